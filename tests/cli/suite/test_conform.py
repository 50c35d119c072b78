"""`tenure conform`: from the command line to the verdict, its exit code, and the command that shows a failure again."""

import json
import shlex
import sys
from pathlib import Path

import pytest

from tenure.cli import main
from tenure.cli.errors import Exit
from tenure.conformance import bundled_cases, select
from tests.cli.commands import Output, as_json, refusal, run_tenure
from tests.conformance.doubles.wrong_schedulers import InclusiveDeadline, PriorityLostAfterReactivation

REFERENCE = shlex.join([sys.executable, "-m", "tenure.reference"])
WRONG = "tests.conformance.doubles.wrong_schedulers"
STANDARD = select(bundled_cases(), depth="standard")
FEW = ["--case", "T0*", "--case", "P1/*"]


def failure_of(out: str) -> list[str]:
    """The lines that explain the first failure."""
    lines = out.splitlines()
    first = next(number for number, line in enumerate(lines) if line.startswith("FAILED "))
    return lines[first:]


def test_the_reference_passes(capsys: Output) -> None:
    """Without a target the bundled scheduler is judged by all cases without ties."""
    out = run_tenure(capsys, Exit.HOLDS, "conform").out.splitlines()
    assert out[0].startswith("tenure.reference, judged by version ")
    assert out[-1].startswith(f"passed: all {len(STANDARD)} cases; suite ")


def test_ties_can_be_asked_for(capsys: Output) -> None:
    """With --ties nothing is left out."""
    out = run_tenure(capsys, Exit.HOLDS, "conform", "--ties", "--clause", "X2").out
    number = len(select(bundled_cases(), clauses=["X2"], ties=True, depth="standard"))
    assert f"{number} of {len(STANDARD)} selected: all" in out


def test_the_same_over_stdio_as_in_process(capsys: Output) -> None:
    """The bundled program gets the same verdict, case by case, as the bundled scheduler."""
    reports = []
    for target in ([], ["--stdio", REFERENCE]):
        reports.append(as_json(capsys, Exit.HOLDS, "conform", *FEW, *target))
    in_process, over_stdio = reports
    assert in_process["cases"] == over_stdio["cases"]
    assert in_process["clauses"] == over_stdio["clauses"]


@pytest.mark.parametrize(
    ("wrong", "clause", "options"),
    [
        (InclusiveDeadline, "X1", []),
        (PriorityLostAfterReactivation, "P1", []),
        (InclusiveDeadline, "X1", ["--case", "X2/*", "--ties"]),
        (InclusiveDeadline, "X1", ["--case", "control/one/*", "--depth", "complete"]),
        (InclusiveDeadline, "X1", ["--without", "next_deadline=it shows none"]),
    ],
    ids=["deadline", "priority", "a tie", "a case of the complete suite", "without a capability"],
)
def test_a_wrong_scheduler_fails_and_the_failure_can_be_shown_again(
    capsys: Output, wrong: type[object], clause: str, options: list[str]
) -> None:
    """Exit code 1, the right clause, and a command line that runs that case alone with the same result."""
    explained = failure_of(run_tenure(capsys, Exit.VIOLATION, "conform", f"{WRONG}:{wrong.__name__}", *options).out)
    assert any(line.startswith(f"  clause {clause} ") for line in explained)
    assert explained[-1].startswith("failed: ")
    assert clause in explained[-1].partition("suspected clauses: ")[2].partition(" (")[0].split(" or ")
    (again,) = [line.removeprefix("  again with  ") for line in explained if line.startswith("  again with  ")]
    program, *arguments = shlex.split(again)
    assert "tenure" == program
    repeated = failure_of(run_tenure(capsys, Exit.VIOLATION, *arguments).out)
    assert repeated[0] == explained[0]
    assert repeated[:-2] == explained[: len(repeated) - 2]


def test_a_failure_over_stdio_can_be_shown_again(capsys: Output, tmp_path: Path) -> None:
    """The command line names the program and the time limit, quoted."""
    program = tmp_path / "a target.py"
    program.write_text(
        "import sys, json\n"
        "for line in sys.stdin:\n"
        "    n = json.loads(line)['n']\n"
        "    print(json.dumps({'n': n, 'name': 'x', 'version': '', 'capabilities': {}, 'events': []}), flush=True)\n",
        encoding="utf-8",
    )
    target = ["--stdio", shlex.join([sys.executable, str(program)]), "--timeout", "30"]
    explained = failure_of(run_tenure(capsys, Exit.VIOLATION, "conform", "--case", "T01/*", "--fail-fast", *target).out)
    (again,) = [line.removeprefix("  again with  ") for line in explained if line.startswith("  again with  ")]
    assert ["tenure", "conform", "--case", "T01/no_unused_timeout", *target] == shlex.split(again)
    assert failure_of(run_tenure(capsys, Exit.VIOLATION, *shlex.split(again)[1:]).out)[:-1] == explained[:-1]


def test_the_requests_of_a_failure_can_be_given_to_a_program(capsys: Output) -> None:
    """They are JSON Lines that the reference answers as it should."""
    command = ["conform", f"{WRONG}:PriorityLostAfterReactivation", "--case", "P1/after-reactivation"]
    explained = failure_of(run_tenure(capsys, Exit.VIOLATION, *command).out)
    lines = [line.strip() for line in explained if line.startswith("    {")]
    assert "reset" == json.loads(lines[0])["op"]
    assert list(range(len(lines))) == [json.loads(line)["n"] for line in lines]


