"""The state of a scheduler, which only this module changes, with an undo journal.

A command begins a journal. Before a method changes anything it appends how to restore the old value. So a command that
is interrupted at any point, even while it is undone, leaves a journal from which the earlier state can be restored.
Entries contain old values and not differences, so restoring twice does no harm. Clearing the journal commits the
command. No method decides anything; what may happen is decided by `step.py`.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from heapq import merge
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from tenure.reference.indexes.usage_by_owner import Shares
from tenure.reference.indexes.waiting_order import WaitingOrder
from tenure.reference.records import Job, Line, Place, Session
from tenure.reference.timers import Timers
from tenure.reference.vocabulary import OFF

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from tenure.reference.commands.requests import RequestOnce
    from tenure.reference.events import Event
    from tenure.reference.indexes.usage_by_owner import Owner, Terms
    from tenure.reference.records import Cause, JobState, Outcome, StopCause
    from tenure.reference.vocabulary import Parameters, Variables


UndoEntry: TypeAlias = "tuple[Callable[..., object], *tuple[Any, ...]]"
"""A function and its arguments that restore an old value; calling it twice does the same."""


NEVER: Final = math.inf
"""Later than any time."""

MOST_REQUESTS: Final = 10_000
"""How many requests are remembered."""


class SchedulerState:
    """The sessions, the jobs, the normal queue, the running jobs, the clock and the lanes of one scheduler.

    `journal` has an entry for `now` at the beginning of a command, and is empty between commands. `asks_at` is when a
    policy that declined wants to be asked again.
    """

    def __init__(self, lanes: int, now: int) -> None:
        self.now = now
        self.lanes = lanes
        self.sessions: dict[str, Session] = {}
        self.jobs: dict[str, Job] = {}
        self.queue = Line()
        self.running: dict[str, Job] = {}
        self.holder: Session | None = None
        self.timers = Timers()
        self.asks_at: float = NEVER
        self.openings = 0
        self.submissions = 0
        self.starts = 0
        self._shares: Shares | None = None
        self._order: WaitingOrder | None = None
        self.requests: OrderedDict[str, tuple[str | None, tuple[Event, ...]]] = OrderedDict()
        self.journal: list[UndoEntry] = []

    @property
    def terms(self) -> Terms | None:
        """How usage is counted; None if no policy has read it."""
        return None if self._shares is None else self._shares.terms

    def shares(self, terms: Terms) -> Shares:
        """The usage and the waiting jobs of each owner, which is counted from when a policy first reads it.

        Other terms than before keep the usage so far.
        """
        shares = self._shares
        if shares is None or shares.terms != terms:
            shares = self.count(terms, None if shares is None else shares.amounts())
        return shares

    def count(self, terms: Terms, amounts: Mapping[Owner, int] | None) -> Shares:
        """Count usage from now on, from the amounts that owners have used, or else the usage of sessions and jobs."""
        shares = Shares(self, terms)
        shares.take_over(self.sessions.values(), self.jobs.values(), amounts)
        if self.journal:
            self.journal.append((setattr, self, "_shares", self._shares))
        self._shares = shares
        return shares

    @property
    def all_waiting(self) -> Iterator[Job]:
        """The queued jobs in submission order: the normal queue, and those of the holder."""
        return merge(self.queue, () if self.holder is None else self.holder.queued, key=attrgetter("number"))

    @property
    def positions(self) -> WaitingOrder:
        """The positions of the waiting jobs, to be read between two commands.

        It is made when it is first read, and again after more changes than there are jobs.
        """
        order, self._order = self._order, None  # without one, should this be interrupted
        if order is None:
            order = WaitingOrder(job.number for job in self.all_waiting)
        order.apply()
        self._order = order
        return order

    def _note(self, order: WaitingOrder, job: Job, *, waits: bool) -> None:
        """Note for the order that a job waits, or waits no longer."""
        if order.is_behind:
            self._order = None
        else:
            order.note(job.number, waits=waits)

    def _take_back_note(self, job: Job, *, waits: bool) -> None:
        if self._order is not None:
            self._order.take_back(job.number, waits=waits)

    def roll_back(self) -> None:
        """Undo the unfinished command. If this is interrupted, calling it again completes it."""
        while self.journal:
            put_back, *values = self.journal[-1]
            put_back(*values)
            self.journal.pop()

    def remember(self, request: RequestOnce, events: tuple[Event, ...]) -> None:
        """Keep what a request was and the events that it caused, and forget the oldest one of too many."""
        oldest = next(iter(self.requests.items())) if len(self.requests) >= MOST_REQUESTS else None
        self.journal.append((self._take_back_remember, request.id, oldest))
        if oldest is not None:
            del self.requests[oldest[0]]
        self.requests[request.id] = request.content, events

    def _take_back_remember(self, id: str, oldest: tuple[str, tuple[str | None, tuple[Event, ...]]] | None) -> None:
        self.requests.pop(id, None)
        if oldest is not None:
            self.requests[oldest[0]] = oldest[1]
            self.requests.move_to_end(oldest[0], last=False)

    def ask_again(self, at: float) -> None:
        """Set when a policy that declined is asked again, or NEVER."""
        if at != self.asks_at:
            self.journal.append((setattr, self, "asks_at", self.asks_at))
            self.asks_at = at

    def set_lanes(self, lanes: int) -> None:
        """Change the number of run slots."""
        self.journal.append((setattr, self, "lanes", self.lanes))
        self.lanes = lanes

    def open(self, id: str, owner: str | None, parameters: Parameters, variables: Variables) -> None:
        """Add a new session."""
        session = Session(id, self.openings, owner, self.now, parameters, variables)
        self.journal.append((self._take_back_open, session))
        self.openings = session.number + 1
        self.sessions[id] = session
        self.timers.arm(session)

    def _take_back_open(self, session: Session) -> None:
        self.openings = session.number
        self.sessions.pop(session.id, None)
        self.timers.drop(session)

    def change(self, session: Session, new: Variables) -> None:
        """Replace the variables of a session; a session that gains the QPU takes its jobs out of the normal queue."""
        old = session.variables
        if new[3:7] == old[3:7]:  # holds and the three deadlines, which rarely change
            self.journal.append((self._take_back_variables, session, old))
            session.variables = new
            if self._shares is not None and self._shares.meters_sessions:
                self._shares.meter(session, old)
            return
        self.journal.append(
            (self._take_back_change, session, old, self.holder, self.timers.idle_until, session.activated_at)
        )
        session.variables = new
        if self._shares is not None and self._shares.meters_sessions:
            self._shares.meter(session, old)
        assert new.unused_deadline in (OFF, old.unused_deadline), "only open sets it (C3)"
        if new.deadline != old.deadline:
            self.timers.arm(session)
        if new.idle_deadline != old.idle_deadline:
            self.timers.set_idle(new.idle_deadline)
        if new.holds != old.holds:
            self.holder = session if new.holds else None
            if new.holds:
                session.activated_at = self.now
                for job in session.queued:
                    if job.in_queue is not None:
                        self._leave_queue(job, job.in_queue)

    def _take_back_variables(self, session: Session, old: Variables) -> None:
        session.variables = old
        self.timers.arm(session)  # its timers may have gone stale meanwhile, and been dropped

    def _take_back_change(
        self, session: Session, old: Variables, holder: Session | None, idle_until: float, activated_at: int | None
    ) -> None:
        session.variables = old
        session.activated_at = activated_at
        self.holder = holder
        self.timers.idle_until = idle_until
        self.timers.arm(session)  # likewise

    def submit(self, id: str, session: Session | None, owner: str | None, time_limit: int | None) -> None:
        """Add a new job; it joins the normal queue unless its session holds the QPU."""
        job = Job(id, session, owner, self.submissions, self.now, time_limit)
        self.journal.append((self._take_back_submit, job, session and session.queued.before, self.queue.before))
        self.submissions = job.number + 1
        self.jobs[id] = job
        if session is not None:
            session.jobs[id] = job
            job.in_session = session.queued.join(job)
        if session is None or session is not self.holder:
            job.in_queue = self.queue.join(job)
        if self._shares is not None:
            self._shares.add(job)
        if self._order is not None:
            self._note(self._order, job, waits=True)

    def _take_back_submit(self, job: Job, last_in_session: Place | None, last_in_queue: Place) -> None:
        self._take_back_note(job, waits=True)
        self.submissions = job.number
        self.jobs.pop(job.id, None)
        self.queue.end_with(last_in_queue)
        if job.session is not None and last_in_session is not None:
            job.session.jobs.pop(job.id, None)
            job.session.queued.end_with(last_in_session)

    def start(self, job: Job) -> None:
        """Start a queued job."""
        if job.in_queue is not None:
            self._leave_queue(job, job.in_queue)
        session = job.session
        last = None if session is None else session.last_started_at
        self.journal.append((self._take_back_start, job, job.in_session, self.starts, last))
        job.state = "running"
        job.started_at = self.now
        job.start = self.starts
        self.starts = job.start + 1
        self.running[job.id] = job
        if session is not None and job.in_session is not None:
            job.in_session.leave()
            job.in_session = None
            session.running[job.id] = job
            session.last_started_at = self.now
        if job.time_limit is not None:
            self.timers.arm_limit(job)
        if self._shares is not None:
            self._shares.start(job)
        if self._order is not None:
            self._note(self._order, job, waits=False)

    def _take_back_start(self, job: Job, in_session: Place | None, starts: int, last_started_at: int | None) -> None:
        self._take_back_note(job, waits=False)
        if job.time_limit is not None:
            self.timers.drop(job)
        job.state = "queued"
        job.started_at = None
        job.start = 0
        self.starts = starts
        self.running.pop(job.id, None)
        if job.session is not None and in_session is not None:
            job.session.running.pop(job.id, None)
            job.session.last_started_at = last_started_at
            job.in_session = in_session
            in_session.rejoin()

    def request_stop(self, job: Job, cause: StopCause) -> None:
        """Note that a running job was asked to stop."""
        self.journal.append((self._take_back_request, job))
        job.cancel_requested_at = self.now
        job.stop_cause = cause

    def _take_back_request(self, job: Job) -> None:
        job.cancel_requested_at = None
        job.stop_cause = None
        self._arm_limit_again(job)

    def _arm_limit_again(self, job: Job) -> None:
        """Arm the limit of a running job whose timer may have gone stale meanwhile, and been dropped."""
        if job.time_limit is not None and job.stop_cause is None:
            self.timers.arm_limit(job)

    def requeue(self, job: Job) -> None:
        """Put a running job back to where it waited; a session whose job that is holds the QPU."""
        session = job.session
        last = (self.queue if session is None else session.queued).last_before(job.number)
        self.journal.append((self._take_back_requeue, job, job.started_at, job.start, last, last.after))
        job.state = "queued"
        job.started_at = None
        job.start = 0
        del self.running[job.id]
        if session is None:
            job.in_queue = last.insert(job)
        else:
            job.in_session = last.insert(job)
            del session.running[job.id]
        self._order = None
        if self._shares is not None:
            self._shares.requeue(job)

    def _take_back_requeue(self, job: Job, started_at: int, start: int, last: Place, after: Place) -> None:
        self._order = None
        job.state = "running"
        job.started_at = started_at
        job.start = start
        self.running[job.id] = job
        last.link(after)
        job.in_queue = job.in_session = None
        if job.session is not None:
            job.session.running[job.id] = job
        self._arm_limit_again(job)

    def finish(self, job: Job, outcome: Outcome, cause: Cause | None) -> None:
        """End a running job."""
        session = job.session
        self.journal.append((self._take_back_finish, job, None if session is None else session.last_finished_at))
        job.state = outcome
        job.finished_at = self.now
        job.cause = cause
        del self.running[job.id]
        if session is not None:
            del session.running[job.id]
            session.last_finished_at = self.now
        if self._shares is not None:
            self._shares.finish(job)

    def _take_back_finish(self, job: Job, last_finished_at: int | None) -> None:
        job.state = "running"
        job.finished_at = None
        job.cause = None
        self.running[job.id] = job
        if job.session is not None:
            job.session.running[job.id] = job
            job.session.last_finished_at = last_finished_at
        self._arm_limit_again(job)

    def withdraw(self, job: Job, state: JobState, cause: Cause | None = None) -> None:
        """End a queued job that has not run."""
        if job.in_queue is not None:
            self._leave_queue(job, job.in_queue)
        self.journal.append((self._take_back_withdraw, job, job.in_session))
        job.state = state
        job.finished_at = self.now
        job.cause = cause
        if job.in_session is not None:
            job.in_session.leave()
            job.in_session = None
        if self._order is not None:
            self._note(self._order, job, waits=False)

    def _take_back_withdraw(self, job: Job, in_session: Place | None) -> None:
        self._take_back_note(job, waits=False)
        job.state = "queued"
        job.finished_at = None
        job.cause = None
        if in_session is not None:
            job.in_session = in_session
            in_session.rejoin()

    def _leave_queue(self, job: Job, in_queue: Place) -> None:
        self.journal.append((self._take_back_leave_queue, job, in_queue))
        in_queue.leave()
        job.in_queue = None
        if self._shares is not None:
            self._shares.leave(job)

    def _take_back_leave_queue(self, job: Job, in_queue: Place) -> None:
        job.in_queue = in_queue
        in_queue.rejoin()

    def forget_session(self, session: Session) -> None:
        """Remove an ended session and its jobs."""
        self.journal.append((self.sessions.__setitem__, session.id, session))
        del self.sessions[session.id]
        for job in list(session.jobs.values()):
            self.forget_job(job)
        if self._shares is not None:
            self._shares.forget_session(session)

    def forget_job(self, job: Job) -> None:
        """Remove a final job."""
        self.journal.append((self._take_back_forget_job, job))
        del self.jobs[job.id]
        if job.session is not None:
            del job.session.jobs[job.id]
        if self._shares is not None:
            self._shares.forget(job)

    def _take_back_forget_job(self, job: Job) -> None:
        self.jobs[job.id] = job
        if job.session is not None:
            job.session.jobs[job.id] = job
