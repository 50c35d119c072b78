"""The specification as a hierarchical machine of `transitions`: phases nested in states, inputs as triggers.

Each case of a row, each row that changes nothing and the rest of each cell is one transition from one phase, in the
order of the cell; the first whose conditions hold fires. So guards that overlap pass unnoticed here: that there are
none is shown where the encodings are compared.

It shares the parsed expressions with the interpreter and nothing more: here they become functions of three records with
a typed field for every name, and `transitions` decides what fires. Nothing of that library leaves this module. Sessions
are not registered with the machine, which would give each of them methods at run time: one machine serves them all, and
a session costs one small object.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from operator import attrgetter
from typing import Any, TypeAlias, cast

import attrs
from transitions.extensions.nesting import HierarchicalMachine, NestedEventData, NestedState

from tenure.model.interpreter import Answer, ModelError, Session, Value, Values
from tenure.spec import Case, Comparison, Connective, Constant, Expression, Name, NameEntry, Not, Row, Spec, Sum
from tenure.spec.expression import Operator
from tenure.spec.table import AnswerKind

Record: TypeAlias = attrs.AttrsInstance
"""Values by name; which fields there are, and of which type, the specification says."""

Function: TypeAlias = Callable[[object], Value]
"""The meaning of an expression: from a subject to a value."""

_UNBORN = "unborn"
"""The state of a session before its opening."""


class _Phase(NestedState):
    separator = "."


class _Machine(HierarchicalMachine):
    state_cls = _Phase


@attrs.define
class _Subject:
    """What the machine moves: a state, values, and the answer to the last input. It has slots: no methods join it."""

    state: str
    variables: Record
    parameters: Record
    environment: Record | None = None
    kind: AnswerKind = "disabled"
    row: Row | None = None
    case: Case | None = None
    code: str | None = None


class SessionMachine:
    """One session under the machine; `Lifecycle` makes it."""

    def __init__(self, lifecycle: "Lifecycle", session: Session) -> None:
        self._lifecycle, self._session = lifecycle, session
        self._subject = _Subject(
            session.phase, lifecycle.variables(**session.variables), lifecycle.parameters(**session.parameters)
        )

    @property
    def phase(self) -> str:
        """The phase it is in."""
        return self._subject.state

    @property
    def session(self) -> Session:
        """The session as the other encodings know it."""
        return self._session

    def fire(self, name: str, environment: Values) -> Answer:
        """Answer one input. Raises ModelError if no transition does, KeyError for an unknown input."""
        subject = self._subject
        if not self._lifecycle.move(subject, name, environment):
            raise ModelError(f"no transition answers {name} in {subject.state}: the guards leave a gap")
        if subject.kind == "step":
            variables = attrs.asdict(subject.variables, recurse=False)
            self._session = Session(subject.state, variables, self._session.parameters)
        return Answer(subject.kind, self._session, subject.row, subject.case, subject.code)


class Lifecycle:
    """The machine of a specification, built once for all sessions."""

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self.variables, self.parameters, self._environment = (
            _record(entries) for entries in (spec.variables, spec.parameters, spec.environment)
        )
        places = {
            **{entry.id: f"variables.{entry.id}" for entry in spec.variables},
            **{entry.id: f"parameters.{entry.id}" for entry in spec.parameters},
            **{entry.id: f"environment.{entry.id}" for entry in spec.environment},
        }
        self._guards = {guard.id: _condition(guard.when, places) for guard in spec.guards.values()}
        self._effects = {
            effect.id: {name: _function(value, places) for name, value in effect.assignments.items()}
            for effect in spec.effects.values()
        }
        self._initial = {entry.id: _function(entry.initial, {})(None) for entry in spec.variables if entry.initial}
        self._machine = _Machine(
            model=None,
            states=[_UNBORN, *_states(spec)],
            initial=None,
            transitions=list(self._transitions()),
            send_event=True,
            auto_transitions=False,
            # A phase that has no transition for an input is a hole in the table, and must be heard of.
            ignore_invalid_triggers=False,
        )

    def session(self, session: Session) -> SessionMachine:
        """A machine for one session, which begins where the session is."""
        return SessionMachine(self, session)

    def open(self, parameters: Values, environment: Values) -> Answer:
        """Answer the input that makes a session, with its parameters (absent times are OFF)."""
        return self.session(Session(_UNBORN, self._initial, parameters)).fire("open", environment)

    def move(self, subject: _Subject, name: str, environment: Values) -> bool:
        """Let the machine take one input; whether a transition took it. Raises KeyError for an unknown input."""
        self.spec.inputs[name]
        subject.environment = self._environment(**environment)
        return self._machine.trigger_event(subject, name)

    def _transitions(self) -> Iterator[dict[str, Any]]:
        for row in self.spec.rows.values():
            if not row.sources:
                yield from self._row(row, _UNBORN)
        for (phase, name), cell in self.spec.cells.items():
            for identifier in cell.rows:
                yield from self._row(self.spec.rows[identifier], phase)
            if cell.otherwise is not None:
                answer = _answer(cell.otherwise, None, None, cell.code)
                yield {"trigger": name, "source": phase, "dest": None, "after": answer}

    def _row(self, row: Row, phase: str) -> Iterator[dict[str, Any]]:
        if row.answer != "step":
            yield {
                "trigger": row.input,
                "source": phase,
                "dest": None,
                "conditions": [self._guards[atom] for atom in row.guard],
                "after": _answer(row.answer, row, None, row.code),
            }
        for case in row.cases:
            if phase == _UNBORN or phase in case.sources:
                yield {
                    "trigger": row.input,
                    "source": phase,
                    "dest": case.target(phase),
                    "conditions": [self._guards[atom] for atom in (*row.guard, *case.when)],
                    "before": self._change(case.effects),
                    "after": _answer("step", row, case, None),
                }

    def _change(self, effects: Sequence[str]) -> Callable[[NestedEventData], None]:
        """The effects of a case, made at once: every right-hand side sees the values before."""
        changes = [change for effect in effects for change in self._effects[effect].items()]

        def change(event: NestedEventData) -> None:
            subject = _subject(event)
            changed = {name: value(subject) for name, value in changes}
            values = attrs.asdict(subject.variables, recurse=False) | changed
            subject.variables = type(subject.variables)(**values)

        return change


def _states(spec: Spec) -> list[dict[str, Any]]:
    children = {
        state: [phase.partition(".")[2] for phase, entry in spec.phases.items() if entry.state == state]
        for state in spec.states
    }
    return [{"name": state, "children": phases} for state, phases in children.items()]


def _answer(
    kind: AnswerKind, row: Row | None, case: Case | None, code: str | None
) -> Callable[[NestedEventData], None]:
    def answer(event: NestedEventData) -> None:
        subject = _subject(event)
        subject.kind, subject.row, subject.case, subject.code = kind, row, case, code

    return answer


def _subject(event: NestedEventData) -> _Subject:
    return cast("_Subject", event.model)


# -- records and expressions -------------------------------------------------------------------------------------------


def _record(entries: Sequence[NameEntry]) -> Callable[..., Record]:
    """A class with a field for each name, which refuses values of another type."""
    fields = {entry.id: attrs.field(validator=_typed(entry)) for entry in entries}
    return attrs.make_class("Record", fields, frozen=True, slots=True)


def _typed(entry: NameEntry) -> Callable[[object, object, object], None]:
    kind = {"bool": bool, "enumeration": str}.get(entry.kind, int)

    def check(_: object, field: object, value: object) -> None:
        if type(value) is not kind or (entry.values and value not in entry.values):
            raise ModelError(f"{entry.id} is of type {entry.kind} and cannot be {value!r}")

    return check


def _condition(expression: Expression, places: Mapping[str, str]) -> Callable[[NestedEventData], bool]:
    holds = _function(expression, places)
    return lambda event: bool(holds(event.model))


def _function(expression: Expression, places: Mapping[str, str]) -> Function:
    """Compile an expression; `places` says in which record of a subject each name is."""
    match expression:
        case Constant(value=value):
            return lambda subject: value
        case Name(id=name):
            return attrgetter(places[name])
        case Not(operand=operand):
            inner = _function(operand, places)
            return lambda subject: not inner(subject)
        case Connective(word=word, operands=operands):
            parts = [_function(part, places) for part in operands]
            if word == "and":
                return lambda subject: all(part(subject) for part in parts)
            return lambda subject: any(part(subject) for part in parts)
        case Comparison(operator=operator, left=left, right=right):
            first, second = _function(left, places), _function(right, places)
            return _comparison(operator, first, second)
        case Sum(terms=terms):
            addends = [(factor, _function(term, places)) for factor, term in terms]
            return lambda subject: sum(factor * int(term(subject)) for factor, term in addends)


def _comparison(operator: Operator, left: Callable[[object], Any], right: Callable[[object], Any]) -> Function:
    """Every order is told from `<` alone, so it is not read off the table that the interpreter has."""
    match operator:
        case "==":
            return lambda subject: bool(left(subject) == right(subject))
        case "!=":
            return lambda subject: bool(left(subject) != right(subject))
        case "<":
            return lambda subject: bool(left(subject) < right(subject))
        case ">=":
            return lambda subject: not left(subject) < right(subject)
        case ">":
            return lambda subject: bool(right(subject) < left(subject))
        case "<=":
            return lambda subject: not right(subject) < left(subject)
