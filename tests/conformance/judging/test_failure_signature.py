"""Known failures in random runs: what is alike ends a run and is counted, and what is not is found all the same."""

import pickle
from collections.abc import Callable
from functools import cache, partial
from itertools import permutations
from typing import Any

import attrs
import pytest

from tenure.conformance import (
    JudgeOptions,
    ProtocolError,
    PythonTarget,
    TargetRunner,
    Verdict,
    bundled_cases,
    judge,
    select,
)
from tenure.conformance.cases.trace import Trace
from tenure.conformance.exploration.explorer import RandomRuns, explore
from tenure.conformance.exploration.shrinking import explored
from tenure.conformance.judging.failure_signature import FailureSignature, failure_signature, failure_signatures
from tenure.conformance.protocol.messages import Request
from tenure.conformance.targets.connection import Connect
from tests.conformance.doubles.named_targets import Altered, breaking, failure_of, with_deadlines
from tests.conformance.doubles.wrong_endings import (
    AlwaysActivated,
    CancelIsClose,
    DropsInReverse,
    IdsAreUsedAgain,
    UnusedIsClosed,
    UsageStopsWithTheQpu,
)
from tests.conformance.doubles.wrong_schedulers import (
    ClockRunsOnWhileWorking,
    LimitIsOutOfReach,
    NoExclusivity,
    PriorityLostAfterReactivation,
)

CASES = select(bundled_cases(), depth="standard")
QUICK = select(bundled_cases(), depth="quick")
APART: tuple[type, ...] = (
    CancelIsClose,
    ClockRunsOnWhileWorking,
    DropsInReverse,
    IdsAreUsedAgain,
    LimitIsOutOfReach,
    NoExclusivity,
    UnusedIsClosed,
    UsageStopsWithTheQpu,
)


class PriorityAndLimits(PriorityLostAfterReactivation, LimitIsOutOfReach):
    """Wrong in two things."""


@cache
def failures(wrong: type, *, quick: bool = False) -> tuple[Verdict, ...]:
    """All that fails of the suite."""
    return judge(QUICK if quick else CASES, partial(PythonTarget, wrong, wrong.__name__)).of("failed")


def explored_knowing(known: tuple[Verdict, ...], connect: Connect, **options: Any) -> RandomRuns:
    """Explore a target of which some failures are known."""
    return explore(connect, JudgeOptions(alike=failure_signatures(known)), **{"examples": 50, "seed": 1, **options})


def failing(*commands: dict[str, Any], alter: Callable[[Request, Any], object]) -> FailureSignature | None:
    """The signature of the failure of a run on a target whose answers are altered."""
    run = Trace()
    for command in commands:
        run = run.do(command, at_once=True)
    verdict = TargetRunner(lambda: Altered(alter)).verdict(explored(run))
    failure_of(verdict)
    return failure_signature(verdict)


OPEN = {"op": "open", "session": "a", "max_time": 20, "interactive_timeout": 5}
SUBMIT = {"op": "submit", "job": "a1", "session": "a"}


@pytest.mark.parametrize("workers", [1, 2])
def test_random_runs_pass_if_they_fail_only_as_is_known(workers: int) -> None:
    """Without the known failures they fail; with them all runs are made, and those that ended there are counted."""
    connect, known = partial(PythonTarget, AlwaysActivated, "wrong"), failures(AlwaysActivated)
    assert "failed" == explore(connect, examples=100, seed=1).outcome
    exploration = explored_knowing(known, connect, examples=100, workers=workers)
    assert ("passed", None, True) == (exploration.outcome, exploration.found, exploration.complete)
    assert {verdict.case.id for verdict in known} >= set(exploration.known)
    assert 0 < sum(exploration.known.values()) < exploration.runs
    assert 100 <= exploration.runs


