"""Commands that are run in this process: what they print, and the sentence of those that are refused."""

import json
from typing import Any, NamedTuple

import pytest

from tenure.cli import main
from tenure.cli.errors import Exit

Output = pytest.CaptureFixture[str]


class Printed(NamedTuple):
    """The text on stdout and on stderr."""

    out: str
    err: str


def run_tenure(capsys: Output, code: int, *arguments: str) -> Printed:
    """What a command prints that ends with this exit code."""
    assert code == main(list(arguments))
    return Printed(*capsys.readouterr())


def as_json(capsys: Output, code: int, *arguments: str) -> Any:
    """The document that a command prints with `--format json`."""
    return json.loads(run_tenure(capsys, code, *arguments, "--format", "json").out)


def refusal(capsys: Output, *arguments: str) -> str:
    """Why a command is refused: exit code 2, one sentence on stderr and nothing on stdout."""
    out, err = run_tenure(capsys, Exit.WRONG_USE, *arguments)
    assert ("", "tenure: error: ", 1) == (out, err[:15], err.count("\n"))
    return err[15:-1]
