"""What each owner has had and still waits for: the index behind a fair-share policy.

It is a function of the jobs that the scheduler knows: no one else's memory. So forgetting a job forgets what it used,
and an owner none of whose jobs is known costs nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tenure.reference.records import Line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tenure.reference.records import Job


class Account:
    """One owner: its waiting jobs, how many of its jobs are known, and the time that those have run."""

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
        """The first job in the normal queue of each owner who has any, in submission order, with the account."""
        accounts = self._waiting.values()
        heads = [(job, account) for account in accounts if (job := account.waiting.after.job) is not None]
        return sorted(heads, key=lambda head: head[0].number)

    def add(self, job: Job) -> None:
        """Count a job, whatever it has done so far."""
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
        """The job left the normal queue."""
        place = job.in_share
        assert place is not None, "who waits in the normal queue waits for its owner"
        place.leave()
        job.in_share = None
        key = _owner(job)
        if self._accounts[key].waiting.after.job is None:
            del self._waiting[key]

    def start(self, job: Job) -> None:
        """The job started, if it did."""
        if job.started_at is not None:
            account = self._accounts[_owner(job)]
            account.running += 1
            account.started += job.started_at

    def finish(self, job: Job) -> None:
        """The running job is over, if it is."""
        if job.started_at is not None and job.finished_at is not None:
            account = self._accounts[_owner(job)]
            account.running -= 1
            account.started -= job.started_at
            account.finished += job.finished_at - job.started_at

    def forget(self, job: Job) -> None:
        """The final job is not known any more."""
        key = _owner(job)
        account = self._accounts[key]
        account.known -= 1
        if job.started_at is not None and job.finished_at is not None:
            account.finished -= job.finished_at - job.started_at
        if account.known == 0:
            del self._accounts[key]


def _owner(job: Job) -> tuple[str, str]:
    """The owner a job names, or else its session; jobs with neither share one account."""
    if job.owner is not None:
        return "owner", job.owner
    return ("session", job.session.id) if job.session is not None else ("nobody", "")
