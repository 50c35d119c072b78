"""What a solver writes is read in the language of the specification, or not at all."""

import pytest
import z3

from tenure.model.solver import Formula, Solver, Term, conjunction, equal, negation
from tenure.proofs.inference.answer_parser import Unreadable, parts_of
from tenure.proofs.inference.candidate import InvariantPart, UnknownInvariant, written
from tenure.spec import bundled

HISTORY = UnknownInvariant(bundled())
PHASE, Q, R = z3.Ints("phase Q R")
DEADLINE, USAGE, NOW, REASON = z3.Ints("deadline usage now reason")
HOLDS, STARTED = z3.Bools("holds started")

CLAUSES = [
    (z3.Or(z3.Not(PHASE <= 2), STARTED), ("queued.empty", "queued.waiting"), "started"),
    (z3.Not(z3.And(PHASE == 4, z3.Not(HOLDS))), ("active.idle",), "holds"),
    (z3.Or(PHASE >= 14, z3.Not(HOLDS)), tuple(bundled().phases)[:13], "not holds"),
    (z3.Not(Q <= -1), (), "Q >= 0"),
    (Q >= 1, (), "Q > 0"),
    (z3.Not(Q + R <= 1), (), "Q + R > 1"),
    (Q >= -2, (), "0 <= Q + 2"),
    (Q < 3, (), "Q <= 2"),
    (Q - R > 0, (), "R < Q"),
    (z3.Not(DEADLINE >= 0), (), "deadline == off"),
    (z3.Not(DEADLINE <= -1), (), "deadline != off"),
    (DEADLINE == -1, (), "deadline == off"),
    (z3.Not(DEADLINE == -1), (), "deadline != off"),
    (Q == 2 * R + 1, (), "Q == R + R + 1"),
    (z3.Not(DEADLINE + -1 * NOW + USAGE <= -1), (), "now <= deadline + usage"),
    (z3.Not(DEADLINE + -1 * NOW >= 3), (), "deadline <= now + 2"),
    (REASON == 1, (), "reason == 'closed'"),
    (z3.Not(REASON <= 0), (), "reason != 'none'"),
    (z3.Or(REASON >= 3, HOLDS), (), "reason == 'expired' or reason == 'unused' or holds"),
    (HOLDS == STARTED, (), "holds == started"),
    (z3.Not(HOLDS == STARTED), (), "holds != started"),
    (PHASE <= 3, tuple(bundled().phases)[3:], "false"),
]


@pytest.mark.parametrize(("clause", "phases", "text"), CLAUSES)
def test_a_clause_is_read(clause: z3.BoolRef, phases: tuple[str, ...], text: str) -> None:
    """It has a part for each phase that it restricts, in names of the specification."""
    assert [(phases, text)] == [(part.phases, written(part.holds)) for part in parts_of(clause, HISTORY)]


@pytest.mark.parametrize("clause", [clause for clause, *_ in CLAUSES])
def test_a_reading_means_the_same(clause: z3.BoolRef) -> None:
    """Clause and part are true of the same sessions, whose variables are of their types."""
    place = (HISTORY.relation.before, HISTORY.past, HISTORY.now)
    names = HISTORY.arguments(*place)
    meant = z3.substitute(
        clause, *((z3.Const(name, term.sort()), term) for name, term in names.items())  # type: ignore[attr-defined]  # a term of z3
    )  # fmt: skip
    read = conjunction(*(HISTORY.part(part, *place) for part in parts_of(clause, HISTORY)))
    types = HISTORY.whole((), *place)
    assert Solver(types, negation(equal(Formula(Term(meant)), read))).model() is None
    assert Solver(types, read).model() is not None


def test_conjuncts_are_parts() -> None:
    """What is true anyway is none."""
    both = z3.And(z3.And(Q >= 0, z3.BoolVal(True)), z3.Or(PHASE <= 14, HOLDS), z3.Not(z3.Or(STARTED, HOLDS)))
    texts = [written(part.holds) for part in parts_of(both, HISTORY)]
    assert ["Q >= 0", "not started", "not holds"] == texts
    assert () == parts_of(z3.BoolVal(True), HISTORY)


@pytest.mark.parametrize(
    "clause",
    [
        Q % 2 == 0,
        Q * R >= 0,
        z3.If(HOLDS, Q, R) >= 0,
        z3.Int("lanes") > 0,
        z3.Or(HOLDS, z3.And(STARTED, Q > 0)),
        (Q > 0) == HOLDS,
        z3.ForAll([Q], Q > R),
    ],
)
def test_what_has_no_words_is_not_read(clause: z3.BoolRef) -> None:
    """Nothing is left out of a formula to make it readable."""
    with pytest.raises(Unreadable, match="of the language"):
        parts_of(clause, HISTORY)


def test_a_part_names_its_conditions() -> None:
    """A part is a clause: one of its conditions holds."""
    part = InvariantPart((), HISTORY.parsed("not holds or Q > 0 or deadline == off"))
    assert ["not holds", "Q > 0", "deadline == off"] == [written(one) for one in part.either]
    assert ["holds"] == [written(one) for one in InvariantPart((), HISTORY.parsed("holds")).either]
