"""The expected answers of a case: to each command, and to the queries after it."""

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

import attrs

from tenure.conformance.cases.case import Case
from tenure.conformance.cases.trace import Trace, cancels_running, oracle, oracle_for
from tenure.conformance.protocol.capabilities import is_encodable
from tenure.conformance.protocol.messages import Events, Refused, Request, Response, ViewResponse
from tenure.model import Command, Oracle, Outcome, World


@attrs.frozen
class ExpectedStep:
    """A command of a case, its number from 1, the world before it, and its expected outcome.

    `is_probe` is true of the last command, which is the one that the case tests. If `stops_at_once`, a running job that
    is canceled ends at that instant, and no row of the table is expected for that (K4).
    """

    number: int
    command: Command
    before: World
    outcome: Outcome
    is_probe: bool
    stops_at_once: bool = False

    @property
    def has_rows(self) -> bool:
        """Whether the events of the command name rows of the table."""
        return not (self.stops_at_once and cancels_running(self.before, self.command))

    @property
    def answer(self) -> Response:
        """The expected answer."""
        return answer_of(self.outcome)

    @property
    def is_quiet(self) -> bool:
        """Whether only time passes and the case continues: then queries can wait until after the next command."""
        passes = self.command["op"] == "advance" and self.outcome.refused is None
        return passes and not self.outcome.events and not self.is_probe


def answer_of(outcome: Outcome) -> Response:
    """Return the answer to a command with this outcome."""
    return Events(outcome.events) if outcome.refused is None else Refused(outcome.refused)


def view_of(world: World, request: Request) -> Response:
    """Return the answer to a query in a world."""
    match request:
        case {"op": "session", "session": name}:
            return ViewResponse(oracle().session_view(world, name)) if name in world.sessions else Refused("unknown_id")
        case {"op": "job", "job": name}:
            return ViewResponse(oracle().job_view(world, name)) if name in world.jobs else Refused("unknown_id")
    return ViewResponse(oracle().scheduler_view(world))


def steps(case: Case, missing: Collection[str] = ()) -> tuple[ExpectedStep, ...]:
    """Return the steps of a case, in order, as they are expected of a target without the `missing` capabilities."""
    return _steps(_Same(case), oracle_for(missing), "cancel_request" in missing)


@attrs.frozen
class _Same:
    """A case by its identity, since the commands of equal cases may differ, as 1 and true do."""

    case: Case = attrs.field(eq=id)


@lru_cache(maxsize=2048)
def _steps(same: _Same, expected: Oracle, stops_at_once: bool) -> tuple[ExpectedStep, ...]:
    """The steps are made once, since many targets may be judged by one case."""
    case, world, made = same.case, Trace.like(same.case).world, list[ExpectedStep]()
    for number, command in enumerate(case.commands, 1):
        outcome = expected.apply(world, command)
        made.append(ExpectedStep(number, command, world, outcome, number == len(case.commands), stops_at_once))
        world = outcome.world
    return tuple(made)


def queries(commands: Sequence[Command], step: ExpectedStep) -> Iterator[tuple[Request, Response]]:
    """Return the queries after a step of these commands, with the expected answers.

    They are for each session and job that a command has named so far, whether it exists or not, and for the scheduler.
    """
    given = commands[: step.number]
    requests: list[Request] = [
        *({"op": "session", "session": name} for name in _named(given, "open", "session")),
        *({"op": "job", "job": name} for name in _named(given, "submit", "job")),
        {"op": "scheduler"},
    ]
    return ((request, view_of(step.outcome.world, request)) for request in requests)


def answers(case: Case) -> Iterator[tuple[str, Response]]:
    """Yield all expected answers of a case, each with the `op` of its request."""
    for step in steps(case):
        yield step.command["op"], step.answer
        if not step.is_quiet:
            yield from ((request["op"], answer) for request, answer in queries(case.commands, step))


def _named(commands: Sequence[Command], op: str, field: str) -> list[str]:
    names = [command[field] for command in commands if command["op"] == op]
    return list(dict.fromkeys(name for name in names if isinstance(name, str) and name and is_encodable(name)))
