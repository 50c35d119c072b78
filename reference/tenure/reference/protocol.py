"""The scheduler over JSON Lines: a request a line, an answer a line, so that any program can use or test it.

A request is an object with a number `n`, an `op` and the fields of that op; the answer has the same `n`. The answer to
a command has `events`, that to a query a `view`, `views` or a `snapshot`. A refusal has `refused` with a `code` and a
`message`:

    {"n": 1, "op": "hello"}                                 name, version, specification, capabilities
    {"n": 2, "op": "reset"}                                 lanes, limits, now, policy (fifo, fair_share)
    {"n": 3, "op": "open", "session": "a", "max_time": 9, "interactive_timeout": 5}      unused_timeout, owner
    {"n": 4, "op": "submit", "job": "a1"}                   session, owner, time_limit
    {"n": 5, "op": "finish", "job": "a1"}                   outcome (done, failed, canceled)
    {"n": 6, "op": "cancel_job", "job": "a1"}
    {"n": 7, "op": "close", "session": "a"}                 cancel likewise
    {"n": 8, "op": "advance", "to": 7}
    {"n": 9, "op": "resize", "lanes": 0}
    {"n": 10, "op": "forget", "id": "a"}                    kind (session, job)
    {"n": 11, "op": "recover", "at": 70}                    running (failed, requeue)
    {"n": 12, "op": "session", "session": "a"}
    {"n": 13, "op": "job", "job": "a1"}
    {"n": 14, "op": "scheduler"}
    {"n": 15, "op": "sessions"}                             state
    {"n": 16, "op": "jobs"}                                 session, state
    {"n": 17, "op": "snapshot"}
    {"n": 18, "op": "restore", "snapshot": {..}}            limits, policy

Optional fields are on the right. Every command may have a `request_id`: a repeat with the same content is answered as
before and changes nothing, one with other content is refused as request_conflict. A line that is not such a request is
refused as bad_request, with its `n` if it has one; an invalid value is refused by the command, as bad_value. Before a
reset there is a scheduler with one lane, no limits and first in, first out, at time 0.

The answer to `hello` has `capabilities`, each `true` or a sentence that says why it is missing:

    cancel_job  resize  forget  job  scheduler     the requests of these names
    cancel_request                                 a running job that is canceled runs on until `finish` (K4)
    lanes_resized                                  a change of the number of lanes is reported
    owner                                          `owner` in `open` and `submit`
    time_limit                                     `time_limit` in `submit`
    sessionless                                    jobs without a session
    fifo                                           the normal queue is first in, first out
    lanes                                          more than one run slot
    limits                                         limits in `reset`
    start_time                                     `now` in `reset`
    unused_timeout                                 `unused_timeout` in `open`
    wrong_types                                    values of a wrong type are refused as bad_value

and the name of each field of an event (without at, kind, session and job), of a session's view (without state and
accepting), of a job's view (without state), and of the scheduler's view. Where a name is taken, it has the kind before
it: event.owner, event.time_limit, event.usage, session.max_time, session.interactive_timeout, session.unused_timeout.
"""

from __future__ import annotations

import json
from importlib.metadata import PackageNotFoundError, version
from typing import Any, BinaryIO, Final

import attrs

from tenure.reference.errors import SchedulerError
from tenure.reference.policy import POLICIES, Policy
from tenure.reference.scheduler import Scheduler
from tenure.reference.validation import COMMANDS, Limits, bad, one_of, shown
from tenure.reference.vocabulary import SPECIFICATION

CAPABILITIES: Final = (
    *(
        "cancel_job",
        "cancel_request",
        "resize",
        "lanes_resized",
        "forget",
        "events",
        "codes",
        "job",
        "scheduler",
    ),
    *(
        "owner",
        "time_limit",
        "event.owner",
        "event.time_limit",
        "event.usage",
        "session.max_time",
        "session.interactive_timeout",
    ),
    *("session.unused_timeout", "id", "opened_at", "activated_at", "last_started_at", "last_finished_at", "position"),
    *("sessionless", "fifo", "int64", "lanes", "limits", "start_time", "unused_timeout", "wrong_types"),
    *("outcome", "cause", "reason", "max_time", "interactive_timeout", "row"),
    *("phase", "queued", "running", "started_at", "deadline", "idle_deadline", "ended_at", "usage"),
    *("session", "submitted_at", "cancel_requested_at", "finished_at"),
    *("now", "holder", "waiting", "next_deadline"),
)
"""All capabilities; this scheduler has all of them."""

LONGEST_LINE: Final = 2**20
"""The most bytes of a request, if nothing else is said; a longer line is skipped and refused."""


# The required and optional fields of each request, beside n and op.
REQUESTS: Final[dict[str, tuple[set[str], set[str]]]] = {
    "hello": (set(), set()),
    "reset": (set(), {"lanes", "limits", "now", "policy"}),
    "session": ({"session"}, set()),
    "job": ({"job"}, set()),
    "scheduler": (set(), set()),
    "sessions": (set(), {"state"}),
    "jobs": (set(), {"session", "state"}),
    "snapshot": (set(), set()),
    "restore": ({"snapshot"}, {"limits", "policy"}),
    **{op: (required, optional | {"request_id"}) for op, (required, optional) in COMMANDS.items()},
}


