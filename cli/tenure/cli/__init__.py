"""The `tenure` command: a thin layer over the other packages, with one module for each subcommand.

A subcommand reads its input, calls a package, prints the result and returns an `Exit` code. It has no session logic,
and imports its package inside the function, so that help and wrong use are fast.

- `command_table`: the subcommands
- `errors`: exit codes, and errors that the user can correct
- `error_handling`: converts exceptions to one sentence and an exit code
- `files`: files that a command writes
- `options`: options and helpers that the subcommands share
- `progress`: the progress of a long command
- `streams`: prepares the standard streams
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
"""The value of `Exit.INTERRUPTED`, which may not be imported yet."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the `tenure` command, by default with the arguments of this process, and return its exit code."""
    try:
        from tenure.cli.command_table import run_command

        return run_command(arguments)
    except KeyboardInterrupt:
        return INTERRUPTED
