"""The running totals of one session, one owner or the whole scheduler."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Any

from tenure.reference.stats.meter import Meter
from tenure.reference.stats.totals import WAIT_KINDS, Totals, Wait

if TYPE_CHECKING:
    from tenure.reference.stats.totals import WaitKind

COUNTS = ("sessions", "jobs", "deactivations")
METERS = ("run", "usage", "held", "held_idle")


class WaitTally:
    """The waits of one kind; each falls into the bucket of the first of the `bounds` that is not below it."""

    __slots__ = ("buckets", "count", "longest", "total")

    def __init__(self, count: int, total: int, longest: int, buckets: list[int]) -> None:
        self.count = count
        self.total = total
        self.longest = longest
        self.buckets = buckets

    def add(self, time: int, bounds: tuple[int, ...]) -> None:
        """Count a job that waited."""
        self.count += 1
        self.total += time
        self.longest = max(self.longest, time)
        self.buckets[bisect_left(bounds, time)] += 1

    def shown(self) -> Wait:
        """What there is, as a frozen record."""
        return Wait(self.count, self.total, self.longest, tuple(self.buckets))

    def saved(self) -> list[Any]:
        """What makes the same tally again."""
        return [self.count, self.total, self.longest, list(self.buckets)]


class Tally:
    """Counts, meters and waits."""

    __slots__ = ("deactivations", "held", "held_idle", "jobs", "run", "sessions", "usage", "waits")

    def __init__(self) -> None:
        self.sessions = 0
        self.jobs = 0
        self.deactivations = 0
        self.run = Meter()
        self.usage = Meter()
        self.held = Meter()
        self.held_idle = Meter()
        self.waits: dict[WaitKind, WaitTally] = {}  # each is made at its first wait

    def wait(self, kind: WaitKind, time: int, bounds: tuple[int, ...]) -> None:
        """Count a job that waited."""
        waits = self.waits.get(kind)
        if waits is None:
            waits = self.waits[kind] = _no_waits(bounds)
        waits.add(time, bounds)

    def totals(self, at: int, bounds: tuple[int, ...]) -> Totals:
        """What there is by now, as a frozen record."""
        return Totals(
            sessions=self.sessions,
            jobs=self.jobs,
            deactivations=self.deactivations,
            run=self.run.value(at),
            usage=self.usage.value(at),
            held=self.held.value(at),
            held_idle=self.held_idle.value(at),
            waits={kind: (self.waits.get(kind) or _no_waits(bounds)).shown() for kind in WAIT_KINDS},
        )

    def saved(self) -> dict[str, Any]:
        """What makes the same tally again."""
        counts = {name: getattr(self, name) for name in COUNTS}
        waits = {kind: waits.saved() for kind, waits in self.waits.items()}
        return {**counts, **{name: getattr(self, name).saved() for name in METERS}, "waits": waits}

    @classmethod
    def loaded(cls, saved: dict[str, Any]) -> Tally:
        """The tally that was saved."""
        tally = cls()
        for name in COUNTS:
            setattr(tally, name, saved[name])
        for name in METERS:
            setattr(tally, name, Meter(*saved[name]))
        tally.waits = {kind: WaitTally(*waits) for kind, waits in saved["waits"].items()}
        return tally


def _no_waits(bounds: tuple[int, ...]) -> WaitTally:
    return WaitTally(0, 0, 0, [0] * (len(bounds) + 1))
