"""How many jobs wait, and the position of each in the order of submission, in logarithmic time.

Jobs are known by their submission numbers, which grow. A Fenwick tree over the numbers counts those that wait: each
node has the count of as many numbers, up to its own, as its lowest bit says. Changes are noted at once, and applied
before a position is read, which is never within a command. So a command that is undone takes back what it noted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

MINIMUM: Final = 64
"""The changes that may be noted, and the numbers that may be in the tree, however few jobs wait."""


class WaitingOrder:
    """The waiting jobs, made from their submission numbers in ascending order; later ones have greater numbers."""

    def __init__(self, numbers: Iterable[int]) -> None:
        self._noted: list[int] = []
        self._fill(list(numbers))

    def _fill(self, numbers: list[int]) -> None:
        """Make the tree of the numbers of waiting jobs."""
        self._index = {number: index for index, number in enumerate(numbers, 1)}
        self._tree = [0] * (len(numbers) + 1)
        for index in range(1, len(self._tree)):
            self._tree[index] += 1
            if (parent := index + (index & -index)) < len(self._tree):
                self._tree[parent] += self._tree[index]

    @property
    def is_behind(self) -> bool:
        """Whether so many changes are noted that a new tree costs no more than to apply them."""
        return len(self._noted) >= max(MINIMUM, len(self._index))

    def note(self, number: int, *, waits: bool) -> None:
        """Note that a job waits, or waits no longer, to be applied before the next read."""
        self._noted.append(number if waits else ~number)

    def take_back(self, number: int, *, waits: bool) -> None:
        """Undo `note`, if that was noted; doing so twice is the same, because nothing is noted twice."""
        if self._noted and self._noted[-1] == (number if waits else ~number):
            self._noted.pop()

    def apply(self) -> None:
        """Apply the changes; what is read before that is old."""
        for change in self._noted:
            if change < 0:
                self._leave(~change)
            else:
                self._join(change)
        self._noted.clear()

    def __len__(self) -> int:
        return len(self._index)

    def position(self, number: int) -> int:
        """How many jobs wait that were submitted no later; the first has position 1."""
        index, count = self._index[number], 0
        while index:
            count += self._tree[index]
            index -= index & -index
        return count

    def _join(self, number: int) -> None:
        if len(self._tree) > max(MINIMUM, 2 * len(self._index)):
            self._fill([*self._index])  # without the numbers that have left
        index = len(self._tree)
        self._index[number] = index
        count, child, end = 1, index - 1, index - (index & -index)
        while child > end:
            count += self._tree[child]
            child -= child & -child
        self._tree.append(count)

    def _leave(self, number: int) -> None:
        index = self._index.pop(number)
        while index < len(self._tree):
            self._tree[index] -= 1
            index += index & -index
