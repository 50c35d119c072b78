"""Runs to states much larger than an exploration reaches, and every command to compare in them.

Each run makes one size large: many lanes and a long queue; a holder with many jobs; sessions that gain the QPU while
many of their jobs are in the normal queue; many timers. Runs are compared under three policies. Each policy exists
twice: as the shipped scheduler's class, and as a rule over the whole world for the oracle.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import accumulate, chain
from typing import Literal, TypeAlias

import attrs

from tenure.model import Job, Oracle, World, fifo
from tenure.model.exploration import opening
from tenure.model.world import Command, Outcome
from tenure.reference import FairShare, Fifo, NormalQueue, Policy
from tenure.reference.commands.recovery import AFTER_A_CRASH
from tenure.spec import Spec

JOBS, LANES, OWN, SESSIONS = 40, 40, 12, 70
"""The jobs of a normal queue, the lanes, the jobs of a session in it, and the sessions with a timer."""

RuleName: TypeAlias = Literal["first", "last", "fair share"]


@attrs.frozen(eq=False)
class LargeRun:
    """A run with its lanes and policies. `stops` are the numbers of commands after which every command is compared."""

    name: str
    lanes: int
    commands: tuple[Command, ...]
    stops: frozenset[int]
    rules: tuple[RuleName, ...]


@attrs.frozen
class Sizes:
    """The largest sizes of a state, and the largest effects of one command: drops, starts, instants with events."""

    lanes: int = 0
    running: int = 0
    waiting: int = 0
    sessions: int = 0
    timers: int = 0
    dropped: int = 0
    started: int = 0
    instants: int = 0

    def __str__(self) -> str:
        """Format the sizes as text."""
        return (
            f"at most {counted(self.lanes, 'lane')}, {counted(self.running, 'running job')}, "
            f"{counted(self.waiting, 'queued job')}, {counted(self.sessions, 'session')} and "
            f"{counted(self.timers, 'timer')}; in one command at most {counted(self.started, 'start')}, "
            f"{counted(self.dropped, 'drop')} and events at {counted(self.instants, 'instant')}"
        )

    def with_outcome(self, outcome: Outcome, oracle: Oracle) -> "Sizes":
        """These sizes, raised to those of an outcome where it has larger ones."""
        world, kinds = outcome.world, [event["kind"] for event in outcome.events]
        instants = {event["at"] for event in outcome.events}
        state = (world.lanes, len(world.running), len(world.waiting), len(world.sessions), len(oracle.deadlines(world)))
        effects = (kinds.count("job_dropped"), kinds.count("job_started"), len(instants))
        return Sizes(*map(max, attrs.astuple(self), (*state, *effects)))


def counted(number: int, noun: str) -> str:
    """Format a number with its noun.

    >>> counted(1, "lane"), counted(2631, "command")
    ('1 lane', '2,631 commands')
    """
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


# -- policies ----------------------------------------------------------------------------------------------------------


class Last:
    """A policy that chooses the job that was submitted last."""

    def choose(self, queue: NormalQueue) -> str:
        """Return the id of the last job."""
        return [job.id for job in queue][-1]


def _fair(world: World) -> Job:
    """The waiting job with the least key: time its owner's jobs ran, number of them that run, submission number."""
    owners: dict[object, list[Job]] = {}
    for job in world.jobs.values():
        owners.setdefault((job.owner, None if job.owner else job.session), []).append(job)

    def share(job: Job) -> tuple[int, int, int]:
        jobs = owners[job.owner, None if job.owner else job.session]
        return (
            sum(_ran(other, world.now) for other in jobs),
            sum(other.state == "running" for other in jobs),
            job.number,
        )

    return min(world.waiting, key=share)


def _ran(job: Job, now: int) -> int:
    if job.started_at is None:
        return job.ran
    return job.ran + (now if job.finished_at is None else job.finished_at) - job.started_at


RULES: Mapping[RuleName, tuple[Callable[[World], Job], Policy]] = {
    "first": (lambda world: fifo(world.waiting), Fifo()),
    "last": (lambda world: world.waiting[-1], Last()),
    "fair share": (_fair, FairShare()),
}
"""Each policy as a rule over the whole world and as a class for the scheduler."""


