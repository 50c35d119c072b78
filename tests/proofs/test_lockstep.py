"""The scheduler and the specification agree on all that can happen within bounds; a wrong scheduler is caught."""

from collections.abc import Callable

import attrs
import pytest

from tenure.model.explore import Bounds, PolicyName
from tenure.proofs import lockstep
from tenure.proofs.lockstep import BOUNDS, LENGTH, SHORT, sequences, states
from tenure.reference import Event, Scheduler, SessionView
from tenure.spec import bundled

SPEC = bundled()


@pytest.mark.parametrize(("policy", "bounds"), BOUNDS)
def test_every_transition_within_bounds(policy: PolicyName, bounds: Bounds) -> None:
    """Every command in every state has the events, the refusal and the views of the specification."""
    assert states(SPEC, bounds, policy).difference is None


def test_every_sequence_of_a_length() -> None:
    """However a state came about, the scheduler goes on from it as the specification does."""
    done = sequences(SPEC, SHORT, LENGTH)
    assert done.difference is None
    assert LENGTH == done.longest


def test_the_counts_are_those_of_the_exploration() -> None:
    """One session with one job, on one lane."""
    done = states(SPEC, Bounds(sessions=1, jobs=1, lanes=(1,), max_times=(1,)))
    assert (90, 18, 6) == (done.compared, done.states, done.longest)


class IdleResize(Scheduler):
    """Forgets to fill the lanes that a resize makes."""

    def resize(self, lanes: int) -> tuple[Event, ...]:
        """Set the number of lanes only."""
        events = super().resize(0)
        self._book.lanes = lanes
        return events


class Forgiving(Scheduler):
    """Takes a session that was canceled for one that was closed."""

    def cancel(self, session: str) -> tuple[Event, ...]:
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
        lambda: sequences(SPEC, Bounds(sessions=1, jobs=1, lanes=(0, 1), max_times=(2,)), 4),
    ],
    ids=["states", "sequences"],
)
def test_a_wrong_scheduler_is_caught(
    compare: Callable[[], lockstep.Lockstep], scheduler: type[Scheduler], what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The difference names the run, the place and what each of the two says."""
    monkeypatch.setattr(lockstep, "Scheduler", scheduler)
    difference = compare().difference
    assert difference is not None
    assert what == difference.what
    assert f"after {len(difference.run)} commands" in str(difference)
    assert difference.scheduler != difference.specification


def test_choices_of_the_policy_are_repeated() -> None:
    """Where any job may be chosen, there are more transitions than first come, first served has."""
    bounds = Bounds(sessions=1, jobs=2, lanes=(0, 1), max_times=(1,))
    fifo, any_choice = states(SPEC, bounds), states(SPEC, bounds, "any")
    assert fifo.compared < any_choice.compared
    assert any_choice.difference is None
