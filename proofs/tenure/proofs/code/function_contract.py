"""A function of the code on one input, with the answers that the specification gives to that input.

A routine runs the function on symbolic values. It has the domain in which the two are compared, and the branches of the
specification. `path_obligations.py` makes its proof obligations.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import combinations
from types import ModuleType
from typing import Any

import attrs

from tenure.model.invariant import facts_of_names, facts_of_phase
from tenure.model.relation import PHASE, Branch, Frame, Relation
from tenure.model.solver import Formula, Solver, Term, conjunction, disjunction, equal
from tenure.proofs.code.symbolic_execution import Path, SymbolicRun, paths
from tenure.proofs.smt import smtlib
from tenure.proofs.smt.obligation import Labelled
from tenure.proofs.smt.premises import Premise, proved
from tenure.reference.vocabulary import Input, Parameters, Phase, Reason, Variables
from tenure.spec import Constant, Spec


class OtherWords(Exception):
    """The code and the specification do not name the same phases, inputs, variables or parameters."""


@attrs.frozen
class ContractAnswer:
    """An answer: its kind, row and code. A kind that the specification does not have describes an error of the code.

    `reports` are the events as text.
    """

    kind: str
    row: str | None = None
    code: str | None = None
    reports: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Format: `T02`, `refused not_accepting T31`, `no-op T32`, `disabled`."""
        return " ".join(word for word in ("" if self.kind == "step" else self.kind, self.code, self.row) if word)


@attrs.frozen(eq=False)
class ContractResult:
    """An answer, the terms of the variables after it (empty if unchanged), and the phase after it where known."""

    answer: ContractAnswer
    after: Frame = attrs.field(factory=dict)
    to: str | None = None

    def __str__(self) -> str:
        """Format: `T02 to queued.waiting`."""
        return f"{self.answer} to {self.to}" if self.to else str(self.answer)

    @property
    def in_full(self) -> str:
        """The result with its events."""
        return f"{self} with {', '.join(self.answer.reports)}" if self.answer.reports else str(self)


@attrs.frozen(eq=False)
class ContractBranch:
    """One branch of the specification: a phase, a condition and a result."""

    phase: str
    condition: Formula
    result: ContractResult

    def __str__(self) -> str:
        """Format: `T02 to queued.waiting in queued.empty`."""
        return f"{self.result} in {self.phase}"


@attrs.frozen(eq=False, slots=False)
class ComparedDomain:
    """The facts under which the code and the specification are compared."""

    facts: tuple[Labelled, ...]

    @cached_property
    def solver(self) -> Solver:
        """A solver with these facts."""
        return Solver(*(formula for _, formula in self.facts))


class ContractValues:
    """Inputs and results of the code as terms of a relation. Raises OtherWords."""

    def __init__(self, relation: Relation) -> None:
        self.relation = relation
        _check_names(relation.spec)
        spec = relation.spec
        entries = (*spec.variables, *spec.parameters, *spec.environment)
        kinds = {entry.id: Reason if entry.values else bool if entry.kind == "bool" else int for entry in entries}
        self._kinds: Mapping[str, type] = {PHASE: Phase, **kinds}
        self._terms = {**relation.before, **relation.parameters, **relation.environment}

    def symbol(self, run: SymbolicRun, name: str) -> Any:
        """A symbolic variable, parameter or part of the environment."""
        return run.symbol(self._kinds[name], self._terms[name], name)

    def variables(self, run: SymbolicRun) -> Variables:
        """The symbolic variables of a session before an input."""
        return Variables(*(self.symbol(run, name) for name in Variables._fields))

    def parameters(self, run: SymbolicRun) -> Parameters:
        """The symbolic parameters of a session."""
        return Parameters(*(self.symbol(run, field.name) for field in attrs.fields(Parameters)))

    def terms(self, run: SymbolicRun, after: Variables) -> Frame:
        """The terms of variables that the code returned. Raises OutsideSubset for a value of the wrong type."""
        return {name: run.term(self._kinds[name], value) for name, value in after._asdict().items()}

    def number(self, member: Any) -> Term:
        """The number of an enumeration member in the relation."""
        phase = isinstance(member, Phase)
        return self.relation.phases[member.value] if phase else self.relation.term(Constant(member.value))


