"""Compares the shipped scheduler with the oracle of the specification on all commands within bounds.

This covers what is checked within bounds and not proved for all sizes: timers, settling, dispatch, ids, views. The
oracle explores; the scheduler replays each run from its beginning. After the last command both must report the same
events or refuse with the same code, and all views must be equal.

Three comparisons complement each other. `states` takes every transition between the oracle's states and reaches each
state by one shortest run. `sequences` takes every sequence of commands up to a length. So it also compares different
runs to one state, which the scheduler might distinguish although the oracle does not. `large` takes every command in a
few states that are many times larger.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any, TypeAlias

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
    ("fifo", ExploreBounds(1, 2, lanes=(2,), max_times=(2,), unused_timeouts=(None,), time_limits=(None, 1, 3))),
)
"""The policies and bounds of `states`."""

LENGTH, SHORT = 4, ExploreBounds(sessions=2, jobs=2, lanes=(1, 0), max_times=(2,), unused_timeouts=(None, 1))
"""The length and the bounds of `sequences`."""


@attrs.frozen
class Mismatch:
    """A run after which scheduler and specification differ: what differs, and the value of each."""

    run: tuple[Command, ...]
    what: str
    scheduler: object
    specification: object

    def __str__(self) -> str:
        """Format the last command and the difference."""
        last = " ".join(str(value) for value in self.run[-1].values())
        return (
            f"after {len(self.run)} commands, the last of them {last}: {self.what}: "
            f"the scheduler says {self.scheduler}, the specification {self.specification}"
        )


@attrs.define
class Lockstep:
    """Counts of a comparison: commands compared, states visited, length of the longest run; and the first difference.

    `sizes` are the largest sizes of large runs.
    """

    compared: int = 0
    states: int = 1
    longest: int = 0
    difference: Mismatch | None = None
    sizes: Sizes | None = None

    def __str__(self) -> str:
        """Format: `2,631 commands in 311 states, after at most 10 others`, with the sizes of large states."""
        done = f"{counted(self.compared, 'command')} in {counted(self.states, 'state')}"
        done = f"{done}, after at most {counted(self.longest - 1, 'other')}"
        return done if self.sizes is None else f"{done}; {self.sizes}"

    def add(self, stepped: "_SchedulerRun", outcome: Outcome, oracle: Oracle) -> None:
        """Compare after the last command of a run."""
        self.compared += 1
        self.longest = max(self.longest, len(stepped.run))
        if self.sizes is not None:
            self.sizes = self.sizes.with_outcome(outcome, oracle)
        self.difference = next(stepped.differences(outcome, oracle), None)


def states(spec: Spec, bounds: ExploreBounds, policy: PolicyName = "fifo") -> Lockstep:
    """Compare every transition within bounds; under the policy `any`, for each possible choice."""
    found = transitions(spec, bounds, policy)
    return _compared(Oracle(spec), ((_replay(each.after.run, bounds), each.outcome, each.new) for each in found))


def sequences(spec: Spec, bounds: ExploreBounds, length: int) -> Lockstep:
    """Compare every sequence of up to `length` commands within bounds, first in, first out."""
    oracle = Oracle(spec)
    return _compared(oracle, _sequences(oracle, bounds, length))


def large(spec: Spec, run: LargeRun, rule: RuleName) -> Lockstep:
    """Compare a large run command by command, and every command at its stops, under a policy."""
    oracle = RuledOracle(spec, rule)
    return _compared(oracle, _large(oracle, run, RULES[rule][1]), Sizes())


_Check: TypeAlias = "tuple[_SchedulerRun, Outcome, bool]"
"""A run, the outcome of its last command in the oracle, and whether a new state was reached."""


def _compared(oracle: Oracle, checks: Iterable[_Check], sizes: Sizes | None = None) -> Lockstep:
    """Compare after each run, up to the first difference."""
    done = Lockstep(sizes=sizes)
    for stepped, outcome, new in checks:
        done.states += new
        done.add(stepped, outcome, oracle)
        if done.difference is not None:
            break
    return done


def _sequences(oracle: Oracle, bounds: ExploreBounds, length: int) -> Iterator[_Check]:
    pending = [ExploredState(World(lanes=bounds.lanes[0]), ExploredRun(), 0)]
    while pending:
        state = pending.pop()
        for command in commands(oracle.spec, bounds, state, oracle.next_deadline(state.world)):
            outcome = oracle.apply(state.world, command)
            after = ExploredState(outcome.world, state.run.then(command), state.opened + (command["op"] == "open"))
            goes_on = after.run.length < length
            yield _replay(after.run, bounds), outcome, goes_on
            if goes_on:
                pending.append(after)


def _large(oracle: Oracle, run: LargeRun, policy: Policy) -> Iterator[_Check]:
    world, stepped = World(lanes=run.lanes), _SchedulerRun(run.lanes, policy)
    for number, command in enumerate(run.commands, 1):
        outcome = oracle.apply(world, command)
        stepped.step(command)
        world = outcome.world
        yield stepped, outcome, True
        if number in run.stops:
            for other in every_command(world, [deadline for deadline, *_ in oracle.deadlines(world)]):
                again = _SchedulerRun(run.lanes, policy)
                for each in (*run.commands[:number], other):
                    again.step(each)
                yield again, oracle.apply(world, other), False


@attrs.frozen
class PlannedComparison:
    """A comparison to run, with its bounds in words."""

    bounds: str
    compare: Callable[[Spec], Lockstep]


def comparisons() -> tuple[PlannedComparison, ...]:
    """All comparisons of the shipped scheduler with a specification."""
    return (
        *(
            PlannedComparison(
                f"every state of {_description(bounds, policy)}", partial(states, bounds=bounds, policy=policy)
            )
            for policy, bounds in BOUNDS
        ),
        PlannedComparison(
            f"every sequence of {LENGTH} commands of {_description(SHORT, 'fifo')}",
            partial(sequences, bounds=SHORT, length=LENGTH),
        ),
        *(
            PlannedComparison(
                f"every command in {counted(len(run.stops), 'large state')} of the run {run.name}, policy {rule}",
                partial(large, run=run, rule=rule),
            )
            for run in RUNS
            for rule in run.rules
        ),
    )


def _description(bounds: ExploreBounds, policy: PolicyName) -> str:
    def each(values: tuple[int | None, ...]) -> str:
        return " or ".join("none" if value is None else str(value) for value in values)

    return (
        f"up to {counted(bounds.sessions, 'session')} and {counted(bounds.jobs, 'job')} at once, "
        f"lanes {each(bounds.lanes)}, "
        f"max_time {each(bounds.max_times)}, interactive_timeout {each(bounds.interactive_timeouts)}, "
        f"unused_timeout {each(bounds.unused_timeouts)}, time_limit {each(bounds.time_limits)}, policy {policy}"
    )


class _ScriptedPolicy:
    """A policy that replays the choices of the oracle's policy."""

    def __init__(self) -> None:
        self.choices: Iterator[str] = iter(())

    def choose(self, queue: NormalQueue) -> str:
        return next(self.choices, queue.first.id)


