"""Every step that a scheduler can take: a row for any session and any job, a resize, or the passing of time.

A step concerns one session `s` and one job `j` and leaves all others unchanged. Its rows, guards and effects are those
of the specification. So are its events, which determine the new place of each job. What is refused, disabled or without
effect changes nothing (X4) and is no step. Forgetting is left out. It removes only ended sessions and final jobs, which
no row reads, and an id that is used again is another session or job (I2).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

import attrs

from tenure.model.relation import Branch, Relation
from tenure.model.solver import (
    Formula,
    Term,
    boolean,
    comparison,
    conjunction,
    disjunction,
    equal,
    identical,
    implication,
    linear,
    literal,
    negation,
    select,
)
from tenure.proofs.smt.obligation import Background, Labelled, Obligation
from tenure.proofs.smt.premises import FIFO, FROM_THE_QUEUE, STEP, STOPS, Premise
from tenure.proofs.system import cardinality
from tenure.proofs.system.system_state import (
    ABSENT,
    DROPPED,
    FINAL,
    QUEUED,
    RUNNING,
    STOP_REQUESTED,
    TRUE,
    SystemState,
    place,
    universe,
    world,
)
from tenure.spec import JobRow, Spec

GROUPS: Mapping[str, tuple[str, ...]] = {
    "arrivals": ("open", "submit"),
    "starts": ("start",),
    "ends": ("finish", "cancel_queued_job"),
    "stops": ("cancel_running_job", "job_timeout"),
    "endings": ("close", "cancel"),
    "timers": ("maximum_timeout", "interactive_timeout", "unused_timeout"),
    "world": (),
}
"""The inputs that are decided together; in the last group lanes are resized or time passes."""

_SOURCES = {
    "submit": ABSENT,
    "start": QUEUED,
    "finish": RUNNING,
    "cancel_queued_job": QUEUED,
    "cancel_running_job": RUNNING,
    "job_timeout": RUNNING,
}
"""The place of the job before each input for a job."""

_TARGETS = {"job_submitted": QUEUED, "job_started": RUNNING, "job_finished": FINAL, "job_canceled": FINAL}
"""The place of the job after each event of a job."""

_BUSY = {"job_started": 1, "job_finished": -1}
"""The change of the number of busy lanes by each event."""


@attrs.frozen(eq=False)
class SystemStep:
    """One step of a group, from the world `before` to the world `after`.

    `s` and `j` are its session and job, and `relation` is the table for `s`. `drops` is whether the queued jobs of `s`
    are dropped; None if no row of the group does that.
    """

    group: str
    before: SystemState
    after: SystemState
    s: Term
    j: Term
    relation: Relation
    drops: Formula | None

    def takes(self, *about: str, fifo: bool = False) -> tuple[Labelled, ...]:
        """The premises of the step, restricted to some names.

        These are variables of a session (with the phase), or `place`, `requested`, `busy` and `accepted` of the world.
        Other names are unconstrained after the step, which only weakens the premises. Unless `fifo`, the policy is any.
        """
        if self.group == "world":
            return tuple(self._world())
        inputs = GROUPS[self.group]
        rows = [row.id for row in self._spec.rows.values() if row.input in inputs and row.answer == "step"]
        rows += [row.id for row in self._job_rows]
        parts = (*(self._input(name, about) for name in inputs), *(self._alone(row, about) for row in self._job_rows))
        environment = tuple(self._environment(fifo)) if self.group == "starts" else ()
        if "requested" in about:
            asked = equal(STOP_REQUESTED, Formula(self.before.requested(self.j)))
            environment += (Premise("stop_requested: j was asked to stop", asked, STEP),)
        return (*environment, Premise(f"a step by {' '.join(rows)}", disjunction(*parts), STEP), *self._others(about))

    @property
    def _spec(self) -> Spec:
        return self.before.universe.spec

    @property
    def _job_rows(self) -> Sequence[JobRow]:
        return [row for row in self._spec.job_rows.values() if row.input in GROUPS[self.group] and row.is_step]

    def _environment(self, fifo: bool) -> Iterator[Labelled]:
        """The definitions of the environment in which a job may start."""
        given, before, j = self.relation.environment, self.before, self.j
        held, chosen, earliest = (Formula(given[name]) for name in ("held", "chosen", "earliest"))
        yield Premise("held: some session holds the QPU", equal(held, before.held), STEP)
        label = "earliest: j is the earliest queued job of its session"
        yield Premise(label, equal(earliest, before.earliest(j)), STEP)
        if fifo:
            yield first_in_first_out(before, j, chosen, "j")
        else:
            label = "chosen, by any policy: j is in the normal queue"
            yield Premise(label, implication(chosen, before.normal(j)), FROM_THE_QUEUE)

    def _others(self, about: Sequence[str]) -> Iterator[Labelled]:
        """Everything that the step does not concern is unchanged."""
        sessions, jobs = self.before.universe.domains
        for name in about:
            if name in self.before.variables:
                yield Premise(f"other sessions keep their {name}", sessions.every(partial(self._keeps, name)), STEP)
        if "requested" in about:
            label = "no other job is asked to stop"
            yield Premise(label, jobs.every(self._keeps_requested), STEP)
        if "place" in about:
            yield Premise("other jobs stay where they are, unless they are dropped", jobs.every(self._stays), STEP)

    def _keeps(self, name: str, session: Term) -> Formula:
        old, new = self.before.variables[name](session), self.after.variables[name](session)
        return implication(negation(equal(session, self.s)), equal(new, old))

    def _keeps_requested(self, job: Term) -> Formula:
        same = equal(self.after.requested(job), self.before.requested(job))
        return implication(negation(equal(job, self.j)), same) if self._moves_a_job else same

    def _stays(self, job: Term) -> Formula:
        where = self.before.place(job)
        if self.drops is not None:
            dropped = conjunction(self.drops, self.before.at(job, QUEUED), self.before.of(job, self.s))
            where = select(dropped, literal(DROPPED), where)
        stays = equal(self.after.place(job), where)
        return implication(negation(equal(job, self.j)), stays) if self._moves_a_job else stays

    @property
    def _moves_a_job(self) -> bool:
        return any(name in _SOURCES for name in GROUPS[self.group])

    # -- rows ----------------------------------------------------------------------------------------------------------

    def _input(self, name: str, about: Sequence[str]) -> Formula:
        """The rows of a session that answer an input with a step."""
        steps = disjunction(*(self._branch(branch, about) for branch in steps_for(self.relation, name)))
        if name not in _SOURCES:
            return steps
        return conjunction(self.before.at(self.j, _SOURCES[name]), self.before.of(self.j, self.s), steps)

    def _branch(self, branch: Branch, about: Sequence[str]) -> Formula:
        variables, emits = self.after.variables, branch.case.emits if branch.case else ()
        becomes = (equal(variables[name](self.s), branch.result[name]) for name in about if name in variables)
        guard = () if identical(branch.condition, TRUE) else (branch.condition,)
        return conjunction(self.relation.at(branch.label.phase), *guard, *becomes, *self._events(emits, about))

    def _alone(self, row: JobRow, about: Sequence[str]) -> Formula:
        """A row of a job without a session."""
        before, after, s, j = self.before, self.after, self.s, self.j
        names = (name for name in about if name in before.variables)
        return conjunction(
            negation(Formula(before.universe.in_session(j))),
            before.at(j, ABSENT if row.source is None else place(row.source)),
            self.relation.guard(*row.guard),
            *(equal(after.variables[name](s), before.variables[name](s)) for name in names),
            *self._events(row.emits, about),
        )

    def _events(self, kinds: Sequence[str], about: Sequence[str]) -> Iterator[Formula]:
        """The effects of the events of a step on jobs, lanes and the count of submissions."""
        before, after, j = self.before, self.after, self.j
        if "place" in about:
            if self._moves_a_job:
                targets = [literal(_TARGETS[kind]) for kind in kinds if kind in _TARGETS]
                yield equal(after.place(j), targets[-1] if targets else before.place(j))
            if self.drops is not None:
                yield self.drops if "job_dropped" in kinds else negation(self.drops)
        if "requested" in about and self._moves_a_job:
            asked = Formula(before.requested(j))
            now_asked = TRUE if "job_cancel_requested" in kinds else asked
            yield equal(after.requested(j), now_asked)
        if "busy" in about:
            yield equal(after.busy, _plus(before.busy, sum(_BUSY.get(kind, 0) for kind in kinds)))
        if "accepted" in about:
            submissions = kinds.count("job_submitted")
            if submissions:
                yield equal(before.universe.number(j), before.accepted)
            yield equal(after.accepted, _plus(before.accepted, submissions))

    def _world(self) -> Iterator[Labelled]:
        before, after = self.before, self.after
        same = equal(after.now, before.now)
        resize = conjunction(same, comparison(">=", after.lanes, literal(0)))
        passes = conjunction(equal(after.lanes, before.lanes), comparison(">=", after.now, before.now))
        yield Premise("lanes are resized, or time passes", disjunction(resize, passes), STEP)
        punctual = before.universe.sessions.every(lambda t: before.punctual(t, after.now))
        yield Premise("time stops at the next armed timer", disjunction(same, punctual), STOPS)


def first_in_first_out(world: SystemState, job: Term, chosen: Formula, name: str, as_name: str = "chosen") -> Labelled:
    """The policy is FIFO: a job (with some name in the label) is chosen if it is the head of the normal queue."""
    label = f"{as_name}, first in first out: {name} is the head of the normal queue"
    return Premise(label, equal(chosen, world.head(job)), FIFO)


def steps_for(relation: Relation, name: str) -> list[Branch]:
    """The branches of an input that are steps."""
    return [branch for branch in relation.branches_for(name) if branch.label.kind == "step"]


def steps(before: SystemState) -> Mapping[str, SystemStep]:
    """A step of each group from one world."""
    environment = {name: boolean(name) for name in ("held", "chosen", "earliest")}
    s, j = before.universe.sessions.one("s"), before.universe.jobs.one("j")
    relation = before.relation(s, **environment)
    return {group: _step(group, before, relation, s, j) for group in GROUPS}


def _step(group: str, before: SystemState, relation: Relation, s: Term, j: Term) -> SystemStep:
    after = world(before.universe, "after.")
    if group == "world":
        after = attrs.evolve(before, now=after.now, lanes=after.lanes)
    else:
        after = attrs.evolve(after, now=before.now, lanes=before.lanes)
    rows = (row for row in before.universe.spec.rows.values() if row.input in GROUPS[group])
    drops = any("job_dropped" in case.emits for row in rows for case in row.cases)
    return SystemStep(group, before, after, s, j, relation, boolean("drops") if drops else None)


@attrs.frozen(eq=False)
class Setting:
    """The constants of proofs about a whole scheduler: a world, a step of each group, any session `x`, any job `k`."""

    before: SystemState
    steps: Mapping[str, SystemStep]
    background: Background
    x: Term
    k: Term

    @property
    def spec(self) -> Spec:
        """The specification."""
        return self.before.universe.spec

    @property
    def session_of_k(self) -> tuple[Labelled, ...]:
        """The columns of the phase of the session of `k`, and the count of its queued jobs."""
        before, session = self.before, self.before.universe.of(self.k)
        queued = before.variables["Q"](session)
        return (
            before.columns("the session of k", session, "work", "holds", "max_clock"),
            cardinality.number(
                before.universe.jobs, before.in_session(session, QUEUED), queued, "queued jobs of that session"
            ),
        )

    def obligation(
        self, theorem: str, part: str, premises: Iterable[Labelled], goal: Formula | None, claim: str = ""
    ) -> Obligation:
        """One obligation of a theorem; its claim is the theorem's sentence unless it has its own."""
        entry = self.spec.theorems[theorem]
        claim, clauses = claim or entry.sentence, entry.clauses
        return Obligation(theorem, part, claim, clauses, self.background, tuple(premises), goal)


def setting(spec: Spec, sessions: int = 0, jobs: int = 0) -> Setting:
    """A setting of any number of sessions and jobs, or an instance with the given numbers."""
    ours = universe(spec, sessions, jobs)
    before = world(ours)
    return Setting(before, steps(before), Background((), ours.legend), ours.sessions.one("x"), ours.jobs.one("k"))


def _plus(term: Term, number: int) -> Term:
    return linear((1, term), (1, literal(number))) if number else term
