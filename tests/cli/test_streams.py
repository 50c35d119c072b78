"""Standard streams that are closed, full or without a reader: no traceback, and never the exit code of a violation."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

from tenure.cli.command_table import COMMANDS
from tenure.conformance import JudgeOptions, Recording, bundled_cases, judge, select
from tenure.reference import Scheduler
from tenure.spec import bundled

REQUEST = b'{"n":1,"op":"hello"}\n'
SCENARIO = b'{"op":"submit","job":"a"}\n'

# A quick run of each command: its arguments and what it reads.
RUNS: dict[str, tuple[list[str], bytes]] = {
    "help": (["-m", "tenure.cli", "--help"], b""),
    "spec": (["-m", "tenure.cli", "spec"], b""),
    "diagram": (["-m", "tenure.cli", "diagram", "lifecycle", "--to", "mermaid"], b""),
    "run": (["-m", "tenure.cli", "run", "-"], SCENARIO),
    "explore": (["-m", "tenure.cli", "explore", "--quiet", "--sessions", "1", "--jobs", "1"], b""),
    "ask": (["-m", "tenure.cli", "ask", "open", "submit"], b""),
    "prove": (["-m", "tenure.cli", "prove", "--quiet", "S3", "--solver", "z3", "--jobs", "1"], b""),
    "export": (["-m", "tenure.cli", "export", "--to", "promela", "--out", "model.pml"], b""),
    "conform": (["-m", "tenure.cli", "conform", "--quiet", "--case", "T01/*"], b""),
    "vectors": (["-m", "tenure.cli", "vectors", "--quiet", "--depth", "quick", "--out", "folder"], b""),
    "learn": (["-m", "tenure.cli", "learn", "--quiet", "--steps", "1"], b""),
    "rejudge": (["-m", "tenure.cli", "rejudge", "run.jsonl"], b""),
    "fuzz": (["-m", "tenure.cli", "fuzz", "--runs", "1", "--quiet"], b""),
    "profile": (["-m", "tenure.cli", "profile"], b""),
    "cases": (["-m", "tenure.cli", "cases"], b""),
    "adapter": (["-m", "tenure.cli", "adapter", "my_scheduler.py"], b""),
    "reference": (["-m", "tenure.reference"], REQUEST),
    "serve": (["-m", "tenure.conformance.serve", "tenure.reference:Scheduler"], REQUEST),
    "kept": (["-m", "tenure.proofs.inference.store"], b""),
}
DOES_NOT_READ = set(RUNS) - {"run", "reference", "serve", "kept"}
USUAL = {"learn": 3, "kept": 2}
STATES = ("closed", "full", "no reader")
ALL = [(name, state) for name in RUNS for state in STATES if name not in ("prove", "learn") or state == "full"]
"""Every run in every state, but those that take long in one only: their streams are the same."""


@contextmanager
def stream(state: str) -> Iterator[int | None]:
    """A stream in this state, None for a closed one."""
    if state == "closed":
        yield None
    elif state == "full":
        descriptor = os.open("/dev/full", os.O_RDWR)
        yield descriptor
        os.close(descriptor)
    else:
        reader, writer = os.pipe()
        os.close(reader)
        yield writer
        os.close(writer)


def run(name: str, number: int, descriptor: int | None, folder: Path) -> subprocess.CompletedProcess[bytes]:
    """Run a command whose stream of this number is this one, or closed."""

    def exchange() -> None:
        os.close(number) if descriptor is None else os.dup2(descriptor, number)

    arguments, given = RUNS[name]
    (folder / "run.jsonl").write_text(record(), encoding="utf-8")
    return subprocess.run(
        [sys.executable, *arguments],
        input=given,
        capture_output=True,
        cwd=folder,
        preexec_fn=exchange,
        check=False,
        timeout=60,
    )


@cache
def record() -> str:
    """A run on record."""
    judgement = judge(select(bundled_cases(), ids=["T01/*"]), Scheduler, JudgeOptions(record=True))
    return "".join(f"{line}\n" for line in Recording(judgement, bundled().version, "standard", 0, "").lines())


def test_every_command_is_tried() -> None:
    """With every program that the rooms have for `python -m` and that reads or ends at once."""
    assert set(COMMANDS) | {"help", "reference", "serve", "kept"} == set(RUNS)
    assert all(import_module(arguments[1]) for arguments, _ in RUNS.values())


@pytest.mark.parametrize(("name", "state"), ALL)
def test_output_that_cannot_be_written(name: str, state: str, tmp_path: Path) -> None:
    """Standard output: a sentence and exit code 2, or quietly 141 where the reader went away."""
    with stream(state) as descriptor:
        done = run(name, 1, descriptor, tmp_path)
    if name == "kept":
        assert 2 == done.returncode
    elif state == "no reader":
        assert (0 if name in ("reference", "serve") else 141, b"") == (done.returncode, done.stderr)
    else:
        assert (2, 1) == (done.returncode, done.stderr.count(b"\n"))
        assert done.stderr.startswith(b"tenure: ")
    assert not list(tmp_path.glob(".*"))


@pytest.mark.parametrize(("name", "state"), ALL)
def test_messages_that_cannot_be_written(name: str, state: str, tmp_path: Path) -> None:
    """Standard error: the result and its exit code are the same."""
    with stream(state) as descriptor:
        done = run(name, 2, descriptor, tmp_path)
    assert USUAL.get(name, 0) == done.returncode
    assert b"" != done.stdout or name == "kept"


@pytest.mark.parametrize("name", [name for name in RUNS if name != "prove"])
def test_input_that_is_closed(name: str, tmp_path: Path) -> None:
    """Standard input: of no matter to a command that does not read it, a sentence and exit code 2 for the others."""
    done = run(name, 0, None, tmp_path)
    if name in DOES_NOT_READ:
        assert USUAL.get(name, 0) == done.returncode
        assert b"" != done.stdout
    else:
        assert (2, b"", 1) == (done.returncode, done.stdout, done.stderr.count(b"\n"))
        assert b"closed" in done.stderr
