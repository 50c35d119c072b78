"""Finds where an answer differs from the expected one, in the fields that the target can show."""

from collections.abc import Collection, Sequence
from itertools import zip_longest
from typing import Any, TypeAlias

import attrs

from tenure.conformance.protocol.capabilities import (
    CORE_EVENT_FIELDS,
    CORE_FIELDS,
    EVENT_FIELDS,
    VIEW_FIELDS,
    Missing,
    of_event,
    of_view,
)
from tenure.conformance.protocol.messages import Events, JsonObject, Refused, Response, ViewResponse

FieldKey: TypeAlias = tuple[str, str]
"""A kind of event or a view, and a field of it."""


_RESIZED = "lanes_resized"
"""The event of a resize, and the capability to report it."""


@attrs.frozen
class AnswerDifference:
    """The first difference between two answers.

    For events, `place` is the index of the first pair that differs, `expected` and `got` are these events (None past
    the end), and `fields` are those that differ. For views, `field` is the first field that differs, `expected` and
    `got` are its values. Otherwise they are the two answers.
    """

    expected: Any
    got: Any
    place: int | None = None
    fields: tuple[str, ...] = ()
    field: str | None = None


def difference(op: str, expected: Response, got: Response, missing: Missing) -> AnswerDifference | None:
    """Compare two answers to the request `op`; None if they agree in everything that is not missing."""
    match expected, got:
        case Refused(code=code), Refused(code=other):
            return None if code == other or "codes" in missing else AnswerDifference(expected, got)
        case Events(records=wanted), Events(records=given):
            return None if "events" in missing else _events_difference(wanted, given, missing)
        case ViewResponse(record=wanted), ViewResponse(record=given):
            return _views_difference(_fields_of(op, missing), wanted, given)
    return AnswerDifference(expected, got)


def compared(answer: Response, missing: Missing) -> Response:
    """Return an answer without the reports of resizes, if the target need not make them."""
    match answer:
        case Events(records=records) if _RESIZED in missing and any(each.get("kind") == _RESIZED for each in records):
            return Events(tuple(event for event in records if event.get("kind") != _RESIZED))
    return answer


def keys_of(op: str, answer: Response) -> set[FieldKey]:
    """Return the fields that have a value in the answer to the request `op`."""
    match answer:
        case Events(records=records):
            return {
                (event["kind"], field)
                for event in records
                for field in (*CORE_EVENT_FIELDS, *EVENT_FIELDS)
                if event.get(field) is not None
            }
        case ViewResponse(record=record):
            return {(op, field) for field in (*CORE_FIELDS[op], *VIEW_FIELDS[op]) if record.get(field) is not None}
    return set()


def absent(op: str, found: AnswerDifference) -> tuple[FieldKey, ...]:
    """Return the fields that differ in an answer to the request `op` only because they are absent."""
    if found.field is not None:
        return ((op, found.field),) if found.got is None else ()
    if found.place is None or found.expected is None or found.got is None:
        return ()
    kind = found.expected["kind"]
    return tuple((kind, field) for field in found.fields if "kind" not in found.fields and found.got.get(field) is None)


def filled(answer: Response, found: AnswerDifference, keys: Collection[FieldKey]) -> Response:
    """Return an answer with the absent fields of a difference filled in."""
    match answer:
        case Events(records=records) if found.place is not None:
            more = {field: found.expected[field] for _, field in keys}
            place = found.place
            return Events((*records[:place], {**records[place], **more}, *records[place + 1 :]))
        case ViewResponse(record=record):
            return ViewResponse({**record, **{field: found.expected for _, field in keys}})
    return answer


def _events_difference(
    wanted: Sequence[JsonObject], given: Sequence[JsonObject], missing: Missing
) -> AnswerDifference | None:
    fields = [*CORE_EVENT_FIELDS, *(field for field in EVENT_FIELDS if of_event(field) not in missing)]
    for place, (one, other) in enumerate(zip_longest(wanted, given)):
        if one is None or other is None:
            return AnswerDifference(one, other, place)
        different = tuple(field for field in fields if not _same(one.get(field), other.get(field)))
        if different:
            return AnswerDifference(one, other, place, different)
    return None


def _views_difference(fields: Sequence[str], wanted: JsonObject, given: JsonObject) -> AnswerDifference | None:
    for field in fields:
        one, other = wanted.get(field), given.get(field)
        if one is not other and not _same(one, other):
            return AnswerDifference(one, other, field=field)
    return None


def _fields_of(op: str, missing: Missing) -> Sequence[str]:
    """The fields of a view that are compared."""
    if not missing:
        return _FIELDS[op]
    return [*CORE_FIELDS[op], *(field for field in VIEW_FIELDS[op] if of_view(op, field) not in missing)]


_FIELDS = {op: (*CORE_FIELDS[op], *fields) for op, fields in VIEW_FIELDS.items()}


def _same(one: Any, other: Any) -> bool:
    """Equality of JSON values, in which true is not 1 and 1 is not 1.0."""
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same, one, other))
    return type(one) is type(other) and bool(one == other)
