"""What wrong schedulers have in common: what is known of each, and an oracle as a target."""

from collections.abc import Callable

import attrs

from tenure.conformance.protocol.messages import Target
from tenure.conformance.targets.oracle import OracleTarget
from tenure.model import Job, Oracle, World
from tenure.spec import Spec


@attrs.frozen
class Mutant:
    """A wrong scheduler: what is wrong with it, the kind of that, and the target.

    Until a run comes to `where` it does right: a phase with an input that is asked there, or a command with the code of
    its refusal. It is None if nothing is known of that. `spec` is the specification that it follows, if that changed.
    """

    id: str
    kind: str
    connect: Callable[[], Target] = attrs.field(eq=False)
    where: tuple[str, str] | None = None
    spec: Spec | None = attrs.field(default=None, eq=False, repr=False)


class MutantOracle(Oracle):
    """An oracle that asks only the job whose turn it is, so that a wrong guard does not let two jobs start at once."""

    def candidates(self, world: World) -> list[tuple[Job, bool]]:
        """The holder's earliest, or the one that the policy chose, if a lane is free."""
        if len(world.running) >= world.lanes:
            return []
        job, chosen = self.turn(world)
        return [] if job is None else [(job, chosen)]

    def turn(self, world: World) -> tuple[Job | None, bool]:
        """The job whose turn it is, and whether the policy chose it."""
        queue = world.waiting
        if world.holder is not None:
            return next((job for job in queue if job.session == world.holder), None), False
        return (self.choose(world), True) if queue else (None, False)


def target_of(oracle: Callable[[], Oracle], name: str) -> Target:
    """An oracle as a target."""
    return OracleTarget(oracle(), name)
