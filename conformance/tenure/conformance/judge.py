"""Runs cases on a target and says of each whether it passed.

A case is over at its first difference. A target that breaks the protocol is started anew for the next case; one that
hangs again and again, or does not start again, is given up: so a run always ends.
"""

import time
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar, TypeAlias

import attrs

from tenure.conformance.absences import Absence, resolved
from tenure.conformance.capabilities import CAPABILITIES
from tenure.conformance.cases import Case
from tenure.conformance.compare import Key
from tenure.conformance.target import Answer, Broken, CannotStart, Hello, Request, Target, View, ask, greet, short
from tenure.conformance.trial import Ask, Failure, Trial, kept
from tenure.conformance.verdict import Result, Verdict, verdict_of
from tenure.conformance.watch import Watched

if TYPE_CHECKING:
    from tenure.conformance.likeness import Likeness

Connect: TypeAlias = Callable[[], Target]
Progress: TypeAlias = Callable[[int, int, int], None]
"""Is told how many are done, of all, and how many of those failed."""

MOST_HANGS = 3
"""How often a target may hang before it is given up."""

SCHEDULER: Request = {"op": "scheduler"}

_NOTHING: Mapping[str, str] = {}


class Undecided(Exception):
    """It cannot be told whether a case passes: why, in a sentence."""


@attrs.frozen
class Judgement:
    """All verdicts, in the order of the cases, and what is to be said of the target besides.

    `closed` are the capabilities that the user said are not to be used, with the reasons; a target that `broke` the
    protocol before the first case has no verdicts but "not run". What is in no answer is one of the `absences`, and the
    cases are judged without it. `seconds` is how long all of it took.
    """

    target: Hello
    verdicts: tuple[Verdict, ...]
    notes: tuple[str, ...] = ()
    closed: Mapping[str, str] = _NOTHING
    broke: Broken | None = None
    absences: tuple[Absence, ...] = ()
    seconds: float = attrs.field(default=0.0, eq=False)

    def of(self, result: Result) -> tuple[Verdict, ...]:
        """The verdicts with one result."""
        return tuple(verdict for verdict in self.verdicts if verdict.result == result)

    @property
    def surprises(self) -> tuple[Verdict, ...]:
        """The known failures that passed."""
        return tuple(verdict for verdict in self.verdicts if verdict.is_surprise)


@attrs.frozen
class Terms:
    """On what terms a target is judged.

    `known` are the failures that are known, by case id, and `closed` the capabilities that are not to be used, each
    with its reason; with `record` every verdict has what was said. Random runs may fail like those that are `alike`,
    each with the id of the known failure, and what is `unseen` is not compared.
    """

    known: Mapping[str, str] = _NOTHING
    closed: Mapping[str, str] = _NOTHING
    record: bool = False
    alike: "Mapping[Likeness, str]" = attrs.field(factory=dict)
    unseen: Collection[Key] = ()


def judge(
    cases: Sequence[Case],
    connect: Connect,
    terms: Terms | None = None,
    *,
    workers: int = 1,
    fail_fast: bool = False,
    progress: Progress | None = None,
) -> Judgement:
    """Run cases on the target that `connect` starts. Raises CannotStart; Broken if it does not answer the first hello.

    With more than one worker each is a process with a target of its own, and `connect` is called in it, so it must be
    something that can be pickled. With `fail_fast` no verdict is given on cases after the first that fails; `progress`
    is told how many cases are done, of all, and how many failed.
    """
    start = time.perf_counter()
    terms = terms or Terms()
    tell = progress or (lambda done, total, failed: None)
    if workers > 1 and len(cases) > 1:
        from tenure.conformance.workers import judge_in_processes

        judgement = judge_in_processes(cases, connect, terms, workers=workers, fail_fast=fail_fast, progress=tell)
    else:
        judgement = judge_on(Bench(connect, terms), cases, terms, fail_fast=fail_fast, progress=tell)
    return attrs.evolve(judgement, seconds=time.perf_counter() - start)


def judge_on(bench: "Bench", cases: Sequence[Case], terms: Terms, *, fail_fast: bool, progress: Progress) -> Judgement:
    """Run cases on a bench, one after the other, and let go of its target."""
    verdicts: list[Verdict] = []
    failed = 0
    try:
        for case in cases:
            if fail_fast and failed:
                break
            progress(len(verdicts), len(cases), failed)
            verdicts.append(bench.verdict(case))
            failed += verdicts[-1].result == "failed"
        progress(len(cases), len(cases), failed)
    finally:
        bench.close()
    return judged(bench.hello, cases, verdicts, bench.notes, terms)


