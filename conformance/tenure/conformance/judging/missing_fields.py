"""Fields that a target never shows: one finding each, and the rest is judged without them.

A case continues where an answer lacks a field. When all cases are done, a field that is in no answer is a finding. One
that is in some answers is a difference like any other, and a case has failed where it was absent.
"""

from collections.abc import Collection, Mapping, Sequence

import attrs

from tenure.conformance.cases.expected import answers
from tenure.conformance.judging.comparison import FieldKey, keys_of
from tenure.conformance.judging.verdicts import Verdict
from tenure.conformance.protocol.capabilities import EVENT_FIELDS, VIEW_FIELDS, of_event, of_view
from tenure.spec import counted

_CLAUSES: Mapping[str, tuple[str, ...]] = {
    "max_time": ("C2",),
    "interactive_timeout": ("C2",),
    "unused_timeout": ("C3",),
    "reason": ("E10",),
    "owner": ("I3",),
    "time_limit": ("K5",),
    "usage": ("U1",),
}
"""The clauses that define a field of an event, for fields that do not follow directly from the row."""


@attrs.frozen
class Absence:
    """Fields that are in no answer: of which `kinds` of events or which view, and the `cases` that expect them.

    `first` is the failed verdict that the first of these cases would have.
    """

    kinds: tuple[str, ...]
    fields: tuple[str, ...]
    clauses: tuple[str, ...]
    cases: tuple[str, ...]
    first: Verdict

    @property
    def keys(self) -> frozenset[FieldKey]:
        """Each kind with each field."""
        return frozenset((kind, field) for kind in self.kinds for field in self.fields)

    @property
    def sentence(self) -> str:
        """A sentence that names the kinds and the fields."""
        names = [f"the view {kind}" if kind in VIEW_FIELDS else kind for kind in self.kinds]
        never = "never has" if len(names) == 1 else "never have"
        return f"{_listed(names)} {never} {_listed(self.fields)}"

    @property
    def number(self) -> str:
        """The number of cases, with the noun."""
        return counted(len(self.cases), "case")

    @property
    def advice(self) -> str | None:
        """What to do if the target cannot show the fields; None if they are mandatory."""
        may_be_missing = [VIEW_FIELDS.get(kind, EVENT_FIELDS) for kind in self.kinds]
        if not all({*self.fields} <= {*fields} for fields in may_be_missing):
            return None
        names = [
            of_view(kind, field) if kind in VIEW_FIELDS else of_event(field)
            for kind in self.kinds
            for field in self.fields
        ]
        closing = " ".join(f"--without {name}=REASON" for name in dict.fromkeys(names))
        return f"if the target cannot show it, say so in its capabilities, or close it with {closing}"


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def resolved(verdicts: Sequence[Verdict]) -> tuple[tuple[Verdict, ...], tuple[Absence, ...]]:
    """Return the verdicts without the fields that are in no answer, and these fields; known failures are unchanged."""
    keys = _never_shown(verdicts)
    if not keys:
        return tuple(verdicts), ()
    found: dict[FieldKey, list[Verdict]] = {}
    settled = []
    for verdict in verdicts:
        settled.append(_settled(verdict, keys))
        if verdict.result == "failed" and verdict.failure is not None and verdict.failure.rest is not None:
            for key, failure in verdict.failure.rest.absent.items():
                if key in keys:
                    found.setdefault(key, []).append(attrs.evolve(verdict, failure=failure))
    return tuple(settled), _grouped(found)


def _never_shown(verdicts: Sequence[Verdict]) -> set[FieldKey]:
    """The fields that were absent from some answer and are in none."""
    rests = [verdict.failure.rest for verdict in verdicts if verdict.failure and verdict.failure.rest]
    left = {key for rest in rests for key in rest.absent}
    left = left.difference(*(rest.present for rest in rests))
    for verdict in verdicts:
        if not left:
            break
        if verdict.result == "passed":
            left = left.difference(*(keys_of(op, answer) for op, answer in answers(verdict.case)))
    return left


def _settled(verdict: Verdict, keys: Collection[FieldKey]) -> Verdict:
    """A verdict that ignores the absence of some keys."""
    failure = verdict.failure
    if verdict.result != "failed" or failure is None or failure.rest is None or not failure.rest.absent:
        return verdict
    rest = failure.rest
    left = next((each for key, each in rest.absent.items() if key not in keys), rest.then)
    without = tuple(key for key in rest.absent if key in keys)
    return attrs.evolve(verdict, result="failed" if left else "passed", failure=left, without=without)


def _grouped(found: Mapping[FieldKey, Sequence[Verdict]]) -> tuple[Absence, ...]:
    """One absence for all kinds that lack the same fields."""
    fields: dict[str, list[str]] = {}
    for kind, field in found:
        fields.setdefault(kind, []).append(field)
    kinds: dict[tuple[bool, tuple[str, ...]], list[str]] = {}
    for kind, missing in fields.items():
        kinds.setdefault((kind in VIEW_FIELDS, tuple(missing)), []).append(kind)
    absences = []
    for (_, names), group in kinds.items():
        seen = [verdict for kind in group for field in names for verdict in found[kind, field]]
        cases = tuple(dict.fromkeys(verdict.case.id for verdict in seen))
        first = seen[0]
        blamed = first.failure.clauses if first.failure else ()
        clauses = tuple(dict.fromkeys(clause for field in names for clause in _CLAUSES.get(field, blamed)))
        absences.append(Absence(tuple(group), names, clauses, cases, first))
    return tuple(absences)
