"""Settling: fires timers and starts jobs at one instant until nothing is due (X3), at each deadline of an advance.

The instant at which a policy that declined wants to be asked again is a deadline, too, after all timers (Q4).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tenure.reference import moves
from tenure.reference.errors import PolicyError
from tenure.reference.policy import Decline
from tenure.reference.records import Job
from tenure.reference.state import NEVER
from tenure.reference.timers import TIMEOUTS
from tenure.reference.validation import LATEST, plain_text, shown
from tenure.reference.vocabulary import JOB_TIMEOUT

if TYPE_CHECKING:
    from tenure.reference.events import Event
    from tenure.reference.policy import NormalQueue, Policy
    from tenure.reference.state import SchedulerState
    from tenure.reference.timers import Timer

ALLOWED: Final = "the id of a job that waits, or a Decline() for good or until a later time"
"""What a policy may choose."""


def settle(state: SchedulerState, events: list[Event], policy: Policy, queue: NormalQueue) -> None:
    """Fire the due timers in the order of X2, and then fill the free lanes, as far as the policy does not decline."""
    state.ask_again(NEVER)
    while True:
        timer = _due(state)
        if timer is not None:
            _, timeout, _, record = timer
            if isinstance(record, Job):
                moves.request_stop(state, events, record, JOB_TIMEOUT)
            else:
                moves.turn(state, events, record, TIMEOUTS[timeout])
        elif len(state.running) < state.lanes and (job := _next(state, policy, queue)) is not None:
            moves.start(state, events, job)
        else:
            return


def advance(state: SchedulerState, events: list[Event], policy: Policy, queue: NormalQueue, to: int) -> None:
    """Advance time to `to`, and settle at every deadline on the way."""
    while (deadline := next_deadline(state)) <= to:
        state.now = int(deadline)
        settle(state, events, policy, queue)
    state.now = to


def next_deadline(state: SchedulerState) -> float:
    """The deadline of the next armed timer, or the earlier instant at which the policy is asked again, or NEVER."""
    timer = state.timers.next(state.holder)
    return state.asks_at if timer is None else min(timer[0], state.asks_at)


def _due(state: SchedulerState) -> Timer | None:
    """The timer that fires now, or None."""
    timers = state.timers
    if state.now < timers.earliest and state.now < timers.idle_until:
        return None
    timer = timers.next(state.holder)
    return timer if timer is not None and timer[0] <= state.now else None


def _next(state: SchedulerState, policy: Policy, queue: NormalQueue) -> Job | None:
    """The job for a free lane: the earliest of the holder (P1, P2), or else the one that the policy chooses (Q4)."""
    if state.holder is not None:
        return state.holder.queued.after.job
    if state.queue.after.job is None:
        return None
    try:
        chosen: object = policy.choose(queue)
    except Exception as error:
        raise _policy_error(f"the policy {shown(policy)} raised {shown(error)}") from error
    if isinstance(chosen, Decline):
        state.ask_again(_until(state, policy, chosen))
        return None
    name = plain_text(chosen)
    job = None if name is None else state.jobs.get(name)
    if job is None or job.in_queue is None:
        raise _policy_error(f"the policy {shown(policy)} chose {shown(chosen)}")
    return job


def _until(state: SchedulerState, policy: Policy, decline: Decline) -> float:
    until: object = decline.until
    if until is None:
        return NEVER
    if type(until) is int and state.now < until <= LATEST:
        return until
    raise _policy_error(f"the policy {shown(policy)} declined until {shown(until)}, at {state.now}")


def _policy_error(problem: str) -> PolicyError:
    return PolicyError(problem, command="choose", subject="policy", allowed=ALLOWED)
