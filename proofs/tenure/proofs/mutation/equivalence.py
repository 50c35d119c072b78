"""Proves that a change of one cell can never be seen, so that no case can find it.

Two cells are alike if, wherever a scheduler asks them, they answer with the same kind and code and the same events, and
leave the same values in every variable that is shown or can still be read. A scheduler asks a cell only of sessions as
the specification says that they are (the theorem INV), and only in certain situations (`situation`): that it asks in no
other is what the rules `settle`, `dispatch` and `occurrence` say, and the tests look whether it is so. As long as all
answers are alike two runs stay alike, whatever is left in variables that are not read any more.
"""

from collections.abc import Iterator

import attrs

from tenure.model.relation import NO_PHASE, PHASE, Frame, Relation
from tenure.model.solver import (
    Formula,
    Solver,
    Term,
    comparison,
    conjunction,
    disjunction,
    equal,
    implication,
    linear,
    literal,
    negation,
)
from tenure.model.symmetry import live_names
from tenure.model.table_changes import COUNTED, cell_rows
from tenure.proofs.session.step_reports import QUEUED
from tenure.spec import OFF, Expression, Row, RowCase, Spec

DROPPED = "job_dropped"
"""The event that comes once for each dropped job."""

HIDDEN = frozenset({"unused_deadline"})
"""The variables that no view shows: of the unused clock only the next deadline can be seen, while it is armed."""


def is_equivalent(spec: Spec, changed: Spec, cell: tuple[str, str]) -> bool:
    """Whether a cell of a changed specification can never be distinguished from the right one. Raises SolverUnknown."""
    return counterexample(spec, changed, cell) is None


def counterexample(spec: Spec, changed: Spec, cell: tuple[str, str]) -> str | None:
    """A session and a situation in which the two answer differently, for people; None if there is none."""
    proof = _Proof(spec, changed, *cell)
    model = Solver(proof.differ).model()
    return None if model is None else str(proof.relation.read(model))


def situation(relation: Relation, phase: str, name: str) -> Formula:
    """When a scheduler asks what a session in a phase answers to an input: what it knows of the session then.

    - of a job: there is such a job (S27, X5);
    - a timer: it is armed and due at this instant, and none that goes before it is (X2, X3);
    - the limit of a job: the job runs, was not asked to stop, and has run for it; no timer is due (K5, X2);
    - a start: no timer is due (X3), a lane is free, and it is the turn of this job (P1, P2; by the default policy, Q4);
    - a command: everything has settled (X3): no timer is due, and a session whose turn it would be has no free lane.
    """
    spec, before, environment = relation.spec, relation.before, relation.environment
    if phase == NO_PHASE:
        return conjunction(relation.initial, relation.assumptions)
    timers = [timer for timer in spec.timers if spec.cells[phase, timer.id].rows]
    due = {timer.id: _due(relation, str(timer.deadline)) for timer in timers}
    held, holds = Formula(environment["held"]), Formula(before["holds"])
    free = comparison("<", environment["busy"], environment["lanes"])
    facts = [relation.in_phase(phase)]
    if name in COUNTED:
        facts.append(comparison(">", before[COUNTED[name]], literal(0)))
    if spec.inputs[name].by == "timer":
        deadline = before[str(spec.inputs[name].deadline)]
        facts.append(conjunction(is_set(deadline), equal(environment["now"], deadline)))
        order = [timer.id for timer in spec.timers]
        facts += [negation(due[other]) for other in due if order.index(other) < order.index(name)]
    else:
        facts += [negation(each) for each in due.values()]
    if name == "start":
        chosen, earliest = Formula(environment["chosen"]), Formula(environment["earliest"])
        turn = conjunction(implication(held, conjunction(holds, negation(chosen))), implication(negation(held), chosen))
        facts += [free, turn, earliest]
    elif spec.inputs[name].by == "job_timer":
        limit = environment["limit_deadline"]
        facts += [comparison(">", before["R"], literal(0)), is_set(limit), equal(environment["now"], limit)]
        facts.append(negation(Formula(environment["stop_requested"])))
    elif spec.inputs[name].by == "command":
        waits = comparison(">", before["Q"], literal(0))
        facts.append(implication(conjunction(waits, disjunction(holds, negation(held))), negation(free)))
    return conjunction(*facts)


