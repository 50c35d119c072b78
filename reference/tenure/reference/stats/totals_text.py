"""The totals as a table for people; decimals are rounded only here."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from tenure.reference.stats.totals import SchedulerTotals, Totals, WaitKind

WAITED: dict[WaitKind, str] = {
    "first": "first of a session",
    "later": "later in a session",
    "returning": "after a deactivation",
    "alone": "without a session",
    "unstarted": "never started",
}
OWNER = ("owner", "sessions", "jobs", "usage", "run", "held", "held idle", "deactivations")


def table(totals: SchedulerTotals) -> str:
    """The shares of the scheduler, the waits, and a line for each owner."""
    unit, all_ = totals.unit, totals.totals
    lanes = f"{totals.lanes} lane" + ("" if totals.lanes == 1 else "s")
    down = f", of which {totals.down} {unit} down" if totals.down else ""
    length = "-" if totals.mean_queue_length is None else decimal(totals.mean_queue_length, 2)
    shares = [
        ("lanes busy", percent(totals.utilisation), f"{all_.run} of {totals.capacity} lane {unit}"),
        ("held", percent(totals.held_share), f"{all_.held} of {totals.now - totals.since - totals.down} {unit}"),
        ("held idle", percent(all_.held_idle_share), f"{all_.held_idle} of {all_.held} {unit}"),
        ("queue", length, f"jobs on average, {totals.longest_queue} at most, {totals.queue_length} now"),
        ("jobs", str(all_.jobs), _counts(totals.outcomes)),
        ("sessions", str(all_.sessions), _counts(totals.reasons)),
        ("deactivations", str(all_.deactivations), ""),
    ]
    waits: list[Sequence[str]] = [(f"waited, in {unit}", "jobs", "mean", "longest")]
    for kind, name in WAITED.items():
        wait = all_.waits[kind]
        mean = "-" if wait.mean is None else decimal(wait.mean, 1)
        waits.append((name, str(wait.count), mean, str(wait.longest) if wait.count else "-"))
    owners = [OWNER, *(_owner(name, each) for name, each in totals.owners.items())]
    head = f"from {totals.since} to {totals.now} {unit}{down}, {lanes} now, {totals.running} running"
    return "\n\n".join([head, columns(shares, left=(0, 2)), columns(waits), columns(owners)])


def columns(rows: Sequence[Sequence[str]], left: Sequence[int] = (0,)) -> str:
    """Lines with their cells below each other; those of the columns `left` begin at the left."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = (
        "  ".join(cell.ljust(width) if n in left else cell.rjust(width) for n, (cell, width) in enumerate(pairs))
        for pairs in (zip(row, widths, strict=True) for row in rows)
    )
    return "\n".join(line.rstrip() for line in lines)


def percent(share: Fraction | None) -> str:
    """A share in percent, or a dash."""
    return "-" if share is None else f"{decimal(share * 100, 1)} %"


def decimal(number: Fraction, digits: int) -> str:
    """A number that is not negative with so many digits after the point, rounded half up.

    >>> from fractions import Fraction
    >>> decimal(Fraction(2, 3), 2), decimal(Fraction(1, 20), 1), decimal(Fraction(199, 100), 1)
    ('0.67', '0.1', '2.0')
    """
    scaled = (2 * number.numerator * 10**digits + number.denominator) // (2 * number.denominator)
    whole, rest = divmod(scaled, 10**digits)
    return f"{whole}.{rest:0{digits}}"


def _owner(name: str | None, totals: Totals) -> Sequence[str]:
    numbers = (totals.sessions, totals.jobs, totals.usage, totals.run, totals.held, totals.held_idle)
    return ("-" if name is None else name, *map(str, numbers), str(totals.deactivations))


def _counts(counts: dict[str, int]) -> str:
    return ", ".join(f"{count} {name}" for name, count in counts.items() if count)
