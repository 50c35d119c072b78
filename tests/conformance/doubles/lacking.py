"""Schedulers that lack one capability each: right in all else, and with a lie where that capability would show.

A `Lacking` lies in the terms of the protocol, and `Spoken` is the same as an object in Python. As a program this file
speaks JSON Lines, and becomes whatever scheduler it is asked to be.
"""

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import attrs

from tenure.conformance import Target
from tenure.conformance.cases.trace import EXACT, oracle_for
from tenure.conformance.protocol.capabilities import COMMANDS, EVENT_FIELDS, VIEW_FIELDS, needed, of_event, of_view
from tenure.conformance.protocol.messages import Request
from tenure.conformance.targets.oracle import OracleTarget
from tenure.conformance.targets.python import SUBJECTS
from tenure.model import Job, Oracle

REASON = "it is not there"
NOT_HERE = {"refused": {"code": "not_here", "message": REASON}}


class Lacking:
    """A scheduler that is right but for one capability, which it declares as missing if it is `honest`."""

    def __init__(self, name: str, *, honest: bool) -> None:
        self._name, self._honest = name, honest
        self._target = OracleTarget(Oracle(policy=_last_come) if name == "fifo" else oracle_for({name}))

    def ask(self, request: Request) -> object:
        """The right answer, or a wrong one."""
        answer: Any = NOT_HERE if _is_refused(self._name, request) else self._target.ask(_heard(self._name, request))
        if request["op"] == "hello":
            return {**answer, "capabilities": {self._name: REASON} if self._honest else {}}
        if "refused" in answer:
            return {"refused": {"message": "no"}} if self._name == "codes" else answer
        if "view" in answer:
            op = request["op"]
            return {
                "view": _lied(self._name, answer["view"], [(field, of_view(op, field)) for field in VIEW_FIELDS[op]])
            }
        if self._name == "events":
            return {}
        fields = [(field, of_event(field)) for field in EVENT_FIELDS]
        return {"events": [_lied(self._name, event, fields) for event in answer["events"]]}

    def exchange(self) -> Sequence[str]:
        """Nothing."""
        return ()

    def close(self) -> str | None:
        """Nothing to let go of."""
        return None


def _last_come(queue: Sequence[Job]) -> Job:
    return queue[-1]


def _is_refused(name: str, request: Request) -> bool:
    """Whether a request cannot be made of a scheduler without a capability."""
    asked = request["op"]
    if name == asked and asked in {*COMMANDS, "job"}:
        return True
    return (
        name in ("sessionless", "wrong_types")
        and asked not in ("hello", "reset")
        and name in needed(1, None, 0, (request,))
    )


def _heard(name: str, request: Request) -> Request:
    """A request as a scheduler without a capability understands it."""
    match name, request:
        case "int64", _:
            return {field: _as_double(value) for field, value in request.items()}
        case "lanes", {"lanes": int(lanes)} if lanes > 1 or request["op"] == "reset":
            return {**request, "lanes": 1}
        case "limits", {"limits": _}:
            return {**request, "limits": None}
        case "start_time", {"now": _}:
            return {**request, "now": 0}
        case "unused_timeout" | "owner" | "time_limit", _ if name in request:
            return {**request, name: None}
    return request


def _as_double(value: Any) -> Any:
    return int(float(value)) if type(value) is int and EXACT < value < 2**63 else value


def _lied(name: str, record: Mapping[str, Any], fields: Sequence[tuple[str, str]]) -> Mapping[str, Any]:
    """The record with a lie in the fields that go by the name of a capability."""
    if name == "scheduler" and "holder" in record:
        return dict.fromkeys(record, "?")
    return {**record, **{field: "?" for field, other in fields if other == name and field != "lanes"}}


class Refusal(Exception):
    """A refusal with the code that the suite knows it by."""

    def __init__(self, code: str) -> None:
        super().__init__("no")
        self.code = code


class Spoken:
    """A target as an object in Python."""

    def __init__(self, target: Target, reset: Request) -> None:
        self._target = target
        hello: Any = target.ask({"op": "hello"})
        self.capabilities = hello["capabilities"]
        self.specification = hello["specification"]
        target.ask({"op": "reset", **reset})

    def __getattr__(self, name: str) -> Any:
        """A method or a property of the name of a request or a field."""
        if name in SUBJECTS:
            return lambda subject, **fields: self._answer({"op": name, SUBJECTS[name]: subject, **fields})
        if name in VIEW_FIELDS["scheduler"]:
            return self._answer({"op": "scheduler"})[name]
        raise AttributeError(name)

    def _answer(self, request: Request) -> Any:
        answer: Any = self._target.ask(request)
        if "refused" in answer:
            raise Refusal(answer["refused"].get("code", ""))
        return answer["view"] if "view" in answer else answer.get("events")


def factory(name: str, *, honest: bool) -> Callable[..., Any]:
    """What makes a scheduler that lacks a capability."""

    def made(lanes: int = 1, limits: Any = None, now: int = 0) -> Any:
        given = None if limits is None else {k: v for k, v in attrs.asdict(limits).items() if v is not None}
        return Spoken(Lacking(name, honest=honest), {"lanes": lanes, "limits": given, "now": now})

    return made


def main() -> None:
    """Answer requests; `become` names the capability that is missing from then on."""
    target = Lacking("row", honest=True)
    for line in sys.stdin:
        request = json.loads(line)
        number = request.pop("n")
        if request["op"] == "become":
            target = Lacking(request["name"], honest=request["honest"])
        answer: Any = {"events": []} if request["op"] == "become" else target.ask(request)
        print(json.dumps({"n": number, **answer}), flush=True)


if __name__ == "__main__":
    main()
