"""When two failures are alike: they differ from the specification at the same place and in the same way.

So a random run that comes upon a known failure is told from one that found something new. What is alike is meant to be
little: the same command with arguments of the same kind, the same row or the same state of what it is about, the same
event or field, off in the same direction. A new mistake that shows exactly like a known one cannot be told from it.
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

_IDS = {"session", "job", "holder"}
"""Fields that name something; which one it is does not matter."""

_BOUNDS = {2**31: "beyond 32 bits", 2**53: "beyond a double", 2**63: "beyond 64 bits"}


@attrs.frozen
class FailureSignature:
    """What failures that are alike have in common.

    `asked` is the command with the kinds of its arguments, `place` what the specification does there, or the clauses
    for which it does not do what came, and `way` how the answer is off.
    """

    asked: tuple[str, ...]
    place: tuple[str, ...]
    way: tuple[str, ...]


def failure_signature(verdict: Verdict) -> FailureSignature | None:
    """The signature of a failure; None for one that is like no other: a target that hangs, or does not even begin."""
    failure = verdict.failure
    if failure is None or failure.step == 0 or (failure.broke is not None and failure.broke.hung):
        return None
    step = next(step for step in steps(verdict.case) if step.number == failure.step)
    if failure.why_not is not None:
        return FailureSignature((step.command["op"],), failure.clauses, tuple(_way(failure)))
    asked = () if _is_by_itself(step, failure) else _asked(step)
    return FailureSignature(tuple(asked), tuple(_place(step, failure)), tuple(_way(failure)))


def failure_signatures(verdicts: Iterable[Verdict]) -> dict[FailureSignature, str]:
    """The likenesses of some failures, each with the id of the first case that shows it."""
    found: dict[FailureSignature, str] = {}
    for verdict in verdicts:
        like = failure_signature(verdict)
        if like is not None:
            found.setdefault(like, verdict.case.id)
    return found


def _is_by_itself(step: ExpectedStep, failure: Failure) -> bool:
    """Whether it does not matter after which command the difference shows.

    So it is with an event that comes of itself, a start or a timer, and is another than it should be, and with what
    time alone changes, which is looked at only after the next command. When something starts, or should, does matter.
    """
    found = failure.difference
    if found is None:
        return False
    if found.field is not None:
        return found.field == "usage" and not _rows(step, failure.request)
    if found.place is None or found.expected is None or found.got is None:
        return False
    spec, row = oracle().spec, found.expected["row"]
    entry = spec.rows[row] if row in spec.rows else spec.job_rows[row]
    return spec.inputs[entry.input].by != "command"


def _asked(step: ExpectedStep) -> Iterable[str]:
    return (f"{field} {_kind(field, value)}" for field, value in sorted(step.command.items()))


def _place(step: ExpectedStep, failure: Failure) -> Iterable[str]:
    """What the specification does where the difference is, and the state there of what it is about."""
    found, before, after = failure.difference, step.before, step.outcome.world
    if found is not None and found.field is not None and _is_by_itself(step, failure):
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
    """The steps of the table that a command takes, or those of them by one row."""
    spec = oracle().spec
    names = (step_id(spec, each.row, each.phase, each.case) for each in step.outcome.steps if row in (None, each.row))
    return dict.fromkeys(names)


def _rows(step: ExpectedStep, look: Request) -> Iterable[str]:
    """The rows that a command takes for what is then looked at."""
    if look["op"] == "scheduler":
        return _taken(step)
    return dict.fromkeys(event["row"] for event in step.outcome.events if event.get(look["op"]) == look[look["op"]])


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
    """How the answer is off."""
    found = failure.difference
    if failure.broke is not None:
        yield f"{failure.request['op']}: {failure.broke.reason}"
    elif found is None:
        return
    elif found.field is not None:
        yield f"{failure.request['op']}: {_off(found.field, found.expected, found.got)}"
    elif found.place is not None:
        yield from _event_off(found)
    else:
        yield from (_answer(found.expected), _answer(found.got))


def _event_off(found: AnswerDifference) -> Iterable[str]:
    wanted, got = found.expected or {}, found.got or {}
    if wanted.get("kind") != got.get("kind"):
        yield _off("kind", wanted.get("kind"), got.get("kind"))
    else:
        yield from (_off(field, wanted.get(field), got.get(field)) for field in found.fields)


def _off(field: str, expected: Any, got: Any) -> str:
    """How a value is off: by name if it is a name of the specification, else in which direction."""
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
    """What kind of an argument a value is, as far as schedulers handle them differently."""
    if isinstance(value, str):
        if field in ("op", "outcome", "kind"):
            return value
        return "text" if value and is_encodable(value) else "strange text" if value else "no text"
    if type(value) is int:
        size = [name for bound, name in _BOUNDS.items() if value >= bound]
        return size[-1] if size else "below 0" if value < 0 else "0" if value == 0 else "number"
    return type(value).__name__
