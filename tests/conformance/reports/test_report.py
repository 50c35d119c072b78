"""The report: both forms have the same content, the first failure is explained, no text can control a terminal."""

import json
from collections.abc import Callable
from typing import Any, get_args

import attrs
import pytest

from tenure.conformance import (
    Judgement,
    JudgeOptions,
    ProtocolError,
    PythonTarget,
    Report,
    broken_json,
    broken_text,
    bundled_cases,
    by_clause,
    judge,
    select,
)
from tenure.conformance.fsm.guarantee import FaultDomain
from tenure.conformance.judging.verdicts import CaseResult
from tenure.conformance.protocol.messages import Request
from tenure.spec import bundled
from tests.conformance.doubles.named_targets import Altered, OracleTarget, answering, breaking, showing, with_deadlines
from tests.conformance.doubles.wrong_schedulers import PriorityLostAfterReactivation

SPEC = bundled()
CASES = bundled_cases()
WHOLE = len(select(CASES, depth="standard"))


def report(judgement: Judgement) -> Report:
    """A report on a judgement."""
    return Report(judgement, spec=SPEC, left_out=3, reproduce=lambda case: f"again {case}")


def altered(ids: list[str], alter: Callable[[Request, Any], object]) -> Report:
    """A report on some cases and an altered oracle."""
    return report(judge(select(CASES, ids=ids), lambda: Altered(alter)))


@pytest.fixture(scope="module")
def no_priority() -> Report:
    """A report with six failures and several skipped cases."""
    cases = select(CASES, ids=["P1/*", "P2/*", "forget/*"])
    return report(judge(cases, lambda: PythonTarget(PriorityLostAfterReactivation, "wrong")))


def test_the_last_line_is_the_verdict(no_priority: Report) -> None:
    """How many failed, how many were skipped, and what the failures have in common."""
    lost = len(no_priority.judgement.of("skipped"))
    total = len(no_priority.judgement.verdicts)
    assert (
        f"failed: 6 of {total} cases; {total} of {WHOLE} selected; {lost} not applicable: no forget; "
        "suspected clauses: P1 (4), P2 (2); "
        f"suite {SPEC.version}, depth standard" == no_priority.text().splitlines()[-1]
    )
    passed = report(judge(select(CASES, ids=["T01/*"]), OracleTarget))
    assert (
        f"2 of {WHOLE} selected: all passed; suite {SPEC.version}, depth standard. Passing means that it is correct in "
        "these cases, and proves nothing about others." == passed.text().splitlines()[-1]
    )
    lacking = report(judge(select(CASES, ids=["forget/*"]), lambda: OracleTarget({"forget": "no"})))
    assert lacking.text().splitlines()[-1].startswith("no verdict: none of")


def test_what_passing_means_stands_before_the_verdict() -> None:
    """A line for each fault domain, and their names in the verdict; nothing of it if a case failed."""
    domain = FaultDomain("P1/", frozenset(), ("open", "close"), states=3, runs=4)
    cases = select(CASES, ids=["P1/*"])
    right = attrs.evolve(report(judge(cases, OracleTarget)), domains=(domain,), suite=cases)
    assert domain.sentence in right.text().splitlines()
    assert right.text().endswith("it is correct in these cases, and the claims above about P1.")
    wrong = judge(cases, lambda: PythonTarget(PriorityLostAfterReactivation, "wrong"))
    assert domain.sentence not in attrs.evolve(right, judgement=wrong).text()


def test_the_first_failure_is_explained(no_priority: Report) -> None:
    """Which case and step, what was expected, received and allowed, why it fails, and how to repeat it."""
    text = no_priority.text()
    for line in (
        "FAILED P1/after-reactivation",
        '  at          command 15 of 15: {"op": "finish", "job": "a2", "outcome": "done"}',
        "  agreed      at 23 job_finished a2 a done (T07)",
        "  expected    at 23 job_started a3 a (T06)",
        "  got         at 23 job_started x1",
        "  allowed     only this, by row T06: start when a job is queued, lane free, its earliest, now < deadline",
        "  why not     a holds the QPU",
        "  again with  again P1/after-reactivation",
        '    {"n": 15, "op": "finish", "job": "a2", "outcome": "done"}',
    ):
        assert line in text.splitlines()
    assert "  clause P1   The holder goes first. While a session holds the QPU" in text


def test_further_failures_are_listed(no_priority: Report) -> None:
    """With their clauses; a long list is cut."""
    assert "  P2/idle-after-reactivation  (P2)" in no_priority.text().splitlines()
    many = altered(["T*"], answering("open", {"events": []}))
    more = len(many.judgement.of("failed")) - 11
    assert f"  and {more} more; see --format json" in many.text().splitlines()


