"""Bounded exploration of the specified scheduler: every state, each by a shortest run.

The states are the oracle's worlds up to `symmetry`. They are finitely many although runs are not: bounds limit what
exists at once, never the length of a run. A state is represented by the first world found in it, with the run to it.
Commands are tried in a fixed order, so that every result is reproducible.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import product
from typing import Literal, TypeAlias

import attrs

from tenure.model.interpreter import Interpreter, ModelError, Session, TableAnswer, Values
from tenure.model.monitors.claim_monitors import BrokenRule
from tenure.model.monitors.state_monitors import Settled
from tenure.model.oracle import Oracle
from tenure.model.search import breadth_first
from tenure.model.symmetry import Quotient
from tenure.model.world import Command, Job, Outcome, World, fifo
from tenure.spec import Spec

PolicyName: TypeAlias = Literal["fifo", "any"]


@attrs.frozen
class ExploreBounds:
    """The bounds of runs: sessions and jobs at once, numbers of lanes, and the parameters of sessions.

    `sessions` counts those that have not ended and `jobs` those that are not final, so runs may be of any length. A run
    begins with the first of `lanes`. Each session has one of each of the three times, and each job one of the time
    limits; None is no unused timeout and no limit.
    """

    sessions: int = 2
    jobs: int = 2
    lanes: tuple[int, ...] = (1, 0, 2)
    max_times: tuple[int, ...] = (3,)
    interactive_timeouts: tuple[int, ...] = (1,)
    unused_timeouts: tuple[int | None, ...] = (None, 2)
    time_limits: tuple[int | None, ...] = (None,)


@attrs.frozen
class ExploredRun:
    """A run as its last command and the run before it; the empty run has none.

    `chosen` are the jobs that the policy chose during the last command, recorded for the policy `any`.
    """

    length: int = 0
    before: "ExploredRun | None" = None
    command: Command = attrs.field(factory=dict)
    chosen: tuple[str, ...] = ()

    def then(self, command: Command, chosen: tuple[str, ...] = ()) -> "ExploredRun":
        """This run and one more command."""
        return ExploredRun(self.length + 1, self, command, chosen)

    @property
    def parts(self) -> "tuple[ExploredRun, ...]":
        """The runs that each command completes, from the first command to the last."""
        parts: list[ExploredRun] = []
        run = self
        while run.before is not None:
            parts.append(run)
            run = run.before
        return tuple(reversed(parts))

    @property
    def commands(self) -> tuple[Command, ...]:
        """The commands in their order."""
        return tuple(part.command for part in self.parts)


@attrs.frozen
class ExploredState:
    """A state: the first world found in it, a shortest run to it, and the number of sessions opened in that run."""

    world: World
    run: ExploredRun
    opened: int


@attrs.frozen
class Transition:
    """One command in one state: its outcome, the state after it, whether that is new, and a fault in it."""

    outcome: Outcome
    after: ExploredState
    new: bool
    fault: BrokenRule | None = None


Watch: TypeAlias = Callable[[Transition], bool]
"""Is called with each transition, and returns whether to go on."""


@attrs.define
class Exploration:
    """The counts of an exploration, and the fault that ended it.

    `present` counts the states in which a session is in a phase, `entered` the steps into it from another phase (an
    ended session is not part of a state, so only entered). `rows` and `cases` (by keys like T24/2) count how often each
    was taken. `depth` is the length of the longest of the shortest runs. `run` is a shortest run to the `fault`, if
    there is one. `complete` says that everything within the bounds was explored.
    """

    states: int = 1
    transitions: int = 0
    depth: int = 0
    present: Counter[str] = attrs.field(factory=Counter)
    entered: Counter[str] = attrs.field(factory=Counter)
    rows: Counter[str] = attrs.field(factory=Counter)
    cases: Counter[str] = attrs.field(factory=Counter)
    fault: BrokenRule | None = None
    run: ExploredRun | None = None
    complete: bool = True

    def add(self, spec: Spec, transition: Transition) -> None:
        """Count one transition."""
        self.transitions += 1
        for step in transition.outcome.steps:
            self.rows[step.row] += 1
            if step.case is not None:
                self.cases[f"{step.row}/{step.case}"] += 1
                target = spec.rows[step.row].cases[step.case - 1].target(step.phase or "")
                self.entered[target] += target != step.phase
        if transition.new:
            self.states += 1
            self.depth = transition.after.run.length
            phases = {session.phase for session in transition.after.world.sessions.values()}
            self.present.update(phase for phase in phases if not spec.phases[phase].final)
        if transition.fault is not None:
            self.fault, self.run, self.complete = transition.fault, transition.after.run, False


def explore(
    spec: Spec,
    bounds: ExploreBounds,
    policy: PolicyName = "fifo",
    watch: Watch = lambda transition: True,
    *,
    exchange: bool = True,
) -> Exploration:
    """Explore everything within bounds, up to the first fault or until `watch` returns false.

    Without `exchange` states are counted as `Quotient` says.
    """
    found = Exploration()
    for transition in transitions(spec, bounds, policy, exchange=exchange):
        found.add(spec, transition)
        if not watch(transition):
            found.complete = False
            break
    return found


def commands(spec: Spec, bounds: ExploreBounds, state: ExploredState, next_deadline: int | None) -> Iterator[Command]:
    """Every command that could change a state: the owner's, the device's, and the passing of time.

    Time passes to any instant up to the next deadline, so that every command can come at every distance from every
    deadline; later instants are reached by the next advance.
    """
    world = state.world
    live = [name for name, session in world.sessions.items() if not spec.phases[session.phase].final]
    jobs = [job for job in world.jobs.values() if not spec.job_states[job.state].final]
    if len(live) < bounds.sessions:
        name = f"s{state.opened + 1}"
        for terms in product(bounds.max_times, bounds.interactive_timeouts, bounds.unused_timeouts):
            yield opening(name, *terms)
    if len(jobs) < bounds.jobs:
        job = f"j{world.submissions + 1}"
        for limit in bounds.time_limits:
            more = {} if limit is None else {"time_limit": limit}
            yield from ({"op": "submit", "job": job, "session": session, **more} for session in live)
            yield {"op": "submit", "job": job, **more}
    yield from ({"op": "finish", "job": job} for job in world.running)
    yield from ({"op": "cancel_job", "job": job.id} for job in jobs)
    yield from ({"op": "close", "session": session} for session in live)
    yield from ({"op": "cancel", "session": session} for session in live)
    yield from ({"op": "resize", "lanes": lanes} for lanes in bounds.lanes if lanes != world.lanes)
    last = world.now + 1 if next_deadline is None else next_deadline
    yield from ({"op": "advance", "to": to} for to in range(world.now + 1, last + 1))


def opening(session: str, max_time: int, interactive_timeout: int, unused_timeout: int | None) -> Command:
    """The command that opens a session with these parameters."""
    terms = {"max_time": max_time, "interactive_timeout": interactive_timeout}
    if unused_timeout is not None:
        terms["unused_timeout"] = unused_timeout
    return {"op": "open", "session": session, **terms}


def transitions(
    spec: Spec, bounds: ExploreBounds, policy: PolicyName = "fifo", *, exchange: bool = True
) -> Iterator[Transition]:
    """Every transition between the states within bounds, breadth first: no run to a state is shorter than its first.

    Under the policy `any` a command has one transition for each choice among the normal queue, so what holds for all of
    them holds for every policy. A transition with a fault is the last one.
    """
    choices = Choices()
    oracle = Oracle(spec, choices if policy == "any" else fifo)
    oracle.interpreter = _CachingInterpreter(spec)
    quotient, settled = Quotient(spec, exchange=exchange), Settled(oracle.interpreter)

    def steps(state: ExploredState) -> Iterator[tuple[Transition, ExploredState | None]]:
        for command in commands(spec, bounds, state, oracle.next_deadline(state.world)):
            opened = state.opened + (command["op"] == "open")
            for outcome, chosen in _outcomes(oracle, choices, state.world, command):
                run = state.run.then(command, chosen)
                if isinstance(outcome, BrokenRule):
                    there = ExploredState(state.world, run, opened)
                    yield Transition(Outcome(state.world), there, new=False, fault=outcome), None
                    return
                after = ExploredState(outcome.world, run, opened)
                if outcome.world is state.world:
                    yield Transition(outcome, after, new=False), None
                else:
                    fault = next(settled.faults(after.world), None)
                    yield Transition(outcome, after, new=False, fault=fault), after

    def smallest(state: ExploredState) -> ExploredState:
        return ExploredState(quotient.smallest(state.world), state.run, state.opened)

    start = ExploredState(World(lanes=bounds.lanes[0]), ExploredRun(), 0)
    for transition, new in breadth_first(start, steps, lambda state: quotient.key(state.world), smallest):
        yield attrs.evolve(transition, new=True) if new else transition
        if transition.fault is not None:
            return


class _CachingInterpreter(Interpreter):
    """An interpreter with a cache: exploration repeats a small set of inputs."""

    def __init__(self, spec: Spec) -> None:
        super().__init__(spec)
        self._answers: dict[tuple[object, ...], TableAnswer] = {}

    def answer(self, session: Session, name: str, environment: Values) -> TableAnswer:
        key = (name, session.phase, *session.variables.values(), *session.parameters.values(), *environment.values())
        answer = self._answers.get(key)
        if answer is None:
            answer = self._answers[key] = super().answer(session, name, environment)
        return answer


class Choices:
    """A policy that follows a script of places in the queue, and chooses the first after its end."""

    def __init__(self) -> None:
        self._script: list[int] = []
        self._taken: list[tuple[int, int]] = []
        self.chosen: tuple[str, ...] = ()

    def __call__(self, queue: Sequence[Job]) -> Job:
        """Choose a job by the script."""
        place = self._script[len(self._taken)] if len(self._taken) < len(self._script) else 0
        self._taken.append((place, len(queue)))
        self.chosen += (queue[place].id,)
        return queue[place]

    def begin(self) -> None:
        """Reset the script: each choice is the first."""
        self._script, self._taken, self.chosen = [], [], ()

    def another(self) -> bool:
        """Go to the next script; return False if all choices were taken."""
        while self._taken:
            place, size = self._taken.pop()
            if place + 1 < size:
                self._script = [*(earlier for earlier, _ in self._taken), place + 1]
                self._taken, self.chosen = [], ()
                return True
        return False


def _outcomes(
    oracle: Oracle, choices: Choices, world: World, command: Command
) -> Iterator[tuple[Outcome | BrokenRule, tuple[str, ...]]]:
    """The outcome of a command for each choice of the policy, or the contradiction of the specification."""
    choices.begin()
    more = True
    while more:
        try:
            outcome: Outcome | BrokenRule = oracle.apply(world, command)
        except ModelError as error:
            outcome = BrokenRule(error.theorem or "table", str(error))
        yield outcome, choices.chosen
        more = choices.another()
