"""A report as text for people: results by clause, notes, known failures, the first failure, the verdict."""

import textwrap
from collections.abc import Iterator, Sequence

from tenure.conformance.judging.failure_text import WIDTH, absent_text, explained_failure, fitted, sections
from tenure.conformance.judging.results import CLAIMING, COLUMNS, by_clause
from tenure.conformance.judging.verdicts import Verdict
from tenure.conformance.protocol.text import short
from tenure.conformance.reports.contents import ReportContents
from tenure.conformance.reports.profile import profile_in_short
from tenure.conformance.reports.verdict_line import verdict_line

MOST_LISTED = 10
"""The number of further failures that a text lists."""

GAP, NARROWEST_TITLE = "  ", 12
"""The gap between two columns of the table, and the least width of its titles."""


def report_text(report: ReportContents, width: int | None = None) -> str:
    """Format the whole report, wrapped to a width if there is one; the verdict comes last."""
    judgement, columns = report.judgement, WIDTH if width is None else min(width, WIDTH)
    failed = judgement.of("failed")
    absences = [(absence, report.reproduce(absence.first.case.id)) for absence in judgement.absences]
    return sections(
        fitted(_heading(report), width),
        _table(report, width),
        fitted(_remarks(report), width),
        fitted(_known(report), width),
        *(absent_text(report.spec, absence, again, columns) for absence, again in absences),
        *(_explained(report, verdict, columns) for verdict in failed[:1]),
        _listed(failed[1:]),
        fitted(report.guarantee.more if report.outcome in CLAIMING else (), width),
        fitted([verdict_line(report)], width),
    )


def _explained(report: ReportContents, verdict: Verdict, columns: int) -> Iterator[str]:
    yield f"FAILED {verdict.case.id}"
    yield from explained_failure(report.spec, verdict, report.reproduce(verdict.case.id), columns)


def _heading(report: ReportContents) -> Iterator[str]:
    version = report.spec.version
    yield f"{report.judgement.target.title}, judged by version {version} of the specification at depth {report.depth}"
    yield f"profile: {short(profile_in_short(report.profile))}"


def _table(report: ReportContents, width: int | None) -> Iterator[str]:
    columns = [*COLUMNS]
    results = by_clause(report.spec, report.judgement)
    if not any(result.expected_failure for result in results):
        columns.remove("expected failure")
    rows: list[tuple[str, ...]] = [("clause", "title", "cases", *columns)]
    for result in results:
        numbers = [result.cases, *map(result.number, columns)]
        rows.append((result.clause, result.title, *(str(number or "-") for number in numbers)))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    if width is not None:
        rest = sum(widths) - widths[1] + len(GAP) * (len(widths) - 1)
        widths[1] = max(min(widths[1], width - rest), NARROWEST_TITLE)
    for clause, title, *cells in rows:
        line = [clause.ljust(widths[0]), textwrap.shorten(title, widths[1], placeholder="...").ljust(widths[1])]
        line += [cell.rjust(width) for cell, width in zip(cells, widths[2:], strict=True)]
        yield GAP.join(line)


def _remarks(report: ReportContents) -> Iterator[str]:
    for capability in report.profile:
        if capability.reason is not None and capability.felt:
            yield f"{capability.closed}: {short(capability.name)} ({capability.cost}): {short(capability.reason)}"
    yield from (f"note: {note}" for note in notes(report))


def notes(report: ReportContents) -> Iterator[str]:
    """Yield the notes on the target and on the selection of cases."""
    yield from report.judgement.notes
    if report.left_out:
        yield f"{report.left_out} cases with ties left out, because another order is no fault (X2); see --ties"
    if report.untested:
        *others, last = report.untested
        yield f"no case covers {', '.join(others)}{' and ' if others else ''}{last}"


def _known(report: ReportContents) -> Iterator[str]:
    """The results of the known failures; those that passed first, because the user must act on them."""
    for verdict in report.judgement.unexpected_passes:
        remove = f"; remove it from {report.expectations}" if report.expectations else ""
        yield f"PASSED {verdict.case.id}, which is known to fail ({short(verdict.known or '')}){remove}"
    for verdict in report.judgement.of("expected failure"):
        yield f"known failure: {verdict.case.id} ({short(verdict.known or '')})"
    rest = [
        verdict for verdict in report.judgement.verdicts if verdict.known and verdict.result in ("skipped", "not run")
    ]
    for verdict in rest:
        yield f"known failure, but {verdict.result}: {verdict.case.id} ({short(verdict.known or '')})"


def _listed(failed: Sequence[Verdict]) -> Iterator[str]:
    if failed:
        yield "also failed:"
    for verdict in failed[:MOST_LISTED]:
        failure = verdict.failure
        yield f"  {verdict.case.id}  ({' '.join(failure.clauses) if failure else ''})"
    if len(failed) > MOST_LISTED:
        yield f"  and {len(failed) - MOST_LISTED} more; see --format json"
