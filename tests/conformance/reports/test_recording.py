"""A recorded run: judged again it gives the same report, and any file gives one sentence or a judgement."""

import json
from collections.abc import Callable
from functools import cache, partial
from typing import Any

import attrs
import pytest

from tenure.conformance import (
    Case,
    Judgement,
    JudgeOptions,
    ProtocolError,
    Report,
    Target,
    Verdict,
    bundled_cases,
    judge,
    outcome,
    select,
)
from tenure.conformance.errors import BadFile
from tenure.conformance.judging.judgement import unstarted
from tenure.conformance.protocol.capabilities import CAPABILITIES, FIELDS
from tenure.conformance.protocol.messages import Request
from tenure.conformance.reports.recording import Recorded, Recording, read_recording, rejudge
from tenure.spec import bundled
from tests.conformance.doubles import starters
from tests.conformance.doubles.named_targets import Altered, OracleTarget, breaking, showing

SPEC = bundled()
CASES = bundled_cases()
FEW = select(CASES, ids=["T0*", "P1/*", "forget/*", "cell/closed.ended/*"])
ONE = select(CASES, ids=["T04/queued.waiting"])

STRANGE = {"a": [10**5000, 1.5, {"b": [10**30, "\ud800", True, None]}]}


def recorded(start: Callable[[], Target], cases: tuple[Case, ...] = FEW) -> bytes:
    """The record of a run."""
    return written(judge(cases, start, JudgeOptions(record=True)))


def written(judgement: Judgement) -> bytes:
    """The file of a judgement."""
    lines = Recording(judgement, SPEC.version, "standard", 3, "--stdio mine").lines()
    return "".join(f"{line}\n" for line in lines).encode()


def read(data: bytes) -> Recorded:
    """The same, read."""
    return read_recording(data, "run.jsonl")


@cache
def of_the_oracle() -> Recorded:
    """The record of a run of the oracle, read."""
    return read(recorded(OracleTarget))


def again(data: bytes, suite: tuple[Case, ...] = CASES, terms: JudgeOptions | None = None) -> Judgement:
    """Judge it again."""
    return rejudge(read(data), suite, SPEC.version, terms or JudgeOptions())


def report(judgement: Judgement) -> dict[str, Any]:
    """What is reported of a judgement."""
    return Report(judgement, spec=SPEC, left_out=3, reproduce=lambda case: f"again {case}").as_json()


def with_views(view: object) -> Target:
    """A target that shows the same view for every query."""
    return Altered(lambda request, answer: {**answer, "view": view} if "view" in answer else answer)


def refusing() -> Target:
    """A target that refuses everything at great length."""
    return Altered(lambda request, answer: answer if "name" in answer else {"refused": {"code": "x" * 10**6}})


@pytest.mark.parametrize(
    "start",
    [
        starters.oracle,
        starters.without_forget,
        starters.no_priority,
        starters.crashing,
        starters.hanging,
        partial(with_views, {}),
        partial(with_views, None),
        partial(with_views, dict.fromkeys(FIELDS, STRANGE)),
        refusing,
    ],
    ids=["passing", "losing", "wrong", "crashing", "hanging", "empty views", "no views", "odd views", "refusing"],
)
def test_a_run_is_judged_again_as_it_was(start: Callable[[], Target]) -> None:
    """The whole report is the same: verdicts, explanations, exchanges, notes, times."""
    terms = JudgeOptions({"P1/after-reactivation": "issue 12"}, {"resize": "not yet"}, record=True)
    judgement = judge(FEW, start, terms)
    repeated = again(written(judgement), terms=JudgeOptions(terms.known))
    assert report(judgement) == report(repeated)
    assert judgement.closed == repeated.closed
    assert outcome(judgement) == outcome(repeated)


def test_the_record_has_the_target_and_the_suite() -> None:
    """The suite, its depth, the target and how to start it."""
    header = read(recorded(OracleTarget, ONE)).header
    assert (SPEC.version, "standard", 3, "--stdio mine", 1) == tuple(
        header[name] for name in ("suite", "depth", "ties_left_out", "again", "cases")
    )
    assert {"name": "oracle", "version": "1", "missing": {}} == header["target"]


def test_a_target_that_did_not_say_hello_is_judged_again() -> None:
    """With how it broke the protocol."""
    first = unstarted("mine", ONE, ProtocolError("it is gone", ["-> hello"], hung=True), JudgeOptions())
    repeated = again(written(first))
    assert report(first) == report(repeated)
    assert repeated.broke is not None
    assert ("it is gone", ("-> hello",), True) == (
        repeated.broke.reason,
        repeated.broke.exchange,
        repeated.broke.hung,
    )


