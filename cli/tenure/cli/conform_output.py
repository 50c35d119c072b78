"""What `tenure conform` writes: progress, the report, and what there is to say of a target that did not say hello."""

import sys
from typing import TYPE_CHECKING

import click

from tenure.cli.conform_options import OutputOptions
from tenure.cli.options import print_json

if TYPE_CHECKING:
    from tenure.conformance import Broken, Report
    from tenure.conformance.judge import Progress


def progress(options: OutputOptions) -> "Progress | None":
    """What shows the progress: a line on a terminal, and nothing elsewhere or beside JSON."""
    return _show_progress if sys.stderr.isatty() and options.output_format == "text" else None


def write_report(report: "Report", options: OutputOptions) -> None:
    """Print the report."""
    if options.output_format == "json":
        print_json(report.as_json())
    else:
        click.echo(report.text())


def write_broken(broken: "Broken", options: OutputOptions) -> None:
    """Print what there is to say of a target that did not say hello."""
    from tenure.conformance import broken_json, broken_text

    if options.output_format == "json":
        print_json(broken_json(broken))
    else:
        click.echo(broken_text(broken))


def _show_progress(done: int, total: int) -> None:
    """Write over the same line of the terminal, and clear it at the end."""
    text = f"{done} of {total} cases" if done < total else ""
    click.echo(f"\r\033[K{text}", nl=False, err=True)
