"""Reports at the end of a run what drew the pictures in it."""

import pytest

from tests.diagrams.drawings import RENDERERS


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name the renderers; without a dot on the path its drawings were not compared."""
    absent = "" if "dot" in RENDERERS else "; there is no dot on the path to compare with"
    terminalreporter.write_line(f"pictures drawn by {' and '.join(RENDERERS)}{absent}")
