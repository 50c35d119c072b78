"""Maps the inputs of a control machine to commands, and the answers of a scheduler to its outputs.

A mapper tracks the answers of a scheduler: the waiting and running jobs, and the deadlines of the started clocks. These
determine the command of an input: which job is running, and which instant is just before, at or just after the next
deadline. It does not use the specification, so it works with any target (`TargetMachine`). Tests check that its
deadlines are those of the specification.
"""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, TypeAlias

import attrs

from tenure.conformance.cases.trace import UNUSED_TIMEOUT, open_command
from tenure.conformance.protocol.messages import (
    Events,
    JsonObject,
    Refused,
    Request,
    Response,
    Target,
    ViewResponse,
    ask,
)
from tenure.model import Command

FsmInput: TypeAlias = str
FsmOutput: TypeAlias = str
FsmWord: TypeAlias = tuple[FsmInput, ...]

NOT_ASKED: FsmOutput = "not asked"
"""The output to an input that has no command here, so nothing is sent."""

NOTHING: FsmOutput = "nothing"
"""The output of an advance without events, after which no query is made."""

MAX_TIMES: Mapping[str, int] = MappingProxyType({"a": 1000, "b": 10000})
"""The maximum times, so long and so different that deadlines are close only if an input advances to one."""

IDLE = 10
"""The interactive timeout of each session."""

WAITS: Mapping[FsmInput, int] = MappingProxyType({"before": 1, "at": IDLE, "after": 2000})
"""The durations of the advancing inputs if no clock runs: short, as long as a short clock, longer than a long one."""

START = 7
"""The instant of the first input, which is not that of the reset."""

RESIZED = "lanes_resized"
"""The event that is in no output."""

UNKNOWN_JOB = "z1"
"""A job that does not exist."""


@attrs.frozen(eq=False)
class Scope:
    """The scope of a control machine: its lanes, sessions and jobs, and its inputs.

    An input about one of several sessions ends with its name. A session has at most `most` jobs that are not over, and
    there is at most one such job without a session; an input that would exceed that is not asked. If `opened`, the
    sessions are open from the beginning. `options` are the inputs that need a capability, by its name.
    """

    name: str
    inputs: tuple[FsmInput, ...]
    options: Mapping[str, tuple[FsmInput, ...]]
    sessions: tuple[str, ...] = ("a",)
    most: int = 2
    lanes: int = 1
    opened: bool = False

    def opening(self) -> Iterator[Command]:
        """Yield the commands before the first input."""
        yield {"op": "advance", "to": START}
        yield from (_open(name) for name in self.sessions if self.opened)


@attrs.frozen
class _Session:
    """The tracked state of a session: when it was opened, its unused timeout, and its later events."""

    opened_at: int
    unused_timeout: int | None = None
    is_used: bool = False
    activated_at: int | None = None
    holds: bool = False
    is_closed: bool = False
    is_over: bool = False
    idle_since: int | None = None


