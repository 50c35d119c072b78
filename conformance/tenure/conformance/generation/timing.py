"""Chooses the instants and the timeouts of a run by a solver.

A run is executed once to find the rows that it takes. Then its instants and its timeouts become variables, and the
guards and effects of the specification give the constraints under which the same rows are taken: the guard of each row
holds at its instant, each timer that fires does so at its deadline, and all other armed timers are due later. Nothing
else in a run depends on time. So every solution is a run with the same rows at other instants. The smallest solution is
used, which does not depend on the solver.

Making cases needs the extra `model`; running them does not.
"""

from typing import TYPE_CHECKING

from tenure.conformance.cases.trace import PACES, Trace, oracle
from tenure.model import Command, ModelError, World
from tenure.spec import OFF, Row, RowCase

if TYPE_CHECKING:
    from tenure.model.relation import Frame
    from tenure.model.solver import Formula, Model, Term

SLACK = 10
"""The least distance from the instant of a command to the deadline of a timer that the case is not about."""

Timer = tuple[str, str]
"""A session and one of its timers."""

_ACTIONS = ("advance", "resize", "forget")


class Timing:
    """The instants and timeouts, as variables, of a run that opens each session once.

    `now` is the instant of its last command; `terms` are the timeouts, named `a max_time`. At each command all timers
    are at least `slack` away, and no timeout is shorter than that. With `pace` time advances a little before each
    command, as in a `Trace`; without it perhaps not at all.
    """

    def __init__(self, run: Trace, *, slack: int = SLACK, pace: bool = True) -> None:
        from tenure.model import solver
        from tenure.model.relation import Relation

        self._relation = Relation(oracle().spec)
        self._run, self._slack, self._pace = run, slack, pace
        self._spec = oracle().spec
        self._gaps: list[tuple[Term, int]] = []
        self._timeouts: list[tuple[Term, int]] = []
        self._played: list[tuple[Term, Command]] = []
        self._frames: dict[str, Frame] = {}
        self._fixed: dict[str, Frame] = {}
        self.terms: dict[str, Term] = {}
        self.formulas: list[Formula] = []
        self.now: Term = solver.literal(run.now)
        self._world = Trace.like(run).world
        for command in run.commands:
            self._play(command)
        terms = [term for _, term in sorted(self.terms.items())]
        different = [solver.comparison("!=", one, two) for place, one in enumerate(terms) for two in terms[:place]]
        self._solver = solver.Solver(*self.formulas, *different)

    def deadline(self, session: str, timer: str) -> "Term":
        """Return the deadline of a timer."""
        return self._frames[session][str(self._spec.inputs[timer].deadline)]

    def later(self, instant: "Term", *spared: Timer) -> "list[Formula]":
        """Encode that all armed timers, except the spared ones, are due well after an instant."""
        from tenure.model import solver

        reach = solver.linear((1, instant), (1, solver.literal(self._slack)))
        armed = [(name, timer) for _, _, _, name, timer in oracle().deadlines(self._world)]
        return [solver.comparison(">", self.deadline(*one), reach) for one in armed if one not in spared]

    def solve(self, *formulas: "Formula", to: "Term | None" = None) -> Trace | None:
        """Return the run at the smallest instants and timeouts, with an advance to an instant; None if there is none.

        The instants are minimized before the timeouts, in order. Raises SolverUnknown, and ValueError if the run does
        not take the same rows, which would be a bug here.
        """
        with self._solver.scope(*formulas):
            model = self._solver.least(*self._gaps, *self._timeouts)
        if model is None:
            return None
        run = Trace.like(self._run)
        for instant, command in self._played:
            run = _advance(run, int(model.value(instant)))
            if command["op"] != "advance":
                run = run.do({**command, **self._timeouts_of(command, model)}, at_once=True)
        if _timeless_events(run) != _timeless_events(self._run):
            raise ValueError(f"{run.commands} does not do what {self._run.commands} does")
        return run if to is None else run.do({"op": "advance", "to": int(model.value(to))})

    def _play(self, command: Command) -> None:
        """Give a command at a variable instant or, for an advance to a deadline, there; and take its rows."""
        trail = oracle().trail(self._world, command)
        if isinstance(trail.end, ModelError):
            raise trail.end
        if command["op"] != "advance":
            self._wait()
            self._played.append((self.now, command))
        elif trail.end.steps:
            _, _, _, *first = oracle().deadlines(self._world)[0]
            self.now = self.deadline(*first)
            self.formulas += self.later(self.now, (first[0], first[1]))
            self._played.append((self.now, command))
        if command["op"] == "open" and trail.end.refused is None:
            self._open(command)
        steps = [step for step in trail.end.steps if step.case is not None or step.row in self._spec.job_rows]
        moves = [move for move in trail.moves if move.action not in _ACTIONS]
        for step, move in zip(steps, moves, strict=True):
            for name, session in move.after.sessions.items():
                if move.before.sessions.get(name) is not session:
                    row = self._spec.rows[step.row]
                    self._step(name, move.before, row, row.cases[int(step.case or 1) - 1])
        self._world = trail.end.world
        self.formulas += self.later(self.now)

    def _wait(self) -> None:
        """Let some time pass, without a timer that fires."""
        from tenure.model import solver

        floor = PACES[len(self._gaps) % len(PACES)] if self._pace else 0
        gap = self._unknown(self._gaps, f"gap {len(self._gaps)}", floor)
        self.now = solver.linear((1, self.now), (1, gap))
        self.formulas += self.later(self.now)

    def _open(self, command: Command) -> None:
        """Make the timeouts of a session variables; they are different from each other, and none is very short."""
        from tenure.model import solver

        name = command["session"]
        parameters = {entry.id: solver.literal(OFF) for entry in self._spec.parameters}
        for entry in self._spec.parameters:
            if entry.id in command:
                term = self._unknown(self._timeouts, f"{name} {entry.id}", self._slack)
                parameters[entry.id] = self.terms[f"{name} {entry.id}"] = term
            if entry.constraint is not None:
                self.formulas.append(self._relation.formula(entry.constraint, parameters))
        self._fixed[name] = parameters
        self._frames[name] = {
            entry.id: self._relation.term(entry.initial, {})
            for entry in self._spec.variables
            if entry.initial is not None
        }

    def _step(self, name: str, before: World, row: Row, case: RowCase) -> None:
        """Take a case of a row in a session, under its guard and with its effects."""
        from tenure.model import solver

        values = {**oracle().environment(before), "chosen": before.holder is None, "earliest": True}
        environment = {key: solver.literal(value) for key, value in values.items() if not isinstance(value, str)}
        scope = {**self._fixed[name], **environment, "now": self.now, **self._frames[name]}
        for atom in (*row.guard, *case.when):
            self.formulas.append(self._relation.formula(self._spec.guards[atom].when, scope))
        for effect in case.effects:
            assignments = self._spec.effects[effect].assignments
            becomes = {variable: self._relation.term(value, scope) for variable, value in assignments.items()}
            self._frames[name] = {**self._frames[name], **becomes}

    def _unknown(self, group: "list[tuple[Term, int]]", name: str, floor: int) -> "Term":
        from tenure.model import solver

        term = solver.integer(name)
        group.append((term, floor))
        self.formulas.append(solver.comparison(">=", term, solver.literal(floor)))
        return term

    def _timeouts_of(self, command: Command, model: "Model") -> dict[str, int]:
        names = [entry.id for entry in self._spec.parameters if command["op"] == "open" and entry.id in command]
        return {name: int(model.value(self.terms[f"{command['session']} {name}"])) for name in names}


def _advance(run: Trace, instant: int) -> Trace:
    """Advance to an instant, unless it is the present one."""
    return run if instant == run.world.now else run.do({"op": "advance", "to": instant})


def _timeless_events(run: Trace) -> list[dict[str, object]]:
    """The events of a run without their instants and timeouts."""
    return [{key: value for key, value in event.items() if not isinstance(value, int)} for event in run.events]
