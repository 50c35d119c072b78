"""The reference scheduler with one change in its step: each change of `tests.mutation.ast_mutants` as a target."""

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from types import FrameType, ModuleType
from typing import Any, TypeAlias

from tenure.conformance import Case, PythonTarget, Target
from tenure.reference import Scheduler
from tenure.reference import step as shipped
from tenure.reference.timers import CLOCK_RUNS
from tenure.reference.vocabulary import OPEN
from tests.mutation.ast_mutants import FUNCTIONS, Change, changes
from tests.mutation.changed_modules import built_on

TraceFunction: TypeAlias = Callable[[FrameType, str, Any], Any]

TIME_LIMIT = 5.0
"""Seconds that an answer may take; some changes never settle."""


def wrong_steps() -> Iterator[tuple[str, Callable[[], Target], Change]]:
    """Each change, in the order of the source: what it is called, the target, and the change."""
    seen = Counter[str]()
    for function in FUNCTIONS:
        for change in changes(function):
            name = f"{change.function}: {change.before} -> {change.after}"
            seen[name] += 1
            place = f" ({seen[name]})" if seen[name] > 1 else ""
            yield f"{name}{place}", partial(_connect, change), change


def _connect(change: Change) -> Target:
    return PythonTarget(built_on({"step": module_of(change)})["scheduler"].Scheduler, str(change), TIME_LIMIT)


def has_own_clocks(change: Change) -> bool:
    """Whether a changed step, as it is loaded, lets the scheduler run a clock in other phases."""
    clocks: object = built_on({"step": module_of(change)})["timers"].CLOCK_RUNS
    return clocks != CLOCK_RUNS


def module_of(change: Change) -> ModuleType:
    """The changed step."""
    module = change.module()
    vars(module).setdefault("OPEN", OPEN)  # the next input after the last one, which no step mentions
    return module


def lines(case: Case) -> frozenset[int]:
    """The lines of the shipped step that a case runs: it cannot find a change of another line."""
    factory: Any = Scheduler  # the protocol of targets names fewer arguments
    target = PythonTarget(factory, "tenure.reference")
    try:
        return lines_of(lambda: [target.ask(request) for request in (case.reset, *case.commands)])
    finally:
        target.close()


def lines_of(run: Callable[[], object]) -> frozenset[int]:
    """The lines of the shipped step that something runs through."""
    found: set[int] = set()

    def local(frame: FrameType, event: str, argument: object) -> TraceFunction | None:
        if event == "line":
            found.add(frame.f_lineno)
        return local

    def trace(frame: FrameType, event: str, argument: object) -> TraceFunction | None:
        return local if frame.f_code.co_filename == shipped.__file__ else None

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        run()
    finally:
        sys.settrace(before)
    return frozenset(found)
