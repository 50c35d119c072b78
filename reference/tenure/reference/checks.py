"""The values that come with a command, checked before anything is looked up (X5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

import attrs

from tenure.reference.errors import BadValue

if TYPE_CHECKING:
    from tenure.reference.policy import Policy

Word = TypeVar("Word", bound=str)

LATEST: Final = 2**63 - 1
"""The greatest time and the greatest number of lanes."""

LONGEST_SHOWN: Final = 60


@attrs.frozen
class Limits:
    """The greatest times that a session may ask for (C4), each None for no limit. Equality is allowed."""

    max_time: int | None = None
    interactive_timeout: int | None = None


def identifier(command: str, name: str, value: object) -> str:
    """An id: a string that is not empty and that UTF-8 can encode."""
    if type(value) is str and value and value.isascii():
        return value
    if isinstance(value, str) and value and _encodable(value):
        return str.__str__(value)
    raise _bad(command, name, value, "a string that is not empty and has no lone surrogate")


def whole(command: str, name: str, value: object, least: int = 0) -> int:
    """A time, or a number of lanes: an int from `least` to LATEST, and not a bool."""
    if type(value) is int and least <= value <= LATEST:
        return value
    if isinstance(value, int) and not isinstance(value, bool) and least <= value <= LATEST:
        return int(value)
    raise _bad(command, name, value, f"an int from {least} to {LATEST}")


def one_of(command: str, name: str, value: object, values: tuple[Word, ...]) -> Word:
    """One of a few words."""
    for word in values:
        if isinstance(value, str) and value == word:
            return word
    raise _bad(command, name, value, " or ".join(values))


def limits_of(command: str, value: Limits | None) -> Limits:
    """Limits, or None for no limits at all."""
    if value is None:
        return Limits()
    if not isinstance(value, Limits):
        raise _bad(command, "limits", value, "Limits or None")
    if value.max_time is not None:
        whole(command, "limits.max_time", value.max_time, 1)
    if value.interactive_timeout is not None:
        whole(command, "limits.interactive_timeout", value.interactive_timeout)
    return value


def policy_of(command: str, value: Policy) -> Policy:
    """Anything with a method `choose`."""
    if callable(getattr(value, "choose", None)):
        return value
    raise _bad(command, "policy", value, "an object with a method choose(queue)")


def shown(value: object) -> str:
    """`repr(value)`, cut to a length that a message can carry, whatever the value does."""
    try:
        text = repr(value)
    except Exception:
        return f"a {type(value).__name__}"
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}..."


def _encodable(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def _bad(command: str, name: str, value: object, allowed: str) -> BadValue:
    return BadValue(f"{name} is {shown(value)}", command=command, subject=name, allowed=allowed)
