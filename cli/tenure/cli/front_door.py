"""The table of subcommands.

Nothing but click is imported before the subcommand is known: `tenure --help` has to answer as fast as Python starts.
"""

import importlib
import sys
from collections.abc import Sequence

import click

from tenure.cli.wall import behind_wall

# One line of help for each subcommand, which is `command` in the module of the same name in this folder.
COMMANDS: dict[str, str] = {
    "spec": "Show the specification: the table, one entry, what rests on the seed.",
}


class LazyGroup(click.Group):
    """A group that imports a subcommand when it is invoked, and lists them all without importing any."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name the subcommands in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the subcommand, if there is one of this name."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"tenure.cli.{cmd_name}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the subcommand that the arguments begin with, or say which there are."""
        if args[0] not in COMMANDS:
            raise click.UsageError(f"there is no command {args[0]!r}; the commands are {', '.join(COMMANDS)}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the table of subcommands."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit codes: 0 holds, 1 a violation was found, 2 wrong use, 3 no verdict, 4 a bug of tenure's own.",
)
@click.version_option(package_name="tenure", message="%(prog)s %(version)s")
def tenure() -> None:
    """Specify, draw, run, explore and check the session lifecycle of a quantum processor."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the `tenure` command, by default with the arguments of this process, and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)

    def body() -> int | None:
        with tenure.make_context("tenure", list(given)) as context:
            code: int | None = tenure.invoke(context)
            return code

    return behind_wall(body, given)
