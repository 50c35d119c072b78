"""The handle of a session: its commands, and the `with` block that closes it."""

from typing import Any

import pytest

from tenure.reference import BadValue, NormalQueue, PolicyError, Scheduler, SchedulerError, UnknownId
from tests.reference.brief import brief, scheduler_with


def test_commands() -> None:
    """A handle does what the scheduler does for its session."""
    scheduler = scheduler_with()
    handle = scheduler.handle("a")
    assert "a" == handle.id
    assert ["job_submitted a1 T02", "job_started a1 T04", "session_activated a T04"] == brief(handle.submit("a1"))
    assert scheduler.session("a") == handle.view()
    assert ["session_closed a T19"] == brief(handle.close())
    assert ["session_canceled a T26"] == brief(handle.cancel())


def test_owner() -> None:
    """A job submitted through a handle may have an owner."""
    owners: list[str | None] = []

    class Watch:
        def choose(self, queue: NormalQueue) -> str:
            owners.append(queue.first.owner)
            return queue.first.id

    scheduler = Scheduler(policy=Watch())
    scheduler.open("a", max_time=9, interactive_timeout=0)
    scheduler.handle("a").submit("a1", owner="me")
    assert ["me"] == owners


def test_time_limit() -> None:
    """A job submitted through a handle may have a time limit (K5)."""
    scheduler = scheduler_with()
    scheduler.handle("a").submit("a1", time_limit=3)
    assert 3 == scheduler.job("a1").time_limit
    assert 3 == scheduler.view().next_deadline


def test_leaving_closes() -> None:
    """At the end of the block the session is closed, and the events of that can be read (E6)."""
    scheduler = scheduler_with()
    with scheduler.handle("a") as handle:
        handle.submit("a1")
        scheduler.finish("a1")
    assert ["session_closed a T17", "session_ended a closed T17"] == brief(handle.closing)


def test_leaving_by_an_exception_closes() -> None:
    """The exception goes on its way, and the session is closed (E6)."""
    scheduler = scheduler_with()
    handle = scheduler.handle("a")
    handle.submit("a1")
    with pytest.raises(ZeroDivisionError), handle:
        raise ZeroDivisionError
    assert "closed.draining" == scheduler.session("a").phase
    assert ["session_closed a T19"] == brief(handle.closing)


@pytest.mark.parametrize(("id", "error"), [("a", UnknownId), ("", BadValue), (5, BadValue)])
def test_no_session(id: Any, error: type[SchedulerError]) -> None:
    """A handle is of a session that exists."""
    with pytest.raises(error):
        Scheduler().handle(id)


def test_leaving_a_session_that_is_over() -> None:
    """There is nothing to close (E8)."""
    scheduler = scheduler_with()
    with scheduler.handle("a") as handle:
        handle.cancel()
    assert () == handle.closing
    assert "canceled" == scheduler.session("a").state


@pytest.mark.parametrize("again", [False, True])
def test_leaving_a_session_that_was_forgotten(again: bool) -> None:
    """There is nothing to close, and another session under the same id stays open."""
    scheduler = scheduler_with()
    with scheduler.handle("a") as handle:
        handle.cancel()
        scheduler.forget("a")
        if again:
            scheduler.open("a", max_time=9, interactive_timeout=0)
    assert () == handle.closing
    assert not again or "queued" == scheduler.session("a").state


class OnlySessions:
    """A policy that fails when a job without a session is first in the queue."""

    def choose(self, queue: NormalQueue) -> str:
        """Choose the first job, or fail."""
        if queue.first.session is None:
            raise LookupError("no choice")
        return queue.first.id


def scheduler_that_cannot_close() -> Scheduler:
    """Session a is idle; to close it frees the QPU for x, which the policy does not choose."""
    scheduler = Scheduler(policy=OnlySessions())
    scheduler.open("a", max_time=9, interactive_timeout=5)
    scheduler.submit("a1", session="a")
    scheduler.submit("x")
    scheduler.finish("a1")
    return scheduler


def test_close_that_fails() -> None:
    """The error leaves the `with` block."""
    scheduler = scheduler_that_cannot_close()
    with pytest.raises(PolicyError), scheduler.handle("a"):
        pass
    assert "active.idle" == scheduler.session("a").phase


def test_close_that_fails_after_an_exception() -> None:
    """The first exception is the one that counts; a note tells of the other."""
    scheduler = scheduler_that_cannot_close()
    with pytest.raises(ZeroDivisionError) as caught, scheduler.handle("a"):
        raise ZeroDivisionError
    assert "the session could not be closed" in caught.value.__notes__[0].lower()
