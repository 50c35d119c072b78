"""Runs cases on a target and says of each whether it passed.

A case is over at its first difference. A target that breaks the protocol is started anew for the next case; one that
hangs again and again, or does not start again, is given up: so a run always ends.
"""

from collections.abc import Callable, Sequence
from typing import Literal, TypeAlias

import attrs

from tenure.conformance.capabilities import Missing
from tenure.conformance.cases import Case
from tenure.conformance.compare import Difference, difference
from tenure.conformance.expect import Step, looks, steps
from tenure.conformance.explain import explain, explain_silence
from tenure.conformance.target import Answer, Broken, CannotStart, Events, Hello, Request, Target, ask, greet

Result: TypeAlias = Literal["passed", "failed", "lost", "not run"]
Connect: TypeAlias = Callable[[], Target]
Progress: TypeAlias = Callable[[int, int], None]

MOST_HANGS = 3
"""How often a target may hang before it is given up."""


@attrs.frozen
class Failure:
    """The first thing in a case that is not as it must be.

    `step` is the number of the command, from 1, or 0 before the first one; `request` is that command or a look after
    it. `clauses` are to blame, `allowed` and `why_not` explain. Either there is a `difference` between the answer that
    was `expected` and the one that was `got`, or the target `broke` the protocol.
    """

    step: int
    request: Request
    clauses: tuple[str, ...]
    allowed: str | None = None
    why_not: str | None = None
    expected: Answer | None = None
    got: Answer | None = None
    difference: Difference | None = None
    broke: Broken | None = None


@attrs.frozen
class Verdict:
    """What became of a case; it is lost if the target lacks a capability that it needs."""

    case: Case
    result: Result
    failure: Failure | None = None
    lacking: tuple[str, ...] = ()


@attrs.frozen
class Judgement:
    """All verdicts, in the order of the cases, and what is to be said of the target besides."""

    target: Hello
    verdicts: tuple[Verdict, ...]
    notes: tuple[str, ...] = ()

    def of(self, result: Result) -> tuple[Verdict, ...]:
        """The verdicts with one result."""
        return tuple(verdict for verdict in self.verdicts if verdict.result == result)


def judge(
    cases: Sequence[Case], connect: Connect, *, fail_fast: bool = False, progress: Progress | None = None
) -> Judgement:
    """Run cases on the target that `connect` starts. Raises CannotStart; Broken if it does not answer the first hello.

    With `fail_fast` nothing is run after the first case that fails; `progress` is told how many cases are done, of all.
    """
    bench = _Bench(connect)
    verdicts: list[Verdict] = []
    try:
        for case in cases:
            if fail_fast and verdicts and verdicts[-1].result == "failed":
                break
            if progress is not None:
                progress(len(verdicts), len(cases))
            verdicts.append(bench.verdict(case))
        if progress is not None:
            progress(len(cases), len(cases))
    finally:
        bench.close()
    verdicts += [Verdict(case, "not run") for case in cases[len(verdicts) :]]
    return Judgement(bench.hello, tuple(verdicts), tuple(dict.fromkeys(bench.notes)))


class _Bench:
    """A target over the cases of a run, started as often as it takes."""

    def __init__(self, connect: Connect) -> None:
        self._connect = connect
        self._hangs = 0
        self._given_up = False
        self.notes: list[str] = []
        self._target: Target | None = None
        self.hello = self._start()

    def verdict(self, case: Case) -> Verdict:
        """Run a case, if that can be done."""
        lacking = tuple(name for name in case.needs if name in self.hello.missing)
        if lacking:
            return Verdict(case, "lost", lacking=lacking)
        if self._target is None and not self._given_up:
            self._start_again()
        if self._target is None:
            return Verdict(case, "not run")
        failure = self._run(case, self._target)
        return Verdict(case, "passed") if failure is None else Verdict(case, "failed", failure)

    def close(self) -> None:
        """Let go of the target."""
        if self._target is not None:
            note = self._target.close()
            self.notes += [] if note is None else [note]
            self._target = None

    def _start(self) -> Hello:
        self._target = self._connect()
        try:
            return greet(self._target)
        except BaseException:
            self.close()
            raise

    def _start_again(self) -> None:
        try:
            self._start()
        except (Broken, CannotStart) as error:
            self._give_up(f"it did not start again: {error}")

    def _run(self, case: Case, target: Target) -> Failure | None:
        trial = _Trial(case, target, self.hello.missing)
        try:
            return trial.run()
        except Broken as broke:
            self.close()
            self._hangs += broke.hung
            if self._hangs == MOST_HANGS:
                self._give_up(f"it hung {MOST_HANGS} times")
            return trial.failure(broke)

    def _give_up(self, reason: str) -> None:
        self._given_up = True
        self.notes.append(f"the target was given up because {reason}")


class _Trial:
    """One case on a target."""

    def __init__(self, case: Case, target: Target, missing: Missing) -> None:
        self._case, self._target, self._missing = case, target, missing
        self._step: Step | None = None
        self._request: Request = {"op": "reset", "lanes": case.lanes, "limits": case.limits, "now": case.now}

    def run(self) -> Failure | None:
        """Give the commands one after the other, and look after each. Raises Broken."""
        failure = self._compare(Events(()))
        for step in () if failure else steps(self._case):
            self._step, self._request = step, step.command
            failure = self._compare(step.answer) or self._look(step)
            if failure is not None:
                break
        return failure

    def failure(self, broke: Broken) -> Failure:
        """What failed when the target broke the protocol."""
        number = self._step.number if self._step else 0
        return Failure(number, self._request, explain_silence(self._case, self._step), broke=broke)

    def _look(self, step: Step) -> Failure | None:
        if not step.is_quiet:
            for request, expected in looks(self._case, step):
                if request["op"] not in self._missing:
                    self._request = request
                    failure = self._compare(expected)
                    if failure is not None:
                        return failure
        return None

    def _compare(self, expected: Answer) -> Failure | None:
        got = ask(self._target, self._request)
        found = difference(self._request["op"], expected, got, self._missing)
        if found is None:
            return None
        if self._step is None:
            return Failure(0, self._request, self._case.clauses, expected=expected, got=got, difference=found)
        why = explain(self._case, self._step, self._request, found)
        return Failure(
            self._step.number, self._request, why.clauses, why.allowed, why.why_not, expected, got, difference=found
        )
