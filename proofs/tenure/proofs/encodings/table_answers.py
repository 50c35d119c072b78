"""The answer of each encoding of the table to one input of one session, in a common form.

The shipped code is one encoding. The relation is another: it answers where exactly one of its branches holds.
"""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

import attrs

from tenure.model import Interpreter, ModelError, Session, TableAnswer
from tenure.model.interpreter import Values
from tenure.model.machine import Lifecycle
from tenure.model.relation import NO_PHASE, Relation
from tenure.reference.step import opened, step
from tenure.reference.vocabulary import Disabled, Input, Parameters, Phase, Reason, RefusalCode, Variables
from tenure.spec import Spec
from tenure.spec.table import AnswerKind


@attrs.frozen
class EncodingReply:
    """The answer of an encoding; `case` is None if the row has none or the encoding does not report it."""

    kind: AnswerKind
    row: str | None
    case: int | None
    code: str | None
    after: Session

    def agrees(self, other: "EncodingReply") -> bool:
        """Whether both are equal, ignoring the case if one of them has none."""
        unnamed = self.case is None or other.case is None
        return (attrs.evolve(self, case=other.case) if unnamed else self) == other

    def __str__(self) -> str:
        """Format: `refused not_running`, or `T08.0 to active.idle` with the variables after the step."""
        if self.kind != "step":
            return " ".join(filter(None, (self.kind, self.code, self.row)))
        row = self.row if self.case is None else f"{self.row}.{self.case}"
        values = " ".join(f"{name}={value}" for name, value in self.after.variables.items())
        return f"{row} to {self.after.phase} with {values}"


Encoding: TypeAlias = Callable[[Session, str, Values], EncodingReply]
"""Answers an input to a session in an environment. Raises ModelError if it has no answer, or more than one."""


def all_encodings(spec: Spec) -> Mapping[str, Encoding]:
    """All encodings except the relation, by name."""
    return {"interpreter": of_interpreter(spec), "machine": of_machine(spec), "code": of_code}


def of_interpreter(spec: Spec) -> Encoding:
    """The plain interpreter of a specification."""
    interpreter = Interpreter(spec)

    def encoding(session: Session, name: str, environment: Values) -> EncodingReply:
        if session.phase == NO_PHASE:
            return _reply(interpreter.open(session.parameters, environment))
        return _reply(interpreter.answer(session, name, environment))

    return encoding


def of_machine(spec: Spec) -> Encoding:
    """The `transitions` machine of a specification."""
    lifecycle = Lifecycle(None, spec=spec)

    def encoding(session: Session, name: str, environment: Values) -> EncodingReply:
        if session.phase == NO_PHASE:
            return _reply(lifecycle.answer_to(None, name, {**session.parameters, **environment}))
        return _reply(lifecycle.answer_to(session, name, environment))

    return encoding


def of_relation(relation: Relation) -> Encoding:
    """The Z3 relation, evaluated on concrete values."""

    def encoding(session: Session, name: str, environment: Values) -> EncodingReply:
        replies = relation.replies(session, name, environment)
        if len(replies) != 1:
            raise ModelError(" and ".join(str(branch.label) for branch, _ in replies) or "no branch holds")
        branch, after = replies[0]
        label = branch.label
        return EncodingReply(label.kind, label.row, label.case, label.code, after)

    return encoding


def of_code(session: Session, name: str, environment: Values) -> EncodingReply:
    """The shipped `step` of the reference scheduler; its no-op is the variables themselves."""
    given: dict[str, Any] = {**environment}
    parameters = Parameters(**{name: int(value) for name, value in session.parameters.items()})
    if session.phase == NO_PHASE:
        return _moved(session, *opened(parameters, given["now"]))
    values: dict[str, Any] = {**session.variables, "phase": Phase(session.phase)}
    before = Variables(**{**values, "reason": Reason(values["reason"])})
    match step(before, parameters, Input(name), **given):
        case RefusalCode(code=code, row=row):
            return EncodingReply("refused", row, None, code, session)
        case Disabled():
            return EncodingReply("disabled", None, None, None, session)
        case after, row:
            return EncodingReply("no-op", row, None, None, session) if after is before else _moved(session, after, row)


def _moved(before: Session, after: Variables, row: str) -> EncodingReply:
    variables = {**after._asdict(), "reason": after.reason.value}
    phase = str(variables.pop("phase"))
    return EncodingReply("step", row, None, None, Session(phase, variables, before.parameters))


def _reply(answer: TableAnswer) -> EncodingReply:
    row, case = answer.row, answer.case
    number = None if row is None or case is None else row.cases.index(case)
    return EncodingReply(answer.kind, None if row is None else row.id, number, answer.code, answer.session)
