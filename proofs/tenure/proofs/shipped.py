"""Examines the shipped scheduler: each part of the argument with its verdict and evidence.

The verdict on a proved part is that of its theorem. Other parts are checked in the source or compared with the
specification. A part that is not examined here names what examines it.
"""

import inspect
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import as_completed
from typing import Literal, TypeAlias, get_args

import attrs

from tenure.model import ModelError
from tenure.processes.pool import Pool
from tenure.proofs.code import assurance_case, move_obligations, subset
from tenure.proofs.code.assurance_case import ARGUMENT, ArgumentPart
from tenure.proofs.code.bounded_equivalence import Lockstep, comparisons
from tenure.proofs.code.symbolic_execution import OutsideSubset
from tenure.proofs.deciding import Proof, Status
from tenure.proofs.smt.obligation import by_background
from tenure.reference import step
from tenure.spec import Spec

PartVerdict: TypeAlias = Literal["holds", "fails", "undecided", "not run"]
VERDICTS: tuple[PartVerdict, ...] = get_args(PartVerdict)

_OF_A_PROOF: dict[Status, PartVerdict] = {"proved": "holds", "refuted": "fails", "unknown": "undecided"}


@attrs.frozen
class ComparisonRun:
    """A comparison with the specification: its bounds as text, and its counts.

    If the specification could not be run, `lockstep` is None and `reason` says why.
    """

    bounds: str
    lockstep: Lockstep | None
    reason: str = ""

    def __str__(self) -> str:
        """Format the bounds with the counts, or with the difference."""
        found = self.reason if self.lockstep is None else self.lockstep.difference or self.lockstep
        return f"{self.bounds}: {found}"

    @property
    def verdict(self) -> PartVerdict:
        """Fails if there is a difference, undecided if nothing could be compared."""
        return "undecided" if self.lockstep is None else "fails" if self.lockstep.difference else "holds"


@attrs.frozen
class Examined:
    """A part of the argument with its verdict and evidence; `compared` are its comparisons."""

    part: ArgumentPart
    verdict: PartVerdict
    evidence: tuple[str, ...]
    compared: tuple[ComparisonRun, ...] = ()


def examine(
    spec: Spec,
    proofs: Sequence[Proof],
    *,
    jobs: int = 1,
    quick: bool = False,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> list[Examined]:
    """Examine every part of the argument, in its order; `proofs` are those of all theorems.

    `jobs` processes share the comparisons with the specification; `progress` is called with the number of finished ones
    and their total. `quick` leaves them out.
    """
    decided = {proof.theorem.id: proof for proof in proofs}
    checks: dict[str, Callable[[ArgumentPart], Examined]] = {
        "SUBSET": _subset,
        "WRITES": _writes,
        "CLOCKS": lambda part: _clocks(part, spec),
        "SHELL": lambda part: _left_out(part) if quick else _shell_part(part, _compared(spec, jobs, progress)),
        "DEPTH": _depth_part,
    }
    return [_proved(part, decided[part.id]) if part.id in decided else checks[part.id](part) for part in ARGUMENT]


def _proved(part: ArgumentPart, proof: Proof) -> Examined:
    engines = dict.fromkeys(decision.engine for decision in proof.decisions)
    wrong = tuple(f"{each.id}: {each.engine} says {each.result}" for each in proof.unconfirmed)
    paths = sum(
        label.startswith("a path to")
        for background, _ in by_background(proof.theorem.obligations)
        for label, _ in background.facts
    )
    counted = f"{len(proof.theorem.obligations)} obligations{f' over {paths} paths' if paths else ''}"
    return Examined(part, _OF_A_PROOF[proof.status], (f"{counted}, by {' and '.join(engines)}", *wrong))


def _subset(part: ArgumentPart) -> Examined:
    try:
        subset.check(step, inspect.getsource(step))
        move_obligations.check_sources()
    except OutsideSubset as error:
        return Examined(part, "fails", tuple(str(error).splitlines()))
    names = [module.__name__.rpartition(".")[2] for module in (step, *move_obligations.MODULES)]
    return Examined(part, "holds", (f"{names[0]} read for the step, and {', '.join(names[1:])} for the moves",))


def _writes(part: ArgumentPart) -> Examined:
    wrong = tuple(map(str, assurance_case.writes()))
    return Examined(
        part, "fails" if wrong else "holds", wrong or (f"{len(list(assurance_case.sources()))} modules read",)
    )


def _clocks(part: ArgumentPart, spec: Spec) -> Examined:
    if not assurance_case.clocks(spec):
        return Examined(part, "fails", ("the timers, their order or the phases in which they run differ",))
    return Examined(part, "holds", (f"{len(spec.timers)} timers in {len(spec.phases)} phases compared",))


def _left_out(part: ArgumentPart) -> Examined:
    return Examined(part, "not run", (f"--quick leaves out {len(comparisons())} comparisons with the specification",))


def _depth_part(part: ArgumentPart) -> Examined:
    return Examined(part, "not run", ("`make test` runs it: tests/stateful, tests/reference and tests/conformance",))


def _shell_part(part: ArgumentPart, compared: Sequence[ComparisonRun]) -> Examined:
    verdicts = {one.verdict for one in compared}
    worst = next(verdict for verdict in ("fails", "undecided", "holds") if verdict in verdicts)
    return Examined(part, worst, tuple(map(str, compared)), tuple(compared))


def _compared(spec: Spec, jobs: int, progress: Callable[[int, int], None]) -> list[ComparisonRun]:
    """Run all comparisons, the last of them first, because large states take longest."""
    numbers = range(len(comparisons()) - 1, -1, -1)
    found: dict[int, ComparisonRun] = {}
    for number, compared in _runs(spec, numbers, jobs):
        found[number] = compared
        progress(len(found), len(numbers))
    return [found[number] for number in sorted(found)]


def _runs(spec: Spec, numbers: Sequence[int], jobs: int) -> Iterator[tuple[int, ComparisonRun]]:
    if jobs == 1:
        yield from (_run(spec, number) for number in numbers)
        return
    with Pool(jobs) as pool:
        for done in as_completed([pool.submit(_run, spec, number) for number in numbers]):
            yield done.result()


def _run(spec: Spec, number: int) -> tuple[int, ComparisonRun]:
    planned = comparisons()[number]
    try:
        return number, ComparisonRun(planned.bounds, planned.compare(spec))
    except ModelError as error:
        return number, ComparisonRun(planned.bounds, None, f"the specification cannot be run: {error}")
