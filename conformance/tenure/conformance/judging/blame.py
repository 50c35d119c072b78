"""Explains a difference: the clauses that the expected answer rests on, and why the observed event is not allowed.

Every explanation comes from the specification, in which each row states when it applies and which clauses it
implements.
"""

from collections.abc import Iterable, Mapping

import attrs

from tenure.conformance.cases.case import Case
from tenure.conformance.cases.expected import ExpectedStep
from tenure.conformance.cases.trace import oracle
from tenure.conformance.judging.comparison import AnswerDifference
from tenure.conformance.judging.step_context import why_not
from tenure.conformance.protocol.messages import Events, JsonObject, Refused, Request
from tenure.model import Command, Outcome
from tenure.spec import JobRow, Row, SchedulerRow

_CLOCKS: Mapping[str, tuple[str, ...]] = {
    "maximum_timeout": ("A1", "R1"),
    "interactive_timeout": ("K1", "K2"),
    "unused_timeout": ("C3",),
    "job_timeout": ("K5",),
}
"""The clauses that say when each clock starts and stops."""

_VIEWS: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("session", "started_at"): ("A1",),
    ("session", "deadline"): _CLOCKS["maximum_timeout"],
    ("session", "idle_deadline"): _CLOCKS["interactive_timeout"],
    ("session", "ended_at"): ("E10",),
    ("session", "reason"): ("E10",),
    ("session", "usage"): ("U1",),
    **{("session", field): ("C2", "V3") for field in ("max_time", "interactive_timeout", "unused_timeout")},
    **{(view, "owner"): ("I3", "V3") for view in ("session", "job")},
    **{(view, "id"): ("V3",) for view in ("session", "job")},
    **{("session", field): ("V3",) for field in ("opened_at", "activated_at", "last_started_at", "last_finished_at")},
    ("job", "position"): ("V3",),
    ("job", "time_limit"): ("K5", "V3"),
    ("job", "cancel_requested_at"): ("K4",),
}
"""The clauses that define a field of a view, for fields that do not follow directly from the last row."""

_EVENT_FIELDS: Mapping[str, tuple[str, ...]] = {
    "reason": ("E10",),
    "owner": ("I3", "V2"),
    "time_limit": ("K5", "V2"),
    "usage": ("U1", "V2"),
}
"""The clauses that define a field of an event, if only that field differs."""

_GROWS_WITH_TIME = {"usage"}
"""Fields that grow with time: before a refused command, other than advance, they may have been wrong already."""

_WITHOUT_EVENT = {"K1", "K2", "E10", "U1"}
"""Clauses that rows implement without an event: they are blamed only for views and for `reason`."""

_WITHOUT_ROW: Mapping[str, tuple[str, ...]] = {"advance": ("X3", "X6"), "resize": ("P5",), "forget": ("I2",)}
"""The clauses of the commands that no row answers."""


@attrs.frozen
class Explanation:
    """The clauses to blame for a difference, what was allowed and, if known, why the observed event was not."""

    clauses: tuple[str, ...]
    allowed: str | None
    why_not: str | None


def explain(case: Case, step: ExpectedStep, request: Request, found: AnswerDifference) -> Explanation:
    """Explain a difference in the answer to a request.

    The request is the command of the step or a query after it. Clauses that certainly apply are blamed: those that
    forbid an event, or define a field. Otherwise the clauses of the affected row are blamed. In the last command of a
    case, the clauses of the case are blamed if none of those is among them.
    """
    reason = None if found.place is None or found.got is None else why_not(step, found.place, found.got)
    certain = reason.clauses if reason else _defining(step, request, found)
    grew = found.field in _GROWS_WITH_TIME and step.command["op"] != "advance"
    if step.outcome.refused is not None and request is not step.command and not grew:
        changed = () if found.field is None else ("X4",)  # the field was right before the refused command
        certain = tuple(dict.fromkeys((*clauses_of(step.command, step.outcome), *changed)))
    clauses = certain or _of_case(case, step, _touched(step, found))
    return Explanation(clauses, _allowed(request, found), reason.sentence if reason else None)


def _defining(step: ExpectedStep, request: Request, found: AnswerDifference) -> tuple[str, ...] | None:
    """The clauses that define the field that differs, if any do."""
    if (request["op"], found.field) == ("scheduler", "next_deadline"):
        return (*_clock_of(step, found), "X1", "X3")
    return _VIEWS.get((request["op"], found.field or ""))


