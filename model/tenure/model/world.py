"""What a scheduler knows, as one immutable value: time, lanes, sessions, jobs. No rule of the lifecycle stands here."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

import attrs

from tenure.model.interpreter import ModelError, Session

Command: TypeAlias = Mapping[str, Any]
Event: TypeAlias = dict[str, Any]
ViewFields: TypeAlias = dict[str, Any]


@attrs.frozen
class Job:
    """A job: its place in the order of submissions, where it is, and when it got there."""

    id: str
    session: str | None
    owner: str | None
    number: int
    submitted_at: int
    state: str = "queued"
    started_at: int | None = None
    finished_at: int | None = None
    cause: str | None = None


Policy: TypeAlias = Callable[[Sequence[Job]], Job]


def fifo(queue: Sequence[Job]) -> Job:
    """Choose the job that was submitted first (Q4)."""
    return queue[0]


@attrs.frozen
class World:
    """Everything a scheduler knows: sessions in opening order, jobs in submission order, `running` in start order.

    Worlds are values; nothing changes one.
    """

    now: int = 0
    lanes: int = 1
    limits: Mapping[str, int | None] = attrs.field(factory=dict)
    sessions: Mapping[str, Session] = attrs.field(factory=dict)
    jobs: Mapping[str, Job] = attrs.field(factory=dict)
    running: tuple[str, ...] = ()
    submissions: int = 0

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
    """A row that answered: its id and, for a row of a session, the phase it left and the number of its case, from 1.

    A row that refuses or changes nothing has no case; an opening leaves no phase.
    """

    row: str
    phase: str | None = None
    case: int | None = None


@attrs.frozen
class Outcome:
    """What a command did: the world after it, its events and its steps, or the code of its refusal.

    A refusal leaves the world as it was; its only step is the row that refuses, if one does.
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
    """A command move by move, up to its outcome or to the contradiction that it ran into."""

    moves: tuple[Move, ...]
    end: Outcome | ModelError
