"""What is proved of the bundled specification. It takes seconds to make: once for all tests of a process."""

from functools import cache
from types import ModuleType

from tenure.proofs.deciding import Decision, Proof
from tenure.proofs.inference import candidate
from tenure.proofs.inference.candidate import Question
from tenure.proofs.registry import TheoremProof, theorems
from tenure.proofs.smt.obligation import Obligation
from tenure.spec import bundled


@cache
def everything() -> dict[str, TheoremProof]:
    """Every theorem by its id."""
    return {theorem.id: theorem for theorem in theorems(bundled())}


@cache
def obligations(room: ModuleType) -> list[Obligation]:
    """The obligations of one module about the bundled specification."""
    made: list[Obligation] = room.obligations(bundled())
    return made


@cache
def all_questions() -> dict[str, Question]:
    """Every question to which an invariant is the answer, by its id."""
    return {question.id: question for question in candidate.questions(bundled())}


@cache
def confirmed() -> tuple[Proof, ...]:
    """Every theorem, as if a solver had confirmed all of it."""
    return tuple(Proof(theorem, expected_decisions(theorem)) for theorem in everything().values())


def expected_decisions(theorem: TheoremProof) -> tuple[Decision, ...]:
    """A decision for each obligation, with the answer that is expected of z3."""
    return tuple(Decision(each.id, "z3", each.expected, each.expected, 0, "") for each in theorem.obligations)
