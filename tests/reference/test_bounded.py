"""A scheduler that runs for years: what is over and forgotten leaves nothing behind."""

import gc
from collections import Counter

import pytest

from tenure.reference import FairShare, Fifo, Policy, Scheduler, timers
from tenure.reference.indexes.usage_by_owner import Account
from tenure.reference.records import Job, Place, Session
from tenure.reference.timers import Timer


def alive() -> Counter[type]:
    """How many objects of each kind there are."""
    gc.collect()
    return Counter(map(type, gc.get_objects()))


@pytest.mark.parametrize("policy", [Fifo(), FairShare()])
@pytest.mark.parametrize("lasting", [0, 100])
def test_forgotten_sessions(policy: Policy, lasting: int) -> None:
    """However many sessions have come and gone, a few are in memory, beside those that stay."""
    scheduler = Scheduler(policy=policy)
    for number in range(lasting):
        scheduler.open(f"lasting {number}", max_time=9, interactive_timeout=9, unused_timeout=10**9)
    before = alive()
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
    more = alive() - before
    assert more[Session] <= 200 + lasting
    assert all(more[kind] <= 5 for kind in (Job, Place, Account))


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


def test_many_clocks_are_swept_seldom(monkeypatch: pytest.MonkeyPatch) -> None:
    """Opening a session takes as long beside two thousand others as beside a few."""
    looks = 0

    def counted(timer: Timer) -> bool:
        nonlocal looks
        looks += 1
        return is_live(timer)

    is_live = timers._is_live
    monkeypatch.setattr(timers, "_is_live", counted)
    scheduler = Scheduler()
    for number in range(2000):
        scheduler.open(f"s{number}", max_time=9, interactive_timeout=9, unused_timeout=10**9)
    assert looks <= 2 * 2000
