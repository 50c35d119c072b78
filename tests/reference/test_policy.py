"""The policies, and what a policy can see."""

import pytest

from tenure.reference import FairShare, Fifo, NormalQueue, Scheduler, WaitingJob
from tenure.reference.policy import Share


def finish_all(scheduler: Scheduler, duration: int = 1) -> list[str]:
    """Finish the running job again and again; the jobs in the order in which they ran."""
    order = []
    while scheduler.running:
        (job,) = scheduler.running
        order.append(job)
        scheduler.advance(scheduler.now + duration)
        scheduler.finish(job)
    return order


def test_fifo() -> None:
    """The job that was submitted first starts first."""
    scheduler = Scheduler(policy=Fifo())
    for job, owner in (("a1", "a"), ("a2", "a"), ("b1", "b"), ("a3", "a")):
        scheduler.submit(job, owner=owner)
    assert ["a1", "a2", "b1", "a3"] == finish_all(scheduler)


def test_fair_share_between_owners() -> None:
    """The owner whose jobs have run least goes first, and within an owner the earliest job."""
    scheduler = Scheduler(policy=FairShare())
    for job, owner in (("a1", "a"), ("a2", "a"), ("a3", "a"), ("b1", "b"), ("b2", "b")):
        scheduler.submit(job, owner=owner)
    assert ["a1", "b1", "a2", "b2", "a3"] == finish_all(scheduler)


def test_owner_of_a_job_that_names_none() -> None:
    """It is the job's session; jobs with neither share one owner."""
    seen: list[list[str]] = []

    class Watch:
        def choose(self, queue: NormalQueue) -> str:
            seen.append([share.first.id for share in queue.shares()])
            return queue.first.id

    scheduler = Scheduler(lanes=0, policy=Watch())
    for session in ("a", "b"):
        scheduler.open(session, max_time=9, interactive_timeout=0)
    scheduler.submit("a1", session="a")
    scheduler.submit("x")
    scheduler.submit("a2", session="a")
    scheduler.submit("y")
    scheduler.submit("b1", session="b")
    scheduler.submit("b2", session="b", owner="a")
    scheduler.submit("z", owner="a")
    scheduler.resize(1)
    assert [["a1", "x", "b1", "b2"]] == seen


def test_what_a_policy_sees() -> None:
    """The waiting jobs in submission order, with all that was said when they were submitted."""
    seen: list[WaitingJob] = []
    times: list[int] = []

    class Last:
        def choose(self, queue: NormalQueue) -> str:
            seen[:] = queue
            times.append(queue.now)
            return seen[-1].id

    scheduler = Scheduler(lanes=0, policy=Last(), now=4)
    scheduler.open("a", max_time=9, interactive_timeout=0)
    scheduler.submit("x", owner="me")
    scheduler.submit("a1", session="a")
    scheduler.advance(6)
    scheduler.resize(1)
    assert [WaitingJob("x", None, "me", 0, 4), WaitingJob("a1", "a", None, 1, 4)] == seen
    assert [6] == times
    assert ("a1",) == scheduler.running


def test_shares_that_a_policy_sees() -> None:
    """What the jobs of each owner have run up to now, how many run, and the first that waits."""
    seen: list[Share] = []

    class Curious:
        def choose(self, queue: NormalQueue) -> str:
            seen[:] = queue.shares()
            return queue.first.id

    scheduler = Scheduler(lanes=2, policy=Curious(), now=1)
    scheduler.submit("a1", owner="a")
    scheduler.advance(3)
    scheduler.submit("a2", owner="a")
    scheduler.advance(4)
    scheduler.finish("a1")
    scheduler.submit("b1", owner="b")
    scheduler.submit("c1")
    scheduler.submit("a3", owner="a")
    scheduler.advance(9)
    scheduler.finish("b1", outcome="canceled")
    expected = [Share(0, 0, WaitingJob("c1", None, None, 3, 4)), Share(9, 1, WaitingJob("a3", None, "a", 4, 4), "a")]
    assert expected == seen


def test_usage_of_what_is_forgotten() -> None:
    """It stays with an owner that has a name, whether a job ran, when it ran or whether it was canceled before."""
    used: list[int] = []

    class Curious:
        def choose(self, queue: NormalQueue) -> str:
            used[:] = [share.used for share in queue.shares()]
            return queue.first.id

    scheduler = Scheduler(policy=Curious())
    scheduler.submit("first", owner="a")
    scheduler.advance(3)
    scheduler.submit("waits", owner="a")
    scheduler.submit("last", owner="a")
    scheduler.finish("first")
    scheduler.cancel_job("last")
    scheduler.advance(7)
    scheduler.finish("waits")
    for job in ("last", "waits", "first"):
        scheduler.forget(job)
        scheduler.submit(f"after {job}", owner="a")
        assert [7] == used
        scheduler.finish(f"after {job}")


def test_policy_may_choose_any_job_of_a_session() -> None:
    """The first job to start need not be the earliest; from then on the session's jobs go in order (Q1, P1)."""

    class Last:
        def choose(self, queue: NormalQueue) -> str:
            return list(queue)[-1].id

    scheduler = Scheduler(lanes=0, policy=Last())
    scheduler.open("a", max_time=99, interactive_timeout=0)
    for job in ("a1", "a2", "a3"):
        scheduler.submit(job, session="a")
    scheduler.resize(1)
    assert ["a3", "a1", "a2"] == finish_all(scheduler)


@pytest.mark.parametrize("policy", [Fifo(), FairShare()])
def test_policies_are_values(policy: object) -> None:
    """They have no state, so two of a kind are the same."""
    assert type(policy)() == policy
