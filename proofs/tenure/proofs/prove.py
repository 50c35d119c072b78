"""Decides every obligation with every engine that was asked for, and sums up theorem by theorem.

An engine that does not know makes no verdict, and so does one that contradicts another; only what all of them confirm
is proved.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from typing import Literal, TypeAlias

import attrs

from tenure.proofs.engines import ENGINES
from tenure.proofs.obligation import Obligation, Result, by_background
from tenure.proofs.theorems import obligations, sentence
from tenure.spec import Spec

Status: TypeAlias = Literal["proved", "refuted", "unknown"]

_CHUNK = 12


@attrs.frozen
class Decision:
    """What one engine said of the obligation with this id, against what was expected; `seconds` is wall time."""

    id: str
    theorem: str
    engine: str
    expected: Result
    result: Result
    seconds: float
    reason: str


@attrs.frozen
class Proof:
    """What became of one theorem: its obligations, what the engines said of them, and the sum."""

    theorem: str
    sentence: str
    clauses: tuple[str, ...]
    decisions: tuple[Decision, ...]

    @property
    def status(self) -> Status:
        """Proved if every engine confirmed every obligation; refuted if one was denied and no engine disagrees."""
        answers: dict[str, set[Result]] = {}
        for decision in self.decisions:
            answers.setdefault(decision.id, set()).add(decision.result)
        expected = {decision.id: {decision.expected} for decision in self.decisions}
        if answers and all(answers[name] == expected[name] for name in answers):
            return "proved"
        denied = [name for name, said in answers.items() if said == {"sat", "unsat"} - expected[name]]
        return "refuted" if denied else "unknown"

    @property
    def obligations(self) -> int:
        """How many obligations there are."""
        return len({decision.id for decision in self.decisions})

    @property
    def unconfirmed(self) -> tuple[Decision, ...]:
        """The decisions that are not what was expected."""
        return tuple(decision for decision in self.decisions if decision.result != decision.expected)

    def seconds(self, engine: str) -> float:
        """The time that one engine took for all obligations."""
        return sum(decision.seconds for decision in self.decisions if decision.engine == engine)


def prove(
    spec: Spec,
    *,
    theorems: Sequence[str] = (),
    engines: Sequence[str] = ("z3", "cvc5"),
    timeout: float = 20,
    jobs: int = 1,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> list[Proof]:
    """Decide the obligations of some theorems, or of all, each by each engine.

    `timeout` is in seconds for one obligation and engine; `jobs` processes share the work; `progress` hears how many of
    all decisions are made. The proofs come in the order of the theorems, whatever the order of the work.
    """
    wanted = [each for each in obligations(spec) if not theorems or each.theorem in theorems]
    total, made = len(wanted) * len(engines), []
    for decisions in _decide(spec, wanted, engines, timeout, jobs):
        made += decisions
        progress(len(made), total)
    order = {obligation.id: number for number, obligation in enumerate(wanted)}
    made.sort(key=lambda decision: (order[decision.id], engines.index(decision.engine)))
    return [
        Proof(name, sentence(spec, name), _clauses(spec, name), tuple(each for each in made if each.theorem == name))
        for name in dict.fromkeys(each.theorem for each in wanted)
    ]


def _clauses(spec: Spec, theorem: str) -> tuple[str, ...]:
    return spec.theorems[theorem].clauses if theorem in spec.theorems else ()


def _decide(
    spec: Spec, wanted: Sequence[Obligation], engines: Sequence[str], timeout: float, jobs: int
) -> Iterator[list[Decision]]:
    tasks = [(engine, ids) for engine in engines for ids in _shares(wanted)]
    if jobs == 1:
        known = {each.id: each for each in wanted}
        for engine, ids in tasks:
            yield _run(known, engine, ids, timeout)
        return
    with ProcessPoolExecutor(jobs, initializer=_begin, initargs=(spec,)) as pool:
        for done in as_completed([pool.submit(_work, engine, ids, timeout) for engine, ids in tasks]):
            yield done.result()


def _shares(wanted: Iterable[Obligation]) -> Iterator[tuple[str, ...]]:
    """Obligations in portions that share a background, so that an incremental solver can profit."""
    for _, group in by_background(wanted):
        for start in range(0, len(group), _CHUNK):
            yield tuple(each.id for each in group[start : start + _CHUNK])


# Formulas cannot be sent to another process; each process makes its own from the specification.
_known: dict[str, Obligation] = {}


def _begin(spec: Spec) -> None:
    _known.update((each.id, each) for each in obligations(spec))


def _work(engine: str, ids: tuple[str, ...], timeout: float) -> list[Decision]:
    return _run(_known, engine, ids, timeout)


def _run(known: dict[str, Obligation], engine: str, ids: Iterable[str], timeout: float) -> list[Decision]:
    return [
        Decision(
            verdict.obligation.id,
            verdict.obligation.theorem,
            engine,
            verdict.obligation.expected,
            verdict.result,
            verdict.seconds,
            verdict.reason,
        )
        for verdict in ENGINES[engine]([known[name] for name in ids], timeout)
    ]
