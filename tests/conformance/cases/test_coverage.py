"""Coverage: each thing that the scheduler reads is recorded when it reads it, and not before."""

import pytest

from tenure.conformance import bundled_cases
from tenure.conformance.cases.coverage import (
    Coverage,
    Goal,
    GuardObservation,
    Use,
    difference,
    goals,
    guard_observations,
    step_id,
    steps,
    uses,
)
from tenure.conformance.cases.trace import Trace, oracle
from tenure.model import Command, World
from tenure.model.interpreter import evaluator
from tenure.spec import bundled, parse

SPEC = bundled()
ONE_LANE_BUSY = Trace().play("open a, submit a1, submit a2")


def seen(run: Trace, command: Command, use: Use) -> list[GuardObservation]:
    """What a command shows of one use."""
    return [observation for observation in guard_observations(run.world, command) if observation.use == use]


def covered(script: str) -> Coverage:
    """What a script covers."""
    coverage = Coverage()
    coverage.run(Trace().play(script).commands, World())
    return coverage


def test_a_step_is_named_as_the_cases_name_it() -> None:
    """A case is distinguished from others of its row in its phase, and only from those."""
    assert "T28/active.busy/none_running" == step_id(SPEC, "T28", "active.busy", 2)
    assert "T26/queued.empty" == step_id(SPEC, "T26", "queued.empty", 1)
    assert "T01/unused_timeout_given" == step_id(SPEC, "T01", None, 2)
    assert "T31/closed.ended" == step_id(SPEC, "T31", "closed.ended")
    assert "J03" == step_id(SPEC, "J03")


def test_every_step_and_every_use_is_listed_once() -> None:
    """There is a case of the same name for each, but for those that change nothing."""
    assert len(set(uses(SPEC))) == len(uses(SPEC))
    quiet = {step for step in steps(SPEC) if step.partition("/")[0] in ("T31", "T32", "T33", "T35")}
    named = {name.partition("/")[0] if name.startswith("J") else name for name in (case.id for case in bundled_cases())}
    assert set() == set(steps(SPEC)) - quiet - named


@pytest.mark.parametrize(
    ("condition", "value"),
    [("Q + R > 1", 4), ("Q == 5", 0), ("R != off and now >= R", 7), ("R != off", None), ("held", None)],
)
def test_an_offset_is_the_left_side_minus_the_right_one(condition: str, value: int | None) -> None:
    """Whether a time is off is no question of more or less."""
    names = {entry.id: "bool" if entry.kind == "bool" else "int" for entry in SPEC.names.values()}
    apart = difference(parse(condition, names))  # type: ignore[arg-type]  # both are names of types
    values = {"Q": 5, "R": 0, "now": 7, "held": True}
    assert value == (apart and evaluator(apart)(values))


def test_a_timer_is_asked_one_before_its_deadline_and_at_it() -> None:
    """Time stops at a deadline, so no timer is asked later."""
    use = Use("T28/active.busy/job_running", "maximum_due")
    deadline = oracle().next_deadline(ONE_LANE_BUSY.world)
    assert deadline is not None
    before = seen(ONE_LANE_BUSY, {"op": "advance", "to": deadline - 1}, use)
    after = seen(ONE_LANE_BUSY, {"op": "advance", "to": deadline + 1}, use)
    assert [(False, -1)] == [(observation.holds, observation.offset) for observation in before]
    assert [(True, 0)] == [(observation.holds, observation.offset) for observation in after]


def test_a_timer_that_is_off_has_no_offset() -> None:
    """Its guard is false because it is off."""
    use = Use("T30/queued.empty", "unused_due")
    assert {(False, None)} == {
        (one.holds, one.offset) for one in seen(Trace().play("open a"), {"op": "advance", "to": 9}, use)
    }


def test_nothing_is_asked_to_start_at_an_instant_at_which_a_timer_fires_first() -> None:
    """At its deadline a session expires before its next job is considered."""
    use = Use("T06/active.busy", "before_deadline")
    assert [] == seen(ONE_LANE_BUSY, {"op": "advance", "to": 10**6}, use)


def test_each_queued_job_is_asked_whether_it_is_chosen_and_the_earliest() -> None:
    """With a job of another in front, the first of a session is not chosen; then it is, and has no lane."""
    run = Trace().play("submit x1, submit x2, open a, submit a1")
    shown = seen(run, {"op": "finish", "job": "x1", "outcome": "done"}, Use("T04/queued.waiting", "chosen"))
    assert [(False, True), (True, False)] == [(observation.holds, observation.decides) for observation in shown]


