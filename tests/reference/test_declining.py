"""A policy that declines: nothing starts from the normal queue, and when it is asked again (Q4)."""

from collections.abc import Mapping, Sequence
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure.model import Job, Oracle, World
from tenure.model.world import Decline as OfTheOracle
from tenure.reference import BadValue, Decline, NormalQueue, PolicyError, Scheduler, SchedulerError
from tests.random_commands import commands
from tests.reference.brief import as_mapping, brief, given_to


@attrs.define
class Chooses:
    """A policy that can be told what to choose, and counts how often it is asked."""

    choice: Any = None
    asked: int = 0

    def choose(self, queue: NormalQueue) -> str | Decline:
        """The choice, or else the first job."""
        self.asked += 1
        choice = self.choice(queue) if callable(self.choice) else self.choice
        return queue.first.id if choice is None else choice


def declining(until: int | None = None, **more: Any) -> tuple[Scheduler, Chooses]:
    """A scheduler with a job that waits, because its policy declined."""
    policy = Chooses(Decline(until))
    scheduler = Scheduler(policy=policy, **more)
    assert ["job_submitted x J01"] == brief(scheduler.submit("x"))
    return scheduler, policy


def test_no_job_starts() -> None:
    """The lane stays free, and there is no deadline."""
    scheduler, _ = declining()
    assert ((), ("x",), None) == (scheduler.running, scheduler.waiting, scheduler.next_deadline)


def test_time_alone_does_not_ask_again() -> None:
    """Who declines for good is not asked by an advance."""
    scheduler, policy = declining()
    policy.choice = None
    assert () == scheduler.advance(1_000_000)
    assert 1 == policy.asked


@pytest.mark.parametrize(
    ("op", "value"),
    [
        ("open", "b"),
        ("submit", "y"),
        ("cancel_job", "y"),
        ("close", "c"),
        ("cancel", "c"),
        ("resize", 2),
        ("forget", "z"),
    ],
)
def test_any_other_command_asks_again(op: str, value: object) -> None:
    """Also one that changes nothing about the queue."""
    policy = Chooses()
    scheduler = Scheduler(policy=policy)
    for command in (
        as_mapping("open", "c", max_time=5, interactive_timeout=0),
        as_mapping("submit", "z"),
        as_mapping("finish", "z"),
        as_mapping("resize", 0),
        as_mapping("submit", "x"),
        *([as_mapping("submit", "y")] if op == "cancel_job" else []),
    ):
        scheduler.apply(command)
    policy.choice = Decline()
    scheduler.resize(1)
    policy.choice = None
    assert () == scheduler.running
    scheduler.apply(as_mapping(op, value, **({"max_time": 9, "interactive_timeout": 0} if op == "open" else {})))
    assert "x" in scheduler.running


@pytest.mark.parametrize("op", ["close", "resize"])
def test_a_command_that_changes_nothing_asks_again(op: str) -> None:
    """A second close, and a resize to the number of lanes that there is."""
    scheduler, policy = declining()
    scheduler.open("c", max_time=5, interactive_timeout=0)
    scheduler.close("c")
    policy.choice = None
    assert ["job_started x J02"] == brief(scheduler.apply(as_mapping(op, "c" if op == "close" else 1)))


def test_a_deadline_asks_again() -> None:
    """At its own instant, after the timer."""
    scheduler, policy = declining()
    scheduler.open("a", max_time=5, interactive_timeout=0, unused_timeout=7)
    policy.choice = None
    events = scheduler.advance(20)
    assert ["session_ended a unused T30", "job_started x J02"] == brief(events)
    assert [7, 7] == [event.at for event in events]


def test_until_an_instant() -> None:
    """It is a deadline, and the job starts at it."""
    scheduler, policy = declining(9)
    policy.choice = None
    assert 9 == scheduler.next_deadline
    assert () == scheduler.advance(8)
    (event,) = scheduler.advance(30)
    assert (9, "job_started") == (event.at, event.kind)
    assert scheduler.next_deadline is None


def test_it_may_decline_again() -> None:
    """Each time until a later instant."""
    scheduler, policy = declining(9)
    policy.choice = lambda queue: Decline(queue.now + 10) if queue.now < 29 else None
    (event,) = scheduler.advance(100)
    assert (29, 4) == (event.at, policy.asked)


def test_the_instant_comes_after_all_timers() -> None:
    """A session that ends at it has ended."""
    policy = Chooses(Decline(7))
    scheduler = Scheduler(policy=policy)
    scheduler.open("a", max_time=5, interactive_timeout=0, unused_timeout=7)
    scheduler.submit("x")
    policy.choice = None
    assert ["session_ended a unused T30", "job_started x J02"] == brief(scheduler.advance(7))


def test_a_later_answer_counts() -> None:
    """Who is asked again before the instant is not asked at it."""
    scheduler, policy = declining(9)
    policy.choice = Decline()
    scheduler.submit("y")
    assert scheduler.next_deadline is None
    policy.choice = None
    assert () == scheduler.advance(20)


def test_nothing_waits_for_an_instant_without_a_job() -> None:
    """Once the last waiting job is gone there is nothing to ask."""
    scheduler, _ = declining(9)
    scheduler.cancel_job("x")
    assert scheduler.next_deadline is None


