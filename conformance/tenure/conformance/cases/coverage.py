"""What a run covers of the table: its steps, and the values of guard atoms with their distance from the boundary.

A *step* is a case of a row in a phase, written as in the ids of cases: `T28/active.busy/none_running`. A *use* is an
atom of its guard. The scheduler evaluates guards for each command to a session or a job, and then at each instant of
settling: for each timer whether it is due and, when none is, for each queued job whether it may start (X3). An atom
*decides* if all others of the guard are true.

Coverage is computed from commands and the specification alone, so it is the same for every correct target.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cache

import attrs

from tenure.conformance.cases.trace import oracle
from tenure.model import Command, Job, ModelError, Oracle, Outcome, Session, World
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
    """A step with the phase that it leaves, its input, its guard and the clauses of its row.

    The phase is empty for the opening and for the steps of a job without a session.
    """

    step: str
    phase: str
    input: str
    guard: tuple[str, ...]
    clauses: tuple[str, ...]


@attrs.frozen(order=True)
class Goal:
    """An atom that decides with a value: an offset or, if it compares no numbers, true or false."""

    use: Use
    value: int | bool

    def __str__(self) -> str:
        """As the id of a case writes it: `T06/active.busy/lane_free/+1`, `T06/active.busy/earliest/false`."""
        value = str(self.value).lower() if isinstance(self.value, bool) else f"{self.value:+}" if self.value else "0"
        return f"{self.use}/{value}"


@attrs.frozen
class GuardObservation:
    """An atom that the scheduler evaluated.

    `offset` is the left side of its comparison minus the right one, None if it compares no numbers or a time in it is
    off. `decides` says that all other atoms of the guard were true.
    """

    use: Use
    holds: bool
    offset: int | None
    decides: bool

    @property
    def goal(self) -> Goal | None:
        """The goal that it reaches, if it decides."""
        return Goal(self.use, self.holds if self.offset is None else self.offset) if self.decides else None


@attrs.define
class Coverage:
    """Counts of the steps taken, of the atoms seen, and of the atoms that decided, by value."""

    steps: Counter[str] = attrs.field(factory=Counter)
    seen: Counter[tuple[Use, bool]] = attrs.field(factory=Counter)
    reached: Counter[Goal] = attrs.field(factory=Counter)

    def add(self, world: World, command: Command) -> Outcome:
        """Count what a command covers in a world, and return its outcome."""
        outcome, guard_observations = _observer().observe(world, command)
        for step in outcome.steps:
            self.steps[step_id(_observer().spec, step.row, step.phase, step.case)] += 1
        for observation in guard_observations:
            self.seen[observation.use, observation.holds] += 1
            if observation.goal is not None:
                self.reached[observation.goal] += 1
        return outcome

    def run(self, commands: Iterable[Command], world: World | None = None) -> World:
        """Count what commands cover, in order, and return the world after them."""
        world = world or World()
        for command in commands:
            world = self.add(world, command).world
        return world

    def update(self, other: "Coverage") -> None:
        """Add the coverage of another run."""
        for mine, theirs in zip(attrs.astuple(self, recurse=False), attrs.astuple(other, recurse=False), strict=True):
            mine.update(theirs)


def guard_observations(world: World, command: Command) -> tuple[GuardObservation, ...]:
    """Return every atom that the scheduler evaluates during a command, in order, with repetitions."""
    return tuple(_observer().observe(world, command)[1])


def step_id(spec: Spec, row: str, phase: str | None = None, case: int | None = None) -> str:
    """Return the name of a step: its row, its phase if it leaves one, and the condition of its case (from 1)."""
    if row in spec.job_rows or case is None:
        return f"{row}/{phase}" if phase else row
    entry = spec.rows[row]
    cases = spec.cases(entry, phase) if phase else entry.cases
    return "/".join([row, *filter(None, [phase]), *(entry.cases[case - 1].when if len(cases) > 1 else ())])


def steps(spec: Spec) -> dict[str, Asked]:
    """Return all steps by name, in the order of the specification, with the rows that refuse or change nothing.

    Without those of a host's commands, which are not judged.
    """
    found = [
        asked for row in spec.rows.values() for phase in row.sources or ("",) for asked in _asked(spec, row, phase)
    ]
    found += [Asked(row.id, "", row.input, row.guard, row.clauses) for row in spec.job_rows.values()]
    of_clients = (row for row in spec.scheduler_rows.values() if row.id not in spec.host_rows)
    found += [Asked(row.id, "", row.command, (), row.clauses) for row in of_clients]
    return {asked.step: asked for asked in found}


def uses(spec: Spec) -> tuple[Use, ...]:
    """Return every use of a guard atom, in the order of the specification."""
    return tuple(Use(asked.step, atom) for asked in steps(spec).values() for atom in asked.guard)


def goals(spec: Spec) -> tuple[Goal, ...]:
    """Return the goals of all atoms, in the order of the specification: one below, at and one above each boundary.

    For a count that is compared with a number also zero, one and two.
    """
    return tuple(Goal(use, value) for use in uses(spec) for value in _values(spec, spec.guards[use.atom].when))


def difference(condition: Expression) -> Expression | None:
    """Return the left side of a comparison of numbers minus the right one; None if a condition has no comparison."""
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
        """Return the difference of the sides of the comparison."""
        if self.difference is None or any(values[time] == OFF for time in self.times):
            return None
        return int(self.difference(values))


class _Observer:
    """Observes which guard atoms an oracle evaluates."""

    def __init__(self, oracle: Oracle) -> None:
        self.oracle, self.spec = oracle, oracle.spec
        self._guards: dict[tuple[str, str], list[list[_Atom]]] = {}
        for step, asked in steps(self.spec).items():
            guard = [self._atom(step, atom) for atom in asked.guard]
            self._guards.setdefault((asked.phase, asked.input), []).append(guard)
        self._of_jobs = [entry.id for entry in self.spec.inputs.values() if entry.by == "job_timer"]
        self._initial = {entry.id: evaluator(entry.initial)({}) for entry in self.spec.variables if entry.initial}

    def observe(self, world: World, command: Command) -> tuple[Outcome, list[GuardObservation]]:
        """Carry out a command and return the observations. Raises ModelError."""
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
        """The atoms of a command, in the phase of its session or of the session of its job."""
        job = world.jobs.get(command["job"]) if isinstance(command.get("job"), str) else None
        environment = self.oracle.environment(world, job)
        if command["op"] == "open":
            if outcome.refused is None:
                opened = outcome.world.sessions[command["session"]].parameters
                yield from self._observations(("", "open"), {**opened, **environment, **self._initial})
            return
        if command["op"] in ("advance", "resize", "forget"):
            return
        inputs = self._inputs(command, None if job is None else job.state)
        if job is not None and job.session is None and outcome.refused is None:
            for asked in inputs:
                yield from self._observations(("", asked), environment)
            return
        name = job.session if job else command.get("session")
        session = world.sessions.get(name) if isinstance(name, str) else None
        if session is None:
            return
        for asked in inputs:
            answer = self.oracle.interpreter.answer(session, asked, environment)
            if answer.code == outcome.refused:
                yield from self._of_session(session, asked, environment)

    def _inputs(self, command: Command, state: str | None) -> list[str]:
        """The inputs that a command can be; the cancellation of a final job could be any of several."""
        if command["op"] != "cancel_job":
            return [command["op"]]
        inputs = [f"cancel_{kind}_job" for kind, entry in self.spec.job_states.items() if not entry.final]
        return [name for name in inputs if name == f"cancel_{state}_job"] or inputs

    def _of_settling(self, world: World) -> Iterator[GuardObservation]:
        """The atoms at an instant: of the first due timer or, when none is due, of all timers and starts."""
        environment = self.oracle.environment(world)
        for _, _, _, name, timer in self.oracle.due(world)[:1]:
            if timer in self._of_jobs:
                yield from self._of_limit(world, world.jobs[name], timer)
            else:
                yield from self._of_session(world.sessions[name], timer, environment)
            return
        for job in map(world.jobs.__getitem__, world.running):
            for timer in self._of_jobs:
                yield from self._of_limit(world, job, timer)
        for session in world.sessions.values():
            for entry in self.spec.timers:
                yield from self._of_session(session, entry.id, environment)
        waiting = world.waiting
        chosen = self.oracle.choose(world) if waiting and world.holder is None else None
        seen: set[str | None] = set()
        for job in waiting:
            values = {**environment, "chosen": job is chosen, "earliest": job.session not in seen}
            seen.add(job.session)
            if job.session is None:
                yield from self._observations(("", "start"), values)
            else:
                yield from self._of_session(world.sessions[job.session], "start", values)

    def _of_limit(self, world: World, job: Job, timer: str) -> Iterator[GuardObservation]:
        """The atoms of the limit of a running job."""
        environment = self.oracle.environment(world, job)
        if job.session is None:
            yield from self._observations(("", timer), environment)
        else:
            yield from self._of_session(world.sessions[job.session], timer, environment)

    def _of_session(self, session: Session, name: str, environment: Values) -> Iterator[GuardObservation]:
        if (session.phase, name) in self._guards:
            values = {**session.parameters, **environment, **session.variables}
            yield from self._observations((session.phase, name), values)

    def _observations(self, cell: tuple[str, str], values: Values) -> Iterator[GuardObservation]:
        for guard in self._guards[cell]:
            holds = [bool(atom.holds(values)) for atom in guard]
            for number, (atom, one) in enumerate(zip(guard, holds, strict=True)):
                others = (*holds[:number], *holds[number + 1 :])
                yield GuardObservation(atom.use, one, atom.offset(values), all(others))


@cache
def _observer() -> _Observer:
    return _Observer(oracle())
