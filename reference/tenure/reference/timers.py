"""When the clocks of the sessions run out, in the order in which they then fire (X2).

A timer is not taken out when it is disarmed: it goes stale, is skipped when its turn comes, and is swept out when the
heap has doubled since the last sweep. What makes a timer live is the transition table alone: the session still has this
deadline, and the timeout is enabled at it.
"""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING

from tenure.reference.step import step
from tenure.reference.terms import DISABLED, INTERACTIVE_TIMEOUT, MAXIMUM_TIMEOUT, OFF, UNUSED_TIMEOUT

if TYPE_CHECKING:
    from tenure.reference.records import Session
    from tenure.reference.terms import Variables

TIMEOUTS = (MAXIMUM_TIMEOUT, INTERACTIVE_TIMEOUT, UNUSED_TIMEOUT)
"""The timers, in the order in which they fire at one instant."""

Timer = tuple[int, int, int, "Session"]
"""A deadline, an index in TIMEOUTS, the number of the session, and the session: sorted, they are in the order of X2."""

MINIMUM_ROOM = 64


class Timers:
    """The armed timers of all sessions."""

    def __init__(self) -> None:
        self._heap: list[Timer] = []
        self._room = MINIMUM_ROOM

    def arm(self, session: Session, old: Variables | None = None) -> None:
        """Add a timer for each deadline that is set, unless it is the same as in `old`."""
        new = session.variables
        if new.deadline != OFF and (old is None or new.deadline != old.deadline):
            self._add((new.deadline, 0, session.number, session))
        if new.idle_deadline != OFF and (old is None or new.idle_deadline != old.idle_deadline):
            self._add((new.idle_deadline, 1, session.number, session))
        if new.unused_deadline != OFF and (old is None or new.unused_deadline != old.unused_deadline):
            self._add((new.unused_deadline, 2, session.number, session))

    def _add(self, timer: Timer) -> None:
        heapq.heappush(self._heap, timer)
        if len(self._heap) > self._room:
            self._heap = sorted({timer for timer in self._heap if _live(timer)})
            self._room = max(MINIMUM_ROOM, 2 * len(self._heap))

    def next(self) -> Timer | None:
        """The timer that fires next."""
        while self._heap and not _live(self._heap[0]):
            heapq.heappop(self._heap)
        return self._heap[0] if self._heap else None

    def due(self, now: int) -> Timer | None:
        """The timer that fires now."""
        if not self._heap or self._heap[0][0] > now:
            return None
        timer = self.next()
        return timer if timer is not None and timer[0] <= now else None


def _live(timer: Timer) -> bool:
    at, timeout, _, session = timer
    v = session.variables
    deadline = (v.deadline, v.idle_deadline, v.unused_deadline)[timeout]
    return deadline == at and step(v, session.parameters, TIMEOUTS[timeout], at) is not DISABLED
