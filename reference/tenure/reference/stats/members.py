"""What the statistics remember of each session and job until it has ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from tenure.reference.stats.tally import Tally
from tenure.reference.stats.totals import SessionTotals

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tenure.reference.stats.totals import WaitKind

NO_RATES = (0, 0, 0)


class OpenSession:
    """A session that has not ended; `tallies` are its own, its owner's and that of the scheduler."""

    __slots__ = (
        *("activated", "has_started", "id", "idle_since", "mode", "opened_at", "owner", "rates", "running", "tallies"),
        "tally",
    )

    def __init__(self, id: str, owner: str | None, mode: str, opened_at: int) -> None:
        self.id = id
        self.owner = owner
        self.mode = mode
        self.opened_at = opened_at
        self.activated = False  # it has its turn, also while it is closed and still has jobs
        self.has_started = False
        self.running = 0
        self.idle_since = 0  # when it last began to hold the QPU without a running job
        self.rates = NO_RATES  # of the time held, held idle and used
        self.tally = Tally()
        self.tallies: tuple[Tally, ...] = (self.tally,)

    def belong(self, *others: Tally) -> None:
        """Say where its totals are added up, too."""
        self.tallies = (self.tally, *others)

    @property
    def holds(self) -> bool:
        """Whether it holds the QPU; a batch never does (B2)."""
        return self.activated and self.mode != "batch"

    def change_rates(self, now: int) -> None:
        """Let its meters go on as it does from now on: usage is the time held, or with a running job (U1, B4)."""
        busy = self.running > 0
        holds = self.holds
        used = self.running if self.mode == "batch" else holds or busy
        rates = (int(holds), int(holds and not busy), int(used))
        if rates == self.rates:
            return
        held, idle, usage = (new - old for new, old in zip(rates, self.rates, strict=True))
        self.rates = rates
        if idle > 0:
            self.idle_since = now
        for tally in self.tallies:
            if held:
                tally.held.change(held, now)
            if idle:
                tally.held_idle.change(idle, now)
            if usage:
                tally.usage.change(usage, now)

    def take_off(self, time: int) -> None:
        """Reduce what it held, idly, by a time for which the scheduler was down."""
        for tally in self.tallies:
            for meter in (tally.held, tally.held_idle, tally.usage):
                meter.take_off(time)

    def wait_kind(self) -> WaitKind:
        """What the next of its jobs to start has waited for."""
        return "first" if not self.has_started else "later" if self.activated else "returning"

    def totals(self, at: int, bounds: tuple[int, ...], reason: str | None = None) -> SessionTotals:
        """What it has come to by now, where it ends if there is a reason."""
        ended_at = None if reason is None else at
        totals = self.tally.totals(at, bounds)
        return SessionTotals(self.id, self.owner, self.mode, self.opened_at, ended_at, reason, totals)

    def saved(self) -> dict[str, Any]:
        """What makes the same record again."""
        fields = {name: getattr(self, name) for name in self.__slots__ if name not in ("tallies", "tally", "rates")}
        return {**fields, "rates": list(self.rates), "tally": self.tally.saved()}

    @classmethod
    def loaded(cls, saved: dict[str, Any]) -> OpenSession:
        """The record that was saved, which belongs to nothing yet."""
        session = cls(saved["id"], saved["owner"], saved["mode"], saved["opened_at"])
        for name in ("activated", "has_started", "running", "idle_since"):
            setattr(session, name, saved[name])
        session.rates = tuple(saved["rates"])
        session.tally = Tally.loaded(saved["tally"])
        return session


class OpenJob:
    """A job that waits, `since` it was submitted or returned to the queue, or that runs."""

    __slots__ = ("owner", "running", "session", "since", "tallies")

    def __init__(
        self,
        session: OpenSession | None,
        owner: str | None,
        since: int,
        others: Iterable[Tally],
        runs: bool = False,
    ) -> None:
        self.session = session
        self.owner = owner
        self.since = since
        self.running = runs
        self.tallies = (*(() if session is None else (session.tally,)), *others)

    def saved(self) -> list[Any]:
        """What makes the same record again."""
        return [None if self.session is None else self.session.id, self.owner, self.since, self.running]


class Record(NamedTuple):
    """A record of a log: the fields of an event that are counted. None means that it is not there."""

    at: Any
    kind: Any
    session: Any = None
    job: Any = None
    outcome: Any = None
    reason: Any = None
    mode: Any = None
    owner: Any = None
    lanes: Any = None
    usage: Any = None
    since: Any = None
