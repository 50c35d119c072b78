"""The driver in virtual time: jobs are tasks, timers are neither early nor late, commands are the scheduler's."""

import asyncio
import contextlib
from collections.abc import Coroutine
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tenure.reference import (
    DuplicateId,
    LimitExceeded,
    Limits,
    NotAccepting,
    RequestConflict,
    Scheduler,
    UnknownId,
)
from tenure.reference.aio import Backend, Driver, DriverClosed, DriverError, JournalError, Settings, Work
from tests.aio.hosts import UNIT, Device, Host, MemoryJournal
from tests.aio.virtual_time import VirtualTime, run


def test_jobs_have_results() -> None:
    """A job that returns is done, with what it returned; one that raises has failed, with what it raised."""

    async def main(clock: VirtualTime) -> None:
        host = Host(clock)
        async with host.driver() as driver:
            good = await driver["q"].submit("good", payload=2.5)
            bad = await driver["q"].submit("bad", payload="the calibration drifted")
            assert "queued" == bad.view().state
            result = await good.result()
            assert ("done", "result of good", None) == (result.state, result.value, result.error)
            assert 2.5 == clock.seconds
            result = await bad.result()
            assert ("failed", None, "the calibration drifted") == (result.state, result.value, str(result.error))
        assert ["good begins", "good ends", "bad begins", "bad ends"] == host.device.log
        assert ["job_raised"] == [incident.kind for incident in host.incidents]

    run(main)


def test_timers() -> None:
    """They fire at their instants, also while nothing else happens, each as soon as it is due."""

    async def main(clock: VirtualTime) -> None:
        host = Host(clock)
        async with host.driver() as driver:
            await driver["q"].open("a", max_time=60_000, interactive_timeout=1500)
            await driver["q"].submit("a1", session="a", payload=1)
            waiting = await driver["q"].submit("x")
            await asyncio.sleep(100)
            assert "done" == waiting.view().state
        assert [(2.5, 2.5)] == [*map(_close, host.at("session_deactivated"))]
        assert [(60.0, 60.0)] == [*map(_close, host.at("session_expired"))]
        assert "session_ended" == host.kinds("a")[-1]

    run(main)


def _close(times: tuple[float, float]) -> tuple[float, float]:
    seen, happened = times
    assert happened <= seen < happened + 0.001
    return round(seen, 3), happened


def test_a_session_in_a_block() -> None:
    """It is closed at the end, also after an exception, which propagates."""

    async def main(clock: VirtualTime) -> None:
        host = Host(clock)
        async with host.driver() as driver:
            async with await driver["q"].open("a", max_time=1000, interactive_timeout=100) as session:
                last = await session.submit("a1", payload=0.5)
            assert "closed.draining" == session.view().phase
            await last.result()
            assert "closed" == session.view().reason
            with pytest.raises(ZeroDivisionError):
                async with await driver["q"].open("b", max_time=1000, interactive_timeout=100):
                    raise ZeroDivisionError
            assert "unused" != driver["q"].scheduler.session("b").reason
            assert "closed" == driver["q"].scheduler.session("b").reason

    run(main)


@pytest.mark.parametrize("stopping", [0.0, 3.0])
def test_a_canceled_job_has_its_lane_until_it_has_stopped(stopping: float) -> None:
    """However long it takes; a queued one is canceled at once."""

    async def main(clock: VirtualTime) -> None:
        host = Host(clock, Device(stopping))
        async with host.driver() as driver:
            first, second, third = [await driver["q"].submit(job, payload=60) for job in ("x", "y", "z")]
            await asyncio.sleep(1)
            await first.cancel()
            await third.cancel()
            assert "canceled" == third.view().state
            result = await first.result()
            assert ("canceled", asyncio.CancelledError) == (result.state, type(result.error))
            assert 1 + stopping == pytest.approx(clock.seconds)
            assert "running" == second.view().state
        assert 1 == host.device.busiest
        assert ["x begins", "x ends", "y begins", "y ends"] == host.device.log

    run(main)


