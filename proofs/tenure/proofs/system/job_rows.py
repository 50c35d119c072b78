"""S44: what the rows of jobs without a session say of one such job: its new state, and the one event of each step.

The states before and after a row are numbers; 0 is a job that was not submitted. The claims are about inputs. They are
written out here, because the claims of the specification are about sessions.
"""

from collections.abc import Iterator, Mapping

from tenure.model.relation import Relation
from tenure.model.solver import Formula, conjunction, disjunction, equal, implication, integer, literal
from tenure.proofs.smt.obligation import Background, Obligation
from tenure.spec import EVENTS, JobRow, Spec, place_name

_CLAIMS: Mapping[str, tuple[str, str | None, tuple[str, ...]]] = {
    "submit": ("job_submitted", None, ("queued",)),
    "start": ("job_started", "queued", ("running",)),
    "finish": ("job_finished", "running", ("done", "failed", "canceled")),
    "cancel_queued_job": ("job_canceled", "queued", ("canceled",)),
    "cancel_running_job": ("job_finished", "running", ("canceled",)),
}
"""The only event of a step by each input, the state before it, and the possible states after it."""


def obligations(spec: Spec) -> list[Obligation]:
    """For each input of a job: a step does what is claimed, and a command can do all that is claimed."""
    states = {state: literal(number) for number, state in enumerate((None, *spec.job_states))}
    legend = ("states:", "0 not submitted", *(f"{number} {state}" for number, state in enumerate(spec.job_states, 1)))
    background, theorem = Background((), (" ".join(legend),)), spec.theorems["S44"]
    before, after, events = integer("before.state"), integer("after.state"), integer(EVENTS)
    places = {kind: integer(place_name(kind)) for kind in spec.events}
    relation = Relation(spec)

    def among(*possible: str) -> Formula:
        return disjunction(*(equal(after, states[state]) for state in possible))

    def reported(*kinds: str) -> Iterator[Formula]:
        yield equal(events, literal(len(kinds)))
        for kind in spec.events:
            yield equal(places[kind], literal(kinds.index(kind) + 1 if kind in kinds else 0))

    def applies(row: JobRow) -> Formula:
        possible = among(*(state for state in row.to if row.outcome in (None, state)))
        return conjunction(
            equal(before, states[row.source]), relation.guard(*row.guard), possible, *reported(*row.emits)
        )

    def obligation(name: str) -> Obligation:
        kind, source, targets = _CLAIMS[name]
        rows = [row for row in spec.job_rows.values() if row.input == name]
        step = disjunction(*map(applies, rows))
        claimed = conjunction(equal(before, states[source]), among(*targets), *reported(kind))
        goal = equal(step, claimed) if spec.inputs[name].by == "command" else implication(step, claimed)
        return Obligation("S44", name.replace("_", "-"), theorem.sentence, theorem.clauses, background, (), goal)

    return [obligation(name) for name in _CLAIMS]
