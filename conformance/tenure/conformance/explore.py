"""Explores a target: random runs, step by step against the specification, until one of them shows a difference.

Then smaller runs are tried, by Hypothesis and by leaving out commands, and the smallest that shows a difference is the
finding. The runs come in parts of `PART`, each with a seed of its own that is made from the seed and the number of the
part, so that it does not matter how many workers share them: the finding is that of the first part that has one.
"""

import json
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from hashlib import sha256
from typing import NoReturn
from unittest.mock import patch

import attrs
import hypothesis
from hypothesis import HealthCheck, Phase, Verbosity
from hypothesis.errors import Flaky
from hypothesis.internal.conjecture.engine import ConjectureRunner
from hypothesis.internal.conjecture.providers import HypothesisProvider
from hypothesis.stateful import run_state_machine_as_test

from tenure.conformance.bench import Run, oracle
from tenure.conformance.cases import Case
from tenure.conformance.coverage import Coverage
from tenure.conformance.found import explored, replayed, smaller
from tenure.conformance.judge import Bench, Connect, Progress, Terms, Verdict
from tenure.conformance.stateful import ConformanceMachine, NotConforming
from tenure.conformance.summary import Outcome
from tenure.conformance.target import Hello
from tenure.model import Command, World
from tenure.model import Outcome as Done

PART = 50
"""Runs of a part."""

STEPS = 30
"""Deeds of a run, each of some commands."""

MOST_ATTEMPTS = 100
"""Runs, at most, that Hypothesis tries in search of a smaller one, and ten times as many that leave out commands."""

LONGEST_SEARCH = 30.0
"""Seconds, at most, for each of the two, which a target that answers at once does not need."""


@attrs.frozen
class Exploration:
    """What came of an exploration.

    `examples` were asked for, and `runs` made, of so many `commands`; `found` is the verdict on the smallest run that
    shows a difference, if there is one. It is not `complete` if the target was given up before.
    """

    target: Hello
    seed: int
    examples: int
    runs: int
    commands: int
    complete: bool
    coverage: Coverage = attrs.field(repr=False)
    found: Verdict | None = None
    notes: tuple[str, ...] = ()
    seconds: float = attrs.field(default=0.0, eq=False)

    @property
    def outcome(self) -> Outcome:
        """The verdict on the target: failed if a difference was found, passed if all runs were made without one."""
        if self.found is not None:
            return "failed"
        return "passed" if self.complete else "no verdict"


