"""A field that is never present is one finding, and hides nothing; one that is missing now and then is a failure."""

from collections.abc import Callable, Collection
from functools import partial
from typing import Any
from xml.etree import ElementTree as ET

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tenure.conformance import Judgement, JudgeOptions, Report, Target, bundled_cases, by_clause, judge, outcome, select
from tenure.conformance.cases.expected import queries, steps
from tenure.conformance.exploration.explorer import explore
from tenure.conformance.fsm.guarantee import FaultDomain
from tenure.conformance.judging.comparison import FieldKey, keys_of
from tenure.conformance.judging.missing_fields import Absence
from tenure.conformance.protocol.capabilities import CORE_FIELDS, VIEW_FIELDS
from tenure.conformance.protocol.messages import Request
from tenure.conformance.reports.html import PageDrawings, html_page
from tenure.conformance.reports.junit import junit_xml
from tenure.conformance.reports.recording import Recording, read_recording, rejudge
from tenure.spec import bundled
from tests.conformance.doubles import starters
from tests.conformance.doubles.named_targets import Altered, OracleTarget, failure_of, with_deadlines

SPEC = bundled()
CASES = bundled_cases()
FEW = select(CASES, ids=["T01/*", "T0[67]/*", "T13/*", "T2[358]/*", "T34/*", "P1/*", "cell/closed.ended/*"])
TERMS = ("max_time", "interactive_timeout", "unused_timeout")


def expected_keys() -> set[FieldKey]:
    """All that has a value in the answers that these cases expect."""
    keys = set[FieldKey]()
    for case in FEW:
        for step in steps(case):
            keys |= keys_of(step.command["op"], step.answer)
            for request, answer in queries(case.commands, step):
                keys |= keys_of(request["op"], answer)
    return keys - {(kind, core) for kind, _ in keys for core in ("at", "kind")}


EXPECTED = sorted(expected_keys())


def without(
    keys: Collection[FieldKey], request: Request, answer: Any, when: Callable[[Any], bool] = lambda _: True
) -> object:
    """An answer in which some fields are missing, or all the same null, in those records that are meant."""

    def less(kind: str, record: dict[str, Any]) -> dict[str, Any]:
        gone = {field for each, field in keys if each == kind and when(record)}
        return {name: value for name, value in record.items() if name not in gone}

    match answer:
        case {"events": list(events)}:
            return {"events": [less(event["kind"], event) for event in events]}
        case {"view": dict(view)}:
            return {"view": {**dict.fromkeys(view), **less(request["op"], dict(view))}}
    return answer


def lacking(*keys: FieldKey) -> Target:
    """A target that never shows some fields."""
    return Altered(partial(without, keys))


def report(judgement: Judgement) -> Report:
    """A report on a judgement."""
    return Report(judgement, spec=SPEC, left_out=3, reproduce=lambda case: f"again {case}")


@pytest.fixture(scope="module")
def no_terms() -> Judgement:
    """The judgement on a target whose sessions are opened without their terms."""
    return judge(FEW, starters.without_terms)


def only(judgement: Judgement) -> Absence:
    """The one absence."""
    (absence,) = judgement.absences
    return absence


def test_what_is_never_there_is_one_finding(no_terms: Judgement) -> None:
    """It names the kind of event, the fields, the clauses and the cases, and the target has failed."""
    absence = only(no_terms)
    opening = tuple(case.id for case in FEW if any(command["op"] == "open" for command in case.commands))
    assert (("session_opened",), ("C2", "C3")) == (absence.kinds, absence.clauses)
    assert {*TERMS} == {*absence.fields}
    assert "session_opened never has max_time, interactive_timeout and unused_timeout" == absence.sentence
    assert opening == absence.cases
    assert "failed" == outcome(no_terms)
    assert len(FEW) == len(no_terms.of("passed"))
    assert set(opening) == {verdict.case.id for verdict in no_terms.verdicts if verdict.without}


def test_it_hides_nothing_else() -> None:
    """Every other fault is found as without it, in the same cases and at the same place."""
    wrong = with_deadlines(lambda deadline: deadline + 1)
    shown = judge(FEW, lambda: Altered(wrong))
    terms = [("session_opened", field) for field in TERMS]
    hidden = judge(FEW, lambda: Altered(lambda request, answer: without(terms, request, wrong(request, answer))))
    assert shown.of("failed")
    failures = [
        [(each.case.id, each.failure.step, each.failure.clauses) for each in judgement.of("failed") if each.failure]
        for judgement in (shown, hidden)
    ]
    assert failures[0] == failures[1]
    assert {*TERMS} == {*only(hidden).fields}


@pytest.mark.parametrize("session", ["a", "b"])
def test_what_is_missing_now_and_then_is_a_failure(session: str) -> None:
    """Also if it is there in other cases only, or only before or after it is missing in the same case."""
    cases = select(CASES, ids=["P1/*"])
    key = ("session_opened", "max_time")

    def alter(request: Request, answer: Any) -> object:
        return without([key], request, answer, lambda event: event["session"] == session)

    judgement = judge(cases, lambda: Altered(alter))
    assert () == judgement.absences
    concerned = [
        case.id
        for case in cases
        if any(command["op"] == "open" and command["session"] == session for command in case.commands)
    ]
    assert concerned
    assert concerned == [verdict.case.id for verdict in judgement.of("failed")]
    first = failure_of(judgement.of("failed")[0]).difference
    assert first is not None
    assert ("max_time",) == first.fields
    for case in cases:
        opened = {command["session"] for command in case.commands if command["op"] == "open"}
        if {"a", "b"} <= opened:
            assert () == judge([case], lambda: Altered(alter)).absences


