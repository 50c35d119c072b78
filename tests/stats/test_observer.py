"""The totals are those of the run, whatever happens in it and whenever they are read."""

import json
from collections import Counter
from fractions import Fraction
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure.reference import Event, Scheduler
from tenure.reference.stats import BadEvents, SessionTotals, Statistics, WaitKind, queue_lengths, session_totals
from tests.stats.random_runs import STEPS, RandomRun
from tests.stats.recomputed import Recomputed

BOUNDS = (0, 2, 5)


@given(seed=st.integers(0, 2**32), later=st.integers(0, 9))
def test_totals_are_those_of_the_run(seed: int, later: int) -> None:
    """At its end and later, of the scheduler, each owner and each session, and the queue over time."""
    run = RandomRun(seed)
    ended: list[SessionTotals] = []
    lengths: list[tuple[int, int]] = []
    statistics = Statistics(
        run.lanes, since=0, bounds=BOUNDS, on_session=ended.append, on_queue=lambda *point: lengths.append(point)
    )
    log: list[dict[str, Any]] = []
    for scheduler, events in run.play():
        for event in events:
            statistics.observe(event)
        statistics.advance_to(scheduler.now)
        log += events
    now, recomputed = statistics.totals().now + later, Recomputed(log, run.lanes)
    assert recomputed.totals(0, now, BOUNDS) == statistics.totals(now)
    every = [*ended, *statistics.sessions(now)]
    assert sorted(map(repr, recomputed.session_totals(0, now, BOUNDS))) == sorted(map(repr, every))
    assert [each.session for each in every] == [each.session for each in session_totals(log)]
    statistics.advance_to(now + 1)
    assert recomputed.queue_lengths(0, now) == lengths
    if log:
        assert recomputed.queue_lengths(log[0]["at"], log[-1]["at"]) == [*queue_lengths(log)]


@given(seed=st.integers(0, 2**32))
def test_usage_is_that_of_the_scheduler(seed: int) -> None:
    """For each session after every command, and at its end."""
    run = RandomRun(seed)
    ended: dict[str, SessionTotals] = {}
    statistics = Statistics(run.lanes, on_session=lambda totals: ended.update({totals.session: totals}))
    for scheduler, events in run.play():
        for event in events:
            statistics.observe(event)
        for totals in statistics.sessions(scheduler.now):
            assert scheduler.session(totals.session).usage == totals.usage
        for name, totals in ended.items():
            assert scheduler.session(name).usage == totals.usage
            assert scheduler.session(name).ended_at == totals.ended_at
        ended.clear()


@given(seed=st.integers(0, 2**32), at=st.integers(0, STEPS - 1))
def test_statistics_that_were_saved_go_on(seed: int, at: int) -> None:
    """As those do that were not, by way of JSON."""
    run = RandomRun(seed)
    one = other = Statistics(run.lanes)
    for number, (_, events) in enumerate(run.play()):
        for event in events:
            for each in {one, other}:
                each.observe(event)
        if number == at:
            other = Statistics.load(json.loads(json.dumps(one.save())))
    assert one.totals() == other.totals()
    assert one.save() == other.save()


def test_random_runs_come_to_everything() -> None:
    """Each way to wait, to end and to be deactivated, in few of them."""
    waits, ends, deactivations = Counter[str](), Counter[str](), 0
    for seed in range(20):
        run = RandomRun(seed)
        statistics = Statistics(run.lanes)
        for _, events in run.play():
            for event in events:
                statistics.observe(event)
        totals = statistics.totals()
        waits.update({kind: wait.longest for kind, wait in totals.totals.waits.items()})
        ends.update({**totals.outcomes, **totals.reasons})
        deactivations += totals.totals.deactivations
    assert all(waits[kind] > 0 for kind in get_args(WaitKind))
    assert {"done", "failed", "canceled", "dropped", "closed", "expired", "unused"} == set(ends)
    assert deactivations > 0


def test_events_and_records_count_alike() -> None:
    """What a command returns is counted as its line in a log is."""
    scheduler = Scheduler()
    log = [*scheduler.open("a", max_time=9, interactive_timeout=1), *scheduler.submit("a1", session="a")]
    log += [*scheduler.advance(4), *scheduler.finish("a1"), *scheduler.advance(20)]
    statistics = Statistics()
    for event in log:
        statistics.observe(event)
    records = Statistics()
    for event in log:
        records.observe(event.as_json())
    assert records.totals(20) == statistics.totals(20)
    assert (5, Fraction(1, 5)) == (statistics.totals().totals.held, statistics.totals().totals.held_idle_share)


def test_a_session_that_is_canceled_uses_the_qpu_until_its_job_ends() -> None:
    """And no longer holds it."""
    scheduler, statistics = Scheduler(), Statistics()
    log = [*scheduler.open("a", max_time=9, interactive_timeout=1), *scheduler.submit("a1", session="a")]
    log += [*scheduler.advance(3), *scheduler.cancel("a")]
    for event in log:
        statistics.observe(event)
    totals = statistics.session("a", at=5).totals
    assert (3, 5, 5) == (totals.held, totals.usage, totals.run)
    assert scheduler.advance(5) == ()
    assert scheduler.session("a").usage == totals.usage


