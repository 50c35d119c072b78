"""`tenure fuzz`: random runs, their verdict, and what is found shown again."""

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
from tests.cli.commands import Output, as_json, refusal, run_tenure

REFERENCE = shlex.join([sys.executable, "-m", "tenure.reference"])
WRONG = "tests.conformance.doubles.wrong_schedulers:NoExclusivity"
EXPLORED = ["fuzz", WRONG, "--runs", "60", "--seed", "3"]


def test_the_reference_is_explored_without_a_difference(capsys: Output) -> None:
    """The note has the number of runs; the seed is 0 by default."""
    out = run_tenure(capsys, Exit.HOLDS, "fuzz", "--runs", "8").out
    assert "note: seed 0: 8 runs of " in out
    assert ", no difference; " in out
    assert out.splitlines()[-1].startswith("passed: all 8 random runs; specification ")


def test_what_is_found_fails_the_target(capsys: Output) -> None:
    """The run is explained like a case, and the command line under it shows it again, to the last word."""
    lines = run_tenure(capsys, Exit.VIOLATION, *EXPLORED).out.splitlines()
    first = next(number for number, line in enumerate(lines) if line.startswith("FAILED explored/"))
    assert any(line.startswith("  clause P2 ") for line in lines[first:])
    (again,) = [line.removeprefix("  again with  ") for line in lines if line.startswith("  again with  ")]
    assert f"tenure fuzz --runs 60 --seed 3 {WRONG}" == again
    assert lines == run_tenure(capsys, Exit.VIOLATION, *shlex.split(again)[1:]).out.splitlines()


def test_json_has_it_all(capsys: Output) -> None:
    """The exploration with its numbers, the finding as a vector and among the cases."""
    report = as_json(capsys, Exit.VIOLATION, *EXPLORED)
    exploration = report["exploration"]
    assert ("failed", "failed", 3) == (report["verdict"], exploration["result"], exploration["seed"])
    assert exploration["found"] == exploration["vector"]["id"] == report["cases"][-1]["id"]
    assert ["P2"] == report["cases"][-1]["failure"]["clauses"]


def test_what_is_found_can_be_kept_as_a_vector(capsys: Output, tmp_path: Path) -> None:
    """The file runs with --vectors, as the report suggests: the wrong scheduler fails it and the reference passes."""
    file = tmp_path / "found.jsonl"
    assert Exit.VIOLATION == main([*EXPLORED, "--found", str(file)])
    assert f"  again with  tenure conform --vectors {file} {WRONG}" in capsys.readouterr().out
    (vector,) = read_vectors(file)
    assert ("P2",) == vector.case.clauses
    assert Exit.VIOLATION == main(["conform", WRONG, "--vectors", str(file)])
    assert f"FAILED {vector.case.id}" in capsys.readouterr().out.splitlines()
    assert Exit.HOLDS == main(["conform", "--vectors", str(file)])
    assert "1 of your own selected: all passed; " in capsys.readouterr().out


def test_a_vector_that_was_found_is_in_every_report(capsys: Output, tmp_path: Path) -> None:
    """As of any other case that fails: a test case, and a failure with timelines."""
    file, junit, html = (tmp_path / name for name in ("found.jsonl", "junit.xml", "page.html"))
    assert Exit.VIOLATION == main([*EXPLORED, "--found", str(file)])
    options = ["--vectors", str(file), "--junit", str(junit), "--html", str(html)]
    assert Exit.VIOLATION == main(["conform", WRONG, *options])
    (case,) = ET.parse(junit).getroot().iter("testcase")
    assert ("tenure.explored", ["failure"]) == (case.attrib["classname"], [element.tag for element in case])
    page = html.read_text("utf-8")
    assert f"<code>{case.attrib['name']}</code>" in page
    assert 2 == page.count("<svg")


def test_known_failures_are_known_to_random_runs_too(capsys: Output, tmp_path: Path) -> None:
    """Runs that fail like them are counted and named, also by the command that shows another finding again."""
    wrong, known = "tests.conformance.doubles.wrong_endings:AlwaysActivated", tmp_path / "known.toml"
    assert Exit.VIOLATION == main(["conform", wrong, "--clause", "R1", "--write-expect", str(known)])
    text = known.read_text("utf-8").replace('reason = ""', 'reason = "issue 3"')
    known.write_text(text, encoding="utf-8")
    fuzz = ["fuzz", wrong, "--runs", "60"]
    run_tenure(capsys, Exit.VIOLATION, *fuzz)
    lines = run_tenure(capsys, Exit.HOLDS, *fuzz, "--expect", str(known)).out.splitlines()
    end = r" \(issue 3\); \d+ random runs? failed in the same way, and ended there$"
    assert any(re.search(end, line) for line in lines)
    assert re.match(r"passed: \d+ of 6\d random runs, \d+ ended at known failures; ", lines[-1])
    other = ["fuzz", WRONG, "--runs", "60", "--expect", str(known)]
    assert f"tenure fuzz --runs 60 --seed 0 --expect {known} {WRONG}" in run_tenure(capsys, Exit.VIOLATION, *other).out


