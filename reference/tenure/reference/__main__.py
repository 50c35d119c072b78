"""`python -m tenure.reference`: the scheduler on stdin and stdout, in the protocol of `protocol.py`."""

import sys

from tenure.reference.program import PIPE_CLOSED, run_program


def main() -> int:
    """Answer requests until the input ends, or nothing reads the answers any more."""
    code = run_program(_serve, streams=("stdin", "stdout"))
    return 0 if code == PIPE_CLOSED else code


def _serve() -> None:
    import argparse

    from tenure.reference.protocol import LONGEST_LINE, serve

    parser = argparse.ArgumentParser(
        prog="python -m tenure.reference",
        description="Answer one JSON request a line; `python -m pydoc tenure.reference.protocol` lists the requests.",
    )
    parser.add_argument(
        "--longest-line",
        type=int,
        default=LONGEST_LINE,
        metavar="BYTES",
        help="refuse requests that are longer (default %(default)s); one with a snapshot of a million jobs has 60 MB",
    )
    serve(sys.stdin.buffer, sys.stdout.buffer, parser.parse_args().longest_line)


if __name__ == "__main__":
    sys.exit(main())
