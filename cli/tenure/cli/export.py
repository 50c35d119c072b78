"""`tenure export`: writes the specification for tools of others."""

from pathlib import Path

import click

from tenure.cli.exits import WrongUse, wrong_use
from tenure.cli.options import format_option, print_json

TARGETS = ("smtlib",)


@click.command(short_help="Write the specification for tools of others.")
@click.option("--to", "target", type=click.Choice(TARGETS), required=True, help="What to write.")
@click.option("--out", "folder", type=click.Path(path_type=Path), required=True, help="The folder to write to.")
@click.option("--file", "path", type=click.Path(path_type=Path), help="Another specification file.")
@format_option
def command(target: str, folder: Path, path: Path | None, output_format: str) -> None:
    """Write every proof obligation as a self-contained SMT-LIB 2 file, to be decided by any solver.

    Files of the same kind that are in the folder already are replaced, and those that no obligation has are removed.
    """
    from tenure.proofs.theorems import obligations
    from tenure.spec import SpecError, bundled, load

    with wrong_use(SpecError):
        spec = bundled() if path is None else load(path)
    texts = {f"{obligation.id}.smt2": obligation.text() for obligation in obligations(spec)}
    if folder.exists() and not folder.is_dir():
        raise WrongUse(f"{str(folder)!r} is not a folder")
    folder.mkdir(parents=True, exist_ok=True)
    for stale in sorted(folder.glob("*.smt2")):
        if stale.name not in texts:
            stale.unlink()
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    if output_format == "json":
        print_json({"to": target, "folder": str(folder), "files": list(texts)})
    else:
        click.echo(f"wrote {len(texts)} obligations to {folder}")
