"""Commands have the same effect whether or not views are queried in between."""

from typing import Any

from tenure.conformance import Case, bundled_cases, select
from tenure.conformance.cases.expected import steps
from tenure.reference import Limits, Scheduler, SchedulerError

CASES = select(bundled_cases(), depth="standard", ties=True)


def answers(case: Case) -> list[object]:
    """The events, or the code of the refusal, of each command of a case, with no look in between."""
    limits = None if case.limits is None else Limits(**case.limits)
    scheduler = Scheduler(case.lanes, limits=limits, now=case.now)
    return [answer(scheduler, dict(command)) for command in case.commands]


def answer(scheduler: Scheduler, command: dict[str, Any]) -> object:
    """What a command answers."""
    try:
        return [event.as_json() for event in getattr(scheduler, command.pop("op"))(**command)]
    except SchedulerError as error:
        return error.code


def expected(case: Case) -> list[object]:
    """What the specification says."""
    return [step.outcome.refused or list(step.outcome.events) for step in steps(case)]


def test_cases_without_a_look() -> None:
    """The suite looks at everything after each command, and so does not see what only a look puts right."""
    assert [] == [case.id for case in CASES if expected(case) != answers(case)]
