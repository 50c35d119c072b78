"""Refusals as Python sees them: messages and attributes, values of unusual classes, and what no request can carry.

What is refused, and in which order of checks, is in the conformance cases.
"""

import pickle
from collections.abc import Callable
from typing import Any

import pytest

from tenure.reference import (
    BadValue,
    DuplicateId,
    LimitExceeded,
    Limits,
    NormalQueue,
    NotAccepting,
    NotRunning,
    Scheduler,
    SchedulerError,
)
from tests.reference.brief import scheduler_with

BAD_IDS = ["", None, 5, True, b"a", ["a"], "\ud800", float("nan")]


def refusal(error: type[SchedulerError], command: Callable[..., Any], *arguments: Any, **more: Any) -> SchedulerError:
    """The error that a command raises."""
    with pytest.raises(error) as caught:
        command(*arguments, **more)
    assert error is type(caught.value)
    return caught.value


def busy_scheduler() -> Scheduler:
    """At 10: session a is active with a1 running and a2 queued, b has ended, x is waiting and y is done."""
    scheduler = scheduler_with()
    scheduler.open("b", max_time=9, interactive_timeout=0)
    scheduler.close("b")
    scheduler.submit("y")
    scheduler.finish("y")
    scheduler.submit("a1", session="a")
    scheduler.submit("a2", session="a")
    scheduler.submit("x")
    scheduler.advance(10)
    return scheduler


@pytest.mark.parametrize("id", [id for id in BAD_IDS if id is not None])
def test_bad_ids_of_a_submission(id: Any) -> None:
    """The session and the owner of a job are ids, too, where they are given."""
    refusal(BadValue, busy_scheduler().submit, "a3", session=id)
    refusal(BadValue, busy_scheduler().submit, "a3", owner=id)


@pytest.mark.parametrize(
    "what",
    [
        *({"policy": None}, {"policy": "fifo"}, {"limits": {"max_time": 5}}, {"lanes": -1}, {"lanes": True}),
        *({"limits": Limits(max_time=0)}, {"limits": Limits(interactive_timeout=-1)}, {"now": None}, {"now": 1.0}),
    ],
)
def test_bad_parts(what: Any) -> None:
    """A scheduler is made from a policy, limits, lanes and a time of the right types and ranges."""
    refusal(BadValue, Scheduler, **what)


def test_bad_kind_to_forget() -> None:
    """It is a session or a job; where the id names both, it must be said."""
    scheduler = busy_scheduler()
    refusal(BadValue, scheduler.forget, "y", kind="jobs")
    scheduler.submit("b")
    assert "kind session or job" == refusal(BadValue, scheduler.forget, "b").allowed


def test_message_and_attributes() -> None:
    """An error names the command, the object, its state and phase, and what would be allowed."""
    error = refusal(NotAccepting, busy_scheduler().submit, "b1", session="b")
    allowed = "a session that is queued, active or deactivated"
    assert f"submit: session 'b' is closed (closed.ended); allowed: {allowed}" == str(error)
    assert ("submit", "session", "b") == (error.command, error.subject, error.id)
    assert ("closed", "closed.ended", allowed) == (error.state, error.phase, error.allowed)


def test_message_about_a_huge_value() -> None:
    """A value that has no short form is named by its type or cut."""
    assert "a int" in str(refusal(BadValue, Scheduler().advance, 10**5000))
    assert 200 > len(str(refusal(BadValue, Scheduler().cancel_job, ["x" * 1000])))


def test_message_about_a_long_value() -> None:
    """Sixty characters of it are shown, and dots if there are more."""
    for length, shown in ((58, repr("x" * 58)), (59, f"'{'x' * 59}...")):
        assert f"outcome is {shown}; allowed" in str(refusal(BadValue, Scheduler().finish, "a", outcome="x" * length))


def test_errors_can_be_sent_to_another_process() -> None:
    """Nothing is lost on the way."""
    error = refusal(NotRunning, busy_scheduler().finish, "x")
    copy = pickle.loads(pickle.dumps(error))
    assert (str(error), vars(error)) == (str(copy), vars(copy))


def test_refused_submission_takes_no_number() -> None:
    """Submission numbers count what was accepted (X4)."""
    numbers: list[int] = []

    class Watch:
        def choose(self, queue: Any) -> str:
            numbers.extend(job.number for job in queue)
            return str(queue.first.id)

    scheduler = Scheduler(policy=Watch())
    scheduler.submit("x")
    refusal(DuplicateId, scheduler.submit, "x")
    scheduler.submit("y")
    scheduler.finish("x")
    assert [0, 1] == numbers


