"""The justification of each premise of an obligation, which the ledger prints with the theorem.

A premise has its justification where its formula is made. A premise without one restricts the theorem, in its own
words: so no assumption can be missing from the ledger. What no formula says, because it joins obligations to a proof or
is about whole runs, is an argument in words, which the ledger prints as well.
"""

from collections.abc import Iterator
from typing import Literal, TypeAlias

import attrs

from tenure.model.solver import Formula
from tenure.proofs.smt.obligation import Labelled, Obligation

PremiseKind: TypeAlias = Literal["step", "case", "theorem", "rule", "counting", "assumption"]


@attrs.frozen
class Justification:
    """Why a premise may be assumed, by kind.

    step        it is the transition itself, or the definition of a name
    case        it is the case for which the theorem claims something
    theorem     `text` is the id of a theorem that proves it for every state
    rule        a rule of the specification makes commands and scheduler guarantee it
    counting    it is a law of the cardinality of finite sets
    assumption  the theorem holds only if it does
    """

    kind: PremiseKind
    text: str = ""


STEP, CASE = Justification("step"), Justification("case")
COUNTING = Justification(
    "counting", "there are finitely many sessions and jobs, and their numbers obey the laws of counting"
)

PARAMETERS = Justification("rule", "the parameters of a session are in their domains (X7)")
NUMBERS = Justification("rule", "times and numbers of lanes are not negative (X7)")
STOPS = Justification("rule", "time stops at every armed timer (X3)")
CHECKED_IN_ORDER = Justification("rule", "a command is checked in the order of the refusals (X5)")
IN_ORDER = Justification("rule", "the timer that fires comes first, by deadline and then in the order of ties (X2, X3)")
OPENED_IN_ORDER = Justification("rule", "each session has a place of its own in the order of openings (X2)")
FROM_THE_QUEUE = Justification("rule", "what the policy chooses is in the normal queue (Q4)")

FIFO = Justification("assumption", "the policy is first in, first out")
ONE_CHOICE = Justification("assumption", "the policy is deterministic")
NOT_DECLINED = Justification("assumption", "the policy chooses a job of the normal queue, and does not decline")
FIXED_LANES = Justification("assumption", "the number of lanes never changes")
SOME_LANES = Justification("assumption", "there is at least one lane")


def proved(theorem: str) -> Justification:
    """The justification by a theorem. Theorems that need each other are proved by one induction."""
    return Justification("theorem", theorem)


class Premise(tuple[str, Formula]):
    """A labelled formula with its justification."""

    justification: Justification

    def __new__(cls, says: str, formula: Formula, justification: Justification) -> "Premise":
        """Make a premise of a label, a formula and a justification."""
        made = super().__new__(cls, (says, formula))
        made.justification = justification
        return made


def justification(premise: Labelled) -> Justification:
    """The justification of a premise; one without it is an assumption of the theorem."""
    return premise.justification if isinstance(premise, Premise) else Justification("assumption", premise[0])


def justifications(obligation: Obligation) -> Iterator[Justification]:
    """The justifications of all premises of an obligation, with a premise's own label where the kind has no text."""
    for premise in (*obligation.background.facts, *obligation.premises):
        reason = justification(premise)
        yield reason if reason.text else attrs.evolve(reason, text=premise[0])


@attrs.frozen
class Argument:
    """An argument in words: why the obligations imply the theorem.

    `assumes` is what it needs beyond the premises of the obligations; `rests_on` are theorems or obligations.
    """

    text: str
    assumes: tuple[str, ...] = ()
    rests_on: tuple[str, ...] = ()
