"""The specification's own interpreter as a target, for the bundled or for a changed specification.

With the bundled specification it passes all cases. A changed one may be inconsistent, for example with two holders:
then it breaks the protocol, like a program that crashes.
"""

from collections.abc import Sequence
from typing import Any

from tenure.conformance.errors import ProtocolError
from tenure.conformance.protocol.messages import Request
from tenure.model import Command, Event, ModelError, Oracle, Outcome, ViewFields, World


class OracleTarget:
    """An oracle as a target. Subclasses override methods to make it wrong."""

    def __init__(self, oracle: Oracle, name: str = "oracle") -> None:
        self.oracle, self.name = oracle, name
        self.world = World()

    def ask(self, request: Request) -> object:
        """Answer a request. Raises ProtocolError where the specification contradicts itself."""
        try:
            return self._answer(request)
        except ModelError as error:
            raise ProtocolError(f"{request['op']}: {error}") from None

    def exchange(self) -> Sequence[str]:
        """Return nothing: the sentence of the error is enough."""
        return ()

    def close(self) -> str | None:
        """Do nothing."""
        return None

    def apply(self, command: Command) -> Outcome:
        """Carry out a command in the present world."""
        return self.oracle.apply(self.world, command)

    def reported(self, events: tuple[Event, ...]) -> tuple[Event, ...]:
        """Return the events of a command as they are reported."""
        return events

    def shown(self, op: str, name: str, view: ViewFields) -> ViewFields:
        """Return a view as it is shown; `name` is that of the session or job."""
        return view

    def _answer(self, request: Request) -> object:
        op, world = request["op"], self.world
        if op == "hello":
            version = self.oracle.spec.version
            return {"name": self.name, "version": version, "specification": version, "capabilities": {}}
        if op == "reset":
            self.world = World(request["now"], request["lanes"], request["limits"] or {})
            return {"events": []}
        if op == "scheduler":
            return {"view": self.shown(op, "", self.oracle.scheduler_view(world))}
        if op in ("session", "job"):
            name: Any = request[op]
            if name not in (world.sessions if op == "session" else world.jobs):
                return _refused("unknown_id")
            view = self.oracle.session_view if op == "session" else self.oracle.job_view
            return {"view": self.shown(op, name, view(world, name))}
        outcome = self.apply(request)
        self.world = outcome.world
        return {"events": list(self.reported(outcome.events))} if outcome.refused is None else _refused(outcome.refused)


def _refused(code: str) -> object:
    return {"refused": {"code": code, "message": f"refused: {code}"}}
