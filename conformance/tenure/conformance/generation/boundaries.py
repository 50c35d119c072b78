"""Cases at the boundaries of the guards: one below, at and one above each, for every atom with a clock or a count.

For each goal of coverage a shortest run shows the atom with its value, and a solver chooses the instants and timeouts
(see `timing`). For a clock, the last command is one before, at or one after the deadline; an unreachable goal has a
case, too, which must not reach it. Around each deadline of each timer, the other commands are given at these instants
as well, and some deadlines are as near or as far as a number can be.
"""

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

import attrs

from tenure.conformance.cases.case import Case, Depth
from tenure.conformance.cases.coverage import Asked, Goal, goals, guard_observations, steps
from tenure.conformance.cases.trace import Trace, oracle, submit_command
from tenure.conformance.cases.unreachable import reachable
from tenure.conformance.generation.deadline_pairs import pairs
from tenure.conformance.generation.extreme_values import counts, limits, numbers
from tenure.conformance.generation.shortest_runs import ShortestRuns
from tenure.conformance.generation.timing import Timing
from tenure.model import Command
from tenure.spec import names_in

if TYPE_CHECKING:
    from tenure.model.solver import Formula

SESSION = "a"
"""The session that the runs are about."""

MAGNITUDES = {"int32": 2**31, "uint32": 2**32, "double": 2**53 + 1, "int64": 2**63 - 64}
"""The first deadlines that a number type cannot represent or, for the last type, among the last that it can."""

SHORT = 100
"""The largest timeout of a deadline that is large because the time is late."""

FAR = ("T06/active.busy", "T10/active.idle", "T28/active.busy/job_running", "T30/queued.empty")
"""The steps with such deadlines, one for each kind of timer and one for a start."""


def boundaries(found: ShortestRuns) -> Iterator[Case]:
    """Return all cases at boundaries, perhaps with duplicates. Raises ValueError if a reachable goal has none."""
    return chain(_guards(found), pairs(), counts(), limits(), numbers())


def timer_of(goal: Goal) -> str | None:
    """Return the timer whose deadline is the boundary of a goal, if the goal is about a clock."""
    spec = oracle().spec
    names = set(names_in(spec.guards[goal.use.atom].when))
    return next((timer.id for timer in spec.timers if timer.deadline in names), None)


def timeout_of(goal: Goal) -> str:
    """Return the timeout from which the deadline of a goal is computed."""
    spec = oracle().spec
    variable = str(spec.inputs[str(timer_of(goal))].deadline)
    parameters = {entry.id for entry in spec.parameters}
    made = [effect.assignments[variable] for effect in spec.effects.values() if variable in effect.assignments]
    return next(name for value in made for name in names_in(value) if name in parameters)


def _guards(found: ShortestRuns) -> Iterator[Case]:
    """Every goal that is an offset, clocks before counts, in the order of the specification."""
    spec = oracle().spec
    can = set(reachable(spec))
    offsets = [goal for goal in goals(spec) if not isinstance(goal.value, bool)]
    for step in steps(spec).values():
        clocks = [goal for goal in offsets if goal.use.step == step.step and timer_of(goal) is not None]
        if clocks:
            yield from _around(step, clocks, found.rows.get(step.step), can)
    for goal in offsets:
        if timer_of(goal) is None and goal in can:
            yield _counted(steps(spec)[goal.use.step], goal, found.guard_observations.get(goal))


def _counted(step: Asked, goal: Goal, run: Trace | None) -> Case:
    """The case of a goal about a count."""
    about_limit = "limit_deadline" in names_in(oracle().spec.guards[goal.use.atom].when)
    shown = run if about_limit else run and Timing(run).solve()
    if shown is None:
        raise _gap(goal)
    _check(shown, goal, reached=True)
    return shown.case(f"boundary/{goal}", shown.clauses(*step.clauses, *_further(goal)))


def _gap(what: object) -> ValueError:
    return ValueError(f"{what} is not unreachable, but no run was found that shows it")


