"""The specification as a hierarchical machine of `transitions`: phases nested in states, inputs as triggers.

Each case of a row, each row that changes nothing and the rest of each cell is one transition from one phase, in the
order of the cell; the first whose conditions hold fires. So overlapping guards are not detected here; the comparison of
the encodings shows that there are none.

It shares only the parsed expressions with the interpreter. Here they become functions of three records with a typed
field for every name, and `transitions` decides what fires.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from operator import attrgetter
from typing import Any, Literal, TypeAlias, cast

import attrs
from transitions.extensions.nesting import HierarchicalMachine, NestedEventData

from tenure.model.interpreter import ModelError, Session, TableAnswer, Value, Values
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
    Spec,
    Sum,
    bundled,
    names_in,
)
from tenure.spec.expression import Operator
from tenure.spec.table import AnswerKind

FrozenRecord: TypeAlias = attrs.AttrsInstance
"""Values by name; the specification defines the fields and their types."""

TriggerFunction: TypeAlias = Callable[[object], Value]
"""An expression as a function of a subject."""

GraphEngine: TypeAlias = Literal["pygraphviz", "graphviz", "mermaid"]

UNOPENED = "unopened"
"""The state of a session before its opening."""


def state_of(phase: str) -> str:
    """The name that a phase has as a state: `active.idle` is `active_idle`, as the methods of `transitions` need it."""
    return phase.replace(".", "_")


class Lifecycle(HierarchicalMachine):
    """The lifecycle of a session as a machine of `transitions`, for any models that are given to it.

    Its states are the phases, nested in the six states, after `unopened`; its triggers are the inputs. A trigger takes
    `now`, `open` also the parameters of the session, `start` also `lanes`, `busy`, `held`, `chosen` and `earliest`.
    `cancel_running_job` and `job_timeout` take `stop_requested`, `job_timeout` also `limit_deadline`. Other arguments
    are passed to callbacks. A trigger returns whether the session took a step. A model has its state in
    `state`, its values in `session`, and the last answer of the table in `answer`.

    An error in a callback leaves the model unchanged. A trigger raises TypeError if a value is missing, and ModelError
    for a value of the wrong type or if the specification leaves a gap.
    """

    def __init__(self, model: Any = HierarchicalMachine.self_literal, *, spec: Spec | None = None, **options: Any):
        self.spec = spec or bundled()
        self._table = _Table(self.spec)
        super().__init__(
            model=model,
            states=[UNOPENED, *_states(self.spec)],
            initial=UNOPENED,
            transitions=list(self._table.transitions()),
            send_event=True,
            auto_transitions=False,
            # A phase without a transition for an input is a gap in the table, and must be an error.
            ignore_invalid_triggers=False,
            **options,
        )

    def trigger_event(self, model: Any, trigger: str, *args: Any, **kwargs: Any) -> bool:
        """Give a model an input; returns whether it took a step."""
        if trigger not in self.spec.inputs or self.has_queue:
            return super().trigger_event(model, trigger, *args, **kwargs)
        names = (self.model_attribute, "session", "answer")
        before = {name: getattr(model, name, None) for name in names}
        model.answer = None
        try:
            super().trigger_event(model, trigger, *args, **kwargs)
            if model.answer is None:
                state = before[self.model_attribute]
                raise ModelError(f"no transition answers {trigger} in {state}: the guards leave a gap")
        except BaseException:
            for name, value in before.items():
                setattr(model, name, value)
            raise
        return bool(model.answer.kind == "step")

    def answer_to(self, session: Session | None, name: str, environment: Values) -> TableAnswer:
        """Answer one input of a session without a model; None is a session that is not opened yet.

        Raises KeyError for an unknown input.
        """
        self.spec.inputs[name]
        model = _Model(UNOPENED if session is None else state_of(session.phase), session)
        self.trigger_event(model, name, **environment)
        return cast("TableAnswer", model.answer)

    def get_graph(self, graph_engine: GraphEngine = "pygraphviz", **options: Any) -> Any:
        """The machine as a graph of `transitions`; `options` are those of its `HierarchicalGraphMachine`, as `title`.

        An engine is pygraphviz, graphviz or mermaid; the first two need the extra `diagrams`. Inputs that change
        nothing are left out.
        """
        from transitions.extensions import HierarchicalGraphMachine

        edges = {(each["trigger"], each["source"], each["dest"]) for each in self._table.transitions() if each["dest"]}
        drawn = HierarchicalGraphMachine(
            states=[UNOPENED, *_states(self.spec)],
            initial=UNOPENED,
            transitions=[list(edge) for edge in sorted(edges)],
            auto_transitions=False,
            graph_engine=graph_engine,
            **{"title": "", **options},
        )
        return drawn.get_graph()


@attrs.define
class _Model:
    """A model for `answer_to`. It has slots, so the machine adds no methods to it."""

    state: str
    session: Session | None
    answer: TableAnswer | None = None


@attrs.define
class _Subject:
    """The values that expressions read."""

    variables: FrozenRecord
    parameters: FrozenRecord
    environment: FrozenRecord


class _Table:
    """The expressions of a specification as functions, and its cells as transitions."""

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self._variables, self._parameters, self._environment = (
            _record(entries) for entries in (spec.variables, spec.parameters, spec.environment)
        )
        places = {
            **{entry.id: f"variables.{entry.id}" for entry in spec.variables},
            **{entry.id: f"parameters.{entry.id}" for entry in spec.parameters},
            **{entry.id: f"environment.{entry.id}" for entry in spec.environment},
        }
        self.guards = {guard.id: _function(guard.when, places) for guard in spec.guards.values()}
        self.effects = {
            effect.id: {name: _function(value, places) for name, value in effect.assignments.items()}
            for effect in spec.effects.values()
        }
        self._initial = {entry.id: _function(entry.initial, {})(None) for entry in spec.variables if entry.initial}
        self._terms = {entry.id for entry in spec.parameters if entry.kind != "optional_time"}
        self._needed = {name: {"now", *self._read_by(name)} for name in spec.inputs}

    def __reduce__(self) -> tuple[type["_Table"], tuple[Spec]]:
        return _Table, (self.spec,)

    def subject(self, event: NestedEventData) -> _Subject:
        """The values for the expressions of one event, computed once."""
        values = vars(event)
        if "tenure_subject" not in values:
            name, given = str(getattr(event.event, "name", "")), event.kwargs
            terms = self._terms if getattr(event.model, "session", None) is None else set[str]()
            missing = [each for each in sorted(self._needed[name] | terms) if each not in given]
            if missing:
                raise TypeError(f"{name} needs {' and '.join(missing)}")
            session = self._session(event.model, given)
            names = {entry.id: given.get(entry.id, _NEUTRAL[entry.kind]) for entry in self.spec.environment}
            values["tenure_subject"] = _Subject(
                self._variables(**session.variables),
                self._parameters(**session.parameters),
                self._environment(**names),
            )
        return cast("_Subject", values["tenure_subject"])

    def _session(self, model: object, given: Mapping[str, Any]) -> Session:
        """The session of a model, or the initial one before the opening."""
        session: Session | None = getattr(model, "session", None)
        if session is not None:
            return session
        terms = {entry.id: given.get(entry.id, OFF) for entry in self.spec.parameters}
        return Session("", self._initial, {name: OFF if value is None else value for name, value in terms.items()})

    def transitions(self) -> Iterator[dict[str, Any]]:
        """All transitions, in the order in which they are tried."""
        for row in self.spec.rows.values():
            if not row.sources:
                yield from self._row(row, "")
        for (phase, name), cell in self.spec.cells.items():
            for identifier in cell.rows:
                yield from self._row(self.spec.rows[identifier], phase)
            if cell.otherwise is not None:
                answer = _Answer(self, cell.otherwise, code=cell.code)
                yield {"trigger": name, "source": state_of(phase), "dest": None, "before": answer}

    def _row(self, row: Row, phase: str) -> Iterator[dict[str, Any]]:
        start = {"trigger": row.input, "source": state_of(phase) or UNOPENED}
        if row.answer != "step":
            answer = _Answer(self, row.answer, row.id, code=row.code)
            yield {**start, "dest": None, "conditions": self._holding(row.guard), "before": answer}
        for number, case in enumerate(row.cases):
            if not phase or phase in case.sources:
                target = case.target(phase)
                answer = _Answer(self, "step", row.id, number, target=target)
                conditions = self._holding((*row.guard, *case.when))
                yield {**start, "dest": state_of(target), "conditions": conditions, "before": answer}

    def _holding(self, atoms: Sequence[str]) -> list["_Holds"]:
        return [_Holds(self, atom) for atom in atoms]

    def _read_by(self, name: str) -> Iterator[str]:
        """The names of the environment that the answer to an input reads."""
        ours = {entry.id for entry in self.spec.environment}
        for row in self.spec.rows.values():
            if row.input == name:
                atoms = [*row.guard, *(atom for case in row.cases for atom in case.when)]
                effects = [effect for case in row.cases for effect in case.effects]
                read = [self.spec.guards[atom].when for atom in atoms]
                read += [value for effect in effects for value in self.spec.effects[effect].assignments.values()]
                yield from (other for expression in read for other in names_in(expression) if other in ours)


_NEUTRAL: Mapping[str, Value] = {"bool": False, "int": 0, "time": 0, "optional_time": OFF}
"""The values of environment names that an input does not read."""


@attrs.frozen
class _Holds:
    """A guard atom as a condition."""

    table: _Table
    atom: str

    def __call__(self, event: NestedEventData) -> bool:
        return bool(self.table.guards[self.atom](self.table.subject(event)))


@attrs.frozen
class _Answer:
    """The action of a transition: applies its effects and sets the answer of the model."""

    table: _Table
    kind: AnswerKind
    row: str | None = None
    case: int | None = None
    code: str | None = None
    target: str | None = None

    def __call__(self, event: NestedEventData) -> None:
        spec, subject = self.table.spec, self.table.subject(event)
        model: Any = event.model
        row = None if self.row is None else spec.rows[self.row]
        case = None if row is None or self.case is None else row.cases[self.case]
        if case is not None:
            variables = attrs.asdict(subject.variables, recurse=False)
            for effect in case.effects:  # every right-hand side sees the values before
                variables |= {name: value(subject) for name, value in self.table.effects[effect].items()}
            parameters = attrs.asdict(subject.parameters, recurse=False)
            model.session = Session(str(self.target), variables, parameters)
        model.answer = TableAnswer(self.kind, model.session, row, case, self.code)


def _states(spec: Spec) -> list[dict[str, Any]]:
    children = {
        state: [phase.partition(".")[2] for phase, entry in spec.phases.items() if entry.state == state]
        for state in spec.states
    }
    return [{"name": state, "children": phases} for state, phases in children.items()]


# -- records and expressions -------------------------------------------------------------------------------------------


def _record(entries: Sequence[NameEntry]) -> Callable[..., FrozenRecord]:
    """Make a class with a typed field for each name."""
    fields = {entry.id: attrs.field(validator=_typed(entry)) for entry in entries}
    return attrs.make_class("FrozenRecord", fields, frozen=True, slots=True)


def _typed(entry: NameEntry) -> Callable[[object, object, object], None]:
    kind = {"bool": bool, "enumeration": str}.get(entry.kind, int)

    def check(_: object, field: object, value: object) -> None:
        if type(value) is not kind or (entry.values and value not in entry.values):
            raise ModelError(f"{entry.id} is of type {entry.kind} and cannot be {value!r}")

    return check


def _function(expression: Expression, places: Mapping[str, str]) -> TriggerFunction:
    """Compile an expression; `places` has the attribute path of each name in a subject."""
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


def _comparison(operator: Operator, left: Callable[[object], Any], right: Callable[[object], Any]) -> TriggerFunction:
    """Compile a comparison. All orders use `<`, so that nothing is shared with the interpreter."""
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
