"""Wall-clock time as whole numbers of a unit."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure.reference.aio.clock import SECOND, WallClock, nanoseconds

YEAR = 365 * 24 * 3600


class TwoClocks:
    """A monotonic clock and a wall clock, set by hand."""

    def __init__(self, monotonic: int = 0, wall: int = 0) -> None:
        self.monotonic, self.wall = monotonic, wall

    def monotonic_ns(self) -> int:
        """The monotonic clock."""
        return self.monotonic

    def time_ns(self) -> int:
        """The wall clock."""
        return self.wall


@pytest.mark.parametrize(
    ("unit", "length"),
    [("s", SECOND), ("ms", 10**6), ("us", 1000), (0.001, 10**6), (60, 60 * SECOND), (Fraction(1, 1000), 10**6)],
)
def test_units(unit: str | float, length: int) -> None:
    """A unit is a name, or a number of seconds that is exact also as a decimal fraction."""
    assert length == nanoseconds(unit)


@pytest.mark.parametrize("unit", ["h", "", 0, -1, 1e-9, float("nan"), float("inf"), Fraction(1, 3), True])
def test_a_unit_that_is_none(unit: str | float) -> None:
    """Other names and numbers are refused in a sentence."""
    with pytest.raises(ValueError, match="unit is "):
        nanoseconds(unit)


@given(
    unit=st.sampled_from([SECOND, 10**6, 1000, 7 * SECOND]),
    epoch=st.integers(0, 2**62),
    wall=st.integers(0, 2**62),
    passed=st.integers(0, 10**15),
)
def test_time_is_that_of_the_wall_clock_rounded_down(unit: int, epoch: int, wall: int, passed: int) -> None:
    """From the start on, the monotonic clock counts."""
    source = TwoClocks(123, wall)
    clock = WallClock(unit, epoch, source)
    behind = clock.start(0)
    source.monotonic += passed
    assert max(0, epoch - wall) / SECOND == behind
    assert (max(0, wall - epoch) + passed) // unit == clock.now()


@given(st.lists(st.integers(-50 * YEAR * SECOND, 50 * YEAR * SECOND), min_size=1), st.integers(0, 10**12))
def test_time_goes_on_evenly_whatever_the_wall_clock_does(jumps: list[int], passed: int) -> None:
    """Jumps by years change nothing, and each of a second or more is reported once."""
    source = TwoClocks(5, 1_700_000_000 * SECOND)
    clock = WallClock(10**6, 0, source)
    clock.start(0)
    began, apart = clock.now(), 0
    for number, jump in enumerate(jumps, 1):
        source.monotonic += passed
        source.wall += passed + jump
        apart += jump
        assert began + number * passed // 10**6 == clock.now()
        reported = clock.jump()
        assert (apart / SECOND if abs(apart) >= SECOND else 0) == reported
        apart = 0 if reported else apart
        assert 0 == clock.jump() or not reported


class Paused(TwoClocks):
    """Clocks that go on while they are read, by these nanoseconds before each reading of the wall clock."""

    def __init__(self, pauses: list[int]) -> None:
        super().__init__(0, 100 * SECOND)
        self.pauses = iter(pauses)

    def time_ns(self) -> int:
        """The wall clock, after a pause."""
        pause = next(self.pauses)
        self.monotonic += pause
        self.wall += pause
        return super().time_ns()


def test_a_pause_between_the_readings_of_the_clocks_is_no_time() -> None:
    """A busy machine may stop a thread anywhere; the clocks are tied by a reading in which it did not."""
    source = Paused([SECOND // 10, 2 * SECOND, 0, 3 * SECOND, 0, 0])
    clock = WallClock(1000, 0, source)
    clock.start(0)
    assert source.wall // 1000 == clock.now()
    assert 0 == clock.jump()
    source.wall -= 5 * SECOND
    assert -5 == clock.jump()


def test_time_does_not_begin_before_the_earliest() -> None:
    """If the wall clock is behind, time goes on from where it was."""
    source = TwoClocks(0, 100 * SECOND)
    clock = WallClock(SECOND, 0, source)
    assert 400 == clock.start(500)
    assert 500 == clock.now()
    source.monotonic += 3 * SECOND
    assert 503 == clock.now()


@given(st.integers(0, 10**15), st.integers(0, 10**6))
def test_an_instant_has_come_when_now_has_reached_it(monotonic: int, instant: int) -> None:
    """The pause until then is not too short."""
    source = TwoClocks(0, 0)
    clock = WallClock(10**6, 0, source)
    clock.start(0)
    source.monotonic = monotonic
    pause = clock.until(instant)
    assert (clock.now() >= instant) == (pause == 0)
    if pause:
        assert instant * 10**6 - monotonic == pytest.approx(pause * SECOND)