OPENED = {"at": 0, "kind": "session_opened", "session": "a", "owner": "ann", "mode": "dedicated"}


def observed(*events: dict[str, Any], lanes: int = 1) -> Statistics:
    """The statistics of these records."""
    statistics = Statistics(lanes, since=0)
    for event in events:
        statistics.observe(event)
    return statistics


def test_a_job_belongs_to_its_owner_or_else_to_that_of_its_session() -> None:
    """Run time to the one who owns the job, usage and time held to the one who owns the session."""
    statistics = observed(
        OPENED,
        {"at": 0, "kind": "job_submitted", "session": "a", "job": "a1", "owner": "bob"},
        {"at": 0, "kind": "job_started", "session": "a", "job": "a1"},
        {"at": 0, "kind": "session_activated", "session": "a"},
        {"at": 2, "kind": "job_finished", "session": "a", "job": "a1", "outcome": "done"},
        {"at": 3, "kind": "job_submitted", "session": "a", "job": "a2"},
        {"at": 3, "kind": "job_started", "session": "a", "job": "a2"},
    )
    owners = statistics.totals(7).owners
    assert {"ann": (1, 1, 7, 4), "bob": (0, 1, 0, 2)} == {
        owner: (each.sessions, each.jobs, each.usage, each.run) for owner, each in owners.items()
    }


def test_a_batch_holds_nothing_and_uses_what_its_jobs_run() -> None:
    """Added up over lanes (B2, B4)."""
    statistics = observed(
        {**OPENED, "mode": "batch"},
        *({"at": 0, "kind": "job_submitted", "session": "a", "job": job} for job in ("a1", "a2")),
        {"at": 1, "kind": "job_started", "session": "a", "job": "a1"},
        {"at": 1, "kind": "session_activated", "session": "a"},
        {"at": 2, "kind": "job_started", "session": "a", "job": "a2"},
        {"at": 5, "kind": "job_finished", "session": "a", "job": "a1", "outcome": "done"},
        {"at": 6, "kind": "job_finished", "session": "a", "job": "a2", "outcome": "done"},
        lanes=2,
    )
    totals = statistics.session("a", at=9)
    assert (8, 0) == (totals.usage, totals.totals.held)
    assert (1, 1) == (totals.totals.waits["first"].count, totals.totals.waits["later"].count)


CRASHED = (
    OPENED,
    {"at": 0, "kind": "job_submitted", "session": "a", "job": "a1"},
    {"at": 0, "kind": "job_started", "session": "a", "job": "a1"},
    {"at": 0, "kind": "session_activated", "session": "a"},
)


def test_downtime_is_no_usage_of_a_session_that_holds_the_qpu_afterwards() -> None:
    """Nor is it capacity; a job that returned to the queue waits anew."""
    statistics = observed(
        *CRASHED,
        {"at": 4, "kind": "job_requeued", "session": "a", "job": "a1"},
        {"at": 10, "kind": "scheduler_recovered", "since": 4},
        {"at": 10, "kind": "job_started", "session": "a", "job": "a1"},
    )
    totals = statistics.totals(12)
    assert (6, 6, 6) == (totals.down, totals.capacity, statistics.session("a", at=12).usage)
    assert (6, 0, 6) == (totals.totals.held, totals.totals.held_idle, totals.totals.run)
    assert 6 == totals.totals.waits["later"].longest
    assert (6, 1, 0) == (totals.waiting, totals.longest_queue, totals.queue_length)


def test_downtime_is_no_usage_of_a_session_that_ended_meanwhile() -> None:
    """Its end says what it used until the crash."""
    ended: list[SessionTotals] = []
    statistics = Statistics(since=0, on_session=ended.append)
    for event in (
        *CRASHED,
        {"at": 4, "kind": "job_finished", "session": "a", "job": "a1", "outcome": "failed"},
        {"at": 7, "kind": "session_expired", "session": "a"},
        {"at": 7, "kind": "session_ended", "session": "a", "reason": "expired", "usage": 4},
        {"at": 10, "kind": "scheduler_recovered", "since": 4},
    ):
        statistics.observe(event)
    totals = statistics.totals()
    assert [4] == [each.usage for each in ended]
    assert (4, 4, 0, 4) == (totals.capacity, totals.totals.held, totals.totals.held_idle, totals.totals.usage)


def test_downtime_is_not_taken_off_from_sessions_that_wait() -> None:
    """They held nothing."""
    statistics = observed(
        *CRASHED,
        {"at": 1, "kind": "session_opened", "session": "b"},
        {"at": 1, "kind": "job_submitted", "session": "b", "job": "b1"},
        {"at": 4, "kind": "job_finished", "session": "a", "job": "a1", "outcome": "failed"},
        {"at": 10, "kind": "scheduler_recovered", "since": 4},
    )
    assert (4, 0) == (statistics.session("a").usage, statistics.session("b").usage)
    assert (4, 0) == (statistics.totals().totals.held, statistics.totals().totals.held_idle)


