"""The scheduler in real time, on an asyncio event loop.

The driver is the only one that talks to the scheduler. Before each command it moves the scheduler's time to the
clock's, and after each it starts what was started and sets one timer, for the scheduler's next deadline. A time unit is
a millisecond.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import Literal

from tenure.reference import Event, Scheduler


class Driver:
    """Lets coroutines be the jobs of a scheduler."""

    def __init__(self, scheduler: Scheduler) -> None:
        self.scheduler = scheduler
        self.log: list[Event] = []
        self.loop = asyncio.get_running_loop()
        self.began = self.loop.time()
        self.timer: asyncio.TimerHandle | None = None
        self.work: dict[str, Callable[[], Awaitable[None]]] = {}
        self.over: dict[str, asyncio.Future[str]] = {}
        self.tasks: set[asyncio.Task[None]] = set()

    def do(self, command: Callable[[], Iterable[Event]]) -> None:
        """Give the scheduler a command, now."""
        now = int((self.loop.time() - self.began) * 1000)
        self.react(self.scheduler.advance(max(now, self.scheduler.now)))
        try:
            self.react(command())
        finally:
            self.set_timer()

    def submit(self, job: str, work: Callable[[], Awaitable[None]], session: str | None = None) -> asyncio.Future[str]:
        """Submit a job; the future gives the state in which it ends."""

        def command() -> Iterable[Event]:
            events = self.scheduler.submit(job, session=session)
            self.work[job] = work
            self.over[job] = future
            return events

        future: asyncio.Future[str] = self.loop.create_future()
        self.do(command)
        return future

    def react(self, events: Iterable[Event]) -> None:
        """Start what was started, and tell those who wait."""
        for event in events:
            self.log.append(event)
            if event.kind == "job_started":
                task = self.loop.create_task(self.run(str(event.job)))
                self.tasks.add(task)
                task.add_done_callback(self.tasks.discard)
            elif event.kind in {"job_finished", "job_canceled", "job_dropped"}:
                future = self.over.pop(str(event.job))
                if not future.done():  # whoever waited may have given up
                    future.set_result(self.scheduler.job(str(event.job)).state)

    async def run(self, job: str) -> None:
        """Run a job that has a lane, and say how it ended."""
        outcome: Literal["done", "failed"] = "done"
        try:
            await self.work.pop(job)()
        except Exception:
            outcome = "failed"
        self.do(lambda: self.scheduler.finish(job, outcome=outcome))

    def set_timer(self) -> None:
        """Wake up at the next deadline."""
        if self.timer is not None:
            self.timer.cancel()
            self.timer = None
        if (deadline := self.scheduler.next_deadline) is not None:
            self.timer = self.loop.call_at(self.began + deadline / 1000, self.do, tuple)


async def main() -> None:
    """A client that works, pauses for too long, comes back, and submits one job too many."""
    driver = Driver(Scheduler())

    async def good() -> None:
        await asyncio.sleep(0.01)

    async def bad() -> None:
        raise RuntimeError("the calibration drifted")

    driver.do(lambda: driver.scheduler.open("a", max_time=600, interactive_timeout=100))
    print("a1", await driver.submit("a1", good, session="a"))
    other = driver.submit("x", good)
    print("a2", await driver.submit("a2", bad, session="a"))
    print("x", await other)  # it had to wait until the session was deactivated
    print("a3", await driver.submit("a3", good, session="a"))
    driver.do(lambda: driver.scheduler.resize(0))  # the device goes away
    print("a4", await driver.submit("a4", good, session="a"))  # and is not back when the session expires
    print(*(event.kind for event in driver.log if event.job is None))


if __name__ == "__main__":
    asyncio.run(main())
