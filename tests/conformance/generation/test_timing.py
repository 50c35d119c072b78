"""Timing: that a run does the same at the instants that the solver chooses, and that these are the smallest."""

from typing import TYPE_CHECKING

import pytest

from tenure.conformance.cases.trace import Trace, oracle
from tenure.conformance.generation.timing import SLACK, Timing
from tenure.model.solver import Formula, Solver, Term, comparison, equal, literal

if TYPE_CHECKING:
    from tenure.model import Command

IDLE = "open a, submit a1, finish a1"
SCRIPTS = {
    "waiting": (1, "submit x1, open a, submit a1"),
    "idle": (1, IDLE),
    "reactivated": (1, f"{IDLE}, timer, submit a2"),
    "deactivated twice": (1, f"{IDLE}, timer, submit a2, finish a2, timer"),
    "expired": (1, "open a, submit a1, submit a2, timer"),
    "expired while deactivated": (1, f"{IDLE}, timer, timer"),
    "unused": (1, "open a unused=30, timer"),
    "used in time": (1, "submit x1, open a unused=30, submit a1, cancel a1"),
    "two sessions": (
        2,
        "open a, open b unused=50, submit a1, submit b1, submit a2, finish a1, finish a2, timer, close b",
    ),
    "away": (1, "open a, submit a1, submit a2, lanes 0, finish a1, cancel a2, timer, lanes 2"),
    "refused": (1, "open a, close a, submit a1, open a"),
}


def timed(script: str, lanes: int = 1) -> Timing:
    """The timing of a script."""
    return Timing(Trace(lanes).play(script))


def solved(timing: Timing, *formulas: Formula, to: Term | None = None) -> Trace:
    """The run of a solution that there is."""
    found = timing.solve(*formulas, to=to)
    assert found is not None
    return found


def is_equal(term: Term, value: int) -> Formula:
    """A term has a value."""
    return equal(term, literal(value))


@pytest.mark.parametrize(("lanes", "script"), SCRIPTS.values(), ids=list(SCRIPTS))
def test_a_run_does_the_same_at_other_instants(lanes: int, script: str) -> None:
    """The same rows are taken, and only instants and timeouts change."""
    run = Trace(lanes).play(script)
    other = solved(Timing(run))
    assert [(e["kind"], e.get("job"), e["row"]) for e in run.events] == [
        (e["kind"], e.get("job"), e["row"]) for e in other.events
    ]
    assert run.commands != other.commands
    assert run.outcome.refused == other.outcome.refused


def test_the_instants_and_then_the_timeouts_are_the_smallest() -> None:
    """Time advances by 1, 2 and 3; no timer is within 10 of a command, and no two timeouts are the same."""
    expected: list[Command] = [
        {"op": "advance", "to": 1},
        {"op": "open", "session": "a", "max_time": 14, "interactive_timeout": 11},
        {"op": "advance", "to": 3},
        {"op": "submit", "job": "a1", "session": "a"},
        {"op": "advance", "to": 6},
        {"op": "finish", "job": "a1", "outcome": "done"},
    ]
    assert expected == list(solved(timed(IDLE)).commands)


@pytest.mark.parametrize(("lanes", "script"), SCRIPTS.values(), ids=list(SCRIPTS))
def test_a_solution_does_not_depend_on_the_numbers_of_the_run(lanes: int, script: str) -> None:
    """Solving what was solved changes nothing."""
    once = solved(timed(script, lanes))
    assert once.commands == solved(Timing(once)).commands


@pytest.mark.parametrize(("lanes", "script"), SCRIPTS.values(), ids=list(SCRIPTS))
def test_no_timer_is_near_a_command(lanes: int, script: str) -> None:
    """Each is well after it, or fires before."""
    run = Trace(lanes)
    for command in solved(timed(script, lanes)).commands:
        run = run.do(command, at_once=True)
        if command["op"] != "advance":
            assert [] == [due for due, *_ in oracle().deadlines(run.world) if due <= run.world.now + SLACK]


def test_time_can_go_on_to_a_chosen_instant() -> None:
    """Deadlines are terms, and further formulas may be about them."""
    timing = timed(IDLE)
    deadline, idle = timing.deadline("a", "maximum_timeout"), timing.deadline("a", "interactive_timeout")
    tie = solved(timing, equal(deadline, idle), to=idle)
    assert tie.tie
    assert ["session_expired", "session_ended"] == [event["kind"] for event in tie.outcome.events]
    first = solved(timing, comparison("<", deadline, idle), to=idle)
    assert not first.tie
    assert ["session_expired", "session_ended"] == [event["kind"] for event in first.outcome.events]
    last = solved(timing, comparison(">", deadline, idle), to=idle)
    assert ["session_deactivated"] == [event["kind"] for event in last.outcome.events]


def test_timeouts_are_terms() -> None:
    """They may be large, and the others stay small."""
    timing = timed(IDLE)
    large = solved(timing, is_equal(timing.terms["a interactive_timeout"], 2**53 + 1))
    assert {"max_time": 14, "interactive_timeout": 2**53 + 1} == {
        name: value for name, value in large.commands[1].items() if name not in ("op", "session")
    }


def test_without_slack_and_pace_everything_may_come_at_once() -> None:
    """A timeout of 1 is over one after it began."""
    timing = Timing(Trace().play("open a, submit a1"), slack=0, pace=False)
    short = solved(timing, is_equal(timing.terms["a max_time"], 1))
    assert ["open", "submit"] == [command["op"] for command in short.commands]
    assert 1 == oracle().next_deadline(short.world)


def test_what_the_rows_rule_out_has_no_solution() -> None:
    """A session cannot become idle at its deadline, and a maximum time is positive."""
    timing = timed(IDLE)
    assert None is timing.solve(equal(timing.deadline("a", "maximum_timeout"), timing.now))
    bare = Timing(Trace().play("open a"), slack=0)
    assert None is bare.solve(is_equal(bare.terms["a max_time"], 0))
    assert 0 == solved(bare, is_equal(bare.terms["a interactive_timeout"], 0)).commands[1]["interactive_timeout"]


def test_a_solution_is_played_before_it_is_believed() -> None:
    """A run that would not do the same is a mistake of the encoding, and an error."""
    broken = timed(IDLE)
    broken._solver = Solver()
    with pytest.raises(ValueError, match="does not do what"):
        broken.solve(is_equal(broken.terms["a max_time"], 1))
