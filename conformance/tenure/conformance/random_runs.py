"""Random runs on a target, step by step against the specification, until one of them shows a difference.

Then smaller runs are tried, first by Hypothesis, then by leaving out commands one by one; the smallest is the finding.
Runs come in parts, each with a seed of its own, which is made from the seed and the number of the part.
"""

import json
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from hashlib import sha256
from pkgutil import resolve_name
from unittest.mock import patch

import attrs
import hypothesis
from hypothesis import HealthCheck, Phase, Verbosity
from hypothesis.errors import Flaky
from hypothesis.stateful import run_state_machine_as_test

from tenure.conformance.cases import Case
from tenure.conformance.coverage import Coverage
from tenure.conformance.found import explored, smaller
from tenure.conformance.judge import Bench
from tenure.conformance.likeness import Likeness, likeness
from tenure.conformance.run import Run, oracle
from tenure.conformance.stateful import ConformanceMachine, NotConforming
from tenure.conformance.verdict import Verdict
from tenure.model import Command, Outcome, World

MOST_ATTEMPTS = 50
"""Runs, at most, that Hypothesis tries in search of a smaller one; it finds other ways to the same difference."""

MOST_CASES = 1000
"""Cases, at most, that are tried with less than the smallest of these runs, before it is taken as it is."""

LONGEST_SEARCH = 60.0
"""Seconds, at most, for each of the two, which a target that answers at once does not need."""


@attrs.frozen
class Plan:
    """What a part is to do; `known` are the likenesses of the known failures, each with the id of its case."""

    seed: int
    number: int
    runs: int
    steps: int
    ties: bool
    known: Mapping[Likeness, str] = attrs.field(factory=dict)

    @property
    def own_seed(self) -> int:
        """The seed of the part."""
        return int.from_bytes(sha256(f"{self.seed}/{self.number}".encode()).digest()[:8])


@attrs.frozen
class Part:
    """What came of a part: how much was done, whether all of it, the finding, and how many runs ended as known ones."""

    runs: int = 0
    commands: int = 0
    complete: bool = False
    known: Counter[str] = attrs.field(factory=Counter)
    coverage: Coverage = attrs.field(factory=Coverage)
    found: Verdict | None = None
    notes: tuple[str, ...] = ()

    @property
    def is_last(self) -> bool:
        """Whether no part after it counts."""
        return self.found is not None or not self.complete


