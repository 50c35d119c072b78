"""Checks of the values of a command, before any id is looked up (X5)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar

import attrs

from tenure.reference.errors import BadValue

if TYPE_CHECKING:
    from tenure.reference.policy import Policy

Word = TypeVar("Word", bound=str)

LATEST: Final = 2**63 - 1
"""The greatest time and the greatest number of lanes."""

LONGEST_SHOWN: Final = 60

COMMANDS: Final[dict[str, tuple[set[str], set[str]]]] = {
    "open": ({"session", "max_time", "interactive_timeout"}, {"unused_timeout", "owner"}),
    "submit": ({"job"}, {"session", "owner", "time_limit"}),
    "finish": ({"job"}, {"outcome"}),
    "cancel_job": ({"job"}, set()),
    "close": ({"session"}, set()),
    "cancel": ({"session"}, set()),
    "advance": ({"to"}, set()),
    "resize": ({"lanes"}, set()),
    "forget": ({"id"}, {"kind"}),
    "recover": ({"at"}, {"running"}),
}
"""The fields that each command must and may have beside `op`, and `request_id`, which any may have.

The scheduler has methods with these parameters.
"""


@attrs.frozen
class Limits:
    """The greatest times in an `open` or a `submit` (C4), each None for no limit. Equality is allowed."""

    max_time: int | None = None
    interactive_timeout: int | None = None
    time_limit: int | None = None


def identifier(command: str, name: str, value: object) -> str:
    """Check an id: a non-empty string that UTF-8 can encode."""
    if type(value) is str and value and value.isascii():
        return value
    text = plain_text(value)
    if text and _encodable(text):
        return text
    raise bad(command, name, value, "a string that is not empty and has no lone surrogate")


def whole(command: str, name: str, value: object, least: int = 0) -> int:
    """Check a time or a number of lanes: an int from `least` to LATEST, and not a bool."""
    if type(value) is int and least <= value <= LATEST:
        return value
    kind = type(value)
    if isinstance(value, int) and issubclass(kind, int) and kind is not bool:
        number = int.__int__(value)
        if least <= number <= LATEST:
            return number
    raise bad(command, name, value, f"an int from {least} to {LATEST}")


def one_of(command: str, name: str, value: object, values: tuple[Word, ...]) -> Word:
    """Check one of several strings."""
    text = plain_text(value)
    for word in values:
        if text == word:
            return word
    raise bad(command, name, value, " or ".join(values))


def limits_of(command: str, value: Limits | None) -> Limits:
    """Check limits; None is no limits."""
    if value is None:
        return Limits()
    if not isinstance(value, Limits):
        raise bad(command, "limits", value, "Limits or None")
    least = {"max_time": 1, "interactive_timeout": 0, "time_limit": 1}
    given = {name: getattr(value, name) for name in least}
    return Limits(
        **{
            name: None if limit is None else whole(command, f"limits.{name}", limit, least[name])
            for name, limit in given.items()
        }
    )


def policy_of(command: str, value: Policy) -> Policy:
    """Check a policy: any object with a method `choose`."""
    if callable(getattr(value, "choose", None)):
        return value
    raise bad(command, "policy", value, "an object with a method choose(queue)")


def plain_text(value: object) -> str | None:
    """A string as a plain `str`, even if its class redefines comparison or hash; None for anything else."""
    return str.__str__(value) if issubclass(type(value), str) else None


def shown(value: object) -> str:
    """`repr(value)`, shortened for a message; never raises."""
    try:
        text = repr(value)
    except Exception:
        return f"a {type(value).__name__}"
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}..."


def parsed(caller: str, command: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    """The name and the fields of a command that was given to a method. Raises BadValue if it is none."""
    if not isinstance(command, Mapping):
        raise _no_command(caller, f"a command is {shown(command)}", "a mapping with an op and its fields")
    fields = dict(command)
    op = fields.pop("op", None)
    if type(op) is not str or op not in COMMANDS:
        raise _no_command(caller, f"op is {shown(op)}", " or ".join(COMMANDS))
    required, optional = COMMANDS[op][0], COMMANDS[op][1] | {"request_id"}
    if not required <= fields.keys() <= required | optional:
        wrong = min(map(str, (required - fields.keys()) or (fields.keys() - required - optional)))
        also = f", perhaps with {' and '.join(sorted(optional))}"
        what = "lacks" if wrong in required else "does not take"
        raise _no_command(caller, f"{op} {what} {shown(wrong)}", f"{op} with {' and '.join(sorted(required))}{also}")
    return op, fields


def _encodable(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def bad(command: str, name: str, value: object, allowed: str) -> BadValue:
    """Make the error of an invalid value."""
    return BadValue(f"{name} is {shown(value)}", command=command, subject=name, allowed=allowed)


def _no_command(caller: str, problem: str, allowed: str) -> BadValue:
    return BadValue(problem, command=caller, subject="command", allowed=allowed)
