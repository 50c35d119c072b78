"""A report as JUnit XML, for build servers: a test case for each case, under stable names.

The class of a test case is the first part of its id, so that a server groups cases of the same kind. A case that was
not run is marked as skipped with the reason, and so is a known failure that failed. Characters that XML does not allow
are escaped.
"""

import re
from xml.etree import ElementTree as ET

from tenure.conformance.errors import ProtocolError
from tenure.conformance.judging.failure_text import absent_text, explained_failure, in_a_sentence
from tenure.conformance.judging.verdicts import Verdict
from tenure.conformance.protocol.text import printable, short
from tenure.conformance.reports.contents import ReportContents
from tenure.conformance.reports.profile import profile_in_short
from tenure.conformance.reports.verdict_line import verdict_line

SUITE = "tenure conform"

_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit_xml(report: ReportContents) -> bytes:
    """Return the report as a file in UTF-8."""
    judgement = report.judgement
    root = ET.Element("testsuites", name=SUITE)
    suite = ET.SubElement(root, "testsuite", name=SUITE)
    properties = ET.SubElement(suite, "properties")
    for name, value in _properties(report).items():
        ET.SubElement(properties, "property", name=_legal(name), value=_legal(value))
    if judgement.broke is not None:
        _broke(_test_case(suite, "tenure.hello", "hello", 0.0), judgement.broke)
    for absence in judgement.absences:
        name = f"{' '.join(absence.kinds)}: {', '.join(absence.fields)}"
        case = _test_case(suite, "tenure.absences", _legal(name), 0.0)
        failure = ET.SubElement(case, "failure", type="missing fields", message=_legal(absence.sentence))
        lines = absent_text(report.spec, absence, report.reproduce(absence.first.case.id))
        failure.text = _legal("\n".join(("", *lines, "")))
    for verdict in judgement.verdicts:
        group = verdict.case.id.partition("/")[0]
        _add_result(report, verdict, _test_case(suite, f"tenure.{group}", verdict.case.id, verdict.seconds))
    for kind in ("testcase", "failure", "error", "skipped"):
        name = {"testcase": "tests", "failure": "failures", "error": "errors"}.get(kind, kind)
        number = str(len(suite.findall(f".//{kind}")))
        suite.set(name, number)
        if kind != "skipped":
            root.set(name, number)
    for element in (root, suite):
        element.set("time", f"{judgement.seconds:.3f}")
    ET.indent(root)
    text: str = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'.encode()


def _properties(report: ReportContents) -> dict[str, str]:
    judgement = report.judgement
    counted = {
        "passed": len(judgement.of("passed")),
        "failed": len(judgement.of("failed")) + len(judgement.unexpected_passes),
        "known failures": len(judgement.of("expected failure")),
        "not applicable": len(judgement.of("skipped")),
        "not run": len(judgement.of("not run")),
    }
    named = {
        "verdict": report.outcome,
        "verdict in words": verdict_line(report),
        **{name: str(number) for name, number in counted.items()},
        "target": judgement.target.title,
        "suite version": report.spec.version,
        "depth": report.depth,
        "guarantee": report.guarantee.text,
        "profile": profile_in_short(report.profile),
    }
    closed = [capability for capability in report.profile if not capability.is_open and capability.felt]
    return {**named, **{f"closed: {short(each.name)}": f"{each.cost}: {short(each.reason or '')}" for each in closed}}


def _test_case(suite: ET.Element, group: str, name: str, seconds: float) -> ET.Element:
    return ET.SubElement(suite, "testcase", classname=group, name=name, time=f"{seconds:.3f}")


def _add_result(report: ReportContents, verdict: Verdict, case: ET.Element) -> None:
    """Add the result to a test case, unless it passed."""
    if verdict.is_unexpected_pass:
        message = f"passed, but is known to fail: {verdict.known}"
        ET.SubElement(case, "failure", type="unexpected pass", message=_legal(message))
    elif verdict.result == "failed":
        kind = "broke the protocol" if verdict.failure and verdict.failure.broke else "difference"
        failure = ET.SubElement(case, "failure", type=kind, message=_legal(in_a_sentence(verdict)))
        again = report.reproduce(verdict.case.id)
        failure.text = _legal("\n".join(("", *explained_failure(report.spec, verdict, again), "")))
    elif verdict.result != "passed":
        ET.SubElement(case, "skipped", message=_legal(_why_skipped(report, verdict)))


def _broke(case: ET.Element, broke: ProtocolError) -> None:
    error = ET.SubElement(case, "error", type="broke the protocol", message=_legal(broke.reason))
    error.text = _legal("\n".join(broke.exchange))


def _why_skipped(report: ReportContents, verdict: Verdict) -> str:
    match verdict.result:
        case "expected failure":
            return f"known failure: {verdict.known}; {in_a_sentence(verdict)}"
        case "skipped":
            closed = {capability.name: short(capability.reason or "") for capability in report.profile}
            return "; ".join(f"needs {name}, which is closed: {closed[name]}" for name in verdict.lacking)
    return "; ".join(("not run", *report.judgement.notes))


def _legal(text: str) -> str:
    """A text with all characters escaped that a terminal or XML does not allow."""
    return _ILLEGAL.sub(lambda found: ascii(found[0])[1:-1], printable(text))
