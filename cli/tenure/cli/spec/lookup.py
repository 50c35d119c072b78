"""Finds the entries of the specification about a word: by id, by name, by title and by text.

A word is a name if a command, a state, a phase or a public interface uses it. A name finds its clauses, too.
"""

import difflib
import re
from collections.abc import Container, Iterable, Iterator, Mapping
from enum import IntEnum
from typing import Any

import attrs

from tenure.cli.spec.record import ENTRIES, entries
from tenure.spec import SAME, Clause, Row, Spec

NUMBERED = ("clause", "row", "job_row", "scheduler_row", "theorem")
"""The tables whose ids are not words."""

ALONE = (*NUMBERED, "phase", "guard", "effect")
"""The tables whose entries are the only result for their id."""

SHORTEST = 3
"""The least number of letters of a word that is searched in texts."""

_MOST_NEAR = 3


class Match(IntEnum):
    """How an entry matches a word, best first."""

    ID = 0
    NAME = 1
    TITLE = 2
    TEXT = 3


@attrs.frozen
class Hit:
    """An entry that matches a word: how, its table, and the entry as in the file."""

    match: Match
    table: str
    data: Mapping[str, Any]

    def as_json(self) -> dict[str, Any]:
        """Return the entry with its table and how it matches."""
        return {"table": self.table, "match": self.match.name.lower(), **self.data}


def search(spec: Spec, word: str) -> list[Hit]:
    """Return the entries about a word, best first: out of scope, clauses, other names, and mentions."""
    exact = [Hit(Match.ID, table, data) for table, _, data in entries(spec) if word == data[ENTRIES[table]]]
    if any(hit.table in ALONE for hit in exact):
        return exact
    key = plain(word)
    named = list(_named(spec, key))
    scope = [hit for hit in named if hit.table == "out_of_scope"]
    others = [hit for hit in named if hit.table != "out_of_scope"]
    return [*scope, *_clauses(spec, key, others), *others, *_mentions(spec, key)]


def one_name(spec: Spec, words: Iterable[str]) -> str | None:
    """Join several words, if they are one name; otherwise None."""
    together = " ".join(words)
    return together if any(_named(spec, plain(together))) else None


def near(spec: Spec, word: str) -> list[str]:
    """Return words with entries that are similar to this one, the nearest first."""
    texts = (_text(clause).casefold() for clause in spec.clauses.values())
    known = {name: name for text in texts for name in re.findall(r"\w{4,}", text)}
    known |= {name.casefold(): name for table, names, data in entries(spec) for name in (data[ENTRIES[table]], *names)}
    return [known[name] for name in difflib.get_close_matches(word.casefold(), known, _MOST_NEAR)]


def plain(text: str) -> str:
    """Normalize a text for comparison: without case and underscores, and in American spelling.

    >>> plain("Cancelled - Ran_too long")
    'canceled - ran too long'
    """
    return " ".join(text.casefold().replace("_", " ").replace("cancell", "cancel").split())


def _named(spec: Spec, key: str) -> Iterator[Hit]:
    """The entries with this id or name."""
    for table, names, data in entries(spec):
        if table not in NUMBERED and key in map(plain, (data[ENTRIES[table]], *names)):
            yield Hit(Match.NAME, table, data)


def _clauses(spec: Spec, key: str, named: Iterable[Hit]) -> list[Hit]:
    """The clauses about a word: those of a name, those with the word in the title, those with it in the text."""
    found: dict[str, Match] = {}
    found |= {name: Match.NAME for name, clause in spec.clauses.items() if plain(clause.title) == key}
    for hit in named:
        for clause in hit.data.get("clauses", ()):
            found.setdefault(clause, Match.NAME)
    for hit in named:
        for row in entering(spec, phases_of(spec, hit)):
            found |= {clause: Match.NAME for clause in row.clauses if clause not in found}
    for match, text in ((Match.TITLE, _title), (Match.TEXT, _text)):
        for name, clause in spec.clauses.items():
            if _contains(text(clause), key):
                found.setdefault(name, match)
    for hit in named:
        for clause in _citing(spec, hit):
            found.setdefault(clause, Match.TEXT)
    data = {entry["id"]: entry for entry in spec.data["clause"]}
    return [Hit(found[name], "clause", data[name]) for name in sorted(found, key=found.__getitem__)]


def phases_of(spec: Spec, hit: Hit) -> set[str]:
    """Return the phases of a phase or a state; none for other entries."""
    if hit.table == "phase":
        return {hit.data["id"]}
    return {phase.id for phase in spec.phases.values() if hit.table == "state" and phase.state == hit.data["id"]}


def entering(spec: Spec, phases: Container[str]) -> list[Row]:
    """Return the rows that lead into some phases."""
    return [row for row in spec.rows.values() if any(old not in phases and new in phases for old, new in _ends(row))]


def leaving(spec: Spec, phases: Container[str]) -> list[Row]:
    """Return the rows that lead out of some phases."""
    return [row for row in spec.rows.values() if any(old in phases and new not in phases for old, new in _ends(row))]


def _ends(row: Row) -> Iterator[tuple[str, str]]:
    return ((old, old if case.to == SAME else case.to) for case in row.cases for old in case.sources)


def _citing(spec: Spec, hit: Hit) -> Iterator[str]:
    """The clauses of the rows of an input, or of those that report an event."""
    for row in spec.rows.values():
        emits = {kind for case in row.cases for kind in case.emits}
        if (hit.table == "input" and hit.data["id"] == row.input) or (
            hit.table == "event" and hit.data["kind"] in emits
        ):
            yield from row.clauses
    for whole in spec.scheduler_rows.values():
        if hit.table == "event" and hit.data["kind"] in whole.emits:
            yield from whole.clauses


def _mentions(spec: Spec, key: str) -> Iterator[Hit]:
    """The theorems and rules that contain a word."""
    for table, text in (("theorem", "sentence"), ("rule", "text")):
        for data in spec.data[table]:
            if _contains(data[text], key) and plain(data["id"]) != key:
                yield Hit(Match.TEXT, table, data)


def _title(clause: Clause) -> str:
    return clause.title


def _text(clause: Clause) -> str:
    return " ".join(f"{statement.text} {statement.reason or ''}" for statement in clause.statements)


def _contains(text: str, key: str) -> bool:
    """Whether a word of the text begins with the stem of the key: "Expiry" contains `expired`."""
    stem = re.sub(r"(?<=\w{4})(?:ed?|ions?|ing|s|y)$", "", key)
    return len(key) >= SHORTEST and re.search(rf"(?<!\w){re.escape(stem)}", plain(text)) is not None
