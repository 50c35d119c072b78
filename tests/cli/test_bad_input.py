"""Bad input of every kind, to every parameter of every command: one sentence and exit code 2, never a bug of ours."""

import os
from collections.abc import Iterator
from pathlib import Path
from time import monotonic
from typing import Any

import click
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tenure.cli import main
from tenure.cli.command_table import COMMANDS, command_of
from tenure.cli.options import TO_READ, FileName
from tenure.spec import BUNDLED, NotToml, parse_toml_text
from tenure.spec.toml_limits import LONGEST, MOST_PARTS
from tests.cli.commands import Output

LONGEST_WAIT = 30.0
"""Seconds for one command on a machine that does much else."""

# What each command needs beside the parameter that is tried, and does not take long.
NEEDED: dict[str, list[str]] = {
    "diagram": ["lifecycle", "--to", "mermaid"],
    "run": ["seed-workflow"],
    "explore": ["--limit-states", "5"],
    "prove": ["S99"],
    "export": ["--to", "promela", "--out", "-"],
    "conform": ["--case", "T01/*"],
    "rejudge": ["record.jsonl"],
    "fuzz": ["--runs", "1"],
    "cases": ["--case", "T01/*"],
    "adapter": ["mine.py"],
    "vectors": ["--depth", "quick", "--out", "folder"],
    "learn": ["--steps", "5"],
}
HUGE = "9" * 5000
NO_TEXTS = ["\udcff", "a\0b"]
NO_NUMBERS = ["x", "", "nan", "-inf", "1e400", HUGE + "x", "\udcff", "\0"]
EXTREME_NUMBERS = [HUGE, f"-{HUGE}", "-1", "0", "1e300"]

# Files that cannot be what any command reads.
BAD_FILES: dict[str, bytes] = {
    "empty": b"",
    "not UTF-8": b"\xff\xfe",
    "only a BOM": b"\xef\xbb\xbf",
    "NUL": b"\0" * 100,
    "integer in TOML": b"format = " + HUGE.encode(),
    "hexadecimal in TOML": b"format = 0x" + b"f" * 10_000,
    "dotted key": b"a" + b".a" * 100_000 + b" = 1",
    "dotted table": b"[a" + b".a" * 100_000 + b"]",
    "dotted key inside": b"a = {a" + b" . 'a'" * 100_000 + b" = 1}",
    "deep TOML": b"a = " + b"[" * 100_000,
    "deep JSON": b'{"a":' + b"[" * 100_000,
    "integer in JSON": b'{"op": "submit", "job": ' + HUGE.encode() + b"}",
    "no number in JSON": b'{"op": "submit", "job": NaN}',
    "surrogate": b'{"op": "\\ud800"}',
    "control characters": b'{"op": "\\u001b[2J"}',
    "long line": b"a" * 3_000_000,
}


def parameters() -> Iterator[tuple[str, click.Parameter]]:
    """Every parameter of every command."""
    for name in COMMANDS:
        for each in command_of(name).params:
            yield name, each


def arguments(name: str, param: click.Parameter, value: str) -> list[str]:
    """A command line that gives a parameter this value."""
    needed = NEEDED.get(name, [])
    if isinstance(param, click.Argument):
        return [name, *[word for word in needed if word not in ("lifecycle", "seed-workflow")], "--", value]
    return [name, *needed, max(param.opts, key=len), value]


def answered(command: list[str], capsys: Output) -> int:
    """The exit code of a command, which answers as every command has to."""
    begin = monotonic()
    code = main(command)
    assert monotonic() - begin < LONGEST_WAIT
    err = capsys.readouterr().err
    assert "Traceback" not in err
    assert "bug in tenure" not in err
    if code == 2:
        assert 1 == err.count("\n"), err
        assert err[:-1].isprintable()
        assert len(err) < 1100
    return code


TEXTS = [(name, each) for name, each in parameters() if each.type is click.STRING]
NUMBERS = [
    (name, each)
    for name, each in parameters()
    if isinstance(each.type, click.types._NumberRangeBase | click.types.IntParamType | click.types.FloatParamType)
    or each.metavar == "LIST"
]
READ = [(name, each) for name, each in parameters() if each.type is TO_READ or (name, each.name) == ("run", "scenario")]