def test_a_job_that_reaches_its_time_limit_is_stopped() -> None:
    """Its task is canceled then, counted from its start, and it has its lane until the task has ended (K5)."""

    async def main(clock: VirtualTime) -> None:
        host = Host(clock, Device(3.0))
        async with host.driver() as driver:
            within, beyond, last = [
                await driver["q"].submit(job, payload=seconds, time_limit=5 * UNIT)
                for job, seconds in (("x", 1), ("y", 60), ("z", 1))
            ]
            assert ("done", None) == ((await within.result()).state, within.view().cause)
            assert ("canceled", "time_limit") == ((await beyond.result()).state, beyond.view().cause)
            assert (1 + 3) + 5 + 3 == pytest.approx(clock.seconds)
            assert "done" == (await last.result()).state
        assert 1 == host.device.busiest

    run(main)


def test_a_job_that_is_canceled_as_it_starts_does_not_run() -> None:
    """Its task ends before its first line."""

    async def main(clock: VirtualTime) -> None:
        host = Host(clock)
        async with host.driver() as driver:
            submission = asyncio.create_task(driver["q"].submit("x", payload=5))
            while not driver["q"].scheduler.running:
                await asyncio.sleep(0)
            await driver["q"].cancel_job("x")
            job = await submission
            assert "canceled" == (await job.result()).state
        assert [] == host.device.log

    run(main)


def test_a_job_that_runs_too_long_is_stopped() -> None:
    """At its time limit, which counts while it runs alone, and is its cause."""

    async def main(clock: VirtualTime) -> None:
        host = Host(clock, Device(stopping=0.5))
        async with host.driver() as driver:
            slow = await driver["q"].submit("x", payload=60, time_limit=2000)
            quick = await driver["q"].submit("y", payload=1, time_limit=2000)
            result = await slow.result()
            assert ("canceled", "time_limit", 2500) == (result.state, result.view.cause, result.view.finished_at)
            assert ("done", None) == ((await quick.result()).state, (await quick.result()).view.cause)
        assert ["x begins", "x ends", "y begins", "y ends"] == host.device.log

    run(main)


def test_a_second_cancel_changes_nothing() -> None:
    """While the device stops the job, and when it has stopped it and the record is not durable yet."""

    async def main(clock: VirtualTime) -> None:
        host = Host(clock, Device(stopping=3))
        async with host.driver() as driver:
            job = await driver["q"].submit("x", payload=60)
            assert ["job_cancel_requested"] == [event.kind for event in await job.cancel()]
            await asyncio.sleep(1)
            assert () == await job.cancel()
            assert "canceled" == (await job.result()).state
            assert 3 == pytest.approx(clock.seconds)

    run(main)


def test_a_job_that_is_faster_than_its_cancel_is_done() -> None:
    """A device may finish what it was asked to stop; a job that cancels itself has failed."""

    async def device(work: Work) -> str:
        if work.payload == "cancels itself":
            raise asyncio.CancelledError
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.sleep(60)
        return "ready"

    async def main(clock: VirtualTime) -> None:
        async with Host(clock).driver(run=device) as driver:
            job = await driver["q"].submit("x")
            await asyncio.sleep(1)
            await job.cancel()
            result = await job.result()
            assert ("done", "ready") == (result.state, result.value)
            failed = await (await driver["q"].submit("y", payload="cancels itself")).result()
            assert ("failed", asyncio.CancelledError) == (failed.state, type(failed.error))

    run(main)


def test_several_backends() -> None:
    """Each has its own lanes; ids may be the same."""

    async def main(clock: VirtualTime) -> None:
        host = Host(clock)
        schedulers = {"left": Scheduler(), "right": Scheduler(2)}
        async with host.driver(schedulers) as driver:
            assert ["left", "right"] == [*driver]
            jobs = [await driver[name].submit(job, payload=2) for name in driver for job in ("x", "y")]
            assert ["done"] * 4 == [(await job.result()).state for job in jobs]
            assert 4 == clock.seconds
        assert 3 == host.device.busiest
        with pytest.raises(KeyError):
            driver["middle"]

    run(main)


