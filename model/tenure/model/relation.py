"""The specification as a transition relation between a session before and after an input.

`before` and `after` are the variables of one session around one input; parameters and environment are symbolic, too.
Other sessions, lanes and the queue affect a session only through the environment (`busy`, `lanes`, `held`, `chosen`,
`earliest`), with the constraints of the specification, so one session suffices for the table.

Phases and the values of enumerations are numbered integers and a time that is off is -1: no datatypes, so that a proof
can be checked by other solvers. A session that was not opened yet is in phase NO_PHASE with the initial values.

A cell of the table is a list of branches, one for each of its possible answers. Their conditions are not made disjoint
here; `tenure.proofs` proves that they are.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from tenure.model import solver
from tenure.model.interpreter import Session, Value, Values
from tenure.model.invariant import Fact, facts_of_names, facts_of_phase
from tenure.model.solver import Formula, Model, Term
from tenure.spec import (
    OFF,
    Comparison,
    Connective,
    Constant,
    Expression,
    Name,
    NameEntry,
    Not,
    Row,
    RowCase,
    Spec,
    Sum,
    words_of_answers,
)
from tenure.spec.table import AnswerKind

NO_PHASE = ""
"""The phase of a session before its opening; only `open` applies to it."""

PHASE = "phase"
"""The name of the variable that the specification leaves implicit."""

Frame = Mapping[str, Term]
"""The terms that stand for names; a frame of variables has PHASE among them."""


@attrs.frozen
class RowLabel:
    """The origin of a branch: the case of a row (from 0), a row without cases, or the rest of a cell."""

    phase: str
    input: str
    kind: AnswerKind
    row: str | None = None
    case: int | None = None
    code: str | None = None

    def __str__(self) -> str:
        """Format: `T14.1 in deactivated.waiting`, `else disabled for start in active.busy`."""
        place = self.phase or "no phase"
        if self.row is None:
            return f"else {self.kind} for {self.input} in {place}"
        return f"{self.row} in {place}" if self.case is None else f"{self.row}.{self.case} in {place}"


@attrs.frozen(eq=False)
class Branch:
    """One possible answer of a cell.

    `condition` is over `before`, parameters and environment, without the phase. `result` has every variable after it,
    including the phase, as a term over the same names. `formula` is the whole branch as a relation. A step has its row
    and case.
    """

    label: RowLabel
    target: str
    condition: Formula
    result: Frame
    formula: Formula
    row: Row | None = None
    case: RowCase | None = None


class Relation:
    """A specification as formulas over `before`, `after`, `parameters` and `environment`.

    Each frame has fresh constants (`before.Q`, `after.Q`, `max_time`, `now`) unless the caller passes its own terms,
    for instance to chain steps.
    """

    def __init__(
        self,
        spec: Spec,
        *,
        before: Frame | None = None,
        after: Frame | None = None,
        parameters: Frame | None = None,
        environment: Frame | None = None,
    ) -> None:
        self.spec = spec
        self._names = (NO_PHASE, *spec.phases)
        self.phases = {phase: solver.literal(number) for number, phase in enumerate(self._names)}
        words = [value for entry in spec.names.values() for value in entry.values]
        words += [value for values in words_of_answers(spec).values() for value in values]
        self._values = list(dict.fromkeys(words))
        self.before = before or self.variables("before.")
        self.after = after or self.variables("after.")
        self.parameters = parameters or _constants("", spec.parameters)
        self.environment = environment or _constants("", spec.environment)
        self._scope = {**self.parameters, **self.environment, **self.before}
        self._branches: dict[tuple[str, str], tuple[Branch, ...]] = {}

    def variables(self, prefix: str) -> Frame:
        """Fresh constants for the variables of a session, the phase first."""
        return {PHASE: solver.integer(prefix + PHASE), **_constants(prefix, self.spec.variables)}

    # -- the table -----------------------------------------------------------------------------------------------------

    @property
    def cells(self) -> tuple[tuple[str, str], ...]:
        """Every cell of the table as phase and input, the opening first."""
        return ((NO_PHASE, "open"), *self.spec.cells)

    def branches(self, phase: str, name: str) -> tuple[Branch, ...]:
        """The branches of a cell. Raises KeyError if there is no such cell."""
        cell = (phase, name)
        if cell not in self._branches:
            self._branches[cell] = self._opening() if cell == (NO_PHASE, "open") else self._cell(phase, name)
        return self._branches[cell]

    def branches_for(self, name: str) -> Iterator[Branch]:
        """The branches of one input in every phase."""
        return (branch for cell in self.cells if cell[1] == name for branch in self.branches(*cell))

    def step(self, row: str, case: int, phase: str) -> Branch:
        """The branch of one case of a row, counted from 0, in one of its phases. Raises KeyError if there is none."""
        for branch in self.branches(phase, self.spec.rows[row].input):
            if (branch.label.row, branch.label.case) == (row, case):
                return branch
        raise KeyError(f"{row} has no case {case} in {phase or 'no phase'}")

    def cell(self, phase: str, name: str) -> Formula:
        """The relation of one phase and input."""
        return solver.disjunction(*(branch.formula for branch in self.branches(phase, name)))

    def transition(self, name: str) -> Formula:
        """The relation of one input in every phase."""
        return solver.disjunction(*(branch.formula for branch in self.branches_for(name)))

    # -- conditions on states ------------------------------------------------------------------------------------------

    @property
    def initial(self) -> Formula:
        """A session before its opening."""
        return solver.conjunction(self.at(NO_PHASE), *(holds for _, holds in self.facts(NO_PHASE)))

    def at(self, phase: str) -> Formula:
        """`before` is in a phase."""
        return solver.equal(self.before[PHASE], self.phases[phase])

    def applies(self, branch: Branch) -> Formula:
        """`before` is in the phase of a branch and satisfies its condition."""
        return solver.conjunction(self.at(branch.label.phase), branch.condition)

    def armed(self, timer: str, frame: Frame | None = None) -> Formula:
        """A timer is armed, in `before` or another frame: its deadline is set, and the phase has a row for it."""
        frame = frame or self.before
        phases = (phase for phase in self.spec.phases if self.spec.cells[phase, timer].rows)
        rows = (solver.equal(frame[PHASE], self.phases[phase]) for phase in phases)
        deadline = frame[str(self.spec.inputs[timer].deadline)]
        return solver.conjunction(solver.comparison("!=", deadline, solver.literal(OFF)), solver.disjunction(*rows))

    def facts(self, phase: str, frame: Frame | None = None) -> tuple[tuple[str, Formula], ...]:
        """The facts about the variables in a phase, each with its source; of `before` unless another frame is given."""
        scope = {**self._scope, **(frame or {})}
        if phase == NO_PHASE:
            return tuple(
                (f"initial {entry.id}", solver.equal(scope[entry.id], self.term(entry.initial)))
                for entry in self.spec.variables
                if entry.initial is not None
            )
        entry = self.spec.phases[phase]
        return self._holding((*facts_of_names(self.spec.variables), *facts_of_phase(self.spec, entry)), scope)

    @property
    def assumptions(self) -> Formula:
        """The domains and constraints of parameters and environment."""
        facts = facts_of_names((*self.spec.parameters, *self.spec.environment))
        return solver.conjunction(*(holds for _, holds in self._holding(facts, self._scope)))

    def in_phase(self, phase: str) -> Formula:
        """`before` is in a phase and satisfies its facts, and parameters and environment satisfy theirs."""
        return solver.conjunction(self.assumptions, self.at(phase), *(holds for _, holds in self.facts(phase)))

    @property
    def well_formed(self) -> Formula:
        """`in_phase` for some phase."""
        return solver.disjunction(*(self.in_phase(phase) for phase in self.phases))

    # -- expressions and values ----------------------------------------------------------------------------------------

    def term(self, expression: Expression, scope: Frame | None = None) -> Term:
        """Translate an expression; its names are those of `before`, parameters and environment or of a given scope."""
        scope = self._scope if scope is None else scope
        match expression:
            case Constant(value=value):
                return self._number(value)
            case Name(id=name):
                return scope[name]
            case Not(operand=operand):
                return solver.negation(self.formula(operand, scope))
            case Connective(word=word, operands=operands):
                join = solver.conjunction if word == "and" else solver.disjunction
                return join(*(self.formula(operand, scope) for operand in operands))
            case Comparison(operator=operator, left=left, right=right):
                return solver.comparison(operator, self.term(left, scope), self.term(right, scope))
            case Sum(terms=terms):
                return solver.linear(*((factor, self.term(term, scope)) for factor, term in terms))

    def formula(self, expression: Expression, scope: Frame | None = None) -> Formula:
        """Translate a condition."""
        return Formula(self.term(expression, scope))

    def guard(self, *atoms: str) -> Formula:
        """The conjunction of named guard atoms."""
        return solver.conjunction(*(self.formula(self.spec.guards[atom].when) for atom in atoms))

    # -- values of the specification, and back -------------------------------------------------------------------------

    def read(self, model: Model) -> tuple[Session, Values]:
        """The session before the input and the environment in a model."""
        parameters = {entry.id: model.value(self.parameters[entry.id]) for entry in self.spec.parameters}
        environment = {entry.id: model.value(self.environment[entry.id]) for entry in self.spec.environment}
        return self._session(self.before, model, parameters), environment

    def model_of(self, session: Session, environment: Values) -> Model:
        """The model with these values of `before`, parameters and environment; the inverse of `read`."""
        return solver.assignment(self._known(session, environment))

    def replies(self, session: Session, name: str, environment: Values) -> tuple[tuple[Branch, Session], ...]:
        """The branches that apply to an input of one session, each with the session after it."""
        known = self.model_of(session, environment)
        return tuple(
            (branch, self._session(branch.result, known, session.parameters))
            for branch in self.branches(session.phase, name)
            if known.holds(branch.condition)
        )

    def relates(self, before: Session, name: str, environment: Values, after: Session) -> bool:
        """Whether the relation of an input holds between two sessions in an environment."""
        known = solver.assignment(self._known(before, environment) | self._pairs(self.after, after))
        return known.holds(self.cell(before.phase, name))

    def _session(self, frame: Frame, model: Model, parameters: Values) -> Session:
        variables = {entry.id: self._value(entry, model.value(frame[entry.id])) for entry in self.spec.variables}
        return Session(self._names[int(model.value(frame[PHASE]))], variables, parameters)

    def _known(self, session: Session, environment: Values) -> dict[Term, Term]:
        given = {**session.parameters, **environment}
        terms = {**self.parameters, **self.environment}
        return self._pairs(self.before, session) | {terms[name]: self._number(value) for name, value in given.items()}

    def _pairs(self, frame: Frame, session: Session) -> dict[Term, Term]:
        pairs = {frame[name]: self._number(value) for name, value in session.variables.items()}
        return pairs | {frame[PHASE]: self.phases[session.phase]}

    def _number(self, value: Value) -> Term:
        if isinstance(value, str):
            return self.phases[value] if value in self.phases else solver.literal(self._values.index(value))
        return solver.literal(value)

    def _value(self, entry: NameEntry, number: bool | int) -> Value:
        return self._values[number] if entry.kind == "enumeration" else number

    # -- building ------------------------------------------------------------------------------------------------------

    def _opening(self) -> tuple[Branch, ...]:
        rows = (row for row in self.spec.rows.values() if not row.sources)
        return tuple(self._rows(rows, "open", NO_PHASE))

    def _cell(self, phase: str, name: str) -> tuple[Branch, ...]:
        cell = self.spec.cells[phase, name]
        rows = tuple(self._rows((self.spec.rows[row] for row in cell.rows), name, phase))
        if cell.otherwise is None:
            return rows
        rest = solver.negation(solver.disjunction(*(branch.condition for branch in rows)))
        return (*rows, self._branch(RowLabel(phase, name, cell.otherwise, code=cell.code), rest, phase))

    def _rows(self, rows: Iterable[Row], name: str, phase: str) -> Iterator[Branch]:
        for row in rows:
            if row.answer != "step":
                label = RowLabel(phase, name, row.answer, row.id, code=row.code)
                yield self._branch(label, self.guard(*row.guard), phase)
            for number, case in enumerate(row.cases):
                if phase == NO_PHASE or phase in case.sources:
                    label = RowLabel(phase, name, "step", row.id, number)
                    step = self._branch(label, self.guard(*row.guard, *case.when), case.target(phase), case.effects)
                    yield attrs.evolve(step, row=row, case=case)

    def _branch(self, label: RowLabel, condition: Formula, target: str, effects: Sequence[str] = ()) -> Branch:
        result = {**self.before, PHASE: self.phases[target]}
        for effect in effects:
            assignments = self.spec.effects[effect].assignments
            result |= {variable: self.term(value) for variable, value in assignments.items()}
        becomes = (solver.equal(self.after[variable], value) for variable, value in result.items())
        formula = solver.conjunction(self.at(label.phase), condition, *becomes)
        return Branch(label, target, condition, result, formula)

    def _holding(self, facts: Iterable[Fact], scope: Frame) -> tuple[tuple[str, Formula], ...]:
        return tuple((fact.source, self.formula(fact.holds, scope)) for fact in facts)


def _constants(prefix: str, entries: Iterable[NameEntry]) -> dict[str, Term]:
    return {
        entry.id: solver.boolean(prefix + entry.id) if entry.kind == "bool" else solver.integer(prefix + entry.id)
        for entry in entries
    }
