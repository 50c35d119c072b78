"""Bounded exploration: its golden counts, and that it finds what is wrong, by a shortest run."""

from functools import cache

import pytest

from tenure.model.exploration import (
    Exploration,
    ExploreBounds,
    ExploredRun,
    PolicyName,
    Transition,
    explore,
    transitions,
)
from tenure.spec import bundled
from tests.model.faults import planted

SPEC = bundled()
ONE_LANE = ExploreBounds(sessions=2, jobs=2, lanes=(1,), unused_timeouts=(None,))


@cache
def explored(bounds: ExploreBounds, policy: PolicyName) -> Exploration:
    """Explore the bundled specification, once for all tests."""
    return explore(SPEC, bounds, policy)


@pytest.mark.parametrize(
    ("states", "count", "depth", "bounds", "policy"),
    [
        (3, 8, 2, ExploreBounds(sessions=0, jobs=1, lanes=(1,)), "fifo"),
        (5, 18, 2, ExploreBounds(sessions=1, jobs=0, lanes=(1,), unused_timeouts=(None, 3)), "fifo"),
        (911, 8301, 11, ExploreBounds(sessions=1, jobs=2), "fifo"),
        (
            1077,
            8743,
            11,
            ExploreBounds(sessions=1, jobs=2, lanes=(0, 2), max_times=(1, 3), interactive_timeouts=(0, 2)),
            "fifo",
        ),
        (828, 7103, 13, ONE_LANE, "fifo"),
        (828, 7310, 13, ONE_LANE, "any"),
        (
            495,
            4523,
            14,
            ExploreBounds(sessions=3, jobs=1, lanes=(1,), interactive_timeouts=(0,), unused_timeouts=(None,)),
            "fifo",
        ),
    ],
)
def test_golden_counts(states: int, count: int, depth: int, bounds: ExploreBounds, policy: PolicyName) -> None:
    """Within fixed bounds there are so many states and transitions, the farthest state so many commands away."""
    found = explored(bounds, policy)
    assert (states, count, depth) == (found.states, found.transitions, found.depth)
    assert found.fault is None
    assert found.complete


def test_usual_bounds() -> None:
    """The default bounds reach every phase, and all rows and cases but those of limits and hosts; nothing is wrong."""
    found = explore(SPEC, ExploreBounds())
    assert (7326, 81121, 16) == (found.states, found.transitions, found.depth)
    assert found.fault is None
    assert {*SPEC.phases} == {phase for phase, count in found.entered.items() if count}
    assert {phase.id for phase in SPEC.phases.values() if not phase.final} == set(found.present)
    assert {*SPEC.row_ids} - {"T36", "J07", *SPEC.host_rows} == set(found.rows)
    cases = {f"{row.id}/{number}" for row in SPEC.rows.values() for number in range(1, len(row.cases) + 1)}
    assert cases - {"T36/1"} == set(found.cases)
    assert found.rows["T16"] == found.cases["T16/1"]


def test_time_limits() -> None:
    """Jobs with a time limit reach the rest."""
    found = explore(SPEC, ExploreBounds(sessions=1, jobs=1, lanes=(1,), unused_timeouts=(None,), time_limits=(2, None)))
    assert found.fault is None
    assert {"T36", "J07"} <= set(found.rows)


def test_a_state_without_sessions_is_counted_by_hand() -> None:
    """With one job and one lane there are three states: nothing, a running job, and one that was asked to stop."""
    found = list(transitions(SPEC, ExploreBounds(sessions=0, jobs=1, lanes=(1,))))
    found_commands = [(transition.after.run.command, transition.new) for transition in found]
    expected = [
        ({"op": "submit", "job": "j1"}, True),
        ({"op": "advance", "to": 1}, False),
        ({"op": "finish", "job": "j1"}, False),
        ({"op": "cancel_job", "job": "j1"}, True),
        ({"op": "advance", "to": 1}, False),
        ({"op": "finish", "job": "j1"}, False),
        ({"op": "cancel_job", "job": "j1"}, False),
        ({"op": "advance", "to": 1}, False),
    ]
    assert expected == found_commands


