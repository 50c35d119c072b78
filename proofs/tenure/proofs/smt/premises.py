"""Why a premise of an obligation may be taken for granted; the ledger prints it beside the theorem.

A premise says why where its formula is made. One that says nothing restricts the theorem, in its own words: so nothing
that is taken for granted can stay out of the ledger. What is in no formula, because it holds a proof together or is
about whole runs, is an argument in words, and the ledger prints that, too.
"""

from collections.abc import Iterator
from typing import Literal, TypeAlias

import attrs

from tenure.model.solver import Formula
from tenure.proofs.smt.obligation import Labelled, Obligation

PremiseKind: TypeAlias = Literal["step", "case", "theorem", "rule", "counting", "assumption"]


@attrs.frozen
class Why:
    """Why a premise may be taken for granted, by kind.

    step        it is what happens, or what a name means
    case        it is when the theorem claims something
    theorem     `words` is the id of a theorem that proves it of every moment
    rule        commands and the scheduler see to it by a rule of the specification
    counting    it is a law of the numbers of finite sets
    assumption  the theorem holds only where it does
    """

    kind: PremiseKind
    words: str = ""


STEP, CASE = Why("step"), Why("case")
COUNTING = Why("counting", "there are finitely many sessions and jobs, and their numbers obey the laws of counting")

PARAMETERS = Why("rule", "the parameters of a session are in their domains (X7)")
NUMBERS = Why("rule", "times and numbers of lanes are not negative (X7)")
STOPS = Why("rule", "time stops at every armed timer (X3)")
OPENED_IN_ORDER = Why("rule", "each session has a place of its own in the order of openings (X2)")
FROM_THE_QUEUE = Why("rule", "what the policy chooses is in the normal queue (Q4)")

FIFO = Why("assumption", "the policy is first in, first out")
ONE_CHOICE = Why("assumption", "the policy is deterministic")
NEVER_IDLE = Why("assumption", "the policy chooses a job whenever one waits in the normal queue")
FIXED_LANES = Why("assumption", "the number of lanes never changes")
SOME_LANES = Why("assumption", "there is at least one lane")


def proved(theorem: str) -> Why:
    """A theorem proves it of every moment, in one induction where two rest on each other."""
    return Why("theorem", theorem)


class Premise(tuple[str, Formula]):
    """A labelled formula with why it may be taken for granted."""

    why: Why

    def __new__(cls, says: str, formula: Formula, why: Why) -> "Premise":
        """Put words, a formula and a reason together."""
        made = super().__new__(cls, (says, formula))
        made.why = why
        return made


def why(premise: Labelled) -> Why:
    """Why a premise may be taken for granted: one that does not say restricts the theorem."""
    return premise.why if isinstance(premise, Premise) else Why("assumption", premise[0])


def taken(obligation: Obligation) -> Iterator[Why]:
    """Everything that an obligation takes for granted, each premise in its own words where its kind has none."""
    for premise in (*obligation.background.facts, *obligation.premises):
        reason = why(premise)
        yield reason if reason.words else attrs.evolve(reason, words=premise[0])


@attrs.frozen
class Argument:
    """What a proof says in words only: how its obligations make up the theorem.

    `assumes` is what that needs beyond the premises of the obligations; `rests_on` are theorems or obligations.
    """

    words: str
    assumes: tuple[str, ...] = ()
    rests_on: tuple[str, ...] = ()
