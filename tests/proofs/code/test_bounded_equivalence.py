"""The scheduler and the specification agree on all that can happen within bounds; a wrong scheduler is caught."""

from collections.abc import Callable
from functools import cache

import attrs
import pytest

from tenure.model.exploration import ExploreBounds, PolicyName
from tenure.proofs.code import bounded_equivalence
from tenure.proofs.code.bounded_equivalence import (
    BOUNDS,
    LENGTH,
    SHORT,
    Lockstep,
    comparisons,
    large,
    sequences,
    states,
)
from tenure.proofs.code.large_states import RUNS, LargeRun, RuleName
from tenure.reference import Event, Scheduler, SessionView
from tenure.spec import bundled
from tests.code_mutation.changes import BY_HAND
from tests.mutation.changed_modules import built_on, source_with
from tests.proofs.test_shipped import IdleResize

SPEC = bundled()
LARGE = {run.name: run for run in RUNS}


@cache
def compared(run: LargeRun, rule: RuleName) -> Lockstep:
    """A large run with the shipped scheduler, once for all tests."""
    return large(SPEC, run, rule)


@pytest.mark.parametrize(("policy", "bounds"), BOUNDS)
def test_every_transition_within_bounds(policy: PolicyName, bounds: ExploreBounds) -> None:
    """Every command in every state has the events, the refusal and the views of the specification."""
    assert states(SPEC, bounds, policy).difference is None


def test_every_sequence_of_a_length() -> None:
    """From every state, however it was reached, the scheduler continues as the specification does."""
    done = sequences(SPEC, SHORT, LENGTH)
    assert done.difference is None
    assert LENGTH == done.longest


def test_the_counts_are_those_of_the_exploration() -> None:
    """One session with one job, on one lane."""
    done = states(SPEC, ExploreBounds(sessions=1, jobs=1, lanes=(1,), max_times=(1,)))
    assert (151, 30, 7) == (done.compared, done.states, done.longest)


class Forgiving(Scheduler):
    """Takes a session that was canceled for one that was closed."""

    def cancel(self, session: str, *, request_id: str | None = None) -> tuple[Event, ...]:
        """Close the session."""
        return self.close(session)


class Boastful(Scheduler):
    """Shows a running job as queued."""

    def session(self, id: str) -> SessionView:
        """A wrong view."""
        view = super().session(id)
        return attrs.evolve(view, queued=(*view.queued, *view.running))


@pytest.mark.parametrize(
    ("scheduler", "what"), [(IdleResize, "events"), (Forgiving, "events"), (Boastful, "view of session s1")]
)
@pytest.mark.parametrize(
    "compare",
    [
        lambda: states(SPEC, BOUNDS[0][1]),
        lambda: sequences(SPEC, ExploreBounds(sessions=1, jobs=1, lanes=(0, 1), max_times=(2,)), 4),
    ],
    ids=["states", "sequences"],
)
def test_a_wrong_scheduler_is_caught(
    compare: Callable[[], bounded_equivalence.Lockstep],
    scheduler: type[Scheduler],
    what: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The difference names the run, the place and both answers."""
    monkeypatch.setattr(bounded_equivalence, "Scheduler", scheduler)
    difference = compare().difference
    assert difference is not None
    assert what == difference.what
    assert f"after {len(difference.run)} commands" in str(difference)
    assert difference.scheduler != difference.specification


def test_choices_of_the_policy_are_repeated() -> None:
    """Where any job may be chosen, there are more transitions than first come, first served has."""
    bounds = ExploreBounds(sessions=1, jobs=2, lanes=(0, 1), max_times=(1,))
    fifo, any_choice = states(SPEC, bounds), states(SPEC, bounds, "any")
    assert fifo.compared < any_choice.compared
    assert any_choice.difference is None


@pytest.mark.parametrize(("run", "rule"), [(run, rule) for run in RUNS for rule in run.rules])
def test_every_command_in_large_states(run: LargeRun, rule: RuleName) -> None:
    """With many lanes, jobs, sessions and timers the scheduler agrees with the specification."""
    assert compared(run, rule).difference is None


def test_how_large_the_states_are() -> None:
    """The sizes are measured, and each is beyond what the small states have."""
    sizes = [compared(run, "first").sizes for run in RUNS]
    most = [max(values) for values in zip(*(attrs.astuple(one) for one in sizes if one is not None), strict=True)]
    assert [80, 80, 61, 71, 71, 24, 40, 72] == most


# Changes that only many of something show, each with the run that shows it.
TOO_FEW = {
    "at most four jobs run": "lanes",
    "a cancel drops four jobs": "queues",
    "a sweep keeps 64 timers": "timers",
    "time passes 50 deadlines": "timers",
    "a session that gains the QPU takes eight jobs along": "queues",
}


@pytest.mark.parametrize(("fault", "run"), TOO_FEW.items())
def test_a_number_that_is_too_small_is_caught(fault: str, run: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A loop that stops early is found where there is more than it does."""
    module, before, after = BY_HAND[fault]
    modules = built_on({module: source_with(module, before, after)})
    monkeypatch.setattr(bounded_equivalence, "Scheduler", modules["scheduler"].Scheduler)
    assert large(SPEC, LARGE[run], "first").difference is not None


def test_every_comparison_states_its_bounds() -> None:
    """Small states, sequences and large states, each with the numbers that it is computed with."""
    bounds = [one.bounds for one in comparisons()]
    assert len(BOUNDS) + 1 + sum(len(run.rules) for run in RUNS) == len(set(bounds))
    assert "every state of up to 1 session and 2 jobs at once, lanes 1 or 0 or 2, max_time 2" in bounds[0]


def test_a_comparison_reports_how_much_it_compared() -> None:
    """In words, for the ledger."""
    done = states(SPEC, ExploreBounds(sessions=1, jobs=1, lanes=(1,), max_times=(1,)))
    assert "151 commands in 30 states, after at most 6 others" == str(done)
