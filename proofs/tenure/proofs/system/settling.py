"""Settling, for any number of sessions, jobs and lanes: its next step is unique, it stops only when settled, it ends.

After each command the scheduler fires the due timers one by one and then fills the free lanes (rule settle). S16: one
timer is next, and at most one job may start. S20: a due timer has a row that fires it. With a free lane and no timer
due, a job of the holder may start if one is queued, and without a holder the one that the policy chooses. So if no
timer fires and no job starts, no timer is due and no job may start. L5: every step of settling lowers a rank.
"""

from collections.abc import Iterator, Mapping
from itertools import combinations, combinations_with_replacement

import attrs

from tenure.model.solver import (
    Formula,
    Term,
    boolean,
    comparison,
    conjunction,
    disjunction,
    equal,
    implication,
    linear,
    literal,
    negation,
    select,
)
from tenure.proofs.smt.obligation import Labelled, Obligation
from tenure.proofs.smt.premises import CASE, NOT_DECLINED, ONE_CHOICE, OPENED_IN_ORDER, STEP, Argument, Premise
from tenure.proofs.system import cardinality
from tenure.proofs.system.steps import Setting, setting, steps_for
from tenure.proofs.system.system_state import FALSE, QUEUED, SystemState
from tenure.spec import OFF, Input, Spec

ARGUMENTS: Mapping[str, Argument] = {
    "S16": Argument(
        "A whole command has one result: each of its steps has, timers come before starts (X3), of either kind one is "
        "next, and settling ends. The limits of jobs come after the timers of sessions, by the order of starts, in "
        "which no two jobs have the same place.",
        rests_on=("L5",),
    ),
    "S20": Argument("A state is settled when no timer fires and no job starts, so where one could, it is not settled."),
    "L5": Argument(
        "Every start and every timer of a session lowers the sum of the ranks of finitely many sessions and of the "
        "queued jobs without one, which is never below zero. The limit of a job leaves that sum as it is, and asks one "
        "more of finitely many jobs to stop."
    ),
}
"""The arguments in words about settling."""


_KINDS_OF_TIES = ("maximum_timeout", "interactive_timeout", "unused_timeout")
"""The kinds of timers in the order of ties, as X2 has it."""


def obligations(spec: Spec, sessions: int = 0, jobs: int = 0) -> list[Obligation]:
    """All obligations about settling, or about an instance with these numbers."""
    ours = setting(spec, sessions, jobs)
    return [
        *_one_next_timer(ours),
        *_one_next_start(ours),
        *_due_timers_fire(ours),
        *_free_lanes_fill(ours),
        *_ends(ours),
    ]


@attrs.frozen(eq=False)
class Offer:
    """The condition that a job may start, by a row of its session or of jobs without one, and facts about its names."""

    facts: tuple[Labelled, ...]
    starts: Formula


def offer(world: SystemState, name: str, job: Term, chosen: Formula, held: str = "held") -> Offer:
    """The offer of a free lane to a job; `held` and `name` are used in the names of its environment."""
    holder, earliest = boolean(held), boolean(f"earliest.{name}")
    facts = (
        Premise(f"{held}: some session holds the QPU", equal(holder, world.held), STEP),
        Premise(
            f"earliest.{name}: it is the earliest queued job of its session",
            equal(earliest, world.earliest(job)),
            STEP,
        ),
    )
    spec, session = world.universe.spec, world.universe.of(job)
    relation = world.relation(session, held=holder, chosen=chosen, earliest=earliest)
    by_session = disjunction(*map(relation.applies, steps_for(relation, "start")))
    alone = disjunction(*(relation.guard(*row.guard) for row in spec.job_rows.values() if row.input == "start"))
    belongs = Formula(world.universe.in_session(job))
    lets = disjunction(conjunction(belongs, by_session), conjunction(negation(belongs), alone))
    return Offer(facts, conjunction(world.at(job, QUEUED), lets))


