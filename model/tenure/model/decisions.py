"""The decisions that the rules of the scheduler leave open: which job is chosen, and which timer fires first.

Every decision is made by a search of all sessions and jobs. A scheduler with other rules overrides a method.
"""

from collections.abc import Sequence

from tenure.model.interpreter import Interpreter, ModelError, Values
from tenure.model.world import Decline, Job, Policy, World, fifo
from tenure.spec import OFF, Spec, bundled


class Decisions:
    """The decisions in a world under a specification, as pure functions."""

    def __init__(self, spec: Spec | None = None, policy: Policy = fifo) -> None:
        self.spec = spec or bundled()
        self.interpreter = Interpreter(self.spec)
        self.policy = policy
        self._order = {timer.id: number for number, timer in enumerate(self.spec.timers)}
        (self._job_timer,) = (entry.id for entry in self.spec.inputs.values() if entry.by == "job_timer")

    def choose(self, world: World) -> Job | Decline:
        """Return the policy's choice; a policy that reads more than the queue overrides this (Q4)."""
        return self.policy(world.waiting)

    def candidates(self, world: World) -> list[tuple[Job, bool]]:
        """The queued jobs that are candidates for a start, each with whether the policy chose it (P1, P2)."""
        queue = world.waiting
        if not queue or len(world.running) >= world.lanes:
            return []
        chosen = None if world.holder is not None else self.choose(world)
        return [(job, job is chosen) for job in queue]

    def next(self, enabled: Sequence[Job]) -> Job:
        """Return the job that starts among the enabled ones. Raises ModelError if there are several."""
        if len(enabled) > 1:
            raise ModelError(f"{' and '.join(job.id for job in enabled)} may both start", "S16")
        return enabled[0]

    def deadlines(self, world: World) -> list[tuple[int, int, int, str, str]]:
        """The armed timers in firing order: deadline, kind, opening or start order, session or job, timer (X2, X3)."""
        found = [
            (deadline, self._order[timer], opening, name, timer)
            for opening, (name, session) in enumerate(world.sessions.items())
            for timer, deadline in self.interpreter.armed(session)
        ]
        for start, name in enumerate(world.running):
            job = world.jobs[name]
            if job.stop_cause is None and (limit := job.limit_deadline) is not None:
                found.append((limit, len(self._order), start, name, self._job_timer))
        return sorted(found)

    def due(self, world: World) -> list[tuple[int, int, int, str, str]]:
        """The timers that fire now, in firing order."""
        return [timer for timer in self.deadlines(world) if timer[0] <= world.now]

    def environment(self, world: World, job: Job | None = None) -> Values:
        """The environment of a session for any input but a start: `chosen` and `earliest` are false.

        `job` is the one that the input is about, if it is about one.
        """
        return {
            "now": world.now,
            "lanes": world.lanes,
            "busy": len(world.running),
            "held": world.holder is not None,
            "chosen": False,
            "earliest": False,
            "stop_requested": job is not None and job.is_running and job.stop_cause is not None,
            "limit_deadline": OFF if job is None or job.limit_deadline is None else job.limit_deadline,
        }

    def next_deadline(self, world: World) -> int | None:
        """The deadline of the next armed timer, or until when the policy declined if that is earlier, or None."""
        deadlines = [deadline for deadline, *_ in self.deadlines(world)[:1]]
        if world.declined is not None and world.declined.until is not None:
            deadlines.append(world.declined.until)
        return min(deadlines, default=None)