def test_known_failures_are_those_of_the_second_judge() -> None:
    """What a target did is on record, what is expected of it is not."""
    data = recorded(starters.no_priority)
    repeated = again(data, terms=JudgeOptions({"P1/after-reactivation": "issue 12", "T04/queued.waiting": "wrong"}))
    assert ["P1/after-reactivation"] == [verdict.case.id for verdict in repeated.of("expected failure")]
    assert ["T04/queued.waiting"] == [verdict.case.id for verdict in repeated.unexpected_passes]


def test_what_a_case_was_skipped_for_is_on_record() -> None:
    """Also what neither the target nor the user spoke of."""
    judgement = judge(ONE, OracleTarget, JudgeOptions(record=True))
    lost = attrs.evolve(judgement, verdicts=(Verdict(ONE[0], "skipped", lacking=("patience",)),))
    assert report(lost) == report(again(written(lost)))


@pytest.mark.parametrize("name", CAPABILITIES)
def test_each_capability_can_be_closed_afterwards(name: str) -> None:
    """What comes of it is what would have come of it in the run, and a target that lacked it is judged as it was."""
    closing = JudgeOptions(closed={name: "not now"})
    then = judge(FEW, OracleTarget, closing)
    results = [(verdict.case.id, verdict.result, verdict.lacking) for verdict in then.verdicts]
    for run in (of_the_oracle(), read(recorded(lambda: OracleTarget({name: "never"})))):
        repeated = rejudge(run, CASES, SPEC.version, closing)
        assert results == [(verdict.case.id, verdict.result, verdict.lacking) for verdict in repeated.verdicts]


def test_a_capability_can_be_closed_afterwards() -> None:
    """Its cases are skipped then, and its fields not compared."""
    data = recorded(lambda: Altered(showing("session", usage=-1)))
    assert "failed" == outcome(again(data))
    repeated = again(data, terms=JudgeOptions(closed={"usage": "other units", "forget": "not now"}))
    assert {"usage": "other units", "forget": "not now"} == repeated.closed
    assert {"forget"} == {name for verdict in repeated.of("skipped") for name in verdict.lacking}
    # What was never asked, because the case was over, cannot be judged.
    assert () == repeated.of("failed")
    assert repeated.of("not run")


def test_a_case_that_has_changed_cannot_be_judged() -> None:
    """It is reported as not run, with the two versions and which it is."""
    data = recorded(OracleTarget, FEW)
    changed = attrs.evolve(ONE[0], commands=({"op": "advance", "to": 2}, *ONE[0].commands[1:]))
    longer = attrs.evolve(FEW[0], commands=(*FEW[0].commands, {"op": "advance", "to": 99}))
    suite = tuple({case.id: case for case in (*CASES, changed, longer)}.values())
    repeated = rejudge(read(data), suite, "2.0.0", JudgeOptions())
    assert {changed.id, longer.id} == {verdict.case.id for verdict in repeated.of("not run")}
    assert (
        "2 cases cannot be judged by this recording, because version 2.0.0 makes other requests than version "
        f"{SPEC.version}: {longer.id}",
    ) == repeated.notes


def test_a_case_that_is_gone_is_left_out_with_a_note() -> None:
    """Nothing is judged that the suite does not have."""
    repeated = again(recorded(OracleTarget, FEW), FEW[1:])
    assert len(FEW) - 1 == len(repeated.verdicts)
    assert (f"1 case of the recording left out, because the suite has no such id: {FEW[0].id}",) == repeated.notes


def test_a_record_is_no_longer_than_it_must_be() -> None:
    """What a target answers beyond what is compared is not kept: strange fields, endless texts, thousands of events."""

    def alter(request: Request, answer: Any) -> object:
        match answer:
            case {"view": view}:
                return {"view": {**view, "diary": "x" * 10**5}}
            case {"events": [first, *rest]}:
                return {"events": [{**first, "diary": ["x"] * 10**5}, *rest], "secret": "token"}
            case {"events": []} if request["op"] == "close":
                return {"events": [{"at": 1, "kind": "y" * 10**6}] * 10**4}
        return answer

    data = recorded(lambda: Altered(alter), select(CASES, ids=["cell/closed.ended/*"]))
    assert b"diary" not in data
    assert b"token" not in data
    assert 2 * len(recorded(OracleTarget, select(CASES, ids=["cell/closed.ended/*"]))) + 10**6 > len(data)
    assert "failed" == outcome(again(data))


def lines(data: bytes) -> list[dict[str, Any]]:
    """The records of a file."""
    return [json.loads(line) for line in data.splitlines()]


def joined(records: list[Any]) -> bytes:
    """The file of these records."""
    return "".join(f"{json.dumps(record)}\n" for record in records).encode()