class BadRequest(Exception):
    """A line is not a request."""


class Conversation:
    """One scheduler and the requests to it."""

    def __init__(self, longest_line: int = LONGEST_LINE) -> None:
        self.scheduler = Scheduler()
        self._longest_line = longest_line

    def answer(self, line: bytes) -> dict[str, Any]:
        """Execute the request of one line, and return the answer as a JSON object."""
        number = None
        try:
            request = _parse(line, self._longest_line)
            number = _number(request)
            return {"n": number, **self._answer(*_operation(request))}
        except BadRequest as problem:
            return {"n": number, "refused": {"code": "bad_request", "message": str(problem)}}
        except SchedulerError as error:
            return {"n": number, "refused": {"code": error.code, "message": str(error)}}

    def _answer(self, op: str, fields: dict[str, Any]) -> dict[str, Any]:
        if op in COMMANDS:
            events = getattr(self.scheduler, op)(**fields)
            return {"events": [event.as_json() for event in events]}
        if op == "session":
            return {"view": attrs.asdict(self.scheduler.session(fields["session"]))}
        if op == "job":
            return {"view": attrs.asdict(self.scheduler.job(fields["job"]))}
        if op == "scheduler":
            return {"view": attrs.asdict(self.scheduler.view())}
        if op == "sessions":
            return {"views": [attrs.asdict(view) for view in self.scheduler.sessions(**fields)]}
        if op == "jobs":
            return {"views": [attrs.asdict(view) for view in self.scheduler.jobs(**fields)]}
        if op == "snapshot":
            return {"snapshot": self.scheduler.snapshot()}
        if op == "restore":
            self.scheduler = _restored(**fields)
            return {"events": []}
        if op == "reset":
            self.scheduler = _scheduler(**fields)
            return {"events": []}
        capabilities = dict.fromkeys(CAPABILITIES, True)
        hello = {"name": "tenure.reference", "version": _version(), "specification": SPECIFICATION}
        return {**hello, "capabilities": capabilities}


def serve(requests: BinaryIO, answers: BinaryIO, longest_line: int = LONGEST_LINE) -> None:
    """Answer line by line until the input ends."""
    conversation = Conversation(longest_line)
    while line := requests.readline(longest_line + 1):
        rest = line
        while rest and not rest.endswith(b"\n"):
            rest = requests.readline(LONGEST_LINE)
        answer = json.dumps(conversation.answer(line.removesuffix(b"\n")), separators=(",", ":"))
        answers.write(answer.encode() + b"\n")
        answers.flush()


def _parse(line: bytes, longest_line: int) -> dict[str, Any]:
    if len(line) > longest_line:
        raise BadRequest(f"the line is longer than {longest_line} bytes")
    try:
        request = DECODER.decode(line.decode())
    except UnicodeDecodeError:
        raise BadRequest("the line is not UTF-8") from None
    except RecursionError:
        raise BadRequest("the line is nested too deeply") from None
    except ValueError as error:
        raise BadRequest(f"the line is not JSON: {error}") from None
    if not isinstance(request, dict):
        raise BadRequest(f"a request is a JSON object, not {shown(request)}")
    return request


def _number(request: dict[str, Any]) -> int:
    number = request.pop("n", None)
    if isinstance(number, int) and not isinstance(number, bool):
        return number
    raise BadRequest(f"a request has an integer n, not {shown(number)}")


def _operation(request: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    op = request.pop("op", None)
    if not isinstance(op, str) or op not in REQUESTS:
        raise BadRequest(f"a request has an op, which is one of {', '.join(REQUESTS)}, not {shown(op)}")
    required, optional = REQUESTS[op]
    if missing := required - request.keys():
        raise BadRequest(f"{op} needs {' and '.join(sorted(missing))}")
    if other := request.keys() - required - optional:
        raise BadRequest(f"{op} does not take {shown(min(other))}")
    return op, request


def _scheduler(lanes: Any = 1, limits: Any = None, now: Any = 0, policy: Any = "fifo") -> Scheduler:
    bounds = None if limits is None else _limits("reset", limits)
    return Scheduler(lanes, _policy("reset", policy), bounds, now)


def _restored(snapshot: Any, limits: Any = None, policy: Any = None) -> Scheduler:
    chosen = None if policy is None else _policy("restore", policy)
    bounds = None if limits is None else _limits("restore", limits)
    return Scheduler.restore(snapshot, policy=chosen, limits=bounds)


def _policy(op: str, name: Any) -> Policy:
    return POLICIES[one_of(op, "policy", name, tuple(POLICIES))]


def _limits(op: str, limits: Any) -> Limits:
    if not isinstance(limits, dict) or limits.keys() - attrs.fields_dict(Limits):
        raise bad(op, "limits", limits, "null or an object with max_time, interactive_timeout and time_limit")
    return Limits(**limits)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields = dict(pairs)
    if len(fields) < len(pairs):
        raise ValueError("an object has the same name twice")
    return fields


def _not_a_number(word: str) -> None:
    raise ValueError(f"{word} is not JSON")


def _version() -> str:
    try:
        return version("tenure")
    except PackageNotFoundError:
        return "unknown"


DECODER: Final = json.JSONDecoder(object_pairs_hook=_object, parse_constant=_not_a_number)
