"""A trace: a recorded run of the specification's scheduler, from which a case is made.

Time advances a little before each command, by varying amounts, so that no two events have the same instant unless the
case is about that. So a target that confuses two instants fails.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import product
from string import ascii_lowercase, digits
from typing import Any

import attrs

from tenure.conformance.cases.case import Case, Depth
from tenure.conformance.protocol.capabilities import CAPABILITIES, needed
from tenure.model import Command, Event, Job, Oracle, Outcome, World
from tenure.model.world import Trail

MAX_TIME, INTERACTIVE_TIMEOUT, UNUSED_TIMEOUT = 100, 10, 30
"""The default parameters of sessions, in units."""

PACES = (1, 2, 3)

EXACT = 2**53
"""The largest number up to which a double holds every integer."""


@cache
def oracle() -> Oracle:
    """Return the specification's scheduler, first in, first out."""
    return Oracle()


CHANGING = frozenset({"cancel_request", "lanes_resized"})
"""The capabilities without which other answers are expected."""


def oracle_for(missing: Collection[str]) -> Oracle:
    """Return the scheduler that is expected of a target without some capabilities.

    Without `cancel_request` the cancel of a running job ends it at that instant, like a `finish` as canceled (K4).
    Without `lanes_resized` a resize reports nothing itself (P5).
    """
    return _oracle_without("cancel_request" in missing, "lanes_resized" in missing)


@cache
def _oracle_without(cancel_request: bool, lanes_resized: bool) -> Oracle:
    return _Reduced(cancel_request, lanes_resized) if cancel_request or lanes_resized else oracle()


class _Reduced(Oracle):
    """The scheduler without requests to stop, without reports of resizes, or both."""

    def __init__(self, without_request: bool, without_resized: bool) -> None:
        super().__init__()
        self._stops_at_once, self._omits = without_request, without_resized

    def trail(self, world: World, command: Command) -> Trail:
        """Carry out one command."""
        trail = super().trail(world, _ending(world, command) if self._stops_at_once else command)
        if not self._omits or not isinstance(trail.end, Outcome):
            return trail
        events = tuple(event for event in trail.end.events if event["kind"] != "lanes_resized")
        return Trail(trail.moves, attrs.evolve(trail.end, events=events))


def _ending(world: World, command: Command) -> Command:
    """Return the end of a running job instead of its cancel."""
    if not cancels_running(world, command):
        return command
    return {"op": "finish", "job": command["job"], "outcome": "canceled"}


def cancels_running(world: World, command: Command) -> bool:
    """Whether a command is the cancel of a running job."""
    name = command.get("job") if command["op"] == "cancel_job" else None
    job = world.jobs.get(name) if isinstance(name, str) else None
    return job is not None and job.is_running


@cache
def _lifo_oracle() -> Oracle:
    """The specification's scheduler, last in, first out."""
    return Oracle(policy=_last)


def _last(queue: Sequence[Job]) -> Job:
    return queue[-1]


