"""Going on after a crash: what became of the time in which nobody scheduled (X8)."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Final, Literal, get_args

from tenure.reference import moves
from tenure.reference.events import Event, job_event
from tenure.reference.records import Session
from tenure.reference.timers import TIMEOUTS
from tenure.reference.vocabulary import ACTIVE_BUSY, ACTIVE_IDLE, CLOSED_DRAINING, OFF

if TYPE_CHECKING:
    from tenure.reference.records import Job
    from tenure.reference.state import SchedulerState

AfterACrash = Literal["failed", "requeue"]
"""What becomes of the jobs that ran: they have failed, or return to the queue where that is possible."""

AFTER_A_CRASH: Final[tuple[AfterACrash, ...]] = get_args(AfterACrash)


def recover(state: SchedulerState, events: list[Event], at: int, running: AfterACrash) -> None:
    """Go on at a later time: the running jobs end, timers fire that ran out meanwhile, and nothing is metered."""
    since = state.now
    for job in sorted(state.running.values(), key=attrgetter("start")):
        if running == "requeue" and _may_run_again(job):
            _requeue(state, events, job)
        elif job.stop_cause is None:
            moves.finish(state, events, job, "failed", "crash")
        else:
            moves.finish(state, events, job, "canceled")
    if state.holder is not None:
        _suspend(state, state.holder)
    while (timer := state.timers.next(None)) is not None and timer[0] <= at:
        state.now, timeout, _, session = timer
        assert isinstance(session, Session), "no job runs that could have a limit"
        moves.turn(state, events, session, TIMEOUTS[timeout])
    state.now = at
    if state.holder is not None:
        _resume(state, state.holder)
    events.append(Event(at, "scheduler_recovered", since=since, row="W02"))


def _may_run_again(job: Job) -> bool:
    """Whether a job may return to the queue: nobody asked it to stop, and its session goes on."""
    goes_on = job.session is None or job.session.variables.phase in (ACTIVE_BUSY, CLOSED_DRAINING)
    return goes_on and job.stop_cause is None


def _requeue(state: SchedulerState, events: list[Event], job: Job) -> None:
    session = job.session
    if session is not None:
        v = session.variables
        state.change(session, v._replace(Q=v.Q + 1, R=v.R - 1))
    events.append(job_event(state.now, "job_requeued", None if session is None else session.id, job.id, "W03"))
    state.requeue(job)


def _suspend(state: SchedulerState, holder: Session) -> None:
    """Stop the meter and the interactive clock of the session that holds the QPU."""
    v = holder.variables
    usage = v.usage + state.now - v.metered_since
    state.change(holder, v._replace(idle_deadline=OFF, metered_since=OFF, usage=usage))


def _resume(state: SchedulerState, holder: Session) -> None:
    """Start the meter and the interactive clock of the session that holds the QPU."""
    v, now = holder.variables, state.now
    idle = now + holder.parameters.interactive_timeout if v.phase == ACTIVE_IDLE else OFF
    state.change(holder, v._replace(idle_deadline=idle, metered_since=now))
