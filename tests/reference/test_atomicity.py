"""A command happens completely, or raises and has changed nothing, whatever a policy does and however late."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure.reference import (
    Decline,
    Event,
    FairShare,
    Fifo,
    NormalQueue,
    Policy,
    PolicyError,
    Scheduler,
    SchedulerError,
)
from tests.reference.brief import as_mapping, brief

Command = tuple[str, tuple[Any, ...], dict[str, Any]]


class Trouble(Exception):
    """What the policy raises."""


class Failing:
    """Chooses like another policy, except that it raises, or answers nonsense, at its next `failures` chances."""

    def __init__(self, policy: Policy, answers: list[Any]) -> None:
        self.policy = policy
        self.answers = answers
        self.skip = 0

    def choose(self, queue: NormalQueue) -> str | Decline:
        """Fail, or choose."""
        for share in queue.shares():
            assert share.used >= 0
        if self.answers and self.skip == 0:
            answer = self.answers.pop()
            if answer is Trouble:
                raise Trouble("no choice")
            return answer  # type: ignore[no-any-return]
        self.skip = max(0, self.skip - 1)
        return self.policy.choose(queue)


sessions = st.sampled_from(["a", "b", "c"])
jobs = st.sampled_from([f"j{number}" for number in range(9)])
commands = st.one_of(
    st.tuples(
        st.just("open"),
        st.tuples(sessions),
        st.fixed_dictionaries(
            {"max_time": st.integers(1, 9), "interactive_timeout": st.integers(0, 3)},
            optional={"unused_timeout": st.integers(1, 5), "owner": sessions},
        ),
    ),
    st.tuples(
        st.just("submit"),
        st.tuples(jobs),
        st.fixed_dictionaries({"session": st.none() | sessions}, optional={"time_limit": st.integers(1, 6)}),
    ),
    st.tuples(
        st.just("submit"),
        st.tuples(jobs),
        st.fixed_dictionaries({"session": sessions, "owner": sessions}, optional={"time_limit": st.integers(1, 6)}),
    ),
    st.tuples(
        st.just("finish"),
        st.tuples(jobs),
        st.fixed_dictionaries({}, optional={"outcome": st.sampled_from(["failed", "canceled"])}),
    ),
    st.tuples(st.just("cancel_job"), st.tuples(jobs), st.just({})),
    st.tuples(st.sampled_from(["close", "cancel"]), st.tuples(sessions), st.just({})),
    st.tuples(st.just("pass_time"), st.tuples(st.integers(0, 12)), st.just({})),
    st.tuples(
        st.just("crash"),
        st.tuples(st.integers(0, 12)),
        st.fixed_dictionaries({}, optional={"running": st.sampled_from(["failed", "requeue"])}),
    ),
    st.tuples(st.just("resize"), st.tuples(st.integers(0, 3)), st.just({})),
    st.tuples(st.just("forget"), st.tuples(sessions | jobs), st.just({})),
)


def mapping(scheduler: Scheduler, command: Command) -> dict[str, Any]:
    """A command as a mapping, with an absolute time."""
    name, (value, *_), more = command
    if name in ("pass_time", "crash"):
        name, value = "advance" if name == "pass_time" else "recover", scheduler.now + value
    return as_mapping(name, value, **more)


def perform(scheduler: Scheduler, command: Command) -> tuple[Event, ...] | str:
    """The events of a command, or the code of its refusal."""
    name, arguments, more = command
    if name in ("pass_time", "crash"):
        name, arguments = "advance" if name == "pass_time" else "recover", (scheduler.now + arguments[0],)
    try:
        return getattr(scheduler, name)(*arguments, **more)  # type: ignore[no-any-return]
    except SchedulerError as error:
        return error.code


def everything(scheduler: Scheduler) -> list[Any]:
    """All that can be seen."""
    seen: list[Any] = [scheduler.view()]
    for look, ids in ((scheduler.session, "abc"), (scheduler.job, [f"j{number}" for number in range(9)])):
        for id in ids:
            try:
                seen.append(look(id))
            except SchedulerError as error:
                seen.append(error.code)
    return seen


@pytest.mark.parametrize("policy", [Fifo(), FairShare(), FairShare(half_life=3, charge="held")])
@given(
    history=st.lists(commands, max_size=40),
    failing=st.lists(
        st.tuples(commands, st.integers(0, 3), st.sampled_from([Trouble, "nobody", "a", None, 5])), max_size=5
    ),
    future=st.lists(commands, max_size=10),
)
def test_failed_commands_leave_no_trace(policy: Policy, history: Any, failing: Any, future: Any) -> None:
    """A scheduler whose policy failed at any choice of any command goes on like one that never had that command."""
    flawed = Failing(policy, [])
    tried, spared = Scheduler(policy=flawed), Scheduler(policy=policy)
    for command in history:
        assert perform(spared, command) == perform(tried, command)
    for command, skip, answer in failing:
        flawed.answers, flawed.skip = [answer], skip
        before = everything(tried)
        outcome = perform(tried, command)
        flawed.answers, flawed.skip = [], 0
        if outcome == "policy_failed":
            assert before == everything(tried)
        else:
            assert outcome == perform(spared, command)
    for command in future:
        assert perform(spared, command) == perform(tried, command)
    assert everything(spared) == everything(tried)


def test_failure_deep_in_an_advance() -> None:
    """An advance over many deadlines is taken back to where it began, timers included."""
    policy = Failing(Fifo(), [])
    scheduler = Scheduler(policy=policy)
    for session in ("a", "b", "c"):
        scheduler.open(session, max_time=50, interactive_timeout=2)
    for session in ("a", "b", "c"):
        scheduler.submit(f"{session}1", session=session)
    scheduler.finish("a1")
    scheduler.submit("x", session="c")
    before = scheduler.view(), scheduler.session("a"), scheduler.session("b")
    policy.answers = [Trouble]
    with pytest.raises(PolicyError, match=r"choose: the policy .* raised Trouble\('no choice'\)") as caught:
        scheduler.advance(200)
    assert isinstance(caught.value.__cause__, Trouble)
    assert before == (scheduler.view(), scheduler.session("a"), scheduler.session("b"))
    assert [
        "session_deactivated a T10",
        "job_started b1 T04",
        "session_activated b T04",
    ] == brief(scheduler.advance(2))


def test_policy_that_chooses_a_running_job() -> None:
    """Only a job that waits can be chosen; the message shows what was chosen instead."""

    class Stubborn:
        def choose(self, queue: NormalQueue) -> str | Decline:
            return "x"

    scheduler = Scheduler(lanes=2, policy=Stubborn())
    scheduler.submit("x")
    with pytest.raises(PolicyError, match="chose 'x'; allowed: the id of a job that waits"):
        scheduler.submit("y")
    assert ("x",) == scheduler.running


def test_a_session_that_expired_in_an_undone_command_expires_later() -> None:
    """Its timer fired and was skipped before the policy failed; afterwards it is armed as before."""
    policy = Failing(Fifo(), [])
    scheduler = Scheduler(lanes=2, policy=policy)
    scheduler.open("a", max_time=10, interactive_timeout=0)
    scheduler.submit("j0", session="a")
    scheduler.finish("j0")
    scheduler.advance(1)
    scheduler.open("b", max_time=10, interactive_timeout=0)
    scheduler.submit("j1", session="b")
    scheduler.submit("j2")
    policy.answers.append(Trouble)
    with pytest.raises(PolicyError):
        scheduler.advance(20)
    assert 10 == scheduler.next_deadline
    assert [(10, "a"), (10, "a"), (11, "b")] == [
        (event.at, event.session) for event in scheduler.advance(20) if event.session is not None
    ]
