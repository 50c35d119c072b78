"""One scheduler in real time: its commands happen now, its timers fire when they are due, its jobs are tasks.

Nothing waits between the present time being read and a command being recorded. All that others can see of a command
happens later, when the outbox lets it: jobs are started and stopped, clients get answers.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import attrs

from tenure.reference.aio.driver_errors import DriverClosed, DriverError
from tenure.reference.aio.incidents import Incident
from tenure.reference.aio.journal import SavedBackend
from tenure.reference.aio.outbox import CLOSED
from tenure.reference.errors import SchedulerError

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping

    from tenure.reference.aio.clock import WallClock
    from tenure.reference.aio.incidents import IncidentKind
    from tenure.reference.aio.outbox import Outbox
    from tenure.reference.aio.watchdog import Watchdog
    from tenure.reference.commands.prepared import Prepared
    from tenure.reference.events import Event
    from tenure.reference.records import Outcome
    from tenure.reference.scheduler import Scheduler
    from tenure.reference.views import JobView

FINAL: Final = {"job_finished", "job_canceled", "job_dropped"}

SHORTEST: Final = 1e-5
"""The shortest pause in seconds: event loops wake up early by the resolution of their clock, and would do so again."""

RETRY: Final = 1.0
"""Seconds after which a timer or the end of a job is tried again, if the policy failed."""


@attrs.frozen
class Work:
    """What `run` is given: a job that has been started, with the payload that it was submitted with."""

    backend: str
    id: str
    view: JobView
    payload: Any = None


@attrs.frozen
class JobResult:
    """The end of a job: its last view, and what `run` returned or raised. Of a job before a restart, the view alone."""

    view: JobView
    value: Any = None
    error: BaseException | None = None

    @property
    def state(self) -> str:
        """The final state: done, failed, canceled or dropped."""
        return self.view.state


@attrs.frozen
class Shared:
    """What all schedulers of a driver have in common."""

    clock: WallClock
    outbox: Outbox
    watchdog: Watchdog
    run: Callable[[Work], Coroutine[Any, Any, Any]]
    on_event: Callable[[str, Event], object] | None
    report: Callable[[Incident], None]
    heartbeat: float


class Engine:
    """A scheduler, its sleeping task, and the tasks of its running jobs."""

    def __init__(self, name: str, scheduler: Scheduler, shared: Shared) -> None:
        self.name = name
        self.scheduler = scheduler
        self.payloads: dict[str, Any] = {}
        self.lanes: int | None = None  # those that were taken away to close, and are to be given back
        self._shared = shared
        self._tasks: dict[str, asyncio.Task[Any]] = {}
        self._stopping = set[str]()  # jobs of which a stop was requested
        self._ends: dict[str, Outcome] = {}  # those that the scheduler does not have yet
        self._returned: dict[str, tuple[Any, BaseException | None]] = {}
        self._results: dict[str, asyncio.Future[JobResult | None]] = {}
        self._changed = asyncio.Event()
        self._closing = False
        self._recorded = self._retry = 0.0
        self._sleeper: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to sleep until the next timer is due."""
        if self.lanes is not None:
            lanes, self.lanes = self.lanes, None
            self._give({"op": "resize", "lanes": lanes})
        self._sleeper = asyncio.create_task(self._sleep(), name=f"tenure timers of {self.name}")

    async def close(self) -> None:
        """Stop the jobs that run, and record how those ended that were faster. The others run on in the scheduler."""
        self._closing = True
        if self._sleeper is not None:
            self._sleeper.cancel()
            await asyncio.wait([self._sleeper])
        try:
            self._advance(record=self._beats())
        except SchedulerError as error:
            self._report("policy_failed", str(error))
        if self.scheduler.lanes:  # no job starts any more
            self.lanes = self.scheduler.lanes
            self._execute({"op": "resize", "lanes": 0}, lanes=self.lanes)
        self._report_ends()
        await self.stop_jobs()

    async def stop_jobs(self) -> None:
        """Cancel all tasks, and wait for their ends."""
        self._closing = True
        if tasks := [*self._tasks.values()]:
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks)

    def abandon(self) -> None:
        """Cancel the tasks, and answer all who wait for a result: nothing happens any more."""
        self._closing = True
        if self._sleeper is not None:
            self._sleeper.cancel()
        for task in self._tasks.values():
            task.cancel()
        for result in self._results.values():
            result.set_result(None)
        self._results.clear()

    def saved(self) -> SavedBackend:
        """The state that outlives a restart."""
        return SavedBackend(self.scheduler.snapshot(), dict(self.payloads), self.lanes)

    # Commands

    @property
    def error(self) -> DriverError:
        """Why no command can be given any more: the driver is closed, or its journal failed."""
        return self._shared.outbox.error or DriverClosed(CLOSED)

    def check(self) -> None:
        """Raise an error if no command can be given."""
        if self._closing or self._shared.outbox.error is not None:
            raise self.error

    def do(self, command: Mapping[str, Any], payload: Any = None) -> tuple[tuple[Event, ...], asyncio.Future[bool]]:
        """Give a command at the present time; the future is true once it is durable and its effects have happened.

        Raises what the scheduler raises, and then has changed nothing but the time.
        """
        self.check()
        return self._give(command, payload)

    async def acknowledged(self, happened: asyncio.Future[bool]) -> None:
        """Wait until a command is durable; it happens also if the wait is canceled."""
        if not await happened:
            self._shared.outbox.check()

    async def durable(self) -> None:
        """Wait until everything that the views show is."""
        if not self._shared.outbox.is_empty:
            await self.acknowledged(self._shared.outbox.put(_nothing))
        self._shared.outbox.check()

    def recover(self, running: str) -> None:
        """End the jobs that ran when the last record was made; nothing happened from then until now."""
        self._execute({"op": "recover", "at": self._now(), "running": running})

    def _give(self, command: Mapping[str, Any], payload: Any = None) -> tuple[tuple[Event, ...], asyncio.Future[bool]]:
        self._advance()
        return self._execute(command, payload)

    def _advance(self, record: bool = False) -> None:
        """Advance to the present time; recorded if a timer is due, or as a heartbeat."""
        now, deadline = self._now(), self.scheduler.next_deadline
        if record or (deadline is not None and deadline <= now):
            self._execute({"op": "advance", "to": now})
        else:
            self.scheduler.advance(now)

    def _now(self) -> int:
        clock = self._shared.clock
        if jumped := clock.jump():
            where = "forward" if jumped > 0 else "back"
            message = f"the wall clock jumped {where} by {abs(jumped):.0f} s; time goes on evenly"
            self._shared.report(Incident("clock_jumped", message))
        return clock.now()

    def _execute(
        self, command: Mapping[str, Any], payload: Any = None, lanes: int | None = None
    ) -> tuple[tuple[Event, ...], asyncio.Future[bool]]:
        """Let a command happen in the scheduler once it is recorded, and its effects once the record is durable.

        A repeated request has no effects any more, but its answer waits until those of the first one have happened.
        """
        outbox, at = self._shared.outbox, command.get("to", command.get("at", self.scheduler.now))
        with self._prepared(command) as prepared:
            if prepared.repeated:
                return prepared.events, outbox.put(_nothing)
            outbox.record(self.name, at, command, prepared.events, payload, lanes)
            events = prepared.commit()
        self._recorded = self._shared.clock.seconds()
        if command["op"] == "submit":
            self._results[command["job"]] = asyncio.get_running_loop().create_future()
            if payload is not None:
                self.payloads[command["job"]] = payload
        results = [self._end_of(str(event.job)) for event in events if event.kind in FINAL]
        self._changed.set()
        return events, outbox.put(partial(self._happen, events, results))

    def _prepared(self, command: Mapping[str, Any]) -> Prepared:
        """Work a command out, watched."""
        watchdog = self._shared.watchdog
        watchdog.begins(f"{self.name}: {command['op']}")
        try:
            return self.scheduler.prepare(command)
        finally:
            watchdog.ends()

    def _end_of(self, job: str) -> tuple[asyncio.Future[JobResult | None] | None, JobResult]:
        """The result of a job that has just ended, and who waits for it."""
        self.payloads.pop(job, None)
        value, error = self._returned.pop(job, (None, None))
        return self._results.pop(job, None), JobResult(self.scheduler.job(job), value, error)

    # Effects

    def _happen(
        self, events: tuple[Event, ...], results: list[tuple[asyncio.Future[JobResult | None] | None, JobResult]]
    ) -> None:
        for event in events:
            self._observe(event)
            if event.kind == "job_started":
                self._start(str(event.job))
            elif event.kind == "job_cancel_requested":
                self._stop(str(event.job))
        for waiting, result in results:
            if waiting is not None:
                waiting.set_result(result)

    def _observe(self, event: Event) -> None:
        if self._shared.on_event is None:
            return
        try:
            self._shared.on_event(self.name, event)
        except Exception as error:
            self._report("observer_failed", f"on_event raised {error!r} at {event.kind}")

    def _report(self, kind: IncidentKind, message: str) -> None:
        self._shared.report(Incident(kind, message, self.name))

    # Jobs

    def result_of(self, job: str) -> asyncio.Future[JobResult | None]:
        """The future of a job's result; None is its result if the driver closes before. Raises UnknownId."""
        view = self.scheduler.job(job)
        future = asyncio.get_running_loop().create_future()
        if view.finished_at is None:
            return self._results.setdefault(job, future)
        future.set_result(JobResult(view))
        return future

    def _stop(self, job: str) -> None:
        """Stop the task of a running job, unless the task has ended and the scheduler does not know yet (K4)."""
        if job not in self._ends:
            self._stopping.add(job)
        if job in self._tasks:
            self._tasks[job].cancel()

    def _start(self, job: str) -> None:
        if self._closing:  # it is taken for one that the shutdown interrupted
            return
        work = Work(self.name, job, self.scheduler.job(job), self.payloads.get(job))
        task = asyncio.create_task(self._run(work), name=f"tenure job {job} of {self.name}")
        task.add_done_callback(partial(self._ended, job))
        self._tasks[job] = task
        if job in self._stopping:
            task.cancel()

    async def _run(self, work: Work) -> Any:
        return await self._shared.run(work)

    def _ended(self, job: str, task: asyncio.Task[Any]) -> None:
        """Report to the scheduler how a job ended, which frees its lane."""
        del self._tasks[job]
        requested = job in self._stopping
        self._stopping.discard(job)
        if task.cancelled():
            if self._closing and not requested:
                return
            self._returned[job] = None, asyncio.CancelledError()
            self._ends[job] = "canceled" if requested else "failed"
        elif (error := task.exception()) is not None:
            self._returned[job] = None, error
            self._ends[job] = "failed"
            self._report("job_raised", f"the job {job!r} raised {error!r}")
        else:
            self._returned[job] = task.result(), None
            self._ends[job] = "done"
        self._report_ends()

    def _report_ends(self) -> None:
        try:
            for job, outcome in [*self._ends.items()]:
                self._shared.outbox.check()
                self._give({"op": "finish", "job": job, "outcome": outcome})
                del self._ends[job]
        except DriverError:  # nothing is recorded any more, and all who wait get to know
            pass
        except Exception as error:
            self._try_later(error)

    # Timers

    async def _sleep(self) -> None:
        """Sleep until a timer is due or a heartbeat; every command begins this anew."""
        while True:
            self._changed.clear()
            with suppress(TimeoutError):
                async with asyncio.timeout(self._pause()):
                    await self._changed.wait()
            self._wake()

    def _pause(self) -> float | None:
        """The seconds to sleep, or None for as long as nothing happens."""
        seconds, pauses = self._shared.clock.seconds(), list[float]()
        if seconds < self._retry:
            pauses.append(self._retry - seconds)
        elif (deadline := self.scheduler.next_deadline) is not None:
            pauses.append(self._shared.clock.until(deadline))
        if self._beats() and seconds >= self._retry:
            pauses.append(self._recorded + self._shared.heartbeat - seconds)
        return max(SHORTEST, min(pauses)) if pauses else None

    def _wake(self) -> None:
        """Fire the timers that are due, and record a heartbeat."""
        seconds, deadline = self._shared.clock.seconds(), self.scheduler.next_deadline
        if seconds < self._retry or self._shared.outbox.error is not None:
            return
        if self._ends:
            self._report_ends()
        beat = self._beats() and seconds >= self._recorded + self._shared.heartbeat
        if beat or (deadline is not None and not self._shared.clock.until(deadline)):
            try:
                self._advance(beat)
            except Exception as error:
                self._try_later(error)

    def _beats(self) -> bool:
        """Whether time counts: a job runs, or a session holds the QPU."""
        return self._shared.outbox.records and (self.scheduler.holder is not None or bool(self.scheduler.running))

    def _try_later(self, error: Exception) -> None:
        """A policy failed, so nothing can happen; it may be repaired."""
        self._report("policy_failed", f"{error}; tried again in {RETRY:.0f} s")
        self._retry = self._shared.clock.seconds() + RETRY
        self._changed.set()


def _nothing() -> None:
    pass
