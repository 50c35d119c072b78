"""The functions of the code beside the specification: one routine for each function and input.

A routine calls an unmodified function as the scheduler calls it, on symbolic values, and knows the ways in which the
specification answers the same input. The domain of a routine is where the two are compared: wherever a session is as
the specification says that sessions are (constraints of the variables, columns of the phase, assumptions on parameters
and environment). That every session is so, at all times, is the theorem INV.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import combinations
from types import ModuleType
from typing import Any

import attrs

from tenure.model.invariant import facts_of_names, facts_of_phase
from tenure.model.relation import PHASE, UNBORN, Branch, Frame, Relation
from tenure.model.solver import (
    Formula,
    Solver,
    SolverUnknown,
    Term,
    boolean,
    conjunction,
    disjunction,
    equal,
    negation,
)
from tenure.proofs import smtlib
from tenure.proofs.obligation import Labelled
from tenure.proofs.symbolic import OutsideSubset, Path, Run, paths
from tenure.reference.terms import DISABLED, Input, Parameters, Phase, Reason, Refused, Variables
from tenure.spec import Constant, Spec


class OtherWords(Exception):
    """The code and the specification do not name the same phases, inputs, variables or parameters."""


@attrs.frozen
class Answer:
    """What is answered: the kind, the row and the code. A kind that is none of the specification's is a complaint."""

    kind: str
    row: str | None = None
    code: str | None = None

    def __str__(self) -> str:
        """For people: `T02`, `refused not_accepting T31`, `no-op T32`, `disabled`."""
        return " ".join(word for word in ("" if self.kind == "step" else self.kind, self.code, self.row) if word)


@attrs.frozen(eq=False)
class Said:
    """An answer with the variables that it leaves, if it changes any, and the phase that it leads to, where known."""

    answer: Answer
    leaves: Frame = attrs.field(factory=dict)
    to: str | None = None

    def __str__(self) -> str:
        """For people: `T02 to queued.waiting`."""
        return f"{self.answer} to {self.to}" if self.to else str(self.answer)


@attrs.frozen(eq=False)
class Way:
    """One way in which the specification answers: where, under which condition, and what it says."""

    phase: str
    condition: Formula
    says: Said

    def __str__(self) -> str:
        """For people: `T02 to queued.waiting in queued.empty`."""
        return f"{self.says} in {self.phase}"


@attrs.frozen(eq=False)
class Routine:
    """One function on one input: how to run that of a module, where to compare, and what the specification answers."""

    function: str
    input: str
    domain: tuple[Labelled, ...]
    ways: tuple[Way, ...]
    clauses: tuple[str, ...]
    run: Callable[[ModuleType, Run], Said]

    @property
    def name(self) -> str:
        """Part of a file name: `step-submit`, `opened`."""
        return "-".join(filter(None, (self.function, self.input.replace("_", "-"))))

    @property
    def call(self) -> str:
        """For people: `step on submit`, `opened`."""
        return f"{self.function} on {self.input}" if self.input else self.function

    def alike(self, said: Said) -> Iterator[tuple[Way, tuple[Formula, ...]]]:
        """The ways with the answer of the code, each with the equations by which it leaves the same variables."""
        for way in self.ways:
            if way.says.answer == said.answer and said.to in (None, way.says.to):
                pairs = [(said.leaves[name], way.says.leaves[name]) for name in way.says.leaves]
                yield way, tuple(equal(*pair) for pair in pairs if smtlib.text(pair[0]) != smtlib.text(pair[1]))

    @property
    def overlaps(self) -> Iterator[Formula]:
        """That two ways apply at once, for each two in the same phase."""
        for one, other in combinations(self.ways, 2):
            if one.phase == other.phase:
                yield conjunction(one.condition, other.condition)


