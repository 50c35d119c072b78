"""Searches for a case that a wrong scheduler fails, fast: there are thousands, and each runs only to its first failure.

A case is judged as `judge` judges it, but what is expected is computed once for all schedulers. Where it is known that
a scheduler is right until a run reaches a certain place, only the cases that reach it are run.
"""

from collections.abc import Hashable
from typing import TypeAlias

import attrs

from tenure.conformance.cases.case import Case
from tenure.conformance.cases.expected import queries, steps
from tenure.conformance.cases.trace import Trace, oracle
from tenure.conformance.errors import ProtocolError
from tenure.conformance.judging.comparison import difference
from tenure.conformance.protocol.capabilities import Missing
from tenure.conformance.protocol.messages import Events, Request, Response, Target, ask
from tenure.model import Interpreter, Oracle, Session, TableAnswer
from tenure.model.interpreter import Values
from tenure.spec import Spec

Place: TypeAlias = Hashable
"""Where a run can come to: a phase with an input asked there, a command with the code of its refusal, or a line."""


EVERYTHING: Missing = {}
"""What a target lacks that lacks nothing."""


@attrs.frozen(eq=False)
class Script:
    """A case as requests, each with the expected answer, the number of its commands, and the places that it reaches."""

    id: str
    needs: frozenset[str]
    exchanges: tuple[tuple[Request, Response], ...]
    steps: int
    places: frozenset[Place]


def script(case: Case) -> Script:
    """Work out a case."""
    exchanges: list[tuple[Request, Response]] = [(case.reset, Events(()))]
    for step in steps(case):
        exchanges.append((step.command, step.answer))
        if not step.is_quiet:
            exchanges += queries(case.commands, step)
    return Script(case.id, frozenset(case.needs), tuple(exchanges), len(case.commands), places(case))


def places(case: Case) -> frozenset[Place]:
    """The places that a case reaches. A timer is read as soon as a session is in a phase."""
    spy = _Spy(oracle().spec)
    listening = Oracle()
    listening.interpreter = spy
    world = Trace.like(case).world
    for command in case.commands:
        if command["op"] == "open":
            spy.asked.add(("", "open"))
        outcome = listening.apply(world, command)
        if outcome.refused is not None:
            spy.asked.add((command["op"], outcome.refused))
        world = outcome.world
        listening.scheduler_view(world)
    return frozenset(spy.asked)


class _Spy(Interpreter):
    def __init__(self, spec: Spec) -> None:
        super().__init__(spec)
        self.asked: set[Place] = set()

    def answer(self, session: Session, name: str, environment: Values) -> TableAnswer:
        self.asked.add((session.phase, name))
        return super().answer(session, name, environment)

    def armed(self, session: Session) -> list[tuple[str, int]]:
        self.asked.update((session.phase, timer.id) for timer in self.spec.timers)
        return super().armed(session)


def fails(target: Target, wanted: Script, missing: Missing = EVERYTHING) -> bool:
    """Whether a target fails a case."""
    try:
        return any(
            difference(request["op"], expected, ask(target, request), missing) is not None
            for request, expected in wanted.exchanges
            if request["op"] not in missing
        )
    except ProtocolError:
        return True
