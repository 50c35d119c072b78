"""Deliberately wrong schedulers: each takes one decision of the small scheduler in another way.

The suite must fail every one of them and blame the clause that it breaks, which stands in its docstring's first word.
"""

from collections.abc import Sequence
from itertools import pairwise

from tests.conformance.doubles.small_scheduler import Event, Job, Session, SmallScheduler, defined_in
from tests.conformance.doubles.wrong_endings import WRONG_ENDINGS

NEVER = 10**12


class InclusiveDeadline(SmallScheduler):
    """X1: a session lives through its deadline and is over only after it (`now > deadline`)."""

    def fires_at(self, timer: str, deadline: int) -> int:
        """One instant late."""
        return deadline + 1 if timer == "maximum" else deadline


class InclusiveIdleWindow(SmallScheduler):
    """X1: a job that arrives exactly at the end of the interactive timeout still keeps the session active."""

    def fires_at(self, timer: str, deadline: int) -> int:
        """One instant late."""
        return deadline + 1 if timer == "interactive" else deadline


class PriorityLostAfterReactivation(SmallScheduler):
    """P1: a session that came back waits in the normal queue with all its jobs."""

    def candidates(self) -> Sequence[Job]:
        """Everything that waits, if the holder was reactivated."""
        if (holder := self._holder()) is not None and holder.gains > 1:
            return [job for job in self.jobs.values() if job.state == "queued"]
        return super().candidates()


class DeadlineMovedOnReactivation(SmallScheduler):
    """R1: a reactivated session gets its maximum time again."""

    def deadline_after_gain(self, session: Session) -> int:
        """A new deadline each time."""
        return self.now + session.max_time


class NoExclusivity(SmallScheduler):
    """P2: while the holder is idle, others run."""

    def candidates(self) -> Sequence[Job]:
        """The holder's jobs first, then everybody's."""
        return [*super().candidates(), *(job for job in self.jobs.values() if job.state == "queued")]


class LastInFirstOut(SmallScheduler):
    """Q4: the normal queue is a stack."""

    def candidates(self) -> Sequence[Job]:
        """The latest first, unless a session holds the QPU."""
        candidates = super().candidates()
        return candidates if self._holder() else list(reversed(candidates))


class HolderOutOfOrder(SmallScheduler):
    """P1: the jobs of the holder start in the wrong order."""

    def candidates(self) -> Sequence[Job]:
        """The latest first, if a session holds the QPU."""
        candidates = super().candidates()
        return list(reversed(candidates)) if self._holder() else candidates


class LanesOffByOne(SmallScheduler):
    """P5: one job more runs than there are lanes, except that nothing runs where there are none."""

    def has_free_lane(self) -> bool:
        """One too many."""
        return self.lanes > 0 and len(self.started) <= self.lanes


class IdleClockGoesOn(SmallScheduler):
    """K1: the interactive clock goes on where it stopped, so all idle periods together have one timeout."""

    def idle_deadline_of(self, session: Session) -> int:
        """What the gaps between the session's jobs have left over."""
        gaps = [later.submitted_at - (job.finished_at or 0) for job, later in pairwise(session.jobs)]
        return self.now + max(0, session.interactive_timeout - sum(gap for gap in gaps if gap > 0))


class CanceledKeepsTheQpu(SmallScheduler):
    """E4: a canceled session holds the QPU until its last job is over."""

    def gives_up_when_canceled(self, session: Session) -> bool:
        """Not at once."""
        return session.over != "canceled"


class ExpiryKillsRunningJobs(SmallScheduler):
    """E5: a job that runs at the deadline is stopped."""

    def stops_when_expired(self, session: Session) -> Sequence[Job]:
        """All that run."""
        return [job for job in self.started if job.part_of is session and session.over == "expired"]


class AcceptsAfterClose(SmallScheduler):
    """E7: a closed session takes jobs until its last one is over."""

    def accepts(self, session: Session) -> bool:
        """Until it ended."""
        return session.over in (None, "closed") and session.ended_at is None


class LimitIsOutOfReach(SmallScheduler):
    """C4: what is equal to a limit is refused."""

    def above_limit(self, value: int, limit: int | None) -> bool:
        """Off by one."""
        return limit is not None and value >= limit


class JumpsTheQueue(SmallScheduler):
    """Q4: a session that waits for its first start goes first."""

    def candidates(self) -> Sequence[Job]:
        """Jobs of sessions that never started first, unless a session holds the QPU."""
        return sorted(super().candidates(), key=lambda job: job.part_of is None or job.part_of.gains > 0)


