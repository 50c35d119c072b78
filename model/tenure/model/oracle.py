"""The scheduler as the specification means it: the interpreter for each session, composed by the rules.

A world is a value; a command makes a new one, on the way that `Course` describes. Everything is found by looking
through all sessions and jobs, because this is the yardstick for faster schedulers and shares no code with them.
Commands, events and views are the records of the JSON Lines protocol, as plain dicts.
"""

from collections.abc import Sequence
from typing import Any

from tenure.model.course import Course, Refusal
from tenure.model.interpreter import Interpreter, ModelError, Values
from tenure.model.world import Command, Job, Outcome, Policy, Trail, View, World, fifo
from tenure.spec import OFF, Spec, bundled


class Oracle:
    """Says what a scheduler must do: a pure function from a world and a command to its outcome."""

    def __init__(self, spec: Spec | None = None, policy: Policy = fifo) -> None:
        self.spec = spec or bundled()
        self.interpreter = Interpreter(self.spec)
        self.policy = policy
        self._order = {timer.id: number for number, timer in enumerate(self.spec.timers)}

    def apply(self, world: World, command: Command) -> Outcome:
        """Carry out one command; a refused one leaves the world as it was (X4). Raises ModelError."""
        end = self.trail(world, command).end
        if isinstance(end, ModelError):
            raise end
        return end

    def trail(self, world: World, command: Command) -> Trail:
        """Carry out one command and keep its moves, also where the specification contradicts itself on the way."""
        course = Course(self, world)
        try:
            course.carry_out(command)
        except Refusal as refusal:
            return Trail((), Outcome(world, steps=tuple(course.steps), refused=refusal.code))
        except ModelError as error:
            return Trail(tuple(course.moves), error)
        return Trail(tuple(course.moves), Outcome(course.world, tuple(course.events), tuple(course.steps)))

    def choose(self, world: World) -> Job:
        """Ask the policy; a policy that looks at more than the queue overrides this (Q4)."""
        return self.policy(world.waiting)

    def asked(self, world: World) -> list[tuple[Job, bool]]:
        """List the queued jobs that are asked whether they may start, and whether the policy chose them (P1, P2)."""
        queue = world.waiting
        if not queue or len(world.running) >= world.lanes:
            return []
        chosen = None if world.holder is not None else self.choose(world)
        return [(job, job is chosen) for job in queue]

    def next(self, enabled: Sequence[Job]) -> Job:
        """Tell which job starts of those that may, of which there is one at most."""
        if len(enabled) > 1:
            raise ModelError(f"{' and '.join(job.id for job in enabled)} may both start", "S16")
        return enabled[0]

    def deadlines(self, world: World) -> list[tuple[int, int, int, str, str]]:
        """List the armed timers in firing order: deadline, kind, opening order, session, timer (X2, X3)."""
        return sorted(
            (deadline, self._order[timer], opening, name, timer)
            for opening, (name, session) in enumerate(world.sessions.items())
            for timer, deadline in self.interpreter.armed(session)
        )

    def due(self, world: World) -> list[tuple[int, int, int, str, str]]:
        """List the timers that are to fire now, in firing order."""
        return [timer for timer in self.deadlines(world) if timer[0] <= world.now]

    def environment(self, world: World) -> Values:
        """Tell what a session is told of the scheduler, unless it is about a start that is chosen or its earliest."""
        return {
            "now": world.now,
            "lanes": world.lanes,
            "busy": len(world.running),
            "held": world.holder is not None,
            "chosen": False,
            "earliest": False,
        }

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


def _time(value: Any) -> int | None:
    return None if value == OFF else int(value)
