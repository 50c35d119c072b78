"""The types of wrong schedulers: a mutant, and its oracle."""

from collections.abc import Callable

import attrs

from tenure.conformance.protocol.messages import Target
from tenure.conformance.targets.oracle import OracleTarget
from tenure.model import Job, Oracle, World
from tenure.spec import Spec


@attrs.frozen
class Mutant:
    """A wrong scheduler: an id that describes the change, its kind, and the target.

    It is correct until a run reaches `where`: a phase and an input there, or a command and the code of its refusal.
    That is None if it is unknown. `spec` is the specification that it follows, if that was changed.
    """

    id: str
    kind: str
    connect: Callable[[], Target] = attrs.field(eq=False)
    where: tuple[str, str] | None = None
    spec: Spec | None = attrs.field(default=None, eq=False, repr=False)


class MutantOracle(Oracle):
    """An oracle that offers only one job at a time to start, so that a wrong guard does not start two jobs."""

    def candidates(self, world: World) -> list[tuple[Job, bool]]:
        """Return the holder's earliest job, or the one that the policy chose, if a lane is free."""
        if len(world.running) >= world.lanes:
            return []
        job, chosen = self.turn(world)
        return [] if job is None else [(job, chosen)]

    def turn(self, world: World) -> tuple[Job | None, bool]:
        """Return the next job, and whether the policy chose it."""
        queue = world.waiting
        if world.holder is not None:
            return next((job for job in queue if job.session == world.holder), None), False
        chosen = self.choose(world) if queue else None
        return (chosen, True) if isinstance(chosen, Job) else (None, False)


NO_SESSION = "no session"
"""The place of a job without a session; that of another is the phase of its session."""


def place_of(world: World, job: Job) -> str:
    """Return the place of a job."""
    return NO_SESSION if job.session is None else world.sessions[job.session].phase


def target_of(oracle: Callable[[], Oracle], name: str) -> Target:
    """Make a target of an oracle."""
    return OracleTarget(oracle(), name)
