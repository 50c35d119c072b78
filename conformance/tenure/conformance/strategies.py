"""Hypothesis strategies for properties of one's own: terms, ids, commands that make sense in a world, whole runs.

What depends on what a target can do takes `missing`, the capabilities that it lacks with the reasons, as
`target.greet` tells them, and `ties`, whether two timers may be due at one instant.
"""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

import attrs
from hypothesis import strategies as st

from tenure.conformance.bounds import NOTHING, Bounds
from tenure.conformance.capabilities import Missing
from tenure.conformance.cases import Case
from tenure.conformance.explain import clauses_of
from tenure.conformance.found import begun, explored
from tenure.conformance.player import ODD_IDS, SESSIONS, Player
from tenure.conformance.refusals import BAD_VALUES
from tenure.conformance.run import Run
from tenure.conformance.ways import WAYS
from tenure.model import Command, World

Arguments: TypeAlias = Mapping[str, st.SearchStrategy[Any]]


LONG = 2**40
"""A maximum time that is longer than any run, of which every language can hold the sum of many."""


def terms(*, missing: Missing = NOTHING) -> st.SearchStrategy[dict[str, int]]:
    """The terms of a session: `max_time`, `interactive_timeout`, perhaps `unused_timeout`.

    The numbers are small, so that deadlines come up and come close; one is larger than any run.
    """
    unused = {} if "unused_timeout" in missing else {"unused_timeout": st.sampled_from([3, 2, 7])}
    return st.fixed_dictionaries(
        {
            "max_time": st.sampled_from([9, 1, 2, 3, 4, 6, 7, 8, 12, 15, 20, 30, LONG]),
            "interactive_timeout": st.sampled_from([2, 0, 1, 3, 4, 5]),
        },
        optional=unused,
    )


def ids() -> st.SearchStrategy[str]:
    """Ids of sessions or of jobs: mostly one of a few, so that two are often the same, now and then an odd one (I1)."""
    return st.sampled_from(SESSIONS[:4]) | st.sampled_from(SESSIONS[:4]) | st.sampled_from(ODD_IDS)


def schedulers(*, missing: Missing = NOTHING) -> st.SearchStrategy[World]:
    """Worlds in which nothing has happened: with some number of lanes, some limits and a time to begin with."""
    limits: list[Mapping[str, int]] = [{}, {}, {"max_time": 9, "interactive_timeout": 3}, {"max_time": 5}]
    worlds = st.builds(
        World,
        now=st.sampled_from([0, 0, 5, 1000]),
        lanes=st.sampled_from([1, 1, 1, 1, 2, 3]),
        limits=st.sampled_from(limits),
    )
    return worlds.map(Bounds(missing).start)


def commands(world: World, *, missing: Missing = NOTHING, ties: bool = False) -> st.SearchStrategy[Command]:
    """Commands that somebody may give in a world, mistakes among them; the specification has an answer to each."""
    planner = Planner(Run(world=world), Bounds(missing, ties))

    def first(done: tuple[str, dict[str, Any]]) -> Command:
        again = Planner(planner.run, planner.bounds)
        again.do(*done)
        return again.run.commands[0] if again.run.commands else {"op": "advance", "to": world.now}

    return st.one_of([_done(name) for name, deed in DEEDS.items() if deed.is_possible(planner)]).map(first)


@st.composite
def runs(draw: st.DrawFn, *, missing: Missing = NOTHING, ties: bool = False, deeds: int = 40) -> Case:
    """Whole runs of up to so many deeds, each of some commands, as cases that can be judged.

    A run begins with some scheduler and a session that is brought into some phase.
    """
    beginning = draw(_BEGINNING)
    bounds = Bounds(missing, ties)
    planner = Planner(begun(bounds.start(beginning["start"])), bounds)
    planner.begin_in(beginning["phase"])
    planner.ask_anything(beginning["pick"], beginning["op"])
    few = st.lists(_ANY_DEED, max_size=5)
    for name, arguments in [deed for _ in range(0, deeds, 5) for deed in draw(few)][:deeds]:
        if DEEDS[name].is_possible(planner):
            planner.do(name, arguments)
    run = planner.run
    return explored(run, clauses_of(run.commands[-1], run.outcome) if run.commands else ())


