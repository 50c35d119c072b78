"""What the engines say of obligations."""

from collections.abc import Sequence
from functools import cache
from types import ModuleType

import attrs

from tenure.proofs.smt.obligation import Obligation
from tenure.proofs.smt.solvers import ENGINES
from tenure.proofs.system import lone_job
from tenure.proofs.system.steps import setting
from tenure.proofs.system.system_state import SystemState
from tenure.proofs.system.vacuity import enclosed
from tenure.spec import Spec, bundled

LIMIT = 20
"""Seconds for one obligation."""

SIZES = ((2, 2), (2, 3))
"""How many sessions and jobs there are where a counterexample is sought; L3-ahead-ends needs three jobs for one."""


def unproved(obligations: Sequence[Obligation], engine: str) -> list[str]:
    """The obligations that an engine does not confirm."""
    return [each.obligation.id for each in ENGINES[engine](obligations, LIMIT) if not each.holds]


def refuted(room: ModuleType, spec: Spec, name: str, *labels: str) -> bool:
    """Whether both engines find a counterexample to an obligation of a room, without its premises of some labels.

    They look for it in an instance, where nothing is quantified: in the smallest first.
    """
    return any(
        {"sat"} == {verdict.result for engine in ENGINES.values() for verdict in engine([small], LIMIT)}
        for small in (without(_instance(room, spec, name, *size), *labels) for size in SIZES)
    )


def _instance(room: ModuleType, spec: Spec, name: str, sessions: int, jobs: int) -> Obligation:
    """The obligation about so many sessions and jobs."""
    world, obligations = _shipped(room, sessions, jobs) if spec is bundled() else _about(room, spec, sessions, jobs)
    [obligation] = [each for each in obligations if each.id == name]
    return enclosed(obligation, world)


def _about(room: ModuleType, spec: Spec, sessions: int, jobs: int) -> tuple[SystemState, list[Obligation]]:
    size = (sessions, jobs)
    world = lone_job.both(spec, *size).within if room is lone_job else setting(spec, *size).before
    return world, room.obligations(spec, *size)


@cache
def _shipped(room: ModuleType, sessions: int, jobs: int) -> tuple[SystemState, list[Obligation]]:
    return _about(room, bundled(), sessions, jobs)


def without(obligation: Obligation, *labels: str) -> Obligation:
    """The obligation without its premises of some labels, by how they begin."""
    kept = tuple(premise for premise in obligation.premises if not premise[0].startswith(labels))
    assert len(kept) + len(labels) == len(obligation.premises)
    return attrs.evolve(obligation, premises=kept)
