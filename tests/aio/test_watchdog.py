"""What does not return is reported from outside of its thread."""

import asyncio
import re
import threading
import time
from queue import Queue
from typing import Any

import pytest

from tenure.reference import Scheduler
from tenure.reference.aio import Driver, Incident, Settings, Work
from tenure.reference.aio.watchdog import Watchdog

LONGEST = 60.0
"""Seconds in which what is waited for must have happened."""


class Loops:
    """A policy that chooses nothing until it was reported."""

    def __init__(self) -> None:
        self.reported = threading.Event()

    def choose(self, queue: Any) -> str:
        """Wait, as one does that loops."""
        assert self.reported.wait(LONGEST)
        return str(queue.first.id)


def test_a_policy_that_loops_is_reported() -> None:
    """With its backend, its command and the line that it has come to; if it ends after all, all goes on."""
    policy, incidents = Loops(), list[tuple[Incident, str]]()

    def note(incident: Incident) -> None:
        incidents.append((incident, threading.current_thread().name))
        policy.reported.set()

    async def device(work: Work) -> None:
        pass

    async def main() -> None:
        settings = Settings(policy_limit=0.02)
        schedulers = {"q": Scheduler(policy=policy)}
        async with Driver(schedulers, unit="ms", run=device, on_incident=note, settings=settings) as driver:
            job = await driver["q"].submit("x")
            assert "done" == (await job.result()).state

    asyncio.run(main())
    [(incident, thread)] = incidents
    assert ("policy_stuck", "q", "tenure-watchdog") == (incident.kind, incident.backend, thread)
    place = rf"{re.escape(__file__)}, line \d+"
    assert re.fullmatch(f"submit does not return, probably because the policy loops, at {place}", incident.message)
    assert "tenure-watchdog" not in {thread.name for thread in threading.enumerate()}


def test_each_call_is_reported_once() -> None:
    """However long it takes; the next one anew."""
    reports = Queue[str]()
    watchdog = Watchdog(0.01, lambda name, where: reports.put(name))
    watchdog.start()
    for name in ("one", "two"):
        watchdog.begins(name)
        assert name == reports.get(timeout=LONGEST)
        until = time.monotonic() + 0.05
        while time.monotonic() < until:
            pass
        watchdog.ends()
    watchdog.stop()
    assert reports.empty()


@pytest.mark.parametrize("starts", [False, True])
def test_a_stopped_watchdog_leaves_no_thread(starts: bool) -> None:
    """Whether it was started or not, and however often it is stopped."""
    before = threading.active_count()
    watchdog = Watchdog(1, lambda name, where: None)
    if starts:
        watchdog.start()
    watchdog.stop()
    watchdog.stop()
    assert before == threading.active_count()
