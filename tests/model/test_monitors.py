"""What must hold in a settled world: a good one has no finding, and each fault is named."""

from collections.abc import Callable
from typing import Any

import attrs
import pytest

from tenure.model import Command, Interpreter, Oracle, World
from tenure.model.monitors.run_monitors import Monitors
from tenure.model.monitors.state_monitors import Settled, checked_theorems
from tenure.model.world import Move, Outcome
from tenure.spec import OFF, bundled

SPEC = bundled()
SETTLED = Settled(Interpreter(SPEC))


def play(*commands: Command, lanes: int = 1) -> World:
    """The world after these commands."""
    oracle, world = Oracle(SPEC), World(lanes=lanes)
    for command in commands:
        world = oracle.apply(world, command).world
    return world


OPEN = {"op": "open", "session": "a", "max_time": 5, "interactive_timeout": 2}
SUBMIT = {"op": "submit", "job": "1", "session": "a"}
BUSY = play(OPEN, SUBMIT, {**SUBMIT, "job": "2"}, {"op": "submit", "job": "3"})
WAITING = play(OPEN, SUBMIT, lanes=0)
UNUSED = play({**OPEN, "unused_timeout": 3})
LIMITED = play({"op": "submit", "job": "x", "time_limit": 3})
ASKED = play({"op": "submit", "job": "x", "time_limit": 3}, {"op": "advance", "to": 9})
IDLE = play(OPEN, SUBMIT, {"op": "finish", "job": "1"})


def with_session(world: World, **changes: Any) -> World:
    """The world with a session that is otherwise."""
    session = world.sessions["a"]
    phase = changes.pop("phase", session.phase)
    return attrs.evolve(
        world,
        sessions={
            **world.sessions,
            "a": attrs.evolve(session, phase=phase, variables={**session.variables, **changes}),
        },
    )


def with_job(world: World, name: str, **changes: Any) -> World:
    """The world with a job that is otherwise."""
    return attrs.evolve(world, jobs={**world.jobs, name: attrs.evolve(world.jobs[name], **changes)})


@pytest.mark.parametrize("world", [World(), BUSY, WAITING, IDLE, LIMITED, ASKED])
def test_a_good_world_has_no_fault(world: World) -> None:
    """Worlds of the oracle are as they must be."""
    assert [] == list(SETTLED.faults(world))


@pytest.mark.parametrize(
    ("what", "world"),
    [
        ("S2", with_session(WAITING, deadline=5)),
        ("S3", with_job(BUSY, "1", started_at=5)),
        ("S27", with_session(BUSY, Q=3)),
        ("S27", with_job(BUSY, "1", state="done")),
        ("S27", attrs.evolve(BUSY, running=("2",))),
        ("S9", attrs.evolve(BUSY, sessions={**BUSY.sessions, "b": BUSY.sessions["a"]})),
        ("S13", with_session(IDLE, idle_deadline=OFF)),
        ("S14", with_session(IDLE, phase="deactivated.empty")),
        ("S15", with_session(BUSY, phase="canceled.ended")),
        ("S18", with_session(IDLE, phase="closed.draining")),
        ("S20", attrs.evolve(IDLE, now=2)),
        ("S20", attrs.evolve(BUSY, lanes=2)),
        ("S20", attrs.evolve(WAITING, lanes=1)),
        ("S20", attrs.evolve(LIMITED, now=3)),
        ("S22", with_session(BUSY, metered_since=OFF)),
        ("S23", with_session(BUSY, reason="closed")),
        ("S24", with_session(BUSY, unused_deadline=9)),
        ("L1", with_session(BUSY, deadline=0)),
        ("L2", attrs.evolve(WAITING, lanes=1)),
        ("L3", with_session(IDLE, phase="closed.draining")),
        ("L4", attrs.evolve(IDLE, now=2)),
        ("L6", attrs.evolve(UNUSED, now=3)),
        ("S28", with_session(BUSY, phase="canceled.draining", holds=True)),
        ("work", with_session(BUSY, phase="active.idle")),
        ("holds", with_session(BUSY, holds=False)),
        ("max_clock", with_session(BUSY, deadline=OFF)),
        ("idle_clock", with_session(BUSY, idle_deadline=1)),
        ("final", with_session(BUSY, ended_at=0)),
        ("constraint of usage", with_session(BUSY, usage=-1)),
    ],
)
def test_a_fault_is_named(what: str, world: World) -> None:
    """A world that is changed in one place has the fault that this place can have."""
    assert what in {fault.what for fault in SETTLED.faults(world)}


LIMIT: Command = {"op": "submit", "job": "x", "time_limit": 3}
CANCEL: Command = {"op": "cancel_job", "job": "x"}


def broken(oracle: Oracle, *commands: Command, change: Callable[[Move], Move] = lambda move: move) -> set[str]:
    """The theorems that the moves of a run break; the last one that reports something is changed."""
    monitors, world, moves = Monitors(oracle.interpreter), World(lanes=2), list[Move]()
    for command in commands:
        trail = oracle.trail(world, command)
        assert isinstance(trail.end, Outcome)
        moves, world = [*moves, *trail.moves], trail.end.world
    last = [move for move in moves if move.events][-1]
    return {fault.what for move in moves for fault in monitors.move(change(move) if move is last else move)}


