"""Searches for runs of a specification that violate a theorem, shortest first.

The searched scheduler leaves every decision to the guards of the table. A queued job may start although every lane is
taken or a session holds the QPU, if the guards allow it, and an armed timer may fire early. If several jobs may start,
each of them does in a run of its own. For the shipped specification this makes no difference. For a faulty one the
rules of settling and dispatch cannot hide a fault.
"""

from collections.abc import Callable, Collection, Hashable, Iterator, Sequence
from itertools import product
from typing import TypeAlias

import attrs

from tenure.model import Command, Job, ModelError, Oracle, World
from tenure.model.exploration import Choices, ExploreBounds, ExploredRun, opening
from tenure.model.monitors.claim_monitors import BrokenRule
from tenure.model.monitors.run_monitors import Monitors
from tenure.model.search import breadth_first
from tenure.model.world import Trail
from tenure.spec import OFF, Spec, bundled

JUDGED = frozenset(bundled().theorems) - {"S21"} | {"INV"}
"""The theorems that a single run can violate, INV among them; S21 compares two runs."""

INVARIANT = "A session always satisfies the columns of its phase and the constraints of the names."
"""INV, as far as a run can violate it."""


class UnguardedScheduler(Oracle):
    """A scheduler that leaves every decision to the guards of the table; `choices` decides between enabled starts.

    The policy is first in, first out. `forks` describes the choices that the last command left open.
    """

    def __init__(self, spec: Spec, choices: Callable[[Sequence[Job]], Job]) -> None:
        super().__init__(spec)
        self.forks: list[str] = []
        self._choices = choices

    def trail(self, world: World, command: Command) -> Trail:
        """Carry out one command, by one of the choices that the table allows."""
        self.forks = []
        return super().trail(world, command)

    def candidates(self, world: World) -> list[tuple[Job, bool]]:
        """All queued jobs; the first of the normal queue is chosen."""
        queue = world.waiting
        holders = [name for name, session in world.sessions.items() if session.variables["holds"]]
        chosen = next((job for job in queue if job.session not in holders), None)
        return [(job, job is chosen) for job in queue]

    def next(self, enabled: Sequence[Job]) -> Job:
        """Choose which of the enabled jobs starts."""
        if len(enabled) > 1:
            self.forks.append(f"{' and '.join(job.id for job in enabled)} may both start")
        return self._choices(enabled)

    def due(self, world: World) -> list[tuple[int, int, int, str, str]]:
        """The timers that are due or, if there is none, those that a row fires early."""
        return super().due(world) or [timer for timer in self.deadlines(world) if self._fires(world, *timer[3:])]

    def _fires(self, world: World, session: str, timer: str) -> bool:
        if self.spec.inputs[timer].by == "job_timer":
            return False  # no job has a time limit in these runs
        return self.interpreter.answer(world.sessions[session], timer, self.environment(world)).kind == "step"


class Judge:
    """Gives single commands to an unguarded scheduler, and reports the violated theorems."""

    def __init__(self, spec: Spec, choices: Callable[[Sequence[Job]], Job]) -> None:
        self._oracle = UnguardedScheduler(spec, choices)
        self._monitors = Monitors(self._oracle.interpreter)
        self._theorems = spec.theorems

    def judge(self, world: World, command: Command) -> tuple[Trail, list[BrokenRule]]:
        """Carry out a command; return its trail and the violations in order, those of INV last."""
        trail = self._oracle.trail(world, command)
        faults = [fault for move in trail.moves for fault in self._monitors.move(move)]
        faults += [BrokenRule("S16", fork) for fork in self._oracle.forks]
        if isinstance(trail.end, ModelError):
            faults.append(BrokenRule(trail.end.theorem, str(trail.end)))
        else:
            faults += self._monitors.end(world, command, trail.end)
        named = [fault for fault in faults if fault.what in self._theorems]
        return trail, named + [BrokenRule("INV", f"{f.what}: {f.text}") for f in faults if f.what not in self._theorems]


@attrs.frozen
class BrokenTheorem:
    """A run, and the violations of its last command."""

    run: ExploredRun
    faults: tuple[BrokenRule, ...]


_Node: TypeAlias = tuple[World, ExploredRun]


