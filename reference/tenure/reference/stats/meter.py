"""A quantity that grows at a constant rate between two events, such as the time for which jobs have run.

Its value is a linear function of time, of which two integers are kept. So it is exact at every instant, and nothing has
to be done while time passes.
"""


class Meter:
    """A quantity with a `rate`, the number of units by which it grows in a unit of time."""

    __slots__ = ("_at_zero", "rate")

    def __init__(self, at_zero: int = 0, rate: int = 0) -> None:
        self._at_zero = at_zero  # the value at time 0, had the present rate been that of all time
        self.rate = rate

    def change(self, by: int, now: int) -> None:
        """From now on it grows by that much more in a unit of time."""
        self.rate += by
        self._at_zero -= by * now

    def take_off(self, value: int) -> None:
        """Reduce it by a value."""
        self._at_zero -= value

    def value(self, at: int) -> int:
        """Its value at a time that is not before the last change."""
        return self._at_zero + self.rate * at

    def saved(self) -> list[int]:
        """What makes the same meter again."""
        return [self._at_zero, self.rate]
