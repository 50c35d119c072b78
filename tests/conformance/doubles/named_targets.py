"""Targets for tests: the specification's own scheduler as a target, and ones that answer what a test wants."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from tenure.conformance import Case, Failure, Verdict, judge, outcome
from tenure.conformance.cases.trace import CHANGING, oracle_for
from tenure.conformance.errors import ProtocolError
from tenure.conformance.protocol.messages import Request
from tenure.conformance.targets import oracle
from tenure.conformance.targets.connection import Connect
from tenure.model import Oracle


class OracleTarget(oracle.OracleTarget):
    """The scheduler of the specification without the given capabilities; it records its requests."""

    def __init__(self, missing: Mapping[str, str] | None = None) -> None:
        super().__init__(oracle_for(missing) if missing and not CHANGING.isdisjoint(missing) else Oracle())
        self.missing = dict(missing or {})
        self.asked: list[Request] = []
        self.closed = False

    def ask(self, request: Request) -> object:
        """Answer from the world as it is."""
        self.asked.append(request)
        if request["op"] == "hello":
            return {"name": "oracle", "version": "1", "specification": "2", "capabilities": self.missing}
        return super().ask(request)

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


class Starter:
    """Starts targets, and remembers each."""

    def __init__(self, make: Callable[[], OracleTarget]) -> None:
        self.make = make
        self.made: list[OracleTarget] = []

    def __call__(self) -> OracleTarget:
        """One more."""
        self.made.append(self.make())
        return self.made[-1]


def breaking(op: str, *, hung: bool = False) -> Callable[[Request, Any], object]:
    """An alteration that breaks the protocol at each request of a kind."""

    def alter(request: Request, answer: object) -> object:
        if request["op"] == op:
            raise ProtocolError(f"{op} broke it", ["-> a", "<- b"], hung=hung)
        return answer

    return alter


def showing(op: str, **fields: object) -> Callable[[Request, Any], object]:
    """An alteration that shows other values in the views of a kind."""
    return lambda request, answer: (
        {"view": {**answer["view"], **fields}} if request["op"] == op and "view" in answer else answer
    )


def answering(op: str, other: object) -> Callable[[Request, Any], object]:
    """An alteration that gives another answer to each request of a kind."""
    return lambda request, answer: other if request["op"] == op else answer


def with_deadlines(change: Callable[[int], object]) -> Callable[[Request, Any], Any]:
    """An alteration that shows another deadline of each session that has one."""

    def alter(request: Request, answer: Any) -> Any:
        if request["op"] == "session" and "view" in answer and answer["view"]["deadline"] is not None:
            return {"view": {**answer["view"], "deadline": change(answer["view"]["deadline"])}}
        return answer

    return alter


def failure_in(case: Case, connect: Connect) -> Failure:
    """How a target fails in a case."""
    judgement = judge([case], connect)
    assert "failed" == outcome(judgement)
    (verdict,) = judgement.verdicts
    return failure_of(judgement.absences[0].first if verdict.failure is None else verdict)


def failure_of(verdict: Verdict | None) -> Failure:
    """The failure of a verdict that has one."""
    assert verdict is not None
    assert verdict.failure is not None
    return verdict.failure


def protocol_error_of(failure: Failure) -> ProtocolError:
    """The protocol error that is the failure."""
    assert failure.broke is not None
    return failure.broke
