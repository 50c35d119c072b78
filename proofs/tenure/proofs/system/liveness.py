"""Progress, for any number of sessions, jobs and lanes: L1 to L4 as invariants, as bounds by clocks, and as ranks.

The obligations are about every single step and every settled world. ARGUMENTS has the argument from them to the
theorems. What L1 and L4 claim of a settled session is proved with the theorems about one session.

L2  Let `k` be the head of the normal queue while `h`, if any session, holds the QPU until `limit`. INV-lanes, that no
    more jobs run than there are lanes, is kept by every step if lanes are fixed. INV-head is kept by every step while
    `k` waits: `k` stays the head, only `h` can hold the QPU, its deadline stays, and after it has released the QPU, a
    running job that finishes leaves a lane free. Hence in a settled world `h` holds only before `limit`. If no session
    holds, some job is running. If a job has finished since then, `k` may start, so it no longer waits. A run in the
    tests reaches the bound.
L3  The rank 2Q+R of a closed session never grows, falls with each start and each end of a job of its own, and is zero
    only when the session has ended. In a settled world with lanes some job runs, or another session holds the QPU.
    While the earliest job of the session waits in the normal queue, no job enters ahead of it.
L4  Every step keeps an idle session idle with its idle deadline, or brings a job, its end or its deactivation.
"""

from collections.abc import Iterator, Mapping

from tenure.model.solver import (
    Formula,
    Term,
    boolean,
    comparison,
    conjunction,
    disjunction,
    equal,
    implication,
    integer,
    linear,
    literal,
    negation,
)
from tenure.proofs.smt.obligation import Labelled, Obligation
from tenure.proofs.smt.premises import CASE, FIXED_LANES, NOT_DECLINED, SOME_LANES, STEP, Argument, Premise, proved
from tenure.proofs.system import cardinality
from tenure.proofs.system.settling import offer
from tenure.proofs.system.steps import Setting, SystemStep, first_in_first_out, setting
from tenure.proofs.system.system_state import QUEUED, RUNNING, TRUE, SystemState
from tenure.spec import Spec

_GOES_ON = ("every running job ends", "time passes every deadline")

ARGUMENTS: Mapping[str, Argument] = {
    "L1": Argument(
        "Time stops at the deadline (INV), its timer fires, and settling ends; so the session is over in the settled "
        "world at the deadline, and at every moment after it.",
        rests_on=("S20-timers", "L5"),
    ),
    "L2": Argument(
        "INV-head holds from the moment the job becomes the head until it starts or ends. The holder releases the QPU "
        "by its deadline. Then the head starts, or some job runs. The first job that finishes frees a lane, and the "
        "next settling starts the head.",
        assumes=_GOES_ON,
        rests_on=("S20-timers", "L5"),
    ),
    "L3": Argument(
        "By induction over the rank 2Q+R and the jobs ahead of the session's earliest one. Each head of the normal "
        "queue leaves it (L2) and no job enters ahead, so that job starts. Jobs end. At rank zero the session has "
        "ended.",
        assumes=_GOES_ON,
        rests_on=("L2",),
    ),
    "L4": Argument(
        "Time stops when the interactive timeout is over (INV), its timer fires, and settling ends.",
        rests_on=("S20-timers", "L5"),
    ),
}
"""The arguments in words: why the obligations imply the theorems."""


def obligations(spec: Spec, sessions: int = 0, jobs: int = 0) -> list[Obligation]:
    """All obligations about progress, or about an instance with these numbers."""
    ours = setting(spec, sessions, jobs)
    return [
        *_over_at_the_deadline(ours),
        *_lanes_suffice(ours),
        *_head_starts(ours),
        *_closed_ends(ours),
        *_idle_ends(ours),
    ]


# -- L1 ----------------------------------------------------------------------------------------------------------------