def judged(
    hello: Hello, cases: Sequence[Case], verdicts: Sequence[Verdict], notes: Sequence[str], terms: Terms
) -> Judgement:
    """A judgement on all cases from the verdicts on the first of them."""
    rest = [unjudged(case, terms) for case in cases[len(verdicts) :]]
    closed = {name: reason for name, reason in terms.closed.items() if hello.missing.get(name) == reason}
    settled, absences = resolved(verdicts)
    return Judgement(hello, (*settled, *rest), tuple(dict.fromkeys(notes)), closed, absences=absences)


def unstarted(name: str, cases: Sequence[Case], broke: Broken, terms: Terms) -> Judgement:
    """The judgement on a target that broke the protocol before the first case."""
    return Judgement(Hello(name, "", {}), tuple(unjudged(case, terms) for case in cases), broke=broke)


def unjudged(case: Case, terms: Terms) -> Verdict:
    """The verdict on a case that it did not come to."""
    return Verdict(case, "not run", known=terms.known.get(case.id))


class Bench:
    """A target over the cases of a run, started as often as it takes.

    `lanes` is the one number of lanes that it has, if another cannot be asked for. Raises CannotStart; Broken if the
    target does not answer the first hello.
    """

    possible: ClassVar[Collection[str]] = CAPABILITIES
    """The names of the capabilities that such a target can lack."""

    def __init__(self, connect: Connect, terms: Terms | None = None) -> None:
        self._connect, self._terms = connect, terms or Terms()
        self._hangs = 0
        self._given_up = False
        self.notes: list[str] = []
        self._target: Target | None = None
        said = self._start()
        odd = [name for name in said.missing if name not in self.possible]
        self.notes += [f"the target says that it lacks {short(name)}, which makes no difference here" for name in odd]
        missing = {name: reason for name, reason in said.missing.items() if name in self.possible}
        self.hello = attrs.evolve(said, missing={**self._terms.closed, **missing})
        self.lanes = self._own_lanes() if "lanes" in self.hello.missing else None

    def verdict(self, case: Case) -> Verdict:
        """Run a case, if that can be done."""
        known = self._terms.known.get(case.id)
        lacking = self.lacking(case)
        if lacking:
            return Verdict(case, "lost", lacking=lacking, known=known)
        start = time.perf_counter()
        target = self.target()
        if target is None:
            return unjudged(case, self._terms)
        said: list[tuple[Request, Answer | Broken]] | None = [] if self._terms.record else None
        answering = partial(ask, target)
        try:
            failure = self.play(case, answering if said is None else _recording(answering, said))
        except Undecided as reason:
            self.notes.append(f"{case.id} is undecided: {reason}")
            return unjudged(case, self._terms)
        if failure is not None and failure.ended is not None:
            self.put_away(failure.ended)
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
        """The number of lanes that the target has by itself; one if it shows none. Raises Broken."""
        if "scheduler" in self.hello.missing or self._target is None:
            return 1
        try:
            view = ask(self._target, SCHEDULER)
        except BaseException:
            self.close()
            raise
        shown = view.record.get("lanes") if isinstance(view, View) else None
        return shown if type(shown) is int else 1

    def play(self, case: Case, ask: Ask) -> Failure | None:
        """Run a case on the target, which is asked by `ask`. Raises Undecided."""
        return Trial(case, ask, self.hello.missing, unseen=self.unseen, patient=True).run()

    @property
    def unseen(self) -> Collection[Key]:
        """What the target is known never to show."""
        return self._terms.unseen

    def target(self) -> Target | None:
        """The target, started again if it must be; None once it is given up."""
        if self._target is None and not self._given_up:
            try:
                self._start()
            except (Broken, CannotStart) as error:
                self.give_up(f"it did not start again: {error}")
        return self._target

    def put_away(self, broke: Broken) -> None:
        """Let go of a target that broke the protocol."""
        self.close()
        self._hangs += broke.hung
        if self._hangs == MOST_HANGS:
            self.give_up(f"it hung {MOST_HANGS} times")

    def close(self) -> None:
        """Let go of the target."""
        if self._target is not None:
            target, self._target = self._target, None
            note = target.close()
            self.notes += [] if note is None else [note]

    def _start(self) -> Hello:
        self._target = Watched(self._connect(), self._terms.closed)
        try:
            return greet(self._target)
        except BaseException:
            self.close()
            raise

    def give_up(self, reason: str) -> None:
        """Start the target no more."""
        self._given_up = True
        self.notes.append(given_up(reason))


def given_up(reason: str) -> str:
    """The note on a target that is asked no more."""
    return f"the target was given up because {reason}"


def _recording(answering: Ask, said: list[tuple[Request, Answer | Broken]]) -> Ask:
    """The same, written down."""

    def ask_and_tell(request: Request) -> Answer:
        try:
            answer = answering(request)
        except Broken as broke:
            said.append((request, broke))
            raise
        said.append((request, kept(request["op"], answer)))
        return answer

    return ask_and_tell
