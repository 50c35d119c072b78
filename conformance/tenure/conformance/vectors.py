"""Vectors: cases with all that is expected of them written out, as JSON Lines for runners in any language.

What is expected comes from `expect`, of which a vector is a copy; `docs/vectors.md` says what each field means. A file
has a header and one vector a line. `vector_files` reads them back and believes nothing in them.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

import attrs

from tenure.conformance.cases import DEPTHS, Case, Depth
from tenure.conformance.expect import looks, steps
from tenure.conformance.target import Answer, Events, Refused, Request, View

FORMAT = "tenure-vectors"
VERSION = 1

Record: TypeAlias = Mapping[str, Any]


@attrs.frozen
class Vector:
    """A case and, for each command, a record of it with its answer and what has changed in what can be seen."""

    case: Case
    steps: tuple[Record, ...]

    def as_json(self) -> dict[str, Any]:
        """The vector as a JSON object: the case with `steps` in the place of its commands."""
        record = self.case.as_json()
        del record["commands"]
        return {**record, "steps": list(self.steps)}


def vector(case: Case) -> Vector:
    """Write out what the specification expects of a case."""
    records: list[Record] = []
    before: dict[_Place, Record | None] = {}
    for step in steps(case):
        after = {_place(request): _seen(answer) for request, answer in looks(case, step)}
        records.append({"command": step.command, **_answer(step.answer), "views": _changes(before, after)})
        before = after
    return Vector(case, tuple(records))


def dump_vectors(vectors: Sequence[Vector], depth: Depth, spec_version: str) -> str:
    """The text of a file of vectors that belong to one depth."""
    header = {"format": FORMAT, "version": VERSION, "spec": spec_version, "depth": depth, "vectors": len(vectors)}
    return "".join(f"{line(record)}\n" for record in (header, *(vector.as_json() for vector in vectors)))


def files_of_vectors(cases: Iterable[Case], spec_version: str, depth: Depth = "complete") -> dict[str, str]:
    """The files of the vectors of these cases by name, one for each depth up to `depth`, each with what that adds."""
    everything = list(cases)
    return {
        f"{each}.jsonl": dump_vectors([vector(case) for case in everything if case.depth == each], each, spec_version)
        for each in DEPTHS[: DEPTHS.index(depth) + 1]
    }


def line(record: Record) -> str:
    """A record as one line of a file, in plain ASCII."""
    return json.dumps(record, separators=(",", ":"))


_Place: TypeAlias = tuple[str, str]
"""Where a view stands in `views`: `sessions` or `jobs` and an id, or `scheduler`."""


def _place(request: Request) -> _Place:
    match request:
        case {"op": "session", "session": name}:
            return "sessions", name
        case {"op": "job", "job": name}:
            return "jobs", name
    return "scheduler", ""


def _answer(answer: Answer) -> Record:
    match answer:
        case Events(records=records):
            return {"events": list(records)}
        case Refused(code=code):
            return {"refused": code}
    raise TypeError(f"a command is not answered with {answer}")


def _seen(answer: Answer) -> Record | None:
    """A view, or None of what is not there."""
    return answer.record if isinstance(answer, View) else None


def _changes(before: Mapping[_Place, Record | None], after: Mapping[_Place, Record | None]) -> Record:
    changes: dict[str, Any] = {}
    for (room, name), view in after.items():
        known = before.get((room, name), {})
        if view != known:
            change = None if view is None else _change(known or {}, view)
            changes.update({room: change} if room == "scheduler" else {room: {**changes.get(room, {}), name: change}})
    return changes


def _change(known: Record, view: Record) -> Record:
    return {field: value for field, value in view.items() if field not in known or known[field] != value}
