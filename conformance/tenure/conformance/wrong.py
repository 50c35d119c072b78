"""Wrong schedulers, made from the specification: each differs from it in one thing, and the suite must fail it.

A scheduler is wrong in one cell of the table (`wrong_cells`) or keeps to every cell and goes wrong beside it, in one
thing (`wrong_timers`, `wrong_dispatch`, `wrong_reports`, `wrong_refusals`). Which of them the suite finds, at which
depth, is said in `conformance/kills.md`. Some are not wrong at all, because what was changed can never be seen; each of
those is proved to be so.
"""

from collections.abc import Iterator, Mapping
from functools import partial

from tenure.conformance.wrong_cells import changes
from tenure.conformance.wrong_dispatch import dispatch
from tenure.conformance.wrong_oracle import Wrong, WrongOracle, target_of
from tenure.conformance.wrong_refusals import refusals
from tenure.conformance.wrong_reports import events, views
from tenure.conformance.wrong_timers import ties, timers
from tenure.spec import Spec

KINDS: Mapping[str, str] = {
    "target": "a row leads to another phase",
    "effect": "an effect is left out, or one of another row is added",
    "value": "a variable, a cause or an outcome gets another value",
    "guard": "a condition is left out or has a bound that is one off",
    "answer": "a phase answers as another one does, not at all, or with a refusal",
    "event": "an event is lost or stands in the wrong place",
    "timer": "a timer fires one early or one late",
    "tie": "timers that are due at one instant fire in another order",
    "dispatch": "the wrong job starts",
    "view": "a phase is shown wrongly",
    "refusal": "what is refused is ignored, refused with another code, or carried out",
}
"""The kinds of change, each in a sentence."""


def wrong_schedulers(spec: Spec) -> Iterator[Wrong]:
    """All of them, in the order of the table."""
    for change in changes(spec):
        connect = partial(target_of, partial(WrongOracle, change.spec), "changed specification")
        yield Wrong(change.id, change.kind, connect, change.cell, change.spec)
    for made in (events, timers, ties, dispatch, views, refusals):
        yield from made(spec)
