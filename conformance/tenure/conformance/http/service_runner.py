"""Runs cases on a service: those that are possible there, one at a time, and idle in between.

On a service with a virtual clock every case is short. In real time a case takes its full time, so by default a small
set of cases is run that covers much: every row of the table in every phase, as far as it can be seen there, every group
of clauses, and every short situation.
"""

from collections.abc import Callable, Collection, Sequence
from typing import ClassVar

import attrs

from tenure.conformance.cases.case import Case
from tenure.conformance.cases.expected import steps
from tenure.conformance.cases.trace import oracle
from tenure.conformance.errors import ProtocolError, Undecided, Unplayable
from tenure.conformance.http.http_target import PROBED, Clock, HttpTarget
from tenure.conformance.http.job_probe import JobProbe
from tenure.conformance.http.real_time import (
    AT_ONCE,
    LONGEST,
    LONGEST_TURNED,
    TICKS,
    RealTimePlan,
    check_idle,
    check_ids,
    check_length,
    check_terms,
    check_times,
    on_lanes,
    plan,
)
from tenure.conformance.http.rest_log import StateLog
from tenure.conformance.http.rest_mapping import OVER_HTTP, in_rest_terms, rest_difference
from tenure.conformance.http.service_execution import ServiceExecution
from tenure.conformance.judging.case_execution import Ask, CaseExecution, Failure
from tenure.conformance.judging.judge import judge_on
from tenure.conformance.judging.judgement import Judgement
from tenure.conformance.judging.runner import JudgeOptions, TargetRunner
from tenure.conformance.judging.verdicts import Verdict
from tenure.conformance.protocol.capabilities import CAPABILITIES
from tenure.conformance.protocol.messages import Target

TRIES = 3
"""The number of attempts at a case that is undecided."""

SHORT = 40
"""The units up to which a situation is always run."""

EXTRA = 0.5
"""An estimate of the units that a case takes for its setup and until the service is idle."""

Progress = Callable[[int, int, int, float], None]
"""Called with the numbers of cases that are done, of all cases and of failures, and the seconds left."""


class ServiceRunner(TargetRunner):
    """Runs cases on a service, after a probe of its jobs. Raises CannotStart, ProtocolError.

    `lanes` is its number of lanes, which is counted if it is not given.
    """

    possible: ClassVar[Collection[str]] = {**CAPABILITIES, **OVER_HTTP}

    def __init__(
        self,
        connect: Callable[[], HttpTarget],
        clock: Clock,
        options: JudgeOptions | None = None,
        lanes: int | None = None,
    ) -> None:
        self._clock = clock
        self._services: list[HttpTarget] = []
        self._plans: dict[str, RealTimePlan | str | None] = {}
        self.queries = self.exact = 0

        def remember() -> Target:
            self._services = [connect()]
            return self._services[0]

        super().__init__(remember, options)
        try:
            self._find(lanes)
        except BaseException:
            self.close()
            raise

    def _find(self, lanes: int | None) -> None:
        """Probe the jobs, and apply the result. Raises CannotStart."""
        found = JobProbe(self.service, self._clock, self.hello.missing, self.service.timeout).find(lanes)
        more = {name: why for name, why in found.missing.items() if name not in self._options.closed}
        self.hello = attrs.evolve(self.hello, missing={**self.hello.missing, **more})
        self.lanes = found.lanes if "lanes" in found.missing else None
        self.notes += found.notes

    @property
    def service(self) -> HttpTarget:
        """The service."""
        return self._services[0]

    def verdict(self, case: Case) -> Verdict:
        """Run a case for the number of lanes of the service, if possible, and return the verdict."""
        return super().verdict(self.fitted(case))

    def fitted(self, case: Case) -> Case:
        """Adapt a case to the number of lanes, if that cannot be set."""
        return case if self.lanes is None else on_lanes(case, self.lanes)

    def lacking(self, case: Case) -> tuple[str, ...]:
        """Return the missing capabilities that a case needs, including those that only a service can lack."""
        lacking = super().lacking(case)
        if lacking:
            return lacking
        planned = self._plan(case)
        return (planned,) if isinstance(planned, str) else ()

    def _plan(self, case: Case) -> RealTimePlan | str | None:
        """The plan for a case, None on a virtual clock, or the name of a missing capability."""
        if case.id not in self._plans:
            try:
                self._plans[case.id] = self._planned(case)
            except Unplayable as reason:
                self._plans[case.id] = str(reason)
        return self._plans[case.id]

    def _planned(self, case: Case) -> RealTimePlan | None:
        scale, is_virtual = self.service.scale, self.service.is_virtual
        check_length(case, LONGEST_TURNED if is_virtual else LONGEST)
        if "long_terms" in self.hello.missing:
            check_terms(case, PROBED)
        check_idle(case, scale)
        if is_virtual:
            for step in steps(case, AT_ONCE):
                check_ids(step)
            return None
        planned = plan(case)
        if "failing" in self.hello.missing and any(outcome == "failed" for _, outcome in planned.ends.values()):
            raise Unplayable("failing")
        check_times(planned, scale)
        return planned

    def play(self, case: Case, ask: Ask) -> Failure | None:
        """Run a case on the service; a failure has the fields of REST. Raises Undecided."""
        unit, clock = self.service.scale.unit / TICKS, self._clock
        log = StateLog(ask, None if self.service.is_virtual else lambda: clock.now() / unit)
        failure = self._played(case, log.ask)
        return None if failure is None else attrs.evolve(in_rest_terms(failure), seen=log.seen)

    def _played(self, case: Case, ask: Ask) -> Failure | None:
        """Run a case, with several attempts if it is undecided. Raises Undecided."""
        planned = self._plan(case)
        if not isinstance(planned, RealTimePlan):
            return CaseExecution(case, ask, self.hello.missing, rest_difference).run()
        reason = ""
        for _ in range(TRIES):
            execution = ServiceExecution(case, planned, self.service, ask, self._clock, self.hello.missing)
            try:
                failure = execution.run()
            except Undecided as undecided:
                reason = str(undecided)
            else:
                self.queries, self.exact = self.queries + execution.queries, self.exact + execution.exact
                if failure is None or failure.broke is None:
                    self._rest()
                return failure
            if not self._rest():
                break
        raise Undecided(reason)

    def _rest(self) -> bool:
        """Wait until the service is idle, or abandon it."""
        try:
            is_idle, reason = self.service.become_idle(), "it did not become idle after a case"
        except ProtocolError as broke:
            is_idle, reason = False, f"it broke the protocol before it was idle: {broke.reason}"
        if not is_idle:
            self.close()
            self.abandon(reason)
        return is_idle

    def choose(self, cases: Sequence[Case]) -> list[Case]:
        """Choose, of the cases that can be run in real time, a small set that covers all features, and keep the others.

        The choice is greedy: each time the case that adds most features for its duration.
        """
        playable = [case for case in cases if not self.lacking(case)]
        features = {case.id: _features(case) for case in playable}
        left = set().union(*features.values())
        chosen: set[str] = set()
        while left:
            best = max(playable, key=lambda case: len(features[case.id] & left) / (self.units(case) + 1))
            chosen.add(best.id)
            left -= features[best.id]
        named = {case.id for case in playable}
        return [case for case in cases if case.id in chosen or case.id not in named]

    def units(self, case: Case) -> float:
        """Return the duration of a case in units; 0 if it is not run in real time."""
        planned = None if super().lacking(case) else self._plan(case)
        scale = self.service.scale
        return planned.end + EXTRA + 2 * scale.tolerance / scale.unit if isinstance(planned, RealTimePlan) else 0


