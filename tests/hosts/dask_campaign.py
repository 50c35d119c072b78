"""`python -m tests.hosts.dask_campaign [RUNS [SEED]]`: count tasks behind the gate to a Dask cluster that overlap.

Each run has sessions and jobs, of which some are canceled at random moments, and lanes that come and go. The tasks tell
themselves, on the workers, when they began and ended. Two worker processes have threads for many more tasks than there
are lanes. Exit code 1 if two tasks overlap on a lane. As a check of the check, the same runs are made with a gate that
frees a lane when a cancel is asked for; these tasks do overlap.
"""

import asyncio
import json
import logging
import random
import runpy
import sys
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import distributed

from tenure.reference import SchedulerError
from tenure.reference.aio import Work
from tests.root import ROOT

EXAMPLE = runpy.run_path(str(ROOT / "examples" / "dask_gate.py"))
Gate: Any = EXAMPLE["Gate"]
overlaps: Any = EXAMPLE["overlaps"]
LOOPBACK: Any = EXAMPLE["LOOPBACK"]
Client: Any = distributed.Client
LocalCluster: Any = distributed.LocalCluster
MILLISECOND = 0.001
MOST_LANES = 3


class HastyGate(Gate):  # type: ignore[misc]
    """A gate that believes that a task stops at once."""

    async def run(self, work: Work) -> Any:
        """Give up the lane when the job is to stop."""
        task = asyncio.ensure_future(super().run(work))
        task.add_done_callback(lambda task: task.exception())  # nobody waits for it any more
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            self.lanes.pop(work.id, None)
            raise


def measure(lane: int, path: str, run: int, seconds: float, fails: bool) -> None:
    """Occupy a lane, and note that; the clock is the same in all processes of a machine."""
    begin = time.monotonic()
    time.sleep(seconds)
    line = json.dumps([run, lane, begin, time.monotonic()])
    with Path(path).open("a", encoding="utf-8") as file:  # such a short line is written at once
        file.write(f"{line}\n")
    if fails:
        raise RuntimeError("the device failed")


class Run:
    """One run, by the dice of its number."""

    def __init__(self, gate: Any, path: str, number: int, dice: random.Random) -> None:
        self.gate = gate
        self.path = path
        self.number = number
        self.dice = dice
        self.counts = Counter[str]()

    async def play(self) -> None:
        """Let it happen, and wait for the end of all jobs."""
        dice, jobs = self.dice, []
        sessions = [f"s{number}" for number in range(dice.randint(0, 2))]
        for session in sessions:
            terms = {"max_time": dice.randint(20, 400), "interactive_timeout": dice.randint(0, 10)}
            await self.gate.device.open(session, **terms)
        for number in range(dice.randint(3, 9)):
            jobs.append(asyncio.create_task(self.job(f"j{number}", dice.choice([None, *sessions]))))
            if dice.random() < 0.5:
                await asyncio.sleep(dice.random() * 4 * MILLISECOND)
            if dice.random() < 0.5:
                await self.cancel(f"j{dice.randint(0, number)}")
            if dice.random() < 0.05 and sessions:
                await self.gate.device.cancel(dice.choice(sessions))
                self.counts["canceled sessions"] += 1
            if dice.random() < 0.1:
                await self.gate.device.resize(dice.randint(0, MOST_LANES))
        await self.gate.device.resize(dice.randint(1, MOST_LANES))
        for session in sessions:
            await self.gate.device.close(session)
        await asyncio.gather(*jobs)

    async def job(self, job: str, session: str | None) -> None:
        """Submit a job, and count how it ends."""
        arguments = (self.path, self.number, self.dice.randint(1, 12) * MILLISECOND, self.dice.random() < 0.1)
        try:
            result = await self.gate.submit(job, measure, *arguments, session=session)
        except SchedulerError as error:
            self.counts[error.code] += 1
        else:
            self.counts[result.state] += 1

    async def cancel(self, job: str) -> None:
        """Cancel a job, if it is there and not final."""
        with suppress(SchedulerError):
            is_running = self.gate.device.scheduler.job(job).state == "running"
            await self.gate.device.cancel_job(job)
            self.counts["cancels of running jobs" if is_running else "cancels of queued jobs"] += 1


class CancelOfTheFirst(Run):
    """Two long jobs for one lane, of which the first is canceled as soon as it runs."""

    async def play(self) -> None:
        """Wait for both."""
        await self.gate.device.resize(1)
        arguments = (measure, self.path, self.number, 0.4, False)
        jobs = [asyncio.create_task(self.gate.submit(job, *arguments)) for job in ("j0", "j1")]
        while "j0" not in self.gate.lanes:
            await asyncio.sleep(0)
        await self.cancel("j0")
        await asyncio.gather(*jobs)


async def play(
    gate: type[Any], runs: int, seed: int, processes: bool, script: type[Run] = Run
) -> tuple[int, int, Counter[str]]:
    """Make so many runs on one cluster; the number of tasks that ran, of overlaps, and what happened."""
    counts = Counter[str]()
    options = {**LOOPBACK, "n_workers": 2, "threads_per_worker": 4, "processes": processes}
    options["silence_logs"] = logging.CRITICAL
    with TemporaryDirectory() as folder:
        path = Path(folder) / "spans.jsonl"
        path.touch()
        async with LocalCluster(**options, asynchronous=True) as cluster, Client(cluster, asynchronous=True) as client:
            for number in range(runs):
                dice = random.Random(f"{seed} {number}")
                async with gate(client, lanes=dice.randint(1, MOST_LANES)) as opened:
                    run = script(opened, str(path), number, dice)
                    await run.play()
                counts += run.counts
        spans = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    found = sum(overlaps([tuple(span) for run, *span in spans if run == number]) for number in range(runs))
    beyond = sum(lane >= MOST_LANES for _, lane, *_ in spans)
    return len(spans), found + beyond, counts


def main(runs: int, seed: int) -> int:
    """Make the runs and their control, and print what was found."""
    logging.getLogger("tenure").setLevel(logging.CRITICAL)
    begin, few = time.monotonic(), min(runs, 100)
    tasks, found, counts = asyncio.run(play(Gate, runs, seed, processes=True))
    print(f"seed {seed}: {runs} runs in {time.monotonic() - begin:.0f} s, {tasks} tasks, {found} overlaps on a lane")
    print(*(f"  {name}: {count}" for name, count in counts.most_common()), sep="\n")
    _, control, _ = asyncio.run(play(HastyGate, few, seed, processes=True))
    print(f"control, a gate that frees a lane when a cancel is asked for: {control} overlaps in {few} runs")
    return int(bool(found) or not control)


if __name__ == "__main__":
    numbers = [int(each) for each in sys.argv[1:]]
    sys.exit(main(*numbers, *(1000, random.SystemRandom().getrandbits(32))[len(numbers) :]))
