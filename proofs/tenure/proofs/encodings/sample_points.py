"""Sample points of each cell of the table: enough sessions and environments to distinguish two encodings.

For every phase and input Z3 enumerates each valuation of the guard atoms of the cell. For each it finds points (a
session and an environment) such that among them the two sides of every comparison in those guards are equal, differ by
one either way, and differ by more. Where a row applies, every other guard atom of the specification, every optional
time and every boolean also takes both values. So a bound that is off by one, an extra guard or a missing effect changes
the answer at some point.

This is exhaustive in the guards of the cell and by example in the rest. In the examples all numbers differ where they
can, so that an effect that uses a wrong number is found, too.
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
from tenure.spec import OFF, Comparison, Expression
from tenure.spec.expression import parts_of

NEAR = (-1, 0, 1)
"""By how much the sides of a comparison differ near its bound."""

TRUE = Formula(literal(True))

DIFFERENT = boolean("different")
"""The preference for an example whose numbers are all different."""


@attrs.frozen
class SamplePoint:
    """A session and environment of a cell, with the truth values of the guard atoms of the cell."""

    input: str
    valuation: tuple[bool, ...]
    session: Session
    environment: Values

    @property
    def cell(self) -> tuple[str, str]:
        """Phase and input."""
        return self.session.phase, self.input


def points_of(relation: Relation) -> Iterator[SamplePoint]:
    """The points of every cell, with different numbers where possible."""
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
            for found in _both_values(solver, [*near, *either] if model.holds(some_row) else near):
                yield SamplePoint(name, valuation, *relation.read(found))
        solver.add(negation(this))


def _both_values(solver: Solver, formulas: list[Formula]) -> Iterator[Model]:
    """Yield at least one model; among them each formula is true in one and false in another, if possible."""
    unseen, wanted = [*formulas, *(negation(formula) for formula in formulas)], TRUE
    for preference in (DIFFERENT, TRUE):
        while (model := solver.model(preference, wanted)) is not None:
            yield model
            unseen = [formula for formula in unseen if not model.holds(formula)]
            wanted = disjunction(*unseen)


def _either(relation: Relation) -> list[Formula]:
    """The conditions that take both values in every cell: guard atoms, optional times being off, booleans."""
    terms = {**relation.before, **relation.parameters, **relation.environment}
    off = literal(OFF)
    names = relation.spec.names.values()
    return [
        *(relation.guard(atom) for atom in relation.spec.guards),
        *(comparison("==", terms[name.id], off) for name in names if name.kind == "optional_time"),
        *(Formula(terms[name.id]) for name in names if name.kind == "bool"),
    ]


def _near(relation: Relation, guard: Expression) -> Iterator[Formula]:
    """For each comparison of a guard and each distance of NEAR, that its sides differ by the distance."""
    comparisons = (part for part in parts_of(guard) if isinstance(part, Comparison) and part.left.type == "int")
    for one in comparisons:
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
