"""S44: what the rows of jobs without a session say of one such job: its new state, and the one event of each step.

Every command in a state in which it can be given has an answer, and a limit asks a job to stop only when it is over.

The states before and after a row are numbers; 0 is a job that was not submitted. The claims are about inputs. They are
written out here, because the claims of the specification are about sessions.
"""

from collections.abc import Iterator, Mapping

from tenure.model.relation import Relation
from tenure.model.solver import (
    Formula,
    comparison,
    conjunction,
    disjunction,
    equal,
    implication,
    integer,
    literal,
    negation,
)
from tenure.proofs.smt.obligation import Background, Obligation
from tenure.spec import EVENTS, OFF, JobRow, Spec, place_name, words_of_answers

_CLAIMS: Mapping[str, tuple[str, str | None, tuple[str, ...], str | None]] = {
    "submit": ("job_submitted", None, ("queued",), None),
    "start": ("job_started", "queued", ("running",), None),
    "finish": ("job_finished", "running", ("done", "failed", "canceled"), None),
    "cancel_queued_job": ("job_canceled", "queued", ("canceled",), None),
    "cancel_running_job": ("job_cancel_requested", "running", ("running",), "request"),
    "job_timeout": ("job_cancel_requested", "running", ("running",), "time_limit"),
}
"""The only event of a step by each input, the states before and possibly after it, and the cause of the event."""


def obligations(spec: Spec) -> list[Obligation]:
    """For each input of a job: a step does what is claimed, and a command can do all that is claimed."""
    states = {state: literal(number) for number, state in enumerate((None, *spec.job_states))}
    legend = ("states:", "0 not submitted", *(f"{number} {state}" for number, state in enumerate(spec.job_states, 1)))
    words = words_of_answers(spec)["cause"]
    causes = {None if number == 0 else word: literal(number) for number, word in enumerate(words)}
    legend += ("causes:", *(f"{number} {word}" for number, word in enumerate(words)))
    background, theorem = Background((), (" ".join(legend),)), spec.theorems["S44"]
    before, after, events, cause = (integer(name) for name in ("before.state", "after.state", EVENTS, "cause"))
    places = {kind: integer(place_name(kind)) for kind in spec.events}
    relation = Relation(spec)
    requested, limit = Formula(relation.environment["stop_requested"]), relation.environment["limit_deadline"]

    def among(*possible: str) -> Formula:
        return disjunction(*(equal(after, states[state]) for state in possible))

    def reported(*kinds: str) -> Iterator[Formula]:
        yield equal(events, literal(len(kinds)))
        for kind in spec.events:
            yield equal(places[kind], literal(kinds.index(kind) + 1 if kind in kinds else 0))

    def applies(row: JobRow) -> Formula:
        moved = equal(before, states[row.source]), among(*row.to)
        return conjunction(*moved, relation.guard(*row.guard), *reported(*row.emits), equal(cause, causes[row.cause]))

    def obligation(name: str) -> Obligation:
        kind, source, targets, why = _CLAIMS[name]
        rows = [row for row in spec.job_rows.values() if row.input == name and row.is_step]
        step = disjunction(*map(applies, rows))
        first = [negation(requested)] if kind == "job_cancel_requested" else []
        if name == "job_timeout":
            first += [comparison("!=", limit, literal(OFF)), comparison("<=", limit, relation.environment["now"])]
        moved = equal(before, states[source]), among(*targets)
        claimed = conjunction(*moved, *reported(kind), equal(cause, causes[why]), *first)
        if spec.inputs[name].by != "command":
            return about(name, implication(step, claimed))
        answered = disjunction(*(relation.guard(*row.guard) for row in spec.job_rows.values() if row.input == name))
        return about(name, conjunction(equal(step, claimed), answered))

    def about(name: str, goal: Formula) -> Obligation:
        return Obligation("S44", name.replace("_", "-"), theorem.sentence, theorem.clauses, background, (), goal)

    return [obligation(name) for name in _CLAIMS]
