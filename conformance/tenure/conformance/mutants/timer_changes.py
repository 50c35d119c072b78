"""Schedulers whose timers fire at the wrong time, or at the right one in the wrong order."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import permutations

import attrs

from tenure.conformance.mutants.mutant import Mutant, MutantOracle, target_of
from tenure.model import ViewFields, World
from tenure.model.table_changes import cell_rows, with_cell_rows
from tenure.spec import Spec


def timers(spec: Spec) -> Iterator[Mutant]:
    """Yield the mutants whose timer fires one early or one late in one phase, although the right deadline is shown."""
    for timer in spec.timers:
        for phase in spec.phases:
            if spec.cells[phase, timer.id].rows:
                at_once = [attrs.evolve(row, guard=row.guard[1:]) for row in cell_rows(spec, phase, timer.id)]
                early = with_cell_rows(spec, phase, timer.id, at_once)
                for what, changed, shift in (("one early", early, -1), ("one late", spec, 1)):
                    oracle = partial(_Shifted, changed, phase, timer.id, shift)
                    connect = partial(target_of, oracle, "timer shifted")
                    yield Mutant(f"{timer.id}/{phase} {what}", "timer", connect, (phase, timer.id))


_Deadline = tuple[int, int, int, str, str]


class _Shifted(MutantOracle):
    """One timer fires earlier or later in one phase."""

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
        return timer == self._timer and world.sessions[name].phase == self._phase


def ties(spec: Spec) -> Iterator[Mutant]:
    """Yield the mutants with another order of the timers that are due at one instant."""
    timers = tuple(timer.id for timer in spec.timers)
    for order in permutations(timers):
        if order != timers:
            ranks = {timer: order.index(timer) for timer in timers}
            connect = partial(target_of, partial(_Ordered, spec, partial(_by_kind, ranks)), "other ties")
            yield Mutant(f"ties {' before '.join(name.removesuffix('_timeout') for name in order)}", "tie", connect)
    for what, key in (("the later opening first", _later_first), ("by opening order alone", _by_opening)):
        yield Mutant(f"ties {what}", "tie", partial(target_of, partial(_Ordered, spec, key), "other ties"))


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


def _later_first(due: _Deadline) -> object:
    return due[1], -due[2]


def _by_opening(due: _Deadline) -> object:
    return due[2], due[1]
