"""What `tenure conform` writes: progress, the report on standard output, and reports and records in files."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tenure.cli.conform.option_groups import OutputOptions
from tenure.cli.errors import WrongUse
from tenure.cli.files import STREAM, file_to_write
from tenure.cli.options import print_json, terminal_width
from tenure.cli.progress import ProgressLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from tenure.conformance import CaseProgress, Recording, Report


def progress(options: OutputOptions) -> ProgressLine:
    """What shows the progress; on a terminal nothing beside JSON."""
    return ProgressLine("conform", quiet=options.quiet, terminal=options.output_format == "text")


def of_cases(shown: ProgressLine) -> "CaseProgress":
    """What shows how many cases are done, and in a line how many failed."""

    def tell(done: int, total: int, failed: int) -> None:
        if done < total:
            shown.tell(f"{done} of {total} cases", f", {failed} failed")
        else:
            shown.clear()

    return tell


def print_report(report: "Report", options: OutputOptions, beside: Path | None) -> None:
    """Print the report: on standard error if one of the files, or the one `beside` them, goes to standard output."""
    err = any(path is STREAM for path in (*_paths(options), beside))
    if options.output_format == "json":
        print_json(report.as_json(), err=err)
    else:
        width = terminal_width() if (sys.stderr if err else sys.stdout).isatty() else None
        click.echo(report.text(width), err=err)


def files_to_write(options: OutputOptions, expect: Path | None) -> "Callable[[Report, Recording], None]":
    """What writes the files that were asked for; those that cannot be written are found now. Raises OSError, WrongUse.

    A file of known failures that is also the one to `expect` is brought up to date.
    """
    makers = {
        options.json: _json,
        options.junit: _junit,
        options.html: _html,
        options.record: _record,
        options.write_expect: _known,
    }
    paths = [path for path in _paths(options) if path is not None]
    for path in paths:
        if [other.resolve() for other in paths].count(path.resolve()) > 1:
            raise WrongUse(f"two of the files to write are {str(path)!r}; give each a name of its own")
    same = None if expect is None else expect.resolve()
    writers = {path: file_to_write(path, force=options.force or path.resolve() == same) for path in paths}

    def write(report: "Report", recording: "Recording") -> None:
        for path, write_file in writers.items():
            write_file(makers[path](report, recording))

    return write


def _paths(options: OutputOptions) -> tuple[Path | None, ...]:
    return options.json, options.junit, options.html, options.record, options.write_expect


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
    """The failures of the suite: what random runs found has no case there."""
    from tenure.conformance import in_a_sentence, known_failures_text, printable

    failed = [verdict for verdict in recording.judgement.verdicts if verdict.failure is not None]
    told = {verdict.case.id: printable(in_a_sentence(verdict)) for verdict in failed}
    reasons = {verdict.case.id: verdict.known for verdict in failed if verdict.known is not None}
    return known_failures_text(told, reasons).encode()
