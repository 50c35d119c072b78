"""Runs one case on one target: each command, followed by queries, until the first difference.

Of an answer only the compared fields are trimmed, and long values are cut, so that the size of a report and of a
recording does not depend on the target.
"""

import json
from collections.abc import Callable, Collection, Mapping
from typing import Any, TypeAlias

import attrs

from tenure.conformance.cases.case import Case
from tenure.conformance.cases.expected import ExpectedStep, queries, steps
from tenure.conformance.cases.trace import CHANGING
from tenure.conformance.errors import ProtocolError
from tenure.conformance.judging.blame import blame_protocol_error, explain
from tenure.conformance.judging.comparison import (
    AnswerDifference,
    FieldKey,
    absent,
    compared,
    difference,
    filled,
    keys_of,
)
from tenure.conformance.protocol.capabilities import (
    CORE_EVENT_FIELDS,
    CORE_FIELDS,
    EVENT_FIELDS,
    VIEW_FIELDS,
    VIEWS,
    Missing,
)
from tenure.conformance.protocol.messages import Events, JsonObject, Refused, Request, Response, ViewResponse
from tenure.conformance.protocol.text import short, shown

Ask: TypeAlias = Callable[[Request], Response]
"""Answers a request, or raises ProtocolError."""

FindDifference: TypeAlias = Callable[[str, Response, Response, Missing], AnswerDifference | None]
"""Finds the first difference between the expected and the observed answer to a request `op`."""

MOST_EVENTS = 1000
"""The number of events that are trimmed of an answer."""

LONGEST_TEXT, LONGEST_VALUE = 1000, 10_000
"""The characters of a refusal, and of a value as JSON, beyond which it is cut."""


@attrs.frozen
class ObservedLog:
    """The log, up to an instant, that queries show of a target that reports no events."""

    at: int
    log: tuple[JsonObject, ...]


@attrs.frozen
class Failure:
    """The first failure in a case.

    `step` is the number of the command, from 1, or 0 before the first one; `request` is that command or a query after
    it. `clauses` are to blame; `allowed` and `why_not` explain. Either there is a `difference` between the answer that
    was `expected` and the one that was `got`, or the target `broke` the protocol. For a target that reports no events,
    `seen` is the log that its queries show. `lacking` are the capabilities without which other answers are expected.
    """

    step: int
    request: Request
    clauses: tuple[str, ...]
    allowed: str | None = None
    why_not: str | None = None
    expected: Response | None = None
    got: Response | None = None
    difference: AnswerDifference | None = None
    broke: ProtocolError | None = None
    seen: ObservedLog | None = None
    rest: "Rest | None" = attrs.field(default=None, eq=False, repr=False)
    lacking: frozenset[str] = attrs.field(default=frozenset(), eq=False, repr=False)

    @property
    def ended(self) -> ProtocolError | None:
        """The protocol error that ended the case, if any."""
        return self.broke or (self.rest.then.broke if self.rest and self.rest.then else None)


@attrs.frozen
class Rest:
    """What else was observed in a case that failed.

    Fields that were `absent`, each with the failure at which that was first observed; the other failure that ended the
    case `then`, if any; and the fields that were `present` in some answer in which they were expected.
    """

    absent: Mapping[FieldKey, Failure]
    then: Failure | None
    present: frozenset[FieldKey]


