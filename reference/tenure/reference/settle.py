"""What happens by itself at one instant until nothing more does (X3), and at each deadline on the way of an advance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tenure.reference import moves
from tenure.reference.checks import plain_text, shown
from tenure.reference.errors import PolicyError
from tenure.reference.timers import TIMEOUTS

if TYPE_CHECKING:
    from tenure.reference.book import Book
    from tenure.reference.events import Event
    from tenure.reference.policy import NormalQueue, Policy
    from tenure.reference.records import Job
    from tenure.reference.timers import Timer


def settle(book: Book, events: list[Event], policy: Policy, queue: NormalQueue) -> None:
    """Fire the timers that are due, in the order of X2, and then fill the free lanes."""
    while True:
        timer = _due(book)
        if timer is not None:
            _, timeout, _, session = timer
            moves.turn(book, events, session, TIMEOUTS[timeout])
        elif len(book.running) < book.lanes and (job := _next(book, policy, queue)) is not None:
            moves.start(book, events, job)
        else:
            return


def advance(book: Book, events: list[Event], policy: Policy, queue: NormalQueue, to: int) -> None:
    """Move time on to `to`, settling at every deadline on the way."""
    while (timer := book.timers.next(book.holder)) is not None and timer[0] <= to:
        book.now = timer[0]
        settle(book, events, policy, queue)
    book.now = to


def _due(book: Book) -> Timer | None:
    """The timer that fires now."""
    timers = book.timers
    if book.now < timers.earliest and book.now < timers.idle_until:
        return None
    timer = timers.next(book.holder)
    return timer if timer is not None and timer[0] <= book.now else None


def _next(book: Book, policy: Policy, queue: NormalQueue) -> Job | None:
    """The job that takes a free lane: the holder's earliest (P1, P2), or else the one that the policy chooses (Q4)."""
    if book.holder is not None:
        return book.holder.queued.after.job
    if book.queue.after.job is None:
        return None
    try:
        chosen: object = policy.choose(queue)
    except Exception as error:
        raise _policy_error(f"the policy {shown(policy)} raised {shown(error)}") from error
    name = plain_text(chosen)
    job = None if name is None else book.jobs.get(name)
    if job is None or job.in_queue is None:
        raise _policy_error(f"the policy {shown(policy)} chose {shown(chosen)}")
    return job


def _policy_error(problem: str) -> PolicyError:
    return PolicyError(problem, command="choose", subject="policy", allowed="the id of a job that waits")
