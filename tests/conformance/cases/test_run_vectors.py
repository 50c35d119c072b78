"""The runner in JavaScript, written from the page alone: it judges as the suite does, and no target can hold it up."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from tenure.conformance import Case, StdioTarget, bundled_cases, judge, select
from tenure.conformance.cases.vectors import dump_vectors, vector_of
from tenure.spec import bundled
from tests.conformance.doubles.wrong_schedulers import (
    WRONG,
    IdleClockGoesOn,
    LanesOffByOne,
    PriorityLostAfterReactivation,
)
from tests.root import ROOT

SHIPPED = ROOT / "conformance" / "vectors"
CASES = {case.id: case for case in bundled_cases()}
NODE = shutil.which("node")


def can_run() -> bool:
    """Whether there is a node here that is new enough."""
    if NODE is None:
        return False
    version = subprocess.run([NODE, "--version"], capture_output=True, text=True, check=False, timeout=60).stdout
    return int(version.removeprefix("v").partition(".")[0] or 0) >= 18


pytestmark = pytest.mark.skipif(not can_run(), reason="examples/run_vectors.mjs needs node, 18 or newer")


def run(*words: str | Path, code: int) -> list[str]:
    """What the runner prints, which must end with this exit code."""
    command = [str(NODE), str(ROOT / "examples" / "run_vectors.mjs"), *map(str, words)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300, env=environment)
    assert code == done.returncode, done.stdout[-2000:] + done.stderr[-2000:]
    return (done.stdout if code != 2 else done.stderr).splitlines()


def write(folder: Path, cases: Iterable[Case]) -> Path:
    """A file with the vectors of these cases."""
    path = folder / "own.jsonl"
    path.write_text(dump_vectors([vector_of(case) for case in cases], "standard", bundled().version), encoding="utf-8")
    return path


@pytest.fixture
def few(tmp_path: Path) -> Path:
    """A file with some vectors."""
    return write(tmp_path, select(bundled_cases(), depth="quick")[:5])


def target(folder: Path, body: str) -> list[str]:
    """A command that runs a target: for each request `n` and `op` are known, and `body` answers all but hello."""
    path = folder / "target.py"
    hello = '{"n": n, "name": "mine", "version": "3", "capabilities": CAPABILITIES}'
    lines = [
        "import json, sys",
        "CAPABILITIES = {}",
        "def say(answer): print(json.dumps(answer), flush=True)",
        "for line in sys.stdin:",
        "    request = json.loads(line); n, op = request['n'], request['op']",
        f"    if op == 'hello': say({hello}); continue",
        f"    {body}",
    ]
    path.write_text("\n".join(lines), encoding="utf-8")
    return [sys.executable, str(path)]


def test_the_reference_passes_shipped_vectors() -> None:
    """Those of depth quick; `make vectors-js` runs all of them."""
    (line,) = run(SHIPPED / "quick.jsonl", "--", sys.executable, "-m", "tenure.reference", code=0)
    count = sum(case.depth == "quick" for case in CASES.values())
    assert line.startswith(f"{count} passed, 0 failed, 0 not run, on tenure.reference ")


def test_ties_are_left_out_unless_asked_for(tmp_path: Path) -> None:
    """They are no part of the verdict."""
    path = write(tmp_path, [case for case in CASES.values() if case.tie][:2] + list(CASES.values())[:1])
    (without,) = run(path, "--", sys.executable, "-m", "tenure.reference", code=0)
    (with_ties,) = run("--ties", path, "--", sys.executable, "-m", "tenure.reference", code=0)
    assert without.startswith("1 passed, 0 failed, 0 not run")
    assert with_ties.startswith("3 passed, 0 failed, 0 not run")


@pytest.mark.parametrize("wrong", [IdleClockGoesOn, LanesOffByOne, PriorityLostAfterReactivation])
def test_a_wrong_scheduler_fails_the_same_as_in_the_suite(tmp_path: Path, wrong: type[object]) -> None:
    """The same cases fail at the same command, and the same are not run for lack of a capability."""
    assert wrong in WRONG
    program = [
        sys.executable,
        "-m",
        "tenure.conformance.serve",
        f"tests.conformance.doubles.wrong_schedulers:{wrong.__name__}",
    ]
    cases = select(bundled_cases(), ids=["T*", "P*/*", "K*/*", "X*/*", "forget/*"], depth="standard")
    cases = tuple(case for case in cases if not vector_of(case).further_needs)
    judgement = judge(cases, lambda: StdioTarget(" ".join(program)))
    *printed, summary = run(write(tmp_path, cases), "--", *program, code=1)
    failed = dict(re.findall(r"^FAILED (\S+), (?:after )?command (\d+):", "\n".join(printed), re.MULTILINE))
    assert {each.case.id: str(each.failure.step) for each in judgement.of("failed") if each.failure} == failed
    counts = [len(judgement.of("passed")), len(failed), len(judgement.of("skipped"))]
    assert summary.startswith("{} passed, {} failed, {} not run, on small 1".format(*counts))


def test_a_failure_has_what_was_expected_and_what_was_received(few: Path, tmp_path: Path) -> None:
    """The vector, the command and both answers."""
    *printed, summary = run(few, "--", *target(tmp_path, "say({'n': n, 'events': []})"), code=1)
    assert "5 failed" in summary
    assert [
        'FAILED T01/no_unused_timeout, command 2: {"op":"open","session":"a","max_time":100,"interactive_timeout":10}',
        '  expected {"events":[{"at":1,"kind":"session_opened","session":"a","max_time":100,"interactive_timeout":10,'
        '"row":"T01"}]}',
        '  got      {"n":4,"events":[]}',
    ] == printed[:3]


@pytest.mark.parametrize("number", ["1.0", "1e0", '"1"', "true", "10000000000000000000001"])
def test_a_number_is_no_other_value(few: Path, tmp_path: Path, number: str) -> None:
    """1.0 is not 1, though JavaScript has one kind of number only."""
    event = f'"at": {number}, "kind": "session_opened", "session": "a", "max_time": 100, "interactive_timeout": 10'
    answer = f'{{"n": %d, "events": [{{{event}, "row": "T01"}}]}}'
    body = f"print({answer!r} % n, flush=True) if op == 'open' else say({{'n': n, 'events': []}})"
    printed = run(few, "--", *target(tmp_path, body), code=1)
    assert "FAILED T01/no_unused_timeout, command 2: " in printed[0]
    assert f'"at":{number},' in printed[2]


def test_what_is_missing_is_not_run_and_not_compared(tmp_path: Path) -> None:
    """A field, a view and a command of the protocol that the target lacks, with any value in their place."""
    path = write(tmp_path, [CASES[name] for name in ("T10/active.idle", "forget/job/done", "P1/after-reactivation")])
    program = tmp_path / "lacking.py"
    program.write_text(
        "import json, sys\n"
        "from tenure.reference.protocol import Conversation\n"
        "talk = Conversation()\n"
        "lacking = dict.fromkeys(['forget', 'job', 'row', 'usage', 'session'], 'not here')\n"
        "for line in sys.stdin.buffer:\n"
        "    answer = talk.answer(line)\n"
        "    if 'capabilities' in answer: answer['capabilities'] |= lacking\n"
        "    assert json.loads(line)['op'] not in ('forget', 'job')\n"
        "    for record in answer.get('events', []): record['row'] = 'T99'\n"
        "    if 'usage' in answer.get('view', {}): answer['view']['usage'] = -1\n"
        "    print(json.dumps(answer), flush=True)\n",
        encoding="utf-8",
    )
    (line,) = run(path, "--", sys.executable, program, code=0)
    assert line.startswith("2 passed, 0 failed, 1 not run")


@pytest.mark.parametrize(
    ("body", "printed"),
    [
        ("sys.exit(3)", "the target ended before it answered"),
        ("print('what?', flush=True)", "request 2 was answered with what?"),
        ("say(None)", "request 2 was answered with null"),
        ("say({'n': n + 1, 'events': []})", 'request 2 was answered with {"n": 3, "events": []}'),
        ("say({'n': float(n), 'events': []})", 'request 2 was answered with {"n": 2.0, "events": []}'),
        ("say({'n': n, 'events': [5]})", 'request 2 was answered with {"n": 2, "events": [5]}'),
        ("say({'n': n, 'view': {}})", 'request 2 was answered with {"n": 2, "view": {}}'),
        ("say({'n': n, 'refused': {}})", 'request 2 was answered with {"n": 2, "refused": {}}'),
        ("sys.stdout.buffer.write(b'{\"n\":2,\"events\":[],\"x\":\"\\xff\"}\\n'); sys.stdout.flush()", "request 2"),
        ("print('x' * 2**21, flush=True)", "an answer is longer than 1048576 bytes"),
        ("\n    while True: print('{}' * 9999)", "an answer is longer than 1048576 bytes"),
    ],
    ids=["exits", "text", "null", "early", "fraction", "event", "view", "code", "utf-8", "long", "floods"],
)  # fmt: skip
def test_a_target_that_breaks_the_protocol_fails(few: Path, tmp_path: Path, body: str, printed: str) -> None:
    """Each vector fails with a new target, and the run ends."""
    body = body.replace("print('{}' * 9999)", "sys.stdout.write('{}' * 9999)")
    *lines, summary = run(few, "--", *target(tmp_path, body), code=1)
    assert f"FAILED T01/no_unused_timeout, command 0: {printed}" in lines[0]
    assert "0 passed, 5 failed, 0 not run, on mine 3" == summary


def test_a_target_that_hangs_is_given_up(few: Path) -> None:
    """After three answers that did not come the run is over."""
    hello = '{"n": 1, "name": "mute", "version": "0", "capabilities": {}}'
    hanging = ["sh", "-c", f"read line; echo '{hello}'; cat >/dev/null"]
    *lines, summary = run("--timeout", "0.5", few, "--", *hanging, code=1)
    assert "FAILED T01/no_unused_timeout, command 0: no answer within 0.5 s" == lines[0]
    assert "0 passed, 3 failed, 2 not run, on mute 0" == summary


@pytest.mark.parametrize("capabilities", ["5", "[True]", "{'row': 5}", "{'row': ' '}", "{'row': False}", "None"])
def test_a_target_that_does_not_say_hello_fails(few: Path, tmp_path: Path, capabilities: str) -> None:
    """There is no summary, because nothing could be run."""
    command = target(tmp_path, "pass")
    program = Path(command[1])
    program.write_text(program.read_text(encoding="utf-8").replace("= {}", f"= {capabilities}"), encoding="utf-8")
    assert [] == run(few, "--", *command, code=1)


def test_if_nothing_can_be_run_there_is_no_verdict(tmp_path: Path) -> None:
    """As in the suite, with exit code 3."""
    (line,) = run(write(tmp_path, []), "--", sys.executable, "-m", "tenure.reference", code=3)
    assert line.startswith("0 passed, 0 failed, 0 not run")


def test_unusable_arguments_are_refused_in_one_line(few: Path, tmp_path: Path) -> None:
    """Exit code 2: no target, no file, a file of something else, one that is cut short, an option that is unknown."""
    header, *vectors = few.read_text(encoding="utf-8").splitlines()
    files = {
        "text": ("hello\n", "is not valid JSON"),
        "other": ('{"format":"tenure-cases","version":2}\n', "another format"),
        "later": (header.replace('"version":2', '"version":3') + "\n", "another format"),
        "cut": ("\n".join([header, *vectors[:-1]]) + "\n", "it was damaged"),
        "odd": (json.dumps({**json.loads(header), "vectors": 1}) + '\n{"id":"x"}\n', "it was damaged"),
    }
    for name, (text, printed) in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
        (line,) = run(tmp_path / name, "--", sys.executable, "-m", "tenure.reference", code=2)
        assert line.startswith(f"run_vectors: {tmp_path / name}: ")
        assert printed in line
    for words, printed in (
        ([few], "usage"),
        ([few, "--"], "usage"),
        ([tmp_path / "no such file", "--", "true"], "no such file or directory"),
        (["--nonsense", few, "--", "true"], "Unknown option '--nonsense'"),
        (["--timeout", "soon", few, "--", "true"], "usage"),
        ([few, "--", "/no/such/program"], "the target cannot be started: "),
    ):
        (line,) = run(*words, code=2)
        assert printed in line
