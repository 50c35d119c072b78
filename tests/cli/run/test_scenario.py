"""Scenario files: both forms are read alike, and every error is a sentence that names the place."""

import json
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure.cli.errors import WrongUse
from tenure.cli.run.event_table import table
from tenure.cli.run.player import play
from tenure.cli.run.scenario import COMMANDS, HEADER, NUMBERS, REFUSALS, Scenario, TimedCommand, read_scenario
from tenure.diagrams.text_timeline import timeline
from tenure.reference.validation import COMMANDS as ON_THE_WIRE
from tenure.spec import bundled
from tests.cli.commands import Output, refusal, run_tenure

SUBMIT = '{"op": "submit", "job": "j"}'


def read(text: str, source: str = "scenario") -> Scenario:
    """Read a scenario from a string."""
    return read_scenario(text.encode(), source)


def test_toml() -> None:
    """A TOML file has a header and a list of commands; what is left out has a default."""
    scenario = read(
        'title = "t"\nlanes = 2\nnow = 3\nunit = "ms"\npolicy = "fair_share"\nlimits = { max_time = 9 }\n'
        'command = [{ op = "submit", job = "j" }, { at = 5, op = "finish", job = "j", expect_refused = "not_running" }]'
    )
    commands = (
        TimedCommand("command 1", "submit", {"job": "j"}, None, None),
        TimedCommand("command 2", "finish", {"job": "j"}, 5, "not_running"),
    )
    assert Scenario("t", "ms", 2, 3, {"max_time": 9}, "fair_share", commands) == scenario
    assert Scenario("", "s", 1, 0, {}, "fifo", commands[:1]) == read('[[command]]\nop = "submit"\njob = "j"')


def test_json_lines() -> None:
    """JSON Lines have a command a line, perhaps after a header; empty lines and request numbers are passed over."""
    text = (
        '{"title": "t", "lanes": 0}\n\n{"n": 1, "op": "open", "session": "é", "max_time": 1, "interactive_timeout": 0}'
    )
    fields = {"session": "é", "max_time": 1, "interactive_timeout": 0}
    assert Scenario("t", "s", 0, 0, {}, "fifo", (TimedCommand("line 3", "open", fields, None, None),)) == read(text)


def test_optional_fields_may_be_null() -> None:
    """On the wire a field without a value may be null, and so it may be here."""
    scenario = read('{"op": "submit", "job": "j", "session": null, "at": null, "expect_refused": null}')
    assert (TimedCommand("line 1", "submit", {"job": "j", "session": None}, None, None),) == scenario.commands


def test_a_byte_order_mark_is_no_content() -> None:
    """Files written by some editors begin with a mark, which is passed over."""
    assert 1 == len(read("\ufeff" + SUBMIT).commands)
    assert 1 == len(read('\ufeff[[command]]\nop="submit"\njob="j"').commands)


def test_refusals_are_those_of_the_specification() -> None:
    """A scenario may expect every refusal that there is, and the failure of a policy."""
    assert {*bundled().refusals, "policy_failed"} == set(REFUSALS)


def test_a_command_has_the_fields_that_it_has_on_the_wire() -> None:
    """Scenarios and the protocol know the same commands with the same fields, but for those of a host."""
    known = {op: (set(required), set(optional)) for op, (required, optional) in COMMANDS.items()}
    hosts = {op: (set(each.required), set(each.optional)) for op, each in bundled().host_commands.items()}
    assert ON_THE_WIRE == {**known, **hosts}


def test_every_command_has_its_fields() -> None:
    """Each field of a command that is left out, and each that belongs to another command, is refused."""
    value = dict.fromkeys(NUMBERS, 1)
    every = {name for required, optional in COMMANDS.values() for name in (*required, *optional)}
    for op, (required, optional) in COMMANDS.items():
        whole = {"op": op} | {name: value.get(name, "x") for name in (*required, *optional)}
        assert op == read(json.dumps(whole)).commands[0].op
        for name in required:
            with pytest.raises(WrongUse, match=f"line 1: {op} needs {name}$"):
                read(json.dumps({key: whole[key] for key in whole if key != name}))
        for name in every - set(whole):
            with pytest.raises(WrongUse, match=f'line 1: the key "{name}" is unknown; those of {op} are op, at, '):
                read(json.dumps({**whole, name: value.get(name, "x")}))


