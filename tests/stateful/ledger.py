"""The history of a scheduler, recorded from its events alone, to check the theorems with.

Nothing here uses the scheduler or the specification. The ledger records events, commands and time; `invariants` checks
them.
"""

from collections.abc import Mapping
from typing import Any, TypeAlias

import attrs

Command: TypeAlias = Mapping[str, Any]
Event: TypeAlias = Mapping[str, Any]
View: TypeAlias = Mapping[str, Any]
Answer: TypeAlias = list[dict[str, Any]] | str
"""The events of a command, or the code with which it was refused."""


@attrs.frozen
class Snapshot:
    """The state of a scheduler after a command: its answer, a second scheduler's answer, and every view."""

    command: Command
    answer: Answer
    again: Answer
    scheduler: View
    sessions: Mapping[str, View]
    jobs: Mapping[str, View]

    @property
    def views(self) -> tuple[object, ...]:
        """Everything but the command and its answers."""
        return self.scheduler, self.sessions, self.jobs


@attrs.define
class SessionRecord:
    """A session as recorded from events; `turn` is the last close, cancel or expiry, and `turned_at` its time.

    `activated` is whether it ever held the QPU, `worked_at` the time of the last event of one of its jobs. `usage` is
    the time during which it held the QPU or ran a job, `overtime` the part of it that jobs ran after the deadline.
    """

    opened_at: int
    max_time: int
    interactive_timeout: int
    unused_timeout: int | None
    turn: str | None = None
    turned_at: int | None = None
    reason: str | None = None
    ended_at: int | None = None
    first_start: int | None = None
    worked_at: int | None = None
    holds: bool = False
    activated: bool = False
    submitted: int = 0
    queued: list[str] = attrs.field(factory=list)
    running: list[str] = attrs.field(factory=list)
    usage: int = 0
    overtime: int = 0

    @property
    def deadline(self) -> int | None:
        """When its maximum time is over."""
        return None if self.first_start is None else self.first_start + self.max_time

    @property
    def idle_deadline(self) -> int | None:
        """When its interactive timeout is over, if it holds the QPU and has no work."""
        if not self.holds or self.queued or self.running or self.worked_at is None:
            return None
        return self.worked_at + self.interactive_timeout

    @property
    def unused_deadline(self) -> int | None:
        """When its unused timeout is over, if nothing was ever submitted."""
        return None if self.unused_timeout is None or self.submitted else self.opened_at + self.unused_timeout

    def is_due(self, now: int) -> bool:
        """Whether one of its clocks has run out, and nothing was reported of it."""
        if self.reason is not None or self.turn in {"canceled", "expired"}:
            return False
        return any(at is not None and at <= now for at in (self.deadline, self.idle_deadline, self.unused_deadline))

    def count(self, since: int, until: int) -> None:
        """Count the time between two instants, between which nothing happened."""
        if self.holds or self.running:
            self.usage += until - since
        if self.running and self.deadline is not None:
            self.overtime += max(0, until - max(since, self.deadline))