def changed(change: Callable[[list[Any]], object]) -> bytes:
    """A record with a change."""
    records = lines(recorded(OracleTarget, select(CASES, ids=["T01/*"])))
    change(records)
    return joined(records)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "run.jsonl is not a recording, as `tenure conform --record` writes it"),
        (b"\xff", "run.jsonl is not UTF-8 at byte 0"),
        (b"what?\n", "run.jsonl, line 1, is not JSON: 'what?'"),
        (
            b'{"format": "tenure-record", "format": "tenure-record"}\n',
            "run.jsonl, line 1, cannot be used: an ",
        ),
        (b"[" * 10**5, "run.jsonl, line 1, is not JSON: '[[["),
        (b'{"format": "tenure-cases", "version": 2}\n', "run.jsonl is not a recording"),
        (b"[]\n", "run.jsonl is not a recording"),
        (b'{"format": "tenure-record"}\n', "run.jsonl, line 1, has no version"),
        (
            b'{"format": "tenure-record", "version": 7}\n',
            "run.jsonl has version 7 of the format; this tenure reads version 1",
        ),
        (changed(lambda all_: all_.pop()), "run.jsonl is truncated: it has 1 of 2 cases"),
        (changed(lambda all_: all_.append({})), "run.jsonl has 3 cases, but its first line says 2"),
        (changed(lambda all_: all_.__setitem__(2, all_[1])), "run.jsonl, line 3, is a second record of the case 'T01/"),
        (changed(lambda all_: all_[0].update(cases=True)), "run.jsonl, line 1, has no valid cases"),
        (changed(lambda all_: all_[0].pop("notes")), "run.jsonl, line 1, has no valid notes"),
        (changed(lambda all_: all_[0].update(notes=[1])), "run.jsonl, line 1, has a note that is not a string"),
        (changed(lambda all_: all_[0].update(depth="deep")), "run.jsonl, line 1, has no valid depth or closed"),
        (changed(lambda all_: all_[0].update(closed={"a": 1})), "run.jsonl, line 1, has no valid depth or closed"),
        (changed(lambda all_: all_[0]["target"].pop("name")), "run.jsonl, line 1, has no valid target"),
        (changed(lambda all_: all_[0]["target"].update(missing=[])), "run.jsonl, line 1, has no valid target"),
        (changed(lambda all_: all_[0].update(broke={"broke": 1})), "run.jsonl, line 1, has a protocol error of"),
        (changed(lambda all_: all_[0].update(seconds=float("nan"))), "run.jsonl, line 1, is not JSON: "),
        (changed(lambda all_: all_[0].update(seconds=float("inf"))), "run.jsonl, line 1, is not JSON: "),
        (changed(lambda all_: all_.__setitem__(1, [])), "run.jsonl, line 2, is not the record of a case"),
        (changed(lambda all_: all_[1].pop("case")), "run.jsonl, line 2, is not the record of a case"),
        (
            changed(lambda all_: all_.__setitem__(1, {"case": "x", "lacking": [1]})),
            "run.jsonl, line 2, is not the record",
        ),
        (changed(lambda all_: all_[1].update(exchange=7)), "run.jsonl, line 2, is not the record of a case"),
        (changed(lambda all_: all_[1].update(seconds="1")), "run.jsonl, line 2, is not the record of a case"),
        (changed(lambda all_: all_[1]["exchange"].append([])), "run.jsonl, line 2, has an exchange that is not a list"),
        (
            changed(lambda all_: all_[1]["exchange"][0].__setitem__(1, {"events": [1]})),
            "run.jsonl, line 2, has an exchange that is not a list of requests with their answers",
        ),
    ],
)
def test_what_is_no_record_is_refused_in_a_sentence(data: bytes, sentence: str) -> None:
    """With the file, the line and what is wrong with it."""
    with pytest.raises(BadFile) as caught:
        read(data)
    assert str(caught.value).startswith(sentence)


def test_a_record_cut_anywhere_is_refused() -> None:
    """A file that is cut anywhere is not judged in part."""
    data = recorded(OracleTarget, ONE)
    for length in range(0, len(data) - 1, 37):
        with pytest.raises(BadFile):
            read(data[:length])


def test_strange_answers_are_judged_like_any_other() -> None:
    """A record may be edited; an answer that is wrong then fails."""

    def spoil(records: list[Any]) -> None:
        for _, answer in records[1]["exchange"]:
            if answer.get("events"):
                answer["events"][0]["kind"] = "nothing"
                answer["events"][0]["at"] = ["soon"]

    repeated = again(changed(spoil))
    assert 1 == len(repeated.of("failed"))


def test_breaking_at_the_beginning_is_on_record() -> None:
    """There is an exchange of one request then."""
    data = recorded(lambda: Altered(breaking("reset")), ONE)
    ((request, broke),) = lines(data)[1]["exchange"]
    assert ("reset", "reset broke it") == (request["op"], broke["broke"])
