"""`tenure export`: writes the specification for other tools."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tenure.cli.error_handling import one_line
from tenure.cli.errors import WrongUse, wrong_use
from tenure.cli.explore import bounds_options
from tenure.cli.files import STREAM, file_to_write, folder_to_write, remove_stale
from tenure.cli.options import TO_WRITE, force_option, format_option, print_json, spec_option, specification

if TYPE_CHECKING:
    from tenure.spec import Spec

TARGETS = ("smtlib", "promela")


@click.command(short_help="Write the specification for other tools.")
@click.option("--to", "target", type=click.Choice(TARGETS), required=True, help="What to write.")
@click.option(
    "--out",
    type=TO_WRITE,
    required=True,
    help="The output: a folder for smtlib; a file for promela, or - for standard output.",
)
@force_option
@click.option("--sessions", type=click.IntRange(1, 9), default=2, show_default=True, help="Sessions not ended.")
@click.option("--jobs", type=click.IntRange(1, 9), default=2, show_default=True, help="Jobs not final.")
@bounds_options
@spec_option
@format_option
@click.pass_context
def command(
    context: click.Context, /, target: str, out: Path, force: bool, path: Path | None, output_format: str, **given: Any
) -> None:
    """Write the specification for other tools.

    smtlib: every proof obligation as a self-contained SMT-LIB 2 file, for any solver. Files that it wrote to the folder
    before are replaced, or removed if their obligation no longer exists.

    promela: the scheduler within bounds, as a model for spin. The bounds are those of `tenure explore`, and only
    promela has any.
    """
    spec = specification(path)
    chosen = [name for name in given if context.get_parameter_source(name) is click.core.ParameterSource.COMMANDLINE]
    if target == "promela":
        _promela(spec, given, (out, force), output_format)
    elif chosen:
        raise WrongUse("smtlib has no bounds: its obligations are about every number of sessions and jobs")
    else:
        _smtlib(spec, out, output_format, force=force)


def _promela(spec: "Spec", bounds: dict[str, Any], out: tuple[Path, bool], output_format: str) -> None:
    from tenure.model import ExploreBounds
    from tenure.proofs import promela

    file, force = out
    write = file_to_write(file, force=force)
    write(promela(spec, ExploreBounds(**bounds)).encode())
    if output_format == "json":
        print_json({"to": "promela", "file": str(file)}, err=file is STREAM)
    elif file is not STREAM:
        click.echo(one_line(f"wrote the model to {file}"))


def _smtlib(spec: "Spec", folder: Path, output_format: str, *, force: bool) -> None:
    from tenure.proofs import OtherWords, OutsideSubset, theorems

    write = folder_to_write(folder, force=force)
    with wrong_use(OutsideSubset, OtherWords):
        texts = {f"{each.id}.smt2": each.text() for theorem in theorems(spec) for each in theorem.obligations}
    write({name: text.encode() for name, text in texts.items()})
    remove_stale(folder, "*.smt2", texts)
    if output_format == "json":
        print_json({"to": "smtlib", "folder": str(folder), "files": list(texts)})
    else:
        click.echo(one_line(f"wrote {len(texts)} obligations to {folder}"))
