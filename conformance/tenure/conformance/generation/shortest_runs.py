"""Finds shortest runs to each case of each row, and to each cell without an effect, for one session.

The search is breadth-first over the commands to one session and one job without a session. It has stages, each of which
allows more commands, so that a run needs as few capabilities as possible: a scheduler that cannot resize gets every
case that is reachable without. Worlds that differ only in times or names are the same to the search.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator
from functools import partial

import attrs

from tenure.conformance.cases.coverage import Goal, guard_observations, step_id
from tenure.conformance.cases.trace import MAX_TIME, UNUSED_TIMEOUT, Trace, open_command, oracle, submit_command
from tenure.model import Command, Step, World
from tenure.model.search import breadth_first
from tenure.spec import Spec

JOBS, LONE_JOB = ("a1", "a2", "a3"), "x1"


@attrs.frozen
class Stage:
    """A stage of the search: the initial lanes, the opening of the session, and further commands."""

    lanes: int
    opening: Command
    further: frozenset[str] = frozenset()
    time_limit: int | None = None


_USUAL = open_command("a")
_CANCEL_JOB = frozenset({"cancel_job"})

STAGES = (
    Stage(1, _USUAL),
    Stage(1, open_command("a", unused=UNUSED_TIMEOUT)),
    Stage(1, open_command("a", max=40, idle=80)),
    Stage(1, _USUAL, _CANCEL_JOB),
    Stage(2, _USUAL, _CANCEL_JOB),
    Stage(1, _USUAL, _CANCEL_JOB | {"resize"}),
    Stage(1, _USUAL, _CANCEL_JOB, time_limit=20),
    Stage(1, _USUAL, _CANCEL_JOB, time_limit=MAX_TIME + 20),
)
"""The stages in order; the second and third are for clocks that do not run out in the usual session.

In the last two, jobs have limits that end before and after the maximum time.
"""


@attrs.frozen
class ShortestRuns:
    """The runs that the search found; the last command of each is the one of interest.

    `rows` are by row, phase and condition of the case, preferably runs in which no other row answers the last command.
    `cells` are by phase, command and, for the command of a job, the state of the job (`job` is a job without a
    session). `phases` are by the phase reached, `armed` by the next timer and the phase, and `guard_observations` by
    the goal that the last command reaches.
    """

    rows: dict[str, Trace]
    cells: dict[str, Trace]
    phases: dict[str, Trace]
    armed: dict[tuple[str, str], Trace]
    guard_observations: dict[Goal, Trace]


def search() -> ShortestRuns:
    """Search stage by stage; runs found in earlier stages have priority."""
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
            if not run.outcome.events and not steps and command["op"] not in ("advance", "resize"):
                found.cells.setdefault(_cell_id(before, command), run)
            if (session := run.world.sessions.get("a")) is not None:
                found.phases.setdefault(session.phase, run)
                for _, _, _, _, timer in oracle().deadlines(run.world)[:1]:
                    found.armed.setdefault((timer, session.phase), run)
        for name, run in (*alone.items(), *rows.items()):
            found.rows.setdefault(name, run)
    return found


def row_id(spec: Spec, step: Step, command: Command) -> str | None:
    """Return the id of the case of a row that a step took; None if it changed nothing, which belongs to a cell."""
    if step.row in spec.job_rows:
        several = len(spec.job_rows[step.row].to) > 1
        return f"{step.row}/{command['outcome']}" if several else step.row
    if step.row in spec.scheduler_rows:
        return step.row
    return None if step.case is None else step_id(spec, step.row, step.phase, step.case)


def traces(
    start: Trace, commands: Callable[[World], Iterable[Command]], key: Callable[[World], Hashable]
) -> Iterator[tuple[World, Command, Trace]]:
    """Yield each command in each world whose key is new, with the run that it ends."""

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
        yield from (_submission(stage, name) for name in JOBS if name not in world.jobs)
    if LONE_JOB not in world.jobs:
        yield _submission(stage, LONE_JOB)
    for name in world.jobs:
        yield {"op": "finish", "job": name, "outcome": "done"}
        if "cancel_job" in stage.further:
            yield {"op": "cancel_job", "job": name}
    if "resize" in stage.further:
        yield {"op": "resize", "lanes": 1 - world.lanes}
    deadline = oracle().next_deadline(world)
    if deadline is not None:
        yield {"op": "advance", "to": deadline}
        if stage.time_limit is not None and deadline - 1 > world.now:
            yield {"op": "advance", "to": deadline - 1}


def _submission(stage: Stage, name: str) -> Command:
    limit = {} if stage.time_limit is None else {"time_limit": stage.time_limit}
    return {**submit_command(name), **limit}


def _key(world: World) -> Hashable:
    """The key by which the search distinguishes worlds: the phase, the armed timers, the lanes and the jobs."""
    jobs = [
        (job.session, job.state, job.started_at is None, job.stop_cause, job.limit_deadline == world.now + 1)
        for job in world.jobs.values()
    ]
    session = world.sessions.get("a")
    timers = [timer for _, _, _, _, timer in oracle().deadlines(world)]
    return session and session.phase, tuple(timers), world.lanes, tuple(sorted(jobs, key=str))


def _cell_id(world: World, command: Command) -> str:
    if "job" not in command or command["op"] == "submit":
        return f"cell/{world.sessions['a'].phase}/{command['op']}"
    job = world.jobs[command["job"]]
    place = "job" if job.session is None else f"cell/{world.sessions['a'].phase}"
    return f"{place}/{command['op']}/{job.state}"
