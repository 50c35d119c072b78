"""A judgement with what there is to say beside it; `report_text`, `junit` and `page` show it, and all say the same."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, get_args

import attrs

from tenure.conformance.absences import Absence
from tenure.conformance.account import Reproduce, broken_text
from tenure.conformance.cases import Case, Depth, bundled_cases, select
from tenure.conformance.guarantee import Domain, Guarantee, bundled_domains, guarantee
from tenure.conformance.judge import Judgement
from tenure.conformance.profile import Capability, profile_of
from tenure.conformance.report_explored import exploration_json
from tenure.conformance.report_text import report_text
from tenure.conformance.summary import Outcome, by_clause, outcome, suspects
from tenure.conformance.target import Answer, Broken, Events, Refused, View
from tenure.conformance.trial import Failure
from tenure.conformance.verdict import Result, Verdict
from tenure.conformance.verdict_line import verdict_line
from tenure.spec import Spec

if TYPE_CHECKING:
    from tenure.conformance.explore import Exploration


_WORST_FIRST: tuple[Outcome, ...] = ("failed", "no verdict", "partly", "passed")


@attrs.frozen
class Report:
    """A judgement and what a report says beside it.

    `left_out` cases with ties were not asked for, no case of the suite is about `untested` clauses, and `reproduce`
    gives the command line that runs a case again. `depth` is how deep the suite was run, `expectations` the name of the
    file that tells the known failures. What an `exploration` found is one of the verdicts. The cases are those of the
    `suite`, unless they are from files of one's `own`.
    """

    spec: Spec
    judgement: Judgement
    left_out: int
    untested: tuple[str, ...]
    reproduce: Reproduce
    depth: Depth = "standard"
    expectations: str | None = None
    suite: tuple[Case, ...] = attrs.field(factory=bundled_cases, repr=False)
    domains: tuple[Domain, ...] = attrs.field(factory=bundled_domains, repr=False)
    exploration: "Exploration | None" = None
    own: bool = False

    @property
    def outcome(self) -> Outcome:
        """The verdict on the target: that on the cases, unless the exploration has a worse one.

        It is no more than partly if the cases are not all of the suite that belong to the depth.
        """
        results = {outcome(self.judgement), self.exploration.outcome if self.exploration else "passed"}
        results |= {"partly"} if self.selection else set()
        return next(word for word in _WORST_FIRST if word in results)

    @cached_property
    def profile(self) -> tuple[Capability, ...]:
        """The capabilities of the target."""
        return profile_of(self.judgement)

    @property
    def found(self) -> int:
        """How many of the verdicts are on what an exploration found."""
        return 1 if self.exploration and self.exploration.found else 0

    @property
    def total(self) -> int:
        """How many cases there are verdicts on."""
        return len(self.judgement.verdicts) - self.found

    @cached_property
    def whole(self) -> int:
        """How many cases the suite has down to the depth, without ties."""
        return len(select(self.suite, depth=self.depth))

    @cached_property
    def selection(self) -> str | None:
        """How much of the suite was asked for; None if all of it."""
        asked = {verdict.case.id for verdict in self.judgement.verdicts}
        if all(case.id in asked for case in select(self.suite, depth=self.depth)):
            return None
        ours = {case.id for case in self.suite} if self.own else asked
        own = len(asked - ours) - self.found if self.own else 0
        parts = [f"{self.total - own} of {self.whole}"] if self.total > own else []
        return " and ".join([*parts, *([f"{own} of one's own"] if own else [])])

    @property
    def guarantee(self) -> Guarantee:
        """What passing means."""
        return guarantee(self.judgement, self.suite, self.domains)

    def text(self, width: int | None = None) -> str:
        """The report for people: results by clause, the first failure explained, the verdict in the last line.

        With a `width` it is made to fit a terminal of that many columns, and the last line may be several.
        """
        return broken_text(self.judgement.broke) if self.judgement.broke else report_text(self, width)

    def as_json(self) -> dict[str, Any]:
        """The report for programs: all of it, every failure explained."""
        judgement = self.judgement
        if judgement.broke is not None:
            return {**_HEADER, **broken_json(judgement.broke)}
        return {
            **_HEADER,
            "verdict": self.outcome,
            "in_words": verdict_line(self),
            "suite": {
                "version": self.spec.version,
                "depth": self.depth,
                "cases": self.whole,
                "is_whole": self.selection is None,
            },
            "guarantee": self.guarantee.as_json(),
            "target": {"name": judgement.target.name, "version": judgement.target.version},
            "profile": {capability.name: capability.as_json() for capability in self.profile},
            "notes": list(judgement.notes),
            "absences": [_absence_json(absence, self.reproduce) for absence in judgement.absences],
            "counts": counts(judgement),
            "exploration": exploration_json(self.spec, self.exploration) if self.exploration else None,
            "seconds": round(judgement.seconds, 3),
            "ties_left_out": self.left_out,
            "untested_clauses": list(self.untested),
            "known_failures": [
                {"case": verdict.case.id, "reason": verdict.known, "result": verdict.result}
                for verdict in judgement.verdicts
                if verdict.known is not None
            ],
            "suspects": [attrs.asdict(suspect) for suspect in suspects(self.spec, judgement)],
            "clauses": [{**attrs.asdict(result), "cases": result.cases} for result in by_clause(self.spec, judgement)],
            "cases": [_case_json(verdict, self.reproduce) for verdict in judgement.verdicts],
        }


_HEADER: Mapping[str, Any] = {"format": "tenure-report", "version": 1}


def broken_json(broken: Broken) -> dict[str, Any]:
    """What is said of a target that did not even say hello."""
    return {"verdict": "failed", "broke_the_protocol": broken.reason, "exchange": list(broken.exchange)}


def counts(judgement: Judgement) -> Mapping[str, int]:
    """How many verdicts there are of each kind."""
    return {result: len(judgement.of(result)) for result in get_args(Result)}


def _case_json(verdict: Verdict, reproduce: Reproduce) -> dict[str, Any]:
    case, failure = verdict.case, verdict.failure
    record: dict[str, Any] = {"id": case.id, "clauses": list(case.clauses), "result": verdict.result}
    if verdict.lacking:
        record["lacking"] = list(verdict.lacking)
    if verdict.without:
        record["without"] = [f"{kind}.{field}" for kind, field in verdict.without]
    if verdict.known is not None:
        record["known"] = verdict.known
    if failure is not None:
        record["failure"] = {
            "step": failure.step,
            "request": failure.request,
            "clauses": list(failure.clauses),
            "allowed": failure.allowed,
            "why_not": failure.why_not,
            **_compared_json(failure),
            "reproduce": reproduce(case.id),
            "requests": case.requests(),
        }
    return record


def _absence_json(absence: Absence, reproduce: Reproduce) -> dict[str, Any]:
    """What is absent from all answers as a JSON object."""
    return {
        "sentence": absence.sentence,
        "kinds": list(absence.kinds),
        "fields": list(absence.fields),
        "clauses": list(absence.clauses),
        "cases": list(absence.cases),
        "reproduce": reproduce(absence.first.case.id),
    }


def _compared_json(failure: Failure) -> dict[str, Any]:
    found = failure.difference
    if failure.broke is not None:
        return {"broke_the_protocol": failure.broke.reason, "exchange": list(failure.broke.exchange)}
    if found is None:
        return {}
    expected, got = (answer_json(answer) for answer in (failure.expected, failure.got))
    return {"expected": expected, "got": got, "event": found.place, "field": found.field}


def answer_json(answer: Answer | None) -> Any:
    """An answer as the JSON Lines protocol has it, without its number."""
    match answer:
        case Refused(code=code, message=message):
            return {"refused": {"code": code, "message": message}}
        case Events(records=records):
            return {"events": [dict(record) for record in records]}
        case View(record=record):
            return {"view": dict(record)}
    return None