def _over_at_the_deadline(ours: Setting) -> Iterator[Obligation]:
    before, x = ours.before, ours.x
    deadline = before.variables["deadline"](x)
    accepting = [phase.id for phase in ours.spec.phases.values() if phase.accepting]
    over = negation(disjunction(before.holds(x), before.in_phase(x, accepting)))
    started = before.is_set("deadline", x)
    known = (before.columns("x", x, "holds", "max_clock"), Premise("x has started a job", started, CASE))
    passed = Premise("INV: no armed timer is overdue", before.punctual(x, before.now), proved("INV"))
    later = Premise("the deadline is past", comparison("<", deadline, before.now), CASE)
    claim = "After its deadline a session neither holds the QPU nor accepts, not even while the scheduler settles."
    yield ours.obligation("L1", "later", (*known, passed, later), over, claim)


# -- L2 ----------------------------------------------------------------------------------------------------------------


def _lanes_suffice(ours: Setting) -> Iterator[Obligation]:
    """INV-lanes, for a fixed number of lanes."""
    before = ours.before
    claim = "With a fixed number of lanes, never more jobs run than there are lanes."
    goal = comparison("<=", before.busy, before.lanes)
    yield ours.obligation("L2", "lanes-initial", (before.empty, before.not_negative), goal, claim)
    for group, step in ours.steps.items():
        premises = (_lanes(before), *_fixed(step), *step.takes("busy"))
        yield ours.obligation("L2", f"lanes-{group}", premises, _lanes(step.after)[1], claim)


def _head_starts(ours: Setting) -> Iterator[Obligation]:
    """INV-head, and its consequences in a settled world."""
    before, k, h, limit = ours.before, ours.k, ours.before.universe.sessions.one("h"), integer("limit")
    freed, freed_after = boolean("freed"), boolean("after.freed")

    def head(world: SystemState, freed: Formula) -> Labelled:
        """INV-head; `freed` is whether a running job has finished since `h` released the QPU."""
        label = "INV-head: k is the head, only h can hold the QPU and until limit, a freed lane is free"
        holds = conjunction(
            world.head(k),
            world.universe.sessions.every(lambda t: implication(world.holds(t), equal(t, h))),
            implication(world.holds(h), equal(world.variables["deadline"](h), limit)),
            implication(freed, conjunction(negation(world.holds(h)), comparison("<", world.busy, world.lanes))),
        )
        return Premise(label, holds, proved("L2"))

    begin = (
        before.one_holder,
        Premise("k is the head of the normal queue", before.head(k), CASE),
        Premise("h holds the QPU, if any session does", implication(before.held, before.holds(h)), CASE),
        Premise("the deadline of h is the limit", equal(before.variables["deadline"](h), limit), CASE),
        Premise("no job has finished yet", negation(freed), CASE),
    )
    claim = "INV-head is true when k becomes the head of the normal queue."
    yield ours.obligation("L2", "head-initial", begin, head(before, freed)[1], claim)
    for group, step in ours.steps.items():
        s, now_freed = step.s, freed
        premises = [
            head(before, freed),
            _lanes(before),
            before.numbered,
            before.columns("s", s, "work", "holds"),
            before.constraints("s", s, "Q", "R"),
            _queued(before, s),
            *_fixed(step),
            *step.takes("holds", "deadline", "place", "busy", "accepted", fifo=True),
        ]
        if group == "ends":
            now_freed = freed_after
            ends = disjunction(freed, conjunction(negation(before.held), before.at(step.j, RUNNING)))
            label = "after.freed: freed, or j finishes now after h has released the QPU"
            premises.append(Premise(label, equal(freed_after, ends), STEP))
        goal = implication(step.after.at(k, QUEUED), head(step.after, now_freed)[1])
        yield ours.obligation("L2", f"head-{group}", premises, goal, "While k waits, every step keeps INV-head.")
    yield from _bounds(ours, h, limit, head(before, freed), freed)


