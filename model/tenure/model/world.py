"""The state of a scheduler as one immutable value: time, lanes, sessions, jobs. It has no rule of the lifecycle."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

import attrs

from tenure.model.interpreter import ModelError, Session

Command: TypeAlias = Mapping[str, Any]
Event: TypeAlias = dict[str, Any]
ViewFields: TypeAlias = dict[str, Any]


@attrs.frozen
class Job:
    """A job: its number in the order of submissions, its state, and the times of its changes.

    `stop_cause` is the cause of the first request to stop it, and `cause` why it is final, if that is known. `ran` is
    how long it ran before it returned to the queue (X8).
    """

    id: str
    session: str | None
    owner: str | None
    number: int
    submitted_at: int
    time_limit: int | None = None
    state: str = "queued"
    started_at: int | None = None
    cancel_requested_at: int | None = None
    stop_cause: str | None = None
    finished_at: int | None = None
    cause: str | None = None
    ran: int = 0

    @property
    def is_running(self) -> bool:
        """Whether it runs."""
        return self.state == "running"

    @property
    def limit_deadline(self) -> int | None:
        """The end of its time limit, if it runs with one (K5)."""
        if self.time_limit is None or self.started_at is None or not self.is_running:
            return None
        return self.started_at + self.time_limit


@attrs.frozen
class SessionRecord:
    """What is remembered of a session beside the table: its owner and the times that its view shows (V3)."""

    owner: str | None
    opened_at: int
    activated_at: int | None = None
    last_started_at: int | None = None
    last_finished_at: int | None = None


@attrs.frozen
class Decline:
    """The choice of a policy that lets no job start until it is asked again, at `until` at the latest (Q4)."""

    until: int | None = None


Policy: TypeAlias = Callable[[Sequence[Job]], Job | Decline]


def fifo(queue: Sequence[Job]) -> Job:
    """Choose the job that was submitted first (Q4)."""
    return queue[0]


@attrs.frozen
class World:
    """The state of a scheduler: sessions in opening order, jobs in submission order, `running` in start order.

    `records` has the record of each session. `declined` is the choice of a policy that declined when it was last asked.
    """

    now: int = 0
    lanes: int = 1
    limits: Mapping[str, int | None] = attrs.field(factory=dict)
    sessions: Mapping[str, Session] = attrs.field(factory=dict)
    jobs: Mapping[str, Job] = attrs.field(factory=dict)
    running: tuple[str, ...] = ()
    submissions: int = 0
    records: Mapping[str, SessionRecord] = attrs.field(factory=dict)
    declined: Decline | None = None

    @property
    def holder(self) -> str | None:
        """The session that holds the QPU, if any."""
        holders = [name for name, session in self.sessions.items() if session.variables["holds"]]
        if len(holders) > 1:
            raise ModelError(f"{' and '.join(holders)} both hold the QPU", "S9")
        return holders[0] if holders else None

    @property
    def waiting(self) -> list[Job]:
        """The queued jobs in submission order."""
        return [job for job in self.jobs.values() if job.state == "queued"]


@attrs.frozen
class Step:
    """A row that applied: its id and, for a row of a session, the phase before it and the number of its case, from 1.

    A row that refuses or changes nothing has no case; an opening has no phase before it.
    """

    row: str
    phase: str | None = None
    case: int | None = None


@attrs.frozen
class Outcome:
    """The result of a command: the world after it, its events and its steps, or the code of its refusal.

    A refusal leaves the world unchanged; its only step is the row that refuses, if there is one.
    """

    world: World
    events: tuple[Event, ...] = ()
    steps: tuple[Step, ...] = ()
    refused: str | None = None


@attrs.frozen
class Move:
    """The smallest part of a command: a row that made a step, `advance`, `resize` or `forget`, with its events."""

    action: str
    before: World
    after: World
    events: tuple[Event, ...] = ()


@attrs.frozen
class Trail:
    """The moves of a command, with its outcome or the contradiction that ended it."""

    moves: tuple[Move, ...]
    end: Outcome | ModelError