def _clock_of(step: ExpectedStep, found: AnswerDifference) -> tuple[str, ...]:
    """The clauses of the clock that still runs although the step stopped it, or else of the one that runs out first."""
    before, after = (
        [(due, session, timer) for due, _, _, session, timer in oracle().deadlines(world)]
        for world in (step.before, step.outcome.world)
    )
    stopped = [clock for clock in before if clock not in after and clock[0] == found.got]
    first = [clock for clock in after if clock[0] == found.expected]
    return next((_CLOCKS[timer] for _, _, timer in (*stopped, *first)), ())


def blame_protocol_error(case: Case, step: ExpectedStep | None) -> tuple[str, ...]:
    """Return the clauses to blame if a target breaks the protocol in a step, or before the first one."""
    return case.clauses if step is None else _of_case(case, step, clauses_of(step.command, step.outcome))


def _of_case(case: Case, step: ExpectedStep, clauses: Iterable[str]) -> tuple[str, ...]:
    blamed = tuple(dict.fromkeys(clauses))
    if not blamed or (step.is_probe and set(blamed).isdisjoint(case.clauses)):
        return case.clauses or blamed
    return blamed


def clauses_of(command: Command, outcome: Outcome) -> tuple[str, ...]:
    """Return the clauses that the whole answer to a command rests on, without repetitions."""
    clauses = [clause for taken in outcome.steps for clause in oracle().spec.row(taken.row).clauses]
    if outcome.refused is not None:
        clauses += oracle().spec.refusals[outcome.refused].clauses
    return tuple(dict.fromkeys(clauses)) or _WITHOUT_ROW.get(command["op"], ())


def event_text(event: JsonObject | None) -> str:
    """Format an event as one line."""
    if event is None:
        return "nothing more"
    names = ("kind", "job", "session", "outcome", "cause", "reason")
    words = [str(event[name]) for name in names if event.get(name) is not None]
    row = f" ({event['row']})" if event.get("row") is not None else ""
    return f"at {event.get('at')} {' '.join(words)}{row}"


def _touched(step: ExpectedStep, found: AnswerDifference) -> Iterable[str]:
    refusals = oracle().spec.refusals
    if found.place is None:
        if isinstance(found.got, Refused) and step.outcome.refused is None and found.got.code in refusals:
            return refusals[found.got.code].clauses
        return clauses_of(step.command, step.outcome)
    if found.expected is None:
        emitting = [
            row for row in oracle().spec.rows.values() for case in row.cases if found.got.get("kind") in case.emits
        ]
        if len(emitting) != 1:
            return _with_event(clauses_of(step.command, step.outcome))
        return (*_with_event(emitting[0].clauses), *_CLOCKS.get(emitting[0].input, ()))
    expected = dict(found.expected)
    for field, clauses in _EVENT_FIELDS.items():
        if isinstance(found.got, dict) and expected == {**found.got, field: expected.get(field)}:
            return clauses
    return _with_event(oracle().spec.row(expected["row"]).clauses)


def _with_event(clauses: Iterable[str]) -> Iterable[str]:
    """Leave out the clauses that no event shows, unless there are no others."""
    clauses = tuple(clauses)
    return [clause for clause in clauses if clause not in _WITHOUT_EVENT] or clauses


def _allowed(request: Request, found: AnswerDifference) -> str | None:
    match found.expected:
        case Refused(code=code):
            return f"only a refusal with {code}: {oracle().spec.refusals[code].text}"
        case Events(records=()):
            return f"only no event, because {request['op']} changes nothing here"
        case dict() if found.place is not None:
            row = oracle().spec.row(found.expected["row"])
            return f"only this, by row {row.id}: {_when(row)}"
        case None if found.place is not None:
            return "nothing more, because nothing else is due and no other job may start"
    return None


def _when(row: Row | JobRow | SchedulerRow) -> str:
    spec = oracle().spec
    if isinstance(row, SchedulerRow):
        return row.text
    guard = ", ".join(spec.guards[atom].text for atom in row.guard)
    return spec.inputs[row.input].text + (f" when {guard}" if guard else "")
