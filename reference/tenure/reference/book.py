"""The one place where the state of a scheduler changes, and where a change can be undone.

Every method writes one thing down, and how to take it back. A command that fails half way takes back what it did, in
reverse order; one that succeeds forgets how. No method decides anything: what may happen is the business of `step.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tenure.reference.records import Job, Line, Place, Session
from tenure.reference.shares import Shares
from tenure.reference.terms import OFF
from tenure.reference.timers import Timers

if TYPE_CHECKING:
    from collections.abc import Callable

    from tenure.reference.records import Cause, JobState
    from tenure.reference.terms import Parameters, Variables


class Book:
    """The sessions, the jobs, the normal queue, the running jobs, the clock and the lanes of one scheduler."""

    def __init__(self, lanes: int, now: int) -> None:
        self.now = now
        self.lanes = lanes
        self.sessions: dict[str, Session] = {}
        self.jobs: dict[str, Job] = {}
        self.queue = Line()
        self.running: dict[str, Job] = {}
        self.holder: Session | None = None
        self.timers = Timers()
        self._shares: Shares | None = None
        self._openings = 0
        self._submissions = 0
        self._starts = 0
        self._undo: list[tuple[Callable[..., None], *tuple[Any, ...]]] = []

    @property
    def shares(self) -> Shares:
        """What each owner has had and still waits for.

        It is counted over all jobs when a policy first asks for it, and again after a command that failed; in between
        it is kept up to date.
        """
        if self._shares is None:
            self._shares = Shares(self.jobs.values())
        return self._shares

    def commit(self) -> None:
        """The command is done: what it changed stays."""
        self._undo.clear()

    def roll_back(self) -> None:
        """The command failed: nothing of it stays."""
        while self._undo:
            take_back, *arguments = self._undo.pop()
            take_back(*arguments)
        self._shares = None

    def set_clock(self, now: int) -> None:
        """Move time on."""
        self._undo.append((setattr, self, "now", self.now))
        self.now = now

    def set_lanes(self, lanes: int) -> None:
        """Change the number of run slots."""
        self._undo.append((setattr, self, "lanes", self.lanes))
        self.lanes = lanes

    def open(self, id: str, parameters: Parameters, variables: Variables) -> Session:
        """Enter a new session."""
        session = self.sessions[id] = Session(id, self._openings, parameters, variables)
        self._openings += 1
        self.timers.arm(session)
        self._undo.append((self._take_back_open, session))
        return session

    def _take_back_open(self, session: Session) -> None:
        del self.sessions[session.id]
        self._openings -= 1
        session.variables = session.variables._replace(unused_deadline=OFF)  # or its timer would still look live

    def change(self, session: Session, new: Variables) -> None:
        """Give a session the variables that a step answered; one that gains the QPU takes its jobs out of the queue."""
        old = session.variables
        session.variables = new
        self._undo.append((self._take_back_change, session, old))
        if new[3:7] == old[3:7]:  # holds and the three deadlines: mostly they stay
            return
        self.timers.arm(session, old)
        if new.idle_deadline != old.idle_deadline:
            self.timers.set_idle(new.idle_deadline)
        if new.holds != old.holds:
            self.holder = session if new.holds else None
            if new.holds:
                for job in session.queued:
                    if job.in_queue is not None:
                        self._leave_queue(job, job.in_queue)

    def _take_back_change(self, session: Session, old: Variables) -> None:
        new = session.variables
        session.variables = old
        if new.holds != old.holds:
            self.holder = session if old.holds else None
        self.timers.arm(session)  # they may have been swept out meanwhile
        if new.idle_deadline != old.idle_deadline:
            self.timers.set_idle(old.idle_deadline)

    def submit(self, id: str, session: Session | None, owner: str | None) -> Job:
        """Enter a new job; it joins the normal queue unless its session holds the QPU."""
        job = self.jobs[id] = Job(id, session, owner, self._submissions, self.now)
        self._submissions += 1
        if session is not None:
            session.jobs[id] = job
            job.in_session = session.queued.join(job)
        if session is None or session is not self.holder:
            job.in_queue = self.queue.join(job)
        if self._shares is not None:
            self._shares.add(job)
        self._undo.append((self._take_back_submit, job))
        return job

    def _take_back_submit(self, job: Job) -> None:
        del self.jobs[job.id]
        self._submissions -= 1
        if job.in_queue is not None:
            job.in_queue.leave()
        if job.session is not None and job.in_session is not None:
            del job.session.jobs[job.id]
            job.in_session.leave()

    def start(self, job: Job) -> None:
        """A queued job runs."""
        if job.in_queue is not None:
            self._leave_queue(job, job.in_queue)
        self._undo.append((self._take_back_start, job, job.in_session))
        job.state = "running"
        job.started_at = self.now
        job.start = self._starts
        self._starts += 1
        self.running[job.id] = job
        if job.session is not None and job.in_session is not None:
            job.in_session.leave()
            job.in_session = None
            job.session.running[job.id] = job
        if self._shares is not None:
            self._shares.start(job)

    def _take_back_start(self, job: Job, in_session: Place | None) -> None:
        job.state = "queued"
        job.started_at = None
        self._starts -= 1
        del self.running[job.id]
        if job.session is not None and in_session is not None:
            job.in_session = in_session
            in_session.rejoin()
            del job.session.running[job.id]

    def finish(self, job: Job, outcome: JobState) -> None:
        """A running job is over."""
        self._undo.append((self._take_back_finish, job))
        job.state = outcome
        job.finished_at = self.now
        del self.running[job.id]
        if job.session is not None:
            del job.session.running[job.id]
        if self._shares is not None:
            self._shares.finish(job)

    def _take_back_finish(self, job: Job) -> None:
        job.state = "running"
        job.finished_at = None
        self.running[job.id] = job
        if job.session is not None:
            job.session.running[job.id] = job

    def withdraw(self, job: Job, state: JobState, cause: Cause | None = None) -> None:
        """A queued job is over without having run."""
        if job.in_queue is not None:
            self._leave_queue(job, job.in_queue)
        self._undo.append((self._take_back_withdraw, job, job.in_session))
        job.state = state
        job.finished_at = self.now
        job.cause = cause
        if job.in_session is not None:
            job.in_session.leave()
            job.in_session = None

    def _take_back_withdraw(self, job: Job, in_session: Place | None) -> None:
        job.state = "queued"
        job.finished_at = None
        job.cause = None
        if in_session is not None:
            job.in_session = in_session
            in_session.rejoin()

    def _leave_queue(self, job: Job, in_queue: Place) -> None:
        self._undo.append((self._take_back_leave_queue, job, in_queue))
        in_queue.leave()
        job.in_queue = None
        if self._shares is not None:
            self._shares.leave(job)

    def _take_back_leave_queue(self, job: Job, in_queue: Place) -> None:
        job.in_queue = in_queue
        in_queue.rejoin()

    def forget_session(self, session: Session) -> None:
        """Drop an ended session and its jobs; this cannot fail, so there is no way back."""
        del self.sessions[session.id]
        for job in list(session.jobs.values()):
            self.forget_job(job)

    def forget_job(self, job: Job) -> None:
        """Drop a final job; this cannot fail, so there is no way back."""
        del self.jobs[job.id]
        if job.session is not None:
            del job.session.jobs[job.id]
        if self._shares is not None:
            self._shares.forget(job)
