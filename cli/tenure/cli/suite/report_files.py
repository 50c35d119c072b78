"""What is printed and written: progress, the report on standard output, and reports and records in files."""

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
    from collections.abc import Callable

    from tenure.conformance import CaseProgress, FuzzReport, ProtocolError, Recording, Report


@attrs.frozen
class FormatOption:
    """What to write."""

    output_format: OutputFormat = attrs.field(metadata=shared(format_option))


@attrs.frozen
class ReportOptions(FormatOption):
    """What to write."""

    json: Path | None = attrs.field(
        metadata=option(
            "--json", type=TO_WRITE, metavar="FILE", help="Write the report as JSON, too; - is standard output."
        )
    )
    junit: Path | None = attrs.field(
        metadata=option("--junit", type=TO_WRITE, metavar="FILE", help="Write the report as JUnit XML, too.")
    )
    html: Path | None = attrs.field(
        metadata=option(
            "--html",
            type=TO_WRITE,
            metavar="FILE",
            help="Write the report as a page with the timelines of the failures, too.",
        )
    )
    write_expect: Path | None = attrs.field(
        metadata=option(
            "--write-expect",
            type=TO_WRITE,
            metavar="FILE",
            help="Write what fails as a file for --expect, with reasons to fill in.",
        )
    )
    force: bool = attrs.field(metadata=shared(force_option))


@attrs.frozen
class OutputOptions(ReportOptions):
    """What to write."""

    record: Path | None = attrs.field(
        metadata=option(
            "--record",
            type=TO_WRITE,
            metavar="FILE",
            help="Write down what was asked and answered, for `tenure rejudge FILE`.",
        )
    )
    quiet: bool = attrs.field(metadata=shared(quiet_option))


def progress(command: str, output: FormatOption, *, quiet: bool) -> ProgressLine:
    """What shows the progress; on a terminal nothing beside JSON."""
    return ProgressLine(command, quiet=quiet, terminal=output.output_format == "text")


def of_cases(shown: ProgressLine) -> "CaseProgress":
    """What shows how many cases are done, and in a line how many failed."""

    def tell(done: int, total: int, failed: int) -> None:
        if done < total:
            shown.tell(f"{done} of {total} cases", f", {failed} failed")
        else:
            shown.clear()

    return tell


def print_report(report: "Report | FuzzReport", output_format: OutputFormat, *, err: bool = False) -> None:
    """Print the report: on standard error if one of the files goes to standard output."""
    if output_format == "json":
        print_json(report.as_json(), err=err)
    else:
        width = terminal_width() if (sys.stderr if err else sys.stdout).isatty() else None
        click.echo(report.text(width), err=err)


def print_broken(broken: "ProtocolError", output_format: OutputFormat) -> Exit:
    """Print that a target did not even say hello."""
    from tenure.conformance import broken_json, broken_text

    if output_format == "json":
        print_json(broken_json(broken))
    else:
        click.echo(broken_text(broken))
    return Exit.VIOLATION


def paths_of(options: ReportOptions) -> dict[str, Path]:
    """The files to write, by the names of their options."""
    given = attrs.asdict(options)
    return {name: given[name] for name in _MAKERS if given.get(name) is not None}


def files_to_write(options: ReportOptions, expect: Path | None) -> "Callable[[Report, Recording], None]":
    """What writes the files that were asked for; those that cannot be written are found now. Raises OSError, WrongUse.

    A file of known failures that is also the one to `expect` is brought up to date.
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


def _json(report: "Report", recording: "Recording") -> bytes:
    return f"{json.dumps(report.as_json(), indent=2)}\n".encode()


def _junit(report: "Report", recording: "Recording") -> bytes:
    from tenure.conformance import junit_xml

    return junit_xml(report)


def _html(report: "Report", recording: "Recording") -> bytes:
    from tenure.conformance import PageDrawings, html_page
    from tenure.diagrams import TIMELINE_STYLE, timelines_svg

    return html_page(report, PageDrawings(timelines_svg, TIMELINE_STYLE)).encode()


def _record(report: "Report", recording: "Recording") -> bytes:
    return "".join(f"{line}\n" for line in recording.lines()).encode()


def _known(report: "Report", recording: "Recording") -> bytes:
    """The failures, with the reasons of those that are known."""
    from tenure.conformance import in_a_sentence, known_failures_text, printable

    failed = [verdict for verdict in recording.judgement.verdicts if verdict.failure is not None]
    told = {verdict.case.id: printable(in_a_sentence(verdict)) for verdict in failed}
    reasons = {verdict.case.id: verdict.known for verdict in failed if verdict.known is not None}
    return known_failures_text(told, reasons).encode()


_MAKERS = {"json": _json, "junit": _junit, "html": _html, "record": _record, "write_expect": _known}