@attrs.frozen(eq=False)
class Drops:
    """The number of jobs that a step drops, the number of events before these, and their cause."""

    number: Term
    place: int = 0
    cause: str | None = None

    def same(self, other: "Drops") -> Formula:
        """The same is seen of both."""
        alike = equal(self.number, other.number)
        if (self.place, self.cause) == (other.place, other.cause):
            return alike
        return conjunction(alike, equal(self.number, literal(0)))


@attrs.frozen(eq=False)
class _Answer:
    """One answer: what is seen of it at once, its condition, and the session that it leaves."""

    seen: object
    condition: Formula
    target: str
    result: Frame
    drops: Drops = Drops(literal(0))


class _Proof:
    """The right cell and the changed one, over the same unknowns."""

    def __init__(self, spec: Spec, changed: Spec, phase: str, name: str) -> None:
        self.relation = Relation(spec)
        self._spec, self._changed, self._phase, self._name = spec, changed, phase, name
        live = live_names(changed)
        self._live = {each: names | live[each] for each, names in live_names(spec).items()}

    @property
    def differ(self) -> Formula:
        """That the scheduler asks and the two do not answer alike, or that a timer is armed in one of them only."""
        deadline = self._spec.inputs[self._name].deadline
        if deadline is not None:
            armed = {bool(spec.cells[self._phase, self._name].rows) for spec in (self._spec, self._changed)}
            if len(armed) > 1:
                return conjunction(self.relation.in_phase(self._phase), is_set(self.relation.before[deadline]))
        right, wrong = self._answers(self._spec), self._answers(self._changed)
        alike = [
            conjunction(one.condition, other.condition, *self._same(one, other))
            for one in right
            for other in wrong
            if (one.seen, one.target) == (other.seen, other.target)
        ]
        return conjunction(situation(self.relation, self._phase, self._name), negation(disjunction(*alike)))

    def _answers(self, spec: Spec) -> list[_Answer]:
        found = []
        for row in cell_rows(spec, self._phase, self._name):
            condition = conjunction(*(self._formula(spec.guards[atom].when) for atom in row.guard))
            if row.answer == "step":
                (case,) = row.cases
                result = dict(self.relation.before)
                for effect in case.effects:
                    assignments = spec.effects[effect].assignments
                    result |= {variable: self.relation.term(value) for variable, value in assignments.items()}
                seen, drops = self._seen(row, case), self._dropped(row, case)
                found.append(_Answer(seen, condition, case.target(self._phase), result, drops))
            else:
                found.append(_Answer((row.answer, row.code), condition, self._phase, self.relation.before))
        if self._phase:
            cell = spec.cells[self._phase, self._name]
            rest = negation(disjunction(*(answer.condition for answer in found)))
            found.append(_Answer((cell.otherwise, cell.code), rest, self._phase, self.relation.before))
        return found

    def _seen(self, row: Row, case: RowCase) -> object:
        """What is seen of a case at once, but for dropped jobs."""
        kinds = tuple(kind for kind in case.emits if kind != DROPPED)
        return row.id, kinds, row.cause if "job_cancel_requested" in kinds else None

    def _dropped(self, row: Row, case: RowCase) -> Drops:
        """How many jobs a case drops, after how many other events, and with which cause."""
        if DROPPED not in case.emits:
            return Drops(literal(0))
        earlier = case.emits[: case.emits.index(DROPPED)]
        changes = (literal(QUEUED[kind]) for kind in earlier if kind in QUEUED)
        number = linear((1, self.relation.before["Q"]), *((1, change) for change in changes))
        return Drops(number, len(earlier), row.cause)

    def _formula(self, condition: Expression) -> Formula:
        return self.relation.formula(condition)

    def _same(self, one: _Answer, other: _Answer) -> Iterator[Formula]:
        """That two ways drop the same jobs, and leave the same in every variable that matters."""
        yield one.drops.same(other.drops)
        for variable in one.result:
            if variable != PHASE and (variable not in HIDDEN or variable in self._live[one.target]):
                yield equal(one.result[variable], other.result[variable])


def _due(relation: Relation, deadline: str) -> Formula:
    is_over = comparison("<=", relation.before[deadline], relation.environment["now"])
    return conjunction(is_set(relation.before[deadline]), is_over)


def is_set(deadline: Term) -> Formula:
    """Whether a deadline is set."""
    return comparison("!=", deadline, literal(OFF))
