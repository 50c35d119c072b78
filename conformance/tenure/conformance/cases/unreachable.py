"""Which goals of coverage cannot be reached, and why.

A solver decides for each goal whether it is consistent with the facts of the specification about the phase, the names
and the scheduler. If it is not, the reasons are a minimal set of these facts that contradicts it. They are in
`unreachable.jsonl`, which `python -m tenure.conformance.cases.unreachable` makes; reading it needs no solver.
"""

import json
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from tenure.conformance.cases.coverage import Asked, Goal, difference, goals, steps
from tenure.conformance.cases.trace import oracle
from tenure.processes.stop import stoppable_main
from tenure.reference.program import run_program
from tenure.spec import OFF, Name, Spec, names_in

if TYPE_CHECKING:
    from tenure.model.solver import Formula, Solver

BUNDLED = Path(__file__).with_name("unreachable.jsonl")
FORMAT, VERSION = "tenure-impossible", 1

Statement = tuple[str, "Formula"]
"""A fact of the specification: its source and its formula."""


@attrs.frozen
class Unreachable:
    """The name of a goal that cannot be reached, and the sources of the facts that rule it out."""

    goal: str
    because: tuple[str, ...]


@attrs.frozen
class GuardPlace:
    """Where a timer of a session is armed: the row that it takes, the phase and the input."""

    row: str
    phase: str
    timer: str

    def __str__(self) -> str:
        """As the id of a case writes it."""
        return f"{self.row}/{self.phase}"


def places() -> tuple[GuardPlace, ...]:
    """Return every place of a timer, in the order of the specification."""
    spec = oracle().spec
    return tuple(
        GuardPlace(row.id, phase, row.input)
        for row in spec.rows.values()
        if spec.inputs[row.input].by == "timer"
        for phase in row.sources
    )


@cache
def unreachable() -> tuple[Unreachable, ...]:
    """Return the unreachable goals from the file of this package."""
    header, *lines = BUNDLED.read_text(encoding="utf-8").splitlines()
    if json.loads(header)["version"] != VERSION:
        raise ValueError(f"{BUNDLED.name} has another version than {VERSION}")
    records = [json.loads(line) for line in lines]
    return tuple(Unreachable(record["goal"], tuple(record["because"])) for record in records)


def reachable(spec: Spec) -> tuple[Goal, ...]:
    """Return the goals that can be reached."""
    never = {one.goal for one in unreachable()}
    return tuple(goal for goal in goals(spec) if str(goal) not in never)


def prove(spec: Spec) -> Iterator[Unreachable]:
    """Yield the goals that contradict the specification, then the pairs of places. Raises SolverUnknown."""
    encoding = _Encoding(spec)
    for goal in goals(spec):
        because = contradiction(encoding.reached(goal), encoding.asked(goal))
        if because is not None:
            yield Unreachable(str(goal), because)
    for one, other in product(places(), repeat=2):
        because = contradiction(*encoding.both(one, other))
        if because is not None:
            yield Unreachable(f"pair/{one}/{other}", because)


def contradiction(formula: "Formula", statements: Sequence[Statement]) -> tuple[str, ...] | None:
    """Return the sources of a minimal set of statements that contradicts a formula; None if none does.

    The algorithm is QuickXplain, which prefers later statements. Raises SolverUnknown.
    """
    from tenure.model.solver import Solver

    solver = Solver(formula)
    if solver.model(*(holds for _, holds in statements)) is not None:
        return None
    return tuple(dict.fromkeys(source for source, _ in _needed(solver, [], list(statements))))


def _needed(solver: "Solver", kept: list[Statement], doubtful: list[Statement]) -> list[Statement]:
    """A minimal subset of the doubtful statements that contradicts the asserted and kept ones, later ones first."""
    if solver.model(*(holds for _, holds in kept)) is None:
        return []
    if len(doubtful) == 1:
        return doubtful
    half = len(doubtful) // 2
    early = _needed(solver, kept + doubtful[half:], doubtful[:half])
    return early + _needed(solver, kept + early, doubtful[half:])


