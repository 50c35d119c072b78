"""The transition function: rows T01 to T36 of the table for a session, rows J01 to J07 for a job without a session.

The functions are pure and have the form of the table: one function an input, one branch a row, whose id it returns.
There are no loops and no lookups, phases are compared by `==` or `in`, and every decision is an `if`. So the same code
also runs on symbolic values, which is how it is checked against the specification. Ids, queues, the order of timers and
the choice of a job are handled by other modules.

Short names, in the order of `Variables`: Q and R are the session's queued and running jobs, `idle` and `unused` the
deadlines of the interactive and the unused clock, `why` and `ended` the reason and the time of the end, `meter` the
time since which usage has been counting.
"""

from collections.abc import Callable
from functools import partial
from typing import Final

from tenure.reference.vocabulary import (
    ACTIVE_BUSY,
    ACTIVE_IDLE,
    ALREADY_FINAL,
    CANCEL,
    CANCEL_QUEUED_JOB,
    CANCEL_RUNNING_JOB,
    CANCELED,
    CANCELED_DRAINING,
    CANCELED_ENDED,
    CLOSE,
    CLOSED,
    CLOSED_DRAINING,
    CLOSED_ENDED,
    CLOSED_UNSTARTED,
    CLOSED_WAITING,
    DEACTIVATED_EMPTY,
    DEACTIVATED_WAITING,
    DISABLED,
    DUPLICATE_ID,
    EXPIRED,
    EXPIRED_DRAINING,
    EXPIRED_ENDED,
    FINISH,
    INTERACTIVE_TIMEOUT,
    JOB_TIMEOUT,
    MAXIMUM_TIMEOUT,
    NONE,
    NOT_ACCEPTING,
    NOT_RUNNING,
    OFF,
    QUEUED_EMPTY,
    QUEUED_WAITING,
    START,
    SUBMIT,
    UNUSED,
    UNUSED_TIMEOUT,
    Answer,
    Input,
    LoneAnswer,
    Parameters,
    Phase,
    Reason,
    Variables,
)

Fields = tuple[Phase, int, int, bool, int, int, int, Reason, int, int, int]
after: Final[Callable[[Fields], Variables]] = partial(tuple.__new__, Variables)
"""Makes the variables after a step; it bypasses the constructor of named tuples, which takes longer than a step."""


def opened(p: Parameters, now: int) -> tuple[Variables, str]:
    """The variables of a new session, and the row."""
    if p.unused_timeout == OFF:
        return after((QUEUED_EMPTY, 0, 0, False, OFF, OFF, OFF, NONE, OFF, OFF, 0)), "T01"
    return after((QUEUED_EMPTY, 0, 0, False, OFF, OFF, now + p.unused_timeout, NONE, OFF, OFF, 0)), "T01"


def step(
    v: Variables,
    p: Parameters,
    given: Input,
    now: int,
    lanes: int = 0,
    busy: int = 0,
    held: bool = False,
    chosen: bool = False,
    earliest: bool = False,
    stop_requested: bool = False,
    limit_deadline: int = -1,
) -> Answer:
    """The answer of a session with variables `v` and parameters `p` to the input `given` at `now`.

    Only a start reads the next five: `busy` of the `lanes` are taken, some session holds the QPU (`held`), the policy
    has `chosen` this job, it is the `earliest` queued one of its session. Only requests to stop a running job read
    the last two: a request came before this one (`stop_requested`), its time limit ends at `limit_deadline`.
    """
    if given == SUBMIT:
        return _submit(v)
    if given == START:
        return _start(v, p, now, busy < lanes, held, chosen, earliest)
    if given == FINISH:
        return _finish(v, p, now)
    if given == INTERACTIVE_TIMEOUT:
        return _interactive_timeout(v, now)
    if given == MAXIMUM_TIMEOUT:
        return _maximum_timeout(v, now)
    if given == CLOSE:
        return _close(v, now)
    if given == CANCEL_QUEUED_JOB:
        return _cancel_queued_job(v, p, now)
    if given == CANCEL_RUNNING_JOB:
        return _cancel_running_job(v, stop_requested)
    if given == CANCEL:
        return _cancel(v, now)
    if given == UNUSED_TIMEOUT:
        return _unused_timeout(v, now)
    if given == JOB_TIMEOUT:
        return _job_timeout(v, now, stop_requested, limit_deadline)
    return DUPLICATE_ID  # open: the session exists


def _submit(v: Variables) -> Answer:
    phase, Q, R, holds, deadline, idle, unused, why, ended, meter, usage = v
    if phase == QUEUED_EMPTY:
        return after((QUEUED_WAITING, Q + 1, R, holds, deadline, idle, OFF, why, ended, meter, usage)), "T02"
    if phase == QUEUED_WAITING:
        return after((QUEUED_WAITING, Q + 1, R, holds, deadline, idle, unused, why, ended, meter, usage)), "T03"
    if phase == ACTIVE_BUSY:
        return after((ACTIVE_BUSY, Q + 1, R, holds, deadline, idle, unused, why, ended, meter, usage)), "T05"
    if phase == ACTIVE_IDLE:
        return after((ACTIVE_BUSY, Q + 1, R, holds, deadline, OFF, unused, why, ended, meter, usage)), "T09"
    if phase == DEACTIVATED_EMPTY:
        return after((DEACTIVATED_WAITING, Q + 1, R, holds, deadline, idle, unused, why, ended, meter, usage)), "T11"
    if phase == DEACTIVATED_WAITING:
        return after((DEACTIVATED_WAITING, Q + 1, R, holds, deadline, idle, unused, why, ended, meter, usage)), "T12"
    return NOT_ACCEPTING  # T31