class FirstJobTakesTheOthersAlong(SmallScheduler):
    """Q3 Q4: when the first queued job is canceled, the jobs after it lose their places in the queue."""

    def cancel_job(self, job: str) -> list[Event]:
        """Cancel it, and put the others of its session to the end."""
        events = super().cancel_job(job)
        owner = self.jobs[job].part_of
        for name in list(self.jobs):
            if owner and self.jobs[name].part_of is owner and self.jobs[name].state == "queued":
                self.jobs[name] = self.jobs.pop(name)
        return events


class ComesBackFirst(SmallScheduler):
    """Q4 R1: a deactivated session need not wait for its turn."""

    def candidates(self) -> Sequence[Job]:
        """Jobs of sessions that were active before come first."""
        return sorted(super().candidates(), key=lambda job: not (job.part_of and job.part_of.gains))


class ClockStartsWithTheSubmission(SmallScheduler):
    """A1: the maximum clock starts when the first job is submitted."""

    def deadline_after_gain(self, session: Session) -> int:
        """From the first submission."""
        return session.jobs[0].submitted_at + session.max_time if session.deadline is None else session.deadline


class DeactivationPausesTheClock(SmallScheduler):
    """A1: the time that a session is deactivated does not count."""

    def deadline_after_gain(self, session: Session) -> int:
        """Later by the time since the QPU was given up."""
        deadline = super().deadline_after_gain(session)
        ends = [job.finished_at for job in session.jobs if job.finished_at is not None and job.started_at is not None]
        return deadline + (self.now - max(ends) - session.interactive_timeout if session.gains else 0)


class IdleClockFromTheStart(SmallScheduler):
    """K1 D1: the interactive clock counts from the start of the last job."""

    def idle_deadline_of(self, session: Session) -> int:
        """From its start, but not before now."""
        starts = [job.started_at for job in session.jobs if job.started_at is not None]
        return max(self.now, max(starts) + session.interactive_timeout)


class ZeroIsForEver(SmallScheduler):
    """D1: an interactive timeout of 0 means none."""

    def idle_deadline_of(self, session: Session) -> int:
        """Never."""
        return super().idle_deadline_of(session) if session.interactive_timeout else NEVER


class FailureStopsTheClock(SmallScheduler):
    """K1 D1: after a failed job the interactive clock stays off."""

    def idle_deadline_of(self, session: Session) -> int:
        """Never, if the last job failed."""
        failed = any(job.state == "failed" and job.finished_at == self.now for job in session.jobs)
        return NEVER if failed else super().idle_deadline_of(session)


class ClockRunsOnWhileWorking(SmallScheduler):
    """K1: a submission does not clear the interactive clock."""

    def submit(self, job: str, *, session: str | None = None) -> list[Event]:
        """Submit it, and let the clock go on."""
        clock = self.sessions[session].idle_deadline if session in self.sessions else None
        events = super().submit(job, session=session)
        if clock is not None:
            self.sessions[str(session)].idle_deadline = clock
        return events


class UnusedClockGoesOn(SmallScheduler):
    """C3 X3: the unused clock is not switched off by a submission."""

    def submit(self, job: str, *, session: str | None = None) -> list[Event]:
        """Submit it, and let the clock go on."""
        clock = self.sessions[session].unused_deadline if session in self.sessions else None
        events = super().submit(job, session=session)
        if clock is not None:
            self.sessions[str(session)].unused_deadline = clock
        return events


class FewerLanesStopJobs(SmallScheduler):
    """P5: jobs that run in lanes that are taken away are stopped."""

    def resize(self, lanes: int) -> list[Event]:
        """Stop the latest."""
        for job in self.started[lanes:] if type(lanes) is int and lanes >= 0 else ():
            self._stop(job, "failed")
        return super().resize(lanes)


class OneStartAtATime(SmallScheduler):
    """Q4 P5: after a command one lane is filled, and the others only after the next."""

    def _settle(self) -> None:
        running, lanes = len(self.started), self.lanes
        self.lanes = min(lanes, running + 1)
        try:
            super()._settle()
        finally:
            self.lanes = lanes


class SettlesAtTheEnd(SmallScheduler):
    """X1 X3: what is due on the way of an advance happens at its end."""

    def advance(self, to: int) -> list[Event]:
        """Set the clock, and then settle."""
        if type(to) is not int or not self.now <= to < NEVER:
            return super().advance(to)
        self.now = to
        return self._settled()


class DeactivatedNeverExpires(SmallScheduler):
    """E5 X1: the maximum clock stops while a session is deactivated."""

    def fires_at(self, timer: str, deadline: int) -> int:
        """Never, if a deactivated session has this deadline."""
        stopped = any(session.deadline == deadline and not session.holds for session in self.sessions.values())
        return NEVER if timer == "maximum" and stopped else deadline


WRONG = (*defined_in(globals()), *WRONG_ENDINGS)
