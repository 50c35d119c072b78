"""Which fields, views and answers are compared in a case, and so what a closed capability hides."""

from collections.abc import Collection, Iterable, Iterator

from tenure.conformance.cases.case import Case
from tenure.conformance.cases.expected import queries, steps
from tenure.conformance.protocol.capabilities import EVENT_FIELDS, VIEW_FIELDS
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
    for step in steps(case):
        match step.answer:
            case Refused():
                yield {"codes"}
            case Events(records=records):
                yield {
                    "events",
                    *(field for field in EVENT_FIELDS for event in records if event.get(field) is not None),
                }
        if not step.is_quiet:
            for request, answer in queries(case.commands, step):
                if isinstance(answer, ViewResponse):
                    yield {request["op"], *VIEW_FIELDS[request["op"]]}
