"""Files of vectors: what was written is read; anything else is refused with its place and reason."""

import copy
import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure.conformance import Case, bundled_cases
from tenure.conformance.cases.case import BUNDLED
from tenure.conformance.cases.vector_reader import COMMANDS, LONGEST_LINE, MOST_COMMANDS, read_vectors
from tenure.conformance.cases.vectors import files_of_vectors, line, vector_of
from tenure.conformance.errors import BadFile
from tenure.conformance.generation.refusals import BAD_VALUES
from tenure.spec import bundled

Record = dict[str, Any]
CASES = {case.id: case for case in bundled_cases()}
VERSION = bundled().version
HEADER = {"format": "tenure-vectors", "version": 2, "spec": VERSION, "depth": "standard", "vectors": 1}


def own(name: str, case: Case) -> Record:
    """The vector of a case of the suite, under an id of a user's own."""
    record: Record = json.loads(line(vector_of(attrs.evolve(case, id=f"own/{name}")).as_json()))
    return record


TIMED_OUT = own("timed-out", CASES["clock/unused_timeout/queued.empty/at/submit"])
FORGOTTEN = own("forgotten", CASES["forget/job/done"])


PREFIX = {"id": FORGOTTEN["id"], "steps": 2}


def write(folder: Path, *records: object, name: str = "own.jsonl") -> Path:
    """A file with these records, one a line."""
    path = folder / name
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return path


def reason(path: Path) -> str:
    """Why a file cannot be used, without its name."""
    with pytest.raises(BadFile) as caught:
        read_vectors(path)
    message = str(caught.value)
    assert "\n" not in message
    assert repr(str(path)) in message
    return message.replace(f"{str(path)!r}, ", "").replace(f"{str(path)!r} ", "")


def changed(record: Record, change: Callable[[Record], object]) -> Record:
    """A copy of a record, changed."""
    again = copy.deepcopy(record)
    change(again)
    return again


def test_what_was_written_is_read(tmp_path: Path) -> None:
    """All cases, from the files of all depths."""
    paths = []
    for name, text in files_of_vectors(CASES.values(), VERSION).items():
        paths.append(tmp_path / name)
        paths[-1].write_text(text, encoding="utf-8")
    read = {each.case.id: each for each in read_vectors(*paths)}
    assert CASES == {name: each.case for name, each in read.items()}
    assert vector_of(CASES["P1/after-reactivation"]) == read["P1/after-reactivation"]


def test_a_vector_may_be_the_beginning_of_another(tmp_path: Path) -> None:
    """Then it has no steps of its own."""
    whole = {**HEADER, "vectors": 2}
    short = {**FORGOTTEN, "id": "short", "needs": ["sessionless"], "steps": [], "prefix": PREFIX}
    _, read = read_vectors(write(tmp_path, whole, FORGOTTEN, short))
    assert FORGOTTEN["steps"][:2] == json.loads(line(read.as_json()))["steps"]


def test_cases_alone_are_read_with_what_is_expected_of_them(tmp_path: Path) -> None:
    """A file in the format of the shipped cases will do, too."""
    few = tmp_path / "few.jsonl"
    few.write_text("".join(BUNDLED.read_text(encoding="utf-8").splitlines(keepends=True)[:9]), encoding="utf-8")
    assert [vector_of(case) for case in list(CASES.values())[:8]] == list(read_vectors(few))


def test_a_file_may_end_without_a_line_feed(tmp_path: Path) -> None:
    """Some editors do not write the last one."""
    path = write(tmp_path, HEADER, TIMED_OUT)
    path.write_text(path.read_text(encoding="utf-8").rstrip("\n"), encoding="utf-8")
    assert 1 == len(read_vectors(path))


def test_a_vector_may_need_more_than_its_commands_do(tmp_path: Path) -> None:
    """The author may want to spare a target."""
    sparing = changed(TIMED_OUT, lambda record: record["needs"].append("phase"))
    (read,) = read_vectors(write(tmp_path, HEADER, sparing))
    assert ("unused_timeout", "phase") == read.case.needs


def test_the_commands_are_those_that_values_are_refused_of() -> None:
    """No command and no field is forgotten."""
    assert {op: set(fields) for op, fields in BAD_VALUES.items()} == {
        op: {*required, *optional} for op, (required, optional) in COMMANDS.items()
    }


