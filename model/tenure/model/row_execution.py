"""What one command brings about: rows of sessions and jobs, settling, dispatch, and their events.

It composes sessions as the rules of the specification say. The choice of jobs and the order of timers come from the
given decisions.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from tenure.model.decisions import Decisions
from tenure.model.interpreter import ModelError, Session, TableAnswer, Values
from tenure.model.world import Decline, Event, Job, Move, SessionRecord, Step, World
from tenure.spec import OFF


class CommandRefused(Exception):
    """A command is refused, with this code."""

    def __init__(self, code: str) -> None:
        self.code = code


class RowExecution:
    """The rows that a command takes: its world, events, steps, moves so far, and the cause of ends by a `crash`."""

    def __init__(self, decisions: Decisions, world: World) -> None:
        self.decisions, self.world = decisions, world
        self.spec, self.interpreter = decisions.spec, decisions.interpreter
        self.events: list[Event] = []
        self.steps: list[Step] = []
        self.moves: list[Move] = []
        self.crash: str | None = None

    # -- settling and dispatch (X3, P1, P2) ----------------------------------------------------------------------------

    def _settle(self) -> None:
        if self.world.declined is not None:
            self.world = attrs.evolve(self.world, declined=None)
        # Each job can start once and reach its limit once, and each timer fire a few times; more would not end (L5).
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

    # -- changes -------------------------------------------------------------------------------------------------------

    def _report(self, kind: str, **values: Any) -> None:
        """Report what a row of the whole scheduler does."""
        (row,) = (row for row in self.spec.scheduler_rows.values() if kind in row.emits)
        fields = {name: values[name] for name in self.spec.events[kind].fields if values[name] is not None}
        self.events.append({"at": self.world.now, "kind": kind, **fields, "row": row.id})
        self.steps.append(Step(row.id))

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


def usage(world: World, session: str) -> int:
    """The usage of a session as of now (U1)."""
    values = world.sessions[session].variables
    since = int(values["metered_since"])
    return int(values["usage"]) + (world.now - since if since != OFF else 0)