def _start(v: Variables, p: Parameters, now: int, lane_free: bool, held: bool, chosen: bool, earliest: bool) -> Answer:
    phase, Q, R, holds, deadline, idle, unused, why, ended, meter, usage = v
    if phase == QUEUED_WAITING and lane_free and not held and chosen:
        first = now + p.max_time
        return after((ACTIVE_BUSY, Q - 1, R + 1, True, first, idle, unused, why, ended, now, usage)), "T04"
    if phase == ACTIVE_BUSY and Q > 0 and lane_free and earliest and now < deadline:
        return after((ACTIVE_BUSY, Q - 1, R + 1, holds, deadline, idle, unused, why, ended, meter, usage)), "T06"
    if phase == DEACTIVATED_WAITING and lane_free and not held and chosen and now < deadline:
        return after((ACTIVE_BUSY, Q - 1, R + 1, True, deadline, idle, unused, why, ended, now, usage)), "T13"
    if phase == CLOSED_UNSTARTED and lane_free and not held and chosen:
        first = now + p.max_time
        return after((CLOSED_DRAINING, Q - 1, R + 1, True, first, idle, unused, why, ended, now, usage)), "T21"
    if phase == CLOSED_WAITING and lane_free and not held and chosen and now < deadline:
        return after((CLOSED_DRAINING, Q - 1, R + 1, True, deadline, idle, unused, why, ended, now, usage)), "T22"
    if phase == CLOSED_DRAINING and Q > 0 and lane_free and earliest and now < deadline:
        return after((CLOSED_DRAINING, Q - 1, R + 1, holds, deadline, idle, unused, why, ended, meter, usage)), "T23"
    return DISABLED


def _finish(v: Variables, p: Parameters, now: int) -> Answer:
    phase, Q, R, holds, deadline, idle, unused, why, ended, meter, usage = v
    if R == 0:
        return NOT_RUNNING
    if phase == ACTIVE_BUSY:
        if Q + R > 1:
            return after((ACTIVE_BUSY, Q, R - 1, holds, deadline, idle, unused, why, ended, meter, usage)), "T07"
        ittl = now + p.interactive_timeout
        return after((ACTIVE_IDLE, Q, R - 1, holds, deadline, ittl, unused, why, ended, meter, usage)), "T08"
    if phase == CLOSED_DRAINING:
        if Q + R > 1:
            return after((CLOSED_DRAINING, Q, R - 1, holds, deadline, idle, unused, why, ended, meter, usage)), "T24"
        total = _total(meter, usage, now)
        return after((CLOSED_ENDED, Q, R - 1, False, deadline, idle, unused, CLOSED, now, OFF, total)), "T24"
    if phase == CANCELED_DRAINING:
        if R == 1:
            total = _total(meter, usage, now)
            return after((CANCELED_ENDED, Q, R - 1, holds, deadline, idle, unused, CANCELED, now, OFF, total)), "T27"
        return after((CANCELED_DRAINING, Q, R - 1, holds, deadline, idle, unused, why, ended, meter, usage)), "T27"
    if phase == EXPIRED_DRAINING:
        if R == 1:
            total = _total(meter, usage, now)
            return after((EXPIRED_ENDED, Q, R - 1, holds, deadline, idle, unused, EXPIRED, now, OFF, total)), "T29"
        return after((EXPIRED_DRAINING, Q, R - 1, holds, deadline, idle, unused, why, ended, meter, usage)), "T29"
    return NOT_RUNNING


def _cancel_running_job(v: Variables, stop_requested: bool) -> Answer:
    phase, Q, R, holds, deadline, idle, unused, why, ended, meter, usage = v
    if R == 0:
        return ALREADY_FINAL
    if stop_requested:
        return v, "T35"
    return after(v), "T34"  # a step, though no variable changes


def _job_timeout(v: Variables, now: int, stop_requested: bool, limit_deadline: int) -> Answer:
    if limit_deadline != OFF and now >= limit_deadline and not stop_requested:
        return after(v), "T36"  # a step, though no variable changes
    return DISABLED


