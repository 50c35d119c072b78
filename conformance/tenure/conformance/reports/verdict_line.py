"""The verdict in a line: how much of the suite was run, the results, and what they mean.

The verdict is `passed` only for the whole suite of a depth. The line also states what was left out, and why.
"""

from collections import Counter
from collections.abc import Iterator

from tenure.conformance.judging.results import suspects
from tenure.conformance.reports.contents import ReportContents
from tenure.spec import counted

MOST_NAMED = 6
"""The number of capabilities that the line names."""


def verdict_line(report: ReportContents) -> str:
    """Return the verdict with its numbers, the suite and its depth, and what it means."""
    judgement = report.judgement
    total, failed, passed = report.total, len(judgement.of("failed")), len(judgement.of("passed"))
    rest = [f"{count} {words}" for count, words in _rest(report) if count]
    suite = f"suite {report.spec.version}, depth {report.depth}"
    selected = f"{report.selection} selected" if report.selection else ""
    match report.outcome:
        case "passed":
            parts = [f"passed: all {total} cases", *rest, *_hidden(report)]
            return f"{'; '.join(parts)}; {suite}. {report.guarantee.brief}"
        case "partly":
            number = f"{passed} of {total}" if not selected else "all" if passed == total else str(passed)
            parts = [", ".join((f"{number} passed", *rest)), *_hidden(report)]
            return f"{selected or 'partly'}: {'; '.join(parts)}; {suite}. {report.guarantee.brief}"
        case "failed":
            first = f"{failed} of {total} cases"
            if judgement.absences:
                never = "; ".join(f"{each.sentence} ({each.number})" for each in judgement.absences)
                first = f"{never}; otherwise {first}"
            elif not failed and rest:
                first, rest = f"{rest[0]}, of {total} cases", rest[1:]
            parts = [f"failed: {first}", *([selected] if selected else []), *rest, *_suspects(report)]
            return f"{'; '.join(parts)}; {suite}"
    why = f"none of {total} cases passed or failed"
    return "; ".join((f"no verdict: {why}", *([selected] if selected else []), *rest, suite))


def _rest(report: ReportContents) -> Iterator[tuple[int, str]]:
    """The numbers of cases that neither passed as expected nor failed, and why."""
    judgement = report.judgement
    passes = len(judgement.unexpected_passes)
    yield passes, "passed that is known to fail" if passes == 1 else "passed that are known to fail"
    known = judgement.of("expected failure")
    reasons = len({verdict.known for verdict in known})
    yield len(known), f"known to fail for {counted(reasons, 'reason')}"
    skipped = judgement.of("skipped")
    names = [name for name, _ in Counter(name for verdict in skipped for name in verdict.lacking).most_common()]
    more = f" and {len(names) - MOST_NAMED} more" if len(names) > MOST_NAMED else ""
    yield len(skipped), f"not applicable: {', '.join(f'no {name}' for name in names[:MOST_NAMED])}{more}"
    yield len(judgement.of("not run")), "not run"


def _hidden(report: ReportContents) -> Iterator[str]:
    """The capabilities that were not compared."""
    names = [capability.name for capability in report.profile if capability.hides]
    more = f" and {len(names) - MOST_NAMED} more" if len(names) > MOST_NAMED else ""
    if names:
        yield f"not compared: {', '.join(names[:MOST_NAMED])}{more}"


def _suspects(report: ReportContents) -> Iterator[str]:
    found = [f"{' or '.join(each.clauses)} ({each.failures})" for each in suspects(report.spec, report.judgement)]
    if found:
        yield f"suspected clauses: {', '.join(found)}"
