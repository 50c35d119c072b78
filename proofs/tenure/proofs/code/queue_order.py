"""Obligations about the lines in which jobs wait, of any length: removing, restoring, appending and iterating.

A line is a ring of linked places, and each operation reads only a place and its neighbours. So operations are run on
rings with only these (`partial_state.py`). There are other places before and after, or none: these four cases cover a
line of any length. Iteration is proved step by step: from the line to its first place, from a place to the next (also
if the job has left the line), and from the last place to the end. An undo runs twice, because it may be interrupted and
restarted.
"""

from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

from tenure.model.solver import boolean, conjunction
from tenure.proofs.code.function_contract import (
    ComparedDomain,
    ContractAnswer,
    ContractBranch,
    ContractResult,
    ContractValues,
    Routine,
)
from tenure.proofs.code.partial_state import Ring, UnknownNeighbour
from tenure.proofs.code.symbolic_execution import OutsideSubset, SymbolicRun
from tenure.reference.records import Place

CORRECT = ContractResult(ContractAnswer("right"))


def routines(values: ContractValues) -> tuple[Routine, ...]:
    """The operations of a line."""
    operations: dict[str, tuple[str, Callable[[Any, bool, bool], bool]]] = {
        "leave": ("removing a place from a line", _leave),
        "rejoin": ("putting a place back into a line", _rejoin),
        "join": ("appending a job to a line", _join),
        "end": ("cutting off a job that was appended to a line", _end),
        "turn": ("iterating to the next job of a line", _turn),
    }
    return tuple(_routine(values, name, call, operation) for name, (call, operation) in operations.items())


def _routine(values: ContractValues, name: str, call: str, operation: Callable[[Any, bool, bool], bool]) -> Routine:
    def run(code: ModuleType, run: SymbolicRun) -> ContractResult:
        one, other = (bool(run.symbol(bool, boolean(name), name)) for name in ("some_before", "some_after"))
        try:
            right = operation(code, one, other)
        except OutsideSubset:
            raise
        except Exception as error:
            return ContractResult(ContractAnswer(f"{type(error).__name__}: {error}"))
        return (
            CORRECT
            if right
            else ContractResult(ContractAnswer("nonsense: places are not neighbours, or a job is left out"))
        )

    branches = (ContractBranch("any line", conjunction(), CORRECT),)
    return Routine(f"line-{name}", call, False, values, ComparedDomain(()), branches, run)


def _ring(code: Any, *, before: bool, place: Place | None, after: bool) -> Ring:
    """Make a line of an optional place, with or without other places before and after it."""
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
    """Iterate from a place to the next; `leaves` is whether its job leaves the line meanwhile."""
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