@pytest.mark.parametrize("since", [None, 1, 10])
def test_a_recovery_from_a_crash_that_was_not(since: int | None) -> None:
    """It was not before the beginning, and is not still to come."""
    statistics = Statistics(since=2)
    with pytest.raises(BadEvents, match=f"scheduler_recovered says that it was down since {since}"):
        statistics.observe({"at": 9, "kind": "scheduler_recovered", "since": since})


def test_an_end_may_say_no_less_usage_than_there_was_with_a_running_job() -> None:
    """A scheduler that is down while its holder is idle counts less, but not less than that."""
    statistics = observed(
        *CRASHED,
        {"at": 4, "kind": "job_finished", "session": "a", "job": "a1", "outcome": "done"},
    )
    with pytest.raises(BadEvents, match="session_deactivated of 'a' says usage 6, but it was 7"):
        statistics.observe({"at": 7, "kind": "session_deactivated", "session": "a", "usage": 6})
    ended = {"at": 7, "kind": "session_ended", "session": "a", "reason": "expired"}
    with pytest.raises(BadEvents, match="session_ended of 'a' says usage 3, but it was 7"):
        statistics.observe({**ended, "usage": 3})
    with pytest.raises(BadEvents, match="session_ended of 'a' says usage 8, but it was 7"):
        statistics.observe({**ended, "usage": 8})


def test_a_lane_that_was_taken_away_counts_until_its_job_has_ended() -> None:
    """So never more is busy than there is."""
    statistics = observed(
        {"at": 0, "kind": "job_submitted", "job": "x"},
        {"at": 0, "kind": "job_started", "job": "x"},
        {"at": 2, "kind": "lanes_resized", "lanes": 0},
        {"at": 5, "kind": "job_finished", "job": "x", "outcome": "done"},
    )
    assert Fraction(1) == statistics.totals(9).utilisation


@pytest.mark.parametrize(
    "event",
    [
        {"at": 0, "kind": "job_started", "job": "x"},
        {"at": 0, "kind": "job_finished", "job": "w", "outcome": "done"},
        {"at": 0, "kind": "job_canceled", "job": "r"},
        {"at": 0, "kind": "job_submitted", "job": "w"},
        {"at": 0, "kind": "job_submitted", "job": "x", "session": "b"},
        {"at": 0, "kind": "job_submitted", "job": ""},
        {"at": 0, "kind": "job_submitted"},
        {"at": 0, "kind": "session_opened", "session": "a"},
        {"at": 0, "kind": "session_opened"},
        {"at": 0, "kind": "session_opened", "session": ["a"]},
        {"at": 0, "kind": "session_opened", "session": "b", "owner": 5},
        {"at": 0, "kind": "session_ended", "session": "b", "reason": "closed"},
        {"at": 0, "kind": "session_ended", "session": "a", "reason": "closed", "usage": 3},
        {"at": 0, "kind": "session_renamed", "session": "a"},
        {"at": 0, "kind": "lanes_resized", "lanes": -1},
        {"at": 0, "kind": "lanes_resized"},
        {"at": 0, "kind": "scheduler_recovered", "since": 0},
        {"at": 0, "kind": "scheduler_recovered"},
        {"at": -1, "kind": "job_submitted", "job": "x"},
        {"at": True, "kind": "job_submitted", "job": "x"},
        {"at": 1.5, "kind": "job_submitted", "job": "x"},
        {"at": "1", "kind": "job_submitted", "job": "x"},
        {},
    ],
)
def test_what_does_not_follow_is_refused(event: dict[str, Any]) -> None:
    """And has counted nothing."""
    statistics = observed(
        OPENED,
        {"at": 0, "kind": "job_submitted", "job": "r"},
        {"at": 0, "kind": "job_submitted", "job": "w"},
        {"at": 0, "kind": "job_started", "job": "r"},
    )
    before = statistics.save()
    with pytest.raises(BadEvents):
        statistics.observe(event)
    assert before == statistics.save()


def test_what_is_earlier_than_the_last_event_cannot_be_asked() -> None:
    """It is no longer known."""
    statistics = Statistics(since=5)
    for ask in (statistics.totals, statistics.advance_to):
        with pytest.raises(BadEvents, match="5"):
            ask(4)


def test_statistics_of_another_version_are_refused() -> None:
    """With both versions named."""
    with pytest.raises(ValueError, match="saved statistics have version 1, not 2"):
        Statistics.load({**Statistics().save(), "version": 2})


def test_memory_is_for_what_has_not_ended() -> None:
    """Hundreds of sessions and jobs that are over leave nothing but their owner's totals."""
    scheduler, statistics = Scheduler(), Statistics()
    size = 0
    for number in range(500):
        log: list[Event] = [*scheduler.open("a", max_time=9, interactive_timeout=1)]
        log += [*scheduler.submit("a1", session="a"), *scheduler.advance(scheduler.now + 3), *scheduler.finish("a1")]
        log += [*scheduler.close("a"), *scheduler.forget("a")]
        for event in log:
            statistics.observe(event)
        if number == 9:
            size = len(json.dumps(statistics.save()))
    assert len(json.dumps(statistics.save())) < size + 100
    assert 1500 == statistics.totals().totals.usage
