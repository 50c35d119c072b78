"""The public strategies: their commands are valid, need only what a target can do, and reach every row."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

from tenure.conformance import judge
from tenure.conformance.cases.case import Case
from tenure.conformance.cases.coverage import Coverage
from tenure.conformance.cases.trace import Trace, first_tie, oracle
from tenure.conformance.exploration.actions import ACTIONS, LONG, UNUSUAL_IDS
from tenure.conformance.exploration.constraints import RunConstraints
from tenure.conformance.exploration.phase_setups import PHASE_SETUPS
from tenure.conformance.protocol.capabilities import COMMANDS, FEATURES, is_encodable
from tenure.conformance.strategies import Planner, commands, drawn_from, ids, runs, schedulers, terms
from tenure.model import World
from tests.conformance.doubles.named_targets import OracleTarget

DRAW = settings(phases=[Phase.generate], suppress_health_check=list(HealthCheck))
NEEDS = [name for name in (*COMMANDS, *FEATURES) if name not in ("int64", "cancel_request")]
"""The capabilities that a run may need; without `cancel_request` it needs no less, and is answered otherwise."""


def drawn(strategy: st.SearchStrategy[Any], number: int) -> list[Any]:
    """So many values of a strategy, the same in each run."""
    values: list[Any] = []

    @settings(DRAW, max_examples=number)
    @given(strategy)
    def draw(value: Any) -> None:
        values.append(value)

    draw()
    return values


@pytest.fixture(scope="module")
def many() -> list[Case]:
    """Many runs of a target that lacks nothing."""
    return drawn(runs(), 100)


def after(case: Case) -> Iterator[tuple[World, Any]]:
    """Each command of a run, with the world before it."""
    run = Trace.like(case)
    for command in case.commands:
        yield run.world, command
        run = run.do(command, at_once=True)


@given(terms(), terms(missing={"unused_timeout": "no"}))
def test_terms_are_good(one: dict[str, int], other: dict[str, int]) -> None:
    """A session can be opened on them, and without an unused timeout where there is none."""
    for drawn_terms in (one, other):
        assert 1 <= drawn_terms["max_time"] <= LONG
        assert 0 <= drawn_terms["interactive_timeout"]
    assert {"max_time", "interactive_timeout"} == set(other)
    assert oracle().apply(World(), {"op": "open", "session": "a", **one}).refused is None


@given(ids())
def test_ids_are_good(name: str) -> None:
    """Any text is an id."""
    assert name
    assert is_encodable(name)


def test_ids_repeat_and_are_sometimes_unusual() -> None:
    """Two of them are often the same, and each unusual one is drawn."""
    pairs = drawn(st.tuples(ids(), ids()), 200)
    assert sum(one == other for one, other in pairs) > 10
    assert set(UNUSUAL_IDS) <= {name for pair in pairs for name in pair}


def test_schedulers_differ_in_what_can_differ() -> None:
    """In lanes, limits and the time to begin with; a target that lacks these has one lane, no limits and time 0."""
    worlds = drawn(schedulers(), 60)
    assert all(len({str(getattr(world, field)) for world in worlds}) > 1 for field in ("lanes", "limits", "now"))
    lacking = schedulers(missing=dict.fromkeys(("lanes", "limits", "start_time"), "no"))
    assert [World()] * 10 == drawn(lacking, 10)


@pytest.mark.parametrize("phase", PHASE_SETUPS)
def test_commands_make_sense_in_a_world(phase: str) -> None:
    """In each phase some commands do something and some are refused, and each has an answer."""
    planner = Planner(Trace(), RunConstraints())
    planner.begin_in(phase)
    assert phase == planner.world.sessions["a"].phase
    answers = {oracle().apply(planner.world, command).refused is None for command in drawn(commands(planner.world), 60)}
    assert {True, False} == answers


def test_commands_keep_to_what_a_target_can() -> None:
    """One that cannot resize, cancel jobs or forget is never asked to."""
    missing = dict.fromkeys((*COMMANDS, "sessionless", "wrong_types"), "no")
    for command in drawn(commands(World(), missing=missing), 100):
        assert command["op"] not in COMMANDS
        assert command["op"] != "submit" or command.get("session") is not None


@settings(max_examples=30)
@given(runs())
def test_runs_are_cases_that_can_be_judged(case: Case) -> None:
    """The scheduler of the specification passes each; the last command is what it is about."""
    (verdict,) = judge([case], OracleTarget).verdicts
    assert "passed" == verdict.result
    assert case.clauses
    assert case.id.startswith("explored/")
    assert not case.tie


def test_a_run_has_one_id(many: list[Case]) -> None:
    """Another run has another."""
    of = {case.id: (case.lanes, str(case.limits), case.now, str(case.commands)) for case in many}
    assert len(of) == len(set(of.values()))


def test_without_a_capability_no_run_needs_it(many: list[Case]) -> None:
    """Each one is needed by some runs of a target that has it; by none of a target that lacks it, or all of them.

    All numbers are small enough for every language.
    """
    assert set(NEEDS) == {need for case in many for need in case.needs}
    for lacking in (*([name] for name in NEEDS), NEEDS):
        for case in drawn(runs(missing=dict.fromkeys(lacking, "no"), actions=20), 6):
            assert set(lacking).isdisjoint(case.needs)
            assert case.commands


def test_without_fifo_no_policy_has_a_choice() -> None:
    """Nor would it help any that at most one job waits in the normal queue if none ever did."""
    waited = Counter[int]()
    for case in drawn(runs(missing={"fifo": "it is a pool"}), 60):
        for world, _ in after(case):
            waited[sum(job.session is None or job.session != world.holder for job in world.waiting)] += 1
    assert {0, 1} == set(waited)
    assert waited[1] > 50


def test_ties_come_only_if_asked_for(many: list[Case]) -> None:
    """Then some runs have two timers due at one instant."""
    assert not any(case.tie for case in many)
    assert any(case.tie for case in drawn(runs(ties=True), 100))


def test_a_tie_is_undone_at_the_last_moment() -> None:
    """One timer is stopped an instant before: an idle session gets a job, and of two that expire one is canceled."""
    terms_of_both = {"max_time": 5, "interactive_timeout": 2}
    planner = Planner(Trace(lanes=2), RunConstraints())
    for command in (
        {"op": "open", "session": "a", **terms_of_both},
        {"op": "submit", "job": "a1", "session": "a"},
        {"op": "advance", "to": 3},
        {"op": "finish", "job": "a1", "outcome": "done"},
    ):
        planner.give(command)
    assert 5 == first_tie(planner.world, 9)
    assert (
        {"op": "advance", "to": 4},
        {"op": "submit", "job": "a2", "session": "a"},
    ) == planner.bounds.fitted(planner.world, {"op": "advance", "to": 9})
    assert ({"op": "advance", "to": 4},) == planner.bounds.fitted(planner.world, {"op": "advance", "to": 4})
    assert ({"op": "advance", "to": 9},) == RunConstraints(ties=True).fitted(planner.world, {"op": "advance", "to": 9})
    at_the_end = oracle().apply(planner.world, {"op": "advance", "to": 4}).world
    no_choice = RunConstraints({"sessionless": "no"})
    assert "submit" == no_choice.fitted(at_the_end, {"op": "advance", "to": 5})[0]["op"]


def test_what_cannot_be_asked_for_is_asked_for_otherwise() -> None:
    """An unused timeout and further lanes can be left out of a command; a missing session cannot be put in."""
    bounds = RunConstraints(dict.fromkeys(("unused_timeout", "lanes", "sessionless"), "no"))
    plain = {"op": "open", "session": "a", "max_time": 5, "interactive_timeout": 2}
    assert (plain,) == bounds.fitted(World(), {**plain, "unused_timeout": 3})
    assert ({"op": "resize", "lanes": 1},) == bounds.fitted(World(), {"op": "resize", "lanes": 3})
    assert ({"op": "resize", "lanes": 0},) == bounds.fitted(World(), {"op": "resize", "lanes": 0})
    assert () == bounds.fitted(World(), {"op": "submit", "job": "x1"})


def test_runs_come_to_what_is_easily_missed(many: list[Case]) -> None:
    """To just before, at and just after deadlines, to ids that are used again, no lanes, two mistakes in a command."""
    coverage = Coverage()
    seen = Counter[str]()
    for case in many:
        known: set[str] = set()
        for world, command in after(case):
            outcome = coverage.add(world, command)
            seen[f"refused: {outcome.refused}"] += 1
            if command["op"] == "open" and outcome.refused is None:
                seen["a session again"] += command["session"] in known
                known.add(command["session"])
            seen["no lanes"] += world.lanes == 0
            ends = [deadline for deadline, *_ in oracle().deadlines(world)]
            if command["op"] == "advance" and outcome.refused is None:
                for name, offset in {"just before": -1, "at": 0, "just after": 1}.items():
                    seen[name] += command["to"] - offset in ends
    assert all(seen[name] > 3 for name in ("a session again", "no lanes", "just before", "at", "just after")), seen
    assert len({f"refused: {code}" for code in oracle().spec.refusals} - set(seen)) < 2
    rows = {*oracle().spec.rows, *oracle().spec.job_rows}
    assert len(rows - {step.partition("/")[0] for step in coverage.steps}) < 8


@pytest.mark.parametrize("name", ACTIONS)
def test_each_action_is_taken(name: str) -> None:
    """There is a world in which it can be taken, and something comes of it."""
    action = ACTIONS[name]

    def does_something(given_in: tuple[str, dict[str, Any]]) -> bool:
        phase, arguments = given_in
        planner = Planner(Trace(), RunConstraints())
        planner.begin_in(phase)
        before = len(planner.run.commands)
        if not action.is_possible(planner):
            return False
        planner.do(name, arguments)
        return len(planner.run.commands) > before

    arguments = st.fixed_dictionaries(dict(drawn_from(action.arguments)))
    situations = st.tuples(st.sampled_from(sorted(PHASE_SETUPS)), arguments)
    assert find(situations, does_something, settings=settings(database=None))
