"""`tenure vectors`: writes the cases of the suite with all that is expected of them, for runners in any language."""

from contextlib import ExitStack, suppress
from errno import EISDIR
from os import strerror
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from tenure.cli.exits import WrongUse
from tenure.cli.options import Format, format_option, print_json
from tenure.cli.progress import Progress, quiet_option

if TYPE_CHECKING:
    from tenure.conformance import Depth


@click.command(short_help="Write the cases with all that is expected of them.")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The folder to write to.")
@click.option(
    "--depth",
    type=click.Choice(["quick", "standard", "complete"]),
    default="complete",
    show_default=True,
    help="Write the file of this depth and of those before it.",
)
@click.option("--ties", is_flag=True, help="Also cases in which two timers are due at one instant.")
@format_option
@quiet_option
def command(out: Path, depth: "Depth", ties: bool, output_format: Format, quiet: bool) -> None:
    """Write the cases of the suite with all that is expected of them, for runners in any language.

    There is one file for each depth, quick.jsonl, standard.jsonl and complete.jsonl, with what that depth adds to the
    one before. Files of these names are replaced; either all are written or none. docs/vectors.md describes them.
    """
    from tenure.conformance import bundled_cases, select
    from tenure.conformance.vectors import files_of_vectors
    from tenure.spec import bundled

    if out.exists() and not out.is_dir():
        raise WrongUse(f"{str(out)!r} is not a folder, so nothing was written")
    cases = select(bundled_cases(control=depth == "complete"), ties=ties)
    progress = Progress("vectors", quiet=quiet, terminal=output_format == "text").count("vectors")
    texts = files_of_vectors(cases, bundled().version, depth, progress)
    try:
        write_all(out, texts)
    except OSError as error:
        name = Path(str(error.filename)).name
        where = out / name if name in texts else out
        raise WrongUse(f"{str(where)!r}: {error.strerror}; nothing was written") from None
    written = [
        {"file": str(out / name), "vectors": text.count("\n") - 1, "bytes": len(text)} for name, text in texts.items()
    ]
    if output_format == "json":
        print_json({"folder": str(out), "specification": bundled().version, "files": written})
    else:
        for each in written:
            click.echo(f"wrote {each['vectors']} vectors to {each['file']} ({each['bytes']} bytes)")


def write_all(folder: Path, texts: dict[str, str]) -> None:
    """Write files to a folder, which is made if need be: all of them, or none. Raises OSError if none was written.

    Everything is written to a folder beside them first. Then each takes the place of what was there before, and if that
    fails for one, all is put back.
    """
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=folder, prefix=".vectors-") as scratch:
            for name, text in texts.items():
                (Path(scratch) / name).write_text(text, encoding="utf-8", newline="\n")
            _put(Path(scratch), folder, list(texts))
    except OSError:
        for made in missing:
            with suppress(OSError):
                made.rmdir()
        raise


def _put(scratch: Path, folder: Path, names: list[str]) -> None:
    with ExitStack() as undo:
        for name in names:
            place, former = folder / name, scratch / f"{name}.former"
            if place.is_dir():
                raise IsADirectoryError(EISDIR, strerror(EISDIR), str(place))
            if place.exists():
                place.rename(former)
                undo.callback(former.replace, place)
            else:
                undo.callback(place.unlink, missing_ok=True)
            (scratch / name).rename(place)
        undo.pop_all()
