"""All wrong schedulers: those made from the specification, the changes of the reference's step, and the hand-written.

A candidate is a scheduler that may be wrong; it knows where it can go wrong at all, and may know how to prove that it
never does.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial

import attrs

from tenure.conformance import PythonTarget, Target
from tenure.conformance.mutants.catalogue import KINDS, mutants
from tenure.proofs.mutation.equivalence import is_equivalent
from tenure.spec import bundled
from tests.conformance.doubles.wrong_schedulers import WRONG
from tests.mutation.ast_mutants import Change
from tests.mutation.find_killing_case import Place
from tests.mutation.step_equivalence import StepProof
from tests.mutation.step_mutants import has_own_clocks, wrong_steps

BY_HAND = "hand-written"
STEP = "step"

ALL_KINDS: Mapping[str, str] = {
    **KINDS,
    STEP: "one operator, number, name or test of the reference's `step` is changed",
    BY_HAND: "a scheduler that somebody else wrote takes one decision in another way",
}
"""The kinds of wrong schedulers, each in a sentence."""


@attrs.frozen(eq=False)
class Candidate:
    """A wrong scheduler.

    `place` tells the place that a run must come to for it to go wrong, or None if that is not known; `proof` tells
    whether it can never be told from the right one, for those that can be proved to be so.
    """

    id: str
    kind: str
    connect: Callable[[], Target]
    place: Callable[[], Place | None]
    proof: Callable[[], bool] | None = None


def candidates() -> Iterator[Candidate]:
    """All of them, in a fixed order; ids are unique."""
    spec = bundled()
    for wrong in mutants(spec):
        proof = None
        if wrong.spec is not None and wrong.where is not None:
            proof = partial(is_equivalent, spec, wrong.spec, wrong.where)
        yield Candidate(wrong.id, wrong.kind, wrong.connect, partial(_known, wrong.where), proof)
    for name, connect, change in wrong_steps():
        yield Candidate(name, STEP, connect, partial(_line, change), partial(_unseen, change))
    for scheduler in WRONG:
        name = f"{scheduler.__name__}: {(scheduler.__doc__ or '').partition(': ')[2]}"
        yield Candidate(name, BY_HAND, partial(PythonTarget, scheduler, scheduler.__name__), partial(_known, None))


@cache
def by_id() -> Mapping[str, Candidate]:
    """All of them by their ids."""
    return {candidate.id: candidate for candidate in candidates()}


def _known(place: Place | None) -> Place | None:
    return place


def _line(change: Change) -> Place | None:
    """The changed line; None if the change has an effect while the scheduler is loaded already."""
    return None if has_own_clocks(change) else change.line


def _unseen(change: Change) -> bool:
    return _step_proof().is_equivalent(change)


@cache
def _step_proof() -> StepProof:
    return StepProof(bundled())
