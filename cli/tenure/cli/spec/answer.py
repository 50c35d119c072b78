"""The text of `tenure spec WORD`: the entries with that name, the clauses about it, and further mentions."""

from collections.abc import Iterator, Sequence

from tenure.cli.spec.links import Links
from tenure.cli.spec.lookup import ALONE, Hit, Match, entering, leaving, phases_of
from tenure.cli.spec.page import clause_text, data_text, entry, paragraph, scope_text
from tenure.spec import Spec

MOST_WHOLE, MOST_BRIEF = 3, 12
"""The numbers of clauses that are printed in full, and of further entries that are printed as titles."""

_KINDS = {"input": "an input", "state": "a state", "phase": "a phase", "job_state": "a state of a job"}


def answer(spec: Spec, word: str, hits: Sequence[Hit], links: Links) -> str:
    """Format the entries about a word."""
    alone = [hit for hit in hits if hit.table in ALONE and hit.match is Match.ID]
    if alone:
        found = links(spec, alone[0])
        lines = [line for what, ids in found.items() if ids for line in _link(spec, what.replace("_", " "), ids)]
        return "\n\n".join(filter(None, [entry(spec, word), "\n".join(lines)]))
    scope = [scope_text(spec.out_of_scope[hit.data["id"]]) for hit in hits if hit.table == "out_of_scope"]
    names = [_name(spec, hit) for hit in hits if hit.table == "public_name" or hit.table in _KINDS]
    clauses = [hit for hit in hits if hit.table == "clause"]
    whole = clauses[: 0 if scope else MOST_WHOLE]
    if any(hit.match < Match.TEXT for hit in whole):
        whole = [hit for hit in whole if hit.match < Match.TEXT]
    rest = [*clauses[len(whole) :], *(hit for hit in hits if hit.match is Match.TEXT and hit.table != "clause")]
    listed = ("clause", "out_of_scope", "public_name", *_KINDS)
    internal = [data_text(hit.table, hit.data) for hit in hits if hit.table not in listed and hit.match < Match.TEXT]
    blocks = [*scope, "\n".join(names), *(clause_text(spec, hit.data["id"]) for hit in whole), _brief(word, rest)]
    return "\n\n".join(block for block in [*blocks, *internal] if block)


def _link(spec: Spec, what: str, ids: Sequence[str]) -> Iterator[str]:
    """Theorems with their sentences, commands line by line, other ids together."""
    if ids[0] in spec.theorems:
        yield f"{what}:"
        yield from (paragraph(id, spec.theorems[id].sentence) for id in ids if id in spec.theorems)
    elif what == "run":
        yield from (f"run:  {command}" for command in ids)
    else:
        yield paragraph(f"{what}:", " ".join(ids))


def _name(spec: Spec, hit: Hit) -> str:
    data = hit.data
    if hit.table == "public_name":
        means = f" Here: {', '.join(data['means'])}." if data["means"] else ""
        return paragraph(f"{data['id']}, a public name:", f"{data['text']}{means}")
    if hit.table == "input":
        ids = [row.id for row in spec.rows.values() if row.input == data["id"]]
        ids += [row.id for row in spec.job_rows.values() if row.input == data["id"]]
        kind = "timer" if data["by"] == "job_timer" else data["by"]
        return paragraph(f"{data['text']}, a {kind}:", f"rows {' '.join(ids)}")
    lines = [paragraph(f"{data['id']}, {_KINDS[hit.table]}:", data["text"])]
    phases = phases_of(spec, hit)
    for what, rows in (("entered", entering(spec, phases)), ("left", leaving(spec, phases))):
        if rows:
            by = ", ".join(f"{row.id} ({spec.inputs[row.input].text})" for row in rows)
            lines.append(paragraph(f"      {what} by:", by))
    return "\n".join(lines)


def _brief(word: str, hits: Sequence[Hit]) -> str:
    """Further entries, one line each."""
    if not hits:
        return ""
    lines = [
        paragraph(hit.data["id"], hit.data.get("title") or hit.data.get("sentence") or hit.data["text"]) for hit in hits
    ]
    if (more := len(lines) - MOST_BRIEF) > 0:
        lines[MOST_BRIEF:] = [f"and {more} more: tenure spec --format json"]
    return "\n".join([f"see also, for {word!r}:", *lines])
