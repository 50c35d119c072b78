"""The reference against the oracle on the shortest run to every phase, row, case, event and cell of the table."""

from collections.abc import Sequence

from tenure.model import Command, Oracle, Outcome, World
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


def test_every_witness() -> None:
    """Every run to a goal ends as the specification says, with its last command carried out or refused."""
    oracle = Oracle(SPEC)
    for key, run in witnesses(SPEC).items():
        outcome = Outcome(World())
        for command in run:
            outcome = oracle.apply(outcome.world, command)
        assert (list(outcome.events), outcome.refused) == last_answer(run, lanes=1), key
