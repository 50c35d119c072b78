"""Judges cases in several processes, each with a target of its own; the verdicts are those of one, in the same order.

The case at which a target ends its process has failed.
"""

from collections.abc import Sequence

import attrs

from tenure.conformance.cases import Case
from tenure.conformance.crew import Task, in_processes
from tenure.conformance.judge import Bench, Connect, Judgement, Progress, Terms, judged, unjudged
from tenure.conformance.target import Broken
from tenure.conformance.trial import Failure
from tenure.conformance.verdict import Verdict, verdict_of


def judge_in_processes(
    cases: Sequence[Case], connect: Connect, terms: Terms, *, workers: int, fail_fast: bool, progress: Progress
) -> Judgement:
    """Run cases in as many processes as there are workers, if there are so many cases. Raises as `judge` does."""

    def lost(case: Case, broke: Broken) -> Verdict:
        failure = Failure(0, case.reset, case.clauses, broke=broke)
        return verdict_of(case, failure, terms.known.get(case.id))

    def has_failed(verdict: Verdict) -> bool:
        return verdict.result == "failed"

    task = Task(_verdict, lost, lambda verdict: fail_fast and has_failed(verdict), has_failed)
    told = in_processes(cases, task, connect, terms, workers=workers, progress=progress)
    # The cases of the verdicts are copies, which came back from another process.
    verdicts = [
        attrs.evolve(told.results[place], case=case) if place in told.results else unjudged(case, terms)
        for place, case in enumerate(cases[: told.end])
    ]
    return judged(told.hello, cases, verdicts, told.notes, terms)


def _verdict(bench: Bench, case: Case) -> Verdict:
    return bench.verdict(case)
