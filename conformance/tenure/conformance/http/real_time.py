"""The expected behavior in real time: the specification's scheduler, driven by measured instants.

Jobs end by themselves, after the durations that they have in the case. The expected behavior is computed while the case
runs, from the instants at which the commands were really given, in microseconds.
"""

from collections.abc import Iterator, Mapping
from functools import partial
from itertools import count, pairwise
from typing import TypeAlias

import attrs

from tenure.conformance.cases.case import Case
from tenure.conformance.cases.expected import ExpectedStep, steps
from tenure.conformance.cases.trace import oracle_for
from tenure.conformance.errors import Unplayable
from tenure.conformance.protocol.capabilities import is_encodable
from tenure.model import Command, Event, World
from tenure.spec import bundled

TICKS = 1_000_000
"""The ticks in a second."""

LONGEST, LONGEST_TURNED = 200, 1_000_000
"""The longest case in units, in real time and on a virtual clock."""

FOREVER = 1000
"""The duration in units of a job that does not end in the case."""

LEAST_DISTANCE = 3
"""The tolerances between two events, unless both are commands: one on each side, and one to query in."""

AT_ONCE = ("cancel_request",)
"""The capability that no service has: when the device stops a canceled job cannot be seen, so it must be at once."""

_oracle = partial(oracle_for, AT_ONCE)

Ends: TypeAlias = Mapping[str, tuple[int, str]]
"""The duration and the outcome of each job."""


def in_seconds(ticks: int) -> int | float:
    """Convert ticks to seconds, as an integer if possible."""
    return ticks // TICKS if ticks % TICKS == 0 else ticks / TICKS


@attrs.frozen
class Planned:
    """A command of a case, its number from 1, and the instant at which it is given, in units."""

    at: int
    number: int
    command: Command


@attrs.frozen
class RealTimePlan:
    """A plan to run a case in real time: the commands, the durations of the jobs, and the end, in units.

    It is for a scheduler with this number of `lanes`.
    """

    commands: tuple[Planned, ...]
    ends: Ends
    end: int
    lanes: int = 1


@attrs.frozen
class Moment:
    """An instant at which the world changes, in ticks, the world from then on, and the step that changed it."""

    tick: int
    world: World
    step: ExpectedStep | None = None

    @property
    def is_by_itself(self) -> bool:
        """Whether a timer or the end of a job changed the world, and not a command of the case."""
        return self.step is not None and self.step.command["op"] in ("advance", "finish")


