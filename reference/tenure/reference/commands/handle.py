"""The commands of one session as an object, for a `with` block that closes the session at its end (E6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tenure.reference.errors import SchedulerError

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from tenure.reference.events import Event
    from tenure.reference.scheduler import Scheduler
    from tenure.reference.views import SessionView


class SessionHandle:
    """The session `id` of a scheduler, as returned by `Scheduler.handle`.

    The end of a `with` block closes the session, also after an exception, which propagates. The events of that close
    are in `closing`.
    """

    def __init__(self, scheduler: Scheduler, id: str, number: int) -> None:
        self._scheduler = scheduler
        self._id = id
        self._number = number
        self.closing: tuple[Event, ...] = ()

    @property
    def id(self) -> str:
        """The id of the session."""
        return self._id

    def submit(
        self, job: str, *, owner: str | None = None, time_limit: int | None = None, request_id: str | None = None
    ) -> tuple[Event, ...]:
        """Submit a job to the session, as `Scheduler.submit`."""
        return self._scheduler.submit(job, session=self.id, owner=owner, time_limit=time_limit, request_id=request_id)

    def close(self, *, request_id: str | None = None) -> tuple[Event, ...]:
        """Close the session, as `Scheduler.close`."""
        return self._scheduler.close(self.id, request_id=request_id)

    def cancel(self, *, request_id: str | None = None) -> tuple[Event, ...]:
        """Cancel the session, as `Scheduler.cancel`."""
        return self._scheduler.cancel(self.id, request_id=request_id)

    def view(self) -> SessionView:
        """The view of the session, as `Scheduler.session`."""
        return self._scheduler.session(self.id)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self._scheduler._knows(self._id, self._number):
            return
        try:
            self.closing = self.close()
        except SchedulerError as failure:
            if error is None:
                raise
            error.add_note(f"The session could not be closed: {failure}")
