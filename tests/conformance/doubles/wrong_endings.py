"""More wrong schedulers, of the same kind: how sessions end, what is reported, shown and refused."""

from typing import Any

from tests.conformance.doubles.small_scheduler import Event, Job, Refusal, Session, SmallScheduler, defined_in


class CancelIsClose(SmallScheduler):
    """E4: a canceled session is only closed."""

    def cancel(self, session: str) -> list[Event]:
        """Close it."""
        return self.close(session)


class CloseIsCancel(SmallScheduler):
    """E1: closing a session drops its queued jobs."""

    def close(self, session: str) -> list[Event]:
        """Cancel it."""
        return self.cancel(session)


class CloseForgetsAJob(SmallScheduler):
    """E1 E3: when a session is closed, its last queued job gets lost."""

    def close(self, session: str) -> list[Event]:
        """Close it, without the job."""
        events = super().close(session)
        waiting = self.sessions[session].ids("queued")[1:]
        if waiting:
            self.sessions[session].jobs.remove(self.jobs.pop(waiting[-1]))
        return events


class ClosedStaysOpen(SmallScheduler):
    """E2 E5: a closed session without work does not end before its deadline."""

    def _work_is_less(self, session: Session | None) -> None:
        if session is None or session.over is None:
            super()._work_is_less(session)


class ClosedNeverExpires(SmallScheduler):
    """E5 X1: a closed session may take as long as it needs."""

    def _timers(self) -> list[tuple[int, int, int, Session, str]]:
        return [timer for timer in super()._timers() if timer[3].over is None]


class QueuedJobsOutliveTheDeadline(SmallScheduler):
    """E5: the queued jobs of an expired session still run."""

    def _drop(self, session: Session, cause: str) -> None:
        jobs, waiting = session.jobs, [job for job in session.jobs if job.state == "queued"]
        if cause == "expired":
            session.jobs = [job for job in jobs if job not in waiting]
            for job in waiting:
                job.part_of = None
        super()._drop(session, cause)
        session.jobs = jobs


class DropsInReverse(SmallScheduler):
    """E4 E5: the job that was submitted last is dropped first."""

    def _drop(self, session: Session, cause: str) -> None:
        session.jobs.reverse()
        super()._drop(session, cause)
        session.jobs.reverse()


class DroppedIsFailed(SmallScheduler):
    """E5: the queued jobs of an expired session are shown as failed."""

    def job(self, job: str) -> Job:
        """With another state."""
        found = super().job(job)
        if found.cause == "expired":
            found.state = "failed"
        return found


class MixesUpTheCauses(SmallScheduler):
    """E4: the jobs of a canceled session are dropped as if it had expired."""

    def _report(self, kind: str, session: Session | None, job: Job | None = None, **more: Any) -> None:
        if kind == "job_dropped" and job is not None:
            more["cause"] = job.cause = "expired"
        super()._report(kind, session, job, **more)


class EndsBeforeItsJobs(SmallScheduler):
    """E10: a canceled or expired session has ended although a job of it runs."""

    def _drop(self, session: Session, cause: str) -> None:
        super()._drop(session, cause)
        if session.ended_at is None:
            session.ended_at, session.reason = self.now, cause


class UnusedIsClosed(SmallScheduler):
    """C3: a session that nobody used ends as if it had been closed."""

    def _end(self, session: Session, reason: str) -> None:
        super()._end(session, "closed" if reason == "unused" else reason)


class CancelWinsLate(SmallScheduler):
    """E8: canceling an expired session makes it a canceled one."""

    def cancel(self, session: str) -> list[Event]:
        """Cancel it once more."""
        found = self.sessions.get(session)
        if found is not None and found.over == "expired" and found.ended_at is None:
            found.over = None
        return super().cancel(session)


class ClosesTwice(SmallScheduler):
    """E8: closing a closed session is reported again."""

    def close(self, session: str) -> list[Event]:
        """Close it again."""
        found = self.sessions.get(session)
        if found is not None and found.over == "closed" and found.ended_at is None:
            found.over = None
        return super().close(session)


