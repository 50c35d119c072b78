"""A prepared command has happened when it is committed, exactly as if it had been given then, and else it has not."""

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure.reference import (
    AlreadyDecided,
    BadValue,
    CommandPending,
    FairShare,
    Fifo,
    NormalQueue,
    NotAccepting,
    Policy,
    PolicyError,
    Prepared,
    Scheduler,
    SchedulerError,
)
from tests.reference.brief import brief, refused_in_another_thread, scheduler_with
from tests.reference.test_atomicity import Command, commands, everything, mapping, perform
from tests.reference.test_use import USES

VIEWS = {"session", "job", "handle", "view", "now", "lanes", "holder", "running", "waiting", "next_deadline"} | {
    *("queue_length", "position", "sessions", "jobs"),
}


def prepare(scheduler: Scheduler, command: Command) -> Prepared | str:
    """Prepare a command; the code of the refusal if it is refused."""
    try:
        return scheduler.prepare(mapping(scheduler, command))
    except SchedulerError as error:
        return error.code


@pytest.mark.parametrize("policy", [Fifo(), FairShare(), FairShare(half_life=3, charge="held")])
@given(history=st.lists(st.tuples(commands, st.sampled_from(["give", "commit", "view", "abort"])), max_size=60))
def test_a_prepared_command_does_what_the_command_does(policy: Policy, history: Any) -> None:
    """With the same events and refusals; before it is committed, and after it is aborted, nothing has changed."""
    scheduler, other = Scheduler(lanes=2, policy=policy), Scheduler(lanes=2, policy=policy)
    for command, way in history:
        if way == "give":
            assert perform(other, command) == perform(scheduler, command)
            continue
        prepared = prepare(scheduler, command)
        if way != "commit":
            assert everything(other) == everything(scheduler)
        if not isinstance(prepared, Prepared):
            assert prepared == perform(other, command)
        elif way == "abort":
            prepared.abort()
            assert everything(other) == everything(scheduler)
        else:
            assert perform(other, command) == prepared.commit() == prepared.events
    assert everything(other) == everything(scheduler)
    assert other.snapshot() == scheduler.snapshot()


def with_one_open() -> tuple[Scheduler, Prepared]:
    """A scheduler with a session `a` and a job `x` that runs, and a prepared command that finishes `x`."""
    scheduler = scheduler_with()
    scheduler.submit("x")
    scheduler.submit("a1", session="a")
    return scheduler, scheduler.prepare({"op": "finish", "job": "x"})


@pytest.mark.parametrize("is_viewed", [True, False])
@pytest.mark.parametrize("use", USES)
def test_only_views_beside_a_prepared_command(use: str, is_viewed: bool) -> None:
    """Everything else is refused until it is decided, and then is not."""
    scheduler, prepared = with_one_open()
    assert not is_viewed or scheduler.running == ("x",)
    if use in VIEWS:
        USES[use](scheduler)
    else:
        with pytest.raises(CommandPending, match="another command is prepared; allowed: views, and commit") as refused:
            USES[use](scheduler)
        assert (use, "command_pending") == (refused.value.command, refused.value.code)
    assert ["job_finished x done J03", "job_started a1 T04", "session_activated a T04"] == brief(prepared.commit())
    assert ("a1",) == scheduler.running
    scheduler.submit("y")


def test_a_refused_command_leaves_nothing_open() -> None:
    """It is refused as it is when it is given, and the next one is not."""
    scheduler = scheduler_with()
    scheduler.close("a")
    with pytest.raises(NotAccepting):
        scheduler.prepare({"op": "submit", "job": "a1", "session": "a"})
    with pytest.raises(BadValue, match="prepare: submit lacks 'job'"):
        scheduler.prepare({"op": "submit"})
    scheduler.submit("x")


