"""Everything there is to prove, and what each kind of proof establishes; every module says for itself how it proves."""

from collections.abc import Callable, Mapping
from functools import cache

import attrs

from tenure.proofs import code, progress, runs, scheduler, session, settling, vacuity
from tenure.proofs.obligation import Obligation
from tenure.spec import Spec

SENTENCES: Mapping[str, str] = {
    "INV": "The opening makes the invariants of a session true; every step and the passing of time keep them.",
    code.THEOREM: code.SENTENCE,
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
    Method("with a witness that the premises can be true", vacuity.obligations),
    Method("for all inputs of the shipped step, path by path", code.obligations),
)


def obligations(spec: Spec) -> list[Obligation]:
    """Every obligation for a specification, theorem by theorem; their ids are unique."""
    order = [*spec.theorems, *SENTENCES]
    found = [obligation for method in METHODS for obligation in method.obligations(spec)]
    return sorted(found, key=lambda obligation: order.index(obligation.theorem))


def sentence(spec: Spec, theorem: str) -> str:
    """What a theorem says."""
    return spec.theorems[theorem].sentence if theorem in spec.theorems else SENTENCES[theorem]


@cache
def _methods() -> Mapping[str, tuple[str, ...]]:
    from tenure.spec import bundled

    found: dict[str, list[str]] = {}
    for method in METHODS:
        for theorem in dict.fromkeys(obligation.theorem for obligation in method.obligations(bundled())):
            found.setdefault(theorem, []).append(method.how)
    return {theorem: tuple(hows) for theorem, hows in found.items()}


def how(theorem: str) -> str:
    """How a theorem is established, and for what sizes."""
    return "proved " + "; and ".join(_methods()[theorem])
