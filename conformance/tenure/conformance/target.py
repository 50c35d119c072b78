"""What the suite asks of a target: one answer for each request, as in the JSON Lines protocol.

A target may be a Python object (`python_target`), a program (`stdio_target`) or anything that can be asked. An answer
is data from outside: it is checked here before it is believed.
"""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Protocol, TypeAlias

import attrs

from tenure.conformance.capabilities import Missing, missing_of

Request: TypeAlias = Mapping[str, Any]
Record: TypeAlias = Mapping[str, Any]

SHOWN = 200
"""Characters of something that a message repeats."""


class CannotStart(Exception):
    """There is no target to talk to, and the user can say why: one sentence."""


class Broken(Exception):
    """The target did not answer as the protocol says: one sentence, and the last lines that went back and forth."""

    def __init__(self, reason: str, exchange: Sequence[str] = (), *, hung: bool = False) -> None:
        super().__init__(reason)
        self.reason, self.exchange, self.hung = reason, tuple(exchange), hung

    def __reduce__(self) -> tuple[Any, ...]:
        return partial(Broken, hung=self.hung), (self.reason, self.exchange)


class NoEvents(Broken):
    """A command returned no events, which is right for a target that reports none."""


class Target(Protocol):
    """Something that can be asked."""

    def ask(self, request: Request) -> object:
        """Answer one request. Raises Broken."""

    def exchange(self) -> Sequence[str]:
        """The last requests and answers, and what the target said besides."""

    def close(self) -> str | None:
        """Let go of the target; a sentence if it did not end as it should."""


@attrs.frozen
class Hello:
    """What a target says of itself: what it is called, what it lacks, and what the suite does not know."""

    name: str
    version: str
    missing: Missing


@attrs.frozen
class Events:
    """The answer to a command."""

    records: tuple[Record, ...]


@attrs.frozen
class View:
    """The answer to a look."""

    record: Record


@attrs.frozen
class Refused:
    """The answer to a request that was refused."""

    code: str
    message: str = ""


Answer: TypeAlias = Events | View | Refused


def ask(target: Target, request: Request) -> Answer:
    """The answer to a request. Raises Broken."""
    answer = target.ask(request)
    op = request["op"]
    wanted = "view" if op in ("session", "job", "scheduler") else "events"
    match answer:
        case {"refused": _, "events": _} | {"refused": _, "view": _}:
            pass
        case {"refused": {"code": str(code), **rest}}:
            return Refused(code, str(rest.get("message", "")))
        case {"view": dict(view)} if wanted == "view":
            return View(view)
        case {"events": list(events)} if wanted == "events" and all(isinstance(event, dict) for event in events):
            return Events(tuple(events))
    raise Broken(f"{op} was answered with neither {wanted} nor a refusal: {shown(answer)}", target.exchange())


def greet(target: Target) -> Hello:
    """What a target says of itself. Raises Broken."""
    answer = target.ask({"op": "hello"})
    match answer:
        case {"name": str(name), "version": str(version), "capabilities": dict(capabilities)}:
            try:
                return Hello(name, version, missing_of(capabilities))
            except ValueError as error:
                raise Broken(str(error), target.exchange()) from None
    raise Broken(f"hello was not answered with name, version and capabilities: {shown(answer)}", target.exchange())


def shown(value: object) -> str:
    """A value as a message repeats it, whatever it is."""
    try:
        return short(repr(value))
    except Exception:
        return f"a {type(value).__name__} that cannot be shown"


def short(text: str) -> str:
    """A text as a message repeats it: cut to a length that a person reads."""
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}... ({len(text)} characters)"
