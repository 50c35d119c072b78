"""Schedulers that behave correctly, but report one event or show one field of a session in one phase wrongly."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import pairwise

import attrs

from tenure.conformance.mutants.mutant import Mutant, MutantOracle
from tenure.conformance.targets.oracle import OracleTarget
from tenure.model import Event, ViewFields
from tenure.model.table_changes import can_have, cell_row_id, cell_rows, used_cells, with_cell_rows
from tenure.spec import JobRow, SchedulerRow, Spec

_Alter = Callable[[list[Event]], list[Event]]


def events(spec: Spec) -> Iterator[Mutant]:
    """Yield the mutants that omit an event, exchange two events, or drop jobs in the wrong order."""
    for phase, name in used_cells(spec):
        rows = cell_rows(spec, phase, name)
        for number, row in enumerate(rows):
            if row.answer == "step":
                marked = attrs.evolve(row, id=f"{row.id}*")
                changed = with_cell_rows(spec, phase, name, (*rows[:number], marked, *rows[number + 1 :]))
                place = cell_row_id(spec, phase, row)
                emits = [kind for kind in row.cases[0].emits if kind != "job_dropped" or can_have(spec, phase, "Q")]
                yield from _altered(changed, place, marked.id, emits, (phase, name))
    others: list[JobRow | SchedulerRow] = [*spec.job_rows.values(), *spec.scheduler_rows.values()]
    for other in others:
        if other.emits and other.id not in spec.host_rows:
            yield from _altered(spec, other.id, other.id, other.emits, None)


def _altered(spec: Spec, place: str, row: str, kinds: Sequence[str], cell: tuple[str, str] | None) -> Iterator[Mutant]:
    """The changes of the events of one row; `kinds` are those that it can report, the first of them always."""
    alterations: dict[str, _Alter] = {f"without {kind}": partial(_lose, kind) for kind in kinds}
    for one, other in pairwise(kinds):
        alterations[f"with {other} before {one}"] = partial(_swap, one, other)
    if "job_dropped" in kinds:
        alterations["with the last job dropped first"] = _reverse
    for what, alter in alterations.items():
        connect = partial(_AlteredEvents, spec, row, kinds[0], alter)
        yield Mutant(f"{place} {what}", "event", connect, cell)


class _AlteredEvents(OracleTarget):
    """The events of one row are altered."""

    def __init__(self, spec: Spec, row: str, first: str, alter: _Alter) -> None:
        super().__init__(MutantOracle(spec), "events altered")
        self._row, self._first, self._alter = row, first, alter

    def reported(self, events: tuple[Event, ...]) -> tuple[Event, ...]:
        """Return the events, with those of the row altered step by step."""
        altered: list[Event] = []
        step: list[Event] = []
        for event in events:
            if event["row"] != self._row or event["kind"] == self._first:
                altered += self._alter(step)
                step = []
            if event["row"] == self._row:
                step.append({**event, "row": self._row.removesuffix("*")})
            else:
                altered.append(event)
        return (*altered, *self._alter(step))


def _lose(kind: str, events: list[Event]) -> list[Event]:
    return [event for event in events if event["kind"] != kind]


def _swap(one: str, other: str, events: list[Event]) -> list[Event]:
    first = [event for event in events if event["kind"] == one]
    second = [event for event in events if event["kind"] == other]
    rest = [event["kind"] for event in events].index(one) if first else 0
    return [*events[:rest], *second, *first, *events[rest + len(first) + len(second) :]]


def _reverse(events: list[Event]) -> list[Event]:
    dropped = iter([event for event in reversed(events) if event["kind"] == "job_dropped"])
    return [next(dropped) if event["kind"] == "job_dropped" else event for event in events]


def views(spec: Spec) -> Iterator[Mutant]:
    """Yield the mutants that show the wrong state, or the opposite of whether a session accepts jobs, in one phase."""
    states = list(spec.states)
    for phase in spec.phases.values():
        other = states[(states.index(phase.state) + 1) % len(states)]
        for what, fields in ((f"state {other}", {"state": other}), ("accepting", {"accepting": not phase.accepting})):
            connect = partial(_Shown, spec, phase.id, fields)
            yield Mutant(f"{phase.id} shown with wrong {what}", "view", connect, (phase.id, spec.timers[0].id))


class _Shown(OracleTarget):
    """A session shown wrongly in one phase."""

    def __init__(self, spec: Spec, phase: str, fields: ViewFields) -> None:
        super().__init__(MutantOracle(spec), "shown wrongly")
        self._phase, self._fields = phase, fields

    def shown(self, op: str, name: str, view: ViewFields) -> ViewFields:
        """Return the view with the wrong fields."""
        return {**view, **self._fields} if view.get("phase") == self._phase else view
