"""Which job starts next when no session holds the QPU (Q4).

A policy is a pure and deterministic choice among the jobs that wait in the normal queue. It remembers nothing: whatever
it needs to know it reads from the queue. While a session holds the QPU nobody asks it (P1).
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
    """An owner with a job in the normal queue: the time its jobs have run so far, how many run now, its first in line.

    Owner is who the job names as such, or else its session; the jobs with neither have one owner together. Only jobs
    count that the scheduler knows: what is forgotten was not used.
    """

    used: int
    running: int
    first: WaitingJob


def _waiting(job: Job) -> WaitingJob:
    session = None if job.session is None else job.session.id
    return WaitingJob(job.id, session, job.owner, job.number, job.submitted_at)


class NormalQueue:
    """What a policy may see: the jobs that wait in the normal queue, and the present time. It changes nothing."""

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
        assert job is not None, "a policy is asked only when a job waits"
        return _waiting(job)

    def __iter__(self) -> Iterator[WaitingJob]:
        """All jobs in submission order; there is always at least one when a policy is asked."""
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
    """The owner whose jobs have run least goes first; of equals the one with fewer running, then the first in line.

    A choice takes time in proportion to the number of owners that wait.
    """

    def choose(self, queue: NormalQueue) -> str:
        """The first job of the owner that has had least."""
        return min(queue.shares(), key=lambda share: (share.used, share.running, share.first.number)).first.id


POLICIES: Final[Mapping[str, Policy]] = {"fifo": Fifo(), "fair_share": FairShare()}
"""The policies that come with the scheduler, by their names in files and on the wire."""
