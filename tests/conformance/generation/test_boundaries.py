"""Boundaries: each is tested on both sides, its numbers are those of its id, and wrong comparisons fail."""

import re
from collections.abc import Iterator

import pytest

from tenure.conformance import Case, PythonTarget, bundled_cases, judge, select
from tenure.conformance.cases.coverage import Coverage, Goal, Use, goals, guard_observations
from tenure.conformance.cases.expected import ExpectedStep, steps
from tenure.conformance.cases.trace import EXACT, Trace, oracle
from tenure.conformance.cases.unreachable import GuardPlace, places, reachable, unreachable
from tenure.conformance.generation.boundaries import FAR, MAGNITUDES, SHORT, boundaries, timeout_of, timer_of
from tenure.conformance.generation.shortest_runs import ShortestRuns
from tenure.model import ModelError, Oracle, Outcome, World
from tenure.model.table_changes import TableChange
from tenure.spec import bundled
from tests.conformance.doubles.asking import Asking
from tests.conformance.doubles.small_scheduler import SmallScheduler
from tests.conformance.doubles.wrong_schedulers import (
    DeadlineMovedOnReactivation,
    ExpiryKillsRunningJobs,
    InclusiveDeadline,
    InclusiveIdleWindow,
    LanesOffByOne,
    LimitIsOutOfReach,
)
from tests.model.faults import FAULTS
from tests.python import run_python

SPEC = bundled()
CASES = {case.id: case for case in bundled_cases()}
MINE = [case for name, case in CASES.items() if name.startswith("boundary/")]
LIMITS = [case for name, case in CASES.items() if name.startswith("clock/job_timeout/") or name == "J07"]
"""The cases of time limits that are there for another reason as well."""
CLOCKS = [goal for goal in goals(SPEC) if timer_of(goal) is not None]
NEVER = {one.goal for one in unreachable()}


def covered(cases: list[Case]) -> Coverage:
    """What cases cover."""
    coverage = Coverage()
    for case in cases:
        coverage.run(case.commands, Trace.like(case).world)
    return coverage


def until_the_last_instant(case: Case) -> tuple[ExpectedStep, int]:
    """The last step in which time advances, and its instant."""
    last = [step for step in steps(case) if step.command["op"] == "advance"][-1]
    return last, last.command["to"]


def deadline_of(world: World, session: str, timer: str) -> int:
    """The deadline of a timer that is armed."""
    assert (session, timer) in [(name, one) for *_, name, one in oracle().deadlines(world)]
    return int(world.sessions[session].variables[str(SPEC.inputs[timer].deadline)])


def replayed(case: Case) -> Trace:
    """A case as a run in the making."""
    return Trace.like(case).replay(case.commands)


def timed_steps() -> tuple[str, ...]:
    """The steps whose guards read a clock."""
    return tuple(dict.fromkeys(goal.use.step for goal in CLOCKS))


# -- coverage ----------------------------------------------------------------------------------------------------------


def test_the_cases_show_everything_but_what_is_impossible() -> None:
    """Each atom of each guard decides with each value that it can have, and no other gap is left."""
    reached = covered(list(CASES.values())).reached
    assert [] == [str(goal) for goal in goals(SPEC) if (goal in reached) == (str(goal) in NEVER)]


def test_the_boundaries_alone_show_all_offsets() -> None:
    """They need no other cases for clocks and counts."""
    reached = covered([*MINE, *LIMITS, CASES["J02"]]).reached
    assert [] == [str(one) for one in reachable(SPEC) if not isinstance(one.value, bool) and one not in reached]


@pytest.mark.parametrize(
    ("rows", "goal"),
    [((), "T06/active.busy/before_deadline"), (timed_steps(), "T04/queued.waiting/lane_free/-1")],
)
def test_a_goal_without_a_run_is_an_error(rows: tuple[str, ...], goal: str) -> None:
    """What is not impossible and was not found is never left out in silence."""
    found = ShortestRuns({row: replayed(CASES[row]) for row in rows}, {}, {}, {}, {})
    with pytest.raises(ValueError, match=re.escape(f"{goal} is not unreachable, but no run")):
        list(boundaries(found))


