"""The reasons for which a command is refused, one class for each.

A refused command has changed nothing (X4). Each error has in its message and as attributes the command, the session or
job, its state and what would be allowed; `code` is its name in the protocol.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeVar

from tenure.reference.records import Session

if TYPE_CHECKING:
    from tenure.reference.records import Job


class SchedulerError(Exception):
    """A command was refused and changed nothing.

    `command` is the command. `subject` is session, job, or the name of a value. `id`, `state` and `phase` are those of
    the session or job, and `allowed` says what would have been accepted.
    """

    code: ClassVar[str]

    def __init__(
        self,
        problem: str,
        *,
        command: str = "",
        subject: str = "",
        id: str | None = None,
        state: str | None = None,
        phase: str | None = None,
        allowed: str = "",
    ) -> None:
        super().__init__(f"{command}: {problem}; allowed: {allowed}" if command else problem)
        self.command = command
        self.subject = subject
        self.id = id
        self.state = state
        self.phase = phase
        self.allowed = allowed


class BadValue(SchedulerError):
    """A value is of the wrong type or outside its range."""

    code = "bad_value"


class UnknownId(SchedulerError):
    """No session or job has this id, or it was forgotten."""

    code = "unknown_id"


class DuplicateId(SchedulerError):
    """The id is in use."""

    code = "duplicate_id"


class LimitExceeded(SchedulerError):
    """A time is above the scheduler's limit; nothing is clamped (C4)."""

    code = "limit_exceeded"


class NotAccepting(SchedulerError):
    """The session does not accept jobs (E7)."""

    code = "not_accepting"


class NotRunning(SchedulerError):
    """The job to finish is not running."""

    code = "not_running"


class AlreadyFinal(SchedulerError):
    """The job to cancel is final."""

    code = "already_final"


class NotFinal(SchedulerError):
    """The session to forget has not ended, or the job to forget is not final."""

    code = "not_final"


class TimeWentBack(SchedulerError):
    """The time to advance to is in the past (X4)."""

    code = "time_went_back"


class PolicyError(SchedulerError):
    """The policy raised an exception, or did not choose a waiting job."""

    code = "policy_failed"


class RequestConflict(SchedulerError):
    """The request id was given before, with another command."""

    code = "request_conflict"


class CommandPending(SchedulerError):
    """A command is prepared, and is to be committed or aborted first."""

    code = "command_pending"


class AlreadyDecided(SchedulerError):
    """The prepared command was committed, and is to be aborted, or the other way round."""

    code = "already_decided"


class CalledByPolicy(SchedulerError):
    """A policy used the scheduler that called it; it may only use the queue that it is given."""

    code = "called_by_policy"


class OtherThread(SchedulerError):
    """The scheduler was used from another thread than the first one."""

    code = "other_thread"


Kind = TypeVar("Kind", bound=SchedulerError)


def refused(kind: type[Kind], command: str, about: Session | Job, allowed: str) -> Kind:
    """Make the error of a command that the state of a session or job does not allow."""
    if isinstance(about, Session):
        phase = about.variables.phase
        problem = f"session {about.id!r} is {phase.state} ({phase})"
        return kind(
            problem, command=command, subject="session", id=about.id, state=phase.state, phase=phase, allowed=allowed
        )
    problem = f"job {about.id!r} is {about.state}"
    return kind(problem, command=command, subject="job", id=about.id, state=about.state, allowed=allowed)


def unknown(command: str, subject: str, id: str) -> UnknownId:
    """Make the error of a command for an unknown id."""
    allowed = "an id that is in use and was not forgotten"
    return UnknownId(f"there is no {subject} {id!r}", command=command, subject=subject, id=id, allowed=allowed)
