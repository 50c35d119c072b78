"""Questions: what is found is a run of the interpreter at its time, and what can happen is found."""

import pytest
from hypothesis import given, settings

from tenure.model import BadQuestion, Interpreter, find_run
from tenure.model.interpreter import Values
from tenure.spec import OFF, bundled
from tests.model import runs
from tests.model.faults import changed
from tests.model.runs import Move, run

TWO_RUN = ["open", "submit", "submit", "start", "start"]


@pytest.mark.parametrize(
    ("inputs", "where"),
    [
        (["open", "submit", "start", "maximum_timeout"], "now_4 != now_3 + max_time"),
        (["open", "submit", "start", "finish", "submit"], "now_5 >= now_4 + interactive_timeout"),
        (["open", "submit", "start", "finish", "interactive_timeout", "finish"], "true"),
        (["open", "close"], "unused_timeout != off and now_2 >= now_1 + unused_timeout"),
        (["open", "submit", "start", "cancel_running_job", "cancel_running_job"], "true"),
        (["open", "submit", "start", "cancel_running_job", "job_timeout"], "true"),
        ([*TWO_RUN, "job_timeout", "finish", "finish", "cancel_running_job"], "true"),
        (["open", "submit", "start", "job_timeout"], "now_4 == now_3"),
        (["open", "submit", "start", "submit", "job_timeout"], "now_5 == now_4"),
        (["open", "submit", "start", "job_timeout"], "limit_deadline_4 != now_4"),
        (["open", "submit", "start", "job_timeout"], "now_4 >= now_3 + max_time"),
        (["open", "any", "any", "any", "any"], "phase_5 == 'canceled.ended' and usage_5 > 0 and deadline_5 == off"),
    ],
)
def test_what_cannot_happen_has_no_run(inputs: list[str], where: str) -> None:
    """An armed timer fires at its deadline, before anything else, and only then; a job is asked to stop once (K4)."""
    assert find_run(inputs, where) is None


@pytest.mark.parametrize(
    ("inputs", "where"),
    [
        (["open", "submit", "start", "cancel_running_job", "finish"], "true"),
        ([*TWO_RUN, "job_timeout", "job_timeout"], "now_7 == now_6"),
        ([*TWO_RUN, "job_timeout", "finish", "cancel_running_job"], "now_8 == now_6"),
        (["open", "submit", "start", "cancel", "job_timeout"], "now_4 > now_3"),
        (["open", "submit", "start", "maximum_timeout", "job_timeout"], "now_5 == now_4"),
    ],
)
def test_requests_to_stop_that_can_happen(inputs: list[str], where: str) -> None:
    """By the owner or by a limit, one for each job, after the end of the session as well (K5)."""
    found = find_run(inputs, where)
    assert found is not None
    assert inputs == [step.input for step in found.steps]


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


class Jobs:
    """The running jobs of a session along a run: how many were asked to stop, and the last step."""

    def __init__(self) -> None:
        self.asked, self.last, self.at = 0, "open", 0

    def can(self, name: str, environment: Values, running: int) -> bool:
        """Whether this step can come next; a job that ends is one that was asked to stop, if there is any."""
        now, last = int(environment["now"]), self.last
        is_late = now == self.at and not last.endswith("timeout")
        if name == "job_timeout" and (is_late or environment["limit_deadline"] != now):
            return False
        self.asked += {"cancel_running_job": 1, "job_timeout": 1, "finish": -1 if self.asked else 0}.get(name, 0)
        self.last, self.at = name, now
        return name == "finish" or self.asked <= running


@settings(max_examples=15, deadline=None)
@given(runs.parameters, runs.moves)
def test_what_happens_is_found(terms: Values, drawn: list[Move]) -> None:
    """The steps of any run in which no timer is passed over, with its times and terms, are the answer to a question."""
    interpreter, inputs, where, jobs = Interpreter(bundled()), ["open"], ["now_1 == 0"], Jobs()
    where += [f"{name} == {'off' if value == OFF else value}" for name, value in terms.items()]
    for session, name, environment, answer in run(terms, drawn[:6]):
        now = int(environment["now"])
        due = [deadline for timer, deadline in interpreter.armed(session) if timer != name and deadline <= now]
        early = [deadline for timer, deadline in interpreter.armed(session) if timer == name and deadline != now]
        if due or early:
            break
        if answer.kind == "step":
            if not jobs.can(name, environment, int(session.variables["R"])):
                break
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
