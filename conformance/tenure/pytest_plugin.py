"""The conformance suite as pytest tests: one test for each case, whose id is the id of the case.

Every pytest run where tenure is installed loads this file. Therefore it is not in the package `tenure.conformance`,
which it imports only when its tests are collected.
"""

from __future__ import annotations

import importlib
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tenure.target_kinds import PYTHON, REFERENCE, BadTarget, ChosenTarget, all_options, chosen

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from tenure.conformance import Target
    from tenure.conformance.judging.runner import TargetRunner
    from tenure.conformance.suite import ConformanceSuite

DEPTHS = ("quick", "standard", "complete")
VERDICT = "tenure_verdict"
_SUITE = Path(__file__).with_name("conformance")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options; each has the meaning that it has for `tenure conform`."""
    group = parser.getgroup("tenure", "conformance of a scheduler of sessions")
    for option in all_options():
        given = {"type": option.type, "metavar": option.metavar, "default": option.default}
        group.addoption(f"--tenure-{option.name}", help=option.help.replace("--", "--tenure-"), **given)
    group.addoption("--tenure-depth", choices=DEPTHS, help="how much of the suite to run (standard)")
    group.addoption("--tenure-ties", action="store_true", help="also cases in which two timers are due at one instant")
    group.addoption("--tenure-expect", metavar="FILE", help="known failures: case ids, each with a reason")


def pytest_configure(config: pytest.Config) -> None:
    """Refuse invalid options, before anything is collected. Raises UsageError."""
    target = _target(config)
    if target.kind is not PYTHON:
        _connection(target)
    elif name := target.given["target"]:
        _factory(name)
    if known := config.getoption("--tenure-expect"):
        from tenure.conformance.suite import known_failures

        known_failures(known)


def pytest_collect_directory(path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect the package of the suite as a folder: as a package pytest would import it under another name."""
    return pytest.Dir.from_parent(parent, path=path) if path == _SUITE else None


def pytest_pycollect_makemodule(module_path: Path, parent: pytest.Collector) -> pytest.Module | None:
    """Collect the suite's own tests under the name by which all other code imports them."""
    return _OwnModule.from_parent(parent, path=module_path) if module_path.parent == _SUITE else None


class _OwnModule(pytest.Module):
    """A module of the package, imported as such."""

    def _getobj(self) -> Any:
        return importlib.import_module(f"tenure.conformance.{self.path.stem}")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Make one test of each selected case."""
    if "tenure_case" in metafunc.fixturenames:
        suite = _suite(metafunc.cls)
        suite.check()
        cases = suite.chosen(metafunc.config)
        metafunc.parametrize("tenure_case", cases, ids=[case.id for case in cases])


@pytest.fixture(scope="class")
def tenure_target(request: pytest.FixtureRequest) -> Callable[..., Any]:
    """The factory of the scheduler that is judged; override this in a subclass of ConformanceSuite."""
    return _factory(request.config.getoption("--tenure-target") or REFERENCE)


@pytest.fixture(scope="class")
def tenure_connect(request: pytest.FixtureRequest) -> Callable[[], Target]:
    """A function that starts the target; override this for a target that no option can name."""
    from tenure.conformance import PythonTarget

    target = _target(request.config)
    if target.kind is not PYTHON:
        return _connection(target)
    factory = request.getfixturevalue("tenure_target")
    name = target.given["target"] or getattr(factory, "__qualname__", "target")
    return lambda: PythonTarget(factory, name, target.timeout)


@pytest.fixture(scope="class")
def tenure_runner(request: pytest.FixtureRequest, tenure_connect: Callable[[], Target]) -> Iterator[TargetRunner]:
    """The runner for the cases of a class, which restarts the target when it broke the protocol."""
    from tenure.conformance import CannotStart, ProtocolError

    runner, reason = None, ""
    try:
        runner = _target(request.config).runner(tenure_connect, _suite(request.cls).options(request.config))
    except (CannotStart, ProtocolError) as error:
        reason = str(error)
    if runner is None:
        pytest.fail(f"the target cannot be judged: {reason}", pytrace=False)
    yield runner
    runner.close()
    for note in runner.notes:
        warnings.warn(pytest.PytestWarning(f"{request.cls.__name__}: {note}"), stacklevel=1)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Attach the verdict to the report of a case, which also transfers it between the processes of xdist."""
    report = yield
    if call.when == "call" and hasattr(item, VERDICT):
        setattr(report, VERDICT, getattr(item, VERDICT))
    return report


def pytest_report_header(config: pytest.Config) -> str | None:
    """Show the target, if an option names it."""
    target = config.getoption("--tenure-stdio") or config.getoption("--tenure-target")
    return f"tenure: judging {target}" if target else None


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Show for each class how many of its cases were run, and the results."""
    reports = [report for group in terminalreporter.stats.values() for report in group]
    verdicts = [getattr(report, VERDICT) for report in reports if hasattr(report, VERDICT)]
    if verdicts:
        from tenure.conformance.suite import summary

        terminalreporter.section("conformance")
        for line in summary(verdicts):
            terminalreporter.write_line(line)


def _target(config: pytest.Config) -> ChosenTarget:
    try:
        return chosen(lambda name: config.getoption(f"--tenure-{name}"))
    except BadTarget as error:
        raise pytest.UsageError(str(error).replace("--", "--tenure-")) from None


def _connection(target: ChosenTarget) -> Callable[[], Target]:
    try:
        return target.connect()
    except (BadTarget, OSError) as error:
        raise pytest.UsageError(str(error).replace("--", "--tenure-")) from None


def _factory(name: str) -> Callable[..., Any]:
    from tenure.conformance import CannotStart, load

    try:
        return load(name)
    except CannotStart as error:
        raise pytest.UsageError(str(error)) from None


def _suite(owner: Any) -> type[ConformanceSuite]:
    from tenure.conformance.suite import ConformanceSuite

    if isinstance(owner, type) and issubclass(owner, ConformanceSuite):
        return owner
    raise pytest.UsageError("only tests of a subclass of tenure.conformance.suite.ConformanceSuite take a tenure_case")
