"""The events that the scheduler reports, and their form in a log.

A log is a header followed by events, one JSON object a line. It is self-contained: the header has lanes and unit,
`session_opened` has the parameters of the session, and every event has the row that caused it.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final, Literal, NamedTuple, get_args

import attrs

from tenure.reference.vocabulary import SPECIFICATION

Kind = Literal[
    "session_opened",
    "lanes_resized",
    "job_submitted",
    "job_started",
    "job_cancel_requested",
    "job_finished",
    "job_requeued",
    "job_canceled",
    "job_dropped",
    "session_activated",
    "session_deactivated",
    "session_reactivated",
    "session_closed",
    "session_canceled",
    "session_expired",
    "session_ended",
    "scheduler_recovered",
]
"""The kinds of events."""

KINDS: tuple[str, ...] = get_args(Kind)

FORMAT = "tenure-log"
VERSION = 2


class Event(NamedTuple):
    """One event; a field is None where it does not apply. The fields have the order of the log format.

    `at` is the time, `row` the table row that caused the event. Set are `outcome` for job_finished; `cause` for
    job_dropped, job_cancel_requested and the job_finished of a job that was stopped or that a crash ended; `reason` for
    session_ended; `usage` for session_ended and session_deactivated; `lanes` for lanes_resized; `owner` for
    session_opened and job_submitted; `time_limit` for job_submitted; the three other times for session_opened; `since`
    for scheduler_recovered. A tuple, because several are made for each
    job, and a frozen attrs record takes three times as long.
    """

    at: int
    kind: Kind
    session: str | None = None
    job: str | None = None
    owner: str | None = None
    outcome: str | None = None
    cause: str | None = None
    reason: str | None = None
    max_time: int | None = None
    interactive_timeout: int | None = None
    unused_timeout: int | None = None
    time_limit: int | None = None
    lanes: int | None = None
    usage: int | None = None
    since: int | None = None
    row: str | None = None

    def as_json(self) -> dict[str, Any]:
        """The event as a JSON object, without the fields that are None."""
        return {name: value for name, value in zip(self._fields, self, strict=True) if value is not None}


# Bypasses the constructor of named tuples, which takes twice as long.
_new: Final[Callable[[tuple[Any, ...]], Event]] = partial(tuple.__new__, Event)


def job_event(
    at: int,
    kind: Kind,
    session: str | None,
    job: str,
    row: str,
    outcome: str | None = None,
    cause: str | None = None,
) -> Event:
    """Make an event of a job."""
    return _new((at, kind, session, job, None, outcome, cause, None, None, None, None, None, None, None, None, row))


def job_submitted(at: int, session: str | None, job: str, row: str, owner: str | None, time_limit: int | None) -> Event:
    """Make the event of a submission."""
    about = at, "job_submitted", session, job, owner
    return _new((*about, None, None, None, None, None, None, time_limit, None, None, None, row))


def session_event(
    at: int, kind: Kind, session: str, row: str, reason: str | None = None, usage: int | None = None
) -> Event:
    """Make an event of a session."""
    return _new((at, kind, session, None, None, None, None, reason, None, None, None, None, None, usage, None, row))


@attrs.frozen
class LogHeader:
    """The first record of a log: what a reader must know of the scheduler at its beginning (V2).

    `limits` and `policy` are those of the scheduler, as its snapshot names them; None if they are not known.
    """

    lanes: int
    unit: str = "s"
    limits: Mapping[str, int | None] | None = None
    policy: str | None = None

    def as_json(self) -> dict[str, Any]:
        """The header as a JSON object."""
        about = {"lanes": self.lanes, "unit": self.unit, "limits": self.limits, "policy": self.policy}
        return {"format": FORMAT, "version": VERSION, "specification": SPECIFICATION, **about}
