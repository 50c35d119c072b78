"""What the tests of the command share: a slow machine has nothing more to say."""

import math

import pytest

from tenure.cli import progress


@pytest.fixture(autouse=True)
def no_lines_of_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no line tell how far a command is, which would depend on how fast this machine is."""
    monkeypatch.setattr(progress, "BETWEEN", math.inf)
