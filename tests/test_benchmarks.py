"""The benchmarks run, and their sides agree; how fast they are is not for a test to say."""

import pytest

from tests.python import run_python
from tests.root import ROOT

FOLDER = ROOT / "benchmarks"
PROGRAMS = [path.name for path in sorted(FOLDER.glob("*.py")) if path.name != "measure.py"]


@pytest.mark.parametrize("program", PROGRAMS)
def test_quick_run(program: str) -> None:
    """A quick run succeeds and prints a ratio."""
    done = run_python(str(FOLDER / program), "--quick")
    assert (0, "") == (done.returncode, done.stderr)
    assert " x" in done.stdout


def test_all_are_described() -> None:
    """The table of the folder names every program."""
    table = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert all(f"`{program}`" in table for program in PROGRAMS)
