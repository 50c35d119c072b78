"""The theorems about one session, for every timeout, every time and any number of jobs.

Their claims are in the specification. Each is an obligation for every input that it concerns, and one for the passing
of time: from any state that satisfies the invariants, no step contradicts the claims. The opening establishes the
invariants and every step keeps them; these are obligations of their own (INV). Together they are an induction over all
runs of a session.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence, Set

from tenure.model.relation import Frame
from tenure.model.solver import Formula, Term, conjunction, disjunction, equal, substitute
from tenure.proofs.session.ghost_state import GhostState
from tenure.proofs.session.step_reports import answers, event_terms, reports
from tenure.proofs.smt.obligation import Background, Labelled, Obligation
from tenure.proofs.smt.premises import CASE, STEP, Argument, Premise
from tenure.spec import TIME, Claim, Connective, Constant, Not, Spec, Theorem, given, names_in

ARGUMENTS: Mapping[str, Argument] = {
    "S17": Argument("A command that is refused before the table is read has its answer by the order of refusals (X5)."),
    "S26": Argument(
        "Bad values, unknown ids and limits are refused before the table is read, and are not part of it (X5).",
        assumes=("the values of the command are valid, its ids are known, and its terms are within the limits",),
    ),
    "S40": Argument(
        "Bad values, times that are over, unknown ids and limits are refused before the table is read, by conditions "
        "on the command and the scheduler alone (X4, X7, I1, C4); only their order is compared here.",
    ),
    "L6": Argument(
        "Time stops when the unused timeout is over (INV), the timer fires then, and settling ends.",
        rests_on=("S24", "S20-timers", "L5"),
    ),
}
"""The arguments in words of single theorems about one session."""


RECOVERY = ("downtime", "requeue")
"""The parts of INV about the recovery after a crash, which is no step of the table (X8)."""


def obligations(spec: Spec, inputs: Collection[str] = (), names: Collection[str] = ()) -> list[Obligation]:
    """All obligations about one session of a specification, or those about some inputs (TIME counts as one).

    With `names` only the claims of these theorems, and the invariants if INV is among them.
    """
    return about(GhostState(spec), inputs, names)


def about(history: GhostState, inputs: Collection[str] = (), names: Collection[str] = ()) -> list[Obligation]:
    """The obligations over a ghost state, which has the invariants."""
    spec, parts = history.spec, _parts(history.spec, inputs)
    found = list(_invariants(history, parts)) if "INV" in names or not names else []
    theorems = (theorem for name, theorem in spec.theorems.items() if name in names or not names)
    found += (each for theorem in theorems for each in _of_claims(history, theorem, parts))
    if names:
        return found
    answered = [name for name in parts if name != TIME]
    return [*found, *_total(history, answered), *_deterministic(history, answered)]


def _parts(spec: Spec, inputs: Collection[str]) -> list[str]:
    return [name for name in (*spec.inputs, TIME) if name in inputs or not inputs]


def _of_claims(history: GhostState, theorem: Theorem, parts: Sequence[str]) -> Iterator[Obligation]:
    """The obligations of the claims of one theorem."""
    if theorem.kind == "safety":
        yield from (each for name in parts for each in _claims(history, theorem, name))
    elif TIME in parts:
        yield from _claims_at_rest(history, theorem)


def _invariants(history: GhostState, parts: Sequence[str]) -> Iterator[Obligation]:
    """INV: for each part, and for the recovery after a crash, which is no row of the table."""
    for name in parts:
        yield _invariant(history, name, history.later if name == TIME else history.now, *_step(history, name))
    if TIME in parts:
        downtime, requeue = RECOVERY
        yield _invariant(history, downtime, history.later, history.background, history.downtime)
        yield _invariant(history, requeue, history.now, history.background, history.requeuing)


def _invariant(
    history: GhostState, name: str, now: Term, background: Background, premises: tuple[Labelled, ...]
) -> Obligation:
    sentence = "The opening makes the invariants true; every step, the passing of time and a recovery keep them."
    goal = history.invariant(history.relation.after, history.present, now)
    return Obligation("INV", _part(name), sentence, (), background, premises, goal)


def _claims(history: GhostState, theorem: Theorem, name: str) -> Iterator[Obligation]:
    """The claims of a theorem about the steps of an input, about their events, and about the answers of the table."""
    steps = [claim for claim in theorem.claims if claim.kind != "answer"]
    goal, names = _goal(history, steps, name, history.scope(name))
    if goal is not None:
        background, premises = _step(history, name)
        if reported := sorted(names & event_terms(history.spec).keys()) if name != TIME else []:
            premises = (*premises, reports(history.relation, name, reported))
        yield _obligation(theorem, name, background, premises, goal)
    if name != TIME:
        about = [claim for claim in theorem.claims if claim.kind == "answer"]
        goal, _ = _goal(history, about, name, history.scope_of_answers)
        if goal is not None:
            premises = (answers(history.relation, name),)
            part = f"{name}-answer" if steps else name
            yield _obligation(theorem, part, history.at_all_times, premises, goal)


def _claims_at_rest(history: GhostState, theorem: Theorem) -> Iterator[Obligation]:
    """The claims of a theorem about a settled session."""
    scope = history.scope_at_rest
    for number, claim in enumerate(theorem.claims, 1):
        settled = history.punctual(history.relation.before, history.now, strictly=True)
        premises = (
            Premise("no armed timer is due", settled, CASE),
            Premise(claim.texts[0] or "always", history.relation.formula(claim.when, scope), CASE),
        )
        goal = history.relation.formula(claim.holds, scope)
        part = "settled" if len(theorem.claims) == 1 else f"settled-{number}"
        yield _obligation(theorem, part, history.background, premises, goal)


def _goal(history: GhostState, claims: Sequence[Claim], name: str, scope: Frame) -> tuple[Formula | None, Set[str]]:
    """The conjunction of the claims about an input, or None if there is none, and the names in it."""
    left = (given(Connective("or", (Not(claim.when), claim.holds)), {"input": name}) for claim in claims)
    found = [one for one in left if one != Constant(True)]
    formulas = [history.relation.formula(one, scope) for one in found]
    return conjunction(*formulas) if formulas else None, {each for one in found for each in names_in(one)}


def _step(history: GhostState, name: str) -> tuple[Background, tuple[Labelled, ...]]:
    """The premises of a step by an input, or of the passing of time."""
    if name == TIME:
        return history.background, history.passing
    return (history.parameters, history.opening) if name == "open" else (history.background, history.steps(name))


def _total(history: GhostState, inputs: Sequence[str]) -> Iterator[Obligation]:
    """S17: in every phase, and before the opening, some branch answers each input of the table."""
    relation, theorem = history.relation, history.spec.theorems["S17"]
    for name in inputs:
        somewhere = disjunction(*(relation.at(phase) for phase, other in relation.cells if other == name))
        premises = (Premise("the session is in a phase that has the input", somewhere, CASE),)
        answers = disjunction(*map(relation.applies, relation.branches_for(name)))
        yield _obligation(theorem, name, history.at_all_times, premises, answers)


def _deterministic(history: GhostState, inputs: Sequence[str]) -> Iterator[Obligation]:
    """S16: two results of one input are the same, whichever branches they come from."""
    relation, theorem = history.relation, history.spec.theorems["S16"]
    other = relation.variables("other.")
    renamed = {relation.after[name]: other[name] for name in other}
    same = conjunction(*(equal(relation.after[name], other[name]) for name in other))
    for name in inputs:
        result = relation.transition(name)
        other_result = Formula(substitute(result, renamed))
        premises = (Premise("a result", result, STEP), Premise("another result", other_result, STEP))
        yield _obligation(theorem, name, history.at_all_times, premises, same)


def _obligation(
    theorem: Theorem, name: str, background: Background, premises: tuple[Labelled, ...], goal: Formula
) -> Obligation:
    return Obligation(theorem.id, _part(name), theorem.sentence, theorem.clauses, background, premises, goal)


def _part(name: str) -> str:
    return name.replace("_", "-")
