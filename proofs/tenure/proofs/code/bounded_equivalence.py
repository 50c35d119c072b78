"""The whole scheduler in step with the specification: all that can happen within bounds, compared command by command.

This is the part of the argument about the shipped scheduler that is exhaustive to a bound and not proved for all sizes:
timers, settling, dispatch, ids, views. The oracle of the specification explores; the scheduler carries out the same run
from its beginning; after its last command both must have reported the same events or refused with the same code, and
everything that can be seen of them must be the same.

Three ways to go through the runs complement each other. `states` takes every transition between the states of the
oracle, each state by one shortest run, for runs of any length. `sequences` takes every sequence of commands up to a
length, so it also compares different runs to one state, between which a scheduler might tell where the oracle does not.
`large_states` takes every command in a few states that are many times larger.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

import attrs

from tenure.model import Oracle, World
from tenure.model.exploration import ExploreBounds, ExploredRun, ExploredState, PolicyName, commands, transitions
from tenure.model.world import Command, Outcome
from tenure.proofs.code.large_states import RULES, RUNS, LargeRun, RuledOracle, RuleName, Sizes, counted, every_command
from tenure.reference import Event as Reported
from tenure.reference import JobView, NormalQueue, Policy, Scheduler, SchedulerError, SchedulerView, SessionView
from tenure.reference.views import as_json
from tenure.spec import Spec

BOUNDS: tuple[tuple[PolicyName, ExploreBounds], ...] = (
    ("fifo", ExploreBounds(sessions=1, jobs=2, lanes=(1, 0, 2), max_times=(2,), unused_timeouts=(None, 1))),
    ("fifo", ExploreBounds(sessions=2, jobs=2, lanes=(1,), max_times=(2,))),
    ("any", ExploreBounds(sessions=2, jobs=2, lanes=(2,), max_times=(2,), interactive_timeouts=(0,))),
)
"""Where every transition is taken."""

LENGTH, SHORT = 4, ExploreBounds(sessions=2, jobs=2, lanes=(1, 0), max_times=(2,), unused_timeouts=(None, 1))
"""How long a sequence is, and within which bounds, where every sequence is taken."""


@attrs.frozen
class Mismatch:
    """A run after which the scheduler and the specification are not alike, and what each of them says."""

    run: tuple[Command, ...]
    what: str
    scheduler: object
    specification: object

    def __str__(self) -> str:
        """For people: the last command, what differs, and how."""
        last = " ".join(str(value) for value in self.run[-1].values())
        return (
            f"after {len(self.run)} commands, the last of them {last}: {self.what}: "
            f"the scheduler says {self.scheduler}, the specification {self.specification}"
        )


@attrs.define
class Lockstep:
    """How much was compared: runs by their last commands, the states between them, the longest run.

    `sizes` says of large runs how large.
    """

    compared: int = 0
    states: int = 1
    longest: int = 0
    difference: Mismatch | None = None
    sizes: Sizes | None = None

    def __str__(self) -> str:
        """For people: `2,631 commands in 311 states, after at most 10 others`, and how large the states were."""
        done = f"{counted(self.compared, 'command')} in {counted(self.states, 'state')}"
        done = f"{done}, after at most {counted(self.longest - 1, 'other')}"
        return done if self.sizes is None else f"{done}; {self.sizes}"

    def add(self, run: ExploredRun, outcome: Outcome, world: World, oracle: Oracle, lanes: int) -> None:
        """Compare after one run, which led the oracle to a world."""
        self.compared += 1
        self.longest = max(self.longest, run.length)
        self.difference = next(_differences(run, outcome, world, oracle, lanes), None)

    def add_large(self, stepped: "_Stepped", outcome: Outcome, oracle: Oracle) -> None:
        """Compare after one command of a large run."""
        self.compared += 1
        self.longest = max(self.longest, len(stepped.run))
        self.sizes = (self.sizes or Sizes()).with_outcome(outcome, oracle)
        self.difference = next(stepped.differences(outcome, outcome.world, oracle), None)


def states(spec: Spec, bounds: ExploreBounds, policy: PolicyName = "fifo") -> Lockstep:
    """Every transition within bounds, up to the first difference; under the policy `any`, for each possible choice."""
    oracle, done = Oracle(spec), Lockstep()
    for transition in transitions(spec, bounds, policy):
        done.states += transition.new
        done.add(transition.after.run, transition.outcome, transition.after.world, oracle, bounds.lanes[0])
        if done.difference is not None:
            break
    return done


def sequences(spec: Spec, bounds: ExploreBounds, length: int) -> Lockstep:
    """Every sequence of up to `length` commands within bounds, first come first served, up to the first difference."""
    oracle, done = Oracle(spec), Lockstep()
    pending = [ExploredState(World(lanes=bounds.lanes[0]), ExploredRun(), 0)]
    while pending:
        state = pending.pop()
        for command in commands(spec, bounds, state, oracle.next_deadline(state.world)):
            outcome = oracle.apply(state.world, command)
            after = ExploredState(outcome.world, state.run.then(command), state.opened + (command["op"] == "open"))
            done.add(after.run, outcome, outcome.world, oracle, bounds.lanes[0])
            if done.difference is not None:
                return done
            if after.run.length < length:
                done.states += 1
                pending.append(after)
    return done


def large(spec: Spec, run: LargeRun, rule: RuleName) -> Lockstep:
    """A large run command by command, and every command at its stops, under a policy, up to the first difference."""
    oracle, done = RuledOracle(spec, rule), Lockstep()
    world, stepped = World(lanes=run.lanes), _Stepped(run.lanes, RULES[rule][1])
    for number, command in enumerate(run.commands, 1):
        outcome = oracle.apply(world, command)
        stepped.step(command)
        world = outcome.world
        done.states += 1
        done.add_large(stepped, outcome, oracle)
        if done.difference is None and number in run.stops:
            _every_command(done, run.commands[:number], world, oracle, partial(_Stepped, run.lanes, RULES[rule][1]))
        if done.difference is not None:
            break
    return done


def _every_command(
    done: Lockstep, commands: Sequence[Command], world: World, oracle: Oracle, begin: Callable[[], "_Stepped"]
) -> None:
    """Every command in a state that commands led to, each with the scheduler begun anew, up to the first difference."""
    for command in every_command(world, [deadline for deadline, *_ in oracle.deadlines(world)]):
        outcome, stepped = oracle.apply(world, command), begin()
        for earlier in commands:
            stepped.step(earlier)
        stepped.step(command)
        done.add_large(stepped, outcome, oracle)
        if done.difference is not None:
            return


@attrs.frozen
class Comparing:
    """One way of comparing: what it goes through, with its bounds in words, and how."""

    bounds: str
    compare: Callable[[Spec], Lockstep]


def comparisons() -> tuple[Comparing, ...]:
    """Everything that is compared, each computed with the bounds that it states."""
    return (
        *(
            Comparing(f"every state of {_words(bounds, policy)}", partial(states, bounds=bounds, policy=policy))
            for policy, bounds in BOUNDS
        ),
        Comparing(
            f"every sequence of {LENGTH} commands of {_words(SHORT, 'fifo')}",
            partial(sequences, bounds=SHORT, length=LENGTH),
        ),
        *(
            Comparing(
                f"every command in {counted(len(run.stops), 'large state')} of the run {run.name}, policy {rule}",
                partial(large, run=run, rule=rule),
            )
            for run in RUNS
            for rule in run.rules
        ),
    )


def _words(bounds: ExploreBounds, policy: PolicyName) -> str:
    def each(values: tuple[int | None, ...]) -> str:
        return " or ".join("none" if value is None else str(value) for value in values)

    return (
        f"up to {counted(bounds.sessions, 'session')} and {counted(bounds.jobs, 'job')} at once, "
        f"lanes {each(bounds.lanes)}, "
        f"max_time {each(bounds.max_times)}, interactive_timeout {each(bounds.interactive_timeouts)}, "
        f"unused_timeout {each(bounds.unused_timeouts)}, policy {policy}"
    )


class _Script:
    """A policy that chooses what the oracle's policy chose."""

    def __init__(self) -> None:
        self.choices: Iterator[str] = iter(())

    def choose(self, queue: NormalQueue) -> str:
        return next(self.choices, queue.first.id)


