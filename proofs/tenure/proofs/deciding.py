"""Decides every obligation with every requested engine, and combines the results by theorem.

Unknown results and contradictions between engines give no verdict; a theorem is proved only if all engines confirm all
of its obligations.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import as_completed
from typing import Literal, TypeAlias

import attrs

from tenure.processes.pool import Pool
from tenure.proofs.registry import TheoremProof, theorems
from tenure.proofs.smt.obligation import Obligation, SolverResult, by_background
from tenure.proofs.smt.solvers import ENGINES
from tenure.spec import Spec, bundled

Status: TypeAlias = Literal["proved", "refuted", "unknown"]

_PORTION = 12


@attrs.frozen
class Decision:
    """The result of one engine for the obligation with this id, and the expected one; `seconds` is wall time."""

    id: str
    engine: str
    expected: SolverResult
    result: SolverResult
    seconds: float
    reason: str


@attrs.frozen
class Proof:
    """A theorem with the decisions of the engines on its obligations, and the combined status."""

    theorem: TheoremProof
    decisions: tuple[Decision, ...]

    @property
    def status(self) -> Status:
        """Proved if all engines confirm all obligations; refuted if all engines refute one obligation; else unknown."""
        answers: dict[str, set[SolverResult]] = {}
        for decision in self.decisions:
            answers.setdefault(decision.id, set()).add(decision.result)
        expected: dict[str, set[SolverResult]] = {decision.id: {decision.expected} for decision in self.decisions}
        if answers and answers == expected:
            return "proved"
        refuted = any(results == {"sat", "unsat"} - expected[name] for name, results in answers.items())
        return "refuted" if refuted else "unknown"

    @property
    def unconfirmed(self) -> tuple[Decision, ...]:
        """The decisions whose result is not the expected one."""
        return tuple(decision for decision in self.decisions if decision.result != decision.expected)

    def seconds(self, engine: str) -> float:
        """The time that one engine took for all obligations."""
        return sum(decision.seconds for decision in self.decisions if decision.engine == engine)


def prove(
    spec: Spec | None = None,
    *,
    names: Sequence[str] = (),
    engines: Sequence[str] = ("z3", "cvc5"),
    timeout: float = 20,
    jobs: int = 1,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> list[Proof]:
    """Decide the theorems of a specification with these names, or all, by each engine; by default of the bundled one.

    `timeout` is in seconds for one obligation and engine; `jobs` processes share the work. `progress` is called with
    the number of decisions made and their total. The proofs are in the order of the theorems.
    """
    spec = spec or bundled()
    wanted = theorems(spec, names)
    _known.clear()
    _known.update((each.id, each) for theorem in wanted for each in theorem.obligations)
    made: dict[tuple[str, str], Decision] = {}
    for decisions in _decide((spec, names), engines, timeout, jobs):
        made |= {(decision.id, decision.engine): decision for decision in decisions}
        progress(len(made), len(_known) * len(engines))
    return [
        Proof(theorem, tuple(made[each.id, engine] for each in theorem.obligations for engine in engines))
        for theorem in wanted
    ]


def _decide(
    given: tuple[Spec, Sequence[str]], engines: Sequence[str], timeout: float, jobs: int
) -> Iterator[list[Decision]]:
    tasks = [(engine, ids, timeout) for engine in engines for ids in _portions(_known.values())]
    with Pool(jobs, initializer=_begin, initargs=given) as pool:  # In this process, a solver could not be stopped.
        for done in as_completed([pool.submit(_work, *task) for task in tasks]):
            yield done.result()


def _portions(wanted: Iterable[Obligation]) -> Iterator[tuple[str, ...]]:
    """Group the ids of obligations by background, which an incremental solver asserts only once."""
    for _, group in by_background(wanted):
        for start in range(0, len(group), _PORTION):
            yield tuple(each.id for each in group[start : start + _PORTION])


# Formulas cannot be sent to another process: a forked one inherits them, another makes them again.
_known: dict[str, Obligation] = {}


def _begin(spec: Spec, names: Sequence[str]) -> None:
    if not _known:
        _known.update((each.id, each) for theorem in theorems(spec, names) for each in theorem.obligations)


def _work(engine: str, ids: tuple[str, ...], timeout: float) -> list[Decision]:
    return [
        Decision(
            verdict.obligation.id,
            engine,
            verdict.obligation.expected,
            verdict.result,
            verdict.seconds,
            verdict.reason,
        )
        for verdict in ENGINES[engine]([_known[name] for name in ids], timeout)
    ]
