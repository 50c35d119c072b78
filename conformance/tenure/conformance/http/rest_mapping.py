"""What the public REST interface of sessions shows of a scheduler, and how an answer of it is compared.

It shows a state and whether a session accepts jobs, which is less than a phase, and the status of a job. It refuses by
the status of HTTP, without a code, and reports no events.
"""

from collections.abc import Mapping

import attrs

from tenure.conformance.judging.case_execution import Failure
from tenure.conformance.judging.comparison import AnswerDifference
from tenure.conformance.protocol.capabilities import EVENT_FIELDS, FIELDS, VIEW_FIELDS, Missing
from tenure.conformance.protocol.messages import Events, JsonObject, Refused, Response, ViewResponse
from tenure.conformance.protocol.text import short
from tenure.spec import bundled

SESSION_STATES: Mapping[str, tuple[str, bool]] = {
    phase.id: (phase.public, phase.accepting) for phase in bundled().phases.values()
}
"""For each phase of a session its `state` and `accepting_jobs`."""

JOB_STATUSES: Mapping[str, tuple[str, ...]] = {
    "queued": ("Queued",),
    "running": ("Running",),
    "done": ("Completed",),
    "failed": ("Failed",),
    "canceled": ("Cancelled",),
    "dropped": ("Failed", "Cancelled"),
}
"""For each state of a job the `status` that it may have."""

REFUSING = (400, 403, 404, 405, 409, 410, 412, 422, 423)
"""The HTTP statuses of a refusal. Any other that is no success is no answer."""

OVER_HTTP: Mapping[str, str] = {
    "given_ids": "whoever opens or submits gives the id, which can be wrong or in use",
    "clock": "time is turned, and stands still in between",
    "ending": "the end of a job can be told, also of one that does not run",
    "failing": "a job can be told to fail",
    "set_interactive_timeout": "whoever opens a session sets its interactive timeout",
    "long_terms": "a session may be open for any time",
    "long_cases": "there is time for cases of any length",
}
"""What every target can do that is no service, and a service perhaps cannot."""

UNSEEN = "REST does not show it"
UNHEARD = "REST reports no events"
UNASKED = "REST has no call for it"


def never_shown() -> dict[str, str]:
    """What no service shows or does, with the reasons."""
    of_views = {field for fields in VIEW_FIELDS.values() for field in fields}
    return {
        **{field: UNSEEN if field in of_views else UNHEARD for field in FIELDS if field in {*EVENT_FIELDS, *of_views}},
        "scheduler": UNSEEN,
        "events": UNHEARD,
        "codes": "it refuses by the status of HTTP",
        "given_ids": "the service gives the ids",
        "forget": UNASKED,
        "unused_timeout": UNASKED,
        "wrong_types": "what a service makes of another type is decided by its own schema",
    }


def rest_difference(op: str, expected: Response, got: Response, missing: Missing) -> AnswerDifference | None:
    """Compare what REST shows; None if it agrees. What is expected has all the fields of the protocol."""
    match expected, got:
        case (Refused(), Refused()) | (Events(), Events()):
            return None
        case ViewResponse(record=wanted), ViewResponse(record=given):
            shown = _shown(op, given)
            for field, allowed in shown_by_rest(op, wanted).items():
                if not any(_same(value, shown[field]) for value in allowed):
                    return AnswerDifference(_one_of(allowed), shown[field], field=field)
            return None
    return AnswerDifference(_in_a_word(expected), _in_a_word(got), field="answer")


def shown_by_rest(op: str, view: JsonObject) -> Mapping[str, tuple[object, ...]]:
    """What REST may show, field by field, of what the protocol shows in a view."""
    if op == "session":
        state, accepting = SESSION_STATES[view["phase"]]
        return {"state": (state,), "accepting_jobs": (accepting,)}
    return {"status": JOB_STATUSES[view["state"]]}


def in_rest_terms(failure: Failure) -> Failure:
    """A failure with what was expected and what came as REST shows it, and not as the protocol does."""
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
        ):  # of the specification, with all
            return {field: _one_of(allowed) for field, allowed in shown_by_rest(op, record).items()}
        case ViewResponse(record=record):
            return _shown(op, record)
    return {"answer": _in_a_word(answer)}


def _shown(op: str, record: JsonObject) -> dict[str, object]:
    """What was seen, by the names of REST."""
    names = {"state": "state", "accepting": "accepting_jobs"} if op == "session" else {"state": "status"}
    return {name: record.get(field) for field, name in names.items()}


def _same(wanted: object, given: object) -> bool:
    if isinstance(wanted, str) and isinstance(given, str):
        return wanted.lower() == given.lower()
    return wanted is given


def _one_of(allowed: tuple[object, ...]) -> object:
    return allowed[0] if len(allowed) == 1 else " or ".join(map(str, allowed))


def _in_a_word(answer: Response) -> str:
    match answer:
        case Refused(code=code, message=message):
            status = code.removeprefix("http_") if code.startswith("http_") else "4xx"
            return f"refused ({status})" + (f": {short(message)}" if message else "")
        case Events():
            return "accepted (2xx)"
    return "shown (2xx)"
