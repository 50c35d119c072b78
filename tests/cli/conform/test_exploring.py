"""`tenure conform --examples`: random runs after the cases, part of the verdict, and what is found shown again."""

import json
import re
import runpy
import shlex
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tenure.cli import main
from tenure.cli.errors import Exit
from tenure.conformance.cases.vector_reader import read_vectors

Output = pytest.CaptureFixture[str]
REFERENCE = shlex.join([sys.executable, "-m", "tenure.reference"])
WRONG = "tests.conformance.doubles.wrong_schedulers:NoExclusivity"
FEW = ["conform", "--case", "T01/*"]
EXPLORED = [*FEW, WRONG, "--examples", "60", "--seed", "3"]


def test_the_reference_is_explored_without_a_difference(capsys: Output) -> None:
    """The note says how much was tried; the seed is 0 unless it is given."""
    assert Exit.HOLDS == main([*FEW, "--examples", "8"])
    out = capsys.readouterr().out
    assert "note: explored with seed 0: 8 runs of " in out
    assert ", no difference; " in out
    assert " selected: all passed, and so did 8 random runs; " in out.splitlines()[-1]


def test_what_is_found_fails_the_target(capsys: Output) -> None:
    """The run is explained like a case, and the command line under it shows it again, to the last word."""
    assert Exit.VIOLATION == main(EXPLORED)
    lines = capsys.readouterr().out.splitlines()
    first = next(number for number, line in enumerate(lines) if line.startswith("FAILED explored/"))
    assert any(line.startswith("  clause P2 ") for line in lines[first:])
    (again,) = [line.removeprefix("  again with  ") for line in lines if line.startswith("  again with  ")]
    assert f"tenure conform --examples 60 --seed 3 {WRONG}" == again
    assert Exit.VIOLATION == main([*shlex.split(again)[1:], "--case", "T01/*"])
    assert lines == capsys.readouterr().out.splitlines()


def test_json_and_junit_have_it_all(capsys: Output, tmp_path: Path) -> None:
    """The exploration with its numbers, the finding as a vector and among the cases, and a test case that failed."""
    junit = tmp_path / "junit.xml"
    assert Exit.VIOLATION == main([*EXPLORED, "--format", "json", "--junit", str(junit)])
    report = json.loads(capsys.readouterr().out)
    exploration = report["exploration"]
    assert ("failed", "failed", 3) == (report["verdict"], exploration["result"], exploration["seed"])
    assert exploration["found"] == exploration["vector"]["id"] == report["cases"][-1]["id"]
    assert ["P2"] == report["cases"][-1]["failure"]["clauses"]
    *_, case = ET.parse(junit).getroot().iter("testcase")
    assert ("exploration", ["failure"]) == (case.attrib["name"], [element.tag for element in case])


def test_what_is_found_can_be_kept_as_a_vector(capsys: Output, tmp_path: Path) -> None:
    """The file is run with --vectors, as the report says: the wrong scheduler fails it and the reference passes."""
    file = tmp_path / "found.jsonl"
    assert Exit.VIOLATION == main([*EXPLORED, "--found", str(file)])
    assert f"  again with  tenure conform --vectors {file} {WRONG}" in capsys.readouterr().out
    (vector,) = read_vectors(file)
    assert ("P2",) == vector.case.clauses
    assert Exit.VIOLATION == main(["conform", WRONG, "--vectors", str(file)])
    assert f"FAILED {vector.case.id}" in capsys.readouterr().out.splitlines()
    assert Exit.HOLDS == main(["conform", "--vectors", str(file)])
    assert "1 of one's own selected: all passed; " in capsys.readouterr().out


def test_known_failures_are_known_to_random_runs_too(capsys: Output, tmp_path: Path) -> None:
    """Runs that fail like them are counted and named; a file of what fails has cases only, and can be used."""
    wrong, known = "tests.conformance.doubles.wrong_endings:AlwaysActivated", tmp_path / "known.toml"
    suite = ["conform", wrong, "--clause", "R1", "--examples", "60"]
    assert Exit.VIOLATION == main([*suite, "--write-expect", str(known)])
    assert "explored/" in capsys.readouterr().out
    text = known.read_text("utf-8")
    assert "explored/" not in text
    known.write_text(text.replace('reason = ""', 'reason = "issue 3"'), encoding="utf-8")
    assert Exit.HOLDS == main([*suite, "--expect", str(known)])
    lines = capsys.readouterr().out.splitlines()
    assert any(re.search(r" \(issue 3\); \d+ random runs? failed alike, and ended there$", line) for line in lines)
    assert re.search(r" selected: \d+ passed, and so did \d+ of 6\d random runs, \d+ known to fail ", lines[-1])


def test_what_is_found_can_be_kept_as_a_program(capsys: Output, tmp_path: Path) -> None:
    """It runs without the suite and prints what the scheduler answers."""
    file = tmp_path / "found.py"
    assert Exit.VIOLATION == main([*EXPLORED, "--found", str(file)])
    capsys.readouterr()
    runpy.run_path(str(file))
    assert "open a -> " in capsys.readouterr().out


