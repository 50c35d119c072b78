"""Seventy of everything, where sixty-four or four might do: no number in the scheduler is a limit."""

import json
from collections.abc import Collection
from contextlib import suppress

from tenure.reference import FairShare, Scheduler
from tenure.reference.indexes.usage_by_owner import Terms
from tenure.reference.persistence.copies import saved
from tenure.reference.protocol import Conversation
from tests.reference.interruption import Interrupted, Interruption

MANY = 70


def unused(scheduler: Scheduler) -> None:
    """Open many sessions, the last of which runs out first."""
    for number in range(MANY):
        scheduler.open(f"s{number}", max_time=999, interactive_timeout=9, unused_timeout=2 * MANY - number)


def test_lanes() -> None:
    """As many jobs run as there are lanes, in the order in which they came."""
    scheduler = Scheduler(lanes=0)
    names = [f"x{number}" for number in range(2 * MANY)]
    for name in names:
        scheduler.submit(name)
    scheduler.resize(MANY)
    assert tuple(names[:MANY]) == scheduler.running
    assert tuple(names[MANY:]) == scheduler.waiting


def test_jobs_of_a_session_that_is_canceled_and_forgotten() -> None:
    """All of them are dropped, and then all are gone."""
    scheduler = Scheduler(lanes=0)
    scheduler.open("a", max_time=9, interactive_timeout=9)
    names = [f"a{number}" for number in range(MANY)]
    for name in names:
        scheduler.submit(name, session="a")
    assert names == [event.job for event in scheduler.cancel("a") if event.kind == "job_dropped"]
    scheduler.forget("a")
    for name in names:
        scheduler.submit(name)
    assert tuple(names) == scheduler.waiting


def test_jobs_of_the_holder_and_of_others() -> None:
    """What waits for the holder and what waits for its end is shown in the order in which it came."""
    scheduler = Scheduler()
    scheduler.open("a", max_time=9, interactive_timeout=9)
    scheduler.submit("first", session="a")
    names = [f"x{number}" for number in range(2 * MANY)]
    for number, name in enumerate(names):
        scheduler.submit(name, session="a" if number % 2 else None)
    assert tuple(names) == scheduler.waiting
    assert tuple(names[1::2]) == scheduler.session("a").queued
    dropped = [event.job for event in scheduler.advance(9) if event.kind == "job_dropped"]
    assert names[1::2] == dropped


def test_timers() -> None:
    """Each fires when it is due, though an advance passes all of them."""
    scheduler = Scheduler()
    unused(scheduler)
    expected = [(2 * MANY - number, f"s{number}") for number in reversed(range(MANY))]
    assert MANY + 1 == scheduler.next_deadline
    assert expected == [(event.at, event.session) for event in scheduler.advance(999)]


def interrupted_opening(at: Collection[int]) -> tuple[Scheduler, Interruption]:
    """Many sessions, and the opening of one more that is interrupted."""
    scheduler, interruption = Scheduler(), Interruption(at)
    unused(scheduler)
    with suppress(Interrupted):
        interruption.run(lambda: scheduler.open("z", max_time=9, interactive_timeout=9, unused_timeout=1))
    return scheduler, interruption


def test_timers_beside_an_opening_that_is_undone() -> None:
    """Wherever it is interrupted, the timers of the others stay, and its own is not taken for that of the next one."""
    for line in range(interrupted_opening(())[1].lines):
        scheduler, interruption = interrupted_opening({line})
        assert interruption.raised
        if not scheduler.advance(1):
            scheduler.open("y", max_time=9, interactive_timeout=9, unused_timeout=9)
            assert 10 == scheduler.next_deadline
            scheduler.submit("y1", session="y")
            scheduler.cancel("y")
        assert MANY == len({event.session for event in scheduler.advance(999) if event.kind == "session_ended"} - {"y"})


def test_owners() -> None:
    """A fair share goes round all of them, beginning with who has had least, and those were here last."""
    scheduler = Scheduler(policy=FairShare())
    for number in range(MANY):
        scheduler.submit(f"x{number}", owner=f"o{number}")
        scheduler.advance(scheduler.now + MANY - number)
        scheduler.finish(f"x{number}")
    scheduler.resize(0)
    for number in range(MANY):
        scheduler.submit(f"y{number}", owner=f"o{number}")
    scheduler.resize(MANY)
    assert tuple(f"y{number}" for number in reversed(range(MANY))) == scheduler.running


def test_events_of_an_answer() -> None:
    """A program is told all of them."""
    conversation = Conversation()
    unused(conversation.scheduler)
    answer = conversation.answer(json.dumps({"n": 1, "op": "advance", "to": 999}).encode())
    assert MANY == len(answer["events"])


def test_what_is_written_down() -> None:
    """All sessions, jobs, owners, requests and events of a request are read again, and are iterated over."""
    scheduler = Scheduler(lanes=0, policy=FairShare(charge="held"))
    for number in range(MANY):
        scheduler.submit(f"x{number}", owner=f"owner {number}", request_id=f"r{number}")
        scheduler.open(f"s{number}", max_time=999, interactive_timeout=9)
    resized, *started = scheduler.resize(MANY, request_id="resize")
    for number in range(MANY):
        scheduler.submit(f"s0.{number}", session="s0")
    scheduler.advance(20)
    restored = Scheduler.restore(json.loads(json.dumps(scheduler.snapshot())))
    assert saved(scheduler._state) == saved(restored._state)
    assert ([f"x{number}" for number in range(MANY)], (resized, *started)) == (
        [event.job for event in started],
        restored.resize(MANY, request_id="resize"),
    )
    assert MANY + 1 == len(restored._state.requests)
    assert (MANY, 2 * MANY) == (len([*restored.sessions()]), len([*restored.jobs()]))
    assert MANY == len([*restored.jobs(session="s0", state="queued")]) == restored.queue_length
    shares = restored._state.shares(Terms(None, "held"))
    assert {("owner", f"owner {number}"): 20 for number in range(MANY)} == shares.amounts()


def test_usage_that_is_counted_late() -> None:
    """Of all sessions and jobs that are there, waiting and running ones included."""
    scheduler = Scheduler(lanes=MANY)
    for number in range(2 * MANY):
        scheduler.submit(f"x{number}", owner=f"owner {number}")
    scheduler.advance(7)
    shares = scheduler._state.count(Terms(), None)
    assert {("owner", f"owner {number}"): 7 for number in range(MANY)} == shares.amounts()
    assert [f"x{number}" for number in range(MANY, 2 * MANY)] == [job.id for job, _ in shares.heads()]
    scheduler.resize(2 * MANY)
    assert [] == shares.heads()