class Timeline:
    """The past moments, and the future ones if no command is given. All times are in ticks."""

    def __init__(self, ends: Ends, lanes: int = 1) -> None:
        self._ends = ends
        self._ahead: list[Moment] = []
        self.moments = [Moment(0, World(lanes=lanes))]
        self.number = 1

    @property
    def last(self) -> Moment:
        """The latest moment."""
        return self.moments[-1]

    def next_tick(self) -> int | None:
        """Return the instant of the next moment without a command; None if there is none."""
        following = self._foreseen(0)
        return None if following is None else following.tick

    def until(self, to: int) -> Iterator[Moment]:
        """Yield the future moments without a command, up to an instant."""
        for place in count():
            moment = self._foreseen(place)
            if moment is None or moment.tick > to:
                return
            yield moment

    def advance(self, to: int) -> None:
        """Move the moments up to an instant to the past."""
        happened = list(self.until(to))
        self.moments += happened
        self._ahead = self._ahead[len(happened) :]

    def give(self, at: int, number: int, command: Command, *, is_probe: bool) -> ExpectedStep:
        """Give a command at an instant that is not earlier than the latest moment."""
        self.advance(at)
        self.number = number
        world = attrs.evolve(self.last.world, now=max(at, self.last.tick))
        step = ExpectedStep(number, command, world, _oracle().apply(world, command), is_probe)
        self.moments.append(Moment(world.now, step.outcome.world, step))
        self._ahead = []
        return step

    def between(self, first: int, last: int) -> list[Moment]:
        """Return the moments whose worlds can be seen from one instant to another, including the one before."""
        ahead = [*self.moments, *self.until(last)]
        ends = [*(moment.tick for moment in ahead[1:]), None]
        return [
            moment
            for moment, end in zip(ahead, ends, strict=True)
            if moment.tick <= last and (end is None or end >= first)
        ]

    def _foreseen(self, place: int) -> Moment | None:
        """The future moment at a place, from 0; None if there is none."""
        if place == len(self._ahead):
            following = self._following(self._ahead[-1] if self._ahead else self.last)
            if following is None:
                return None
            self._ahead.append(following)
        return self._ahead[place]

    def _following(self, moment: Moment) -> Moment | None:
        """The next moment: a timer, or the end of a job."""
        world = moment.world
        timer = _oracle().next_deadline(world)
        job_ends = [
            (started + self._ends[job][0], job)
            for job in world.running
            if (started := world.jobs[job].started_at) is not None and job in self._ends
        ]
        if timer is not None and all(timer <= end for end, _ in job_ends):
            return self._after(moment, timer, {"op": "advance", "to": timer})
        if not job_ends:
            return None
        end, job = min(job_ends)
        return self._after(moment, end, {"op": "finish", "job": job, "outcome": self._ends[job][1]})

    def _after(self, moment: Moment, tick: int, command: Command) -> Moment:
        world = moment.world
        if command["op"] == "finish":
            world = _oracle().apply(world, {"op": "advance", "to": tick}).world
        outcome = _oracle().apply(world, command)
        return Moment(tick, outcome.world, ExpectedStep(self.number, command, world, outcome, is_probe=False))


_TIMES = ("max_time", "interactive_timeout", "to")


@attrs.frozen
class Scale:
    """The scale of times in ticks: the length of a unit, and how far a scheduler may be late or early.

    `idle` is the interactive timeout of all sessions if it cannot be set, `is_idle_known` whether it is known.
    """

    unit: int
    tolerance: int
    idle: int | None = None
    is_idle_known: bool = True

    def ends(self, plan: RealTimePlan) -> Ends:
        """Return the durations of the jobs of a plan, in ticks."""
        return {job: (units * self.unit, outcome) for job, (units, outcome) in plan.ends.items()}

    def command(self, command: Command) -> Command:
        """Convert the times of a command to ticks; other values are unchanged."""
        times = {name: command[name] for name in _TIMES if type(command.get(name)) is int}
        in_ticks = {name: units * self.unit for name, units in times.items()}
        if self.idle is not None and times.get("interactive_timeout", -1) >= 0:
            in_ticks["interactive_timeout"] = self.idle
        return {**command, **in_ticks}


def plan(case: Case) -> RealTimePlan:
    """Plan how to run a case in real time. Raises Unplayable."""
    commands: list[Planned] = []
    ends: dict[str, tuple[int, str]] = {}
    end = 0
    for step in steps(case, AT_ONCE):
        command, now = step.command, step.before.now
        check_ids(step)
        if command["op"] == "advance":
            if step.outcome.refused is not None:
                raise Unplayable("clock")
        elif command["op"] != "finish":
            commands.append(Planned(now, step.number, command))
        elif step.outcome.refused is not None:
            raise Unplayable("ending")
        elif command["outcome"] == "canceled":
            commands.append(Planned(now, step.number, {"op": "cancel_job", "job": command["job"]}))
        else:
            started = step.before.jobs[command["job"]].started_at
            if started is None or started == now:
                raise Unplayable("clock")
            ends[command["job"]] = now - started, command["outcome"]
        end = step.outcome.world.now
    return RealTimePlan(tuple(commands), ends, end, case.lanes)


