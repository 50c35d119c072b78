"""A run in the making, of which a case is made: commands given to the specification's own scheduler, and written down.

Time moves on a little before each command, by uneven steps, so that no two things happen at one instant unless a case
is about that: whoever confuses two instants shows it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import product
from string import ascii_lowercase, digits
from typing import Any

import attrs

from tenure.conformance.cases.case import Case, Depth
from tenure.conformance.protocol.capabilities import CAPABILITIES, needed
from tenure.model import Command, Event, Job, Oracle, Outcome, World

MAX_TIME, INTERACTIVE_TIMEOUT, UNUSED_TIMEOUT = 100, 10, 30
"""What sessions are opened with unless a case is about that; in no unit."""

PACES = (1, 2, 3)

EXACT = 2**53
"""The largest number up to which a double holds every integer."""


@cache
def oracle() -> Oracle:
    """The specification's scheduler, first in, first out."""
    return Oracle()


@cache
def _contrary() -> Oracle:
    """The same with another policy."""
    return Oracle(policy=_last)


def _last(queue: Sequence[Job]) -> Job:
    return queue[-1]


@attrs.frozen
class Trace:
    """A run in the making: what it began with, its commands so far, and where they led."""

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
        """A run without commands that begins as a case or another run does."""
        return cls(other.lanes, other.limits, other.now)

    def do(self, command: Command, *, at_once: bool = False) -> "Trace":
        """Give a command, after a little while unless `at_once`."""
        if command["op"] == "advance" or at_once:
            return self._do(command)
        later = self.world.now + PACES[len(self.commands) // 2 % len(PACES)]
        deadline = oracle().next_deadline(self.world)
        if deadline is not None and deadline <= later:
            return self._do(command)
        return self._do({"op": "advance", "to": later})._do(command)

    def replay(self, commands: Iterable[Command]) -> "Trace":
        """Give commands at once, one after the other."""
        run = self
        for command in commands:
            run = run.do(command, at_once=True)
        return run

    def play(self, script: str) -> "Trace":
        """Give the commands of a script: words, with commas between the commands.

        `open a max=20 idle=0 unused=30`, `submit a1` (job 1 of session a; one that begins with x has no session),
        `finish a1 failed`, `cancel a1`, `close a`, `cancel a`, `+7` (time goes on), `timer` (to the next deadline),
        `timer-1`, `timer+1`, `lanes 2`, `forget a job`; a `!` before a command gives it at once. A range gives the
        command once for each id: `submit a1..a40`, `open aa..az`.
        """
        run = self
        for words in script.split(","):
            for text in _each(words.strip()):
                run = run.do(run._command(text.removeprefix("!").split()), at_once=text.startswith("!"))
        return run

    def case(self, name: str, clauses: Sequence[str], depth: Depth = "standard") -> Case:
        """Make a case of what was written down; its last command is what it is about."""
        needs = set(needed(self.lanes, self.limits, self.now, self.commands))
        if self.events != self._contrary_events():
            needs.add("fifo")
        if self._largest() > EXACT:
            needs.add("int64")
        in_order = tuple(capability for capability in CAPABILITIES if capability in needs)
        return Case(name, tuple(clauses), self.commands, in_order, self.tie, self.lanes, self.limits, self.now, depth)

    def clauses(self, *first: str) -> tuple[str, ...]:
        """The first clauses, then those of all rows that answer the last command."""
        spec = oracle().spec
        rows = [spec.rows.get(step.row) or spec.job_rows[step.row] for step in self.outcome.steps]
        return tuple(dict.fromkeys((*first, *(clause for row in rows for clause in row.clauses))))

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

    def _contrary_events(self) -> tuple[Event, ...]:
        world, events = Trace.like(self).world, list[Event]()
        for command in self.commands:
            outcome = _contrary().apply(world, command)
            events += outcome.events
            world = outcome.world
        return tuple(events)

    def _largest(self) -> int:
        """The largest good number that is given or that comes up on the way."""
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
                return open_command(session, **{key: int(value) for key, value in (term.split("=") for term in terms)})
            case ["submit", job]:
                return submit_command(job)
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
    """The command of a script once for each id of its range; itself if it has none."""
    before, dots, last = text.partition("..")
    if not dots:
        yield text
        return
    start, _, first = before.rpartition(" ")
    last, _, rest = last.partition(" ")
    for name in id_range(first, last):
        yield f"{start} {name} {rest}".rstrip()


def id_range(first: str, last: str) -> Iterator[str]:
    """The ids from one to another, of which either the numbers at the end differ or the small letters before them.

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
    """The first instant on the way to a time at which two timers are due (X2); None if there is none."""
    if type(to) is not int:
        return None
    while (deadline := oracle().next_deadline(world)) is not None and deadline <= to:
        if [due for due, *_ in oracle().deadlines(world)].count(deadline) > 1:
            return deadline
        world = oracle().apply(world, {"op": "advance", "to": deadline}).world
    return None


def open_command(session: str, max: int = MAX_TIME, idle: int = INTERACTIVE_TIMEOUT, unused: int = 0) -> Command:  # noqa: A002
    """The command that opens a session; without an unused timeout if that is 0."""
    command: dict[str, Any] = {"op": "open", "session": session, "max_time": max, "interactive_timeout": idle}
    return {**command, "unused_timeout": unused} if unused else command


def submit_command(job: str) -> Command:
    """The command that submits a job to the session that its letters name, or to none if the first of them is x."""
    session, _ = _parted(job)
    return {"op": "submit", "job": job} if job.startswith("x") else {"op": "submit", "job": job, "session": session}