def test_what_is_found_can_be_kept_as_a_program(capsys: Output, tmp_path: Path) -> None:
    """It runs without the suite and prints what the scheduler answers."""
    file = tmp_path / "found.py"
    run_tenure(capsys, Exit.VIOLATION, *EXPLORED, "--found", str(file))
    runpy.run_path(str(file))
    assert "open a -> " in capsys.readouterr().out


def test_a_file_is_as_it_was_if_nothing_is_found(capsys: Output, tmp_path: Path) -> None:
    """An old finding is kept, and no empty file is left."""
    old, new = tmp_path / "old.jsonl", tmp_path / "new.jsonl"
    old.write_text("Made by tenure", encoding="utf-8")
    for file in (old, new):
        assert Exit.HOLDS == main(["fuzz", "--runs", "2", "--found", str(file)])
    assert "Made by tenure" == old.read_text(encoding="utf-8")
    assert [old] == list(tmp_path.iterdir())


def test_a_program_is_explored_like_a_scheduler_in_python(capsys: Output) -> None:
    """The same runs over stdio as in process."""
    reports = []
    for target in ([], ["--stdio", REFERENCE]):
        reports.append(as_json(capsys, Exit.HOLDS, "fuzz", "--runs", "3", *target)["exploration"])
    for report in reports:
        del report["seconds"]
    assert reports[0] == reports[1]
    assert reports[0]["commands"] > 50


def test_closed_capabilities_and_ties_are_for_random_runs_too(capsys: Output) -> None:
    """The command line that shows a finding again repeats them."""
    arguments = ["--ties", "--without", "resize=not now", *EXPLORED[1:]]
    assert Exit.VIOLATION == main(["fuzz", *arguments])
    (again,) = [line for line in capsys.readouterr().out.splitlines() if line.startswith("  again with  ")]
    assert "tenure fuzz --ties --runs 60 --seed 3 --without 'resize=not now' " in again


@pytest.mark.parametrize(
    ("last", "ending"),
    [
        ("raise SystemExit(5)", "broke the protocol: the target exited with 5"),
        ("print('no hello')", "broke the protocol: the answer to request 1 cannot be read"),
    ],
)
def test_a_target_that_does_not_say_hello_again_fails(capsys: Output, tmp_path: Path, last: str, ending: str) -> None:
    """It did for the known failures, and does not for the random runs."""
    known = tmp_path / "known.toml"
    known.write_text('[[known_failure]]\ncase = "P1/after-reactivation"\nreason = "r"\n', encoding="utf-8")
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
    assert Exit.VIOLATION == main(["fuzz", *target, "--runs", "5", "--expect", str(known)])
    out = " ".join(capsys.readouterr().out.split())
    assert ending in out
    assert "explored" not in out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--runs", "10000001"], "Invalid value for '--runs': 10000001 is not in the range"),
        (["--runs", "0"], "Invalid value for '--runs'"),
        (["--runs", "-1"], "Invalid value for '--runs'"),
        (["--seed", "x"], "Invalid value for '--seed'"),
        (["--http", "http://127.0.0.1:1"], "a service is judged only by cases, because random runs take too long"),
        (["--lanes", "2"], "--lanes is for a service; name one with --http"),
        (["--case", "T01/*"], "No such option '--case'"),
        (["--found", "x.py", "--stdio", "x"], "--found writes a program only"),
        (["--found", "/no/such/folder/x"], "'/no/such/folder/x': No such file or directory"),
        (["no_such_module:x"], "there is no module 'no_such_module'"),
        (["--expect", "no-such-file"], "'no-such-file': No such file or directory"),
    ],
)
def test_wrong_use_is_refused_in_one_sentence(capsys: Output, arguments: list[str], sentence: str) -> None:
    """Exit code 2, one line on stderr and nothing else."""
    assert refusal(capsys, "fuzz", *arguments).startswith(sentence)


def test_random_runs_need_no_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """They are made without Hypothesis."""
    for name in [name for name in sys.modules if name.startswith("tenure.conformance.exploration")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "hypothesis", None)
    assert Exit.HOLDS == main(["fuzz", "--runs", "1"])
