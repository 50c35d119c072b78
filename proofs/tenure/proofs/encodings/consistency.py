"""The table is consistent, proved by Z3 for all sessions, parameters and environments.

In every cell the guards of any two branches exclude each other, and where the cell has no rest they cover all cases.
Every branch can apply. Every step and the passing of time keep the facts about the phase they lead to. One session,
input and environment have one result. A fault is reported with a counterexample.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import combinations

import attrs

from tenure.model.relation import NO_PHASE, Branch, Relation
from tenure.model.solver import Formula, Solver, comparison, disjunction, equal, integer, negation, substitute
from tenure.proofs.smt.finding import Finding, place


@attrs.frozen
class Consistency:
    """The number of obligations of each kind, and the faults.

    `redundant` lists guard atoms that the rest of their guard and their phases imply; they are not faults.
    """

    disjoint: int
    exhaustive: int
    satisfiable: int
    inductive: int
    functional: int
    redundant: tuple[str, ...]
    findings: tuple[Finding, ...]

    @property
    def holds(self) -> bool:
        """Whether nothing failed."""
        return not self.findings


@attrs.define
class _Check:
    """The state of one check of a table."""

    relation: Relation
    solver: Solver = attrs.field(factory=Solver)
    counts: Counter[str] = attrs.field(factory=Counter)
    findings: list[Finding] = attrs.field(factory=list)

    def never(self, kind: str, where: str, reason: str, *formulas: Formula) -> None:
        """Check that the formulas have no model."""
        self.counts[kind] += 1
        model = self.solver.model(*formulas)
        if model is not None:
            self.findings.append(Finding(where, reason, *self.relation.read(model)))

    def sometimes(self, kind: str, where: str, reason: str, *formulas: Formula) -> None:
        """Check that the formulas have a model."""
        self.counts[kind] += 1
        if self.solver.model(*formulas) is None:
            self.findings.append(Finding(where, reason))


def consistency(relation: Relation) -> Consistency:
    """Check every cell of a table. Raises SolverUnknown where Z3 gives no answer."""
    check = _Check(relation)
    for phase in relation.phases:
        with check.solver.scope(relation.in_phase(phase)):
            if phase != NO_PHASE:
                _time_passes(check, phase)
            for name in (name for other, name in relation.cells if other == phase):
                _cell(check, phase, name)
    for name in relation.spec.inputs:
        _one_result(check, name)
    return Consistency(
        disjoint=check.counts["disjoint"],
        exhaustive=check.counts["exhaustive"],
        satisfiable=check.counts["satisfiable"],
        inductive=check.counts["inductive"],
        functional=check.counts["functional"],
        redundant=tuple(_redundant(check)),
        findings=tuple(check.findings),
    )


def _cell(check: _Check, phase: str, name: str) -> None:
    branches, where = check.relation.branches(phase, name), place(phase, name)
    rows = [branch for branch in branches if branch.label.row is not None]
    for one, other in combinations(rows, 2):
        reason = f"{_short(one)} and {_short(other)} both apply: their guards overlap"
        check.never("disjoint", where, reason, one.condition, other.condition)
    if len(rows) == len(branches):
        nothing = negation(disjunction(*(branch.condition for branch in rows)))
        check.never(
            "exhaustive", where, "no row applies and the cell has no other answer: the guards leave a gap", nothing
        )
    for branch in branches:
        check.sometimes("satisfiable", where, f"{_short(branch)} can never apply", branch.condition)
        if branch.label.kind == "step":
            for source, fact in check.relation.facts(branch.target, branch.result):
                reason = f"{_short(branch)} breaks the {source} of {branch.target}"
                check.never("inductive", where, reason, branch.condition, negation(fact))


def _time_passes(check: _Check, phase: str) -> None:
    later = integer("later")
    passes = comparison("<=", check.relation.environment["now"], later)
    for source, fact in check.relation.facts(phase, {"now": later}):
        check.never("inductive", phase, f"time breaks its {source}", passes, negation(fact))


def _one_result(check: _Check, name: str) -> None:
    relation = check.relation
    other = relation.variables("other.")
    again = substitute(relation.transition(name), {relation.after[variable]: other[variable] for variable in other})
    differ = disjunction(*(negation(equal(relation.after[variable], other[variable])) for variable in other))
    reason = "one session and environment have two results"
    check.never("functional", name, reason, relation.well_formed, relation.transition(name), Formula(again), differ)


def _redundant(check: _Check) -> Iterator[str]:
    """The guard atoms that are implied wherever their row or case applies."""
    for row in check.relation.spec.rows.values():
        phases = row.sources or (NO_PHASE,)
        whens = [(phase, case.when) for case in row.cases for phase in case.sources or phases]
        for atom in row.guard:
            rest = tuple(other for other in row.guard if other != atom)
            if all(_implied(check, phase, atom, (*rest, *when)) for phase, when in whens or ((p, ()) for p in phases)):
                yield f"{row.id} {atom}"
        for number, case in enumerate(row.cases):
            for atom in case.when:
                rest = tuple(other for other in case.when if other != atom)
                if all(_implied(check, phase, atom, (*row.guard, *rest)) for phase in case.sources or phases):
                    yield f"{row.id}.{number} {atom}"


def _implied(check: _Check, phase: str, atom: str, rest: tuple[str, ...]) -> bool:
    relation = check.relation
    refuted = check.solver.model(relation.in_phase(phase), relation.guard(*rest), negation(relation.guard(atom)))
    return refuted is None


def _short(branch: Branch) -> str:
    """Format a branch without its phase and input."""
    label = branch.label
    if label.row is None:
        return f"else {label.kind}"
    return label.row if label.case is None else f"{label.row}.{label.case}"
