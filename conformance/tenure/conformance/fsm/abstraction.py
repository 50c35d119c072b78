"""The finite control of the specification: an abstraction of the oracle's worlds without their times and names.

A scope (see `mapper`) defines the inputs. Worlds are distinguished by their `Situation`: phases, jobs that are not
over, and running clocks, with whether they are about to run out. Situations and inputs form a machine that is
deterministic and, except for inputs that are not asked, complete. A situation determines all later behavior because the
long clocks are much longer than any run (`mapper.MAX_TIMES`); that is tested.
"""

from collections.abc import Mapping, Sequence
from functools import cache

import attrs

from tenure.conformance.cases.expected import answer_of, view_of
from tenure.conformance.cases.trace import oracle
from tenure.conformance.fsm.mapper import NOT_ASKED, FsmInput, FsmOutput, FsmWord, Mapper, Scope
from tenure.model import Command, World

FAR = 300
"""A clock with more than this left is not about to run out."""

State = str

_TIME = ("before", "at", "after")
_CANCEL_JOB = ("cancel_queued",)

ONE = Scope(
    "one",
    ("open", "open_unused", "submit", "submit_alone", "finish", *_CANCEL_JOB, "close", "cancel", "forget", *_TIME),
    {
        "cancel_job": _CANCEL_JOB,
        "forget": ("forget",),
        "sessionless": ("submit_alone",),
        "unused_timeout": ("open_unused",),
    },
)
"""One session, from open to forget, and jobs without a session, on one lane."""

LANES = Scope(
    "lanes",
    ("open", "submit", "submit_alone", "finish", *_CANCEL_JOB, "close", "cancel", *_TIME),
    {"cancel_job": _CANCEL_JOB, "sessionless": ("submit_alone",)},
    lanes=2,
)
"""One session and jobs without one, on two lanes."""

RESIZE = Scope(
    "resize",
    ("open", "submit", "finish", *_CANCEL_JOB, "close", "cancel", "at", "lanes_0", "lanes_1", "lanes_2"),
    {"cancel_job": _CANCEL_JOB, "lanes": ("lanes_2",)},
)
"""One session while the number of lanes changes."""

TWO = Scope(
    "two",
    ("submit_a", "submit_b", "submit_alone", "finish", "close_a", "close_b", "cancel_a", "cancel_b", "at"),
    {"sessionless": ("submit_alone",)},
    sessions=("a", "b"),
    most=1,
    opened=True,
)
"""Two sessions, each with one job at a time, and jobs without a session."""

STOP = Scope(
    "stop",
    ("open", "submit", "finish", "cancel_running", "close", "cancel", "at"),
    {"cancel_request": ("cancel_running",)},
    lanes=2,
)
"""One session whose running jobs are asked to stop, on two lanes."""

MACHINE_SCOPES: tuple[Scope, ...] = (ONE, LANES, RESIZE, TWO, STOP)


@attrs.frozen
class Mealy:
    """A deterministic machine with outputs, as plain tables.

    `targets` and `outputs` have an entry for each state and input. An input that is not asked (`mapper.NOT_ASKED`)
    sends nothing and keeps the state, so such a loop is no behavior of a target.
    """

    states: tuple[State, ...]
    inputs: tuple[FsmInput, ...]
    start: State
    targets: Mapping[tuple[State, FsmInput], State]
    outputs: Mapping[tuple[State, FsmInput], FsmOutput]

    def asked(self, state: State) -> list[FsmInput]:
        """Return the inputs that are asked in a state."""
        return [each for each in self.inputs if self.outputs[state, each] != NOT_ASKED]

    def reach(self, word: FsmWord, state: State | None = None) -> State:
        """Return the state after a word, from the start or another state."""
        state = self.start if state is None else state
        for each in word:
            state = self.targets[state, each]
        return state

    def answers(self, word: FsmWord, state: State | None = None) -> tuple[FsmOutput, ...]:
        """Return the outputs to a word, from the start or another state."""
        state, outputs = self.start if state is None else state, []
        for each in word:
            outputs.append(self.outputs[state, each])
            state = self.targets[state, each]
        return tuple(outputs)

    def restricted(self, inputs: Sequence[FsmInput]) -> "Mealy":
        """Return the machine with only these inputs and the states that they reach."""
        states = [self.start]
        for state in states:
            targets = (self.targets[state, each] for each in inputs)
            states += dict.fromkeys(target for target in targets if target not in states)
        cells = [(state, each) for state in states for each in inputs]
        return Mealy(
            tuple(states),
            tuple(inputs),
            self.start,
            {cell: self.targets[cell] for cell in cells},
            {cell: self.outputs[cell] for cell in cells},
        )

    def representatives(self) -> dict[State, State]:
        """Return for each state the first of its equivalent states."""
        block = dict.fromkeys(self.states, 0)
        while True:
            numbers: dict[object, int] = {}
            finer = {
                state: numbers.setdefault(
                    (
                        block[state],
                        *((self.outputs[state, each], block[self.targets[state, each]]) for each in self.inputs),
                    ),
                    len(numbers),
                )
                for state in self.states
            }
            if len(numbers) == len(set(block.values())):
                break
            block = finer
        first: dict[int, State] = {}
        return {state: first.setdefault(block[state], state) for state in self.states}

    def minimal(self) -> "Mealy":
        """Return the minimal machine, whose states have the names of the first of their equivalent states."""
        first = self.representatives()
        states = tuple(state for state in self.states if first[state] == state)
        cells = [(state, each) for state in states for each in self.inputs]
        return Mealy(
            states,
            self.inputs,
            first[self.start],
            {cell: first[self.targets[cell]] for cell in cells},
            {cell: self.outputs[cell] for cell in cells},
        )


