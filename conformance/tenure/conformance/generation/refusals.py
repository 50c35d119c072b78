"""Cases for every refusal: bad values, ids that are unknown or in use, limits, and the order of checks (X5)."""

from collections.abc import Iterator, Mapping
from typing import Any

from tenure.conformance.cases.case import Case
from tenure.conformance.cases.trace import MAX_TIME, Trace, open_command, submit_command
from tenure.model import Command
from tenure.spec import CommandField, Spec, bundled
from tenure.spec.command_entries import FieldType

TOO_LARGE, LARGE = 2**63, 2**52
"""The first time that is out of range, and one that every language can represent."""

_TEXT: Mapping[str, Any] = {"empty": "", "null": None, "number": 5, "list": ["a"], "surrogate": "\ud800"}
_WORD: Mapping[str, Any] = {"unknown": "thing", "number": 5}
_NUMBER: Mapping[str, Any] = {
    "negative": -1, "too-large": TOO_LARGE, "fraction": 1.5, "text": "5", "boolean": True, "null": None,
}  # fmt: skip
_POSITIVE: Mapping[str, Any] = {"zero": 0, **_NUMBER}
_BAD: Mapping[FieldType, Mapping[str, Any]] = {
    "id": _TEXT,
    "time": _NUMBER,
    "positive_time": _POSITIVE,
    "count": _NUMBER,
    "word": _WORD,
}


def _bad_values(field: CommandField) -> Mapping[str, Any]:
    """The bad values of a field, by name; null is not bad in an optional field."""
    return {name: bad for name, bad in _BAD[field.type].items() if bad is not None or not field.optional}


BAD_VALUES: Mapping[str, Mapping[str, Mapping[str, Any]]] = {
    command.id: {field.id: _bad_values(field) for field in command.fields} for command in bundled().commands.values()
}
"""The bad values of each field of each command, by name."""

_OF_A_FIELD: Mapping[str, tuple[str, ...]] = {
    field.id: ("X7",) if field.is_number else ("I1",)
    for command in bundled().commands.values()
    for field in command.fields
    if field.type != "word"
}
"""The clause that defines the values of a field."""

_GOOD: Mapping[str, Command] = {
    "open": {**open_command("b"), "unused_timeout": 30},
    "submit": {"op": "submit", "job": "a2", "session": "a"},
    "finish": {"op": "finish", "job": "a1", "outcome": "done"},
    "cancel_job": {"op": "cancel_job", "job": "a1"},
    "close": {"op": "close", "session": "a"},
    "cancel": {"op": "cancel", "session": "a"},
    "advance": {"op": "advance", "to": 50},
    "resize": {"op": "resize", "lanes": 2},
    "forget": {"op": "forget", "id": "x1", "kind": "job"},
}
_UNKNOWN: Mapping[str, Command] = {
    "submit": {"session": "z"},
    "submit/id-of-a-job": {"session": "x1"},
    "finish": {"job": "z1"},
    "finish/id-of-a-session": {"job": "a"},
    "cancel_job": {"job": "z1"},
    "cancel_job/id-of-a-session": {"job": "a"},
    "close": {"session": "z"},
    "close/id-of-a-job": {"session": "a1"},
    "cancel": {"session": "z"},
    "cancel/id-of-a-job": {"session": "a1"},
    "forget/session": {"id": "z", "kind": "session"},
    "forget/job": {"id": "z1", "kind": "job"},
    "forget/id-of-a-job": {"id": "x1", "kind": "session"},
    "forget/id-of-a-session": {"id": "a", "kind": "job"},
}

# Commands with two faults, by the two codes; the first one is the answer.
_TWICE_WRONG: Mapping[str, Command] = {
    "bad_value+duplicate_id/open": {**open_command("a"), "max_time": 0},
    "bad_value+limit_exceeded/open": {**open_command("b"), "max_time": 2 * MAX_TIME, "interactive_timeout": -1},
    "duplicate_id+limit_exceeded/open": {**open_command("a"), "max_time": 2 * MAX_TIME},
    "bad_value+unknown_id/submit": {"op": "submit", "job": "", "session": "z"},
    "unknown_id+duplicate_id/submit": {"op": "submit", "job": "x1", "session": "z"},
    "duplicate_id+limit_exceeded/submit": {"op": "submit", "job": "x1", "time_limit": 9},
    "limit_exceeded+not_accepting/submit": {"op": "submit", "job": "x2", "session": "a", "time_limit": 9},
    "bad_value+limit_exceeded/submit": {"op": "submit", "job": "", "time_limit": 9},
    "duplicate_id+not_accepting/submit": {"op": "submit", "job": "x1", "session": "a"},
    "bad_value+unknown_id/finish": {"op": "finish", "job": "z1", "outcome": "thing"},
    "bad_value+not_running/finish": {"op": "finish", "job": "x1", "outcome": "thing"},
    "bad_value+unknown_id/forget": {"op": "forget", "id": "z", "kind": "thing"},
    "bad_value+not_final/forget": {"op": "forget", "id": "a", "kind": "thing"},
    "bad_value+time_went_back/advance": {"op": "advance", "to": -1},
}


