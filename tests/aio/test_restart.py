"""Restarts: a driver that goes on from a journal is in the state of the one that wrote it, whenever that ended."""

import asyncio
import contextlib
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tenure.reference import FairShare, Policy, Scheduler
from tenure.reference.aio import Driver, JournalError, Settings
from tenure.reference.aio.replay import replayed
from tests.aio.hosts import Device, Host, MemoryJournal
from tests.aio.test_driver import COMMANDS, give
from tests.aio.test_driver_faults import YEAR
from tests.aio.virtual_time import VirtualTime, run


class Checked(MemoryJournal):
    """A journal that is replayed after each change, and has to have the state of the schedulers at that moment."""

    driver: Driver | None = None
    policies: Callable[[], dict[str, Policy]] = dict
    compactions = -1  # the first line of all is none

    def write(self, lines: Any) -> None:
        """Add lines."""
        super().write(lines)
        self._check()

    def replace(self, line: str) -> None:
        """Put one line in the place of all."""
        super().replace(line)
        self.compactions += 1
        self._check()

    def _check(self) -> None:
        assert self.driver is not None
        for name, backend in replayed(self.lines, self.policies()).backends.items():
            scheduler = self.driver[name].scheduler
            assert () == backend.scheduler.advance(scheduler.now)
            assert scheduler.snapshot() == backend.scheduler.snapshot()


