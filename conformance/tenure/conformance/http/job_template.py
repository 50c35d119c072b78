"""The template of the request that submits a job: a JSON object with placeholders for its duration and its outcome.

A placeholder that is a whole value becomes a number or a string; within a longer string it becomes text. The caller
adds the id of the session and the backend.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import attrs

from tenure.conformance.http.real_time import in_seconds
from tenure.conformance.protocol.strict_json import NotJson, parse
from tenure.conformance.protocol.text import short

LONGEST_TEMPLATE = 2**20
"""The most bytes of a file."""

DEEPEST = 100
"""The deepest nesting of arrays and objects."""

PLACES: Mapping[str, str] = {
    "duration": "how many seconds the job runs",
    "duration_ms": "how many milliseconds it runs",
    "outcome": "whether it is done or failed",
}
"""The placeholders, with what each stands for."""

DURATIONS = {"duration", "duration_ms"}

_PLACE = re.compile(r"\$\{([^}]*)(\}?)")


class BadTemplate(Exception):
    """A template of a job cannot be used: one sentence."""


@attrs.frozen
class JobTemplate:
    """The body of a request that submits a job, with its placeholders, and which these are."""

    body: Mapping[str, Any]
    places: frozenset[str]

    @property
    def has_duration(self) -> bool:
        """Whether it has a placeholder for the duration."""
        return not self.places.isdisjoint(DURATIONS)

    def filled(self, ticks: int, outcome: str) -> dict[str, Any]:
        """Return the body for a job with a duration in ticks and an outcome, done or failed."""
        values = {"duration": in_seconds(ticks), "duration_ms": in_seconds(1000 * ticks), "outcome": outcome}

        def fill(text: str) -> Any:
            whole = _PLACE.fullmatch(text)
            return values[whole[1]] if whole else _PLACE.sub(lambda place: str(values[place[1]]), text)

        return {name: _mapped(value, fill) for name, value in self.body.items()}


def read_template(data: bytes, name: str) -> JobTemplate:
    """Parse the template in the bytes of the file `name`. Raises BadTemplate."""
    if len(data) > LONGEST_TEMPLATE:
        raise BadTemplate(f"{name!r} is longer than {LONGEST_TEMPLATE} bytes")
    try:
        body = parse(data)
        texts = list(_texts(body))
    except NotJson as error:
        raise BadTemplate(f"{name!r} is not a job: {error}") from None
    if not isinstance(body, dict):
        raise BadTemplate(f"{name!r} is not a job: it is JSON, but not an object")
    if "session_id" in body:
        raise BadTemplate(f"{name!r} has a session_id, which is added for each job; leave it out")
    places = []
    for text, is_name in texts:
        for place in _PLACE.finditer(text):
            if place[1] not in PLACES or not place[2]:
                known = ", ".join(f"${{{each}}}" for each in PLACES)
                raise BadTemplate(f"{name!r} has {short(place[0])}, which is no placeholder; use {known}")
            if is_name:
                raise BadTemplate(f"{name!r} has the placeholder {place[0]} in the name of a field; use it in a value")
            places.append(place[1])
    return JobTemplate(body, frozenset(places))


def plain_template(program: str, duration_field: str | None, outcome_field: str | None) -> JobTemplate:
    """Make the template of a program with parameters of these names for the duration and the outcome."""
    params = {duration_field: "${duration}", outcome_field: "${outcome}"}
    named = {field: place for field, place in params.items() if field is not None}
    return JobTemplate({"program_id": program, "params": named}, frozenset(place[2:-1] for place in named.values()))


def _mapped(value: Any, fill: Callable[[str], Any]) -> Any:
    match value:
        case str():
            return fill(value)
        case list():
            return [_mapped(item, fill) for item in value]
        case dict():
            return {name: _mapped(item, fill) for name, item in value.items()}
    return value


def _texts(value: Any, left: int = DEEPEST) -> Iterator[tuple[str, bool]]:
    """All strings of a value, with whether each is the name of a field. Raises NotJson if it is nested too deeply."""
    if left < 0:
        raise NotJson("it is nested too deeply")
    match value:
        case str():
            yield value, False
        case list():
            for item in value:
                yield from _texts(item, left - 1)
        case dict():
            for name, item in value.items():
                yield name, True
                yield from _texts(item, left - 1)
