"""Policies in pairs: one for the reference, as an embedder writes it, and one as a rule over the oracle's world.

The two share no code. Every safety theorem holds under any policy, except those that name first in, first out.
"""

import math
import zlib
from collections.abc import Callable, Mapping
from typing import TypeAlias

import attrs

from tenure.model import Command, Job, Oracle, Outcome, World
from tenure.model.world import Decline as OfTheOracle
from tenure.proofs.code.large_states import RULES, Last
from tenure.reference import Decline, FairShare, Fifo, NormalQueue, Policy
from tenure.spec import Spec

Rule: TypeAlias = Callable[[World], Job | OfTheOracle]


class Scatter:
    """An order that has nothing to do with time or owner, but is the same in each run."""

    def choose(self, queue: NormalQueue) -> str | Decline:
        """The job whose id has the least checksum."""
        return min((job.id for job in queue), key=_scattered)


def _scattered(name: str) -> tuple[int, str]:
    return zlib.crc32(name.encode()), name


class Shifts:
    """The last job first, but in one instant of four none until the next, and none where an even number waits."""

    def choose(self, queue: NormalQueue) -> str | Decline:
        """Choose, or decline until the next instant or until something happens."""
        waiting = list(queue)
        if queue.now % 4 == 0:
            return Decline(queue.now + 1)
        return waiting[-1].id if len(waiting) % 2 else Decline()


def _shifts(world: World) -> Job | OfTheOracle:
    if world.now % 4 == 0:
        return OfTheOracle(world.now + 1)
    return world.waiting[-1] if len(world.waiting) % 2 else OfTheOracle()


POLICIES: Mapping[str, tuple[Policy, Rule]] = {
    "fifo": (Fifo(), lambda world: world.waiting[0]),
    "fair share": (FairShare(), RULES["fair share"][0]),
    "lifo": (Last(), RULES["last"][0]),
    "shifts": (Shifts(), _shifts),
    "scatter": (Scatter(), lambda world: min(world.waiting, key=lambda job: _scattered(job.id))),
}


class PolicyFailed(Exception):
    """The policy of the oracle was called while it is to fail."""


@attrs.define
class FailingPolicy:
    """A policy for the reference that can be made to fail: it raises, or returns an id that does not wait.

    It still chooses while more than `few` jobs wait. `declined` is its last choice if it declined.
    """

    policy: Policy
    fault: object = None
    few: float = math.inf
    declined: Decline | None = None

    def choose(self, queue: NormalQueue) -> str | Decline:
        """The choice of the policy, or the fault."""
        if self.fault is None or sum(1 for _ in queue) > self.few:
            choice = self.policy.choose(queue)
            self.declined = choice if isinstance(choice, Decline) else None
            return choice
        if isinstance(self.fault, Exception):
            raise self.fault
        return self.fault  # type: ignore[return-value]  # an embedder's mistake


class FailingOracle(Oracle):
    """The specification under any rule, which can be made to fail."""

    def __init__(self, rule: Rule, spec: Spec | None = None) -> None:
        super().__init__(spec)
        self.rule = rule
        self.failing = False
        self.few: float = math.inf
        self.forgotten: dict[str, Job] = {}

    def apply(self, world: World, command: Command) -> Outcome:
        """Carry out one command, and keep the forgotten jobs whose use counts: not those of a forgotten session."""
        outcome = super().apply(world, command)
        gone = {f"forgotten {job.number}": job for name, job in world.jobs.items() if name not in outcome.world.jobs}
        self.forgotten = {
            name: job
            for name, job in {**self.forgotten, **gone}.items()
            if job.owner is not None or job.session is None or job.session in outcome.world.sessions
        }
        return outcome

    def choose(self, world: World) -> Job | OfTheOracle:
        """The choice of the rule, unless it is to fail; what an owner used is not forgotten."""
        if self.failing and len(world.waiting) <= self.few:
            raise PolicyFailed
        return self.rule(attrs.evolve(world, jobs={**self.forgotten, **world.jobs}))
