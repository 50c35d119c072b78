"""A report on random runs: how many were made, how much of the table they cover, and what was found.

A finding is a case like any other: its failure is explained in the same way, and it can be saved as a vector.
"""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

import attrs

from tenure.conformance.cases.coverage import Coverage, steps
from tenure.conformance.cases.unreachable import reachable
from tenure.conformance.cases.vectors import line, vector_of
from tenure.conformance.exploration.explorer import RandomRuns
from tenure.conformance.judging.failure_text import WIDTH, explained_failure, fitted, sections
from tenure.conformance.judging.results import OverallResult
from tenure.conformance.protocol.text import short
from tenure.conformance.reports.json_report import HEADER, case_json
from tenure.conformance.reports.profile import Capability, profile_in_short, profile_of_target
from tenure.spec import Spec, bundled, counted

MOST_NAMED = 8
"""The number of unreached steps and outcomes that a text names."""

_NOTHING: Mapping[str, str] = {}


@attrs.frozen(kw_only=True)
class FuzzReport:
    """Random runs, and what a report says beside them.

    `again` is the command line that reproduces the finding, `closed` are the capabilities that the user closed, and
    `known` the reasons of the known failures, by case id.
    """

    runs: RandomRuns = attrs.field(kw_only=False)
    spec: Spec = attrs.field(factory=bundled, repr=False)
    again: str = "tenure fuzz TARGET"
    closed: Mapping[str, str] = _NOTHING
    known: Mapping[str, str] = _NOTHING

    @property
    def outcome(self) -> OverallResult:
        """The verdict on the target."""
        return self.runs.outcome

    @cached_property
    def profile(self) -> tuple[Capability, ...]:
        """The capabilities of the target."""
        return profile_of_target(self.runs.target.missing, self.closed)

    def text(self, width: int | None = None) -> str:
        """Format the report for people; the verdict comes last. With a `width` it is wrapped to fit a terminal."""
        found = self._found(WIDTH if width is None else min(width, WIDTH))
        heading, remarks, known, verdict = (
            fitted(lines, width) for lines in (self._heading(), self._remarks(), self._known(), [self.in_words])
        )
        return sections(heading, remarks, known, found, verdict)

    def as_json(self) -> dict[str, Any]:
        """Return the report for programs, with the failure explained."""
        found = self.runs.found
        return {
            **HEADER,
            "verdict": self.outcome,
            "in_words": self.in_words,
            "suite": {"version": self.spec.version},
            "target": {"name": self.runs.target.name, "version": self.runs.target.version},
            "profile": {capability.name: capability.as_json() for capability in self.profile},
            "exploration": self._runs_json(),
            "cases": [] if found is None else [case_json(found, lambda _: self.again)],
        }

    @property
    def in_words(self) -> str:
        """The verdict in a line."""
        runs, ended, version = self.runs, self._ended, f"specification {self.spec.version}"
        known = f", {ended} ended at known failures" if ended else ""
        match self.outcome:
            case "failed":
                clauses = " or ".join(runs.found.failure.clauses) if runs.found and runs.found.failure else ""
                suspected = f"; suspected clauses: {clauses}" if clauses else ""
                return f"failed: 1 of {counted(runs.runs, 'random run')}{known}{suspected}; {version}"
            case "passed":
                number = f"{runs.runs - ended} of {runs.runs}" if ended else f"all {runs.runs}"
                return f"passed: {number} random runs{known}; {version}. Random runs prove nothing"
        return f"no verdict: the target was abandoned after {counted(runs.runs, 'random run')}{known}; {version}"

    @property
    def _ended(self) -> int:
        """The number of runs that ended at a known failure."""
        return sum(self.runs.known.values())

    def _heading(self) -> list[str]:
        first = (
            f"{self.runs.target.title}, compared with version {self.spec.version} of the specification by random runs"
        )
        return [first, f"profile: {short(profile_in_short(self.profile))}"]

    def _remarks(self) -> Iterator[str]:
        for each in self.profile:
            if each.reason is not None:
                yield f"{each.closed}: {short(each.name)}: {short(each.reason)}"
        runs, covered = self.runs, _covered(self.spec, self.runs.coverage)
        before = f"{self._ended} of which ended at known failures, " if self._ended else ""
        result = f"{before}no {'other ' if self._ended else ''}difference"
        if runs.found is not None:
            result = f"{before}{'another' if self._ended else 'a'} difference, {runs.found.case.id}"
        elif not runs.complete:
            result += f", but the target was abandoned before all {runs.examples} were made"
        made = f"{counted(runs.runs, 'run')} of {counted(runs.commands, 'command')}"
        yield (
            f"note: seed {runs.seed}: {made}, {result}; {_of(covered['steps'])} steps of the table were "
            f"taken, and {_of(covered['guard_outcomes'])} outcomes of their guards were reached"
        )
        never = [name for part in covered.values() for name in part["never"]]
        if never and runs.complete:
            rest = len(never) - MOST_NAMED
            more = f" and {rest} more; see --format json" if rest > 0 else ""
            yield f"note: not reached by random runs: {', '.join(never[:MOST_NAMED])}{more}"
        yield from (f"note: {note}" for note in runs.notes)

    def _known(self) -> Iterator[str]:
        for case, number in self.runs.known.items():
            ended = f"{counted(number, 'random run')} failed in the same way, and ended there"
            yield f"known failure: {case} ({short(self.known.get(case, ''))}); {ended}"

    def _found(self, width: int) -> Iterator[str]:
        found = self.runs.found
        if found is None:
            return
        yield f"FAILED {found.case.id}"
        yield from explained_failure(self.spec, found, self.again, width)
        if found.case.commands:  # There are none if the run is unknown because its process ended.
            yield "  as a vector:"
            yield f"    {line(vector_of(found.case).as_json())}"

    def _runs_json(self) -> dict[str, Any]:
        runs = self.runs
        record: dict[str, Any] = {
            "result": runs.outcome,
            "seed": runs.seed,
            "examples": runs.examples,
            "runs": runs.runs,
            "commands": runs.commands,
            "known_failures": dict(runs.known),
            "seconds": round(runs.seconds, 3),
            **_covered(self.spec, runs.coverage),
            "notes": list(runs.notes),
        }
        if runs.found is not None:
            record |= {"found": runs.found.case.id, "vector": vector_of(runs.found.case).as_json()}
        return record


def _covered(spec: Spec, coverage: Coverage) -> dict[str, dict[str, Any]]:
    """The reached and unreached steps, and the reached and unreached values of the guard atoms that decide."""
    wanted = {
        "steps": {step: coverage.steps[step] for step in steps(spec)},
        "guard_outcomes": {str(goal): coverage.reached[goal] for goal in reachable(spec)},
    }
    return {
        name: {
            "all": len(counts),
            "reached": sum(map(bool, counts.values())),
            "never": [each for each, number in counts.items() if not number],
        }
        for name, counts in wanted.items()
    }


def _of(covered: dict[str, Any]) -> str:
    return f"{covered['reached']} of {covered['all']}"
