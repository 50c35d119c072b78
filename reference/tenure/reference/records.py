"""What the scheduler remembers of one session and of one job, and the lines in which jobs wait.

These records change, and only `state.py` changes them. Nothing here is handed out: embedders get views and events.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tenure.reference.vocabulary import Parameters, Variables

Outcome = Literal["done", "failed", "canceled"]
"""How a running job ends."""

JobState = Literal["queued", "running", "done", "failed", "canceled", "dropped"]
"""What a job does; the last four are final."""

Cause = Literal["canceled", "expired"]
"""Why a job was dropped: what happened to its session."""


class Place:
    """The place of one job in a line.

    A place that was left still knows its neighbours. So what undoes changes in reverse order can put it back exactly
    where it was, at no more cost than leaving. To leave or to rejoin twice is the same as once.
    """

    __slots__ = ("after", "before", "job")

    before: Place
    after: Place
    job: Job | None

    def leave(self) -> None:
        """Close the gap."""
        self.before.after = self.after
        self.after.before = self.before

    def rejoin(self) -> None:
        """Open the gap again; every change to the line since `leave` must have been undone."""
        self.before.after = self
        self.after.before = self


class Line(Place):
    """Jobs in submission order; joining at the end and leaving from anywhere take constant time.

    The line is itself the place before its first and after its last job, so there is no case for either end, and the
    first job is `line.after.job`, which is None if there is none.
    """

    __slots__ = ()

    def __init__(self) -> None:
        self.before = self.after = self
        self.job = None

    def join(self, job: Job) -> Place:
        """Put `job` at the end."""
        place = Place()
        place.job = job
        place.before = self.before
        place.after = self
        self.before.after = place
        self.before = place
        return place

    def end_with(self, last: Place) -> None:
        """Cut off what joined after `last`; nothing else may have changed since."""
        last.after = self
        self.before = last

    def __iter__(self) -> Iterator[Job]:
        place = self.after
        while place.job is not None:
            yield place.job
            place = place.after


@attrs.define(eq=False, weakref_slot=False)
class Session:
    """A session; `number` counts the sessions opened, `jobs` are all of its jobs that are not forgotten."""

    id: str
    number: int
    parameters: Parameters
    variables: Variables
    queued: Line = attrs.field(factory=Line)
    running: dict[str, Job] = attrs.field(factory=dict)
    jobs: dict[str, Job] = attrs.field(factory=dict)


@attrs.define(eq=False, weakref_slot=False)
class Job:
    """A job; `number` counts the submissions, `start` the starts.

    `in_session`, `in_queue` and `in_share` are its places among the queued jobs of its session, in the normal queue and
    among the waiting jobs of its owner; None when it is not in that line.
    """

    id: str
    session: Session | None
    owner: str | None
    number: int
    submitted_at: int
    state: JobState = "queued"
    started_at: int | None = None
    finished_at: int | None = None
    cause: Cause | None = None
    start: int = 0
    in_session: Place | None = None
    in_queue: Place | None = None
    in_share: Place | None = None
