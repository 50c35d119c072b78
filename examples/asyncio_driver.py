"""The scheduler in real time, on an asyncio event loop.

Only the driver calls the scheduler. Before each command it advances the scheduler to the clock's time. After each it
starts the started jobs and sets one timer, for the scheduler's next deadline. A job that is canceled while it runs is
first asked to stop, and reported when it has stopped: until then the device is busy with it. A time unit is a
millisecond.
"""

import asyncio
from collections.abc import Callable, Coroutine, Iterable
from functools import partial
from typing import Any, Literal

from tenure.reference import Event, Scheduler

Work = Callable[[], Coroutine[Any, Any, None]]
Outcome = Literal["done", "failed", "canceled"]


class Driver:
    """Runs coroutines as the jobs of a scheduler."""

    def __init__(self, scheduler: Scheduler) -> None:
        self.scheduler = scheduler
        self.log: list[Event] = []
        self.loop = asyncio.get_running_loop()
        self.began = self.loop.time()
        self.timer: asyncio.TimerHandle | None = None
        self.work: dict[str, Work] = {}
        self.over: dict[str, asyncio.Future[str]] = {}
        self.tasks: dict[str, asyncio.Task[None]] = {}

    def do(self, command: Callable[[], Iterable[Event]]) -> None:
        """Give the scheduler a command at the present time."""
        now = int((self.loop.time() - self.began) * 1000)
        self.react(self.scheduler.advance(max(now, self.scheduler.now)))
        try:
            self.react(command())
        finally:
            self.set_timer()

    def submit(self, job: str, work: Work, session: str | None = None) -> asyncio.Future[str]:
        """Submit a job; the result of the future is its final state."""

        def command() -> Iterable[Event]:
            events = self.scheduler.submit(job, session=session)
            self.work[job] = work
            self.over[job] = future
            return events

        future: asyncio.Future[str] = self.loop.create_future()
        self.do(command)
        return future

    def cancel_job(self, job: str) -> None:
        """Cancel a job. A running one is asked to stop, and keeps its lane until it has stopped."""
        if job in self.tasks:
            self.tasks[job].cancel()
        else:
            self.do(lambda: self.scheduler.cancel_job(job))

    def react(self, events: Iterable[Event]) -> None:
        """Start the started jobs, and answer the waiting clients."""
        for event in events:
            self.log.append(event)
            job = str(event.job)
            if event.kind == "job_started":
                self.tasks[job] = self.loop.create_task(self.work.pop(job)())
                self.tasks[job].add_done_callback(partial(self.ended, job))
            elif event.kind in {"job_finished", "job_canceled", "job_dropped"}:
                self.work.pop(job, None)
                future = self.over.pop(job)
                if not future.done():  # the client may have canceled it
                    future.set_result(self.scheduler.job(job).state)

    def ended(self, job: str, task: asyncio.Task[None]) -> None:
        """Report that a job has stopped, which frees its lane."""
        del self.tasks[job]
        outcome: Outcome = "canceled" if task.cancelled() else "failed" if task.exception() else "done"
        self.do(lambda: self.scheduler.finish(job, outcome=outcome))

    def set_timer(self) -> None:
        """Wake up at the next deadline."""
        if self.timer is not None:
            self.timer.cancel()
            self.timer = None
        if (deadline := self.scheduler.next_deadline) is not None:
            self.timer = self.loop.call_at(self.began + deadline / 1000, self.do, tuple)


async def main() -> None:
    """A client that works, pauses for too long, resumes, and submits one job too many."""
    driver = Driver(Scheduler())

    async def good() -> None:
        await asyncio.sleep(0.01)

    async def bad() -> None:
        raise RuntimeError("the calibration drifted")

    async def slow() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            await asyncio.sleep(0.05)  # the device does not stop at once

    driver.do(lambda: driver.scheduler.open("a", max_time=600, interactive_timeout=100))
    print("a1", await driver.submit("a1", good, session="a"))
    other = driver.submit("x", good)
    print("a2", await driver.submit("a2", bad, session="a"))
    print("x", await other)  # it had to wait until the session was deactivated
    stopping = driver.submit("a3", slow, session="a")
    following = driver.submit("a4", good, session="a")
    driver.cancel_job("a3")
    print("a3", await stopping)  # it had the lane until here
    print("a4", await following)
    driver.do(lambda: driver.scheduler.resize(0))  # the device goes away
    print("a5", await driver.submit("a5", good, session="a"))  # and is not back when the session expires
    print(*(event.kind for event in driver.log if event.job is None))


if __name__ == "__main__":
    asyncio.run(main())
