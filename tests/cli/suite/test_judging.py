"""On what terms `tenure conform` judges: known failures, capabilities that are closed, and how many workers."""

import re
import shlex
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tenure.cli import main
from tenure.cli.errors import Exit
from tenure.conformance import bundled_cases, select
from tenure.conformance.protocol.capabilities import CAPABILITIES
from tests.cli.commands import Output, as_json, refusal, run_tenure
from tests.python import run_python

WRONG = "tests.conformance.doubles.wrong_schedulers:PriorityLostAfterReactivation"
REFERENCE = shlex.join([sys.executable, "-m", "tenure.reference"])
FEW = ["--case", "T0*", "--case", "P1/*"]


@pytest.fixture
def known(capsys: Output, tmp_path: Path) -> Path:
    """A file of all that fails, with a reason for each."""
    path = tmp_path / "known.toml"
    run_tenure(capsys, Exit.VIOLATION, "conform", WRONG, *FEW, "--write-expect", str(path))
    path.write_text(path.read_text("utf-8").replace('reason = ""', 'reason = "issue 12"'), encoding="utf-8")
    return path


def test_known_failures_are_reported_and_are_no_failure(capsys: Output, known: Path) -> None:
    """Each with its reason, in every form, and counted in the verdict."""
    lines = run_tenure(capsys, Exit.HOLDS, "conform", WRONG, *FEW, "--expect", str(known)).out.splitlines()
    assert "known failure: P1/after-reactivation (issue 12)" in lines
    assert re.match(r"\d+ of \d+ selected: \d+ passed, [2-9] known to fail for 1 reason; ", lines[-1])
    data = as_json(capsys, Exit.HOLDS, "conform", WRONG, *FEW, "--expect", str(known))
    assert data["counts"]["expected failure"] == len(data["known_failures"])
    assert {"case": "P1/after-reactivation", "reason": "issue 12", "result": "expected failure"} in data[
        "known_failures"
    ]


def test_a_known_failure_that_passes_fails_the_run(capsys: Output, known: Path) -> None:
    """The report says what to do."""
    lines = run_tenure(capsys, Exit.VIOLATION, "conform", *FEW, "--expect", str(known)).out.splitlines()
    assert f"PASSED P1/after-reactivation, which is known to fail (issue 12); remove it from {known}" in lines
    assert re.match(r"failed: \d passed that are known to fail, of \d+ cases; \d+ of \d+ selected; suite ", lines[-1])


def test_a_failure_that_is_not_known_fails_the_run(capsys: Output, known: Path) -> None:
    """Known ones beside it do not hide it, and are not explained first."""
    text = known.read_text("utf-8")
    first = text.index("[[known_failure]]")
    known.write_text(text[text.index("[[known_failure]]", first + 1) :], encoding="utf-8")
    lines = run_tenure(capsys, Exit.VIOLATION, "conform", WRONG, *FEW, "--expect", str(known)).out.splitlines()
    assert "FAILED P1/after-reactivation" in lines
    assert lines[-1].startswith("failed: 1 of ")


def test_a_file_of_known_failures_can_be_written_again(capsys: Output, known: Path) -> None:
    """Reasons are kept, what no longer fails is gone."""
    again = known.with_name("again.toml")
    options = ["--expect", str(known), "--write-expect", str(again), "--case", "P1/after-reactivation"]
    assert Exit.NO_VERDICT == main(["conform", WRONG, *options])
    text = again.read_text("utf-8")
    assert 1 == text.count("[[known_failure]]")
    assert 'reason = "issue 12"' in text


def test_a_capability_can_be_closed_and_that_is_shown(capsys: Output) -> None:
    """As closed by the user, with the reason and what it costs, in every form."""
    command = ["conform", "--case", "T01/*", "--case", "P5/*", "--without", "resize=not  used here"]
    lines = run_tenure(capsys, Exit.HOLDS, *command).out.splitlines()
    assert lines[1].endswith(" capabilities open; closed by --without: resize")
    lost = sum("resize" in case.needs for case in select(bundled_cases(), ids=["P5/*"], depth="standard"))
    assert f"closed by --without: resize ({lost} cases skipped): not used here" in lines
    assert f"{lost} not applicable: no resize; " in lines[-1]
    closed = {
        "open": False,
        "reason": "not used here",
        "closed_by": "user",
        "cases_skipped": lost,
        "not_compared": False,
    }
    assert closed == as_json(capsys, Exit.HOLDS, *command)["profile"]["resize"]


def test_the_profile_of_a_target_is_listed(capsys: Output) -> None:
    """Every capability, open or closed, by whom and why; no case is run."""
    first, *lines = run_tenure(capsys, Exit.HOLDS, "profile", WRONG, "--without", "resize=not yet").out.splitlines()
    assert "small 1: " in first
    assert list(CAPABILITIES) == [line.split()[0] for line in lines]
    assert "  closed  what has ended can be forgotten (closed: there is no method forget)" in "\n".join(lines)
    assert "  closed  the number of lanes can change (closed by --without: not yet)" in "\n".join(lines)
    assert {"open": True} == as_json(capsys, Exit.HOLDS, "profile")["profile"]["forget"]
    hello = 'input(); print("{\\"n\\": 1}")'
    assert Exit.VIOLATION == main(["profile", "--stdio", f"{sys.executable} -c '{hello}'"])
    assert "target broke the protocol: " in capsys.readouterr().out