class OddInt(int):
    """An int that says that it is in every range, and equal to nothing."""

    def __le__(self, other: object) -> bool:
        return True

    __lt__ = __ge__ = __gt__ = __le__

    def __eq__(self, other: object) -> bool:
        return False

    def __hash__(self) -> int:
        raise RuntimeError("no hash")

    def __int__(self) -> int:
        return 0


class OddStr(str):
    """A string that cannot be compared, hashed, encoded or printed."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        raise RuntimeError("no comparison")

    def __hash__(self) -> int:
        raise RuntimeError("no hash")

    def __bool__(self) -> bool:
        raise RuntimeError("no truth")

    def __str__(self) -> str:
        raise RuntimeError("no text")

    def __repr__(self) -> str:
        raise RuntimeError("no text")

    def encode(self, *arguments: object) -> bytes:
        """Fail."""
        raise RuntimeError("no bytes")


class Pretender:
    """An object that says that it is of another class."""

    def __init__(self, kind: type) -> None:
        self._kind = kind

    @property  # type: ignore[misc]  # the lie under test
    def __class__(self) -> type:
        return self._kind


@pytest.mark.parametrize("value", [-1, 2**63, 2**64])
def test_an_int_of_a_class_of_its_own_is_checked_by_its_value(value: int) -> None:
    """Whatever its class makes of comparisons."""
    refusal(BadValue, Scheduler().advance, OddInt(value))
    refusal(BadValue, Scheduler().resize, OddInt(value))
    refusal(BadValue, Scheduler, limits=Limits(max_time=OddInt(value)))


def test_an_int_of_a_class_of_its_own_may_be_the_least_and_the_greatest() -> None:
    """As a plain one may."""
    scheduler = Scheduler(lanes=OddInt(0), now=OddInt(0), limits=Limits(max_time=OddInt(1)))
    scheduler.resize(OddInt(2**63 - 1))
    scheduler.advance(OddInt(2**63 - 1))
    assert (2**63 - 1, 2**63 - 1) == (scheduler.now, scheduler.lanes)


def test_values_of_classes_of_their_own_are_taken_as_plain_ones() -> None:
    """What is remembered and reported has the plain class, and nothing of the odd one is called later."""
    scheduler = Scheduler(lanes=OddInt(1), limits=Limits(max_time=OddInt(9)))
    scheduler.open(OddStr("a"), max_time=OddInt(9), interactive_timeout=OddInt(2))
    (submitted, started, _) = scheduler.submit(OddStr("a1"), session=OddStr("a"), owner=OddStr("me\u00e9"))
    assert ("a", "a1", str, str) == (started.session, started.job, type(submitted.session), type(submitted.job))
    scheduler.finish(OddStr("a1"), outcome=OddStr("failed"))  # type: ignore[arg-type]  # a str like any other
    scheduler.advance(OddInt(3))
    assert ("failed", 3, int) == (scheduler.job("a1").state, scheduler.now, type(scheduler.now))
    refusal(LimitExceeded, scheduler.open, "b", max_time=OddInt(10), interactive_timeout=0)
    refusal(BadValue, scheduler.submit, OddStr("\ud800"))
    refusal(BadValue, scheduler.submit, OddStr(""))


@pytest.mark.parametrize("kind", [int, str])
def test_an_object_that_pretends_to_be_a_value_is_none(kind: type) -> None:
    """Only instances of int and str are values."""
    refusal(BadValue, Scheduler().advance, Pretender(int))
    refusal(BadValue, Scheduler().submit, Pretender(str))
    refusal(BadValue, Scheduler().finish, "x", outcome=Pretender(kind))


def test_a_policy_may_choose_by_a_string_of_a_class_of_its_own() -> None:
    """The id counts, and not what its class makes of it."""

    class Unsortable:
        def choose(self, queue: NormalQueue) -> str:
            return OddStr(queue.first.id)

    scheduler = Scheduler(policy=Unsortable())
    scheduler.submit("x")
    assert ("x",) == scheduler.running


def test_message_about_a_limit() -> None:
    """It names the session, the first of the times that exceed a limit, and the limit."""
    limited = Scheduler(limits=Limits(max_time=9, interactive_timeout=2))
    error = refusal(LimitExceeded, limited.open, "a", max_time=10, interactive_timeout=3)
    assert "open: session 'a' asks for max_time 10; allowed: at most 9" == str(error)
    assert ("open", "max_time", "a", "at most 9") == (error.command, error.subject, error.id, error.allowed)
    error = refusal(LimitExceeded, limited.open, "a", max_time=9, interactive_timeout=3)
    assert "open: session 'a' asks for interactive_timeout 3; allowed: at most 2" == str(error)