@pytest.mark.parametrize(
    ("header", "message"),
    [
        ([], "line 1: a line must be a JSON object, not []"),
        ({**HEADER, "format": "x"}, "line 1, format: it must be tenure-vectors or tenure-cases, not \"x\""),
        ({"id": "T01"}, "line 1, format: it must be tenure-vectors or tenure-cases, not null"),
        ({**HEADER, "version": 1}, "line 1, version: it is 1; this tenure reads version 2"),
        ({**HEADER, "version": True}, "line 1, version: it is true; this tenure reads version 2"),
        ({"format": "tenure-cases", "version": 1}, "line 1, version: it is 1; this tenure reads version 2"),
        ({**HEADER, "more": 1}, f'line 1: there is no field "more"; the fields are {", ".join(HEADER)}'),
        ({name: HEADER[name] for name in HEADER if name != "spec"}, "line 1, spec: it is missing"),
        (
            {**HEADER, "spec": "0.9.0"},
            f'line 1, spec: the file was made from version "0.9.0" of the specification, but this tenure has '
            f'"{VERSION}"; make it again with `tenure vectors`',
        ),
        ({**HEADER, "depth": "deep"}, 'line 1, depth: it is "deep", but must be one of quick, standard, complete'),
        ({**HEADER, "vectors": "1"}, 'line 1, vectors: it is "1", but must be the number of vectors'),
        ({**HEADER, "vectors": 2}, "line 1, vectors: the header says 2, but 1 lines follow"),
        ({**HEADER, "vectors": 0}, "line 1, vectors: the header says 0, but 1 lines follow"),
        ({**HEADER, "depth": "quick"}, None),
    ],
)  # fmt: skip
def test_a_header_is_read_strictly(tmp_path: Path, header: object, message: str | None) -> None:
    """The line, the field, and what would be right."""
    here = message or 'line 2, vector own/timed-out, depth: it is "standard", but must be quick in this file'
    assert here == reason(write(tmp_path, header, TIMED_OUT))


USED = "it cannot be used:"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (b"", "is empty; a file of vectors begins with a header"),
        (b"\n", "line 1: it is not JSON: Expecting value at character 2"),
        (b'{"a": 1', "line 1: it is not JSON: Expecting ',' delimiter at character 8"),
        (b"\xff\n", "line 1: it is not UTF-8"),
        (b'{"a": NaN}', f"line 1: {USED} there is no NaN in JSON"),
        (b'{"a": 1e999}', f"line 1: {USED} the number 1e999 is too large"),
        (b'{"a": ' + b"9" * 21 + b"}", f"line 1: {USED} an integer has more than 20 characters"),
        (b'{"a": ' + b"9" * 9999 + b"}", f"line 1: {USED} an integer has more than 20 characters"),
        (b'{"a": 1, "a": 1}', f'line 1: {USED} an object has the name "a" twice'),
        (b"[" * 100_000, "line 1: it is nested too deeply"),
        (b'"' + b"x" * LONGEST_LINE, f"line 1: it is longer than {LONGEST_LINE} bytes"),
    ],
    ids=["empty", "blank", "cut", "utf-8", "nan", "infinite", "large", "huge", "twice", "deep", "long"],
)  # fmt: skip
def test_what_is_no_json_is_refused(tmp_path: Path, text: bytes, message: str) -> None:
    """Also where Python alone would accept it, or not terminate."""
    path = tmp_path / "own.jsonl"
    path.write_bytes(text)
    assert message == reason(path)


def _set(**fields: object) -> Callable[[Record], object]:
    return lambda record: record.update(fields)


def _step(number: int, **fields: object) -> Callable[[Record], object]:
    return lambda record: record["steps"][number].update(fields)


def _command(number: int, **fields: object) -> Callable[[Record], object]:
    return lambda record: record["steps"][number]["command"].update(fields)