@attrs.frozen
class Situation:
    """The part of a world that determines its later behavior.

    `phases` are those of the scope's sessions, None before the opening. `running` and `queue` are the sessions of the
    jobs, in the order of starts and submissions; `stopping` says which running jobs were asked to stop. `clocks` are
    the running ones, soonest first, with the time left if it is short. `used` says whether a session has any job, even
    one that is over.
    """

    phases: tuple[str | None, ...]
    running: tuple[str | None, ...]
    stopping: tuple[bool, ...]
    queue: tuple[str | None, ...]
    clocks: tuple[tuple[str, str, int | None], ...]
    lanes: int
    used: bool

    def name(self, scope: Scope) -> State:
        """Return a name that is unique in the scope: the phases, and what is unusual in them."""
        text = "-".join(phase or "unopened" for phase in self.phases)
        busy = [
            session
            for session, phase in zip(scope.sessions, self.phases, strict=True)
            if (phase or "").endswith((".busy", ".draining"))
        ]
        if self.queue:
            text += f"+{_letters(self.queue)}"
        if sorted(map(str, self.running)) != sorted(busy):
            text += f"+run.{_letters(self.running) or 'none'}"
        if any(self.stopping):
            text += "+stop"
            if len(self.running) > 1:
                text += "." + "".join(str(place) for place, asked in enumerate(self.stopping, 1) if asked)
        clocks = [timer.partition("_")[0] for _, timer, left in self.clocks if left == 1]
        text += "".join(f"+{clock}.soon" for clock in clocks)
        if any(timer == "unused_timeout" for _, timer, _ in self.clocks) and "unused" not in clocks:
            text += "+unused"
        if self.lanes != scope.lanes:
            text += f"+lanes.{self.lanes}"
        if self.used == all(phase in (None, "queued.empty") for phase in self.phases):
            text += "+used" if self.used else "+new"
        return text


def situation(world: World, scope: Scope) -> Situation:
    """Return the situation of a world."""
    sessions = [world.sessions.get(name) for name in scope.sessions]
    return Situation(
        tuple(session.phase if session else None for session in sessions),
        tuple(world.jobs[job].session for job in world.running),
        tuple(world.jobs[job].cancel_requested_at is not None for job in world.running),
        tuple(job.session for job in world.waiting),
        tuple(
            (name, timer, None if due - world.now > FAR else due - world.now)
            for due, _, _, name, timer in oracle().deadlines(world)
        ),
        world.lanes,
        any(job.session is not None for job in world.jobs.values()),
    )


@attrs.frozen
class Play:
    """A run of a scope in the specification: the world, and the state of the mapper."""

    world: World
    mapper: Mapper

    def step(self, given: FsmInput) -> tuple[FsmOutput, "Play"]:
        """Give an input; return its output and the run after it."""
        command = self.mapper.command(given)
        return (NOT_ASKED, self) if command is None else self.give(command)

    def give(self, command: Command) -> tuple[FsmOutput, "Play"]:
        """Give a command; return its output and the run after it."""
        outcome = oracle().apply(self.world, command)
        answer = answer_of(outcome)
        queried = self.mapper.queries(command, answer)
        views = {name: view_of(outcome.world, {"op": "session", "session": name}) for name in queried}
        after = Play(outcome.world, self.mapper.after(command, answer))
        return self.mapper.output(command, answer, views), after


def begin(scope: Scope) -> Play:
    """Return the run before the first input."""
    play = Play(World(0, scope.lanes), Mapper(scope))
    for command in scope.opening():
        _, play = play.give(command)
    return play


@cache
def control(scope: Scope) -> Mealy:
    """Return the machine of a scope; its states are named situations, in breadth-first order."""
    start = begin(scope)
    found = {situation(start.world, scope): start}
    targets: dict[tuple[State, FsmInput], State] = {}
    outputs: dict[tuple[State, FsmInput], FsmOutput] = {}
    frontier = list(found)
    for state in frontier:
        for each in scope.inputs:
            output, after = found[state].step(each)
            target = situation(after.world, scope)
            if target not in found:
                found[target] = after
                frontier.append(target)
            targets[state.name(scope), each] = target.name(scope)
            outputs[state.name(scope), each] = output
    names = tuple(state.name(scope) for state in found)
    if len(set(names)) < len(names):
        raise ValueError(f"two situations are called {next(name for name in names if names.count(name) > 1)}")
    return Mealy(names, scope.inputs, names[0], targets, outputs)


def _letters(sessions: Sequence[str | None]) -> str:
    return "".join(session or "x" for session in sessions)
