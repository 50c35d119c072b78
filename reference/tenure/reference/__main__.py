"""`python -m tenure.reference`: the scheduler on stdin and stdout, in the protocol of `protocol.py`."""

import sys

from tenure.reference.program import PIPE_CLOSED, run_program


def main() -> int:
    """Answer requests until the input ends, or nothing reads the answers any more."""
    code = run_program(_serve, streams=("stdin", "stdout"))
    return 0 if code == PIPE_CLOSED else code


def _serve() -> None:
    import argparse

    from tenure.reference.protocol import serve

    argparse.ArgumentParser(
        prog="python -m tenure.reference",
        description="Answer one JSON request a line; `python -m pydoc tenure.reference.protocol` lists the requests.",
    ).parse_args()
    serve(sys.stdin.buffer, sys.stdout.buffer)


if __name__ == "__main__":
    sys.exit(main())
