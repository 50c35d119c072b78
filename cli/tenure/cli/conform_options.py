"""The options of `tenure conform`, in groups: which target, which cases, how to run them, what to write.

A group is a record whose fields are its options and whose docstring is their heading in the help. To add one, add a
field and the option of that name to its group; the command gets the records.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import attrs
import click

from tenure.cli.options import Format, Function, format_option

if TYPE_CHECKING:
    from tenure.conformance import Depth

TIMEOUT = 10.0
DEPTHS = ("quick", "standard", "complete")


@attrs.frozen
class TargetOptions:
    """Which target to judge."""

    target: str | None
    program: str | None
    timeout: float
    adapter: Path | None


_TARGET = (
    click.argument("target", required=False),
    click.option(
        "--stdio", "program", metavar="COMMAND", help="Judge a program that speaks JSON Lines on stdin and stdout."
    ),
    click.option("--timeout", type=float, default=TIMEOUT, show_default=True, help="Seconds that an answer may take."),
    click.option(
        "--write-adapter",
        "adapter",
        type=click.Path(path_type=Path),
        metavar="FILE.py",
        help="Write an adapter to begin with, for a scheduler in Python, and judge nothing.",
    ),
)


@attrs.frozen
class CaseOptions:
    """Which cases to run on it."""

    depth: "Depth"
    ids: tuple[str, ...]
    clauses: tuple[str, ...]
    ties: bool
    listing: bool


_CASES = (
    click.option(
        "--depth",
        type=click.Choice(DEPTHS),
        default="standard",
        show_default=True,
        help="How much of the suite to run.",
    ),
    click.option(
        "--case", "ids", multiple=True, metavar="ID", help="Only cases with this id; * and ? stand for anything."
    ),
    click.option("--clause", "clauses", multiple=True, metavar="ID", help="Only cases about this clause."),
    click.option("--ties", is_flag=True, help="Also cases in which two timers are due at one instant."),
    click.option("--list", "listing", is_flag=True, help="List the cases and run none."),
)


@attrs.frozen
class RunOptions:
    """How to run them."""

    fail_fast: bool


_RUN = (click.option("--fail-fast", is_flag=True, help="Stop at the first case that fails."),)


@attrs.frozen
class OutputOptions:
    """What to write."""

    output_format: Format


_OUTPUT = (format_option,)

GROUPS: dict[type, tuple[Callable[[Any], Any], ...]] = {
    TargetOptions: _TARGET,
    CaseOptions: _CASES,
    RunOptions: _RUN,
    OutputOptions: _OUTPUT,
}
Group = TypeVar("Group", TargetOptions, CaseOptions, RunOptions, OutputOptions)


def all_options(function: Function) -> Function:
    """Add the options of all groups, in their order."""
    for option in reversed([option for group in GROUPS.values() for option in group]):
        function = option(function)
    return function


def take(kind: type[Group], given: dict[str, Any]) -> Group:
    """The record of a group, from what click passes on."""
    return kind(**{field.name: given[field.name] for field in attrs.fields(kind)})


class Grouped(click.Command):
    """A command whose help shows the options by group."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options under the headings of their groups, and those of no group last."""
        named = [param for param in self.get_params(ctx) if isinstance(param, click.Option)]
        lines = {option.name: line for option in named if (line := option.get_help_record(ctx))}
        for kind in GROUPS:
            with formatter.section((kind.__doc__ or "").rstrip(".")):
                formatter.write_dl([lines.pop(field.name) for field in attrs.fields(kind) if field.name in lines])
        with formatter.section("Other"):
            formatter.write_dl(list(lines.values()))
