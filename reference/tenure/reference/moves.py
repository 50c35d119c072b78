"""The moves of the scheduler: each applies the answer of the step to the state, and reports events.

A move calls `step` (or `alone`, for a job without a session), writes the result into the state and appends the events,
causes before consequences. No rule of the table is repeated here: the further events of a move follow from the change
of the variables. Callers make only possible moves; only a submission may be refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tenure.reference.errors import NotAccepting, refused
from tenure.reference.events import Event, job_event, job_submitted, session_event
from tenure.reference.step import alone, opened, step
from tenure.reference.vocabulary import (
    CANCEL,
    CANCEL_QUEUED_JOB,
    CLOSE,
    FINISH,
    INTERACTIVE_TIMEOUT,
    JOB_TIMEOUT,
    MAXIMUM_TIMEOUT,
    OFF,
    START,
    SUBMIT,
    UNUSED_TIMEOUT,
    RefusalCode,
)

if TYPE_CHECKING:
    from tenure.reference.events import Kind
    from tenure.reference.records import Cause, Job, Outcome, Session, StopCause
    from tenure.reference.state import SchedulerState
    from tenure.reference.vocabulary import Answer, Input, LoneAnswer, Parameters


def open_session(
    state: SchedulerState, events: list[Event], session: str, owner: str | None, parameters: Parameters
) -> None:
    """Open a session."""
    variables, row = opened(parameters, state.now)
    state.open(session, owner, parameters, variables)
    unused = None if parameters.unused_timeout == OFF else parameters.unused_timeout
    terms = (parameters.max_time, parameters.interactive_timeout, unused)
    events.append(Event(state.now, "session_opened", session, None, owner, None, None, None, *terms, row=row))


def submit(
    state: SchedulerState,
    events: list[Event],
    job: str,
    session: Session | None,
    owner: str | None,
    time_limit: int | None,
) -> None:
    """Submit a job. Raises NotAccepting if its session refuses it."""
    if session is None:
        row = _row_alone(alone(SUBMIT, False, False))
        events.append(job_submitted(state.now, None, job, row, owner, time_limit))
    else:
        answer = step(session.variables, session.parameters, SUBMIT, state.now)
        if isinstance(answer, RefusalCode):
            raise refused(NotAccepting, "submit", session, "a session that is queued, active or deactivated")
        row = _row(state, session, answer)
        if owner is None:
            owner = session.owner
        events.append(job_submitted(state.now, session.id, job, row, owner, time_limit))
    state.submit(job, session, owner, time_limit)


def start(state: SchedulerState, events: list[Event], job: Job) -> None:
    """Start a queued job: the earliest of a session that holds the QPU, or else the one that the policy chose."""
    now, lanes, busy, held = state.now, state.lanes, len(state.running), state.holder is not None
    session = job.session
    if session is None:
        row = _row_alone(alone(START, True, False, busy < lanes, held, not held))
        events.append(job_event(now, "job_started", None, job.id, row))
    else:
        old = session.variables
        earliest = job is session.queued.after.job
        row = _row(state, session, step(old, session.parameters, START, now, lanes, busy, held, not held, earliest))
        events.append(job_event(now, "job_started", session.id, job.id, row))
        if not old.holds:
            gained: Kind = "session_activated" if old.deadline == OFF else "session_reactivated"
            events.append(session_event(now, gained, session.id, row))
    state.start(job)


def finish(
    state: SchedulerState, events: list[Event], job: Job, outcome: Outcome, other_cause: Cause | None = None
) -> None:
    """End a running job; if it was canceled, it gets the cause of the request to stop it, if there was one (K4)."""
    session = job.session
    cause = job.stop_cause if outcome == "canceled" else other_cause
    if session is None:
        row = _row_alone(alone(FINISH, False, True))
        events.append(job_event(state.now, "job_finished", None, job.id, row, outcome, cause))
    else:
        row = _row(state, session, step(session.variables, session.parameters, FINISH, state.now))
        events.append(job_event(state.now, "job_finished", session.id, job.id, row, outcome, cause))
        if session.variables.ended_at != OFF:
            events.append(_ended(state, session, row))
    state.finish(job, outcome, cause)


def request_stop(state: SchedulerState, events: list[Event], job: Job, given: Input) -> None:
    """Ask for a running job to be stopped, by its cancel or its limit; do nothing if that was asked before (K4, K5)."""
    session, requested, limit = job.session, job.cancel_requested_at is not None, job.limit_deadline
    cause: StopCause = "time_limit" if given == JOB_TIMEOUT else "request"
    if session is None:
        alone_now = alone(given, False, True, stop_requested=requested, limit_deadline=limit, now=state.now)
        name, row = None, _row_alone(alone_now)
    else:
        v, p = session.variables, session.parameters
        answer = step(v, p, given, state.now, stop_requested=requested, limit_deadline=limit)
        name, row = session.id, _row(state, session, answer)
    if not requested:
        events.append(job_event(state.now, "job_cancel_requested", name, job.id, row, None, cause))
        state.request_stop(job, cause)


def cancel_queued(state: SchedulerState, events: list[Event], job: Job) -> None:
    """Cancel a single queued job."""
    session = job.session
    if session is None:
        row = _row_alone(alone(CANCEL_QUEUED_JOB, True, False))
        events.append(job_event(state.now, "job_canceled", None, job.id, row))
    else:
        row = _row(state, session, step(session.variables, session.parameters, CANCEL_QUEUED_JOB, state.now))
        events.append(job_event(state.now, "job_canceled", session.id, job.id, row))
        if session.variables.ended_at != OFF:
            events.append(_ended(state, session, row))
    state.withdraw(job, "canceled")


REPORTS: dict[Input, tuple[Kind | None, Cause | None]] = {
    CLOSE: ("session_closed", None),
    CANCEL: ("session_canceled", "canceled"),
    MAXIMUM_TIMEOUT: ("session_expired", "expired"),
    INTERACTIVE_TIMEOUT: ("session_deactivated", None),
    UNUSED_TIMEOUT: (None, None),
}
"""The event of each input of a whole session, and the cause with which its queued jobs are dropped, if they are."""


def turn(state: SchedulerState, events: list[Event], session: Session, given: Input) -> None:
    """Close or cancel a session, or fire one of its timers; do nothing if the row is a no-op."""
    old = session.variables
    row = _row(state, session, step(old, session.parameters, given, state.now))
    if session.variables is old:
        return
    kind, cause = REPORTS[given]
    if kind is not None:
        usage = session.variables.usage if kind == "session_deactivated" else None
        events.append(session_event(state.now, kind, session.id, row, None, usage))
    if cause is not None:
        for job in list(session.queued):
            state.withdraw(job, "dropped", cause)
            events.append(job_event(state.now, "job_dropped", session.id, job.id, row, None, cause))
    if session.variables.ended_at != OFF:
        events.append(_ended(state, session, row))


def resize(state: SchedulerState, events: list[Event], lanes: int) -> None:
    """Change the number of lanes; do nothing if it is the present one (P5)."""
    if lanes != state.lanes:
        events.append(Event(state.now, "lanes_resized", lanes=lanes, row="W01"))
        state.set_lanes(lanes)


def _row(state: SchedulerState, session: Session, answer: Answer) -> str:
    """Write the variables of a step's answer into the state; return the row."""
    assert isinstance(answer, tuple), answer
    variables, row = answer
    if variables is not session.variables:
        state.change(session, variables)
    return row


def _row_alone(answer: LoneAnswer) -> str:
    assert isinstance(answer, tuple), answer
    return answer[1]


def _ended(state: SchedulerState, session: Session, row: str) -> Event:
    return session_event(state.now, "session_ended", session.id, row, session.variables.reason, session.variables.usage)
