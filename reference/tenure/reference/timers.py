"""When the clocks of the sessions run out, in the order in which they then fire (X2).

A timer is not taken out when it is disarmed: it goes stale, is skipped when its turn comes, and is swept out when the
heap has doubled since the last sweep. What makes a timer live is the transition table alone: the session still has this
deadline, and the timeout is enabled at it.
"""

from __future__ import annotations

import heapq
import math
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
    """The armed timers of all sessions. No live timer is before `earliest`."""

    def __init__(self) -> None:
        self.earliest: float = math.inf
        self._heap: list[Timer] = []
        self._room = MINIMUM_ROOM
        # The timer that was last found live, and with which variables: looked at again and again, judged once.
        self._live_timer: Timer | None = None
        self._live_with: Variables | None = None

    def arm(self, session: Session, old: Variables | None = None) -> None:
        """Add a timer for each deadline that is set, unless it is the same as in `old`."""
        new = session.variables
        if new.deadline != OFF and (old is None or new.deadline != old.deadline):
            self._add((new.deadline, 0, session.number, session))
        if new.idle_deadline != OFF and (old is None or new.idle_deadline != old.idle_deadline):
            self._add((new.idle_deadline, 1, session.number, session))
        if new.unused_deadline != OFF and (old is None or new.unused_deadline != old.unused_deadline):
            self._add((new.unused_deadline, 2, session.number, session))

    def next(self) -> Timer | None:
        """The timer that fires next."""
        while self._heap:
            timer = self._heap[0]
            variables = timer[3].variables
            if timer is self._live_timer and variables is self._live_with:
                return timer
            if _live(timer):
                self._live_timer, self._live_with = timer, variables
                self.earliest = timer[0]
                return timer
            heapq.heappop(self._heap)
        self.earliest = math.inf
        return None

    def due(self, now: int) -> Timer | None:
        """The timer that fires now."""
        timer = self.next()
        return timer if timer is not None and timer[0] <= now else None

    def _add(self, timer: Timer) -> None:
        heapq.heappush(self._heap, timer)
        self.earliest = self._heap[0][0]
        if len(self._heap) > self._room:
            self._heap = sorted({timer for timer in self._heap if _live(timer)})
            self._room = max(MINIMUM_ROOM, 2 * len(self._heap))


def _live(timer: Timer) -> bool:
    at, timeout, _, session = timer
    v = session.variables
    if timeout == 0:  # a deadline stays visible when its clock is off, so the table must say
        return step(v, session.parameters, MAXIMUM_TIMEOUT, at) is not DISABLED
    return at == (v.idle_deadline if timeout == 1 else v.unused_deadline)
