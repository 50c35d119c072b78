"""The plain interpreter: answers one input of one session by reading the table row by row.

It is the simple and slow reference for every other encoding. It contains no phase and no row; all behaviour is read
from the specification.
"""

from collections.abc import Callable, Mapping
from functools import cache
from operator import eq, ge, gt, le, lt, ne
from typing import TypeAlias

import attrs

from tenure.spec import (
    OFF,
    Comparison,
    Connective,
    Constant,
    Expression,
    JobRow,
    Name,
    Not,
    Row,
    RowCase,
    Spec,
    Sum,
)
from tenure.spec.table import AnswerKind

Value: TypeAlias = bool | int | str
Values: TypeAlias = Mapping[str, Value]

_COMPARE: Mapping[str, Callable[[Value, Value], bool]] = {"==": eq, "!=": ne, "<": lt, "<=": le, ">": gt, ">=": ge}


class ModelError(Exception):
    """The specification contradicts itself at run time: guards overlap or leave a gap, or counts are wrong.

    `theorem` is the id of the violated theorem, if there is one.
    """

    def __init__(self, text: str, theorem: str = "") -> None:
        super().__init__(text)
        self.theorem = theorem


@attrs.frozen
class Session:
    """A session: its phase, its variables and its parameters, by name."""

    phase: str
    variables: Values
    parameters: Values


@attrs.frozen
class TableAnswer:
    """The answer of a session to an input.

    A step has its row, its case and the session after it; no-op, refused (with a code) and disabled have the same
    session.
    """

    kind: AnswerKind
    session: Session
    row: Row | None = None
    case: RowCase | None = None
    code: str | None = None


@cache
def evaluator(expression: Expression) -> Callable[[Values], Value]:
    """Turn an expression into a function from the values of its names to its own value; `off` is OFF."""
    match expression:
        case Constant(value=value):
            return lambda values: value
        case Name(id=name):
            return lambda values: values[name]
        case Not(operand=operand):
            negated = evaluator(operand)
            return lambda values: not negated(values)
        case Connective(word=word, operands=operands):
            parts = [evaluator(part) for part in operands]
            combine = all if word == "and" else any
            return lambda values: combine(part(values) for part in parts)
        case Comparison(operator=operator, left=left, right=right):
            compare, first, second = _COMPARE[operator], evaluator(left), evaluator(right)
            return lambda values: compare(first(values), second(values))
        case Sum(terms=terms):
            addends = [(factor, evaluator(term)) for factor, term in terms]
            return lambda values: sum(factor * int(term(values)) for factor, term in addends)


class Interpreter:
    """Answers inputs to sessions as a specification says."""

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self._guards = {name: evaluator(guard.when) for name, guard in spec.guards.items()}
        self._effects = {
            name: [(variable, evaluator(value)) for variable, value in effect.assignments.items()]
            for name, effect in spec.effects.items()
        }
        self._initial = {entry.id: evaluator(entry.initial)({}) for entry in spec.variables if entry.initial}
        self._opening = [row for row in spec.rows.values() if not row.sources]
        self._timers = {
            phase: [(timer.id, str(timer.deadline)) for timer in spec.timers if spec.cells[phase, timer.id].rows]
            for phase in spec.phases
        }

    def holds(self, guard: tuple[str, ...], values: Values) -> bool:
        """Whether every atom of a guard is true."""
        for atom in guard:  # noqa: SIM110  # a generator takes twice as long, and this is called most often
            if not self._guards[atom](values):
                return False
        return True

    def open(self, parameters: Values, environment: Values) -> TableAnswer:
        """Answer the opening of a session with its parameters (absent times are OFF)."""
        unopened = self.unopened(parameters)
        return self._take(self._opening, unopened, environment) or self._gap(unopened, "open")

    def unopened(self, parameters: Values) -> Session:
        """A session before its opening, with its parameters."""
        return Session("", self._initial, parameters)

    def answer(self, session: Session, name: str, environment: Values) -> TableAnswer:
        """Answer one input of a session. Raises ModelError if the table has no answer, or two."""
        cell = self.spec.cells.get((session.phase, name))
        if cell is None:
            return self._gap(session, name)
        step = self._take([self.spec.rows[row] for row in cell.rows], session, environment)
        if step is not None:
            return step
        if cell.otherwise is None:
            return self._gap(session, name)
        return TableAnswer(cell.otherwise, session, code=cell.code)

    def lone_row(self, state: str | None, name: str, environment: Values) -> JobRow:
        """The row of an input of a job without a session; `state` is None for one that is not there yet.

        Raises ModelError if there is none, or several.
        """
        rows = [row for row in self.spec.job_rows.values() if (row.input, row.source) == (name, state)]
        enabled = [row for row in rows if self.holds(row.guard, environment)]
        if len(enabled) != 1:
            ids = " and ".join(row.id for row in enabled) or "no row"
            raise ModelError(f"{ids} answers {name} of a job without a session", "S16" if enabled else "S17")
        return enabled[0]

    def armed(self, session: Session) -> list[tuple[str, int]]:
        """The armed timers of a session with their deadlines, in the order of ties (X2)."""
        return [
            (timer, int(at))
            for timer, deadline in self._timers[session.phase]
            if (at := session.variables[deadline]) != OFF
        ]

    def _take(self, rows: list[Row], session: Session, environment: Values) -> TableAnswer | None:
        values = {**session.parameters, **environment, **session.variables}
        enabled: list[TableAnswer] = []
        for row in rows:
            if not self.holds(row.guard, values):
                continue
            if row.answer != "step":
                enabled.append(TableAnswer(row.answer, session, row, code=row.code))
            cases = self.spec.cases(row, session.phase) if row.sources else row.cases
            enabled += [self._step(session, row, case, values) for case in cases if self.holds(case.when, values)]
        if len(enabled) > 1:
            names = " and ".join(answer.row.id for answer in enabled if answer.row)
            raise ModelError(f"{names} both answer in {session.phase or 'no phase'}: their guards overlap", "S16")
        return enabled[0] if enabled else None

    def _step(self, session: Session, row: Row, case: RowCase, values: Values) -> TableAnswer:
        changes = {name: value(values) for effect in case.effects for name, value in self._effects[effect]}
        after = Session(case.target(session.phase), {**session.variables, **changes}, session.parameters)
        return TableAnswer("step", after, row, case)

    def _gap(self, session: Session, name: str) -> TableAnswer:
        raise ModelError(f"no row answers {name} in {session.phase or 'no phase'}: the guards leave a gap", "S17")
