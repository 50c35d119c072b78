"""A scheduler that runs for years: what is over and forgotten leaves nothing behind."""

import gc

import pytest

from tenure.reference import FairShare, Fifo, Policy, Scheduler
from tenure.reference.records import Job, Place, Session
from tenure.reference.shares import Account


def alive(kind: type) -> int:
    """How many objects of a kind there are."""
    gc.collect()
    return sum(type(thing) is kind for thing in gc.get_objects())


@pytest.mark.parametrize("policy", [Fifo(), FairShare()])
def test_forgotten_sessions(policy: Policy) -> None:
    """However many sessions have come and gone, a few are in memory."""
    sessions, jobs, places, accounts = (alive(kind) for kind in (Session, Job, Place, Account))
    scheduler = Scheduler(policy=policy)
    for number in range(2000):
        session = f"s{number}"
        scheduler.open(session, max_time=10**9, interactive_timeout=10**6, unused_timeout=10**8)
        scheduler.submit(f"{session}.1", session=session, owner=session)
        scheduler.submit(f"{session}.2", session=session)
        scheduler.submit(f"{session}.x")
        scheduler.finish(f"{session}.1")
        scheduler.advance(number)
        scheduler.cancel(session)
        scheduler.finish(f"{session}.2")
        scheduler.finish(f"{session}.x")
        scheduler.forget(session)
        scheduler.forget(f"{session}.x")
    assert alive(Session) - sessions <= 200
    assert alive(Job) - jobs <= 5
    assert alive(Place) - places <= 5
    assert alive(Account) - accounts <= 5


def test_clocks_that_are_set_and_cleared() -> None:
    """A session that is idle again and again does not pile up timers."""
    scheduler = Scheduler()
    scheduler.open("a", max_time=10**9, interactive_timeout=10**6)
    before = len(gc.get_objects())
    for number in range(5000):
        scheduler.submit(f"a{number}", session="a")
        scheduler.finish(f"a{number}")
        scheduler.forget(f"a{number}")
    gc.collect()
    assert len(gc.get_objects()) - before <= 500
