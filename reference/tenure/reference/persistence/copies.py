"""A scheduler as plain tuples and back, for `copy` and `pickle`.

The records of a scheduler refer to one another in long chains, for which a general copier would recurse too deeply. The
tuples refer to one another by id, with sessions in opening order and jobs in submission order. Lines, timers and shares
are left out, because they follow from the rest; of the accounts of owners only the amounts do not.
"""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

import attrs

from tenure.reference.records import Job, Session
from tenure.reference.state import NEVER, SchedulerState

if TYPE_CHECKING:
    from tenure.reference.events import Event
    from tenure.reference.indexes.usage_by_owner import Owner, Terms

JOBS_OF_A_SESSION: Final = ("queued", "running", "jobs")

SESSION_FIELDS: Final = tuple(f.name for f in attrs.fields(Session) if f.name not in JOBS_OF_A_SESSION)
JOB_FIELDS: Final = tuple(f.name for f in attrs.fields(Job) if not f.name.startswith("in_"))
"""The fields that are kept; the id of its session stands for the session of a job."""

SavedRow: TypeAlias = tuple[Any, ...]
"""The values of these fields of a session or job."""


class Saved(NamedTuple):
    """The whole state of a scheduler."""

    now: int
    lanes: int
    openings: int
    submissions: int
    starts: int
    sessions: tuple[SavedRow, ...]
    jobs: tuple[SavedRow, ...]
    asks_at: int | None
    shares: tuple[Terms, tuple[tuple[Owner, int], ...]] | None
    requests: tuple[tuple[str, tuple[str | None, tuple[Event, ...]]], ...]


_session_row: Final = attrgetter(*SESSION_FIELDS)
_rest_of_job: Final = attrgetter(*JOB_FIELDS[2:])


def saved(state: SchedulerState) -> Saved:
    """The values of a state between two commands; states with equal values behave the same."""
    by_number = attrgetter("number")
    return Saved(
        state.now,
        state.lanes,
        state.openings,
        state.submissions,
        state.starts,
        tuple(map(_session_row, sorted(state.sessions.values(), key=by_number))),
        tuple(map(_job_row, sorted(state.jobs.values(), key=by_number))),
        None if state.asks_at == NEVER else int(state.asks_at),
        None if state._shares is None else (state._shares.terms, tuple(state._shares.amounts().items())),
        tuple(state.requests.items()),
    )


def _job_row(job: Job) -> SavedRow:
    return job.id, None if job.session is None else job.session.id, *_rest_of_job(job)


def restored(values: Saved) -> SchedulerState:
    """Make an independent state from saved values."""
    state = SchedulerState(values.lanes, values.now)
    state.openings, state.submissions, state.starts = values.openings, values.submissions, values.starts
    state.requests.update(values.requests)
    state.asks_at = NEVER if values.asks_at is None else values.asks_at
    for row in values.sessions:
        session = Session(**dict(zip(SESSION_FIELDS, row, strict=True)))
        state.sessions[session.id] = session
        state.timers.arm(session)
        if session.variables.holds:
            state.holder = session
            state.timers.set_idle(session.variables.idle_deadline)
    for id, member, *rest in values.jobs:
        job = state.jobs[id] = Job(id, None if member is None else state.sessions[member], *rest)
        if job.session is not None:
            job.session.jobs[id] = job
        if job.state == "queued":
            if job.session is not None:
                job.in_session = job.session.queued.join(job)
            if job.session is None or job.session is not state.holder:
                job.in_queue = state.queue.join(job)
        elif job.state == "running":
            state.running[id] = job
            if job.time_limit is not None and job.stop_cause is None:
                state.timers.arm_limit(job)
            if job.session is not None:
                job.session.running[id] = job
    if values.shares is not None:
        state.count(values.shares[0], dict(values.shares[1]))
    return state