def test_an_atom_decides_if_all_others_are_true() -> None:
    """With no lane free and no holder, the lane decides; a second job of the holder has two things against it."""
    run = Trace().play("submit x1, open a")
    lane = seen(run, {"op": "submit", "job": "a1", "session": "a"}, Use("T04/queued.waiting", "lane_free"))
    assert [(False, 0, True)] == [(observation.holds, observation.offset, observation.decides) for observation in lane]
    twice = Trace().play("open a, submit a1, submit a2")
    shown = seen(twice, {"op": "submit", "job": "a3", "session": "a"}, Use("T06/active.busy", "lane_free"))
    assert [True, False] == [observation.decides for observation in shown]


def test_a_finish_of_a_job_that_waits_asks_only_if_the_table_refuses_it_too() -> None:
    """With nothing running the guard is false; with another job running it is true, and the job is to blame."""
    use = Use("T07/active.busy", "job_running")
    nothing_runs = Trace().play("open a, submit a1, submit a2, submit a3, lanes 0, finish a1")
    finish = {"op": "finish", "job": "a2", "outcome": "done"}
    assert [(False, 0)] == [(observation.holds, observation.offset) for observation in seen(nothing_runs, finish, use)]
    assert [] == seen(ONE_LANE_BUSY, finish, use)


def test_a_cancel_of_a_final_job_asks_for_jobs_that_wait_or_run() -> None:
    """It comes too late for either, and the table refuses it where no other job of the session waits, or runs."""
    run = Trace().play("open a, submit a1, submit a2, finish a1")
    cancel = {"op": "cancel_job", "job": "a1"}
    assert [(False, 0)] == [(s.holds, s.offset) for s in seen(run, cancel, Use("T15/active.busy", "job_queued"))]
    assert [] == seen(run, cancel, Use("T34/active.busy/work_left", "job_running"))


def test_bad_commands_ask_nothing() -> None:
    """They are refused before they reach a session."""
    wrong: list[Command] = [
        {"op": "finish", "job": ["a1"]},
        {"op": "close", "session": 5},
        {"op": "open", "session": "a"},
    ]
    wrong += [{"op": "finish", "job": "a2", "outcome": "thing"}, {"op": "submit", "job": "b1", "session": "b"}]
    for command in wrong:
        assert () == guard_observations(ONE_LANE_BUSY.world, command)


@pytest.mark.parametrize(
    ("use", "values"),
    [
        ("T06/active.busy/job_queued", ["-1", "0", "+1", "+2"]),
        ("T07/active.busy/work_left", ["-1", "0", "+1"]),
        ("T06/active.busy/lane_free", ["-1", "0", "+1"]),
        ("T30/queued.empty/unused_due", ["-1", "0", "+1"]),
        ("T06/active.busy/earliest", ["false", "true"]),
    ],
)
def test_goals_are_at_boundaries_and_at_none_one_and_two(use: str, values: list[str]) -> None:
    """A boundary has two sides; what is neither a clock nor a count is true or false."""
    assert [f"{use}/{value}" for value in values] == [str(goal) for goal in goals(SPEC) if str(goal.use) == use]


def test_coverage_counts_steps_and_sights() -> None:
    """A run that opens, uses and cancels a session takes these steps."""
    coverage = covered("open a, submit a1, submit a2, cancel a, finish a1")
    expected = [
        *("T01/no_unused_timeout", "T02/queued.empty", "T04/queued.waiting", "T05/active.busy"),
        *("T26/active.busy/job_running", "T27/canceled.draining/last_running"),
    ]
    assert dict.fromkeys(expected, 1) == coverage.steps
    left = Use("T27/canceled.draining/others_running", "others_running")
    assert {(left, False): 1} == {key: count for key, count in coverage.seen.items() if key[0] == left}
    assert {Goal(left, 0): 1} == {goal: count for goal, count in coverage.reached.items() if goal.use == left}


def test_coverage_of_parts_adds_up() -> None:
    """Workers count on their own, and their counts are joined."""
    one, other = covered("submit x1"), covered("submit x1, finish x1")
    one.update(other)
    assert {"J01": 2, "J02": 2, "J03": 1} == one.steps
    free = Goal(Use("J02", "lane_free"), -1)
    assert 2 * covered("submit x1").reached[free] == one.reached[free]


def test_the_cases_take_every_step() -> None:
    """And nothing is counted that is no step and no use."""
    coverage = Coverage()
    for case in bundled_cases():
        coverage.run(case.commands, Trace.like(case).world)
    assert set(steps(SPEC)) == set(coverage.steps)
    assert set(uses(SPEC)) == {use for use, _ in coverage.seen}