# -- clocks ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("goal", CLOCKS, ids=str)
def test_the_last_command_comes_next_to_the_deadline(goal: Goal) -> None:
    """One before, at or one after the deadline of session a; it shows the goal exactly if that is possible."""
    case = CASES[f"boundary/{goal}"]
    last, to = until_the_last_instant(case)
    assert goal.value == to - deadline_of(last.before, "a", str(timer_of(goal)))
    *_, probe = steps(case)
    assert (str(goal) in NEVER) == (
        goal not in {observation.goal for observation in guard_observations(probe.before, probe.command)}
    )
    assert not case.tie
    assert "X1" in case.clauses


@pytest.mark.parametrize("goal", [goal for goal in CLOCKS if goal.use.step in FAR], ids=str)
@pytest.mark.parametrize("way", ["long", "late"])
@pytest.mark.parametrize(("name", "number"), MAGNITUDES.items())
def test_deadlines_are_large_because_time_is_late_or_timeouts_are_long(
    goal: Goal, way: str, name: str, number: int
) -> None:
    """The deadline is the number that the id names."""
    case = CASES[f"boundary/{goal}/{name}/{way}"]
    last, to = until_the_last_instant(case)
    assert (number, number + goal.value) == (deadline_of(last.before, "a", str(timer_of(goal))), to)
    assert (way == "late") == (SHORT >= max(map(int, last.before.sessions["a"].parameters.values())))
    assert "X7" in case.clauses


@pytest.mark.parametrize("goal", [goal for goal in CLOCKS if goal.use.step in FAR], ids=str)
def test_deadlines_are_as_near_as_they_can_be(goal: Goal) -> None:
    """The timeout is 1."""
    last, to = until_the_last_instant(CASES[f"boundary/{goal}/least"])
    assert 1 == last.before.sessions["a"].parameters[timeout_of(goal)]
    assert goal.value == to - deadline_of(last.before, "a", str(timer_of(goal)))


def test_other_commands_come_at_these_instants_too() -> None:
    """Each command that the owner can give in the phase of a timer comes one before, at and one after its deadline."""
    for goal in CLOCKS:
        if SPEC.inputs[SPEC.rows[goal.use.step[:3]].input].by == "timer":
            others = [case for case in MINE if case.id.startswith(f"boundary/{goal}/cancel")]
            assert {until_the_last_instant(case)[1] for case in others} == {
                until_the_last_instant(CASES[f"boundary/{goal}"])[1]
            }


def test_no_other_timer_is_near() -> None:
    """Apart from pairs no case has a tie, and no timer but the one that a case is about is due soon after it."""
    for case in MINE:
        assert case.tie == (case.id.startswith("boundary/pair/") and case.id.endswith("/0"))
    for goal in CLOCKS:
        last, to = until_the_last_instant(CASES[f"boundary/{goal}"])
        mine = deadline_of(last.before, "a", str(timer_of(goal)))
        assert [] == [due for due, *_ in oracle().deadlines(last.before) if due != mine and due <= max(to, mine) + 10]


# -- pairs -------------------------------------------------------------------------------------------------------------


def both() -> Iterator[tuple[str, tuple[str, GuardPlace], tuple[str, GuardPlace]]]:
    """The pairs of timers that can be armed at once: name, and the session and the place of each."""
    for one in places():
        for other in places():
            if f"pair/{one}/{other}" not in NEVER:
                yield f"pair/{one}/{other}", ("a", one), ("b", other)
            if one.phase == other.phase and one.row < other.row:
                yield f"pair/{one.row}+{other.row}/{one.phase}", ("a", one), ("a", other)


def test_all_pairs_but_two_holders_can_be() -> None:
    """A timer that waits for the session that holds the QPU has no second one of another session."""
    holding = [place for place in places() if SPEC.phases[place.phase].holds]
    assert {f"pair/{one}/{other}" for one in holding for other in holding} == {
        name for name in NEVER if name.startswith("pair/")
    }


