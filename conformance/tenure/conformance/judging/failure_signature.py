"""The signature of a failure: two failures are alike if they differ from the specification in the same place and way.

So random runs distinguish known failures from new ones. A signature is narrow: the command and the kinds of its
arguments, the row or the state of its subject, the event or field, and the direction of the difference. A new fault
with exactly the signature of a known one cannot be distinguished from it.
"""

from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from tenure.conformance.cases.coverage import step_id
from tenure.conformance.cases.expected import ExpectedStep, steps
from tenure.conformance.cases.trace import oracle
from tenure.conformance.judging.case_execution import Failure
from tenure.conformance.judging.comparison import AnswerDifference
from tenure.conformance.judging.verdicts import Verdict
from tenure.conformance.protocol.capabilities import is_encodable
from tenure.conformance.protocol.messages import Events, Refused, Request
from tenure.model import World
from tenure.spec import SchedulerRow

_IDS = {"session", "job", "holder"}
"""Fields with ids, whose values do not matter."""

_BOUNDS = {2**31: "beyond 32 bits", 2**53: "beyond a double", 2**63: "beyond 64 bits"}


@attrs.frozen
class FailureSignature:
    """What failures of the same kind have in common.

    `asked` is the command with the kinds of its arguments; `place` is the step of the specification, or the clauses
    that forbid the observed event; `way` is how the answer differs.
    """

    asked: tuple[str, ...]
    place: tuple[str, ...]
    way: tuple[str, ...]


def failure_signature(verdict: Verdict) -> FailureSignature | None:
    """Return the signature of a failure; None for one without: the target hangs, or fails before the first command."""
    failure = verdict.failure
    if failure is None or failure.step == 0 or (failure.broke is not None and failure.broke.hung):
        return None
    step = next(step for step in steps(verdict.case, failure.lacking) if step.number == failure.step)
    if failure.why_not is not None:
        return FailureSignature((step.command["op"],), failure.clauses, tuple(_way(failure)))
    asked = () if _is_independent_of_command(step, failure) else _asked(step)
    return FailureSignature(tuple(asked), tuple(_place(step, failure)), tuple(_way(failure)))


def failure_signatures(verdicts: Iterable[Verdict]) -> dict[FailureSignature, str]:
    """Return the signatures of some failures, each with the id of the first case that shows it."""
    found: dict[FailureSignature, str] = {}
    for verdict in verdicts:
        signature = failure_signature(verdict)
        if signature is not None:
            found.setdefault(signature, verdict.case.id)
    return found


def _is_independent_of_command(step: ExpectedStep, failure: Failure) -> bool:
    """Whether the command after which the difference shows does not matter.

    That holds for a wrong event of a start or a timer, and for fields that only time changes, because they are queried
    only after the next command. It does not hold for an event that is missing or should not be there.
    """
    found = failure.difference
    if found is None:
        return False
    if found.field is not None:
        return found.field == "usage" and not _rows(step, failure.request)
    if found.place is None or found.expected is None or found.got is None:
        return False
    spec, row = oracle().spec, found.expected["row"]
    entry = spec.row(row)
    return not isinstance(entry, SchedulerRow) and spec.inputs[entry.input].by != "command"


def _asked(step: ExpectedStep) -> Iterable[str]:
    return (f"{field} {_kind(field, value)}" for field, value in sorted(step.command.items()))


def _place(step: ExpectedStep, failure: Failure) -> Iterable[str]:
    """The step of the specification at the difference, and the state of its subject there."""
    found, before, after = failure.difference, step.before, step.outcome.world
    if found is not None and found.field is not None and _is_independent_of_command(step, failure):
        yield _state(after, failure.request)
        return
    if step.outcome.refused is not None:
        yield step.outcome.refused
    if found is not None and found.place is not None and found.expected is not None:
        yield from _taken(step, found.expected["row"])
    elif found is not None and found.place is not None:
        yield from (_state(before, found.got), _state(after, found.got))
    elif failure.request != step.command:
        about = failure.request
        yield from (_state(before, about), _state(after, about), *_rows(step, about))
    else:
        yield from (_state(before, step.command), *_taken(step))


def _taken(step: ExpectedStep, row: str | None = None) -> Iterable[str]:
    """The steps of the table that a command takes, or only those of one row."""
    spec = oracle().spec
    names = (step_id(spec, each.row, each.phase, each.case) for each in step.outcome.steps if row in (None, each.row))
    return dict.fromkeys(names)


def _rows(step: ExpectedStep, query: Request) -> Iterable[str]:
    """The rows that a command takes for the subject of a query."""
    if query["op"] == "scheduler":
        return _taken(step)
    return dict.fromkeys(event["row"] for event in step.outcome.events if event.get(query["op"]) == query[query["op"]])


def _state(world: World, about: Mapping[str, Any]) -> str:
    """The state of the job and the phase of the session that an event or a request is about."""
    either = {kind: about.get("id") for kind in ("job", "session") if about.get("kind") in (None, kind)}
    name, session_name = about.get("job", either.get("job")), about.get("session", either.get("session"))
    job = world.jobs.get(name) if isinstance(name, str) else None
    if job is not None:
        session_name = job.session
    session = world.sessions.get(session_name) if isinstance(session_name, str) else None
    state = "no job" if name is None else "unknown job" if job is None else job.state
    phase = "no session" if session_name is None else "unknown session" if session is None else session.phase
    return f"{state}, {phase}"


def _way(failure: Failure) -> Iterable[str]:
    """How the answer differs."""
    found = failure.difference
    if failure.broke is not None:
        yield f"{failure.request['op']}: {failure.broke.reason}"
    elif found is None:
        return
    elif found.field is not None:
        yield f"{failure.request['op']}: {_value_difference(found.field, found.expected, found.got)}"
    elif found.place is not None:
        yield from _event_difference(found)
    else:
        yield from (_answer(found.expected), _answer(found.got))


def _event_difference(found: AnswerDifference) -> Iterable[str]:
    wanted, got = found.expected or {}, found.got or {}
    if wanted.get("kind") != got.get("kind"):
        yield _value_difference("kind", wanted.get("kind"), got.get("kind"))
    else:
        yield from (_value_difference(field, wanted.get(field), got.get(field)) for field in found.fields)


def _value_difference(field: str, expected: Any, got: Any) -> str:
    """How a value differs: by name if it is a name of the specification, else by direction."""
    if isinstance(expected, list) and isinstance(got, list):
        longer = len(got) - len(expected)
        return f"{field} {'too long' if longer > 0 else 'too short' if longer else 'others'}"
    if type(expected) is int and type(got) in (int, float):
        return f"{field} {'too large' if got > expected else 'too small' if got < expected else 'no integer'}"
    return f"{field} {_value(field, expected)}, got {_value(field, got)}"


def _value(field: str, value: Any) -> str:
    if value is None or isinstance(value, bool):
        return str(value)
    if isinstance(value, str) and field not in _IDS:
        return value
    return f"some {type(value).__name__}"


def _answer(answer: Any) -> str:
    match answer:
        case Refused(code=code):
            return code
        case Events(records=()):
            return "no event"
        case Events():
            return "events"
    return "another answer"


def _kind(field: str, value: Any) -> str:
    """The kind of an argument, as far as schedulers handle kinds differently."""
    if isinstance(value, str):
        if field in ("op", "outcome", "kind"):
            return value
        return "text" if value and is_encodable(value) else "strange text" if value else "no text"
    if type(value) is int:
        size = [name for bound, name in _BOUNDS.items() if value >= bound]
        return size[-1] if size else "below 0" if value < 0 else "0" if value == 0 else "number"
    return type(value).__name__
