"""Prints progress and the report, and writes reports and recordings to files."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import click

from tenure.cli.errors import Exit
from tenure.cli.files import file_to_write
from tenure.cli.options import TO_WRITE, OutputFormat, force_option, format_option, print_json, terminal_width
from tenure.cli.progress import ProgressLine, quiet_option
from tenure.cli.suite.option_groups import option, shared

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tenure.conformance import CaseProgress, FuzzReport, ProtocolError, Recording, Report


@attrs.frozen
class FormatOption:
    """What to write."""

    output_format: OutputFormat = shared(format_option)


@attrs.frozen
class ReportOptions(FormatOption):
    """What to write."""

    json: Path | None = option(
        "--json", type=TO_WRITE, metavar="FILE", help="Also write the report as JSON; - is standard output."
    )
    junit: Path | None = option("--junit", type=TO_WRITE, metavar="FILE", help="Also write the report as JUnit XML.")
    html: Path | None = option(
        "--html",
        type=TO_WRITE,
        metavar="FILE",
        help="Also write the report as a page with timelines of the failures.",
    )
    write_expect: Path | None = option(
        "--write-expect",
        type=TO_WRITE,
        metavar="FILE",
        help="Write the failures as a file for --expect, with reasons to fill in.",
    )
    force: bool = shared(force_option)


@attrs.frozen
class OutputOptions(ReportOptions):
    """What to write."""

    record: Path | None = option(
        "--record",
        type=TO_WRITE,
        metavar="FILE",
        help="Record the requests and answers, for `tenure rejudge FILE`.",
    )
    quiet: bool = shared(quiet_option)


def progress(command: str, output: FormatOption, *, quiet: bool) -> ProgressLine:
    """Make the line that shows the progress; on a terminal it shows nothing with JSON."""
    return ProgressLine(command, quiet=quiet, terminal=output.output_format == "text")


def of_cases(shown: ProgressLine) -> "CaseProgress":
    """Make a function that shows how many cases are done and, if not on a terminal, how many failed."""

    def show(done: int, total: int, failed: int) -> None:
        if done < total:
            shown.show(f"{done} of {total} cases", f", {failed} failed")
        else:
            shown.clear()

    return show


def print_report(report: "Report | FuzzReport", output_format: OutputFormat, *, err: bool = False) -> None:
    """Print the report; with `err` on standard error, because a file goes to standard output."""
    if output_format == "json":
        print_json(report.as_json(), err=err)
    else:
        width = terminal_width() if (sys.stderr if err else sys.stdout).isatty() else None
        click.echo(report.text(width), err=err)


def print_broken(broken: "ProtocolError", output_format: OutputFormat) -> Exit:
    """Print the protocol error of a target that did not answer hello."""
    from tenure.conformance import broken_json, broken_text

    if output_format == "json":
        print_json(broken_json(broken))
    else:
        click.echo(broken_text(broken))
    return Exit.VIOLATION


def paths_of(options: ReportOptions) -> dict[str, Path]:
    """Return the files to write, by the names of their options."""
    given = attrs.asdict(options)
    return {name: given[name] for name in _MAKERS if given.get(name) is not None}


def files_to_write(options: ReportOptions, expect: Path | None) -> "Callable[[Report, Recording], None]":
    """Return a function that writes the files; check now that this is possible. Raises OSError, WrongUse.

    A file of known failures that is also the one to `expect` is updated.
    """
    same = None if expect is None else expect.resolve()
    writers = {
        name: file_to_write(path, force=options.force or path.resolve() == same)
        for name, path in paths_of(options).items()
    }

    def write(report: "Report", recording: "Recording") -> None:
        for name, write_file in writers.items():
            write_file(_MAKERS[name](report, recording))

    return write


def _junit(report: "Report", recording: "Recording") -> bytes:
    from tenure.conformance import junit_xml

    return junit_xml(report)


def _html(report: "Report", recording: "Recording") -> bytes:
    from tenure.conformance import PageDrawings, html_page
    from tenure.diagrams import TIMELINE_STYLE, timelines_svg

    return html_page(report, PageDrawings(timelines_svg, TIMELINE_STYLE)).encode()


def _known(report: "Report", recording: "Recording") -> bytes:
    """The file of failures, with the reasons of known ones."""
    from tenure.conformance import in_a_sentence, known_failures_text, printable

    failed = [verdict for verdict in recording.judgement.verdicts if verdict.failure is not None]
    texts = {verdict.case.id: printable(in_a_sentence(verdict)) for verdict in failed}
    reasons = {verdict.case.id: verdict.known for verdict in failed if verdict.known is not None}
    return known_failures_text(texts, reasons).encode()


_MAKERS: "Mapping[str, Callable[[Report, Recording], bytes]]" = {
    "json": lambda report, _: f"{json.dumps(report.as_json(), indent=2)}\n".encode(),
    "junit": _junit,
    "html": _html,
    "record": lambda _, recording: "".join(f"{line}\n" for line in recording.lines()).encode(),
    "write_expect": _known,
}