ANEW = "; make it again with `tenure vectors`"
RIGHT = f"but version {VERSION} of the specification has"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (_set(id=5), "id: it is 5, but must be 1 to 200 letters, digits and . _ / + -"),
        (_set(id="a b"), 'id: it is "a b", but must be 1 to 200 letters, digits and . _ / + -'),
        (_set(id="a\n"), r'id: it is "a\n", but must be 1 to 200 letters, digits and . _ / + -'),
        (_set(id="a" * 201), "id: it is "),
        (lambda record: record.pop("tie"), "tie: it is missing"),
        (lambda record: record.pop("steps"), "steps: it is missing"),
        (_set(commands=[]), 'there is no field "commands"'),
        (_set(clauses="X1"), 'clauses: it is "X1", but must be a list'),
        (_set(clauses=[]), "clauses: it is [], but must be at least one clause"),
        (_set(clauses=["Z9"]), 'clauses[0]: it is "Z9", but must be a clause of the specification'),
        (_set(clauses=[["X1"]]), 'clauses[0]: it is ["X1"], but must be a clause of the specification'),
        (_set(clauses=["X1", "X1"]), 'clauses[1]: it is "X1", but must be different from those before it'),
        (_set(needs=["magic"]), 'needs[0]: it is "magic", but must be a capability'),
        (
            _set(needs=[]),
            "needs: unused_timeout is missing: a session may have an unused timeout, and these commands rely on it",
        ),
        (_set(tie=0), "tie: it is 0, but must be true or false"),
        (_set(tie=True), "tie: it is true, but no two timers are due at one instant"),
        (_set(lanes=1.0), "lanes: it is 1.0, but must be an integer from 0 to 9223372036854775807"),
        (_set(lanes=2**63), "lanes: it is 9223372036854775808, but must be an integer from 0 to 9223372036854775807"),
        (_set(now=-1), "now: it is -1, but must be an integer from 0 to 9223372036854775807"),
        (_set(now=True), "now: it is true, but must be an integer from 0 to 9223372036854775807"),
        (_set(limits=[]), "limits: it is [], but must be null or a non-empty object"),
        (_set(limits={}), "limits: it is {}, but must be null or a non-empty object"),
        (_set(limits={"max": 1}), 'limits: there is no field "max"; the fields are max_time, interactive_timeout'),
        (
            _set(limits={"max_time": 0}),
            "limits.max_time: it is 0, but must be an integer from 1 to 9223372036854775807",
        ),
        (_set(steps={}), "steps: it is {}, but must be a list"),
        (_set(steps=[]), "steps: it is [], but must be 1 to 1000, including those of the prefix"),
        (_set(steps=[{}] * (MOST_COMMANDS + 1)), "steps: it is [{}, {}, "),
        (_set(prefix=None), "prefix: it is null, but must be an object"),
        (_set(prefix={}), "prefix.id: it is missing"),
        (_set(prefix={"id": FORGOTTEN["id"]}), "prefix.steps: it is missing"),
        (
            _set(prefix={"id": "P1", "steps": 1}),
            'prefix.id: it is "P1", but must be the id of an earlier vector of the',
        ),
        (_set(prefix={"id": TIMED_OUT["id"], "steps": 1}), "prefix.id: it is "),
        (_set(prefix={"id": ["P1"], "steps": 1}), 'prefix.id: it is ["P1"], but must be the id of an earlier vector'),
        (_set(prefix={**PREFIX, "steps": 0}), "prefix.steps: it is 0, but must be from 1 to 6, the number of steps"),
        (_set(prefix={**PREFIX, "steps": 7}), "prefix.steps: it is 7, but must be from 1 to 6, the number of steps"),
        (_set(prefix={**PREFIX, "steps": True}), "prefix.steps: it is true, but must be from 1 to 6, the number"),
        (_set(prefix=PREFIX, lanes=2, needs=["lanes", "sessionless", "unused_timeout"]), "prefix[0].views.scheduler."),
        (_set(steps=[5]), "steps[0]: it is 5, but must be an object"),
        (_set(steps=[{}]), "steps[0].command: it is null, but must be an object"),
        (_command(0, op="jump"), 'steps[0].command.op: it is "jump", but must be one of open, submit, finish, '),
        (_command(0, op=["open"]), 'steps[0].command.op: it is ["open"], but must be one of open, submit, '),
        (_command(0, op="hello"), 'steps[0].command.op: it is "hello", but must be one of open, submit, '),
        (_command(0, op="open"), "steps[0].command.session: it is missing"),
        (_command(0, by=5), 'steps[0].command: there is no field "by"; the fields are op, to'),
        (
            _command(0, to=[[5]]),
            "steps[0].command.to: it is [[5]], but must be at most one list or object, without others in it",
        ),
        (_command(0, to={"a": {}}), 'steps[0].command.to: it is {"a": {}}, but must be at most one list or object'),
        (_command(0, to=2), f"steps[0].views.scheduler.now: it has 1, {RIGHT} 2{ANEW}"),
        (_step(0, events=[{}]), f"steps[0].events[0]: it has {{}}, {RIGHT} nothing{ANEW}"),
        (_step(1, events=[]), "steps[1].events[0]: it has nothing, "),
        (_step(1, events=None), "steps[1].events: it has null, "),
        (_step(1, refused="bad_value"), f'steps[1].refused: it has "bad_value", {RIGHT} nothing{ANEW}'),
        (_step(4, refused="unknown_id"), f'steps[4].refused: it has "unknown_id", {RIGHT} "not_accepting"{ANEW}'),
        (_step(4, events=[]), f"steps[4].events: it has [], {RIGHT} nothing{ANEW}"),
        (_step(4, views={}), f'steps[4].views.jobs: it has nothing, {RIGHT} {{"a1": null}}{ANEW}'),
        (lambda record: record["steps"][4].pop("views"), f'steps[4].views: it has nothing, {RIGHT} {{"jobs": '),
        (
            lambda record: record["steps"][3]["events"][0].update(at=31.0),
            f"steps[3].events[0].at: it has 31.0, {RIGHT} 31{ANEW}",
        ),
        (
            lambda record: record["steps"][1]["views"]["sessions"]["a"].update(accepting=1),
            f"steps[1].views.sessions.a.accepting: it has 1, {RIGHT} true{ANEW}",
        ),
    ],
)
def test_a_vector_is_read_strictly(tmp_path: Path, change: Callable[[Record], object], message: str) -> None:
    """The line, the vector, the field, what is there, and what is right."""
    record = changed(TIMED_OUT, change)
    here = reason(write(tmp_path, {**HEADER, "vectors": 2}, FORGOTTEN, record))
    named = record["id"] == TIMED_OUT["id"]
    before = f"line 3, vector {TIMED_OUT['id']}" if named else "line 3"
    assert here.startswith((f"{before}, {message}", f"{before}: {message}"))
    assert len(here) < 700


