"""The `tenure` command: a thin shell around the rooms, one file for each subcommand.

A subcommand reads its input, calls a room, prints the result and returns an `Exit` code. It decides nothing about
sessions itself, and imports its room inside the function, so that help and wrong use answer at once.
"""

from collections.abc import Sequence

__all__ = ["main"]

INTERRUPTED = 130
"""`Exit.INTERRUPTED`, which may not be imported yet."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the `tenure` command, by default with the arguments of this process, and return its exit code."""
    try:
        from tenure.cli.front_door import run_command

        return run_command(arguments)
    except KeyboardInterrupt:
        return INTERRUPTED