def test_refusals() -> None:
    """What the scheduler refuses is raised to the caller, and nothing has happened."""

    async def main(clock: VirtualTime) -> None:
        host = Host(clock)
        async with host.driver({"q": Scheduler(limits=Limits(max_time=10))}) as driver:
            q = driver["q"]
            with pytest.raises(LimitExceeded):
                await q.open("a", max_time=11, interactive_timeout=1)
            await q.open("a", max_time=10, interactive_timeout=1)
            with pytest.raises(DuplicateId):
                await q.open("a", max_time=10, interactive_timeout=1)
            await q.close("a")
            with pytest.raises(NotAccepting):
                await q.submit("a1", session="a")
            for command in (q.cancel_job("a1"), q.forget("a1"), q.cancel("b"), q.close("b")):
                with pytest.raises(UnknownId):
                    await command
            with pytest.raises(UnknownId):
                q.job("a1")
            with pytest.raises(Exception, match="payload is"):
                await q.submit("b1", payload=object())
            await q.forget("a")
        assert ["session_opened", "session_closed", "session_ended"] == host.kinds()[:3]

    run(main)


def test_an_id_that_is_used_again() -> None:
    """Once it is forgotten, it is that of another job, with a payload and a result of its own."""

    async def main(clock: VirtualTime) -> None:
        host = Host(clock)
        async with host.driver(journal=MemoryJournal()) as driver:
            first = await driver["q"].submit("x", payload="broken")
            assert "failed" == (await first.result()).state
            await driver["q"].forget("x")
            second = await driver["q"].submit("x", payload=2)
            await second.cancel()
            assert "canceled" == (await second.result()).state
            await driver["q"].forget("x")
            third = await driver["q"].submit("x")
            assert ["failed", "canceled", "done"] == [(await job.result()).state for job in (first, second, third)]

    run(main)


def test_a_repeated_request() -> None:
    """It has no effect and no record, and is answered once the first one is durable; another command is refused."""

    async def main(clock: VirtualTime) -> None:
        host, journal = Host(clock), MemoryJournal()
        async with host.driver(journal=journal) as driver:
            submissions = [driver["q"].submit("x", payload=5, request_id="order 7") for _ in range(3)]
            for job in await asyncio.gather(*submissions):
                assert "done" == (await job.result()).state
            recorded, seen = len(journal.lines), len(host.events)
            assert "done" == (await (await driver["q"].submit("x", request_id="order 7")).result()).state
            assert (recorded, seen) == (len(journal.lines), len(host.events))
            with pytest.raises(RequestConflict):
                await driver["q"].cancel_job("x", request_id="order 7")
            first = await driver["q"].resize(2, request_id="bigger")
            assert first == await driver["q"].resize(2, request_id="bigger")
        assert ["x begins", "x ends"] == host.device.log

    run(main)


def test_resizing() -> None:
    """Without lanes nothing starts; with more, more does."""

    async def main(clock: VirtualTime) -> None:
        host = Host(clock)
        async with host.driver() as driver:
            await driver["q"].resize(0)
            jobs = [await driver["q"].submit(job, payload=1) for job in ("x", "y")]
            await asyncio.sleep(5)
            assert [] == host.device.log
            await driver["q"].resize(2)
            for job in jobs:
                await job.result()
            assert 6 == clock.seconds

    run(main)


def test_a_caller_that_goes_away() -> None:
    """Its command happens all the same, and so does its job; others may wait for the same result."""

    async def main(clock: VirtualTime) -> None:
        async with Host(clock).driver() as driver:
            caller = asyncio.create_task(driver["q"].submit("x", payload=2))
            await asyncio.sleep(0)
            caller.cancel()
            await asyncio.wait([caller])
            job = driver["q"].job("x")
            waits = asyncio.create_task(job.result())
            await asyncio.sleep(1)
            waits.cancel()
            assert "done" == (await job.result()).state
            assert "done" == (await driver["q"].job("x").result()).state

    run(main)


def test_outside_of_its_block() -> None:
    """A driver does nothing before and after, says so, and is used once."""

    async def main(clock: VirtualTime) -> None:
        host = Host(clock)
        driver = host.driver()
        with pytest.raises(DriverClosed):
            await driver["q"].submit("x")
        async with driver:
            running = await driver["q"].submit("x", payload=60)
            waiting = await driver["q"].submit("y", payload=60)
        for job in (running, waiting):
            with pytest.raises(DriverClosed):
                await job.result()
        for command in (driver["q"].submit("z"), driver["q"].cancel_job("y"), driver["q"].durable()):
            with pytest.raises(DriverClosed):
                await command
        with pytest.raises(DriverError, match="one `async with` block"):
            await driver.__aenter__()
        await driver.close()
        assert ["x begins", "x ends"] == host.device.log

    run(main)


