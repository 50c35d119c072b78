"""What must hold in a settled world: a good one has no finding, and each fault is named."""

from typing import Any

import attrs
import pytest

from tenure.model import Command, Interpreter, Oracle, World
from tenure.model.monitors.run_monitors import Monitors
from tenure.model.monitors.state_monitors import Settled, checked_theorems
from tenure.model.world import Outcome
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


@pytest.mark.parametrize("world", [World(), BUSY, WAITING, IDLE])
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
