"""Prints what the stateful runs reached, below the results of the tests."""

from collections.abc import Callable

import pytest

from tests.stateful.reach import Reach

REACHED: dict[str, Reach] = {}


@pytest.fixture
def reached() -> Callable[[str, Reach], None]:
    """Hand in what a run reached, under a title, for the report."""
    return REACHED.__setitem__


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the report."""
    for title, reach in REACHED.items():
        terminalreporter.write_sep("=", f"reached by {title}")
        for line in reach.report():
            terminalreporter.write_line(line)
