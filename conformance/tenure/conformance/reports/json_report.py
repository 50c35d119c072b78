"""A report as JSON, with every failure explained."""

from collections.abc import Mapping
from typing import Any, get_args

import attrs

from tenure.conformance.errors import ProtocolError
from tenure.conformance.judging.case_execution import Failure
from tenure.conformance.judging.failure_text import Reproduce
from tenure.conformance.judging.judgement import Judgement
from tenure.conformance.judging.missing_fields import Absence
from tenure.conformance.judging.results import by_clause, suspects
from tenure.conformance.judging.verdicts import CaseResult, Verdict
from tenure.conformance.protocol.messages import Events, Refused, Response, ViewResponse
from tenure.conformance.reports.contents import ReportContents
from tenure.conformance.reports.verdict_line import verdict_line

HEADER: Mapping[str, Any] = {"format": "tenure-report", "version": 1}


def report_json(report: ReportContents) -> dict[str, Any]:
    """Return a report as a JSON object, with every failure explained."""
    judgement = report.judgement
    if judgement.broke is not None:
        return {**HEADER, **broken_json(judgement.broke)}
    return {
        **HEADER,
        "verdict": report.outcome,
        "in_words": verdict_line(report),
        "suite": {
            "version": report.spec.version,
            "depth": report.depth,
            "cases": report.whole,
            "is_whole": report.selection is None,
        },
        "guarantee": report.guarantee.as_json(),
        "target": {"name": judgement.target.name, "version": judgement.target.version},
        "profile": {capability.name: capability.as_json() for capability in report.profile},
        "notes": list(judgement.notes),
        "absences": [_absence_json(absence, report.reproduce) for absence in judgement.absences],
        "counts": counts(judgement),
        "seconds": round(judgement.seconds, 3),
        "ties_left_out": report.left_out,
        "untested_clauses": list(report.untested),
        "known_failures": [
            {"case": verdict.case.id, "reason": verdict.known, "result": verdict.result}
            for verdict in judgement.verdicts
            if verdict.known is not None
        ],
        "suspects": [attrs.asdict(suspect) for suspect in suspects(report.spec, judgement)],
        "clauses": [{**attrs.asdict(result), "cases": result.cases} for result in by_clause(report.spec, judgement)],
        "cases": [case_json(verdict, report.reproduce) for verdict in judgement.verdicts],
    }


def broken_json(broken: ProtocolError) -> dict[str, Any]:
    """Describe a protocol error of a target that did not answer the hello request."""
    return {"verdict": "failed", "broke_the_protocol": broken.reason, "exchange": list(broken.exchange)}


def counts(judgement: Judgement) -> Mapping[str, int]:
    """Return the number of verdicts with each result."""
    return {result: len(judgement.of(result)) for result in get_args(CaseResult)}


def case_json(verdict: Verdict, reproduce: Reproduce) -> dict[str, Any]:
    """Return a verdict as a JSON object, with a failure explained."""
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
    """An absence as a JSON object."""
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


def answer_json(answer: Response | None) -> Any:
    """Return an answer as in the JSON Lines protocol, without its number."""
    match answer:
        case Refused(code=code, message=message):
            return {"refused": {"code": code, "message": message}}
        case Events(records=records):
            return {"events": [dict(record) for record in records]}
        case ViewResponse(record=record):
            return {"view": dict(record)}
    return None