@pytest.mark.parametrize(
    "target", [[WRONG], ["--stdio", f"{sys.executable} -m tenure.reference"]], ids=["own", "stdio"]
)
def test_workers_come_to_the_same_report(capsys: Output, target: list[str]) -> None:
    """Character by character."""
    reports = []
    for workers in ("1", "3"):
        main(["conform", *target, *FEW, "--workers", workers])
        reports.append(capsys.readouterr().out)
    assert reports[0] == reports[1]


def test_a_scheduler_that_ends_its_process_does_not_end_ours(capsys: Output, tmp_path: Path) -> None:
    """With workers its process is a process of its own."""
    (tmp_path / "quitter.py").write_text(
        "import os\nfrom tenure.reference import Scheduler\n\n\n"
        "class Quitter(Scheduler):\n    def resize(self, lanes):\n        os._exit(0)\n",
        encoding="utf-8",
    )
    command = ["conform", "quitter:Quitter", "--case", "P5/*", "--workers", "2", "--quiet"]
    run = run_python("-m", "tenure.cli", *command, folder=tmp_path)
    assert (Exit.VIOLATION, "") == (run.returncode, run.stderr)
    assert "  target      broke the protocol: the process of the target exited with 0" in run.stdout.splitlines()


def test_ctrl_c_ends_workers_and_programs_cleanly(tmp_path: Path) -> None:
    """One line, the exit code of an interrupt, and the input of every program is closed."""
    program = tmp_path / "slow.py"
    program.write_text(
        "import json, os, sys\n"
        f"open(os.path.join({str(tmp_path)!r}, f'{{os.getpid()}}.on'), 'x').close()\n"
        "for line in sys.stdin:\n"
        "    n = json.loads(line)['n']\n"
        "    if n == 1:\n"
        "        print(json.dumps({'n': 1, 'name': 'slow', 'version': '', 'capabilities': {}}), flush=True)\n"
        f"os.rename(*(os.path.join({str(tmp_path)!r}, f'{{os.getpid()}}.{{end}}') for end in ('on', 'off')))\n",
        encoding="utf-8",
    )
    target, page = f"{sys.executable} {program}", str(tmp_path / "x.html")
    command = ["conform", "--stdio", target, "--workers", "2", "--html", page]
    run = subprocess.Popen(
        [sys.executable, "-m", "tenure.cli", *command],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    while len(list(tmp_path.glob("*.on"))) < 2:
        assert run.poll() is None
    run.send_signal(signal.SIGINT)
    out, err = run.communicate(timeout=60)
    assert (Exit.INTERRUPTED, "", "tenure: interrupted\n") == (run.returncode, out, err)
    assert 2 == len(list(tmp_path.glob("*.off")))
    assert {"slow.py", "off"} >= {path.name if path.suffix == ".py" else path.suffix[1:] for path in tmp_path.iterdir()}


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--without", "magic=x"], "there is no capability 'magic'; `tenure profile` lists them"),
        (["--without", "clock=x"], "--without clock has no effect on this target: only a service can lack it"),
        (["--http", "http://127.0.0.1:9", "--without", "events=x"], "--without events has no effect on this"),
        (["--without", "resize"], "--without resize gives no reason; write --without 'resize=REASON'"),
        (["--without", "resize= "], "--without resize gives no reason"),
        (["--without", "row=a", "--without", "row=b"], "--without names row twice; remove one of the two"),
        (["--expect", "no-such-file"], "'no-such-file': No such file or directory"),
        (["--expect", __file__], f"{__file__} is not TOML: "),
        (["--workers", "0"], "Invalid value for '--workers'"),
        (["--workers", "many"], "Invalid value for '--workers'"),
        (["no_such_module:x", "--workers", "2"], "there is no module 'no_such_module'"),
    ],
)
def test_wrong_use_is_refused_in_one_sentence(capsys: Output, arguments: list[str], sentence: str) -> None:
    """Exit code 2, one line on stderr and nothing else."""
    assert refusal(capsys, "conform", *arguments).startswith(sentence)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["profile", "run.jsonl"], "'run.jsonl' does not name a target; write module:factory"),
        (["cases", "--profile"], "No such option '--profile'"),
        (["cases", "--json", "x"], "No such option '--json'"),
        (["cases", "--without", "row=no"], "No such option '--without'"),
        (["profile", "--seed", "0"], "No such option '--seed'"),
        (["adapter", "x.py", "--write-expect", "x"], "No such option '--write-expect'"),
        (["profile", "--stdio", "/no/such/program"], "'/no/such/program' cannot be started"),
        (["profile", "--without", "magic=x"], "there is no capability 'magic'; `tenure profile` lists them"),
    ],
)
def test_what_another_command_does_is_no_option(capsys: Output, arguments: list[str], sentence: str) -> None:
    """Each has those that it needs."""
    assert refusal(capsys, *arguments).startswith(sentence)
