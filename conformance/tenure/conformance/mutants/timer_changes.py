"""Schedulers whose timers fire at the wrong time, or at the right one in the wrong order."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import permutations

import attrs

from tenure.conformance.mutants.mutant import NO_SESSION, Mutant, MutantOracle, place_of, target_of
from tenure.model import ViewFields, World
from tenure.model.table_changes import cell_rows, with_cell_rows
from tenure.spec import Input, Spec


def timers(spec: Spec) -> Iterator[Mutant]:
    """Yield the mutants whose timer fires one early or one late in one phase, although the right deadline is shown."""
    for timer in (*spec.timers, _job_timer(spec)):
        for phase in spec.phases:
            if spec.cells[phase, timer.id].rows:
                at_once = [attrs.evolve(row, guard=row.guard[1:]) for row in cell_rows(spec, phase, timer.id)]
                yield from _shifted(spec, with_cell_rows(spec, phase, timer.id, at_once), phase, timer)
    limit = _job_timer(spec)
    rows = {
        name: attrs.evolve(row, guard=row.guard[1:]) if row.input == limit.id else row
        for name, row in spec.job_rows.items()
    }
    yield from _shifted(spec, attrs.evolve(spec, job_rows=rows), NO_SESSION, limit)


def _shifted(spec: Spec, early: Spec, place: str, timer: Input) -> Iterator[Mutant]:
    where = (place, timer.id) if timer.by == "timer" else None
    for what, changed, shift in (("one early", early, -1), ("one late", spec, 1)):
        connect = partial(target_of, partial(_Shifted, changed, place, timer.id, shift), "timer shifted")
        yield Mutant(f"{timer.id}/{place} {what}", "timer", connect, where)


def _job_timer(spec: Spec) -> Input:
    (entry,) = (entry for entry in spec.inputs.values() if entry.by == "job_timer")
    return entry


_Deadline = tuple[int, int, int, str, str]


class _Shifted(MutantOracle):
    """One timer fires earlier or later in one phase; that of a job, in the phase of its session."""

    def __init__(self, spec: Spec, phase: str, timer: str, shift: int) -> None:
        super().__init__(spec)
        self._phase, self._timer, self._shift = phase, timer, shift

    def deadlines(self, world: World) -> list[_Deadline]:
        """Return the timers with the times at which they fire."""
        return sorted(
            (deadline + self._shift * self._is(world, name, timer), order, opening, name, timer)
            for deadline, order, opening, name, timer in super().deadlines(world)
        )

    def scheduler_view(self, world: World) -> ViewFields:
        """Return the view with the right deadline."""
        right = super().deadlines(world)
        return {**super().scheduler_view(world), "next_deadline": right[0][0] if right else None}

    def _is(self, world: World, name: str, timer: str) -> bool:
        if timer != self._timer:
            return False
        if self.spec.inputs[timer].by == "timer":
            return world.sessions[name].phase == self._phase
        return place_of(world, world.jobs[name]) == self._phase


def ties(spec: Spec) -> Iterator[Mutant]:
    """Yield the mutants with another order of the timers that are due at one instant."""
    timers = tuple(timer.id for timer in spec.timers)
    last = len(timers)
    for order in permutations(timers):
        if order != timers:
            ranks = {**{timer: order.index(timer) for timer in timers}, _job_timer(spec).id: last}
            connect = partial(target_of, partial(_Ordered, spec, partial(_by_kind, ranks)), "other ties")
            yield Mutant(f"ties {' before '.join(name.removesuffix('_timeout') for name in order)}", "tie", connect)
    keys: Mapping[str, Callable[[int, _Deadline], object]] = {
        "the later opening first": _later_first,
        "by opening order alone": _by_opening,
        "limits of jobs before timers of sessions": _limits_first,
        "the later start first": _later_start_first,
    }
    for what, key in keys.items():
        connect = partial(target_of, partial(_Ordered, spec, partial(key, last)), "other ties")
        yield Mutant(f"ties {what}", "tie", connect)


class _Ordered(MutantOracle):
    """The timers of one instant in another order."""

    def __init__(self, spec: Spec, key: Callable[[_Deadline], object]) -> None:
        super().__init__(spec)
        self._key = key

    def deadlines(self, world: World) -> list[_Deadline]:
        """Return the timers by deadline, then by another key."""
        in_order = super().deadlines(world)
        return sorted(in_order, key=lambda due: (due[0], self._key(due)))


def _by_kind(ranks: Mapping[str, int], due: _Deadline) -> object:
    return ranks[due[4]], due[2]


def _later_first(last: int, due: _Deadline) -> object:
    return due[1], -due[2] if due[1] < last else due[2]


def _by_opening(last: int, due: _Deadline) -> object:
    return due[1] == last, due[2], due[1]


def _limits_first(last: int, due: _Deadline) -> object:
    return due[1] < last, due[1], due[2]


def _later_start_first(last: int, due: _Deadline) -> object:
    return due[1], due[2] if due[1] < last else -due[2]
