"""All encodings of the table answer alike: Z3 relation, interpreter, `transitions` machine, and the shipped `step`.

For every phase and input Z3 enumerates what can be the case there: each valuation of the guard atoms of the cell, and
in each how far apart the two sides of their comparisons are (-2 or less, -1, 0, 1, 2 or more), so that a bound that is
off by one in any encoding shows. One session and environment of each sort is a point. It is put to every encoding, and
each must name the same kind of answer, row, case and code, and the same session after it.

This is exhaustive in what the guards can tell apart and by example in the rest; the examples have all their numbers
different where they can, so that an effect that takes a wrong one shows, too.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

import attrs

from tenure.model import ModelError, Session
from tenure.model.interpreter import Values
from tenure.model.relation import Relation
from tenure.model.solver import (
    Formula,
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
from tenure.proofs.encodings import Encoding, Reply, all_encodings, of_relation
from tenure.proofs.finding import Finding, place
from tenure.spec import Comparison, Connective, Constant, Expression, Name, Not, Sum
from tenure.spec.table import AnswerKind

NEAR = (-1, 0, 1, 2)
"""The d at which `left - right < d` is a question of its own."""

DIFFERENT = boolean("different")
"""Asks for an example whose numbers are all different."""


@attrs.frozen
class Point:
    """One session and environment in which a cell is entered, and what its guard atoms are there."""

    input: str
    valuation: tuple[bool, ...]
    session: Session
    environment: Values


@attrs.frozen
class Agreement:
    """How much was compared, and every difference.

    `valuations` counts what the guard atoms of a cell can be together, over all cells; `branches` the ways of answering
    that occurred, `answers` the points by kind of answer.
    """

    encodings: tuple[str, ...]
    cells: int
    branches: int
    valuations: int
    points: int
    answers: Mapping[AnswerKind, int]
    findings: tuple[Finding, ...]

    @property
    def holds(self) -> bool:
        """Whether all encodings answered alike everywhere."""
        return not self.findings


def agreement(
    relation: Relation, encodings: Mapping[str, Encoding] | None = None, points: Iterable[Point] | None = None
) -> Agreement:
    """Compare encodings with a relation; by default every encoding of its specification, at all of its points.

    Raises SolverUnknown where Z3 gives no answer.
    """
    judge = of_relation(relation)
    others = all_encodings(relation.spec) if encodings is None else encodings
    where = tuple(points_of(relation) if points is None else points)
    answers, branches, findings = Counter[AnswerKind](), set(), list[Finding]()
    for point in where:
        expected = _ask(judge, point)
        if isinstance(expected, Reply):
            answers[expected.kind] += 1
            branches.add((point.session.phase, point.input, expected.row, expected.case))
        for who, encoding in others.items():
            reply = _ask(encoding, point)
            if not _same(expected, reply):
                cell, reason = (
                    place(point.session.phase, point.input),
                    f"the {who} says {reply}, the relation {expected}",
                )
                findings.append(Finding(cell, reason, point.session, point.environment))
    return Agreement(
        encodings=("relation", *others),
        cells=len({(point.session.phase, point.input) for point in where}),
        branches=len(branches),
        valuations=len({(point.session.phase, point.input, point.valuation) for point in where}),
        points=len(where),
        answers=answers,
        findings=tuple(findings),
    )


def points_of(relation: Relation) -> Iterator[Point]:
    """One point of each sort that a cell tells apart, cell by cell, with different numbers where they can be."""
    solver = Solver(implication(DIFFERENT, _all_different(relation)))
    for phase in relation.phases:
        with solver.scope(relation.in_phase(phase)):
            for name in (name for other, name in relation.cells if other == phase):
                with solver.scope():
                    yield from _points(solver, relation, phase, name)


def _points(solver: Solver, relation: Relation, phase: str, name: str) -> Iterator[Point]:
    guards = [relation.spec.guards[atom].when for atom in _atoms(relation, phase, name)]
    atoms = [relation.formula(guard) for guard in guards]
    near = [
        comparison("<", relation.term(one.left), linear((1, relation.term(one.right)), (1, literal(distance))))
        for guard in guards
        for one in _comparisons(guard)
        for distance in NEAR
    ]
    for preference in (DIFFERENT, Formula(literal(True))):
        while (model := solver.model(preference)) is not None:
            truth = {formula: bool(model.value(formula)) for formula in (*atoms, *near)}
            yield Point(name, tuple(truth[atom] for atom in atoms), *relation.read(model))
            solver.add(disjunction(*(negation(one) if true else one for one, true in truth.items())))


def _ask(encoding: Encoding, point: Point) -> Reply | str:
    """The reply, or why there is none."""
    try:
        return encoding(point.session, point.input, point.environment)
    except ModelError as error:
        return str(error)


def _same(one: Reply | str, other: Reply | str) -> bool:
    return isinstance(one, Reply) and isinstance(other, Reply) and one.agrees(other)


def _atoms(relation: Relation, phase: str, name: str) -> tuple[str, ...]:
    """The guard atoms of the rows and cases of a cell, each once."""
    labels = [branch.label for branch in relation.branches(phase, name)]
    rows = [(relation.spec.rows[label.row], label.case) for label in labels if label.row is not None]
    return tuple(
        dict.fromkeys(
            atom for row, case in rows for atom in (*row.guard, *(() if case is None else row.cases[case].when))
        )
    )


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
