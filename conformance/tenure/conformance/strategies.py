"""Hypothesis strategies for your own properties: session parameters, ids, useful commands in a world, whole runs.

Strategies that depend on the target take `missing`, its missing capabilities with the reasons, as in the `Hello` that
`messages.greet` returns, and `ties`, whether two timers may be due at one instant.
"""

from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

from tenure.conformance.cases.case import Case
from tenure.conformance.cases.trace import Trace
from tenure.conformance.exploration.actions import (
    ACTIONS,
    BEGINNING,
    INTERACTIVE_TIMEOUTS,
    MAX_TIMES,
    SESSIONS,
    UNUSED_TIMEOUTS,
    UNUSUAL_IDS,
    Arguments,
    Player,
)
from tenure.conformance.exploration.constraints import NOTHING, RunConstraints
from tenure.conformance.exploration.shrinking import begun, explored
from tenure.conformance.judging.blame import clauses_of
from tenure.conformance.protocol.capabilities import Missing
from tenure.model import Command, World


def terms(*, missing: Missing = NOTHING) -> st.SearchStrategy[dict[str, int]]:
    """Parameters of a session: `max_time`, `interactive_timeout`, perhaps `unused_timeout`.

    The numbers are small, so that deadlines are reached and close to each other; one is larger than any run.
    """
    unused = {} if "unused_timeout" in missing else {"unused_timeout": st.sampled_from(UNUSED_TIMEOUTS)}
    return st.fixed_dictionaries(
        {
            "max_time": st.sampled_from(MAX_TIMES),
            "interactive_timeout": st.sampled_from(INTERACTIVE_TIMEOUTS),
        },
        optional=unused,
    )


def ids() -> st.SearchStrategy[str]:
    """Ids of sessions or jobs: mostly one of a few, so that two are often equal, sometimes an unusual one (I1)."""
    return st.sampled_from(SESSIONS[:4]) | st.sampled_from(SESSIONS[:4]) | st.sampled_from(UNUSUAL_IDS)


def schedulers(*, missing: Missing = NOTHING) -> st.SearchStrategy[World]:
    """Initial worlds, with some number of lanes, limits and time."""
    drawn = drawn_from(BEGINNING)
    worlds = st.builds(World, now=drawn["now"], lanes=drawn["lanes"], limits=drawn["limits"])
    return worlds.map(RunConstraints(missing).start)


def commands(world: World, *, missing: Missing = NOTHING, ties: bool = False) -> st.SearchStrategy[Command]:
    """Commands in a world, including mistakes; the specification has an answer to each."""
    planner = Planner(Trace(world=world), RunConstraints(missing, ties))

    def first(taken: tuple[str, dict[str, Any]]) -> Command:
        again = Planner(planner.run, planner.bounds)
        again.do(*taken)
        return again.run.commands[0] if again.run.commands else {"op": "advance", "to": world.now}

    return st.one_of([_taken(name) for name, action in ACTIONS.items() if action.is_possible(planner)]).map(first)


@st.composite
def runs(draw: st.DrawFn, *, missing: Missing = NOTHING, ties: bool = False, actions: int = 40) -> Case:
    """Whole runs of up to so many actions, each of some commands, as cases that can be judged.

    A run begins with some scheduler and a session that is brought into some phase.
    """
    beginning = draw(_BEGINNING)
    bounds = RunConstraints(missing, ties)
    start = World(now=beginning["now"], lanes=beginning["lanes"], limits=beginning["limits"])
    planner = Planner(begun(bounds.start(start)), bounds)
    planner.begin_in(beginning["phase"])
    planner.ask_anything(beginning["pick"], beginning["op"])
    few = st.lists(_ANY_ACTION, max_size=5)
    for name, arguments in [action for _ in range(0, actions, 5) for action in draw(few)][:actions]:
        if ACTIONS[name].is_possible(planner):
            planner.do(name, arguments)
    run = planner.run
    return explored(run, clauses_of(run.commands[-1], run.outcome) if run.commands else ())


class Planner(Player):
    """A player that records its commands."""

    def __init__(self, run: Trace, bounds: RunConstraints) -> None:
        self.run, self.world, self.bounds = run, run.world, bounds

    def give(self, command: Command) -> None:
        """Record a command."""
        self.run = self.run.do(command, at_once=True)
        self.world = self.run.world

    def do(self, action: str, arguments: Mapping[str, Any]) -> None:
        """Take an action."""
        getattr(self, action)(**arguments)


def drawn_from(arguments: Arguments) -> Mapping[str, st.SearchStrategy[Any]]:
    """A strategy for each argument of an action."""
    return {name: st.sampled_from(values) for name, values in arguments.items()}


def _taken(name: str) -> st.SearchStrategy[tuple[str, dict[str, Any]]]:
    return st.tuples(st.just(name), st.fixed_dictionaries(dict(drawn_from(ACTIONS[name].arguments))))


_BEGINNING = st.fixed_dictionaries(dict(drawn_from(BEGINNING)))
_ANY_ACTION = st.one_of([_taken(name) for name in ACTIONS])
