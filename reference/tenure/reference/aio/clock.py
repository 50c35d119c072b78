"""Wall-clock time as whole numbers of a unit since an epoch.

Time is measured by the monotonic clock and tied to the wall clock once, when it starts. So it never goes back, and a
jump of the wall clock changes nothing but what `jump` reports.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Final, Protocol

SECOND: Final = 10**9

UNITS: Final = {"s": SECOND, "ms": 10**6, "us": 10**3}
"""The units that have a name, in nanoseconds."""


READINGS: Final = 10

CLOSE: Final = 10**5
"""Nanoseconds between two readings of a clock that are close enough."""


class TimeSource(Protocol):
    """The two clocks of a machine, as the module `time` has them."""

    def monotonic_ns(self) -> int:
        """Nanoseconds from some instant on, which go on evenly and are never set."""

    def time_ns(self) -> int:
        """Nanoseconds of wall-clock time since 1970."""


def nanoseconds(unit: str | float | Fraction) -> int:
    """The length of a unit: s, ms, us, or seconds. Raises ValueError unless it is a whole number of nanoseconds."""
    if isinstance(unit, str):
        if unit not in UNITS:
            raise ValueError(f"unit is {unit!r}, and not {', '.join(UNITS)} or a number of seconds")
        return UNITS[unit]
    try:
        exact = Fraction(str(unit)) * SECOND
    except ValueError:
        exact = Fraction(0)
    if exact.denominator != 1 or exact < UNITS["us"]:
        raise ValueError(f"unit is {unit!r}, and not a whole number of nanoseconds, at least a microsecond")
    return int(exact)


class WallClock:
    """The time in units of `unit` nanoseconds since `epoch`, in nanoseconds of wall-clock time since 1970."""

    def __init__(self, unit: int, epoch: int, source: TimeSource) -> None:
        self._unit = unit
        self._epoch = epoch
        self._source = source
        self._offset = 0  # from the monotonic clock to our time
        self._apart = 0  # from the monotonic clock to the wall clock, when they were last compared

    def start(self, earliest: int) -> float:
        """Tie the time to the wall clock, or to `earliest` if that is later; return by how many seconds it is."""
        monotonic, wall = self._both()
        self._apart = wall - monotonic
        behind = earliest * self._unit - (wall - self._epoch)
        self._offset = wall - self._epoch + max(behind, 0) - monotonic
        return max(behind, 0) / SECOND

    def now(self) -> int:
        """The present time, rounded down: an instant has come when `now` has reached it."""
        return (self._source.monotonic_ns() + self._offset) // self._unit

    def until(self, instant: int) -> float:
        """The seconds until an instant; none if it has come."""
        return max(0, instant * self._unit - self._offset - self._source.monotonic_ns()) / SECOND

    def seconds(self) -> float:
        """The monotonic clock."""
        return self._source.monotonic_ns() / SECOND

    def jump(self) -> float:
        """By how many seconds the wall clock has jumped since it was last asked; 0 if by less than one."""
        if abs(self._source.time_ns() - self._source.monotonic_ns() - self._apart) < SECOND:
            return 0
        monotonic, wall = self._both()
        jumped = wall - monotonic - self._apart
        if abs(jumped) < SECOND:  # this thread was paused between the two
            return 0
        self._apart += jumped
        return jumped / SECOND

    def _both(self) -> tuple[int, int]:
        """Both clocks at one moment: the reading in which this thread was paused least, if it ever was."""
        readings = []
        for _ in range(READINGS):
            before, wall, after = self._source.monotonic_ns(), self._source.time_ns(), self._source.monotonic_ns()
            readings.append((after - before, before, wall))
            if after - before < CLOSE:
                break
        _, monotonic, wall = min(readings)
        return monotonic, wall
