"""The driver in virtual time: jobs are tasks, timers are neither early nor late, and faults around it are survived."""

import asyncio
import contextlib
import threading
from collections.abc import Coroutine, Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tenure.reference import (
    DuplicateId,
    LimitExceeded,
    Limits,
    NotAccepting,
    PolicyError,
    RequestConflict,
    Scheduler,
    UnknownId,
)
from tenure.reference.aio import Backend, Driver, DriverClosed, DriverError, JobResult, JournalError, Settings, Work
from tests.aio.hosts import Device, Host, MemoryJournal
from tests.aio.virtual_time import VirtualTime, run

YEAR = 365 * 24 * 3600


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


def test_an_observer_that_raises() -> None:
    """It is reported, and stops nothing."""

    async def main(clock: VirtualTime) -> None:
        host = Host(clock)

        def observe(backend: str, event: object) -> None:
            raise ValueError("no disk")

        async with host.driver(on_event=observe) as driver:
            assert "done" == (await (await driver["q"].submit("x")).result()).state
        assert {"observer_failed"} == {incident.kind for incident in host.incidents}
        assert "on_event raised ValueError('no disk') at job_submitted" == host.incidents[0].message

    run(main)


@pytest.mark.parametrize("years", [-50, 50])
def test_a_jump_of_the_wall_clock(years: int) -> None:
    """By years in either direction: it is reported, and no timer notices it."""

    async def main(clock: VirtualTime) -> None:
        host = Host(clock)
        async with host.driver() as driver:
            await driver["q"].open("a", max_time=60_000, interactive_timeout=5000)
            await driver["q"].submit("a1", session="a", payload=1)
            await asyncio.sleep(2)
            clock.jump(years * YEAR)
            await asyncio.sleep(60)
        assert [6.0] == [happened for _, happened in host.at("session_deactivated")]
        assert [60.0] == [happened for _, happened in host.at("session_expired")]
        where = "forward" if years > 0 else "back"
        assert [("clock_jumped", None)] == [(incident.kind, incident.backend) for incident in host.incidents]
        assert f"the wall clock jumped {where} by {50 * YEAR} s; time goes on evenly" == host.incidents[0].message

    run(main)


class Moody:
    """A policy that raises while `raises` is set."""

    def __init__(self) -> None:
        self.raises = False

    def choose(self, queue: Any) -> str:
        """The first job, or an error."""
        if self.raises:
            raise RuntimeError("no choice")
        return str(queue.first.id)


def test_a_policy_that_raises() -> None:
    """It fails a command, which then has not happened; an end of a job is reported again until it succeeds."""

    async def main(clock: VirtualTime) -> None:
        host, policy = Host(clock), Moody()
        async with host.driver({"q": Scheduler(policy=policy)}) as driver:
            first = await driver["q"].submit("x", payload=1)
            second = await driver["q"].submit("y", payload=1)
            policy.raises = True
            await asyncio.sleep(4.5)
            assert ("running", "queued") == (first.view().state, second.view().state)
            policy.raises = False
            assert ["done", "done"] == [(await job.result()).state for job in (first, second)]
            assert 6 == pytest.approx(clock.seconds)
            policy.raises = True
            with pytest.raises(PolicyError):
                await driver["q"].submit("z")
            policy.raises = False
            with pytest.raises(UnknownId):
                driver["q"].job("z")
        assert 4 == len(host.incidents)
        assert {("policy_failed", "q")} == {(incident.kind, incident.backend) for incident in host.incidents}
        assert 1 == host.device.busiest

    run(main)


def test_a_timer_whose_policy_raises_is_tried_again() -> None:
    """Once a second."""

    async def main(clock: VirtualTime) -> None:
        host, policy = Host(clock), Moody()
        async with host.driver({"q": Scheduler(policy=policy)}) as driver:
            await driver["q"].open("a", max_time=60_000, interactive_timeout=1000)
            await driver["q"].submit("a1", session="a")
            job = await driver["q"].submit("x")
            policy.raises = True
            await asyncio.sleep(3.5)
            policy.raises = False
            assert "done" == (await job.result()).state
            assert 4 == pytest.approx(clock.seconds)
        assert ["policy_failed"] * 3 == [incident.kind for incident in host.incidents]

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


def test_the_end_reports_what_a_policy_held_up() -> None:
    """A job that had ended is done, though the policy still raises: no choice is to be made any more."""

    async def main(clock: VirtualTime) -> None:
        host, policy = Host(clock), Moody()
        async with host.driver({"q": Scheduler(policy=policy)}) as driver:
            first = await driver["q"].submit("x", payload=1)
            await driver["q"].submit("y", payload=1)
            policy.raises = True
            await asyncio.sleep(1.5)
            assert "running" == first.view().state
        assert "done" == (await first.result()).state
        assert ["x begins", "x ends"] == host.device.log

    run(main)