class RuledOracle(Oracle):
    """An oracle whose policy is a rule over the whole world."""

    def __init__(self, spec: Spec, rule: RuleName) -> None:
        super().__init__(spec)
        self._rule, _ = RULES[rule]

    def choose(self, world: World) -> Job:
        """Apply the rule."""
        return self._rule(world)


# -- runs --------------------------------------------------------------------------------------------------------------


def _runs() -> Iterator[LargeRun]:
    first = [_submit(number, None, number % 3) for number in range(JOBS)]
    more = [_submit(JOBS + number, None, number % 5) for number in range(JOBS)]
    yield _run("lanes", LANES, [first, [{"op": "advance", "to": 7}, *more]], tuple(RULES))

    opened = [opening(f"s{number}", 6 + number, 1, None) for number in range(1, 4)]
    mixed = [_submit(number, (None, "s1", "s2", "s3")[number % 4], number % 3) for number in range(4 * OWN)]
    own = [_submit(4 * OWN + number, "s1", None) for number in range(OWN)]
    gained: list[Command] = [{"op": "resize", "lanes": OWN}, {"op": "advance", "to": 3}]
    yield _run("queues", 0, [[*opened, *mixed, *own], gained], tuple(RULES))

    # A session that was active once has an armed timer as long as it may be reactivated. Its other timer is stale.
    short = [opening(f"s{number}", 100 + number, 0, 200 + number) for number in range(SESSIONS)]
    used: list[Command] = []
    for number in range(SESSIONS - 5):
        used += [_submit(number, f"s{number}", None), {"op": "finish", "job": f"j{number}"}]
    back = [_submit(SESSIONS + number, f"s{number}", None) for number in range(0, SESSIONS, 9)]
    yield _run("timers", 1, [[*short, *used, *back]], ("first",))


def _run(name: str, lanes: int, parts: Sequence[Sequence[Command]], rules: tuple[RuleName, ...]) -> LargeRun:
    """A run that stops after each part."""
    stops = frozenset(accumulate(map(len, parts)))
    return LargeRun(name, lanes, tuple(chain.from_iterable(parts)), stops, rules)


def _submit(number: int, session: str | None, owner: int | None) -> Command:
    fields = {"session": session, "owner": None if owner is None else f"o{owner}"}
    return {"op": "submit", "job": f"j{number}", **{name: value for name, value in fields.items() if value is not None}}


RUNS: tuple[LargeRun, ...] = tuple(_runs())
"""All large runs."""


def every_command(world: World, deadlines: Sequence[int]) -> Iterator[Command]:
    """Every command for each existing session and job, accepted or refused, and some for new ids.

    `deadlines` are those of the armed timers in order. The `advance` commands go to just before, at and just after the
    first, the middle and the last of them.
    """
    for session in world.sessions:
        yield {"op": "submit", "job": "new", "session": session}
        yield from ({"op": op, "session": session} for op in ("close", "cancel"))
        yield {"op": "forget", "id": session}
        yield {"op": "open", "session": session, "max_time": 1, "interactive_timeout": 0}
    for job in world.jobs:
        yield from ({"op": op, "job": job} for op in ("finish", "cancel_job", "submit"))
        yield {"op": "forget", "id": job}
    yield opening("new", 5, 0, 1)
    yield from ({"op": "submit", "job": "new", **owner} for owner in ({}, {"owner": "o1"}))
    sizes = {0, 1, len(world.running) - 1, len(world.running) + 1, LANES, len(world.running) + len(world.waiting)}
    yield from ({"op": "resize", "lanes": lanes} for lanes in sorted(sizes) if lanes >= 0)
    instants = {deadlines[0], deadlines[len(deadlines) // 2], deadlines[-1]} if deadlines else {world.now + 1}
    times = {time + more for time in instants for more in (-1, 0, 1)} | {world.now - 1}
    yield from ({"op": "advance", "to": to} for to in sorted(times) if to >= 0)
    yield from ({"op": "recover", "at": to, "running": how} for to in sorted(times) if to >= 0 for how in AFTER_A_CRASH)
