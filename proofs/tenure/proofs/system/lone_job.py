"""Two runs compared (S21): a lone job starts at the same time with a session of its own and without one.

In the run `alone` job `j` has no session. In the run `within` it is submitted to session `s`, which was opened before
and may be closed while `j` waits. Every other command is the same in both runs, at the same time. ARGUMENTS has the
other assumptions, and the argument from the obligations to the theorem.

The runs correspond if everything but `s` is the same and `s` has no job but `j`. It is proved that

- they correspond from the opening of `s` on, and the submission of `j` and a close of `s` keep that;
- every other session and job gets the same answer with the same result in both runs;
- any job, `j` among them, may start in both or in neither;
- the same clocks run;
- `j` can be canceled in both.
"""

from collections.abc import Iterator, Mapping

import attrs

from tenure.model.relation import NO_PHASE, Branch, Frame, Relation
from tenure.model.solver import (
    Formula,
    Term,
    boolean,
    conjunction,
    disjunction,
    equal,
    identical,
    implication,
    literal,
    negation,
)
from tenure.proofs.smt.obligation import Background, Labelled, Obligation
from tenure.proofs.smt.premises import CASE, Argument, Premise, proved
from tenure.proofs.system.settling import offer
from tenure.proofs.system.steps import GROUPS, first_in_first_out, steps_for
from tenure.proofs.system.system_state import ABSENT, FALSE, QUEUED, SystemState, universe, world
from tenure.spec import Spec

_TOGETHER = proved("S21")
_EMPTY = ("queued.empty",)
_WAITING = ("queued.waiting", "closed.unstarted")
"""The phases of a session before its lone job is submitted, and while the job waits."""


ARGUMENTS: Mapping[str, Argument] = {
    "S21": Argument(
        "Settling has one next step at a time and ends, so two runs that correspond take the same steps, and "
        "correspond until the lone job starts by the same step or is canceled in both.",
        assumes=(
            "every command but those of the session of its own is the same in both runs, at the same time",
            "the session accepts the lone job, receives no other, and is not canceled while it waits",
        ),
        rests_on=("S16", "L5"),
    ),
}
"""The argument in words of the proof."""


def obligations(spec: Spec, sessions: int = 0, jobs: int = 0) -> list[Obligation]:
    """All obligations of S21, or about an instance with these numbers."""
    runs = both(spec, sessions, jobs)
    return [
        *_its_own_session(runs),
        *_same_environment(runs),
        *_same_answers(runs),
        *_may_start(runs),
        *_clocks(runs),
    ]


@attrs.frozen(eq=False)
class TwoRuns:
    """Both runs at one moment: the lone job `j` and its session `s`, any session `x` and any job `k`."""

    alone: SystemState
    within: SystemState
    background: Background
    s: Term
    j: Term
    x: Term
    k: Term

    def obligation(self, part: str, premises: tuple[Labelled, ...], goal: Formula | None, claim: str) -> Obligation:
        """One obligation of S21."""
        clauses = self.within.universe.spec.theorems["S21"].clauses
        return Obligation("S21", part, claim, clauses, self.background, premises, goal)

    @property
    def together(self) -> tuple[Labelled, ...]:
        """The runs correspond: everything but `s` is the same, and `s` has no job but `j`."""
        a, b, (sessions, jobs) = self.alone, self.within, self.within.universe.domains
        numbers = ((a.now, b.now), (a.lanes, b.lanes), (a.busy, b.busy), (a.accepted, b.accepted))
        whole = conjunction(*(equal(one, other) for one, other in numbers))

        def same(t: Term) -> Formula:
            variables = (equal(a.variables[name](t), b.variables[name](t)) for name in b.variables)
            return implication(negation(equal(t, self.s)), conjunction(*variables))

        never = conjunction(a.in_phase(self.s, [NO_PHASE]), negation(a.holds(self.s)))
        return (
            Premise("the time, the lanes, the busy lanes and the number of submissions are the same", whole, _TOGETHER),
            Premise("every session but s is the same", sessions.every(same), _TOGETHER),
            Premise("every job is in the same place", jobs.every(lambda m: equal(a.place(m), b.place(m))), _TOGETHER),
            Premise("s has no job but j", jobs.every(lambda m: equal(b.of(m, self.s), equal(m, self.j))), CASE),
            Premise("alone, s is never opened", never, CASE),
            Premise("s does not hold the QPU", negation(b.holds(self.s)), _TOGETHER),
        )

    def has(self, frame: Frame, queued: int) -> Formula:
        """`s` has this number of queued jobs, no running one, and not the QPU."""
        numbers = (equal(frame["Q"], literal(queued)), equal(frame["R"], literal(0)))
        return conjunction(*numbers, negation(Formula(frame["holds"])))

    @property
    def waits(self) -> Labelled:
        """`j` waits in `s`."""
        b, s = self.within, self.s
        waits = conjunction(b.at(self.j, QUEUED), b.in_phase(s, _WAITING), self.has(b.frame(s), 1))
        return Premise("j waits for its start, and s with it", waits, CASE)


def both(spec: Spec, sessions: int = 0, jobs: int = 0) -> TwoRuns:
    """Both runs, with any number of sessions and jobs or the given numbers."""
    ours = universe(spec, sessions, jobs)
    j = ours.jobs.one("j")
    apart = attrs.evolve(ours, in_session=lambda m: conjunction(Formula(ours.in_session(m)), negation(equal(m, j))))
    names = (ours.sessions.one("s"), j, ours.sessions.one("x"), ours.jobs.one("k"))
    return TwoRuns(world(apart, "alone."), world(ours, "within."), Background((), ours.legend), *names)


