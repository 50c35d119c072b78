"""Reading cases back: only what is an input is read as one, and what is seen is what no target may hide."""

import attrs
import pytest

from tenure.conformance import Case
from tenure.conformance.cases.trace import Trace
from tenure.conformance.fsm.case_reader import Reading, VisibleStep, read

READING = Reading({"a": 100}, {1: "before", 10: "at"}, 10, 30, before=0)
BOTH = Reading({"a": 100, "b": 100}, {10: "at"}, 10, 30, before=2)


def case(script: str, lanes: int = 1) -> Case:
    """A case of a script, in which time passes only by its own commands."""
    at_once = ", ".join(f"!{words.strip()}" for words in script.split(","))
    return Trace(lanes).play(at_once).case("it", ["X3"])


def inputs(script: str, reading: Reading = READING) -> list[str]:
    """The inputs of a script."""
    return [name for name, _ in read(case(script), reading)]


def test_every_kind_of_command_is_read() -> None:
    """Sessions, jobs, lanes and time, each as the world is then."""
    assert ["open", "submit", "submit", "finish", "cancel_running"] == inputs(
        "open a, submit a1, submit a2, finish a1, cancel a2"
    )
    assert ["open_unused", "before", "at"] == inputs("open a unused=30, timer-1, timer")
    assert ["submit_alone", "open", "submit", "cancel_queued"] == inputs("submit x1, open a, submit a1, cancel a1")
    assert ["at", "before", "open", "submit", "after"] == inputs("+10, +1, open a, submit a1, timer+1")
    assert ["open", "close", "cancel", "forget", "lanes_2"] == inputs(
        "open a, close a, cancel a, forget a session, lanes 2"
    )
    assert ["finish", "cancel_queued"] == inputs("finish z1, cancel z1")


def test_with_several_sessions_an_input_names_its_session() -> None:
    """Its name ends with theirs; what comes before the first input is left out."""
    assert ["submit_a", "submit_b", "finish", "close_b", "cancel_a"] == inputs(
        "open a, open b, submit a1, submit b1, finish a1, close b, cancel a", BOTH
    )


@pytest.mark.parametrize(
    ("script", "number"),
    [
        ("open a max=50", 1),
        ("open a idle=9", 1),
        ("open a unused=31", 1),
        ("open b", 1),
        ("+5", 1),
        ("open a, submit a1, timer-2", 3),
        ("open a, submit a1, finish a1 failed", 3),
        ("open a, submit a1, submit a2, finish a2", 4),
        ("open a, submit a1, submit a1", 3),
        ("open a, submit a1, submit a2, finish a1, submit a3, cancel a1", 6),
        ("submit b1", 1),
    ],
)
def test_what_is_no_input_is_reported(script: str, number: int) -> None:
    """Other terms, other instants, another job than the first, an id that is in use."""
    with pytest.raises(ValueError, match=rf"it: command {number}, .* is no input"):
        read(case(script), READING)


def test_a_case_that_begins_otherwise_is_no_case_of_the_scope() -> None:
    """It has other lanes, or something has happened before the first input."""
    with pytest.raises(ValueError, match="does not begin with the scheduler of the scope"):
        read(case("open a", lanes=2), READING)
    with pytest.raises(ValueError, match="has an unexpected event or refusal before the first input"):
        read(case("open a, submit a1"), attrs.evolve(READING, before=2))


def test_what_is_seen_has_no_names_of_jobs_and_no_times() -> None:
    """Two jobs after each other have the same inputs; a late event has its delay."""
    steps = read(case("open a, submit a1, finish a1, submit a2, timer+1"), READING)
    _, first, _, second, expired = (there for _, there in steps)
    assert ("job_submitted", 0, "a", 0) == first.events[0]
    assert first.events[:2] == second.events[:2]
    assert VisibleStep(None, (("session_expired", -1, "a", None),), (("expired", False),)) == expired


def test_time_in_which_nothing_happens_shows_nothing() -> None:
    """There are no queries then."""
    assert [VisibleStep()] == [there for _, there in read(case("+10"), READING)]
