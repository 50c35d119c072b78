"""Whatever signal ends a command: one sentence, the exit code that belongs to it, and nothing left of what it started.

The judged programs here start a program of their own, which outlives them by far if nothing ends it.
"""

import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.processes.leftovers import Started, needs_proc

pytestmark = needs_proc

SENTENCES = {
    signal.SIGINT: "tenure: interrupted\n",
    signal.SIGTERM: "tenure: stopped by SIGTERM\n",
    signal.SIGHUP: "tenure: stopped by SIGHUP\n",
}
SIGNALS = [[signal.SIGINT], [signal.SIGTERM], [signal.SIGHUP], [signal.SIGINT, signal.SIGINT]]
SILENT = "/bin/sh -c 'sleep 613 & echo on > fifo; cat > /dev/null'"
"""It answers nothing, and exits at the end of its input."""
STUBBORN = "/bin/sh -c 'sleep 613 & echo on > fifo; wait'"
"""It does not even exit then."""
RIGHT = f"/bin/sh -c 'sleep 613 & echo on > fifo; exec {sys.executable} -m tenure.reference'"
FILES = ["html", "json", "junit"]


def tenure(*arguments: str) -> list[str]:
    """A command line for Python."""
    return ["-m", "tenure.cli", *arguments]


def named(signals: Sequence[signal.Signals]) -> str:
    """The names of signals."""
    return "+".join(each.name for each in signals) or "none"


def ended(started: Started, *written: str) -> tuple[int, str, str]:
    """Wait for the end and return the exit code, the output and the last line of stderr without the progress."""
    code, out, err = started.ended(*written)
    return code, out, "".join(err.splitlines(keepends=True)[-1:])


def judge(program: str, workers: int, files: Sequence[str] = tuple(FILES)) -> list[str]:
    """What judges a program and writes files."""
    options = [word for file in files for word in (f"--{file}", file)]
    return tenure("conform", "--stdio", program, "--timeout", "600", "--workers", str(workers), *options)


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("signals", SIGNALS, ids=named)
def test_a_judged_program_ends_with_us(signals: Sequence[signal.Signals], workers: int, tmp_path: Path) -> None:
    """With all that it started, with workers and without, and no file is begun."""
    started = Started(judge(SILENT, workers), tmp_path)
    started.heard("on", times=workers)
    for number in signals:
        started.process.send_signal(number)
    code, out, err = ended(started)
    assert ("", SENTENCES[signals[0]]) == (out, err)
    assert code in (128 + signals[0], -signals[-1])  # the last may come when all is done, and end us at once


@pytest.mark.parametrize("signals", [[], *SIGNALS], ids=named)
def test_judged_programs_end_when_one_is_broken(signals: Sequence[signal.Signals], tmp_path: Path) -> None:
    """The others are still waited for when a worker reports that its own broke the protocol, and the signal comes."""
    os.mkfifo(tmp_path / "go")
    folder = tmp_path / "here"
    folder.mkdir()
    script = tmp_path / "program.sh"
    script.write_text(
        f"sleep 613 &\nif mkdir {tmp_path}/first 2> /dev/null; then\n"
        f"    echo first > fifo\n    read line < {tmp_path}/go\n    echo rubbish\n"
        "else\n    echo on > fifo\nfi\ncat > /dev/null\n",
        encoding="utf-8",
    )
    started = Started(judge(f"/bin/sh {script}", 2), folder)
    started.heard("first")
    started.heard("on")
    (tmp_path / "go").write_text("go\n", encoding="utf-8")
    for number in signals:
        started.process.send_signal(number)
    code, out, err = ended(started, *FILES)
    if code in (1, *(-number for number in signals)):
        assert out.startswith("target broke the protocol: the answer to request 1 cannot be read")
        assert set(FILES) <= {path.name for path in folder.iterdir()}
    else:
        assert (128 + signals[0], "", SENTENCES[signals[0]]) == (code, out, err)


@pytest.mark.parametrize("workers", [1, 2])
def test_a_judged_program_ends_even_if_we_are_killed(workers: int, tmp_path: Path) -> None:
    """No exception is raised then, and the program does not mind the end of its input."""
    started = Started(judge(STUBBORN, workers, files=()), tmp_path)
    started.heard("on", times=workers)
    started.process.kill()
    assert (-signal.SIGKILL, "", "") == ended(started)


def test_a_stubborn_program_ends_with_us(tmp_path: Path) -> None:
    """It is killed when its moment is over."""
    started = Started(judge(STUBBORN, 1), tmp_path)
    started.heard("on")
    started.process.send_signal(signal.SIGTERM)
    assert (143, "", "tenure: stopped by SIGTERM\n") == ended(started)


def test_a_program_under_random_runs_ends_with_us(tmp_path: Path) -> None:
    """Runs, of which there are many, and no file is begun."""
    options = ["--runs", "1000000", "--found", "found.jsonl"]
    started = Started(tenure("fuzz", "--stdio", RIGHT, *options), tmp_path)
    started.heard("on")
    started.process.send_signal(signal.SIGTERM)
    assert (143, "", "tenure: stopped by SIGTERM\n") == ended(started)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGHUP])
def test_a_program_that_is_learned_ends_with_us(number: signal.Signals, tmp_path: Path) -> None:
    """The picture is not begun."""
    started = Started(tenure("learn", "--stdio", SILENT, "--timeout", "600", "-o", "difference.svg"), tmp_path)
    started.heard("on")
    started.process.send_signal(number)
    assert (128 + number, "", SENTENCES[number]) == ended(started)


def test_a_program_that_python_judges_ends_with_it(tmp_path: Path) -> None:
    """The caller of `judge` handles signals, here not at all."""
    body = f"""
from tenure.conformance import StdioTarget, bundled_cases, judge
judge(bundled_cases(), lambda: StdioTarget({STUBBORN!r}, 600))
"""
    started = Started(["-c", body], tmp_path)
    started.heard("on")
    started.process.send_signal(signal.SIGTERM)
    assert -signal.SIGTERM == ended(started)[0]


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 2), (signal.SIGTERM, -signal.SIGTERM)])
def test_a_program_that_pytest_judges_ends_with_it(number: signal.Signals, code: int, tmp_path: Path) -> None:
    """Pytest handles Ctrl-C, and no other signal."""
    options = ["--tenure-stdio", STUBBORN, "--tenure-timeout", "600", "-p", "no:cacheprovider", "-k", "T01"]
    started = Started(["-m", "pytest", "--pyargs", "tenure.conformance", *options], tmp_path)
    started.heard("on")
    started.process.send_signal(number)
    assert code == ended(started)[0]


def test_a_proof_ends_with_us(tmp_path: Path) -> None:
    """In the middle of a question that the solver does not answer."""
    body = """
import sys
import z3
from tenure.cli import main
from tenure.proofs.smt import solvers
def ask(obligations, timeout):
    open("fifo", "w").write("on\\n")
    x, y, z = z3.Ints("x y z")
    z3.solve(x**3 + y**3 + z**3 == 114)
solvers.ENGINES["z3"] = ask
sys.argv[1:] = ["prove", "S3", "--jobs", "1"]
sys.exit(main())
"""
    started = Started(["-c", body], tmp_path)
    started.heard("on")
    started.process.send_signal(signal.SIGINT)
    assert (130, "", "tenure: interrupted\n") == ended(started)
