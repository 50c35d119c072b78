"""How late timers of the driver are while nothing else happens, beside bare timers of the event loop.

Unused sessions end at random instants. When the event of an end is seen, the driver's clock is compared with
the time of the event. With a journal it is seen once it is durable, so the time of a durable write is added. The peer
is `loop.call_at` at as many instants. The exit code is 1 if a timer was early, or without a journal later than 50 ms.

    python benchmarks/timer_lateness.py --timers 200 --seconds 20
"""

from __future__ import annotations

import argparse
import asyncio
import random
import statistics
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tenure.reference import Scheduler
from tenure.reference.aio import Driver, FileJournal, SqliteJournal

if TYPE_CHECKING:
    from tenure.reference import Event
    from tenure.reference.aio import Journal, Work

LATEST = 50_000
"""Microseconds."""


async def of_driver(instants: list[int], journal: Journal | None) -> list[int]:
    """How many microseconds late each timer of the driver was."""
    late = list[int]()

    async def device(work: Work) -> None:
        """There are no jobs."""

    def observe(backend: str, event: Event) -> None:
        if event.kind == "session_ended":
            late.append(driver.now - event.at)

    driver = Driver({"q": Scheduler()}, unit="us", run=device, journal=journal, on_event=observe)
    async with driver:
        for number, instant in enumerate(instants):
            await driver["q"].open(f"s{number}", max_time=1, interactive_timeout=1, unused_timeout=instant)
        while len(late) < len(instants):
            await asyncio.sleep(0.1)
    return late


async def of_loop(instants: list[int]) -> list[int]:
    """How many microseconds late each timer of the event loop was."""
    late = list[int]()
    loop = asyncio.get_running_loop()
    for instant in instants:
        at = loop.time() + instant / 1e6
        loop.call_at(at, lambda at=at: late.append(round((loop.time() - at) * 1e6)))
    while len(late) < len(instants):
        await asyncio.sleep(0.1)
    return late


def report(name: str, late: list[int]) -> None:
    """Print how late the timers of one side were."""
    middle, longest = statistics.median(late) / 1000, max(late) / 1000
    print(f"{name:24} median {middle:7.2f} ms   latest {longest:7.2f} ms   earliest {min(late) / 1000:7.2f} ms")


def main() -> int:
    """Measure all, and print them."""
    parser = argparse.ArgumentParser(description="how late timers of the driver are")
    parser.add_argument("--timers", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--quick", action="store_true", help="a run of a second that only shows that it works")
    options = parser.parse_args()
    timers, seconds = (10, 0.3) if options.quick else (options.timers, options.seconds)
    dice = random.Random(options.seed)
    instants = [dice.randint(100_000, round(seconds * 1e6) + 100_000) for _ in range(timers)]
    peer = asyncio.run(of_loop(instants))
    with TemporaryDirectory() as folder:
        sides = {
            "driver": asyncio.run(of_driver(instants, None)),
            "with a FileJournal": asyncio.run(of_driver(instants, FileJournal(Path(folder) / "file"))),
            "with an SqliteJournal": asyncio.run(of_driver(instants, SqliteJournal(Path(folder) / "database"))),
        }
    for name, late in {"event loop": peer, **sides}.items():
        report(name, late)
    ratio = statistics.median(sides["driver"]) / max(1, statistics.median(peer))
    print(f"{'driver / event loop':24} {ratio:8.2f} x")
    early = min(map(min, sides.values())) < 0
    return int(early or (not options.quick and max(sides["driver"]) > LATEST))


if __name__ == "__main__":
    sys.exit(main())
