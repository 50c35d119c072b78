"""The judge: what passes, what fails, what is skipped, and that it always terminates."""

from collections.abc import Callable
from typing import Any

import pytest

from tenure.conformance import (
    CannotStart,
    Case,
    ProtocolError,
    PythonTarget,
    Target,
    bundled_cases,
    judge,
    outcome,
    select,
    suspects,
)
from tenure.conformance.judging.runner import MOST_HANGS
from tenure.conformance.protocol.messages import Request
from tenure.spec import bundled
from tests.conformance.doubles.named_targets import (
    Altered,
    OracleTarget,
    answering,
    breaking,
    failure_in,
    failure_of,
    protocol_error_of,
)
from tests.conformance.doubles.wrong_endings import UsageStopsWithTheQpu

CASES = bundled_cases()
BY_ID = {case.id: case for case in CASES}
FEW = select(CASES, ids=["T0*", "cell/active.busy/*", "forget/*"])
ONE = select(CASES, ids=["T10/active.idle"])
STOPS_AT_ONCE = {"cancel_request": "a running job that is canceled is over"}
COMMANDS = {command["op"] for case in CASES for command in case.commands}


def connecting(*targets: Target) -> Callable[[], Target]:
    """Connect to these targets, one after the other."""
    left = list(targets)
    return lambda: left.pop(0)


def test_the_specification_passes_its_own_cases() -> None:
    """What the cases expect is what the oracle does, ties included."""
    target = OracleTarget()
    judgement = judge(CASES, connecting(target))
    assert "passed" == outcome(judgement)
    assert len(CASES) == len(judgement.of("passed"))
    assert target.closed


def renaming(kind: str) -> Callable[[Request, Any], object]:
    """An alteration that names another row in the answer to a cancel that reports such an event first."""

    def alter(request: Request, answer: Any) -> object:
        if request["op"] != "cancel_job" or not answer.get("events") or answer["events"][0]["kind"] != kind:
            return answer
        return {"events": [{**event, "row": "T99"} for event in answer["events"]]}

    return alter


def test_a_scheduler_whose_canceled_jobs_end_at_once_passes() -> None:
    """If it says so, that is what is expected of it; the rows of such an answer are not compared (K4)."""
    judgement = judge(CASES, connecting(Altered(renaming("job_finished"), STOPS_AT_ONCE)))
    assert "passed" == outcome(judgement)
    assert len(CASES) == len(judgement.of("passed"))


def test_the_rows_of_other_cancels_are_compared() -> None:
    """A queued job that is canceled has its row whether or not a running one ends at once."""
    failure = failure_in(BY_ID["J04"], connecting(Altered(renaming("job_canceled"), STOPS_AT_ONCE)))
    assert {"op": "cancel_job", "job": "x1"} == failure.request


@pytest.mark.parametrize(("declared", "missing"), [({}, STOPS_AT_ONCE), (STOPS_AT_ONCE, {})])
def test_a_scheduler_does_with_running_jobs_what_it_says(declared: dict[str, str], missing: dict[str, str]) -> None:
    """One that ends them at once and does not say so fails, and so does one that says so and waits (K4)."""
    target = OracleTarget(missing)
    target.missing = declared
    failure = failure_in(BY_ID["T34/active.busy"], connecting(target))
    assert "cancel_job" == failure.request["op"]


def test_what_a_target_need_not_report_it_may_report() -> None:
    """Where resizes need not be reported they are not compared, so a report of one is no difference (P5)."""
    target = OracleTarget()
    target.missing = {"lanes_resized": "not in the log"}
    assert "passed" == outcome(judge(CASES, connecting(target)))


def test_everything_that_came_up_is_looked_at_after_a_command() -> None:
    """Sessions, jobs and the scheduler are queried after each command, but not while only time passes."""
    target = OracleTarget()
    judge(ONE, connecting(target))
    asked = [request["op"] for request in target.asked]
    assert ["hello", "reset", "advance", "open", "session", "scheduler", "advance", "submit"] == asked[:8]
    assert ["session", "job", "scheduler"] == asked[8:11]
    assert ["advance", "session", "job", "scheduler"] == asked[-4:]