def test_a_new_failure_is_found_beside_a_known_one() -> None:
    """It is shown in a run that is small and that does not fail as is known."""
    known = failures(PriorityLostAfterReactivation)
    exploration = explored_knowing(known, partial(PythonTarget, PriorityAndLimits, "two"), examples=200)
    assert "failed" == exploration.outcome
    assert exploration.found is not None
    assert ("C4",) == failure_of(exploration.found).clauses
    assert failure_signature(exploration.found) not in failure_signatures(known)
    assert 1 == len(exploration.found.case.commands)


def test_no_mistake_hides_behind_another() -> None:
    """Of different mistakes each is seen in a failure that is like none of the other's."""
    like = {wrong: set(failure_signatures(failures(wrong, quick=True))) for wrong in APART}
    hidden = [(other, one) for one, other in permutations(APART, 2) if like[other] <= like[one]]
    assert [] == hidden
    assert all(like.values())


def test_the_kind_of_an_argument_matters() -> None:
    """Each kind of bad value that is accepted has a signature of its own."""

    def accept(request: Request, answer: Any) -> object:
        return {"events": []} if "refused" in answer and request["op"] == "open" else answer

    likes = [
        failing(OPEN | change, alter=accept)
        for change in ({"session": ""}, {"session": 3}, {"max_time": 0}, {"max_time": -1}, {"max_time": 2**63})
    ]
    assert 5 == len({like for like in likes if like is not None})
    assert failing(OPEN | {"max_time": -1}, alter=accept) == failing(OPEN | {"max_time": -7}, alter=accept)


def test_the_direction_matters() -> None:
    """A deadline that is too late is not like one that is too early, and both are unlike none."""
    late, later, early, never = (
        failing(OPEN, SUBMIT, alter=with_deadlines(change))
        for change in (_plus(1), _plus(2), _plus(-1), lambda _: None)
    )
    assert late == later
    assert 3 == len({late, early, never})


def _plus(number: int) -> Callable[[int], int]:
    return lambda time: time + number


def test_a_broken_protocol_is_like_the_same_and_a_hang_is_like_nothing() -> None:
    """Each hang counts until the target is given up, so a known one may not go on."""
    assert None is failing(OPEN, alter=breaking("open", hung=True))
    crash = failing(OPEN, SUBMIT, alter=breaking("submit"))
    assert crash is not None
    assert crash == failing(OPEN, {**SUBMIT, "job": "other"}, alter=breaking("submit"))
    assert crash != failing(
        OPEN, SUBMIT, {**SUBMIT, "job": "a2"}, {**SUBMIT, "job": "a3"}, alter=_second(ProtocolError("x"))
    )


def _second(broke: ProtocolError) -> Callable[[Request, Any], object]:
    def alter(request: Request, answer: Any) -> object:
        if request.get("job") == "a2":
            raise broke
        return answer

    return alter


def test_a_known_crash_does_not_end_the_search() -> None:
    """The target is started again for the next run."""

    def crash(request: Request, answer: Any) -> object:
        if request.get("lanes") == 0 and request["op"] == "resize":
            raise ProtocolError("it crashed")
        return answer

    known = judge(CASES, lambda: Altered(crash)).of("failed")
    exploration = explored_knowing(known, lambda: Altered(crash), examples=40)
    assert ("passed", True) == (exploration.outcome, exploration.complete)
    assert sum(exploration.known.values()) > 1


def test_a_likeness_can_be_passed_on() -> None:
    """Workers get it from the first process."""
    like = failure_signatures(failures(NoExclusivity))
    assert like == pickle.loads(pickle.dumps(like))
    assert "T11/deactivated.empty" in like.values()


def test_what_never_began_is_like_nothing() -> None:
    """Before the first command there is no place to compare."""
    (verdict,) = judge([explored(Trace())], lambda: Altered(breaking("reset"))).verdicts
    assert verdict.failure is not None
    assert None is failure_signature(verdict)
    assert None is failure_signature(attrs.evolve(verdict, failure=None))
