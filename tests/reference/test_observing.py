"""A policy observes what has happened, and nothing else; what it sees of the command that asks it is in the queue."""

import json
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure.reference import BadValue, Event, NormalQueue, PolicyError, Scheduler
from tests.reference.brief import brief
from tests.reference.interruption import Interrupted, Interruption
from tests.reference.test_atomicity import Command, commands, perform
from tests.reference.test_prepared import prepare


class Observing:
    """Chooses the owner of whose jobs the fewest have started, which it counts itself, and can fail."""

    def __init__(self) -> None:
        self.started: dict[str, int] = {}
        self.owners: dict[str, str] = {}
        self.seen: list[Event] = []
        self.fails = False

    def choose(self, queue: NormalQueue) -> str:
        """Choose the first of those, counting this command, too."""
        if self.fails:
            raise ValueError("no choice")
        counts = dict(self.started)
        for event in queue.events:
            if event.kind == "job_started":
                counts[str(event.job)[0]] = counts.get(str(event.job)[0], 0) + 1
        return min(queue, key=lambda job: (counts.get(job.id[0], 0), job.number)).id

    def observe(self, event: Event) -> None:
        """Count."""
        self.seen.append(event)
        if event.kind == "job_started":
            self.started[str(event.job)[0]] = self.started.get(str(event.job)[0], 0) + 1

    def save(self) -> dict[str, int]:
        """The counts."""
        return self.started

    def load(self, memory: dict[str, int]) -> None:
        """The counts of before."""
        self.started = dict(memory)


WAYS = st.sampled_from(["give", "commit", "view", "abort", "fail", "fail prepared"])


@given(history=st.lists(st.tuples(commands, WAYS), max_size=40))
def test_what_happened_is_observed_once_and_in_order(history: list[tuple[Command, str]]) -> None:
    """Refused commands, those in which the policy failed and those that were aborted leave no trace."""
    policy = Observing()
    scheduler, events = Scheduler(lanes=2, policy=policy), list[Event]()
    for command, way in history:
        policy.fails = way.startswith("fail")
        if way in ("give", "fail"):
            answer = perform(scheduler, command)
            events += () if isinstance(answer, str) else answer
            continue
        prepared = prepare(scheduler, command)
        assert events == policy.seen
        if not isinstance(prepared, str):
            _ = scheduler.now if way == "view" else None
            if way == "abort":
                prepared.abort()
            else:
                events += prepared.commit()
    assert events == policy.seen
    started = [event for event in events if event.kind == "job_started"]
    assert len(started) == sum(policy.started.values())


def test_a_repeat_is_not_observed_again() -> None:
    """It happened before."""
    policy = Observing()
    scheduler = Scheduler(policy=policy)
    for _ in range(2):
        scheduler.submit("x", request_id="r")
    scheduler.prepare({"op": "submit", "job": "x", "request_id": "r"}).commit()
    assert ["job_submitted x J01", "job_started x J02"] == brief(policy.seen)


def test_events_of_a_command_so_far() -> None:
    """Each choice sees those before it, and cannot change them."""
    seen: list[list[str]] = []

    class Curious:
        def choose(self, queue: NormalQueue) -> str:
            seen.append(brief(queue.events))
            assert len(queue.events) == len(seen[-1])
            assert not hasattr(queue.events, "append")
            return queue.first.id

    scheduler = Scheduler(lanes=0, policy=Curious())
    scheduler.submit("x")
    scheduler.submit("y")
    scheduler.resize(2)
    scheduler.finish("x")
    scheduler.submit("z")
    resized = "lanes_resized W01"
    assert [[resized], [resized, "job_started x J02"], ["job_submitted z J01"]] == seen