@settings(max_examples=60)
@given(st.sampled_from([2, 10_000]), st.lists(st.tuples(st.sampled_from(["q", "r"]), COMMANDS), max_size=30))
def test_the_journal_has_the_state(compact_after: int, commands: list[Any]) -> None:
    """After each write, with and without snapshots in between, over two backends, one with a policy that remembers."""

    async def main(clock: VirtualTime) -> None:
        host, journal = Host(clock), Checked()
        schedulers = {"q": Scheduler(2), "r": Scheduler(1, FairShare(half_life=3000))}
        journal.policies = lambda: {"r": FairShare(half_life=3000)}
        driver = host.driver(schedulers, journal=journal, settings={"compact_after": compact_after})
        journal.driver = driver
        async with driver:
            for backend, command in commands:
                with contextlib.suppress(Exception):
                    await give(driver[backend], 2, *command)
        assert [] == host.incidents
        assert journal.compactions >= (len(commands) // 40 if compact_after == 2 else 0)

    run(main)


async def crashed(clock: VirtualTime, journal: MemoryJournal, *, after: float, lanes: int = 1) -> Host:
    """A host that crashes some seconds after it began; a session a has a job of a second, x one of ten, y waits.

    What was in the journal then is all that is left.
    """
    host = Host(clock, Device())
    driver = await host.driver({"q": Scheduler(lanes)}, journal=journal).__aenter__()
    await driver["q"].open("a", max_time=100_000, interactive_timeout=2000)
    await driver["q"].submit("a1", session="a", payload=1)
    await driver["q"].submit("x", payload=10)
    await driver["q"].submit("y", payload=0.5)
    await asyncio.sleep(after)
    lines = [*journal.lines]
    await driver.close()
    journal.lines = lines
    return host


def test_jobs_that_ran_have_failed_and_those_that_waited_run() -> None:
    """With their payloads."""

    async def main(clock: VirtualTime) -> None:
        journal = MemoryJournal()
        await crashed(clock, journal, after=8)
        await asyncio.sleep(50)
        host = Host(clock)
        async with host.restored(journal) as driver:
            x, y = driver["q"].job("x"), driver["q"].job("y")
            assert "failed" == (await x.result()).state
            assert ("done", "result of y") == ((await y.result()).state, (await y.result()).value)
            assert 58.5 == pytest.approx(clock.seconds)
        assert ["y begins", "y ends"] == host.device.log
        assert [] == host.incidents

    run(main)


def test_jobs_return_to_the_queue() -> None:
    """If that is asked for they run a second time, with their payloads, before those that were submitted later."""

    async def main(clock: VirtualTime) -> None:
        journal = MemoryJournal()
        await crashed(clock, journal, after=8)
        await asyncio.sleep(50)
        host = Host(clock)
        async with host.restored(journal, running="requeue") as driver:
            for job in ("x", "y"):
                assert f"result of {job}" == (await driver["q"].job(job).result()).value
        assert ["x begins", "x ends", "y begins", "y ends"] == host.device.log
        assert ["job_requeued", "scheduler_recovered"] == host.kinds()[:2]

    run(main)


@pytest.mark.parametrize(("after", "usage"), [(0.5, 2.5), (2.5, 4.5)])
def test_downtime_is_not_billed(after: float, usage: float) -> None:
    """A session that held the QPU at a crash has its interactive timeout of two seconds again."""

    async def main(clock: VirtualTime) -> None:
        journal = MemoryJournal()
        await crashed(clock, journal, after=after)
        await asyncio.sleep(50)
        async with Host(clock).restored(journal) as driver:
            await asyncio.sleep(10)
            assert usage == pytest.approx(driver["q"].scheduler.session("a").usage / 1000, abs=1)

    run(main)


def test_a_request_that_is_repeated_after_a_restart() -> None:
    """It has happened already, so nothing happens, with a snapshot in between or without one."""

    async def main(clock: VirtualTime, compact_after: int) -> None:
        journal, host = MemoryJournal(), Host(clock)
        driver = await host.driver(journal=journal, settings={"compact_after": compact_after}).__aenter__()
        await driver["q"].submit("x", payload=1, request_id="order 7")
        await driver["q"].submit("y", payload=1)
        await asyncio.sleep(1.5)
        lines = [*journal.lines]
        await driver.close()
        again = Host(clock)
        async with again.restored(MemoryJournal(lines)) as driver:
            assert "done" == (await (await driver["q"].submit("x", request_id="order 7")).result()).state
        assert [] == again.device.log

    for compact_after in (1, 1000):
        run(partial(main, compact_after=compact_after))


@pytest.mark.parametrize("after", [0.5, 2.4, 7.7, 13.2])
def test_the_last_record_is_at_most_a_second_old(after: float) -> None:
    """While a job runs or a session holds the QPU; else nothing is recorded."""

    async def main(clock: VirtualTime) -> None:
        journal = MemoryJournal()
        await crashed(clock, journal, after=after)
        scheduler = replayed(journal.lines, {}).backends["q"].scheduler
        assert min(after, 13.0) - 1 <= scheduler.now / 1000 <= after
        assert min(after, 3) - 1 <= scheduler.session("a").usage / 1000 <= min(after, 3)

    run(main)


def test_nothing_is_recorded_while_nothing_runs() -> None:
    """A heartbeat says that time counts, and so there is none."""

    async def main(clock: VirtualTime) -> None:
        journal = MemoryJournal()
        async with Host(clock).driver(journal=journal) as driver:
            await driver["q"].open("a", max_time=100_000, interactive_timeout=2000)
            written = len(journal.lines)
            await asyncio.sleep(1000)
            assert written == len(journal.lines)

    run(main)


def test_a_planned_restart() -> None:
    """The driver takes the lanes away so that nothing starts any more, and the next one gives them back."""

    async def main(clock: VirtualTime) -> None:
        journal = MemoryJournal()
        async with Host(clock).driver({"q": Scheduler(2)}, journal=journal) as driver:
            for job in ("x", "y", "z"):
                await driver["q"].submit(job, payload=5)
            await asyncio.sleep(1)
        assert 1 == len(journal.lines)
        host = Host(clock)
        async with host.restored(journal) as driver:
            assert 2 == driver["q"].scheduler.lanes
            assert ["failed", "failed"] == [driver["q"].scheduler.job(job).state for job in ("x", "y")]
            assert "done" == (await driver["q"].job("z").result()).state
        async with host.restored(journal) as driver:
            assert 2 == driver["q"].scheduler.lanes
        assert ["z begins", "z ends"] == host.device.log

    run(main)


def test_snapshots_do_not_cost_more_than_the_commands() -> None:
    """The larger they are, the fewer they are, however soon they are asked for."""

    async def main(clock: VirtualTime) -> None:
        journal = Checked()
        driver = Host(clock).driver({"q": Scheduler(0)}, journal=journal, settings={"compact_after": 1})
        journal.driver = driver
        async with driver:
            for number in range(200):
                await driver["q"].submit(f"x{number}")
        assert 5 < journal.compactions < 20

    run(main)


def test_payloads_are_there_until_their_jobs_are_over() -> None:
    """In the snapshot at the end, and when the commands are repeated."""

    async def main(clock: VirtualTime) -> None:
        journal = MemoryJournal()
        driver = await Host(clock).driver({"q": Scheduler()}, journal=journal).__aenter__()
        for job in ("x", "y", "z"):
            await driver["q"].submit(job, payload=1)
        await driver["q"].cancel_job("z")
        await asyncio.sleep(1.5)
        assert ["y"] == [*replayed(journal.lines, {}).backends["q"].payloads]
        await driver.close()
        assert ["y"] == [*replayed(journal.lines, {}).backends["q"].payloads]

    run(main)


def test_lanes_that_were_taken_away_stay_away() -> None:
    """Also over two restarts: those before the end, not those before that."""

    async def main(clock: VirtualTime) -> None:
        journal = MemoryJournal()
        async with Host(clock).driver({"q": Scheduler(2)}, journal=journal) as driver:
            await driver["q"].resize(0)
        async with Host(clock).restored(journal) as driver:
            assert 0 == driver["q"].scheduler.lanes
            await driver["q"].resize(3)
        lines = [*journal.lines]
        async with Host(clock).restored(journal) as driver:
            assert 3 == driver["q"].scheduler.lanes
            await driver["q"].resize(0)
            lines = [*journal.lines]
        async with Host(clock).restored(MemoryJournal(lines)) as driver:
            assert 0 == driver["q"].scheduler.lanes

    run(main)


@pytest.mark.parametrize("years", [-30, 30])
def test_a_wall_clock_that_jumps_between_two_runs(years: int) -> None:
    """Back: time goes on from the last record, which is reported. Forward: so much time has passed."""

    async def main(clock: VirtualTime) -> None:
        journal = MemoryJournal()
        await crashed(clock, journal, after=8)
        clock.jump(years * YEAR)
        host = Host(clock)
        async with host.restored(journal) as driver:
            assert "failed" == (await driver["q"].job("x").result()).state
            assert driver.now >= 7000 + max(0, years) * YEAR * 1000
            assert (driver.now < 9000) == (years < 0)
        assert (["clock_jumped"] if years < 0 else []) == [incident.kind for incident in host.incidents]

    run(main)


class Last:
    """A policy of a host: the last job first."""

    def choose(self, queue: Any) -> str:
        """The last job."""
        *_, last = queue
        return str(last.id)


def test_a_policy_of_a_host_has_to_be_given() -> None:
    """Another one chooses otherwise, which is detected."""

    async def main(clock: VirtualTime) -> None:
        journal, host = MemoryJournal(), Host(clock)
        driver = await host.driver({"q": Scheduler(policy=Last())}, journal=journal).__aenter__()
        for job in ("x", "y", "z"):
            await driver["q"].submit(job, payload=1)
        await asyncio.sleep(1.5)
        lines = [*journal.lines]
        await driver.close()
        with pytest.raises(JournalError, match=r"backend 'q': .*policy"):
            host.restored(MemoryJournal(lines))
        with pytest.raises(JournalError, match="it has other effects now"):
            host.restored(MemoryJournal(lines), policies={"q": FairShare()})
        async with host.restored(MemoryJournal(lines), policies={"q": Last()}) as driver:
            assert "done" == (await driver["q"].job("y").result()).state
        assert ["x begins", "x ends", "z begins", "z ends", "y begins", "y ends"] == host.device.log

    run(main)


def test_repairs_are_reported() -> None:
    """As incidents."""

    async def main(clock: VirtualTime) -> None:
        journal, host = MemoryJournal(), Host(clock)
        async with host.driver(journal=journal):
            pass
        journal.repairs = ["the last line had no end"]
        async with host.restored(journal):
            pass
        assert [("journal_repaired", "the last line had no end")] == [
            (incident.kind, incident.message) for incident in host.incidents
        ]

    run(main)


def test_the_unit_and_the_epoch_are_those_of_the_journal() -> None:
    """So they need not be given again."""

    async def main(clock: VirtualTime) -> None:
        journal, host = MemoryJournal(), Host(clock)
        async with host.driver(journal=journal) as driver:
            await driver["q"].submit("x", payload=3)
            await asyncio.sleep(1)
        async with Driver.restore(journal, run=Device().run, settings=Settings(clock=clock, epoch=5)) as driver:
            await asyncio.sleep(4)
            assert 5000 == driver.now

    run(main)
