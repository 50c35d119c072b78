"""Generated runs as cases: one id for each, and shrunk until no command can be left out."""

from collections.abc import Callable

import pytest

from tenure.conformance import Case, PythonTarget, judge
from tenure.conformance.cases.trace import Trace, open_command
from tenure.conformance.exploration.shrinking import explored, smaller
from tenure.model import Command
from tests.conformance.doubles.wrong_schedulers import LimitIsOutOfReach, PriorityLostAfterReactivation

LONG = (
    "open a max=40 idle=5 unused=30, submit x1, submit a1, +3, finish x1, lanes 2, finish a1, timer, lanes 1, "
    "submit x3, open b, submit b1, submit a2, finish x3, finish b1, timer, submit a3, cancel a3, submit x4, finish a2"
)


def failing_like(target: type) -> Callable[[Case], Case | None]:
    """What gives the failed part of a case of a target."""

    def still_fails(case: Case) -> Case | None:
        (verdict,) = judge([case], lambda: PythonTarget(target, "wrong")).verdicts
        if verdict.failure is None:
            return None
        return explored(Trace.like(case).replay(case.commands[: verdict.failure.step]))

    return still_fails


def commands_of(case: Case) -> list[Command]:
    """The commands of a case, as a list."""
    return list(case.commands)


def test_a_run_is_a_case_under_one_id() -> None:
    """The id depends on the reset and the commands alone, not on the title."""
    run = Trace().play("open a, submit a1")
    case = explored(run, ["A1"])
    assert ("A1",) == case.clauses
    assert run.commands == case.commands
    assert case.id == explored(Trace().play("open a, submit a1")).id
    others = (Trace(lanes=2), Trace(now=1), Trace(limits={"max_time": 100}))
    ids = {explored(other.replay(run.commands)).id for other in others} | {explored(run.play("timer")).id}
    assert 4 == len(ids - {case.id})


def test_a_case_is_made_as_small_as_it_can_be() -> None:
    """Of many commands few are left, and without any one of them it fails no longer."""
    still_fails = failing_like(PriorityLostAfterReactivation)
    case = still_fails(explored(Trace(now=7).play(LONG)))
    assert case is not None
    assert len(case.commands) > 20
    small = smaller(case, still_fails)
    assert len(small.commands) < 9
    assert still_fails(small) is not None
    for place in range(len(small.commands)):
        rest = (*small.commands[:place], *small.commands[place + 1 :])
        assert still_fails(explored(Trace().replay(rest))) is None


def test_what_makes_no_difference_is_as_plain_as_can_be() -> None:
    """Time begins at 0, there are no limit and no unused timeout, and ids count from the first; the lanes matter."""
    still_fails = failing_like(PriorityLostAfterReactivation)
    unusual = [
        {**open_command("é", max=2**52, idle=5), "unused_timeout": 9},
        {"op": "submit", "job": "null", "session": "é"},
        {"op": "finish", "job": "null", "outcome": "done"},
        {"op": "advance", "to": 1005},
        {"op": "submit", "job": "é", "session": "é"},
        {"op": "submit", "job": "'"},
    ]
    small = smaller(explored(Trace(2, {"max_time": 2**52}, 1000).replay(unusual)), still_fails)
    assert (2, None, 0) == (small.lanes, small.limits, small.now)
    assert [
        open_command("a", max=100, idle=5),
        {"op": "submit", "job": "a1", "session": "a"},
        {"op": "finish", "job": "a1", "outcome": "done"},
        {"op": "advance", "to": 5},
        {"op": "submit", "job": "a2", "session": "a"},
        {"op": "submit", "job": "x3"},
    ] == commands_of(small)


def test_what_makes_the_difference_stays() -> None:
    """A limit that is taken for too low is not left out."""
    case = explored(Trace(2, {"max_time": 50, "interactive_timeout": 5}, 3).replay([open_command("z", max=50, idle=1)]))
    small = smaller(case, failing_like(LimitIsOutOfReach))
    assert {"max_time": 50, "interactive_timeout": 5} == small.limits
    assert (1, 0) == (small.lanes, small.now)
    assert [open_command("a", max=50, idle=1)] == commands_of(small)


@pytest.mark.parametrize("kind", [None, "job", "session"])
def test_names_are_kept_apart_where_they_are_forgotten(kind: str | None) -> None:
    """A session and a job of one name get names of their own; a forget follows the one that it means."""
    forget = {"op": "forget", "id": "b", **({"kind": kind} if kind else {})}
    submit, cancel = {"op": "submit", "job": "b", "session": "b"}, {"op": "cancel", "session": "b"}
    case = explored(Trace().replay([open_command("b"), submit, cancel, forget]))
    small = smaller(case, lambda candidate: candidate if len(candidate.commands) == 4 else None)
    assert ("a1" if kind == "job" else "a") == small.commands[-1]["id"]
    assert {"op": "submit", "job": "a1", "session": "a"} == small.commands[1]


def test_a_case_that_does_not_fail_again_stays_as_it_is() -> None:
    """Nothing smaller fails, so nothing is left out."""
    case = explored(Trace().play("open a, submit a1"))
    assert case == smaller(case, lambda smaller_case: None)