class Planner(Player):
    """A player that writes down what it would do."""

    def __init__(self, run: Run, bounds: Bounds) -> None:
        self.run, self.world, self.bounds = run, run.world, bounds

    def give(self, command: Command) -> None:
        """Write a command down."""
        self.run = self.run.do(command, at_once=True)
        self.world = self.run.world

    def do(self, deed: str, arguments: Mapping[str, Any]) -> None:
        """Do a deed."""
        getattr(self, deed)(**arguments)


@attrs.frozen
class Deed:
    """With what a player does a deed, and when it makes sense."""

    arguments: Arguments
    is_possible: Callable[[Player], bool] = lambda player: True


_PICKS = st.integers(0, 23)
_FLAGS = st.booleans()
_TERMS = terms()


BEGINNING: Arguments = {
    "start": schedulers(),
    "phase": st.sampled_from(sorted(WAYS)),
    "pick": _PICKS,
    "op": st.sampled_from(["submit", "finish", "cancel_job", "close", "cancel", "advance"]),
}
"""With what a run begins: a scheduler, a phase that a session is brought into, and a command to it there."""


def _holds(player: Player) -> bool:
    return player.world.holder in player.accepting


DEEDS: Mapping[str, Deed] = {
    "open": Deed({"terms": _TERMS}),
    "open_alike": Deed({"terms": _TERMS, "submits": _FLAGS}),
    "submit": Deed({"pick": _PICKS, "times": st.integers(1, 3)}, lambda player: bool(player.accepting)),
    "submit_alone": Deed({}, lambda player: player.can("sessionless")),
    "finish": Deed(
        {"pick": _PICKS, "outcome": st.sampled_from(["done", "failed", "canceled"])},
        lambda player: bool(player.world.running),
    ),
    "let_work_be_done": Deed(
        {"by": st.integers(0, 1), "times": st.integers(1, 4)}, lambda player: bool(player.world.running)
    ),
    "cancel_job": Deed(
        {"pick": _PICKS},
        lambda player: player.can("cancel_job") and bool(player.world.waiting or player.world.running),
    ),
    "change_ones_mind": Deed({"pick": _PICKS}, lambda player: player.can("cancel_job") and bool(player.world.waiting)),
    "end": Deed(
        {"pick": _PICKS, "op": st.sampled_from(["close", "close", "cancel"])},
        lambda player: bool(player.world.sessions),
    ),
    "turn_away": Deed(
        {"op": st.sampled_from(["close", "cancel"]), "too_late": _FLAGS}, lambda player: bool(player.world.sessions)
    ),
    "let_time_pass": Deed({"by": st.integers(0, 3)}),
    "wait_for_a_deadline": Deed({"pick": _PICKS, "offset": st.sampled_from([-1, 0, 0, 1])}),
    "think_for_too_long": Deed({"jobs": st.integers(0, 2), "closes": _FLAGS, "others_finish": _FLAGS}, _holds),
    "lose_the_device": Deed(
        {"back": st.integers(1, 2), "op": st.sampled_from(["cancel_job", "close", "advance", "finish", "cancel"])},
        lambda player: player.can("resize") and player.world.holder is not None,
    ),
    "resize": Deed({"lanes": st.sampled_from([1, 2, 0, 3, 1])}, lambda player: player.can("resize")),
    "forget": Deed(
        {"pick": _PICKS, "names_it": _FLAGS},
        lambda player: player.can("forget") and any(True for _ in player.final),
    ),
    "ask_anything": Deed(
        {"pick": _PICKS, "op": st.sampled_from(["submit", "finish", "cancel_job"])},
        lambda player: bool(player.world.sessions),
    ),
    "mistake": Deed(
        {
            "pick": _PICKS,
            "op": st.sampled_from(sorted(BAD_VALUES)),
            "wrongs": st.lists(_PICKS, min_size=1, max_size=2),
        }
    ),
}
"""What a player does, by the names of its methods."""


def _done(name: str) -> st.SearchStrategy[tuple[str, dict[str, Any]]]:
    return st.tuples(st.just(name), st.fixed_dictionaries(dict(DEEDS[name].arguments)))


_BEGINNING = st.fixed_dictionaries(dict(BEGINNING))
_ANY_DEED = st.one_of([_done(name) for name in DEEDS])
