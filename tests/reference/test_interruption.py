"""Whatever is raised at any line of a command leaves the state of before or of after, in everything seen later."""

import copy
import pickle
from collections.abc import Callable, Collection
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure.reference import FairShare, Fifo, NormalQueue, Policy, Scheduler, SchedulerError
from tenure.reference.book import Book
from tenure.reference.copies import BookState, state_of
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
    ("cancel_job", ("a1",), {}),
    ("cancel_job", ("b1",), {}),
    ("cancel_job", ("x",), {}),
    ("close", ("a",), {}),
    ("close", ("b",), {}),
    ("cancel", ("a",), {}),
    ("cancel", ("b",), {}),
    ("resize", (3,), {}),
    ("resize", (0,), {}),
    ("advance", (4,), {}),
    ("advance", (7,), {}),
    ("advance", (60,), {}),
    ("forget", ("ended",), {}),
    ("forget", ("z",), {}),
    ("view", (), {}),
    ("session", ("a",), {}),
)
"""Every command and every view, with most of what a command may bring about; `crowded` says to whom."""


class Stubborn:
    """Fails at its second choice of a command, when much has been done already."""

    def __init__(self) -> None:
        self.choices = 0

    def choose(self, queue: NormalQueue) -> str:
        """Fail, or choose like a fair share."""
        self.choices += 1
        if self.choices == 2:
            raise ValueError("no choice")
        return FairShare().choose(queue)


POLICIES: dict[str, Callable[[], Policy]] = {"fifo": Fifo, "fair share": FairShare, "one that fails": Stubborn}


class Switch:
    """Chooses like another policy, which can be changed."""

    def __init__(self) -> None:
        self.policy: Policy = Fifo()

    def choose(self, queue: NormalQueue) -> str:
        """Choose."""
        return self.policy.choose(queue)


def crowded(idle: bool) -> bytes:
    """A pickled scheduler in which much may happen at once: `a` holds the QPU, others wait, and one has ended."""
    scheduler = Scheduler(lanes=2, policy=Switch())
    scheduler.submit("z")
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
    for number in range(1, 4):
        for session in ("a", "b", "c"):
            scheduler.submit(f"{session}{number}", session=session, owner="ann" if number == 2 else None)
        scheduler.submit(("", "w", "x", "y")[number])
    if idle:
        for job in ("a1", "a2", "a3"):
            scheduler.finish(job)
    return pickle.dumps(scheduler)


CROWDED = {idle: crowded(idle) for idle in (False, True)}


def start(policy: str, idle: bool) -> Scheduler:
    """A crowded scheduler, from now on under a policy."""
    scheduler: Scheduler = pickle.loads(CROWDED[idle])
    set_policy(scheduler, POLICIES[policy]())
    return scheduler


def set_policy(scheduler: Scheduler, policy: Policy) -> None:
    """Change the policy of a crowded scheduler."""
    assert isinstance(scheduler._policy, Switch)
    scheduler._policy.policy = policy


def perform(scheduler: Scheduler, command: Command) -> object:
    """The events of a command or what a view shows, or the code of the refusal."""
    name, arguments, more = command
    try:
        return getattr(scheduler, name)(*arguments, **more)
    except SchedulerError as error:
        return error.code


def indexes(book: Book) -> dict[str, Any]:
    """What a book remembers beside its state, as far as anything that comes later depends on it."""
    timer = book.timers.next(book.holder)
    return {
        "normal queue": [job.id for job in book.queue],
        "queued": {session.id: [job.id for job in session.queued] for session in book.sessions.values()},
        "running": sorted(book.running),
        "running of a session": {session.id: sorted(session.running) for session in book.sessions.values()},
        "jobs of a session": {session.id: sorted(session.jobs) for session in book.sessions.values()},
        "holder": book.holder and book.holder.id,
        "next timer": timer and (*timer[:3], timer[3].id),
        "shares": list(NormalQueue(book).shares()),
    }


def assert_whole(scheduler: Scheduler, *allowed: BookState) -> None:
    """The state is an allowed one, and all indexes are as if it had just been made from that state."""
    book = copy.copy(scheduler)._book
    assert state_of(book) in allowed
    assert not scheduler._book.journal
    assert indexes(book) == indexes(scheduler._book)


def interrupted(policy: str, idle: bool, command: Command, at: Collection[int]) -> Interruption:
    """Interrupt a command at some lines: it has happened or not, and the scheduler goes on like any other."""
    expected, scheduler = start(policy, idle), start(policy, idle)
    before = state_of(expected._book)
    answer = perform(expected, command)
    after = state_of(expected._book)
    interruption = Interruption(at)
    try:
        assert answer == interruption.run(lambda: perform(scheduler, command))
        assert not interruption.raised
    except Interrupted:
        assert interruption.raised
    assert_whole(scheduler, before, after)
    set_policy(scheduler, Fifo())
    twin = copy.copy(scheduler)
    for later in COMMANDS:
        assert perform(twin, later) == perform(scheduler, later), later
    assert_whole(scheduler, state_of(twin._book))
    return interruption


@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize("idle", [False, True])
@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: " ".join(map(str, (command[0], *command[1]))))
def test_interrupted_at_any_line(policy: str, idle: bool, command: Command) -> None:
    """At each line in turn; a policy that fails has the scheduler undo a command, which is interrupted likewise."""
    for line in range(interrupted(policy, idle, command, ()).lines):
        interrupted(policy, idle, command, (line,))


@given(st.data())
def test_interrupted_several_times(data: st.DataObject) -> None:
    """Undoing a command that was interrupted may be interrupted, too, and is completed before anything else is done."""
    policy = data.draw(st.sampled_from(list(POLICIES)))
    idle, command = data.draw(st.booleans()), data.draw(st.sampled_from(COMMANDS))
    lines = interrupted(policy, idle, command, ()).lines
    first = data.draw(st.integers(0, max(0, lines - 1)))
    interrupted(policy, idle, command, {first, *data.draw(st.lists(st.integers(first, first + 60), max_size=2))})