@pytest.mark.parametrize(("name", "one", "other"), list(both()), ids=[name for name, *_ in both()])
@pytest.mark.parametrize("apart", [-1, 0, 1])
def test_two_deadlines_are_one_apart_or_the_same(
    name: str, apart: int, one: tuple[str, GuardPlace], other: tuple[str, GuardPlace]
) -> None:
    """Time advances to the later one; only those at one instant are ties, which are not chosen by default."""
    case = CASES[f"boundary/{name}/{f'{apart:+}' if apart else 0}"]
    last, to = until_the_last_instant(case)
    first, second = (deadline_of(last.before, session, place.timer) for session, place in (one, other))
    assert (apart, max(first, second)) == (first - second, to)
    assert [place.phase for _, place in (one, other)] == [last.before.sessions[name].phase for name, _ in (one, other)]
    assert "a" == next(iter(last.before.sessions))
    assert (apart == 0) == case.tie == (case not in select([case]))


# -- numbers -----------------------------------------------------------------------------------------------------------


def test_every_number_is_one_that_may_be() -> None:
    """No number of a boundary, given or made of others, is beyond 64 bits."""
    for case in MINE:
        for step in steps(case):
            assert step.outcome.refused in (None, "not_accepting", "not_running", "already_final", "limit_exceeded")
            given = [value for value in step.command.values() if isinstance(value, int)]
            made = [due for due, *_ in oracle().deadlines(step.outcome.world)]
            assert all(0 <= value < 2**63 for value in (*given, *made))


def test_a_case_needs_int64_if_a_number_of_it_is_no_double() -> None:
    """Given or made of others; a value that is bad anyway is not among them."""
    for case in CASES.values():
        numbers: list[object] = [0, *(case.limits or {}).values()]
        for step in steps(case):
            if step.outcome.refused != "bad_value":
                numbers += step.command.values()
            for session in step.outcome.world.sessions.values():
                numbers += (*session.variables.values(), *session.parameters.values())
        assert ("int64" in case.needs) == (max(one for one in numbers if isinstance(one, int)) > EXACT)


@pytest.mark.parametrize("busy", [0, 1, 3])
@pytest.mark.parametrize("waiting", [0, 1, 3])
def test_lanes_change_around_the_number_of_running_jobs(busy: int, waiting: int) -> None:
    """One lane fewer than jobs run, as many, and one more."""
    words = {0: "none", 1: "one", 3: "many"}
    for owner in ("jobs", "session"):
        for place, offset in {"fewer": -1, "same": 0, "more": 1}.items():
            if busy + offset >= 0:
                *_, probe = steps(CASES[f"boundary/lanes/{words[busy]}/{words[waiting]}/{owner}/{place}"])
                assert (busy, waiting) == (len(probe.before.running), len(probe.before.waiting))
                assert busy + offset == probe.outcome.world.lanes
                assert min(busy + (waiting if offset > 0 else 0), max(busy, busy + offset)) == len(
                    probe.outcome.world.running
                )


def test_a_limit_is_exceeded_by_one() -> None:
    """Of two limits either is enough."""
    for one in ("below", "at", "above"):
        for other in ("below", "at", "above"):
            *_, probe = steps(CASES[f"boundary/limit/both/{one}/{other}"])
            assert ("limit_exceeded" if "above" in (one, other) else None) == probe.outcome.refused


# -- what they notice --------------------------------------------------------------------------------------------------


class Double(SmallScheduler):
    """Keeps deadlines as floating-point numbers."""

    def fires_at(self, timer: str, deadline: int) -> int:
        """What is left of a deadline."""
        return int(float(deadline))


class Signed(SmallScheduler):
    """Keeps deadlines in 32 bits with a sign."""

    def fires_at(self, timer: str, deadline: int) -> int:
        """Too large ones are negative, and so long ago."""
        return (deadline + 2**31) % 2**32 - 2**31


