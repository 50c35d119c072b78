"""The execution of one command by the rules of the scheduler: its checks, and what it begins with."""

from collections.abc import Mapping
from typing import Any

import attrs

from tenure.model.row_execution import CommandRefused, RowExecution
from tenure.model.world import Command, Job, Move, SessionRecord
from tenure.spec import OFF

LARGEST = 2**63 - 1
"""The largest time and lane count of a command."""


class CommandExecution(RowExecution):
    """The execution of one command."""

    def carry_out(self, command: Command) -> None:
        """Execute a command with all that it causes. Raises CommandRefused, and ModelError."""
        getattr(self, _METHODS[command["op"]])(command)

    # -- commands, with their checks in the order of X5 ----------------------------------------------------------------

    def _open(self, command: Command) -> None:
        name = _id(command.get("session"))
        parameters = {
            "max_time": _number(command.get("max_time"), least=1),
            "interactive_timeout": _number(command.get("interactive_timeout")),
            "unused_timeout": OFF,
        }
        if command.get("unused_timeout") is not None:
            parameters["unused_timeout"] = _number(command["unused_timeout"], least=1)
        owner = None if command.get("owner") is None else _id(command["owner"])
        if name in self.world.sessions:
            raise CommandRefused("duplicate_id")
        for parameter, limit in self.world.limits.items():
            if limit is not None and parameter in parameters and parameters[parameter] > limit:
                raise CommandRefused("limit_exceeded")
        answer = self.interpreter.open(parameters, self.decisions.environment(self.world))
        self._change(records={**self.world.records, name: SessionRecord(owner, self.world.now)})
        self._settle_session(name, answer)
        self._settle()

    def _submit(self, command: Command) -> None:
        name = _id(command.get("job"))
        session = None if command.get("session") is None else _id(command["session"])
        owner = None if command.get("owner") is None else _id(command["owner"])
        time_limit = None if command.get("time_limit") is None else _number(command["time_limit"], least=1)
        if session is not None and session not in self.world.sessions:
            raise CommandRefused("unknown_id")
        if name in self.world.jobs:
            raise CommandRefused("duplicate_id")
        limit = self.world.limits.get("time_limit")
        if limit is not None and time_limit is not None and time_limit > limit:
            raise CommandRefused("limit_exceeded")
        if owner is None and session is not None:
            owner = self.world.records[session].owner
        job = Job(name, session, owner, self.world.submissions, self.world.now, time_limit)
        self._job_input(job, "submit")
        self._settle()

    def _finish(self, command: Command) -> None:
        outcome = command.get("outcome", "done")
        if outcome not in ("done", "failed", "canceled"):
            raise CommandRefused("bad_value")
        job = self._job(command)
        if job.state != "running":
            raise CommandRefused("not_running")
        self._job_input(job, "finish", outcome)
        self._settle()

    def _cancel_job(self, command: Command) -> None:
        job = self._job(command)
        if self.spec.job_states[job.state].final:
            raise CommandRefused("already_final")
        self._job_input(job, f"cancel_{job.state}_job")
        self._settle()

    def _close(self, command: Command) -> None:
        self._session_input(command, "close")

    def _cancel(self, command: Command) -> None:
        self._session_input(command, "cancel")

    def _advance(self, command: Command) -> None:
        to = _number(command.get("to"))
        if to < self.world.now:
            raise CommandRefused("time_went_back")
        while (deadline := self.decisions.next_deadline(self.world)) is not None and deadline <= to:
            self._act("advance", now=max(deadline, self.world.now))
            self._settle()
        self._act("advance", now=to)

    def _resize(self, command: Command) -> None:
        lanes, before = _number(command.get("lanes")), self.world
        if lanes == before.lanes:
            self._settle()
            return
        self._change(lanes=lanes)
        self._report("lanes_resized", lanes=lanes)
        self.moves.append(Move("resize", before, self.world, tuple(self.events[-1:])))
        self._settle()

    def _forget(self, command: Command) -> None:
        name, kind = _id(command.get("id")), command.get("kind")
        found = [kind for kind, known in (("session", self.world.sessions), ("job", self.world.jobs)) if name in known]
        if kind not in (None, "session", "job") or (kind is None and len(found) > 1):
            raise CommandRefused("bad_value")
        if not found or (kind is not None and kind not in found):
            raise CommandRefused("unknown_id")
        sessions, jobs = dict(self.world.sessions), dict(self.world.jobs)
        records = self.world.records
        if (kind or found[0]) == "session":
            if not self.spec.phases[sessions.pop(name).phase].final:
                raise CommandRefused("not_final")
            jobs = {other: job for other, job in jobs.items() if job.session != name}
            records = {other: record for other, record in records.items() if other != name}
        elif not self.spec.job_states[jobs.pop(name).state].final:
            raise CommandRefused("not_final")
        self._act("forget", sessions=sessions, jobs=jobs, records=records)
        self._settle()

    def _recover(self, command: Command) -> None:
        at, running, since = _number(command.get("at")), command.get("running", "failed"), self.world.now
        if running not in ("failed", "requeue"):
            raise CommandRefused("bad_value")
        if at < since:
            raise CommandRefused("time_went_back")
        self.crash = "crash"
        for job in map(self.world.jobs.__getitem__, self.world.running):
            if running == "requeue" and self._may_run_again(job):
                self._requeue(job)
            else:
                self._job_input(job, "finish", "failed" if job.stop_cause is None else "canceled")
        self.crash = None
        while passed := [timer for timer in self.decisions.deadlines(self.world) if self._passes(timer, at)]:
            self._lose(passed[0][0])
            _, _, _, name, timer = passed[0]
            self._session_timer(name, timer)
        self._lose(at, restart=True)
        self._report("scheduler_recovered", since=since)
        self._settle()

    def _passes(self, timer: tuple[int, int, int, str, str], at: int) -> bool:
        """Whether a clock that is wall time runs out until then; the others stand still (X8)."""
        deadline, *_, name = timer
        return deadline <= at and self.spec.inputs[name].deadline != "idle_deadline"

    def _may_run_again(self, job: Job) -> bool:
        over = job.session is not None and self.world.sessions[job.session].phase.startswith(("canceled", "expired"))
        return job.stop_cause is None and not over

    def _requeue(self, job: Job) -> None:
        sessions = dict(self.world.sessions)
        if job.session is not None:
            session = sessions[job.session]
            counts = {"Q": int(session.variables["Q"]) + 1, "R": int(session.variables["R"]) - 1}
            sessions[job.session] = attrs.evolve(session, variables={**session.variables, **counts})
        ran = job.ran + self.world.now - int(job.started_at or 0)
        jobs = {**self.world.jobs, job.id: attrs.evolve(job, state="queued", started_at=None, ran=ran)}
        running = tuple(name for name in self.world.running if name != job.id)
        self._act("recover", sessions=sessions, jobs=jobs, running=running)
        self._report("job_requeued", session=job.session, job=job.id)

    def _lose(self, to: int, *, restart: bool = False) -> None:
        """Let time pass in which nobody schedules: meters and interactive clocks are put off by as much."""
        sessions = dict(self.world.sessions)
        for name, session in sessions.items():
            clocks = {clock: session.variables[clock] for clock in ("metered_since", "idle_deadline")}
            later = {clock: int(at) + to - self.world.now for clock, at in clocks.items() if at != OFF}
            if restart and "idle_deadline" in later:
                later["idle_deadline"] = to + int(session.parameters["interactive_timeout"])
            if later:
                sessions[name] = attrs.evolve(session, variables={**session.variables, **later})
        self._act("recover", now=to, sessions=sessions)

    def _session_input(self, command: Command, name: str) -> None:
        session = _id(command.get("session"))
        if session not in self.world.sessions:
            raise CommandRefused("unknown_id")
        answer = self.interpreter.answer(self.world.sessions[session], name, self.decisions.environment(self.world))
        self._settle_session(session, answer)
        self._settle()

    def _job(self, command: Command) -> Job:
        name = _id(command.get("job"))
        if name not in self.world.jobs:
            raise CommandRefused("unknown_id")
        return self.world.jobs[name]


_METHODS: Mapping[str, str] = {
    op: f"_{op}"
    for op in ("open", "submit", "finish", "cancel_job", "close", "cancel", "advance", "resize", "forget", "recover")
}
"""The names of the methods of the commands, which a subclass may override."""


def _id(value: Any) -> str:
    if not isinstance(value, str) or not value or any("\ud800" <= letter <= "\udfff" for letter in value):
        raise CommandRefused("bad_value")
    return value


def _number(value: Any, least: int = 0) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= LARGEST:
        raise CommandRefused("bad_value")
    return value