def _cancel_queued_job(v: Variables, p: Parameters, now: int) -> Answer:
    phase, Q, R, holds, deadline, idle, unused, why, ended, meter, usage = v
    if Q == 0:
        return ALREADY_FINAL
    if Q + R > 1:
        return after((phase, Q - 1, R, holds, deadline, idle, unused, why, ended, meter, usage)), "T16"
    if phase == QUEUED_WAITING:
        return after((QUEUED_EMPTY, Q - 1, R, holds, deadline, idle, unused, why, ended, meter, usage)), "T14"
    if phase == DEACTIVATED_WAITING:
        return after((DEACTIVATED_EMPTY, Q - 1, R, holds, deadline, idle, unused, why, ended, meter, usage)), "T14"
    if phase == ACTIVE_BUSY:
        ittl = now + p.interactive_timeout
        return after((ACTIVE_IDLE, Q - 1, R, holds, deadline, ittl, unused, why, ended, meter, usage)), "T15"
    total = _total(meter, usage, now)  # in closed.unstarted, closed.draining or closed.waiting
    return after((CLOSED_ENDED, Q - 1, R, False, deadline, idle, unused, CLOSED, now, OFF, total)), "T25"


def _close(v: Variables, now: int) -> Answer:
    phase, Q, R, holds, deadline, idle, unused, why, ended, meter, usage = v
    if phase in (QUEUED_EMPTY, ACTIVE_IDLE, DEACTIVATED_EMPTY):
        total = _total(meter, usage, now)
        return after((CLOSED_ENDED, Q, R, False, deadline, OFF, OFF, CLOSED, now, OFF, total)), "T17"
    if phase == QUEUED_WAITING:
        return after((CLOSED_UNSTARTED, Q, R, holds, deadline, idle, unused, why, ended, meter, usage)), "T18"
    if phase == ACTIVE_BUSY:
        return after((CLOSED_DRAINING, Q, R, holds, deadline, idle, unused, why, ended, meter, usage)), "T19"
    if phase == DEACTIVATED_WAITING:
        return after((CLOSED_WAITING, Q, R, holds, deadline, idle, unused, why, ended, meter, usage)), "T20"
    return v, "T32"


def _cancel(v: Variables, now: int) -> Answer:
    phase, Q, R, holds, deadline, idle, unused, why, ended, meter, usage = v
    if phase in (CLOSED_ENDED, CANCELED_DRAINING, CANCELED_ENDED, EXPIRED_DRAINING, EXPIRED_ENDED):
        return v, "T33"
    if R > 0:
        return after((CANCELED_DRAINING, 0, R, False, deadline, OFF, OFF, why, ended, meter, usage)), "T26"
    total = _total(meter, usage, now)
    return after((CANCELED_ENDED, 0, R, False, deadline, OFF, OFF, CANCELED, now, OFF, total)), "T26"


def _maximum_timeout(v: Variables, now: int) -> Answer:
    phase, Q, R, holds, deadline, idle, unused, why, ended, meter, usage = v
    if phase in (ACTIVE_BUSY, ACTIVE_IDLE, DEACTIVATED_EMPTY, DEACTIVATED_WAITING, CLOSED_DRAINING, CLOSED_WAITING):
        if now < deadline:
            return DISABLED
        if R > 0:
            return after((EXPIRED_DRAINING, 0, R, False, deadline, OFF, OFF, why, ended, meter, usage)), "T28"
        total = _total(meter, usage, now)
        return after((EXPIRED_ENDED, 0, R, False, deadline, OFF, OFF, EXPIRED, now, OFF, total)), "T28"
    return DISABLED


def _interactive_timeout(v: Variables, now: int) -> Answer:
    phase, Q, R, holds, deadline, idle, unused, why, ended, meter, usage = v
    if phase == ACTIVE_IDLE and now >= idle:
        total = _total(meter, usage, now)
        return after((DEACTIVATED_EMPTY, Q, R, False, deadline, OFF, unused, why, ended, OFF, total)), "T10"
    return DISABLED


def _unused_timeout(v: Variables, now: int) -> Answer:
    phase, Q, R, holds, deadline, idle, unused, why, ended, meter, usage = v
    if phase == QUEUED_EMPTY and unused != OFF and now >= unused:
        return after((CLOSED_ENDED, Q, R, holds, deadline, OFF, OFF, UNUSED, now, meter, usage)), "T30"
    return DISABLED


def _total(meter: int, usage: int, now: int) -> int:
    """The usage if metering stops now, if it has not stopped before (U1)."""
    if meter == OFF:
        return usage
    return usage + now - meter


def alone(
    given: Input,
    queued: bool,
    running: bool,
    lane_free: bool = False,
    held: bool = False,
    chosen: bool = False,
    stop_requested: bool = False,
    limit_deadline: int = -1,
    now: int = 0,
) -> LoneAnswer:
    """The answer of a job without a session that is `queued`, `running` or, if neither, final, to `given` (J1).

    It is like that of `step`, without variables.
    """
    if given == SUBMIT:
        return None, "J01"
    if given == START:
        if queued and lane_free and not held and chosen:
            return None, "J02"
        return DISABLED
    if given == FINISH:
        if running:
            return None, "J03"
        return NOT_RUNNING
    if given == JOB_TIMEOUT:
        if running and limit_deadline != OFF and now >= limit_deadline and not stop_requested:
            return None, "J07"
        return DISABLED
    if queued:
        return None, "J04"
    if running and not stop_requested:
        return None, "J05"
    if running:
        return None, "J06"
    return ALREADY_FINAL
