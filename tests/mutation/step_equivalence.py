"""Proves that a change of the reference's step can never be seen: the changed code, run on symbolic values.

Two sessions are alike if they agree in what is shown of them and in what can still be read, the rest of their variables
may be anything. Proved is that the changed code takes a session that is like one of the specification's to a session
that is like the one that the specification answers, in every situation in which the scheduler asks; then the two run
alike for ever. The shipped code has this property as well, which is why only the inputs that reach the change have to
be looked at.

Of the unused clock the scheduler knows more than the variable: it fires only for a deadline that was armed when it was
set, and drops one that is over at the next settling if the clock does not run in that phase. So a deadline that is over
and was dropped is like none.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import cache, cached_property
from types import ModuleType

import attrs

from tenure.model.relation import NO_PHASE, PHASE, Frame, Relation
from tenure.model.solver import (
    Formula,
    Solver,
    Term,
    boolean,
    comparison,
    conjunction,
    disjunction,
    equal,
    literal,
    negation,
)
from tenure.model.symmetry import live_names
from tenure.proofs.code.function_contract import ComparedDomain, ContractResult, Routine, branches_of, file_name
from tenure.proofs.code.step_obligations import routines
from tenure.proofs.code.symbolic_execution import OutsideSubset
from tenure.proofs.mutation.equivalence import is_set, situation
from tenure.reference import step as shipped
from tenure.reference.vocabulary import Input
from tenure.spec import Spec
from tests.mutation.ast_mutants import Change
from tests.mutation.changed_modules import built_on
from tests.mutation.step_mutants import lines_of, module_of

SHOWN = frozenset({"holds", "deadline", "idle_deadline", "ended_at", "metered_since", "usage"})
"""The variables that a view shows, or that decide which events there are; the reason is shown of ended sessions."""

CLOCK = "unused_deadline"


class StepProof:
    """What has to be proved of a changed step."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._relation = Relation(spec)
        self._live = live_names(spec)
        self._place = cache(self._make_place)

    def is_equivalent(self, change: Change) -> bool:
        """Whether a change can never be seen. Raises SolverUnknown."""
        step = module_of(change)
        clocks = self._clocks(step)
        if clocks is None:
            return False
        try:
            return not any(self.differences(step, change.routines, change.line, exactly=clocks))
        except OutsideSubset:
            return False

    def differences(
        self, step: ModuleType, names: Iterable[str], line: int | None = None, *, exactly: bool = False
    ) -> Iterator[str]:
        """Where a step answers otherwise, for people; if `exactly`, sessions agree in all deadlines to be alike.

        A step that differs from the shipped one in one line only need not be run where that one never comes to it.
        """
        for phase in (NO_PHASE, *self._spec.phases):
            place = self._place(phase, exactly=exactly)
            for routine in place.routines:
                if routine.name in names and (line is None or line in place.lines(routine)):
                    yield from self._differences(step, place, routine, exactly=exactly)

    def _make_place(self, phase: str, *, exactly: bool) -> "_Place":
        return _Place(self._spec, self._relation, phase, self._kept(phase, exactly=exactly))

    def _differences(self, step: ModuleType, place: "_Place", routine: Routine, *, exactly: bool) -> Iterator[str]:
        for path in routine.paths(step):
            alike = disjunction(*self._alike(place, routine, path.result, exactly=exactly))
            if routine.domain.solver.model(path.condition, negation(alike)) is not None:
                yield f"{routine.call} in {place.phase or 'no phase'}: {path.result.in_full} on {path}"

    def _alike(self, place: "_Place", routine: Routine, said: ContractResult, *, exactly: bool) -> Iterator[Formula]:
        """The ways in which the specification answers alike, each with what must be so for that."""
        for condition, says in place.branches(routine):
            ours, theirs = said.answer, says.answer
            if ours.kind != theirs.kind or (ours.kind == "step" and ours.row != theirs.row):
                if not self._is_quiet(place, routine, said, says):
                    continue
                requested = Formula(self._relation.environment["stop_requested"])
                yield conjunction(condition, requested, *self._unchanged(place, said))
                continue
            if ours.kind != "step" or not says.after:
                yield condition
                continue
            target = str(says.to)
            kept = self._kept(target, exactly=exactly)
            same = [equal(said.after[name], says.after[name]) for name in kept - {CLOCK}]
            if CLOCK in kept:
                same.append(self._same_clock(place, said.after[CLOCK], says.after[CLOCK], target))
            yield conjunction(condition, equal(said.after[PHASE], says.after[PHASE]), *same)

    def _is_quiet(self, place: "_Place", routine: Routine, said: ContractResult, says: ContractResult) -> bool:
        """Whether the answers differ in a row that nobody sees: that of a further request to stop a job (K4)."""
        kinds = {said.answer.kind, says.answer.kind}
        return place.name(routine) == "cancel_running_job" and kinds <= {"step", "no-op"}

    def _unchanged(self, place: "_Place", said: ContractResult) -> Iterator[Formula]:
        """A result leaves the session as it was."""
        yield from (equal(term, place.frame[name]) for name, term in said.after.items())

    def _same_clock(self, place: "_Place", ours: Term, theirs: Term, target: str) -> Formula:
        """The same deadline, or none and one that is over and was dropped."""
        over = conjunction(negation(is_set(theirs)), comparison("<=", ours, self._relation.environment["now"]))
        if self._spec.cells[target, "unused_timeout"].rows:
            over = conjunction(over, equal(ours, place.frame[CLOCK]))  # or it would be armed where the clock runs
        return disjunction(equal(ours, theirs), over)

    def _kept(self, phase: str, *, exactly: bool) -> frozenset[str]:
        """The variables in which two sessions in a phase agree if they are alike."""
        if phase == NO_PHASE:
            return frozenset(entry.id for entry in self._spec.variables)
        variables = {entry.id for entry in self._spec.variables}
        kept = SHOWN | (self._live[phase] & variables)
        if self._spec.phases[phase].final:
            kept |= {"reason"}
        return kept | {CLOCK} if exactly else kept

    def _clocks(self, step: ModuleType) -> bool | None:
        """Whether a changed step lets a clock run in other phases; None if that has an effect."""
        runs = built_on({"step": step})["timers"].CLOCK_RUNS
        other = False
        for timer, phases in zip(self._spec.timers, runs, strict=True):
            for phase in self._spec.phases:
                if (phase in phases) != bool(self._spec.cells[phase, timer.id].rows):
                    other = True
                    set_there = is_set(self._relation.before[str(timer.deadline)])
                    if Solver(self._relation.in_phase(phase), set_there).model() is not None:
                        return None
        return other


