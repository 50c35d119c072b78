"""Vectors: they hold what the suite itself compares, and the page about them is right."""

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from tenure.conformance import DEPTHS, bundled_cases, judge
from tenure.conformance.cases.vectors import FORMAT, VERSION, Vector, VectorWriter, files_of_vectors, line
from tenure.conformance.protocol.capabilities import CORE_FIELDS, EVENT_FIELDS, VIEW_FIELDS
from tenure.spec import bundled
from tests.conformance.doubles.named_targets import OracleTarget
from tests.root import ROOT

PAGE = (ROOT / "docs" / "vectors.md").read_text(encoding="utf-8")
CASES = bundled_cases()
ALL = bundled_cases(control=True)


@cache
def vectors() -> list[Vector]:
    """What is expected of every case, and of some of the others."""
    writer = VectorWriter()
    return [writer.vector_of(case) for case in (*CASES, *ALL[len(CASES) :: 50])]


def exchange(record: dict[str, Any], *, everywhere: bool = False) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """What a runner asks, as the page tells it to, each with the answer that it expects.

    There are no queries where only time passed, unless `everywhere`.
    """
    yield {"op": "reset", **{name: record[name] for name in ("lanes", "limits", "now")}}, {"events": []}
    seen: dict[str, dict[str, dict[str, Any] | None]] = {"sessions": {}, "jobs": {}, "scheduler": {"": {}}}
    for number, step in enumerate(record["steps"], 1):
        yield step["command"], {name: step[name] for name in ("events", "refused") if name in step}
        for room, views in seen.items():
            changes = step["views"].get(room, {})
            for name, fields in ({"": changes} if room == "scheduler" else changes).items():
                views[name] = None if fields is None else {**(views.get(name) or {}), **fields}
        is_quiet = "advance" == step["command"]["op"] and [] == step.get("events") and number < len(record["steps"])
        if is_quiet and not everywhere:
            continue
        for room, op in {"sessions": "session", "jobs": "job"}.items():
            for name, view in seen[room].items():
                yield {"op": op, op: name}, {"refused": "unknown_id"} if view is None else {"view": view}
        yield {"op": "scheduler"}, {"view": seen["scheduler"][""]}


def as_read(each: Vector) -> dict[str, Any]:
    """A vector as a runner reads it."""
    record: dict[str, Any] = json.loads(json.dumps(each.as_json()))
    return record


def test_a_runner_asks_what_the_judge_asks_and_expects_what_it_expects() -> None:
    """Of every case: the same requests in the same order."""
    target = OracleTarget()
    judge([each.case for each in vectors()], lambda: target)
    wanted = [request for each in vectors() for request, _ in exchange(as_read(each))]
    assert target.asked[1:] == wanted


def test_all_that_is_expected_is_what_the_specification_answers() -> None:
    """Every answer and every view with all its fields, also where the judge has no query."""
    target = OracleTarget()
    for each in vectors():
        for request, answer in exchange(as_read(each), everywhere=True):
            got: Any = target.ask(request)
            shown = {"refused": got["refused"]["code"]} if "refused" in got else got
            assert answer == shown, (each.case.id, request)


def test_the_case_of_a_vector_is_all_there() -> None:
    """Nothing but the commands is written in another way."""
    for each in vectors():
        record, case = as_read(each), json.loads(json.dumps(each.case.as_json()))
        assert case.pop("commands") == [step["command"] for step in record.pop("steps")]
        assert {*case.pop("needs"), *each.further_needs} == set(record.pop("needs"))
        assert case == record


def test_a_refused_command_changes_no_view() -> None:
    """After the first step a refusal adds at most views of a new id, which are null."""
    refused = [step for each in vectors() for step in each.steps[1:] if "refused" in step]
    assert len(refused) > 100
    for step in refused:
        assert "scheduler" not in step["views"]
        assert [] == [view for room in step["views"].values() for view in room.values() if view is not None]


def written_out(text: str) -> list[dict[str, Any]]:
    """The vectors of a file, each with all its steps, read as the page describes."""
    vectors: dict[str, dict[str, Any]] = {}
    for record in map(json.loads, text.splitlines()[1:]):
        prefix = record.pop("prefix", None)
        if prefix is not None:
            assert prefix["steps"] > 0
            record["steps"] = vectors[prefix["id"]]["steps"][: prefix["steps"]] + record["steps"]
        vectors[record["id"]] = record
    return list(vectors.values())


