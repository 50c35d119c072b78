"""The shipped code is the specification: the proof holds in two solvers, and no small change of the code passes it."""

from collections import Counter
from types import ModuleType

import attrs
import pytest

from tenure.model.relation import Relation
from tenure.proofs.code import step_obligations
from tenure.proofs.code.function_contract import OtherWords
from tenure.proofs.code.path_obligations import findings
from tenure.proofs.code.step_obligations import routines
from tenure.proofs.code.symbolic_execution import OutsideSubset
from tenure.proofs.smt.solvers import ENGINES
from tenure.reference import step as shipped
from tenure.spec import bundled
from tests.model.faults import changed, row
from tests.mutation.ast_mutants import FUNCTIONS, changes

ROUTINES = routines(Relation(bundled()))

# Changes that make no difference to any session: each is proved to answer as the specification does, as the code itself
# does, and here is why. By function; as the code reads before and after.
EQUIVALENT = {
    "no time is before OFF": {
        ("opened", "p.unused_timeout == OFF", "p.unused_timeout <= OFF"),
        ("_unused_timeout", "unused != OFF", "unused > OFF"),
        ("_total", "meter == OFF", "meter <= OFF"),
        ("_job_timeout", "limit_deadline != OFF", "limit_deadline > OFF"),
    },
    "no count is below zero": {
        ("_start", "Q > 0", "Q != 0"),
        ("_finish", "R == 0", "R <= 0"),
        ("_cancel_running_job", "R == 0", "R <= 0"),
        ("_cancel_queued_job", "Q == 0", "Q <= 0"),
        ("_cancel", "R > 0", "R != 0"),
        ("_maximum_timeout", "R > 0", "R != 0"),
    },
    "there is work, or the function has returned before": {
        ("_finish", "Q + R > 1", "Q + R != 1"),
        ("_finish", "R == 1", "R <= 1"),
        ("_cancel_queued_job", "Q + R > 1", "Q + R != 1"),
    },
    "jobs run in four phases only, and expired.draining is the last that is asked for": {
        ("_finish", "if phase == EXPIRED_DRAINING", "True"),
        ("_finish", "NOT_RUNNING", "ALREADY_FINAL"),
    },
    "the unused clock is off in every other phase": {
        (
            "_unused_timeout",
            "phase == QUEUED_EMPTY and unused != OFF and (now >= unused)",
            "unused != OFF and now >= unused",
        ),
    },
}


def test_every_function_has_a_routine_for_each_of_its_inputs() -> None:
    """One opening, twelve inputs to a session, six to a job without one."""
    assert {"opened": 1, "step": 12, "alone": 6} == Counter(routine.name.partition("-")[0] for routine in ROUTINES)


def test_every_way_of_the_specification_is_taken_by_some_path() -> None:
    """No row, case or refusal is left to a path that the code does not have."""
    for routine in ROUTINES:
        solver = routine.domain.solver
        paths = list(routine.paths(shipped))
        for branch in routine.branches:
            alike = (path for path in paths if path.result.answer == branch.result.answer)
            assert any(solver.model(path.condition, branch.condition) for path in alike), f"{routine.call}: {branch}"


def test_the_code_has_no_findings() -> None:
    """The proof with examples agrees with the proof by obligations."""
    assert [] == list(findings(ROUTINES, shipped))


@pytest.mark.parametrize("function", FUNCTIONS)
def test_every_single_change_is_refuted(function: str) -> None:
    """Each change of one operator, number, name or test of a function differs from the table for some session."""
    survivors = {
        (change.function, change.before, change.after)
        for change in changes(function)
        if not _refuted(change.module(), change.routines)
    }
    assert {change for group in EQUIVALENT.values() for change in group if change[0] == function} == survivors


def _refuted(module: ModuleType, names: frozenset[str]) -> bool:
    try:
        return next(findings([one for one in ROUTINES if one.name in names], module), None) is not None
    except OutsideSubset:
        return True


def test_a_finding_names_the_path_and_a_session() -> None:
    """A deadline that lets a job start at it is reported with the line that asks and a session at its deadline."""
    (change,) = (
        change
        for change in changes("_maximum_timeout")
        if (change.before, change.after) == ("now < deadline", "now <= deadline")
    )
    finding = next(findings(ROUTINES, change.module()))
    assert "step on maximum_timeout" == finding.place
    assert "the code answers disabled" in finding.reason
    assert f"step.py:{change.line} now <= deadline: yes" in finding.reason
    assert finding.session is not None
    assert finding.environment is not None
    assert finding.session.variables["deadline"] == finding.environment["now"]


def test_a_changed_specification_is_not_what_the_code_does() -> None:
    """A row that asks for more than the code does is noticed."""
    spec = changed(row("T06", '"before_deadline"', '"no_holder"'))
    refuted = [
        verdict.obligation.id for verdict in ENGINES["z3"](step_obligations.obligations(spec), 10) if not verdict.holds
    ]
    assert "CODE-step-start-answers" in refuted


def test_other_variables_are_reported() -> None:
    """A specification with another variable cannot be compared, and the message names the difference."""
    names = bundled().names
    spec = attrs.evolve(bundled(), names={**names, "used": attrs.evolve(names["usage"], id="used")})
    with pytest.raises(OtherWords, match=r"the variables of the code are .*usage; the specification's are .*used"):
        step_obligations.obligations(spec)
