"""The whole scheduler in step with the specification: all that can happen within bounds, compared command by command.

This is the part of the argument about the shipped scheduler that is exhaustive to a bound and not proved for all sizes:
timers, settling, dispatch, ids, views. The oracle of the specification explores; the scheduler carries out the same run
from its beginning; after its last command both must have reported the same events or refused with the same code, and
everything that can be seen of them must be the same.

Two ways to go through the runs complement each other. `states` takes every transition between the states of the oracle,
each state by one shortest run, for runs of any length. `sequences` takes every sequence of commands up to a length, so
it also compares different runs to one state, between which a scheduler might tell where the oracle does not.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from tenure.model import Oracle, World
from tenure.model.explore import Bounds, PolicyName, Run, State, commands, transitions
from tenure.model.world import Command, Event, Outcome
from tenure.reference import NormalQueue, Scheduler, SchedulerError
from tenure.reference.views import as_json
from tenure.spec import Spec

BOUNDS: tuple[tuple[PolicyName, Bounds], ...] = (
    ("fifo", Bounds(sessions=1, jobs=2, lanes=(1, 0, 2), max_times=(2,), unused_timeouts=(None, 1))),
    ("fifo", Bounds(sessions=2, jobs=2, lanes=(1,), max_times=(2,))),
    ("any", Bounds(sessions=2, jobs=2, lanes=(2,), max_times=(2,), interactive_timeouts=(0,))),
)
"""Where every transition is taken."""

LENGTH, SHORT = 4, Bounds(sessions=2, jobs=2, lanes=(1, 0), max_times=(2,), unused_timeouts=(None, 1))
"""How long a sequence is, and within which bounds, where every sequence is taken."""


@attrs.frozen
class Difference:
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
    """How much was compared: runs by their last commands, the states between them, the longest run."""

    compared: int = 0
    states: int = 1
    longest: int = 0
    difference: Difference | None = None

    def add(self, run: Run, outcome: Outcome, world: World, oracle: Oracle, lanes: int) -> None:
        """Compare after one run, which led the oracle to a world."""
        self.compared += 1
        self.longest = max(self.longest, run.length)
        self.difference = next(_differences(run, outcome, world, oracle, lanes), None)


def states(spec: Spec, bounds: Bounds, policy: PolicyName = "fifo") -> Lockstep:
    """Every transition within bounds, up to the first difference; under the policy `any`, for each possible choice."""
    oracle, done = Oracle(spec), Lockstep()
    for transition in transitions(spec, bounds, policy):
        done.states += transition.new
        done.add(transition.after.run, transition.outcome, transition.after.world, oracle, bounds.lanes[0])
        if done.difference is not None:
            break
    return done


def sequences(spec: Spec, bounds: Bounds, length: int) -> Lockstep:
    """Every sequence of up to `length` commands within bounds, first come first served, up to the first difference."""
    oracle, done = Oracle(spec), Lockstep()
    pending = [State(World(lanes=bounds.lanes[0]), Run(), 0)]
    while pending:
        state = pending.pop()
        for command in commands(spec, bounds, state, oracle.next_deadline(state.world)):
            outcome = oracle.apply(state.world, command)
            after = State(outcome.world, state.run.then(command), state.opened + (command["op"] == "open"))
            done.add(after.run, outcome, outcome.world, oracle, bounds.lanes[0])
            if done.difference is not None:
                return done
            if after.run.length < length:
                done.states += 1
                pending.append(after)
    return done


class _Script:
    """A policy that chooses what the oracle's policy chose."""

    def __init__(self) -> None:
        self.choices: Iterator[str] = iter(())

    def choose(self, queue: NormalQueue) -> str:
        return next(self.choices, queue.first.id)


def _differences(run: Run, outcome: Outcome, world: World, oracle: Oracle, lanes: int) -> Iterator[Difference]:
    """Carry out a run from the beginning; yield what is not alike after its last command."""
    script = _Script()
    scheduler = Scheduler(lanes=lanes, policy=script)
    events: list[Event] = []
    refused: str | None = None
    for part in run.parts:
        script.choices = iter(part.chosen)
        events, refused = _carried_out(scheduler, part.command)
    compared: list[tuple[str, Any, Any]] = [
        ("refusal", refused, outcome.refused),
        ("events", events, list(outcome.events)),
        ("view of the scheduler", as_json(scheduler.view()), oracle.scheduler_view(world)),
    ]
    for kind, show, view, known in (
        ("session", scheduler.session, oracle.session_view, world.sessions),
        ("job", scheduler.job, oracle.job_view, world.jobs),
    ):
        for name in known:
            try:
                shown: Mapping[str, object] | str = as_json(show(name))
            except SchedulerError as error:
                shown = error.code
            compared.append((f"view of {kind} {name}", shown, view(world, name)))
    for what, ours, theirs in compared:
        if _plain(ours) != _plain(theirs):
            yield Difference(run.commands, what, ours, theirs)


def _carried_out(scheduler: Scheduler, command: Command) -> tuple[list[Event], str | None]:
    fields = {name: value for name, value in command.items() if name != "op"}
    try:
        return [event.as_json() for event in getattr(scheduler, command["op"])(**fields)], None
    except SchedulerError as error:
        return [], error.code


def _plain(value: Any) -> Any:
    """A view with lists for tuples, as JSON has it."""
    if isinstance(value, Mapping):
        return {name: _plain(inner) for name, inner in value.items()}
    return list(value) if isinstance(value, tuple) else value
