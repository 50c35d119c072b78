"""The bundled specification: complete, covered, and of the shape that its schema publishes."""

import copy
import json
import tomllib
from collections.abc import Callable
from typing import Any

import jsonschema
import pytest

from tenure.spec import BUNDLED, SpecError, bundled, loads, uses_of_clauses
from tenure.spec.phrases import phases_text, table_lines

DATA: dict[str, Any] = tomllib.loads(BUNDLED.read_text(encoding="utf-8"))
SCHEMA: dict[str, Any] = json.loads(BUNDLED.with_name("session.schema.json").read_text(encoding="utf-8"))


def test_there_are_six_states_and_fourteen_phases() -> None:
    """The lifecycle has the states and phases that it is known for."""
    spec = bundled()
    assert ["queued", "active", "deactivated", "closed", "canceled", "expired"] == list(spec.states)
    assert 14 == len(spec.phases)
    assert ["closed.ended", "canceled.ended", "expired.ended"] == [p.id for p in spec.phases.values() if p.final]


def test_every_cell_is_written_out() -> None:
    """Each phase answers each input."""
    spec = bundled()
    assert {(phase, name) for phase in spec.phases for name in spec.inputs} == set(spec.cells)


def test_timers_fire_maximum_before_interactive_before_unused() -> None:
    """The order of ties is the order of the timer inputs (X2)."""
    assert ["maximum_timeout", "interactive_timeout", "unused_timeout"] == [timer.id for timer in bundled().timers]


def test_every_clause_is_used() -> None:
    """A clause that no row, rule or theorem uses would be idle talk."""
    assert not [clause for clause, users in uses_of_clauses(bundled()).items() if not users]


def test_ended_phases_answer_nothing_with_a_step() -> None:
    """What has ended stays as it is (E8)."""
    spec = bundled()
    rows = {row for (phase, _), cell in spec.cells.items() if spec.phases[phase].final for row in cell.rows}
    assert {"no-op", "refused"} == {spec.rows[row].answer for row in rows}


def test_only_accepting_phases_take_a_submission() -> None:
    """`accepting` says the same as the cells (E7)."""
    spec = bundled()
    for phase in spec.phases.values():
        answers = {spec.rows[row].answer for row in spec.cells[phase.id, "submit"].rows}
        assert ({"step"} if phase.accepting else {"refused"}) == answers


def test_the_table_in_words_names_every_row() -> None:
    """Tables and diagrams made from the words miss no row."""
    spec = bundled()
    assert [*spec.row_ids] == list(dict.fromkeys(line.id for line in table_lines(spec)))


def test_all_phases_of_a_state_have_one_name() -> None:
    """`active.*` stands for both phases of active."""
    assert "active.*, closed.waiting" == phases_text(bundled(), ["closed.waiting", "active.idle", "active.busy"])


def test_the_file_is_of_the_published_shape() -> None:
    """The JSON Schema accepts the normative file."""
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.validate(DATA, SCHEMA, jsonschema.Draft202012Validator)


def decision(data: Any) -> Any:
    """A statement that rests on our own decision."""
    return next(each for clause in data["clause"] for each in clause["statements"] if each["origin"] == "decision")


def timer(data: Any) -> Any:
    """An input that comes from a timer."""
    return next(entry for entry in data["input"] if entry["by"] == "timer")


SPOILED: dict[str, Callable[[Any], object]] = {
    "a required key is left out": lambda data: data["clause"][0].pop("title"),
    "an unknown key is written": lambda data: data["row"][3].update(priority=1),
    "a decision has no reason": lambda data: decision(data).pop("reason"),
    "the document of another is behind a decision of ours": lambda data: decision(data).update(source="a page"),
    "a timer waits for nothing": lambda data: timer(data).pop("deadline"),
    "something is out of scope without what to do instead": lambda data: data["out_of_scope"][0].pop("instead"),
    "a public name means what is no entry of the file": lambda data: data["public_name"][0].update(means=[1]),
    "an input is answered with a word that means nothing": lambda data: data["cells"]["queued.empty"].update(
        submit="perhaps"
    ),
}


@pytest.mark.parametrize("spoil", SPOILED.values(), ids=SPOILED)
def test_schema_and_loader_refuse_the_same_shapes(spoil: Callable[[Any], object]) -> None:
    """A file that the schema refuses is refused by the loader, too."""
    data = copy.deepcopy(DATA)
    spoil(data)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, SCHEMA, jsonschema.Draft202012Validator)
    with pytest.raises(SpecError):
        loads(as_toml(data))


def test_writing_the_data_again_gives_the_same_specification() -> None:
    """The helper of these tests that writes TOML loses nothing."""
    assert bundled().rows == loads(as_toml(DATA)).rows


def as_toml(data: dict[str, Any]) -> str:
    """Write the data of a specification as TOML; strings and lists are the same in JSON, tables inline."""

    def value(item: Any) -> str:
        if isinstance(item, dict):
            return "{" + ", ".join(f"{json.dumps(key)} = {value(inner)}" for key, inner in item.items()) + "}"
        if isinstance(item, list):
            return "[" + ", ".join(value(inner) for inner in item) + "]"
        return json.dumps(item)

    def plain_first(item: tuple[str, Any]) -> bool:
        return isinstance(item[1], dict | list)

    return "\n".join(f"{key} = {value(item)}" for key, item in sorted(data.items(), key=plain_first))