def test_everything_is_looked_at_after_a_refused_advance() -> None:
    """Time does not pass then, so what went wrong is seen at once, and not after the next command."""
    target = OracleTarget()
    judge(select(CASES, ids=["time_went_back/and-on"]), connecting(target))
    asked = [request["op"] for request in target.asked]
    back = [place for place, request in enumerate(target.asked) if request == {"op": "advance", "to": 8}]
    assert ["session", "job", "job", "job", "scheduler", "open"] == asked[back[0] + 1 : back[0] + 7]


def test_a_refused_submission_must_not_have_made_a_job() -> None:
    """A job that must not exist is queried, too."""

    def alter(request: Request, answer: Any) -> object:
        return {"view": {"state": "queued"}} if request["op"] == "job" and "refused" in answer else answer

    failure = failure_in(BY_ID["cell/closed.ended/submit"], connecting(Altered(alter)))
    assert ("job", ("E7",)) == (failure.request["op"], failure.clauses)


def test_a_refused_command_must_not_have_changed_anything() -> None:
    """What is seen after a refusal is what was seen before it."""
    changed = False

    def alter(request: Request, answer: Any) -> object:
        nonlocal changed
        changed = changed or "refused" in answer
        return {"view": {**answer["view"], "lanes": 5}} if request["op"] == "scheduler" and changed else answer

    judgement = judge(select(CASES, ids=["bad_value/resize/lanes/negative"]), connecting(Altered(alter)))
    assert 1 == len(judgement.of("failed"))


@pytest.mark.parametrize(
    ("name", "place", "shown", "clauses"),
    [
        ("C3/submission-in-time", 6, 33, ("C3", "X1", "X3")),
        ("T30/queued.empty", 2, 40, ("C3", "X1", "X3")),
        ("T10/active.idle", 4, None, ("A1", "R1", "X1", "X3")),
        ("T10/active.idle", 6, 103, ("K1", "K2", "X1", "X3")),
        ("T10/active.idle", 7, 16, ("K1", "K2", "X1", "X3")),
        ("T26/queued.empty", 4, 7, ("X1", "X3")),
        ("J07", 2, None, ("K5", "X1", "X3")),
    ],
)
def test_the_clock_that_a_wrong_deadline_belongs_to_is_to_blame(
    name: str, place: int, shown: int | None, clauses: tuple[str, ...]
) -> None:
    """One that should be stopped and is not, or else the one that should expire next, if there is any."""
    commands = 0

    def alter(request: Request, answer: Any) -> object:
        nonlocal commands
        commands += request["op"] in COMMANDS
        if request["op"] == "scheduler" and commands == place:
            return {"view": {**answer["view"], "next_deadline": shown}}
        return answer

    assert clauses == failure_in(BY_ID[name], connecting(Altered(alter))).clauses


def test_a_case_is_over_at_its_first_difference() -> None:
    """What follows a failure may result from it, so the case stops there."""
    target = Altered(answering("open", {"events": []}))
    assert 2 == failure_in(ONE[0], connecting(target)).step
    assert "open" == target.asked[-1]["op"]


def test_fail_fast_runs_nothing_after_the_first_failure() -> None:
    """The rest is reported as not run."""
    silent = Altered(answering("submit", {"events": []}))
    judgement = judge(FEW, connecting(silent), fail_fast=True)
    results = [verdict.result for verdict in judgement.verdicts]
    first = results.index("failed")
    assert {"passed"} == set(results[:first])
    assert {"not run"} == set(results[first + 1 :])


def test_progress_is_reported() -> None:
    """Before each case and at the end, with the number of those that failed."""
    seen: list[tuple[int, int, int]] = []
    judge(FEW[:3], connecting(OracleTarget()), progress=lambda *each: seen.append(each))
    assert [(0, 3, 0), (1, 3, 0), (2, 3, 0), (3, 3, 0)] == seen
    seen.clear()
    judge(FEW[:2], connecting(*(Altered(breaking("open")) for _ in range(3))), progress=lambda *each: seen.append(each))
    assert [(0, 2, 0), (1, 2, 1), (2, 2, 2)] == seen


