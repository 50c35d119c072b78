"""An adapter between the conformance suite of tenure and a scheduler.

As written it adapts the scheduler that comes with tenure, and passes. Replace that by your scheduler at each comment
that begins with YOURS, and run the suite in between: from the folder of this file with

    tenure conform my_scheduler:Adapter

(my_scheduler is the name of this file without .py), or as a separate program, which may crash, hang and use up memory
without harm to the suite:

    tenure conform --stdio "python my_scheduler.py"

The suite has its own ids of sessions and jobs, its own integer units of time, and the names of the specification for
events, states and refusals, which `tenure spec` shows. The tables and helpers below translate between these and those
of your scheduler, so the methods of the adapter stay short.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, ClassVar

# YOURS: import your scheduler here.
from tenure import reference as yours
from tenure.conformance.serve import serve

SCALE = 1
"""YOURS: ticks of your scheduler in one unit of the suite; 1000 if it counts in milliseconds and a unit is a second.

A scale uses up range: some cases have times that fill 64 bits, and these fail if your scheduler can then not hold them.
"""

KINDS: Mapping[str, str] = {
    "session_opened": "session_opened",
    "session_activated": "session_activated",
    "session_deactivated": "session_deactivated",
    "session_reactivated": "session_reactivated",
    "session_closed": "session_closed",
    "session_canceled": "session_canceled",
    "session_expired": "session_expired",
    "session_ended": "session_ended",
    "job_submitted": "job_submitted",
    "job_started": "job_started",
    "job_cancel_requested": "job_cancel_requested",
    "job_finished": "job_finished",
    "job_canceled": "job_canceled",
    "job_dropped": "job_dropped",
    "lanes_resized": "lanes_resized",
}
"""YOURS: on the left the name of an event in your scheduler, on the right its name in the specification."""

STATES: Mapping[str, str] = {
    "queued": "queued",
    "active": "active",
    "deactivated": "deactivated",
    "closed": "closed",
    "canceled": "canceled",
    "expired": "expired",
}
"""YOURS: the states of a session, in the same way."""

JOB_STATES: Mapping[str, str] = {
    "queued": "queued",
    "running": "running",
    "done": "done",
    "failed": "failed",
    "canceled": "canceled",
    "dropped": "dropped",
}
"""YOURS: the states of a job, in the same way."""

REFUSALS: Mapping[type[Exception], str] = {
    yours.BadValue: "bad_value",
    yours.UnknownId: "unknown_id",
    yours.DuplicateId: "duplicate_id",
    yours.LimitExceeded: "limit_exceeded",
    yours.NotAccepting: "not_accepting",
    yours.NotRunning: "not_running",
    yours.AlreadyFinal: "already_final",
    yours.NotFinal: "not_final",
    yours.TimeWentBack: "time_went_back",
}
"""YOURS: the exceptions with which your scheduler refuses. Any other counts as a crash."""


class Refusing(Exception):
    """A refusal as the suite recognizes it: an exception with a code of the specification."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class Adapter:
    """Your scheduler, as the suite sees it. A new one is made for each case.

    Leave out `cancel_job`, `resize`, `forget`, `job`, a property or an argument of `__init__` if your scheduler does
    not support it: the cases that need it are then skipped, and the report says so.
    """

    name = "my scheduler"
    version = "1"
    specification = "2.0.0"
    """YOURS: the version of the specification that it follows; "1" if a canceled running job frees its lane at once."""

    capabilities: ClassVar[Mapping[str, object]] = {}
    """YOURS: its missing capabilities, each with a sentence that says why, as {"row": "it has no ids of rows"}."""

    def __init__(self, lanes: int = 1, limits: yours.Limits | None = None, now: int = 0) -> None:
        if limits is not None:
            limits = yours.Limits(*map(_ticks, (limits.max_time, limits.interactive_timeout, limits.time_limit)))
        # YOURS: make your scheduler, first in, first out.
        self._scheduler = yours.Scheduler(lanes=lanes, limits=limits, now=_ticks(now))
        self._ids = _Ids()

    # Commands: each returns its events, in order.

    def open(
        self,
        session: str,
        *,
        max_time: int,
        interactive_timeout: int,
        unused_timeout: int | None = None,
        owner: str | None = None,
    ) -> Sequence[Mapping[str, Any]]:
        """Open a session."""
        with _refusals():
            events = self._scheduler.open(
                self._ids.given(session),
                max_time=_ticks(max_time),
                interactive_timeout=_ticks(interactive_timeout),
                unused_timeout=_ticks(unused_timeout),
                owner=owner,
            )
        return self._events(events)

    def submit(
        self, job: str, *, session: str | None = None, owner: str | None = None, time_limit: int | None = None
    ) -> Sequence[Mapping[str, Any]]:
        """Submit a job, perhaps to a session."""
        with _refusals():
            events = self._scheduler.submit(
                self._ids.given(job), session=self._ids.given(session), owner=owner, time_limit=_ticks(time_limit)
            )
        return self._events(events)

    def finish(self, job: str, *, outcome: Any = "done") -> Sequence[Mapping[str, Any]]:
        """End a running job: done, failed or canceled."""
        with _refusals():
            return self._events(self._scheduler.finish(self._ids.given(job), outcome=outcome))

    def cancel_job(self, job: str) -> Sequence[Mapping[str, Any]]:
        """Cancel a queued job, or ask for a running one to be stopped."""
        with _refusals():
            return self._events(self._scheduler.cancel_job(self._ids.given(job)))

    def close(self, session: str) -> Sequence[Mapping[str, Any]]:
        """Close a session, which then accepts no more jobs."""
        with _refusals():
            return self._events(self._scheduler.close(self._ids.given(session)))

    def cancel(self, session: str) -> Sequence[Mapping[str, Any]]:
        """End a session now."""
        with _refusals():
            return self._events(self._scheduler.cancel(self._ids.given(session)))

    def advance(self, to: int) -> Sequence[Mapping[str, Any]]:
        """Advance time to this instant. YOURS: advance your clock, which must be a virtual one."""
        with _refusals():
            return self._events(self._scheduler.advance(_ticks(to)))

    def resize(self, lanes: int) -> Sequence[Mapping[str, Any]]:
        """Change how many jobs may run at a time."""
        with _refusals():
            return self._events(self._scheduler.resize(lanes))

    def forget(self, id: str, *, kind: Any = None) -> Sequence[Mapping[str, Any]]:
        """Forget what has ended."""
        with _refusals():
            return self._events(self._scheduler.forget(self._ids.given(id), kind=kind))

    # Views

    def session(self, session: str) -> Mapping[str, Any]:
        """A session; `state` and `accepting` are needed."""
        with _refusals():
            seen = self._scheduler.session(self._ids.given(session))
        return {
            "id": self._ids.name(seen.id),
            "owner": seen.owner,
            "state": STATES[seen.state],
            "accepting": seen.accepting,
            "phase": str(seen.phase),
            "queued": self._ids.names(seen.queued),
            "running": self._ids.names(seen.running),
            "max_time": _units(seen.max_time),
            "interactive_timeout": _units(seen.interactive_timeout),
            "unused_timeout": _units(seen.unused_timeout),
            "opened_at": _units(seen.opened_at),
            "started_at": _units(seen.started_at),
            "activated_at": _units(seen.activated_at),
            "last_started_at": _units(seen.last_started_at),
            "last_finished_at": _units(seen.last_finished_at),
            "deadline": _units(seen.deadline),
            "idle_deadline": _units(seen.idle_deadline),
            "ended_at": _units(seen.ended_at),
            "reason": seen.reason,
            "usage": _units(seen.usage),
        }

    def job(self, job: str) -> Mapping[str, Any]:
        """A job; `state` is needed."""
        with _refusals():
            seen = self._scheduler.job(self._ids.given(job))
        return {
            "id": self._ids.name(seen.id),
            "state": JOB_STATES[seen.state],
            "session": self._ids.name(seen.session),
            "owner": seen.owner,
            "time_limit": _units(seen.time_limit),
            "position": seen.position,
            "submitted_at": _units(seen.submitted_at),
            "started_at": _units(seen.started_at),
            "cancel_requested_at": _units(seen.cancel_requested_at),
            "finished_at": _units(seen.finished_at),
            "cause": seen.cause,
        }

    @property
    def now(self) -> object:
        """The present instant."""
        return _units(self._scheduler.now)

    @property
    def lanes(self) -> int:
        """How many jobs may run at a time."""
        return self._scheduler.lanes

    @property
    def holder(self) -> str | None:
        """The session that has the QPU."""
        return self._ids.name(self._scheduler.holder)

    @property
    def running(self) -> Sequence[str | None]:
        """The running jobs, in the order of their starts."""
        return self._ids.names(self._scheduler.running)

    @property
    def waiting(self) -> Sequence[str | None]:
        """The queued jobs, in the order of their submissions."""
        return self._ids.names(self._scheduler.waiting)

    @property
    def next_deadline(self) -> object:
        """The instant at which the next timer runs out."""
        return _units(self._scheduler.next_deadline)

    def _events(self, events: Sequence[yours.Event]) -> Sequence[Mapping[str, Any]]:
        """YOURS: your events, as the suite reads them; a field without a value may be None or left out."""
        return [
            {
                "at": _units(event.at),
                "kind": KINDS[event.kind],
                "session": self._ids.name(event.session),
                "job": self._ids.name(event.job),
                "owner": event.owner,
                "outcome": event.outcome,
                "cause": event.cause,
                "reason": event.reason,
                "max_time": _units(event.max_time),
                "interactive_timeout": _units(event.interactive_timeout),
                "unused_timeout": _units(event.unused_timeout),
                "time_limit": _units(event.time_limit),
                "lanes": event.lanes,
                "usage": _units(event.usage),
                "row": event.row,
            }
            for event in events
        ]


