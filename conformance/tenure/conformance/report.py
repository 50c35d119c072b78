"""A judgement as text for people and as a JSON object for programs; both say the same."""

import json
import textwrap
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeAlias, get_args

import attrs

from tenure.conformance.capabilities import CAPABILITIES, FIELDS, VIEWS
from tenure.conformance.explain import event_text
from tenure.conformance.judge import Judgement, Result, Verdict
from tenure.conformance.summary import by_clause, outcome, suspects
from tenure.conformance.target import Answer, Broken, Events, Refused, View, short, shown
from tenure.conformance.trial import Failure
from tenure.spec import Spec

Reproduce: TypeAlias = Callable[[str], str]
"""The command line that runs the case with this id on the same target."""

MOST_LISTED = 10
"""How many further failures a text lists."""

WIDTH = 110
"""Columns of a paragraph."""


@attrs.frozen
class Report:
    """A judgement and what a report says beside it.

    `left_out` cases with ties were not asked for, no case of the suite is about `untested` clauses, and `reproduce`
    gives the command line that runs a case again.
    """

    spec: Spec
    judgement: Judgement
    left_out: int
    untested: tuple[str, ...]
    reproduce: Reproduce

    def text(self) -> str:
        """The report for people: results by clause, the first failure explained, the verdict in the last line."""
        pieces = [_heading(self), _table(self), "\n".join(_remarks(self))]
        failed = self.judgement.of("failed")
        if failed:
            pieces.append("\n".join(_explained(self, failed[0])))
        if len(failed) > 1:
            pieces.append("\n".join(_listed(failed[1:])))
        pieces.append(_last_line(self))
        return _printable("\n\n".join(piece for piece in pieces if piece))

    def as_json(self) -> dict[str, Any]:
        """The report for programs: all of it, every failure explained."""
        judgement = self.judgement
        return {
            "verdict": outcome(judgement),
            "specification": self.spec.version,
            "target": {"name": judgement.target.name, "version": judgement.target.version},
            "missing": dict(judgement.target.missing),
            "notes": list(judgement.notes),
            "counts": _counts(judgement),
            "ties_left_out": self.left_out,
            "untested_clauses": list(self.untested),
            "suspects": [attrs.asdict(suspect) for suspect in suspects(self.spec, judgement)],
            "clauses": [{**attrs.asdict(result), "cases": result.cases} for result in by_clause(self.spec, judgement)],
            "cases": [_case_json(verdict, self.reproduce) for verdict in judgement.verdicts],
        }


def broken_text(broken: Broken) -> str:
    """What is said of a target that did not even say hello."""
    lines = [f"target broke the protocol: {broken.reason}", *(f"  {line}" for line in broken.exchange)]
    return _printable("\n".join(lines))


def broken_json(broken: Broken) -> dict[str, Any]:
    """The same as a JSON object."""
    return {"verdict": "failed", "broke_the_protocol": broken.reason, "exchange": list(broken.exchange)}


def _printable(text: str) -> str:
    """A text that no terminal takes for a command, whatever a target put into it."""
    return "".join(char if char.isprintable() or char == "\n" else ascii(char)[1:-1] for char in text)


def _heading(report: Report) -> str:
    judgement = report.judgement
    name = f"{judgement.target.name} {judgement.target.version}".strip()
    return f"{name}, judged by version {report.spec.version} of the specification"


def _table(report: Report) -> str:
    rows: list[tuple[str, ...]] = [("clause", "title", "cases", "passed", "failed", "blocked", "not run")]
    for result in by_clause(report.spec, report.judgement):
        counts = (result.cases, result.passed, result.failed, result.blocked, result.not_run)
        rows.append((result.clause, result.title, *(str(count or "-") for count in counts)))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = []
    for clause, title, *numbers in rows:
        cells = [clause.ljust(widths[0]), title.ljust(widths[1])]
        cells += [number.rjust(width) for number, width in zip(numbers, widths[2:], strict=True)]
        lines.append("  ".join(cells))
    return "\n".join(lines)


def _remarks(report: Report) -> Iterator[str]:
    judgement = report.judgement
    for name, reason in judgement.target.missing.items():
        lost = sum(name in verdict.lacking for verdict in judgement.verdicts)
        effect = "not compared" if name in {**FIELDS, **VIEWS} else f"{lost} cases not run"
        if name not in CAPABILITIES:
            effect = "a name that the suite does not know"
        yield f"missing: {name} ({effect}): {short(reason)}"
    yield from (f"note: {note}" for note in judgement.notes)
    if report.left_out:
        yield f"note: {report.left_out} cases with ties left out, because another order is no mistake (X2); see --ties"
    if report.untested:
        yield f"note: no case is about {' and '.join(report.untested)}, which no request can show"


