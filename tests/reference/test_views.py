"""What can be seen of a scheduler, and what cannot any more."""

from typing import Literal

import pytest

from tenure.reference import JobView, Phase, Scheduler, SchedulerView, SessionView
from tests.reference.brief import brief, scheduler_with


def test_session_view() -> None:
    """A view shows the phase, the jobs, the clocks and the usage up to now (U1)."""
    scheduler = Scheduler(now=3)
    scheduler.open("a", max_time=100, interactive_timeout=5)
    for job in ("a1", "a2", "a3"):
        scheduler.submit(job, session="a")
    scheduler.advance(7)
    view = SessionView(
        state="active",
        phase=Phase.ACTIVE_BUSY,
        accepting=True,
        queued=("a2", "a3"),
        running=("a1",),
        started_at=3,
        deadline=103,
        idle_deadline=None,
        ended_at=None,
        reason=None,
        usage=4,
    )
    assert view == scheduler.session("a")


def test_usage_pauses_while_deactivated() -> None:
    """Idle time counts, time without the QPU and without a running job does not (U1)."""
    scheduler = scheduler_with()
    scheduler.submit("a1", session="a")
    scheduler.advance(10)
    scheduler.finish("a1")
    scheduler.advance(40)
    assert 15 == scheduler.session("a").usage
    scheduler.submit("a2", session="a")
    scheduler.cancel("a")
    scheduler.advance(43)
    assert 18 == scheduler.session("a").usage
    scheduler.finish("a2")
    scheduler.advance(60)
    assert 18 == scheduler.session("a").usage


def test_job_view() -> None:
    """A final job has a finishing time, a dropped one also the cause."""
    scheduler = scheduler_with()
    scheduler.submit("a1", session="a")
    scheduler.submit("a2", session="a")
    scheduler.advance(2)
    scheduler.cancel("a")
    scheduler.advance(3)
    scheduler.finish("a1", outcome="failed")
    assert JobView("failed", "a", 0, 0, 3, None) == scheduler.job("a1")
    assert JobView("dropped", "a", 0, None, 2, "canceled") == scheduler.job("a2")


def test_scheduler_view() -> None:
    """It shows running jobs in start order, queued ones in submission order, and the next deadline."""
    scheduler = scheduler_with()
    scheduler.submit("a1", session="a")
    scheduler.submit("x")
    scheduler.submit("a2", session="a")
    assert SchedulerView(0, 1, "a", ("a1",), ("x", "a2"), 100) == scheduler.view()


@pytest.mark.parametrize("kind", [None, "session"])
def test_forget_a_session(kind: Literal["session"] | None) -> None:
    """An ended session goes with its jobs, and the ids are free again."""
    scheduler = scheduler_with()
    scheduler.submit("a1", session="a")
    scheduler.cancel("a")
    scheduler.finish("a1")
    assert () == scheduler.forget("a", kind=kind)
    scheduler.open("a", max_time=1, interactive_timeout=1)
    assert ["job_submitted a1 T02", "job_started a1 T04", "session_activated a T04"] == brief(
        scheduler.submit("a1", session="a")
    )


def test_forget_a_job() -> None:
    """A final job goes alone, also from a session that has not ended."""
    scheduler = scheduler_with()
    scheduler.submit("a1", session="a")
    scheduler.finish("a1")
    assert () == scheduler.forget("a1")
    assert ["job_submitted a1 T09", "job_started a1 T06"] == brief(scheduler.submit("a1", session="a"))


def test_forget_a_job_with_the_id_of_a_session() -> None:
    """Where both exist, the kind says which is meant."""
    scheduler = scheduler_with()
    scheduler.submit("a")
    scheduler.finish("a")
    scheduler.forget("a", kind="job")
    assert "queued" == scheduler.session("a").state


def test_next_deadline_skips_clocks_that_are_off() -> None:
    """Only armed timers count."""
    scheduler = scheduler_with()
    assert None is scheduler.next_deadline
    scheduler.submit("a1", session="a")
    scheduler.finish("a1")
    assert 5 == scheduler.next_deadline
    scheduler.submit("a2", session="a")
    assert 100 == scheduler.next_deadline
    scheduler.cancel("a")
    assert None is scheduler.next_deadline
