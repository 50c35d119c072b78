"""`tenure spec`: shows the normative specification, whole or by the id of an entry.

- `lookup`: finds the entries about a word
- `answer`: formats these entries
- `page`: the specification as text and Markdown
- `links`: the proofs, theorems and cases of an entry
- `record`: the specification as JSON
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tenure.cli.errors import WrongUse
from tenure.cli.options import page_format_option, print_json, spec_option, specification

if TYPE_CHECKING:
    from tenure.cli.spec.lookup import Hit
    from tenure.spec import Spec

ORIGINS = ("seed", "docs", "decision")
VIEWS = ("rows", "cells", "phases", "clauses", "rules", "theorems", "names", "scope", "coverage")


@click.command(short_help="Show the specification.")
@click.argument("words", nargs=-1, metavar="[ID|WORD]...")
@click.option("--show", "view", type=click.Choice(VIEWS), help="One part of it; the transition table by default.")
@click.option(
    "--origin", type=click.Choice(ORIGINS), help="Only statements from the seed page, from docs, or by our decision."
)
@spec_option
@page_format_option
def command(
    words: tuple[str, ...], view: str | None, origin: str | None, path: Path | None, output_format: str
) -> None:
    """Show the specification: its transition table, one part of it, the entry of an ID, or the entries about a WORD.

    An ID is that of a clause (E4), a row (T13), a theorem (S3), a phase (active.idle), a guard or an effect. A WORD is
    the name of a command or a state, a name in a public interface (Pending, max_ttl), or any other. Its clauses come
    first; for a WORD that is out of scope, what to do instead.
    """
    from tenure.cli.spec import answer, links, page, record

    if origin and view not in (None, "clauses"):
        raise WrongUse(f"--origin selects clauses; leave out --show {view}")
    if words and (view or origin or output_format == "markdown"):
        raise WrongUse("give IDs and WORDs or an option for a part of the specification, not both")
    spec = specification(path)
    view = "clauses" if origin else view or "rows"
    if output_format == "markdown":
        click.echo(page.page(spec), nl=False)
    elif words:
        found = _search(spec, words)
        find_links = links.links if path is None else links.no_links
        if output_format == "json":
            print_json(
                {word: [{**hit.as_json(), **find_links(spec, hit)} for hit in hits] for word, hits in found.items()}
            )
        else:
            click.echo("\n\n".join(answer.answer(spec, word, hits, find_links) for word, hits in found.items()))
    elif output_format == "json":
        print_json(record.part(spec, view, origin))
    else:
        click.echo(page.part(spec, view, origin))


def _search(spec: "Spec", words: Sequence[str]) -> dict[str, "list[Hit]"]:
    from tenure.cli.spec.lookup import near, one_name, search

    whole = one_name(spec, words)
    found = {word: search(spec, word) for word in ([whole] if whole else words)}
    for word, hits in found.items():
        if not hits:
            close = near(spec, word)
            hint = (
                f"did you mean {' or '.join(close)}?" if close else "`tenure spec --show clauses` shows what there is"
            )
            raise WrongUse(f"the specification has no entry {word!r}, and no clause contains it; {hint}")
    return found
