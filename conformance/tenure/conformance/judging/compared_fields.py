"""Which fields, views and answers are compared in a case, and so what a closed capability hides."""

from collections.abc import Collection, Iterable, Iterator

from tenure.conformance.cases.case import Case
from tenure.conformance.cases.expected import answers
from tenure.conformance.judging.comparison import keys_of
from tenure.conformance.protocol.capabilities import VIEW_FIELDS, of_event, of_view
from tenure.conformance.protocol.messages import Events, Refused, ViewResponse


def compared(cases: Iterable[Case], names: Collection[str]) -> frozenset[str]:
    """Return those of some capabilities on which a comparison in these cases depends."""
    left, seen = set(names), set[str]()
    for case in cases:
        if not left:
            break
        for shown in _shown(case):
            seen |= left & shown
            left -= shown
    return frozenset(seen)


def _shown(case: Case) -> Iterator[set[str]]:
    """What each answer of a case shows, by the names of capabilities."""
    for op, answer in answers(case):
        match answer:
            case Refused() if op not in VIEW_FIELDS:
                yield {"codes"}
            case Events():
                yield {"events", *(of_event(field) for _, field in keys_of(op, answer))}
            case ViewResponse():
                yield {op, *(of_view(op, field) for field in VIEW_FIELDS[op])}
