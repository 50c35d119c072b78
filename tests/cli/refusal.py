"""Commands that cannot be carried out: exit code 2, one sentence on stderr and nothing on stdout."""

import pytest

from tenure.cli import main
from tenure.cli.errors import Exit


def refusal(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """The sentence that says why a command is refused."""
    assert Exit.WRONG_USE == main(list(arguments))
    out, err = capsys.readouterr()
    assert ("", "tenure: error: ", 1) == (out, err[:15], err.count("\n"))
    return err[15:-1]
