"""The scheduler as the specification means it: the interpreter for each session, composed by the rules.

A world is a value; a command makes a new one. Everything is found by looking through all sessions and jobs, because
this is the yardstick for faster schedulers and shares no code with them. Commands, events and views are the records of
the JSON Lines protocol, as plain dicts.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import attrs

from tenure.model.interpreter import Answer, Interpreter, ModelError, Session, Values
from tenure.model.world import Command, Event, Job, Outcome, Policy, Step, View, World, fifo
from tenure.spec import OFF, Spec, bundled

LARGEST = 2**63 - 1
"""The largest time and lane count of a command."""


class _Refusal(Exception):
    """Ends a command that is refused."""

    def __init__(self, code: str) -> None:
        self.code = code


class Oracle:
    """Says what a scheduler must do: a pure function from a world and a command to its outcome."""

    def __init__(self, spec: Spec | None = None, policy: Policy = fifo) -> None:
        self.spec = spec or bundled()
        self.interpreter = Interpreter(self.spec)
        self.policy = policy
        self._order = {timer.id: number for number, timer in enumerate(self.spec.timers)}
        self._commands: Mapping[str, Callable[[_Run, Command], None]] = {
            "open": _Run.open,
            "submit": _Run.submit,
            "finish": _Run.finish,
            "cancel_job": _Run.cancel_job,
            "close": _Run.close,
            "cancel": _Run.cancel,
            "advance": _Run.advance,
            "resize": _Run.resize,
            "forget": _Run.forget,
        }

    def apply(self, world: World, command: Command) -> Outcome:
        """Carry out one command; a refused one leaves the world as it was (X4)."""
        run = _Run(self, world)
        try:
            self._commands[command["op"]](run, command)
        except _Refusal as refusal:
            return Outcome(world, steps=tuple(run.steps), refused=refusal.code)
        return Outcome(run.world, tuple(run.events), tuple(run.steps))

    def choose(self, world: World) -> Job:
        """Ask the policy; a policy that looks at more than the queue overrides this (Q4)."""
        return self.policy(world.waiting)

    def deadlines(self, world: World) -> list[tuple[int, int, int, str, str]]:
        """List the armed timers in firing order: deadline, kind, opening order, session, timer (X2, X3)."""
        return sorted(
            (deadline, self._order[timer], opening, name, timer)
            for opening, (name, session) in enumerate(world.sessions.items())
            for timer, deadline in self.interpreter.armed(session)
        )

    def next_deadline(self, world: World) -> int | None:
        """Give the instant of the next armed timer, or None."""
        armed = self.deadlines(world)
        return armed[0][0] if armed else None

    def session_view(self, world: World, name: str) -> View:
        """Show one session as the protocol does. Raises KeyError for an unknown id."""
        session = world.sessions[name]
        values = session.variables
        phase = self.spec.phases[session.phase]
        since = int(values["metered_since"])
        started = values["deadline"] != OFF
        return {
            "state": phase.state,
            "phase": phase.id,
            "accepting": phase.accepting,
            "queued": [job.id for job in world.waiting if job.session == name],
            "running": [job for job in world.running if world.jobs[job].session == name],
            "started_at": int(values["deadline"]) - int(session.parameters["max_time"]) if started else None,
            "deadline": _time(values["deadline"]),
            "idle_deadline": _time(values["idle_deadline"]),
            "ended_at": _time(values["ended_at"]),
            "reason": None if values["reason"] == "none" else values["reason"],
            "usage": int(values["usage"]) + (world.now - since if since != OFF else 0),
        }

    def job_view(self, world: World, name: str) -> View:
        """Show one job as the protocol does. Raises KeyError for an unknown id."""
        job = world.jobs[name]
        fields = ("state", "session", "submitted_at", "started_at", "finished_at", "cause")
        return {field: getattr(job, field) for field in fields}

    def scheduler_view(self, world: World) -> View:
        """Show the scheduler as the protocol does."""
        return {
            "now": world.now,
            "lanes": world.lanes,
            "holder": world.holder,
            "running": list(world.running),
            "waiting": [job.id for job in world.waiting],
            "next_deadline": self.next_deadline(world),
        }


class _Run:
    """One command on its way: the world, the events and the steps so far."""

    def __init__(self, oracle: Oracle, world: World) -> None:
        self.oracle, self.world = oracle, world
        self.spec, self.interpreter = oracle.spec, oracle.interpreter
        self.events: list[Event] = []
        self.steps: list[Step] = []

    # -- commands, with their checks in the order of X5 ----------------------------------------------------------------

    def open(self, command: Command) -> None:
        name = _id(command.get("session"))
        parameters = {
            "max_time": _number(command.get("max_time"), least=1),
            "interactive_timeout": _number(command.get("interactive_timeout")),
            "unused_timeout": OFF,
        }
        if command.get("unused_timeout") is not None:
            parameters["unused_timeout"] = _number(command["unused_timeout"], least=1)
        if name in self.world.sessions:
            raise _Refusal("duplicate_id")
        for parameter, limit in self.world.limits.items():
            if limit is not None and parameters[parameter] > limit:
                raise _Refusal("limit_exceeded")
        self._settle_session(name, self.interpreter.open(parameters, self._environment()))
        self.settle()

    def submit(self, command: Command) -> None:
        name = _id(command.get("job"))
        session = None if command.get("session") is None else _id(command["session"])
        owner = None if command.get("owner") is None else _id(command["owner"])
        if session is not None and session not in self.world.sessions:
            raise _Refusal("unknown_id")
        if name in self.world.jobs:
            raise _Refusal("duplicate_id")
        number = self.world.submissions
        job = Job(name, session, owner, number, self.world.now)
        self._change(jobs={**self.world.jobs, name: job}, submissions=number + 1)
        self._job_input(job, "submit")
        self.settle()

    def finish(self, command: Command) -> None:
        outcome = command.get("outcome", "done")
        if outcome not in ("done", "failed", "canceled"):
            raise _Refusal("bad_value")
        job = self._job(command)
        if job.state != "running":
            raise _Refusal("not_running")
        self._job_input(job, "finish", outcome)
        self.settle()

    def cancel_job(self, command: Command) -> None:
        job = self._job(command)
        if self.spec.job_states[job.state].final:
            raise _Refusal("already_final")
        self._job_input(job, f"cancel_{job.state}_job")
        self.settle()

    def close(self, command: Command) -> None:
        self._session_input(command, "close")

    def cancel(self, command: Command) -> None:
        self._session_input(command, "cancel")

    def advance(self, command: Command) -> None:
        to = _number(command.get("to"))
        if to < self.world.now:
            raise _Refusal("time_went_back")
        while (deadline := self.oracle.next_deadline(self.world)) is not None and deadline <= to:
            self._change(now=max(deadline, self.world.now))
            self.settle()
        self._change(now=to)

    def resize(self, command: Command) -> None:
        self._change(lanes=_number(command.get("lanes")))
        self.settle()

    def forget(self, command: Command) -> None:
        name, kind = _id(command.get("id")), command.get("kind")
        found = [kind for kind, known in (("session", self.world.sessions), ("job", self.world.jobs)) if name in known]
        if kind not in (None, "session", "job") or (kind is None and len(found) > 1):
            raise _Refusal("bad_value")
        if not found or (kind is not None and kind not in found):
            raise _Refusal("unknown_id")
        sessions, jobs = dict(self.world.sessions), dict(self.world.jobs)
        if (kind or found[0]) == "session":
            if not self.spec.phases[sessions.pop(name).phase].final:
                raise _Refusal("not_final")
            jobs = {other: job for other, job in jobs.items() if job.session != name}
        elif not self.spec.job_states[jobs.pop(name).state].final:
            raise _Refusal("not_final")
        self._change(sessions=sessions, jobs=jobs)

    # -- settling and dispatch (X3, P1, P2) ----------------------------------------------------------------------------

    def settle(self) -> None:
        while self._fire() or self._start():
            pass

    def _fire(self) -> bool:
        due = [timer for timer in self.oracle.deadlines(self.world) if timer[0] <= self.world.now]
        if not due:
            return False
        _, _, _, name, timer = due[0]
        answer = self.interpreter.answer(self.world.sessions[name], timer, self._environment())
        if answer.kind != "step":
            raise ModelError(f"{timer} of {name} is due, and {answer.kind}")
        self._settle_session(name, answer)
        return True

    def _start(self) -> bool:
        queue = self.world.waiting
        if not queue or len(self.world.running) >= self.world.lanes:
            return False
        chosen = None if self.world.holder is not None else self.oracle.choose(self.world)
        earliest = {job.session: job for job in reversed(queue)}
        environment = self._environment()
        asked = [
            (job, {**environment, "chosen": job is chosen, "earliest": job is earliest[job.session]}) for job in queue
        ]
        enabled = [(job, given) for job, given in asked if self._may_start(job, given)]
        if len(enabled) > 1:
            raise ModelError(f"{' and '.join(job.id for job, _ in enabled)} may both start")
        for job, given in enabled:
            self._job_input(job, "start", environment=given)
        return bool(enabled)

    def _may_start(self, job: Job, environment: Values) -> bool:
        if job.session is None:
            return any(
                row.input == "start" and self.interpreter.holds(row.guard, environment)
                for row in self.spec.job_rows.values()
            )
        return self.interpreter.answer(self.world.sessions[job.session], "start", environment).kind == "step"

    def _environment(self) -> Values:
        world = self.world
        return {
            "now": world.now,
            "lanes": world.lanes,
            "busy": len(world.running),
            "held": world.holder is not None,
            "chosen": False,
            "earliest": False,
        }

    # -- carrying out rows ---------------------------------------------------------------------------------------------

    def _session_input(self, command: Command, name: str) -> None:
        session = _id(command.get("session"))
        if session not in self.world.sessions:
            raise _Refusal("unknown_id")
        answer = self.interpreter.answer(self.world.sessions[session], name, self._environment())
        self._settle_session(session, answer)
        self.settle()

    def _job_input(self, job: Job, name: str, outcome: str | None = None, environment: Values | None = None) -> None:
        if job.session is None:
            source = None if name == "submit" else job.state
            rows = [row for row in self.spec.job_rows.values() if (row.input, row.source) == (name, source)]
            self.steps.append(Step(rows[0].id))
            self._emit(rows[0].id, rows[0].emits, None, job, outcome or rows[0].outcome, None)
            return
        answer = self.interpreter.answer(self.world.sessions[job.session], name, environment or self._environment())
        self._settle_session(job.session, answer, job, outcome)

    def _settle_session(self, name: str, answer: Answer, job: Job | None = None, outcome: str | None = None) -> None:
        row, case = answer.row, answer.case
        if row is not None:
            phase = self.world.sessions[name].phase if name in self.world.sessions else None
            self.steps.append(Step(row.id, phase, row.cases.index(case) + 1 if case else None))
        if answer.kind == "refused":
            raise _Refusal(str(answer.code))
        if row is None or case is None:
            return
        self._change(sessions={**self.world.sessions, name: answer.session})
        self._emit(row.id, case.emits, name, job, outcome or row.outcome, row.cause)
        self._balance(name)

    def _emit(
        self,
        row: str,
        kinds: Sequence[str],
        session: str | None,
        job: Job | None,
        outcome: str | None,
        cause: str | None,
    ) -> None:
        """Report the events of one step, and let each job event move its job."""
        values: dict[str, Any] = {"session": session, "outcome": outcome, "cause": cause}
        if session is not None:
            record = self.world.sessions[session]
            values |= {**record.parameters, "reason": record.variables["reason"]}
        for kind in kinds:
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
                    self._move(one, kind, outcome, cause)

    def _move(self, job: Job, kind: str, outcome: str | None, cause: str | None) -> None:
        now, running = self.world.now, self.world.running
        if kind == "job_started":
            job, running = attrs.evolve(job, state="running", started_at=now), (*running, job.id)
        elif kind == "job_finished":
            job = attrs.evolve(job, state=str(outcome), finished_at=now)
            running = tuple(other for other in running if other != job.id)
        elif kind == "job_canceled":
            job = attrs.evolve(job, state="canceled", finished_at=now)
        elif kind == "job_dropped":
            job = attrs.evolve(job, state="dropped", finished_at=now, cause=cause)
        self._change(jobs={**self.world.jobs, job.id: job}, running=running)

    def _balance(self, name: str) -> None:
        """Hold the counts of the table against the jobs that there are (S8)."""
        values = self.world.sessions[name].variables
        states = [job.state for job in self.world.jobs.values() if job.session == name]
        if (states.count("queued"), states.count("running")) != (values["Q"], values["R"]):
            raise ModelError(f"{name} counts Q={values['Q']} R={values['R']}, its jobs are {states}")

    def _job(self, command: Command) -> Job:
        name = _id(command.get("job"))
        if name not in self.world.jobs:
            raise _Refusal("unknown_id")
        return self.world.jobs[name]

    def _change(
        self,
        *,
        now: int | None = None,
        lanes: int | None = None,
        sessions: Mapping[str, Session] | None = None,
        jobs: Mapping[str, Job] | None = None,
        running: tuple[str, ...] | None = None,
        submissions: int | None = None,
    ) -> None:
        # Written out because this is where most of the time goes, and attrs.evolve takes three times as much.
        old = self.world
        self.world = World(
            old.now if now is None else now,
            old.lanes if lanes is None else lanes,
            old.limits,
            old.sessions if sessions is None else sessions,
            old.jobs if jobs is None else jobs,
            old.running if running is None else running,
            old.submissions if submissions is None else submissions,
        )


def _id(value: Any) -> str:
    if not isinstance(value, str) or not value:
        raise _Refusal("bad_value")
    return value


def _number(value: Any, least: int = 0) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= LARGEST:
        raise _Refusal("bad_value")
    return value


def _time(value: Any) -> int | None:
    return None if value == OFF else int(value)
