"""Going on after a crash (X8)."""

from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure.model import Oracle, World
from tenure.reference import BadValue, FairShare, Fifo, Policy, Scheduler, TimeWentBack
from tests.random_commands import commands
from tests.reference.brief import brief, given_to

recoveries = st.fixed_dictionaries(
    {"op": st.just("recover"), "at": st.integers(0, 9)}, optional={"running": st.sampled_from(["failed", "requeue"])}
)
advances = st.fixed_dictionaries({"op": st.just("advance"), "to": st.integers(0, 4)})


def busy(lanes: int = 2, **more: Any) -> Scheduler:
    """A scheduler with a session that has run two jobs for 70, and a job without one that waits."""
    scheduler = Scheduler(lanes=lanes, **more)
    scheduler.open("a", max_time=100, interactive_timeout=5)
    for job, session in (("a1", "a"), ("a2", "a"), ("x", None)):
        scheduler.submit(job, session=session)
    scheduler.advance(70)
    return scheduler


def test_running_jobs_have_failed() -> None:
    """At the time of the last command, and their session goes on in its own time."""
    scheduler = busy()
    events = scheduler.recover(90)
    assert ["job_finished a1 failed T07", "job_finished a2 failed T08", "scheduler_recovered W02"] == brief(events)
    assert [(70, "crash"), (70, "crash"), (90, None)] == [(event.at, event.cause) for event in events]
    assert 70 == events[-1].since
    view = scheduler.session("a")
    assert ("active", 95, 70) == (view.state, view.idle_deadline, view.usage)


def test_downtime_is_not_billed() -> None:
    """The usage is what was held before and after it."""
    scheduler = busy()
    scheduler.recover(90)
    scheduler.advance(93)
    scheduler.close("a")
    assert 73 == scheduler.session("a").usage


def test_a_clock_that_ran_out_meanwhile() -> None:
    """Its timer fires at its own instant, and the job of another starts only now."""
    events = busy().recover(1000)
    assert ["session_expired a T28", "session_ended a expired T28"] == brief(events[2:4])
    assert [100, 100, 1000, 1000] == [event.at for event in events[2:]]
    assert ["scheduler_recovered W02", "job_started x J02"] == brief(events[4:])
    assert 70 == events[3].usage


def test_an_unused_clock_that_ran_out_meanwhile() -> None:
    """So does that of a session without jobs."""
    scheduler = Scheduler()
    scheduler.open("a", max_time=9, interactive_timeout=1, unused_timeout=3)
    events = scheduler.recover(8)
    assert [(3, "session_ended"), (8, "scheduler_recovered")] == [(event.at, event.kind) for event in events]


def test_jobs_return_to_the_queue() -> None:
    """Where they were, if that is asked for; and they start first."""
    scheduler = busy()
    events = scheduler.recover(90, running="requeue")
    assert [
        *("job_requeued a1 W03", "job_requeued a2 W03", "scheduler_recovered W02"),
        *("job_started a1 T06", "job_started a2 T06"),
    ] == brief(events)
    assert [70, 70, 90, 90, 90] == [event.at for event in events]
    assert 90 == scheduler.job("a1").started_at


def test_a_job_without_a_session_returns() -> None:
    """To its place before those that were submitted later."""
    scheduler = Scheduler(policy=FairShare())
    for job in ("x", "y", "z"):
        scheduler.submit(job)
    scheduler.advance(3)
    scheduler.resize(0)
    scheduler.recover(5, running="requeue")
    assert ("x", "y", "z") == scheduler.waiting
    assert [1, 2, 3] == [scheduler.position(job) for job in "xyz"]
    assert ["lanes_resized W01", "job_started x J02"] == brief(scheduler.resize(1))


def test_a_job_that_was_asked_to_stop_does_not_return() -> None:
    """It was canceled."""
    scheduler = busy()
    scheduler.cancel_job("a1")
    events = scheduler.recover(90, running="requeue")
    assert ["job_finished a1 canceled T07", "job_requeued a2 W03"] == brief(events[:2])
    assert "request" == events[0].cause


@pytest.mark.parametrize("op", ["cancel", "expire"])
def test_a_session_that_is_over_ends(op: str) -> None:
    """Its jobs do not return, and with its last one it ends at the time of the last command."""
    scheduler = busy()
    if op == "cancel":
        scheduler.cancel("a")
    else:
        scheduler.advance(110)
    events = scheduler.recover(200, running="requeue")
    assert ["job_finished", "job_finished", "session_ended"] == [event.kind for event in events[:3]]
    assert scheduler.session("a").ended_at == (70 if op == "cancel" else 110)


def test_nothing_has_passed() -> None:
    """A crash takes no time, but the jobs are gone."""
    assert (70, 70) == (busy().recover(70)[-1].at, busy().recover(70)[-1].since)


def test_an_earlier_time() -> None:
    """It is refused, and nothing has happened."""
    scheduler = busy()
    with pytest.raises(TimeWentBack, match="earlier than now, 70"):
        scheduler.recover(69)
    assert ("a1", "a2") == scheduler.running


@pytest.mark.parametrize("fields", [{"at": "9"}, {"at": -1}, {"at": 99, "running": "again"}])
def test_bad_values(fields: dict[str, Any]) -> None:
    """They are refused."""
    with pytest.raises(BadValue):
        busy().recover(**fields)


@given(st.lists(commands | recoveries | advances, max_size=40))
def test_the_oracle_agrees(script: list[dict[str, Any]]) -> None:
    """Events, refusals and views are the same, with recoveries in between."""
    scheduler, oracle, world = Scheduler(), Oracle(), World()
    for command in script:
        time = {"advance": "to", "recover": "at"}.get(command["op"])
        given = command if time is None else {**command, time: world.now + command[time]}
        outcome = oracle.apply(world, given)
        world = outcome.world
        assert (outcome.refused or list(outcome.events)) == given_to(scheduler, given)
        shown = attrs.asdict(scheduler.view(), recurse=False)
        assert oracle.scheduler_view(world) == {name: _plain(value) for name, value in shown.items()}
        for session in world.sessions:
            assert oracle.session_view(world, session)["usage"] == scheduler.session(session).usage


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


@pytest.mark.parametrize("policy", [Fifo(), FairShare(), FairShare(half_life=5, charge="held")], ids=repr)
@given(script=st.lists(commands | recoveries | advances, max_size=40))
def test_a_snapshot_after_it_is_the_same(policy: Policy, script: list[dict[str, Any]]) -> None:
    """What is kept beside sessions and jobs follows from them, also after a recovery."""
    scheduler = Scheduler(policy=policy)
    for command in script:
        time = {"advance": "to", "recover": "at"}.get(command["op"])
        given_to(scheduler, command if time is None else {**command, time: scheduler.now + command[time]})
    restored = Scheduler.restore(scheduler.snapshot())
    assert scheduler.snapshot() == restored.snapshot()
    for command in ({"op": "resize", "lanes": 9}, {"op": "advance", "to": scheduler.now + 50}):
        assert given_to(scheduler, command) == given_to(restored, command)