class _Encoding:
    """Formulas about one or two sessions of a scheduler."""

    def __init__(self, spec: Spec) -> None:
        from tenure.model.invariant import facts_of_names
        from tenure.model.relation import Relation

        self._spec, self._relation = spec, Relation(spec)
        self._frames = self._relation.before, self._relation.variables("other.")
        facts = facts_of_names((*spec.parameters, *spec.environment))
        self._always = [(fact.source, self._relation.formula(fact.holds)) for fact in facts]
        self._in = cache(self._in_phase)

    def reached(self, goal: Goal) -> "Formula":
        """Encode that the atom of a goal has its value; a time that is off has no distance from others."""
        from tenure.model import solver

        relation, condition = self._relation, self._spec.guards[goal.use.atom].when
        apart = difference(condition)
        if apart is None:
            return solver.equal(relation.formula(condition), solver.literal(goal.value))
        times = [name for name in names_in(apart) if self._spec.names[name].kind == "optional_time"]
        on = [solver.comparison("!=", relation.term(Name(name, "int")), solver.literal(OFF)) for name in times]
        return solver.conjunction(solver.equal(relation.term(apart), solver.literal(goal.value)), *on)

    def asked(self, goal: Goal) -> list[Statement]:
        """Return what holds when the scheduler evaluates the step of a goal, and the atom decides."""
        step = steps(self._spec)[goal.use.step]
        others = [atom for atom in step.guard if atom != goal.use.atom]
        guards = [(f"guard {atom}", self._relation.guard(atom)) for atom in others]
        return [*self._always, *(self._in(step.phase) if step.phase else ()), *self._rules(step), *guards]

    def both(self, one: GuardPlace, other: GuardPlace) -> "tuple[Formula, list[Statement]]":
        """Encode that two sessions are in two places, with what holds then."""
        from tenure.model import solver
        from tenure.model.relation import PHASE

        first, second = self._frames
        at = solver.conjunction(
            solver.equal(first[PHASE], self._relation.phases[one.phase]),
            solver.equal(second[PHASE], self._relation.phases[other.phase]),
        )
        hold = solver.conjunction(solver.Formula(first["holds"]), solver.Formula(second["holds"]))
        return at, [*self._in(one.phase), *self._in(other.phase, 1), ("theorem S9", solver.negation(hold))]

    def _in_phase(self, phase: str, session: int = 0) -> list[Statement]:
        """The facts about a session in a phase, from its variables and the columns of the phase."""
        facts = self._relation.facts(phase, self._frames[session])
        return [(source if " " in source else f"{source} in {phase}", holds) for source, holds in facts]

    def _rules(self, step: Asked) -> Iterator[Statement]:
        """When the scheduler evaluates: timers at deadlines, all else while none is due; starts of queued jobs."""
        from tenure.model import solver

        spec, frame, environment = self._spec, self._relation.before, self._relation.environment
        by = spec.inputs[step.input].by
        for timer in spec.timers:
            if step.phase and spec.cells[step.phase, timer.id].rows and (by != "timer" or timer.id == step.input):
                deadline = frame[str(timer.deadline)]
                in_time = solver.comparison("<=" if by == "timer" else "<", environment["now"], deadline)
                yield "rule settle", solver.disjunction(solver.equal(deadline, solver.literal(OFF)), in_time)
        if by == "job_timer":
            limit = environment["limit_deadline"]
            in_time = solver.comparison("<=", environment["now"], limit)
            yield "rule settle", solver.disjunction(solver.equal(limit, solver.literal(OFF)), in_time)
        if by == "dispatch":
            chosen, held = solver.Formula(environment["chosen"]), solver.Formula(environment["held"])
            yield "rule dispatch", solver.negation(solver.conjunction(chosen, held))
            if step.phase:
                yield "theorem S30", solver.comparison(">", frame["Q"], solver.literal(0))


def main() -> None:
    """Write the file of unreachable goals."""
    spec = oracle().spec
    records: list[object] = [
        {"format": FORMAT, "version": VERSION, "spec": spec.version},
        *map(attrs.asdict, prove(spec)),
    ]
    text = "".join(json.dumps(record, separators=(",", ":")) + "\n" for record in records)
    BUNDLED.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(run_program(stoppable_main(main), streams=()))
