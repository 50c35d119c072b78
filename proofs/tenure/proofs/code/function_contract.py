"""A function of the code on one input, beside what the specification says of that input.

A routine knows how to run the function on symbolic values, where the two are compared (its domain), and the ways in
which the specification answers. `path_obligations.py` makes of it what has to be proved.
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
    """What is answered: the kind, the row and the code. A kind that is none of the specification's is a complaint.

    `reports` are the events, each in words.
    """

    kind: str
    row: str | None = None
    code: str | None = None
    reports: tuple[str, ...] = ()

    def __str__(self) -> str:
        """For people: `T02`, `refused not_accepting T31`, `no-op T32`, `disabled`."""
        return " ".join(word for word in ("" if self.kind == "step" else self.kind, self.code, self.row) if word)


@attrs.frozen(eq=False)
class Said:
    """An answer with the values that it leaves, if it changes any, and the phase that it leads to, where known."""

    answer: ContractAnswer
    leaves: Frame = attrs.field(factory=dict)
    to: str | None = None

    def __str__(self) -> str:
        """For people: `T02 to queued.waiting`."""
        return f"{self.answer} to {self.to}" if self.to else str(self.answer)

    @property
    def in_full(self) -> str:
        """The same with the events."""
        return f"{self} with {', '.join(self.answer.reports)}" if self.answer.reports else str(self)


@attrs.frozen(eq=False)
class ContractBranch:
    """One way in which the specification answers: where, under which condition, and what it says."""

    phase: str
    condition: Formula
    says: Said

    def __str__(self) -> str:
        """For people: `T02 to queued.waiting in queued.empty`."""
        return f"{self.says} in {self.phase}"


@attrs.frozen(eq=False, slots=False)
class ComparedDomain:
    """Where the code and the specification are compared."""

    facts: tuple[Labelled, ...]

    @cached_property
    def solver(self) -> Solver:
        """A solver that knows it."""
        return Solver(*(formula for _, formula in self.facts))


class ContractValues:
    """The values that go into the code and come out, as terms of a relation. Raises OtherWords."""

    def __init__(self, relation: Relation) -> None:
        self.relation = relation
        _same_words(relation.spec)
        spec = relation.spec
        entries = (*spec.variables, *spec.parameters, *spec.environment)
        kinds = {entry.id: Reason if entry.values else bool if entry.kind == "bool" else int for entry in entries}
        self._kinds: Mapping[str, type] = {PHASE: Phase, **kinds}
        self._terms = {**relation.before, **relation.parameters, **relation.environment}

    def symbol(self, run: SymbolicRun, name: str) -> Any:
        """A variable, parameter or part of the environment to run code on."""
        return run.symbol(self._kinds[name], self._terms[name], name)

    def variables(self, run: SymbolicRun) -> Variables:
        """The variables of a session before an input."""
        return Variables(*(self.symbol(run, name) for name in Variables._fields))

    def parameters(self, run: SymbolicRun) -> Parameters:
        """The parameters of a session."""
        return Parameters(*(self.symbol(run, field.name) for field in attrs.fields(Parameters)))

    def terms(self, run: SymbolicRun, after: Variables) -> Frame:
        """The terms of variables that the code returned. Raises OutsideSubset for one of the wrong kind."""
        return {name: run.term(self._kinds[name], value) for name, value in after._asdict().items()}

    def number(self, member: Any) -> Term:
        """The number of a member of an enumeration, as the relation has it."""
        phase = isinstance(member, Phase)
        return self.relation.phases[member.value] if phase else self.relation.term(Constant(member.value))


@attrs.frozen(eq=False)
class Routine:
    """One function on one input: how to run that of a module, where to compare, and what the specification answers.

    `name` is part of a file name, `call` is for people: `step-submit` and `step on submit`; `of_session` says whether
    there is a session at all.
    """

    name: str
    call: str
    of_session: bool
    values: ContractValues
    domain: ComparedDomain
    ways: tuple[ContractBranch, ...]
    run: Callable[[ModuleType, SymbolicRun], Said]

    @property
    def clauses(self) -> tuple[str, ...]:
        """The clauses behind all ways of answering, in the order of the specification."""
        spec, answers = self.values.relation.spec, {way.says.answer for way in self.ways}
        behind = {id: row.clauses for id, row in spec.rows.items()}
        behind |= {id: row.clauses for id, row in spec.job_rows.items()}
        behind |= {code: refusal.clauses for code, refusal in spec.refusals.items()}
        found = {clause for answer in answers for id in (answer.row, answer.code) if id for clause in behind[id]}
        if any(answer.kind == "disabled" for answer in answers):
            found.update(spec.rules["occurrence"].clauses)
        return tuple(clause for clause in spec.clauses if clause in found)

    def paths(self, code: ModuleType) -> Iterator[Path[Said]]:
        """The paths that the function of a module takes. Raises OutsideSubset and SolverUnknown."""
        return paths(lambda run: self.run(code, run), self.domain.solver, self.values.number)

    def alike(self, said: Said) -> Iterator[tuple[ContractBranch, tuple[Formula, ...]]]:
        """The ways with the answer of the code, each with the equations by which it leaves the same values."""
        for way in self.ways:
            theirs, ours = way.says.leaves, said.leaves
            if way.says.answer == said.answer and said.to in (None, way.says.to) and theirs.keys() == ours.keys():
                pairs = [(ours[name], theirs[name]) for name in theirs]
                yield way, tuple(equal(*pair) for pair in pairs if smtlib.text(pair[0]) != smtlib.text(pair[1]))

    @property
    def overlaps(self) -> Iterator[Formula]:
        """That two ways apply at once, for each two in the same phase."""
        for one, other in combinations(self.ways, 2):
            if one.phase == other.phase:
                yield conjunction(one.condition, other.condition)


def file_name(*words: str) -> str:
    """Words as part of a file name: `step-cancel-queued-job`."""
    return "-".join(words).replace("_", "-")


def branches_of(relation: Relation, name: str, phases: Iterable[str]) -> Iterator[tuple[Branch, ContractBranch]]:
    """The ways in which a session in one of the phases answers an input, each with the branch that it comes from."""
    for phase in phases:
        for branch in relation.branches(phase, name):
            label = branch.label
            answer = ContractAnswer(label.kind, label.row, label.code)
            says = Said(answer, branch.result, branch.target) if label.kind == "step" else Said(answer)
            yield branch, ContractBranch(phase or "no phase", conjunction(relation.at(phase), branch.condition), says)


def assumed(relation: Relation) -> Labelled:
    """Parameters and environment are as the specification says."""
    return "parameters and environment are as the specification says", relation.assumptions


def well_formed(relation: Relation) -> tuple[Labelled, ...]:
    """A session that was opened is as the specification says that sessions are: constraints, and columns of its phase.

    That every session is so, at all times, is the theorem INV.
    """
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


def _same_words(spec: Spec) -> None:
    """Raise OtherWords unless the code names everything as the specification does."""
    words = {
        "phases": (tuple(Phase), tuple(spec.phases)),
        "inputs": (tuple(Input), tuple(spec.inputs)),
        "reasons": (tuple(Reason), spec.names["reason"].values),
        "variables": (Variables._fields, (PHASE, *(entry.id for entry in spec.variables))),
        "parameters": ([field.name for field in attrs.fields(Parameters)], [entry.id for entry in spec.parameters]),
    }
    for kind, (code, table) in words.items():
        if sorted(code) != sorted(table):
            raise OtherWords(
                f"the {kind} of the code are {', '.join(code)}; the specification's are {', '.join(table)}"
            )