def explore_part(bench: Bench, plan: Plan, tell: Callable[[int], None] = lambda runs: None) -> Part:
    """Make the runs of a part, until one shows a difference; then look for smaller ones. Tell how many are made."""
    search = _Search(bench, plan, tell)

    class Machine(ConformanceMachine):
        ties = plan.ties
        is_over = False

        def meet(self) -> Bench:
            search.next_run()
            return bench

        def give(self, command: Command) -> None:
            """Give a command, or only go on where a run ended at a known failure: the target is then elsewhere."""
            if self.is_over:
                self.world = oracle().apply(self.world, command).world
            else:
                super().give(command)

        def decide(self, command: Command) -> Outcome:
            return search.decide(self.world, command)

        def fail(self, verdict: Verdict) -> None:
            self.is_over = search.is_known(verdict)
            if not self.is_over:
                search.take(verdict)
                super().fail(verdict)

        def teardown(self) -> None:
            """Keep the target for the next run."""

    how = hypothesis.settings(
        max_examples=plan.runs,
        stateful_step_count=plan.steps,
        database=None,
        deadline=None,
        derandomize=False,
        print_blob=False,
        report_multiple_bugs=False,
        verbosity=Verbosity.quiet,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    with _plainly_random(), suppress(NotConforming, Flaky, _Enough):
        run_state_machine_as_test(hypothesis.seed(plan.own_seed)(Machine), settings=how)
        search.complete = True
    return search.part()


class _Enough(BaseException):
    """Ends a search; Hypothesis lets it pass."""


class _Search:
    """The runs of a part: random ones up to the first difference, and then the attempts at smaller ones."""

    def __init__(self, bench: Bench, plan: Plan, tell: Callable[[int], None]) -> None:
        self.complete = False
        self._bench, self._plan, self._tell = bench, plan, tell
        self._known: Counter[str] = Counter()
        self._runs = self._commands = self._attempts = 0
        self._coverage = Coverage()
        self._best: Verdict | None = None
        self._until = 0.0
        self._notes: list[str] = []

    def next_run(self) -> None:
        """Begin a run. Raises _Enough if no more is to be made."""
        if self._best is None:
            self._tell(self._runs)
            self._runs += 1
        elif self._is_over() or _hangs(self._best):
            raise _Enough
        if self._bench.target() is None:
            raise _Enough

    def decide(self, world: World, command: Command) -> Outcome:
        """What the specification makes of a command, which counts as long as no difference was found."""
        if self._best is not None:
            return oracle().apply(world, command)
        self._commands += 1
        return self._coverage.add(world, command)

    def is_known(self, verdict: Verdict) -> bool:
        """Whether a run failed like a known failure; those are counted as long as nothing else was found."""
        like = likeness(verdict) if self._plan.known else None
        name = None if like is None else self._plan.known.get(like)
        if name is not None and self._best is None:
            self._known[name] += 1
        return name is not None

    def take(self, verdict: Verdict) -> None:
        """Take in a run that shows a difference."""
        if self._best is None:
            self._begin_search(MOST_ATTEMPTS)
            self._best = verdict
        elif _breaks(verdict) == _breaks(self._best) and _size(verdict.case) < _size(self._best.case):
            self._best = verdict

    def part(self) -> Part:
        """What came of it, the finding without the commands that it does not need."""
        found = self._best and self._finding(self._best)
        notes = tuple(self._notes)
        return Part(self._runs, self._commands, self.complete, self._known, self._coverage, found, notes)

    def _finding(self, best: Verdict) -> Verdict:
        """The verdict on the smallest case that the run contains; on that run, if it does not fail again."""
        self._begin_search(MOST_CASES)
        verdicts = {best.case.id: best}

        def still_fails(case: Case) -> Case | None:
            if self._is_over() or (case.tie and not self._plan.ties):
                return None
            verdict = self._bench.verdict(case)
            failed = None if self.is_known(verdict) else _failed(verdict, best)
            if failed is not None:
                verdicts[failed.id] = attrs.evolve(verdict, case=failed)
            return failed

        # A target that hangs has few attempts: none of them is spent on what it did before.
        case = best.case if _hangs(best) else still_fails(explored(_run(best.case)))
        if case is not None:
            small = smaller(case, still_fails)
            verdict = verdicts[small.id] if _hangs(best) else self._bench.verdict(small)
            if _failed(verdict, best) is not None:
                return verdict
        if self._bench.target() is not None:
            self._notes.append("the run that was found did not fail again: the target does not always answer the same")
        return best

    def _begin_search(self, attempts: int) -> None:
        self._attempts, self._until = attempts, time.monotonic() + LONGEST_SEARCH

    def _is_over(self) -> bool:
        self._attempts -= 1
        return self._attempts < 0 or time.monotonic() > self._until


def _failed(verdict: Verdict, like: Verdict) -> Case | None:
    """A case up to where it failed, about the clauses to blame; None if it did not fail like another."""
    failure = verdict.failure
    if failure is None or _breaks(verdict) != _breaks(like):
        return None
    return explored(_run(verdict.case, failure.step), failure.clauses)


def _run(case: Case, length: int | None = None) -> Run:
    return Run.like(case).replay(case.commands[:length])


def _breaks(verdict: Verdict) -> bool:
    return verdict.failure is not None and verdict.failure.broke is not None


def _hangs(verdict: Verdict) -> bool:
    return verdict.failure is not None and verdict.failure.broke is not None and verdict.failure.broke.hung


def _size(case: Case) -> tuple[int, int]:
    return len(case.commands), len(json.dumps(case.commands))


@contextmanager
def _plainly_random() -> Iterator[None]:
    """Keep Hypothesis from two things that it does beside drawing at random, where its version does them.

    It mixes in numbers that it reads in the modules at hand: a seed would make other runs whenever the source of a
    target changes. And five of six runs repeat parts of another, with the same beginning: they would see less.
    """
    with ExitStack() as patches:
        for name, attribute in _DOES_BESIDE:
            with suppress(ImportError, AttributeError):
                patches.enter_context(patch.object(resolve_name(name), attribute, lambda *_, **__: None))
        yield


_DOES_BESIDE = (
    ("hypothesis.internal.conjecture.providers:HypothesisProvider", "_maybe_draw_constant"),
    ("hypothesis.internal.conjecture.engine:ConjectureRunner", "generate_mutations_from"),
)
