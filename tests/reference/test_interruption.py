"""Whatever is raised at any line of a command leaves the state of before or of after, in everything seen later."""

from collections.abc import Callable, Collection
from contextlib import suppress
from functools import cache, partial
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure.reference import Decline, Event, FairShare, Fifo, NormalQueue, Policy, Prepared, Scheduler, SchedulerError
from tenure.reference.commands.preconditions import CHECKS
from tenure.reference.indexes.usage_by_owner import Terms
from tenure.reference.persistence.copies import Saved, restored, saved
from tenure.reference.state import SchedulerState
from tests.reference.brief import as_mapping
from tests.reference.interruption import Interrupted, Interruption

Command = tuple[str, tuple[Any, ...], dict[str, Any]]

COMMANDS: tuple[Command, ...] = (
    ("open", ("new",), {"max_time": 9, "interactive_timeout": 2, "unused_timeout": 1}),
    ("open", ("a",), {"max_time": 9, "interactive_timeout": 2}),
    ("submit", ("new",), {}),
    ("submit", ("new",), {"session": "a"}),
    ("submit", ("new",), {"session": "b", "owner": "ann"}),
    ("submit", ("new",), {"session": "ended"}),
    ("finish", ("a1",), {}),
    ("finish", ("d1",), {}),
    ("finish", ("x",), {}),
    ("cancel_job", ("a1",), {}),
    ("cancel_job", ("b1",), {}),
    ("cancel_job", ("x",), {}),
    ("close", ("a",), {}),
    ("close", ("b",), {}),
    ("cancel", ("a",), {}),
    ("cancel", ("b",), {}),
    ("resize", (3,), {}),
    ("resize", (0,), {}),
    ("advance", (6,), {}),
    ("advance", (9,), {}),
    ("advance", (60,), {}),
    ("forget", ("ended",), {}),
    ("forget", ("z",), {}),
    ("recover", (6,), {}),
    ("recover", (60,), {"running": "requeue"}),
    ("view", (), {}),
    ("session", ("a",), {}),
    ("position", ("y",), {}),
)
"""Every command and every view, with most of what a command may bring about; `crowded` says to whom."""


class LoneFirst:
    """Prefers jobs without a session, after which it is asked again."""

    def choose(self, queue: NormalQueue) -> str | Decline:
        """Look through the whole queue."""
        return min(queue, key=lambda job: (job.session is not None, job.number)).id


class Choosy:
    """Declines until a later time, if one job waits or if many do."""

    def choose(self, queue: NormalQueue) -> str | Decline:
        """Choose the last of few."""
        waiting = list(queue)
        return waiting[-1].id if 1 < len(waiting) < 4 else Decline(queue.now + 2)


class Stubborn:
    """Fails whenever it is asked, which in most commands is when much has been done already."""

    def choose(self, queue: NormalQueue) -> str | Decline:
        """Fail."""
        raise ValueError("no choice")


def viewed(prepared: Prepared) -> tuple[Event, ...]:
    """Commit after a view, for which the scheduler had to show the state before."""
    assert not prepared._scheduler._enter("now", view=True).journal
    return prepared.commit()


def aborted(prepared: Prepared) -> tuple[Event, ...]:
    """Leave it."""
    with prepared:
        return prepared.events


PREPARED: dict[str, Callable[[Prepared], tuple[Event, ...]]] = {
    "prepare and commit": Prepared.commit,
    "prepare, view and commit": viewed,
    "prepare and abort": aborted,
}
"""What becomes of a command that is prepared."""

POLICIES: dict[str, Callable[[], Policy]] = {
    "fifo": Fifo,
    "fair share": FairShare,
    "lone first": LoneFirst,
    "one that declines": Choosy,
    "one that fails": Stubborn,
}


class Switch:
    """Chooses like another policy, which can be changed."""

    def __init__(self) -> None:
        self.policy: Policy = Fifo()

    def choose(self, queue: NormalQueue) -> str | Decline:
        """Choose."""
        return self.policy.choose(queue)


STATES = {
    "busy": "`a` holds the QPU, others wait",
    "idle": "`a` holds the QPU and is idle",
    "shared": "nobody holds the QPU, no lane is free, and all wait",
    "quiet": "nobody holds the QPU, a lane is free, and nobody waits",
}