def shortest_violation(
    spec: Spec, bounds: ExploreBounds, theorems: Collection[str], longest: int
) -> BrokenTheorem | None:
    """Find a shortest run of at most `longest` commands that violates one of the theorems, or None.

    A run opens and submits at most the sessions and jobs of the bounds. If a command has several possible results, one
    is preferred that violates more than uniqueness (S16).
    """
    choices = Choices()
    judge = Judge(spec, choices)

    def steps(node: _Node) -> Iterator[tuple[list[BrokenTheorem], _Node | None]]:
        world, run = node
        for command in attempts(spec, bounds, world) if run.length < longest else ():
            breaking: list[BrokenTheorem] = []
            choices.begin()
            more = True
            while more:
                trail, faults = judge.judge(world, command)
                after = run.then(command, choices.chosen)
                if any(fault.what in theorems for fault in faults):
                    breaking.append(BrokenTheorem(after, tuple(fault for fault in faults if fault.what in theorems)))
                elif not isinstance(trail.end, ModelError) and trail.end.world is not world:
                    yield [], (trail.end.world, after)
                more = choices.another()
            yield breaking, None

    start = World(lanes=bounds.lanes[0]), ExploredRun()
    for breaking, _ in breadth_first(start, steps, lambda node: state_key(spec, node[0])):
        if breaking:
            return min(breaking, key=lambda each: {fault.what for fault in each.faults} == {"S16"})
    return None


def attempts(spec: Spec, bounds: ExploreBounds, world: World) -> Iterator[Command]:
    """Every command that may show a fault, those without effect last; time passes to and just before each deadline."""
    sessions, jobs = list(world.sessions), list(world.jobs.values())
    queued = [job.id for job in jobs if job.state == "queued"]
    over = [job.id for job in jobs if spec.job_states[job.state].final]
    if len(jobs) < bounds.jobs:
        yield from ({"op": "submit", "job": f"j{len(jobs) + 1}", "session": session} for session in sessions)
        yield {"op": "submit", "job": f"j{len(jobs) + 1}"}
    if len(sessions) < bounds.sessions:
        for terms in product(bounds.max_times, bounds.interactive_timeouts, bounds.unused_timeouts):
            yield opening(f"s{len(sessions) + 1}", *terms)
    yield from ({"op": "finish", "job": job} for job in world.running)
    yield from ({"op": "cancel_job", "job": job} for job in (*queued, *world.running))
    yield from ({"op": "close", "session": session} for session in sessions)
    yield from ({"op": "cancel", "session": session} for session in sessions)
    yield from ({"op": "advance", "to": to} for to in _instants(spec, world))
    yield from ({"op": "resize", "lanes": lanes} for lanes in bounds.lanes if lanes != world.lanes)
    yield from ({"op": "finish", "job": job} for job in (*queued, *over))
    yield from ({"op": "cancel_job", "job": job} for job in over)
    yield from (opening(session, 1, 1, None) for session in sessions)


def _instants(spec: Spec, world: World) -> list[int]:
    """The next instant, and the deadline of every set clock and the instant before it, whether armed or not."""
    clocks = [str(timer.deadline) for timer in spec.timers]
    ends = {int(session.variables[clock]) for session in world.sessions.values() for clock in clocks}
    return sorted(to for to in {world.now + 1, *ends, *(end - 1 for end in ends)} if to > world.now)


def state_key(spec: Spec, world: World) -> Hashable:
    """A key that distinguishes worlds whose futures may violate different theorems: all but ids and past jobs."""
    places = {job.id: place for place, job in enumerate(world.waiting)}
    sessions, ended = [], set()
    for name, session in world.sessions.items():
        own = [job for job in world.jobs.values() if job.session == name]
        if spec.phases[session.phase].final:
            ended.add((session.phase, bool(own)))
            continue
        values = session.variables
        ends = (int(values[str(timer.deadline)]) for timer in spec.timers)
        sessions.append(
            (
                session.phase,
                tuple([places[job.id] for job in own if job.id in places]),
                [job.state for job in own].count("running"),
                len(own) > 0,
                tuple([max(end - world.now, -1) if end != OFF else -2 for end in ends]),
                (values["Q"], values["R"], values["holds"], values["metered_since"] != OFF),
                tuple(session.parameters.values()),
            )
        )
    sessions.sort()
    alone = [world.jobs[job].session for job in world.running].count(None)
    return world.lanes, len(places), alone, len(world.sessions), len(world.jobs), frozenset(ended), tuple(sessions)
