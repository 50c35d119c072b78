"""Learning a target: a right one is found equal, a wrong one has a shortest counterexample, and learning ends."""

from collections.abc import Sequence
from itertools import product
from typing import Any

import pytest

from tenure.conformance import CannotStart, ProtocolError, PythonTarget, load
from tenure.conformance.fsm.abstraction import MACHINE_SCOPES, Mealy, control
from tenure.conformance.fsm.learning import (
    BROKEN,
    Learned,
    NotDeterministic,
    distinctions,
    distinguishing_case,
    learn,
    usable,
)
from tenure.conformance.fsm.mapper import Scope
from tenure.conformance.judging.runner import MOST_HANGS, TargetRunner
from tenure.conformance.protocol.messages import Request
from tenure.conformance.targets.python import Factory
from tests.conformance.doubles.named_targets import Altered, OracleTarget, Starter, answering
from tests.conformance.doubles.wrong_schedulers import AcceptsAfterClose, IdleClockGoesOn, InclusiveIdleWindow

SMALL = Scope("small", ("open", "submit", "finish", "close", "cancel", "at"), {})
REFERENCE = load("tenure.reference:Scheduler")


def learned(factory: Any, **options: Any) -> Learned:
    """What is learned of a scheduler in Python."""
    return learn(lambda: PythonTarget(factory, "it"), SMALL, **options)


def test_the_reference_has_the_machine_of_the_specification() -> None:
    """What is learned of a right scheduler has as many states, and no answer differs."""
    result = learned(REFERENCE)
    assert () == result.distinctions
    assert result.stopped is None
    assert len(control(SMALL).minimal().states) == len(result.machine.states)


def test_the_same_seed_asks_the_same() -> None:
    """Learning can be repeated: only the time it takes differs."""
    assert learned(REFERENCE, seed=3) == learned(REFERENCE, seed=3)


@pytest.mark.parametrize("wrong", [AcceptsAfterClose, InclusiveIdleWindow, IdleClockGoesOn])
def test_a_wrong_scheduler_is_found_by_a_shortest_run(wrong: Factory) -> None:
    """No shorter word of inputs distinguishes the machines, and the word fails as a case of the suite."""
    result = learned(wrong)
    first = result.distinctions[0]
    for length in range(1, min(len(first.word), 5)):
        for word in product(SMALL.inputs, repeat=length):
            assert result.specified.answers(word) == result.machine.answers(word)
    runner = TargetRunner(lambda: PythonTarget(wrong, "wrong"))
    try:
        assert "failed" == runner.verdict(distinguishing_case(SMALL, first.word)).result
    finally:
        runner.close()


def test_states_that_answer_to_the_same_one_are_distinguished() -> None:
    """Where the target has two states for one of the specification, the second has a number."""
    same = Mealy(("s",), ("i",), "s", {("s", "i"): "s"}, {("s", "i"): "0"})
    other = Mealy(("0", "1"), ("i",), "0", {("0", "i"): "1", ("1", "i"): "1"}, {("0", "i"): "0", ("1", "i"): "1"})
    (only,) = distinctions(same, other)
    assert (("i", "i"), ("s", "s (2)"), "0", "1") == (only.word, only.states, only.expected, only.got)


def test_two_answers_to_the_same_word_are_a_violation() -> None:
    """A nondeterministic target is not learned, and both answers are reported."""
    count = iter(range(10**6))

    def alter(request: Request, answer: Any) -> object:
        return {"events": []} if request["op"] == "close" and next(count) % 3 == 2 else answer

    with pytest.raises(NotDeterministic, match="in two ways") as caught:
        learn(lambda: Altered(alter), SMALL)
    assert caught.value.once != caught.value.again
    assert "close" == caught.value.word[-1]


def test_a_broken_protocol_is_an_answer_like_others() -> None:
    """Where a target breaks the protocol it differs, and is connected to anew for the next word."""
    start = Starter(lambda: Altered(answering("cancel", {})))
    result = learn(start, SMALL)
    assert {BROKEN} == {each.got for each in result.distinctions}
    assert result.broke is not None
    assert len(start.made) > 1
    assert all(target.closed for target in start.made)


class Hanging(OracleTarget):
    """Does not answer a submission."""

    def ask(self, request: Request) -> object:
        """Hang, or answer."""
        if request["op"] == "submit":
            raise ProtocolError("no answer within 1 s", hung=True)
        return super().ask(request)


def test_a_target_that_hangs_is_given_up() -> None:
    """After a few hangs learning ends."""
    start = Starter(Hanging)
    with pytest.raises(ProtocolError, match="no answer"):
        learn(start, SMALL)
    assert MOST_HANGS == len(start.made)
    assert all(target.closed for target in start.made)


def test_learning_stops_when_the_steps_are_spent() -> None:
    """With too few steps nothing is claimed, and the reason is given."""
    result = learned(REFERENCE, most_steps=300)
    assert "300 steps were not enough" == result.stopped
    assert result.steps <= 300


def test_progress_has_states_and_steps() -> None:
    """Progress increases up to the learned machine."""
    reported: list[tuple[int, int]] = []
    result = learned(REFERENCE, progress=lambda states, steps: reported.append((states, steps)))
    assert len(result.machine.states) == reported[-1][0]
    assert sorted(reported) == reported


@pytest.mark.parametrize(
    ("scope", "missing", "lost"),
    [
        ("one", "forget", ["forget"]),
        ("one", "unused_timeout", ["open_unused"]),
        ("one", "sessionless", ["submit_alone"]),
        ("resize", "lanes", ["lanes_2"]),
    ],
)
def test_inputs_that_need_a_missing_capability_are_left_out(scope: str, missing: str, lost: Sequence[str]) -> None:
    """What a target cannot be asked is not asked."""
    chosen = next(each for each in MACHINE_SCOPES if each.name == scope)
    assert [each for each in chosen.inputs if each not in lost] == list(usable(chosen, {missing: "no"}))


@pytest.mark.parametrize(
    ("scope", "missing"), [("lanes", "lanes"), ("resize", "resize"), ("one", "fifo"), ("two", "fifo")]
)
def test_a_scope_that_rests_on_a_missing_capability_cannot_be_learned(scope: str, missing: str) -> None:
    """The reason of the target is passed on."""
    chosen = next(each for each in MACHINE_SCOPES if each.name == scope)
    with pytest.raises(CannotStart, match=f"needs {missing}, which is missing: because"):
        usable(chosen, {missing: "because"})