def _around(step: Asked, clocks: list[Goal], run: Trace | None, can: set[Goal]) -> Iterator[Case]:
    """The cases one before, at and one after the deadline of a clock: first a usual deadline, then extreme ones."""
    if run is None:
        raise _gap(clocks[0].use)
    *before, last = run.commands
    until = Trace.like(run).replay(before)
    probe = _Probe(step, Timing(until), last)
    for goal in clocks:
        here = probe.at(goal)
        yield probe.case(here, goal, reached=goal in can)
        if last["op"] == "advance":
            clauses = ("X1", "X2", *step.clauses) if goal.value == 0 else ("X1", *step.clauses)
            for what, command in _others(until):
                after = here.do(command, at_once=True)
                yield after.case(f"boundary/{goal}/{what}", after.clauses(*clauses), _depth(goal))
    if step.step in FAR:
        least = attrs.evolve(probe, timing=Timing(until, slack=0, pace=False))
        for goal in clocks:
            yield least.case(least.at(goal, *least.near(goal)), goal, "least", reached=goal in can)
            for name, number in MAGNITUDES.items():
                for way in ("long", "late"):
                    here = probe.at(goal, *probe.far(goal, number, late=way == "late"))
                    yield probe.case(here, goal, f"{name}/{way}", reached=goal in can)


def _depth(goal: Goal) -> Depth:
    """The depth of a variation of a case; one after a deadline is mostly the same as at the deadline."""
    return "standard" if int(goal.value) <= 0 else "complete"


@attrs.frozen
class _Probe:
    """The end of a run around a deadline: an advance or, right after it, the command that takes a step."""

    step: Asked
    timing: Timing
    last: Command

    def at(self, goal: Goal, *formulas: "Formula") -> Trace:
        """Return the run with an advance to the instant of a goal. Raises ValueError if there are no such instants."""
        from tenure.model import solver

        timer = (SESSION, str(timer_of(goal)))
        deadline = self.timing.deadline(*timer)
        at, past = (solver.linear((1, deadline), (1, solver.literal(by))) for by in (goal.value, 1))
        in_order = solver.comparison(">=", at, self.timing.now)
        here = self.timing.solve(*formulas, in_order, *self.timing.later(past, timer), to=at)
        if here is None:
            raise _gap(goal)
        return here

    def near(self, goal: Goal) -> "list[Formula]":
        """Encode that the timeout of a goal's timer is 1, the shortest useful one."""
        from tenure.model import solver

        return [solver.equal(self.timing.terms[f"{SESSION} {timeout_of(goal)}"], solver.literal(1))]

    def far(self, goal: Goal, number: int, *, late: bool) -> "list[Formula]":
        """Encode that the deadline of a goal's timer is a large number, because of a late time or of long timeouts."""
        from tenure.model import solver

        deadline = self.timing.deadline(SESSION, str(timer_of(goal)))
        short = [solver.comparison("<=", term, solver.literal(SHORT)) for term in self.timing.terms.values()]
        return [solver.equal(deadline, solver.literal(number)), *(short if late else ())]

    def case(self, here: Trace, goal: Goal, what: str = "", *, reached: bool) -> Case:
        """Make the case of the last command. Raises ValueError if it does not show the goal as expected."""
        shown = here if self.last["op"] == "advance" else here.do(self.last, at_once=True)
        _check(shown, goal, reached=reached)
        name = "/".join(filter(None, ["boundary", str(goal), what]))
        if not what:
            return shown.case(name, shown.clauses(*self.step.clauses, "X1"))
        return shown.case(name, shown.clauses(*self.step.clauses, "X1", "X7"), _depth(goal))


def _others(run: Trace) -> Iterator[tuple[str, Command]]:
    """The commands that can follow a run, except advances, by name."""
    world = run.world
    mine = [job for job in world.jobs.values() if job.session == SESSION]
    if oracle().spec.phases[world.sessions[SESSION].phase].accepting:
        yield "submit", submit_command(f"{SESSION}{len(mine) + 1}")
        yield "close", {"op": "close", "session": SESSION}
    yield "cancel", {"op": "cancel", "session": SESSION}
    yield "submit/another", submit_command(f"x{len(world.jobs) - len(mine) + 1}")
    for state in ("running", "queued"):
        for job in [job.id for job in mine if job.state == state][:1]:
            yield f"cancel_job/{state}", {"op": "cancel_job", "job": job}
            if state == "running":
                yield "finish", {"op": "finish", "job": job, "outcome": "done"}


def _further(goal: Goal) -> tuple[str, ...]:
    """The clauses of a count besides those of its rows."""
    return ("P5",) if "lanes" in names_in(oracle().spec.guards[goal.use.atom].when) else ()


def _check(run: Trace, goal: Goal, *, reached: bool) -> None:
    """Check that the last command shows a goal or, if that is unreachable, does not. Raises ValueError."""
    *before, last = run.commands
    shown = {observation.goal for observation in guard_observations(Trace.like(run).replay(before).world, last)}
    if (goal in shown) != reached:
        raise ValueError(f"{run.commands} {'does not show' if reached else 'shows'} {goal}")
