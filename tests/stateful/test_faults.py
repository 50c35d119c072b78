"""The stateful test can fail: it finds schedulers with one fault, and an oracle with another table."""

from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tenure.model import ModelError
from tenure.proofs.code.large_states import Last
from tenure.reference import (
    AlreadyFinal,
    Event,
    JobView,
    NotAccepting,
    PolicyError,
    Scheduler,
    SchedulerError,
    SchedulerView,
    SessionHandle,
    SessionView,
)
from tests.model.faults import changed
from tests.stateful.large import LargeMachine
from tests.stateful.machine import SchedulerMachine
from tests.stateful.policies import FailingOracle, FailingPolicy, Rule
from tests.stateful.reach import Reach

# The first failing example is enough; it is not shrunk.
HUNT = settings(
    max_examples=400,
    stateful_step_count=50,
    phases=[Phase.generate],
    print_blob=False,
    suppress_health_check=list(HealthCheck),
)


class LastInFirstOut(Scheduler):
    """Chooses the job that was submitted last."""

    def __init__(self, policy: FailingPolicy, **arguments: Any) -> None:
        super().__init__(policy=FailingPolicy(Last()), **arguments)


class Reordered(Scheduler):
    """Reports a drop before the cancel that caused it."""

    def cancel(self, session: str, *, request_id: str | None = None) -> tuple[Event, ...]:
        """Cancel a session."""
        return tuple(sorted(super().cancel(session), key=lambda event: event.kind != "job_dropped"))


class Silent(Scheduler):
    """Names no row for what happens while time passes."""

    def advance(self, to: int, *, request_id: str | None = None) -> tuple[Event, ...]:
        """Let time pass."""
        return tuple(event._replace(row="") for event in super().advance(to))


class Lenient(Scheduler):
    """Accepts a job that a session refuses as one without a session."""

    def submit(self, job: str, **arguments: Any) -> tuple[Event, ...]:
        """Submit a job."""
        try:
            return super().submit(job, **arguments)
        except NotAccepting:
            return super().submit(job)


class Careless(Scheduler):
    """Forgets a final job when it refuses to cancel it."""

    def cancel_job(self, job: str, *, request_id: str | None = None) -> tuple[Event, ...]:
        """Cancel a job."""
        try:
            return super().cancel_job(job)
        except AlreadyFinal:
            self.forget(job, kind="job")
            raise


class HalfDone(Scheduler):
    """Gives up all lanes when the policy fails at a finish."""

    def finish(self, job: str, **arguments: Any) -> tuple[Event, ...]:
        """Finish a job."""
        try:
            return super().finish(job, **arguments)
        except PolicyError:
            self.resize(0)
            raise


class Overcharging(Scheduler):
    """Counts the usage of a session that was canceled a unit too high."""

    def session(self, id: str) -> SessionView:
        """What can be seen of a session."""
        view = super().session(id)
        return attrs.evolve(view, usage=view.usage + (view.phase == "canceled.ended"))


class Hasty(Scheduler):
    """Says that a failed job is done."""

    def job(self, id: str) -> JobView:
        """What can be seen of a job."""
        view = super().job(id)
        return attrs.evolve(view, state="done" if view.state == "failed" else view.state)


class Unaware(Scheduler):
    """Shows no next deadline while a session holds the QPU."""

    def view(self) -> SchedulerView:
        """What can be seen of the scheduler."""
        view = super().view()
        return attrs.evolve(view, next_deadline=None if view.holder else view.next_deadline)


class OpenDoor(Scheduler):
    """Has handles whose `with` block does not close the session after an exception."""

    def handle(self, session: str) -> SessionHandle:
        """A session's commands under one name."""

        class Handle(SessionHandle):
            def __exit__(self, kind: Any, error: Any, trace: Any) -> None:
                if error is None:
                    super().__exit__(kind, error, trace)

        handle = super().handle(session)
        handle.__class__ = Handle
        return handle


