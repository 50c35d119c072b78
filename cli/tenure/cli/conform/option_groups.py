"""The options of `tenure conform`, in groups: which target, which cases, how to run them, what to write.

A group is a record whose fields are its options and whose docstring is their heading in the help. To add one, add a
field and the option of that name to its group; the command gets the records.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import attrs
import click

from tenure.cli.options import TO_READ, TO_WRITE, Function, OutputFormat, force_option, format_option
from tenure.cli.progress import quiet_option

if TYPE_CHECKING:
    from tenure.conformance import Depth

TIMEOUT = 10.0
MOST_WORKERS = 256
MOST_LANES = 256
MOST_EXAMPLES = 10**7
DEPTHS = ("quick", "standard", "complete")


def _file(option: str, name: str, text: str) -> Callable[[Function], Function]:
    return click.option(option, name, type=TO_READ, metavar="FILE", help=text)


def _written(option: str, name: str, text: str) -> Callable[[Function], Function]:
    return click.option(option, name, type=TO_WRITE, metavar="FILE", help=text)


@attrs.frozen
class ServiceOptions:
    """What to know of a service."""

    url: str | None = None
    token_env: str | None = None
    token_file: Path | None = None
    time_unit: float = 1.0
    tolerance: float | None = None
    backend: str | None = None
    instance: str | None = None
    program_id: str = "sampler"
    duration_field: str = "duration"
    outcome_field: str = "outcome"
    job: Path | None = None
    lanes: int | None = None


_SERVICE = (
    click.option("--http", "url", metavar="URL", help="Judge a service that offers the public REST interface there."),
    click.option("--token-env", metavar="NAME", help="The environment variable that holds its token."),
    _file("--token-file", "token_file", "A file that holds its token."),
    click.option(
        "--time-unit",
        type=float,
        metavar="SECONDS",
        default=1.0,
        show_default=True,
        help="How long a unit of the cases is.",
    ),
    click.option(
        "--tolerance", type=float, metavar="SECONDS", help="How late or early it may be; by default a quarter of that."
    ),
    click.option("--backend", metavar="NAME", help="Its backend to use; by default the first that it lists."),
    click.option("--instance", metavar="CRN", help="Its instance to use."),
    click.option("--program-id", metavar="ID", default="sampler", show_default=True, help="What a job runs."),
    click.option(
        "--duration-param",
        "duration_field",
        metavar="NAME",
        default="duration",
        show_default=True,
        help="The parameter of a job that says how many seconds it runs.",
    ),
    click.option(
        "--outcome-param",
        "outcome_field",
        metavar="NAME",
        default="outcome",
        show_default=True,
        help="The parameter of a job that says whether it is done or failed; empty if there is none.",
    ),
    _file(
        "--job",
        "job",
        "What is sent to submit a job, as a JSON object in which ${duration} and ${outcome} stand for its own.",
    ),
    click.option(
        "--lanes",
        type=click.IntRange(1, MOST_LANES),
        metavar="N",
        help="How many jobs it runs at one time; by default as many as are found to.",
    ),
)


@attrs.frozen
class TargetOptions:
    """Which target to judge."""

    target: str | None
    program: str | None
    timeout: float
    adapter: Path | None = None
    recorded: Path | None = None
    service: ServiceOptions = ServiceOptions()


_TARGET = (
    click.argument("target", required=False),
    click.option(
        "--stdio", "program", metavar="COMMAND", help="Judge a program that speaks JSON Lines on stdin and stdout."
    ),
    click.option("--timeout", type=float, default=TIMEOUT, show_default=True, help="Seconds that an answer may take."),
    click.option(
        "--write-adapter",
        "adapter",
        type=TO_WRITE,
        metavar="FILE.py",
        help="Write an adapter to begin with, for a scheduler in Python, and judge nothing.",
    ),
    _file("--rejudge", "recorded", "Judge a run on record again, without the target."),
)


@attrs.frozen
class CaseOptions:
    """Which cases to run on it."""

    depth: "Depth"
    ids: tuple[str, ...]
    clauses: tuple[str, ...]
    ties: bool
    listing: bool
    profile: bool
    vectors: tuple[Path, ...]


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
    click.option("--profile", is_flag=True, help="List what the target can and cannot do, and run no case."),
    click.option(
        "--vectors",
        type=TO_READ,
        multiple=True,
        metavar="FILE",
        help="Run the vectors of this file, all depths of it, and not the cases that come with tenure.",
    ),
)


@attrs.frozen
class RunOptions:
    """How to run and to judge them."""

    fail_fast: bool
    workers: int
    without: tuple[str, ...]
    expect: Path | None


_RUN = (
    click.option("--fail-fast", is_flag=True, help="Stop at the first case that fails."),
    click.option(
        "--workers",
        type=click.IntRange(1, MOST_WORKERS),
        metavar="N",
        default=1,
        show_default=True,
        help="How many processes judge, each with a target of its own.",
    ),
    click.option(
        "--without",
        multiple=True,
        metavar="NAME=REASON",
        help="Do not use this capability of the target, and say why in the report.",
    ),
    _file("--expect", "expect", "A TOML file of known failures, each with its reason."),
)


@attrs.frozen
class ExploreOptions:
    """How to explore it with random runs, after the cases."""

    examples: int
    seed: int | None
    found: Path | None


_EXPLORE = (
    click.option(
        "--examples",
        type=click.IntRange(0, MOST_EXAMPLES),
        metavar="N",
        default=0,
        show_default=True,
        help="How many random runs to make.",
    ),
    click.option(
        "--seed",
        type=click.IntRange(0),
        metavar="S",
        help="The seed, which makes the same runs each time; 0 by default.",
    ),
    _written("--found", "found", "Write the run that was found as a vector or, if FILE ends in .py, as a program."),
)


@attrs.frozen
class OutputOptions:
    """What to write."""

    output_format: OutputFormat
    json: Path | None
    junit: Path | None
    html: Path | None
    record: Path | None
    write_expect: Path | None
    quiet: bool = False
    force: bool = False


_OUTPUT = (
    format_option,
    _written("--json", "json", "Write the report as JSON, too; - is standard output."),
    _written("--junit", "junit", "Write the report as JUnit XML, too."),
    _written("--html", "html", "Write the report as a page with the timelines of the failures, too."),
    _written("--record", "record", "Write down what was asked and answered, for --rejudge."),
    _written("--write-expect", "write_expect", "Write what fails as a file for --expect, with reasons to fill in."),
    force_option,
    quiet_option,
)

GROUPS: dict[type, tuple[Callable[[Any], Any], ...]] = {
    TargetOptions: _TARGET,
    ServiceOptions: _SERVICE,
    CaseOptions: _CASES,
    RunOptions: _RUN,
    ExploreOptions: _EXPLORE,
    OutputOptions: _OUTPUT,
}
Group = TypeVar("Group", TargetOptions, ServiceOptions, CaseOptions, RunOptions, ExploreOptions, OutputOptions)


def all_options(function: Function) -> Function:
    """Add the options of all groups, in their order."""
    for option in reversed([option for group in GROUPS.values() for option in group]):
        function = option(function)
    return function


def take(kind: type[Group], given: dict[str, Any]) -> Group:
    """The record of a group, from what click passes on."""
    return kind(**{field.name: given[field.name] for field in attrs.fields(kind) if field.type != ServiceOptions})


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
