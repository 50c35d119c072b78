"""The theorems that speak of one session, for every timeout, every time and any number of jobs.

Each is an obligation for each input and one for the passing of time: from any state that satisfies the invariants, no
step contradicts the sentence. That the opening makes the invariants true, and that every step keeps them, are
obligations of their own (INV); together they are an induction over all runs of a session.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from tenure.model.relation import UNBORN
from tenure.model.solver import (
    Formula,
    Term,
    comparison,
    conjunction,
    disjunction,
    equal,
    implication,
    linear,
    literal,
    negation,
    substitute,
)
from tenure.proofs.session.ghost_state import GhostState
from tenure.proofs.smt.obligation import Labelled, Obligation
from tenure.proofs.smt.premises import CASE, STEP, Argument, Premise
from tenure.spec import OFF, Spec

TIME = "time"
"""The part of a proof that is about time going by rather than about an input."""

ARGUMENTS: Mapping[str, Argument] = {
    "S17": Argument("What is refused before the table is asked has its answer by the order of refusals (X5)."),
    "S26": Argument(
        "Bad values, unknown ids and limits are refused before the table is asked, which is none of its business (X5).",
        assumes=("the values of the command are valid, its ids are known, and its terms are within the limits",),
    ),
    "L6": Argument(
        "Time stops when the unused timeout is over (INV), the timer fires then, and settling ends.",
        rests_on=("S24", "S20-timers", "L5"),
    ),
}
"""What proofs about one session say in words only, beside the induction."""

Claim = Callable[[GhostState, str], Formula]
"""What a theorem says of one input (or TIME), over the session before and after it."""


def obligations(spec: Spec, inputs: Collection[str] = ()) -> list[Obligation]:
    """Every obligation about one session of a specification, or those about some inputs (TIME counts as one)."""
    return about(GhostState(spec), inputs)


def about(history: GhostState, inputs: Collection[str] = ()) -> list[Obligation]:
    """The obligations in a history, which says what the invariants are."""
    spec = history.spec
    parts = [name for name in (*spec.inputs, TIME) if name in inputs or not inputs]
    invariant = "The opening makes the invariants true; every step and the passing of time keep them."
    found = [_obligation(history, "INV", name, invariant, _invariant(history, name)) for name in parts]
    for theorem, claim in CLAIMS.items():
        sentence = spec.theorems[theorem].sentence
        found += [_obligation(history, theorem, name, sentence, claim(history, name)) for name in parts]
    answered = [name for name in parts if name != TIME]
    for about in (_total, _deterministic, _refused_for_its_reason, _the_job_is_there):
        found += about(history, answered)
    return found if TIME not in parts else [*found, _unused_sessions_end(history)]


def _obligation(history: GhostState, theorem: str, name: str, sentence: str, goal: Formula) -> Obligation:
    spec = history.spec
    clauses = spec.theorems[theorem].clauses if theorem in spec.theorems else tuple(spec.clauses)
    background = history.unborn if name == "open" else history.background
    premises = history.passing if name == TIME else history.opening if name == "open" else history.steps(name)
    return Obligation(theorem, name.replace("_", "-"), sentence, clauses, background, premises, goal)


def _invariant(history: GhostState, name: str) -> Formula:
    now = history.later if name == TIME else history.now
    return history.invariant(history.relation.after, history.present, now)


def _total(history: GhostState, inputs: Sequence[str]) -> Iterator[Obligation]:
    """In every phase, and before the opening, some branch answers each input that there is."""
    relation, theorem = history.relation, history.spec.theorems["S17"]
    for name in inputs:
        cells = [cell for cell in relation.cells if cell[1] == name]
        somewhere = disjunction(*(relation.at(phase) for phase, _ in cells))
        answers = [
            conjunction(
                relation.at(phase), disjunction(*(branch.condition for branch in relation.branches(phase, name)))
            )
            for phase, _ in cells
        ]
        premises = (Premise("the session is in a phase in which there is the input", somewhere, CASE),)
        yield _about_all(history, "S17", name, theorem.sentence, premises, disjunction(*answers))


def _deterministic(history: GhostState, inputs: Sequence[str]) -> Iterator[Obligation]:
    """Two results of one input are the same, whichever branches they come from."""
    relation, theorem = history.relation, history.spec.theorems["S16"]
    other = relation.variables("other.")
    renamed = {relation.after[name]: other[name] for name in other}
    same = conjunction(*(equal(relation.after[name], other[name]) for name in other))
    for name in inputs:
        result = relation.transition(name)
        as_well = Formula(substitute(result, renamed))
        premises = (Premise("a result", result, STEP), Premise("a result as well", as_well, STEP))
        yield _about_all(history, "S16", name, theorem.sentence, premises, same)


def _refused_for_its_reason(history: GhostState, inputs: Sequence[str]) -> Iterator[Obligation]:
    """S26: where a command is answered with a refusal, what the refusal says is so."""
    relation, theorem = history.relation, history.spec.theorems["S26"]
    for name in inputs:
        if history.spec.inputs[name].by != "command":
            continue
        refused = disjunction(
            *(
                conjunction(relation.at(cell[0]), branch.condition)
                for cell in relation.cells
                if cell[1] == name
                for branch in relation.branches(*cell)
                if branch.label.kind == "refused"
            )
        )
        if name in _COUNTS:
            goal = equal(relation.before[_COUNTS[name]], literal(0))
        elif name == "submit":
            goal = negation(history.accepting(relation.before))
        elif name == "open":
            goal = negation(relation.at(UNBORN))
        else:
            goal = Formula(literal(False))
        premises = (Premise("the table refuses the command", refused, CASE),)
        yield _about_all(history, "S26", name, theorem.sentence, premises, goal)


_COUNTS = {"start": "Q", "cancel_queued_job": "Q", "finish": "R", "cancel_running_job": "R"}
"""What counts the jobs of which an input needs one."""


def _the_job_is_there(history: GhostState, inputs: Sequence[str]) -> Iterator[Obligation]:
    """S30: an input makes a step only if there is a job for it."""
    theorem = history.spec.theorems["S30"]
    for name in _COUNTS:
        if name in inputs:
            premises = (Premise("the input makes a step", history.step(name), STEP),)
            goal = comparison(">", history.relation.before[_COUNTS[name]], literal(0))
            part = name.replace("_", "-")
            yield Obligation("S30", part, theorem.sentence, theorem.clauses, history.background, premises, goal)


def _unused_sessions_end(history: GhostState) -> Obligation:
    """L6: a settled session that was given an unused timeout and no job has ended, or its timeout is not over (S24)."""
    before, theorem = history.relation.before, history.spec.theorems["L6"]
    given = history.is_set(history.relation.parameters["unused_timeout"])
    unused = conjunction(given, negation(history.past.submitted))
    premises = (
        Premise("no armed timer is due", history.punctual(before, history.now, strictly=True), CASE),
        Premise("an unused timeout was given, and nothing submitted", unused, CASE),
    )
    clock = before["unused_deadline"]
    running = conjunction(history.is_set(clock), comparison("<", history.now, clock))
    goal = disjunction(running, history.ended(before))
    return Obligation("L6", "settled", theorem.sentence, theorem.clauses, history.background, premises, goal)


def _about_all(
    history: GhostState, theorem: str, name: str, sentence: str, premises: tuple[Labelled, ...], goal: Formula
) -> Obligation:
    clauses = history.spec.theorems[theorem].clauses
    return Obligation(theorem, name.replace("_", "-"), sentence, clauses, history.at_all_times, premises, goal)


# -- claims ------------------------------------------------------------------------------------------------------------


def _deadline_is_set_once(history: GhostState, name: str) -> Formula:
    """S1: by the first start, to start + max_time; by nothing else, and never again."""
    deadline = history.relation.after["deadline"]
    if name == "open":
        return equal(deadline, literal(OFF))
    if name != "start":
        return history.same("deadline")
    first = conjunction(history.step(name), negation(history.past.started))
    end = linear((1, history.now), (1, history.relation.parameters["max_time"]))
    return conjunction(implication(first, equal(deadline, end)), implication(negation(first), history.same("deadline")))


def _queued_never_started(history: GhostState, name: str) -> Formula:
    """S2."""
    return implication(history.in_state(history.relation.after, "queued"), negation(history.present.started))


def _no_start_at_the_deadline(history: GhostState, name: str) -> Formula:
    """S3: only a start lets R grow, and it happens before the deadline that holds afterwards."""
    before, after = history.relation.before, history.relation.after
    in_time = comparison("<", history.now, after["deadline"])
    if name == "start":
        return implication(history.step(name), in_time)
    return comparison("<=", after["R"], before["R"])


def _never_accepts_again(history: GhostState, name: str) -> Formula:
    """S4: not accepting stays so, and nothing of an ended session changes."""
    before, after = history.relation.before, history.relation.after
    if name == "open":
        return history.accepting(after)
    return conjunction(
        implication(negation(history.accepting(before)), negation(history.accepting(after))),
        implication(history.ended(before), history.same()),
    )


def _only_accepting_sessions_accept(history: GhostState, name: str) -> Formula:
    """S5: Q grows by a submission to an accepting session, and by nothing else."""
    before, after = history.relation.before, history.relation.after
    grows = comparison(">", after["Q"], before["Q"])
    return implication(grows, history.accepting(before)) if name == "submit" else negation(grows)


def _running_jobs_leave_by_finishing(history: GhostState, name: str) -> Formula:
    """S6: R shrinks by a finish or the cancel of a running job, one at a time."""
    before, after = history.relation.before, history.relation.after
    if name in ("finish", "cancel_running_job"):
        return comparison(">=", after["R"], linear((1, before["R"]), (1, literal(-1))))
    return comparison(">=", after["R"], before["R"])


def _dropped_by_cancel_or_expiry(history: GhostState, name: str) -> Formula:
    """S7: Q shrinks by more than the start or the cancel of one job only when the session is canceled or expires."""
    before, after = history.relation.before, history.relation.after
    if name in ("cancel", "maximum_timeout"):
        return disjunction(history.same("Q"), equal(after["Q"], literal(0)))
    least = linear((1, before["Q"]), (1, literal(-1))) if name in ("start", "cancel_queued_job") else before["Q"]
    return comparison(">=", after["Q"], least)


def _idle_clock(history: GhostState, name: str) -> Formula:
    """S13."""
    before, after = history.relation.before, history.relation.after
    idle = history.at(after, "active.idle")
    full = linear((1, history.now), (1, history.relation.parameters["interactive_timeout"]))
    becomes = conjunction(idle, negation(history.at(before, "active.idle")))
    return conjunction(
        equal(history.is_set(after["idle_deadline"]), idle),
        implication(becomes, equal(after["idle_deadline"], full)),
        implication(conjunction(idle, negation(becomes)), history.same("idle_deadline")),
    )


def _deactivated(history: GhostState, name: str) -> Formula:
    """S14: runs and holds nothing; what gains the QPU is a start that the policy chose while nobody held it."""
    before, after, environment = history.relation.before, history.relation.after, history.relation.environment
    rests = conjunction(equal(after["R"], literal(0)), negation(Formula(after["holds"])))
    gains = conjunction(negation(Formula(before["holds"])), Formula(after["holds"]))
    normally = conjunction(negation(Formula(environment["held"])), Formula(environment["chosen"]))
    return conjunction(
        implication(history.in_state(after, "deactivated"), rests),
        implication(gains, normally if name == "start" else Formula(literal(False))),
    )


def _ended_without_work(history: GhostState, name: str) -> Formula:
    """S15."""
    return implication(history.ended(history.relation.after), _no_work(history))


def _closed_without_work(history: GhostState, name: str) -> Formula:
    """S18."""
    after = history.relation.after
    return implication(conjunction(history.in_state(after, "closed"), _no_work(history)), history.ended(after))


def _usage(history: GhostState, name: str) -> Formula:
    """S19: at most max_time, or as much more as the last run was later than the deadline."""
    after, max_time = history.relation.after, history.relation.parameters["max_time"]
    now = history.later if name == TIME else history.now
    counting = history.is_set(after["metered_since"])
    running_total = linear((1, after["usage"]), (1, now), (-1, after["metered_since"]))

    def bounded(total: Term) -> Formula:
        return disjunction(comparison("<=", total, max_time), history.at_most(after, total, history.present.last_run))

    return conjunction(
        implication(counting, bounded(running_total)), implication(negation(counting), bounded(after["usage"]))
    )


def _metering(history: GhostState, name: str) -> Formula:
    """S22."""
    after = history.relation.after
    in_use = disjunction(Formula(after["holds"]), comparison(">", after["R"], literal(0)))
    return equal(history.is_set(after["metered_since"]), in_use)


def _reason(history: GhostState, name: str) -> Formula:
    """S23."""
    after, ended = history.relation.after, history.ended(history.relation.after)
    none = history.spec.names["reason"].values.index("none")
    return conjunction(
        equal(comparison("!=", after["reason"], literal(none)), ended),
        equal(history.is_set(after["ended_at"]), ended),
    )


def _unused_clock(history: GhostState, name: str) -> Formula:
    """S24."""
    after, unused = history.relation.after, history.relation.parameters["unused_timeout"]
    armed = history.is_set(after["unused_deadline"])
    untouched = conjunction(history.at(after, "queued.empty"), negation(history.present.submitted))
    full = equal(after["unused_deadline"], linear((1, history.now), (1, unused)))
    return conjunction(
        equal(armed, conjunction(history.is_set(unused), untouched)),
        implication(armed, full if name == "open" else history.same("unused_deadline")),
    )


def _no_timer_before_its_deadline(history: GhostState, name: str) -> Formula:
    """S25: by its own timer or by any other input."""
    before, after, spec = history.relation.before, history.relation.after, history.spec
    unused = spec.names["reason"].values.index("unused")
    effects = {
        "maximum_timeout": history.in_state(after, "expired"),
        "interactive_timeout": history.in_state(after, "deactivated"),
        "unused_timeout": equal(after["reason"], literal(unused)),
    }
    already = {
        "maximum_timeout": history.in_state(before, "expired"),
        "interactive_timeout": history.in_state(before, "deactivated"),
        "unused_timeout": equal(before["reason"], literal(unused)),
    }
    claims = []
    for timer in spec.timers:
        deadline = before[str(timer.deadline)]
        due = conjunction(history.is_set(deadline), comparison(">=", history.now, deadline))
        by_timer = due if name == timer.id else Formula(literal(False))
        claims.append(implication(effects[timer.id], disjunction(already[timer.id], by_timer)))
    return conjunction(*claims)


def _turned_away(history: GhostState, name: str) -> Formula:
    """S28."""
    after = history.relation.after
    over = disjunction(history.in_state(after, "canceled"), history.in_state(after, "expired"))
    return implication(over, conjunction(equal(after["Q"], literal(0)), negation(Formula(after["holds"]))))


def _forward(history: GhostState, name: str) -> Formula:
    """S29: what has come as far as one place in an order stays as far."""
    before, after = history.relation.before, history.relation.after
    phases = history.spec.phases.values()
    stays = []
    for states in (("active", "deactivated", "closed", "canceled", "expired"), ("closed", "canceled", "expired")):
        stays.append([phase.id for phase in phases if phase.state in states])
    for state in ("canceled", "expired"):
        stays.append([phase.id for phase in phases if phase.state == state])
    for publics in (("active", "inactive", "pending_closed", "closed"), ("pending_closed", "closed"), ("closed",)):
        stays.append([phase.id for phase in phases if phase.public in publics])
    return conjunction(*(implication(history.in_any(before, far), history.in_any(after, far)) for far in stays))


def _no_work(history: GhostState) -> Formula:
    after = history.relation.after
    return conjunction(equal(after["Q"], literal(0)), equal(after["R"], literal(0)))


CLAIMS: Mapping[str, Claim] = {
    "S1": _deadline_is_set_once,
    "S2": _queued_never_started,
    "S3": _no_start_at_the_deadline,
    "S4": _never_accepts_again,
    "S5": _only_accepting_sessions_accept,
    "S6": _running_jobs_leave_by_finishing,
    "S7": _dropped_by_cancel_or_expiry,
    "S13": _idle_clock,
    "S14": _deactivated,
    "S15": _ended_without_work,
    "S18": _closed_without_work,
    "S19": _usage,
    "S22": _metering,
    "S23": _reason,
    "S24": _unused_clock,
    "S25": _no_timer_before_its_deadline,
    "S28": _turned_away,
    "S29": _forward,
}