def test_ties_must_be_marked(tmp_path: Path) -> None:
    """Otherwise they would run without `--ties`."""
    case = next(case for case in CASES.values() if case.tie)
    record = changed(own("tie", case), _set(tie=False))
    path = write(tmp_path, {**HEADER, "depth": case.depth}, record)
    assert reason(path).endswith(", tie: it is false, but two timers are due at one instant")


def test_an_order_of_the_queue_must_be_needed(tmp_path: Path) -> None:
    """Whether a case shows the order of the queue is found out by running it."""
    case = next(case for case in CASES.values() if "fifo" in case.needs)
    needs = [name for name in case.needs if name != "fifo"]
    record = changed(own("order", case), _set(needs=needs))
    path = write(tmp_path, {**HEADER, "depth": case.depth}, record)
    assert "needs: fifo is missing: the normal queue is first in, first out, " in reason(path)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (_set(clauses=["I1"]), 'clauses[0]: it has "I1", but the case of the suite with this id has "C3"'),
        (
            _set(needs=["unused_timeout", "phase"]),
            'needs[1]: it has "phase", but the case of the suite with this id has',
        ),
        (
            lambda record: record["steps"].pop(2),
            "commands[2].to: it has 31, but the case of the suite with this id has 30; give your own case another id",
        ),
    ],
)
def test_an_id_of_the_suite_means_the_case_of_the_suite(
    tmp_path: Path, change: Callable[[Record], object], message: str
) -> None:
    """What others may claim of a target that passed this case rests on it."""
    case = CASES["clock/unused_timeout/queued.empty/at/submit"]
    record = json.loads(line(vector_of(case).as_json()))
    assert case == read_vectors(write(tmp_path, HEADER, record))[0].case
    assert reason(write(tmp_path, HEADER, changed(record, change))).startswith(f"line 2, vector {case.id}, {message}")


def test_an_id_stands_once_in_all_files(tmp_path: Path) -> None:
    """In one file as in several."""
    first = write(tmp_path, HEADER, TIMED_OUT, name="first.jsonl")
    twice = write(tmp_path, {**HEADER, "vectors": 2}, TIMED_OUT, TIMED_OUT)
    assert reason(twice).endswith(", id: it is already in line 2")
    second = write(tmp_path, HEADER, TIMED_OUT, name="second.jsonl")
    with pytest.raises(BadFile, match=rf"id: it is already in '{first}', line 2"):
        read_vectors(first, second)


def test_a_case_alone_is_read_as_strictly(tmp_path: Path) -> None:
    """Its commands, its marks and its needs."""
    header = {"format": "tenure-cases", "version": 2, "spec": VERSION}
    case = json.loads(json.dumps({**CASES["forget/job/done"].as_json(), "id": "own"}))
    assert reason(write(tmp_path, header, {**case, "needs": []})).startswith(
        "line 2, vector own, needs: forget is missing: "
    )
    assert reason(write(tmp_path, header, {**case, "steps": []})).startswith(
        'line 2, vector own: there is no field "steps"'
    )
    assert reason(write(tmp_path, header, {**case, "commands": [{"op": "jump"}]})).startswith(
        "line 2, vector own, commands[0].op: "
    )


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda values: st.lists(values, max_size=3) | st.dictionaries(st.text(max_size=5), values, max_size=3),
    max_leaves=5,
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The paths to everything inside a JSON value."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [found for name, each in inner for found in ((*path, name), *places(each, (*path, name)))]


@given(st.sampled_from(places(TIMED_OUT)), JSON)
def test_nothing_that_is_changed_goes_through(
    tmp_path_factory: pytest.TempPathFactory, path: tuple[Any, ...], value: Any
) -> None:
    """With any value in any place the file means the same as before, or it is refused in one sentence."""
    record = copy.deepcopy(TIMED_OUT)
    inner = record
    for name in path[:-1]:
        inner = inner[name]
    inner[path[-1]] = value
    file = write(tmp_path_factory.mktemp("vectors"), HEADER, record)
    with suppress(BadFile):
        (read,) = read_vectors(file)
        assert path[0] in ("id", "clauses", "needs") or json.loads(line(read.as_json())) == TIMED_OUT
        return
    assert reason(file)
