"""A failure of a scheduler in Python as a program that reproduces it without the suite."""

from collections.abc import Iterator
from typing import Any

from tenure.conformance.cases.trace import oracle
from tenure.conformance.judging.failure_text import facts
from tenure.conformance.judging.verdicts import Verdict
from tenure.conformance.protocol.capabilities import VIEW_FIELDS
from tenure.conformance.protocol.messages import Request
from tenure.conformance.protocol.text import printable
from tenure.conformance.targets.python import SUBJECTS

_GIVE = """\
def give(call, *arguments, **fields):
    try:
        print(call.__name__, *arguments, "->", call(*arguments, **fields))
    except Exception as refusal:
        print(call.__name__, *arguments, "-> refused:", getattr(refusal, "code", refusal))
"""


def reproducer(verdict: Verdict, name: str) -> str:
    """Write a program that gives the commands of a failed case to the scheduler of `module:factory`, up to the failure.

    It prints the answers; comments say what was expected and why.
    """
    return "\n".join(_lines(verdict, name))


def _lines(verdict: Verdict, name: str) -> Iterator[str]:
    module, _, path = name.partition(":")
    case, failure = verdict.case, verdict.failure
    settings = {"lanes": case.lanes if case.lanes != 1 else None, "now": case.now or None}
    arguments = [f"{field}={value}" for field, value in settings.items() if value is not None]
    yield f"# {case.id}, without the suite. Made by tenure."
    yield from (f"# {label}: {printable(' '.join(text.split()))}" for label, text in facts(oracle().spec, verdict))
    yield ""
    if case.limits:
        arguments.append(f"limits=Limits({_named(dict(case.limits))})")
        yield "from tenure.reference import Limits"
    yield f"from {module} import {path.partition('.')[0]}"
    yield f"\n\n{_GIVE}\n"
    yield f"scheduler = {path}({', '.join(arguments)})"
    yield from map(_call, case.commands[: failure.step if failure else None])
    asked = failure.request if failure else {}
    if asked.get("op") == "scheduler":
        yield from (f'print("{field}:", scheduler.{field})' for field in VIEW_FIELDS["scheduler"])
    elif asked.get("op") in VIEW_FIELDS:
        yield _call(asked)
    yield ""


def _call(request: Request) -> str:
    op, fields = request["op"], {field: value for field, value in request.items() if field != "op"}
    first = ascii(fields.pop(SUBJECTS[op]))
    return f"give(scheduler.{op}, {', '.join(filter(None, (first, _named(fields))))})"


def _named(fields: dict[str, Any]) -> str:
    return ", ".join(f"{field}={value!a}" for field, value in fields.items())
