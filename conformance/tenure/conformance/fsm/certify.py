"""Checks the completeness claims of the control cases: `python -m tenure.conformance.fsm.certify`.

The cases are read back from the file (`case_reader`) and checked for completeness (`completeness`), independently of
how they were made.
"""

from collections.abc import Iterator, Sequence

import attrs

from tenure.conformance.cases.case import Case, bundled_cases
from tenure.conformance.cases.trace import UNUSED_TIMEOUT
from tenure.conformance.fsm.abstraction import MACHINE_SCOPES, control
from tenure.conformance.fsm.case_reader import Reading, VisibleStep, read
from tenure.conformance.fsm.complete_cases import claims, seen, table
from tenure.conformance.fsm.completeness import Completeness
from tenure.conformance.fsm.mapper import IDLE, MAX_TIMES, WAITS, FsmInput, FsmOutput, FsmWord, Scope
from tenure.conformance.fsm.separation import CompletenessClaim, covers
from tenure.reference.program import run_program


@attrs.frozen
class CompletenessResult:
    """The result of checking a claim: the machine's states, the words of the cover, the test words, and the gaps."""

    scope: str
    claim: CompletenessClaim
    states: int
    cover: int
    words: int
    steps: int
    gaps: tuple[str, ...]

    def __str__(self) -> str:
        options = ", ".join(sorted(self.claim.options)) or "nothing else"
        verdict = f"{len(self.gaps)} gaps: {self.gaps[0]}" if self.gaps else "complete"
        return (
            f"control/{self.scope}, {len(self.claim.inputs)} inputs, {options}: {self.states} states, reached by "
            f"{self.cover} runs and up to {self.claim.extra} inputs; {self.words} cases, {self.steps} steps: {verdict}"
        )


def words_of(cases: Sequence[Case], scope: Scope) -> list[FsmWord]:
    """Return the inputs of each case of a scope, in the order of the cases.

    Raises ValueError if a case is no word of the scope, or if the machine's outputs and the visible steps do not
    correspond one to one.
    """
    machine, found = control(scope), []
    output_of: dict[tuple[FsmInput, VisibleStep], FsmOutput] = {}
    visible_of: dict[tuple[FsmInput, FsmOutput], VisibleStep] = {}
    for case in cases:
        if not case.id.startswith(f"control/{scope.name}/"):
            continue
        steps = read(case, reading(scope))
        word = tuple(name for name, _ in steps)
        for (name, there), output in zip(steps, machine.answers(word), strict=True):
            one, other = output_of.setdefault((name, there), output), visible_of.setdefault((name, output), there)
            if (one, other) != (output, there):
                raise ValueError(f"{case.id}: {output!r} does not correspond to what is visible after {name}: {there}")
        found.append(word)
    return found


def reading(scope: Scope) -> Reading:
    """Return the constants for reading the cases of a scope."""
    times = {name: MAX_TIMES[name] for name in scope.sessions}
    waits = {wait: name for name, wait in WAITS.items() if name in scope.inputs}
    return Reading(times, waits, IDLE, UNUSED_TIMEOUT, scope.lanes, len(list(scope.opening())))


def certify(cases: Sequence[Case]) -> Iterator[tuple[CompletenessResult, Completeness]]:
    """Check every claim on these cases; yield each result with its check."""
    for scope in MACHINE_SCOPES:
        machine, found = control(scope), words_of(cases, scope)
        for claim, cover in zip(claims(scope), covers(machine, claims(scope)), strict=True):
            part = machine.restricted(claim.inputs)
            least, given = part.minimal(), seen(found, claim, scope)
            check = Completeness(table(least), least.start, cover, given)
            runs, steps = len(part.states), sum(map(len, given))
            yield (
                CompletenessResult(scope.name, claim, len(least.states), runs, len(given), steps, tuple(check.gaps())),
                check,
            )


def main() -> int:
    """Check the bundled cases and print the results; return 1 if a claim does not hold."""
    failed = False
    for certificate, _ in certify(bundled_cases(control=True)):
        print(certificate)
        failed = failed or bool(certificate.gaps)
    return int(failed)


if __name__ == "__main__":
    raise SystemExit(run_program(main))
