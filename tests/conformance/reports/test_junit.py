"""The report as JUnit XML: stable names, every result, and nothing that XML does not allow."""

import re
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from tenure.conformance import JudgeOptions, ProtocolError, PythonTarget, Report, bundled_cases, judge, select
from tenure.conformance.judging.judgement import unstarted
from tenure.conformance.protocol.messages import Request
from tenure.conformance.reports.junit import junit_xml
from tenure.spec import bundled
from tests.conformance.doubles.named_targets import Altered, OracleTarget, breaking
from tests.conformance.doubles.wrong_schedulers import PriorityLostAfterReactivation

SPEC = bundled()
CASES = bundled_cases()


def tree(report: Report) -> ET.Element:
    """The document, read again."""
    return ET.fromstring(junit_xml(report).decode())


def report(judgement: Any) -> Report:
    """A report on a judgement."""
    return Report(judgement, spec=SPEC, left_out=3, reproduce=lambda case: f"again {case}")


@pytest.fixture(scope="module")
def mixed() -> ET.Element:
    """A document with results of every kind."""
    cases = select(CASES, ids=["P1/*", "P2/*", "forget/*"])
    ids = [case.id for case in cases]
    surprise = next(name for name in ids if name.startswith("P2/") and "reactivation" not in name)
    terms = JudgeOptions({"P1/after-reactivation": "issue 12", surprise: "issue 13"})
    return tree(report(judge(cases, lambda: PythonTarget(PriorityLostAfterReactivation, "wrong"), terms)))


def of_kind(root: ET.Element, kind: str) -> list[ET.Element]:
    """The test cases with an element of a kind."""
    return [case for case in root.iter("testcase") if case.find(kind) is not None]


def test_the_document_has_the_parts_that_build_servers_read(mixed: ET.Element) -> None:
    """One suite, its properties first, and in the test cases no element or attribute that is not usual."""
    assert "testsuites" == mixed.tag
    (suite,) = mixed
    assert ["properties", *["testcase"] * (len(suite) - 1)] == [element.tag for element in suite]
    for case in suite.iter("testcase"):
        assert {"classname", "name", "time"} == set(case.attrib)
        assert re.fullmatch(r"\d+\.\d{3}", case.attrib["time"])
        assert 1 >= len(case)
        assert {"failure", "skipped"} >= {element.tag for element in case}


def test_the_numbers_are_those_of_the_test_cases(mixed: ET.Element) -> None:
    """Tests, failures, errors and skipped, of the suite and of the document."""
    (suite,) = mixed
    assert len(list(mixed.iter("testcase"))) == int(suite.attrib["tests"]) == int(mixed.attrib["tests"])
    assert len(of_kind(mixed, "failure")) == int(suite.attrib["failures"]) == int(mixed.attrib["failures"])
    assert len(of_kind(mixed, "skipped")) == int(suite.attrib["skipped"])
    assert "0" == suite.attrib["errors"]


def test_names_are_the_ids_of_the_cases(mixed: ET.Element) -> None:
    """In their order, under what they begin with."""
    cases = select(CASES, ids=["P1/*", "P2/*", "forget/*"])
    assert [case.id for case in cases] == [case.attrib["name"] for case in mixed.iter("testcase")]
    assert {f"tenure.{case.id.split('/')[0]}" for case in cases} == {
        case.attrib["classname"] for case in mixed.iter("testcase")
    }


def test_a_failure_is_explained(mixed: ET.Element) -> None:
    """In a sentence, and in full."""
    (failure,) = [
        case.find("failure") for case in mixed.iter("testcase") if case.attrib["name"] == "P1/closed-while-deactivated"
    ]
    assert failure is not None
    assert "difference" == failure.attrib["type"]
    assert (
        "after command 21 (finish): expected at 29 job_started a3 a (T23), got at 29 job_started x2"
        == failure.attrib["message"]
    )
    assert "  again with  again P1/closed-while-deactivated" in (failure.text or "").splitlines()


def test_known_failures_and_skipped_cases_have_the_reason(mixed: ET.Element) -> None:
    """And a known failure that passes is a failure."""
    shown = {case.attrib["name"]: case.find("skipped") for case in of_kind(mixed, "skipped")}
    known, lost = shown["P1/after-reactivation"], shown["forget/active.idle"]
    assert known is not None
    assert known.attrib["message"].startswith("known failure: issue 12; after command 15 (finish): expected ")
    assert lost is not None
    assert "needs forget, which is closed: there is no method forget" == lost.attrib["message"]
    unexpected = [case.find("failure") for case in of_kind(mixed, "failure")]
    assert ["passed, but is known to fail: issue 13"] == [
        failure.attrib["message"]
        for failure in unexpected
        if failure is not None and failure.attrib["type"] == "unexpected pass"
    ]


def test_properties_have_the_suite_and_the_profile(mixed: ET.Element) -> None:
    """Version, depth, what passing means, what is closed."""
    shown = {each.attrib["name"]: each.attrib["value"] for each in mixed.iter("property")}
    assert (SPEC.version, "standard") == (shown["suite version"], shown["depth"])
    assert "proves nothing about others" in shown["guarantee"]
    assert shown["closed: forget"].endswith(": there is no method forget")


def test_what_was_not_run_is_skipped_with_the_notes() -> None:
    """A target that was given up left the rest."""
    cases = select(CASES, ids=["T0*"])
    root = tree(report(judge(cases, lambda: Altered(breaking("open", hung=True)))))
    failed, skipped = of_kind(root, "failure"), of_kind(root, "skipped")
    assert 3 == len(failed)
    assert {"broke the protocol"} == {case[0].attrib["type"] for case in failed}
    assert {"not run; the target was abandoned because it hung 3 times"} == {
        case[0].attrib["message"] for case in skipped
    }


def test_a_target_that_does_not_say_hello_is_an_error() -> None:
    """There is a test case for that, so that no server takes the document for a pass."""
    root = tree(report(unstarted("mine", CASES[:2], ProtocolError("it is gone", ["-> hello"]), JudgeOptions())))
    (error,) = [case[0] for case in of_kind(root, "error")]
    assert ("it is gone", "-> hello") == (error.attrib["message"], error.text)
    assert ("3", "1") == (root[0].attrib["tests"], root[0].attrib["errors"])


def test_every_answer_of_a_target_is_legal() -> None:
    """Control characters, halves of pairs and markup are written out or escaped."""
    evil = "\x00\x1b]0;\ud800\ufffe</failure><!-- ]]> & \N{GRINNING FACE}"

    def alter(request: Request, answer: Any) -> object:
        match request["op"]:
            case "hello":
                return {"name": evil, "version": evil, "capabilities": {"row": evil, evil: evil}}
            case "open":
                return {"refused": {"code": evil, "message": evil}}
        return answer

    text = junit_xml(report(judge(select(CASES, ids=["T01/*"]), lambda: Altered(alter)))).decode()
    root = ET.fromstring(text)
    assert not re.search("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", text)
    message = of_kind(root, "failure")[0][0].attrib["message"]
    assert "refused: \\x00\\x1b]0;\\ud800\\ufffe</failure><!-- ]]> & \N{GRINNING FACE}" in message


def test_a_passed_suite_has_only_empty_test_cases() -> None:
    """Nothing that a server could take for a problem."""
    root = tree(report(judge(select(CASES, ids=["T0*"]), OracleTarget)))
    assert all(0 == len(case) for case in root.iter("testcase"))
