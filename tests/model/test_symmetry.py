"""The quotient that exploration walks: it keeps exactly what can still matter."""

from collections.abc import Callable
from functools import cache
from itertools import chain

import attrs
import pytest

from tenure.model import Oracle, World
from tenure.model.exploration import ExploreBounds, ExploredRun, ExploredState, commands, transitions
from tenure.model.symmetry import CanonicalKey, Quotient, live_names
from tenure.spec import bundled

SPEC = bundled()
ORACLE = Oracle(SPEC)
QUOTIENT = Quotient(SPEC)

WIDE = ExploreBounds(sessions=1, jobs=2, lanes=(1, 0, 2), max_times=(2,), unused_timeouts=(None,))
SHARED = ExploreBounds(
    sessions=2, jobs=2, lanes=(1,), max_times=(2,), interactive_timeouts=(0,), unused_timeouts=(None,)
)
MIXED = ExploreBounds(sessions=2, jobs=1, lanes=(1,), max_times=(1, 2), unused_timeouts=(None, 1))
CASES = pytest.mark.parametrize(("bounds", "depth"), [(WIDE, 4), (SHARED, 5), (MIXED, 3)])


@cache
def levels(bounds: ExploreBounds, depth: int) -> list[list[ExploredState]]:
    """The worlds after 0, 1, 2... commands, unreduced: every world that differs in anything is another one."""
    level = [ExploredState(World(lanes=bounds.lanes[0]), ExploredRun(), 0)]
    seen = {repr(level[0].world)}
    found = [level]
    for _ in range(depth):
        reached = []
        for state in level:
            for command in commands(SPEC, bounds, state, ORACLE.next_deadline(state.world)):
                world = ORACLE.apply(state.world, command).world
                if repr(world) not in seen:
                    seen.add(repr(world))
                    reached.append(
                        ExploredState(world, state.run.then(command), state.opened + (command["op"] == "open"))
                    )
        level = reached
        found.append(level)
    return found


def representatives(bounds: ExploreBounds, depth: int) -> dict[CanonicalKey, ExploredState]:
    """The states that exploration keeps, as it keeps them, up to so many commands."""
    first = ExploredState(World(lanes=bounds.lanes[0]), ExploredRun(), 0)
    kept = {QUOTIENT.key(first.world): first}
    for transition in transitions(SPEC, bounds):
        state = transition.after
        if state.run.length > depth:
            break
        if transition.new:
            kept[QUOTIENT.key(state.world)] = attrs.evolve(state, world=QUOTIENT.smallest(state.world))
    return kept


def answers(
    bounds: ExploreBounds,
    state: ExploredState,
    oracle: Oracle = ORACLE,
    key: Callable[[World], CanonicalKey] = QUOTIENT.key,
) -> set[object]:
    """What a state does with every command, without names: refusal, rows taken, kinds of events, the key after it."""
    results: set[object] = set()
    for command in commands(SPEC, bounds, state, oracle.next_deadline(state.world)):
        outcome = oracle.apply(state.world, command)
        number = command["to"] - state.world.now if command["op"] == "advance" else command.get("lanes")
        steps = tuple(sorted((step.row, step.phase, step.case) for step in outcome.steps))
        events = tuple(sorted(event["kind"] for event in outcome.events))
        results.add((command["op"], number, outcome.refused, steps, events, key(outcome.world)))
    return results


@CASES
def test_the_quotient_has_exactly_the_orbits(bounds: ExploreBounds, depth: int) -> None:
    """After every number of commands the unreduced worlds have the keys that exploration finds there, and no others."""
    found: dict[int, set[CanonicalKey]] = {}
    for key, state in representatives(bounds, depth).items():
        found.setdefault(state.run.length, set()).add(key)
    seen: set[CanonicalKey] = set()
    for length, level in enumerate(levels(bounds, depth)):
        keys = {QUOTIENT.key(state.world) for state in level} - seen
        assert found[length] == keys
        seen |= keys


@CASES
@pytest.mark.parametrize("place", [0, -1])
def test_worlds_of_one_key_have_one_future(bounds: ExploreBounds, depth: int, place: int) -> None:
    """Every unreduced world answers as the state kept in its place, whichever place of the queue the policy chooses."""
    oracle = Oracle(SPEC, lambda queue: queue[place])
    expected = {key: answers(bounds, state, oracle) for key, state in representatives(bounds, depth).items()}
    for state in chain.from_iterable(levels(bounds, depth)):
        assert expected[QUOTIENT.key(state.world)] == answers(bounds, state, oracle), state.run.commands


