"""What the specification expects of a case: the answer to each command, and what can be seen after it."""

from collections.abc import Iterator, Sequence

import attrs

from tenure.conformance.cases.case import Case
from tenure.conformance.cases.trace import Trace, oracle
from tenure.conformance.protocol.capabilities import is_encodable
from tenure.conformance.protocol.messages import Events, Refused, Request, Response, ViewResponse
from tenure.model import Command, Outcome, World


@attrs.frozen
class ExpectedStep:
    """A command of a case, its number in the case from 1, the world before it and what it must do.

    `is_probe` is true of the last command, which is what the case is about.
    """

    number: int
    command: Command
    before: World
    outcome: Outcome
    is_probe: bool

    @property
    def answer(self) -> Response:
        """The answer that is expected."""
        return answer_of(self.outcome)

    @property
    def is_quiet(self) -> bool:
        """Whether nothing but time passes, and the case goes on: then looking can wait until after the next command."""
        passes = self.command["op"] == "advance" and self.outcome.refused is None
        return passes and not self.outcome.events and not self.is_probe


def answer_of(outcome: Outcome) -> Response:
    """The answer to a command that has this outcome."""
    return Events(outcome.events) if outcome.refused is None else Refused(outcome.refused)


def view_of(world: World, request: Request) -> Response:
    """The answer to a look in a world."""
    match request:
        case {"op": "session", "session": name}:
            return ViewResponse(oracle().session_view(world, name)) if name in world.sessions else Refused("unknown_id")
        case {"op": "job", "job": name}:
            return ViewResponse(oracle().job_view(world, name)) if name in world.jobs else Refused("unknown_id")
    return ViewResponse(oracle().scheduler_view(world))


def steps(case: Case) -> Iterator[ExpectedStep]:
    """The steps of a case, in order."""
    world = Trace.like(case).world
    for number, command in enumerate(case.commands, 1):
        outcome = oracle().apply(world, command)
        yield ExpectedStep(number, command, world, outcome, number == len(case.commands))
        world = outcome.world


def queries(commands: Sequence[Command], step: ExpectedStep) -> Iterator[tuple[Request, Response]]:
    """What to look at after a step of these commands, with what must be seen.

    That is each session and job that a command named so far, whether it has come into being or not, and the scheduler.
    """
    given = commands[: step.number]
    requests: list[Request] = [
        *({"op": "session", "session": name} for name in _named(given, "open", "session")),
        *({"op": "job", "job": name} for name in _named(given, "submit", "job")),
        {"op": "scheduler"},
    ]
    return ((request, view_of(step.outcome.world, request)) for request in requests)


def _named(commands: Sequence[Command], op: str, field: str) -> list[str]:
    names = [command[field] for command in commands if command["op"] == op]
    return list(dict.fromkeys(name for name in names if isinstance(name, str) and name and is_encodable(name)))
