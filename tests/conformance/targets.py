"""Targets for tests: the specification's own scheduler as a target, and ones that answer what a test wants."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from tenure.conformance.target import Broken, Request
from tenure.model import Oracle, World


class OracleTarget:
    """The scheduler of the specification: what every case expects, so it passes them all."""

    def __init__(self, missing: Mapping[str, str] | None = None) -> None:
        self.oracle = Oracle()
        self.world = World()
        self.missing = dict(missing or {})
        self.asked: list[Request] = []
        self.closed = False

    def ask(self, request: Request) -> object:
        """Answer from the world as it is."""
        self.asked.append(request)
        match request:
            case {"op": "hello"}:
                return {"name": "oracle", "version": "1", "capabilities": self.missing}
            case {"op": "reset"}:
                self.world = World(request["now"], request["lanes"], request["limits"] or {})
                return {"events": []}
            case {"op": "scheduler"}:
                return {"view": self.oracle.scheduler_view(self.world)}
            case {"op": "session", "session": name}:
                if name not in self.world.sessions:
                    return {"refused": {"code": "unknown_id"}}
                return {"view": self.oracle.session_view(self.world, name)}
            case {"op": "job", "job": name}:
                if name not in self.world.jobs:
                    return {"refused": {"code": "unknown_id"}}
                return {"view": self.oracle.job_view(self.world, name)}
        outcome = self.oracle.apply(self.world, request)
        self.world = outcome.world
        if outcome.refused is not None:
            return {"refused": {"code": outcome.refused, "message": "no"}}
        return {"events": list(outcome.events)}

    def exchange(self) -> Sequence[str]:
        """What was asked last."""
        return [str(request) for request in self.asked[-2:]]

    def close(self) -> str | None:
        """Remember it."""
        self.closed = True
        return None


class Altered(OracleTarget):
    """The same, with some answers altered."""

    def __init__(self, alter: Callable[[Request, Any], object], missing: Mapping[str, str] | None = None) -> None:
        super().__init__(missing)
        self.alter = alter

    def ask(self, request: Request) -> object:
        """Answer otherwise."""
        return self.alter(request, super().ask(request))


def breaking(op: str, *, hung: bool = False) -> Callable[[Request, Any], object]:
    """An alteration that breaks the protocol at each request of a kind."""

    def alter(request: Request, answer: object) -> object:
        if request["op"] == op:
            raise Broken(f"{op} broke it", ["-> a", "<- b"], hung=hung)
        return answer

    return alter