BAD = {
    "": "the file is empty; a scenario has at least one command",
    " \n\n": "the file is empty; a scenario has at least one command",
    'title = "t"': "it has no command",
    '{"title": "t"}': "it has no command",
    "op: submit": "this is not TOML: Expected '=' after a key",
    'title = "a"\ntitle = "b"': "this is not TOML: Cannot overwrite a value",
    "x = " + "[" * 100_000: "this is not TOML: ",
    "command = 3": "command must be a list of tables",
    "command = [3]": "command must be a list of tables",
    'comand = []\n[[command]]\nop="submit"\njob="j"': 'the key "comand" is unknown; the keys of a',
    'limits = 3\n[[command]]\nop="submit"\njob="j"': "limits must be a table",
    'limits = {time=1}\n[[command]]\nop="submit"\njob="j"': 'the key "time" is unknown; those of limits are max_time, ',
    'limits = {max_time=0}\n[[command]]\nop="submit"\njob="j"': "max_time must be at least 1, not 0",
    'lanes = -1\n[[command]]\nop="submit"\njob="j"': "lanes must be at least 0, not -1",
    'now = 1.5\n[[command]]\nop="submit"\njob="j"': "now must be an integer, not 1.5",
    'policy = "lifo"\n[[command]]\nop="submit"\njob="j"': 'policy is "lifo", which is not one of fifo, fair_share',
    'policy = []\n[[command]]\nop="submit"\njob="j"': "policy is [], which is not one of fifo, fair_share",
    'title = 3\n[[command]]\nop="submit"\njob="j"': "title must be a string, not 3",
    '[[command]]\njob="j"': "command 1: op is missing; it is one of open, submit, ",
    '[[command]]\nop="submit"\njob=2020-01-01': 'command 1: job must be a string, not "2020-01-01"',
    '[[command]]\nop="advance"\nto=nan': "command 1: to must be an integer, not NaN",
    '[[command]]\nop="advance"\nto=inf': "command 1: to must be an integer, not Infinity",
    '[[command]]\nop="advance"\nto=0x' + "f" * 9999: "command 1: to must be at most 9223372036854775807",
    '[[command]]\nop="advance"\nto=[0x' + "f" * 9999 + "]": "command 1: to must be an integer, not a list",
    SUBMIT + "\n{]": "line 2: this is not JSON: Expecting property name enclosed in double quotes (column 2)",
    SUBMIT + "\n\n" + SUBMIT[:-1]: "line 3: this is not JSON: Expecting ',' delimiter (column 28)",
    SUBMIT + "\n3": "line 2: 3 is not a JSON object",
    SUBMIT + '\n{"op": "hello"}': 'line 2: op is "hello", which is not one of open, submit, ',
    SUBMIT + '\n{"op": ["submit"]}': 'line 2: op is ["submit"], which is not one of open, ',
    SUBMIT + "\n{}": "line 2: op is missing; it is one of open, ",
    '{"op": "submit", "op": 1}': 'line 1: this cannot be used: the key "op" is there twice',
    '{"op": "submit", "job": 7}': "line 1: job must be a string, not 7",
    '{"op": "submit", "job": null}': "line 1: job must be a string, not null",
    '{"op": "submit", "job": "' + "x" * 99 + '", "at": "y"}': 'line 1: at must be an integer, not "y"',
    '{"op": "advance", "to": NaN}': "line 1: this cannot be used: NaN is not a number",
    '{"op": "advance", "to": true}': "line 1: to must be an integer, not true",
    '{"op": "advance", "to": 5.0}': "line 1: to must be an integer, not 5.0",
    '{"op": "advance", "to": 9223372036854775808}': "line 1: to must be at most 9223372036854775807",
    '{"op": "advance", "to": 1' + "0" * 5000 + "}": "line 1: this cannot be used: a number in it is too long",
    '{"op": "advance", "to": ' + "[" * 100_000: "line 1: this cannot be used: it is nested too deeply",
    '{"op": "advance", "to": "' + "9" * 99 + '"}': f'line 1: to must be an integer, not "{"9" * 39}...',
    '{"op": "submit", "job": "j", "expect_refused": "no"}': 'line 1: expect_refused is "no", which is not one of ',
    '{"op": "submit", "job": "j", "expect_refused": 1}': "line 1: expect_refused is 1, which is not one of bad_value, ",
}


