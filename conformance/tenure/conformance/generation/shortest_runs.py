"""Shortest runs to everything that one session can answer: each case of each row, and each cell where nothing happens.

A breadth-first search over the commands to one session and one job without a session. It is made in stages, each of
which allows more, so that a run asks as little of a target as it can: a scheduler that cannot resize, say, still gets
every case that can be reached without. Worlds that differ in times or in names only are the same to the search.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator
from functools import partial

import attrs

from tenure.conformance.cases.coverage import Goal, guard_observations, step_id
from tenure.conformance.cases.trace import UNUSED_TIMEOUT, Trace, open_command, oracle, submit_command
from tenure.model import Command, Step, World
from tenure.model.search import breadth_first
from tenure.spec import Spec

JOBS, LONE_JOB = ("a1", "a2", "a3"), "x1"


@attrs.frozen
class Stage:
    """What the runs of a stage may do: the lanes they begin with, the opening of the session, further commands."""

    lanes: int
    opening: Command
    further: frozenset[str] = frozenset()


_USUAL = open_command("a")
_CANCEL_JOB = frozenset({"cancel_job"})

STAGES = (
    Stage(1, _USUAL),
    Stage(1, open_command("a", unused=UNUSED_TIMEOUT)),
    Stage(1, open_command("a", max=40, idle=80)),
    Stage(1, _USUAL, _CANCEL_JOB),
    Stage(2, _USUAL, _CANCEL_JOB),
    Stage(1, _USUAL, _CANCEL_JOB | {"resize"}),
)
"""One after the other; the second and third are for clocks that the usual session does not wait for."""


@attrs.frozen
class ShortestRuns:
    """What the search found: runs by id; the last command of each is the one that shows it.

    `rows` by row, phase and what tells its cases apart, if possible a run in which no other row answers the same
    command; `cells` by phase, command and, for a job's command, the state of the job (`job` stands for a job without a
    session); `phases` and `armed`: runs that reach a phase, and a phase in which a timer is the next to fire;
    `guard_observations` by what the last command shows of a guard.
    """

    rows: dict[str, Trace]
    cells: dict[str, Trace]
    phases: dict[str, Trace]
    armed: dict[tuple[str, str], Trace]
    guard_observations: dict[Goal, Trace]


def search() -> ShortestRuns:
    """Search stage by stage; what an earlier stage found is kept."""
    found = ShortestRuns({}, {}, {}, {}, {})
    for stage in STAGES:
        alone: dict[str, Trace] = {}
        rows: dict[str, Trace] = {}
        for before, command, run in traces(Trace(stage.lanes), partial(_commands, stage), _key):
            steps = [name for step in run.outcome.steps if (name := row_id(oracle().spec, step, command)) is not None]
            for name in steps:
                (alone if len(steps) == 1 else rows).setdefault(name, run)
            for observation in guard_observations(before, command):
                if observation.goal is not None:
                    found.guard_observations.setdefault(observation.goal, run)
            if not run.outcome.events and command["op"] not in ("advance", "resize"):
                found.cells.setdefault(_cell_id(before, command), run)
            if (session := run.world.sessions.get("a")) is not None:
                found.phases.setdefault(session.phase, run)
                for _, _, _, _, timer in oracle().deadlines(run.world)[:1]:
                    found.armed.setdefault((timer, session.phase), run)
        for name, run in (*alone.items(), *rows.items()):
            found.rows.setdefault(name, run)
    return found


def row_id(spec: Spec, step: Step, command: Command) -> str | None:
    """The id of the case of a row that a step took; None if it changed nothing, which is a cell's business."""
    if step.row in spec.job_rows:
        several = len(spec.job_rows[step.row].to) > 1
        return f"{step.row}/{command['outcome']}" if several else step.row
    return None if step.case is None else step_id(spec, step.row, step.phase, step.case)


def traces(
    start: Trace, commands: Callable[[World], Iterable[Command]], key: Callable[[World], Hashable]
) -> Iterator[tuple[World, Command, Trace]]:
    """Each command in each world that is not the same as an earlier one, by its key, with the run that it ends."""

    def steps(run: Trace) -> Iterator[tuple[tuple[World, Command, Trace], Trace]]:
        for command in commands(run.world):
            after = run.do(command)
            yield (run.world, command, after), after

    yield from (found for found, _ in breadth_first(start, steps, lambda run: key(run.world)))


def _commands(stage: Stage, world: World) -> Iterator[Command]:
    yield stage.opening
    if "a" in world.sessions:
        yield {"op": "close", "session": "a"}
        yield {"op": "cancel", "session": "a"}
        yield from (submit_command(name) for name in JOBS if name not in world.jobs)
    if LONE_JOB not in world.jobs:
        yield submit_command(LONE_JOB)
    for name in world.jobs:
        yield {"op": "finish", "job": name, "outcome": "done"}
        if "cancel_job" in stage.further:
            yield {"op": "cancel_job", "job": name}
    if "resize" in stage.further:
        yield {"op": "resize", "lanes": 1 - world.lanes}
    deadline = oracle().next_deadline(world)
    if deadline is not None:
        yield {"op": "advance", "to": deadline}


def _key(world: World) -> Hashable:
    """What the search tells worlds apart by: what the session and its jobs can still do, and what jobs have become."""
    jobs = [(job.session, job.state, job.started_at is None) for job in world.jobs.values()]
    session = world.sessions.get("a")
    timers = [timer for _, _, _, _, timer in oracle().deadlines(world)]
    return session and session.phase, tuple(timers), world.lanes, tuple(sorted(jobs, key=str))


def _cell_id(world: World, command: Command) -> str:
    if "job" not in command or command["op"] == "submit":
        return f"cell/{world.sessions['a'].phase}/{command['op']}"
    job = world.jobs[command["job"]]
    place = "job" if job.session is None else f"cell/{world.sessions['a'].phase}"
    return f"{place}/{command['op']}/{job.state}"
