"""Packages that are not installed: all that a command can need are named at once, with what installs them."""

import re
import sys
from collections.abc import Collection
from importlib.metadata import requires
from pathlib import Path

import pytest

from tenure.cli.error_handling import BRINGS, EXTRAS, WHOLE, not_installed
from tests.python import run_python

# Runs a command as if these packages were not installed.
WITHOUT = """
import sys

class Missing:
    def find_spec(self, name, *_):
        if name.partition(".")[0] in sys.argv[1].split(","):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Missing())
from tenure.cli import main
sys.exit(main(sys.argv[2:]))
"""
RUNS: dict[str, list[str]] = {
    "spec": [],
    "run": ["seed-workflow"],
    "vectors": ["--depth", "quick", "--out", "folder"],
    "explore": ["--limit-states", "5"],
    "diagram": ["lifecycle", "-o", "x.svg"],
    "conform": ["--case", "T01/*"],
    "rejudge": ["record.jsonl"],
    "fuzz": ["--runs", "1"],
    "profile": [],
    "adapter": ["mine.py"],
    "cases": [],
    "learn": ["tests.conformance.doubles.wrong_schedulers:AcceptsAfterClose", "--scope", "resize", "-o", "x.svg"],
    "ask": ["open"],
    "prove": ["S99"],
    "export": ["--to", "smtlib", "--out", "folder"],
}


@pytest.mark.parametrize("name", RUNS)
def test_one_install_is_enough(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the base package alone a command names the extra that it needs, and runs once this is installed."""
    monkeypatch.setenv("PYTHONPATH", sys.path[0])
    first = without(EXTRAS, name, tmp_path)
    if name not in WHOLE:
        assert "not installed" not in first
        return
    found = re.search(r"pip install \"tenure\[(\w+)\]\"", first)
    assert found, first
    assert set(BRINGS[found[1]]) == set(re.findall(r"'(\w+)'", first))
    assert "not installed" not in without(set(EXTRAS) - set(BRINGS[found[1]]), name, tmp_path)


def without(packages: Collection[str], name: str, folder: Path) -> str:
    """The message of a command on stderr without these packages, which must not call it a bug."""
    done = run_python("-c", WITHOUT, ",".join(packages), name, *RUNS[name], folder=folder)
    assert "bug in tenure" not in done.stderr
    assert "Traceback" not in done.stderr
    if "not installed" in done.stderr:
        assert (2, 1) == (done.returncode, done.stderr.count("\n"))
    return done.stderr


@pytest.mark.parametrize("command", [*WHOLE, "probe"])
@pytest.mark.parametrize("package", EXTRAS)
def test_the_extra_brings_the_package(command: str, package: str) -> None:
    """Whichever is missed first."""
    sentence = not_installed(package, command)
    found = re.search(r"tenure\[(\w+)\]", sentence)
    assert found
    assert package in BRINGS[found[1]]
    assert repr(package) in sentence


def test_every_extra_brings_what_the_distribution_lists() -> None:
    """By the names under which its packages are installed, of which one differs from that of its import."""
    given: dict[str, set[str]] = {}
    for line in requires("tenure") or []:
        found = re.match(r"([\w.-]+)(?:\[([\w,]+)\])?.*extra == ['\"](\w+)['\"]", line)
        if found:
            extras = given.setdefault(found[3], set())
            extras |= (
                {f"[{each}" for each in found[2].split(",")} if found[2] else {found[1].replace("z3-solver", "z3")}
            )
    for extra, packages in BRINGS.items():
        required = set(given[extra])
        while inner := {each for each in required if each.startswith("[")}:
            required = (required - inner) | {each for name in inner for each in given[name[1:]]}
        assert set(packages) == required, extra
