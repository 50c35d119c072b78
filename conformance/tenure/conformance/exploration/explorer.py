"""Explores a target: random runs until one of them shows a difference, in one or several processes.

The result does not depend on the number of processes: the finding is that of the first part that has one.
"""

import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import takewhile

import attrs

from tenure.conformance.cases.coverage import Coverage
from tenure.conformance.cases.trace import Trace
from tenure.conformance.errors import ProtocolError
from tenure.conformance.exploration.random_runs import PartPlan, PartResult, explore_part
from tenure.conformance.exploration.shrinking import explored
from tenure.conformance.judging.case_execution import Failure
from tenure.conformance.judging.results import OverallResult
from tenure.conformance.judging.runner import JudgeOptions, TargetRunner
from tenure.conformance.judging.verdicts import Verdict
from tenure.conformance.judging.worker_pool import Task, run_in_pool
from tenure.conformance.protocol.messages import Hello
from tenure.conformance.targets.connection import Connect, Connectable, connection

PART = 50
"""The number of runs of a part."""

ONE_AT_A_TIME = "at most one job at a time waited in the normal queue, so that its policy never had a choice"
"""The note on a target whose normal queue is not first in, first out."""

STEPS = 30
"""The actions of a run, each of some commands."""


@attrs.frozen
class RandomRuns:
    """The result of random runs.

    `examples` is the requested number of runs, `runs` and `commands` are what was made. `found` is the verdict on the
    smallest run that shows a difference, if any, or on a case without commands if the target ended its process. The
    result is not `complete` if the target was abandoned before. `known` counts the runs that ended at each known
    failure.
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
    known: Mapping[str, int] = attrs.field(factory=dict)

    @property
    def outcome(self) -> OverallResult:
        """The verdict on the target: failed if a difference was found, passed if all runs were made without one.

        Known failures do not count as differences.
        """
        if self.found is not None:
            return "failed"
        return "passed" if self.complete else "no verdict"


def explore(
    target: Connectable,
    options: JudgeOptions | None = None,
    *,
    examples: int,
    seed: int = 0,
    steps: int = STEPS,
    ties: bool = False,
    workers: int = 1,
    progress: Callable[[int, int], None] | None = None,
) -> RandomRuns:
    """Make random runs on a target, given as for `judge`. Raises CannotStart; ProtocolError if hello is not answered.

    The same seed makes the same runs for all targets with the same capabilities, with any number of workers; each has
    `steps` actions. With `ties` two timers may be due at one instant. A run that fails like a known failure ends there
    and is counted, and the search continues. `progress` is called with the numbers of runs that are done and of all.
    """
    begin, connect = time.perf_counter(), connection(target)
    sizes = [min(PART, examples - first) for first in range(0, examples, PART)]
    options = options or JudgeOptions()
    plans = [PartPlan(seed, number, size, steps, ties, options.alike) for number, size in enumerate(sizes)]
    report_progress = progress or (lambda done, total: None)
    if workers > 1 and len(plans) > 1:

        def report_parts(done: int, _total: int, _failed: int) -> None:
            report_progress(min(done * PART, examples), examples)

        task = Task(
            explore_part, _crashed, lambda part: part.is_last, lambda part: part.found is not None, takes_long=True
        )
        pooled = run_in_pool(plans, task, connect, options, workers=workers, progress=report_parts)
        hello, notes = pooled.hello, pooled.notes
        parts = [pooled.results[place] for place in takewhile(pooled.results.__contains__, range(pooled.end))]
    else:
        hello, notes, parts = _explore_here(
            plans, connect, options, lambda done: report_progress(min(done, examples), examples)
        )
    if "fifo" in hello.missing:
        notes = [ONE_AT_A_TIME, *notes]
    coverage, ended = Coverage(), Counter[str]()
    for part in parts:
        coverage.update(part.coverage)
        ended.update(part.known)
    return RandomRuns(
        hello,
        seed,
        examples,
        runs=sum(part.runs for part in parts),
        commands=sum(part.commands for part in parts),
        complete=len(parts) == len(plans) and all(part.complete for part in parts),
        coverage=coverage,
        found=parts[-1].found if parts else None,
        notes=tuple(dict.fromkeys([*(note for part in parts for note in part.notes), *notes])),
        seconds=time.perf_counter() - begin,
        known={name: ended[name] for name in dict.fromkeys(options.alike.values()) if ended[name]},
    )


def _explore_here(
    plans: Sequence[PartPlan], connect: Connect, options: JudgeOptions | None, report_progress: Callable[[int], None]
) -> tuple[Hello, Sequence[str], list[PartResult]]:
    runner = TargetRunner(connect, options)
    parts: list[PartResult] = []
    try:
        for plan in plans:

            def report_runs(runs: int, before: int = plan.number * PART) -> None:
                report_progress(before + runs)

            parts.append(explore_part(runner, plan, report_runs))
            if parts[-1].is_last:
                break
        report_progress(len(plans) * PART)
    finally:
        runner.close()
    return runner.hello, runner.notes, parts


def _crashed(plan: PartPlan, broke: ProtocolError) -> PartResult:
    """The result of a part in which the target ended the process, in an unknown run."""
    first, case = plan.number * PART + 1, explored(Trace())
    reason = f"{broke.reason} in one of the runs {first} to {first + plan.runs - 1}"
    return PartResult(found=Verdict(case, "failed", Failure(0, case.reset, (), broke=ProtocolError(reason))))
