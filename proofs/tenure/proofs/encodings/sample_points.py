"""What can be the case in each cell of the table: enough sessions and environments to tell two encodings apart.

For every phase and input Z3 enumerates each valuation of the guard atoms of the cell. In each it looks for points (a
session and an environment) such that among them the two sides of every comparison in those guards are equal, differ by
one either way, and by more; and, where a row applies, such that every other guard atom of the specification, every time
that may be off and every boolean is one way and the other. So a bound that is off by one, a guard too many or an effect
too few shows at some point.

This is exhaustive in what the guards tell apart and by example in the rest; the examples have all their numbers
different where they can, so that an effect that takes a wrong one shows, too.
"""

from collections.abc import Iterable, Iterator
from itertools import combinations

import attrs

from tenure.model import Session
from tenure.model.interpreter import Values
from tenure.model.relation import Branch, Relation
from tenure.model.solver import (
    Formula,
    Model,
    Solver,
    boolean,
    comparison,
    conjunction,
    disjunction,
    implication,
    linear,
    literal,
    negation,
)
from tenure.spec import OFF, Comparison, Connective, Constant, Expression, Name, Not, Sum

NEAR = (-1, 0, 1)
"""By how much the sides of a comparison differ near its bound."""

TRUE = Formula(literal(True))

DIFFERENT = boolean("different")
"""Asks for an example whose numbers are all different."""


@attrs.frozen
class SamplePoint:
    """One session and environment in which a cell is entered, and what the guard atoms of the cell are there."""

    input: str
    valuation: tuple[bool, ...]
    session: Session
    environment: Values

    @property
    def cell(self) -> tuple[str, str]:
        """Phase and input."""
        return self.session.phase, self.input


def points_of(relation: Relation) -> Iterator[SamplePoint]:
    """The points of every cell, with different numbers where they can be."""
    solver = Solver(implication(DIFFERENT, _all_different(relation)))
    either = _either(relation)
    for phase in relation.phases:
        with solver.scope(relation.in_phase(phase)):
            for name in (name for other, name in relation.cells if other == phase):
                with solver.scope():
                    yield from _points(solver, relation, phase, name, either)


def _points(solver: Solver, relation: Relation, phase: str, name: str, either: list[Formula]) -> Iterator[SamplePoint]:
    rows = [branch for branch in relation.branches(phase, name) if branch.label.row is not None]
    some_row = disjunction(*(branch.condition for branch in rows))
    guards = [relation.spec.guards[atom].when for atom in _atoms(relation, rows)]
    atoms = [relation.formula(guard) for guard in guards]
    near = [formula for guard in guards for formula in _near(relation, guard)]
    while (model := solver.model()) is not None:
        valuation = tuple(model.holds(atom) for atom in atoms)
        this = conjunction(*(atom if true else negation(atom) for atom, true in zip(atoms, valuation, strict=True)))
        with solver.scope(this):
            for found in _both_ways(solver, [*near, *either] if model.holds(some_row) else near):
                yield SamplePoint(name, valuation, *relation.read(found))
        solver.add(negation(this))


def _both_ways(solver: Solver, formulas: list[Formula]) -> Iterator[Model]:
    """At least one model; among them each formula is true in one and false in another, if it can be."""
    unseen, wanted = [*formulas, *(negation(formula) for formula in formulas)], TRUE
    for preference in (DIFFERENT, TRUE):
        while (model := solver.model(preference, wanted)) is not None:
            yield model
            unseen = [formula for formula in unseen if not model.holds(formula)]
            wanted = disjunction(*unseen)


def _either(relation: Relation) -> list[Formula]:
    """What every cell is tried with and without: each guard atom there is, each time that may be off, each boolean."""
    terms = {**relation.before, **relation.parameters, **relation.environment}
    off = literal(OFF)
    names = relation.spec.names.values()
    return [
        *(relation.guard(atom) for atom in relation.spec.guards),
        *(comparison("==", terms[name.id], off) for name in names if name.kind == "optional_time"),
        *(Formula(terms[name.id]) for name in names if name.kind == "bool"),
    ]


def _near(relation: Relation, guard: Expression) -> Iterator[Formula]:
    """That the two sides of a comparison differ by just so much."""
    for one in _comparisons(guard):
        for distance in NEAR:
            right = linear((1, relation.term(one.right)), (1, literal(distance)))
            yield comparison("==", relation.term(one.left), right)


def _atoms(relation: Relation, rows: Iterable[Branch]) -> tuple[str, ...]:
    """The guard atoms of branches, each once."""
    atoms: dict[str, None] = {}
    for label in (branch.label for branch in rows):
        row = relation.spec.rows[str(label.row)]
        atoms |= dict.fromkeys((*row.guard, *(() if label.case is None else row.cases[label.case].when)))
    return tuple(atoms)


def _all_different(relation: Relation) -> Formula:
    """No two positive numbers of a session and its environment are equal."""
    entries = (*relation.spec.variables, *relation.spec.parameters, *relation.spec.environment)
    terms = {**relation.before, **relation.parameters, **relation.environment}
    numbers = [terms[entry.id] for entry in entries if entry.kind not in ("bool", "enumeration")]
    return conjunction(
        *(
            disjunction(comparison("<=", one, literal(0)), comparison("!=", one, other))
            for one, other in combinations(numbers, 2)
        )
    )


def _comparisons(expression: Expression) -> Iterator[Comparison]:
    """The comparisons of numbers in an expression."""
    match expression:
        case Comparison(left=left):
            if left.type == "int":
                yield expression
        case Not(operand=operand):
            yield from _comparisons(operand)
        case Connective(operands=operands):
            for part in operands:
                yield from _comparisons(part)
        case Constant() | Name() | Sum():
            return