def test_a_file_is_as_it_was_if_nothing_is_found(capsys: Output, tmp_path: Path) -> None:
    """An old finding is not lost, and no empty file is left."""
    old, new = tmp_path / "old.jsonl", tmp_path / "new.jsonl"
    old.write_text("Made by tenure", encoding="utf-8")
    for file in (old, new):
        assert Exit.HOLDS == main([*FEW, "--examples", "2", "--found", str(file)])
    assert "Made by tenure" == old.read_text(encoding="utf-8")
    assert [old] == list(tmp_path.iterdir())


def test_a_program_is_explored_like_a_scheduler_in_python(capsys: Output) -> None:
    """The same runs over stdio as in process."""
    reports = []
    for target in ([], ["--stdio", REFERENCE]):
        assert Exit.HOLDS == main([*FEW, "--examples", "3", "--format", "json", *target])
        reports.append(json.loads(capsys.readouterr().out)["exploration"])
    for report in reports:
        del report["seconds"]
    assert reports[0] == reports[1]
    assert reports[0]["commands"] > 50


def test_closed_capabilities_and_ties_are_for_random_runs_too(capsys: Output) -> None:
    """The command line that shows a finding again repeats them."""
    arguments = ["--ties", "--without", "resize=not now", *EXPLORED[1:]]
    assert Exit.VIOLATION == main(["conform", *arguments])
    (again,) = [line for line in capsys.readouterr().out.splitlines() if line.startswith("  again with  ")]
    assert "tenure conform --ties --examples 60 --seed 3 --without 'resize=not now' " in again


def test_nothing_is_explored_after_a_failure_if_that_is_to_be_the_end(capsys: Output) -> None:
    """With --fail-fast the report says so."""
    assert Exit.VIOLATION == main(["conform", WRONG, "--fail-fast", "--examples", "5"])
    out = capsys.readouterr().out
    assert "note: not explored, because a case failed and --fail-fast says to stop then" in out.splitlines()
    assert "explored with seed" not in out


def test_a_target_that_breaks_the_protocol_at_once_is_not_explored(capsys: Output) -> None:
    """There is a verdict already."""
    target = ["--stdio", shlex.join([sys.executable, "-c", "print('what?')"])]
    assert Exit.VIOLATION == main([*FEW, *target, "--examples", "5"])
    assert "explored" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("last", "told"),
    [
        ("raise SystemExit(5)", "broke the protocol: the target exited with 5"),
        ("print('no hello')", "broke the protocol: the answer to request 1 cannot be read"),
    ],
)
def test_a_target_that_does_not_say_hello_again_fails(capsys: Output, tmp_path: Path, last: str, told: str) -> None:
    """It did for the cases, and does not for the random runs."""
    program = tmp_path / "once.py"
    program.write_text(
        "import pathlib, runpy, sys\n"
        "started = pathlib.Path(sys.argv[1])\n"
        "if started.exists():\n"
        f"    {last}\n"
        "    raise SystemExit\n"
        "started.touch()\n"
        "del sys.argv[1:]\n"
        "runpy.run_module('tenure.reference', run_name='__main__')\n",
        encoding="utf-8",
    )
    target = ["--stdio", shlex.join([sys.executable, str(program), str(tmp_path / "started")])]
    assert Exit.VIOLATION == main([*FEW, *target, "--examples", "5"])
    out = " ".join(capsys.readouterr().out.split())
    assert told in out
    assert "explored with seed 0: 0 runs of 0 commands, a difference" in out


def test_progress_is_shown_on_a_terminal(capsys: Output, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run by run, and cleared at the end."""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    assert Exit.HOLDS == main([*FEW, "--examples", "3"])
    err = capsys.readouterr().err
    assert "2 of 3 random runs" in err
    assert err.endswith("\r\033[K")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--examples", "10000001"], "Invalid value for '--examples': 10000001 is not in the range"),
        (["--seed", "1"], "--seed is about random runs; ask for some with --examples"),
        (["--found", "x.jsonl"], "--found is about random runs; ask for some with --examples"),
        (["--examples", "-1"], "Invalid value for '--examples'"),
        (["--examples", "1", "--seed", "x"], "Invalid value for '--seed'"),
        (["--examples", "1", "--rejudge", "x"], "--rejudge runs nothing: it goes without --examples"),
        (["--examples", "1", "--http", "http://127.0.0.1:1"], "a service is judged by cases only"),
        (
            ["--examples", "1", "--found", "x.py", "--stdio", "x"],
            "--found writes a program in Python only",
        ),
        (["--examples", "1", "--found", "x", "--json", "./x"], "two of the files to write are 'x'"),
        (["--examples", "1", "--found", "/no/such/folder/x"], "'/no/such/folder/x': No such file or directory"),
    ],
)
def test_wrong_use_is_told_in_a_sentence(capsys: Output, arguments: list[str], sentence: str) -> None:
    """Exit code 2, one line on stderr and nothing else."""
    assert Exit.WRONG_USE == main([*FEW, *arguments])
    captured = capsys.readouterr()
    assert "" == captured.out
    assert captured.err.startswith(f"tenure: error: {sentence}")
    assert 1 == captured.err.count("\n")


def test_random_runs_need_no_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """They are made without Hypothesis."""
    for name in [name for name in sys.modules if name.startswith("tenure.conformance.exploration")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "hypothesis", None)
    assert Exit.HOLDS == main([*FEW, "--examples", "1"])
