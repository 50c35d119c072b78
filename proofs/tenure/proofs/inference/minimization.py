"""Minimizes an invariant, and finds which of our own invariants imply its parts.

Parts, the phases of a part and its conditions are removed one at a time as long as every obligation holds. Removing a
part weakens the invariant and removing a condition strengthens it; the aim is only a short text.
"""

from collections.abc import Iterator, Sequence

import attrs

from tenure.model.solver import Formula, Solver, SolverUnknown, identical, negation, substitute
from tenure.proofs.inference.answer_parser import joined
from tenure.proofs.inference.candidate import InvariantPart, Question


def shorter(question: Question, parts: Sequence[InvariantPart]) -> tuple[InvariantPart, ...]:
    """Minimize an invariant of a question; the obligations of the given one must hold."""
    trial, phases = _Trial(question), tuple(question.history.spec.phases)
    current, before = _merged(parts, phases), list[InvariantPart]()
    while current != before:
        before = current
        for one in current[::-1]:
            less = [part for part in current if part is not one]
            current = less if trial.holds(less) else current
        for one in tuple(current):
            for other in _instead(one):
                instead = [other if part is one else part for part in current]
                if trial.holds(instead):
                    current = instead
                    break
        current = _merged(current, phases)
    return tuple(current)


def implied_by(question: Question, part: InvariantPart) -> tuple[str, ...]:
    """The names of a minimal set of our invariants that imply a part; empty if all of them together do not."""
    history = question.history
    place = (history.relation.before, history.past, history.now)
    ours = history.invariants(*place)
    solver = Solver(history.relation.assumptions, history.whole((), *place), negation(history.part(part, *place)))
    if solver.model(*ours.values()) is not None:
        return ()
    names = list(ours)
    for one in tuple(ours):
        fewer = [name for name in names if name != one]
        names = fewer if solver.model(*(ours[name] for name in fewer)) is None else names
    return tuple(names)


def _merged(parts: Sequence[InvariantPart], phases: Sequence[str]) -> list[InvariantPart]:
    """Merge parts that have the same condition in different phases; those about every phase come first."""
    where: dict[InvariantPart, set[str]] = {}
    for part in parts:
        where.setdefault(attrs.evolve(part, phases=()), set()).update(part.phases or phases)
    found = []
    for part, of in where.items():
        in_order = tuple(phase for phase in phases if phase in of)
        found.append(part if len(in_order) == len(phases) else attrs.evolve(part, phases=in_order))
    return sorted(found, key=lambda part: [phases.index(phase) for phase in part.phases])


def _instead(part: InvariantPart) -> Iterator[InvariantPart]:
    """Shorter and stronger parts: about all phases, or with one condition less, or both."""
    fewer = [[other for other in part.either if other is not one] for one in part.either if len(part.either) > 1]
    if part.phases:
        for literals in fewer:
            yield InvariantPart((), joined(literals))
        yield attrs.evolve(part, phases=())
    for literals in fewer:
        yield attrs.evolve(part, holds=joined(literals))


@attrs.define(eq=False)
class _Open:
    """An obligation with its fixed premises in a solver; `depends` are the formulas that contain the predicate."""

    solver: Solver
    depends: tuple[Formula, ...]


class _Trial:
    """Checks whether all obligations of a question hold, beginning with the one that failed last."""

    def __init__(self, question: Question) -> None:
        self._history = question.history
        self._open = list[_Open]()
        nothing = self._history.meaning(())
        for each in question.sought:
            formulas = [formula for _, formula in (*each.background.facts, *each.asserted)]
            fixed = [formula for formula in formulas if identical(substitute(formula, nothing), formula)]
            depends = tuple(formula for formula in formulas if not any(formula is one for one in fixed))
            self._open.append(_Open(Solver(*fixed), depends))

    def holds(self, parts: Sequence[InvariantPart]) -> bool:
        """Whether there is no counterexample to any obligation."""
        meaning = self._history.meaning(parts)
        for number, each in enumerate(self._open):
            try:
                model = each.solver.model(*(Formula(substitute(formula, meaning)) for formula in each.depends))
            except SolverUnknown:
                return False
            if model is not None:
                self._open.insert(0, self._open.pop(number))
                return False
        return True
