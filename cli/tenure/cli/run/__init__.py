"""`tenure run`: runs a scenario on the reference scheduler and prints its events, a timeline and a summary.

- `scenario`: reads a scenario
- `player`: runs it on the reference scheduler
- `event_table`: events and summaries as tables
- `run_summary`: the final state of each session and job
"""

import json
import sys
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tenure.cli.errors import Exit, WrongUse
from tenure.cli.files import read_file
from tenure.cli.options import format_option, print_json, terminal_width
from tenure.cli.streams import read_stdin

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from tenure.cli.run.player import PlayedScenario


@click.command(short_help="Run a scenario.")
@click.argument("scenario", required=False)
@click.option("--list", "listing", is_flag=True, help="List the scenarios that come with tenure.")
@click.option("--no-timeline", is_flag=True, help="Leave out the timeline.")
@click.option("--no-summary", is_flag=True, help="Leave out the summary of sessions and jobs.")
@click.option("--ascii", "plain", is_flag=True, help="Use only ASCII characters, as if the output had no others.")
@format_option
def command(
    scenario: str | None, listing: bool, no_timeline: bool, no_summary: bool, plain: bool, output_format: str
) -> Exit:
    """Run SCENARIO on the reference scheduler; print its events, a timeline, and a summary of the sessions and jobs.

    SCENARIO is the name of a bundled one (see --list), a file of commands in TOML or JSON Lines, or - for standard
    input. With --format json the result is a log, one JSON object a line: a header record and the events. A summary
    record follows, which is not part of the log; --no-summary leaves it out.

    The exit code is 1 if the scheduler unexpectedly refused a command, or carried out one whose refusal the scenario
    expects.
    """
    if listing:
        if scenario is not None:
            raise WrongUse("--list takes no scenario")
        return _list(output_format)
    if scenario is None:
        raise WrongUse("give a scenario: a file, - for standard input, or one of `tenure run --list`")

    from tenure.cli.run.player import play
    from tenure.cli.run.scenario import read_scenario

    data, source = _read(scenario)
    run = play(read_scenario(data, source))
    if output_format == "json":
        _print_log(run, with_summary=not no_summary)
    else:
        unicode = not plain and _takes_unicode()
        _print_text(run, unicode=unicode, picture=not no_timeline, with_summary=not no_summary)
    return Exit.VIOLATION if run.unexpected else Exit.HOLDS


def bundled() -> dict[str, "Traversable"]:
    """Return the bundled scenarios, by name."""
    folder = files("tenure.cli.run") / "scenarios"
    return {file.name.removesuffix(".toml"): file for file in sorted(folder.iterdir(), key=lambda file: file.name)}


def _read(name: str) -> tuple[bytes, str]:
    """The content of a scenario, and its name for messages."""
    if name == "-":
        return read_stdin(), "standard input"
    if name in (known := bundled()):
        return known[name].read_bytes(), name
    try:
        return read_file(Path(name)), name
    except FileNotFoundError as error:
        there = ", ".join(known)
        raise WrongUse(f"there is no file or scenario {name!r}; the scenarios are {there}") from error
    except ValueError as error:  # a NUL in the name
        raise WrongUse(f"{name!r} is not the name of a file") from error


def _list(output_format: str) -> Exit:
    from tenure.cli.run.scenario import read_scenario

    titles = {name: read_scenario(file.read_bytes(), name).title for name, file in bundled().items()}
    if output_format == "json":
        print_json([{"name": name, "title": title} for name, title in titles.items()])
    else:
        width = max(map(len, titles))
        click.echo("\n".join(f"{name:{width}}  {title}" for name, title in titles.items()))
    return Exit.HOLDS


def _print_log(run: "PlayedScenario", *, with_summary: bool) -> None:
    from tenure.cli.run.run_summary import summary

    records = [run.header.as_json(), *(event.as_json() for event in run.events)]
    if with_summary:
        records.append(summary(run).as_json())
    click.echo("".join(f"{json.dumps(record)}\n" for record in records), nl=False)
    for answer in run.unexpected:
        click.echo(f"tenure: {answer}", err=True)


def _print_text(run: "PlayedScenario", *, unicode: bool, picture: bool, with_summary: bool) -> None:
    from tenure.cli.run.event_table import summary_tables, table
    from tenure.cli.run.run_summary import summary
    from tenure.diagrams import timeline

    parts = [table(run, unicode=unicode)]
    if picture:
        width = terminal_width()
        events = [event.as_json() for event in run.events]
        drawn = timeline(
            events, unit=run.header.unit, width=width, unicode=unicode, until=run.now, lane_counts=run.lanes
        )
        parts.append(drawn)
    if with_summary:
        parts.append(summary_tables(summary(run), unicode=unicode))
    click.echo("\n".join(part for part in parts if part), nl=False)


def _takes_unicode() -> bool:
    """Whether the output can encode every character that a timeline or an id may have."""
    try:
        "\U0010ffff".encode(sys.stdout.encoding or "ascii")
    except UnicodeEncodeError:
        return False
    return True
