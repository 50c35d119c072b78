"""The usage and the waiting jobs of each owner: the index behind a fair-share policy.

It is a function of the jobs that the scheduler knows. So forgetting a job forgets its usage, and an owner without known
jobs takes no memory.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tenure.reference.records import Line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tenure.reference.records import Job


class Account:
    """One owner: its waiting jobs, the number of its known jobs, and the time that those have run."""

    __slots__ = ("finished", "known", "running", "started", "waiting")

    def __init__(self) -> None:
        self.waiting = Line()
        self.known = 0
        self.running = 0
        self.finished = 0  # time that its final jobs ran
        self.started = 0  # sum of the times at which its running jobs started

    def used(self, now: int) -> int:
        """The time that its known jobs have run, up to now."""
        return self.finished + self.running * now - self.started


class Shares:
    """The accounts of all owners."""

    def __init__(self, jobs: Iterable[Job]) -> None:
        self._accounts: dict[tuple[str, str], Account] = {}
        self._waiting: dict[tuple[str, str], Account] = {}
        for job in jobs:
            self.add(job)

    def heads(self) -> list[tuple[Job, Account]]:
        """The first job of each owner in the normal queue, in submission order, with the account."""
        accounts = self._waiting.values()
        heads = [(job, account) for account in accounts if (job := account.waiting.after.job) is not None]
        return sorted(heads, key=lambda head: head[0].number)

    def add(self, job: Job) -> None:
        """Count a job in any state."""
        key = _owner(job)
        account = self._accounts.get(key)
        if account is None:
            account = self._accounts[key] = Account()
        account.known += 1
        if job.in_queue is not None:
            job.in_share = account.waiting.join(job)
            self._waiting[key] = account
        self.start(job)
        self.finish(job)

    def leave(self, job: Job) -> None:
        """Remove the job from the waiting ones: it left the normal queue."""
        place = job.in_share
        assert place is not None, "who waits in the normal queue waits for its owner"
        place.leave()
        job.in_share = None
        key = _owner(job)
        if self._accounts[key].waiting.after.job is None:
            del self._waiting[key]

    def start(self, job: Job) -> None:
        """Count the start of the job, if it has started."""
        if job.started_at is not None:
            account = self._accounts[_owner(job)]
            account.running += 1
            account.started += job.started_at

    def finish(self, job: Job) -> None:
        """Count the end of the job, if it ran and has ended."""
        if job.started_at is not None and job.finished_at is not None:
            account = self._accounts[_owner(job)]
            account.running -= 1
            account.started -= job.started_at
            account.finished += job.finished_at - job.started_at

    def forget(self, job: Job) -> None:
        """Remove a final job."""
        key = _owner(job)
        account = self._accounts[key]
        account.known -= 1
        if job.started_at is not None and job.finished_at is not None:
            account.finished -= job.finished_at - job.started_at
        if account.known == 0:
            del self._accounts[key]


def _owner(job: Job) -> tuple[str, str]:
    """The key of a job's owner: its `owner`, or else its session; jobs with neither share one account."""
    if job.owner is not None:
        return "owner", job.owner
    return ("session", job.session.id) if job.session is not None else ("nobody", "")