def _one_next_timer(ours: Setting) -> Iterator[Obligation]:
    """S16 and S43: of two timers that are due, one comes before the other (X2, X3), or they are the same."""
    before, opened, timers = ours.before, ours.before.universe.opened, ours.spec.timers
    x, y = ours.x, before.universe.sessions.one("y")

    def comes_first(one: tuple[Term, Input], other: tuple[Term, Input]) -> Formula:
        (session, timer), (session2, timer2) = one, other
        ends, ends2 = (before.variables[str(t.deadline)](s) for s, t in (one, other))
        kind, kind2 = timers.index(timer), timers.index(timer2)
        older = comparison("<", opened(session), opened(session2)) if kind == kind2 else Formula(literal(kind < kind2))
        return disjunction(comparison("<", ends, ends2), conjunction(equal(ends, ends2), older))

    def decided(one: tuple[Term, Input], other: tuple[Term, Input]) -> Formula:
        same = equal(one[0], other[0]) if one[1] == other[1] else FALSE
        cases = (same, comes_first(one, other), comes_first(other, one))
        return implication(conjunction(before.due(one[1], one[0]), before.due(other[1], other[0])), disjunction(*cases))

    for kind, other in combinations(_KINDS_OF_TIES, 2):
        first, second = ours.spec.inputs[kind], ours.spec.inputs[other]
        ends, ends2 = before.variables[str(first.deadline)](x), before.variables[str(second.deadline)](y)
        both = conjunction(before.due(first, x), before.due(second, y), equal(ends, ends2))
        premises = (Premise(f"{first.text} of x and {second.text} of y are due since the same instant", both, CASE),)
        claim = f"Of two timers that are due since the same instant {first.text} comes before {second.text}."
        yield ours.obligation(
            "S43", f"{kind}-{other}".replace("_timeout", ""), premises, comes_first((x, first), (y, second)), claim
        )

    order = implication(equal(opened(x), opened(y)), equal(x, y))
    pairs = (decided((x, timer), (y, timer2)) for timer, timer2 in combinations_with_replacement(timers, 2))
    claim = "Of two due timers one fires before the other: by deadline, then by kind, then by opening order."
    premises = (Premise("no two sessions have the same place in the order of openings", order, OPENED_IN_ORDER),)
    yield ours.obligation("S16", "next-timer", premises, conjunction(*pairs), claim)


def _one_next_start(ours: Setting) -> Iterator[Obligation]:
    """S16: for a given policy at most one job may start."""
    before, k = ours.before, ours.k
    i, choice = before.universe.jobs.one("i"), before.universe.jobs.one("choice")
    chosen = {"k": boolean("chosen.k"), "i": boolean("chosen.i")}
    one, other = offer(before, "k", k, chosen["k"]), offer(before, "i", i, chosen["i"])
    choices = (
        Premise(f"chosen.{name}: the policy chose one job", equal(chosen[name], equal(job, choice)), ONE_CHOICE)
        for name, job in (("k", k), ("i", i))
    )
    premises = (
        before.one_holder,
        before.numbered,
        before.columns("the session of k", before.universe.of(k), "holds"),
        before.columns("the session of i", before.universe.of(i), "holds"),
        *one.facts,
        *other.facts[1:],
        *choices,
        Premise("k may start", one.starts, CASE),
        Premise("i may start", other.starts, CASE),
    )
    claim = "With a policy that chose one job, at most one job may start."
    yield ours.obligation("S16", "next-start", premises, equal(k, i), claim)


def _due_timers_fire(ours: Setting) -> Iterator[Obligation]:
    """S20: a due timer has a row that fires it."""
    before, x = ours.before, ours.x
    held, chosen, earliest = (boolean(name) for name in ("held", "chosen", "earliest"))
    relation = before.relation(x, held=held, chosen=chosen, earliest=earliest)

    def fires(timer: Input) -> Formula:
        return implication(before.due(timer, x), disjunction(*map(relation.applies, steps_for(relation, timer.id))))

    premises = (before.columns("x", x, "work"), before.constraints("x", x, "Q", "R"))
    goal = conjunction(*(fires(timer) for timer in ours.spec.timers))
    yield ours.obligation("S20", "timers", premises, goal, "A timer that is due has a row that fires it.")

    limit, now = relation.environment["limit_deadline"], relation.environment["now"]
    asked = Formula(relation.environment["stop_requested"])
    is_due = conjunction(comparison("!=", limit, literal(OFF)), comparison("<=", limit, now), negation(asked))
    rows = (row for row in ours.spec.job_rows.values() if row.input == "job_timeout" and row.is_step)
    alone = (relation.guard(*row.guard) for row in rows)
    of_x = disjunction(*map(relation.applies, steps_for(relation, "job_timeout")))
    runs = Premise("x has a running job", comparison(">", before.variables["R"](x), literal(0)), CASE)
    due = Premise("the limit of a job is due, and it was not asked to stop", is_due, CASE)
    claim = "The limit of a job that is due has a row that fires it, in a session and without one."
    goal = conjunction(of_x, disjunction(*alone))
    yield ours.obligation("S20", "limits", (*premises, runs, due), goal, claim)


