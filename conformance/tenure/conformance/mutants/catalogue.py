"""The catalogue of wrong schedulers, made from the specification: each differs in one thing, and must fail the suite.

A scheduler is wrong in one cell of the table (`cell_changes`), or conforms to the table and is wrong in one other thing
(`timer_changes`, `dispatch_changes`, `report_changes`, `stop_changes`, `refusal_changes`). `conformance/kills.md` lists
which of them the suite finds, at which depth. Some are equivalent, because the change is never visible; each of those
is proved to be so.
"""

from collections.abc import Iterator, Mapping
from functools import partial

from tenure.conformance.mutants.dispatch_changes import dispatch
from tenure.conformance.mutants.mutant import Mutant, MutantOracle, target_of
from tenure.conformance.mutants.refusal_changes import refusals
from tenure.conformance.mutants.report_changes import events, views
from tenure.conformance.mutants.stop_changes import stops
from tenure.conformance.mutants.timer_changes import ties, timers
from tenure.model.table_changes import cell_changes
from tenure.spec import Spec

KINDS: Mapping[str, str] = {
    "target": "a row leads to another phase",
    "effect": "an effect is left out, or one of another row is added",
    "value": "a variable or a cause gets another value",
    "guard": "a condition is left out or has a bound that is one off",
    "answer": "a phase answers as another one does, not at all, or with a refusal",
    "event": "an event is lost or stands in the wrong place",
    "timer": "a timer fires one early or one late",
    "tie": "timers that are due at one instant fire in another order",
    "dispatch": "the wrong job starts",
    "view": "a phase is shown wrongly",
    "stop": "the cancel of a running job is more or less than a request",
    "refusal": "what is refused is ignored, refused with another code, or carried out",
}
"""The kinds of change, each in a sentence."""


def mutants(spec: Spec) -> Iterator[Mutant]:
    """Yield all mutants, in the order of the table."""
    for change in cell_changes(spec):
        connect = partial(target_of, partial(MutantOracle, change.spec), "changed specification")
        yield Mutant(change.id, change.kind, connect, change.where, change.spec)
    for made in (events, timers, ties, dispatch, views, stops, refusals):
        yield from made(spec)
