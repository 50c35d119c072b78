"""The checks of each command, in order: its values, the ids, the states (X5). What passes them becomes a plan.

A check changes nothing. It returns the function that makes the change, with its arguments after the state and the list
of events; or it raises the reason for which the command is refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, get_args

from tenure.reference import moves, settle
from tenure.reference.commands import recovery
from tenure.reference.commands.recovery import AFTER_A_CRASH
from tenure.reference.errors import (
    AlreadyFinal,
    BadValue,
    DuplicateId,
    LimitExceeded,
    NotFinal,
    NotRunning,
    TimeWentBack,
    refused,
    unknown,
)
from tenure.reference.records import Outcome
from tenure.reference.validation import identifier, one_of, whole
from tenure.reference.vocabulary import CANCEL, CANCEL_RUNNING_JOB, CLOSE, OFF, Parameters

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tenure.reference.commands.recovery import AfterACrash
    from tenure.reference.events import Event
    from tenure.reference.records import Job, Session
    from tenure.reference.state import SchedulerState
    from tenure.reference.validation import Limits

Subject = Literal["session", "job"]
SUBJECTS: Final[tuple[Subject, ...]] = get_args(Subject)
OUTCOMES: Final[tuple[Outcome, ...]] = get_args(Outcome)

Plan: TypeAlias = "tuple[Callable[..., None], tuple[Any, ...]]"
"""A function that makes a change, and its arguments after the state and the list of events."""


def open_session(
    state: SchedulerState,
    limits: Limits,
    session: str,
    max_time: int,
    interactive_timeout: int,
    unused_timeout: int | None = None,
    owner: str | None = None,
) -> Plan:
    """Check `open`."""
    session = identifier("open", "session", session)
    parameters = Parameters(
        whole("open", "max_time", max_time, 1),
        whole("open", "interactive_timeout", interactive_timeout),
        OFF if unused_timeout is None else whole("open", "unused_timeout", unused_timeout, 1),
    )
    if owner is not None:
        owner = identifier("open", "owner", owner)
    other = state.sessions.get(session)
    if other is not None:
        raise refused(DuplicateId, "open", other, "the id of no session")
    for name in ("max_time", "interactive_timeout"):
        _check_limit(limits, "open", session, name, getattr(parameters, name))
    return moves.open_session, (session, owner, parameters)


def _check_limit(limits: Limits, command: str, id: str, name: str, value: int) -> None:
    """Check a value against its limit, if there is one (C4)."""
    limit = getattr(limits, name)
    if limit is not None and value > limit:
        problem = f"{'session' if command == 'open' else 'job'} {id!r} asks for {name} {value}"
        raise LimitExceeded(problem, command=command, subject=name, id=id, allowed=f"at most {limit}")


def submit(
    state: SchedulerState,
    limits: Limits,
    job: str,
    session: str | None = None,
    owner: str | None = None,
    time_limit: int | None = None,
) -> Plan:
    """Check `submit`, but for whether the session accepts the job."""
    job = identifier("submit", "job", job)
    if owner is not None:
        owner = identifier("submit", "owner", owner)
    if time_limit is not None:
        time_limit = whole("submit", "time_limit", time_limit, 1)
    member = None if session is None else known_session(state, "submit", session)
    other = state.jobs.get(job)
    if other is not None:
        raise refused(DuplicateId, "submit", other, "the id of no job")
    if time_limit is not None:
        _check_limit(limits, "submit", job, "time_limit", time_limit)
    return moves.submit, (job, member, owner, time_limit)


def finish(state: SchedulerState, limits: Limits, job: str, outcome: Outcome = "done") -> Plan:
    """Check `finish`."""
    outcome = one_of("finish", "outcome", outcome, OUTCOMES)
    running = known_job(state, "finish", job)
    if running.state != "running":
        raise refused(NotRunning, "finish", running, "a running job")
    return moves.finish, (running, outcome)


def cancel_job(state: SchedulerState, limits: Limits, job: str) -> Plan:
    """Check `cancel_job`."""
    target = known_job(state, "cancel_job", job)
    if target.state == "running":
        return moves.request_stop, (target, CANCEL_RUNNING_JOB)
    if target.state == "queued":
        return moves.cancel_queued, (target,)
    raise refused(AlreadyFinal, "cancel_job", target, "a queued or running job")


def close(state: SchedulerState, limits: Limits, session: str) -> Plan:
    """Check `close`."""
    return moves.turn, (known_session(state, "close", session), CLOSE)


def cancel(state: SchedulerState, limits: Limits, session: str) -> Plan:
    """Check `cancel`."""
    return moves.turn, (known_session(state, "cancel", session), CANCEL)


def advance(state: SchedulerState, limits: Limits, to: int) -> Plan:
    """Check `advance`."""
    return settle.advance, (_later(state, "advance", "to", to),)


def recover(state: SchedulerState, limits: Limits, at: int, running: AfterACrash = "failed") -> Plan:
    """Check `recover`."""
    running = one_of("recover", "running", running, AFTER_A_CRASH)
    return recovery.recover, (_later(state, "recover", "at", at), running)


def _later(state: SchedulerState, command: str, name: str, time: int) -> int:
    """Check a time to which time goes on (X4)."""
    time = whole(command, name, time)
    if time < state.now:
        problem = f"{time} is earlier than now, {state.now}"
        raise TimeWentBack(problem, command=command, subject=name, allowed=f"{state.now} or later")
    return time


def resize(state: SchedulerState, limits: Limits, lanes: int) -> Plan:
    """Check `resize`."""
    return moves.resize, (whole("resize", "lanes", lanes),)


def forget(state: SchedulerState, limits: Limits, id: str, kind: Subject | None = None) -> Plan:
    """Check `forget`."""
    id = identifier("forget", "id", id)
    if kind is not None:
        kind = one_of("forget", "kind", kind, SUBJECTS)
    session = state.sessions.get(id) if kind != "job" else None
    job = state.jobs.get(id) if kind != "session" else None
    if session is not None and job is not None:
        problem = f"{id!r} is a session and a job"
        raise BadValue(problem, command="forget", subject="kind", id=id, allowed="kind session or job")
    if session is not None:
        if session.variables.ended_at == OFF:
            raise refused(NotFinal, "forget", session, "a session that has ended")
        return _forget_session, (session,)
    if job is not None:
        if job.finished_at is None:
            raise refused(NotFinal, "forget", job, "a job that is final")
        return _forget_job, (job,)
    raise unknown("forget", kind or "session or job", id)


def _forget_session(state: SchedulerState, events: list[Event], session: Session) -> None:
    state.forget_session(session)


def _forget_job(state: SchedulerState, events: list[Event], job: Job) -> None:
    state.forget_job(job)


CHECKS: Final[Mapping[str, Callable[..., Plan]]] = {
    "open": open_session,
    "submit": submit,
    "finish": finish,
    "cancel_job": cancel_job,
    "close": close,
    "cancel": cancel,
    "advance": advance,
    "resize": resize,
    "forget": forget,
    "recover": recover,
}
"""The check of each command; its parameters are the state, the limits and the fields of the command."""


def known_session(state: SchedulerState, command: str, id: str) -> Session:
    """The session with this id. Raises UnknownId."""
    id = identifier(command, "session", id)
    session = state.sessions.get(id)
    if session is None:
        raise unknown(command, "session", id)
    return session


def known_job(state: SchedulerState, command: str, id: str) -> Job:
    """The job with this id. Raises UnknownId."""
    id = identifier(command, "job", id)
    job = state.jobs.get(id)
    if job is None:
        raise unknown(command, "job", id)
    return job
