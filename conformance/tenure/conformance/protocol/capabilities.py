"""The capabilities of a target: what a scheduler may be unable to do or to show, by name.

A target answers `hello` with capabilities: `true`, or a sentence that says why one is missing. A capability that it
does not mention is present, so that silence never makes the suite smaller. Without a command or feature, the cases that
need it are skipped. A missing field is not compared, and neither are all events, or all codes of refusals, if these are
missing. All of it is reported.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from tenure.model import Command
from tenure.spec import bundled

COMMANDS: Mapping[str, str] = {
    "cancel_job": "one job can be canceled",
    "resize": "the number of lanes can change",
    "forget": "what has ended can be forgotten",
}
FEATURES: Mapping[str, str] = {
    "cancel_request": "a running job that is canceled runs on until its finish is reported",
    "fifo": "the normal queue is first in, first out",
    "owner": "a session and a job may have an owner",
    "int64": "integers are exact up to 2^63 - 1, and not only up to 2^53",
    "lanes": "it can begin with any number of lanes, and get more",
    "limits": "there are limits on what a session may ask for",
    "sessionless": "a job may have no session",
    "start_time": "time can begin at another instant than 0",
    "time_limit": "a job may have a time limit",
    "unused_timeout": "a session may have an unused timeout",
    "wrong_types": "a value of the wrong type, beyond 64 bits or beyond UTF-8 can be passed, and is refused",
}
ANSWERS: Mapping[str, str] = {
    "events": "events are reported",
    "lanes_resized": "a change of the number of lanes is reported",
    "codes": "a refusal has a code of the specification",
}
"""What the answer to a command shows; without events the views after each command are compared instead."""

VIEWS: Mapping[str, str] = {
    "job": "a job can be queried",
    "scheduler": "the scheduler can be queried",
}

EVENT_FIELDS = (
    *("outcome", "cause", "reason", "max_time", "interactive_timeout", "unused_timeout", "row"),
    *("owner", "time_limit", "usage", "lanes"),
)
"""The optional fields of an event."""

CORE_EVENT_FIELDS = ("at", "kind", "session", "job")
"""The mandatory fields of an event."""

VIEW_FIELDS: Mapping[str, tuple[str, ...]] = {view.id: view.fields for view in bundled().views.values()}
"""The optional fields of each view."""

CORE_FIELDS: Mapping[str, tuple[str, ...]] = {view.id: view.core for view in bundled().views.values()}
"""The mandatory fields of each view."""

_EVENT_NAMES: Mapping[str, str] = {
    **{field: f"event.{field}" for field in ("owner", "time_limit", "usage")},
    "lanes": "lanes_resized",
}
_VIEW_NAMES: Mapping[tuple[str, str], str] = {
    ("session", field): f"session.{field}" for field in ("max_time", "interactive_timeout", "unused_timeout")
}


def of_event(field: str) -> str:
    """Return the capability to show an optional field of an event."""
    return _EVENT_NAMES.get(field, field)


def of_view(view: str, field: str) -> str:
    """Return the capability to show an optional field of a view."""
    return _VIEW_NAMES.get((view, field), field)


_FIELDS_OF_VIEWS = {of_view(view, field): field for view, fields in VIEW_FIELDS.items() for field in fields}

FIELDS: Mapping[str, str] = {
    name: f"the field {field} is shown{' by an event' if name.startswith('event.') else ''}"
    for name, field in {**{of_event(field): field for field in EVENT_FIELDS}, **_FIELDS_OF_VIEWS}.items()
    if name not in {**FEATURES, **ANSWERS}
}

CAPABILITIES: Mapping[str, str] = {**COMMANDS, **FEATURES, **ANSWERS, **VIEWS, **FIELDS}
"""Every capability with what it means."""

COMPARED: Mapping[str, str] = {**ANSWERS, **VIEWS, **FIELDS}
"""The capabilities without which the suite compares less."""

NEW_IN_2 = (
    *("cancel_request", "lanes_resized", "owner", "time_limit", "event.owner", "event.time_limit", "event.usage"),
    *("session.max_time", "session.interactive_timeout", "session.unused_timeout"),
    *("id", "opened_at", "activated_at", "last_started_at", "last_finished_at", "position", "cancel_requested_at"),
)
"""The capabilities that version 1 of the specification did not have."""

Missing = Mapping[str, str]
"""The capabilities that a target lacks, each with its reason."""


def missing_of(capabilities: Mapping[str, Any], specification: str | None = None) -> dict[str, str]:
    """Return the missing capabilities of a `hello`. Raises ValueError for one that is neither true nor a sentence.

    A target that speaks version 1 of the specification, or does not say which, lacks what is new in version 2, unless
    it says otherwise.
    """
    missing = {}
    if specification is None or specification.partition(".")[0] in ("0", "1"):
        missing = {name: "it speaks version 1 of the specification" for name in NEW_IN_2 if name not in capabilities}
    for name, value in capabilities.items():
        if isinstance(value, str) and value.strip():
            missing[name] = value
        elif value is not True:
            raise ValueError(f"the capability {name!r} is neither true nor a sentence that says why it is missing")
    return missing


def needed(lanes: int, limits: Mapping[str, int] | None, now: int, commands: tuple[Command, ...]) -> Iterator[str]:
    """Yield the capabilities that the commands of a run need; `fifo` and `int64` depend on its events and values."""
    if now != 0:
        yield "start_time"
    if limits:
        yield "limits"
    if limits and "time_limit" in limits:
        yield "time_limit"
    if lanes != 1 or max([0, *(_number(command.get("lanes")) for command in commands)]) > 1:
        yield "lanes"
    for command in commands:
        if command["op"] in COMMANDS:
            yield command["op"]
        if command["op"] == "submit" and command.get("session") is None:
            yield "sessionless"
        if command.get("unused_timeout") is not None:
            yield "unused_timeout"
        if command.get("owner") is not None:
            yield "owner"
        if command.get("time_limit") is not None:
            yield "time_limit"
        if any(_wrong_type(field, value) for field, value in command.items()):
            yield "wrong_types"


def _number(value: Any) -> int:
    return value if isinstance(value, int) else 0


_FIELDS = [field for command in bundled().commands.values() for field in command.fields]
_NUMBERS = {field.id for field in _FIELDS if field.is_number}
_MAY_BE_NULL = {field.id for field in _FIELDS if field.optional and field.default is None}


def _wrong_type(field: str, value: Any) -> bool:
    if value is None:
        return field not in _MAY_BE_NULL
    if field in _NUMBERS:
        return type(value) is not int or value >= 2**63
    return type(value) is not str or not is_encodable(value)


def is_encodable(text: str) -> bool:
    """Whether UTF-8 can encode a text, as an id must be (I1)."""
    return not any("\ud800" <= letter <= "\udfff" for letter in text)