def with_event(**changes: Any) -> Callable[[Move], Move]:
    """The same move, whose first event is otherwise."""
    return lambda move: attrs.evolve(move, events=({**move.events[0], **changes}, *move.events[1:]))


@pytest.mark.parametrize(
    ("commands", "change"),
    [
        ([LIMIT, CANCEL], with_event(cause="time_limit")),
        ([LIMIT, {"op": "advance", "to": 3}], with_event(cause="request")),
        ([LIMIT, CANCEL, {"op": "finish", "job": "x"}], with_event(cause="request")),
        ([LIMIT, CANCEL, {"op": "finish", "job": "x", "outcome": "canceled"}], with_event(cause=None)),
        ([LIMIT, {"op": "finish", "job": "x", "outcome": "canceled"}], with_event(cause="time_limit")),
    ],
)
def test_a_wrong_cause_is_a_fault(commands: list[Command], change: Callable[[Move], Move]) -> None:
    """A request has its own cause; a job shows that of its first request, if its outcome is canceled (K4)."""
    assert set() == broken(Oracle(SPEC), *commands)
    assert "S42" in broken(Oracle(SPEC), *commands, change=change)


def test_a_second_request_is_no_request() -> None:
    """It may neither be reported nor change the cause of the first one (K4)."""
    (again,) = Oracle(SPEC).trail(ASKED, {"op": "finish", "job": "x", "outcome": "canceled"}).moves[:1]
    monitors = Monitors(Interpreter(SPEC))
    asked = with_job(ASKED, "x", stop_cause="request", cancel_requested_at=9)
    event = {"at": 9, "kind": "job_cancel_requested", "job": "x", "cause": "request", "row": "J05"}
    move = attrs.evolve(again, action="J05", before=ASKED, after=asked, events=(event,))
    assert "S39" in {fault.what for fault in monitors.move(move)}


@pytest.mark.parametrize(
    "commands",
    [
        [OPEN, {**SUBMIT, "time_limit": 5}, {"op": "advance", "to": 5}],
        [LIMIT, {**LIMIT, "job": "y"}, {"op": "advance", "to": 3}],
    ],
    ids=["a limit before a session's deadline", "the limit of a later start first"],
)
def test_another_order_of_limits_is_a_fault(commands: list[Command]) -> None:
    """At one instant they come after the timers of sessions, in the order of starts (X2)."""

    class Reverse(Oracle):
        def deadlines(self, world: World) -> list[tuple[int, int, int, str, str]]:
            return sorted(super().deadlines(world), key=lambda due: (due[0], -due[1], -due[2]))

    assert set() == broken(Oracle(SPEC), *commands)
    assert {"S43"} == broken(Reverse(SPEC), *commands)


def test_a_limit_that_is_reached_early_is_a_fault() -> None:
    """A job of a session is asked to stop when it has run for its limit, and not before (K5)."""

    class Early(Oracle):
        def deadlines(self, world: World) -> list[tuple[int, int, int, str, str]]:
            return [
                (due - (timer == "job_timeout"), order, number, name, timer)
                for due, order, number, name, timer in super().deadlines(world)
            ]

    spec = attrs.evolve(SPEC, rows={**SPEC.rows, "T36": attrs.evolve(SPEC.rows["T36"], guard=("not_requested",))})
    limited: Command = {**SUBMIT, "time_limit": 4}
    assert "S42" in broken(Early(spec), OPEN, limited, {"op": "advance", "to": 9})


def test_forgotten_jobs_are_no_fault() -> None:
    """A session whose started and canceled jobs were forgotten has started, and has been used."""
    oracle, world = Oracle(SPEC), World()
    monitors = Monitors(oracle.interpreter)
    unused = {**OPEN, "session": "b", "unused_timeout": 9}
    canceled = {**SUBMIT, "job": "4", "session": "b"}
    found = []
    for command in (
        OPEN,
        unused,
        SUBMIT,
        canceled,
        {"op": "cancel_job", "job": "4"},
        {"op": "forget", "id": "4"},
        {"op": "finish", "job": "1"},
        {"op": "forget", "id": "1"},
        {**SUBMIT, "job": "5"},
        {"op": "advance", "to": 4},
        {"op": "finish", "job": "5"},
        {"op": "advance", "to": 20},
        {"op": "close", "session": "b"},
    ):
        trail = oracle.trail(world, command)
        assert isinstance(trail.end, Outcome)
        found += [fault for move in trail.moves for fault in monitors.move(move)]
        found += monitors.end(world, command, trail.end)
        world = trail.end.world
    assert [] == found


def test_a_fault_is_described() -> None:
    """The text shows the session, with the names of the specification and its word for a time that is not set."""
    fault = next(fault for fault in SETTLED.faults(with_session(BUSY, metered_since=OFF)) if fault.what == "S22")
    assert "a session in active.busy at 0 with Q=1, R=1, holds=true, deadline=5, idle_deadline=off, " in fault.text


def test_what_is_checked_are_theorems() -> None:
    """Each id among what is checked is that of a theorem."""
    ids = [words for words in checked_theorems(SPEC) if words in SPEC.theorems]
    assert len(ids) == len(checked_theorems(SPEC)) - 2
    assert {"safety", "progress"} == {SPEC.theorems[name].kind for name in ids}
