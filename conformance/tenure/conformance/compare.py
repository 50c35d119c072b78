"""Where an answer differs from the one that is expected, in what the target can show."""

from collections.abc import Collection, Sequence
from itertools import zip_longest
from typing import Any, TypeAlias

import attrs

from tenure.conformance.capabilities import CORE_EVENT_FIELDS, CORE_FIELDS, EVENT_FIELDS, VIEW_FIELDS, Missing
from tenure.conformance.target import Answer, Events, Record, Refused, View

Key: TypeAlias = tuple[str, str]
"""A kind of event or a view, and a field of it."""


@attrs.frozen
class Difference:
    """The first difference between two answers.

    Of two sequences of events `place` is the index of the first that differ, `expected` and `got` are these events,
    None if there is none, and `fields` are what differs in them. Of two views `field` is the first field that differs,
    `expected` and `got` are its values. Otherwise they are the two answers.
    """

    expected: Any
    got: Any
    place: int | None = None
    fields: tuple[str, ...] = ()
    field: str | None = None


def difference(op: str, expected: Answer, got: Answer, missing: Missing) -> Difference | None:
    """Compare two answers to the request `op`; None if they agree in everything that is not missing."""
    match expected, got:
        case Refused(code=code), Refused(code=other):
            return None if code == other or "codes" in missing else Difference(expected, got)
        case Events(records=wanted), Events(records=given):
            return None if "events" in missing else _of_events(wanted, given, missing)
        case View(record=wanted), View(record=given):
            return _of_views(_fields_of(op, missing), wanted, given)
    return Difference(expected, got)


def keys_of(op: str, answer: Answer) -> set[Key]:
    """What has a value in the answer to the request `op`."""
    match answer:
        case Events(records=records):
            return {
                (event["kind"], field)
                for event in records
                for field in (*CORE_EVENT_FIELDS, *EVENT_FIELDS)
                if event.get(field) is not None
            }
        case View(record=record):
            return {(op, field) for field in (*CORE_FIELDS[op], *VIEW_FIELDS[op]) if record.get(field) is not None}
    return set()


def absent(op: str, found: Difference) -> tuple[Key, ...]:
    """What differs in an answer to the request `op` only because it is not there."""
    if found.field is not None:
        return ((op, found.field),) if found.got is None else ()
    if found.place is None or found.expected is None or found.got is None:
        return ()
    kind = found.expected["kind"]
    return tuple((kind, field) for field in found.fields if "kind" not in found.fields and found.got.get(field) is None)


def filled(answer: Answer, found: Difference, keys: Collection[Key]) -> Answer:
    """An answer with what is absent where a difference was found."""
    match answer:
        case Events(records=records) if found.place is not None:
            more = {field: found.expected[field] for _, field in keys}
            place = found.place
            return Events((*records[:place], {**records[place], **more}, *records[place + 1 :]))
        case View(record=record):
            return View({**record, **{field: found.expected for _, field in keys}})
    return answer


def _of_events(wanted: Sequence[Record], given: Sequence[Record], missing: Missing) -> Difference | None:
    fields = [*CORE_EVENT_FIELDS, *(field for field in EVENT_FIELDS if field not in missing)]
    for place, (one, other) in enumerate(zip_longest(wanted, given)):
        if one is None or other is None:
            return Difference(one, other, place)
        different = tuple(field for field in fields if not _same(one.get(field), other.get(field)))
        if different:
            return Difference(one, other, place, different)
    return None


def _of_views(fields: Sequence[str], wanted: Record, given: Record) -> Difference | None:
    for field in fields:
        one, other = wanted.get(field), given.get(field)
        if one is not other and not _same(one, other):
            return Difference(one, other, field=field)
    return None


def _fields_of(op: str, missing: Missing) -> Sequence[str]:
    """The fields of a view that are compared."""
    if not missing:
        return _FIELDS[op]
    return [*CORE_FIELDS[op], *(field for field in VIEW_FIELDS[op] if field not in missing)]


_FIELDS = {op: (*CORE_FIELDS[op], *fields) for op, fields in VIEW_FIELDS.items()}


def _same(one: Any, other: Any) -> bool:
    """Equality of JSON values, in which true is not 1 and 1 is not 1.0."""
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same, one, other))
    return type(one) is type(other) and bool(one == other)