def test_steps_that_several_begin_with_stand_once() -> None:
    """With the prefixes in their places the files hold every vector, and without them little is left to share."""
    files = files_of_vectors([each.case for each in vectors()], "1")
    found = {record["id"]: record for text in files.values() for record in written_out(text)}
    assert {each.case.id: as_read(each) for each in vectors()} == found
    for text in files.values():
        written = [
            json.dumps(record["steps"][:3])
            for record in map(json.loads, text.splitlines()[1:])
            if "prefix" not in record
        ]
        assert len(written) == len(set(written))
    assert sum(map(len, files.values())) < sum(len(line(each.as_json())) for each in vectors()) / 2


def test_each_depth_has_a_file_with_what_it_adds() -> None:
    """The files are named after depths, say how many vectors they have, and have each case once."""
    files = files_of_vectors(CASES, "7.7.7")
    assert [f"{depth}.jsonl" for depth in DEPTHS] == list(files)
    ids = []
    for depth, text in zip(DEPTHS, files.values(), strict=True):
        header, *vectors = map(json.loads, text.splitlines())
        assert {
            "format": FORMAT, "version": VERSION, "spec": "7.7.7", "depth": depth, "vectors": len(vectors)
        } == header  # fmt: skip
        assert {depth} >= {record["depth"] for record in vectors}
        assert text.isascii()
        ids += [record["id"] for record in vectors]
    assert sorted(ids) == sorted(case.id for case in CASES)
    assert ["quick.jsonl"] == list(files_of_vectors(CASES, "7.7.7", "quick"))


def test_the_files_in_the_repository_are_up_to_date() -> None:
    """They hold what the specification expects of every case, ties included; there is one for each depth."""
    folder = ROOT / "conformance" / "vectors"
    assert {path.name for path in folder.iterdir()} == {f"{depth}.jsonl" for depth in DEPTHS}
    files = files_of_vectors(ALL, bundled().version)
    stale = [name for name, text in files.items() if (folder / name).read_text(encoding="utf-8") != text]
    assert [] == stale, "run `make generate`"


def test_the_example_of_the_page_is_a_vector() -> None:
    """What the page shows and explains is what a runner gets."""
    (example,) = re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)
    record = json.loads(example)
    [vector] = [each for each in vectors() if each.case.id == record["id"]]
    assert as_read(vector) == record
    path = ROOT / "conformance" / "vectors" / f"{record['depth']}.jsonl"
    (shipped,) = [text for text in path.read_text(encoding="utf-8").splitlines() if f'"id":"{record["id"]}","d' in text]
    assert "prefix" in json.loads(shipped)
    assert f"`{record['depth']}.jsonl` the vector has a prefix" in PAGE


def test_the_page_names_all_fields() -> None:
    """The fields of events and views that are compared are listed, and those that cannot be missing."""
    for op, fields in VIEW_FIELDS.items():
        (row,) = re.findall(rf"^\| {op} \| (.*) \|$", PAGE, re.MULTILINE)
        assert {*CORE_FIELDS[op], *fields} == set(re.findall(r"`(\w+)`", row))
    events = PAGE.partition("*Events.*")[2].partition("\n\nSo a field")[0]
    assert ["at", "kind", "session", "job", *EVENT_FIELDS] == re.findall(r"`(\w+)`", events)
    assert "`state` and `accepting` of a session and `state` of a job are always compared" in " ".join(PAGE.split())


def test_the_page_has_all_fields_of_a_file() -> None:
    """The tables of the header, a vector and a step have exactly the fields that there are."""
    tables = [
        re.findall(r"^\| `(\w+)` \|", block, re.MULTILINE) for block in PAGE.split("\n\n") if "| field |" in block
    ]
    header, of_a_vector, of_a_prefix, of_a_step, of_views = tables
    text = files_of_vectors(CASES[:1], "1", "quick")["quick.jsonl"]
    assert header == list(json.loads(text.splitlines()[0]))
    (*others, steps) = as_read(vectors()[0])
    assert of_a_vector == [*others, "prefix", steps]
    quick = files_of_vectors(CASES, "1", "quick")["quick.jsonl"]
    (prefix,) = {tuple(record["prefix"]) for record in map(json.loads, quick.splitlines()) if "prefix" in record}
    assert of_a_prefix == list(prefix)
    every = [step for each in vectors() for step in each.steps]
    assert set(of_a_step) == {name for step in every for name in step}
    assert set(of_views) == {name for step in every for name in step["views"]}
