"""The reference against the oracle in every transition of the bounded model: exhaustive, where random runs are deep."""

from collections.abc import Sequence

import pytest

from tenure.model import Command, Oracle, Outcome, World
from tenure.model.explore import Bounds, transitions
from tenure.model.witness import witnesses
from tenure.reference import Scheduler, SchedulerError
from tenure.spec import bundled

SPEC = bundled()


def last_answer(run: Sequence[Command], lanes: int) -> tuple[list[dict[str, object]], str | None]:
    """What the reference says to the last command of a run: its events, or the code of its refusal."""
    scheduler = Scheduler(lanes=lanes)
    events: list[dict[str, object]] = []
    refused: str | None = None
    for command in run:
        fields = {name: value for name, value in command.items() if name != "op"}
        try:
            events, refused = [event.as_json() for event in getattr(scheduler, command["op"])(**fields)], None
        except SchedulerError as error:
            events, refused = [], error.code
    return events, refused


@pytest.mark.parametrize(
    "bounds",
    [
        Bounds(sessions=1, jobs=2, lanes=(1, 0, 2), max_times=(2,), unused_timeouts=(None, 1)),
        Bounds(sessions=2, jobs=2, lanes=(1,), max_times=(2,), unused_timeouts=(None,)),
        Bounds(sessions=2, jobs=2, lanes=(2,), max_times=(2,), interactive_timeouts=(0,), unused_timeouts=(None,)),
    ],
)
def test_every_transition_within_bounds(bounds: Bounds) -> None:
    """In every state that can be reached, every command has the events or the refusal of the specification."""
    for transition in transitions(SPEC, bounds):
        run, outcome = transition.after.run.commands, transition.outcome
        assert (list(outcome.events), outcome.refused) == last_answer(run, bounds.lanes[0]), run


def test_every_witness() -> None:
    """Every run to a goal ends as the specification says, with its last command carried out or refused."""
    oracle = Oracle(SPEC)
    for key, run in witnesses(SPEC).items():
        outcome = Outcome(World())
        for command in run:
            outcome = oracle.apply(outcome.world, command)
        assert (list(outcome.events), outcome.refused) == last_answer(run, lanes=1), key
