"""Prints what the stateful runs reached below the test results, also with several test processes."""

from collections.abc import Callable

import pytest

from tests.stateful.reach import Reach

PROPERTY = "reached"


@pytest.fixture
def reached(request: pytest.FixtureRequest) -> Callable[[str, Reach], None]:
    """Record what a run reached, under a title, for the report."""
    return lambda title, reach: request.node.user_properties.append((PROPERTY, (title, *reach.report())))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the report."""
    reports = [report for group in terminalreporter.stats.values() for report in group]
    for report in reports:
        for name, value in getattr(report, "user_properties", ()):
            if name == PROPERTY and report.when == "call":
                title, *lines = value
                terminalreporter.write_sep("=", f"reached by {title}")
                for line in lines:
                    terminalreporter.write_line(line)
