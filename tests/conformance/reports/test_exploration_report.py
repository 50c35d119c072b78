"""What a report says of an exploration: in every form how much was tried and what was found."""

import json
from collections.abc import Sequence
from typing import Any
from xml.etree import ElementTree as ET

import attrs
import pytest

from tenure.conformance import (
    Failure,
    Judgement,
    JudgeOptions,
    ProtocolError,
    Report,
    Verdict,
    bundled_cases,
    judge,
    select,
)
from tenure.conformance.cases.trace import Trace
from tenure.conformance.cases.vectors import vector_of
from tenure.conformance.exploration.explorer import RandomRuns, explore
from tenure.conformance.exploration.shrinking import explored
from tenure.conformance.reports.html import EventLog, PageDrawings, html_page
from tenure.conformance.reports.junit import junit_xml
from tenure.spec import bundled
from tests.conformance.doubles import starters

SPEC = bundled()
CASES = select(bundled_cases(), ids=["T0*"])
WHOLE = len(select(bundled_cases(), depth="standard"))


@pytest.fixture(scope="module")
def passed() -> Judgement:
    """A suite that passed."""
    return judge(CASES, starters.oracle)


@pytest.fixture(scope="module")
def clean() -> RandomRuns:
    """An exploration that found nothing."""
    return explore(starters.oracle, examples=3, seed=5)


@pytest.fixture(scope="module")
def finding() -> RandomRuns:
    """An exploration that found something."""
    return explore(starters.lost_priority, examples=50, seed=1)


def report(judgement: Judgement, exploration: RandomRuns) -> Report:
    """A report on a suite and an exploration."""
    if exploration.found is not None:
        judgement = attrs.evolve(judgement, verdicts=(*judgement.verdicts, exploration.found))
    return Report(judgement, spec=SPEC, left_out=0, reproduce=lambda case: f"again {case}", exploration=exploration)


def test_an_exploration_without_a_difference_is_told_in_a_sentence(passed: Judgement, clean: RandomRuns) -> None:
    """The seed, the runs, what of the table they cover; the verdict is that on the suite."""
    whole = report(passed, clean)
    assert "partly" == whole.outcome
    (note,) = [line for line in whole.text().splitlines() if line.startswith("note: explored")]
    assert f"explored with seed 5: 3 runs of {clean.commands} commands, no difference; " in note
    assert (
        whole.text()
        .splitlines()[-1]
        .startswith(f"{len(CASES)} of {WHOLE} selected: all passed, and so did 3 random runs; suite ")
    )
    data = whole.as_json()["exploration"]
    assert ("passed", 5, 3, 3) == tuple(data[name] for name in ("result", "seed", "examples", "runs"))
    assert f"{data['steps']['reached']} of {data['steps']['all']} steps of the table were taken" in note
    assert f"{data['guard_outcomes']['reached']} of {data['guard_outcomes']['all']} outcomes of their guards" in note
    for part in ("steps", "guard_outcomes"):
        assert data[part]["all"] == data[part]["reached"] + len(data[part]["never"])
        assert 0 < data[part]["reached"] < data[part]["all"]
    assert None is Report(passed, spec=SPEC, left_out=0, reproduce=str).as_json()["exploration"]


def test_what_was_found_is_explained_and_given_as_a_vector(passed: Judgement, finding: RandomRuns) -> None:
    """Beside the first failure of the suite, and whatever the suite says."""
    assert finding.found is not None
    name = finding.found.case.id
    failing = judge(select(bundled_cases(), ids=["P1/*"]), starters.lost_priority)
    for judgement in (passed, failing):
        whole = report(judgement, finding)
        assert "failed" == whole.outcome
        lines = whole.text().splitlines()
        assert f"FAILED {name}" in lines
        assert f"  again with  again {name}" in lines
        record = json.loads(json.dumps(vector_of(finding.found.case).as_json()))
        assert record == json.loads(lines[lines.index("  as a vector:") + 1])
        data = whole.as_json()
        assert name == data["exploration"]["found"]
        assert record == json.loads(json.dumps(data["exploration"]["vector"]))
        assert name in [case["id"] for case in data["cases"] if case["result"] == "failed"]
        assert lines[-1].startswith("failed: ")
        assert ("FAILED P1/after-reactivation" in lines) == (judgement is failing)