class _Ids:
    """The ids of the suite and those of your scheduler, both ways.

    Here an id of the suite gets a prefix. YOURS: if your scheduler makes the ids itself, store the one that it made for
    each name in a dict instead, and say in `capabilities` that an id in use cannot be given again.
    """

    prefix = "suite/"

    def given(self, name: Any) -> Any:
        """Return the id for a name of the suite. Other values are passed on unchanged, for your scheduler to refuse."""
        return self.prefix + name if isinstance(name, str) and name else name

    def name(self, id: str | None) -> str | None:
        """Return the name of the suite for an id."""
        return None if id is None else id.removeprefix(self.prefix)

    def names(self, ids: Sequence[str]) -> Sequence[str | None]:
        """Return the names of the suite for several ids."""
        return [self.name(each) for each in ids]


def _ticks(units: Any) -> Any:
    """Convert a time of the suite to ticks of your scheduler. Other values are passed on unchanged, to be refused."""
    return units * SCALE if type(units) is int else units


def _units(ticks: int | None) -> object:
    """Convert a time of your scheduler to units of the suite; a fraction, which fails, if it is not a whole number."""
    if ticks is None:
        return None
    return ticks // SCALE if ticks % SCALE == 0 else ticks / SCALE


@contextmanager
def _refusals() -> Iterator[None]:
    """Give the refusals of your scheduler the codes of the specification."""
    try:
        yield
    except tuple(REFUSALS) as error:
        raise Refusing(REFUSALS[type(error)], str(error)) from None


if __name__ == "__main__":
    serve(Adapter)