def test_the_end_waits_for_jobs_that_stop() -> None:
    """Those that are done in time are so in the journal; no other job starts."""

    async def device(work: Work) -> None:
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            await asyncio.sleep(3)
            if work.id == "x":
                return
            raise

    async def main(clock: VirtualTime) -> None:
        host, journal = Host(clock), MemoryJournal()
        async with host.driver({"q": Scheduler(2)}, run=device, journal=journal) as driver:
            for job in ("x", "y", "z"):
                await driver["q"].submit(job)
        assert 3 == pytest.approx(clock.seconds)
        states = {job: driver["q"].scheduler.job(job).state for job in ("x", "y", "z")}
        assert {"x": "done", "y": "running", "z": "queued"} == states
        assert journal.closed

    run(main)


def test_the_end_comes_before_the_start_of_a_job() -> None:
    """One that was started in the scheduler, and not yet on the device, does not begin there any more."""

    async def main(clock: VirtualTime) -> None:
        host = Host(clock)
        async with host.driver(journal=MemoryJournal()) as driver:
            submission = asyncio.create_task(driver["q"].submit("x", payload=5))
            while not driver["q"].scheduler.running:
                await asyncio.sleep(0)
        assert "running" == (await submission).view().state
        assert [] == host.device.log

    run(main)


def test_a_journal_is_given_once() -> None:
    """One that is not new has to be restored, and a new one cannot be."""
    with pytest.raises(JournalError, match=r"Driver\.restore"):
        Driver({"q": Scheduler()}, unit="s", run=_nothing, journal=MemoryJournal(["{}"]))
    with pytest.raises(JournalError, match="nothing to restore"):
        Driver.restore(MemoryJournal(), run=_nothing)
    with pytest.raises(ValueError, match="unit is 'h'"):
        Driver({"q": Scheduler()}, unit="h", run=_nothing)


async def _nothing(work: Work) -> None:
    pass


COMMANDS = st.tuples(
    st.sampled_from(["submit", "submit", "submit", "cancel_job", "open", "close", "cancel", "resize", "wait"]),
    st.integers(0, 7),
    st.integers(0, 3),
    st.integers(0, 30),
)


@settings(max_examples=60)
@given(st.integers(1, 3), st.sampled_from([0.0, 0.7]), st.lists(COMMANDS, max_size=40))
def test_no_two_jobs_overlap_on_a_lane(lanes: int, stopping: float, commands: list[tuple[str, int, int, int]]) -> None:
    """Whatever is canceled, closed, and resized, and whenever."""

    async def main(clock: VirtualTime) -> None:
        host = Host(clock, Device(stopping))
        async with host.driver({"q": Scheduler(lanes)}, journal=MemoryJournal()) as driver:
            for command in commands:
                with contextlib.suppress(Exception):
                    await give(driver["q"], lanes, *command)
            await driver["q"].resize(lanes)
            await asyncio.sleep(1000)
            assert () == driver["q"].scheduler.running == driver["q"].scheduler.waiting
        began = [line for line in host.device.log if line.endswith("begins")]
        assert len(set(began)) == len(began)
        assert host.device.busiest <= lanes
        assert [] == host.incidents

    run(main)


def give(q: Backend, lanes: int, op: str, job: int, session: int, number: int) -> Coroutine[Any, Any, Any]:
    """A command, or a pause."""
    match op:
        case "submit":
            limit = 100 * number if number % 3 == 1 else None
            return q.submit(f"j{job}", session=f"s{session}" if session else None, time_limit=limit, payload=number / 8)
        case "cancel_job":
            return q.cancel_job(f"j{job}")
        case "open":
            return q.open(f"s{session}", max_time=1000 * (number + 1), interactive_timeout=100 * number)
        case "close" | "cancel":
            return q.close(f"s{session}") if op == "close" else q.cancel(f"s{session}")
        case "resize":
            return q.resize(number % (lanes + 1))
    return asyncio.sleep(number / 10)


def test_settings_have_defaults() -> None:
    """A heartbeat is at most a second."""
    assert Settings().heartbeat < 1