def test_known_failures_of_random_runs_are_counted_and_named(finding: RandomRuns, clean: RandomRuns) -> None:
    """With the case that they are like, in the note, beside its reason, in the last line and as JSON."""
    name = "P1/after-reactivation"
    known = judge(select(bundled_cases(), ids=["P1/*"]), starters.lost_priority, JudgeOptions(known={name: "issue 12"}))
    only = attrs.evolve(known, verdicts=known.of("passed") + known.of("expected failure"))
    whole = report(only, attrs.evolve(clean, known={name: 2}))
    lines = whole.text().splitlines()
    assert f"known failure: {name} (issue 12); 2 random runs failed alike, and ended there" in lines
    assert any(", 2 of which ended at known failures, no other difference; " in line for line in lines)
    passed = len(known.of("passed"))
    assert lines[-1].startswith(
        f"{passed + 1} of {WHOLE} selected: {passed} passed, and so did 1 of 3 random runs, 1 known to fail "
    )
    assert {name: 2} == whole.as_json()["exploration"]["known_failures"]
    other = report(only, attrs.evolve(finding, known={name: 2})).text().splitlines()
    assert any(", 2 of which ended at known failures, another difference, explored/" in line for line in other)
    assert other[-1].startswith(f"failed: 0 of {passed + 1} cases and 1 of {finding.runs} random runs; ")
    assert "; 1 known to fail for 1 reason; " in other[-1]


def test_an_exploration_is_one_test_case(passed: Judgement, clean: RandomRuns, finding: RandomRuns) -> None:
    """Its name is the same whatever it found, and its numbers are counted."""
    given_up = attrs.evolve(clean, complete=False)
    for exploration, kind in ((clean, None), (finding, "failure"), (given_up, "skipped")):
        root = ET.fromstring(junit_xml(report(passed, exploration)).decode())
        *_, case = root.iter("testcase")
        assert ("tenure.exploration", "exploration") == (case.attrib["classname"], case.attrib["name"])
        assert ([kind] if kind else []) == [element.tag for element in case]
        assert str(len(CASES) + 1) == root.attrib["tests"]
        expected = {"failures": "failure", "errors": "error", "skipped": "skipped"}
        assert {name: str(int(kind == each)) for name, each in expected.items()} == {
            name: root[0].attrib[name] for name in expected
        }


def test_an_exploration_that_ended_early_is_no_pass(passed: Judgement, clean: RandomRuns) -> None:
    """A target that was given up has no verdict, and the last line says so."""
    given_up = report(passed, attrs.evolve(clean, complete=False, examples=9, notes=("it hung",)))
    assert "no verdict" == given_up.outcome
    assert given_up.text().splitlines()[-1].startswith("no verdict: the target was given up as it was explored; ")
    assert "note: it hung" in given_up.text().splitlines()
    assert "the target was given up before all 9 were made" in given_up.text()


def test_a_target_that_ended_its_process_is_blamed_for_no_clause(passed: Judgement, clean: RandomRuns) -> None:
    """Nobody knows what it was asked last."""
    case, reason = explored(Trace()), "the process of the target exited with 7 in one of the runs 1 to 50"
    lost = Verdict(case, "failed", Failure(0, case.reset, (), broke=ProtocolError(reason)))
    whole = report(passed, attrs.evolve(clean, found=lost, complete=False))
    assert "failed" == whole.outcome
    assert f"  target      broke the protocol: {reason}" in whole.text().splitlines()
    last = f"failed: 0 of {len(CASES)} cases and 1 of 3 random runs; {len(CASES)} of {WHOLE} selected; "
    last += f"suite {SPEC.version}, depth standard"
    assert last == whole.text().splitlines()[-1]
    assert [] == whole.as_json()["suspects"]


def test_the_page_shows_what_was_found(passed: Judgement, finding: RandomRuns) -> None:
    """As a failure like any other, with its vector."""

    def draw(logs: Sequence[EventLog], *_: Any) -> list[str]:
        return ["<svg></svg>" for _ in logs]

    text = html_page(report(passed, finding), PageDrawings(draw, ""))
    assert finding.found is not None
    assert f"<code>{finding.found.case.id}</code>" in text
    assert "The case as a vector" in text
    assert "explored with seed 1" in text
