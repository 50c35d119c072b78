"""Reads a case of a control machine back as inputs and visible answers, by the oracle alone.

It shares no code with the generator of the case. Here inputs are identified from the oracle's world: its next deadline
and its running jobs. The visible part of an answer is defined here, too. The caller checks that it carries the same
information as the outputs of the machine.
"""

from collections.abc import Iterator, Mapping

import attrs

from tenure.conformance.cases.case import Case
from tenure.conformance.cases.trace import oracle
from tenure.model import Command, Outcome, World


@attrs.frozen
class VisibleStep:
    """The part of a step that every target must show: its refusal or its events, and the sessions after it.

    An event has its kind, its distance from now, its session and the place of its job; that of a resize is left out. A
    session has its state and whether it accepts jobs. Sessions are left out after an advance without events, when no
    query is made.
    """

    refused: str | None = None
    events: tuple[tuple[str, int, str | None, int | None], ...] = ()
    sessions: tuple[tuple[str, bool], ...] = ()


@attrs.frozen
class Reading:
    """The constants of a scope that a reader needs.

    These are the sessions with their maximum times, the durations of the advancing inputs if no timer is armed, the
    initial number of lanes, and the number of commands before the first input.
    """

    max_times: Mapping[str, int]
    waits: Mapping[int, str]
    idle: int
    unused: int
    lanes: int = 1
    before: int = 1


def read(case: Case, reading: Reading) -> list[tuple[str, VisibleStep]]:
    """Return the inputs of a case, each with its visible step. Raises ValueError for a command that is no input."""
    if (case.lanes, case.limits, case.now) != (reading.lanes, None, 0):
        raise ValueError(f"{case.id} does not begin with the scheduler of the scope")
    world, steps = World(0, case.lanes), []
    for number, command in enumerate(case.commands):
        outcome = oracle().apply(world, command)
        if number >= reading.before:
            name = _input(world, command, reading)
            if name is None:
                raise ValueError(f"{case.id}: command {number + 1}, {dict(command)}, is no input")
            steps.append((name, _visible(world, command, outcome, reading)))
        elif outcome.refused is not None or any(event["kind"] != "session_opened" for event in outcome.events):
            raise ValueError(f"{case.id} has an unexpected event or refusal before the first input")
        world = outcome.world
    return steps


def _input(world: World, command: Command, reading: Reading) -> str | None:
    match command:
        case {"op": "advance", "to": to}:
            deadline = oracle().next_deadline(world)
            if deadline is None:
                return reading.waits.get(to - world.now)
            return {-1: "before", 0: "at", 1: "after"}.get(to - deadline)
        case {"op": "resize", "lanes": lanes}:
            return f"lanes_{lanes}"
        case {"op": "finish" as verb, "job": job, "outcome": "done"} | {"op": "cancel_job" as verb, "job": job}:
            return _about_job(world, verb, job)
        case {"op": "submit", "job": job, **rest} if job not in world.jobs:
            return _of("submit", rest["session"], reading) if "session" in rest else "submit_alone"
        case {"op": "open", "session": name, "max_time": most, "interactive_timeout": reading.idle, **rest}:
            kinds = {None: "open", reading.unused: "open_unused"}
            kind = kinds.get(rest.get("unused_timeout")) if most == reading.max_times.get(name) else None
            return None if kind is None else _of(kind, name, reading)
        case {"op": "close" | "cancel" as verb, "session": name} | {"op": "forget" as verb, "id": name}:
            return _of(verb, name, reading)
    return None


def _about_job(world: World, verb: str, job: str) -> str | None:
    """An input about the first running job, a waiting job or, if there are none, about any job."""
    waiting = [each.id for each in world.waiting]
    if job in world.running:
        name = "finish" if verb == "finish" else "cancel_running"
        return name if job == world.running[0] else None
    if (verb == "finish" and world.running) or (job not in waiting and (waiting or world.running)):
        return None
    return "finish" if verb == "finish" else "cancel_queued"


def _of(verb: str, session: str, reading: Reading) -> str | None:
    if session not in reading.max_times:
        return None
    return f"{verb}_{session}" if len(reading.max_times) > 1 else verb


def _visible(world: World, command: Command, outcome: Outcome, reading: Reading) -> VisibleStep:
    if command["op"] == "advance" and not outcome.events:
        return VisibleStep()
    after = outcome.world
    places = {job: place for owner in (None, *reading.max_times) for job, place in _places(world, after, owner)}
    events = tuple(
        (event["kind"], event["at"] - after.now, event.get("session"), places.get(event.get("job", "")))
        for event in outcome.events
        if event["kind"] != "lanes_resized"
    )
    views = [oracle().session_view(after, name) for name in reading.max_times if name in after.sessions]
    return VisibleStep(outcome.refused, events, tuple((view["state"], view["accepting"]) for view in views))


def _places(world: World, after: World, owner: str | None) -> Iterator[tuple[str, int]]:
    """The place of each job of an owner among its jobs that were not over before a step, including a new one."""
    before = {job.id for job in (*world.waiting, *(world.jobs[name] for name in world.running))}
    jobs = {**world.jobs, **after.jobs}
    own = [job for job in jobs if jobs[job].session == owner and (job in before or job not in world.jobs)]
    return ((job, place) for place, job in enumerate(own))
