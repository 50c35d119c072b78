"""Everything there is to prove, and what each kind of proof establishes; every module says for itself how it proves."""

from collections.abc import Callable, Mapping, Sequence

import attrs

from tenure.proofs import code, moves, progress, runs, scheduler, session, settling, vacuity
from tenure.proofs.obligation import Obligation
from tenure.proofs.routine import OtherWords
from tenure.spec import Spec, bundled

SENTENCES: Mapping[str, str] = {
    "INV": "The opening makes the invariants of a session true; every step and the passing of time keep them.",
    code.THEOREM: code.SENTENCE,
    moves.THEOREM: moves.SENTENCE,
}
"""What is proved beside the theorems of the specification."""


@attrs.frozen
class Method:
    """A kind of proof: what it establishes, in words, and the obligations that it makes of a specification."""

    how: str
    obligations: Callable[[Spec], list[Obligation]]


METHODS = (
    Method("for every session, by induction over its steps", session.obligations),
    Method("for any number of sessions, jobs and lanes, step by step", scheduler.obligations),
    Method("for any number of sessions, jobs and lanes, while settling", settling.obligations),
    Method("for any size by invariants, clocks and ranks, put together in words", progress.obligations),
    Method("for any two runs, in lock-step", runs.obligations),
    Method("with premises that can be met, by a witness", vacuity.obligations),
    Method("for all inputs of the shipped step, path by path", code.obligations),
    Method("for all inputs of the shipped moves, path by path", moves.obligations),
)


@attrs.frozen(eq=False)
class Theorem:
    """A theorem with everything that has to be decided for it, and how that establishes it."""

    id: str
    sentence: str
    clauses: tuple[str, ...]
    how: str
    obligations: tuple[Obligation, ...]


def theorems(spec: Spec) -> tuple[Theorem, ...]:
    """Every theorem about a specification, in its order; the ids of all obligations are unique.

    Raises OtherWords where the specification lacks something that the proofs speak of, and OutsideSubset where the
    shipped code cannot be compared with it. A theorem that no proof speaks of has no obligations.
    """
    _same_words(spec)
    found: dict[str, list[tuple[Method, Obligation]]] = {name: [] for name in (*spec.theorems, *SENTENCES)}
    for method in METHODS:
        for obligation in method.obligations(spec):
            found[obligation.theorem].append((method, obligation))
    return tuple(_theorem(spec, name, parts) for name, parts in found.items())


def _same_words(spec: Spec) -> None:
    ours = bundled()
    for what, known, given in (
        ("theorem", ours.theorems, spec.theorems),
        ("phase", ours.phases, spec.phases),
        ("input", ours.inputs, spec.inputs),
        ("name", ours.names, spec.names),
    ):
        missing = [name for name in known if name not in given]
        if missing:
            raise OtherWords(f"the specification has no {what} {missing[0]!r}, of which the proofs speak")


def _theorem(spec: Spec, name: str, parts: Sequence[tuple[Method, Obligation]]) -> Theorem:
    hows = dict.fromkeys(method.how for method, _ in parts)
    obligations = tuple(obligation for _, obligation in parts)
    if name in spec.theorems:
        sentence, clauses = spec.theorems[name].sentence, spec.theorems[name].clauses
    else:
        sentence, clauses = SENTENCES[name], ()
    how = f"proved {'; and '.join(hows)}" if hows else "there is no proof"
    return Theorem(name, sentence, clauses, how, obligations)
