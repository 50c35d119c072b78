"""A report as one self-contained page: no script, no font, no other file.

All answers of the target are escaped, and the page's security policy forbids to load or run anything. A failure is
shown with the expected and the observed run as two pictures on one scale, which the caller draws.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from html import escape
from typing import TypeAlias

import attrs

from tenure.conformance.cases.case import Case
from tenure.conformance.cases.expected import ExpectedStep, steps
from tenure.conformance.judging.failure_text import absent_text, facts, in_a_sentence, requests
from tenure.conformance.judging.results import CLAIMING, COLUMNS, by_clause
from tenure.conformance.judging.verdicts import Verdict
from tenure.conformance.protocol.messages import Events, JsonObject
from tenure.conformance.protocol.text import printable
from tenure.conformance.reports.contents import ReportContents
from tenure.conformance.reports.html_style import STYLE
from tenure.conformance.reports.text_report import notes
from tenure.conformance.reports.verdict_line import verdict_line
from tenure.spec import counted

EventLog: TypeAlias = Sequence[JsonObject]

MOST_PICTURES = 200
"""The number of failures with pictures; a page with more is too large for a browser."""


@attrs.frozen
class PageDrawings:
    """A function that draws logs on one scale, and the style that its drawings need.

    Its arguments are the logs, the last instant, an instant to mark, and the number of lanes from each of some
    instants.
    """

    draw: Callable[[Sequence[EventLog], int, int | None, Sequence[tuple[int, int]]], Sequence[str]]
    style: str


@attrs.frozen
class ExpectedAndObserved:
    """The expected and the observed events of a case up to its failure.

    `until` is the instant of the last query, `mark` that of the first difference. `lanes` are pairs of an instant and
    the number of lanes from then on.
    """

    expected: tuple[JsonObject, ...]
    observed: tuple[JsonObject, ...]
    until: int
    mark: int
    lanes: tuple[tuple[int, int], ...]


def runs(verdict: Verdict) -> ExpectedAndObserved | None:
    """Return the expected and the observed run of a failure; None if it is before the first command."""
    failure = verdict.failure
    if failure is None or failure.step == 0:
        return None
    taken = [
        step for step in steps(verdict.case, failure.lacking) if failure.seen is not None or step.number <= failure.step
    ]
    expected, lanes = tuple(event for step in taken for event in step.outcome.events), _lanes(verdict.case, taken)
    if (seen := failure.seen) is not None:  # commands may have been given after the query
        until = tuple(event for event in expected if event["at"] <= seen.at)
        return ExpectedAndObserved(
            until, seen.log, seen.at, seen.at, tuple(each for each in lanes if each[0] <= seen.at)
        )
    last, now = taken[-1], taken[-1].outcome.world.now
    if failure.request != last.command:
        return ExpectedAndObserved(expected, expected, now, now, lanes)
    got = failure.got.records if isinstance(failure.got, Events) else ()
    before, found = expected[: len(expected) - len(last.outcome.events)], failure.difference
    first = None if found is None or found.place is None else found.expected or found.got
    at = first.get("at") if first else now
    return ExpectedAndObserved(expected, (*before, *got), now, at if type(at) is int else now, lanes)


def _lanes(case: Case, taken: Iterable[ExpectedStep]) -> tuple[tuple[int, int], ...]:
    """The instants at which the number of lanes changes, with the number, from the beginning on."""
    counts = [(case.now, case.lanes)]
    for world in (step.outcome.world for step in taken):
        if world.lanes != counts[-1][1]:
            counts.append((world.now, world.lanes))
    return tuple(counts)


def html_page(report: ReportContents, pictures: PageDrawings) -> str:
    """Format the report as an HTML document."""
    title = f"{report.judgement.target.title}: {report.outcome}"
    return "\n".join(
        (
            "<!DOCTYPE html>",
            '<html lang="en">',
            "<head>",
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="color-scheme" content="light dark">',
            '<meta name="generator" content="tenure">',
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
            f"<title>{_safe(title)}</title>",
            f"<style>{STYLE}{pictures.style}</style>",
            "</head>",
            "<body>",
            *_banner(report),
            *_broken(report),
            *_absences(report),
            *_failures(report, pictures),
            *_known(report),
            *_clauses(report),
            *_profile(report),
            *_notes(report),
            *_cases(report),
            "</body>",
            "</html>",
            "",
        )
    )


def _safe(text: str) -> str:
    """A text with all markup and control characters escaped."""
    return escape(printable(text))


def _banner(report: ReportContents) -> Iterator[str]:
    judgement, result = report.judgement, report.outcome
    yield f'<header class="{result.replace(" ", "-")}">'
    yield f"<p>Conformance to version {_safe(report.spec.version)} of the specification, depth {report.depth}</p>"
    yield f"<h1>{_safe(judgement.target.title)} <strong>{result}</strong></h1>"
    claims = report.guarantee.more if result in CLAIMING else ()
    yield "".join(f"<p>{_safe(claim)}</p>" for claim in claims) + f"<p>{_safe(verdict_line(report))}</p>"
    numbers = {
        "passed": len(judgement.of("passed")),
        "failed": len(judgement.of("failed")),
        "failed as expected": len(judgement.of("expected failure")),
        "passed, but known to fail": len(judgement.unexpected_passes),
        "not applicable for lack of capabilities": len(judgement.of("skipped")),
        "not run": len(judgement.of("not run")),
    }
    counted = [f"<li><b>{number}</b> {words}</li>" for words, number in numbers.items() if number]
    yield f"<ul>{''.join(counted)}</ul>"
    yield "</header>"


def _broken(report: ReportContents) -> Iterator[str]:
    broke = report.judgement.broke
    if broke is not None:
        yield "<section><h2>The target broke the protocol</h2>"
        yield f"<p>{_safe(broke.reason)}</p>"
        yield _block("\n".join(broke.exchange))
        yield "</section>"


def _absences(report: ReportContents) -> Iterator[str]:
    for absence in report.judgement.absences:
        yield f"<section><h2>{_safe(absence.sentence)}</h2>"
        yield _block("\n".join(absent_text(report.spec, absence, report.reproduce(absence.first.case.id))))
        yield "</section>"


def _failures(report: ReportContents, pictures: PageDrawings) -> Iterator[str]:
    failed = report.judgement.of("failed")
    if not failed:
        return
    yield f"<section><h2>Failures</h2><p>{counted(len(failed), 'case')}, the first one opened.</p>"
    for number, verdict in enumerate(failed):
        yield from _failure(report, verdict, pictures if number < MOST_PICTURES else None, is_open=number == 0)
    if len(failed) > MOST_PICTURES:
        yield f"<p>Only the first {MOST_PICTURES} failures have pictures.</p>"
    yield "</section>"


def _failure(
    report: ReportContents, verdict: Verdict, pictures: PageDrawings | None, *, is_open: bool
) -> Iterator[str]:
    yield f"<details{' open' if is_open else ''}><summary><code>{_safe(verdict.case.id)}</code> "
    yield f"<span>{_safe(in_a_sentence(verdict))}</span></summary>"
    if pictures is not None and (both := runs(verdict)) is not None:
        logs = {"Expected": both.expected, "Observed": both.observed}
        if verdict.failure is not None and verdict.failure.seen is not None:
            logs = {"Expected": both.expected, "Observed, as far as queries show it": both.observed}
        elif both.expected == both.observed:
            logs = {"Expected and observed": both.expected}
        drawn = pictures.draw(tuple(logs.values()), both.until, both.mark, both.lanes)
        for caption, picture in zip(logs, drawn, strict=True):
            yield f"<figure><figcaption>{caption}</figcaption>{picture}</figure>"
    yield "<dl>"
    for label, text in facts(report.spec, verdict):
        yield f"<dt>{_safe(label)}</dt><dd>{_safe(text)}</dd>"
    yield "</dl>"
    failure = verdict.failure
    if failure is not None and failure.broke is not None and failure.broke.exchange:
        yield "<h3>Last messages</h3>"
        yield _block("\n".join(failure.broke.exchange))
    yield "<h3>Again with</h3>"
    yield _block(report.reproduce(verdict.case.id))
    yield "<details><summary>The case as requests</summary>"
    yield _block("\n".join(requests(verdict)))
    yield "</details>"
    yield "</details>"


def _known(report: ReportContents) -> Iterator[str]:
    known = [verdict for verdict in report.judgement.verdicts if verdict.known is not None]
    if not known:
        return
    yield "<section><h2>Known failures</h2><table><tr><th>case</th><th>result</th><th>reason</th></tr>"
    for verdict in sorted(known, key=lambda verdict: not verdict.is_unexpected_pass):
        words = {"passed": "passed: no longer a known failure", "expected failure": "failed, as expected"}
        result = words.get(verdict.result, verdict.result)
        kind = ' class="bad"' if verdict.is_unexpected_pass else ""
        yield f"<tr{kind}><td><code>{_safe(verdict.case.id)}</code></td><td>{result}</td>"
        yield f"<td>{_safe(verdict.known or '')}</td></tr>"
    yield "</table></section>"


def _clauses(report: ReportContents) -> Iterator[str]:
    results = by_clause(report.spec, report.judgement)
    if not results:
        return
    yield '<section><h2>By clause</h2><table class="numbers">'
    always = ("passed", "failed")
    columns = [name for name in COLUMNS if name in always or any(result.number(name) for result in results)]
    heads = "".join(f"<th>{column}</th>" for column in ("cases", *columns))
    yield f"<tr><th>clause</th><th></th>{heads}</tr>"
    for result in results:
        numbers = [result.cases, *map(result.number, columns)]
        cells = "".join(f"<td>{number or ''}</td>" for number in numbers)
        kind = ' class="bad"' if result.failed else ""
        yield f"<tr{kind}><td><b>{_safe(result.clause)}</b></td><td>{_safe(result.title)}</td>{cells}</tr>"
    yield "</table><p>A case counts for each clause that it is about. Failed: the clause is to blame. Blocked: the case"
    yield "failed before it tested the clause.</p></section>"


def _profile(report: ReportContents) -> Iterator[str]:
    closed = [capability for capability in report.profile if not capability.is_open and capability.felt]
    open_ones = [capability for capability in report.profile if capability.is_open]
    yield "<section><h2>Capabilities</h2>"
    if closed:
        yield "<table><tr><th>closed</th><th>cost</th><th>reason</th><th>by</th></tr>"
        for each in closed:
            by = "--without" if each.by == "user" else "the target"
            yield f"<tr><td><code>{_safe(each.name)}</code></td><td>{each.cost}</td>"
            yield f"<td>{_safe(each.reason or '')}</td><td>{by}</td></tr>"
        yield "</table>"
    names = " ".join(f'<code title="{_safe(each.says)}">{_safe(each.name)}</code>' for each in open_ones)
    yield f'<p class="names">Open: {names or "none"}</p></section>'


def _notes(report: ReportContents) -> Iterator[str]:
    if found := list(notes(report)):
        yield "<section><h2>Notes</h2><ul>"
        yield from (f"<li>{_safe(note)}</li>" for note in found)
        yield "</ul></section>"


def _cases(report: ReportContents) -> Iterator[str]:
    verdicts = report.judgement.verdicts
    if not verdicts:
        return
    yield f"<section><h2>Cases</h2><details><summary>{counted(len(verdicts), 'case')}</summary>"
    yield "<table><tr><th>case</th><th>clauses</th><th>result</th></tr>"
    for verdict in verdicts:
        kind = ' class="bad"' if verdict.result == "failed" or verdict.is_unexpected_pass else ""
        lacking = f": needs {', '.join(verdict.lacking)}" if verdict.lacking else ""
        clauses = " ".join(verdict.case.clauses)
        yield f"<tr{kind}><td><code>{_safe(verdict.case.id)}</code></td><td>{_safe(clauses)}</td>"
        yield f"<td>{verdict.result}{_safe(lacking)}</td></tr>"
    yield "</table></details></section>"


def _block(text: str) -> str:
    return f"<pre>{_safe(text)}</pre>"
