"""The theorems about one session: they hold, they can fail, and they are not vacuous."""

import pytest

from tenure.model import solver
from tenure.model.solver import Solver, negation
from tenure.model.table_changes import TableChange
from tenure.proofs.session import session_theorems
from tenure.proofs.session.ghost_state import GhostState
from tenure.proofs.smt.obligation import Obligation
from tenure.proofs.smt.solvers import ENGINES, cvc5_verdicts, z3_verdicts
from tenure.spec import TIME, Spec, bundled
from tests.model.faults import DEACTIVATED_NEVER_EXPIRES, FAULTS, cell, changed, row
from tests.proofs.everything import obligations
from tests.proofs.verdicts import LIMIT, without

IDLE_FOR_EVER = (
    row("T10", 'from = ["active.idle"]', 'from = ["deactivated.empty"]'),
    cell("active.idle", '"T10 else disabled"', '"disabled"'),
    cell("deactivated.empty", 'interactive_timeout = "disabled"', 'interactive_timeout = "T10 else disabled"'),
)


def broken(fault: TableChange) -> set[str]:
    """The theorems that z3 refutes for a faulty specification, looking at the input that the fault is about."""
    part = fault.where[1].replace("_", "-")
    wanted = [each for each in session_theorems.obligations(fault.spec) if each.part == part]
    return {verdict.obligation.theorem for verdict in z3_verdicts(wanted, 20) if verdict.result == "sat"}


def the_one(spec: Spec, name: str) -> Obligation:
    """The obligation of this id."""
    [one] = [each for each in session_theorems.obligations(spec) if each.id == name]
    return one


def results(obligation: Obligation) -> set[str]:
    """The decisions of the engines."""
    return {verdict.result for engine in ENGINES.values() for verdict in engine([obligation], LIMIT)}


def test_z3_proves_every_obligation() -> None:
    """No obligation is refuted or left open."""
    assert [] == [
        verdict.obligation.id for verdict in z3_verdicts(obligations(session_theorems), 20) if not verdict.holds
    ]


def test_cvc5_proves_the_invariants_from_the_exported_text() -> None:
    """A second solver that reads the text confirms what everything else rests on."""
    invariants = [each for each in obligations(session_theorems) if each.theorem == "INV"]
    assert 15 == len(invariants)
    assert [] == [verdict.obligation.id for verdict in cvc5_verdicts(invariants, 20) if not verdict.holds]


@pytest.mark.parametrize(
    ("fault", "theorem"),
    [
        ("T13 without before_deadline", "S3"),
        ("T06 with <= in before_deadline", "S3"),
        ("T24 deleted", "S26"),
        ("T13 without no_holder", "S14"),
        ("T22 without chosen", "S14"),
        ("T16 without work_left", "S18"),
        ("T28 deleted", "S19"),
        ("T10 without effect give_up_qpu", "S22"),
        ("T27 case 1 without effect end_canceled", "S23"),
        ("T01 case 2 without effect unused_clock_on", "S24"),
        ("T30 without unused_due", "S25"),
        ("T23 with >= in job_queued", "INV"),
        ("T26 case 3 without effect drop_queued", "INV"),
    ],
)
def test_a_change_of_the_table_breaks_the_theorem_that_speaks_of_it(fault: str, theorem: str) -> None:
    """One part taken away from one row is noticed by a theorem; further ones are in `test_planted_faults`."""
    assert theorem in broken(FAULTS[fault])


@pytest.mark.parametrize(
    ("name", "changes"), [("L1-settled", DEACTIVATED_NEVER_EXPIRES), ("L4-settled", IDLE_FOR_EVER)]
)
def test_a_timer_that_never_fires_refutes_progress(name: str, changes: tuple[tuple[str, str], ...]) -> None:
    """Both engines find a session at rest in which the timer would have had to fire."""
    assert {"sat"} == results(the_one(changed(*changes), name))


@pytest.mark.parametrize("name", ["L1-settled", "L4-settled", "L6-settled"])
def test_progress_is_claimed_of_sessions_at_rest(name: str) -> None:
    """Where a timer may be due the claims about settled sessions are false, and where none is, they are about some."""
    one = the_one(bundled(), name)
    assert {"sat"} == results(without(one, "no armed timer is due"))
    assert Solver(*(formula for _, formula in (*one.background.facts, *one.premises))).model() is not None


def test_every_phase_satisfies_the_invariants() -> None:
    """What the proofs take for granted of a session can be so, in every phase."""
    history = GhostState(bundled())
    facts = Solver(*(formula for _, formula in history.background.facts))
    assert [] == [
        phase for phase in bundled().phases if facts.model(history.at(history.relation.before, phase)) is None
    ]


@pytest.mark.parametrize("name", [*bundled().inputs, TIME])
def test_every_kind_of_step_is_possible(name: str) -> None:
    """The premises of the obligations about an input contradict neither one another nor the background."""
    [first, *_] = [
        each for each in obligations(session_theorems) if (each.theorem, each.part) == ("INV", name.replace("_", "-"))
    ]
    premises = [formula for _, formula in (*first.background.facts, *first.premises)]
    assert Solver(*premises).model() is not None


def test_a_session_may_use_more_than_its_maximum_time() -> None:
    """The bound of S19 is reached beyond max_time, by a job that runs past the deadline."""
    history = GhostState(bundled())
    before = history.relation.before
    more = solver.comparison(">", before["usage"], history.relation.parameters["max_time"])
    assert Solver(*(formula for _, formula in history.background.facts)).model(more) is not None


def test_text_and_formula_are_the_same_question() -> None:
    """An obligation with its goal turned round is refuted by both engines, each in its own form."""
    one = the_one(bundled(), "S3-start")
    assert one.goal is not None
    wrong = Obligation("S3", "wrong", "", (), one.background, one.premises, negation(one.goal))
    assert {"sat"} == results(wrong)


def test_a_clause_that_no_row_cites_changes_no_obligation() -> None:
    """So `make generate` need not write the obligations again when the table of a specification stays as it is."""
    clause = '[[clause]]\nid = "I9"\ngroup = "Identity"\ntitle = "Length"\nstatements = [\n  '
    statement = '{ origin = "decision", text = "Ids are short.", reason = "They are shown." },\n]\n\n'
    spec = changed(
        ('[[clause]]\nid = "J1"', f'{clause}{statement}[[clause]]\nid = "J1"'),
        ('forgetting frees them."\nclauses = ["I1", "I2"]', 'forgetting frees them."\nclauses = ["I1", "I2", "I9"]'),
    )
    texts = [each.text() for each in obligations(session_theorems)]
    assert texts == [each.text() for each in session_theorems.obligations(spec)]
