"""Searches for a case that a wrong scheduler fails, fast: there are thousands, and each runs only to its first failure.

A case is judged as `judge` judges it, but what is expected is computed once for all schedulers that lack the same.
Where it is known that a scheduler is right until a run reaches a certain place, only the cases that reach it are run.
"""

from collections.abc import Hashable, Iterator
from typing import TypeAlias

import attrs

from tenure.conformance.cases.case import Case
from tenure.conformance.cases.expected import queries, steps
from tenure.conformance.cases.trace import CHANGING, Trace, oracle
from tenure.conformance.errors import ProtocolError
from tenure.conformance.judging.comparison import compared, difference
from tenure.conformance.protocol.capabilities import Missing
from tenure.conformance.protocol.messages import Events, Request, Response, Target, ask
from tenure.model import Interpreter, Oracle, Session, TableAnswer
from tenure.model.interpreter import Values
from tenure.spec import Spec

Place: TypeAlias = Hashable
"""Where a run can come to: a phase with an input asked there, a command with the code of its refusal, or a line."""


EVERYTHING: Missing = {}
"""What a target lacks that lacks nothing."""

ROW: Missing = {"row": "a running job that is canceled ends at once"}
"""What is not compared where another answer than that of the table is expected."""

Exchange: TypeAlias = tuple[Request, Response, Missing]
"""A request, the expected answer, and what is not compared of it beside what the target lacks."""


@attrs.frozen(eq=False)
class Script:
    """A case as requests with the expected answers, the number of its commands, and the places that it reaches."""

    id: str
    needs: frozenset[str]
    steps: int
    places: frozenset[Place]
    _case: Case = attrs.field(repr=False)
    _exchanges: dict[frozenset[str], tuple[Exchange, ...]] = attrs.field(factory=dict, init=False, repr=False)

    def exchanges(self, missing: Missing) -> tuple[Exchange, ...]:
        """The requests with the answers that are expected of a target without the `missing` capabilities."""
        lacking = frozenset(CHANGING & missing.keys())
        if lacking not in self._exchanges:
            self._exchanges[lacking] = tuple(_exchanges(self._case, lacking))
        return self._exchanges[lacking]


def _exchanges(case: Case, lacking: frozenset[str]) -> Iterator[Exchange]:
    yield case.reset, Events(()), EVERYTHING
    for step in steps(case, lacking):
        yield step.command, step.answer, EVERYTHING if step.has_rows else ROW
        if not step.is_quiet:
            yield from ((request, answer, EVERYTHING) for request, answer in queries(case.commands, step))


def script(case: Case) -> Script:
    """Work out a case, with the answers that are expected of a target that lacks nothing."""
    made = Script(case.id, frozenset(case.needs), len(case.commands), places(case), case)
    made.exchanges(EVERYTHING)
    return made


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
            difference(request["op"], expected, compared(ask(target, request), missing), {**missing, **uncompared})
            is not None
            for request, expected, uncompared in wanted.exchanges(missing)
            if request["op"] not in missing
        )
    except ProtocolError:
        return True