def _lanes(world: SystemState) -> Labelled:
    suffice = comparison("<=", world.busy, world.lanes)
    return Premise("INV-lanes: no more jobs run than there are lanes", suffice, proved("L2"))


def _fixed(step: SystemStep) -> tuple[Labelled, ...]:
    """The premise that a step does not resize."""
    if step.group != "world":
        return ()
    return (Premise("the number of lanes is fixed", equal(step.after.lanes, step.before.lanes), FIXED_LANES),)


def _queued(world: SystemState, session: Term) -> Labelled:
    size = world.variables["Q"](session)
    return cardinality.number(world.universe.jobs, world.in_session(session, QUEUED), size, f"queued jobs of {session}")


def _bounds(ours: Setting, h: Term, limit: Term, head: Labelled, freed: Formula) -> Iterator[Obligation]:
    """The consequences of INV-head in a settled world."""
    before, k = ours.before, ours.k
    nothing_due = Premise("no timer is due", before.nothing_due, CASE)
    known = (head, nothing_due, before.columns("h", h, "holds", "max_clock"))
    goal = implication(before.held, comparison("<", before.now, limit))
    claim = "While k waits in a settled world, the QPU is held before the limit only."
    yield ours.obligation("L2", "limit", known, goal, claim)

    chosen = boolean("chosen")
    fifo = first_in_first_out(before, k, chosen, "k")
    offered = offer(before, "k", k, chosen)
    common = (head, nothing_due, *ours.session_of_k, fifo, *offered.facts)
    finished = Premise("a job has finished since h released the QPU", freed, CASE)
    claim = "When a job has finished since the QPU was released, the head of the normal queue may start."
    yield ours.obligation("L2", "bound", (*common, finished), offered.starts, claim)
    runs = (
        Premise("there are lanes", comparison(">", before.lanes, literal(0)), SOME_LANES),
        Premise("k may not start", negation(offered.starts), CASE),
        Premise("no session holds the QPU", negation(before.held), CASE),
        cardinality.number(before.universe.jobs, before.being(RUNNING), before.busy, "running jobs"),
    )
    goal = before.universe.jobs.some(before.being(RUNNING))
    claim = "While k waits in a settled world and no session holds the QPU, some job is running."
    yield ours.obligation("L2", "runs", (*common, *runs), goal, claim)


# -- L3 ----------------------------------------------------------------------------------------------------------------


def _closed_ends(ours: Setting) -> Iterator[Obligation]:
    before, x = ours.before, ours.x
    phases = ours.spec.phases.values()
    over = [phase.id for phase in phases if phase.final]
    closing = [phase.id for phase in phases if phase.state in ("closed", "canceled", "expired") and not phase.final]
    closed = Premise("x is closed, canceled or expired, and has not ended", before.in_phase(x, closing), CASE)
    goal = comparison(">", _rank(before, x), literal(0))
    claim = "A closed session that has not ended has work."
    known = (before.columns("x", x, "work"), before.constraints("x", x, "Q", "R"))
    yield ours.obligation("L3", "work", (*known, closed), goal, claim)
    for group, step in ours.steps.items():
        after, j = step.after, step.j
        moved = conjunction(before.of(j, x), negation(equal(after.place(j), before.place(j))))
        falls = implication(moved, comparison("<", _rank(after, x), _rank(before, x)))
        goal = conjunction(
            after.in_phase(x, (*closing, *over)),
            comparison("<=", _rank(after, x), _rank(before, x)),
            falls if group in ("starts", "ends") else TRUE,
        )
        premises = (closed, before.constraints("s", step.s, "Q", "R"), *step.takes("phase", "Q", "R", "place"))
        claim = "The rank 2Q+R of a closed session never grows, and falls with each start and end of a job of its own."
        yield ours.obligation("L3", group, premises, goal, claim)
    yield from _no_job_enters_ahead(ours)
    yield from _something_runs(ours, closed)


