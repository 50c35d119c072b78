"""Runs cases on a target, and restarts it when needed.

A target that breaks the protocol is restarted for the next case. One that hangs repeatedly, or does not restart, is
abandoned, so a run always ends.
"""

import time
from collections.abc import Callable, Collection, Mapping
from functools import partial
from typing import ClassVar, TypeAlias

import attrs

from tenure.conformance.cases.case import Case
from tenure.conformance.errors import CannotStart, ProtocolError, Undecided
from tenure.conformance.judging.case_execution import Ask, CaseExecution, Failure, trimmed
from tenure.conformance.judging.comparison import FieldKey
from tenure.conformance.judging.failure_signature import FailureSignature
from tenure.conformance.judging.verdicts import Verdict, verdict_of
from tenure.conformance.protocol.capabilities import CAPABILITIES
from tenure.conformance.protocol.messages import Hello, Request, Response, Target, ViewResponse, ask, greet
from tenure.conformance.protocol.text import short
from tenure.conformance.protocol.validating_target import ValidatingTarget
from tenure.conformance.targets.connection import Connect

CaseProgress: TypeAlias = Callable[[int, int, int], None]
"""Called with the numbers of cases that are done, of all cases and of failures."""

MOST_HANGS = 3
"""The number of hangs after which a target is abandoned."""

SCHEDULER: Request = {"op": "scheduler"}

_NOTHING: Mapping[str, str] = {}


@attrs.frozen
class JudgeOptions:
    """How a target is judged.

    `known` are the reasons of known failures by case id, `closed` those of the capabilities that must not be used. With
    `record` every verdict has its exchange. Random runs may fail with the signatures in `alike`, each with the id of
    the known failure. Fields that are `unseen` are not compared.
    """

    known: Mapping[str, str] = _NOTHING
    closed: Mapping[str, str] = _NOTHING
    record: bool = False
    alike: Mapping[FailureSignature, str] = attrs.field(factory=dict)
    unseen: Collection[FieldKey] = ()


def unjudged(case: Case, options: JudgeOptions) -> Verdict:
    """Return the verdict on a case that was not reached."""
    return Verdict(case, "not run", known=options.known.get(case.id))


class TargetRunner:
    """Runs cases on a target, and restarts it when needed.

    `lanes` is the number of lanes of the target, if it cannot be set. Raises CannotStart; ProtocolError if the target
    does not answer the first hello.
    """

    possible: ClassVar[Collection[str]] = CAPABILITIES
    """The capabilities that such a target can lack."""

    def __init__(self, connect: Connect, options: JudgeOptions | None = None) -> None:
        self._connect, self._options = connect, options or JudgeOptions()
        self._hangs = 0
        self._abandoned = False
        self.notes: list[str] = []
        self._target: Target | None = None
        hello = self._start()
        unknown = [name for name in hello.missing if name not in self.possible]
        self.notes += [f"the target reports {short(name)} as missing, which has no effect here" for name in unknown]
        missing = {name: reason for name, reason in hello.missing.items() if name in self.possible}
        self.hello = attrs.evolve(hello, missing={**self._options.closed, **missing})
        self.lanes = self._own_lanes() if "lanes" in self.hello.missing else None

    def verdict(self, case: Case) -> Verdict:
        """Run a case, if the target can run it, and return the verdict."""
        known = self._options.known.get(case.id)
        lacking = self.lacking(case)
        if lacking:
            return Verdict(case, "skipped", lacking=lacking, known=known)
        start = time.perf_counter()
        target = self.target()
        if target is None:
            return unjudged(case, self._options)
        exchange: list[tuple[Request, Response | ProtocolError]] | None = [] if self._options.record else None
        answering = partial(ask, target)
        try:
            failure = self.play(case, answering if exchange is None else _recording(answering, exchange))
        except Undecided as reason:
            self.notes.append(f"{case.id} is undecided: {reason}")
            return unjudged(case, self._options)
        if failure is not None and failure.ended is not None:
            self.discard(failure.ended)
        return verdict_of(
            case,
            failure,
            known,
            seconds=time.perf_counter() - start,
            exchange=None if exchange is None else tuple(exchange),
        )

    def lacking(self, case: Case) -> tuple[str, ...]:
        """Return the missing capabilities that a case needs."""
        if self.lanes is None:
            return tuple(name for name in case.needs if name in self.hello.missing)
        needs = [name for name in case.needs if name != "lanes"]
        needs += [] if case.runs_on(self.lanes) else ["lanes"]
        return tuple(name for name in CAPABILITIES if name in needs and name in self.hello.missing)

    def _own_lanes(self) -> int:
        """The number of lanes that the target shows; 1 if it shows none. Raises ProtocolError."""
        if "scheduler" in self.hello.missing or self._target is None:
            return 1
        try:
            view = ask(self._target, SCHEDULER)
        except BaseException:
            self.close()
            raise
        shown = view.record.get("lanes") if isinstance(view, ViewResponse) else None
        return shown if type(shown) is int else 1

    def play(self, case: Case, ask: Ask) -> Failure | None:
        """Run a case on the target through `ask`. Raises Undecided."""
        return CaseExecution(case, ask, self.hello.missing, unseen=self.unseen, patient=True).run()

    @property
    def unseen(self) -> Collection[FieldKey]:
        """The fields that the target is known never to show."""
        return self._options.unseen

    def target(self) -> Target | None:
        """Return the target, restarted if needed; None once it is abandoned."""
        if self._target is None and not self._abandoned:
            try:
                self._start()
            except (ProtocolError, CannotStart) as error:
                self.abandon(f"it did not restart: {error}")
        return self._target

    def discard(self, broke: ProtocolError) -> None:
        """Close a target that broke the protocol."""
        self.close()
        self._hangs += broke.hung
        if self._hangs == MOST_HANGS:
            self.abandon(f"it hung {MOST_HANGS} times")

    def close(self) -> None:
        """Close the target."""
        if self._target is not None:
            target, self._target = self._target, None
            note = target.close()
            self.notes += [] if note is None else [note]

    def _start(self) -> Hello:
        self._target = ValidatingTarget(self._connect(), self._options.closed)
        try:
            return greet(self._target)
        except BaseException:
            self.close()
            raise

    def abandon(self, reason: str) -> None:
        """Do not restart the target any more."""
        self._abandoned = True
        self.notes.append(abandoned(reason))


def abandoned(reason: str) -> str:
    """Return the note on a target that is not used any more."""
    return f"the target was abandoned because {reason}"


def _recording(answering: Ask, exchange: list[tuple[Request, Response | ProtocolError]]) -> Ask:
    """Record each request with its answer in `exchange`."""

    def ask_and_record(request: Request) -> Response:
        try:
            answer = answering(request)
        except ProtocolError as broke:
            exchange.append((request, broke))
            raise
        exchange.append((request, trimmed(request["op"], answer)))
        return answer

    return ask_and_record