class Routines:
    """All routines, in the order of the specification, and the paths that a module takes through them.

    A module is one with the functions of `tenure.reference.step`. Raises OtherWords.
    """

    def __init__(self, relation: Relation) -> None:
        self.relation, self._spec = relation, relation.spec
        _same_words(self._spec)
        entries = (*self._spec.variables, *self._spec.parameters, *self._spec.environment)
        kinds = {entry.id: Reason if entry.values else bool if entry.kind == "bool" else int for entry in entries}
        self._kinds: Mapping[str, type] = {PHASE: Phase, **kinds}
        domain = well_formed(relation)
        lone = dict.fromkeys(row.input for row in self._spec.job_rows.values())
        self.all = (
            self._opened(),
            *(self._step(name, domain) for name in self._spec.inputs),
            *(self._alone(name) for name in lone),
        )
        self._solvers: dict[int, Solver] = {}

    def solver(self, routine: Routine) -> Solver:
        """A solver that knows the domain of a routine; routines with one domain share it."""
        if id(routine.domain) not in self._solvers:
            self._solvers[id(routine.domain)] = Solver(*(formula for _, formula in routine.domain))
        return self._solvers[id(routine.domain)]

    def paths(self, routine: Routine, code: ModuleType) -> Iterator[Path[Said]]:
        """The paths that a module takes. Raises OutsideSubset and SolverUnknown."""
        return paths(lambda run: routine.run(code, run), self.solver(routine), self._number)

    # -- calls, as the scheduler makes them ----------------------------------------------------------------------------

    def _opened(self) -> Routine:
        def run(code: ModuleType, run: Run) -> Said:
            return self._said(run, lambda: code.opened(self._parameters(run), self._symbol(run, "now")))

        new = (("the session is not there yet", self.relation.initial), _assumed(self.relation))
        return self._routine("opened", "", new, self._ways("open", (UNBORN,)), run)

    def _step(self, name: str, domain: tuple[Labelled, ...]) -> Routine:
        given = Input(name)

        def run(code: ModuleType, run: Run) -> Said:
            before = Variables(*(self._symbol(run, field) for field in Variables._fields))
            parameters, now = self._parameters(run), self._symbol(run, "now")
            # Only a start is told of the scheduler; the other inputs are left with the defaults.
            names = ("lanes", "busy", "held", "chosen", "earliest") if name == "start" else ()
            more = {other: self._symbol(run, other) for other in names}
            return self._said(run, lambda: code.step(before, parameters, given, now, **more), before)

        return self._routine("step", name, domain, self._ways(name, self._spec.phases), run)

    def _alone(self, name: str) -> Routine:
        given, queued, running = Input(name), boolean("queued"), boolean("running")

        def run(code: ModuleType, run: Run) -> Said:
            states = run.symbol(bool, queued, "queued"), run.symbol(bool, running, "running")
            lane_free = self._symbol(run, "busy") < self._symbol(run, "lanes")
            told = lane_free, self._symbol(run, "held"), self._symbol(run, "chosen")
            return self._said(run, lambda: code.alone(given, *states, *told))

        neither = negation(disjunction(queued, running))
        domain, possible = {
            # Canceling a job is two inputs, by what the job does.
            "submit": ("the job is not there yet", neither),
            "cancel_queued_job": ("the job is queued or final", negation(running)),
            "cancel_running_job": ("the job is running or final", negation(queued)),
        }.get(name, ("the job is queued, running or final", negation(conjunction(queued, running))))
        states = {None: neither, "queued": queued, "running": running}
        ways = [
            Way(
                "no session",
                conjunction(states[row.source], self.relation.guard(*row.guard)),
                Said(Answer("step", row.id)),
            )
            for row in self._spec.job_rows.values()
            if row.input == name
        ]
        if name in _REST:
            rest = negation(disjunction(*(way.condition for way in ways)))
            ways.append(Way("no session", rest, Said(_REST[name])))
        return self._routine("alone", name, ((domain, possible),), tuple(ways), run)

    def _routine(
        self,
        function: str,
        name: str,
        domain: tuple[Labelled, ...],
        ways: tuple[Way, ...],
        run: Callable[[ModuleType, Run], Said],
    ) -> Routine:
        """Name a routine, and find the clauses behind its ways."""
        spec, answers = self._spec, {way.says.answer for way in ways}
        clauses = {id: row.clauses for id, row in spec.rows.items()}
        clauses |= {id: row.clauses for id, row in spec.job_rows.items()}
        clauses |= {code: refusal.clauses for code, refusal in spec.refusals.items()}
        found = {clause for answer in answers for name in (answer.row, answer.code) if name for clause in clauses[name]}
        if Answer("disabled") in answers:
            found.update(spec.rules["occurrence"].clauses)
        in_order = tuple(clause for clause in spec.clauses if clause in found)
        return Routine(function, name, domain, ways, in_order, run)

    def _ways(self, name: str, phases: Iterable[str]) -> tuple[Way, ...]:
        return tuple(self._way(branch) for phase in phases for branch in self.relation.branches(phase, name))

    def _way(self, branch: Branch) -> Way:
        label = branch.label
        answer = Answer(label.kind, label.row, label.code)
        says = Said(answer, branch.result, branch.target) if label.kind == "step" else Said(answer)
        return Way(label.phase or "no phase", conjunction(self.relation.at(label.phase), branch.condition), says)

    # -- values in and out ---------------------------------------------------------------------------------------------

    def _number(self, member: Any) -> Term:
        phase = isinstance(member, Phase)
        return self.relation.phases[member.value] if phase else self.relation.term(Constant(member.value))

    def _symbol(self, run: Run, name: str) -> Any:
        term = {**self.relation.before, **self.relation.parameters, **self.relation.environment}[name]
        return run.symbol(self._kinds[name], term, name)

    def _parameters(self, run: Run) -> Parameters:
        return Parameters(*(self._symbol(run, field.name) for field in attrs.fields(Parameters)))

    def _said(self, run: Run, call: Callable[[], object], before: Variables | None = None) -> Said:
        """The answer of the code. What is no answer is told as it is."""
        try:
            answer = call()
        except (OutsideSubset, SolverUnknown):
            raise
        except Exception as error:
            return Said(Answer(f"{type(error).__name__}: {error}"))
        match answer:
            case Refused(code=code, row=row):
                return Said(Answer("refused", row, code))
            case (after, str(row)) if after is before:
                return Said(Answer("step" if before is None else "no-op", row))
            case (Variables() as after, str(row)) if len(after) == len(Variables._fields):
                try:
                    leaves = {name: run.term(self._kinds[name], value) for name, value in after._asdict().items()}
                except OutsideSubset as error:
                    return Said(Answer(f"nonsense: {error}", row))
                to: object = after.phase  # its type is what is in doubt
                return Said(Answer("step", row), leaves, to.value if isinstance(to, Phase) else None)
        return Said(Answer("disabled" if answer is DISABLED else f"nonsense: {answer!r}"))


# What a job without a session answers where no row applies (X5, X6).
_REST: Mapping[str, Answer] = {
    "start": Answer("disabled"),
    "finish": Answer("refused", None, "not_running"),
    "cancel_queued_job": Answer("refused", None, "already_final"),
    "cancel_running_job": Answer("refused", None, "already_final"),
}


def well_formed(relation: Relation) -> tuple[Labelled, ...]:
    """A session that was opened is as the specification says, and so are its parameters and environment."""
    spec = relation.spec
    names = (relation.formula(fact.holds) for fact in facts_of_names(spec.variables))
    columns = (
        conjunction(relation.at(phase.id), *(relation.formula(fact.holds) for fact in facts_of_phase(spec, phase)))
        for phase in spec.phases.values()
    )
    return (
        _assumed(relation),
        ("the constraints of the variables", conjunction(*names)),
        ("the columns of the phase", disjunction(*columns)),
    )


def _assumed(relation: Relation) -> Labelled:
    return "parameters and environment are as the specification says", relation.assumptions


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
