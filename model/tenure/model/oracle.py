"""The scheduler as specified: the interpreter for each session, composed by the rules.

A world is a value, and a command makes a new one (`CommandExecution`). Every query searches all sessions and jobs:
this is the reference for faster schedulers and shares no code with them. Commands, events and views are the records of
the JSON Lines protocol, as plain dicts.
"""

from typing import Any

from tenure.model.decisions import Decisions
from tenure.model.execution import CommandExecution
from tenure.model.interpreter import ModelError
from tenure.model.row_execution import CommandRefused, usage
from tenure.model.world import Command, Outcome, Trail, ViewFields, World
from tenure.spec import OFF


class Oracle(Decisions):
    """The specified scheduler: a pure function from a world and a command to an outcome."""

    def apply(self, world: World, command: Command) -> Outcome:
        """Carry out one command; a refused one leaves the world unchanged (X4). Raises ModelError."""
        end = self.trail(world, command).end
        if isinstance(end, ModelError):
            raise end
        return end

    def trail(self, world: World, command: Command) -> Trail:
        """Carry out one command and return its moves, also if the specification contradicts itself."""
        execution = CommandExecution(self, world)
        try:
            execution.carry_out(command)
        except CommandRefused as refusal:
            return Trail((), Outcome(world, steps=tuple(execution.steps), refused=refusal.code))
        except ModelError as error:
            return Trail(tuple(execution.moves), error)
        return Trail(tuple(execution.moves), Outcome(execution.world, tuple(execution.events), tuple(execution.steps)))

    def session_view(self, world: World, name: str) -> ViewFields:
        """Show one session as the protocol does. Raises KeyError for an unknown id."""
        session = world.sessions[name]
        values = session.variables
        phase = self.spec.phases[session.phase]
        record = world.records[name]
        started = values["deadline"] != OFF
        return {
            "id": name,
            "owner": record.owner,
            "state": phase.state,
            "phase": phase.id,
            "accepting": phase.accepting,
            "queued": [job.id for job in world.waiting if job.session == name],
            "running": [job for job in world.running if world.jobs[job].session == name],
            **{name: _time(value) for name, value in session.parameters.items()},
            "opened_at": record.opened_at,
            "activated_at": record.activated_at,
            "last_started_at": record.last_started_at,
            "last_finished_at": record.last_finished_at,
            "started_at": int(values["deadline"]) - int(session.parameters["max_time"]) if started else None,
            "deadline": _time(values["deadline"]),
            "idle_deadline": _time(values["idle_deadline"]),
            "ended_at": _time(values["ended_at"]),
            "reason": None if values["reason"] == "none" else values["reason"],
            "usage": usage(world, name),
        }

    def job_view(self, world: World, name: str) -> ViewFields:
        """Show one job as the protocol does. Raises KeyError for an unknown id."""
        job = world.jobs[name]
        view = self.spec.views["job"]
        fields = (field for field in (*view.core, *view.fields) if field != "position")
        position = world.waiting.index(job) + 1 if job.state == "queued" else None
        return {**{field: getattr(job, field) for field in fields}, "position": position}

    def scheduler_view(self, world: World) -> ViewFields:
        """Show the scheduler as the protocol does."""
        return {
            "now": world.now,
            "lanes": world.lanes,
            "holder": world.holder,
            "running": list(world.running),
            "waiting": [job.id for job in world.waiting],
            "next_deadline": self.next_deadline(world),
        }


def _time(value: Any) -> int | None:
    return None if value == OFF else int(value)
