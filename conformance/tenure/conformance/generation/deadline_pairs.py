"""Cases of two deadlines at one instant, and of two that are one apart, of one session or of two.

Those at one instant are ties (X2). For every two timers that can be armed at once a search finds a shortest run:
sessions `a` and `b`, opened in this order, and one job without a session are given all possible commands. On the way
only the interactive timer fires, because after another one a session has no timer left. Then a solver chooses the
instants.
"""

from collections.abc import Iterator
from itertools import combinations, product

from tenure.conformance.cases.case import Case
from tenure.conformance.cases.trace import INTERACTIVE_TIMEOUT, Trace, open_command, oracle, submit_command
from tenure.conformance.cases.unreachable import GuardPlace, places, unreachable
from tenure.conformance.generation.shortest_runs import traces
from tenure.conformance.generation.timing import Timing
from tenure.model import Command, World
from tenure.spec import OFF

JOBS, LONE_JOB = ("a1", "a2", "b1", "b2"), "x1"
NEVER = 10**6
"""A timeout that does not end during the search."""


def pairs() -> Iterator[Case]:
    """Yield the cases of two deadlines at one instant, or one apart, for every two places with timers armed at once.

    The last command advances to the later deadline. Raises ValueError if a reachable pair has no case.
    """
    yield from _of_one_session()
    found = _search()
    never = {one.goal for one in unreachable()}
    for one, other in product(places(), repeat=2):
        name = f"pair/{one}/{other}"
        if name not in never:
            timing = Timing(found[one, other])
            for apart in (-1, 0, 1):
                yield _case(f"boundary/{name}", apart, timing, ("a", one), ("b", other))


def _of_one_session() -> Iterator[Case]:
    """The pairs of one session: only its maximum and interactive timeouts can be armed at once, while it is idle."""
    for one, other in combinations(places(), 2):
        if one.phase == other.phase:
            timing = Timing(Trace().play("open a, submit a1, finish a1"))
            for apart in (-1, 0, 1):
                name = f"boundary/pair/{one.row}+{other.row}/{one.phase}"
                yield _case(name, apart, timing, ("a", one), ("a", other))


def _case(name: str, apart: int, timing: Timing, one: tuple[str, GuardPlace], other: tuple[str, GuardPlace]) -> Case:
    """The case of two deadlines with this distance, after a run."""
    from tenure.model import solver

    timers = [(session, place.timer) for session, place in (one, other)]
    first, second = (timing.deadline(*timer) for timer in timers)
    distance = solver.equal(solver.linear((1, first), (-1, second)), solver.literal(apart))
    last = second if apart < 0 else first
    run = timing.solve(distance, *timing.later(last, *timers), to=last)
    if run is None:
        raise ValueError(f"there are no instants for {name}/{apart:+}")
    if run.tie != (apart == 0):
        raise ValueError(f"{name}/{apart:+} is {'a' if run.tie else 'no'} tie")
    clauses = run.clauses("X3", "X2") if apart == 0 else run.clauses("X3")
    return run.case(f"{name}/{f'{apart:+}' if apart else 0}", clauses, "complete" if apart else "standard")


def _search() -> dict[tuple[GuardPlace, GuardPlace], Trace]:
    """A shortest run to each pair of places that sessions a and b can be in at once."""
    known = {(place.timer, place.phase): place for place in places()}
    found: dict[tuple[GuardPlace, GuardPlace], Trace] = {}
    for _, _, run in traces(Trace(), _commands, _key):
        armed = [
            (name, known[timer, run.world.sessions[name].phase])
            for _, _, _, name, timer in oracle().deadlines(run.world)
        ]
        for (name, one), (other_name, other) in product(armed, repeat=2):
            if (name, other_name) == ("a", "b"):
                found.setdefault((one, other), run)
    return found


def _commands(world: World) -> Iterator[Command]:
    """The possible commands; none once a session has ended."""
    if any(oracle().spec.phases[session.phase].final for session in world.sessions.values()):
        return
    for name in ("a", "b"):
        if name in world.sessions:
            yield {"op": "close", "session": name}
        else:
            for unused in (0, NEVER):
                yield open_command(name, NEVER, INTERACTIVE_TIMEOUT, unused)
            break
    yield from (submit_command(job) for job in JOBS if job[0] in world.sessions and job not in world.jobs)
    if LONE_JOB not in world.jobs:
        yield submit_command(LONE_JOB)
    yield from ({"op": "finish", "job": name, "outcome": "done"} for name in world.running)
    for deadline, _, _, _, timer in oracle().deadlines(world)[:1]:
        if timer == "interactive_timeout":
            yield {"op": "advance", "to": deadline}


def _key(world: World) -> object:
    """The key by which the search distinguishes worlds: all but times and the outcomes of jobs."""
    sessions = [(one.phase, one.variables["unused_deadline"] == OFF) for one in world.sessions.values()]
    jobs = [(job.session, job.state) for job in world.jobs.values() if job.finished_at is None]
    return tuple(sessions), tuple(jobs), len(world.jobs)
