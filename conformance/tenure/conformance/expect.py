"""What the specification expects of a case: the answer to each command, and what can be seen after it."""

from collections.abc import Iterator

import attrs

from tenure.conformance.bench import Run, oracle
from tenure.conformance.capabilities import is_encodable
from tenure.conformance.cases import Case
from tenure.conformance.target import Answer, Events, Refused, Request, View
from tenure.model import Command, Outcome, World


@attrs.frozen
class Step:
    """A command of a case, its number in the case from 1, the world before it and what it must do.

    `is_probe` is true of the last command, which is what the case is about.
    """

    number: int
    command: Command
    before: World
    outcome: Outcome
    is_probe: bool

    @property
    def answer(self) -> Answer:
        """The answer that is expected."""
        code = self.outcome.refused
        return Events(self.outcome.events) if code is None else Refused(code)

    @property
    def is_quiet(self) -> bool:
        """Whether nothing but time passes, and the case goes on: then looking can wait until after the next command."""
        passes = self.command["op"] == "advance" and self.outcome.refused is None
        return passes and not self.outcome.events and not self.is_probe


def steps(case: Case) -> Iterator[Step]:
    """The steps of a case, in order."""
    world = Run.like(case).world
    for number, command in enumerate(case.commands, 1):
        outcome = oracle().apply(world, command)
        yield Step(number, command, world, outcome, number == len(case.commands))
        world = outcome.world


def looks(case: Case, step: Step) -> Iterator[tuple[Request, Answer]]:
    """What to look at after a step, with what must be seen.

    That is each session and job that a command of the case named so far, whether it has come into being or not, and the
    scheduler.
    """
    world = step.outcome.world
    for name in _named(case, step, "open", "session"):
        known = name in world.sessions
        view = View(oracle().session_view(world, name)) if known else Refused("unknown_id")
        yield {"op": "session", "session": name}, view
    for name in _named(case, step, "submit", "job"):
        known = name in world.jobs
        view = View(oracle().job_view(world, name)) if known else Refused("unknown_id")
        yield {"op": "job", "job": name}, view
    yield {"op": "scheduler"}, View(oracle().scheduler_view(world))


def _named(case: Case, step: Step, op: str, field: str) -> list[str]:
    names = [command[field] for command in case.commands[: step.number] if command["op"] == op]
    return list(dict.fromkeys(name for name in names if isinstance(name, str) and name and is_encodable(name)))