def test_a_memory_outlives_a_restart() -> None:
    """So the restored scheduler chooses as the other one does."""
    scheduler = Scheduler(policy=Observing())
    for job in ("a1", "a2", "a3", "b1", "c1"):
        scheduler.submit(job)
    restored = Scheduler.restore(json.loads(json.dumps(scheduler.snapshot())), policy=Observing())
    for one in (scheduler, restored):
        order = list[str]()
        while one.running:
            order += one.running
            one.finish(order[-1])
        assert ["a1", "b1", "c1", "a2", "a3"] == order
    with pytest.raises(BadValue, match="the snapshot was taken with the policy"):
        Scheduler.restore(scheduler.snapshot())


class Failing(Observing):
    """Fails at what it observes."""

    def observe(self, event: Event) -> None:
        """Fail at every second event."""
        super().observe(event)
        if len(self.seen) % 2:
            raise ValueError("no memory")


def test_a_policy_that_fails_to_observe() -> None:
    """The command has happened all the same, a warning says so, and the other events are observed."""
    policy = Failing()
    scheduler = Scheduler(policy=policy)
    with pytest.warns(RuntimeWarning, match=r"the policy .* raised ValueError\('no memory'\) in observe"):
        events = scheduler.submit("x")
    assert (("x",), list(events)) == (scheduler.running, policy.seen)


USES: list[Callable[[Scheduler], Any]] = [
    lambda scheduler: scheduler.now,
    lambda scheduler: scheduler.submit("y"),
    lambda scheduler: scheduler.snapshot(),
]


@pytest.mark.parametrize("use", USES)
@pytest.mark.parametrize("is_prepared", [False, True])
def test_a_policy_that_observes_does_not_use_the_scheduler(use: Callable[[Scheduler], Any], is_prepared: bool) -> None:
    """It is refused, and the command has happened."""

    class Meddling(Observing):
        def observe(self, event: Event) -> None:
            use(scheduler)

    scheduler = Scheduler(policy=Meddling())
    submit = scheduler.prepare({"op": "submit", "job": "x"}).commit if is_prepared else partial(scheduler.submit, "x")
    with pytest.warns(RuntimeWarning, match=r"raised CalledByPolicy\(.*in observe"):
        submit()
    assert (("x",), ()) == (scheduler.running, scheduler.waiting)


@pytest.mark.parametrize("is_prepared", [False, True])
def test_observing_interrupted_at_any_line(is_prepared: bool) -> None:
    """What was not observed is, before anything else is done; at most one event is missed."""

    def finish(scheduler: Scheduler) -> None:
        if is_prepared:
            scheduler.prepare({"op": "finish", "job": "x"}).commit()
        else:
            scheduler.finish("x")

    line, was_raised, missed = 0, True, set()
    while was_raised:
        policy = Observing()
        scheduler, interruption = Scheduler(policy=policy), Interruption((line,))
        for job in ("x", "y"):
            scheduler.submit(job)
        policy.seen.clear()
        with suppress(Interrupted):
            interruption.run(partial(finish, scheduler))
        happened = scheduler.running == ("y",)
        events = ["job_finished x done J03", "job_started y J02"]
        missed.add(2 - len(policy.seen) if happened else 0)
        assert [line for line in events if line in brief(policy.seen)] == brief(policy.seen)
        assert happened or not policy.seen
        line, was_raised = line + 1, bool(interruption.raised)
    assert {0, 1} >= missed


def test_a_policy_that_cannot_be_asked_observes_nothing() -> None:
    """The command that needed it has not happened."""
    policy = Observing()
    scheduler = Scheduler(lanes=0, policy=policy)
    scheduler.submit("x")
    policy.fails = True
    with pytest.raises(PolicyError):
        scheduler.resize(1)
    assert ["job_submitted"] == [event.kind for event in policy.seen]


def test_sessions_are_observed_like_jobs() -> None:
    """The events are those that commands return."""
    policy = Observing()
    scheduler = Scheduler(policy=policy)
    events = [*scheduler.open("a", max_time=9, interactive_timeout=1), *scheduler.submit("a1", session="a")]
    events += scheduler.advance(99)
    assert events == policy.seen
