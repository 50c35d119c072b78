"""One case on one target: the commands one after the other, a look after each, until the first difference.

Whatever a target answers is kept only as far as it is compared and as far as a person reads, so that neither a report
nor a record of a run grows with what a target says.
"""

import json
from collections.abc import Callable
from typing import Any, TypeAlias

import attrs

from tenure.conformance.capabilities import CORE_EVENT_FIELDS, CORE_FIELDS, EVENT_FIELDS, VIEW_FIELDS, VIEWS, Missing
from tenure.conformance.cases import Case
from tenure.conformance.compare import Difference, difference
from tenure.conformance.expect import Step, looks, steps
from tenure.conformance.explain import explain, explain_silence
from tenure.conformance.target import Answer, Broken, Events, Record, Refused, Request, View, short, shown

Ask: TypeAlias = Callable[[Request], Answer]
"""What answers a request, or raises Broken."""

Compare: TypeAlias = Callable[[str, Answer, Answer, Missing], Difference | None]
"""What finds the first difference between an answer to a request `op` that is expected, and one that came."""

MOST_EVENTS = 1000
"""How many events of an answer are kept."""

LONGEST_TEXT, LONGEST_VALUE = 1000, 10_000
"""Characters of a refusal, and of the JSON of a value, that are kept as they are."""


@attrs.frozen
class Seen:
    """What was seen up to an instant of a target that reports no events, as the log of a scheduler would have it."""

    at: int
    log: tuple[Record, ...]


@attrs.frozen
class Failure:
    """The first thing in a case that is not as it must be.

    `step` is the number of the command, from 1, or 0 before the first one; `request` is that command or a look after
    it. `clauses` are to blame, `allowed` and `why_not` explain. Either there is a `difference` between the answer that
    was `expected` and the one that was `got`, or the target `broke` the protocol. Of a target that reports no events
    there is a log of what was `seen`.
    """

    step: int
    request: Request
    clauses: tuple[str, ...]
    allowed: str | None = None
    why_not: str | None = None
    expected: Answer | None = None
    got: Answer | None = None
    difference: Difference | None = None
    broke: Broken | None = None
    seen: Seen | None = None


class Trial:
    """One case on a target that lacks what is `missing`; its answers are compared by `compare`.

    Nobody looks while only time passes, unless it is looked `always`, as at a target that reports no events.
    """

    def __init__(
        self, case: Case, ask: Ask, missing: Missing, compare: Compare = difference, *, always: bool | None = None
    ) -> None:
        self._case, self._ask, self._missing, self._difference = case, ask, missing, compare
        self._always = "events" in missing if always is None else always
        self._step: Step | None = None
        self._request: Request = case.reset

    def run(self) -> Failure | None:
        """Give the commands one after the other, and look after each; None if all is as it must be."""
        failure = self.begin()
        for step in () if failure else steps(self._case):
            failure = self.hold(step)
            if failure is not None:
                break
        return failure

    def begin(self) -> Failure | None:
        """Ask for the scheduler that the case begins with."""
        return self._tried(lambda: self._compare(Events(())))

    def hold(self, step: Step) -> Failure | None:
        """Give the command of the next step, and look after it."""
        self._step, self._request = step, step.command
        return self._tried(lambda: self._compare(step.answer) or self._look(step))

    def _tried(self, attempt: Callable[[], Failure | None]) -> Failure | None:
        try:
            return attempt()
        except Broken as broke:
            number = self._step.number if self._step else 0
            return Failure(number, self._request, explain_silence(self._case, self._step), broke=broke)

    def _look(self, step: Step) -> Failure | None:
        if not step.is_quiet or self._always:
            for request, expected in looks(self._case.commands, step):
                if request["op"] not in VIEWS or request["op"] not in self._missing:
                    self._request = request
                    failure = self._compare(expected)
                    if failure is not None:
                        return failure
        return None

    def _compare(self, expected: Answer) -> Failure | None:
        got = self._ask(self._request)
        found = self._difference(self._request["op"], expected, got, self._missing)
        if found is None:
            return None
        got = kept(self._request["op"], got)
        found = self._difference(self._request["op"], expected, got, self._missing) or found
        if self._step is None:
            return Failure(0, self._request, self._case.clauses, expected=expected, got=got, difference=found)
        why = explain(self._case, self._step, self._request, found)
        return Failure(
            self._step.number, self._request, why.clauses, why.allowed, why.why_not, expected, got, difference=found
        )


def kept(op: str, answer: Answer) -> Answer:
    """What is kept of an answer: the fields that the suite knows and that have a value, each no longer than need be."""
    match answer:
        case Events(records=records):
            return Events(tuple(_kept(record, _EVENT) for record in records[:MOST_EVENTS]))
        case View(record=record):
            return View(_kept(record, (*CORE_FIELDS[op], *VIEW_FIELDS[op])))
        case Refused(code=code, message=message):
            return Refused(*(text if len(text) <= LONGEST_TEXT else short(text) for text in (code, message)))


_EVENT = (*CORE_EVENT_FIELDS, *EVENT_FIELDS)


def _kept(record: Record, fields: tuple[str, ...]) -> Record:
    return {field: _value(record[field]) for field in fields if record.get(field) is not None}


def _value(value: Any) -> Any:
    try:
        text = json.dumps(value, allow_nan=False)
    except (TypeError, ValueError, RecursionError):
        return shown(value)
    return value if len(text) <= LONGEST_VALUE else short(text)