def _explained(report: Report, verdict: Verdict) -> Iterator[str]:
    failure = verdict.failure
    if failure is None:
        return
    yield f"FAILED {verdict.case.id}"
    facts: list[tuple[str, str | None]] = [("at", _place(verdict, failure)), *_compared(failure)]
    facts += [("allowed", failure.allowed), ("why not", failure.why_not)]
    for name in failure.clauses:
        clause = report.spec.clauses[name]
        facts.append((f"clause {name}", f"{clause.title}. {' '.join(each.text for each in clause.statements)}"))
    for label, text in facts:
        if text is not None:
            yield _wrapped(label, text)
    if failure.broke is not None:
        yield "  the last that was said:"
        yield from (f"    {line}" for line in failure.broke.exchange)
    yield f"  again with  {report.reproduce(verdict.case.id)}"
    yield "  the case as requests:"
    yield from (f"    {json.dumps(request)}" for request in verdict.case.requests())


def _wrapped(label: str, text: str) -> str:
    return textwrap.fill(
        text,
        WIDTH,
        initial_indent=f"  {label:<12}",
        subsequent_indent=" " * 14,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _compared(failure: Failure) -> Iterator[tuple[str, str]]:
    found = failure.difference
    if failure.broke is not None:
        yield "target", f"broke the protocol: {failure.broke.reason}"
    elif found is None:
        return
    elif found.place is not None:
        agreed = failure.expected.records[: found.place] if isinstance(failure.expected, Events) else ()
        yield from (("agreed", event_text(event)) for event in agreed)
        yield "expected", event_text(found.expected)
        yield "got", short(event_text(found.got))
        if found.fields and "kind" not in found.fields and "job" not in found.fields:
            yield "different", ", ".join(f"{field} {shown(found.got.get(field))}" for field in found.fields)
    elif found.field is not None:
        yield "expected", f"{found.field} {json.dumps(found.expected)}"
        yield "got", f"{found.field} {shown(found.got)}"
    else:
        yield "expected", _answer_text(failure.expected)
        yield "got", _answer_text(failure.got)


def _place(verdict: Verdict, failure: Failure) -> str:
    if failure.step == 0:
        return f"the beginning: {json.dumps(failure.request)}"
    command = verdict.case.commands[failure.step - 1]
    where = f"command {failure.step} of {len(verdict.case.commands)}: {json.dumps(command)}"
    return where if failure.request == command else f"{json.dumps(failure.request)} after {where}"


def _answer_text(answer: Answer | None) -> str:
    match answer:
        case Refused(code=code, message=message):
            return f"refused: {code}" + (f" ({short(message)})" if message else "")
        case Events(records=()):
            return "no events"
        case Events(records=records):
            return short("; ".join(event_text(event) for event in records))
        case View(record=record):
            return shown(dict(record))
    return "nothing"


def _listed(failed: Sequence[Verdict]) -> Iterator[str]:
    yield "also failed:"
    for verdict in failed[:MOST_LISTED]:
        failure = verdict.failure
        yield f"  {verdict.case.id}  ({' '.join(failure.clauses) if failure else ''})"
    if len(failed) > MOST_LISTED:
        yield f"  and {len(failed) - MOST_LISTED} more; --format json has them all"


def _last_line(report: Report) -> str:
    judgement, counts = report.judgement, _counts(report.judgement)
    total = len(judgement.verdicts)
    rest = "".join(
        f"; {count} {words}"
        for count, words in ((counts["lost"], "lost for lack of capabilities"), (counts["not run"], "not run"))
        if count
    )
    match outcome(judgement):
        case "passed":
            number = f"all {total}" if counts["passed"] == total else f"{counts['passed']} of {total}"
            return f"passed: {number} cases{rest}"
        case "failed":
            found = suspects(report.spec, judgement)
            accounts = ", ".join(f"{' or '.join(suspect.clauses)} ({suspect.failures})" for suspect in found)
            return f"failed: {counts['failed']} of {total} cases{rest}; what accounts for them: {accounts}"
    return f"no verdict: none of {total} cases was run{rest}"


def _counts(judgement: Judgement) -> dict[str, int]:
    return {result: len(judgement.of(result)) for result in get_args(Result)}


def _case_json(verdict: Verdict, reproduce: Reproduce) -> dict[str, Any]:
    case, failure = verdict.case, verdict.failure
    record: dict[str, Any] = {"id": case.id, "clauses": list(case.clauses), "result": verdict.result}
    if verdict.lacking:
        record["lacking"] = list(verdict.lacking)
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


def _compared_json(failure: Failure) -> dict[str, Any]:
    found = failure.difference
    if failure.broke is not None:
        return {"broke_the_protocol": failure.broke.reason, "exchange": list(failure.broke.exchange)}
    if found is None:
        return {}
    expected, got = (_answer_json(answer) for answer in (failure.expected, failure.got))
    return {"expected": expected, "got": got, "event": found.place, "field": found.field}


def _answer_json(answer: Answer | None) -> Any:
    match answer:
        case Refused(code=code, message=message):
            return {"refused": {"code": code, "message": message}}
        case Events(records=records):
            return {"events": [dict(record) for record in records]}
        case View(record=record):
            return {"view": dict(record)}
    return None
