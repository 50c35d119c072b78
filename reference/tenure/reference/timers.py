"""The armed timers of sessions and jobs, in the order in which they fire (X2).

Only the holder can be idle (K1, P3), so there is at most one interactive timer, and it needs no queue. The maximum and
the unused timers and the limits of jobs are in a heap. A timer that is disarmed stays in the heap as stale. It is
skipped when it is first, and removed when the heap has doubled since the last clean-up.
"""

from __future__ import annotations

import heapq
import math
from typing import TYPE_CHECKING, Final, TypeAlias

from tenure.reference.records import Job
from tenure.reference.step import step
from tenure.reference.vocabulary import (
    DISABLED,
    INTERACTIVE_TIMEOUT,
    MAXIMUM_TIMEOUT,
    NONE,
    OFF,
    UNUSED_TIMEOUT,
    Input,
    Parameters,
    Phase,
    Variables,
)

if TYPE_CHECKING:
    from tenure.reference.records import Session

TIMEOUTS: Final = (MAXIMUM_TIMEOUT, INTERACTIVE_TIMEOUT, UNUSED_TIMEOUT)
"""The timers of sessions, in the order in which they fire at one instant."""

OF_A_JOB: Final = len(TIMEOUTS)
"""The limit of a job fires after those."""

Timer: TypeAlias = tuple[int, int, int, "Session | Job"]
"""A deadline, an index in TIMEOUTS or OF_A_JOB, and the number of the session or of the start of the job, and that
session or job: their order is that of X2."""

MINIMUM_ROOM: Final = 64


class Timers:
    """The armed timers of all sessions. None is due before `earliest`, except the interactive one, at `idle_until`."""

    def __init__(self) -> None:
        self.earliest: float = math.inf
        self.idle_until: float = math.inf
        self._heap: list[Timer] = []
        self._room = MINIMUM_ROOM

    def arm(self, session: Session) -> None:
        """Add a timer for each of the two deadlines that is set; adding one twice does no harm."""
        variables = session.variables
        if variables.deadline != OFF:
            self._add((variables.deadline, 0, session.number, session))
        if variables.unused_deadline != OFF:
            self._add((variables.unused_deadline, 2, session.number, session))

    def arm_limit(self, job: Job) -> None:
        """Add the timer of a running job with a time limit; adding it twice does no harm."""
        self._add((job.limit_deadline, OF_A_JOB, job.start, job))

    def drop(self, record: Session | Job) -> None:
        """Remove the timers of a session whose opening, or of a job whose start is undone; its number is used again."""
        self._heap = sorted(timer for timer in self._heap if timer[3] is not record)

    def set_idle(self, deadline: int) -> None:
        """Set the interactive clock of the holder, or switch it off."""
        self.idle_until = math.inf if deadline == OFF else deadline

    def next(self, holder: Session | None) -> Timer | None:
        """The timer that fires next."""
        if holder is None or holder.variables.idle_deadline == OFF:
            return self._first()
        idle = (holder.variables.idle_deadline, 1, holder.number, holder)
        if self.idle_until < self.earliest:
            return idle
        first = self._first()
        assert first is not None, "the maximum clock of the holder runs"
        return min(idle, first)

    def _first(self) -> Timer | None:
        while self._heap:
            if _is_live(self._heap[0]):
                self.earliest = self._heap[0][0]
                return self._heap[0]
            heapq.heappop(self._heap)
        self.earliest = math.inf
        return None

    def _add(self, timer: Timer) -> None:
        heapq.heappush(self._heap, timer)
        self.earliest = self._heap[0][0]
        if len(self._heap) > self._room:
            self._heap = sorted({timer for timer in self._heap if _is_live(timer)})
            self._room = max(MINIMUM_ROOM, 2 * len(self._heap))


def _is_live(timer: Timer) -> bool:
    """Whether the session still has this deadline, in a phase in which its clock runs, or the job, and no request."""
    at, timeout, _, record = timer
    if isinstance(record, Job):
        return at == record.limit_deadline and record.stop_cause is None
    v = record.variables
    return at == (v.deadline if timeout == 0 else v.unused_deadline) and v.phase in CLOCK_RUNS[timeout]


def _phases(timeout: Input) -> frozenset[Phase]:
    """The phases in which the step does not disable a timeout."""
    p = Parameters(1, 0, 1)
    due = {phase: Variables(phase, 0, 0, False, 0, 0, 0, NONE, OFF, OFF, 0) for phase in Phase}
    return frozenset(phase for phase, variables in due.items() if step(variables, p, timeout, 0) is not DISABLED)


CLOCK_RUNS: Final = tuple(map(_phases, TIMEOUTS))
