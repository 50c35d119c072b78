"""`python -m tenure.reference`: the scheduler on stdin and stdout, in the protocol of `protocol.py`."""

import argparse
import os
import sys

from tenure.reference.protocol import serve


def main() -> int:
    """Answer requests until the input ends, or nobody reads the answers any more."""
    argparse.ArgumentParser(
        prog="python -m tenure.reference",
        description="Answer one JSON request a line; `pydoc tenure.reference.protocol` shows which there are.",
    ).parse_args()
    try:
        serve(sys.stdin.buffer, sys.stdout.buffer)
    except BrokenPipeError:
        # Python flushes stdout once more on its way out, which would fail again, and audibly.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
