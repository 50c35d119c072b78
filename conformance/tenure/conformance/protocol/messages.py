"""Requests and responses, as in the JSON Lines protocol, and the interface of a target.

A target may be a Python object (`targets.python`), a program (`targets.stdio`) or anything else with this interface.
Its answers are untrusted data, and are checked here.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol, TypeAlias

import attrs

from tenure.conformance.errors import ProtocolError
from tenure.conformance.protocol.capabilities import Missing, missing_of
from tenure.conformance.protocol.text import shown

Request: TypeAlias = Mapping[str, Any]
JsonObject: TypeAlias = Mapping[str, Any]


class Target(Protocol):
    """Something that answers requests."""

    def ask(self, request: Request) -> object:
        """Answer one request. Raises ProtocolError."""

    def exchange(self) -> Sequence[str]:
        """Return the last requests and answers, and other output of the target."""

    def close(self) -> str | None:
        """Close the target; return a sentence if it did not end properly."""


@attrs.frozen
class Hello:
    """The answer to `hello`: name, version and missing capabilities, also unknown ones."""

    name: str
    version: str
    missing: Missing

    @property
    def title(self) -> str:
        """The name with the version, if there is one."""
        return f"{self.name} {self.version}".strip()


@attrs.frozen
class Events:
    """The answer to a command."""

    records: tuple[JsonObject, ...]


@attrs.frozen
class ViewResponse:
    """The answer to a query."""

    record: JsonObject


@attrs.frozen
class Refused:
    """The answer to a request that was refused."""

    code: str
    message: str = ""


Response: TypeAlias = Events | ViewResponse | Refused


def ask(target: Target, request: Request) -> Response:
    """Send a request and return the answer. Raises ProtocolError."""
    answer = target.ask(request)
    op = request["op"]
    wanted = "view" if op in ("session", "job", "scheduler") else "events"
    match answer:
        case {"refused": _, "events": _} | {"refused": _, "view": _}:
            pass
        case {"refused": {"code": str(code), **rest}}:
            return Refused(code, str(rest.get("message", "")))
        case {"view": dict(view)} if wanted == "view":
            return ViewResponse(view)
        case {"events": list(events)} if wanted == "events" and all(isinstance(event, dict) for event in events):
            return Events(tuple(events))
    raise ProtocolError(f"{op} was answered with neither {wanted} nor a refusal: {shown(answer)}", target.exchange())


def greet(target: Target) -> Hello:
    """Send `hello` and return the answer. Raises ProtocolError."""
    answer = target.ask({"op": "hello"})
    match answer:
        case {"name": str(name), "version": str(version), "capabilities": dict(capabilities), **rest}:
            specification = rest.get("specification")
            try:
                if not isinstance(specification, str | None):
                    raise ValueError(f"the specification is {shown(specification)}, and not a version like 2.0.0")
                return Hello(name, version, missing_of(capabilities, specification))
            except ValueError as error:
                raise ProtocolError(str(error), target.exchange()) from None
    raise ProtocolError(
        f"hello was not answered with name, version and capabilities: {shown(answer)}", target.exchange()
    )