@attrs.frozen
class Trace:
    """A recorded run: the initial scheduler, the commands so far, their events, and the world after them."""

    lanes: int = 1
    limits: Mapping[str, int] | None = None
    now: int = 0
    commands: tuple[Command, ...] = ()
    events: tuple[Event, ...] = ()
    tie: bool = False
    world: World = attrs.field()
    outcome: Outcome = attrs.field()

    @world.default
    def _first_world(self) -> World:
        return World(self.now, self.lanes, self.limits or {})

    @outcome.default
    def _first_outcome(self) -> Outcome:
        return Outcome(self.world)

    @classmethod
    def like(cls, other: "Case | Trace") -> "Trace":
        """Make an empty trace with the same initial scheduler as a case or another trace."""
        return cls(other.lanes, other.limits, other.now)

    def do(self, command: Command, *, at_once: bool = False) -> "Trace":
        """Give a command, after a short time unless `at_once`."""
        if command["op"] == "advance" or at_once:
            return self._do(command)
        later = self.world.now + PACES[len(self.commands) // 2 % len(PACES)]
        deadline = oracle().next_deadline(self.world)
        if deadline is not None and deadline <= later:
            return self._do(command)
        return self._do({"op": "advance", "to": later})._do(command)

    def replay(self, commands: Iterable[Command]) -> "Trace":
        """Give commands without waiting in between."""
        run = self
        for command in commands:
            run = run.do(command, at_once=True)
        return run

    def play(self, script: str) -> "Trace":
        """Give the commands of a script, which are separated by commas.

        `open a max=20 idle=0 unused=30 owner=o`, `submit a1 owner=o limit=5` (job 1 of session a; one that begins with
        x has no session), `finish a1 failed`, `cancel a1`, `close a`, `cancel a`, `+7` (advance), `timer` (advance to
        the next deadline), `timer-1`, `timer+1`, `lanes 2`, `forget a job`. A `!` before a command gives it at once. A
        range repeats the command for each id: `submit a1..a40`, `open aa..az`.
        """
        run = self
        for words in script.split(","):
            for text in _each(words.strip()):
                run = run.do(run._command(text.removeprefix("!").split()), at_once=text.startswith("!"))
        return run

    def case(self, name: str, clauses: Sequence[str], depth: Depth = "standard") -> Case:
        """Make a case of the trace, which tests the last command."""
        needs = set(needed(self.lanes, self.limits, self.now, self.commands))
        if self.events != self._lifo_events():
            needs.add("fifo")
        if self._largest() > EXACT:
            needs.add("int64")
        in_order = tuple(capability for capability in CAPABILITIES if capability in needs)
        return Case(name, tuple(clauses), self.commands, in_order, self.tie, self.lanes, self.limits, self.now, depth)

    def clauses(self, *first: str) -> tuple[str, ...]:
        """Return the given clauses, then those of all rows that answer the last command."""
        spec = oracle().spec
        clauses = (clause for step in self.outcome.steps for clause in spec.row(step.row).clauses)
        return tuple(dict.fromkeys((*first, *clauses)))

    def _do(self, command: Command) -> "Trace":
        outcome = oracle().apply(self.world, command)
        return attrs.evolve(
            self,
            commands=(*self.commands, command),
            events=(*self.events, *outcome.events),
            tie=self.tie or (command["op"] == "advance" and first_tie(self.world, command["to"]) is not None),
            world=outcome.world,
            outcome=outcome,
        )

    def _lifo_events(self) -> tuple[Event, ...]:
        world, events = Trace.like(self).world, list[Event]()
        for command in self.commands:
            outcome = _lifo_oracle().apply(world, command)
            events += outcome.events
            world = outcome.world
        return tuple(events)

    def _largest(self) -> int:
        """The largest accepted number in a command or in a session, or 0 if all of them are exact as doubles."""
        given = [[value for value in command.values() if type(value) is int] for command in self.commands]
        if sum(abs(value) for values in given for value in values) + self.now <= EXACT:
            return 0
        world, largest = Trace.like(self).world, max([0, *(self.limits or {}).values()])
        for command, values in zip(self.commands, given, strict=True):
            outcome = oracle().apply(world, command)
            world = outcome.world
            if outcome.refused != "bad_value":
                largest = max([largest, *values])
            for session in world.sessions.values():
                kept = (*session.variables.values(), *session.parameters.values())
                largest = max([largest, *(value for value in kept if isinstance(value, int))])
        return largest

    def _command(self, words: list[str]) -> Command:
        match words:
            case ["open", session, *terms]:
                values = dict(term.split("=") for term in terms)
                owner = {"owner": values.pop("owner")} if "owner" in values else {}
                return {**open_command(session, **{key: int(value) for key, value in values.items()}), **owner}
            case ["submit", job, *given]:
                about = dict(term.split("=") for term in given)
                limit = {"time_limit": int(about.pop("limit"))} if "limit" in about else {}
                return {**submit_command(job), **about, **limit}
            case ["finish", job, *outcome]:
                return {"op": "finish", "job": job, "outcome": outcome[0] if outcome else "done"}
            case ["cancel", job] if job[-1].isdigit():
                return {"op": "cancel_job", "job": job}
            case ["close" | "cancel" as op, session]:
                return {"op": op, "session": session}
            case ["lanes", number]:
                return {"op": "resize", "lanes": int(number)}
            case ["forget", name, *kind]:
                return {"op": "forget", "id": name, **({"kind": kind[0]} if kind else {})}
            case [time] if time.startswith("timer"):
                deadline = oracle().next_deadline(self.world)
                if deadline is None:
                    raise ValueError(f"no timer is armed after {self.commands}")
                return {"op": "advance", "to": deadline + int(time.removeprefix("timer") or 0)}
            case [step] if step.startswith("+"):
                return {"op": "advance", "to": self.world.now + int(step)}
        raise ValueError(f"{' '.join(words)!r} is no command of a script")


def _each(text: str) -> Iterator[str]:
    """Yield a command of a script for each id of its range, or itself if it has none."""
    before, dots, last = text.partition("..")
    if not dots:
        yield text
        return
    start, _, first = before.rpartition(" ")
    last, _, rest = last.partition(" ")
    for name in id_range(first, last):
        yield f"{start} {name} {rest}".rstrip()


def id_range(first: str, last: str) -> Iterator[str]:
    """Yield the ids of a range, in which either the numbers at the end differ or the small letters before them.

    Raises ValueError if the first is not before the last.
    """
    (letters, number), (last_letters, last_number) = _parted(first), _parted(last)
    if letters == last_letters and number and last_number and int(number) < int(last_number):
        yield from (f"{letters}{each}" for each in range(int(number), int(last_number) + 1))
    elif number == last_number and len(letters) == len(last_letters) and letters < last_letters:
        words = map("".join, product(ascii_lowercase, repeat=len(letters)))
        yield from (f"{word}{number}" for word in words if letters <= word <= last_letters)
    else:
        raise ValueError(f"{first}..{last} is no range of ids")


def _parted(name: str) -> tuple[str, str]:
    letters = name.rstrip(digits)
    return letters, name[len(letters) :]


def first_tie(world: World, to: Any) -> int | None:
    """Return the first instant up to a time at which two timers are due (X2); None if there is none."""
    if type(to) is not int:
        return None
    while (deadline := oracle().next_deadline(world)) is not None and deadline <= to:
        if [due for due, *_ in oracle().deadlines(world)].count(deadline) > 1:
            return deadline
        world = oracle().apply(world, {"op": "advance", "to": deadline}).world
    return None


def open_command(session: str, max: int = MAX_TIME, idle: int = INTERACTIVE_TIMEOUT, unused: int = 0) -> Command:  # noqa: A002
    """Make the command that opens a session; without an unused timeout if that is 0."""
    command: dict[str, Any] = {"op": "open", "session": session, "max_time": max, "interactive_timeout": idle}
    return {**command, "unused_timeout": unused} if unused else command


def submit_command(job: str) -> Command:
    """Make the command that submits a job to the session that its letters name, or to none if these begin with x."""
    session, _ = _parted(job)
    return {"op": "submit", "job": job} if job.startswith("x") else {"op": "submit", "job": job, "session": session}