@pytest.mark.parametrize("name", ["conform", "fuzz"])
def test_a_target_that_breaks_the_protocol_at_once_fails(capsys: Output, name: str) -> None:
    """There is a verdict in both forms, though nothing was run."""
    command = [name, "--stdio", shlex.join([sys.executable, "-c", "input(); print('what?')"])]
    out = run_tenure(capsys, Exit.VIOLATION, *command).out
    assert out.splitlines()[0].startswith("target broke the protocol: the answer to request 1 ")
    assert "<- what?" in out
    assert "explored" not in out
    assert "failed" == as_json(capsys, Exit.VIOLATION, *command)["verdict"]


def test_a_target_that_hangs_ends_with_a_verdict(capsys: Output) -> None:
    """It is given up after a few cases, and the rest is not run."""
    hello = '{"n": 1, "name": "x", "version": "", "capabilities": {}}'
    hanging = shlex.join(["sh", "-c", f"read line; echo {shlex.quote(hello)}; cat >/dev/null"])
    out = run_tenure(capsys, Exit.VIOLATION, "conform", "--stdio", hanging, "--timeout", "0.5", "--case", "T0*").out
    assert "note: the target was abandoned because it hung 3 times" in out.splitlines()
    assert "  target      broke the protocol: no answer within 0.5 s" in out.splitlines()
    assert out.splitlines()[-1].startswith("failed: 3 of ")


def test_no_case_that_can_be_run_is_no_verdict(capsys: Output) -> None:
    """A target that cannot forget is not judged by cases on forgetting."""
    assert Exit.NO_VERDICT == main(["conform", f"{WRONG}:InclusiveDeadline", "--case", "forget/*"])
    assert capsys.readouterr().out.splitlines()[-1].startswith("no verdict: none of ")


def test_fail_fast_stops(capsys: Output) -> None:
    """After the first failure nothing is run."""
    report = as_json(capsys, Exit.VIOLATION, "conform", f"{WRONG}:InclusiveDeadline", "--fail-fast")
    assert 1 == report["counts"]["failed"]
    assert 0 < report["counts"]["not run"]


def test_cases_are_listed_without_a_target(capsys: Output) -> None:
    """With their clauses and what they need; as JSON with their commands."""
    assert Exit.HOLDS == main(["cases", "--case", "T13/*"])
    assert ["T13/deactivated.waiting", "R1", "A1"] == capsys.readouterr().out.split()[:3]
    assert " tie" in run_tenure(capsys, Exit.HOLDS, "cases", "--clause", "X2", "--ties").out
    assert [case.id for case in STANDARD] == [case["id"] for case in as_json(capsys, Exit.HOLDS, "cases")]


def test_what_a_target_prints_is_not_in_the_report(capsys: Output, monkeypatch: pytest.MonkeyPatch) -> None:
    """A scheduler in Python that prints does not spoil the JSON."""

    def name(scheduler: object) -> str:
        print("hello, I am here")
        return "chatty"

    monkeypatch.setattr(InclusiveDeadline, "name", property(name))
    assert Exit.HOLDS == main(["conform", f"{WRONG}:InclusiveDeadline", "--case", "T01/*", "--format", "json"])
    captured = capsys.readouterr()
    assert "chatty" == json.loads(captured.out)["target"]["name"]
    assert "hello, I am here" in captured.err


def test_progress_is_shown_on_a_terminal_only(capsys: Output, monkeypatch: pytest.MonkeyPatch) -> None:
    """A line on stderr that is cleared at the end; nothing for a pipe or beside JSON."""
    assert "" == run_tenure(capsys, Exit.HOLDS, "conform", "--case", "T01/*").err
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    err = run_tenure(capsys, Exit.HOLDS, "conform", "--case", "T01/*").err
    assert "0 of 2 cases" in err
    assert err.endswith("\r\033[K")
    assert "" == run_tenure(capsys, Exit.HOLDS, "conform", "--case", "T01/*", "--format", "json").err


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["no_such_module:x"], "there is no module 'no_such_module'"),
        ([""], "'' does not name a target; write module:factory"),
        (["tenure.reference"], "'tenure.reference' does not name a target; write module:factory"),
        (["json:dumps"], "json:dumps cannot be called without arguments"),
        (["--stdio", "/no/such/program"], "'/no/such/program' cannot be started: No such file or directory"),
        (["--stdio", ""], "the command of the target is empty"),
        (["a:b", "--stdio", "x"], "name a target in Python or a program with --stdio, not both"),
        (["--case", "T99/*"], "no case has the id 'T99/*'; `tenure cases` lists them"),
        (["--clause", "Z9"], "there is no clause 'Z9'; `tenure spec --show clauses` lists them"),
        (["--case", "X2/*"], "there is nothing to run: all of these cases have ties; add --ties"),
        (["--case", "T01/*", "--clause", "E5"], "there is nothing to run: no case matches all of these options"),
        (["--timeout", "soon"], "Invalid value for '--timeout'"),
        (["--timeout", "0"], "--timeout is 0 seconds; it must be more than 0 and at most 86400"),
        (["--timeout", "nan"], "Invalid value for '--timeout': nan is not a finite number"),
        (["--timeout", "inf"], "Invalid value for '--timeout': inf is not a finite number"),
    ],
)
def test_wrong_use_is_refused_in_one_sentence(capsys: Output, arguments: list[str], sentence: str) -> None:
    """Exit code 2, one line on stderr and nothing else."""
    assert refusal(capsys, "conform", *arguments).startswith(sentence)
