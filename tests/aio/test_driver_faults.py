"""Faults around the driver: of clocks, policies, observers and journals; nothing is seen before it is durable."""

import asyncio
import threading
from collections.abc import Coroutine, Sequence
from typing import Any

import pytest

from tenure.reference import (
    PolicyError,
    Scheduler,
    UnknownId,
)
from tenure.reference.aio import Driver, JobResult, JournalError, Work
from tests.aio.hosts import Host, MemoryJournal
from tests.aio.virtual_time import VirtualTime, run

YEAR = 365 * 24 * 3600


async def _nothing(work: Work) -> None:
    pass


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
