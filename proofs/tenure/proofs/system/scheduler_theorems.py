"""The safety theorems of a whole scheduler, for any number of sessions, jobs and lanes and for every queue policy.

Each is an induction over the steps of `tenure.proofs.system.steps`: it holds before the first command, and every step
keeps it. The premises about one session in its phase are proved by the obligations INV. The premises about the
environment of a session are proved by S27. Two invariants of the whole strengthen the inductions:

INV-holder   at most one session holds the QPU, and a session holds it exactly in the phases that say so.
INV-numbers  each accepted job has a submission number of its own, below the number of submissions so far.
"""

from collections.abc import Iterator

from tenure.model.solver import (
    Formula,
    Term,
    comparison,
    conjunction,
    disjunction,
    equal,
    implication,
    integer,
    literal,
    negation,
)
from tenure.proofs.smt.obligation import Obligation
from tenure.proofs.smt.premises import CASE, COUNTING, Premise, proved
from tenure.proofs.system import cardinality
from tenure.proofs.system.cardinality import Has
from tenure.proofs.system.steps import Setting, setting
from tenure.proofs.system.system_state import (
    ABSENT,
    DROPPED,
    FINAL,
    LIMIT_DEADLINE,
    QUEUED,
    RUNNING,
    STOP_REQUESTED,
    SystemState,
)
from tenure.spec import OFF, Spec

_NEXT = {
    ABSENT: (ABSENT, QUEUED),
    QUEUED: (QUEUED, RUNNING, FINAL, DROPPED),
    RUNNING: (RUNNING, FINAL),
    FINAL: (FINAL,),
    DROPPED: (DROPPED,),
}
"""The possible places of a job after one step, by its place before."""


def obligations(spec: Spec, sessions: int = 0, jobs: int = 0) -> list[Obligation]:
    """All safety obligations about a whole scheduler, or about an instance with these numbers."""
    ours = setting(spec, sessions, jobs)
    return [
        *_running_jobs_stay(ours),
        *_dropped_jobs(ours),
        *_one_place(ours),
        *_one_holder(ours),
        *_starts(ours),
        *_gaining_the_qpu(ours),
        *_counts(ours),
        *_environment(ours),
    ]


def _running_jobs_stay(ours: Setting) -> Iterator[Obligation]:
    """S6: a running job is in the lanes after every step but the one that ends it."""
    before, k = ours.before, ours.k
    for group, step in ours.steps.items():
        stays = step.after.at(k, RUNNING)
        ends = conjunction(equal(k, step.j), step.after.at(k, FINAL))
        goal = implication(before.at(k, RUNNING), disjunction(stays, ends) if group == "ends" else stays)
        yield ours.obligation("S6", group, step.takes("place"), goal)


def _dropped_jobs(ours: Setting) -> Iterator[Obligation]:
    """S7: a dropped job was queued in a session that is canceled or expires in the same step."""
    before, k = ours.before, ours.k
    session = before.universe.of(k)
    over = [phase.id for phase in ours.spec.phases.values() if phase.state in ("canceled", "expired")]
    for group, step in ours.steps.items():
        dropped = conjunction(negation(before.at(k, DROPPED)), step.after.at(k, DROPPED))
        ends = conjunction(
            before.at(k, QUEUED),
            before.of(k, session),
            negation(before.in_phase(session, over)),
            step.after.in_phase(session, over),
        )
        yield ours.obligation("S7", group, step.takes("phase", "place"), implication(dropped, ends))


def _one_place(ours: Setting) -> Iterator[Obligation]:
    """S8: each job changes its place as in _NEXT, and their number is that of accepted ones; with INV-numbers."""
    before, k, jobs = ours.before, ours.k, ours.before.universe.jobs
    accepted, size, new_size = (QUEUED, RUNNING, FINAL, DROPPED), integer("jobs"), integer("after.jobs")
    initial = (before.empty, cardinality.number(jobs, before.being(*accepted), size, "accepted jobs"))
    goal = conjunction(before.at(k, *_NEXT), equal(before.accepted, size), before.numbered[1])
    yield ours.obligation("S8", "initial", initial, goal, "Before the first command no job was accepted.")
    for group, step in ours.steps.items():
        after = step.after
        old, new = (size, before.being(*accepted)), (new_size, after.being(*accepted))
        premises = (
            before.numbered,
            Premise("each job is in one of the places", before.at(k, *_NEXT), proved("S8")),
            Premise(
                "as many jobs were accepted as there are accepted jobs", equal(before.accepted, size), proved("S8")
            ),
            Premise(
                "counting: how the number of accepted jobs changes with them",
                cardinality.change(jobs, step.j, old, new),
                COUNTING,
            ),
            *step.takes("place", "accepted"),
        )
        goes = (implication(before.at(k, place), after.at(k, *places)) for place, places in _NEXT.items())
        goal = conjunction(after.at(k, *_NEXT), *goes, equal(after.accepted, new_size), after.numbered[1])
        yield ours.obligation("S8", group, premises, goal)