@attrs.frozen(eq=False)
class Routine:
    """One function on one input: how to run it, the domain of comparison, and the branches of the specification.

    `name` is part of file names and `call` of texts: `step-submit`, `step on submit`. `of_session` is false for a job
    without a session.
    """

    name: str
    call: str
    of_session: bool
    values: ContractValues
    domain: ComparedDomain
    branches: tuple[ContractBranch, ...]
    run: Callable[[ModuleType, SymbolicRun], ContractResult]

    @property
    def clauses(self) -> tuple[str, ...]:
        """The clauses of all branches, in the order of the specification."""
        spec, answers = self.values.relation.spec, {branch.result.answer for branch in self.branches}
        clauses = {id: row.clauses for id, row in spec.rows.items()}
        clauses |= {id: row.clauses for id, row in spec.job_rows.items()}
        clauses |= {code: refusal.clauses for code, refusal in spec.refusals.items()}
        found = {clause for answer in answers for id in (answer.row, answer.code) if id for clause in clauses[id]}
        if any(answer.kind == "disabled" for answer in answers):
            found.update(spec.rules["occurrence"].clauses)
        return tuple(clause for clause in spec.clauses if clause in found)

    def paths(self, code: ModuleType) -> Iterator[Path[ContractResult]]:
        """The paths of the function in a module. Raises OutsideSubset and SolverUnknown."""
        return paths(lambda run: self.run(code, run), self.domain.solver, self.values.number)

    def matches(self, result: ContractResult) -> Iterator[tuple[ContractBranch, tuple[Formula, ...]]]:
        """The branches with the same answer, each with the equations that make the values after it the same."""
        for branch in self.branches:
            theirs, ours = branch.result.after, result.after
            if (
                branch.result.answer == result.answer
                and result.to in (None, branch.result.to)
                and theirs.keys() == ours.keys()
            ):
                pairs = [(ours[name], theirs[name]) for name in theirs]
                yield branch, tuple(equal(*pair) for pair in pairs if smtlib.text(pair[0]) != smtlib.text(pair[1]))

    @property
    def overlaps(self) -> Iterator[Formula]:
        """For each two branches of one phase, the condition that both apply."""
        for one, other in combinations(self.branches, 2):
            if one.phase == other.phase:
                yield conjunction(one.condition, other.condition)


def file_name(*words: str) -> str:
    """Words as part of a file name: `step-cancel-queued-job`."""
    return "-".join(words).replace("_", "-")


def branches_of(relation: Relation, name: str, phases: Iterable[str]) -> Iterator[tuple[Branch, ContractBranch]]:
    """The branches for an input in some phases, each with the branch of the relation that it is made from."""
    for phase in phases:
        for branch in relation.branches(phase, name):
            label = branch.label
            answer = ContractAnswer(label.kind, label.row, label.code)
            result = (
                ContractResult(answer, branch.result, branch.target) if label.kind == "step" else ContractResult(answer)
            )
            yield branch, ContractBranch(phase or "no phase", relation.applies(branch), result)


def assumed(relation: Relation) -> Labelled:
    """Parameters and environment satisfy the constraints of the specification."""
    return "parameters and environment satisfy their constraints", relation.assumptions


def well_formed(relation: Relation) -> tuple[Labelled, ...]:
    """The invariants of an opened session: the constraints and the columns of its phase, which theorem INV proves."""
    spec = relation.spec
    names = (relation.formula(fact.holds) for fact in facts_of_names(spec.variables))
    columns = (
        conjunction(relation.at(phase.id), *(relation.formula(fact.holds) for fact in facts_of_phase(spec, phase)))
        for phase in spec.phases.values()
    )
    return (
        assumed(relation),
        Premise("the constraints of the variables", conjunction(*names), proved("INV")),
        Premise("the columns of the phase", disjunction(*columns), proved("INV")),
    )


def _check_names(spec: Spec) -> None:
    """Raise OtherWords unless the code has the names of the specification."""
    names = {
        "phases": (tuple(Phase), tuple(spec.phases)),
        "inputs": (tuple(Input), tuple(spec.inputs)),
        "reasons": (tuple(Reason), spec.names["reason"].values),
        "variables": (Variables._fields, (PHASE, *(entry.id for entry in spec.variables))),
        "parameters": ([field.name for field in attrs.fields(Parameters)], [entry.id for entry in spec.parameters]),
    }
    for kind, (code, table) in names.items():
        if sorted(code) != sorted(table):
            raise OtherWords(
                f"the {kind} of the code are {', '.join(code)}; the specification's are {', '.join(table)}"
            )
