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
    """A session: its jobs in submission and in start order, its times, and the QPU time it has used so far (U1).

    `started_at` is the first start of a job, `activated_at` when the session last gained the QPU, `last_started_at` and
    `last_finished_at` when a job of it last started and finished running.
    """

    id: str
    owner: str | None
    state: str
    phase: Phase
    accepting: bool
    queued: tuple[str, ...]
    running: tuple[str, ...]
    max_time: int
    interactive_timeout: int
    unused_timeout: int | None
    opened_at: int
    started_at: int | None
    activated_at: int | None
    last_started_at: int | None
    last_finished_at: int | None
    deadline: int | None
    idle_deadline: int | None
    ended_at: int | None
    reason: Reason | None
    usage: int


@attrs.frozen
class JobView:
    """A job; `finished_at` is set in every final state, and `cause` if the job was dropped or stopped.

    `position` is its place among all queued jobs, from 1, and None if it is not queued. `cancel_requested_at` is the
    time of the first request to stop it while it ran (K4).
    """

    id: str
    state: JobState
    session: str | None
    owner: str | None
    time_limit: int | None
    position: int | None
    submitted_at: int
    started_at: int | None
    cancel_requested_at: int | None
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
    v, p = session.variables, session.parameters
    started = None if v.deadline == OFF else v.deadline - p.max_time
    return SessionView(
        id=session.id,
        owner=session.owner,
        state=v.phase.state,
        phase=v.phase,
        accepting=v.phase.accepting,
        queued=tuple(job.id for job in session.queued),
        running=in_start_order(session.running),
        max_time=p.max_time,
        interactive_timeout=p.interactive_timeout,
        unused_timeout=_set(p.unused_timeout),
        opened_at=session.opened_at,
        started_at=started,
        activated_at=session.activated_at,
        last_started_at=session.last_started_at,
        last_finished_at=session.last_finished_at,
        deadline=_set(v.deadline),
        idle_deadline=_set(v.idle_deadline),
        ended_at=_set(v.ended_at),
        reason=None if v.ended_at == OFF else v.reason,
        usage=v.usage if v.metered_since == OFF else v.usage + now - v.metered_since,
    )


def view_job(job: Job, position: int | None) -> JobView:
    """The view of `job`, with its position if it waits."""
    session = None if job.session is None else job.session.id
    times = job.submitted_at, job.started_at, job.cancel_requested_at, job.finished_at
    return JobView(job.id, job.state, session, job.owner, job.time_limit, position, *times, job.cause)


def in_start_order(running: dict[str, Job]) -> tuple[str, ...]:
    """The ids of running jobs in start order."""
    return tuple(job.id for job in sorted(running.values(), key=lambda job: job.start))


def as_json(view: SessionView | JobView | SchedulerView) -> dict[str, Any]:
    """A view as a JSON object."""
    return attrs.asdict(view)


def _set(time: int) -> int | None:
    return None if time == OFF else time