def test_a_run_has_its_commands_in_order() -> None:
    """A run is put together from its end, and read from its beginning."""
    first, second = {"op": "resize", "lanes": 2}, {"op": "resize", "lanes": 3}
    run = ExploredRun().then(first).then(second, ("j1",))
    assert (2, (first, second)) == (run.length, run.commands)
    assert [(), ("j1",)] == [part.chosen for part in run.parts]


def test_any_policy_tries_every_choice() -> None:
    """When a lane becomes free, each of the waiting jobs is chosen once; nothing is chosen when none does."""
    bounds = ExploreBounds(sessions=0, jobs=3, lanes=(1,))
    wanted = ({"op": "submit", "job": "j1"}, {"op": "submit", "job": "j2"}, {"op": "submit", "job": "j3"})
    ways = [t.after.run for t in transitions(SPEC, bounds, "any") if t.after.run.commands[:-1] == wanted]
    chosen = {op: [run.chosen for run in ways if run.command["op"] == op] for op in ("finish", "cancel_job")}
    assert [("j2",), ("j3",)] == chosen["finish"]
    assert [(), (), ()] == chosen["cancel_job"]


def test_any_policy_chooses_for_every_lane() -> None:
    """Two lanes that become free at once are filled in every order of two of the waiting jobs."""
    bounds = ExploreBounds(sessions=0, jobs=3, lanes=(0, 2))
    queue = ({"op": "submit", "job": "j1"}, {"op": "submit", "job": "j2"}, {"op": "submit", "job": "j3"})
    ways = [t.after.run for t in transitions(SPEC, bounds, "any") if t.after.run.commands[:-1] == queue]
    pairs = [("j1", "j2"), ("j1", "j3"), ("j2", "j1"), ("j2", "j3"), ("j3", "j1"), ("j3", "j2")]
    assert pairs == [run.chosen for run in ways if run.command["op"] == "resize"]


def test_fifo_is_one_of_all_policies() -> None:
    """Every run under FIFO is one under the policy of every choice."""
    fifo, every = explored(ONE_LANE, "fifo"), explored(ONE_LANE, "any")
    assert all(count <= every.cases[case] for case, count in fifo.cases.items())


def test_exploration_stops_when_its_watch_does() -> None:
    """A watch that has seen enough ends the exploration, which then is not complete."""
    seen: list[Transition] = []

    def three(transition: Transition) -> bool:
        seen.append(transition)
        return len(seen) < 3

    found = explore(SPEC, ExploreBounds(), watch=three)
    assert 3 == len(seen) == found.transitions
    assert not found.complete


@pytest.mark.parametrize(
    ("theorem", "length", "fault"),
    [
        ("S14", 4, "T10 without effect give_up_qpu"),
        ("S13", 3, "T08 without effect idle_clock_on"),
        ("S13", 4, "T09 without effect idle_clock_off"),
        ("S24", 2, "T02 without effect unused_clock_off"),
        ("S22", 4, "T10 without effect stop_meter"),
        ("S23", 2, "T17 case 1 without effect end_closed"),
        ("S2", 2, "the first start leaves a session queued"),
        ("S20", 2, "a start that nothing forbids does not happen"),
        ("S27", 3, "T05 without effect job_in"),
        ("S16", 3, "T07 without work_left"),
        ("S17", 4, "no row answers a cancel of the last queued job"),
    ],
)
def test_a_fault_is_found_by_a_shortest_run(theorem: str, length: int, fault: str) -> None:
    """A specification with a fault breaks what must hold, and the run that shows it has no needless command."""
    found = explore(planted(fault), ExploreBounds())
    assert found.fault is not None
    assert found.run is not None
    assert (theorem, length) == (found.fault.what, found.run.length)
    assert not found.complete