def _one_holder(ours: Setting) -> Iterator[Obligation]:
    """S9: INV-holder by induction, and a start needs a free lane."""
    before, x = ours.before, ours.x

    def goal(world: SystemState) -> Formula:
        return conjunction(world.one_holder[1], world.columns("x", x, "holds")[1])

    claim = "Before the first command no session holds the QPU."
    yield ours.obligation("S9", "initial", (before.empty,), goal(before), claim)
    for group, step in ours.steps.items():
        premises = (before.one_holder, before.columns("x", x, "holds"), *step.takes("phase", "holds"))
        yield ours.obligation("S9", group, premises, goal(step.after))
    step = ours.steps["starts"]
    claim = "No job starts while the running jobs fill the lanes."
    yield ours.obligation("S9", "lanes", step.takes(), comparison("<", before.busy, before.lanes), claim)


def _starts(ours: Setting) -> Iterator[Obligation]:
    """S10, S11 and S12: which job starts."""
    before, x, k, step = ours.before, ours.x, ours.k, ours.steps["starts"]
    number = before.universe.number
    known = (before.one_holder, before.columns("s", step.s, "holds"))
    holder = Premise("x holds the QPU", before.holds(x), CASE)
    not_before = comparison("<=", number(step.j), number(k))
    yield ours.obligation("S10", "starts", (*known, holder, *step.takes()), before.of(step.j, x))

    waiting = Premise("k is a queued job of x", conjunction(before.at(k, QUEUED), before.of(k, x)), CASE)
    first = conjunction(before.of(step.j, x), not_before)
    yield ours.obligation("S11", "starts", (*known, holder, waiting, *step.takes()), first)

    free = Premise("no session holds the QPU", negation(before.held), CASE)
    queued = Premise("k is queued", before.at(k, QUEUED), CASE)
    yield ours.obligation("S12", "starts", (*known, free, queued, *step.takes(fifo=True)), not_before)


def _gaining_the_qpu(ours: Setting) -> Iterator[Obligation]:
    """S14: a session gains the QPU only by a start from the normal queue while no session holds it."""
    before, x = ours.before, ours.x
    for group, step in ours.steps.items():
        gains = conjunction(negation(before.holds(x)), step.after.holds(x))
        normally = conjunction(
            before.at(step.j, QUEUED),
            before.of(step.j, x),
            negation(before.held),
            Formula(step.relation.environment["chosen"]),
        )
        goal = implication(gains, normally) if group == "starts" else negation(gains)
        premises = (before.one_holder, before.columns("s", step.s, "holds"), *step.takes("holds"))
        yield ours.obligation("S14", group, premises, goal)


def _counts(ours: Setting) -> Iterator[Obligation]:
    """S27: Q, R and the busy lanes are always the numbers of jobs."""
    before, x, jobs = ours.before, ours.x, ours.before.universe.jobs
    names = ("queued jobs of x", "running jobs of x", "running jobs")
    sizes = [integer(name.replace(" ", "_")) for name in names]
    new_sizes = [integer("after." + name.replace(" ", "_")) for name in names]

    def sets(world: SystemState) -> tuple[Has, Has, Has]:
        return world.in_session(x, QUEUED), world.in_session(x, RUNNING), world.being(RUNNING)

    def right(world: SystemState, numbers: list[Term]) -> Formula:
        counts = (world.variables["Q"](x), world.variables["R"](x), world.busy)
        return conjunction(*(equal(one, other) for one, other in zip(counts, numbers, strict=True)))

    empty = (
        cardinality.number(jobs, has, size, name) for name, has, size in zip(names, sets(before), sizes, strict=True)
    )
    claim = "Before the first command there are no jobs, and all counts are 0."
    yield ours.obligation("S27", "initial", (before.empty, *empty), right(before, sizes), claim)
    for group, step in ours.steps.items():
        old, new = zip(sizes, sets(before), strict=True), zip(new_sizes, sets(step.after), strict=True)
        changes = (
            Premise(
                f"counting: how the number of {name} changes", cardinality.change(jobs, step.j, one, other), COUNTING
            )
            for name, one, other in zip(names, old, new, strict=True)
        )
        drops = (cardinality.number(jobs, sets(step.after)[0], new_sizes[0], f"{names[0]} afterwards"),)
        premises = (
            Premise("the counts are right before", right(before, sizes), proved("S27")),
            *changes,
            *(drops if step.drops is not None else ()),
            *step.takes("Q", "R", "place", "busy"),
        )
        yield ours.obligation("S27", group, premises, right(step.after, new_sizes))


def _environment(ours: Setting) -> Iterator[Obligation]:
    """S27: if the counts are right, the environment of every session satisfies its constraints."""
    before, x = ours.before, ours.x
    own, running = integer("running_jobs_of_x"), integer("running_jobs")
    right = conjunction(equal(before.variables["R"](x), own), equal(before.busy, running))
    limited = negation(equal(LIMIT_DEADLINE, literal(OFF)))
    premises = (
        Premise("the counts are right", right, proved("S27")),
        Premise("counting: the running jobs of x are among the running jobs", comparison("<=", own, running), COUNTING),
        Premise(
            "counting: a job that was asked to stop, or runs with a limit, is one of the running jobs of x",
            implication(disjunction(STOP_REQUESTED, limited), comparison(">", own, literal(0))),
            COUNTING,
        ),
        Premise("the end of a limit is a time, if there is one", comparison(">=", LIMIT_DEADLINE, literal(OFF)), CASE),
        before.not_negative,
    )
    claim = "The environment of a session satisfies the constraints that the table relies on."
    goal = before.facts(x, ours.spec.environment)
    yield ours.obligation("S27", "environment", premises, goal, claim)