def test_a_journal_that_fails() -> None:
    """Nothing of a command that is not durable is seen; all jobs are stopped, and all who wait get the reason."""

    async def main(clock: VirtualTime) -> None:
        host, journal = Host(clock), MemoryJournal()
        driver = await host.driver(journal=journal).__aenter__()
        job = await driver["q"].submit("x", payload=60)
        await asyncio.sleep(0.1)
        seen = len(host.events)
        journal.fail = JournalError("no space")
        for attempt in (driver["q"].submit("y"), driver["q"].submit("y"), job.result()):
            with pytest.raises(JournalError, match="no space"):
                await attempt
        assert seen == len(host.events)
        await asyncio.sleep(5)
        assert ["x begins", "x ends"] == host.device.log
        with pytest.raises(JournalError, match="no space"):
            await driver.__aexit__(None, None, None)
        assert ["journal_failed"] == [incident.kind for incident in host.incidents]

    run(main)


@pytest.mark.parametrize("during_the_write", [False, True])
def test_a_result_is_not_shown_before_it_is_durable(during_the_write: bool) -> None:
    """Also by a handle that is made when the views show it already."""

    async def main(clock: VirtualTime) -> None:
        host, journal = Host(clock), MemoryJournal()
        driver = await host.driver({"q": Scheduler(0)}, journal=journal).__aenter__()
        await driver["q"].submit("x")
        journal.fail = JournalError("no space")
        results = list[Coroutine[Any, Any, JobResult]]()

        def ask() -> None:
            assert "canceled" == driver["q"].scheduler.job("x").state
            results.append(driver["q"].job("x").result())
            results[-1].send(None)

        if during_the_write:
            journal.before_write = ask
        canceling = asyncio.create_task(driver["q"].cancel_job("x"))
        if not during_the_write:
            await asyncio.sleep(0)
            ask()
        with pytest.raises(JournalError, match="no space"):
            await canceling
        with pytest.raises(JournalError, match="no space"):
            results[0].send(None)
        await driver.close()

    run(main)


def test_a_command_while_a_write_fails() -> None:
    """It fails, too, and the end comes all the same."""

    async def main(clock: VirtualTime) -> None:
        host, journal = Host(clock), MemoryJournal()
        driver = await host.driver(journal=journal).__aenter__()
        meanwhile = driver["q"].submit("y")
        journal.fail = JournalError("no space")
        journal.before_write = lambda: meanwhile.send(None)
        with pytest.raises(JournalError, match="no space"):
            await driver["q"].submit("x")
        await driver.close()
        meanwhile.close()
        assert [] == host.events
        assert 1 == len(journal.lines)

    run(main)


def test_an_end_that_is_canceled_while_the_journal_is_written() -> None:
    """It closes the journal after that."""
    log, may_go_on = list[str](), threading.Event()

    class Slow(MemoryJournal):
        def write(self, lines: Sequence[str]) -> None:
            assert may_go_on.wait(60)
            log.append("written")

        def close(self) -> None:
            log.append("closed")

    async def main() -> None:
        driver = Driver({"q": Scheduler()}, unit="ms", run=_nothing, journal=Slow())
        await driver.__aenter__()
        submission = asyncio.create_task(driver["q"].submit("x"))
        await asyncio.sleep(0)
        end = asyncio.create_task(driver.close())
        for _ in range(5):
            await asyncio.sleep(0)
        end.cancel()
        asyncio.get_running_loop().call_later(0.01, may_go_on.set)
        await asyncio.wait([end, submission])
        assert end.cancelled()

    asyncio.run(main())
    assert ("written", "closed") == (log[0], log[-1])


def test_nothing_is_seen_before_it_is_durable() -> None:
    """A slow disk delays what a command does, and not what is recorded with it in one write."""

    async def main(clock: VirtualTime) -> None:
        host, journal = Host(clock), MemoryJournal()
        seen = list[int]()
        journal.before_write = lambda: seen.append(len(host.events) + len(host.device.log))
        async with host.driver({"q": Scheduler(10)}, journal=journal) as driver:
            submissions = [driver["q"].submit(f"x{number}", payload=60) for number in range(10)]
            await asyncio.gather(*submissions, driver["q"].durable())
            assert [0] == seen
            assert 10 == host.device.busy

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


def test_a_broken_beginning() -> None:
    """A journal that cannot be written from the first line on leaves nothing behind."""

    async def main(clock: VirtualTime) -> None:
        journal = MemoryJournal()
        journal.fail = OSError("no space")
        driver = Host(clock).driver(journal=journal)
        with pytest.raises(OSError, match="no space"):
            await driver.__aenter__()
        assert journal.closed

    run(main)


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
            return q.submit(f"j{job}", session=f"s{session}" if session else None, payload=number / 10)
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
