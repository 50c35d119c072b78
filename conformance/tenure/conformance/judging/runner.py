"""A target over the cases of a run, started again as often as it takes.

One that breaks the protocol is started anew for the next case; one that hangs again and again, or does not start again,
is asked no more: so a run always ends.
"""

import time
from collections.abc import Callable, Collection, Mapping
from functools import partial
from typing import ClassVar, TypeAlias

import attrs

from tenure.conformance.cases.case import Case
from tenure.conformance.errors import CannotStart, ProtocolError, Undecided
from tenure.conformance.judging.case_execution import Ask, CaseExecution, Failure, kept
from tenure.conformance.judging.comparison import FieldKey
from tenure.conformance.judging.failure_signature import FailureSignature
from tenure.conformance.judging.verdicts import Verdict, verdict_of
from tenure.conformance.protocol.capabilities import CAPABILITIES
from tenure.conformance.protocol.messages import Hello, Request, Response, Target, ViewResponse, ask, greet
from tenure.conformance.protocol.text import short
from tenure.conformance.protocol.validating_target import ValidatingTarget
from tenure.conformance.targets.connection import Connect

CaseProgress: TypeAlias = Callable[[int, int, int], None]
"""Is told how many are done, of all, and how many of those failed."""

MOST_HANGS = 3
"""How often a target may hang before it is given up."""

SCHEDULER: Request = {"op": "scheduler"}

_NOTHING: Mapping[str, str] = {}


@attrs.frozen
class JudgeOptions:
    """How a target is judged.

    `known` are the failures that are known, by case id, and `closed` the capabilities that are not to be used, each
    with its reason; with `record` every verdict has what was said. Random runs may fail like those that are `alike`,
    each with the id of the known failure, and what is `unseen` is not compared.
    """

    known: Mapping[str, str] = _NOTHING
    closed: Mapping[str, str] = _NOTHING
    record: bool = False
    alike: Mapping[FailureSignature, str] = attrs.field(factory=dict)
    unseen: Collection[FieldKey] = ()


def unjudged(case: Case, options: JudgeOptions) -> Verdict:
    """The verdict on a case that it did not come to."""
    return Verdict(case, "not run", known=options.known.get(case.id))


class TargetRunner:
    """A target over the cases of a run, started as often as it takes.

    `lanes` is the one number of lanes that it has, if another cannot be asked for. Raises CannotStart; ProtocolError if
    the target does not answer the first hello.
    """

    possible: ClassVar[Collection[str]] = CAPABILITIES
    """The names of the capabilities that such a target can lack."""

    def __init__(self, connect: Connect, options: JudgeOptions | None = None) -> None:
        self._connect, self._options = connect, options or JudgeOptions()
        self._hangs = 0
        self._given_up = False
        self.notes: list[str] = []
        self._target: Target | None = None
        said = self._start()
        odd = [name for name in said.missing if name not in self.possible]
        self.notes += [f"the target says that it lacks {short(name)}, which makes no difference here" for name in odd]
        missing = {name: reason for name, reason in said.missing.items() if name in self.possible}
        self.hello = attrs.evolve(said, missing={**self._options.closed, **missing})
        self.lanes = self._own_lanes() if "lanes" in self.hello.missing else None

    def verdict(self, case: Case) -> Verdict:
        """Run a case, if that can be done."""
        known = self._options.known.get(case.id)
        lacking = self.lacking(case)
        if lacking:
            return Verdict(case, "skipped", lacking=lacking, known=known)
        start = time.perf_counter()
        target = self.target()
        if target is None:
            return unjudged(case, self._options)
        said: list[tuple[Request, Response | ProtocolError]] | None = [] if self._options.record else None
        answering = partial(ask, target)
        try:
            failure = self.play(case, answering if said is None else _recording(answering, said))
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
            exchange=None if said is None else tuple(said),
        )

    def lacking(self, case: Case) -> tuple[str, ...]:
        """The capabilities without which a case cannot be run, as far as they are missing."""
        if self.lanes is None:
            return tuple(name for name in case.needs if name in self.hello.missing)
        needs = [name for name in case.needs if name != "lanes"]
        needs += [] if case.runs_on(self.lanes) else ["lanes"]
        return tuple(name for name in CAPABILITIES if name in needs and name in self.hello.missing)

    def _own_lanes(self) -> int:
        """The number of lanes that the target has by itself; one if it shows none. Raises ProtocolError."""
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
        """Run a case on the target, which is asked by `ask`. Raises Undecided."""
        return CaseExecution(case, ask, self.hello.missing, unseen=self.unseen, patient=True).run()

    @property
    def unseen(self) -> Collection[FieldKey]:
        """What the target is known never to show."""
        return self._options.unseen

    def target(self) -> Target | None:
        """The target, started again if it must be; None once it is given up."""
        if self._target is None and not self._given_up:
            try:
                self._start()
            except (ProtocolError, CannotStart) as error:
                self.abandon(f"it did not start again: {error}")
        return self._target

    def discard(self, broke: ProtocolError) -> None:
        """Let go of a target that broke the protocol."""
        self.close()
        self._hangs += broke.hung
        if self._hangs == MOST_HANGS:
            self.abandon(f"it hung {MOST_HANGS} times")

    def close(self) -> None:
        """Let go of the target."""
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
        """Start the target no more."""
        self._given_up = True
        self.notes.append(abandoned(reason))


def abandoned(reason: str) -> str:
    """The note on a target that is asked no more."""
    return f"the target was given up because {reason}"


def _recording(answering: Ask, said: list[tuple[Request, Response | ProtocolError]]) -> Ask:
    """The same, written down."""

    def ask_and_tell(request: Request) -> Response:
        try:
            answer = answering(request)
        except ProtocolError as broke:
            said.append((request, broke))
            raise
        said.append((request, kept(request["op"], answer)))
        return answer

    return ask_and_tell
