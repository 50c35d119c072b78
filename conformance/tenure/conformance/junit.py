"""A report as JUnit XML, as build servers read it: a test case for each case, under stable names.

The class of a test case is what its id begins with, so that a server shows the cases of a kind together. A case that
was lost or not run is skipped with the reason, and so is a known failure that failed. Characters that XML does not
allow are written out.
"""

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from tenure.conformance.account import explained, in_a_sentence, printable
from tenure.conformance.judge import Verdict
from tenure.conformance.profile import in_short, profile_of
from tenure.conformance.target import short

if TYPE_CHECKING:
    from tenure.conformance.report import Report

SUITE = "tenure conform"

_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit(report: "Report") -> bytes:
    """The report as a file in UTF-8."""
    judgement = report.judgement
    failures = len(judgement.of("failed")) + len(judgement.surprises)
    skipped = sum(len(judgement.of(result)) for result in ("known", "lost", "not run"))
    numbers = {
        "name": SUITE,
        "tests": str(len(judgement.verdicts) + (judgement.broke is not None)),
        "failures": str(failures),
        "errors": str(int(judgement.broke is not None)),
        "skipped": str(skipped),
        "time": f"{judgement.seconds:.3f}",
    }
    root = ET.Element("testsuites", {name: value for name, value in numbers.items() if name != "skipped"})
    suite = ET.SubElement(root, "testsuite", numbers)
    properties = ET.SubElement(suite, "properties")
    for name, value in _properties(report).items():
        ET.SubElement(properties, "property", name=_legal(name), value=_legal(value))
    if judgement.broke is not None:
        hello = ET.SubElement(suite, "testcase", classname="tenure.hello", name="hello", time="0.000")
        error = ET.SubElement(hello, "error", type="broke the protocol", message=_legal(judgement.broke.reason))
        error.text = _legal("\n".join(judgement.broke.exchange))
    for verdict in judgement.verdicts:
        _test_case(suite, report, verdict)
    ET.indent(root)
    text: str = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'.encode()


def _properties(report: "Report") -> dict[str, str]:
    judgement = report.judgement
    said = {
        "target": f"{judgement.target.name} {judgement.target.version}".strip(),
        "suite version": report.spec.version,
        "depth": report.depth,
        "guarantee": report.guarantee.text,
        "profile": in_short(profile_of(judgement)),
    }
    closed = [capability for capability in profile_of(judgement) if not capability.is_open]
    return {**said, **{f"closed: {short(each.name)}": f"{each.cost}: {short(each.reason or '')}" for each in closed}}


def _test_case(suite: ET.Element, report: "Report", verdict: Verdict) -> None:
    case = ET.SubElement(
        suite,
        "testcase",
        classname=f"tenure.{verdict.case.id.partition('/')[0]}",
        name=verdict.case.id,
        time=f"{verdict.seconds:.3f}",
    )
    if verdict.is_surprise:
        message = f"passed, but is known to fail: {verdict.known}"
        ET.SubElement(case, "failure", type="unexpected pass", message=_legal(message))
    elif verdict.result == "failed":
        kind = "broke the protocol" if verdict.failure and verdict.failure.broke else "difference"
        failure = ET.SubElement(case, "failure", type=kind, message=_legal(in_a_sentence(verdict)))
        again = report.reproduce(verdict.case.id)
        failure.text = _legal("\n".join(("", *explained(report.spec, verdict, again), "")))
    elif verdict.result != "passed":
        ET.SubElement(case, "skipped", message=_legal(_why_skipped(report, verdict)))


def _why_skipped(report: "Report", verdict: Verdict) -> str:
    match verdict.result:
        case "known":
            return f"known failure: {verdict.known}; {in_a_sentence(verdict)}"
        case "lost":
            reasons = profile_of(report.judgement)
            closed = {capability.name: short(capability.reason or "") for capability in reasons}
            return "; ".join(f"needs {name}, which is closed: {closed[name]}" for name in verdict.lacking)
    return "; ".join(("not run", *report.judgement.notes))


def _legal(text: str) -> str:
    """A text of which a terminal and XML can take every character."""
    return _ILLEGAL.sub(lambda found: ascii(found[0])[1:-1], printable(text))