def explore(
    connect: Connect,
    terms: Terms | None = None,
    *,
    examples: int,
    seed: int = 0,
    steps: int = STEPS,
    ties: bool = False,
    workers: int = 1,
    progress: Progress | None = None,
) -> Exploration:
    """Explore the target that `connect` starts. Raises CannotStart; Broken if it does not answer the first hello.

    The same seed makes the same runs for all targets that can do the same, with any number of workers; each has `steps`
    deeds. With `ties` two timers may be due at one instant. `progress` is told how many runs are made, of all.
    """
    begin = time.perf_counter()
    plans = [
        Plan(seed, number, min(PART, examples - number * PART), steps, ties) for number in range(-(-examples // PART))
    ]
    tell = progress or (lambda done, total: None)
    bench = Bench(connect, terms)
    parts: list[Part] = []
    try:
        for plan in plans:
            tell(plan.number * PART, examples)
            parts.append(explore_part(bench, plan))
            if parts[-1].is_last:
                break
        tell(examples, examples)
    finally:
        bench.close()
    return _whole(bench.hello, seed, examples, parts, bench.notes, time.perf_counter() - begin)


@attrs.frozen
class Plan:
    """What a part is to do."""

    seed: int
    number: int
    runs: int
    steps: int
    ties: bool

    @property
    def own_seed(self) -> int:
        """The seed of the part."""
        return int.from_bytes(sha256(f"{self.seed}/{self.number}".encode()).digest()[:8])


@attrs.frozen
class Part:
    """What came of a part."""

    runs: int
    commands: int
    complete: bool
    coverage: Coverage
    found: Verdict | None
    notes: tuple[str, ...]

    @property
    def is_last(self) -> bool:
        """Whether no part after it counts."""
        return self.found is not None or not self.complete


def explore_part(bench: Bench, plan: Plan) -> Part:
    """Make the runs of a part, until one shows a difference; then look for smaller ones."""
    search = _Search(bench)

    class Machine(ConformanceMachine):
        ties = plan.ties

        def meet(self) -> Bench:
            search.next_run()
            return bench

        def decide(self, command: Command) -> Done:
            return search.decide(self.world, command)

        def fail(self, verdict: Verdict) -> NoReturn:
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
    return search.part(plan)


class _Enough(BaseException):
    """Ends a search; Hypothesis lets it pass."""


class _Search:
    """The runs of a part: random ones up to the first difference, and then the attempts at smaller ones."""

    def __init__(self, bench: Bench) -> None:
        self.complete = False
        self._bench = bench
        self._runs = self._commands = self._attempts = 0
        self._coverage = Coverage()
        self._best: Verdict | None = None
        self._until = 0.0
        self._notes: list[str] = []

    def next_run(self) -> None:
        """Begin a run. Raises _Enough if no more is to be made."""
        if self._best is None:
            self._runs += 1
        elif self._is_over():
            raise _Enough
        if self._bench.target() is None:
            raise _Enough

    def decide(self, world: World, command: Command) -> Done:
        """What the specification makes of a command, which counts as long as no difference was found."""
        if self._best is not None:
            return oracle().apply(world, command)
        self._commands += 1
        return self._coverage.add(world, command)

    def take(self, verdict: Verdict) -> None:
        """Take in a run that shows a difference."""
        if self._best is None:
            self._begin_search(MOST_ATTEMPTS)
            self._best = verdict
        elif _breaks(verdict) == _breaks(self._best) and _size(verdict.case) < _size(self._best.case):
            self._best = verdict

    def part(self, plan: Plan) -> Part:
        """What came of it, the finding without the commands that it does not need."""
        found = self._best and self._finding(self._best, plan)
        return Part(self._runs, self._commands, self.complete, self._coverage, found, tuple(self._notes))

    def _finding(self, best: Verdict, plan: Plan) -> Verdict:
        """The verdict on the shortest case that the smallest run contains; on that run, if it does not fail again."""
        self._begin_search(10 * MOST_ATTEMPTS)

        def still_fails(case: Case) -> Case | None:
            if self._is_over() or (case.tie and not plan.ties):
                return None
            return _failed(self._bench.verdict(case), best)

        case = _failed(self._bench.verdict(explored(_run(best.case))), best)
        if case is not None:
            verdict = self._bench.verdict(smaller(case, still_fails))
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
    return replayed(Run(case.lanes, case.limits, case.now), case.commands[:length])


def _breaks(verdict: Verdict) -> bool:
    return verdict.failure is not None and verdict.failure.broke is not None


def _size(case: Case) -> tuple[int, int]:
    return len(case.commands), len(json.dumps(case.commands))


def _whole(
    hello: Hello, seed: int, examples: int, parts: Sequence[Part], notes: Sequence[str], seconds: float
) -> Exploration:
    """What the parts come to, up to the first that is the last."""
    coverage = Coverage()
    for part in parts:
        coverage.update(part.coverage)
    return Exploration(
        hello,
        seed,
        examples,
        runs=sum(part.runs for part in parts),
        commands=sum(part.commands for part in parts),
        complete=all(part.complete for part in parts),
        coverage=coverage,
        found=parts[-1].found if parts else None,
        notes=tuple(dict.fromkeys([note for part in parts for note in part.notes] + list(notes))),
        seconds=seconds,
    )


@contextmanager
def _plainly_random() -> Iterator[None]:
    """Keep Hypothesis from two things that it does beside drawing at random, where its version does them.

    It mixes in numbers that it reads in the modules at hand: a seed would make other runs whenever the source of a
    target changes. And five of six runs repeat parts of another, with the same beginning: they would see less.
    """
    with (
        patch.object(HypothesisProvider, "_maybe_draw_constant", lambda *_, **__: None, create=True),
        patch.object(ConjectureRunner, "generate_mutations_from", lambda *_: None, create=True),
    ):
        yield
