"""`tenure vectors`: writes the cases of the suite with their expected answers, for runners in any language."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from tenure.cli.error_handling import one_line
from tenure.cli.files import folder_to_write
from tenure.cli.options import TO_WRITE, OutputFormat, force_option, format_option, print_json
from tenure.cli.progress import ProgressLine, quiet_option

if TYPE_CHECKING:
    from tenure.conformance import Depth


@click.command(short_help="Write the cases with their expected answers.")
@click.option("--out", type=TO_WRITE, required=True, help="The folder to write to.")
@click.option(
    "--depth",
    type=click.Choice(["quick", "standard", "complete"]),
    default="complete",
    show_default=True,
    help="Write the files up to this depth.",
)
@click.option("--ties", is_flag=True, help="Also cases in which two timers are due at one instant.")
@force_option
@format_option
@quiet_option
def command(out: Path, depth: "Depth", ties: bool, force: bool, output_format: OutputFormat, quiet: bool) -> None:
    """Write the cases of the suite with their expected answers, for runners in any language.

    There is one file for each depth, quick.jsonl, standard.jsonl and complete.jsonl, with the cases that it adds to the
    one before. Existing files of tenure are replaced; either all are written or none. docs/vectors.md describes them.
    """
    from tenure.conformance import bundled_cases, files_of_vectors, select
    from tenure.spec import bundled

    write = folder_to_write(out, force=force)
    cases = select(bundled_cases(control=depth == "complete"), ties=ties)
    progress = ProgressLine("vectors", quiet=quiet, terminal=output_format == "text").count("vectors")
    texts = files_of_vectors(cases, bundled().version, depth, progress)
    write({name: text.encode() for name, text in texts.items()})
    written = [
        {"file": str(out / name), "vectors": text.count("\n") - 1, "bytes": len(text)} for name, text in texts.items()
    ]
    if output_format == "json":
        print_json({"folder": str(out), "specification": bundled().version, "files": written})
    else:
        for each in written:
            click.echo(one_line(f"wrote {each['vectors']} vectors to {each['file']} ({each['bytes']} bytes)"))