def _differences(run: ExploredRun, outcome: Outcome, world: World, oracle: Oracle, lanes: int) -> Iterator[Mismatch]:
    """Carry out a run from the beginning; yield what is not alike after its last command."""
    script = _Script()
    stepped = _Stepped(lanes, script)
    for part in run.parts:
        script.choices = iter(part.chosen)
        stepped.step(part.command)
    yield from stepped.differences(outcome, world, oracle)


class _Stepped:
    """A scheduler from its beginning on, with what it said to the last command."""

    def __init__(self, lanes: int, policy: Policy) -> None:
        self.scheduler = Scheduler(lanes=lanes, policy=policy)
        self.run: list[Command] = []
        self.events: tuple[Reported, ...] = ()
        self.refused: str | None = None

    def step(self, command: Command) -> None:
        """Carry out one more command."""
        self.run.append(command)
        fields = dict(command)
        carry_out: Callable[..., tuple[Reported, ...]] = getattr(self.scheduler, fields.pop("op"))
        try:
            self.events, self.refused = carry_out(**fields), None
        except SchedulerError as error:
            self.events, self.refused = (), error.code

    def differences(self, outcome: Outcome, world: World, oracle: Oracle) -> Iterator[Mismatch]:
        """What is not alike after the last command."""
        scheduler = self.scheduler
        compared: list[tuple[str, Any, Any]] = [
            ("refusal", self.refused, outcome.refused),
            ("events", [event.as_json() for event in self.events], list(outcome.events)),
            ("view of the scheduler", _plain(scheduler.view()), oracle.scheduler_view(world)),
        ]
        for kind, show, view, known in (
            ("session", scheduler.session, oracle.session_view, world.sessions),
            ("job", scheduler.job, oracle.job_view, world.jobs),
        ):
            for name in known:
                try:
                    shown: Mapping[str, object] | str = _plain(show(name))
                except SchedulerError as error:
                    shown = error.code
                compared.append((f"view of {kind} {name}", shown, view(world, name)))
        for what, ours, theirs in compared:
            if ours != theirs:
                yield Mismatch(tuple(self.run), what, ours, theirs)


def _plain(view: SchedulerView | SessionView | JobView) -> Mapping[str, object]:
    """A view with lists for tuples, as JSON has it."""
    fields = as_json(view).items()
    return {name: list(value) if isinstance(value, tuple) else value for name, value in fields}
