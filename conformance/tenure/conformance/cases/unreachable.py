"""What of the guards can never be seen, and why: the gaps that coverage has to have.

A solver is asked of each goal whether a session can be in it, given what the specification says of its phase, of the
names and of the scheduler that asks. Where it cannot, the reasons are as few of these statements as contradict each
other. They stand in `unreachable.jsonl`, which `python -m tenure.conformance.cases.unreachable` makes; whoever reads it
needs no solver.
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
from tenure.spec import OFF, Spec, names_in

if TYPE_CHECKING:
    from tenure.model.solver import Formula, Solver

BUNDLED = Path(__file__).with_name("unreachable.jsonl")
FORMAT, VERSION = "tenure-impossible", 1

Statement = tuple[str, "Formula"]
"""Something that the specification says, and where it says so."""


@attrs.frozen
class Unreachable:
    """A goal that cannot be reached, by the name that it has, and what of the specification rules it out."""

    goal: str
    because: tuple[str, ...]


@attrs.frozen
class GuardPlace:
    """Where a timer of a session waits: the row that it leads to, the phase and the input."""

    row: str
    phase: str
    timer: str

    def __str__(self) -> str:
        """As the id of a case writes it."""
        return f"{self.row}/{self.phase}"


def places() -> tuple[GuardPlace, ...]:
    """Every place of a timer, in the order of the specification."""
    spec = oracle().spec
    return tuple(
        GuardPlace(row.id, phase, row.input)
        for row in spec.rows.values()
        if spec.inputs[row.input].by == "timer"
        for phase in row.sources
    )


@cache
def unreachable() -> tuple[Unreachable, ...]:
    """What cannot be seen, as it is shipped."""
    header, *lines = BUNDLED.read_text(encoding="utf-8").splitlines()
    if json.loads(header)["version"] != VERSION:
        raise ValueError(f"{BUNDLED.name} has another version than {VERSION}")
    records = [json.loads(line) for line in lines]
    return tuple(Unreachable(record["goal"], tuple(record["because"])) for record in records)


def reachable(spec: Spec) -> tuple[Goal, ...]:
    """The goals that are not impossible."""
    never = {one.goal for one in unreachable()}
    return tuple(goal for goal in goals(spec) if str(goal) not in never)


def prove(spec: Spec) -> Iterator[Unreachable]:
    """Every goal that contradicts the specification, and then every pair of places. Raises SolverUnknown."""
    scene = _Scene(spec)
    for goal in goals(spec):
        because = contradiction(scene.reached(goal), scene.asked(goal))
        if because is not None:
            yield Unreachable(str(goal), because)
    for one, other in product(places(), repeat=2):
        because = contradiction(*scene.both(one, other))
        if because is not None:
            yield Unreachable(f"pair/{one}/{other}", because)


def contradiction(formula: "Formula", statements: Sequence[Statement]) -> tuple[str, ...] | None:
    """The sources of as few statements as contradict a formula, or None if they allow it. Raises SolverUnknown.

    None of them can be left out; of several choices the later statements are kept.
    """
    from tenure.model.solver import Solver

    solver = Solver(formula)
    if solver.model(*(holds for _, holds in statements)) is not None:
        return None
    return tuple(dict.fromkeys(source for source, _ in _needed(solver, [], list(statements))))


def _needed(solver: "Solver", kept: list[Statement], doubtful: list[Statement]) -> list[Statement]:
    """As few of the doubtful statements as contradict what is asserted and kept, the later ones first."""
    if solver.model(*(holds for _, holds in kept)) is None:
        return []
    if len(doubtful) == 1:
        return doubtful
    half = len(doubtful) // 2
    early = _needed(solver, kept + doubtful[half:], doubtful[:half])
    return early + _needed(solver, kept + early, doubtful[half:])


class _Scene:
    """A session, and perhaps another, of one scheduler, as formulas."""

    def __init__(self, spec: Spec) -> None:
        from tenure.model.invariant import facts_of_names
        from tenure.model.relation import Relation

        self._spec, self._relation = spec, Relation(spec)
        self._frames = self._relation.before, self._relation.variables("other.")
        facts = facts_of_names((*spec.parameters, *spec.environment))
        self._always = [(fact.source, self._relation.formula(fact.holds)) for fact in facts]
        self._in = cache(self._in_phase)

    def reached(self, goal: Goal) -> "Formula":
        """That the atom of a goal has its value; a time that is off has no distance from others."""
        from tenure.model import solver

        relation, condition = self._relation, self._spec.guards[goal.use.atom].when
        apart = difference(condition)
        if apart is None:
            return solver.equal(relation.formula(condition), solver.literal(goal.value))
        times = [name for name in names_in(apart) if self._spec.names[name].kind == "optional_time"]
        on = [solver.comparison("!=", relation.before[name], solver.literal(OFF)) for name in times]
        return solver.conjunction(solver.equal(relation.term(apart), solver.literal(goal.value)), *on)

    def asked(self, goal: Goal) -> list[Statement]:
        """What holds when the scheduler asks for the step of a goal, and the atom decides."""
        step = steps(self._spec)[goal.use.step]
        others = [atom for atom in step.guard if atom != goal.use.atom]
        guards = [(f"guard {atom}", self._relation.guard(atom)) for atom in others]
        return [*self._always, *(self._in(step.phase) if step.phase else ()), *self._rules(step), *guards]

    def both(self, one: GuardPlace, other: GuardPlace) -> "tuple[Formula, list[Statement]]":
        """That two sessions are in two places, and what holds of it."""
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
        """What the specification says of a session in a phase: of its variables, and in the columns of the phase."""
        facts = self._relation.facts(phase, self._frames[session])
        return [(source if " " in source else f"{source} in {phase}", holds) for source, holds in facts]

    def _rules(self, step: Asked) -> Iterator[Statement]:
        """When the scheduler asks: timers at their deadlines, all else while none is due; starts of queued jobs."""
        from tenure.model import solver

        spec, frame, environment = self._spec, self._relation.before, self._relation.environment
        by = spec.inputs[step.input].by
        for timer in spec.timers:
            if step.phase and spec.cells[step.phase, timer.id].rows and (by != "timer" or timer.id == step.input):
                deadline = frame[str(timer.deadline)]
                in_time = solver.comparison("<=" if by == "timer" else "<", environment["now"], deadline)
                yield "rule settle", solver.disjunction(solver.equal(deadline, solver.literal(OFF)), in_time)
        if by == "dispatch":
            chosen, held = solver.Formula(environment["chosen"]), solver.Formula(environment["held"])
            yield "rule dispatch", solver.negation(solver.conjunction(chosen, held))
            if step.phase:
                yield "theorem S30", solver.comparison(">", frame["Q"], solver.literal(0))


def main() -> None:
    """Write what cannot be seen."""
    spec = oracle().spec
    records: list[object] = [
        {"format": FORMAT, "version": VERSION, "spec": spec.version},
        *map(attrs.asdict, prove(spec)),
    ]
    text = "".join(json.dumps(record, separators=(",", ":")) + "\n" for record in records)
    BUNDLED.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(run_program(stoppable_main(main), streams=()))
