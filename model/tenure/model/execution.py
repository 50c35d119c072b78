"""The execution of one command by the rules of the scheduler: checks, rows, settling, dispatch.

It composes sessions as the rules of the specification say. The choice of jobs and the order of timers come from the
given decisions.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from tenure.model.decisions import Decisions
from tenure.model.interpreter import ModelError, Session, TableAnswer, Values
from tenure.model.world import Command, Decline, Event, Job, Move, SessionRecord, Step, World
from tenure.spec import OFF

LARGEST = 2**63 - 1
"""The largest time and lane count of a command."""


class CommandRefused(Exception):
    """A command is refused, with this code."""

    def __init__(self, code: str) -> None:
        self.code = code


class CommandExecution:
    """The execution of one command: its world, events, steps and moves so far; `crash` is the cause of ends by one."""

    def __init__(self, decisions: Decisions, world: World) -> None:
        self.decisions, self.world = decisions, world
        self.spec, self.interpreter = decisions.spec, decisions.interpreter
        self.events: list[Event] = []
        self.steps: list[Step] = []
        self.moves: list[Move] = []
        self.crash: str | None = None

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
        (row,) = (row for row in self.spec.scheduler_rows.values() if row.command == "resize")
        self._change(lanes=lanes)
        reports = tuple({"at": before.now, "kind": kind, "lanes": lanes, "row": row.id} for kind in row.emits)
        self.events += reports
        self.steps.append(Step(row.id))
        self.moves.append(Move("resize", before, self.world, reports))
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

    def _report(self, kind: str, **values: Any) -> None:
        """Report what a row of the whole scheduler does."""
        (row,) = (row for row in self.spec.scheduler_rows.values() if kind in row.emits)
        fields = {name: values[name] for name in self.spec.events[kind].fields if values[name] is not None}
        self.events.append({"at": self.world.now, "kind": kind, **fields, "row": row.id})
        self.steps.append(Step(row.id))

    # -- settling and dispatch (X3, P1, P2) ----------------------------------------------------------------------------

    def _settle(self) -> None:
        # Each job can start once and reach its limit once, and each timer fire a few times; more would not end (L5).
        if self.world.declined is not None:
            self.world = attrs.evolve(self.world, declined=None)
        most = 2 * len(self.world.jobs) + 4 * len(self.world.sessions) + 1
        if all(self._fire() or self._start() for _ in range(most)):
            raise ModelError(f"{most} timers and starts do not settle the instant {self.world.now}", "L5")

    def _fire(self) -> bool:
        due = self.decisions.due(self.world)
        if not due:
            return False
        _, _, _, name, timer = due[0]
        if self.spec.inputs[timer].by == "job_timer":
            self._job_input(self.world.jobs[name], timer)
            return True
        self._session_timer(name, timer)
        return True

    def _session_timer(self, name: str, timer: str) -> None:
        answer = self.interpreter.answer(self.world.sessions[name], timer, self.decisions.environment(self.world))
        if answer.kind != "step":
            raise ModelError(f"{timer} of {name} is due, and {answer.kind}", "S20")
        self._settle_session(name, answer)

    def _start(self) -> bool:
        candidates = self.decisions.candidates(self.world)
        if not candidates:
            return False
        earliest = {job.session: job for job, _ in reversed(candidates)}
        common = self.decisions.environment(self.world)
        environments = {
            job.id: {**common, "chosen": chosen, "earliest": job is earliest[job.session]} for job, chosen in candidates
        }
        enabled = [job for job, _ in candidates if self._may_start(job, environments[job.id])]
        if enabled:
            job = self.decisions.next(enabled)
            self._job_input(job, "start", environment=environments[job.id])
        elif self.world.holder is None and isinstance(choice := self.decisions.choose(self.world), Decline):
            self.world = attrs.evolve(self.world, declined=choice)
        return bool(enabled)

    def _may_start(self, job: Job, environment: Values) -> bool:
        if job.session is None:
            return any(
                row.input == "start" and self.interpreter.holds(row.guard, environment)
                for row in self.spec.job_rows.values()
            )
        return self.interpreter.answer(self.world.sessions[job.session], "start", environment).kind == "step"

    # -- carrying out rows ---------------------------------------------------------------------------------------------

    def _session_input(self, command: Command, name: str) -> None:
        session = _id(command.get("session"))
        if session not in self.world.sessions:
            raise CommandRefused("unknown_id")
        answer = self.interpreter.answer(self.world.sessions[session], name, self.decisions.environment(self.world))
        self._settle_session(session, answer)
        self._settle()

    def _job_input(self, job: Job, name: str, outcome: str | None = None, environment: Values | None = None) -> None:
        environment = environment or self.decisions.environment(self.world, job)
        if job.session is None:
            row = self.interpreter.lone_row(None if name == "submit" else job.state, name, environment)
            self.steps.append(Step(row.id))
            if row.emits:
                self._emit(self.world, row.id, row.emits, None, job, outcome, row.cause)
            return
        answer = self.interpreter.answer(self.world.sessions[job.session], name, environment)
        if answer.kind == "disabled" and name != "start":
            raise ModelError(f"{name} of {job.id} is due, and disabled", "S20")
        self._settle_session(job.session, answer, job, outcome)

    def _settle_session(
        self, name: str, answer: TableAnswer, job: Job | None = None, outcome: str | None = None
    ) -> None:
        row, case = answer.row, answer.case
        if row is not None:
            phase = self.world.sessions[name].phase if name in self.world.sessions else None
            self.steps.append(Step(row.id, phase, row.cases.index(case) + 1 if case else None))
        if answer.kind == "refused":
            raise CommandRefused(str(answer.code))
        if row is None or case is None:
            return
        before = self.world
        self._change(sessions={**before.sessions, name: answer.session})
        self._emit(before, row.id, case.emits, name, job, outcome, row.cause)
        self._balance(name)

    def _emit(
        self,
        before: World,
        row: str,
        kinds: Sequence[str],
        session: str | None,
        job: Job | None,
        outcome: str | None,
        cause: str | None,
    ) -> None:
        """Append the events of one step, apply each job event to its job, and end the move."""
        start = len(self.events)
        values: dict[str, Any] = {"session": session, "outcome": outcome, "cause": cause}
        values |= {"lanes": self.world.lanes, "since": self.world.now}  # no row of a session or job reports these
        if session is not None:
            record = self.world.sessions[session]
            values |= {**record.parameters, "reason": record.variables["reason"], "usage": usage(self.world, session)}
        values["owner"] = job.owner if job is not None else session and self.world.records[session].owner
        values["time_limit"] = job and job.time_limit
        for kind in kinds:
            if kind == "job_finished" and job is not None:
                values["cause"] = job.stop_cause if outcome == "canceled" else self.crash
            if kind == "job_dropped":
                affected: list[Job | None] = [other for other in self.world.waiting if other.session == session]
            else:
                affected = [job if kind.startswith("job_") else None]
            for one in affected:
                values["job"] = one and one.id
                event: Event = {"at": self.world.now, "kind": kind}
                for field in self.spec.events[kind].fields:
                    if values[field] is not None and values[field] != OFF:
                        event[field] = values[field]
                self.events.append({**event, "row": row})
                if one is not None:
                    self._place(one, kind, outcome, values["cause"])
            self._note(kind, session)
        self.moves.append(Move(row, before, self.world, tuple(self.events[start:])))

    def _place(self, job: Job, kind: str, outcome: str | None, cause: str | None) -> None:
        now, running, submissions = self.world.now, self.world.running, None
        if kind == "job_submitted":
            submissions = job.number + 1
        elif kind == "job_started":
            job, running = attrs.evolve(job, state="running", started_at=now), (*running, job.id)
        elif kind == "job_finished":
            job = attrs.evolve(job, state=str(outcome), finished_at=now, cause=cause)
            running = tuple(other for other in running if other != job.id)
        elif kind == "job_cancel_requested":
            job = attrs.evolve(job, cancel_requested_at=now, stop_cause=cause)
        elif kind == "job_canceled":
            job = attrs.evolve(job, state="canceled", finished_at=now)
        elif kind == "job_dropped":
            job = attrs.evolve(job, state="dropped", finished_at=now, cause=cause)
        self._change(jobs={**self.world.jobs, job.id: job}, running=running, submissions=submissions)

    def _note(self, kind: str, session: str | None) -> None:
        """Note the time of an event in the record of its session."""
        field = _TIMES.get(kind)
        if session is not None and field is not None:
            changes: dict[str, Any] = {field: self.world.now}
            record = attrs.evolve(self.world.records[session], **changes)
            self._change(records={**self.world.records, session: record})

    def _balance(self, name: str) -> None:
        """Compare the counts of the table with the jobs (S27)."""
        values = self.world.sessions[name].variables
        states = [job.state for job in self.world.jobs.values() if job.session == name]
        if (states.count("queued"), states.count("running")) != (values["Q"], values["R"]):
            raise ModelError(f"{name} counts Q={values['Q']} R={values['R']}, its jobs are {states}", "S27")

    def _job(self, command: Command) -> Job:
        name = _id(command.get("job"))
        if name not in self.world.jobs:
            raise CommandRefused("unknown_id")
        return self.world.jobs[name]

    def _act(self, action: str, **changes: Any) -> None:
        """Make a change that no row makes."""
        before = self.world
        self._change(**changes)
        self.moves.append(Move(action, before, self.world))

    def _change(
        self,
        *,
        now: int | None = None,
        lanes: int | None = None,
        sessions: Mapping[str, Session] | None = None,
        jobs: Mapping[str, Job] | None = None,
        running: tuple[str, ...] | None = None,
        submissions: int | None = None,
        records: Mapping[str, SessionRecord] | None = None,
    ) -> None:
        # Written out because this takes most of the time, and attrs.evolve takes three times as much.
        old = self.world
        self.world = World(
            old.now if now is None else now,
            old.lanes if lanes is None else lanes,
            old.limits,
            old.sessions if sessions is None else sessions,
            old.jobs if jobs is None else jobs,
            old.running if running is None else running,
            old.submissions if submissions is None else submissions,
            old.records if records is None else records,
            old.declined,
        )


_TIMES: Mapping[str, str] = {
    "job_started": "last_started_at",
    "job_finished": "last_finished_at",
    "session_activated": "activated_at",
    "session_reactivated": "activated_at",
}
"""The times in the record of a session, by the events that set them."""


_METHODS: Mapping[str, str] = {
    op: f"_{op}"
    for op in ("open", "submit", "finish", "cancel_job", "close", "cancel", "advance", "resize", "forget", "recover")
}
"""The names of the methods of the commands, which a subclass may override."""


def usage(world: World, session: str) -> int:
    """The usage of a session as of now (U1)."""
    values = world.sessions[session].variables
    since = int(values["metered_since"])
    return int(values["usage"]) + (world.now - since if since != OFF else 0)


def _id(value: Any) -> str:
    if not isinstance(value, str) or not value or any("\ud800" <= letter <= "\udfff" for letter in value):
        raise CommandRefused("bad_value")
    return value


def _number(value: Any, least: int = 0) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= LARGEST:
        raise CommandRefused("bad_value")
    return value