# A job of each final state but done, and another of the same name.
_FINAL: Mapping[str, str] = {
    "failed": "submit x1, finish x1 failed, submit x1",
    "canceled": "submit x1, submit x2, cancel x2, submit x2",
    "dropped": "open a, submit a1, submit a2, cancel a, open b, submit a2",
}


def refusals() -> Iterator[Case]:
    """Yield a case for every refusal that is not the answer of a cell."""
    setting = Trace().play("submit x1, finish x1, open a, submit a1, submit x2")
    for op, fields in BAD_VALUES.items():
        for field, values in fields.items():
            for name, value in values.items():
                yield setting.do({**_GOOD[op], field: value}).case(
                    f"bad_value/{op}/{field}/{name}", ("X5", *_OF_A_FIELD.get(field, ()))
                )
    for name, wrong in _UNKNOWN.items():
        op = name.partition("/")[0]
        yield setting.do({**_GOOD[op], **wrong}).case(f"unknown_id/{name}", ("X5", "I1"))
    for state, job in {"queued": "x2", "running": "a1", "final": "x1"}.items():
        for session in ({}, {"session": "a"}):
            name = f"duplicate_id/submit/{state}/{'of-a-session' if session else 'without-a-session'}"
            yield setting.do({"op": "submit", "job": job, **session}).case(name, ("I1",))
    for state, script in _FINAL.items():
        yield Trace().play(script).case(f"duplicate_id/submit/{state}", ("I1",))
    back = setting.do({"op": "advance", "to": setting.world.now - 1}, at_once=True)
    yield back.case("time_went_back/by-one", ("X4",))
    yield back.do(open_command("b"), at_once=True).case("time_went_back/and-on", ("X4",))
    yield setting.do({"op": "advance", "to": 0}).case("time_went_back/to-the-beginning", ("X4",))
    terms = {"max_time": MAX_TIME, "time_limit": 5}
    limited = Trace(limits=terms).play("submit x1, finish x1, open a, submit a1, close a")
    for name, command in _TWICE_WRONG.items():
        yield limited.do(command).case(f"order/{name}", ("X5",))


def limits(spec: Spec) -> Iterator[Case]:
    """Yield the cases of openings at, below and above each limit, and without limits (C4)."""
    most = {"max_time": 50, "interactive_timeout": 5}
    names = [limit.parameter for limit in spec.limits if limit.command == "open"]
    for place, value in {"below": 4, "at": 5, "above": 6}.items():
        command = {**submit_command("x1"), "time_limit": value}
        yield Trace(limits={"time_limit": 5}).do(command).case(f"limit/time_limit/{place}", ("C4", "K5"))
    without = Trace(limits={"time_limit": 5}).play("submit x1, +9")
    yield without.case("limit/time_limit/none-asked-for", ("C4", "K5"))
    for name in names:
        for place, value in {"below": most[name] - 1, "at": most[name], "above": most[name] + 1}.items():
            command = {**open_command("a"), name: value}
            yield Trace(limits={name: most[name]}).do(command).case(f"limit/{name}/{place}", ("C4",))
        command = {**open_command("a"), **most, name: most[name] + 1}
        yield Trace(limits=most).do(command).case(f"limit/{name}/above/the-other-at", ("C4",))
    above = {name: most[name] + 1 for name in names}
    yield Trace(limits=most).do({**open_command("a"), **above}).case("limit/both/above", ("C4",))
    refused_then_granted = Trace(limits=most).do({**open_command("a"), **above}).do({**open_command("a"), **most})
    yield refused_then_granted.case("limit/granted-after-a-refusal", ("C4", "X4"))
    large = {**open_command("a"), "max_time": LARGE, "interactive_timeout": LARGE}
    yield Trace().do(large).play("submit a1, +50, finish a1, timer").case("limit/none", ("C4", "K1"))