class Impatient(Scheduler):
    """Ends a running job at the second request to stop it."""

    def cancel_job(self, job: str, *, request_id: str | None = None) -> tuple[Event, ...]:
        """Cancel a job."""
        events = super().cancel_job(job)
        return events or self.finish(job, outcome="canceled")


class Strict(Scheduler):
    """Reports the limits of jobs before the timers of sessions."""

    def advance(self, to: int, *, request_id: str | None = None) -> tuple[Event, ...]:
        """Let time pass."""
        return tuple(sorted(super().advance(to), key=lambda event: (event.at, event.kind != "job_cancel_requested")))


class Brief(Scheduler):
    """Reports no more than a dozen events of a cancel."""

    def cancel(self, session: str, *, request_id: str | None = None) -> tuple[Event, ...]:
        """Cancel a session."""
        return super().cancel(session)[:12]


SCHEDULERS = [
    LastInFirstOut,
    Reordered,
    Silent,
    Lenient,
    Careless,
    HalfDone,
    Overcharging,
    Hasty,
    Unaware,
    OpenDoor,
    Impatient,
    Strict,
]

ROWS = {
    "the idle clock is not cleared by a submission": ('effects = ["job_in", "idle_clock_off"]', 'effects = ["job_in"]'),
    "reactivation moves the deadline": (
        'to = "active.busy", effects = ["job_starts", "gain_qpu"]',
        'to = "active.busy", effects = ["job_starts", "gain_qpu", "set_deadline"]',
    ),
    "an idle session is deactivated after its deadline, not at it": (
        'when = "now >= idle_deadline"',
        'when = "now > idle_deadline"',
    ),
    "deactivated time is metered": (
        '"give_up_qpu", "stop_meter"], emits = ["session_deac',
        '"give_up_qpu"], emits = ["session_deac',
    ),
    "a session that is closed while deactivated starts anew": (
        'to = "closed.waiting", effects = []',
        'to = "closed.unstarted", effects = []',
    ),
}


def found(scheduler: Any = Scheduler, oracle: Any = FailingOracle, machine: type = SchedulerMachine) -> bool:
    """Whether the stateful test fails for a scheduler and an oracle."""

    class Machine(machine):  # type: ignore[misc]  # chosen by the caller
        reach = Reach()
        scheduler_type = scheduler
        oracle_type = oracle

    try:
        run_state_machine_as_test(Machine, settings=HUNT)
    except (AssertionError, ModelError, SchedulerError, BaseExceptionGroup):
        return True
    return False


@pytest.mark.parametrize("scheduler", SCHEDULERS, ids=lambda scheduler: scheduler.__name__)
def test_a_wrong_scheduler_is_found(scheduler: type[Scheduler]) -> None:
    """A scheduler with one fault does not pass."""
    assert found(scheduler=scheduler)


def test_what_is_wrong_in_large_states_only_is_found() -> None:
    """A scheduler that is right up to a dozen does not pass in large states."""
    assert found(scheduler=Brief, machine=LargeMachine)


@pytest.mark.parametrize(("old", "new"), ROWS.values(), ids=ROWS)
def test_a_difference_in_one_row_is_found(old: str, new: str) -> None:
    """A scheduler does not pass for a table that differs from its own in one entry."""
    other = changed((old, new))

    def oracle(rule: Rule) -> FailingOracle:
        return FailingOracle(rule, other)

    assert found(oracle=staticmethod(oracle))


def test_a_scheduler_that_is_not_repeatable_is_found() -> None:
    """A scheduler that is not deterministic differs from its twin."""

    class Wavering(Scheduler):
        made = 0

        def __init__(self, **arguments: Any) -> None:
            super().__init__(**arguments)
            Wavering.made += 1
            self.differs = Wavering.made % 2 == 0

        def resize(self, lanes: int, *, request_id: str | None = None) -> tuple[Event, ...]:
            events = super().resize(lanes)
            return events[:-1] if self.differs else events

    assert found(scheduler=Wavering)
