"""How far a long command is: one line of a terminal, elsewhere a line every few seconds, and with `--quiet` nothing."""

import json
from pathlib import Path

import pytest

from tenure.cli import explore, main, progress
from tenure.cli.progress import BETWEEN, ProgressLine
from tests.cli.commands import Output


class Clock:
    """A clock that is set."""

    def __init__(self) -> None:
        self.time = 100.0

    def __call__(self) -> float:
        """The time it is set to."""
        return self.time


@pytest.fixture
def clock() -> Clock:
    """A clock."""
    return Clock()


def test_where_there_is_no_terminal_there_is_a_line_every_few_seconds(capsys: Output, clock: Clock) -> None:
    """None before, so that a short command prints none; each has the time since the beginning."""
    shown = ProgressLine("conform", quiet=False, clock=clock)
    for done in range(300):
        shown.show(f"{done} of 300 cases", ", 3 failed")
        clock.time += 0.125
    shown.clear()
    out, err = capsys.readouterr()
    lines = err.splitlines()
    assert "" == out
    assert "conform: 40 of 300 cases, 3 failed, 5 s" == lines[0]
    assert "conform: 80 of 300 cases, 3 failed, 10 s" == lines[1]
    assert 7 == len(lines)


def test_unchanged_progress_is_printed_again(capsys: Output, clock: Clock) -> None:
    """If the waiting code calls `repeat`."""
    shown = ProgressLine("conform", quiet=False, clock=clock)
    shown.repeat()
    shown.show("0 of 2 cases")
    for _ in range(3):
        clock.time += 0.6 * BETWEEN
        shown.repeat()
    assert ["conform: 0 of 2 cases, 6 s"] == capsys.readouterr().err.splitlines()


def test_on_a_terminal_one_line_is_written_over(capsys: Output, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    """And taken off at the end."""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    shown = ProgressLine("conform", quiet=False, clock=clock)
    clock.time += 2 * BETWEEN
    tell = shown.count("cases")
    tell(1, 2)
    tell(2, 2)
    assert "\r1 of 2 cases\033[K\r\033[K" == capsys.readouterr().err


@pytest.mark.parametrize("is_terminal", [True, False])
def test_quiet_is_quiet(capsys: Output, clock: Clock, monkeypatch: pytest.MonkeyPatch, is_terminal: bool) -> None:
    """Everywhere."""
    monkeypatch.setattr("sys.stderr.isatty", lambda: is_terminal)
    shown = ProgressLine("conform", quiet=True, clock=clock)
    clock.time += 2 * BETWEEN
    shown.show("1 of 2 cases")
    shown.repeat()
    shown.clear()
    assert "" == capsys.readouterr().err


COMMANDS: dict[str, tuple[list[str], str]] = {
    "cases": (["conform", "--case", "T01/*"], "conform: 1 of 2 cases, 0 failed, "),
    "workers": (["conform", "--case", "T01/*", "--workers", "2"], "conform: 0 of 2 cases, 0 failed, "),
    "random runs": (["fuzz", "--runs", "3"], "fuzz: 1 of 3 random runs, "),
    "learn": (["learn", "--scope", "resize", "--steps", "300"], "learn: "),
    "explore": (
        ["explore", "--sessions", "1", "--jobs", "1", "--lanes", "1", "--max-time", "1", "--interactive-timeout", "0"],
        " transitions, runs of ",
    ),
    "prove": (["prove", "S3", "--solver", "z3,cvc5", "--jobs", "1"], " answers of the solvers, "),
    "vectors": (["vectors", "--depth", "quick", "--out", "OUT"], "vectors: 1 of "),
}


@pytest.mark.parametrize("name", COMMANDS)
def test_every_long_command_has_progress(
    name: str, capsys: Output, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """On standard error; JSON on standard output stays as it is. With --quiet there is nothing."""
    monkeypatch.setattr(progress, "BETWEEN", 0.0)
    monkeypatch.setattr(explore, "BETWEEN", 0.0)
    arguments, told = COMMANDS[name]
    arguments = [*(str(tmp_path / "out") if each == "OUT" else each for each in arguments), "--format", "json"]
    main(arguments)
    out, err = capsys.readouterr()
    json.loads(out)
    assert told in err
    assert all(line.startswith(f"{arguments[0]}: ") for line in err.splitlines())
    main([*arguments, "--quiet"])
    out, err = capsys.readouterr()
    json.loads(out)
    assert "" == err
