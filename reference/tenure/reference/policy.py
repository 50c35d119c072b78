"""The policy: which job starts next when no session holds the QPU (Q4).

A policy is a pure and deterministic choice among the jobs in the normal queue. It has no memory; everything it needs is
in the queue. While a session holds the QPU the policy is not called (P1).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tenure.reference.records import Job
    from tenure.reference.state import SchedulerState


class WaitingJob(NamedTuple):
    """A job in the normal queue; `number` is its submission number."""

    id: str
    session: str | None
    owner: str | None
    number: int
    submitted_at: int


class Share(NamedTuple):
    """The usage of an owner with a job in the normal queue: running time so far, running jobs, first waiting job.

    The owner of a job is its `owner`, or else its session; all jobs with neither have one common owner. Forgotten jobs
    do not count.
    """

    used: int
    running: int
    first: WaitingJob


def _waiting(job: Job) -> WaitingJob:
    session = None if job.session is None else job.session.id
    return WaitingJob(job.id, session, job.owner, job.number, job.submitted_at)


class NormalQueue:
    """The input of a policy: the jobs in the normal queue, and the present time. It is read-only."""

    def __init__(self, state: SchedulerState) -> None:
        self._state = state

    @property
    def now(self) -> int:
        """The present time."""
        return self._state.now

    @property
    def first(self) -> WaitingJob:
        """The job that was submitted first; constant time."""
        job = self._state.queue.after.job
        assert job is not None, "a policy is called only when a job waits"
        return _waiting(job)

    def __iter__(self) -> Iterator[WaitingJob]:
        """All jobs in submission order; there is at least one when a policy is called."""
        return map(_waiting, self._state.queue)

    def shares(self) -> Iterator[Share]:
        """One share for each owner with a job in the queue, in the order of their first jobs."""
        for head, account in self._state.shares.heads():
            yield Share(account.used(self._state.now), account.running, _waiting(head))


class Policy(Protocol):
    """Anything with this method, called only when a job waits."""

    def choose(self, queue: NormalQueue) -> str:
        """The id of the job to start next; it must be one of the queue's."""


@attrs.frozen
class Fifo:
    """First in, first out, by submission number."""

    def choose(self, queue: NormalQueue) -> str:
        """The job that was submitted first."""
        return queue.first.id


@attrs.frozen
class FairShare:
    """The owner whose jobs ran least first; ties go to fewer running jobs, then to the earlier submission.

    A choice takes time proportional to the number of waiting owners.
    """

    def choose(self, queue: NormalQueue) -> str:
        """The first job of the owner whose jobs ran least."""
        return min(queue.shares(), key=lambda share: (share.used, share.running, share.first.number)).first.id


POLICIES: Final[Mapping[str, Policy]] = {"fifo": Fifo(), "fair_share": FairShare()}
"""The included policies, by their names in files and in the protocol."""
