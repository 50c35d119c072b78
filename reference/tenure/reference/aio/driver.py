"""Several schedulers in real time, on one asyncio event loop, with a journal over restarts."""

from __future__ import annotations

import asyncio
import time
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final, Literal

import attrs

from tenure.reference.aio.backend import Backend
from tenure.reference.aio.clock import SECOND, WallClock, nanoseconds
from tenure.reference.aio.driver_errors import DriverError, JournalError
from tenure.reference.aio.engine import Engine, Shared
from tenure.reference.aio.incidents import LOGGER, Incident, log
from tenure.reference.aio.outbox import Outbox
from tenure.reference.aio.replay import replayed
from tenure.reference.aio.watchdog import Watchdog

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator, Mapping
    from types import TracebackType
    from typing import Self

    from tenure.reference.aio.clock import TimeSource
    from tenure.reference.aio.engine import Work
    from tenure.reference.aio.journal import Journal, SavedBackend
    from tenure.reference.events import Event
    from tenure.reference.policy import Policy
    from tenure.reference.scheduler import Scheduler


@attrs.frozen
class Settings:
    """What seldom has to be set.

    `epoch` is the time 0, in seconds since 1970, and `clock` what tells the time. A heartbeat is recorded after so many
    seconds without a record. After `compact_after` records, snapshots take their place. A command that takes
    `policy_limit` seconds is reported, for it has a policy that loops.
    """

    epoch: float | Fraction = 0
    clock: TimeSource = time
    heartbeat: float = 0.9
    compact_after: int = 10_000
    policy_limit: float = 1.0


DEFAULTS: Final = Settings()

Running = Literal["failed", "requeue"]


class Driver:
    """Schedulers by name, which nothing else may use, in real time from the start of an `async with` block to its end.

    `unit` is the unit of their times: s, ms, us, or a number of seconds. Times are rounded down to it. `run` gets a job
    that was started, and runs it on the device. If it returns, the job is done, and if it raises, failed. A job that is
    asked to stop has its task canceled, and is canceled if CancelledError comes out. It has its lane until it ends.

    `journal` must be new, and is closed with the driver. Without one nothing outlives the driver. `on_event` is called
    with the name of the backend and each event, once that is durable. `on_incident` is called with what else an
    operator has to know, in any thread, and logs it by default. Raises ValueError, JournalError.

    The end of the block stops the jobs that run. After a restart they are treated as jobs that a crash interrupted.
    """

    def __init__(
        self,
        schedulers: Mapping[str, Scheduler],
        *,
        unit: str | float | Fraction,
        run: Callable[[Work], Coroutine[Any, Any, Any]],
        journal: Journal | None = None,
        on_event: Callable[[str, Event], object] | None = None,
        on_incident: Callable[[Incident], object] = log,
        settings: Settings = DEFAULTS,
    ) -> None:
        if journal is not None and not journal.is_new:
            raise JournalError("the journal is not new: Driver.restore goes on from it")
        scale = nanoseconds(unit), int(Fraction(str(settings.epoch)) * SECOND)
        self._on_incident = on_incident
        self._clock = WallClock(*scale, settings.clock)
        self._outbox = Outbox(journal, settings.compact_after, scale, self._saved, self._fail)
        self._watchdog = Watchdog(settings.policy_limit, self._report_stuck)
        shared = Shared(self._clock, self._outbox, self._watchdog, run, on_event, self._report, settings.heartbeat)
        self._engines = {name: Engine(name, scheduler, shared) for name, scheduler in schedulers.items()}
        self._running: Running | None = None  # if it is restored: what becomes of the jobs that ran
        self._state: Literal["new", "open", "closed"] = "new"
        self._failure: DriverError | None = None

    @classmethod
    def restore(
        cls,
        journal: Journal,
        *,
        run: Callable[[Work], Coroutine[Any, Any, Any]],
        policies: Mapping[str, Policy] | None = None,
        running: Running = "failed",
        on_event: Callable[[str, Event], object] | None = None,
        on_incident: Callable[[Incident], object] = log,
        settings: Settings = DEFAULTS,
    ) -> Self:
        """A driver that goes on where a journal ends, in its unit and with its epoch.

        `policies` has the policies by the names of their backends, where they do not come with the scheduler.
        `running` says what becomes of jobs that ran when the process ended: they have failed, or those that may run
        again are queued again. Make sure that no device works on one of them any more. Raises JournalError.
        """
        if journal.is_new:
            raise JournalError("the journal is new: there is nothing to restore")
        content = replayed(journal.read(), policies or {})
        driver = cls(
            {name: backend.scheduler for name, backend in content.backends.items()},
            unit=Fraction(content.unit, SECOND),
            run=run,
            on_event=on_event,
            on_incident=on_incident,
            settings=attrs.evolve(settings, epoch=Fraction(content.epoch, SECOND)),
        )
        driver._outbox.resume(journal, content.number)
        driver._running = running
        for name, backend in content.backends.items():
            driver._engines[name].payloads, driver._engines[name].lanes = backend.payloads, backend.lanes
        for repair in journal.repairs:
            driver._report(Incident("journal_repaired", repair))
        return driver

    def __getitem__(self, name: str) -> Backend:
        return Backend(self._engines[name])

    def __iter__(self) -> Iterator[str]:
        return iter(self._engines)

    @property
    def now(self) -> int:
        """The present time in the unit of the schedulers."""
        return self._clock.now()

    async def __aenter__(self) -> Self:
        if self._state != "new":
            raise DriverError("a driver is used for one `async with` block")
        self._state = "open"
        try:
            earliest = max((engine.scheduler.now for engine in self._engines.values()), default=0)
            if (behind := self._clock.start(earliest)) >= 1:
                message = (
                    f"the wall clock is {behind:.0f} s behind the time of the schedulers, which goes on from there"
                )
                self._report(Incident("clock_jumped", message))
            self._watchdog.start()
            await self._outbox.start()
            for engine in self._engines.values():
                if self._running is not None:
                    engine.recover(self._running)
                engine.start()
        except BaseException:
            await self.close()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
        if error is None and self._failure is not None:
            raise self._failure

    async def close(self) -> None:
        """Stop the jobs, record what has happened, and let go of the journal; a second call does nothing."""
        if self._state == "closed":
            return
        self._state = "closed"
        try:
            if self._outbox.error is None:
                await asyncio.gather(*(engine.close() for engine in self._engines.values()))
            await self._outbox.end()
            await asyncio.gather(*(engine.stop_jobs() for engine in self._engines.values()))
        finally:
            for engine in self._engines.values():
                engine.abandon()
            self._watchdog.stop()
            await self._outbox.close_journal()

    def _saved(self) -> dict[str, SavedBackend]:
        return {name: engine.saved() for name, engine in self._engines.items()}

    def _fail(self, error: DriverError) -> None:
        """Nothing can be recorded any more, so nothing may happen any more."""
        self._failure = error
        self._report(Incident("journal_failed", f"{error}; the driver has stopped all jobs"))
        for engine in self._engines.values():
            engine.abandon()

    def _report(self, incident: Incident) -> None:
        try:
            self._on_incident(incident)
        except Exception:
            LOGGER.exception("on_incident raised an exception for: %s", incident.message)

    def _report_stuck(self, call: str, where: str) -> None:
        name, _, command = call.partition(": ")
        message = f"{command} does not return, probably because the policy loops, at {where}"
        self._report(Incident("policy_stuck", message, name))
