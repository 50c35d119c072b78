"""What the public REST interface of sessions shows of a scheduler, and how its answers are compared.

It shows the state of a session and whether it accepts jobs, which is less than a phase, and the status of a job. It
refuses by an HTTP status, without a code, and reports no events.
"""

from collections.abc import Mapping

import attrs

from tenure.conformance.judging.case_execution import Failure
from tenure.conformance.judging.comparison import AnswerDifference
from tenure.conformance.protocol.capabilities import FIELDS, VIEW_FIELDS, Missing, of_view
from tenure.conformance.protocol.messages import Events, JsonObject, Refused, Response, ViewResponse
from tenure.conformance.protocol.text import short
from tenure.spec import bundled

SESSION_STATES: Mapping[str, tuple[str, bool]] = {
    phase.id: (phase.public, phase.accepting) for phase in bundled().phases.values()
}
"""The `state` and `accepting_jobs` of each phase of a session."""

JOB_STATUSES: Mapping[str, tuple[str, ...]] = {
    "queued": ("Queued",),
    "running": ("Running",),
    "done": ("Completed",),
    "failed": ("Failed",),
    "canceled": ("Cancelled",),
    "dropped": ("Failed", "Cancelled"),
}
"""The possible `status` of each state of a job."""

REFUSING = (400, 403, 404, 405, 409, 410, 412, 422, 423)
"""The HTTP statuses of a refusal. Any other status that is not a success is a protocol error."""

OVER_HTTP: Mapping[str, str] = {
    "given_ids": "the client chooses ids, which can be wrong or in use",
    "clock": "time changes only by the command advance",
    "ending": "the client can end a job, also one that does not run",
    "failing": "a job can be made to fail",
    "set_interactive_timeout": "the client sets the interactive timeout of a session",
    "long_terms": "a session may be open for any time",
    "long_cases": "there is time for cases of any length",
}
"""The capabilities that only a service can lack."""

UNSEEN = "REST does not show it"
UNHEARD = "REST reports no events"
UNASKED = "REST has no call for it"


def never_shown() -> dict[str, str]:
    """Return the capabilities that every service lacks, with the reasons."""
    of_views = {of_view(view, field) for view, fields in VIEW_FIELDS.items() for field in fields}
    return {
        **{name: UNSEEN if name in of_views else UNHEARD for name in FIELDS},
        "cancel_request": "when the device stops a canceled job is not shown",
        "scheduler": UNSEEN,
        "events": UNHEARD,
        "codes": "it refuses by an HTTP status",
        "given_ids": "the service assigns the ids",
        "forget": UNASKED,
        "lanes_resized": UNHEARD,
        "owner": UNASKED,
        "time_limit": UNASKED,
        "unused_timeout": UNASKED,
        "wrong_types": "the schema of a service decides about other types",
    }


def rest_difference(op: str, expected: Response, got: Response, missing: Missing) -> AnswerDifference | None:
    """Compare the fields that REST shows; None if they agree. The expected answer has all fields of the protocol."""
    match expected, got:
        case (Refused(), Refused()) | (Events(), Events()):
            return None
        case ViewResponse(record=wanted), ViewResponse(record=given):
            shown = _shown(op, given)
            for field, allowed in shown_by_rest(op, wanted).items():
                if not any(_same(value, shown[field]) for value in allowed):
                    return AnswerDifference(_one_of(allowed), shown[field], field=field)
            return None
    return AnswerDifference(_summary(expected), _summary(got), field="answer")


def shown_by_rest(op: str, view: JsonObject) -> Mapping[str, tuple[object, ...]]:
    """Return the values that REST may show of a view of the protocol, by field."""
    if op == "session":
        state, accepting = SESSION_STATES[view["phase"]]
        return {"state": (state,), "accepting_jobs": (accepting,)}
    return {"status": JOB_STATUSES[view["state"]]}


def in_rest_terms(failure: Failure) -> Failure:
    """Convert the expected and the observed answer of a failure to the fields of REST."""
    if failure.broke is not None or failure.difference is None:
        return failure
    op = failure.request["op"]
    wanted, seen = (_in_rest_terms(op, answer) for answer in (failure.expected, failure.got))
    return attrs.evolve(failure, expected=ViewResponse(wanted), got=ViewResponse(seen))


def _in_rest_terms(op: str, answer: Response | None) -> Mapping[str, object]:
    match answer:
        case None:
            return {}
        case ViewResponse(record=record) if (
            "phase" in record or "submitted_at" in record
        ):  # a view of the specification, with all fields
            return {field: _one_of(allowed) for field, allowed in shown_by_rest(op, record).items()}
        case ViewResponse(record=record):
            return _shown(op, record)
    return {"answer": _summary(answer)}


def _shown(op: str, record: JsonObject) -> dict[str, object]:
    """The observed fields, by the names of REST."""
    names = {"state": "state", "accepting": "accepting_jobs"} if op == "session" else {"state": "status"}
    return {name: record.get(field) for field, name in names.items()}


def _same(wanted: object, given: object) -> bool:
    if isinstance(wanted, str) and isinstance(given, str):
        return wanted.lower() == given.lower()
    return wanted is given


def _one_of(allowed: tuple[object, ...]) -> object:
    return allowed[0] if len(allowed) == 1 else " or ".join(map(str, allowed))


def _summary(answer: Response) -> str:
    match answer:
        case Refused(code=code, message=message):
            status = code.removeprefix("http_") if code.startswith("http_") else "4xx"
            return f"refused ({status})" + (f": {short(message)}" if message else "")
        case Events():
            return "accepted (2xx)"
    return "shown (2xx)"
