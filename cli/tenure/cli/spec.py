"""`tenure spec`: shows the normative specification, whole or by the id of an entry."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tenure.cli.exits import WrongUse, wrong_use
from tenure.cli.options import print_json

if TYPE_CHECKING:
    from tenure.spec import Spec

ORIGINS = ("seed", "docs", "decision")
VIEWS = ("rows", "cells", "phases", "clauses", "rules", "theorems", "coverage")


@click.command(short_help="Show the specification.")
@click.argument("ids", nargs=-1, metavar="[ID]...")
@click.option("--show", "view", type=click.Choice(VIEWS), help="One part of it; the transition table by default.")
@click.option(
    "--origin", type=click.Choice(ORIGINS), help="Only what rests on the seed page, on docs, on our decisions."
)
@click.option("--file", "path", type=click.Path(path_type=Path), help="Another specification file.")
@click.option(
    "--format",
    "output_format",
    type=click.Choice(["text", "json", "markdown"]),
    default="text",
    show_default=True,
    help="Print for people, for programs, or as a page.",
)
def command(ids: tuple[str, ...], view: str | None, origin: str | None, path: Path | None, output_format: str) -> None:
    """Show the specification: its transition table, one part of it, or the entries with these IDs.

    An ID is that of a clause (E4), a row (T13), a theorem (S3), a phase (active.idle), a state, an input, a guard, an
    effect, an event, a refusal or a rule.
    """
    from tenure.cli import spec_data, spec_text
    from tenure.spec import SpecError, bundled, load

    if origin and view not in (None, "clauses"):
        raise WrongUse(f"--origin chooses among clauses; leave out --show {view}")
    if ids and (view or origin or output_format == "markdown"):
        raise WrongUse("ask for entries by ID or for a part of the specification, not for both")
    with wrong_use(SpecError):
        spec = bundled() if path is None else load(path)
    view = "clauses" if origin else view or "rows"
    if output_format == "json":
        print_json(_entries(spec, ids, spec_data.entry) if ids else spec_data.part(spec, view, origin))
    elif output_format == "markdown":
        click.echo(spec_text.page(spec), nl=False)
    elif ids:
        click.echo("\n\n".join(_entries(spec, ids, spec_text.entry).values()))
    else:
        click.echo(spec_text.part(spec, view, origin))


def _entries(spec: "Spec", ids: tuple[str, ...], show: Callable[["Spec", str], Any]) -> Mapping[str, Any]:
    from tenure.cli.spec_data import known_ids

    for name in ids:
        if name not in (known := known_ids(spec)):
            close = [other for other in known if other.lower() == name.lower()]
            hint = f"did you mean {close[0]}?" if close else "`tenure spec --show clauses` and `--show rows` list ids"
            raise WrongUse(f"the specification has no entry {name!r}; {hint}")
    return {name: show(spec, name) for name in ids}
