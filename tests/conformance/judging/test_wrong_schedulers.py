"""The suite itself is tested: every deliberately wrong scheduler fails, and the clause that it breaks is to blame."""

import pytest

from tenure.conformance import PythonTarget, bundled_cases, judge, outcome, select, suspects
from tenure.conformance.cases.expected import steps
from tenure.conformance.cases.trace import Trace
from tenure.conformance.judging.step_context import why_not
from tenure.conformance.protocol.messages import JsonObject
from tenure.spec import bundled
from tests.conformance.doubles.named_targets import failure_of
from tests.conformance.doubles.small_scheduler import SmallScheduler
from tests.conformance.doubles.wrong_endings import (
    DroppedIsFailed,
    RefusedJobsAreKnown,
    UsageStopsWithTheQpu,
    UsageWithoutIdling,
)
from tests.conformance.doubles.wrong_schedulers import WRONG, ExpiryKillsRunningJobs

# Without the many cases on bad values and on forgetting, which none of them gets wrong, and without the longest ones.
CASES = [
    case
    for case in select(bundled_cases(), depth="standard")
    if {"X5", "I2"}.isdisjoint(case.clauses) and not case.id.startswith(("boundary/", "time/", "after/"))
]
HIDDEN = (
    *("phase", "queued", "running", "started_at", "deadline", "idle_deadline", "ended_at", "usage"),
    *("submitted_at", "finished_at", "job", "scheduler"),
)
ONLY_SHOWN = (DroppedIsFailed, RefusedJobsAreKnown, UsageStopsWithTheQpu, UsageWithoutIdling)
"""What these get wrong can be seen in nothing but a view."""


def clauses_of(wrong: type[SmallScheduler]) -> set[str]:
    """The clauses that a wrong scheduler breaks, as its docstring says."""
    return set((wrong.__doc__ or "").partition(":")[0].split())


@pytest.mark.parametrize("wrong", WRONG)
def test_a_wrong_scheduler_fails_with_the_right_clause(wrong: type[SmallScheduler]) -> None:
    """The clause is to blame for the first failure and, with others that fail with it, for most of them."""
    judgement = judge(CASES, lambda: PythonTarget(wrong, wrong.__name__))
    assert "failed" == outcome(judgement)
    assert not clauses_of(wrong).isdisjoint(failure_of(judgement.of("failed")[0]).clauses)
    assert not clauses_of(wrong).isdisjoint(suspects(bundled(), judgement)[0].clauses)
    assert () == judgement.notes


@pytest.mark.parametrize("wrong", [wrong for wrong in WRONG if wrong not in ONLY_SHOWN])
def test_a_wrong_scheduler_that_hides_what_it_can_fails_as_well(wrong: type[SmallScheduler]) -> None:
    """If it shows nothing but states and events, it still fails a case about its clause, which is to blame."""
    secretive = type(wrong.__name__, (wrong,), {"capabilities": wrong.capabilities | dict.fromkeys(HIDDEN, "a secret")})
    chosen = select(CASES, clauses=sorted(clauses_of(wrong)))
    failed = judge(chosen, lambda: PythonTarget(secretive, wrong.__name__)).of("failed")
    blamed = {clause for verdict in failed if verdict.failure for clause in verdict.failure.clauses}
    assert not clauses_of(wrong).isdisjoint(blamed)


@pytest.mark.parametrize(
    ("name", "clauses"), [("E5/running-job-runs-to-completion", ("E5",)), ("U1/not-multiplied-by-lanes", None)]
)
def test_a_running_job_that_is_stopped_is_explained(name: str, clauses: tuple[str, ...] | None) -> None:
    """The clause that lets the job run on is to blame; a case without such a job passes."""
    [verdict] = judge(select(CASES, ids=[name]), lambda: PythonTarget(ExpiryKillsRunningJobs, "wrong")).verdicts
    failure = verdict.failure
    assert clauses == (failure.clauses if failure else None)
    assert failure is None or "a1 runs until it is finished" == failure.why_not


@pytest.mark.parametrize(
    ("script", "event", "clauses"),
    [
        ("open a, submit a1, submit a2, cancel a", {"kind": "job_finished", "job": "a1"}, ("E4",)),
        ("open a, submit a1, timer", {"kind": "job_dropped", "job": "a1"}, ("E5",)),
        ("open a, submit a1, lanes 0", {"kind": "job_canceled", "job": "a1"}, ("P5",)),
        ("open a, submit a1, submit a2, cancel a", {"kind": "job_dropped", "job": "a2"}, None),
        ("open a, submit a1, finish a1", {"kind": "job_finished", "job": "a1"}, None),
        ("open a, submit a1, submit a2, close a", {"kind": "job_finished", "job": "a1"}, None),
    ],
)
def test_who_leaves_a_running_job_alone(script: str, event: JsonObject, clauses: tuple[str, ...] | None) -> None:
    """A cancel, an expiry and a resize do; of a job that waits, or is ended by its own command, nothing is said."""
    *_, probe = steps(Trace().play(script).case("x", ["J1"]))
    reason = why_not(probe, 0, event)
    assert clauses == (reason and reason.clauses)


def test_a_job_that_was_asked_to_stop_still_runs() -> None:
    """After the request of its limit, the expiry of its session still leaves it alone."""
    *_, probe = steps(Trace().play("open a, submit a1 limit=5, +200").case("x", ["K5"]))
    kinds = [event["kind"] for event in probe.outcome.events]
    assert ["job_cancel_requested", "session_expired"] == kinds
    reason = why_not(probe, 2, {"kind": "job_finished", "job": "a1"})
    assert reason is not None
    assert ("E5",) == reason.clauses


def test_the_wrong_schedulers_differ_from_the_right_one_in_one_decision() -> None:
    """Each overrides one method of a scheduler that passes."""
    for wrong in WRONG:
        changed = [name for name in vars(wrong) if not name.startswith("__")]
        assert 1 == len(changed)
        assert callable(getattr(SmallScheduler, changed[0]))
