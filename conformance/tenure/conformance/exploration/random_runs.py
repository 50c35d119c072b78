"""Makes random runs on a target, compared step by step with the specification, until one shows a difference.

Then commands are left out of the run as long as the rest still fails; the smallest run is the finding. Runs are made in
parts, each with its own seed, which is derived from the seed and the number of the part.
"""

import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256
from random import Random
from typing import Any

import attrs

from tenure.conformance.cases.case import Case
from tenure.conformance.cases.coverage import Coverage
from tenure.conformance.cases.trace import Trace, oracle
from tenure.conformance.exploration.actions import ACTIONS, BEGINNING, Arguments
from tenure.conformance.exploration.judged_player import JudgedPlayer
from tenure.conformance.exploration.shrinking import explored, smaller
from tenure.conformance.judging.failure_signature import FailureSignature, failure_signature
from tenure.conformance.judging.runner import TargetRunner
from tenure.conformance.judging.verdicts import Verdict
from tenure.conformance.protocol.messages import Target
from tenure.model import Command, Outcome, World

MOST_CASES = 1000
"""The most cases that are tried while shrinking."""

LONGEST_SEARCH = 60.0
"""The most seconds for shrinking, which matter only for slow targets."""


@attrs.frozen
class PartPlan:
    """The plan for a part; `known` are the signatures of the known failures, each with the id of its case."""

    seed: int
    number: int
    runs: int
    steps: int
    ties: bool
    known: Mapping[FailureSignature, str] = attrs.field(factory=dict)

    @property
    def own_seed(self) -> int:
        """The seed of the part."""
        return int.from_bytes(sha256(f"{self.seed}/{self.number}".encode()).digest()[:8])


@attrs.frozen
class PartResult:
    """The result of a part: its runs, whether it is complete, the known failures by number, and the finding."""

    runs: int = 0
    commands: int = 0
    complete: bool = False
    known: Counter[str] = attrs.field(factory=Counter)
    coverage: Coverage = attrs.field(factory=Coverage)
    found: Verdict | None = None
    notes: tuple[str, ...] = ()

    @property
    def is_last(self) -> bool:
        """Whether later parts do not count."""
        return self.found is not None or not self.complete


def explore_part(
    runner: TargetRunner, plan: PartPlan, progress: Callable[[int], None] = lambda runs: None
) -> PartResult:
    """Make the runs of a part, until one shows a difference, and shrink it; `progress` gets the number of runs."""
    random, coverage, known = Random(plan.own_seed), Coverage(), Counter[str]()
    runs = commands = 0
    found: Verdict | None = None
    while runs < plan.runs and found is None:
        progress(runs)
        target = runner.target()
        if target is None:
            break
        run = RandomRun(coverage, random)
        verdict = run.make(runner, target, plan.steps, ties=plan.ties)
        runs, commands = runs + 1, commands + len(run.commands)
        name = None if verdict is None else _known(verdict, plan.known)
        if name is None:
            found = verdict
        else:
            known[name] += 1
    complete = runs == plan.runs or found is not None
    notes: tuple[str, ...] = ()
    if found is not None:
        found, notes = _Shrinking(runner, plan, found).smallest()
    return PartResult(runs, commands, complete, known, coverage, found, notes)


def _known(verdict: Verdict, known: Mapping[FailureSignature, str]) -> str | None:
    """The known failure with the same signature, if there is one."""
    signature = failure_signature(verdict) if known else None
    return None if signature is None else known.get(signature)


class _Over(Exception):
    """A run has ended at its first difference."""

    def __init__(self, verdict: Verdict) -> None:
        super().__init__(verdict)
        self.verdict = verdict


class RandomRun(JudgedPlayer):
    """A run of random actions on a target, up to the first difference."""

    def __init__(self, coverage: Coverage, random: Random) -> None:
        self._coverage, self._random = coverage, random
        self.commands = ()

    def make(self, runner: TargetRunner, target: Target, steps: int, *, ties: bool) -> Verdict | None:
        """Begin with a random scheduler and phase, and take so many actions; None if every answer is right."""
        beginning = self._drawn(BEGINNING)
        start = World(now=beginning["now"], lanes=beginning["lanes"], limits=beginning["limits"])
        try:
            self.begin_run(runner, target, start, ties=ties)
            self.begin_in(beginning["phase"])
            self.ask_anything(beginning["pick"], beginning["op"])
            for _ in range(steps):
                possible = [name for name, action in ACTIONS.items() if action.is_possible(self)]
                name = self._one_of(possible)
                getattr(self, name)(**self._drawn(ACTIONS[name].arguments))
        except _Over as over:
            return over.verdict
        return None

    def decide(self, command: Command) -> Outcome:
        """Return the outcome that the specification expects of a command, and count what it covers."""
        covered = self._coverage.add(self.world, command)
        return covered if self._oracle is oracle() else super().decide(command)

    def fail(self, verdict: Verdict) -> None:
        """End a run with its failed verdict. Raises _Over."""
        raise _Over(verdict)

    def _drawn(self, arguments: Arguments) -> dict[str, Any]:
        return {name: self._one_of(values) for name, values in arguments.items()}

    def _one_of(self, values: Sequence[Any]) -> Any:
        # Python guarantees a stable sequence for this method only.
        return values[int(self._random.random() * len(values))]


class _Shrinking:
    """Searches for a smaller run that fails in the same way."""

    def __init__(self, runner: TargetRunner, plan: PartPlan, found: Verdict) -> None:
        self._runner, self._plan, self._found = runner, plan, found
        self._attempts, self._until = MOST_CASES, time.monotonic() + LONGEST_SEARCH
        self._verdicts = {found.case.id: found}

    def smallest(self) -> tuple[Verdict, tuple[str, ...]]:
        """Return the verdict on the smallest case; on the run itself, with a note, if it does not fail again."""
        found = self._found
        # A target may hang only a few times, so no attempt is spent on a repetition.
        case = found.case if _hangs(found) else self._still_fails(explored(_run(found.case)))
        if case is not None:
            small = smaller(case, self._still_fails)
            verdict = self._verdicts[small.id] if _hangs(found) else self._runner.verdict(small)
            if _failed(verdict, found) is not None:
                return verdict, ()
        if self._runner.target() is None:
            return found, ()
        return found, ("the run did not fail again: the target is not deterministic",)

    def _still_fails(self, case: Case) -> Case | None:
        self._attempts -= 1
        is_over = self._attempts < 0 or time.monotonic() > self._until
        if is_over or (case.tie and not self._plan.ties):
            return None
        verdict = self._runner.verdict(case)
        failed = None if _known(verdict, self._plan.known) else _failed(verdict, self._found)
        if failed is not None:
            self._verdicts[failed.id] = attrs.evolve(verdict, case=failed)
        return failed


def _failed(verdict: Verdict, like: Verdict) -> Case | None:
    """The case up to its failure, about the clauses to blame; None if it did not fail in the same way."""
    failure = verdict.failure
    if failure is None or _breaks(verdict) != _breaks(like):
        return None
    return explored(_run(verdict.case, failure.step), failure.clauses)


def _run(case: Case, length: int | None = None) -> Trace:
    return Trace.like(case).replay(case.commands[:length])


def _breaks(verdict: Verdict) -> bool:
    return verdict.failure is not None and verdict.failure.broke is not None


def _hangs(verdict: Verdict) -> bool:
    return verdict.failure is not None and verdict.failure.broke is not None and verdict.failure.broke.hung
