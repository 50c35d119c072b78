"""Comparing answers: all that a target can show is compared and nothing else, and JSON's types are distinct."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure.conformance.judging.comparison import difference
from tenure.conformance.protocol.capabilities import (
    CAPABILITIES,
    CORE_FIELDS,
    EVENT_FIELDS,
    VIEW_FIELDS,
    missing_of,
    of_event,
    of_view,
)
from tenure.conformance.protocol.messages import Events, Refused, ViewResponse

values = st.one_of(
    st.none(), st.booleans(), st.integers(), st.text(max_size=3), st.lists(st.text(max_size=2), max_size=2)
)
event_fields = ("at", "kind", "session", "job", *EVENT_FIELDS)
events = st.lists(st.fixed_dictionaries({}, optional=dict.fromkeys(event_fields, values)), max_size=4)


@given(events)
def test_equal_events_do_not_differ(records: list[dict[str, Any]]) -> None:
    """Anything agrees with itself, whether a field without a value is left out or null."""
    with_nulls = tuple({field: record.get(field) for field in event_fields} for record in records)
    assert difference("advance", Events(tuple(records)), Events(with_nulls), {}) is None


@given(events.filter(len), st.data())
def test_one_changed_field_is_found(records: list[dict[str, Any]], data: st.DataObject) -> None:
    """The first event that differs is named with the field, unless the target lacks the field."""
    place = data.draw(st.integers(0, len(records) - 1))
    field = data.draw(st.sampled_from(event_fields))
    changed = [dict(record) for record in records]
    changed[place][field] = {"not": "any of the values"}
    found = difference("advance", Events(tuple(records)), Events(tuple(changed)), {})
    assert found is not None
    assert (place, (field,)) == (found.place, found.fields)
    lacking = difference("advance", Events(tuple(records)), Events(tuple(changed)), {of_event(field): "hidden"})
    assert (field in EVENT_FIELDS) == (lacking is None)


@given(events, st.dictionaries(st.sampled_from(event_fields), values, max_size=3))
def test_a_missing_and_a_further_event_are_found(records: list[dict[str, Any]], more: dict[str, Any]) -> None:
    """Too few or too many events differ at the first place where one side has none."""
    fewer, further = Events(tuple(records)), Events((*records, more))
    too_many, too_few = difference("close", fewer, further, {}), difference("close", further, fewer, {})
    assert too_many is not None
    assert too_few is not None
    assert (len(records), None, more) == (too_many.place, too_many.expected, too_many.got)
    assert (len(records), more, None) == (too_few.place, too_few.expected, too_few.got)


@pytest.mark.parametrize("op", VIEW_FIELDS)
@given(data=st.data())
def test_one_changed_field_of_a_view_is_found(op: str, data: st.DataObject) -> None:
    """The field is named, unless the target lacks it; fields that the suite does not know are ignored."""
    fields = (*CORE_FIELDS[op], *VIEW_FIELDS[op])
    view = data.draw(st.fixed_dictionaries(dict.fromkeys(fields, values)))
    field = data.draw(st.sampled_from(fields))
    changed = {**view, field: {"not": "any of the values"}, "colour": "blue"}
    found = difference(op, ViewResponse(view), ViewResponse(changed), {})
    assert found is not None
    assert field == found.field
    assert (field in CORE_FIELDS[op]) == (
        difference(op, ViewResponse(view), ViewResponse(changed), {of_view(op, field): "hidden"}) is not None
    )
    assert difference(op, ViewResponse(view), ViewResponse({**view, "colour": "blue"}), {}) is None


@pytest.mark.parametrize(("one", "other"), [(1, True), (0, False), (1, 1.0), ("1", 1), ([], ()), (["a"], "a")])
def test_types_are_kept_apart(one: object, other: object) -> None:
    """True is not 1, and 1.0 is no integer, though Python thinks so."""
    for first, second in ((one, other), (other, one)):
        assert difference("session", ViewResponse({"usage": first}), ViewResponse({"usage": second}), {}) is not None


def test_a_refusal_is_compared_by_its_code() -> None:
    """The message is the target's own."""
    assert difference("close", Refused("unknown_id"), Refused("unknown_id", "who?"), {}) is None
    assert difference("close", Refused("unknown_id"), Refused("bad_value"), {}) is not None
    assert difference("close", Refused("unknown_id"), Events(()), {}) is not None
    assert difference("close", Events(()), Refused("unknown_id"), {}) is not None


def test_every_field_that_may_be_missing_is_a_capability() -> None:
    """What can be left out of a comparison has a name."""
    shown = {of_view(view, field) for view, fields in VIEW_FIELDS.items() for field in fields}
    assert {*map(of_event, EVENT_FIELDS), *shown} <= set(CAPABILITIES)


@pytest.mark.parametrize(("specification", "lacks"), [(None, True), ("1.0.0", True), ("2.0.0", False), ("2", False)])
def test_who_follows_version_1_lacks_what_is_new(specification: str | None, lacks: bool) -> None:
    """Unless it says that it has it."""
    assert lacks == ("position" in missing_of({"owner": True}, specification))
    assert "owner" not in missing_of({"owner": True}, specification)


def test_a_capability_is_true_or_a_sentence() -> None:
    """Every other value there is refused, because it would hide what is compared."""
    assert {"row": "no rows"} == missing_of({"row": "no rows", "phase": True, "future": True}, "2.0.0")
    bad_values: list[object] = [False, None, 0, 1, "", " ", [], {}]
    for value in bad_values:
        with pytest.raises(ValueError, match="'phase' is neither true nor a sentence"):
            missing_of({"phase": value})