class CaseExecution:
    """Runs one case on a target that lacks the `missing` capabilities, and compares its answers by `compare`.

    While only time passes no query is made, unless it is made `always`, as for a target that reports no events. Fields
    that are `unseen` may be absent. A `patient` execution continues after an absent field and reports it at the end.
    """

    def __init__(
        self,
        case: Case,
        ask: Ask,
        missing: Missing,
        compare: FindDifference = difference,
        *,
        always: bool | None = None,
        unseen: Collection[FieldKey] = (),
        patient: bool = False,
    ) -> None:
        self._case, self._ask, self._missing, self._difference = case, ask, missing, compare
        self._always = "events" in missing if always is None else always
        self._unseen, self._patient = unseen, patient
        self._compared: list[tuple[str, Response, Response]] = []
        self._absent: dict[FieldKey, Failure] = {}
        self._step: ExpectedStep | None = None
        self._request: Request = case.reset

    def run(self) -> Failure | None:
        """Give the commands in order, with queries after each; None if every answer is right.

        A patient execution fails with the first absent field, and returns the rest in `Failure.rest`.
        """
        failure = self.begin()
        for step in () if failure else steps(self._case, self._missing):
            failure = self.run_step(step)
            if failure is not None:
                break
        first = self.first_absent or failure
        if first is None or not self._patient:
            return first
        return attrs.evolve(first, rest=Rest(self._absent, failure if self._absent else None, self._present()))

    @property
    def first_absent(self) -> Failure | None:
        """The failure at the first absent field, if there was one."""
        return next(iter(self._absent.values()), None)

    def _present(self) -> frozenset[FieldKey]:
        """The fields that were present where they were expected, in the answers so far."""
        present = set[FieldKey]()
        for op, expected, got in self._compared:
            match expected, got:
                case Events(records=wanted), Events(records=given):
                    for one, other in zip(wanted, given, strict=False):
                        present |= keys_of(op, Events((one,))) & keys_of(op, Events((other,)))
                case ViewResponse(), ViewResponse():
                    present |= keys_of(op, expected) & keys_of(op, got)
        return frozenset(present)

    def begin(self) -> Failure | None:
        """Request the scheduler that the case begins with."""
        return self._tried(lambda: self._compare(Events(())))

    def run_step(self, step: ExpectedStep) -> Failure | None:
        """Give the command of the next step, and make the queries after it."""
        self._step, self._request = step, step.command
        return self._tried(lambda: self._compare(step.answer) or self._query(step))

    def _tried(self, attempt: Callable[[], Failure | None]) -> Failure | None:
        try:
            return attempt()
        except ProtocolError as broke:
            number = self._step.number if self._step else 0
            blamed = blame_protocol_error(self._case, self._step)
            return Failure(number, self._request, blamed, broke=broke, lacking=self._lacking)

    def _query(self, step: ExpectedStep) -> Failure | None:
        if not step.is_quiet or self._always:
            for request, expected in queries(self._case.commands, step):
                if request["op"] not in VIEWS or request["op"] not in self._missing:
                    self._request = request
                    failure = self._compare(expected)
                    if failure is not None:
                        return failure
        return None

    def _compare(self, expected: Response) -> Failure | None:
        op, got = self._request["op"], compared(self._ask(self._request), self._missing)
        missing = self._uncompared
        found = self._difference(op, expected, got, missing)
        if self._patient:
            self._compared.append((op, expected, got))
        while found is not None and (keys := self._tolerated(op, found)):
            for key in keys:
                if key not in self._unseen and key not in self._absent:
                    self._absent[key] = self._failure(expected, got, found)
            got = filled(got, found, keys)
            found = self._difference(op, expected, got, missing)
        return None if found is None else self._failure(expected, got, found)

    @property
    def _lacking(self) -> frozenset[str]:
        return frozenset(CHANGING & self._missing.keys())

    @property
    def _uncompared(self) -> Missing:
        """What is not compared of the present answer."""
        if self._step is None or self._step.has_rows or self._request is not self._step.command:
            return self._missing
        return {**self._missing, "row": "a running job that is canceled ends at once"}

    def _tolerated(self, op: str, found: AnswerDifference) -> tuple[FieldKey, ...]:
        """The absent fields that do not end the case."""
        if not self._patient and not self._unseen:
            return ()
        return tuple(key for key in absent(op, found) if self._patient or key in self._unseen)

    def _failure(self, expected: Response, got: Response, found: AnswerDifference) -> Failure:
        op, got = self._request["op"], trimmed(self._request["op"], got)
        found = self._difference(op, expected, got, self._uncompared) or found
        if self._step is None:
            return Failure(0, self._request, self._case.clauses, expected=expected, got=got, difference=found)
        why = explain(self._case, self._step, self._request, found)
        return Failure(
            self._step.number,
            self._request,
            why.clauses,
            why.allowed,
            why.why_not,
            expected,
            got,
            difference=found,
            lacking=self._lacking,
        )


def trimmed(op: str, answer: Response) -> Response:
    """Reduce an answer to the fields that the suite knows and that have a value, with long values cut."""
    match answer:
        case Events(records=records):
            return Events(tuple(_trimmed(record, _EVENT) for record in records[:MOST_EVENTS]))
        case ViewResponse(record=record):
            return ViewResponse(_trimmed(record, (*CORE_FIELDS[op], *VIEW_FIELDS[op])))
        case Refused(code=code, message=message):
            return Refused(*(text if len(text) <= LONGEST_TEXT else short(text) for text in (code, message)))


_EVENT = (*CORE_EVENT_FIELDS, *EVENT_FIELDS)


def _trimmed(record: JsonObject, fields: tuple[str, ...]) -> JsonObject:
    return {field: _value(record[field]) for field in fields if record.get(field) is not None}


def _value(value: Any) -> Any:
    try:
        text = json.dumps(value, allow_nan=False)
    except (TypeError, ValueError, RecursionError):
        return shown(value)
    return value if len(text) <= LONGEST_VALUE else short(text)