@pytest.fixture(autouse=True)
def in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run in a folder of its own, as some commands write."""
    monkeypatch.chdir(tmp_path)


def test_every_parameter_is_of_a_kind_that_is_tried() -> None:
    """Or is a flag or a choice, which click checks, or names a file to write, which has a test of its own."""
    checked: Any = click.Choice | click.types.BoolParamType | FileName
    tried = [id(each) for _, each in (*TEXTS, *NUMBERS, *READ)]
    others = [each.name for _, each in parameters() if id(each) not in tried and not isinstance(each.type, checked)]
    assert [] == others


@pytest.mark.parametrize(("name", "param"), TEXTS, ids=lambda each: getattr(each, "name", each))
def test_a_text_that_is_none(name: str, param: click.Parameter, capsys: Output) -> None:
    """Every argument that is not UTF-8 is refused: it could be neither shown nor written."""
    for value in NO_TEXTS:
        assert 2 == answered(arguments(name, param, value), capsys)


@pytest.mark.parametrize(("name", "param"), NUMBERS, ids=lambda each: getattr(each, "name", each))
def test_a_number_that_is_none(name: str, param: click.Parameter, capsys: Output) -> None:
    """Is wrong use, and one that is too large or too small is so or is taken as it is."""
    for value in NO_NUMBERS:
        assert 2 == answered(arguments(name, param, value), capsys), value
    for value in EXTREME_NUMBERS:
        if (name, param.name, value) not in (("explore", "sessions", HUGE), ("explore", "jobs", HUGE)):
            answered(arguments(name, param, value), capsys)


@pytest.mark.parametrize(("name", "param"), READ, ids=lambda each: getattr(each, "name", each))
def test_a_file_that_cannot_be_used(name: str, param: click.Parameter, tmp_path: Path, capsys: Output) -> None:
    """Whatever it contains, also if it is a folder or without end."""
    path = tmp_path / "file"
    for kind, data in BAD_FILES.items():
        path.write_bytes(data)
        if param.name != "token_file" and (param.name, kind) not in (("expect", "empty"), ("expect", "only a BOM")):
            assert 2 == answered(arguments(name, param, str(path)), capsys), kind
    for bad in (tmp_path, "/dev/zero", "no such\x1b[2J file", "x" * 5000, os.fsdecode(b"\xff")):
        assert 2 == answered(arguments(name, param, str(bad)), capsys), bad


@pytest.mark.parametrize("columns", ["1000000000", "0", "-5", "x", HUGE, "1", "\udcff"])
@pytest.mark.parametrize(
    "command", [["run", "seed-workflow"], ["spec"], ["spec", "--show", "clauses"], ["conform", "--help"]]
)
def test_any_width_of_a_terminal(
    columns: str, command: list[str], capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is bounded on both sides, and what is no width is none."""
    monkeypatch.setenv("COLUMNS", columns)
    begin = monotonic()
    assert 0 == main(command)
    assert monotonic() - begin < LONGEST_WAIT
    assert max(map(len, capsys.readouterr().out.splitlines())) <= 1000


@pytest.mark.parametrize(
    "base", ["javascript:alert(1)", " JavaScript:x", "data:text/html,x", "vbscript:x", "java\tscript:x"]
)
def test_a_link_that_would_run_something(base: str, capsys: Output) -> None:
    """Links lead to a page."""
    assert 2 == answered(["diagram", "lifecycle", "--to", "dot", "--link-base", base], capsys)


PIECES = st.sampled_from(
    ["a", ".", " ", '"', "'", '"""', "'''", "\\", "#", "\n", "=", "[", "]", "{", "}", ",", "1", "a.a.a.a.a"]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.lists(PIECES, max_size=40).map("".join))
def test_a_key_has_few_parts_or_the_text_is_refused(text: str) -> None:
    """The scan for long keys finds every long key of the parser, in any context."""

    def deepest(value: object) -> int:
        match value:
            case dict():
                return 1 + max(map(deepest, value.values()), default=0)
            case list():
                return max(map(deepest, value), default=0)
        return 0

    try:
        tables = parse_toml_text(text)
    except NotToml:
        return
    assert deepest(tables) <= 2 * MOST_PARTS * max(1, text.count("{") + 1)


@pytest.mark.parametrize(
    "text",
    [
        'a = "b.b.b.b.b.b.b"',
        "a = 'b.b.b.b.b.b.b'",
        'a = """b.b.b.b.b.b.b\nb.b.b.b.b.b.b = 1"""',
        "a = '''\nb.b.b.b.b.b.b'''",
        "# b.b.b.b.b.b.b",
        '"b.b.b.b.b.b.b" = 1',
        "a.b.c.d = [1.5, 1.5]",
        'a = "\\"" # b.b.b.b.b.b',
    ],
)
def test_a_dot_that_divides_no_key(text: str) -> None:
    """Is read as it is."""
    assert text.startswith("#") == (parse_toml_text(text) == {})


def test_a_long_text_is_refused_and_the_bundled_one_is_not_near() -> None:
    """The time to read one is bounded by its length."""
    with pytest.raises(NotToml, match="longer than"):
        parse_toml_text("#" * (LONGEST + 1))
    assert BUNDLED.stat().st_size < LONGEST / 10