@attrs.frozen(eq=False, slots=False)
class _Place:
    """One phase: the session of the specification there, and one that is like it, on which code is run."""

    spec: Spec
    relation: Relation
    phase: str
    kept: frozenset[str]

    @cached_property
    def frame(self) -> Frame:
        """The variables of the session on which code is run: those that are kept, and others of any value."""
        frame = dict(self.relation.before)
        others = self.relation.variables("any.")
        for name in frame:
            if name != PHASE and (name not in self.kept or name == CLOCK):
                frame[name] = others[name]
        return frame

    @cached_property
    def routines(self) -> tuple[Routine, ...]:
        """What can be asked in the phase: each routine, with what is known when it is."""
        before, relation = self.frame, self.relation
        alike = Relation(self.spec, before=before, parameters=relation.parameters, environment=relation.environment)
        found = []
        for routine in routines(alike):
            facts = self._facts(routine)
            if facts is not None:
                found.append(attrs.evolve(routine, domain=ComparedDomain((("it is asked", facts),))))
        return tuple(found)

    @cached_property
    def lines(self) -> Callable[[Routine], frozenset[int]]:
        """The lines of the shipped step that any session can reach with this input."""
        return cache(lambda routine: lines_of(lambda: list(routine.paths(shipped))))

    def _facts(self, routine: Routine) -> Formula | None:
        name = self.name(routine)
        if not routine.of_session:
            return self._alone(name, routine) if self.phase == NO_PHASE else None
        if (self.phase == NO_PHASE) != (routine.name == "opened") or (self.phase != NO_PHASE and name == "open"):
            return None
        now, before = self.relation.environment["now"], self.relation.before
        clock = equal(self.frame[CLOCK], before[CLOCK])
        if self.phase != NO_PHASE and name != "unused_timeout":
            dropped = conjunction(negation(is_set(before[CLOCK])), comparison("<=", self.frame[CLOCK], now))
            clock = disjunction(clock, dropped)
        if routine.name == "opened":
            return conjunction(situation(self.relation, NO_PHASE, "open"), self.relation.assumptions, clock)
        known = situation(self.relation, self.phase, name)
        if name == "job_timeout":  # a job has run for at least 1 then (X7)
            known = conjunction(known, comparison(">", self.relation.environment["limit_deadline"], literal(0)))
        return conjunction(known, clock)

    def _alone(self, name: str, routine: Routine) -> Formula:
        """A job without a session is there and in the right state; it starts, and its limit ends, only in time."""
        environment = self.relation.environment
        queued, running = boolean("queued"), boolean("running")
        wanted = {"submit": (False, False), "start": (True, False), "cancel_queued_job": (True, False)}
        is_queued, is_running = wanted.get(name, (False, True))
        facts = [equal(queued, literal(is_queued)), equal(running, literal(is_running)), self.relation.assumptions]
        if name == "job_timeout":
            limit = environment["limit_deadline"]
            facts += [comparison(">", limit, literal(0)), equal(environment["now"], limit)]
            facts.append(negation(Formula(environment["stop_requested"])))
        if name == "start":
            free = comparison("<", environment["busy"], environment["lanes"])
            facts += [free, negation(Formula(environment["held"])), Formula(environment["chosen"])]
        return conjunction(*facts)

    def name(self, routine: Routine) -> str:
        """The input that a routine is about."""
        names = {file_name(kind, name): str(name) for kind in ("step", "alone") for name in Input}
        return names.get(routine.name, "open")

    def branches(self, routine: Routine) -> Iterator[tuple[Formula, ContractResult]]:
        """The ways in which the specification answers, over its own session."""
        if not routine.of_session:
            yield from ((branch.condition, branch.result) for branch in routine.branches)
        else:
            for branch, expected in branches_of(self.relation, self.name(routine), (self.phase,)):
                yield branch.condition, expected.result
