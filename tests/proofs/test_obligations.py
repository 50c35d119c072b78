"""Every obligation that is not about one session alone is confirmed by both engines, under an id of its own."""

from types import ModuleType

import pytest

from tenure.proofs.code import move_obligations, step_obligations
from tenure.proofs.smt.solvers import ENGINES
from tenure.proofs.system import liveness, lone_job, scheduler_theorems, settling, vacuity
from tests.proofs.everything import everything, obligations
from tests.proofs.verdicts import unproved

ROOMS = [scheduler_theorems, settling, liveness, lone_job, vacuity, step_obligations, move_obligations]


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.__name__.rpartition(".")[2])
def test_every_obligation_holds(room: ModuleType, engine: str) -> None:
    """For any number of sessions, jobs and lanes, and for every path of the shipped step and moves."""
    assert [] == unproved(obligations(room), engine)


def test_ids_are_unique() -> None:
    """Each obligation is a file of its own."""
    ids = [obligation.id for theorem in everything().values() for obligation in theorem.obligations]
    assert len(ids) == len(set(ids))
