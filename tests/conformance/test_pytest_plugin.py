"""The suite under pytest: the same cases and verdicts as on the command line, and none that can be left out unseen."""

import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tenure.conformance import PythonTarget, bundled_cases, judge, load, select
from tenure.conformance.http.http_target import SystemClock
from tenure.conformance.suite import ConformanceSuite, summary
from tests.conformance.doubles.service import serving
from tests.conformance.doubles.services import IdleNeverEnds

QUICK = select(bundled_cases(), depth="quick")
MINE = """
from tenure.reference import Scheduler

class Mine(Scheduler):
    capabilities = {"resize": "it has a fixed number of lanes"}

class CloseIsCancel(Scheduler):
    def close(self, session):
        return self.cancel(session)
"""
SUBCLASS = """
import pytest
from tenure.conformance.suite import ConformanceSuite
from mine import CloseIsCancel, Mine

@pytest.fixture(scope="class")
def tenure_target():
    return Mine

class TestMine(ConformanceSuite):
    depth = "quick"
"""


def run(folder: Path, *arguments: str) -> tuple[int, str, dict[str, str]]:
    """Run pytest in a folder: exit code, output, and the outcome of each test by the id of its case."""
    (folder / "mine.py").write_text(MINE)
    junit = folder / "junit.xml"
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", f"--junit-xml={junit}", *arguments]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    outcomes = {}
    for case in ElementTree.parse(junit).iter("testcase") if junit.exists() else ():
        outcomes[case.attrib["name"].partition("[")[2][:-1]] = case[0].tag if len(case) else "passed"
    return done.returncode, done.stdout + done.stderr, outcomes


@pytest.mark.parametrize("workers", [(), ("-n", "2")], ids=["one-process", "xdist"])
def test_the_reference_passes_each_case_under_its_id(tmp_path: Path, workers: tuple[str, ...]) -> None:
    """`pytest --pyargs tenure.conformance` has one test for each case, and all pass, also in two processes."""
    code, out, outcomes = run(tmp_path, "--pyargs", "tenure.conformance", "--tenure-depth", "quick", *workers)
    assert 0 == code, out
    assert {case.id: "passed" for case in QUICK} == outcomes
    assert f"at depth quick, {len(QUICK)} cases: {len(QUICK)} passed" in out


def test_a_program_is_judged_as_well(tmp_path: Path) -> None:
    """With --tenure-stdio the target is a program."""
    program = f"{sys.executable} -m tenure.reference"
    some = ("-k", "T13 or T16", "--tenure-depth", "quick")
    code, out, outcomes = run(tmp_path, "--pyargs", "tenure.conformance", "--tenure-stdio", program, *some)
    assert 0 == code, out
    assert {case.id for case in QUICK if "T13" in case.id or "T16" in case.id} == outcomes.keys()
    assert f"{len(QUICK) - len(outcomes)} not selected" in out


def test_a_service_is_judged_as_well(tmp_path: Path) -> None:
    """With --tenure-http, on as many lanes as it has; a failure is shown again by its options."""
    some = (
        "-k",
        "[T10/active.idle] or [T04/queued.waiting]",
        "--tenure-time-unit",
        "0.1",
        "--tenure-tolerance",
        "0.03",
    )
    with serving(IdleNeverEnds(SystemClock())) as url:
        code, out, outcomes = run(tmp_path, "--pyargs", "tenure.conformance", "--tenure-http", url, *some)
    assert 1 == code
    assert {"T10/active.idle": "failure", "T04/queued.waiting": "passed"} == outcomes
    assert f"--tenure-http {url} --tenure-time-unit 0.1 --tenure-tolerance 0.03" in out


def test_a_wrong_scheduler_fails_where_the_command_line_fails_it(tmp_path: Path) -> None:
    """The failures are those of `tenure conform`, explained with the clause and with how to run the case again."""
    target = ("--tenure-target", "mine:CloseIsCancel", "--tenure-depth", "quick")
    code, out, outcomes = run(tmp_path, "--pyargs", "tenure.conformance", *target)
    assert 1 == code
    sys.path.insert(0, str(tmp_path))
    try:
        factory = load("mine:CloseIsCancel")
    finally:
        sys.path.remove(str(tmp_path))
        del sys.modules["mine"]
    judgement = judge(QUICK, lambda: PythonTarget(factory, "mine"))
    failed = {verdict.case.id for verdict in judgement.of("failed")}
    assert failed == {name for name, outcome in outcomes.items() if outcome == "failure"}
    assert "clause E1" in out
    again = next(line for line in out.splitlines() if "again with  pytest" in line)
    assert "--tenure-target mine:CloseIsCancel" in again


def test_a_subclass_names_its_own_target(tmp_path: Path) -> None:
    """A subclass judges what its fixture makes; what that lacks is skipped with the reason it gives."""
    (tmp_path / "test_mine.py").write_text(SUBCLASS)
    code, out, outcomes = run(tmp_path, "test_mine.py", "-rs")
    assert 0 == code, out
    lost = {case.id for case in QUICK if "resize" in case.needs}
    assert lost == {name for name, outcome in outcomes.items() if outcome == "skipped"}
    assert "needs resize: it has a fixed number of lanes" in out
    assert f"{len(lost)} not run for lack of a capability" in out