def _its_own_session(runs: TwoRuns) -> Iterator[Obligation]:
    """The steps of `s` itself, which only one run takes, and those of `j`."""
    within, s, j = runs.within, runs.s, runs.j
    relation = within.relation(s, held=boolean("held"), chosen=boolean("chosen"), earliest=boolean("earliest"))
    empty = conjunction(within.at(j, ABSENT), within.in_phase(s, _EMPTY), runs.has(within.frame(s), 0))

    def becomes(name: str, phases: tuple[str, ...], queued: int) -> Formula:
        """Some step answers an input, and every such step leads to the phases with the number of queued jobs."""
        steps = steps_for(relation, name)
        right = (runs.has(step.result, queued) if step.target in phases else FALSE for step in steps)
        applies = [relation.applies(step) for step in steps]
        return conjunction(disjunction(*applies), *map(implication, applies, right))

    premises: tuple[Labelled, ...] = (Premise("s was not opened", within.unopened(s), CASE),)
    claim = "Opening s leaves it empty and changes nothing else."
    yield runs.obligation("open", premises, becomes("open", _EMPTY, 0), claim)
    premises = (Premise("s is empty, and j not submitted", empty, CASE),)
    claim = "The submission of j is accepted, and s then has no job but j."
    yield runs.obligation("submit", premises, becomes("submit", _WAITING, 1), claim)
    premises = (runs.waits, Premise("s is not closed yet", within.in_phase(s, _WAITING[:1]), CASE))
    claim = "Closing s while j waits leaves j in its place."
    yield runs.obligation("close", premises, becomes("close", _WAITING, 1), claim)
    cancels = [step for step in steps_for(relation, "cancel_queued_job") if step.label.phase in _WAITING]
    goal = disjunction(*map(relation.applies, cancels))
    claim = "While j waits it can be canceled, as it can be alone."
    yield runs.obligation("cancel-job", (runs.waits,), goal, claim)


def _same_environment(runs: TwoRuns) -> Iterator[Obligation]:
    """The environment of every other session and job is the same in both runs."""
    a, b, j, k = runs.alone, runs.within, runs.j, runs.k
    others = (
        equal(a.earliest(k), b.earliest(k)),
        equal(Formula(a.universe.in_session(k)), Formula(b.universe.in_session(k))),
    )
    goal = conjunction(
        equal(a.held, b.held),
        equal(a.head(k), b.head(k)),
        implication(negation(equal(k, j)), conjunction(*others)),
    )
    claim = "Whether a session holds the QPU, which job FIFO chooses and which is earliest is the same in both runs."
    yield runs.obligation("told", runs.together, goal, claim)


def _same_answers(runs: TwoRuns) -> Iterator[Obligation]:
    """Every branch of the table applies to another session in both runs or in neither, with the same result."""
    environment = {name: boolean(name) for name in ("held", "chosen", "earliest")}
    a, b = runs.alone.relation(runs.x, **environment), runs.within.relation(runs.x, **environment)
    other = Premise("x is another session", negation(equal(runs.x, runs.s)), CASE)
    for group, inputs in GROUPS.items():
        alike: list[Formula] = []
        for name in inputs:
            for one, another in zip(steps_for(a, name), steps_for(b, name), strict=True):
                pairs = [(one.condition, another.condition), *_changes(a, one, another)]
                same = [equal(*pair) for pair in pairs if not identical(*pair)]
                alike += [formula for formula in same if not any(identical(formula, known) for known in alike)]
        if alike:
            claim = "For another session the same branches apply in both runs, with the same results."
            yield runs.obligation(group, (*runs.together, other), conjunction(*alike), claim)


def _changes(relation: Relation, one: Branch, another: Branch) -> Iterator[tuple[Term, Term]]:
    """The changes of a branch, in both runs."""
    for name, result in one.result.items():
        if not identical(result, relation.before[name]):
            yield result, another.result[name]


def _may_start(runs: TwoRuns) -> Iterator[Obligation]:
    """The start rows enable the same jobs in both runs."""
    a, b, k = runs.alone, runs.within, runs.k
    chosen_a, chosen_b = boolean("chosen.alone"), boolean("chosen.within")
    one = offer(a, "k.alone", k, chosen_a, "held.alone")
    other = offer(b, "k.within", k, chosen_b, "held.within")
    premises = (
        *runs.together,
        runs.waits,
        first_in_first_out(a, k, chosen_a, "k", "chosen.alone"),
        first_in_first_out(b, k, chosen_b, "k", "chosen.within"),
        *one.facts,
        *other.facts,
    )
    claim = "Any job, j among them, may start in both runs or in neither."
    yield runs.obligation("start", premises, equal(one.starts, other.starts), claim)


def _clocks(runs: TwoRuns) -> Iterator[Obligation]:
    """The same timers are armed, with the same deadlines, and none of `s` while `j` waits."""
    a, b, s, x = runs.alone, runs.within, runs.s, runs.x
    same, none = [], []
    for timer in b.universe.spec.timers:
        deadline = str(timer.deadline)
        ends = equal(a.variables[deadline](x), b.variables[deadline](x))
        same.append(conjunction(equal(a.armed(timer, x), b.armed(timer, x)), ends))
        none += [negation(a.armed(timer, s)), negation(b.armed(timer, s))]
    goal = conjunction(implication(negation(equal(x, s)), conjunction(*same)), *none)
    claim = "The clocks of all other sessions are the same in both runs, and s has none while j waits."
    yield runs.obligation("clocks", (*runs.together, runs.waits), goal, claim)