def on_lanes(case: Case, lanes: int) -> Case:
    """Adapt a case to a fixed number of lanes; it needs `lanes` if its last command does other things there.

    The last command must take the same rows in the same phases, or be refused with the same code.
    """
    if case.lanes == lanes:
        return attrs.evolve(case, needs=tuple(name for name in case.needs if name != "lanes"))
    changed = attrs.evolve(case, lanes=lanes)
    if "lanes" in case.needs or _does(changed) != _does(case):
        return attrs.evolve(case, needs=tuple(dict.fromkeys((*case.needs, "lanes"))))
    return changed


def _does(case: Case) -> object:
    """The refusal and the steps of the last command of a case."""
    *_, last = steps(case, AT_ONCE)
    return last.outcome.refused, [(each.row, each.phase, each.case) for each in last.outcome.steps]


def check_ids(step: ExpectedStep) -> None:
    """Check that a command names only ids that a service can have assigned. Raises Unplayable."""
    command, world = step.command, step.before
    subject = _SUBJECTS.get(command["op"])
    named = [subject, *(["session"] if command.get("session") is not None else [])] if subject else []
    for name in (command.get(field) for field in named):
        if not isinstance(name, str) or not name or not is_encodable(name):
            raise Unplayable("given_ids")
    in_use = {"open": world.sessions, "submit": world.jobs}.get(command["op"], {})
    if subject and command[subject] in in_use:
        raise Unplayable("given_ids")


_SUBJECTS = {
    command.id: command.subject for command in bundled().commands.values() if command.subject in ("session", "job")
}


def check_length(case: Case, most: int) -> None:
    """Check that a case does not take more units than `most`. Raises Unplayable."""
    if any(step.outcome.world.now > most for step in steps(case, AT_ONCE)):
        raise Unplayable("long_cases")


def check_terms(case: Case, most: Mapping[str, int]) -> None:
    """Check that no session has longer times than were tried. Raises Unplayable."""
    for command in case.commands:
        for name, units in most.items():
            value = command.get(name)
            if command["op"] == "open" and type(value) is int and value > units:
                raise Unplayable("long_terms")


def check_idle(case: Case, scale: Scale) -> None:
    """Check that a case has the same events with the interactive timeout of the service. Raises Unplayable."""
    if scale.idle is None and scale.is_idle_known:
        return
    wanted = [_without_times(event) for step in steps(case, AT_ONCE) for event in step.outcome.events]
    for idle in [scale.idle] if scale.is_idle_known else [0, 2 * LONGEST * scale.unit]:
        limits = {name: limit * scale.unit for name, limit in (case.limits or {}).items()}
        world, found = World(case.now * scale.unit, case.lanes, limits), list[tuple[object, ...]]()
        for command in case.commands:
            outcome = _oracle().apply(world, attrs.evolve(scale, idle=idle).command(command))
            world, found = outcome.world, [*found, *map(_without_times, outcome.events)]
        if wanted != found:
            raise Unplayable("set_interactive_timeout")


def check_times(plan: RealTimePlan, scale: Scale) -> None:
    """Check the least distance between moments, if commands take no time. Raises Unplayable."""
    timeline, least = Timeline(scale.ends(plan), plan.lanes), LEAST_DISTANCE * scale.tolerance
    for each in plan.commands:
        at = each.at * scale.unit
        timeline.advance(at)
        following = timeline.next_tick()
        if following is not None and following - at < least:
            raise Unplayable("clock")
        timeline.give(at, each.number, scale.command(each.command), is_probe=False)
    timeline.advance(plan.end * scale.unit)
    for one, other in pairwise(timeline.moments[1:]):
        if other.tick - one.tick < least and (one.is_by_itself or other.is_by_itself):
            raise Unplayable("clock")


def _without_times(event: Event) -> tuple[object, ...]:
    """The fields of an event that do not depend on the clock."""
    return tuple(event.get(name) for name in ("kind", "session", "job", "outcome", "cause", "reason"))
