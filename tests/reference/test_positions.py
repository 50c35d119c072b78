"""The position of a job in the queue, and how many jobs wait, are those of the list of all that wait."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure.reference import Scheduler, UnknownId
from tenure.reference.indexes.waiting_order import WaitingOrder
from tests.reference.test_atomicity import commands, perform


@given(history=st.lists(commands, max_size=80), asked=st.lists(st.integers(0, 79), max_size=4))
def test_positions_are_those_among_the_waiting(history: Any, asked: list[int]) -> None:
    """At any time, whether asked for before or not, and also after commands that were undone."""
    scheduler = Scheduler(lanes=2)
    for number, command in enumerate(history):
        perform(scheduler, command)
        if number in asked or number == len(history) - 1:
            assert len(scheduler.waiting) == scheduler.queue_length
            places = {job: place for place, job in enumerate(scheduler.waiting, 1)}
            known = scheduler.waiting + scheduler.running
            assert {job: places.get(job) for job in known} == {job: scheduler.position(job) for job in known}


def test_positions_of_many_jobs() -> None:
    """However many jobs came and went in between, and in no more space than those that wait need."""
    scheduler = Scheduler()
    waiting: list[str] = []
    for number in range(2000):
        scheduler.submit(f"j{number}")
        waiting += [f"j{number}"] if number else []
        if number % 4:
            scheduler.cancel_job(waiting.pop(number * 7 % len(waiting)))
        if waiting and number % 97 == 0:
            assert list(range(1, len(waiting) + 1)) == [scheduler.position(job) for job in waiting]
            assert len(waiting) == scheduler.queue_length


def test_the_tree_has_space_for_the_jobs_that_wait() -> None:
    """For 64 numbers at least, and for twice as many as wait."""
    order = WaitingOrder([3])
    sizes = []
    for number in range(4, 200):
        order.note(number, waits=True)
        order.note(number - 1, waits=False)
        order.apply()
        sizes.append(len(order._tree) - 1)
        assert (1, 1) == (len(order), order.position(number))
    assert 64 == max(sizes)
    order = WaitingOrder(range(100))
    for number in range(100, 400):
        order.note(number, waits=True)
        order.note(number - 100, waits=False)
        order.apply()
        assert len(order._tree) <= 202
        assert [1, 50, 100] == [order.position(number - gap) for gap in (99, 50, 0)]


def test_positions_that_are_read_once_leave_nothing_behind() -> None:
    """After as many changes as jobs, or 64, they are counted anew when they are next read."""
    scheduler = Scheduler()
    scheduler.submit("x")
    scheduler.submit("y")
    assert 1 == scheduler.position("y")
    sizes = set()
    for number in range(99):
        scheduler.submit(f"j{number}")
        scheduler.cancel_job(f"j{number}")
        sizes.add(scheduler._state._order is not None and len(scheduler._state._order._noted))
    assert {False, *range(2, 65, 2)} == sizes
    assert 1 == scheduler.position("y")


@pytest.mark.parametrize("early", [True, False])
def test_jobs_of_the_session_that_holds_the_qpu_wait_among_the_others(early: bool) -> None:
    """In the order of submission, whether positions were asked for before it held the QPU or not."""
    scheduler = Scheduler()
    scheduler.open("a", max_time=100, interactive_timeout=5)
    if early:
        assert 0 == scheduler.queue_length
    for job, session in (("a1", "a"), ("x", None), ("a2", "a"), ("y", None), ("a3", "a")):
        scheduler.submit(job, session=session)
    assert ("x", "a2", "y", "a3") == scheduler.waiting
    assert [None, 1, 2, 3, 4] == [scheduler.position(job) for job in ("a1", *scheduler.waiting)]
    scheduler.finish("a1")
    assert [1, None, 2, 3] == [scheduler.position(job) for job in ("x", "a2", "y", "a3")]
    assert 3 == scheduler.queue_length
    with pytest.raises(UnknownId):
        scheduler.position("z")