@attrs.frozen
class Mapper:
    """The tracked state of a run of a scope; immutable, so each answer makes a new one.

    `jobs` are all submitted jobs with their sessions, in order. `waiting` and `running` are those that are not over, in
    the order of submissions and starts.
    """

    scope: Scope
    now: int = 0
    jobs: Mapping[str, str | None] = MappingProxyType({})
    waiting: tuple[str, ...] = ()
    running: tuple[str, ...] = ()
    sessions: Mapping[str, _Session] = MappingProxyType({})

    def command(self, given: FsmInput) -> Command | None:
        """Return the command of an input in this state; None if it is not asked."""
        verb, session = self._parts(given)
        if verb in WAITS:
            return {"op": "advance", "to": self._instant(verb)}
        if verb.startswith("lanes_"):
            return {"op": "resize", "lanes": int(verb.removeprefix("lanes_"))}
        return self._about_session(verb, session) or self._about_job(verb)

    def after(self, command: Command, answer: Response) -> "Mapper":
        """Return the state after the answer to a command."""
        if not isinstance(answer, Events):
            return self
        after = self
        if command["op"] == "advance":
            after = attrs.evolve(after, now=command["to"])
        if command["op"] == "forget":
            after = after._without(command["id"])
        if command["op"] == "open":
            session = _Session(self.now, command.get("unused_timeout"))
            after = attrs.evolve(after, sessions={**after.sessions, command["session"]: session})
        for event in answer.records:
            after = after._after_event(event)
        return after

    def queries(self, command: Command, answer: Response) -> Sequence[str]:
        """Return the sessions to query after the answer to a command: all, but none after an advance without events."""
        is_quiet = command["op"] == "advance" and answer == Events(())
        return () if is_quiet else tuple(self.after(command, answer).sessions)

    def output(self, command: Command, answer: Response, views: Mapping[str, Response]) -> FsmOutput:
        """Return the output for an answer and the views after it: times as distances from now, jobs by their places.

        It contains only mandatory fields: of an event its time, kind, session and job, of a session its state and
        whether it accepts jobs. An event `lanes_resized`, which not every target reports, is left out.
        """
        now = command["to"] if command["op"] == "advance" else self.now
        match answer:
            case Refused(code=code):
                parts = [f"refused {code}"]
            case Events(records=records):
                names = self._names()
                if command["op"] == "submit":
                    names = {**names, command["job"]: self._place(command.get("session"))}
                parts = [
                    ", ".join(_event(event, now, names) for event in records if event.get("kind") != RESIZED) or NOTHING
                ]
            case _:
                parts = ["?"]
        several = len(self.scope.sessions) > 1
        parts += [f"{name} {_view(view)}" if several else _view(view) for name, view in views.items()]
        return "; ".join(parts)

    def next_deadline(self) -> int | None:
        """Return the next deadline according to the answers; None if no clock runs."""
        return min((due for name in self.sessions for due in self._deadlines(name) if due > self.now), default=None)

    def _about_session(self, verb: str, session: str) -> Command | None:
        match verb:
            case "open":
                return _open(session)
            case "open_unused":
                return _open(session, UNUSED_TIMEOUT)
            case "close" | "cancel":
                return {"op": verb, "session": session}
            case "forget":
                return {"op": "forget", "id": session, "kind": "session"}
            case "submit":
                return self._submit(session, session, self.scope.most)
        return None

    def _about_job(self, verb: str) -> Command | None:
        match verb:
            case "submit_alone":
                return self._submit(None, "x", 1)
            case "finish":
                return {"op": "finish", "job": self._job((*self.running, *self._waiting())), "outcome": "done"}
            case "cancel_running" if self.running:
                return {"op": "cancel_job", "job": self.running[0]}
            case "cancel_queued" if self.waiting or not self.running:
                return {"op": "cancel_job", "job": self._job(self._waiting())}
        return None

    def _deadlines(self, name: str) -> Iterator[int]:
        session = self.sessions[name]
        if session.is_over:
            return
        if session.activated_at is not None:
            yield session.activated_at + MAX_TIMES[name]
        if session.holds and not session.is_closed and session.idle_since is not None:
            yield session.idle_since + IDLE
        if session.unused_timeout is not None and not session.is_used and not session.is_closed:
            yield session.opened_at + session.unused_timeout

    def _instant(self, place: FsmInput) -> int:
        deadline = self.next_deadline()
        if deadline is None:
            return self.now + WAITS[place]
        return deadline + {"before": -1, "at": 0, "after": 1}[place]

    def _parts(self, given: FsmInput) -> tuple[str, str]:
        verb, _, last = given.rpartition("_")
        several = len(self.scope.sessions) > 1
        return (verb, last) if several and last in self.scope.sessions else (given, self.scope.sessions[0])

    def _submit(self, session: str | None, letter: str, most: int) -> Command | None:
        if len(self._live(session)) >= most:
            return None
        number = 1 + sum(owner == session for owner in self.jobs.values())
        command = {"op": "submit", "job": f"{letter}{number}"}
        return command if session is None else {**command, "session": session}

    def _job(self, wanted: Sequence[str]) -> str:
        """The first of these jobs, or else the latest one of a session, or else one that does not exist."""
        of_sessions = [job for job, owner in self.jobs.items() if owner is not None]
        return next(iter((*wanted, *reversed(of_sessions))), UNKNOWN_JOB)

    def _waiting(self) -> tuple[str, ...]:
        """The waiting jobs, those of sessions first."""
        return tuple(sorted(self.waiting, key=lambda job: self.jobs[job] is None))

    def _live(self, session: str | None) -> list[str]:
        """The jobs of a session, or of none, that are not over, in the order of their submission."""
        live = {*self.waiting, *self.running}
        return [job for job, owner in self.jobs.items() if owner == session and job in live]

    def _names(self) -> dict[str, str]:
        """The names of jobs in outputs: by owner and place if they are not over, otherwise one name for all."""
        names = dict.fromkeys(self.jobs, "an earlier job")
        for owner in (*self.scope.sessions, None):
            names |= {job: f"{owner or 'x'}.{place}" for place, job in enumerate(self._live(owner), 1)}
        return names

    def _place(self, session: str | None) -> str:
        return f"{session or 'x'}.{len(self._live(session)) + 1}"

    def _without(self, name: str) -> "Mapper":
        jobs = {job: owner for job, owner in self.jobs.items() if owner != name}
        sessions = {other: session for other, session in self.sessions.items() if other != name}
        return attrs.evolve(
            self,
            jobs=jobs,
            sessions=sessions,
            waiting=tuple(job for job in self.waiting if job in jobs),
            running=tuple(job for job in self.running if job in jobs),
        )

    def _after_event(self, event: JsonObject) -> "Mapper":
        """The state after an event, even an inconsistent one."""
        kind, at, job, session = (event.get(field) for field in ("kind", "at", "job", "session"))
        after = self
        if isinstance(kind, str) and isinstance(job, str) and kind.startswith("job_"):
            after = after._after_job_event(kind, job, session if isinstance(session, str) else None)
        if isinstance(session, str) and session in after.sessions and isinstance(at, int):
            after = after._after_session_event(str(kind), session, at)
        return after

    def _after_job_event(self, kind: str, job: str, session: str | None) -> "Mapper":
        if kind == "job_cancel_requested":
            return self
        jobs = {**self.jobs, job: session} if kind == "job_submitted" else self.jobs
        waiting = tuple(other for other in self.waiting if other != job)
        running = tuple(other for other in self.running if other != job)
        if job in jobs and kind == "job_submitted":
            waiting = (*waiting, job)
        elif job in jobs and kind == "job_started":
            running = (*running, job)
        return attrs.evolve(self, jobs=jobs, waiting=waiting, running=running)

    def _after_session_event(self, kind: str, name: str, at: int) -> "Mapper":
        session = self.sessions[name]
        changes: dict[str, Any] = {}
        match kind:
            case "job_submitted":
                changes = {"is_used": True, "idle_since": None}
            case "job_finished" | "job_canceled" if not self._live(name):
                changes = {"idle_since": at}
            case "session_activated" | "session_reactivated":
                first = at if session.activated_at is None else session.activated_at
                changes = {"holds": True, "activated_at": first}
            case "session_deactivated":
                changes = {"holds": False}
            case "session_closed":
                changes = {"is_closed": True}
            case "session_canceled" | "session_expired" | "session_ended":
                changes = {"is_over": True}
        return attrs.evolve(self, sessions={**self.sessions, name: attrs.evolve(session, **changes)})


