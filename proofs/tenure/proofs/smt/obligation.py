"""What has to be decided for a theorem: one question to a solver, in words and as formulas.

An obligation is proved when its background and premises leave no room for its goal to be false; a witness, an
obligation without a goal, when there is something that satisfies them. Nothing here asks a solver.
"""

from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

from tenure.model.solver import Formula, negation
from tenure.proofs.smt import smtlib

SolverResult: TypeAlias = Literal["unsat", "sat", "unknown"]
Labelled: TypeAlias = tuple[str, Formula]
"""A formula with what it says, in words."""


@attrs.frozen(eq=False)
class Background:
    """What many obligations take for granted; solvers are told once. The legend tells readers what numbers mean."""

    facts: tuple[Labelled, ...]
    legend: tuple[str, ...] = ()


@attrs.frozen(eq=False)
class Obligation:
    """One question. `id` begins with the theorem's and is a file name; `part` is what kind of step of a proof it is.

    `clauses` are those of the theorem; an argument about the whole table names none.
    """

    theorem: str
    part: str
    claim: str
    clauses: tuple[str, ...]
    background: Background
    premises: tuple[Labelled, ...]
    goal: Formula | None

    @property
    def id(self) -> str:
        """The stable name, of the theorem and the part."""
        return f"{self.theorem}-{self.part}"

    @property
    def expected(self) -> SolverResult:
        """What a solver answers if the theorem holds."""
        return "sat" if self.goal is None else "unsat"

    @property
    def asserted(self) -> tuple[Labelled, ...]:
        """Everything that is asserted beyond the background."""
        if self.goal is None:
            return self.premises
        return (*self.premises, ("and yet the claim is false", negation(self.goal)))

    def text(self) -> str:
        """The obligation as a self-contained SMT-LIB 2 file."""
        labelled = (*self.background.facts, *self.asserted)
        lines = [
            f"; {self.id}: {self.claim}",
            f"; clauses: {', '.join(self.clauses) or 'those of all rows'}",
            f"; {self.expected} means that it holds",
            *(f"; {line}" for line in self.background.legend),
            "(set-logic ALL)",
            *smtlib.declarations(formula for _, formula in labelled),
        ]
        for label, formula in labelled:
            lines += [f"; {label}", "(assert", smtlib.text(formula, 2) + ")"]
        return "\n".join([*lines, "(check-sat)", ""])


def by_background(obligations: Iterable[Obligation]) -> list[tuple[Background, list[Obligation]]]:
    """Group obligations that share a background, in the order of their first member."""
    groups: dict[int, tuple[Background, list[Obligation]]] = {}
    for obligation in obligations:
        groups.setdefault(id(obligation.background), (obligation.background, []))[1].append(obligation)
    return list(groups.values())
