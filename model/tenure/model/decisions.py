"""The decisions that the rules of the scheduler leave open: which job is chosen, and which timer fires first.

Every decision is made by a search of all sessions and jobs. A scheduler with other rules overrides a method.
"""

from collections.abc import Sequence

from tenure.model.interpreter import Interpreter, ModelError, Values
from tenure.model.world import Job, Policy, World, fifo
from tenure.spec import Spec, bundled


class Decisions:
    """The decisions in a world under a specification, as pure functions."""

    def __init__(self, spec: Spec | None = None, policy: Policy = fifo) -> None:
        self.spec = spec or bundled()
        self.interpreter = Interpreter(self.spec)
        self.policy = policy
        self._order = {timer.id: number for number, timer in enumerate(self.spec.timers)}

    def choose(self, world: World) -> Job:
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
        """The armed timers in firing order: deadline, kind, opening order, session, timer (X2, X3)."""
        return sorted(
            (deadline, self._order[timer], opening, name, timer)
            for opening, (name, session) in enumerate(world.sessions.items())
            for timer, deadline in self.interpreter.armed(session)
        )

    def due(self, world: World) -> list[tuple[int, int, int, str, str]]:
        """The timers that fire now, in firing order."""
        return [timer for timer in self.deadlines(world) if timer[0] <= world.now]

    def environment(self, world: World) -> Values:
        """The environment of a session for any input but a start: `chosen` and `earliest` are false."""
        return {
            "now": world.now,
            "lanes": world.lanes,
            "busy": len(world.running),
            "held": world.holder is not None,
            "chosen": False,
            "earliest": False,
        }

    def next_deadline(self, world: World) -> int | None:
        """The deadline of the next armed timer, or None."""
        armed = self.deadlines(world)
        return armed[0][0] if armed else None
