"""Policies in pairs: one as an embedder writes it for the reference, one as a rule over the whole world for the oracle.

The two share nothing but what they are meant to do. Any policy has to keep every safety theorem; only those that name
first in, first out may fail.
"""

import math
import zlib
from collections.abc import Callable, Mapping
from typing import TypeAlias

import attrs

from tenure.model import Job, Oracle, World
from tenure.proofs.code.large_states import RULES, Last
from tenure.reference import FairShare, Fifo, NormalQueue, Policy
from tenure.spec import Spec

Rule: TypeAlias = Callable[[World], Job]


class Scatter:
    """An order that has nothing to do with time or owner, but is the same in each run."""

    def choose(self, queue: NormalQueue) -> str:
        """The job whose id has the least checksum."""
        return min((job.id for job in queue), key=_scattered)


def _scattered(name: str) -> tuple[int, str]:
    return zlib.crc32(name.encode()), name


POLICIES: Mapping[str, tuple[Policy, Rule]] = {
    "fifo": (Fifo(), lambda world: world.waiting[0]),
    "fair share": (FairShare(), RULES["fair share"][0]),
    "lifo": (Last(), RULES["last"][0]),
    "scatter": (Scatter(), lambda world: min(world.waiting, key=lambda job: _scattered(job.id))),
}


class PolicyFailed(Exception):
    """The policy of the oracle was asked, and is to fail."""


@attrs.define
class Moody:
    """A policy for the reference that fails when told to: it raises, or names what does not wait.

    It chooses as long as more jobs wait than `few`.
    """

    policy: Policy
    fault: object = None
    few: float = math.inf

    def choose(self, queue: NormalQueue) -> str:
        """What the policy says, or the fault."""
        if self.fault is None or sum(1 for _ in queue) > self.few:
            return self.policy.choose(queue)
        if isinstance(self.fault, Exception):
            raise self.fault
        return self.fault  # type: ignore[return-value]  # an embedder's mistake


class MoodyOracle(Oracle):
    """The specification under any rule, which fails when told to."""

    def __init__(self, rule: Rule, spec: Spec | None = None) -> None:
        super().__init__(spec)
        self.rule = rule
        self.failing = False
        self.few: float = math.inf

    def choose(self, world: World) -> Job:
        """What the rule says, unless it is to fail."""
        if self.failing and len(world.waiting) <= self.few:
            raise PolicyFailed
        return self.rule(world)
