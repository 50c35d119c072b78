"""A report on random runs: in every form how much was tried and what was found."""

import json
from collections.abc import Sequence
from typing import Any
from xml.etree import ElementTree as ET

import attrs
import pytest

from tenure.conformance import Failure, FuzzReport, ProtocolError, Report, Verdict, judge
from tenure.conformance.cases.trace import Trace
from tenure.conformance.cases.vectors import vector_of
from tenure.conformance.exploration.explorer import RandomRuns, explore
from tenure.conformance.exploration.shrinking import explored
from tenure.conformance.reports.html import EventLog, PageDrawings, html_page
from tenure.conformance.reports.junit import junit_xml
from tenure.spec import bundled
from tests.conformance.doubles import starters

SPEC = bundled()


@pytest.fixture(scope="module")
def clean() -> RandomRuns:
    """Runs that found nothing."""
    return explore(starters.oracle, examples=3, seed=5)


@pytest.fixture(scope="module")
def finding() -> RandomRuns:
    """Runs that found something."""
    return explore(starters.no_priority, examples=50, seed=1)


def test_runs_without_a_difference_are_one_sentence(clean: RandomRuns) -> None:
    """The seed, the runs, what of the table they cover; the verdict claims no more than that they passed."""
    report = FuzzReport(clean)
    assert "passed" == report.outcome
    (note,) = [line for line in report.text().splitlines() if line.startswith("note: seed")]
    assert f"seed 5: 3 runs of {clean.commands} commands, no difference; " in note
    last = f"passed: all 3 random runs; specification {SPEC.version}. Random runs prove nothing"
    assert last == report.text().splitlines()[-1] == report.as_json()["in_words"]
    data = report.as_json()["exploration"]
    assert ("passed", 5, 3, 3) == tuple(data[name] for name in ("result", "seed", "examples", "runs"))
    assert f"{data['steps']['reached']} of {data['steps']['all']} steps of the table were taken" in note
    assert f"{data['guard_outcomes']['reached']} of {data['guard_outcomes']['all']} outcomes of their guards" in note
    for part in ("steps", "guard_outcomes"):
        assert data[part]["all"] == data[part]["reached"] + len(data[part]["never"])
        assert 0 < data[part]["reached"] < data[part]["all"]
    assert [] == report.as_json()["cases"]


def test_what_was_found_is_explained_and_given_as_a_vector(finding: RandomRuns) -> None:
    """With the clauses that account for it in the last line."""
    assert finding.found is not None
    name = finding.found.case.id
    report = FuzzReport(finding, again="again")
    assert "failed" == report.outcome
    lines = report.text().splitlines()
    assert f"FAILED {name}" in lines
    assert "  again with  again" in lines
    record = json.loads(json.dumps(vector_of(finding.found.case).as_json()))
    assert record == json.loads(lines[lines.index("  as a vector:") + 1])
    data = report.as_json()
    assert name == data["exploration"]["found"]
    assert record == json.loads(json.dumps(data["exploration"]["vector"]))
    assert [(name, "failed", "again")] == [
        (case["id"], case["result"], case["failure"]["reproduce"]) for case in data["cases"]
    ]
    last = f"failed: 1 of {finding.runs} random runs; suspected clauses: P2; specification {SPEC.version}"
    assert last == lines[-1]


def test_known_failures_of_random_runs_are_counted_and_named(finding: RandomRuns, clean: RandomRuns) -> None:
    """With the case that they are like and its reason, in the note, in the last line and as JSON."""
    name, known = "P1/after-reactivation", {"P1/after-reactivation": "issue 12", "P1/other": "r"}
    report = FuzzReport(attrs.evolve(clean, known={name: 2}), known=known)
    lines = report.text().splitlines()
    assert f"known failure: {name} (issue 12); 2 random runs failed in the same way, and ended there" in lines
    assert 1 == sum(line.startswith("known failure: ") for line in lines)
    assert any(", 2 of which ended at known failures, no other difference; " in line for line in lines)
    assert lines[-1].startswith("passed: 1 of 3 random runs, 2 ended at known failures; ")
    assert {name: 2} == report.as_json()["exploration"]["known_failures"]
    other = FuzzReport(attrs.evolve(finding, known={name: 2}), known=known).text().splitlines()
    assert any(", 2 of which ended at known failures, another difference, explored/" in line for line in other)
    assert other[-1].startswith(f"failed: 1 of {finding.runs} random runs, 2 ended at known failures; ")


def test_runs_that_ended_early_are_no_pass(clean: RandomRuns) -> None:
    """A target that was given up has no verdict, as the last line reports."""
    report = FuzzReport(attrs.evolve(clean, complete=False, examples=9, notes=("it hung",)))
    assert "no verdict" == report.outcome
    assert report.text().splitlines()[-1].startswith("no verdict: the target was abandoned after 3 random runs; ")
    assert "note: it hung" in report.text().splitlines()
    assert "the target was abandoned before all 9 were made" in report.text()


def test_a_target_that_ended_its_process_is_blamed_for_no_clause(clean: RandomRuns) -> None:
    """The last request is unknown."""
    case, reason = explored(Trace()), "the process of the target exited with 7 in one of the runs 1 to 50"
    lost = Verdict(case, "failed", Failure(0, case.reset, (), broke=ProtocolError(reason)))
    report = FuzzReport(attrs.evolve(clean, found=lost, complete=False))
    assert "failed" == report.outcome
    assert f"  target      broke the protocol: {reason}" in report.text().splitlines()
    assert "  as a vector:" not in report.text().splitlines()
    assert f"failed: 1 of 3 random runs; specification {SPEC.version}" == report.text().splitlines()[-1]


def test_what_is_closed_is_reported(clean: RandomRuns) -> None:
    """By whom, and why, in both forms."""
    target = attrs.evolve(clean.target, missing={"resize": "not now", "row": "it knows none"})
    report = FuzzReport(attrs.evolve(clean, target=target), closed={"resize": "not now"})
    lines = report.text().splitlines()
    assert lines[1].endswith("; closed: row; closed by --without: resize")
    assert {"closed by --without: resize: not now", "closed: row: it knows none"} <= set(lines)
    assert ("user", "target") == tuple(report.as_json()["profile"][name]["closed_by"] for name in ("resize", "row"))


def test_a_report_fits_a_terminal(finding: RandomRuns) -> None:
    """But for what may be copied."""
    lines = FuzzReport(finding).text(60).splitlines()
    assert max(len(line) for line in lines if '"op"' not in line) <= 60


def test_what_was_found_is_a_case_like_any_other(finding: RandomRuns) -> None:
    """Judged by itself it fails: a test case of its own in JUnit XML, and a failure on the page."""

    def draw(logs: Sequence[EventLog], *_: Any) -> list[str]:
        return ["<svg></svg>" for _ in logs]

    assert finding.found is not None
    report = Report(judge([finding.found.case], starters.no_priority), own=True)
    (case,) = ET.fromstring(junit_xml(report).decode()).iter("testcase")
    assert (finding.found.case.id, ["failure"]) == (case.attrib["name"], [element.tag for element in case])
    assert f"<code>{finding.found.case.id}</code>" in html_page(report, PageDrawings(draw, ""))
