"""The policy: which job starts next when no session holds the QPU (Q4).

A policy chooses among the jobs in the normal queue, by what it sees there, or declines. While a session holds the QPU
it is not called (P1). A policy may have a memory. It learns in `observe` what has happened, and keeps its memory over a
restart with `save` and `load`. What it learns while it chooses may be of a command that then does not happen.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol

import attrs

from tenure.reference.indexes.usage_by_owner import terms_of
from tenure.reference.validation import bad, identifier, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tenure.reference.events import Event
    from tenure.reference.indexes.usage_by_owner import Charge, Shares, Terms
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
    """The usage of an owner with a job in the normal queue, how many of its jobs run, and the first that waits.

    The owner of a job is its `owner`, or else that of its session (I3), or else the session; all jobs with none of
    these have one common owner. `owner` is None but for the first two.
    """

    used: int
    running: int
    first: WaitingJob
    owner: str | None = None


def _waiting(job: Job) -> WaitingJob:
    session = None if job.session is None else job.session.id
    return WaitingJob(job.id, session, job.owner, job.number, job.submitted_at)


class NormalQueue:
    """The input of a policy: the jobs in the normal queue, and the present time. It is read-only."""

    def __init__(self, state: SchedulerState) -> None:
        self._state = state
        self._events: Sequence[Event] = ()

    def begin(self, events: Sequence[Event]) -> None:
        """Begin a command, which adds its events to these."""
        self._events = events

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

    @property
    def events(self) -> Sequence[Event]:
        """The events of this command so far."""
        return EventsSoFar(self._events)

    def shares(self, half_life: int | None = None, charge: Charge = "run") -> Iterator[Share]:
        """One share for each owner with a job in the queue, in the order of their first jobs.

        An owner is charged for the time that its jobs run, or for the usage of its sessions (U1) and the time that its
        jobs without a session run (`held`). At each multiple of the half life all usage is halved, rounded down. Usage
        is counted from when a policy first asks, and goes on under other terms when a policy asks with these.
        """
        return self.shares_on(terms_of("shares", half_life, charge))

    def shares_on(self, terms: Terms) -> Iterator[Share]:
        """The same on terms that are checked."""
        shares = self.count(terms)
        for head, account in shares.heads():
            yield Share(shares.used(account), account.running, _waiting(head), head.owner)

    @property
    def terms(self) -> Terms | None:
        """How usage is counted; None if no policy has asked."""
        return self._state.terms

    def count(self, terms: Terms) -> Shares:
        """Have usage counted on these terms from now on."""
        return self._state.shares(terms)


class EventsSoFar(Sequence["Event"]):
    """A list of events to read."""

    def __init__(self, events: Sequence[Event]) -> None:
        self._events = events

    def __len__(self) -> int:
        return len(self._events)

    def __getitem__(self, index: Any) -> Any:
        return self._events[index]


@attrs.frozen
class Decline:
    """The choice of a policy that lets no job start now: for maintenance, a reservation or a spending limit (Q4).

    The policy is asked again at the next command other than an advance, at the next deadline, or at the time `until`,
    whichever comes first; `until` must be later than now.
    """

    until: int | None = None


class Policy(Protocol):
    """Anything with this method, called only when a job waits; it must not use the scheduler.

    What it chooses may depend on nothing but the queue, its time and the events that it has observed.

    It may also have `observe(event)`, which is called for each event of a command once that has happened, `save()`,
    which returns its memory as JSON values, and `load(memory)`.
    """

    def choose(self, queue: NormalQueue) -> str | Decline:
        """The id of the job to start next, which must be one of the queue's, or that none may start now."""


@attrs.frozen
class Fifo:
    """First in, first out, by submission number."""

    def choose(self, queue: NormalQueue) -> str:
        """The job that was submitted first."""
        return queue.first.id


def _weights(value: Mapping[str, int] | None) -> dict[str, int]:
    """Check the weights of owners. Raises BadValue."""
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise bad("FairShare", "weights", value, "a mapping of owners to weights")
    return {
        identifier("FairShare", "owner", owner): whole("FairShare", "weight", weight, 1)
        for owner, weight in value.items()
    }


def _rank(share: Share) -> tuple[int, int, int]:
    return share.used, share.running, share.first.number


@attrs.frozen
class FairShare:
    """The owner with the least usage first; ties go to fewer running jobs, then to the earlier submission.

    Owners are charged for the time that their jobs run, or for what their sessions hold, as `NormalQueue.shares` says,
    and usage halves at each multiple of `half_life`, if there is one. An owner of weight 3 gets three times as much as
    one of weight 1, which is the weight of all that have none. Raises BadValue.

    A choice takes time proportional to the number of waiting owners.
    """

    half_life: int | None = None
    weights: Mapping[str, int] | None = attrs.field(default=None, converter=_weights)
    charge: Charge = "run"
    _terms: Terms = attrs.field(init=False, eq=False, repr=False)

    @_terms.default
    def _checked_terms(self) -> Terms:
        return terms_of("FairShare", self.half_life, self.charge)

    def choose(self, queue: NormalQueue) -> str:
        """The first job of the owner with the least usage for its weight."""
        return min(queue.shares_on(self._terms), key=self._weighted_rank if self.weights else _rank).first.id

    def _weighted_rank(self, share: Share) -> tuple[Fraction, Fraction, int]:
        weight = (self.weights or {}).get(share.owner or "", 1)
        return Fraction(share.used, weight), Fraction(share.running, weight), share.first.number


POLICIES: Final[Mapping[str, Policy]] = {"fifo": Fifo(), "fair_share": FairShare()}
"""The included policies, by their names in files and in the protocol."""
