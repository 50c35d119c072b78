"""Summarizes a judgement: the verdict on the target, the results by clause, and the suspected clauses."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

import attrs

from tenure.conformance.cases.case import Case
from tenure.conformance.judging.judgement import Judgement
from tenure.spec import Spec

OverallResult: TypeAlias = Literal["passed", "partly", "failed", "no verdict"]
"""The verdicts on a target."""

CLAIMING: tuple[OverallResult, ...] = ("passed", "partly")
"""The verdicts with which something is claimed of the target."""

COLUMNS = ("passed", "failed", "blocked", "expected failure", "not run")
"""The results of a case about a clause, in the order of the fields of ClauseResult."""


@attrs.frozen
class ClauseResult:
    """The cases about one clause.

    A failed case counts as failed for the clauses to blame, and so does one with absent fields. It counts as blocked
    for the other clauses that it is about, because it failed before testing them. `expected_failure` counts the cases
    that failed as expected, `not_run` those that were skipped or not reached.
    """

    clause: str
    title: str
    passed: int
    failed: int
    blocked: int
    expected_failure: int
    not_run: int

    def number(self, column: str) -> int:
        """Return the number of cases in one of the columns."""
        number: int = getattr(self, column.replace(" ", "_"))
        return number

    @property
    def cases(self) -> int:
        """The number of cases."""
        return self.passed + self.failed + self.blocked + self.expected_failure + self.not_run


def outcome(judgement: Judgement) -> OverallResult:
    """Return the verdict on the target in these cases: passed if all of them were run and passed.

    Failed if a case failed that is not a known failure, a field is absent from all answers, a known failure passed, or
    the target broke the protocol before the first case. Otherwise partly if some passed.
    """
    if judgement.of("failed") or judgement.absences or judgement.unexpected_passes or judgement.broke is not None:
        return "failed"
    passed = len(judgement.of("passed"))
    if passed == 0:
        return "no verdict"
    return "passed" if passed == len(judgement.verdicts) else "partly"


def by_clause(spec: Spec, judgement: Judgement) -> list[ClauseResult]:
    """Return the results for each clause that a case is about or that is blamed, in the order of the specification."""
    counts = {clause: dict.fromkeys(COLUMNS, 0) for clause in spec.clauses}
    absent: dict[str, set[str]] = {}
    for absence in judgement.absences:
        for case in absence.cases:
            absent.setdefault(case, set()).update(absence.clauses)
    for verdict in judgement.verdicts:
        result, lacking = verdict.result, absent.get(verdict.case.id, set())
        blamed = {*(verdict.failure.clauses if verdict.failure else ()), *lacking}
        for clause in {*verdict.case.clauses, *blamed}:
            column = "not run" if result == "skipped" else "blocked" if result == "failed" else result
            counts[clause]["failed" if clause in lacking or (result == "failed" and clause in blamed) else column] += 1
    return [
        ClauseResult(name, spec.clauses[name].title, *(count[column] for column in COLUMNS))
        for name, count in counts.items()
        if any(count.values())
    ]


@attrs.frozen
class SuspectedCause:
    """Clauses that several failures have in common, the one with the fewest passed cases first."""

    clauses: tuple[str, ...]
    failures: int


def suspects(spec: Spec, judgement: Judgement) -> list[SuspectedCause]:
    """Return a small set of suspected causes that covers all failures but known ones.

    The choice is greedy: each cause is common to most of the failures that remain. Clauses with equal numbers of passed
    cases are in the order of the specification.
    """
    passed = {result.clause: result.passed for result in by_clause(spec, judgement)}
    failures = [verdict.failure for verdict in judgement.of("failed") if verdict.failure]
    left = [set(failure.clauses) for failure in failures if failure.clauses]
    found = []
    while left:
        most = min(passed, key=lambda clause: (-sum(clause in clauses for clauses in left), passed[clause]))
        covered = [clauses for clauses in left if most in clauses]
        common = set.intersection(*covered)
        clauses = sorted((clause for clause in passed if clause in common), key=lambda clause: passed[clause])
        found.append(SuspectedCause(tuple(clauses), len(covered)))
        left = [clauses for clauses in left if most not in clauses]
    return found


def untested(spec: Spec, cases: Sequence[Case]) -> tuple[str, ...]:
    """Return the clauses of the specification that none of these cases is about."""
    tested = {clause for case in cases for clause in case.clauses}
    return tuple(clause for clause in spec.clauses if clause not in tested)