def _replay(run: ExploredRun, bounds: ExploreBounds) -> "_SchedulerRun":
    """Replay a run from the beginning, with the same choices of the policy."""
    script = _ScriptedPolicy()
    stepped = _SchedulerRun(bounds.lanes[0], script)
    for part in run.parts:
        script.choices = iter(part.chosen)
        stepped.step(part.command)
    return stepped


class _SchedulerRun:
    """A scheduler with its commands so far, and the events or the refusal of the last one."""

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

    def differences(self, outcome: Outcome, oracle: Oracle) -> Iterator[Mismatch]:
        """Yield the differences after the last command."""
        scheduler, world = self.scheduler, outcome.world
        compared: list[tuple[str, Any, Any]] = [
            ("refusal", self.refused, outcome.refused),
            ("events", [event.as_json() for event in self.events], list(outcome.events)),
            ("view of the scheduler", _plain(scheduler.view()), oracle.scheduler_view(world)),
        ]
        for kind, show, view, names in (
            ("session", scheduler.session, oracle.session_view, world.sessions),
            ("job", scheduler.job, oracle.job_view, world.jobs),
        ):
            for name in names:
                try:
                    shown: Mapping[str, object] | str = _plain(show(name))
                except SchedulerError as error:
                    shown = error.code
                compared.append((f"view of {kind} {name}", shown, view(world, name)))
        for what, ours, theirs in compared:
            if ours != theirs:
                yield Mismatch(tuple(self.run), what, ours, theirs)


def _plain(view: SchedulerView | SessionView | JobView) -> Mapping[str, object]:
    """Convert a view to the values of JSON, with lists for tuples."""
    fields = as_json(view).items()
    return {name: list(value) if isinstance(value, tuple) else value for name, value in fields}
