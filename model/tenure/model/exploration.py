"""Bounded exploration of the scheduler that the specification means: every state, each by a shortest run.

The states are the oracle's worlds up to `symmetry`. They are finitely many although runs are not: bounds
limit what is there at once, never how long a run is. A state is kept as the first world that was found in it, with the
run that led there; commands are tried in a fixed order, so that every result can be repeated.
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
    """What a run may do: how much is there at once, the lanes it may have, the times of the sessions it opens.

    `sessions` that have not ended and `jobs` that are not final are counted, so runs may be of any length. The first of
    `lanes` is where a run begins. Each session has one of each of the three times; None is no unused timeout.
    """

    sessions: int = 2
    jobs: int = 2
    lanes: tuple[int, ...] = (1, 0, 2)
    max_times: tuple[int, ...] = (3,)
    interactive_timeouts: tuple[int, ...] = (1,)
    unused_timeouts: tuple[int | None, ...] = (None, 2)


@attrs.frozen
class ExploredRun:
    """A run as its last command and the run before it; the empty run has none.

    `chosen` are the jobs that the policy chose during the last command, kept where the policy may choose anything.
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
    """A state as it was first found: a world in it, a shortest run that led there, and how many sessions it opened."""

    world: World
    run: ExploredRun
    opened: int


@attrs.frozen
class Transition:
    """One command in one state: what it did, the state after it, whether that is new, and what does not hold there."""

    outcome: Outcome
    after: ExploredState
    new: bool
    fault: BrokenRule | None = None


Watch: TypeAlias = Callable[[Transition], bool]
"""Sees each transition as it is found, and says whether to go on."""


@attrs.define
class Exploration:
    """What an exploration has found.

    `present` counts the states in which a session is in a phase, `entered` the steps into it from elsewhere (an ended
    session is no part of a state, so only entered). `rows` and `cases` (by keys like T24/2) count how often each was
    taken. `depth` is the length of the longest of the shortest runs. If something did not hold, `fault` says what, and
    `run` is a shortest run that shows it. `complete` says that nothing within the bounds was left out.
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
    """Explore everything within bounds, up to the first fault or until `watch` says no.

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
    deadline; what lies beyond is reached by the next advance.
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
        yield from ({"op": "submit", "job": job, "session": session} for session in live)
        yield {"op": "submit", "job": job}
    yield from ({"op": "finish", "job": job} for job in world.running)
    yield from ({"op": "cancel_job", "job": job.id} for job in jobs)
    yield from ({"op": "close", "session": session} for session in live)
    yield from ({"op": "cancel", "session": session} for session in live)
    yield from ({"op": "resize", "lanes": lanes} for lanes in bounds.lanes if lanes != world.lanes)
    last = world.now + 1 if next_deadline is None else next_deadline
    yield from ({"op": "advance", "to": to} for to in range(world.now + 1, last + 1))


def opening(session: str, max_time: int, interactive_timeout: int, unused_timeout: int | None) -> Command:
    """The command that opens a session with these terms."""
    terms = {"max_time": max_time, "interactive_timeout": interactive_timeout}
    if unused_timeout is not None:
        terms["unused_timeout"] = unused_timeout
    return {"op": "open", "session": session, **terms}


def transitions(
    spec: Spec, bounds: ExploreBounds, policy: PolicyName = "fifo", *, exchange: bool = True
) -> Iterator[Transition]:
    """Every transition between the states within bounds, breadth first: no run to a state is shorter than its first.

    Under the policy `any` a command has one transition for each way to choose among the normal queue, so what holds of
    all of them holds for every policy. Nothing comes after a transition with a fault.
    """
    choices = Choices()
    oracle = Oracle(spec, choices if policy == "any" else fifo)
    oracle.interpreter = _Remembering(spec)
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


class _Remembering(Interpreter):
    """An interpreter that remembers its answers: exploration puts the same few questions again and again."""

    def __init__(self, spec: Spec) -> None:
        super().__init__(spec)
        self._answers: dict[tuple[object, ...], TableAnswer] = {}

    def answer(self, session: Session, name: str, environment: Values) -> TableAnswer:
        question = (
            name,
            session.phase,
            *session.variables.values(),
            *session.parameters.values(),
            *environment.values(),
        )
        answer = self._answers.get(question)
        if answer is None:
            answer = self._answers[question] = super().answer(session, name, environment)
        return answer


class Choices:
    """A policy that chooses by a script of places in the queue, first come where the script ends."""

    def __init__(self) -> None:
        self._script: list[int] = []
        self._taken: list[tuple[int, int]] = []
        self.chosen: tuple[str, ...] = ()

    def __call__(self, queue: Sequence[Job]) -> Job:
        """Choose one of these, as the script says."""
        place = self._script[len(self._taken)] if len(self._taken) < len(self._script) else 0
        self._taken.append((place, len(queue)))
        self.chosen += (queue[place].id,)
        return queue[place]

    def begin(self) -> None:
        """Forget everything: each choice is the first."""
        self._script, self._taken, self.chosen = [], [], ()

    def another(self) -> bool:
        """Turn to the next script, if the last one did not exhaust all choices."""
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
    """What the command does for each way to choose, or the contradiction that it runs into."""
    choices.begin()
    more = True
    while more:
        try:
            outcome: Outcome | BrokenRule = oracle.apply(world, command)
        except ModelError as error:
            outcome = BrokenRule(error.theorem or "table", str(error))
        yield outcome, choices.chosen
        more = choices.another()
