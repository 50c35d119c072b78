"""A report as text for people: results by clause, notes, known failures, the first failure, the verdict."""

import textwrap
from collections.abc import Iterator, Sequence

from tenure.conformance.judging.failure_text import WIDTH, absent_text, explained_failure, wrapped
from tenure.conformance.judging.missing_fields import Absence
from tenure.conformance.judging.results import CLAIMING, COLUMNS, by_clause
from tenure.conformance.judging.verdicts import Verdict
from tenure.conformance.protocol.text import printable, short
from tenure.conformance.reports.contents import ReportContents
from tenure.conformance.reports.profile import profile_in_short
from tenure.conformance.reports.verdict_line import verdict_line

MOST_LISTED = 10
"""The number of further failures that a text lists."""

GAP, NARROWEST_TITLE = "  ", 12
"""The gap between two columns of the table, and the least width of its titles."""


def report_text(report: ReportContents, width: int | None = None) -> str:
    """Format the whole report, wrapped to a width if there is one; the verdict comes last."""
    failed = report.judgement.of("failed")
    remarks = (_fit(line, width) for line in _remarks(report))
    known = (_fit(line, width) for line in _known(report))
    pieces = [_heading(report, width), _table(report, width), "\n".join(remarks), "\n".join(known)]
    pieces += ["\n".join(_missing(report, absence, width)) for absence in report.judgement.absences]
    pieces += ["\n".join(_explained(report, verdict, width)) for verdict in failed[:1]]
    if failed[1:]:
        pieces.append("\n".join(_listed(failed[1:])))
    if report.outcome in CLAIMING:
        pieces.append("\n".join(_fit(line, width) for line in report.guarantee.more))
    pieces.append(_fit(verdict_line(report), width))
    return printable("\n\n".join(piece for piece in pieces if piece))


def _explained(report: ReportContents, verdict: Verdict, width: int | None) -> Iterator[str]:
    yield f"FAILED {verdict.case.id}"
    columns = WIDTH if width is None else min(width, WIDTH)
    yield from explained_failure(report.spec, verdict, report.reproduce(verdict.case.id), columns)


def _missing(report: ReportContents, absence: Absence, width: int | None) -> Iterator[str]:
    columns = WIDTH if width is None else min(width, WIDTH)
    yield from absent_text(report.spec, absence, report.reproduce(absence.first.case.id), columns)


def _fit(line: str, width: int | None) -> str:
    """A line of prose, wrapped to a width if there is one."""
    return line if width is None else wrapped("", line, width)


def _heading(report: ReportContents, width: int | None) -> str:
    judgement = report.judgement
    name = f"{judgement.target.name} {judgement.target.version}".strip()
    first = f"{name}, judged by version {report.spec.version} of the specification at depth {report.depth}"
    return "\n".join(_fit(line, width) for line in (first, f"profile: {short(profile_in_short(report.profile))}"))


def _table(report: ReportContents, width: int | None) -> str:
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
    lines = []
    for clause, title, *cells in rows:
        line = [clause.ljust(widths[0]), textwrap.shorten(title, widths[1], placeholder="...").ljust(widths[1])]
        line += [cell.rjust(width) for cell, width in zip(cells, widths[2:], strict=True)]
        lines.append(GAP.join(line))
    return "\n".join(lines)


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
        yield f"no case covers {' and '.join(report.untested)}"


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
    yield "also failed:"
    for verdict in failed[:MOST_LISTED]:
        failure = verdict.failure
        yield f"  {verdict.case.id}  ({' '.join(failure.clauses) if failure else ''})"
    if len(failed) > MOST_LISTED:
        yield f"  and {len(failed) - MOST_LISTED} more; see --format json"