def _no_job_enters_ahead(ours: Setting) -> Iterator[Obligation]:
    """While k waits in the normal queue, no job enters ahead of it."""
    before, k = ours.before, ours.k
    i, number = before.universe.jobs.one("i"), before.universe.number
    for group, step in ours.steps.items():
        s = step.s
        ahead = conjunction(step.after.normal(i), comparison("<", number(i), number(k)))
        premises = (
            Premise("k is in the normal queue", before.normal(k), CASE),
            before.numbered,
            before.columns("s", s, "work", "holds"),
            before.constraints("s", s, "Q", "R"),
            _queued(before, s),
            *step.takes("holds", "place", "accepted"),
        )
        claim = "No job enters the normal queue ahead of one that waits in it."
        yield ours.obligation("L3", f"ahead-{group}", premises, implication(ahead, before.normal(i)), claim)


def _something_runs(ours: Setting, closed: Labelled) -> Iterator[Obligation]:
    """In a settled world with lanes and a closed session a job runs, or another session holds the QPU."""
    before, x, k = ours.before, ours.x, ours.k
    jobs, chosen = before.universe.jobs, boolean("chosen")
    others = before.universe.sessions.some(lambda t: conjunction(before.holds(t), negation(equal(t, x))))
    own = conjunction(before.holds(x), before.of(k, x), before.earliest(k))
    normal = conjunction(negation(before.holds(x)), before.normal(k))
    running = comparison(">", before.variables["R"](x), literal(0))
    offered = offer(before, "k", k, chosen)
    premises = (
        closed,
        Premise("there are lanes", comparison(">", before.lanes, literal(0)), SOME_LANES),
        Premise("no other session holds the QPU", negation(others), CASE),
        Premise("no timer is due", before.nothing_due, CASE),
        Premise(
            "x has a running job; or k is its earliest queued one, if it holds the QPU, or else in the normal queue",
            disjunction(running, own, normal),
            CASE,
        ),
        Premise("if k is in the normal queue, the policy chose it", implication(normal, chosen), NOT_DECLINED),
        Premise("k may not start", negation(offered.starts), CASE),
        *ours.session_of_k,
        cardinality.number(jobs, before.in_session(x, RUNNING), before.variables["R"](x), "running jobs of x"),
        cardinality.number(jobs, before.being(RUNNING), before.busy, "running jobs"),
        *offered.facts,
    )
    goal = jobs.some(before.being(RUNNING))
    claim = "In a settled world with a closed session that has not ended a job runs, or another session holds the QPU."
    yield ours.obligation("L3", "runs", premises, goal, claim)


def _rank(world: SystemState, session: Term) -> Term:
    """The remaining work of a closed session: a queued job counts 2 (start and end), a running one 1."""
    return linear((2, world.variables["Q"](session)), (1, world.variables["R"](session)))


# -- L4 ----------------------------------------------------------------------------------------------------------------


def _idle_ends(ours: Setting) -> Iterator[Obligation]:
    before, x = ours.before, ours.x
    ended = [phase.id for phase in ours.spec.phases.values() if phase.final]
    idle = Premise("x is idle", before.in_phase(x, ["active.idle"]), CASE)
    deadline = before.variables["idle_deadline"](x)
    for group, step in ours.steps.items():
        after = step.after
        same = equal(after.variables["idle_deadline"](x), deadline)
        received = conjunction(after.in_phase(x, ["active.busy"]), comparison(">", after.variables["Q"](x), literal(0)))
        goal = disjunction(
            conjunction(after.in_phase(x, ["active.idle"]), same),
            received,
            after.in_phase(x, ["deactivated.empty", *ended]),
        )
        premises = (idle, before.columns("s", step.s, "work"), *step.takes("phase", "Q", "idle_deadline"))
        claim = "An idle session stays idle with its deadline, receives a job, ends or is deactivated."
        yield ours.obligation("L4", group, premises, goal, claim)
