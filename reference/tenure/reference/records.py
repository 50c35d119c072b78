"""The records of sessions and jobs, and the lines in which jobs wait.

These records are mutable, and only `state.py` changes them. They are never returned: callers get views and events.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from tenure.reference.vocabulary import OFF

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tenure.reference.vocabulary import Parameters, Variables

Outcome = Literal["done", "failed", "canceled"]
"""How a running job ends."""

JobState = Literal["queued", "running", "done", "failed", "canceled", "dropped"]
"""The state of a job; the last four are final."""

StopCause = Literal["request", "time_limit"]
"""Why a running job was asked to stop."""

Cause = Literal["canceled", "expired", "request", "time_limit", "crash"]
"""Why a job was dropped, which is how its session ended, why it was stopped, or that a crash ended it."""


class Place:
    """The place of one job in a line, a node of a doubly linked list.

    A removed place keeps its links. So undoing changes in reverse order can put it back exactly where it was, in
    constant time. Leaving or rejoining twice is the same as once.
    """

    __slots__ = ("after", "before", "job")

    before: Place
    after: Place
    job: Job | None

    def leave(self) -> None:
        """Remove the place from its line."""
        self.before.after = self.after
        self.after.before = self.before

    def insert(self, job: Job) -> Place:
        """Put `job` right after this place."""
        place = Place()
        place.job = job
        place.before = self
        place.after = self.after
        self.after.before = place
        self.after = place
        return place

    def link(self, after: Place) -> None:
        """Make `after` the next place again, so that what was inserted between the two is removed."""
        self.after = after
        after.before = self

    def rejoin(self) -> None:
        """Put the place back; every change of the line since `leave` must have been undone."""
        self.before.after = self
        self.after.before = self


class Line(Place):
    """Jobs in submission order; appending and removing take constant time.

    The line is a ring with itself as the place before its first and after its last job, so the ends need no special
    case. The first job is `line.after.job`, or None if the line is empty.
    """

    __slots__ = ()

    def __init__(self) -> None:
        self.before = self.after = self
        self.job = None

    def join(self, job: Job) -> Place:
        """Append `job`."""
        place = Place()
        place.job = job
        place.before = self.before
        place.after = self
        self.before.after = place
        self.before = place
        return place

    def last_before(self, number: int) -> Place:
        """The place of the last job with a smaller number, or the line itself; takes time for each of these."""
        last: Place = self
        while (job := last.after.job) is not None and job.number < number:
            last = last.after
        return last

    def end_with(self, last: Place) -> None:
        """Remove the places that joined after `last`; nothing else may have changed since."""
        last.after = self
        self.before = last

    def __iter__(self) -> Iterator[Job]:
        place = self.after
        while place.job is not None:
            yield place.job
            place = place.after


@attrs.define(eq=False, weakref_slot=False)
class Session:
    """A session; `number` is its place in opening order, `jobs` are all of its jobs that are not forgotten.

    `activated_at` is when it last gained the QPU, `last_started_at` and `last_finished_at` when a job of it last
    started and finished running.
    """

    id: str
    number: int
    owner: str | None
    opened_at: int
    parameters: Parameters
    variables: Variables
    activated_at: int | None = None
    last_started_at: int | None = None
    last_finished_at: int | None = None
    queued: Line = attrs.field(factory=Line)
    running: dict[str, Job] = attrs.field(factory=dict)
    jobs: dict[str, Job] = attrs.field(factory=dict)


@attrs.define(eq=False, weakref_slot=False)
class Job:
    """A job; `number` is its place in submission order, `start` its place in start order.

    `stop_cause` is that of the first request to stop it. `in_session` and `in_queue` are its places among the queued
    jobs of its session and in the normal queue; None if it is not in that line.
    """

    id: str
    session: Session | None
    owner: str | None
    number: int
    submitted_at: int
    time_limit: int | None = None
    state: JobState = "queued"
    started_at: int | None = None
    cancel_requested_at: int | None = None
    stop_cause: StopCause | None = None
    finished_at: int | None = None
    cause: Cause | None = None
    start: int = 0
    in_session: Place | None = None
    in_queue: Place | None = None

    @property
    def limit_deadline(self) -> int:
        """The end of its time limit, OFF unless it runs with one (K5)."""
        if self.time_limit is None or self.started_at is None or self.state != "running":
            return OFF
        return self.started_at + self.time_limit
