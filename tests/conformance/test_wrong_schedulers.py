"""The suite itself is tested: every deliberately wrong scheduler fails, and the clause that it breaks is to blame."""

import pytest

from tenure.conformance import PythonTarget, bundled_cases, judge, outcome, select, suspects
from tenure.conformance.bench import Run
from tenure.conformance.expect import steps
from tenure.conformance.scene import why_not
from tenure.conformance.target import Record
from tenure.spec import bundled
from tests.conformance.small_scheduler import SmallScheduler
from tests.conformance.wrong_schedulers import WRONG, ExpiryKillsRunningJobs

# Without the many cases on bad values and on forgetting, which none of them gets wrong.
CASES = [case for case in select(bundled_cases()) if {"X5", "I2"}.isdisjoint(case.clauses)]
HIDDEN = (
    *("phase", "queued", "running", "started_at", "deadline", "idle_deadline", "ended_at", "usage"),
    *("submitted_at", "finished_at", "job", "scheduler"),
)


def clause_of(wrong: type[SmallScheduler]) -> str:
    """The clause that a wrong scheduler breaks, as its docstring says."""
    return (wrong.__doc__ or "").partition(":")[0]


@pytest.mark.parametrize("wrong", WRONG)
def test_a_wrong_scheduler_fails_with_the_right_clause(wrong: type[SmallScheduler]) -> None:
    """The clause is to blame for the first failure and, with others that fail with it, for most of them."""
    judgement = judge(CASES, lambda: PythonTarget(wrong, wrong.__name__))
    first = judgement.of("failed")[0].failure
    assert first is not None
    assert "failed" == outcome(judgement)
    assert clause_of(wrong) in first.clauses
    assert clause_of(wrong) in suspects(bundled(), judgement)[0].clauses
    assert () == judgement.notes


@pytest.mark.parametrize("wrong", WRONG)
def test_a_wrong_scheduler_that_hides_what_it_can_fails_as_well(wrong: type[SmallScheduler]) -> None:
    """If it shows nothing but states and events, it still fails a case about its clause, which is to blame."""
    secretive = type(wrong.__name__, (wrong,), {"capabilities": wrong.capabilities | dict.fromkeys(HIDDEN, "a secret")})
    judgement = judge(select(CASES, clauses=[clause_of(wrong)]), lambda: PythonTarget(secretive, wrong.__name__))
    failed = judgement.of("failed")
    assert clause_of(wrong) in {clause for verdict in failed if verdict.failure for clause in verdict.failure.clauses}


@pytest.mark.parametrize(
    ("name", "clauses"), [("E5/running-job-runs-to-completion", ("E5",)), ("U1/not-multiplied-by-lanes", None)]
)
def test_a_running_job_that_is_stopped_is_explained(name: str, clauses: tuple[str, ...] | None) -> None:
    """Nobody ended it, and the clause that leaves it alone is to blame; a case without such an end passes."""
    [verdict] = judge(select(CASES, ids=[name]), lambda: PythonTarget(ExpiryKillsRunningJobs, "wrong")).verdicts
    failure = verdict.failure
    assert clauses == (failure.clauses if failure else None)
    assert failure is None or "a1 runs until it is finished or canceled itself" == failure.why_not


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
def test_who_leaves_a_running_job_alone(script: str, event: Record, clauses: tuple[str, ...] | None) -> None:
    """A cancel, an expiry and a resize do; of a job that waits, or is ended by its own command, nothing is said."""
    *_, probe = steps(Run().play(script).case("x", ["J1"]))
    reason = why_not(probe, 0, event)
    assert clauses == (reason and reason.clauses)


def test_the_wrong_schedulers_differ_from_the_right_one_in_one_decision() -> None:
    """Each overrides one method of a scheduler that passes."""
    for wrong in WRONG:
        changed = [name for name in vars(wrong) if not name.startswith("__")]
        assert 1 == len(changed)
        assert callable(getattr(SmallScheduler, changed[0]))