def test_a_target_that_breaks_is_started_again() -> None:
    """One case fails; the next has a new target."""
    first, second = Altered(breaking("submit")), OracleTarget()
    judgement = judge(select(CASES, ids=["T02/*", "T03/*"]), connecting(first, second))
    assert ["failed", "passed"] == [verdict.result for verdict in judgement.verdicts]
    failure = failure_of(judgement.verdicts[0])
    broke = protocol_error_of(failure)
    assert ("submit broke it", ("-> a", "<- b")) == (broke.reason, broke.exchange)
    assert ("J1", "P2", "Q4") == failure.clauses
    assert first.closed
    assert second.closed


def test_a_target_that_hangs_is_given_up() -> None:
    """After some hangs the rest is not run, so a run ends."""
    judgement = judge(FEW, lambda: Altered(breaking("open", hung=True)))
    assert MOST_HANGS == len(judgement.of("failed"))
    assert len(FEW) - MOST_HANGS == len(judgement.of("not run"))
    assert ("the target was abandoned because it hung 3 times",) == judgement.notes


def test_a_target_that_only_crashes_is_started_for_each_case() -> None:
    """A scheduler under construction gets a verdict on every case."""
    judgement = judge(FEW, lambda: Altered(breaking("submit")))
    assert () == judgement.of("not run")


def test_a_target_that_does_not_start_again_is_given_up() -> None:
    """The rest is not run, and the reason is noted."""
    targets: list[Target] = [Altered(breaking("open"))]

    def connect() -> Target:
        if not targets:
            raise CannotStart("no more of them")
        return targets.pop()

    judgement = judge(FEW, connect)
    assert 1 == len(judgement.of("failed"))
    assert ("the target was abandoned because it did not restart: no more of them",) == judgement.notes


def test_a_target_that_does_not_say_hello_has_no_verdicts() -> None:
    """There is nothing to run cases on; the target is let go."""
    target = Altered(breaking("hello"))
    with pytest.raises(ProtocolError, match="hello broke it"):
        judge(FEW, connecting(target))
    assert target.closed


def test_a_target_is_let_go_whatever_happens() -> None:
    """Also if the user interrupts."""

    def interrupt(request: Request, answer: object) -> object:
        if request["op"] == "open":
            raise KeyboardInterrupt
        return answer

    target = Altered(interrupt)
    with pytest.raises(KeyboardInterrupt):
        judge(FEW, connecting(target))
    assert target.closed


def test_a_reset_must_be_answered_with_no_events() -> None:
    """A target that cannot begin anew fails the case before its first command."""
    refusing = Altered(answering("reset", {"refused": {"code": "bad_value"}}))
    failure = failure_in(ONE[0], connecting(refusing))
    assert (0, ONE[0].clauses) == (failure.step, failure.clauses)


def test_no_cases_no_verdict() -> None:
    """If all cases are skipped nothing is known of the target."""
    lost: tuple[Case, ...] = select(CASES, ids=["forget/*"])
    judgement = judge(lost, connecting(OracleTarget({"forget": "never"})))
    assert "no verdict" == outcome(judgement)
    assert [] == suspects(bundled(), judgement)


def test_what_time_changes_is_not_blamed_on_a_refused_command() -> None:
    """A usage that stands still is wrong before the command that follows, which may be one that is refused."""
    failed = judge(CASES, lambda: PythonTarget(UsageStopsWithTheQpu, "wrong")).of("failed")
    failures = [verdict.failure for verdict in failed if verdict.failure]
    refused = [each for each in failures if each.step > 1 and each.request["op"] == "session"]
    assert len(refused) > 20
    assert {("U1",)} == {each.clauses for each in failures}


def test_suspects_stand_in_one_order() -> None:
    """Clauses of which as many cases passed stand as in the specification, in every run."""
    judgement = judge(select(CASES, ids=["T17/*"]), lambda: Altered(breaking("close")))
    (suspect,) = suspects(bundled(), judgement)
    assert ("K1", "E2", "E10") == suspect.clauses
    assert 3 == suspect.failures
