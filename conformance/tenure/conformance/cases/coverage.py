"""What a run covers of the table: the steps it takes, and each guard atom seen true and seen false, and by how much.

A *step* is a case of a row in a phase, written as the cases write it: `T28/active.busy/none_running`. A *use* is an
atom of its guard. The scheduler asks the table when a command comes to a session or a job, and then at each instant of
settling: of each timer whether it is due and, when none is, of each queued job whether it may start (X3). Each time the
atoms of the rows that could answer are seen true or false. An atom *decides* if all others of the guard are true.

What is covered is told from commands and the specification alone, so it is the same for every target that does right.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache

import attrs

from tenure.conformance.cases.trace import oracle
from tenure.model import Command, ModelError, Oracle, Outcome, Session, World
from tenure.model.interpreter import Value, Values, evaluator
from tenure.spec import OFF, Comparison, Connective, Constant, Expression, Row, Spec, Sum, names_in


@attrs.frozen(order=True)
class Use:
    """An atom of a guard in a step, such as `before_deadline` in `T06/active.busy`."""

    step: str
    atom: str

    def __str__(self) -> str:
        """As the id of a case writes it."""
        return f"{self.step}/{self.atom}"


@attrs.frozen
class Asked:
    """A step as the scheduler asks for it: the phase that it leaves, its input and its guard; and its row's clauses.

    The opening and the steps of a job without a session leave no phase.
    """

    step: str
    phase: str
    input: str
    guard: tuple[str, ...]
    clauses: tuple[str, ...]


@attrs.frozen(order=True)
class Goal:
    """An atom that decides while it has a value: an offset or, if it compares no numbers, true or false."""

    use: Use
    value: int | bool

    def __str__(self) -> str:
        """As the id of a case writes it: `T06/active.busy/lane_free/+1`, `T06/active.busy/earliest/false`."""
        value = str(self.value).lower() if isinstance(self.value, bool) else f"{self.value:+}" if self.value else "0"
        return f"{self.use}/{value}"


@attrs.frozen
class GuardObservation:
    """An atom that the scheduler looked at.

    `offset` is by how much the left side of its comparison of numbers exceeds the right one, None if it has no such
    comparison or a time in it is off. `decides` says that all other atoms of the guard were true.
    """

    use: Use
    holds: bool
    offset: int | None
    decides: bool

    @property
    def goal(self) -> Goal | None:
        """What it reaches, if it decides."""
        return Goal(self.use, self.holds if self.offset is None else self.offset) if self.decides else None


@attrs.define
class Coverage:
    """How often each step was taken, each atom seen at all, and each seen deciding with each value."""

    steps: Counter[str] = attrs.field(factory=Counter)
    seen: Counter[tuple[Use, bool]] = attrs.field(factory=Counter)
    reached: Counter[Goal] = attrs.field(factory=Counter)

    def add(self, world: World, command: Command) -> Outcome:
        """Count what a command does in a world, and give its outcome."""
        outcome, guard_observations = _watch().look(world, command)
        for step in outcome.steps:
            self.steps[step_id(_watch().spec, step.row, step.phase, step.case)] += 1
        for observation in guard_observations:
            self.seen[observation.use, observation.holds] += 1
            if observation.goal is not None:
                self.reached[observation.goal] += 1
        return outcome

    def run(self, commands: Iterable[Command], world: World | None = None) -> World:
        """Count what commands do, one after the other, and give the world after them."""
        world = world or World()
        for command in commands:
            world = self.add(world, command).world
        return world

    def update(self, other: "Coverage") -> None:
        """Add what another run has covered."""
        for mine, theirs in zip(attrs.astuple(self, recurse=False), attrs.astuple(other, recurse=False), strict=True):
            mine.update(theirs)


def guard_observations(world: World, command: Command) -> tuple[GuardObservation, ...]:
    """Every atom that the scheduler looks at while it carries out a command, in order, repetitions included."""
    return tuple(_watch().look(world, command)[1])


def step_id(spec: Spec, row: str, phase: str | None = None, case: int | None = None) -> str:
    """The name of a step: its row, its phase if it leaves one, and what tells its case (from 1) from others there."""
    if row in spec.job_rows or case is None:
        return f"{row}/{phase}" if phase else row
    entry = spec.rows[row]
    cases = spec.cases(entry, phase) if phase else entry.cases
    return "/".join([row, *filter(None, [phase]), *(entry.cases[case - 1].when if len(cases) > 1 else ())])


def steps(spec: Spec) -> dict[str, Asked]:
    """All steps by name, in the order of the specification; rows that refuse or change nothing are among them."""
    found = [
        asked for row in spec.rows.values() for phase in row.sources or ("",) for asked in _asked(spec, row, phase)
    ]
    found += [Asked(row.id, "", row.input, row.guard, row.clauses) for row in spec.job_rows.values()]
    return {asked.step: asked for asked in found}


def uses(spec: Spec) -> tuple[Use, ...]:
    """Every use of a guard atom, in the order of the specification."""
    return tuple(Use(asked.step, atom) for asked in steps(spec).values() for atom in asked.guard)


def goals(spec: Spec) -> tuple[Goal, ...]:
    """What there is to see of all atoms, in the order of the specification: one below, at and one above each boundary.

    Of a count that is compared with a number also none, one and two.
    """
    return tuple(Goal(use, value) for use in uses(spec) for value in _values(spec, spec.guards[use.atom].when))


def difference(condition: Expression) -> Expression | None:
    """The left side of a comparison of two numbers minus the right one; None if a condition has none."""
    match condition:
        case Comparison(left=left, right=right) if left.type == "int" and not _is_off(left) and not _is_off(right):
            return Sum(((1, left), (-1, right)))
        case Connective(operands=operands):
            return next((apart for apart in map(difference, operands) if apart is not None), None)
    return None


def _values(spec: Spec, condition: Expression) -> list[int] | list[bool]:
    apart = difference(condition)
    if apart is None:
        return [False, True]
    names = list(names_in(apart))
    if any(spec.names[name].kind != "int" or spec.names[name].role != "variable" for name in names):
        return [-1, 0, 1]
    least = int(evaluator(apart)(dict.fromkeys(names, 0)))
    return sorted({-1, 0, 1, *range(least, least + 3)})


def _is_off(expression: Expression) -> bool:
    return isinstance(expression, Constant) and expression.off


def _asked(spec: Spec, row: Row, phase: str) -> Iterator[Asked]:
    if row.answer != "step":
        yield Asked(step_id(spec, row.id, phase), phase, row.input, row.guard, row.clauses)
    for number, case in enumerate(row.cases, start=1):
        if not phase or phase in case.sources:
            guard = (*row.guard, *case.when)
            yield Asked(step_id(spec, row.id, phase, number), phase, row.input, guard, row.clauses)


@attrs.frozen
class _Atom:
    """A use, whether it holds, the difference of the numbers it compares, and the times in it, which may be off."""

    use: Use
    holds: Callable[[Values], Value]
    difference: Callable[[Values], Value] | None
    times: tuple[str, ...]

    def offset(self, values: Values) -> int | None:
        """By how much the sides of the comparison differ."""
        if self.difference is None or any(values[time] == OFF for time in self.times):
            return None
        return int(self.difference(values))


class _Watch:
    """Watches an oracle at work."""

    def __init__(self, oracle: Oracle) -> None:
        self.oracle, self.spec = oracle, oracle.spec
        self._guards: dict[tuple[str, str], list[list[_Atom]]] = {}
        for step, asked in steps(self.spec).items():
            guard = [self._atom(step, atom) for atom in asked.guard]
            self._guards.setdefault((asked.phase, asked.input), []).append(guard)
        self._initial = {entry.id: evaluator(entry.initial)({}) for entry in self.spec.variables if entry.initial}

    def look(self, world: World, command: Command) -> tuple[Outcome, list[GuardObservation]]:
        """Carry out a command and see what is asked. Raises ModelError."""
        trail = self.oracle.trail(world, command)
        if isinstance(trail.end, ModelError):
            raise trail.end
        guard_observations = list(self._of_command(world, command, trail.end))
        for move in trail.moves:
            guard_observations += self._of_settling(move.after)
        return trail.end, guard_observations

    def _atom(self, step: str, atom: str) -> _Atom:
        condition = self.spec.guards[atom].when
        apart = difference(condition)
        times = [name for name in names_in(condition) if self.spec.names[name].kind == "optional_time"]
        return _Atom(Use(step, atom), evaluator(condition), None if apart is None else evaluator(apart), tuple(times))

    def _of_command(self, world: World, command: Command, outcome: Outcome) -> Iterator[GuardObservation]:
        """What a command asks of the session that it is about, or of the session of the job that it is about."""
        environment = self.oracle.environment(world)
        if command["op"] == "open":
            if outcome.refused is None:
                opened = outcome.world.sessions[command["session"]].parameters
                yield from self._sights(("", "open"), {**opened, **environment, **self._initial})
            return
        job = world.jobs.get(command["job"]) if isinstance(command.get("job"), str) else None
        name = job.session if job else command.get("session")
        session = world.sessions.get(name) if isinstance(name, str) else None
        if session is None or command["op"] in ("advance", "resize", "forget"):
            return
        for asked in self._inputs(command, None if job is None else job.state):
            answer = self.oracle.interpreter.answer(session, asked, environment)
            if answer.code == outcome.refused:
                yield from self._of_session(session, asked, environment)

    def _inputs(self, command: Command, state: str | None) -> list[str]:
        """The inputs that a command is; one that comes too late for a job is what it would have been."""
        if command["op"] != "cancel_job":
            return [command["op"]]
        inputs = [f"cancel_{kind}_job" for kind, entry in self.spec.job_states.items() if not entry.final]
        return [name for name in inputs if name == f"cancel_{state}_job"] or inputs

    def _of_settling(self, world: World) -> Iterator[GuardObservation]:
        """What is asked at an instant: the first timer that is due or, when none is, all timers and all starts."""
        environment = self.oracle.environment(world)
        for _, _, _, name, timer in self.oracle.due(world)[:1]:
            yield from self._of_session(world.sessions[name], timer, environment)
            return
        for session in world.sessions.values():
            for entry in self.spec.timers:
                yield from self._of_session(session, entry.id, environment)
        waiting = world.waiting
        chosen = self.oracle.choose(world) if waiting and world.holder is None else None
        seen: set[str | None] = set()
        for job in waiting:
            told = {**environment, "chosen": job is chosen, "earliest": job.session not in seen}
            seen.add(job.session)
            if job.session is None:
                yield from self._sights(("", "start"), told)
            else:
                yield from self._of_session(world.sessions[job.session], "start", told)

    def _of_session(self, session: Session, name: str, environment: Values) -> Iterator[GuardObservation]:
        if (session.phase, name) in self._guards:
            values = {**session.parameters, **environment, **session.variables}
            yield from self._sights((session.phase, name), values)

    def _sights(self, cell: tuple[str, str], values: Values) -> Iterator[GuardObservation]:
        for guard in self._guards[cell]:
            yield from _look(guard, values)


def _look(guard: list[_Atom], values: Mapping[str, Value]) -> Iterator[GuardObservation]:
    holds = [bool(atom.holds(values)) for atom in guard]
    for number, (atom, one) in enumerate(zip(guard, holds, strict=True)):
        others = (*holds[:number], *holds[number + 1 :])
        yield GuardObservation(atom.use, one, atom.offset(values), all(others))


@cache
def _watch() -> _Watch:
    return _Watch(oracle())
