"""No premise is vacuous: for each theorem a small world that satisfies all of its premises at once.

An instance has two named sessions and two named jobs. In it all assumed invariants hold, the premises of one obligation
of the theorem hold, and the situation that the theorem is about occurs. Nothing is quantified, so every engine can find
it. These obligations are witnesses: they hold if they are satisfiable.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations

import attrs

from tenure.model.solver import Formula, comparison, conjunction, equal, identical, literal, negation
from tenure.proofs.smt import smtlib
from tenure.proofs.smt.obligation import Background, Labelled, Obligation
from tenure.proofs.system import cardinality, liveness, lone_job, scheduler_theorems, settling
from tenure.proofs.system.lone_job import both
from tenure.proofs.system.steps import Setting, setting
from tenure.proofs.system.system_state import ABSENT, DROPPED, FINAL, QUEUED, RUNNING, TRUE, SystemState
from tenure.spec import Spec

SESSIONS, JOBS = 2, 2
"""The size of an instance."""

_READ = ("Q", "R", "holds", "deadline", "idle_deadline", "unused_deadline")
"""The variables that guards and premises read, beside the phase."""


def obligations(spec: Spec) -> list[Obligation]:
    """A witness for each theorem about a whole scheduler, and one for two runs."""
    instance, size = setting(spec, SESSIONS, JOBS), (SESSIONS, JOBS)
    rooms = (scheduler_theorems, settling, liveness, lone_job)
    found = {one.id: one for room in rooms for one in room.obligations(spec, *size)}
    background = Background(tuple(_in_order(instance.before)), instance.background.legend)
    witnesses = [
        _witness(found[name], background, instance.before, (says, happens(instance)))
        for name, (says, happens) in SITUATIONS.items()
    ]
    world = both(spec, *size).within
    background = Background(tuple(_in_order(world)), instance.background.legend)
    return [*witnesses, _witness(found["S21-start"], background, world, ("another session holds the QPU", world.held))]


def _witness(obligation: Obligation, background: Background, world: SystemState, situation: Labelled) -> Obligation:
    """The witness that the premises of an obligation hold together with all invariants and a situation."""
    known = {label for label, _ in background.facts}
    premises = (*(premise for premise in obligation.premises if premise[0] not in known), situation)
    claim = f"The premises of {obligation.id} can be true at once: {situation[0]}."
    named = tuple(_named(world, premises))
    return Obligation(obligation.theorem, "witness", claim, obligation.clauses, background, (*named, *premises), None)


def enclosed(obligation: Obligation, world: SystemState) -> Obligation:
    """Restrict an obligation about an instance to a world that has only its members.

    A counterexample to it is one to the obligation about any number of sessions and jobs, of which it is one case.
    """
    premises = (*_members(world), *_named(world, obligation.asserted), *obligation.premises)
    return attrs.evolve(obligation, premises=premises)


def _named(world: SystemState, premises: Sequence[Labelled]) -> Iterator[Labelled]:
    """Every named session and job is one of the members."""
    sessions, jobs = world.universe.domains
    declared = smtlib.declarations(formula for _, formula in premises)
    for things, sort in ((sessions, "Session"), (jobs, "Job")):
        for thing in (things.one(line.split()[1]) for line in declared if line.endswith(f" () {sort})")):
            if not any(identical(thing, member) for member in things.members):
                yield f"{thing} is a member", things.among(thing)


def _members(world: SystemState) -> Iterator[Labelled]:
    """The members of an instance are distinct, and jobs belong to its sessions."""
    sessions, jobs = world.universe.domains
    apart = (negation(equal(*pair)) for things in (sessions, jobs) for pair in combinations(things.members, 2))
    yield "the sessions are different, and so are the jobs", conjunction(*apart)
    yield "jobs belong to these sessions", jobs.every(lambda m: sessions.among(world.universe.of(m)))


def _in_order(world: SystemState) -> Iterator[Labelled]:
    """All invariants hold in a world of distinct sessions and jobs."""
    spec, (sessions, jobs) = world.universe.spec, world.universe.domains
    yield from _members(world)
    yield world.one_holder
    yield world.numbered
    yield world.not_negative
    yield "every job has a place", jobs.every(world.being(ABSENT, QUEUED, RUNNING, FINAL, DROPPED))
    yield cardinality.number(jobs, world.being(RUNNING), world.busy, "running jobs")
    for t in sessions.members:
        queued, running = world.in_session(t, QUEUED), world.in_session(t, RUNNING)
        yield world.columns(str(t), t, "work", "holds", "max_clock", "idle_clock")
        yield world.constraints(str(t), t, *_READ)
        yield f"the parameters of {t} are in their domains", world.facts(t, spec.parameters)
        yield f"INV: no armed timer of {t} is overdue", world.punctual(t, world.now)
        yield cardinality.number(jobs, queued, world.variables["Q"](t), f"queued jobs of {t}")
        yield cardinality.number(jobs, running, world.variables["R"](t), f"running jobs of {t}")


# -- situations --------------------------------------------------------------------------------------------------------


def _canceled_while_running(ours: Setting) -> Formula:
    step = ours.steps["endings"]
    return conjunction(
        ours.before.in_session(step.s, RUNNING)(ours.k), step.after.in_phase(step.s, ["canceled.draining"])
    )


def _dropped(ours: Setting) -> Formula:
    return conjunction(ours.before.at(ours.k, QUEUED), ours.steps["timers"].after.at(ours.k, DROPPED))


def _accepted(ours: Setting) -> Formula:
    return conjunction(ours.before.at(ours.k, ABSENT), ours.steps["arrivals"].after.at(ours.k, QUEUED))


def _gained_beside_a_running_job(ours: Setting) -> Formula:
    return conjunction(ours.steps["starts"].after.holds(ours.x), ours.before.at(ours.k, RUNNING))


def _passed_by(ours: Setting) -> Formula:
    """An earlier job k of another session keeps waiting."""
    number, of, j = ours.before.universe.number, ours.before.universe.of, ours.steps["starts"].j
    return conjunction(
        ours.before.at(ours.k, QUEUED),
        comparison("<", number(ours.k), number(j)),
        negation(equal(of(ours.k), of(j))),
    )


def _two_jobs(ours: Setting) -> Formula:
    return negation(equal(ours.k, ours.steps["starts"].j))


def _reactivated(ours: Setting) -> Formula:
    return conjunction(ours.before.in_phase(ours.x, ["deactivated.waiting"]), ours.steps["starts"].after.holds(ours.x))


def _two_dropped(ours: Setting) -> Formula:
    left = equal(ours.steps["endings"].after.variables["Q"](ours.x), literal(0))
    return conjunction(equal(ours.before.variables["Q"](ours.x), literal(2)), left)


def _timers_at_one_instant(ours: Setting) -> Formula:
    first, second = ours.spec.timers[:2]
    y = ours.before.universe.sessions.one("y")
    ends, ends2 = ours.before.variables[str(first.deadline)](ours.x), ours.before.variables[str(second.deadline)](y)
    return conjunction(ours.before.due(first, ours.x), ours.before.due(second, y), equal(ends, ends2))


def _always(ours: Setting) -> Formula:
    return TRUE


def _a_job_is_ahead(ours: Setting) -> Formula:
    i = ours.before.universe.jobs.one("i")
    ahead = comparison("<", ours.before.universe.number(i), ours.before.universe.number(ours.k))
    return conjunction(
        ours.before.normal(i), ahead, ours.before.in_phase(ours.before.universe.of(ours.k), ["closed.waiting"])
    )


SITUATIONS: Mapping[str, tuple[str, Callable[[Setting], Formula]]] = {
    "S6-endings": ("the session of the running job k is canceled", _canceled_while_running),
    "S7-timers": ("the queued job k is dropped", _dropped),
    "S8-arrivals": ("k is accepted", _accepted),
    "S9-starts": ("x gains the QPU while k runs", _gained_beside_a_running_job),
    "S10-starts": ("an earlier job k of another session keeps waiting", _passed_by),
    "S11-starts": ("k is another job than j", _two_jobs),
    "S12-starts": ("k is another job than j", _two_jobs),
    "S14-starts": ("x was deactivated and gains the QPU", _reactivated),
    "S16-next-timer": ("a maximum and an interactive timeout are due since the same instant", _timers_at_one_instant),
    "S20-holder": ("the holder x has a queued job k and a lane is free", _always),
    "S27-endings": ("two queued jobs of x are dropped", _two_dropped),
    "S43-maximum-interactive": ("the maximum clock of x and the interactive one of y run", _always),
    "L1-later": ("x is past its deadline", _always),
    "L2-bound": ("k waits, and a job has finished since h released the QPU", _always),
    "L3-ahead-starts": ("a job waits ahead of k, whose session was closed while deactivated", _a_job_is_ahead),
    "L4-timers": ("x is idle, and a timer fires", _always),
    "L5-starts": ("j starts", _always),
}
"""For each theorem one of its obligations, with a situation as text and as a formula."""

THEOREMS = frozenset({name.partition("-")[0] for name in SITUATIONS} | {"S21"})
"""The theorems that have a witness here."""
