"""Predicates on a settled world: the claims about every session, the columns of the phases, the counts of jobs.

Exploration and tests call `Settled.faults` for every world they reach.
"""

from collections.abc import Iterator
from functools import lru_cache

from tenure.model.interpreter import Interpreter, Session, Value, evaluator
from tenure.model.invariant import facts_of_names, facts_of_phase
from tenure.model.monitors.claim_monitors import BrokenRule, ClaimMonitors, JobHistory, job_history, shown, side
from tenure.model.world import Job, World
from tenure.spec import OFF, Spec

OF_A_WORLD = ("S3", "S9", "S20", "S27", "L2", "L3")
"""The theorems about several sessions or about jobs that `Settled` checks."""


def checked_theorems(spec: Spec) -> tuple[str, ...]:
    """What `Settled` checks, as texts."""
    claimed = {theorem.id for theorem in spec.theorems.values() for claim in theorem.claims if claim.kind == "state"}
    theorems = (name for name in spec.theorems if name in claimed or name in OF_A_WORLD)
    return (*theorems, "the columns of the phases", "the constraints of the names")


class Settled:
    """Checks settled worlds under one specification."""

    def __init__(self, interpreter: Interpreter) -> None:
        self._spec = spec = interpreter.spec
        self._phases = spec.phases
        self._armed = interpreter.armed
        self._claims = ClaimMonitors(spec)
        self._names = [entry.id for entry in (*spec.variables, *spec.parameters)]
        always = facts_of_names((*spec.variables, *spec.parameters))
        self._facts = {
            phase.id: [(fact.source, evaluator(fact.holds)) for fact in (*always, *facts_of_phase(spec, phase))]
            for phase in spec.phases.values()
        }
        # Runs have the same few sessions again and again.
        self._of_a_session = lru_cache(maxsize=2**16)(self._judge)

    def faults(self, world: World) -> Iterator[BrokenRule]:
        """The violations in a settled world."""
        queued: dict[str | None, int] = {}
        running: dict[str | None, int] = {}
        jobs: dict[str | None, list[Job]] = {}
        for job in world.jobs.values():
            jobs.setdefault(job.session, []).append(job)
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
            history = job_history(jobs.get(name, ()), session, world.now)
            yield from self._of_a_session(session.phase, world.now, history, *counts, *values)
        holders = [name for name, session in world.sessions.items() if session.variables["holds"]]
        if len(holders) > 1:
            yield BrokenRule("S9", f"{' and '.join(holders)} hold the QPU")
        waits = queued.get(holders[0], 0) if holders else queued and world.declined is None
        if len(world.running) < world.lanes and waits:
            yield BrokenRule("S20", f"a job may start: {len(world.running)} of {world.lanes} lanes are taken")
            if not holders:
                yield BrokenRule("L2", f"{world.waiting[0].id} waits while no session holds the QPU and a lane is free")
        if world.lanes and not world.running and world.declined is None:
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
        if job.stop_cause is None and job.limit_deadline is not None and job.limit_deadline <= world.now:
            yield BrokenRule("S20", f"the limit of {job.id} was reached at {job.limit_deadline}")
        if job.session is not None and job.started_at is not None:
            deadline = int(world.sessions[job.session].variables["deadline"])
            if OFF != deadline <= job.started_at:
                yield BrokenRule(
                    "S3", f"{job.id} started at {job.started_at}, and its session's deadline is {deadline}"
                )

    def _judge(
        self, phase: str, now: int, history: JobHistory, queued: int, running: int, *own: Value
    ) -> list[BrokenRule]:
        values = {**dict(zip(self._names, own, strict=True)), "now": now}
        session = Session(phase, {entry.id: values[entry.id] for entry in self._spec.variables}, {})
        found = f"a session in {phase} at {now} with {shown({name: values[name] for name in self._names})}"
        words = {**values, **side("after", session, history)}
        faults = list(self._claims.state(found, words, at_rest=True))
        faults += [BrokenRule(source, found) for source, holds in self._facts[phase] if not holds(values)]
        if (queued, running) != (values["Q"], values["R"]):
            faults.append(BrokenRule("S27", f"{queued} jobs queued and {running} running: {found}"))
        due = [timer for timer, deadline in self._armed(session) if deadline <= now]
        return faults + [BrokenRule("S20", f"{timer} is due: {found}") for timer in due]
