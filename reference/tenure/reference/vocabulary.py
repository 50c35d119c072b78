"""The types of a step: phases, inputs, reasons, and the variables and parameters of one session.

All values are numbers, booleans and enumerations, so that code over them can also be run on symbolic values.
"""

from enum import StrEnum
from typing import Final, NamedTuple

import attrs

SPECIFICATION: Final = "2.0.0"
"""The version of the specification that the scheduler follows."""

OFF: Final = -1
"""A time that is not set: no deadline yet, a clock that is off, a session that has not ended."""


class Phase(StrEnum):
    """The fourteen phases of a session; the part before the dot is its public state."""

    QUEUED_EMPTY = "queued.empty"
    QUEUED_WAITING = "queued.waiting"
    ACTIVE_BUSY = "active.busy"
    ACTIVE_IDLE = "active.idle"
    DEACTIVATED_EMPTY = "deactivated.empty"
    DEACTIVATED_WAITING = "deactivated.waiting"
    CLOSED_UNSTARTED = "closed.unstarted"
    CLOSED_DRAINING = "closed.draining"
    CLOSED_WAITING = "closed.waiting"
    CLOSED_ENDED = "closed.ended"
    CANCELED_DRAINING = "canceled.draining"
    CANCELED_ENDED = "canceled.ended"
    EXPIRED_DRAINING = "expired.draining"
    EXPIRED_ENDED = "expired.ended"

    @property
    def state(self) -> str:
        """One of the six states: queued, active, deactivated, closed, canceled, expired."""
        return self.value.partition(".")[0]

    @property
    def accepting(self) -> bool:
        """Whether a session in this phase accepts jobs (E7)."""
        return self.state in {"queued", "active", "deactivated"}


class Input(StrEnum):
    """The twelve inputs of a session; canceling a job is two of them, by the state of the job."""

    OPEN = "open"
    SUBMIT = "submit"
    START = "start"
    FINISH = "finish"
    CANCEL_QUEUED_JOB = "cancel_queued_job"
    CANCEL_RUNNING_JOB = "cancel_running_job"
    CLOSE = "close"
    CANCEL = "cancel"
    MAXIMUM_TIMEOUT = "maximum_timeout"
    INTERACTIVE_TIMEOUT = "interactive_timeout"
    UNUSED_TIMEOUT = "unused_timeout"
    JOB_TIMEOUT = "job_timeout"


class Reason(StrEnum):
    """Why a session ended; NONE before its end."""

    NONE = "none"
    CLOSED = "closed"
    CANCELED = "canceled"
    EXPIRED = "expired"
    UNUSED = "unused"


# A global is read five times faster than a member of an enumeration, and a step compares several.
QUEUED_EMPTY: Final = Phase.QUEUED_EMPTY
QUEUED_WAITING: Final = Phase.QUEUED_WAITING
ACTIVE_BUSY: Final = Phase.ACTIVE_BUSY
ACTIVE_IDLE: Final = Phase.ACTIVE_IDLE
DEACTIVATED_EMPTY: Final = Phase.DEACTIVATED_EMPTY
DEACTIVATED_WAITING: Final = Phase.DEACTIVATED_WAITING
CLOSED_UNSTARTED: Final = Phase.CLOSED_UNSTARTED
CLOSED_DRAINING: Final = Phase.CLOSED_DRAINING
CLOSED_WAITING: Final = Phase.CLOSED_WAITING
CLOSED_ENDED: Final = Phase.CLOSED_ENDED
CANCELED_DRAINING: Final = Phase.CANCELED_DRAINING
CANCELED_ENDED: Final = Phase.CANCELED_ENDED
EXPIRED_DRAINING: Final = Phase.EXPIRED_DRAINING
EXPIRED_ENDED: Final = Phase.EXPIRED_ENDED

OPEN: Final = Input.OPEN
SUBMIT: Final = Input.SUBMIT
START: Final = Input.START
FINISH: Final = Input.FINISH
CANCEL_QUEUED_JOB: Final = Input.CANCEL_QUEUED_JOB
CANCEL_RUNNING_JOB: Final = Input.CANCEL_RUNNING_JOB
CLOSE: Final = Input.CLOSE
CANCEL: Final = Input.CANCEL
MAXIMUM_TIMEOUT: Final = Input.MAXIMUM_TIMEOUT
INTERACTIVE_TIMEOUT: Final = Input.INTERACTIVE_TIMEOUT
UNUSED_TIMEOUT: Final = Input.UNUSED_TIMEOUT
JOB_TIMEOUT: Final = Input.JOB_TIMEOUT

NONE: Final = Reason.NONE
CLOSED: Final = Reason.CLOSED
CANCELED: Final = Reason.CANCELED
EXPIRED: Final = Reason.EXPIRED
UNUSED: Final = Reason.UNUSED


class Variables(NamedTuple):
    """The variables of a session: counts, times (OFF if not set) and enumerations.

    A tuple, because a step does little but build one, and a frozen attrs record takes three times as long.
    """

    phase: Phase
    Q: int
    R: int
    holds: bool
    deadline: int
    idle_deadline: int
    unused_deadline: int
    reason: Reason
    ended_at: int
    metered_since: int
    usage: int


@attrs.frozen
class Parameters:
    """The parameters of a session (C2): `max_time > 0`, `interactive_timeout >= 0`, `unused_timeout > 0` or OFF."""

    max_time: int
    interactive_timeout: int
    unused_timeout: int


@attrs.frozen
class RefusalCode:
    """The input is refused: the code, and the row if a row refuses it."""

    code: str
    row: str | None = None


@attrs.frozen
class Disabled:
    """The input is a start or a timer, and no row enables it now (X6)."""


Answer = tuple[Variables, str] | RefusalCode | Disabled
"""The variables after the step (unchanged for a no-op) and its row, or why there is no step."""

LoneAnswer = tuple[None, str] | RefusalCode | Disabled
"""The answer for a job without a session, which has no variables."""

DUPLICATE_ID: Final = RefusalCode("duplicate_id")
NOT_ACCEPTING: Final = RefusalCode("not_accepting", "T31")
NOT_RUNNING: Final = RefusalCode("not_running")
ALREADY_FINAL: Final = RefusalCode("already_final")
DISABLED: Final = Disabled()
