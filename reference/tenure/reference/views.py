"""The views of a scheduler: frozen records, made on request. None means that there is no value, or not yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from tenure.reference.vocabulary import OFF

if TYPE_CHECKING:
    from tenure.reference.records import Cause, Job, JobState, Session
    from tenure.reference.vocabulary import Phase, Reason


@attrs.frozen
class SessionView:
    """A session: its jobs in submission and in start order, its times, and the QPU time it has used so far (U1)."""

    state: str
    phase: Phase
    accepting: bool
    queued: tuple[str, ...]
    running: tuple[str, ...]
    started_at: int | None
    deadline: int | None
    idle_deadline: int | None
    ended_at: int | None
    reason: Reason | None
    usage: int


@attrs.frozen
class JobView:
    """A job; `finished_at` is set in every final state, and `cause` if the job was dropped."""

    state: JobState
    session: str | None
    submitted_at: int
    started_at: int | None
    finished_at: int | None
    cause: Cause | None


@attrs.frozen
class SchedulerView:
    """A scheduler: the running jobs in start order, the queued ones in submission order, the next deadline."""

    now: int
    lanes: int
    holder: str | None
    running: tuple[str, ...]
    waiting: tuple[str, ...]
    next_deadline: int | None


def view_session(session: Session, now: int) -> SessionView:
    """The view of `session` at `now`; takes time proportional to its queued and running jobs."""
    v = session.variables
    started = None if v.deadline == OFF else v.deadline - session.parameters.max_time
    return SessionView(
        state=v.phase.state,
        phase=v.phase,
        accepting=v.phase.accepting,
        queued=tuple(job.id for job in session.queued),
        running=in_start_order(session.running),
        started_at=started,
        deadline=_set(v.deadline),
        idle_deadline=_set(v.idle_deadline),
        ended_at=_set(v.ended_at),
        reason=None if v.ended_at == OFF else v.reason,
        usage=v.usage if v.metered_since == OFF else v.usage + now - v.metered_since,
    )


def view_job(job: Job) -> JobView:
    """The view of `job`."""
    session = None if job.session is None else job.session.id
    return JobView(job.state, session, job.submitted_at, job.started_at, job.finished_at, job.cause)


def in_start_order(running: dict[str, Job]) -> tuple[str, ...]:
    """The ids of running jobs in start order."""
    return tuple(job.id for job in sorted(running.values(), key=lambda job: job.start))


def as_json(view: SessionView | JobView | SchedulerView) -> dict[str, Any]:
    """A view as a JSON object."""
    return attrs.asdict(view)


def _set(time: int) -> int | None:
    return None if time == OFF else time