class CanceledFreesItsLane(SmallScheduler):
    """P5 E4: the running job of a canceled session no longer counts for the lanes."""

    def has_free_lane(self) -> bool:
        """Without the jobs of canceled sessions."""
        return len([job for job in self.started if not job.part_of or job.part_of.over != "canceled"]) < self.lanes


class SilentDrops(SmallScheduler):
    """E4 E5: nobody is told that a job was dropped."""

    def _report(self, kind: str, session: Session | None, job: Job | None = None, **more: Any) -> None:
        if kind != "job_dropped":
            super()._report(kind, session, job, **more)


class ConsequenceFirst(SmallScheduler):
    """A1: the activation of a session is reported before the start that is its cause."""

    def _report(self, kind: str, session: Session | None, job: Job | None = None, **more: Any) -> None:
        super()._report(kind, session, job, **more)
        if kind == "session_activated":
            self.events[-2:] = reversed(self.events[-2:])


class AlwaysActivated(SmallScheduler):
    """R1: a session that comes back is reported as activated."""

    def _report(self, kind: str, session: Session | None, job: Job | None = None, **more: Any) -> None:
        kind = "session_activated" if kind == "session_reactivated" else kind
        super()._report(kind, session, job, **more)


class RunningJobIsCanceledLikeAQueuedOne(SmallScheduler):
    """K3: a running job that is canceled is reported like a queued one."""

    def _report(self, kind: str, session: Session | None, job: Job | None = None, **more: Any) -> None:
        canceled = kind == "job_finished" and more["outcome"] == "canceled"
        super()._report("job_canceled" if canceled else kind, session, job, **({} if canceled else more))


class UsageWithoutIdling(SmallScheduler):
    """U1: the time that a session is idle does not count."""

    def _work_is_less(self, session: Session | None) -> None:
        super()._work_is_less(session)
        if session is not None and session.idle_deadline is not None and session.metered is not None:
            session.spent += self.now - session.metered
            session.metered = self.now + session.interactive_timeout


class UsageStopsWithTheQpu(SmallScheduler):
    """U1: what a job runs after its session gave up the QPU does not count."""

    def _drop(self, session: Session, cause: str) -> None:
        super()._drop(session, cause)
        self._stop_meter(session)


class IdsAreUsedAgain(SmallScheduler):
    """I1: the id of a job that is over is free again, though nobody forgot the job."""

    def submit(self, job: str, *, session: str | None = None) -> list[Event]:
        """Submit it in its place."""
        old = self.jobs.get(job)
        if old is not None and old.finished_at is not None and (session is None or session in self.sessions):
            del self.jobs[job]
        return super().submit(job, session=session)


class RefusedJobsAreKnown(SmallScheduler):
    """E7: a job that was refused is known all the same."""

    def submit(self, job: str, *, session: str | None = None) -> list[Event]:
        """Remember what was refused."""
        try:
            return super().submit(job, session=session)
        except Refusal as refusal:
            if refusal.code == "not_accepting":
                self.jobs[job] = Job(job, self.sessions[str(session)], self.now, "failed", None, self.now)
            raise


class GoesBackInTime(SmallScheduler):
    """X4: an advance to an earlier time is refused, and moves the clock."""

    def advance(self, to: int) -> list[Event]:
        """Go there all the same."""
        try:
            return super().advance(to)
        except Refusal as refusal:
            if refusal.code == "time_went_back":
                self.now = to
            raise


class LimitsClamp(SmallScheduler):
    """C4: a session that asks for more than a limit gets as much as it allows."""

    def open(
        self, session: str, *, max_time: int, interactive_timeout: int, unused_timeout: int | None = None
    ) -> list[Event]:
        """With less."""
        limit = getattr(self.limits, "max_time", None)
        if limit is not None and type(max_time) is int:
            max_time = min(max_time, limit)
        return super().open(
            session, max_time=max_time, interactive_timeout=interactive_timeout, unused_timeout=unused_timeout
        )


WRONG_ENDINGS = defined_in(globals())
