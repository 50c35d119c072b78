"""Questions: what is found is a run of the interpreter at its time, and what can happen is found."""

import pytest
from hypothesis import given, settings

from tenure.model import BadQuestion, Interpreter, find_run
from tenure.model.interpreter import Values
from tenure.spec import OFF, bundled
from tests.model import runs
from tests.model.faults import changed
from tests.model.runs import Move, run


@pytest.mark.parametrize(
    ("inputs", "where"),
    [
        (["open", "submit", "start", "maximum_timeout"], "now_4 != now_3 + max_time"),
        (["open", "submit", "start", "finish", "submit"], "now_5 >= now_4 + interactive_timeout"),
        (["open", "submit", "start", "finish", "interactive_timeout", "finish"], "true"),
        (["open", "close"], "unused_timeout != off and now_2 >= now_1 + unused_timeout"),
        (["open", "any", "any", "any", "any"], "phase_5 == 'canceled.ended' and usage_5 > 0 and deadline_5 == off"),
    ],
)
def test_what_cannot_happen_has_no_run(inputs: list[str], where: str) -> None:
    """An armed timer fires at its deadline, before anything else, and only then."""
    assert find_run(inputs, where) is None


@pytest.mark.parametrize("phase", bundled().phases)
def test_every_phase_is_reached(phase: str) -> None:
    """Within seven inputs, whichever they are."""
    for length in range(1, 8):
        found = find_run(["open", *["any"] * (length - 1)], f"phase_{length} == '{phase}'")
        if found is not None:
            assert phase == found.steps[-1].session.phase
            return
    pytest.fail(f"{phase} is not reached")


def test_the_order_of_timers_at_one_instant_is_kept() -> None:
    """The maximum clock fires first (X2), and then the interactive one is off."""
    tie = "now_5 == now_3 + max_time and now_5 == now_4 + interactive_timeout"
    opened = ["open", "submit", "start", "finish"]
    assert find_run([*opened, "maximum_timeout"], tie) is not None
    assert find_run([*opened, "interactive_timeout"], tie) is None


@settings(max_examples=15, deadline=None)
@given(runs.parameters, runs.moves)
def test_what_happens_is_found(terms: Values, drawn: list[Move]) -> None:
    """The steps of any run in which no timer is passed over, with its times and terms, are the answer to a question."""
    interpreter, inputs, where = Interpreter(bundled()), ["open"], ["now_1 == 0"]
    where += [f"{name} == {'off' if value == OFF else value}" for name, value in terms.items()]
    for session, name, environment, answer in run(terms, drawn[:6]):
        now = int(environment["now"])
        due = [deadline for timer, deadline in interpreter.armed(session) if timer != name and deadline <= now]
        early = [deadline for timer, deadline in interpreter.armed(session) if timer == name and deadline != now]
        if due or early:
            break
        if answer.kind == "step":
            inputs.append(name)
            where.append(f"now_{len(inputs)} == {now}")
            where += [f"{each}_{len(inputs)} == {str(environment[each]).lower()}" for each in ("lanes", "busy", "held")]
            where.append(f"phase_{len(inputs)} == '{answer.session.phase}'")
    found = find_run(inputs, " and ".join(where))
    assert found is not None
    assert inputs == [step.input for step in found.steps]


def test_another_specification_has_other_runs() -> None:
    """The question is about the specification that is given."""
    inputs, where = ["open", "submit", "cancel_queued_job"], "true"
    assert find_run(inputs, where) is not None
    with pytest.raises(BadQuestion):
        find_run([], where)
    faulty = changed(('when = "Q == 1"', 'when = "Q == 2"'))
    assert find_run(inputs, where, spec=faulty) is None