def crowded(state: str) -> dict[str, Any]:
    """The fields of a scheduler in which much may happen at once: one of the states above, and two sessions ended."""
    scheduler = Scheduler(lanes=2, policy=Switch())
    scheduler.submit("z")
    scheduler.advance(2)
    scheduler.finish("z")
    for session in ("ended", "d", "a", "b", "c"):
        scheduler.open(session, max_time=6, interactive_timeout=3)
    scheduler.open("unused", max_time=9, interactive_timeout=0, unused_timeout=5)
    scheduler.open("unused too", max_time=9, interactive_timeout=0, unused_timeout=5)
    scheduler.submit("e1", session="ended")
    scheduler.submit("e2", session="ended")
    scheduler.cancel("ended")
    scheduler.finish("e1")
    scheduler.finish("e2")
    scheduler.submit("d1", session="d")
    scheduler.cancel("d")
    if state == "shared":
        scheduler.submit("x")
    for number in range(1, 1 if state == "quiet" else 4):
        for session in ("a", "b", "c"):
            scheduler.submit(f"{session}{number}", session=session, owner="ann" if number == 2 else None)
        if state != "shared" or number != 2:
            scheduler.submit(("", "w", "x", "y")[number])
    if state == "idle":
        for job in ("a1", "a2", "a3"):
            scheduler.finish(job)
    return scheduler.__getstate__()


CROWDED = {state: crowded(state) for state in STATES}


def start(policy: str, state: str) -> Scheduler:
    """A crowded scheduler, from now on under a policy."""
    scheduler = Scheduler.__new__(Scheduler)
    scheduler.__setstate__({**CROWDED[state], "_policy": Switch()})
    scheduler._state.positions.apply()  # as if one had been read before
    set_policy(scheduler, POLICIES[policy]())
    if policy == "fair share":
        scheduler._state.shares(Terms())  # as if it had chosen before
    return scheduler


def set_policy(scheduler: Scheduler, policy: Policy) -> None:
    """Change the policy of a crowded scheduler."""
    assert isinstance(scheduler._policy, Switch)
    scheduler._policy.policy = policy


def perform(scheduler: Scheduler, command: Command) -> object:
    """The events of a command or what a view shows, or the code of the refusal."""
    name, arguments, more = command
    try:
        if name in PREPARED:
            return PREPARED[name](scheduler.prepare(as_mapping(*arguments, **more)))
        return getattr(scheduler, name)(*arguments, **more)
    except SchedulerError as error:
        return error.code


def indexes(state: SchedulerState) -> dict[str, Any]:
    """What a state remembers beside its state, as far as anything that comes later depends on it."""
    timer = state.timers.next(state.holder)
    return {
        "normal queue": [job.id for job in state.queue],
        "queued": {session.id: [job.id for job in session.queued] for session in state.sessions.values()},
        "running": sorted(state.running),
        "running of a session": {session.id: sorted(session.running) for session in state.sessions.values()},
        "jobs of a session": {session.id: sorted(session.jobs) for session in state.sessions.values()},
        "holder": state.holder and state.holder.id,
        "next timer": timer and (*timer[:3], timer[3].id),
        "shares": None if state.terms is None else list(NormalQueue(state).shares(*state.terms)),
        "positions": [state.positions.position(job.number) for job in state.all_waiting],
    }


def assert_whole(scheduler: Scheduler, *allowed: Saved) -> None:
    """The state is an allowed one, and all indexes are as if it had just been made from that state."""
    state: Saved = scheduler.__getstate__()["_state"]
    assert state in allowed
    assert not scheduler._state.journal
    assert new_indexes(state) == indexes(scheduler._state)


@cache
def new_indexes(state: Saved) -> dict[str, Any]:
    """The indexes that a scheduler has if it has just been made from a state, as `copy` and `pickle` make one."""
    return indexes(restored(state))


def assert_restored(scheduler: Scheduler) -> None:
    """A scheduler that is written down and read again has the same state, with the same indexes."""
    restored = Scheduler.restore(scheduler.snapshot(), policy=Switch())._state
    assert saved(scheduler._state) == saved(restored)
    assert indexes(scheduler._state) == indexes(restored)


def go_on(scheduler: Scheduler) -> tuple[list[object], Saved]:
    """What a scheduler answers to every command and view after that, and its state then."""
    set_policy(scheduler, Fifo())
    return [perform(scheduler, later) for later in COMMANDS], saved(scheduler._state)


class Course:
    """A command that nothing interrupts: its answer, the states before and after it, and how each of them goes on."""

    def __init__(self, policy: str, state: str, command: Command) -> None:
        scheduler, other = start(policy, state), start(policy, state)
        self.policy, self.state, self.command = policy, state, command
        self.answer = perform(scheduler, command)
        self.states = [saved(other._state), saved(scheduler._state)]
        self.later = [go_on(other), go_on(scheduler)]

    def interrupted(self, at: Collection[int]) -> Interruption:
        """Interrupt it at some lines: it has happened or not, and the scheduler goes on like any other."""
        scheduler, interruption = start(self.policy, self.state), Interruption(at)
        try:
            assert self.answer == interruption.run(lambda: perform(scheduler, self.command))
            assert not interruption.raised
        except Interrupted:
            assert interruption.raised
        assert_whole(scheduler, *self.states)
        if sum(at) % 16 == 0:  # of all places a part, for this takes longer than all else
            assert_restored(scheduler)
        answers, state = self.later[self.states.index(saved(scheduler._state))]
        assert (answers, state) == go_on(scheduler)
        assert_whole(scheduler, state)
        return interruption