def test_the_table_counts_each_case_for_each_of_its_clauses(no_priority: Report) -> None:
    """Passed, failed, blocked and not run add up, and a clause with nothing is not shown."""
    results = {result.clause: result for result in by_clause(SPEC, no_priority.judgement)}
    about = [verdict for verdict in no_priority.judgement.verdicts if "P1" in verdict.case.clauses]
    assert len(about) == results["P1"].cases
    assert (4, 0) == (results["P1"].failed, results["P1"].blocked)
    assert 0 < results["R1"].blocked
    assert results["I2"].not_run == results["I2"].cases
    assert "C2" not in results
    (row,) = [line for line in no_priority.text().splitlines() if line.startswith("P1 ")]
    assert [
        "P1",
        *SPEC.clauses["P1"].title.split(),
        str(results["P1"].cases),
        str(results["P1"].passed),
        "4",
        "-",
        "-",
    ] == (row.split())


def test_what_is_missing_is_reported(no_priority: Report) -> None:
    """Missing capabilities with their reasons and effects, unknown names, ties, clauses without cases."""
    lost = len(no_priority.judgement.of("skipped"))
    lines = no_priority.text().splitlines()
    assert f"closed: forget ({lost} cases skipped): there is no method forget" in lines
    assert "closed: row (not compared): it knows no rows" in lines
    assert "note: 3 cases with ties left out, because another order is no fault (X2); see --ties" in lines
    assert "note: no case covers E6, X8 and V1" in lines


def test_what_makes_no_difference_is_not_listed_as_closed() -> None:
    """An unknown name is noted; a capability that these cases do not need is not mentioned."""
    missing = {"colour": "none", "clock": "it stands still", "forget": "never", "outcome": "none", "usage": "none"}
    noted = report(judge(select(CASES, ids=["T01/*"]), lambda: OracleTarget(missing)))
    lines = noted.text().splitlines()
    assert ["closed: usage (not compared): none"] == [line for line in lines if line.startswith("closed: ")]
    assert lines[1].endswith("; closed: usage; 2 closed without an effect on these cases")
    for name in ("colour", "clock"):
        assert f"note: the target reports {name} as missing, which has no effect here" in lines
        assert name not in noted.as_json()["profile"]
    assert lines[-1].startswith(f"2 of {WHOLE} selected: all passed; not compared: usage; suite ")


def test_nothing_is_passed_that_is_not_the_whole_suite() -> None:
    """All of a depth and nothing less: not some cases, not with known failures, not without some capability."""
    quick = select(CASES, depth="quick")
    whole = attrs.evolve(report(judge(quick, OracleTarget)), depth="quick")
    assert ("passed", True) == (whole.outcome, whole.as_json()["suite"]["is_whole"])
    assert whole.text().splitlines()[-1].startswith(f"passed: all {len(quick)} cases; suite ")
    less = attrs.evolve(whole, judgement=judge(quick[1:], OracleTarget))
    assert ("partly", False) == (less.outcome, less.as_json()["suite"]["is_whole"])
    assert f"{len(quick) - 1} of {len(quick)} selected: all passed; " in less.as_json()["in_words"]


def test_known_failures_and_missing_capabilities_make_it_partly() -> None:
    """However many of them there are: the numbers, for how many reasons, and what is missing."""
    quick = select(CASES, depth="quick")
    failing = judge(quick, lambda: PythonTarget(PriorityLostAfterReactivation, "wrong")).of("failed")
    terms = JudgeOptions(known={verdict.case.id: "todo" for verdict in failing})
    judgement = judge(quick, lambda: PythonTarget(PriorityLostAfterReactivation, "wrong"), terms)
    partly = attrs.evolve(report(judgement), depth="quick")
    passed, lost = len(judgement.of("passed")), len(judgement.of("skipped"))
    assert "partly" == partly.outcome
    assert (
        f"partly: {passed} of {len(quick)} passed, {len(failing)} known to fail for 1 reason, {lost} not applicable: "
        "no forget, no time_limit; not compared: lanes_resized, row, event.usage, id, session.max_time, "
        "session.interactive_timeout and 7 more"
    ) == partly.text().splitlines()[-1].partition("; suite ")[0]


@pytest.mark.parametrize("width", [80, 100, 200])
def test_the_report_fits_a_terminal(no_priority: Report, width: int) -> None:
    """Only what may be copied is longer than a line; only titles in the table are cut."""
    text = no_priority.text(width)
    copied = ("  again with", "    {")
    assert [] == [line for line in text.splitlines() if len(line) > width and not line.startswith(copied)]
    if width == 200:
        assert text.split() == no_priority.text().split()
    narrow = no_priority.text(40)
    assert "The..." in narrow
    assert no_priority.text().split()[-20:] == narrow.split()[-20:]