def test_known_failures_may_fail_and_must_not_pass(tmp_path: Path) -> None:
    """A known failure that fails is expected; one that passes is a failure, with the advice to remove it."""
    (tmp_path / "known.toml").write_text(
        """
        [[known_failure]]
        case = "T18/queued.waiting"
        reason = "close cancels"
        [[known_failure]]
        case = "T01/no_unused_timeout"
        reason = "out of date"
        """
    )
    some = ("-k", "[T18/queued.waiting] or [T01/no_unused_timeout]", "--tenure-expect", "known.toml", "-rx")
    code, out, outcomes = run(
        tmp_path, "--pyargs", "tenure.conformance", "--tenure-target", "mine:CloseIsCancel", *some
    )
    assert 1 == code
    assert {"T18/queued.waiting": "skipped", "T01/no_unused_timeout": "failure"} == outcomes
    assert "known failure: close cancels" in out
    assert "(out of date), but passed: remove it" in out


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (["--tenure-target", "nowhere:Scheduler"], "there is no module 'nowhere'"),
        (["--tenure-target", "mine:Mine", "--tenure-stdio", "cat"], "not both"),
        (["--tenure-timeout", "-1"], "more than 0"),
        (["--tenure-http", "http://h", "--tenure-token-file", "missing"], "the token in 'missing' cannot be read"),
        (["--tenure-lanes", "2"], "--tenure-lanes is for a service; name one with --tenure-http"),
        (["--tenure-expect", "missing.toml"], "missing.toml cannot be read"),
        (["--tenure-expect", "mine.py"], "is not TOML"),
    ],
    ids=["target", "two-targets", "timeout", "token", "no-service", "no-file", "no-toml"],
)
def test_an_option_that_cannot_be_meant_is_refused(tmp_path: Path, options: list[str], complaint: str) -> None:
    """A wrong option ends the run with one sentence before anything is collected."""
    code, out, _ = run(tmp_path, "--pyargs", "tenure.conformance", *options)
    assert pytest.ExitCode.USAGE_ERROR == code
    assert complaint in out
    assert "Traceback" not in out


def test_the_test_of_a_case_cannot_be_overridden() -> None:
    """A subclass that brings a test_case of its own would hide cases, and is refused."""
    with pytest.raises(TypeError, match="overrides test_case"):
        type("TestMine", (ConformanceSuite,), {"test_case": lambda self: None})


def test_a_depth_that_there_is_not_is_refused() -> None:
    """A misspelt depth is reported where the class is written."""
    with pytest.raises(TypeError, match="TestMine has the depth 'quik'; it must be one of quick, standard, complete"):
        type("TestMine", (ConformanceSuite,), {"depth": "quik"})


@pytest.mark.parametrize(
    ("known", "complaint"),
    [
        (
            {"P1/no-such-case": "why"},
            "known_failures of TestMine names an unknown case, 'P1/no-such-case'",
        ),
        ({"P1/*": "why"}, "known_failures of TestMine has the pattern 'P1/*'; name each case by its id"),
        ({"P1/after-reactivation": " "}, "known_failures of TestMine has an empty reason for 'P1/after-reactivation'"),
    ],
    ids=["no-case", "pattern", "no-reason"],
)
def test_a_known_failure_that_cannot_be_meant_is_refused(tmp_path: Path, known: dict[str, str], complaint: str) -> None:
    """As in a file: an entry that matches no case is refused."""
    (tmp_path / "test_mine.py").write_text(f"{SUBCLASS}    known_failures = {known!r}\n")
    code, out, outcomes = run(tmp_path, "test_mine.py")
    assert pytest.ExitCode.INTERRUPTED == code
    assert complaint in out
    assert "Traceback" not in out
    assert {""} == set(outcomes)


def test_a_target_that_cannot_be_started_is_reported_once_for_a_case(tmp_path: Path) -> None:
    """In a sentence, without what led to it."""
    target = ("--tenure-stdio", "no-such-program")
    code, out, _ = run(tmp_path, "--pyargs", "tenure.conformance", *target, "-k", "[T01/", "-rN")
    assert pytest.ExitCode.TESTS_FAILED == code
    assert 2 == out.count("the target cannot be judged: 'no-such-program' cannot be started")
    assert "During handling" not in out


def test_a_plain_run_does_not_import_the_suite(tmp_path: Path) -> None:
    """A project that only has tenure installed does not pay for the plugin."""
    (tmp_path / "test_other.py").write_text(
        "import sys\ndef test_it():\n    assert not {'tenure.conformance', 'tenure.model'} & set(sys.modules)\n"
    )
    code, out, _ = run(tmp_path, "test_other.py")
    assert 0 == code, out


def test_the_summary_separates_classes() -> None:
    """Each class has a line of its own, with what was not asked for."""
    left = [("One", "quick", 3, "passed"), ("Two", "standard", 2, "failed"), ("One", "quick", 3, "passed")]
    one, two = summary(left)
    assert one.endswith("depth quick, 3 cases: 2 passed, 1 not selected")
    assert two.endswith("depth standard, 2 cases: 1 failed, 1 not selected")