@pytest.mark.parametrize(
    ("policy", "state"),
    [*product(["fifo", "fair share"], ["busy", "idle"]), *product(["lone first"], ["shared", "quiet"])],
)
@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: " ".join(map(str, (command[0], *command[1]))))
def test_interrupted_at_any_line(policy: str, state: str, command: Command) -> None:
    """At each line in turn."""
    course = Course(policy, state, command)
    lines = course.interrupted(()).lines
    assert lines > 10
    for line in range(lines):
        assert course.interrupted((line,)).raised


@pytest.mark.parametrize(
    ("way", "policy", "state"),
    [
        ("prepare and commit", "fifo", "busy"),
        ("prepare, view and commit", "lone first", "shared"),
        ("prepare and abort", "fair share", "idle"),
    ],
)
def test_a_prepared_command_interrupted_at_any_line(way: str, policy: str, state: str) -> None:
    """It has happened or not, too."""
    for name, arguments, more in COMMANDS:
        if name in CHECKS:
            course = Course(policy, state, (way, (name, *arguments), more))
            for line in range(course.interrupted(()).lines):
                assert course.interrupted((line,)).raised


@pytest.mark.parametrize("decide", [Prepared.commit, Prepared.abort])
@pytest.mark.parametrize("is_viewed", [True, False])
def test_what_is_decided_may_be_decided_again(decide: Callable[[Prepared], Any], is_viewed: bool) -> None:
    """Should it be interrupted at any line, and then the command has happened once, or not."""
    command = as_mapping("finish", "x")
    before, after = start("fifo", "shared"), start("fifo", "shared")
    events = after.apply(command)
    state = saved((after if decide is Prepared.commit else before)._state)
    line, was_raised = 0, True
    while was_raised:
        scheduler, interruption = start("fifo", "shared"), Interruption((line,))
        prepared = scheduler.prepare(command)
        assert not is_viewed or scheduler.now == before.now
        with suppress(Interrupted):
            interruption.run(partial(decide, prepared))
        decide(prepared)
        assert (events, state) == (prepared.events, saved(scheduler._state))
        assert_whole(scheduler, state)
        line, was_raised = line + 1, bool(interruption.raised)
    assert line > 10


def test_interrupted_at_any_line_of_a_command_that_is_undone() -> None:
    """A policy that fails has the scheduler undo a command, which is interrupted likewise; most commands are."""
    undone = set[str]()
    for state, command in product(STATES, COMMANDS):
        course = Course("one that fails", state, command)
        if course.answer == "policy_failed":
            undone.add(command[0])
            for line in range(course.interrupted(()).lines):
                assert course.interrupted((line,)).raised
    assert {"submit", "finish", "close", "cancel", "resize", "advance", "recover"} == undone


@given(st.data())
def test_interrupted_several_times(data: st.DataObject) -> None:
    """Undoing a command that was interrupted may be interrupted, too, and is completed before anything else is done."""
    policy = data.draw(st.sampled_from(list(POLICIES)))
    course = Course(policy, data.draw(st.sampled_from(list(STATES))), data.draw(st.sampled_from(COMMANDS)))
    first = data.draw(st.integers(0, course.interrupted(()).lines - 1))
    assert course.interrupted({first, *data.draw(st.lists(st.integers(first, first + 60), max_size=2))}).raised


def half_undone() -> Scheduler:
    """A scheduler that was interrupted while it undid a command."""
    for line in range(Course("fifo", "busy", COMMANDS[0]).interrupted(()).lines):
        scheduler = start("fifo", "busy")
        with suppress(Interrupted):
            Interruption((line, line + 4)).run(partial(perform, scheduler, COMMANDS[0]))
        if scheduler._state.journal:
            return scheduler
    raise AssertionError("no undoing was interrupted")


def test_a_policy_may_use_another_scheduler_that_was_interrupted() -> None:
    """It is made good first, and is not taken for the one that asks."""
    other = half_undone()

    class Passing:
        def choose(self, queue: NormalQueue) -> str | Decline:
            other.submit("from a policy")
            return queue.first.id

    Scheduler(policy=Passing()).submit("x")
    assert "queued" == other.job("from a policy").state
