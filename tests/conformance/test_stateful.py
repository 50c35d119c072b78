"""The public state machine: it passes what does right, explains what does not, and can be made your own."""

import unittest
from collections.abc import Mapping
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule, run_state_machine_as_test

from tenure.conformance import PythonTarget, Target
from tenure.conformance.protocol.messages import Events, Request, ViewResponse
from tenure.conformance.stateful import ConformanceMachine, NotConforming, ProtocolBroken, machine_for
from tests.conformance.doubles.named_targets import Altered, OracleTarget, Starter, breaking
from tests.conformance.doubles.small_scheduler import SmallScheduler
from tests.conformance.doubles.wrong_schedulers import NoExclusivity

FEW = settings(
    max_examples=15,
    stateful_step_count=20,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
    print_blob=False,
)


def small() -> Target:
    """A scheduler that lacks something and is otherwise right."""
    return PythonTarget(SmallScheduler, "small")


def wrong() -> Target:
    """A scheduler that lets others run beside an idle holder."""
    return PythonTarget(NoExclusivity, "wrong")


def test_what_does_right_passes() -> None:
    """The test case of a machine is one of unittest, as pytest runs it."""
    case = machine_for(small).TestCase
    case.settings = FEW
    result = unittest.TestResult()
    case("runTest").run(result)
    assert result.wasSuccessful(), result.failures
    assert 1 == result.testsRun


def test_what_does_wrong_is_explained() -> None:
    """The error has the place, what was expected and why, by which clause, and how to repeat it."""
    with pytest.raises(NotConforming) as caught:
        run_state_machine_as_test(machine_for(wrong), settings=settings(FEW, max_examples=100))
    verdict, text = caught.value.verdict, str(caught.value)
    assert not isinstance(caught.value, ProtocolBroken)
    assert verdict.failure is not None
    assert ("P2",) == verdict.failure.clauses == verdict.case.clauses
    assert verdict.case.commands[-1] == verdict.failure.request
    assert text.startswith(f"{verdict.case.id}\n")
    assert "  clause P2 " in text
    assert "  expected " in text
    assert '    {"n": 0, "op": "reset"' in text


def test_a_broken_protocol_is_an_error_of_its_own() -> None:
    """The message has the request and the answer."""
    with pytest.raises(ProtocolBroken) as caught:
        run_state_machine_as_test(machine_for(lambda: Altered(breaking("close"))), settings=FEW)
    assert "broke the protocol: close broke it" in str(caught.value)
    assert {"op": "close"}.items() <= caught.value.verdict.case.commands[-1].items()


def test_a_difference_in_a_view_is_found() -> None:
    """Also if all events are right."""

    def alter(request: Request, answer: Any) -> object:
        if request["op"] == "session" and answer.get("view", {}).get("state") == "deactivated":
            return {"view": {**answer["view"], "deadline": None}}
        return answer

    with pytest.raises(NotConforming) as caught:
        run_state_machine_as_test(machine_for(lambda: Altered(alter)), settings=settings(FEW, max_examples=100))
    assert "expected    deadline " in str(caught.value)


def test_each_run_has_a_target_of_its_own_and_closes_it() -> None:
    """And asks it for a scheduler of its own."""
    start = Starter(OracleTarget)
    run_state_machine_as_test(machine_for(start), settings=FEW)
    assert len(start.made) >= 15
    assert all(target.closed for target in start.made)
    assert all(1 == sum(request["op"] == "reset" for request in target.asked) for target in start.made)


@pytest.mark.parametrize("missing", ["cancel_job", "resize", "forget", "unused_timeout", "sessionless"])
def test_a_target_is_not_asked_for_what_it_lacks(missing: str) -> None:
    """Nor for a view of what it does not show."""
    start = Starter(lambda: OracleTarget({missing: "no", "scheduler": "no", "job": "no"}))
    run_state_machine_as_test(machine_for(start), settings=FEW)
    asked = [request for target in start.made for request in target.asked]
    assert {"scheduler", "job", missing}.isdisjoint(request["op"] for request in asked)
    assert missing != "unused_timeout" or not any("unused_timeout" in request for request in asked)
    assert missing != "sessionless" or all("session" in request for request in asked if request["op"] == "submit")


def test_ties_come_only_if_asked_for() -> None:
    """A scheduler that takes ties in another order passes unless they are asked for."""

    class LaterFirst(OracleTarget):
        def __init__(self) -> None:
            super().__init__()
            deadlines = self.oracle.deadlines
            self.oracle.deadlines = lambda world: sorted(  # type: ignore[method-assign]
                deadlines(world), key=lambda timer: (timer[0], -timer[2])
            )

    run_state_machine_as_test(machine_for(LaterFirst), settings=FEW)
    with pytest.raises(NotConforming):
        run_state_machine_as_test(machine_for(LaterFirst, ties=True), settings=settings(FEW, max_examples=300))


class Own(ConformanceMachine):
    """A machine with a rule and an invariant of its own."""

    asked: ClassVar[list[Mapping[str, Any]]] = []

    @staticmethod
    def connect() -> Target:
        """Start the small scheduler."""
        return small()

    @precondition(lambda self: self.accepting)
    @rule(times=st.integers(2, 3))
    def hurry(self, times: int) -> None:
        """Submit jobs to the first session that accepts, and close it."""
        name = self.accepting[0]
        for _ in range(times):
            self.submit_to(name)
        self.want({"op": "close", "session": name})

    @invariant()
    def the_holder_is_active_or_closed(self) -> None:
        """What holds the QPU is neither queued nor deactivated."""
        if self.world.holder is not None:
            seen = self.ask({"op": "session", "session": self.world.holder})
            assert isinstance(seen, ViewResponse)
            self.asked.append(seen.record)
            assert seen.record["state"] in ("active", "closed")


def test_a_machine_can_be_made_ones_own() -> None:
    """Its rules are used beside those that there are, and its invariants hold what the target shows."""
    run_state_machine_as_test(Own, settings=FEW)
    assert {"active", "closed"} == {view["state"] for view in Own.asked}


def test_an_invariant_of_ones_own_can_fail() -> None:
    """With its own error."""

    class Impatient(Own):
        @invariant()
        def no_job_waits(self) -> None:
            """All jobs run at once."""
            assert not self.world.waiting, "a job waits"

    with pytest.raises(AssertionError, match="a job waits"):
        run_state_machine_as_test(Impatient, settings=FEW)


def test_a_machine_needs_a_target() -> None:
    """Without one the message says what to do."""
    with pytest.raises(NotImplementedError, match="override connect to say how the target is started"):
        run_state_machine_as_test(ConformanceMachine, settings=FEW)


def test_an_answer_that_is_asked_for_is_checked() -> None:
    """What is no view is no answer."""
    target = OracleTarget()
    machine = machine_for(lambda: target)()
    machine.target = target
    assert isinstance(machine.ask({"op": "scheduler"}), ViewResponse)
    assert isinstance(machine.ask({"op": "advance", "to": 3}), Events)
