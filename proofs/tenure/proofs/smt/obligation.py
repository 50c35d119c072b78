"""A proof obligation: one question to a solver, as text and as formulas.

An obligation is proved if its background and premises contradict the negation of its goal. A witness is an obligation
without a goal; it is proved if its background and premises are satisfiable. This module calls no solver.
"""

from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

from tenure.model.solver import Formula, negation
from tenure.proofs.smt import smtlib

SolverResult: TypeAlias = Literal["unsat", "sat", "unknown"]
Labelled: TypeAlias = tuple[str, Formula]
"""A formula with its meaning as text."""


@attrs.frozen(eq=False)
class Background:
    """The facts that several obligations share; a solver asserts them once. The legend explains the numbers in them."""

    facts: tuple[Labelled, ...]
    legend: tuple[str, ...] = ()


@attrs.frozen(eq=False)
class Obligation:
    """One question to a solver. `part` names the part of the proof; `id` is `theorem-part` and a file name.

    `clauses` are those of the theorem, or empty for an argument about the whole table.
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
        """The stable id."""
        return f"{self.theorem}-{self.part}"

    @property
    def expected(self) -> SolverResult:
        """The result of a solver if the obligation holds."""
        return "sat" if self.goal is None else "unsat"

    @property
    def asserted(self) -> tuple[Labelled, ...]:
        """The formulas that are asserted in addition to the background."""
        if self.goal is None:
            return self.premises
        return (*self.premises, ("the negation of the claim", negation(self.goal)))

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
