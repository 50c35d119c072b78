"""What a judgement comes to: its verdict, the results by clause, and the clauses that account for the failures."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

import attrs

from tenure.conformance.cases.case import Case
from tenure.conformance.judging.judgement import Judgement
from tenure.spec import Spec

OverallResult: TypeAlias = Literal["passed", "partly", "failed", "no verdict"]
"""The words of a verdict."""

CLAIMING: tuple[OverallResult, ...] = ("passed", "partly")
"""Those of a target of which something is claimed."""

COLUMNS = ("passed", "failed", "blocked", "expected failure", "not run")
"""What may become of a case about a clause, in the order of the fields of ClauseResult."""


@attrs.frozen
class ClauseResult:
    """The cases about one clause.

    A failed case counts for the clauses that are to blame, and so does one from which something is absent. For a clause
    that it is about, but that is not to blame, it counts as blocked: it failed before it came to that.
    `expected_failure` failed as expected, `not_run` were skipped or not reached.
    """

    clause: str
    title: str
    passed: int
    failed: int
    blocked: int
    expected_failure: int
    not_run: int

    def number(self, column: str) -> int:
        """How many cases stand in one of the columns."""
        number: int = getattr(self, column.replace(" ", "_"))
        return number

    @property
    def cases(self) -> int:
        """How many cases there are."""
        return self.passed + self.failed + self.blocked + self.expected_failure + self.not_run


def outcome(judgement: Judgement) -> OverallResult:
    """The verdict on the target in these cases: passed if all of them were run and passed.

    Failed if one failed that is not known to, if something is absent from all answers, if a known failure passed, or if
    the target broke the protocol before the first case. Otherwise partly if some passed.
    """
    if judgement.of("failed") or judgement.absences or judgement.unexpected_passes or judgement.broke is not None:
        return "failed"
    passed = len(judgement.of("passed"))
    if passed == 0:
        return "no verdict"
    return "passed" if passed == len(judgement.verdicts) else "partly"


def by_clause(spec: Spec, judgement: Judgement) -> list[ClauseResult]:
    """The results for each clause that a case is about or that is to blame, in the order of the specification."""
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
    """Clauses that a number of failures have in common, the one with the fewest passed cases first."""

    clauses: tuple[str, ...]
    failures: int


def suspects(spec: Spec, judgement: Judgement) -> list[SuspectedCause]:
    """Few suspects that account for all failures but known ones.

    They are found one after the other: what is common to most of those that are left. Clauses of which as many cases
    passed stand in the order of the specification.
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
    """The clauses of the specification that none of these cases is about."""
    tested = {clause for case in cases for clause in case.clauses}
    return tuple(clause for clause in spec.clauses if clause not in tested)
