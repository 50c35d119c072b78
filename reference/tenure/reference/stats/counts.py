"""All that is counted, and what each kind of event changes about it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from tenure.reference.stats.members import OpenJob, OpenSession
from tenure.reference.stats.meter import Meter
from tenure.reference.stats.tally import Tally
from tenure.reference.validation import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from tenure.reference.stats.totals import SessionTotals, WaitKind


class BadEvents(ValueError):
    """An event does not follow from those before it: some are missing, repeated or out of order."""


class Counts:
    """The counts of a scheduler; `since` is None before its first event."""

    def __init__(self, lanes: int, bounds: tuple[int, ...]) -> None:
        self.lanes = lanes
        self.bounds = bounds
        self.since: int | None = None
        self.now = 0
        self.down = 0
        self.running = 0
        self.longest_queue = 0
        self.capacity = Meter()
        self.waiting = Meter()
        self.outcomes = Counter[str]()
        self.reasons = Counter[str]()
        self.all = Tally()
        self.owners: dict[str | None, Tally] = {}
        self.sessions: dict[str, OpenSession] = {}
        self.jobs: dict[str, OpenJob] = {}
        self.ended: SessionTotals | None = None  # the session that the last event ended

    def move(self, time: Any) -> None:
        """Let time pass."""
        if not isinstance(time, int) or isinstance(time, bool) or time < self.now:
            raise BadEvents(f"the time is {shown(time)} after {self.now}")
        if self.since is None:
            self.since = time
            self.capacity.change(self.lanes, time)
        self.now = time

    def find(self, event: Any) -> OpenSession | OpenJob | None:
        """The session or job of an event, which must be as this kind of event says. Raises BadEvents."""
        subject = KINDS[event.kind][0]
        if subject == "scheduler":
            return None
        if subject in ("new session", "session"):
            session = self.sessions.get(event.session)
            if not event.session or (session is None) is not (subject == "new session"):
                raise BadEvents(f"{event.kind} of session {shown(event.session)}, which is {_not(subject)}")
            return session
        job = self.jobs.get(event.job)
        state = "new job" if job is None else "running job" if job.running else "waiting job"
        if not event.job or subject != state:
            raise BadEvents(f"{event.kind} of job {shown(event.job)}, which is {_not(subject)}")
        if event.session is not None and event.session not in self.sessions:
            raise BadEvents(f"{event.kind} in session {shown(event.session)}, which is {_not('session')}")
        return job

    def account(self, owner: str | None) -> Tally:
        """The tally of an owner."""
        account = self.owners.get(owner)
        if account is None:
            account = self.owners[owner] = Tally()
        return account

    # What each kind of event changes

    def open(self, _: None, event: Any) -> None:
        """A session is opened."""
        session = OpenSession(event.session, event.owner, getattr(event, "mode", None) or "dedicated", self.now)
        session.belong(self.account(event.owner), self.all)
        self.sessions[session.id] = session
        for tally in session.tallies:
            tally.sessions += 1

    def submit(self, _: None, event: Any) -> None:
        """A job is queued; its owner is its own, or else its session's."""
        session = None if event.session is None else self.sessions[event.session]
        owner = event.owner
        if owner is None and session is not None:
            owner = session.owner
        job = self.jobs[event.job] = OpenJob(session, owner, self.now, (self.account(owner), self.all))
        for tally in job.tallies:
            tally.jobs += 1
        self._queue(1)

    def start(self, job: OpenJob, event: Any) -> None:
        """A job leaves the queue and runs."""
        self._leave_queue(job, "alone" if job.session is None else job.session.wait_kind())
        self._run(job, 1)

    def finish(self, job: OpenJob, event: Any) -> None:
        """A job has ended."""
        self._run(job, -1)
        self.outcomes[str(event.outcome)] += 1
        del self.jobs[event.job]

    def withdraw(self, job: OpenJob, event: Any) -> None:
        """A job leaves the queue and will never run."""
        self._leave_queue(job, "unstarted")
        self.outcomes[event.kind.removeprefix("job_")] += 1
        del self.jobs[event.job]

    def requeue(self, job: OpenJob, event: Any) -> None:
        """A job that ran returns to the queue, where its wait begins anew."""
        self._run(job, -1)
        job.since = self.now
        self._queue(1)

    def ignore(self, found: object, event: Any) -> None:
        """Nothing that is counted changes."""

    def gain(self, session: OpenSession, event: Any) -> None:
        """A session has its turn."""
        session.activated = True
        session.change_rates(self.now)

    def give_up(self, session: OpenSession, event: Any) -> None:
        """A session no longer has its turn."""
        session.activated = False
        session.change_rates(self.now)

    def deactivate(self, session: OpenSession, event: Any) -> None:
        """A session gives up its turn for want of jobs."""
        self._compare_usage(session, event, 0)
        self.give_up(session, event)
        for tally in session.tallies:
            tally.deactivations += 1

    def end(self, session: OpenSession, event: Any) -> None:
        """A session is over."""
        self._compare_usage(session, event, self.now - session.idle_since)
        self.give_up(session, event)
        self.reasons[str(event.reason)] += 1
        del self.sessions[session.id]
        self.ended = session.totals(self.now, self.bounds, str(event.reason))

    def resize(self, _: None, event: Any) -> None:
        """There are more or fewer lanes."""
        if not isinstance(event.lanes, int) or isinstance(event.lanes, bool) or event.lanes < 0:
            raise BadEvents(f"{event.kind} to {shown(event.lanes)} lanes")
        self.lanes = event.lanes
        self._change_capacity()

    def recover(self, _: None, event: Any) -> None:
        """Take off what was counted since a crash, after which no job ran."""
        if not isinstance(event.since, int) or self.since is None or not self.since <= event.since <= self.now:
            raise BadEvents(f"{event.kind} says that it was down since {shown(event.since)}")
        if self.running:
            raise BadEvents(f"{event.kind} while {self.running} jobs run")
        down = self.now - event.since
        self.down += down
        self.capacity.take_off(down * self.capacity.rate)
        for session in self.sessions.values():
            if session.holds:
                session.take_off(down)

    # Parts of these

    def _queue(self, by: int) -> None:
        self.waiting.change(by, self.now)
        self.longest_queue = max(self.longest_queue, self.waiting.rate)

    def _leave_queue(self, job: OpenJob, kind: WaitKind) -> None:
        self._queue(-1)
        for tally in job.tallies:
            tally.wait(kind, self.now - job.since, self.bounds)

    def _run(self, job: OpenJob, by: int) -> None:
        """One job more or less runs."""
        now, session = self.now, job.session
        job.running = by > 0
        self.running += by
        self._change_capacity()
        for tally in job.tallies:
            tally.run.change(by, now)
        if session is None:
            for tally in job.tallies:
                tally.usage.change(by, now)
        else:
            session.has_started = True
            session.running += by
            session.change_rates(now)

    def _change_capacity(self) -> None:
        self.capacity.change(max(self.lanes, self.running) - self.capacity.rate, self.now)

    def _compare_usage(self, session: OpenSession, event: Any, down: int) -> None:
        """Compare with what the event says, which is less if the scheduler was down; that was at most so long."""
        said = event.usage
        if said is None or (excess := session.tally.usage.value(self.now) - said) == 0:
            return
        if not 0 < excess <= down:
            raise BadEvents(f"{event.kind} of {session.id!r} says usage {shown(said)}, but it was {said + excess}")
        session.take_off(excess)


KINDS: Final[dict[str, tuple[str, Callable[[Counts, Any, Any], None]]]] = {
    "session_opened": ("new session", Counts.open),
    "session_activated": ("session", Counts.gain),
    "session_reactivated": ("session", Counts.gain),
    "session_deactivated": ("session", Counts.deactivate),
    "session_closed": ("session", Counts.ignore),
    "session_canceled": ("session", Counts.give_up),
    "session_expired": ("session", Counts.give_up),
    "session_ended": ("session", Counts.end),
    "job_submitted": ("new job", Counts.submit),
    "job_started": ("waiting job", Counts.start),
    "job_cancel_requested": ("running job", Counts.ignore),
    "job_finished": ("running job", Counts.finish),
    "job_canceled": ("waiting job", Counts.withdraw),
    "job_dropped": ("waiting job", Counts.withdraw),
    "job_requeued": ("running job", Counts.requeue),
    "lanes_resized": ("scheduler", Counts.resize),
    "scheduler_recovered": ("scheduler", Counts.recover),
}
"""Each kind of event: what it is about, which must be so before it, and what it changes."""


def _not(subject: str) -> str:
    return f"no {subject} after the events before it"
