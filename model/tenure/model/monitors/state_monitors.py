"""What must hold in every settled world: the theorems that speak of one state, the columns of the phases, the books.

Each is a plain predicate, found by looking; exploration and tests ask `Settled.faults` about every world they reach.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

import attrs

from tenure.model.interpreter import Interpreter, Session, Value, Values, evaluator
from tenure.model.invariant import facts_of_names, facts_of_phase
from tenure.model.world import Job, World
from tenure.spec import OFF, Phase


@attrs.frozen
class BrokenRule:
    """Something that must hold and does not: a theorem's id or the place that says so, and what was found."""

    what: str
    text: str


# The theorems about a session by itself, by id: true of its phase and its variables.
OF_A_SESSION: Mapping[str, Callable[[Phase, Values], bool]] = {
    "S2": lambda phase, of: phase.state != "queued" or of["deadline"] == OFF,
    "S13": lambda phase, of: (of["idle_deadline"] != OFF) == (phase.id == "active.idle"),
    "S14": lambda phase, of: phase.state != "deactivated" or (of["R"] == 0 and not of["holds"]),
    "S15": lambda phase, of: not phase.final or of["Q"] == of["R"] == 0,
    "S18": lambda phase, of: phase.state != "closed" or phase.final or of["Q"] != 0 or of["R"] != 0,
    "S22": lambda phase, of: (of["metered_since"] != OFF) == (of["holds"] or of["R"] != 0),
    "S23": lambda phase, of: phase.final == (of["reason"] != "none") == (of["ended_at"] != OFF),
    "S24": lambda phase, of: of["unused_deadline"] == OFF or phase.id == "queued.empty",
    "S28": lambda phase, of: phase.state not in ("canceled", "expired") or (of["Q"] == 0 and not of["holds"]),
}

# What is left of the progress theorems in one settled world, by id: of a session and of the time, `now`.
AT_REST: Mapping[str, Callable[[Phase, Values], bool]] = {
    "L1": lambda phase, of: not (of["holds"] or phase.accepting) or not _over(of["deadline"], of),
    "L4": lambda phase, of: phase.id != "active.idle" or not _over(of["idle_deadline"], of),
    "L6": lambda phase, of: phase.final or not _over(of["unused_deadline"], of),
}

OF_A_WORLD = ("S3", "S20", "S27", "L2", "L3")
"""The theorems that are about more than one session, or its jobs."""

CHECKED_THEOREMS = (
    *sorted({*OF_A_SESSION, *AT_REST, *OF_A_WORLD}, key=lambda theorem: (theorem[0] == "L", int(theorem[1:]))),
    "one holder (S9)",
    "the columns of the phases",
    "the constraints of the names",
)
"""What `Settled` checks, in words."""


class Settled:
    """Judges settled worlds under one specification."""

    def __init__(self, interpreter: Interpreter) -> None:
        spec = interpreter.spec
        self._phases = spec.phases
        self._armed = interpreter.armed
        self._names = [entry.id for entry in (*spec.variables, *spec.parameters)]
        always = facts_of_names((*spec.variables, *spec.parameters))
        self._facts = {
            phase.id: [(fact.source, evaluator(fact.holds)) for fact in (*always, *facts_of_phase(spec, phase))]
            for phase in spec.phases.values()
        }
        # Runs meet the same few sessions over and over.
        self._of_a_session = lru_cache(maxsize=2**16)(self._judge)

    def faults(self, world: World) -> Iterator[BrokenRule]:
        """Everything that does not hold in a settled world; nothing, if the specification is right."""
        queued: dict[str | None, int] = {}
        running: dict[str | None, int] = {}
        for job in world.jobs.values():
            if job.state == "queued":
                queued[job.session] = queued.get(job.session, 0) + 1
            elif job.state == "running":
                running[job.session] = running.get(job.session, 0) + 1
                yield from self._running(world, job)
        if sum(running.values()) != len(world.running):
            yield BrokenRule(
                "S27", f"in the lanes are {len(world.running)} jobs, but {sum(running.values())} are running"
            )
        for name, session in world.sessions.items():
            counts = queued.get(name, 0), running.get(name, 0)
            values = (*session.variables.values(), *session.parameters.values())
            yield from self._of_a_session(session.phase, world.now, *counts, *values)
        holders = [name for name, session in world.sessions.items() if session.variables["holds"]]
        if len(holders) > 1:
            yield BrokenRule("S9", f"{' and '.join(holders)} hold the QPU")
        if len(world.running) < world.lanes and (queued.get(holders[0], 0) if holders else queued):
            yield BrokenRule("S20", f"a job may start: {len(world.running)} of {world.lanes} lanes are taken")
            if not holders:
                yield BrokenRule("L2", f"{world.waiting[0].id} waits while nobody holds the QPU and a lane is free")
        if world.lanes and not world.running:
            yield from self._stuck(world, holders)

    def _stuck(self, world: World, holders: list[str]) -> Iterator[BrokenRule]:
        """L3: a closed session waits for something that ends by itself: a running job, or another holder."""
        for name, session in world.sessions.items():
            phase = self._phases[session.phase]
            if phase.state == "closed" and not phase.final and holders in ([], [name]):
                yield BrokenRule("L3", f"{name} is in {phase.id}, nothing runs, and no other session holds the QPU")

    def _running(self, world: World, job: Job) -> Iterator[BrokenRule]:
        if job.id not in world.running:
            yield BrokenRule("S27", f"{job.id} is running, but not in the lanes")
        if job.session is not None and job.started_at is not None:
            deadline = int(world.sessions[job.session].variables["deadline"])
            if OFF != deadline <= job.started_at:
                yield BrokenRule(
                    "S3", f"{job.id} started at {job.started_at}, and its session's deadline is {deadline}"
                )

    def _judge(self, phase: str, now: int, queued: int, running: int, *own: Value) -> list[BrokenRule]:
        values = dict(zip(self._names, own, strict=True))
        session = Session(phase, values, {})
        found = f"a session in {phase} at {now} with {shown(values)}"
        values = {**values, "now": now}
        of_a_session = (*OF_A_SESSION.items(), *AT_REST.items())
        faults = [
            BrokenRule(theorem, found) for theorem, holds in of_a_session if not holds(self._phases[phase], values)
        ]
        faults += [BrokenRule(source, found) for source, holds in self._facts[phase] if not holds(values)]
        if (queued, running) != (values["Q"], values["R"]):
            faults.append(BrokenRule("S27", f"{queued} jobs queued and {running} running: {found}"))
        due = [timer for timer, deadline in self._armed(session) if deadline <= now]
        return faults + [BrokenRule("S20", f"{timer} is due: {found}") for timer in due]


def _over(end: Value, values: Values) -> bool:
    return OFF != int(end) <= int(values["now"])


def shown(values: Values) -> str:
    """Variables by name, for people."""
    return ", ".join(f"{name}={'off' if value == OFF else str(value).lower()}" for name, value in values.items())
