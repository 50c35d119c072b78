"""The commands to one scheduler of a driver, and handles of its sessions and jobs."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

from tenure.reference.aio.driver_errors import DriverError
from tenure.reference.errors import BadValue, SchedulerError
from tenure.reference.validation import shown

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from tenure.reference.aio.engine import Engine, JobResult
    from tenure.reference.events import Event
    from tenure.reference.scheduler import Scheduler
    from tenure.reference.views import JobView, SessionView

Events = tuple["Event", ...]


class Backend:
    """One scheduler of a driver; `driver["name"]` is it.

    A command happens at the present time, and is awaited until it is durable and its effects have happened. It takes
    what the scheduler's command of this name takes, and raises the same errors. A client that got no answer repeats its
    command with the same `request_id`. If an `await` is canceled, the command happens all the same.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @property
    def name(self) -> str:
        """The name of the backend."""
        return self._engine.name

    @property
    def scheduler(self) -> Scheduler:
        """The scheduler, for its views alone; they may show what is not durable yet."""
        return self._engine.scheduler

    async def durable(self) -> None:
        """Wait until everything that the views show now is durable."""
        await self._engine.durable()

    async def open(
        self,
        session: str,
        *,
        max_time: int,
        interactive_timeout: int,
        unused_timeout: int | None = None,
        mode: str | None = None,
        owner: str | None = None,
        request_id: str | None = None,
    ) -> AsyncSessionHandle:
        """Open a session; the handle closes it at the end of an `async with` block."""
        terms = {"max_time": max_time, "interactive_timeout": interactive_timeout, "unused_timeout": unused_timeout}
        await self._give("open", session=session, **terms, mode=mode, owner=owner, request_id=request_id)
        return AsyncSessionHandle(self, session)

    async def submit(
        self,
        job: str,
        *,
        session: str | None = None,
        owner: str | None = None,
        time_limit: int | None = None,
        payload: Any = None,
        request_id: str | None = None,
    ) -> JobHandle:
        """Submit a job, with a payload of JSON that `run` gets."""
        fields = {"job": job, "session": session, "owner": owner, "time_limit": time_limit, "request_id": request_id}
        _, happened = self._engine.do(_command("submit", fields), _as_json(payload))
        handle = self.job(job)
        await self._engine.acknowledged(happened)
        return handle

    async def cancel_job(self, job: str, *, request_id: str | None = None) -> Events:
        """Cancel a queued job, or ask a running one to stop: its task is canceled, and its end is its result."""
        return await self._give("cancel_job", job=job, request_id=request_id)

    async def close(self, session: str, *, request_id: str | None = None) -> Events:
        """Close a session."""
        return await self._give("close", session=session, request_id=request_id)

    async def cancel(self, session: str, *, request_id: str | None = None) -> Events:
        """Cancel a session."""
        return await self._give("cancel", session=session, request_id=request_id)

    async def resize(self, lanes: int, *, request_id: str | None = None) -> Events:
        """Change the number of lanes."""
        return await self._give("resize", lanes=lanes, request_id=request_id)

    async def forget(self, id: str, *, kind: str | None = None, request_id: str | None = None) -> Events:
        """Forget an ended session with its jobs, or a final job."""
        return await self._give("forget", id=id, kind=kind, request_id=request_id)

    def job(self, id: str) -> JobHandle:
        """The handle of a job, also of one from before a restart. Raises UnknownId."""
        return JobHandle(self._engine, self, id)

    async def _give(self, op: str, **fields: Any) -> Events:
        events, happened = self._engine.do(_command(op, fields))
        await self._engine.acknowledged(happened)
        return events


class AsyncSessionHandle:
    """A session of a backend. The end of an `async with` block closes it, also after an exception, which propagates."""

    def __init__(self, backend: Backend, id: str) -> None:
        self._backend = backend
        self.id = id

    async def submit(self, job: str, **more: Any) -> JobHandle:
        """Submit a job to the session, as `Backend.submit`."""
        return await self._backend.submit(job, session=self.id, **more)

    async def close(self) -> Events:
        """Close the session."""
        return await self._backend.close(self.id)

    async def cancel(self) -> Events:
        """Cancel the session."""
        return await self._backend.cancel(self.id)

    def view(self) -> SessionView:
        """The view of the session."""
        return self._backend.scheduler.session(self.id)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            await self.close()
        except (SchedulerError, DriverError) as failure:
            if error is None:
                raise
            error.add_note(f"The session could not be closed: {failure}")


class JobHandle:
    """A job of a backend."""

    def __init__(self, engine: Engine, backend: Backend, id: str) -> None:
        self._engine = engine
        self._backend = backend
        self._result = engine.result_of(id)
        self._was_final = self._result.done()
        self.id = id

    async def result(self) -> JobResult:
        """Wait for the end of the job. Raises DriverClosed if the driver closes before, or the error that ended it."""
        result = await asyncio.shield(self._result)
        if result is None:
            raise self._engine.error
        if self._was_final:  # in the views, and perhaps not in the journal yet
            await self._engine.durable()
        return result

    async def cancel(self) -> Events:
        """Cancel the job, as `Backend.cancel_job`."""
        return await self._backend.cancel_job(self.id)

    def view(self) -> JobView:
        """The view of the job. Raises UnknownId once it is forgotten."""
        return self._backend.scheduler.job(self.id)


def _command(op: str, fields: dict[str, Any]) -> dict[str, Any]:
    return {"op": op, **{name: value for name, value in fields.items() if value is not None}}


def _as_json(payload: Any) -> Any:
    """A payload as it is after a restart."""
    try:
        return json.loads(json.dumps(payload, allow_nan=False))
    except (TypeError, ValueError, RecursionError):
        raise BadValue(
            f"payload is {shown(payload)}", command="submit", subject="payload", allowed="what JSON can hold"
        ) from None
