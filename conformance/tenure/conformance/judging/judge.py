"""Runs cases on a target and gives a verdict on each. A case ends at its first difference."""

import time
from collections.abc import Sequence

import attrs

from tenure.conformance.cases.case import Case
from tenure.conformance.judging.judgement import Judgement, judged
from tenure.conformance.judging.runner import CaseProgress, JudgeOptions, TargetRunner
from tenure.conformance.judging.verdicts import Verdict
from tenure.conformance.targets.connection import Connectable, connection


def judge(
    cases: Sequence[Case],
    target: Connectable,
    options: JudgeOptions | None = None,
    *,
    workers: int = 1,
    fail_fast: bool = False,
    progress: CaseProgress | None = None,
) -> Judgement:
    """Run cases on a target: a factory of schedulers, a function that starts a Target, or `module:factory`.

    Several workers are processes, each with its own target, so `target` must be picklable. With `fail_fast` the run
    stops at the first failure. `progress` is called with the numbers of cases that are done, of all cases and of
    failures. Raises CannotStart; ProtocolError if the target does not answer the first hello; TypeError if an argument
    is no target or no cases.
    """
    if callable(cases) or not all(isinstance(case, Case) for case in cases):
        raise TypeError("cases come first, then the target: judge(bundled_cases(), Scheduler)")
    connect = connection(target)
    start = time.perf_counter()
    options = options or JudgeOptions()
    report_progress = progress or (lambda done, total, failed: None)
    if workers > 1 and len(cases) > 1:
        from tenure.conformance.judging.parallel import judge_in_processes  # takes time

        judgement = judge_in_processes(
            cases, connect, options, workers=workers, fail_fast=fail_fast, progress=report_progress
        )
    else:
        runner = TargetRunner(connect, options)
        judgement = judge_on(runner, cases, options, fail_fast=fail_fast, progress=report_progress)
    return attrs.evolve(judgement, seconds=time.perf_counter() - start)


def judge_on(
    runner: TargetRunner, cases: Sequence[Case], options: JudgeOptions, *, fail_fast: bool, progress: CaseProgress
) -> Judgement:
    """Run cases in order on a runner, and close its target."""
    verdicts = list[Verdict]()
    failed = 0
    try:
        for case in cases:
            if fail_fast and failed:
                break
            progress(len(verdicts), len(cases), failed)
            verdicts.append(runner.verdict(case))
            failed += verdicts[-1].result == "failed"
        progress(len(cases), len(cases), failed)
    finally:
        runner.close()
    return judged(runner.hello, cases, verdicts, runner.notes, options)
