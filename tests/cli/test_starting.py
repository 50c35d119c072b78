"""An interrupt while a program still starts: exit code 130 and no traceback, whatever it was importing."""

import os
from pathlib import Path

import pytest

from tests.python import run_python

# Python imports this module before anything else. It interrupts the import of the module that is named.
STARTER = """
import os, sys

class Interrupting:
    def find_spec(self, name, *_):
        if name == os.environ["INTERRUPT_IMPORT_OF"]:
            raise KeyboardInterrupt

sys.meta_path.insert(0, Interrupting())
"""
REFERENCE = ["-m", "tenure.reference"]
COMMAND = ["-m", "tenure.cli"]
SCRIPT = ["-c", "import sys; from tenure.cli import main; sys.exit(main(['spec']))"]


@pytest.mark.parametrize(
    ("program", "module"),
    [
        *(
            (REFERENCE, f"tenure.reference.{name}")
            for name in ("validation", "errors", "scheduler", "views", "protocol")
        ),
        *((REFERENCE, name) for name in ("attr", "argparse", "json")),
        *(
            (program, name)
            for program in (COMMAND, SCRIPT)
            for name in ("command_table", "errors", "error_handling", "streams")
        ),
        *(
            (SCRIPT, name)
            for name in ("click", "attr", "tenure.cli.spec", "tenure.spec.loader", "tenure.cli.spec.page")
        ),
    ],
)
def test_an_interrupted_import_is_an_interrupt(program: list[str], module: str, tmp_path: Path) -> None:
    """Nothing is printed but, at most, that it was interrupted."""
    (tmp_path / "sitecustomize.py").write_text(STARTER, encoding="utf-8")
    name = f"tenure.cli.{module}" if module in ("command_table", "errors", "error_handling", "streams") else module
    environment = {**os.environ, "PYTHONPATH": str(tmp_path), "INTERRUPT_IMPORT_OF": name}
    done = run_python(*program, environment=environment)
    assert (130, "") == (done.returncode, done.stdout)
    assert done.stderr in ("", "tenure: interrupted\n")