class Once:
    """Chooses each job once, and fails if it is asked about the same queue again."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, ...]] = []

    def choose(self, queue: NormalQueue) -> str:
        """Choose the last."""
        jobs = tuple(job.id for job in queue)
        if jobs in self.seen or "bad" in jobs:
            raise ValueError("asked again")
        self.seen.append(jobs)
        return jobs[-1]


@pytest.mark.parametrize("is_viewed", [True, False])
def test_a_commit_does_not_ask_the_policy(is_viewed: bool) -> None:
    """Its choices are those that were made when the command was prepared."""
    scheduler = Scheduler(lanes=0, policy=Once())
    for job in "wxyz":
        scheduler.submit(job)
    prepared = scheduler.prepare({"op": "resize", "lanes": 3})
    assert not is_viewed or scheduler.waiting == ("w", "x", "y", "z")
    resized, *started = prepared.commit()
    assert ("lanes_resized", ["z", "y", "x"]) == (resized.kind, [event.job for event in started])
    assert (("z", "y", "x"), ("w",)) == (scheduler.running, scheduler.waiting)


def test_a_policy_that_fails_while_a_command_is_prepared() -> None:
    """It is named in the error, and nothing is prepared."""
    scheduler = Scheduler(lanes=0, policy=Once())
    scheduler.submit("bad")
    with pytest.raises(PolicyError, match=r"the policy <tests\.reference\.test_prepared\.Once .* raised ValueError"):
        scheduler.prepare({"op": "resize", "lanes": 1})
    assert ((), 0) == (scheduler.resize(0), scheduler.lanes)


def test_a_decision_may_be_repeated_and_not_changed() -> None:
    """So that whoever does not know whether it was made may make it again."""
    scheduler, prepared = with_one_open()
    events = prepared.commit()
    assert events == prepared.commit()
    with pytest.raises(AlreadyDecided, match=r"abort: the command was committed; allowed: abort\(\) of one that"):
        prepared.abort()
    other = scheduler.prepare({"op": "resize", "lanes": 5})
    assert events == prepared.commit()
    other.abort()
    other.abort()
    with pytest.raises(AlreadyDecided, match="commit: the command was aborted") as refused:
        other.commit()
    assert "already_decided" == refused.value.code
    assert 1 == scheduler.lanes


def test_a_decision_about_one_leaves_another_open() -> None:
    """A prepared command that was aborted has no say over a later one."""
    scheduler, prepared = with_one_open()
    prepared.abort()
    other = scheduler.prepare({"op": "resize", "lanes": 5})
    prepared.abort()
    with pytest.raises(AlreadyDecided):
        prepared.commit()
    assert 1 == scheduler.lanes
    other.commit()
    assert 5 == scheduler.lanes


def test_a_block_aborts_what_it_does_not_commit() -> None:
    """At its end, or when an exception leaves it, which goes on."""
    scheduler = Scheduler()
    with scheduler.prepare({"op": "resize", "lanes": 5}) as dropped:
        pass
    assert ((), True) == (scheduler.resize(1), dropped.is_aborted)
    with pytest.raises(OSError, match="disk full"), scheduler.prepare({"op": "resize", "lanes": 5}):
        raise OSError("disk full")
    assert 1 == scheduler.lanes
    with scheduler.prepare({"op": "resize", "lanes": 5}) as prepared:
        prepared.commit()
    with scheduler.prepare({"op": "resize", "lanes": 6}) as prepared:
        prepared.abort()
    assert 5 == scheduler.lanes


def test_a_prepared_command_that_is_dropped() -> None:
    """Nothing can decide it any more, so it has not happened, and does not stop the next."""
    scheduler, prepared = with_one_open()
    assert [True, False, False] == [bool(prepared.events), prepared.is_committed, prepared.is_aborted]
    del prepared
    assert ["job_finished x failed J03"] == brief(scheduler.finish("x", outcome="failed"))[:1]


@pytest.mark.parametrize("decide", [Prepared.commit, Prepared.abort])
def test_another_thread_decides_nothing(decide: Callable[[Prepared], object]) -> None:
    """It is told whose the scheduler is, and the command stays open."""
    scheduler, prepared = with_one_open()
    refused_in_another_thread(lambda: decide(prepared))
    with pytest.raises(CommandPending):
        scheduler.submit("y")
    prepared.commit()
    assert ("a1",) == scheduler.running


@pytest.mark.parametrize("decide", [Prepared.commit, Prepared.abort])
def test_a_policy_decides_nothing(decide: Callable[[Prepared], object]) -> None:
    """Nor can it decide again what was decided, in the middle of another command."""
    decided: list[Prepared] = []

    class Deciding:
        def choose(self, queue: NormalQueue) -> str:
            for prepared in decided:
                decide(prepared)
            return queue.first.id

    scheduler = Scheduler(lanes=0, policy=Deciding())
    decided.append(scheduler.prepare({"op": "submit", "job": "x"}))
    decide(decided[0])
    scheduler.submit("y")
    with pytest.raises(PolicyError, match="raised CalledByPolicy") as refused:
        scheduler.resize(1)
    assert "a policy used the scheduler that was asking it" in str(refused.value.__cause__)
    assert ((), 0) == (scheduler.running, scheduler.lanes)


def test_copies_after_a_decision_are_as_before() -> None:
    """A scheduler that has prepared commands is copied like any other."""
    scheduler, prepared = with_one_open()
    prepared.commit()
    for other in (copy.copy(scheduler), pickle.loads(pickle.dumps(scheduler))):
        assert scheduler.snapshot() == other.snapshot()
        other.submit("y")
