"""Deliberately wrong schedulers: each takes one decision of the small scheduler in another way.

The suite must fail every one of them and blame the clause that it breaks, which stands in its docstring's first word.
"""

from collections.abc import Sequence
from itertools import pairwise

from tests.conformance.small_scheduler import Job, Session, SmallScheduler


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
        return [job for job in self.started if job.owner is session and session.over == "expired"]


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


WRONG: tuple[type[SmallScheduler], ...] = (
    InclusiveDeadline,
    InclusiveIdleWindow,
    PriorityLostAfterReactivation,
    DeadlineMovedOnReactivation,
    NoExclusivity,
    LastInFirstOut,
    HolderOutOfOrder,
    LanesOffByOne,
    IdleClockGoesOn,
    CanceledKeepsTheQpu,
    ExpiryKillsRunningJobs,
    AcceptsAfterClose,
    LimitIsOutOfReach,
)
