"""The events that the scheduler reports, and their form in a log.

A log is a header followed by events, one JSON object a line. It is self-contained: the header has lanes and unit,
`session_opened` has the parameters of the session, and every event has the row that caused it.
"""

from collections.abc import Callable
from functools import partial
from typing import Any, Final, Literal, NamedTuple, get_args

import attrs

Kind = Literal[
    "session_opened",
    "job_submitted",
    "job_started",
    "job_finished",
    "job_canceled",
    "job_dropped",
    "session_activated",
    "session_deactivated",
    "session_reactivated",
    "session_closed",
    "session_canceled",
    "session_expired",
    "session_ended",
]
"""The kinds of events."""

KINDS: tuple[str, ...] = get_args(Kind)

FORMAT = "tenure-log"
VERSION = 1


class Event(NamedTuple):
    """One event; a field is None where it does not apply. The fields have the order of the log format.

    `at` is the time, `row` the table row that caused the event. `outcome` is set for job_finished, `cause` for
    job_dropped, `reason` for session_ended and the three times for session_opened. A tuple, because several are made
    for each job, and a frozen attrs record takes three times as long.
    """

    at: int
    kind: Kind
    session: str | None = None
    job: str | None = None
    outcome: str | None = None
    cause: str | None = None
    reason: str | None = None
    max_time: int | None = None
    interactive_timeout: int | None = None
    unused_timeout: int | None = None
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
    return _new((at, kind, session, job, outcome, cause, None, None, None, None, row))


def session_event(at: int, kind: Kind, session: str, row: str, reason: str | None = None) -> Event:
    """Make an event of a session."""
    return _new((at, kind, session, None, None, None, reason, None, None, None, row))


@attrs.frozen
class LogHeader:
    """The first record of a log: the lanes at its beginning and the unit of its times."""

    lanes: int
    unit: str = "s"

    def as_json(self) -> dict[str, Any]:
        """The header as a JSON object."""
        return {"format": FORMAT, "version": VERSION, "lanes": self.lanes, "unit": self.unit}
