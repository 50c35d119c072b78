"""A gate in front of a Dask cluster: sessions and priority for tasks that must not overlap on a device.

A task goes to the cluster when the scheduler starts its job, and its lane is free again when the task has ended. So
tasks on one lane never overlap, however many threads and workers the cluster has.

What it cannot do: a task that runs in Dask cannot be stopped, so a cancel waits for its end, and the job is done. Only
what goes through the gate is kept apart, and a task waits inside Dask if all threads have other work. A lane is freed,
too, when Dask gives a task up because its worker died; if that was only cut off, the task may still run there. The
functions are in the memory of this process, so a journal would not help after a restart.
"""

import asyncio
import time
from collections.abc import Callable
from itertools import count, pairwise
from typing import Any

import dask
from distributed import Client, LocalCluster

from tenure.reference import Scheduler
from tenure.reference.aio import Driver, JobResult, Work

Call = tuple[Callable[..., Any], tuple[Any, ...]]

# A task whose worker dies is not tried again on another one.
dask.config.set({"distributed.scheduler.allowed-failures": 0})

LOOPBACK = {"protocol": "tcp://", "host": "127.0.0.1", "dashboard_address": "127.0.0.1:0"}


class Gate:
    """A device with so many lanes behind a client of Dask; used in an `async with` block."""

    def __init__(self, client: Client, lanes: int) -> None:
        self.client = client
        self.driver = Driver({"device": Scheduler(lanes)}, unit="ms", run=self.run)
        self.device = self.driver["device"]
        self.calls: dict[str, Call] = {}
        self.lanes: dict[str, int] = {}

    async def __aenter__(self) -> "Gate":
        await self.driver.__aenter__()
        return self

    async def __aexit__(self, *error: Any) -> None:
        await self.driver.__aexit__(*error)

    async def submit(
        self, job: str, function: Callable[..., Any], *arguments: Any, session: str | None = None
    ) -> JobResult:
        """Run a function on the cluster, with the number of its lane and the arguments, and wait for its end."""
        self.calls[job] = function, arguments
        try:
            handle = await self.device.submit(job, session=session)
            return await handle.result()
        finally:
            self.calls.pop(job, None)

    async def run(self, work: Work) -> Any:
        """Run the task of a job that was started, to its end in any case."""
        function, arguments = self.calls[work.id]
        lane = self.lanes[work.id] = next(number for number in count() if number not in self.lanes.values())
        try:
            future = self.client.submit(function, lane, *arguments, pure=False, retries=0)
            end = asyncio.ensure_future(future.result())
            while not end.done():
                try:
                    await asyncio.shield(end)
                except asyncio.CancelledError:
                    continue  # the job is to stop, but its task runs on
                except Exception:
                    break
            return end.result()
        finally:
            self.lanes.pop(work.id, None)


def measure(lane: int, seconds: float) -> tuple[int, float, float]:
    """Something that a device does: the lane, and when it began and ended there."""
    begin = time.monotonic()
    time.sleep(seconds)
    return lane, begin, time.monotonic()


def overlaps(spans: list[tuple[int, float, float]]) -> int:
    """How many tasks began on a lane before the one in front of them had ended."""
    return sum(one[0] == next_[0] and next_[1] < one[2] for one, next_ in pairwise(sorted(spans)))


async def main() -> None:
    """A session among the jobs of others, on a cluster that could run eight tasks at once."""
    options = {**LOOPBACK, "n_workers": 1, "threads_per_worker": 8, "processes": False}
    async with LocalCluster(**options, asynchronous=True) as cluster, Client(cluster, asynchronous=True) as client:
        async with Gate(client, lanes=1) as gate:

            def other(number: int) -> asyncio.Task[JobResult]:
                return asyncio.create_task(gate.submit(f"x{number}", measure, 0.05))

            others = [other(0), other(1)]
            async with await gate.device.open("s", max_time=9_000, interactive_timeout=5_000):
                results = [await gate.submit("s0", measure, 0.03, session="s")]
                others += [other(2), other(3)]
                results += [await gate.submit("s1", measure, 0.03, session="s")]
                last = asyncio.create_task(gate.submit("s2", measure, 0.2, session="s"))
                while "s2" not in gate.lanes:
                    await asyncio.sleep(0.01)
                await gate.device.cancel_job("s2")
                print("s2 was asked to stop, and is", (await last).state)
            results += [await last, *await asyncio.gather(*others)]
        order = sorted(results, key=lambda result: result.value[1])
        print(*(f"{result.view.session or '-'}" for result in order))
        print(len(results), "tasks,", overlaps([result.value for result in results]), "overlaps")


if __name__ == "__main__":
    asyncio.run(main())
