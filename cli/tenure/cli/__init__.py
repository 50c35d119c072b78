"""The `tenure` command: a thin shell around the rooms, one file for each subcommand.

A subcommand reads its input, calls a room, prints the result and returns an `Exit` code. It decides nothing about
sessions itself, and imports its room inside the function, so that help and wrong use answer at once.

- `command_table`: the subcommands
- `errors`: exit codes, and errors that are the user's
- `error_handling`: converts exceptions to one sentence and an exit code
- `files`: files that a command writes
- `options`: what the subcommands share
- `progress`: how far a long command is
- `streams`: the standard streams as they are found
- `spec`: `tenure spec`
- `diagram`: `tenure diagram`
- `run`: `tenure run`
- `explore`: `tenure explore`
- `ask`: `tenure ask`
- `prove`: `tenure prove`
- `export`: `tenure export`
- `suite`: `tenure conform` and the other commands of the conformance suite
"""

from collections.abc import Sequence

__all__ = ["main"]

INTERRUPTED = 130
"""`Exit.INTERRUPTED`, which may not be imported yet."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the `tenure` command, by default with the arguments of this process, and return its exit code."""
    try:
        from tenure.cli.command_table import run_command

        return run_command(arguments)
    except KeyboardInterrupt:
        return INTERRUPTED