class TargetMachine:
    """A target as a control machine, which takes inputs and returns outputs.

    This is the interface for a learner: `reset` starts again, `step` gives an input. Both raise ProtocolError.
    """

    def __init__(self, target: Target, scope: Scope) -> None:
        self._target, self._scope = target, scope
        self.mapper = Mapper(scope)

    def reset(self) -> None:
        """Reset the target, and give the commands before the first input."""
        self.mapper = Mapper(self._scope)
        self._ask({"op": "reset", "lanes": self._scope.lanes, "limits": None, "now": 0})
        for command in self._scope.opening():
            self.mapper = self.mapper.after(command, self._ask(command))

    def step(self, given: FsmInput) -> FsmOutput:
        """Give an input and return the output."""
        command = self.mapper.command(given)
        if command is None:
            return NOT_ASKED
        answer = self._ask(command)
        queried = self.mapper.queries(command, answer)
        views = {name: self._ask({"op": "session", "session": name}) for name in queried}
        output = self.mapper.output(command, answer, views)
        self.mapper = self.mapper.after(command, answer)
        return output

    def _ask(self, request: Request) -> Response:
        return ask(self._target, request)


def _open(name: str, unused: int = 0) -> Command:
    return open_command(name, max=MAX_TIMES[name], idle=IDLE, unused=unused)


def _event(event: JsonObject, now: int, names: Mapping[str, str]) -> str:
    at, job, session = event.get("at"), event.get("job"), event.get("session")
    text = f"{event.get('kind')} {session if job is None else names.get(str(job), 'an unknown job')}"
    if job is not None and text.rpartition(" ")[2].partition(".")[0] != (session or "x"):
        text += f" of {session}"
    if at != now:
        text += f" at {at - now:+}" if isinstance(at, int) else f" at {at}"
    return text


def _view(view: Response) -> str:
    match view:
        case ViewResponse(record=record):
            accepting = record.get("accepting")
            return f"{record.get('state')}{' accepting' if accepting is True else '' if accepting is False else ' ?'}"
        case Refused(code=code):
            return f"refused {code}"
    return "?"
