"""The lines in which jobs wait, of any length: a place leaves, is put back and joins, and each job gets its turn.

A line is a ring of places, and each operation looks at a place and its neighbours. So they are run on rings of which
only these are there (`partial_state.py`): with others before and after the place, or none, the four ways in which a
place can be in a line of whatever length. Going through a line is proved turn by turn: from the line to its first
place, from a place to the next one, also if the job left the line in its turn, and from the last place to the end. What
undoes something is done twice, since it may be cut short and begun again.
"""

from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

from tenure.model.solver import boolean, conjunction
from tenure.proofs.code.function_contract import (
    ComparedDomain,
    ContractAnswer,
    ContractBranch,
    ContractValues,
    Routine,
    Said,
)
from tenure.proofs.code.partial_state import Ring, UnknownNeighbour
from tenure.proofs.code.symbolic_execution import OutsideSubset, SymbolicRun
from tenure.reference.records import Place

RIGHT = Said(ContractAnswer("right"))


def routines(values: ContractValues) -> tuple[Routine, ...]:
    """The operations of a line."""
    operations: dict[str, tuple[str, Callable[[Any, bool, bool], bool]]] = {
        "leave": ("a place that leaves a line", _leave),
        "rejoin": ("a place that is put back into a line", _rejoin),
        "join": ("a job that joins a line", _join),
        "end": ("cutting off a job that joined a line", _end),
        "turn": ("going on to the next job of a line", _turn),
    }
    return tuple(_routine(values, name, call, operation) for name, (call, operation) in operations.items())


def _routine(values: ContractValues, name: str, call: str, operation: Callable[[Any, bool, bool], bool]) -> Routine:
    def run(code: ModuleType, run: SymbolicRun) -> Said:
        one, other = (bool(run.symbol(bool, boolean(name), name)) for name in ("some_before", "some_after"))
        try:
            right = operation(code, one, other)
        except OutsideSubset:
            raise
        except Exception as error:
            return Said(ContractAnswer(f"{type(error).__name__}: {error}"))
        return RIGHT if right else Said(ContractAnswer("nonsense: places are not neighbours, or a job is left out"))

    ways = (ContractBranch("any line", conjunction(), RIGHT),)
    return Routine(f"line-{name}", call, False, values, ComparedDomain(()), ways, run)


def _ring(code: Any, *, before: bool, place: Place | None, after: bool) -> Ring:
    """A line with a place, if there is one, and others before and after it, or none."""
    line: Place = code.Line()
    made = Ring((line, *_others(before), *((place,) if place else ()), *_others(after)))
    made.tie()
    return made


def _others(some: bool) -> tuple[Place | None, ...]:
    return (UnknownNeighbour(), None, UnknownNeighbour()) if some else ()


def _place(code: Any) -> Place:
    place: Place = code.Place()
    place.job = _job()
    return place


def _job() -> Any:
    return object()


def _leave(code: Any, before: bool, after: bool) -> bool:
    place = _place(code)
    ring = _ring(code, before=before, place=place, after=after)
    place.leave()
    return ring.without(place).is_tied


def _rejoin(code: Any, before: bool, after: bool) -> bool:
    place = _place(code)
    ring = _ring(code, before=before, place=place, after=after)
    place.leave()
    place.leave()
    place.rejoin()
    place.rejoin()
    return ring.is_tied


def _join(code: Any, before: bool, after: bool) -> bool:
    ring, job = _ring(code, before=before, place=None, after=after), _job()
    line: Any = ring.places[0]
    joined: Place = line.join(job)
    return joined.job is job and ring.and_then(joined).is_tied


def _end(code: Any, before: bool, after: bool) -> bool:
    ring = _ring(code, before=before, place=None, after=after)
    line: Any = ring.places[0]
    last = line.before
    line.join(_job())
    line.end_with(last)
    line.end_with(last)
    return ring.is_tied


def _turn(code: Any, leaves: bool, after: bool) -> bool:
    """Here the first question is whether the job leaves in its turn, since what is before makes no difference."""
    place = _place(code)
    ring = _ring(code, before=False, place=place, after=after)
    line: Any = ring.places[0]
    following = place.after
    if after:
        following.job = _job()
    turns: Iterator[Any] = iter(line)
    if next(turns, None) is not place.job:
        return False
    if leaves:
        place.leave()
    empty = list(code.Line())
    return not empty and next(turns, None) is following.job