def _features(case: Case) -> set[object]:
    """The features of a case: the rows taken in each phase, the refusal of its last command, and its clauses.

    A short situation, which is written by hand, is a feature by itself.
    """
    taken = list(steps(case, AT_ONCE))
    last = taken[-1]
    rows: set[object] = {(each.row, each.phase, each.case) for step in taken for each in step.outcome.steps}
    session = last.before.sessions.get(str(last.command.get("session")))
    refused = (last.command["op"], last.outcome.refused, None if session is None else session.phase)
    is_situation = case.id.partition("/")[0] in oracle().spec.clauses
    is_short = last.outcome.world.now <= SHORT
    return rows | {refused, case.id if is_situation and is_short else frozenset(case.clauses)}


def judge_service(
    cases: Sequence[Case],
    connect: Callable[[], HttpTarget],
    clock: Clock,
    options: JudgeOptions | None = None,
    *,
    lanes: int | None = None,
    all_of_them: bool = False,
    fail_fast: bool = False,
    progress: Progress | None = None,
) -> Judgement:
    """Run cases on the service that `connect` reaches; in real time only a small set, unless `all_of_them`.

    `lanes` is its number of lanes, which is counted if it is not given; each case is adapted to that number.

    Raises CannotStart, also if jobs do not run there; ProtocolError if it does not answer hello.
    """
    options = options or JudgeOptions()
    start = clock.now()
    runner = ServiceRunner(connect, clock, options, lanes)
    try:
        cases = [runner.fitted(case) for case in cases]
        chosen = list(cases) if all_of_them or runner.service.is_virtual else runner.choose(cases)
        unit = runner.service.scale.unit / TICKS
        lengths = {case.id: unit * runner.units(case) for case in cases}
    except BaseException:
        runner.close()
        raise
    left_out = [case for case in cases if case not in chosen]
    if left_out:
        takes = sum(lengths[case.id] for case in left_out)
        runner.notes.append(f"{len(left_out)} more cases can be run in {takes / 60:.0f} more minutes; give a --depth")

    def report_progress(done: int, total: int, failed: int) -> None:
        if progress is not None:
            progress(done, total, failed, sum(lengths[case.id] for case in chosen[done:]))

    judgement = judge_on(runner, chosen, options, fail_fast=fail_fast, progress=report_progress)
    notes = judgement.notes
    if runner.queries:
        notes = (f"{runner.exact} of {runner.queries} queries of a session or a job allowed only one answer", *notes)
    return attrs.evolve(judgement, notes=notes, seconds=clock.now() - start)