@pytest.mark.parametrize("place", range(3))
def test_a_key_keeps_nothing_in_vain(place: int) -> None:
    """Without the lanes, the length of the queue or the running jobs without a session, keys join what differs."""

    def coarser(world: World) -> CanonicalKey:
        key = QUOTIENT.key(world)
        return (*key[:place], *key[place + 1 :])

    bounds = attrs.evolve(WIDE, sessions=0)
    futures: dict[CanonicalKey, set[object]] = {}
    for state in representatives(bounds, 4).values():
        futures.setdefault(coarser(state.world), set()).add(frozenset(answers(bounds, state, key=coarser)))
    assert any(len(results) > 1 for results in futures.values())


def test_what_can_still_be_read() -> None:
    """A deadline matters until it cannot end anything more; a parameter until its clock cannot start any more."""
    live = live_names(SPEC)
    started = {"active.busy", "active.idle", "deactivated.empty", "deactivated.waiting"}
    expected = {
        "deadline": started | {"closed.draining", "closed.waiting"},
        "max_time": {"queued.empty", "queued.waiting", "closed.unstarted"},
        "interactive_timeout": started | {"queued.empty", "queued.waiting"},
    }
    assert expected == {name: {phase for phase, names in live.items() if name in names} for name in expected}
    assert all(not {"usage", "ended_at", "reason", "metered_since"} & names for names in live.values())
    assert all(not live[phase.id] for phase in SPEC.phases.values() if phase.final)


def play(*given: dict[str, object], lanes: int = 1) -> World:
    """The world after these commands, none of which is refused."""
    world = World(lanes=lanes)
    for command in given:
        outcome = ORACLE.apply(world, command)
        assert outcome.refused is None
        world = outcome.world
    return world


def opening(name: str, max_time: int = 3) -> dict[str, object]:
    """The command that opens a session."""
    return {"op": "open", "session": name, "max_time": max_time, "interactive_timeout": 1}


def submit(job: str, session: str | None = None) -> dict[str, object]:
    """The command that submits a job."""
    return {"op": "submit", "job": job, "session": session}


def test_names_do_not_matter() -> None:
    """Two sessions of equal terms are interchangeable, whichever of them is active and whatever they are called."""
    one = play(opening("a"), opening("b"), submit("1", "a"), submit("2", "b"))
    other = play(opening("x"), opening("y"), submit("9", "y"), submit("8", "x"))
    assert QUOTIENT.key(one) == QUOTIENT.key(other)


def test_the_order_of_opening_can_be_kept() -> None:
    """Without exchange it matters which of two sessions was opened first, but still not what they are called."""
    in_order = Quotient(SPEC, exchange=False)
    first = play(opening("a"), opening("b"), submit("1", "a"))
    second = play(opening("a"), opening("b"), submit("1", "b"))
    renamed = play(opening("b"), opening("a"), submit("9", "b"))
    assert QUOTIENT.key(first) == QUOTIENT.key(second)
    assert in_order.key(first) != in_order.key(second)
    assert in_order.key(first) == in_order.key(renamed)


def test_terms_matter_while_they_can_be_used() -> None:
    """Sessions of different maximum times differ until their deadlines are set, and then by their deadlines alone."""
    assert QUOTIENT.key(play(opening("a", 3))) != QUOTIENT.key(play(opening("a", 4)))
    later = play(opening("a", 4), submit("1", "a"), {"op": "advance", "to": 1})
    assert QUOTIENT.key(play(opening("a", 3), submit("1", "a"))) == QUOTIENT.key(later)


def test_the_order_of_the_queue_matters() -> None:
    """Which session's job comes first is part of a state."""
    begin = (opening("a"), opening("b", 4))
    one, other = (submit("1", "a"), submit("2", "b")), (submit("1", "b"), submit("2", "a"))
    assert QUOTIENT.key(play(*begin, *one, lanes=0)) != QUOTIENT.key(play(*begin, *other, lanes=0))


def test_what_is_over_leaves_no_trace() -> None:
    """After everything has ended a world is as good as new, and is cut down to nothing."""
    world = play(opening("a"), submit("1", "a"), submit("2"), {"op": "cancel", "session": "a"})
    for job in ("1", "2"):
        world = ORACLE.apply(world, {"op": "finish", "job": job}).world
    assert QUOTIENT.key(World()) == QUOTIENT.key(world)
    smallest = QUOTIENT.smallest(world)
    assert (0, 0) == (len(smallest.sessions), len(smallest.jobs))


def test_cutting_down_keeps_the_key() -> None:
    """A world and what is kept of it are the same state; one final job stays for each session that has one."""
    world = play(opening("a"), submit("1", "a"), submit("2", "a"), submit("3", "a"), lanes=2)
    for job in ("1", "2"):
        world = ORACLE.apply(world, {"op": "finish", "job": job}).world
    smallest = QUOTIENT.smallest(world)
    assert QUOTIENT.key(world) == QUOTIENT.key(smallest)
    assert {"2", "3"} == set(smallest.jobs)
