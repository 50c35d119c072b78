"""Clocks, ties and start order where the conformance cases that run by default do not show them."""

import copy
from collections.abc import Callable

import pytest

from tenure.reference import NormalQueue, PolicyError, Scheduler
from tests.reference.brief import brief, scheduler_with


def test_maximum_before_interactive() -> None:
    """When both clocks run out at once the session expires and is not deactivated first (X2)."""
    scheduler = scheduler_with(max_time=10, interactive_timeout=5)
    scheduler.submit("a1", session="a")
    scheduler.advance(5)
    scheduler.finish("a1")
    assert ["session_expired a T28", "session_ended a expired T28"] == brief(scheduler.advance(10))


def test_ties_go_by_opening_order() -> None:
    """Timers of one kind that run out at once fire in the order in which the sessions were opened (X2)."""
    scheduler = Scheduler(now=1)
    for session, timeout in (("b", 5), ("a", 5), ("c", 4)):
        scheduler.open(session, max_time=9, interactive_timeout=0, unused_timeout=timeout)
    assert ["c", "b", "a"] == [event.session for event in scheduler.advance(9)]


@pytest.mark.parametrize(
    "command",
    [
        lambda made: made.submit("b1", session="b"),
        lambda made: made.close("b"),
        lambda made: made.cancel("b"),
        lambda made: made.open("c", max_time=9, interactive_timeout=0, unused_timeout=9),
    ],
)
def test_others_leave_the_clock_of_an_idle_session_alone(command: Callable[[Scheduler], object]) -> None:
    """Whatever another session does meanwhile, also if no view is queried in between (K1)."""
    scheduler = scheduler_with()
    scheduler.open("b", max_time=9, interactive_timeout=0, unused_timeout=50)
    scheduler.submit("a1", session="a")
    scheduler.finish("a1")
    command(scheduler)
    assert "session_deactivated a T10" == brief(scheduler.advance(6))[0]


def test_running_jobs_stay_in_start_order() -> None:
    """Whatever the order in which they came, and although a finish was undone."""

    class Last:
        fails = False

        def choose(self, queue: NormalQueue) -> str:
            return "nobody" if self.fails else [job.id for job in queue][-1]

    policy = Last()
    scheduler = Scheduler(lanes=0, policy=policy)
    for job in ("x", "y", "z"):
        scheduler.submit(job)
    scheduler.resize(2)
    policy.fails = True
    with pytest.raises(PolicyError):
        scheduler.finish("z")
    assert ("z", "y") == scheduler.running == copy.copy(scheduler).running