def test_json_has_the_same(no_priority: Report) -> None:
    """The document is plain JSON with every case, and every failure explained."""
    data = json.loads(json.dumps(no_priority.as_json()))
    counts = {name: len(no_priority.judgement.of(name)) for name in get_args(CaseResult)}
    assert counts == data["counts"]
    assert ("failed", ["E6", "X8", "V1"], 3) == (data["verdict"], data["untested_clauses"], data["ties_left_out"])
    assert [{"clauses": ["P1"], "failures": 4}, {"clauses": ["P2"], "failures": 2}] == data["suspects"]
    assert [attrs.asdict(one) | {"cases": one.cases} for one in by_clause(SPEC, no_priority.judgement)] == data[
        "clauses"
    ]
    by_id = {case["id"]: case for case in data["cases"]}
    assert list(by_id) == [verdict.case.id for verdict in no_priority.judgement.verdicts]
    failure = by_id["P1/after-reactivation"]["failure"]
    assert (15, ["P1"], 1) == (failure["step"], failure["clauses"], failure["event"])
    assert "a3" == failure["expected"]["events"][1]["job"]
    assert "x1" == failure["got"]["events"][1]["job"]
    assert "again P1/after-reactivation" == failure["reproduce"]
    assert 16 == len(failure["requests"])
    assert ["forget"] == by_id["forget/active.idle"]["lacking"]


def test_a_wrong_view_is_explained_by_its_field() -> None:
    """The view, the field, both values, and the clause of the field."""
    lines = altered(["T04/*"], with_deadlines(lambda deadline: deadline + 1)).text().splitlines()
    assert any(line.startswith('  at          {"op": "session", "session": "a"} after command') for line in lines)
    assert any(line.startswith("  expected    deadline ") for line in lines)
    assert any(line.startswith("  clause A1   ") for line in lines)


@pytest.mark.parametrize(
    ("value", "shown"), [(False, "false"), (True, "true"), (["x"], '["x"]'), ((2, 3), "(2, 3)"), ("a", '"a"')]
)
def test_what_was_seen_is_shown_as_json(value: object, shown: str) -> None:
    """Like the expected value, for every kind of target, but for what JSON does not have."""
    text = altered(["T04/queued.waiting"], showing("session", deadline=value)).text()
    assert f"  got         deadline {shown}" in text


def test_a_wrong_refusal_is_explained() -> None:
    """Which code was expected, what it means and what was received."""
    lines = altered(
        ["cell/closed.ended/submit"],
        lambda request, answer: {"refused": {"code": "busy", "message": "later"}} if "refused" in answer else answer,
    ).text()
    assert "  expected    refused: not_accepting\n" in lines
    assert "  got         refused: busy (later)\n" in lines
    assert "  allowed     only a refusal with not_accepting: the session accepts no more jobs\n" in lines


def test_a_no_op_that_does_something_is_explained() -> None:
    """Nothing was allowed."""

    def alter(request: Request, answer: Any) -> object:
        return answer if answer.get("events") != [] or request["op"] != "close" else {"refused": {"code": "bad_value"}}

    text = altered(["cell/closed.ended/close"], alter).text()
    assert "  expected    no events\n" in text
    assert "  allowed     only no event, because close changes nothing here\n" in text


def test_a_protocol_error_is_reported_with_the_exchange() -> None:
    """In the report of a case, and alone if the target never answered hello."""
    text = altered(["T01/*"], breaking("open")).text()
    assert "  target      broke the protocol: open broke it" in text.splitlines()
    assert "    <- b" in text.splitlines()
    broken = ProtocolError("it is gone", ["-> hello"])
    assert "target broke the protocol: it is gone\n  -> hello" == broken_text(broken)
    assert {"verdict": "failed", "broke_the_protocol": "it is gone", "exchange": ["-> hello"]} == broken_json(broken)


def test_a_target_cannot_write_to_the_terminal_through_a_report() -> None:
    """Its text is printable, and cut."""

    def alter(request: Request, answer: Any) -> object:
        match request["op"]:
            case "hello":
                return {"name": "\x1b[2J", "version": "\ud800", "capabilities": {"row": "\x07" + "x" * 10_000}}
            case "open":
                return {"refused": {"code": "\x1b]0;", "message": "\u202e" * 10_000}}
        return answer

    text = altered(["T01/*"], alter).text()
    assert all(char.isprintable() or char == "\n" for char in text)
    assert "\\x1b[2J \\ud800, judged by" in text
    assert 12_000 > len(text)
    assert "\x1b" not in broken_text(ProtocolError("\x1b", ["\x1b"]))
