"""A scheduler is used by one thread and not by the policy that it asks; either is refused, and nothing is half done."""

import copy
from collections.abc import Callable
from threading import Barrier, Thread
from typing import Any

import pytest

from tenure.reference import (
    CalledByPolicy,
    NormalQueue,
    OtherThread,
    PolicyError,
    Scheduler,
    SchedulerError,
    SchedulerView,
)
from tests.reference.brief import refused_in_another_thread

USES: dict[str, Callable[[Scheduler], object]] = {
    "advance": lambda scheduler: scheduler.advance(99),
    "open": lambda scheduler: scheduler.open("n", max_time=1, interactive_timeout=1),
    "submit": lambda scheduler: scheduler.submit("n"),
    "finish": lambda scheduler: scheduler.finish("x"),
    "cancel_job": lambda scheduler: scheduler.cancel_job("x"),
    "close": lambda scheduler: scheduler.close("a"),
    "cancel": lambda scheduler: scheduler.cancel("a"),
    "resize": lambda scheduler: scheduler.resize(4),
    "forget": lambda scheduler: scheduler.forget("x"),
    "recover": lambda scheduler: scheduler.recover(99),
    "session": lambda scheduler: scheduler.session("a"),
    "job": lambda scheduler: scheduler.job("x"),
    "handle": lambda scheduler: scheduler.handle("a"),
    "view": lambda scheduler: scheduler.view(),
    "now": lambda scheduler: scheduler.now,
    "lanes": lambda scheduler: scheduler.lanes,
    "holder": lambda scheduler: scheduler.holder,
    "running": lambda scheduler: scheduler.running,
    "waiting": lambda scheduler: scheduler.waiting,
    "next_deadline": lambda scheduler: scheduler.next_deadline,
    "queue_length": lambda scheduler: scheduler.queue_length,
    "position": lambda scheduler: scheduler.position("x"),
    "sessions": lambda scheduler: [*scheduler.sessions()],
    "jobs": lambda scheduler: [*scheduler.jobs()],
    "apply": lambda scheduler: scheduler.apply({"op": "resize", "lanes": 4}),
    "prepare": lambda scheduler: scheduler.prepare({"op": "resize", "lanes": 4}),
    "snapshot": lambda scheduler: scheduler.snapshot(),
    "copy": copy.copy,
}


def test_every_use_is_listed() -> None:
    """All that is public on a scheduler is tried below, but for what makes another one and the version."""
    assert {name for name in dir(Scheduler) if not name.startswith("_")} - {"restore", "specification"} <= USES.keys()


class Meddling:
    """Uses the scheduler that asks it, and then fails, or chooses all the same."""

    def __init__(self, use: Callable[[Scheduler], object], gives_up: bool) -> None:
        self.use = use
        self.gives_up = gives_up
        self.scheduler: Scheduler | None = None
        self.errors: list[SchedulerError] = []

    def choose(self, queue: NormalQueue) -> str:
        """Meddle, and choose the first."""
        if self.scheduler is not None:
            try:
                self.use(self.scheduler)
            except CalledByPolicy as error:
                self.errors.append(error)
                if self.gives_up:
                    raise
        return queue.first.id


def meddled(use: Callable[[Scheduler], object], gives_up: bool) -> tuple[Scheduler, Meddling]:
    """A scheduler whose policy meddles from now on: `x` runs, and `a1` waits."""
    policy = Meddling(use, gives_up)
    scheduler = Scheduler(policy=policy)
    scheduler.open("a", max_time=9, interactive_timeout=3)
    scheduler.submit("x")
    scheduler.submit("a1", session="a")
    policy.scheduler = scheduler
    return scheduler, policy


@pytest.mark.parametrize("use", USES.values(), ids=USES)
def test_a_policy_is_refused(use: Callable[[Scheduler], object]) -> None:
    """What it wanted has not happened, and the command it was asked for has."""
    scheduler, policy = meddled(use, gives_up=False)
    assert ["job_finished", "job_started", "session_activated"] == [event.kind for event in scheduler.finish("x")]
    assert "called_by_policy" == policy.errors[0].code
    assert "a policy used the scheduler that was asking it; allowed: what the queue shows" in str(policy.errors[0])
    assert SchedulerView(0, 1, "a", ("a1",), (), 9) == scheduler.view()


@pytest.mark.parametrize("use", USES.values(), ids=USES)
def test_a_policy_that_is_refused_and_gives_up(use: Callable[[Scheduler], object]) -> None:
    """The command for which it was asked has not happened."""
    scheduler, policy = meddled(use, gives_up=True)
    before = scheduler.view()
    with pytest.raises(PolicyError) as caught:
        scheduler.finish("x")
    assert policy.errors[0] is caught.value.__cause__
    assert before == scheduler.view()


@pytest.mark.parametrize("use", USES.values(), ids=USES)
def test_another_thread_is_refused(use: Callable[[Scheduler], object]) -> None:
    """It is told whose the scheduler is, and nothing happens."""
    scheduler, _ = meddled(use, gives_up=False)
    before = scheduler.view()
    error = refused_in_another_thread(lambda: use(scheduler))
    assert "other_thread" == error.code
    assert "the scheduler belongs to another thread, the one that used it first; allowed: calls from" in str(error)
    assert before == scheduler.view()


def test_many_threads_at_once() -> None:
    """One of them gets the scheduler, and every call of the others is refused for that reason alone."""
    scheduler, outcomes, together = Scheduler(lanes=3), [], Barrier(4)

    def work(name: str) -> None:
        counts: dict[Any, int] = {}
        together.wait()
        for number in range(300):
            try:
                scheduler.submit(f"{name}{number}")
                counts["done"] = counts.get("done", 0) + 1
            except SchedulerError as error:
                counts[error.code] = counts.get(error.code, 0) + 1
        outcomes.append(counts)
        together.wait()

    threads = [Thread(target=work, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [{"done": 300}, *[{"other_thread": 300}] * 3] == sorted(outcomes, key=lambda counts: "done" not in counts)


def test_the_thread_that_uses_it_first() -> None:
    """A scheduler may be made in one thread for another."""
    scheduler, seen = Scheduler(lanes=2), []
    thread = Thread(target=lambda: seen.append(scheduler.lanes))
    thread.start()
    thread.join()
    assert [2] == seen
    with pytest.raises(OtherThread):
        scheduler.submit("x")
