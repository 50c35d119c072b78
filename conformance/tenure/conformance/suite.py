"""The suite as a class of pytest tests, to subclass in your own project.

    @pytest.fixture(scope="class")
    def tenure_target():
        return MyScheduler

    class TestMyScheduler(ConformanceSuite):
        depth = "complete"

The fixtures and options are those of `tenure.pytest_plugin`.
"""

import shlex
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import ClassVar, TypeAlias

import pytest

from tenure.conformance.cases.case import DEPTHS, Case, Depth, bundled_cases, select
from tenure.conformance.errors import BadFile
from tenure.conformance.judging.failure_text import explained_failure
from tenure.conformance.judging.known_failures import checked, read_known_failures
from tenure.conformance.judging.runner import JudgeOptions, TargetRunner
from tenure.conformance.judging.verdicts import Verdict
from tenure.spec import bundled
from tenure.target_kinds import ChosenTarget, chosen

VERDICT = "tenure_verdict"
_RESULTS = {"expected failure": "known to fail", "skipped": "not run for lack of a capability"}

Left: TypeAlias = tuple[str, str, int, str]
"""What a test stores for the summary: its class, the depth, the number of cases, and its result."""


class ConformanceSuite:
    """The cases of the suite, one test each.

    `depth` and `ties` choose the cases, as in `tenure conform`; `known_failures` gives a reason for each known failure.
    The options of the command line take precedence. A case for which the target lacks a capability is skipped with the
    target's reason. Nothing else can leave out a case, so `test_case` cannot be overridden.
    """

    depth: ClassVar[Depth] = "standard"
    ties: ClassVar[bool] = False
    known_failures: ClassVar[Mapping[str, str]] = {}

    def __init_subclass__(cls) -> None:
        if "test_case" in cls.__dict__:
            raise TypeError(f"{cls.__name__} overrides test_case, which would hide cases; use known_failures")
        if cls.depth not in DEPTHS:
            raise TypeError(f"{cls.__name__} has the depth {cls.depth!r}; it must be one of {', '.join(DEPTHS)}")

    @classmethod
    def chosen(cls, config: pytest.Config) -> tuple[Case, ...]:
        """Return the cases that the class and the command line select."""
        return _cases(cls.deep(config), cls.ties or bool(config.getoption("--tenure-ties")))

    @classmethod
    def deep(cls, config: pytest.Config) -> Depth:
        """Return the depth that the class and the command line select."""
        asked: Depth | None = config.getoption("--tenure-depth")
        return asked or cls.depth

    @classmethod
    def check(cls) -> None:
        """Check that each known failure of the class names a case and has a reason. Raises CollectError."""
        ids = {case.id for case in bundled_cases(control=True)} if cls.known_failures else set()
        try:
            for case, reason in cls.known_failures.items():
                checked(f"known_failures of {cls.__name__}", {"case": case, "reason": reason}, ids)
        except BadFile as error:
            raise pytest.Collector.CollectError(str(error)) from None

    @classmethod
    def options(cls, config: pytest.Config) -> JudgeOptions:
        """Return the options with the known failures of the class and of the command line."""
        name = config.getoption("--tenure-expect")
        return JudgeOptions(known={**cls.known_failures, **(known_failures(name) if name else {})})

    def test_case(self, tenure_case: Case, tenure_runner: TargetRunner, request: pytest.FixtureRequest) -> None:
        """The target conforms to the specification in this case."""
        verdict = tenure_runner.verdict(tenure_case)
        result = "passed unexpectedly" if verdict.is_unexpected_pass else _RESULTS.get(verdict.result, verdict.result)
        left: Left = (type(self).__name__, self.deep(request.config), len(self.chosen(request.config)), result)
        setattr(request.node, VERDICT, left)
        if verdict.result == "skipped":
            missing = tenure_runner.hello.missing
            pytest.skip("; ".join(f"needs {name}: {missing[name]}" for name in verdict.lacking))
        if verdict.result == "expected failure":
            pytest.xfail(f"known failure: {verdict.known}")
        if verdict.is_unexpected_pass:
            pytest.fail(f"{tenure_case.id} is a known failure ({verdict.known}), but passed: remove it", pytrace=False)
        if verdict.result != "passed":
            pytest.fail("\n".join(_explained(verdict, tenure_runner, request)), pytrace=False)


@cache
def _cases(depth: Depth, ties: bool) -> tuple[Case, ...]:
    return select(bundled_cases(control=depth == "complete"), ties=ties, depth=depth)


def known_failures(name: str) -> Mapping[str, str]:
    """Read the known failures in a file. Raises UsageError."""
    try:
        return read_known_failures(Path(name).read_bytes(), name, {case.id for case in bundled_cases(control=True)})
    except OSError as error:
        raise pytest.UsageError(f"{name} cannot be read: {error.strerror}") from None
    except BadFile as error:
        raise pytest.UsageError(str(error)) from None


def _explained(verdict: Verdict, runner: TargetRunner, request: pytest.FixtureRequest) -> Iterator[str]:
    if verdict.failure is None:
        yield f"{verdict.case.id} was not run"
        yield from runner.notes
    else:
        yield from explained_failure(bundled(), verdict, _again(verdict.case, request))


def _again(case: Case, request: pytest.FixtureRequest) -> str:
    """The command line that runs a case again."""
    if request.cls.__module__ != "tenure.conformance.test_suite":
        return shlex.join(["pytest", request.node.nodeid])
    words = ["pytest", "--pyargs", "tenure.conformance", "-k", f"[{case.id}]"]
    depth = request.config.getoption("--tenure-depth")
    words += [*_target(request.config).words("--tenure-"), *(["--tenure-depth", depth] if depth else [])]
    return shlex.join([*words, "--tenure-ties"] if case.tie else words)


def _target(config: pytest.Config) -> ChosenTarget:
    return chosen(lambda name: config.getoption(f"--tenure-{name}"))


def summary(left: Sequence[Left]) -> Iterator[str]:
    """Yield one line for each class: how many of its cases were run, and the results."""
    for name in dict.fromkeys(owner for owner, *_ in left):
        mine = [each for each in left if each[0] == name]
        _, depth, total, _ = mine[0]
        counts = Counter(result for *_, result in mine)
        parts = [f"{count} {result}" for result, count in counts.items()]
        if len(mine) < total:
            parts.append(f"{total - len(mine)} not selected")
        version = bundled().version
        yield f"{name}, version {version} of the suite at depth {depth}, {total} cases: {', '.join(parts)}"
