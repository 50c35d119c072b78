"""A failure as text: where it was, what was expected and observed, what was allowed, and the clauses.

All reports use this text. It contains answers of the target, so the caller must make it safe: `printable` for a
terminal, escaping for a page.
"""

import json
import textwrap
from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from tenure.conformance.errors import ProtocolError
from tenure.conformance.judging.blame import event_text
from tenure.conformance.judging.case_execution import Failure
from tenure.conformance.judging.missing_fields import Absence
from tenure.conformance.judging.verdicts import Verdict
from tenure.conformance.protocol.messages import Events, Refused, Response, ViewResponse
from tenure.conformance.protocol.text import printable, short, shown
from tenure.spec import Spec

Reproduce: TypeAlias = Callable[[str], str]
"""The command line that runs the case with this id on the same target."""

FailureFact: TypeAlias = tuple[str, str]
"""A label and a text."""

WIDTH = 110
"""The columns of a paragraph."""


def facts(spec: Spec, verdict: Verdict) -> Iterator[FailureFact]:
    """Yield the facts about a failure; nothing if there is none."""
    failure = verdict.failure
    if failure is None:
        return
    yield "at", _place(verdict, failure)
    yield from _compared(failure)
    for label, text in (("allowed", failure.allowed), ("why not", failure.why_not)):
        if text is not None:
            yield label, text
    yield from ((f"clause {name}", _clause(spec, name)) for name in failure.clauses)


def in_a_sentence(verdict: Verdict) -> str:
    """Describe the failure in one line: where it was, what was expected and what was observed."""
    failure = verdict.failure
    if failure is None:
        return ""
    compared = dict(_compared(failure))
    where = f"after command {failure.step}" if failure.step else "at the beginning"
    if failure.broke is not None:
        return f"{where} the target {compared['target']}"
    return f"{where} ({failure.request['op']}): expected {compared.get('expected')}, got {compared.get('got')}"


def explained_failure(spec: Spec, verdict: Verdict, again: str, width: int = WIDTH) -> Iterator[str]:
    """Yield the failure as lines of text, with the command line that runs the case `again` and the case as requests.

    Prose is wrapped to `width` columns; lines to copy are not.
    """
    failure = verdict.failure
    if failure is None:
        return
    for label, text in facts(spec, verdict):
        yield wrapped(f"  {label:<12}", text, width)
    if failure.broke is not None and failure.broke.exchange:
        yield "  last messages:"
        yield from (f"    {line}" for line in failure.broke.exchange)
    yield f"  again with  {again}"
    yield "  the case as requests:"
    yield from (f"    {line}" for line in requests(verdict))


def requests(verdict: Verdict) -> list[str]:
    """Return the case as lines of the JSON Lines protocol."""
    return [json.dumps(request) for request in verdict.case.requests()]


def absent_text(spec: Spec, absence: Absence, again: str, width: int = WIDTH) -> Iterator[str]:
    """Yield an absence as lines of text, with the command line that runs the first case `again`."""
    failure = absence.first.failure
    yield wrapped("", f"MISSING {absence.sentence}: {absence.number}. The rest was judged without it.", width)
    if failure is not None and failure.difference is not None:
        expected, found = failure.difference.expected, failure.difference
        wanted = {field: expected.get(field) if found.place is not None else expected for field in absence.fields}
        shown_first = ", ".join(f"{field} {_json(value)}" for field, value in wanted.items() if value is not None)
        yield wrapped("  expected    ", shown_first, width)
        yield wrapped("  first at    ", _place(absence.first, failure), width)
    for name in absence.clauses:
        yield wrapped(f"  {f'clause {name}':<12}", _clause(spec, name), width)
    if absence.advice is not None:
        yield wrapped("  or          ", absence.advice, width)
    yield f"  again with  {again}"


def broken_text(broken: ProtocolError) -> str:
    """Describe a protocol error of a target that did not answer the hello request."""
    lines = [f"target broke the protocol: {broken.reason}", *(f"  {line}" for line in broken.exchange)]
    return printable("\n".join(lines))


def fitted(lines: Iterable[str], width: int | None) -> list[str]:
    """Wrap lines of prose to a width, if there is one."""
    return [line if width is None else wrapped("", line, width) for line in lines]


def sections(*parts: Iterable[str]) -> str:
    """Join the lines of several parts, with an empty line between parts that have any."""
    texts = ("\n".join(part) for part in parts)
    return printable("\n\n".join(text for text in texts if text))


def wrapped(label: str, text: str, width: int) -> str:
    """Wrap a paragraph, indented below its label, which may be empty."""
    return textwrap.fill(
        text,
        width,
        initial_indent=label,
        subsequent_indent=" " * len(label),
        break_long_words=False,
        break_on_hyphens=False,
    )


def _clause(spec: Spec, name: str) -> str:
    clause = spec.clauses[name]
    return f"{clause.title}. {' '.join(each.text for each in clause.statements)}"


def _place(verdict: Verdict, failure: Failure) -> str:
    if failure.step == 0:
        return f"the beginning: {json.dumps(failure.request)}"
    command = verdict.case.commands[failure.step - 1]
    where = f"command {failure.step} of {len(verdict.case.commands)}: {json.dumps(command)}"
    return where if failure.request == command else f"{json.dumps(failure.request)} after {where}"


def _compared(failure: Failure) -> Iterator[FailureFact]:
    found = failure.difference
    if failure.broke is not None:
        yield "target", f"broke the protocol: {failure.broke.reason}"
    elif found is None:
        return
    elif found.place is not None:
        agreed = failure.expected.records[: found.place] if isinstance(failure.expected, Events) else ()
        yield from (("agreed", event_text(event)) for event in agreed)
        yield "expected", event_text(found.expected)
        yield "got", short(event_text(found.got))
        if found.fields and "kind" not in found.fields and "job" not in found.fields:
            yield "different", ", ".join(f"{field} {_json(found.got.get(field))}" for field in found.fields)
    elif found.field is not None:
        yield "expected", f"{found.field} {json.dumps(found.expected)}"
        yield "got", f"{found.field} {_json(found.got)}"
    else:
        yield "expected", _answer_text(failure.expected)
        yield "got", _answer_text(failure.got)


def _json(value: object) -> str:
    """Format a value as JSON, like the expected value; as Python only if it is not JSON."""
    try:
        return short(json.dumps(value)) if _is_json(value) else shown(value)
    except (RecursionError, ValueError):
        return shown(value)


def _is_json(value: object) -> bool:
    """Whether parsing JSON can give such a value; a tuple or an IntEnum is dumped as JSON but is no such value."""
    if type(value) is list:
        return all(map(_is_json, value))
    if type(value) is dict:
        return all(type(name) is str and _is_json(item) for name, item in value.items())
    return value is None or type(value) in (bool, int, float, str)


def _answer_text(answer: Response | None) -> str:
    match answer:
        case Refused(code=code, message=message):
            return f"refused: {code}" + (f" ({short(message)})" if message else "")
        case Events(records=()):
            return "no events"
        case Events(records=records):
            return short("; ".join(event_text(event) for event in records))
        case ViewResponse(record=record):
            return _json(dict(record))
    return "nothing"
