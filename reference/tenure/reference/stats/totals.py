"""What the statistics show: frozen records of integers, and the fractions that follow from them."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, Final, Literal, get_args

import attrs

WaitKind = Literal["first", "later", "returning", "alone", "unstarted"]
"""Which jobs waited: the first of a session; later ones of a session that had its turn, and those that brought back a
deactivated one; jobs without a session; and those that were canceled or dropped before they started."""

WAIT_KINDS: Final[tuple[WaitKind, ...]] = get_args(WaitKind)


@attrs.frozen
class Wait:
    """How long jobs were queued: their number, the sum of their times and the longest.

    `buckets` has one count for each bound of the statistics, of the jobs that waited that long or less but longer than
    the bound before, and a last one for those that waited longer than all.
    """

    count: int
    total: int
    longest: int
    buckets: tuple[int, ...]

    @property
    def mean(self) -> Fraction | None:
        """The mean, or None if there was none."""
        return ratio(self.total, self.count)


@attrs.frozen
class Totals:
    """The totals of one session, of one owner or of the whole scheduler.

    `run` is the time that jobs ran, added up over lanes; for an owner, that of its jobs. `usage` is the usage of its
    sessions (U1, B4) and of its jobs without a session, `held` the time for which its sessions held the QPU, and
    `held_idle` the part of that in which the holder ran no job.
    """

    sessions: int
    jobs: int
    deactivations: int
    run: int
    usage: int
    held: int
    held_idle: int
    waits: dict[WaitKind, Wait]

    @property
    def held_idle_share(self) -> Fraction | None:
        """The part of the time held in which the holder ran no job; None if none was held."""
        return ratio(self.held_idle, self.held)

    def as_json(self) -> dict[str, Any]:
        """The totals as a JSON object; a fraction is a string such as 5/35, but in lowest terms."""
        counts = {each.name: getattr(self, each.name) for each in attrs.fields(type(self)) if each.name != "waits"}
        waits = {kind: {**attrs.asdict(wait), "buckets": list(wait.buckets)} for kind, wait in self.waits.items()}
        return {**counts, "held_idle_share": text_of(self.held_idle_share), "waits": waits}


@attrs.frozen
class SessionTotals:
    """One session: whose it is, when it was opened and, if it is over, when and why it ended."""

    session: str
    owner: str | None
    mode: str
    opened_at: int
    ended_at: int | None
    reason: str | None
    totals: Totals

    @property
    def usage(self) -> int:
        """What it used (U1, B4)."""
        return self.totals.usage

    def as_json(self) -> dict[str, Any]:
        """The session as a JSON object."""
        fields = {name: getattr(self, name) for name in ("session", "owner", "mode", "opened_at", "ended_at", "reason")}
        return {**fields, **self.totals.as_json()}


@attrs.frozen
class SchedulerTotals:
    """The whole scheduler from `since` to `now`.

    `capacity` is the number of lanes added up over time; a lane that was taken away counts until its job has ended.
    `down` is the time between a crash and the recovery from it, which adds to neither capacity nor usage. `waiting` is
    the number of queued jobs added up over time, `queue_length` that number now, and `longest_queue` its maximum.
    `outcomes` counts the final jobs by how they ended, `reasons` the ended sessions.
    """

    unit: str
    since: int
    now: int
    down: int
    lanes: int
    running: int
    capacity: int
    waiting: int
    queue_length: int
    longest_queue: int
    outcomes: dict[str, int]
    reasons: dict[str, int]
    bounds: tuple[int, ...]
    totals: Totals
    owners: dict[str | None, Totals]

    @property
    def utilisation(self) -> Fraction | None:
        """The part of the capacity in which jobs ran; None if there was none."""
        return ratio(self.totals.run, self.capacity)

    @property
    def held_share(self) -> Fraction | None:
        """The part of the time in which some session held the QPU."""
        return ratio(self.totals.held, self.now - self.since - self.down)

    @property
    def mean_queue_length(self) -> Fraction | None:
        """The mean number of queued jobs."""
        return ratio(self.waiting, self.now - self.since)

    def as_json(self) -> dict[str, Any]:
        """All of it as a JSON object, with one object for each owner."""
        skipped = ("totals", "owners")
        fields = {each.name: getattr(self, each.name) for each in attrs.fields(type(self)) if each.name not in skipped}
        shares = ("utilisation", "held_share", "mean_queue_length")
        return {
            "format": "tenure-statistics",
            "version": 1,
            **fields,
            "bounds": list(self.bounds),
            **{name: text_of(getattr(self, name)) for name in shares},
            **self.totals.as_json(),
            "owners": [{"owner": owner, **totals.as_json()} for owner, totals in self.owners.items()],
        }


def ratio(part: int, whole: int) -> Fraction | None:
    """The part of the whole, or None if the whole is 0."""
    return Fraction(part, whole) if whole else None


def text_of(share: Fraction | None) -> str | None:
    """A fraction in JSON, which has none: as text that `fractions.Fraction` reads."""
    return None if share is None else str(share)
