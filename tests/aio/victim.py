"""`python -m tests.aio.victim JOURNAL FACTS LIFE SEED`: a host with a driver, made to be killed.

It notes each fact in the file FACTS, one JSON array a line, when it has happened: what was acknowledged, what was
observed, when a job began and ended on the device. In its last life, LIFE is `last`, it gives no commands, waits until
all jobs are over, and notes what the views show.
"""

import asyncio
import json
import os
import random
import sys
import time
from collections.abc import Callable, Coroutine
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import Any, Protocol

from tenure.reference import Event, Scheduler, SchedulerError
from tenure.reference.aio import Backend, Driver, FileJournal, Journal, Settings, SqliteJournal, Work

HEARTBEAT = 0.05
"""Seconds, for jobs here take a fraction of a second."""

PULSE = 0.01

LANES = {"q": 1, "r": 2}


class Facts(Protocol):
    """Where facts are noted."""

    def note(self, *fact: Any) -> None:
        """Note a fact with the time."""


class FactsInFile:
    """A file of facts, each there as a whole or not at all."""

    def __init__(self, path: str) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def note(self, *fact: Any) -> None:
        """Write a fact with the time."""
        os.write(self._file, f"{json.dumps([time.time(), *fact])}\n".encode())


class NotedThreads(ThreadPoolExecutor):
    """Threads that write the journal, with notes of when they are asked to and when they have done it."""

    def __init__(self, facts: Facts) -> None:
        super().__init__()
        self._facts = facts

    def submit(self, function: Callable[..., Any], /, *args: Any, **more: Any) -> "Future[Any]":
        """Call a function in a thread."""
        self._facts.note("writes")
        future = super().submit(function, *args, **more)
        future.add_done_callback(lambda _: self._facts.note("wrote"))
        return future


async def main(path: str, facts: Facts, life: str, dice: random.Random) -> None:
    """Work until the end of the process, or, in the last life, of all jobs."""
    kind = SqliteJournal if path.endswith(".sqlite") else FileJournal
    asyncio.get_running_loop().set_default_executor(NotedThreads(facts))
    driver = driver_on(kind(path), facts, Settings(heartbeat=HEARTBEAT, compact_after=20))
    async with driver, asyncio.TaskGroup() as group:
        pulse = group.create_task(beat(facts))
        print("ready", flush=True)
        if life != "last":
            await asyncio.gather(*clients(driver, life, facts, dice))
        await report(driver, facts)
        pulse.cancel()


def driver_on(journal: Journal, facts: Facts, settings: Settings) -> Driver:
    """A driver that notes what it observes, with a device that notes what it does."""

    async def device(work: Work) -> None:
        facts.note("begins", work.backend, work.id)
        try:
            await asyncio.sleep(work.payload)
        finally:
            if work.payload > 0.1:
                await asyncio.sleep(0.01)  # a device that does not stop at once
            facts.note("ends", work.backend, work.id)

    def observe(backend: str, event: Event) -> None:
        facts.note("event", backend, event.kind, event.session, event.job, event.at / 1000)
        if event.kind == "scheduler_recovered":  # what happened before it may have been recorded and not reported
            facts.note("resumes", backend, driver[backend].scheduler.holder)

    if journal.is_new:
        schedulers = {name: Scheduler(lanes) for name, lanes in LANES.items()}
        driver = Driver(schedulers, unit="ms", run=device, journal=journal, on_event=observe, settings=settings)
    else:
        driver = Driver.restore(journal, run=device, on_event=observe, settings=settings)
    return driver


async def beat(facts: Facts) -> None:
    """Note that the event loop goes on."""
    while True:
        facts.note("pulses")
        await asyncio.sleep(PULSE)


def clients(driver: Driver, life: str, facts: Facts, dice: random.Random) -> list[Coroutine[Any, Any, None]]:
    """Three clients of each backend."""
    backends = [driver[name] for name in LANES for _ in range(3)]
    return [client(q, f"{life}.{number}", facts, dice) for number, q in enumerate(backends)]


async def client(q: Backend, name: str, facts: Facts, dice: random.Random) -> None:
    """Open sessions, submit jobs, cancel and forget some, without an end."""
    number = 0
    while True:
        number += 1
        session = f"{name}.{number}" if dice.random() < 0.7 else None
        if session is not None:
            await q.open(session, max_time=800, interactive_timeout=60)
            facts.note("opened", q.name, session)
        jobs = []
        for each in range(dice.randint(1, 4)):
            job = f"{name}.{number}-{each}"
            with suppress(SchedulerError):  # the session may have expired
                jobs.append(await q.submit(job, session=session, payload=round(dice.uniform(0, 0.15), 3)))
                facts.note("submitted", q.name, job)
            await asyncio.sleep(dice.uniform(0, 0.05))
        if jobs and dice.random() < 0.3:
            chosen = dice.choice(jobs)
            with suppress(SchedulerError):  # it may be final
                await chosen.cancel()
                facts.note("job canceled", q.name, chosen.id)
        if session is not None and dice.random() < 0.7:
            how = dice.choice(["close", "cancel"])
            await (q.close(session) if how == "close" else q.cancel(session))
            facts.note(how, q.name, session)
        for handle in jobs:
            result = await handle.result()
            facts.note("result", q.name, handle.id, result.state)
            if session is None and dice.random() < 0.3:
                facts.note("forgets", q.name, handle.id)
                await q.forget(handle.id)
                facts.note("forgotten", q.name, handle.id)


async def report(driver: Driver, facts: Facts) -> None:
    """Wait until all is over, and note the views of all sessions and jobs."""
    for name in LANES:
        backend = driver[name]
        for job in (*backend.scheduler.running, *backend.scheduler.waiting):
            await backend.job(job).result()
    await asyncio.sleep(1)  # sessions end by their timers
    for name in LANES:
        scheduler = driver[name].scheduler
        snapshot = scheduler.snapshot()
        for kind, show in (("session", scheduler.session), ("job", scheduler.job)):
            for id, *_ in snapshot[f"{kind}s"]:
                view = show(id)
                fields = ("state", "reason", "started_at", "finished_at", "usage")
                facts.note(kind, name, id, {field: getattr(view, field, None) for field in fields})


if __name__ == "__main__":
    journal_path, facts_path, which, seed = sys.argv[1:]
    asyncio.run(main(journal_path, FactsInFile(facts_path), which, random.Random(f"{which} {seed}")))