def _free_lanes_fill(ours: Setting) -> Iterator[Obligation]:
    """S20: a free lane is filled by a job of the holder, or else by what the policy chooses."""
    before, x, k = ours.before, ours.x, ours.k
    queued = before.in_session(x, QUEUED)
    waiting = (
        Premise("x has queued jobs", comparison(">", before.variables["Q"](x), literal(0)), CASE),
        cardinality.number(before.universe.jobs, queued, before.variables["Q"](x), "queued jobs of x"),
        cardinality.earliest(before, queued, "the queued jobs of x"),
    )
    goal = before.universe.jobs.some(lambda m: conjunction(before.of(m, x), before.earliest(m)))
    claim = "A session with queued jobs has an earliest one."
    yield ours.obligation("S20", "earliest", waiting, goal, claim)

    common = (
        Premise("a lane is free", comparison("<", before.busy, before.lanes), CASE),
        Premise("no timer is due", before.nothing_due, CASE),
        *ours.session_of_k,
    )
    own = conjunction(before.holds(x), before.of(k, x), before.earliest(k))
    offered = offer(before, "k", k, FALSE)
    premises = (*common, Premise("x holds the QPU, and k is its earliest queued job", own, CASE), *offered.facts)
    claim = "With a free lane and no timer due, the earliest queued job of the holder may start."
    yield ours.obligation("S20", "holder", premises, offered.starts, claim)

    chosen = boolean("chosen")
    free = conjunction(negation(before.held), before.normal(k))
    offered = offer(before, "k", k, chosen)
    premises = (
        *common,
        Premise("no session holds the QPU, and k is in the normal queue", free, CASE),
        Premise("the policy chose k", chosen, NOT_DECLINED),
        *offered.facts,
    )
    claim = "With a free lane, no timer due and no holder, the job that the policy chooses may start."
    yield ours.obligation("S20", "normal-queue", premises, offered.starts, claim)


def _ends(ours: Setting) -> Iterator[Obligation]:
    """L5: a start or a timer lowers the rank of its session, or removes a job without one from the queue, no more.

    The limit of a job asks it to stop, which was not asked before, is never taken back, and changes nothing else. So
    does the cancel of a running job.
    """
    before, x, k = ours.before, ours.x, ours.k
    about = ("phase", "Q", *(str(timer.deadline) for timer in ours.spec.timers), "place", "requested")
    for group in ("starts", "timers"):
        step = ours.steps[group]
        alone = negation(Formula(before.universe.in_session(step.j))) if group == "starts" else FALSE
        lower = comparison("<", rank(step.after, step.s), rank(before, step.s))
        goal = conjunction(
            disjunction(alone, lower),
            implication(alone, negation(step.after.at(step.j, QUEUED))),
            implication(disjunction(alone, negation(equal(x, step.s))), equal(rank(step.after, x), rank(before, x))),
            implication(step.after.at(k, QUEUED), before.at(k, QUEUED)),
            equal(step.after.requested(k), before.requested(k)),
        )
        premises = (
            before.columns("s", step.s, "work", "max_clock", "idle_clock"),
            before.constraints("s", step.s, "Q", "unused_deadline"),
            *step.takes(*about),
        )
        yield ours.obligation("L5", group, premises, goal)
    step = ours.steps["stops"]
    goal = conjunction(
        negation(Formula(before.requested(step.j))),
        Formula(step.after.requested(step.j)),
        implication(Formula(before.requested(k)), Formula(step.after.requested(k))),
        equal(rank(step.after, x), rank(before, x)),
        implication(step.after.at(k, QUEUED), before.at(k, QUEUED)),
    )
    claim = "A request to stop a job is made once, is never taken back, and changes nothing else."
    yield ours.obligation("L5", "stops", step.takes(*about), goal, claim)


def rank(world: SystemState, session: Term) -> Term:
    """Twice the queued jobs of a session plus its armed timers: the rank that settling lowers."""
    one, none = literal(1), literal(0)
    armed = (select(world.armed(timer, session), one, none) for timer in world.universe.spec.timers)
    return linear((2, world.variables["Q"](session)), *((1, timer) for timer in armed))
