"""The state of a book as plain tuples and back, which is how a scheduler is copied and pickled.

The records of a book refer to one another in long chains, which a general copier would follow one call inside the
other. In a state they name one another by id, sessions in the order of their opening and jobs in that of their
submission. Lines, clocks and shares are left out: they follow from the rest.
"""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from tenure.reference.book import Book
from tenure.reference.records import Job, Session

if TYPE_CHECKING:
    from tenure.reference.terms import Parameters, Variables

SessionState: TypeAlias = tuple[str, int, "Parameters", "Variables"]
"""The id, number, parameters and variables of a session."""

JobFields: TypeAlias = tuple[Any, ...]
"""The id of a job, that of its session, and the rest of `records.Job` in order, but for its places."""


class BookState(NamedTuple):
    """All that a book has to remember."""

    now: int
    lanes: int
    openings: int
    submissions: int
    starts: int
    sessions: tuple[SessionState, ...]
    jobs: tuple[JobFields, ...]


def state_of(book: Book) -> BookState:
    """The state of a book in which no command is under way; equal states behave the same from then on."""
    by_number = attrgetter("number")
    return BookState(
        book.now,
        book.lanes,
        book.openings,
        book.submissions,
        book.starts,
        tuple((s.id, s.number, s.parameters, s.variables) for s in sorted(book.sessions.values(), key=by_number)),
        tuple(map(_fields, sorted(book.jobs.values(), key=by_number))),
    )


def _fields(job: Job) -> JobFields:
    session = None if job.session is None else job.session.id
    times = job.submitted_at, job.state, job.started_at, job.finished_at
    return job.id, session, job.owner, job.number, *times, job.cause, job.start


def restored(state: BookState) -> Book:
    """A book of its own with this state."""
    book = Book(state.lanes, state.now)
    book.openings, book.submissions, book.starts = state.openings, state.submissions, state.starts
    for id, number, parameters, variables in state.sessions:
        session = book.sessions[id] = Session(id, number, parameters, variables)
        book.timers.arm(session)
        if variables.holds:
            book.holder = session
            book.timers.set_idle(variables.idle_deadline)
    for id, member, *rest in state.jobs:
        job = book.jobs[id] = Job(id, None if member is None else book.sessions[member], *rest)
        if job.session is not None:
            job.session.jobs[id] = job
        if job.state == "queued":
            if job.session is not None:
                job.in_session = job.session.queued.join(job)
            if job.session is None or job.session is not book.holder:
                job.in_queue = book.queue.join(job)
        elif job.state == "running":
            book.running[id] = job
            if job.session is not None:
                job.session.running[id] = job
    return book
