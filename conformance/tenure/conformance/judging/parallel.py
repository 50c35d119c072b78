"""Judges cases in several processes, each with its own target; the verdicts do not depend on their number.

If a target ends its process, the case at that point has failed.
"""

from collections.abc import Sequence

import attrs

from tenure.conformance.cases.case import Case
from tenure.conformance.errors import ProtocolError
from tenure.conformance.judging.case_execution import Failure
from tenure.conformance.judging.judgement import Judgement, judged
from tenure.conformance.judging.runner import CaseProgress, JudgeOptions, TargetRunner, unjudged
from tenure.conformance.judging.verdicts import Verdict, verdict_of
from tenure.conformance.judging.worker_pool import Task, run_in_pool
from tenure.conformance.targets.connection import Connect


def judge_in_processes(
    cases: Sequence[Case],
    connect: Connect,
    options: JudgeOptions,
    *,
    workers: int,
    fail_fast: bool,
    progress: CaseProgress,
) -> Judgement:
    """Run cases in as many processes as there are workers, or cases if these are fewer. Raises as `judge` does."""

    def crashed(case: Case, broke: ProtocolError) -> Verdict:
        failure = Failure(0, case.reset, case.clauses, broke=broke)
        return verdict_of(case, failure, options.known.get(case.id))

    def has_failed(verdict: Verdict) -> bool:
        return verdict.result == "failed"

    task = Task(TargetRunner.verdict, crashed, lambda verdict: fail_fast and has_failed(verdict), has_failed)
    collected = run_in_pool(cases, task, connect, options, workers=workers, progress=progress)
    # The cases of the verdicts are copies, which came back from another process.
    verdicts = [
        attrs.evolve(collected.results[place], case=case) if place in collected.results else unjudged(case, options)
        for place, case in enumerate(cases[: collected.end])
    ]
    return judged(collected.hello, cases, verdicts, collected.notes, options)