def test_the_holder_is_not_concerned() -> None:
    """Its jobs start without the policy (P1)."""
    policy = Chooses()
    scheduler = Scheduler(policy=policy)
    scheduler.open("a", max_time=50, interactive_timeout=5)
    scheduler.submit("a1", session="a")
    scheduler.finish("a1")
    policy.choice = Decline()
    assert ["job_submitted a2 T09", "job_started a2 T06"] == brief(scheduler.submit("a2", session="a"))


@pytest.mark.parametrize("until", [0, 5, -1, True, 2.5, "9", 2**63])
def test_an_instant_that_is_not_later(until: Any) -> None:
    """It is an error of the policy, and the command has not happened."""
    scheduler = Scheduler(policy=Chooses(Decline(until)), now=5)
    with pytest.raises(PolicyError, match=r"declined until .*, at 5"):
        scheduler.submit("x")
    assert () == scheduler.waiting


@pytest.mark.parametrize("until", [6, 2**63 - 1])
def test_the_first_and_the_last_instant(until: int) -> None:
    """The next one, and the greatest time that there is."""
    scheduler = Scheduler(policy=Chooses(Decline(until)), now=5)
    scheduler.submit("x")
    assert until == scheduler.next_deadline


def test_a_refused_command_leaves_the_instant() -> None:
    """So does one in which the policy fails."""
    scheduler, policy = declining(9)
    policy.choice = "nobody"
    for job in ("x", "y"):
        with pytest.raises(SchedulerError):
            scheduler.submit(job)
        assert 9 == scheduler.next_deadline


def test_a_prepared_command() -> None:
    """It declines when it is committed, also after a view has undone it."""
    policy = Chooses(Decline(9))
    scheduler = Scheduler(policy=policy)
    prepared = scheduler.prepare(as_mapping("submit", "x"))
    before = scheduler.next_deadline
    prepared.commit()
    assert [None, 9] == [before, scheduler.next_deadline]
    assert 1 == policy.asked


def test_a_snapshot_keeps_the_instant() -> None:
    """The restored scheduler asks at it."""
    scheduler, _ = declining(9)
    restored = Scheduler.restore(scheduler.snapshot(), policy=Chooses())
    assert 9 == restored.next_deadline
    assert ["job_started x J02"] == brief(restored.advance(9))


def test_a_snapshot_with_an_instant_that_is_over() -> None:
    """No scheduler writes it."""
    scheduler, policy = declining(9)
    scheduler._state.now = 9
    with pytest.raises(BadValue, match="values that no scheduler writes"):
        Scheduler.restore(scheduler.snapshot(), policy=policy)


# -- a policy with windows, in two forms -------------------------------------------------------------------------------

Choice = tuple[int | None, int | None]


def windows(now: int, waiting: Sequence[int]) -> Choice | int:
    """Nothing starts in the first two of five instants; then never with three jobs; else the last one goes first."""
    if now % 5 < 2:
        return None, now - now % 5 + 2
    return (None, None) if len(waiting) == 3 else max(waiting)


class Windows:
    """For the scheduler."""

    def choose(self, queue: NormalQueue) -> str | Decline:
        """Apply the rule."""
        jobs = {job.number: job.id for job in queue}
        choice = windows(queue.now, tuple(jobs))
        return jobs[choice] if isinstance(choice, int) else Decline(choice[1])


class WindowsOracle(Oracle):
    """For the oracle."""

    def choose(self, world: World) -> Job | OfTheOracle:
        """Apply the rule."""
        jobs = {job.number: job for job in world.waiting}
        choice = windows(world.now, tuple(jobs))
        return jobs[choice] if isinstance(choice, int) else OfTheOracle(choice[1])


steps = st.fixed_dictionaries({"op": st.just("advance"), "to": st.integers(1, 9)})


def absolute(script: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The commands of a script whose advances say by how much."""
    now, found = 0, []
    for command in script:
        if command["op"] == "advance":
            now += command["to"]
            found.append({"op": "advance", "to": now})
        else:
            found.append(dict(command))
    return found


@given(st.lists(commands | steps, max_size=30))
def test_the_oracle_agrees(script: list[dict[str, Any]]) -> None:
    """Events, refusals and the next deadline are the same under a policy that declines."""
    scheduler, oracle, world = Scheduler(policy=Windows()), WindowsOracle(), World()
    for command in absolute(script):
        outcome = oracle.apply(world, command)
        world = outcome.world
        assert (outcome.refused or list(outcome.events)) == given_to(scheduler, command)
        assert oracle.scheduler_view(world)["next_deadline"] == scheduler.next_deadline


@given(st.lists(commands | steps, max_size=30), st.data())
def test_an_advance_in_parts_is_the_same(script: list[dict[str, Any]], data: st.DataObject) -> None:
    """However an advance is divided, the same things happen at the same instants."""
    whole, parts, now = Scheduler(policy=Windows()), Scheduler(policy=Windows()), 0
    for command in absolute(script):
        expected = given_to(whole, command)
        if command["op"] == "advance":
            between = data.draw(st.lists(st.integers(now, command["to"]), max_size=4))
            now = command["to"]
            found = [one for to in sorted((*between, now)) for one in given_to(parts, {"op": "advance", "to": to})]
            assert expected == found
        else:
            assert expected == given_to(parts, command)
        assert whole.view() == parts.view()