def test_a_target_that_breaks_the_protocol_later_is_started_anew() -> None:
    """What ends the case is reported, and not what was absent before."""

    def alter(request: Request, answer: Any) -> object:
        answer = without([("session_opened", "max_time")], request, answer)
        return {} if request["op"] == "finish" else answer

    judgement = judge(FEW, lambda: Altered(alter))
    assert ("max_time",) == only(judgement).fields
    assert judgement.of("failed")
    assert all(verdict.failure is not None and verdict.failure.broke for verdict in judgement.of("failed"))


@settings(max_examples=15)
@given(st.sets(st.sampled_from(EXPECTED), min_size=1, max_size=4))
def test_exactly_what_is_never_there_is_found(keys: set[FieldKey]) -> None:
    """Each field of events and of views, if nothing else is wrong."""
    judgement = judge(FEW, lambda: lacking(*keys))
    assert keys == {key for absence in judgement.absences for key in absence.keys}
    assert () == judgement.of("failed")


def test_one_field_of_many_kinds_is_one_finding() -> None:
    """And what a target has to show is not advised to be closed."""
    rows = only(judge(FEW, lambda: lacking(*[key for key in EXPECTED if key[1] == "row"])))
    assert ("row",) == rows.fields
    assert len({kind for kind, field in EXPECTED if field == "row"}) == len(rows.kinds)
    assert rows.advice is not None
    assert "--without row=REASON" in rows.advice
    accepting = only(judge(FEW, lambda: lacking(("session", "accepting"))))
    assert ("the view session never has accepting", None) == (accepting.sentence, accepting.advice)
    assert {field for fields in CORE_FIELDS.values() for field in fields} <= {field for _, field in EXPECTED}
    assert ("U1",) == only(judge(FEW, lambda: lacking(("session", "usage")))).clauses
    assert {*VIEW_FIELDS} <= {kind for kind, _ in EXPECTED}


def test_it_is_the_same_with_workers_and_on_record(no_terms: Judgement) -> None:
    """Nothing is queried a second time: the first answer shows it."""
    assert no_terms == attrs.evolve(judge(FEW, starters.without_terms, workers=2), seconds=0)
    recorded = judge(FEW, starters.without_terms, JudgeOptions(record=True))
    lines = Recording(recorded, SPEC.version, "standard", 3, "mine").lines()
    data = "".join(f"{line}\n" for line in lines).encode()
    again = rejudge(read_recording(data, "run.jsonl"), CASES, SPEC.version, JudgeOptions())
    assert report(no_terms).as_json()["absences"] == report(again).as_json()["absences"]
    closed = rejudge(
        read_recording(data, "run.jsonl"), CASES, SPEC.version, JudgeOptions(closed=dict.fromkeys(TERMS, "not shown"))
    )
    assert ((), ()) == (closed.absences, closed.of("failed"))


def test_a_known_failure_stays_one() -> None:
    """Its file may name what is absent; only of the other cases it is a finding."""
    known = FEW[0].id
    judgement = judge(FEW, starters.without_terms, JudgeOptions(known={known: "issue 1"}))
    assert [known] == [verdict.case.id for verdict in judgement.of("expected failure")]
    assert known not in only(judgement).cases
    assert () == judge(FEW[:1], starters.without_terms, JudgeOptions(known={known: "issue 1"})).absences


def test_a_run_that_stops_at_the_first_failure_stops_there() -> None:
    """What was absent so far is reported."""
    judgement = judge(FEW, starters.without_terms, fail_fast=True)
    assert (FEW[0].id,) == only(judgement).cases
    assert len(FEW) - 1 == len(judgement.of("not run"))


def test_every_report_names_it_first(no_terms: Judgement) -> None:
    """With the clauses, the number of cases, and how to see it again."""
    whole = report(no_terms)
    sentence, number = only(no_terms).sentence, len(only(no_terms).cases)
    text = whole.text()
    assert f"MISSING {sentence}: {number} cases. The rest was" in text
    assert f"failed: {sentence} ({number} cases); otherwise 0 of {len(FEW)} cases; " in text.splitlines()[-1]
    assert "  clause C2   Fixed terms." in text
    assert f"  again with  again {FEW[0].id}" in text
    (absence,) = whole.as_json()["absences"]
    assert (sentence, number) == (absence["sentence"], len(absence["cases"]))
    (case,) = [
        each for each in ET.fromstring(junit_xml(whole)).iter("testcase") if each.get("classname") == "tenure.absences"
    ]
    failure = case.find("failure")
    assert failure is not None
    assert sentence == failure.get("message")
    assert f"<h2>{sentence}</h2>" in html_page(whole, PageDrawings(lambda logs, *_: ("",) * len(logs), ""))
    results = {result.clause: result for result in by_clause(SPEC, no_terms)}
    assert number == results["C2"].failed
    assert 0 == results["P1"].failed


def test_nothing_is_claimed_of_what_was_judged_without_something(no_terms: Judgement) -> None:
    """A fault domain rests on all that is compared."""
    domain = FaultDomain("P1/", frozenset(), ("open", "close"), states=3, runs=4)
    cases = select(FEW, ids=["P1/*"])
    right = attrs.evolve(report(judge(FEW, OracleTarget)), domains=(domain,), suite=cases)
    assert (domain,) == right.guarantee.domains
    assert () == attrs.evolve(right, judgement=no_terms).guarantee.domains


def test_random_runs_go_on_without_it(no_terms: Judgement) -> None:
    """They would all end at the first session otherwise."""
    assert "failed" == explore(starters.without_terms, examples=3).outcome
    terms = JudgeOptions(unseen=only(no_terms).keys)
    assert "passed" == explore(starters.without_terms, terms, examples=3).outcome