@pytest.mark.parametrize(("text", "sentence"), BAD.items(), ids=range(len(BAD)))
def test_a_bad_file_is_one_sentence(text: str, sentence: str) -> None:
    """An error in the form of a file is reported with its place, before any command runs."""
    with pytest.raises(WrongUse) as raised:
        read(text, "mine")
    assert str(raised.value).startswith(f"mine: {sentence}")


def test_a_name_may_say_that_a_file_is_json_lines() -> None:
    """A broken first line of a .jsonl file is reported as JSON, not as TOML."""
    with pytest.raises(WrongUse, match=r"^a\.jsonl: line 1: this is not JSON: "):
        read('"op": "submit"}', "a.jsonl")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"\x89PNG\r\n\x1a\n\x00", "this is not UTF-8 (byte 0), so it is not a scenario"),
        (b"a = 1\n\x00\x00", "this is not TOML: "),
        (b"", "the file is empty"),
    ],
)
def test_a_file_of_another_kind(content: bytes, sentence: str, tmp_path: Path, capsys: Output) -> None:
    """A binary or an empty file ends with 2, one line on stderr and nothing on stdout."""
    path = tmp_path / "file"
    path.write_bytes(content)
    assert refusal(capsys, "run", str(path)).startswith(f"{path}: {sentence}")


def test_a_file_that_cannot_be_read(tmp_path: Path, capsys: Output) -> None:
    """A missing file, a directory and an impossible name end with 2 and one line; the first lists what there is."""
    for name, sentence in (
        (
            "missing.toml",
            "there is no file or scenario 'missing.toml'; the scenarios are cancel-while-running, ",
        ),
        (str(tmp_path), f"{str(tmp_path)!r}: Is a directory"),
        ("a\x00b", "Invalid value for '[SCENARIO]': 'a\\x00b' contains NUL"),
        ("x" * 900, f"'{'x' * 900}': File name too long"),
    ):
        assert refusal(capsys, "run", name).startswith(sentence)


values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from(["j", "a", *REFUSALS]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)
names = st.sampled_from(
    [*HEADER, "op", "at", "n", "expect_refused", *(name for fields in COMMANDS.values() for name in sum(fields, ()))]
)
lines = st.dictionaries(names, values, max_size=5).flatmap(
    lambda table: st.sampled_from([None, *COMMANDS]).map(lambda op: table if op is None else {**table, "op": op})
)


@given(
    st.binary()
    | st.text().map(str.encode)
    | st.lists(lines).map(lambda tables: "\n".join(map(json.dumps, tables)).encode())
)
def test_any_file_is_played_or_refused_with_one_sentence(content: bytes) -> None:
    """Any file is a scenario that can be run and shown, or is refused in one sentence."""
    with suppress(WrongUse):
        run = play(read_scenario(content, "file"))
        assert table(run).endswith("\n")
        timeline([event.as_json() for event in run.events], until=run.now)


def test_null_is_no_limit(tmp_path: Path, capsys: Output) -> None:
    """As in a reset on the wire: of one kind of time, or of all."""
    for limits in ("null", '{"max_time": null, "interactive_timeout": 5}', '{"max_time": null}'):
        path = tmp_path / "scenario.jsonl"
        path.write_text(
            f'{{"limits": {limits}}}\n{{"op": "open", "session": "a", "max_time": 99, "interactive_timeout": 5}}\n',
            encoding="utf-8",
        )
        assert "max_time at most" not in run_tenure(capsys, 0, "run", str(path)).out
