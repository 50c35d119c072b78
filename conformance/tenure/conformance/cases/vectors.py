"""Vectors: cases with their expected answers, as JSON Lines for runners in any language.

The expected answers come from `expected`; `docs/vectors.md` describes the fields. A file has a header and one vector a
line. `vector_reader` reads and validates such files.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

import attrs

from tenure.conformance.cases.case import DEPTHS, Case, Depth
from tenure.conformance.cases.expected import ExpectedStep, queries
from tenure.conformance.cases.trace import Trace
from tenure.conformance.protocol.capabilities import CAPABILITIES
from tenure.conformance.protocol.messages import Events, Refused, Request, Response, ViewResponse
from tenure.model import Command

FORMAT = "tenure-vectors"
VERSION = 2

LEAST_SHARED = 2
"""The least number of shared steps that are written as a `prefix` and not repeated."""

VectorRecord: TypeAlias = Mapping[str, Any]


@attrs.frozen
class Vector:
    """A case and, for each command, a record of it with the expected answer and the changes of the views.

    It may need capabilities beside those of the case.
    """

    case: Case
    steps: tuple[VectorRecord, ...]
    further_needs: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Return the vector as a JSON object: the case with `steps` instead of commands."""
        record = self.case.as_json()
        del record["commands"]
        needs = {*self.case.needs, *self.further_needs}
        return {**record, "needs": [name for name in CAPABILITIES if name in needs], "steps": list(self.steps)}


class VectorWriter:
    """Computes the vectors of cases, and caches their common beginnings."""

    def __init__(self) -> None:
        self._tree: dict[tuple[int, str], _Node] = {}

    def vector_of(self, case: Case) -> Vector:
        """Compute the vector of a case."""
        return Vector(case, tuple(node.record for node in self._path(case)), self.further_needs(case))

    def further_needs(self, case: Case) -> tuple[str, ...]:
        """Return what a vector needs beside the case: `cancel_request`, if a running job is canceled.

        The vector has the answers of a scheduler that has requests (K4); the suite can judge the others, too.
        """
        events = self.run(case).events
        asked = any(event["kind"] == "job_cancel_requested" and event["cause"] == "request" for event in events)
        return ("cancel_request",) if asked else ()

    def run(self, case: Case) -> Trace:
        """Return the trace of a case."""
        *_, last = self._path(case)
        return last.run

    def _path(self, case: Case) -> Iterator["_Node"]:
        settings = line({"lanes": case.lanes, "limits": case.limits, "now": case.now})
        start = _Node(len(self._tree) + 1, Trace.like(case))
        node = self._tree.setdefault((0, settings), start)
        for command in case.commands:
            key = node.number, line(command)
            if key not in self._tree:
                self._tree[key] = node.after(command, len(self._tree) + 1)
            node = self._tree[key]
            yield node


def vector_of(case: Case) -> Vector:
    """Compute the vector of a case."""
    return VectorWriter().vector_of(case)


def dump_vectors(vectors: Sequence[Vector], depth: Depth, spec_version: str) -> str:
    """Format a file of vectors of one depth, in which the common first steps of vectors are written once."""
    header = {"format": FORMAT, "version": VERSION, "spec": spec_version, "depth": depth, "vectors": len(vectors)}
    return "".join(f"{line(record)}\n" for record in (header, *_without_repetition(vectors)))


def files_of_vectors(
    cases: Iterable[Case],
    spec_version: str,
    depth: Depth = "complete",
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> dict[str, str]:
    """Format the files of the vectors of these cases, by name: one for each depth up to `depth`, with what that adds.

    `progress` is called with the numbers of vectors that are done and of all.
    """
    depths, writer = DEPTHS[: DEPTHS.index(depth) + 1], VectorWriter()
    everything = [case for case in cases if case.depth in depths]
    made: dict[Depth, list[Vector]] = {each: [] for each in depths}
    for number, case in enumerate(everything):
        progress(number, len(everything))
        made[case.depth].append(writer.vector_of(case))
    progress(len(everything), len(everything))
    return {f"{each}.jsonl": dump_vectors(vectors, each, spec_version) for each, vectors in made.items()}


def line(record: VectorRecord) -> str:
    """Format a record as one line of a file, in plain ASCII."""
    return json.dumps(record, separators=(",", ":"))


def _without_repetition(vectors: Iterable[Vector]) -> Iterator[VectorRecord]:
    """The vectors as records, in which the first steps that an earlier vector has, too, are replaced by a `prefix`."""
    tree: dict[tuple[int, str], tuple[int, str]] = {}  # from a node, by a step, to a node and the first vector there
    for each in vectors:
        record, node, shared, owner = each.as_json(), 0, 0, ""
        for number, step in enumerate(each.steps, 1):
            node, first = tree.setdefault((node, line(step)), (len(tree) + 1, each.case.id))
            if first != each.case.id:
                shared, owner = number, first
        if shared >= LEAST_SHARED:
            record["prefix"] = {"id": owner, "steps": shared}
            record["steps"] = record.pop("steps")[shared:]
        yield record


_Place: TypeAlias = tuple[str, str]
"""The place of a view in `views`: `sessions` or `jobs` and an id, or `scheduler`."""


@attrs.frozen
class _Node:
    """A node in the tree of all runs: its number, the run, the record of its last command, and the views after it."""

    number: int
    run: Trace
    record: VectorRecord = attrs.field(factory=dict)
    seen: Mapping[_Place, VectorRecord | None] = attrs.field(factory=dict)

    def after(self, command: Command, number: int) -> "_Node":
        """Make the node with this number that a command leads to."""
        run = self.run.do(command, at_once=True)
        step = ExpectedStep(len(run.commands), command, self.run.world, run.outcome, is_probe=True)
        seen = {_place(request): _view_record(answer) for request, answer in queries(run.commands, step)}
        record = {"command": command, **_answer(step.answer), "views": _changes(self.seen, seen)}
        return _Node(number, run, record, seen)


def _place(request: Request) -> _Place:
    match request:
        case {"op": "session", "session": name}:
            return "sessions", name
        case {"op": "job", "job": name}:
            return "jobs", name
    return "scheduler", ""


def _answer(answer: Response) -> VectorRecord:
    match answer:
        case Events(records=records):
            return {"events": list(records)}
        case Refused(code=code):
            return {"refused": code}
    raise TypeError(f"{answer} is not an answer to a command")


def _view_record(answer: Response) -> VectorRecord | None:
    """A view, or None if there is none."""
    return answer.record if isinstance(answer, ViewResponse) else None


def _changes(before: Mapping[_Place, VectorRecord | None], after: Mapping[_Place, VectorRecord | None]) -> VectorRecord:
    changes: dict[str, Any] = {}
    for (room, name), view in after.items():
        known = before.get((room, name), {})
        if view != known:
            change = None if view is None else _change(known or {}, view)
            changes.update({room: change} if room == "scheduler" else {room: {**changes.get(room, {}), name: change}})
    return changes


def _change(known: VectorRecord, view: VectorRecord) -> VectorRecord:
    return {field: value for field, value in view.items() if field not in known or known[field] != value}
