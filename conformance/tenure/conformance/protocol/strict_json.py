"""Parses JSON from an untrusted source: strictly, and without duplicate names."""

import json
from math import isfinite
from typing import Any

from tenure.conformance.protocol.text import short, shown_json

LONGEST_NUMBER = 20
"""The most characters of an integer, enough for one beyond 64 bits."""


class NotJson(Exception):
    """A line is not JSON, or JSON that parsers may read differently: one sentence."""


def parse(data: bytes) -> Any:
    """Parse the value of one line. Raises NotJson."""
    try:
        return _DECODER.decode(data.decode())
    except UnicodeDecodeError:
        raise NotJson("it is not UTF-8") from None
    except RecursionError:
        raise NotJson("it is nested too deeply") from None
    except json.JSONDecodeError as error:
        raise NotJson(f"it is not JSON: {error.msg} at character {error.pos + 1}") from None
    except ValueError as error:
        raise NotJson(f"it cannot be used: {error}") from None


class NamedTwice(ValueError):
    """An object has two fields of one name, which parsers treat differently: one sentence."""


def named_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Make an object of these fields. Raises NamedTwice."""
    fields: dict[str, Any] = {}
    for name, value in pairs:
        if name in fields:
            raise NamedTwice(f"an object has the name {shown_json(name)} twice")
        fields[name] = value
    return fields


def _integer(text: str) -> int:
    if len(text) > LONGEST_NUMBER:
        raise ValueError(f"an integer has more than {LONGEST_NUMBER} characters")
    return int(text)


def _fraction(text: str) -> float:
    number = float(text)
    if not isfinite(number):
        raise ValueError(f"the number {short(text)} is too large")
    return number


def _constant(word: str) -> None:
    raise ValueError(f"there is no {word} in JSON")


_DECODER = json.JSONDecoder(
    object_pairs_hook=named_once, parse_int=_integer, parse_float=_fraction, parse_constant=_constant
)
