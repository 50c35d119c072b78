"""What of the guards can never be seen, and why: the gaps that coverage has to have.

A solver is asked of each goal whether a session can be in it, given what the specification says of its phase, of the
names and of the scheduler that asks. Where it cannot, the reasons are as few of these statements as contradict each
other. They stand in `impossible.jsonl`, which `python -m tenure.conformance.impossible` makes; whoever reads it needs
no solver.
"""

import json
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from tenure.conformance.bench import oracle
from tenure.conformance.coverage import Asked, Goal, difference, goals, steps
from tenure.spec import OFF, Spec, names_in

if TYPE_CHECKING:
    from tenure.model.relation import Relation
    from tenure.model.solver import Formula, Solver

BUNDLED = Path(__file__).with_name("impossible.jsonl")
FORMAT, VERSION = "tenure-impossible", 1

Statement = tuple[str, "Formula"]
"""Something that the specification says, and where it says so."""


@attrs.frozen
class Impossible:
    """A goal that cannot be reached, by the name that it has, and what of the specification rules it out."""

    goal: str
    because: tuple[str, ...]


@attrs.frozen
class Place:
    """Where a timer of a session waits: the row that it leads to, the phase and the input."""

    row: str
    phase: str
    timer: str

    def __str__(self) -> str:
        """As the id of a case writes it."""
        return f"{self.row}/{self.phase}"


def places() -> tuple[Place, ...]:
    """Every place of a timer, in the order of the specification."""
    spec = oracle().spec
    return tuple(
        Place(row.id, phase, row.input)
        for row in spec.rows.values()
        if spec.inputs[row.input].by == "timer"
        for phase in row.sources
    )


@cache
def impossible() -> tuple[Impossible, ...]:
    """What cannot be seen, as it is shipped."""
    header, *lines = BUNDLED.read_text(encoding="utf-8").splitlines()
    if json.loads(header)["version"] != VERSION:
        raise ValueError(f"{BUNDLED.name} has another version than {VERSION}")
    records = [json.loads(line) for line in lines]
    return tuple(Impossible(record["goal"], tuple(record["because"])) for record in records)


def reachable(spec: Spec) -> tuple[Goal, ...]:
    """The goals that are not impossible."""
    never = {one.goal for one in impossible()}
    return tuple(goal for goal in goals(spec) if str(goal) not in never)


def prove(spec: Spec) -> Iterator[Impossible]:
    """Every goal that contradicts the specification, and then every pair of places. Raises SolverUnknown."""
    from tenure.model.relation import Relation

    relation = Relation(spec)
    for goal in goals(spec):
        because = contradiction(_reached(relation, goal), _statements(relation, goal))
        if because is not None:
            yield Impossible(str(goal), because)
    for one, other in product(places(), repeat=2):
        because = contradiction(*_both(relation, one, other))
        if because is not None:
            yield Impossible(f"pair/{one}/{other}", because)


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


def _reached(relation: "Relation", goal: Goal) -> "Formula":
    """That the atom of a goal has its value; a time that is off has no distance from others."""
    from tenure.model import solver

    condition = relation.spec.guards[goal.use.atom].when
    apart = difference(condition)
    if apart is None:
        return solver.equal(relation.formula(condition), solver.literal(goal.value))
    times = [name for name in names_in(apart) if relation.spec.names[name].kind == "optional_time"]
    on = [solver.comparison("!=", relation.before[name], solver.literal(OFF)) for name in times]
    return solver.conjunction(solver.equal(relation.term(apart), solver.literal(goal.value)), *on)


def _statements(relation: "Relation", goal: Goal) -> list[Statement]:
    """What holds when the scheduler asks for the step of a goal, and the atom decides."""
    from tenure.model.invariant import facts_of_names

    spec = relation.spec
    asked = steps(spec)[goal.use.step]
    facts = facts_of_names((*spec.parameters, *spec.environment))
    statements = [(fact.source, relation.formula(fact.holds)) for fact in facts]
    if asked.phase:
        columns = {column for column, _ in relation.facts(asked.phase) if " " not in column}
        statements += [
            (f"{source} in {asked.phase}" if source in columns else source, holds)
            for source, holds in relation.facts(asked.phase)
        ]
    statements += _rules(relation, asked)
    return statements + [(f"guard {atom}", relation.guard(atom)) for atom in asked.guard if atom != goal.use.atom]


def _both(relation: "Relation", one: Place, other: Place) -> "tuple[Formula, list[Statement]]":
    """That two sessions of a scheduler are in two places, and what holds of it."""
    from tenure.model import solver
    from tenure.model.relation import PHASE

    phases = [(one.phase, relation.before), (other.phase, relation.variables("other."))]
    statements = []
    for phase, frame in phases:
        statements += [(f"{source} in {phase}", holds) for source, holds in relation.facts(phase, frame)]
    hold = [solver.Formula(frame["holds"]) for _, frame in phases]
    statements.append(("theorem S9", solver.negation(solver.conjunction(*hold))))
    at = [solver.equal(frame[PHASE], relation.phases[phase]) for phase, frame in phases]
    return solver.conjunction(*at), statements


def _rules(relation: "Relation", asked: Asked) -> Iterator[Statement]:
    """When the scheduler asks: timers at their deadlines, everything else while none is due; starts of queued jobs."""
    from tenure.model import solver

    spec, now, off = relation.spec, relation.environment["now"], solver.literal(OFF)
    by = spec.inputs[asked.input].by
    for timer in spec.timers:
        deadline = relation.before[str(timer.deadline)]
        if asked.phase and spec.cells[asked.phase, timer.id].rows and (by != "timer" or timer.id == asked.input):
            in_time = solver.comparison("<=" if by == "timer" else "<", now, deadline)
            yield "rule settle", solver.disjunction(solver.equal(deadline, off), in_time)
    if by == "dispatch":
        chosen, held = solver.Formula(relation.environment["chosen"]), solver.Formula(relation.environment["held"])
        yield "rule dispatch", solver.negation(solver.conjunction(chosen, held))
        if asked.phase:
            yield "theorem S30", solver.comparison(">", relation.before["Q"], solver.literal(0))


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
    main()
