"""A scheduler as plain tuples and back, for `copy` and `pickle`.

The records of a scheduler refer to one another in long chains, for which a general copier would recurse too deeply. The
tuples refer to one another by id, with sessions in opening order and jobs in submission order. Lines, timers and shares
are left out, because they follow from the rest.
"""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from tenure.reference.records import Job, Session
from tenure.reference.state import SchedulerState

if TYPE_CHECKING:
    from tenure.reference.vocabulary import Parameters, Variables

SessionState: TypeAlias = tuple[str, int, "Parameters", "Variables"]
"""The id, number, parameters and variables of a session."""

JobFields: TypeAlias = tuple[Any, ...]
"""The id of a job, the id of its session, and the other fields of `records.Job` in order, without its places."""


class Saved(NamedTuple):
    """The whole state of a scheduler."""

    now: int
    lanes: int
    openings: int
    submissions: int
    starts: int
    sessions: tuple[SessionState, ...]
    jobs: tuple[JobFields, ...]


def saved(state: SchedulerState) -> Saved:
    """The values of a state between two commands; states with equal values behave the same."""
    by_number = attrgetter("number")
    return Saved(
        state.now,
        state.lanes,
        state.openings,
        state.submissions,
        state.starts,
        tuple((s.id, s.number, s.parameters, s.variables) for s in sorted(state.sessions.values(), key=by_number)),
        tuple(map(_fields, sorted(state.jobs.values(), key=by_number))),
    )


def _fields(job: Job) -> JobFields:
    session = None if job.session is None else job.session.id
    times = job.submitted_at, job.state, job.started_at, job.finished_at
    return job.id, session, job.owner, job.number, *times, job.cause, job.start


def restored(values: Saved) -> SchedulerState:
    """Make an independent state from saved values."""
    state = SchedulerState(values.lanes, values.now)
    state.openings, state.submissions, state.starts = values.openings, values.submissions, values.starts
    for id, number, parameters, variables in values.sessions:
        session = state.sessions[id] = Session(id, number, parameters, variables)
        state.timers.arm(session)
        if variables.holds:
            state.holder = session
            state.timers.set_idle(variables.idle_deadline)
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
            if job.session is not None:
                job.session.running[id] = job
    return state