@attrs.define
class Ledger:
    """The history of a scheduler. `waiting` are all queued jobs in submission order, `running` those in start order.

    `limits` has the time limits of jobs, `started` when those that run started, and `requested` the cause of the first
    request to stop one of them. `final` has every job that is over, `last` is the event before the present one.
    `has_declined` says whether the policy declined when it was last asked, `asks_at` until when, and `is_down` whether
    the time that passes is one in which nobody schedules.
    """

    now: int
    lanes: int
    fifo: bool
    sessions: dict[str, SessionRecord] = attrs.field(factory=dict)
    owners: dict[str, str | None] = attrs.field(factory=dict)
    waiting: list[str] = attrs.field(factory=list)
    running: list[str] = attrs.field(factory=list)
    limits: dict[str, int] = attrs.field(factory=dict)
    started: dict[str, int] = attrs.field(factory=dict)
    requested: dict[str, str] = attrs.field(factory=dict)
    final: dict[str, str] = attrs.field(factory=dict)
    last: Event | None = None
    has_declined: bool = False
    asks_at: int | None = None
    is_down: bool = False

    @property
    def holder(self) -> SessionRecord | None:
        """The session that holds the QPU, if any."""
        return next((record for record in self.sessions.values() if record.holds), None)

    @property
    def has_free_lane(self) -> bool:
        """Whether fewer jobs run than there are lanes."""
        return len(self.running) < self.lanes

    @property
    def declines(self) -> bool:
        """Whether jobs wait because the policy declined, and for nothing else."""
        return self.has_declined and self.has_free_lane and self.holder is None and bool(self.waiting)

    def limit_deadline(self, job: str) -> int | None:
        """When the time limit of a running job is over, if nobody asked for it to be stopped."""
        if job in self.requested or job not in self.started or job not in self.limits:
            return None
        return self.started[job] + self.limits[job]

    def session_of(self, event: Event) -> SessionRecord | None:
        """The session that an event is about, if any."""
        name = event.get("session")
        return None if name is None else self.sessions.get(name)

    def carry_out(self, command: Command) -> None:
        """Record what an accepted command changes beside its events."""
        if command["op"] == "forget":
            self._forget(command["id"], command.get("kind"))
        self.is_down = command["op"] == "recover"

    def let_pass(self, until: int) -> None:
        """Let time pass; while nobody schedules it is nobody's usage."""
        for record in self.sessions.values() if not self.is_down else ():
            record.count(self.now, until)
        self.now = until

    def enter(self, event: Event) -> None:
        """Record an event."""
        self.let_pass(event["at"])
        kind, name = event["kind"], event.get("session")
        if kind == "session_opened":
            terms = event["max_time"], event["interactive_timeout"], event.get("unused_timeout")
            self.sessions[event["session"]] = SessionRecord(event["at"], *terms)
        elif kind == "lanes_resized":
            self.lanes = event["lanes"]
        elif kind == "scheduler_recovered":
            self.is_down = False
            if self.holder:
                self.holder.worked_at = event["at"]
        elif kind.startswith("job_"):
            self._enter_job(event, self.session_of(event))
        else:
            self._enter_session(event, self.sessions[str(name)])
        self.last = event

    def _enter_job(self, event: Event, record: SessionRecord | None) -> None:
        job = event["job"]
        if event["kind"] == "job_cancel_requested":
            self.requested[job] = event["cause"]
            return
        if record:
            record.worked_at = event["at"]
        lists = [(self.waiting, self.running)] + ([(record.queued, record.running)] if record else [])
        match event["kind"]:
            case "job_submitted":
                self.owners[job] = event.get("session")
                if event.get("time_limit") is not None:
                    self.limits[job] = event["time_limit"]
                if record:
                    record.submitted += 1
                for waiting, _ in lists:
                    waiting.append(job)
            case "job_started":
                if record and record.first_start is None:
                    record.first_start = event["at"]
                self.started[job] = event["at"]
                for waiting, running in lists:
                    waiting.remove(job)
                    running.append(job)
            case "job_requeued":
                for waiting, running in lists:
                    running.remove(job)
                    waiting.append(job)
                    waiting.sort(key=[*self.owners].index)
                self.started.pop(job)
            case "job_finished":
                for _, running in lists:
                    running.remove(job)
                self.started.pop(job)
                self.requested.pop(job, None)
                self.final[job] = event["outcome"]
            case _:
                for waiting, _ in lists:
                    waiting.remove(job)
                self.final[job] = event["kind"].removeprefix("job_")

    def _enter_session(self, event: Event, record: SessionRecord) -> None:
        match event["kind"]:
            case "session_activated" | "session_reactivated":
                record.holds = record.activated = True
            case "session_deactivated":
                record.holds = False
            case "session_closed" | "session_canceled" | "session_expired" as kind:
                record.turn, record.turned_at = kind.removeprefix("session_"), event["at"]
                record.holds &= record.turn == "closed"
            case "session_ended":
                record.reason, record.ended_at, record.holds = event["reason"], event["at"], False

    def _forget(self, name: str, kind: str | None) -> None:
        if kind != "job" and name in self.sessions:
            del self.sessions[name]
            gone = {job for job, session in self.owners.items() if session == name}
        else:
            gone = {name}
        for job in gone:
            del self.owners[job]
            self.final.pop(job, None)
            self.limits.pop(job, None)
