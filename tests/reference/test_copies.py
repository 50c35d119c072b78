"""A scheduler of any size is copied and pickled, and a copy goes on like the original and apart from it."""

import copy
import pickle
from collections.abc import Callable
from threading import Thread
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure.reference import FairShare, Fifo, Policy, Scheduler
from tests.reference.brief import brief
from tests.reference.test_atomicity import commands, everything, perform

Copier = Callable[[Scheduler], Scheduler]


def pickled(scheduler: Scheduler) -> Scheduler:
    """A copy by way of bytes."""
    return pickle.loads(pickle.dumps(scheduler))  # type: ignore[no-any-return]


COPIERS: list[Copier] = [copy.copy, copy.deepcopy, pickled]


@pytest.mark.parametrize("policy", [Fifo(), FairShare(), FairShare(half_life=3, charge="held")])
@given(history=st.lists(commands, max_size=60), future=st.lists(commands, max_size=20))
def test_a_copy_goes_on_like_the_original(policy: Policy, history: Any, future: Any) -> None:
    """Each kind of copy answers every later command as the original does."""
    scheduler = Scheduler(lanes=2, policy=policy)
    for command in history:
        perform(scheduler, command)
    copies = [copier(scheduler) for copier in COPIERS]
    for command in future:
        answer = perform(scheduler, command)
        assert [answer] * len(copies) == [perform(one, command) for one in copies]
    assert [everything(scheduler)] * len(copies) == [everything(one) for one in copies]


@pytest.mark.parametrize("copier", COPIERS)
def test_a_copy_is_independent(copier: Copier) -> None:
    """What happens to a copy does not happen to the original."""
    scheduler = Scheduler()
    scheduler.submit("x")
    other = copier(scheduler)
    other.submit("y")
    other.finish("x")
    assert (("x",), ()) == (scheduler.running, scheduler.waiting)
    assert (("y",), ()) == (other.running, other.waiting)


@pytest.mark.parametrize("copier", COPIERS)
def test_size(copier: Copier) -> None:
    """Thousands of queued jobs and hundreds of sessions are no deeper than one."""
    scheduler = Scheduler(lanes=3)
    for number in range(300):
        scheduler.open(f"s{number}", max_time=9 + number, interactive_timeout=1)
        for job in range(10):
            scheduler.submit(f"s{number}.{job}", session=f"s{number}")
    for job in range(3000):
        scheduler.submit(f"j{job}")
    other = copier(scheduler)
    assert scheduler.view() == other.view()
    assert brief(scheduler.advance(10**6)) == brief(other.advance(10**6))


@pytest.mark.parametrize("copier", COPIERS)
def test_a_subclass_keeps_what_it_adds(copier: Copier) -> None:
    """Attributes of a subclass are copied as usual."""
    scheduler = Named()
    scheduler.names.append("mine")
    other = copier(scheduler)
    assert isinstance(other, Named)
    assert ["mine"] == other.names


class Named(Scheduler):
    """A scheduler with something of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []


@pytest.mark.parametrize("copier", COPIERS)
def test_a_copy_belongs_to_no_thread(copier: Copier) -> None:
    """Copying is how a scheduler is handed over to another thread."""
    scheduler = Scheduler()
    scheduler.submit("x")
    other, seen = copier(scheduler), []
    thread = Thread(target=lambda: seen.append(other.running))
    thread.start()
    thread.join()
    assert [("x",)] == seen


@pytest.mark.parametrize("copier", [copy.deepcopy, lambda both: pickle.loads(pickle.dumps(both))])
def test_a_handle_is_copied_with_its_scheduler(copier: Callable[[Any], Any]) -> None:
    """The copied handle commands the copied scheduler."""
    scheduler = Scheduler()
    scheduler.open("a", max_time=9, interactive_timeout=1)
    other, handle = copier((scheduler, scheduler.handle("a")))
    handle.submit("a1")
    assert ((), ("a1",)) == (scheduler.running, other.running)
