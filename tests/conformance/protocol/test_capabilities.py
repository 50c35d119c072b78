"""What closing a capability does: of every kind of target, and for every capability that the suite knows."""

import shlex
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, ClassVar

import pytest

from tenure.conformance import (
    Case,
    Judgement,
    JudgeOptions,
    PythonTarget,
    StdioTarget,
    Target,
    bundled_cases,
    judge,
    select,
)
from tenure.conformance.protocol.capabilities import CAPABILITIES, COMPARED
from tenure.conformance.protocol.messages import Request
from tenure.reference import Scheduler
from tests.conformance.doubles.lacking import REASON, Lacking, factory
from tests.conformance.doubles.named_targets import Altered, OracleTarget, answering, showing

CASES = bundled_cases()
FEW = select(
    CASES,
    ids=[
        *("T01/*", "T07/active.busy", "T10/active.idle", "T13/deactivated.waiting", "T23/*", "T34/*", "T31/*", "W01"),
        *("cell/closed.ended/submit", "cell/closed.ended/close"),
    ],
)
NEEDING = 8
"""How many further cases are run that need a capability, at the least if there are so many."""


Connecting = Callable[[str, bool], Target]


def in_python(name: str, honest: bool) -> Target:
    """An object in this process."""
    return PythonTarget(factory(name, honest=honest), name)


def of_the_model(name: str, honest: bool) -> Target:
    """A scheduler of the specification's own interpreter."""
    return Lacking(name, honest=honest)


class Shared:
    """A program that is one target after the other, because to start it takes longer than to judge it."""

    def __init__(self, program: Target, name: str, honest: bool) -> None:
        self._program = program
        program.ask({"op": "become", "name": name, "honest": honest})

    def ask(self, request: Request) -> object:
        """Ask the program."""
        return self._program.ask(request)

    def exchange(self) -> Sequence[str]:
        """The last message."""
        return self._program.exchange()

    def close(self) -> str | None:
        """Keep the program for the next."""
        return None


@pytest.fixture(scope="module")
def program() -> Iterator[Target]:
    """The program."""
    target = StdioTarget(shlex.join([sys.executable, "-m", "tests.conformance.doubles.lacking"]))
    yield target
    target.close()


@pytest.fixture(params=["python", "stdio", "oracle"])
def connecting(request: pytest.FixtureRequest, program: Target) -> Connecting:
    """Return a starter of a target of some kind that lacks a capability, and declares it if it is honest."""
    kinds: dict[str, Connecting] = {"python": in_python, "oracle": of_the_model, "stdio": partial(Shared, program)}
    return kinds[request.param]