@pytest.mark.parametrize(("wrong", "names"), [(Double, {"double", "int64"}), (Signed, set(MAGNITUDES))])
def test_numbers_that_are_too_small_are_noticed(wrong: type[SmallScheduler], names: set[str]) -> None:
    """Of the deadlines of guards, those that a kind of number cannot hold fail, and no others."""
    failed = judge(select(MINE, ids=["boundary/T*"]), lambda: PythonTarget(wrong, "wrong")).of("failed")
    assert names == {word for verdict in failed for word in verdict.case.id.split("/") if word in MAGNITUDES}
    assert [] == [one.case.id for one in failed if set(MAGNITUDES).isdisjoint(one.case.id.split("/"))]
    if wrong is Double:
        assert {"int64"} <= set.intersection(*(set(verdict.case.needs) for verdict in failed))


@pytest.mark.parametrize(
    "wrong",
    [
        InclusiveDeadline,
        InclusiveIdleWindow,
        LanesOffByOne,
        DeadlineMovedOnReactivation,
        ExpiryKillsRunningJobs,
        LimitIsOutOfReach,
    ],
)
def test_wrong_schedulers_fail_at_a_boundary(wrong: type[SmallScheduler]) -> None:
    """What is off by one, or wrong at a deadline, needs no other cases to be found."""
    assert judge(select(MINE), lambda: PythonTarget(wrong, wrong.__name__)).of("failed")


def test_an_oracle_that_asks_the_table_more_often_does_the_same() -> None:
    """The shortcuts of the rules agree with the table."""
    asking = Asking()
    for case in CASES.values():
        world = Trace.like(case).world
        for step in steps(case):
            outcome = asking.apply(world, step.command)
            assert (step.outcome.events, step.outcome.refused) == (outcome.events, outcome.refused)
            world = outcome.world


@pytest.mark.parametrize(
    "fault", [each for each in FAULTS.values() if each.kind == "comparison"], ids=lambda fault: fault.id
)
def test_a_comparison_that_is_strict_where_it_should_be_lax_shows(fault: TableChange) -> None:
    """Or the reverse: unless the two sides can never be equal, some case distinguishes the two."""
    row, _, _, _, atom = fault.id.split()
    equal = [goal for goal in goals(SPEC) if goal.use.step.split("/")[0] == row and goal.use.atom == atom]
    matters = any(goal.value == 0 and str(goal) not in NEVER for goal in equal)
    wrong = Asking(fault.spec)
    cases = sorted(select([*MINE, *LIMITS]), key=lambda case: f"/{row}/" not in case.id)
    assert matters == any(differs(wrong, case) for case in cases)


def differs(wrong: Oracle, case: Case) -> bool:
    """Whether an oracle does something else in a case, or contradicts itself."""
    world = Trace.like(case).world
    for step in steps(case):
        try:
            outcome = wrong.apply(world, step.command)
        except ModelError:
            return True
        if seen(outcome) != seen(step.outcome):
            return True
        world = outcome.world
    return False


def seen(outcome: Outcome) -> object:
    """What can be seen of an outcome."""
    world = outcome.world
    sessions = {name: oracle().session_view(world, name) for name in world.sessions}
    return outcome.events, outcome.refused, sessions, world.running, world.holder


# -- making and running ------------------------------------------------------------------------------------------------


def test_running_the_cases_needs_no_solver() -> None:
    """Cases, what they show and what is impossible are there without z3."""
    makers = ("boundaries", "timing", "deadline_pairs", "extreme_values", "__main__")
    modules = (
        "cases.case",
        "cases.coverage",
        "cases.unreachable",
        "judging.judge",
        *(f"generation.{x}" for x in makers),
    )
    program = [
        *(f"import tenure.conformance.{name}" for name in modules),
        "from tenure.spec import bundled",
        "tenure.conformance.cases.unreachable.reachable(bundled())",
        "import sys",
        "print('z3' in sys.modules)",
    ]
    assert "False\n" == run_python("-c", "\n".join(program)).stdout


def test_uses_stand_in_steps() -> None:
    """An id of a boundary names an atom in a step."""
    uses = {f"boundary/{Use(goal.use.step, goal.use.atom)}/" for goal in goals(SPEC)}
    others = ("boundary/pair/", "boundary/lanes/", "boundary/limit/", "boundary/number/")
    assert [] == [case.id for case in MINE if not case.id.startswith((*uses, *others))]
