"""Counterexamples: found where a theorem fails, played again, and shown as commands, as a log and as a trace."""

import json
from functools import cache
from typing import Any

import pytest

from tenure.cli.run.player import play
from tenure.cli.run.scenario import read_scenario
from tenure.model.exploration import ExploreBounds, ExploredRun
from tenure.model.monitors.claim_monitors import BrokenRule
from tenure.proofs.counterexamples import counterexample
from tenure.proofs.counterexamples.counterexample import (
    Counterexample,
    NotConfirmed,
    SearchLimit,
    UnknownTheorem,
    find_counterexample,
)
from tenure.proofs.counterexamples.shortest_violation import BrokenTheorem
from tenure.spec import bundled
from tests.model.faults import FAULTS


@cache
def counterexample_to(fault: str) -> Counterexample:
    """The counterexample of the specification with a fault."""
    found = find_counterexample(FAULTS[fault].spec)
    assert found is not None
    return found


def two_holders() -> Counterexample:
    """Two sessions hold the QPU."""
    return counterexample_to("T13 without no_holder")


def broken_table() -> Counterexample:
    """No row answers an input."""
    return counterexample_to("T09 deleted")


def test_the_shipped_specification_has_none() -> None:
    """No run within bounds breaks any theorem."""
    assert find_counterexample(bundled()) is None


def test_it_names_what_breaks_and_the_commands() -> None:
    """The text has the theorem, what was found, and the commands; the theorem is the first that the run breaks."""
    assert [
        f"S9: {bundled().theorems['S9'].sentence}",
        "  but s1 and s2 hold the QPU",
        "  open s1 max_time=3 interactive_timeout=0",
        "  submit j1 s1",
        "  open s2 max_time=3 interactive_timeout=0",
        "  submit j2 s2",
        "  finish j1",
        "  submit j3 s1",
    ] == str(two_holders()).splitlines()
    assert {"S9", "S10", "S14"} <= set(two_holders().breaks)


def test_its_log_is_a_log() -> None:
    """The header comes first, and the last event is in the move that breaks the theorem."""
    header, *events = map(json.loads, two_holders().files["S9.log.jsonl"].splitlines())
    assert {"format": "tenure-log", "version": 2, "lanes": 2, "unit": "s"} == {
        field: header[field] for field in ("format", "version", "lanes", "unit")
    }
    assert bundled().version == header["specification"]
    assert ("session_reactivated", "s1", "T13") == tuple(events[-1][field] for field in ("kind", "session", "row"))


def test_its_commands_can_be_played() -> None:
    """They are a scenario, and the shipped scheduler carries them out without breaking anything."""
    run = play(read_scenario(two_holders().files["S9.commands.jsonl"].encode(), "S9.commands.jsonl"))
    assert [] == run.unexpected
    assert "job_submitted" == run.events[-1].kind


def test_its_trace_is_in_itf() -> None:
    """Each state has every variable; integers and maps are written as ITF wants them."""
    trace = json.loads(two_holders().files["S9.itf.json"])
    assert "ITF" == trace["#meta"]["format"]
    states: list[dict[str, Any]] = trace["states"]
    assert all({"#meta", *trace["vars"]} == set(state) for state in states)
    assert list(range(len(states))) == [state["#meta"]["index"] for state in states]
    assert ["init", "T01", "T02", "T04"] == [state["action"] for state in states[:4]]
    sessions = dict(states[-1]["sessions"]["#map"])
    assert [True, True] == [sessions[name]["holds"] for name in ("s1", "s2")]
    assert {"#bigint": "3"} == sessions["s1"]["deadline"]
    assert {"#bigint": "0"} == states[-1]["now"]


def test_a_contradiction_of_the_table_is_shown_up_to_it() -> None:
    """Where the table has no answer, the log ends with what happened before."""
    assert "no row answers submit in active.idle: the guards leave a gap" == broken_table().violated
    assert "job_finished" == broken_table().log[-1]["kind"]
    assert "submit" == broken_table().commands[-1]["op"]


def test_where_the_table_leaves_a_choice_each_is_tried() -> None:
    """Of two jobs that may start the later one does, and only that breaks the order of the holder."""
    run = find_counterexample(FAULTS["T06 without earliest"].spec)
    assert run is not None
    assert ("S11", "S16") == run.breaks
    assert "j3 starts, and j2 is the earliest of s1, which holds the QPU" == run.violated


def test_bounds_that_are_too_small_have_no_run() -> None:
    """Nothing is claimed where no run is found."""
    short = SearchLimit(ExploreBounds(1, 1, lanes=(1,)), 3)
    assert find_counterexample(FAULTS["T09 deleted"].spec, "S17", [short]) is None


def test_a_theorem_that_fails_in_its_proof_only_has_no_run() -> None:
    """At a deadline the timer fires before a job may start, so no run starts one there."""
    assert find_counterexample(FAULTS["T06 without before_deadline"].spec, "S3") is None


@pytest.mark.parametrize(("theorem", "words"), [("S99", "there is no theorem 'S99'"), ("S21", "not about single runs")])
def test_an_unknown_theorem_is_refused(theorem: str, words: str) -> None:
    """The message lists the theorems that a run can break."""
    with pytest.raises(UnknownTheorem, match=rf"{words}; runs can break S1, .* L7$"):
        find_counterexample(bundled(), theorem)


def test_what_does_not_break_again_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """A run that the search made up is marked."""
    made_up = BrokenTheorem(ExploredRun().then({"op": "submit", "job": "j1"}, ("j1",)), (BrokenRule("S3", "made up"),))
    monkeypatch.setattr(counterexample, "shortest_violation", lambda *_: made_up)
    with pytest.raises(NotConfirmed, match="the run for S3 does not violate it so: made up"):
        find_counterexample(bundled())