def cases_for(name: str) -> tuple[Case, ...]:
    """Cases that show something of a capability, and others."""
    needing = [case for case in CASES if name in case.needs and case not in FEW]
    return (*FEW, *needing[:: max(1, len(needing) // NEEDING)])


def results(judgement: Judgement) -> set[str]:
    """What became of the cases."""
    return {verdict.result for verdict in judgement.verdicts}


@pytest.mark.parametrize("name", CAPABILITIES)
def test_what_is_closed_is_not_held_against_a_target(name: str, connecting: Connecting) -> None:
    """A target that lacks one capability passes the other cases if it or the user declares it, and fails otherwise."""
    cases = cases_for(name)
    closed = {
        "by the target": judge(cases, lambda: connecting(name, True)),
        "by the user": judge(cases, lambda: connecting(name, False), JudgeOptions(closed={name: "not used"})),
    }
    for by, judgement in closed.items():
        assert [] == [verdict.case.id for verdict in judgement.of("failed")], by
        skipped = judgement.of("skipped")
        assert {(name,)} >= {verdict.lacking for verdict in skipped}
        assert [case.id for case in cases if name in case.needs] == [verdict.case.id for verdict in skipped]
    assert "failed" in results(judge(cases, lambda: connecting(name, False)))


@pytest.mark.parametrize("name", COMPARED)
def test_only_what_is_closed_is_not_compared(name: str) -> None:
    """A closed session that is shown as active or accepts jobs is a failure, whichever capability is missing."""
    for shown in ({"accepting": True}, {"state": "active"}):
        target = partial(Altered, showing("session", **shown), {name: REASON})
        assert {"failed"} == results(judge(select(CASES, ids=["cell/closed.ended/close"]), target))


def test_a_refusal_is_still_a_refusal_without_codes() -> None:
    """Taking what must be refused, or refusing what must be taken, is no matter of codes."""

    def taking(request: Request, answer: Any) -> object:
        return {"events": []} if "refused" in answer and request["op"] == "submit" else answer

    refusing = answering("open", {"refused": {"code": "no"}})
    for case, alter in {"cell/closed.ended/submit": taking, "T01/no_unused_timeout": refusing}.items():
        judgement = judge(select(CASES, ids=[case]), partial(Altered, alter, {"codes": REASON}))
        assert {"failed"} == results(judgement)


def test_without_events_it_is_looked_at_what_every_command_led_to() -> None:
    """Also while only time passes: nothing else shows what happens then."""
    target = OracleTarget({"events": REASON})
    judge(select(CASES, ids=["T10/active.idle"]), lambda: target)
    asked = [request["op"] for request in target.asked]
    commands = [place for place, op in enumerate(asked) if op not in ("hello", "reset", "session", "job", "scheduler")]
    assert all("scheduler" == asked[following - 1] for following in [*commands[1:], len(asked)])


def test_something_that_passes_by_while_time_passes_is_seen_without_events() -> None:
    """A session that is for a moment not what it should be, before the next command makes it right again."""
    now: list[int] = []

    def alter(request: Request, answer: Any) -> object:
        now[:] = [request["to"]] if request["op"] == "advance" else now if request["op"] == "session" else []
        return {"view": {**answer["view"], "accepting": False}} if request["op"] == "session" and now else answer

    case = select(CASES, ids=["T09/active.idle"])
    assert {"passed"} == results(judge(case, lambda: OracleTarget({"events": REASON})))
    assert {"failed"} == results(judge(case, lambda: Altered(alter, {"events": REASON})))


class TwoLanes(Scheduler):
    """A scheduler whose number of lanes is fixed."""

    def __init__(self, now: int = 0) -> None:
        super().__init__(lanes=2, now=now)


class OneLane(Scheduler):
    """The same with one, which takes neither limits nor a time to begin with."""

    capabilities: ClassVar = {"limits": True, "start_time": True, "lanes": True}

    def __init__(self) -> None:
        super().__init__()


@pytest.mark.parametrize(
    ("made", "lanes", "missing"), [(OneLane, 1, ["limits", "start_time", "lanes"]), (TwoLanes, 2, ["limits", "lanes"])]
)
def test_what_a_factory_does_not_take_is_never_asked_for(made: Any, lanes: int, missing: list[str]) -> None:
    """Without `lanes` only cases are run that begin with the lanes that it has by itself, and get no more."""
    judgement = judge(CASES, lambda: PythonTarget(made, "mine"))
    assert {"passed", "skipped"} == results(judgement)
    run = [verdict.case for verdict in judgement.of("passed")]
    assert {lanes} == {case.lanes for case in run}
    given = [command["lanes"] for case in run for command in case.commands if command["op"] == "resize"]
    assert max([0, *(number for number in given if type(number) is int)]) <= lanes
    assert [] == [case.id for case in run if case.limits]
    assert set(missing) == set(judgement.target.missing)
    assert "the factory does not take lanes" == judgement.target.missing["lanes"]


def test_a_program_without_lanes_declares_their_number() -> None:
    """By its own view of itself, before the first reset; one is taken for granted if there is none."""
    for missing, lanes in ((["lanes"], 3), (["lanes", "scheduler"], 1)):
        judgement = judge(CASES, partial(Altered, showing("scheduler", lanes=3), dict.fromkeys(missing, REASON)))
        assert {lanes} == {verdict.case.lanes for verdict in judgement.of("passed")}
