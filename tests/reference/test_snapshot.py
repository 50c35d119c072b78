"""A scheduler that was written down and read again goes on like the original; what is not whole is refused."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure.reference import BadValue, FairShare, Fifo, Limits, NormalQueue, Policy, PolicyError, Scheduler
from tenure.reference.persistence.snapshot import ROWS_AT_ONCE, _checksum
from tenure.reference.validation import LATEST
from tests.reference.test_atomicity import commands, everything, perform

POLICIES: list[Policy] = [Fifo(), FairShare(), FairShare(half_life=5, weights={"a": 3}, charge="held")]


def through_json(snapshot: Any) -> Any:
    """As it comes back from a file or a database, which may order names as it likes."""
    return json.loads(json.dumps(snapshot, sort_keys=True))


@pytest.mark.parametrize("policy", POLICIES)
@given(history=st.lists(commands, max_size=60), future=st.lists(commands, max_size=20))
def test_a_restored_scheduler_goes_on_like_the_original(policy: Policy, history: Any, future: Any) -> None:
    """It answers every later command alike, and a snapshot of it is the same document."""
    scheduler = Scheduler(lanes=2, policy=policy, limits=Limits(max_time=50))
    for command in history:
        perform(scheduler, command)
    snapshot = scheduler.snapshot()
    restored = Scheduler.restore(through_json(snapshot))
    assert snapshot == restored.snapshot()
    assert [perform(scheduler, command) for command in future] == [perform(restored, command) for command in future]
    assert everything(scheduler) == everything(restored)


def test_a_snapshot_is_apart_from_the_scheduler() -> None:
    """What happens later changes neither the document nor another scheduler that was made of it."""
    scheduler = Scheduler()
    scheduler.submit("x")
    snapshot = scheduler.snapshot()
    scheduler.finish("x")
    one, other = Scheduler.restore(snapshot), Scheduler.restore(snapshot)
    one.submit("y")
    assert (("x",), ("y",)) == (one.running, one.waiting)
    assert (("x",), ()) == (other.running, other.waiting)


@pytest.mark.parametrize("limits", [None, Limits(), Limits(max_time=9), Limits(7, 0)])
def test_limits_are_kept_unless_others_are_given(limits: Limits | None) -> None:
    """A bound of before holds after, and a new one from then on."""
    snapshot = through_json(Scheduler(limits=limits).snapshot())
    assert snapshot == Scheduler.restore(snapshot).snapshot()
    assert {"max_time": 3, "interactive_timeout": None, "time_limit": None} == Scheduler.restore(
        snapshot, limits=Limits(max_time=3)
    ).snapshot()["limits"]


class Alternating:
    """Chooses the first and the last job in turn, so it has to remember what it chose before."""

    def __init__(self) -> None:
        self.turn = 0

    def choose(self, queue: NormalQueue) -> str:
        """Choose the first or the last."""
        self.turn += 1
        return list(queue)[-(self.turn % 2)].id

    def save(self) -> dict[str, int]:
        """What it remembers."""
        return {"turn": self.turn}

    def load(self, memory: dict[str, int]) -> None:
        """Remember that."""
        self.turn = memory["turn"]


class Newest:
    """Chooses the last job."""

    def choose(self, queue: NormalQueue) -> str:
        """Choose the last."""
        return list(queue)[-1].id


def waiting(policy: Policy) -> Scheduler:
    """A scheduler in which five jobs wait and one was chosen."""
    scheduler = Scheduler(policy=policy)
    for number in range(6):
        scheduler.submit(f"j{number}")
    return scheduler


def order(scheduler: Scheduler) -> list[str]:
    """The jobs in the order in which they run from now on."""
    jobs: list[str] = []
    while scheduler.running:
        jobs += scheduler.running
        scheduler.finish(scheduler.running[0])
    return jobs


def test_a_policy_goes_on_with_what_it_remembers() -> None:
    """It is in the document, and is given back to the policy of the same class that is handed to `restore`."""
    scheduler = waiting(Alternating())
    restored = Scheduler.restore(through_json(scheduler.snapshot()), policy=Alternating())
    assert order(scheduler) == order(restored)


def test_another_policy_must_be_given() -> None:
    """A policy of one's own is not in the document; any other may take its place, and gets no memory of it."""
    snapshot = waiting(Alternating()).snapshot()
    with pytest.raises(BadValue, match=r"the policy tests\.reference\.test_snapshot:Alternating; allowed: that policy"):
        Scheduler.restore(snapshot)
    assert ["j0", "j5", "j4", "j3", "j2", "j1"] == order(Scheduler.restore(snapshot, policy=Newest()))


def altered(**changes: Any) -> Callable[[dict[str, Any]], Any]:
    """A document in which something else is written."""
    return lambda snapshot: {**snapshot, **changes}


def changed(change: Callable[[dict[str, Any]], object]) -> Callable[[dict[str, Any]], Any]:
    """A document that was changed throughout, its checksum included."""

    def change_all(snapshot: dict[str, Any]) -> dict[str, Any]:
        copy: dict[str, Any] = json.loads(json.dumps(snapshot))
        change(copy)
        del copy["checksum"]
        return {**copy, "checksum": _checksum(copy)}

    return change_all


def of_session(column: str, value: Any) -> Callable[[dict[str, Any]], Any]:
    """A document with another value of a session."""
    return changed(lambda copy: copy["sessions"][0].__setitem__(copy["session_columns"].index(column), value))


def of_job(column: str, value: Any, number: int = 0) -> Callable[[dict[str, Any]], Any]:
    """A document with another value of a job."""
    return changed(lambda copy: copy["jobs"][number].__setitem__(copy["job_columns"].index(column), value))


def of_request(column: int, value: Any) -> Callable[[dict[str, Any]], Any]:
    """A document with another value of a request."""
    return changed(lambda copy: copy["requests"][0].__setitem__(column, value))


def of_shares(name: str, value: Any) -> Callable[[dict[str, Any]], Any]:
    """A document with another value about the usage of owners."""
    shares: dict[str, Any] = {"half_life": None, "charge": "run", "accounts": []}
    return changed(lambda copy: copy.update(shares={**shares, name: value}))


def of_policy(name: str, value: Any) -> Callable[[dict[str, Any]], Any]:
    """A document with another value about the policy."""
    return changed(lambda copy: copy["policy"].__setitem__(name, value))


WRONG: dict[str, tuple[Callable[[dict[str, Any]], Any], str]] = {
    "nothing": (lambda snapshot: None, "it is no snapshot of a scheduler"),
    "a list": (lambda snapshot: [snapshot], "it is no snapshot of a scheduler"),
    "an empty object": (lambda snapshot: {}, "it is no snapshot of a scheduler"),
    "a log": (altered(format="tenure-log"), "it is no snapshot of a scheduler"),
    "a newer version": (altered(version=2), "it is of version 2, and this scheduler reads version 1"),
    "version 0": (altered(version=0), "it is of version 0, and this scheduler reads version 1"),
    "a version that is none": (altered(version="1"), "it is of version '1', and this scheduler reads version 1"),
    "another time": (altered(now=7), "it was cut off or changed since it was taken"),
    "a job less": (lambda snapshot: {**snapshot, "jobs": snapshot["jobs"][:-1]}, "it was cut off or changed"),
    "something more": (altered(more=1), "it was cut off or changed since it was taken"),
    "no checksum": (altered(checksum=None), "it was cut off or changed since it was taken"),
    "no JSON": (altered(jobs={1, 2}), "values that no scheduler writes"),
    "not a number": (altered(now=float("nan")), "values that no scheduler writes"),
    "two kinds of names": (altered(now={1: 2, "a": 3}), "values that no scheduler writes"),
    "no policy": (changed(lambda copy: copy.pop("policy")), "a policy that no scheduler writes"),
    "a policy in words": (changed(lambda copy: copy.update(policy="fifo")), "a policy that no scheduler writes"),
    "a policy of no name": (of_policy("name", ["fifo"]), "a policy that no scheduler writes"),
    "a policy of other values": (of_policy("values", {"half_life": 3}), "a policy that no scheduler writes"),
    "a policy in pieces": (of_policy("values", None), "a policy that no scheduler writes"),
    **{
        wrong: (change, "values that no scheduler writes")
        for wrong, change in {
            "a part less": changed(lambda copy: copy.pop("starts")),
            "a huge number": changed(lambda copy: copy.update(now=2**63)),
            "a number in words": changed(lambda copy: copy.update(lanes="two")),
            "another column of sessions": changed(lambda copy: copy["session_columns"].append("more")),
            "another column of jobs": changed(lambda copy: copy["job_columns"].append("more")),
            "sessions that are no rows": changed(lambda copy: copy.update(sessions=3)),
            "a row that is too short": changed(lambda copy: copy["jobs"][0].pop()),
            "a row that is too long": changed(lambda copy: copy["jobs"][0].append(None)),
            "wrong limits": changed(lambda copy: copy.update(limits={"lanes": 2})),
            "no phase": of_session("phase", "active"),
            "no reason": of_session("reason", None),
            "no time": of_session("deadline", None),
            "a time below all": of_session("deadline", -2),
            "a time beyond all": of_session("deadline", 2**64),
            "a truth as a time": of_session("usage", False),
            "a fraction as a time": of_session("usage", 0.0),
            "no truth": of_session("holds", 1),
            "two holders": changed(lambda copy: copy["sessions"].append(["b", 1, *copy["sessions"][0][2:]])),
            "the wrong number of queued jobs": of_session("Q", 7),
            "the wrong number of running jobs": of_session("R", 0),
            "a session with a later number": of_session("number", 1),
            "an empty id": of_job("id", ""),
            "a job with the id of another": of_job("id", "a2"),
            "a job in no session": of_job("session", "b"),
            "an owner in a list": of_job("owner", ["ann"]),
            "no state of a job": of_job("state", "waiting"),
            "a truth as a number": of_job("submitted_at", True),
            "a job that ran before it started": of_job("started_at", None),
            "a running job that is over": of_job("finished_at", 0),
            "a queued job that has started": of_job("started_at", 0, 1),
            "no cause": of_job("cause", "ill"),
            "a request in words": changed(lambda copy: copy.update(requests="all")),
            "a request without events": of_request(2, None),
            "a request with no content": of_request(1, None),
            "an event of no kind": of_request(2, [{"at": 0, "kind": "job_lost"}]),
            "an event of more": of_request(2, [{"at": 0, "kind": "job_started", "more": 1}]),
            "an event at no time": of_request(2, [{"at": None, "kind": "job_started"}]),
            "an event of a list": of_request(2, [{"at": 0, "kind": "job_started", "job": ["x"]}]),
            "an event that is none": of_request(2, ["job_started"]),
            "usage in words": changed(lambda copy: copy.update(shares="all")),
            "a half life of none": of_shares("half_life", 0),
            "another charge": of_shares("charge", "owned"),
            "an account of no use": of_shares("accounts", [["owner", "ann", 0]]),
            "an account of no number": of_shares("accounts", [["owner", "ann", True]]),
            "an account of no name": of_shares("accounts", [["owner", None, 1]]),
            "an account that is too short": of_shares("accounts", [["owner", 1]]),
            "a job out of order": of_job("number", 1),
            "a job with a later number": of_job("number", 9, -1),
        }.items()
    },
}


def held() -> Scheduler:
    """A scheduler in which a session holds the QPU with a running job and a queued one, and another job waits."""
    scheduler = Scheduler()
    scheduler.open("a", max_time=9, interactive_timeout=3)
    scheduler.submit("a1", session="a", owner="ann")
    scheduler.submit("a2", session="a")
    scheduler.submit("x", request_id="r")
    return scheduler


@pytest.mark.parametrize("wrong", WRONG)
def test_a_document_that_is_not_whole_is_refused(wrong: str) -> None:
    """In one sentence that says what is wrong with it."""
    alter, sentence = WRONG[wrong]
    with pytest.raises(BadValue, match=sentence) as refused:
        Scheduler.restore(alter(held().snapshot()))
    assert ("restore", "snapshot") == (refused.value.command, refused.value.subject)


def test_a_snapshot_is_apart_from_its_policy() -> None:
    """What is done to the document does not happen to the policy."""
    policy = FairShare(weights={"ann": 2})
    snapshot = Scheduler(policy=policy).snapshot()
    snapshot["policy"]["values"]["weights"]["ann"] = 9
    assert FairShare(weights={"ann": 2}) == policy


def test_deep_nesting_is_refused() -> None:
    """A document that is nested without end cannot be read by JSON's own reader, nor here."""
    nested: list[Any] = []
    for _ in range(100_000):
        nested = [nested]
    with pytest.raises(BadValue, match="values that no scheduler writes"):
        Scheduler.restore({**Scheduler().snapshot(), "jobs": nested})


def test_the_latest_times() -> None:
    """A deadline may be later than any time that can come, and so may the sum of two."""
    scheduler = Scheduler(now=LATEST)
    scheduler.open("a", max_time=LATEST, interactive_timeout=LATEST, unused_timeout=LATEST)
    scheduler.submit("a1", session="a")
    scheduler.finish("a1")
    assert scheduler.snapshot() == Scheduler.restore(through_json(scheduler.snapshot())).snapshot()
    assert 2 * LATEST == scheduler.next_deadline


def test_the_checksum_of_this_version() -> None:
    """It stays what it is, or documents that were written before could not be read."""
    content = {"rows": [[number, str(number)] for number in range(2500)], "format": "tenure-snapshot", "now": 7}
    assert "07e0bf82d04709c20e8d11788958f152094a09d97ce69323284c83fdd06d409b" == _checksum(content)


def test_a_large_document_is_checked_to_its_end() -> None:
    """A change of its last row is found, however many rows there are."""
    scheduler = Scheduler(lanes=0)
    for number in range(2 * ROWS_AT_ONCE + 1):
        scheduler.submit(f"j{number}")
    snapshot = through_json(scheduler.snapshot())
    assert scheduler.waiting == Scheduler.restore(snapshot).waiting
    swapped = of_job("number", 2 * ROWS_AT_ONCE, -2)(snapshot)
    with pytest.raises(BadValue, match="values that no scheduler writes"):
        Scheduler.restore(swapped)
    snapshot["jobs"][-1][0] = "another"
    with pytest.raises(BadValue, match="it was cut off or changed"):
        Scheduler.restore(snapshot)


class Forgetful(Newest):
    """Has a memory that it does not take back."""

    def save(self) -> dict[int, int]:
        """A memory with names that JSON writes as strings."""
        return {1: 2}


def test_a_memory_needs_a_policy_that_takes_it() -> None:
    """It is in the document as JSON gives it back, and is not lost without a word."""
    snapshot = waiting(Forgetful()).snapshot()
    assert {"1": 2} == snapshot["policy"]["memory"]
    with pytest.raises(BadValue, match=r"has a memory in the snapshot; allowed: a policy with a method load\(memory\)"):
        Scheduler.restore(snapshot, policy=Forgetful())


@pytest.mark.parametrize("memory", [{1, 2}, float("nan"), None])
def test_a_policy_whose_memory_cannot_be_written_down(memory: Any) -> None:
    """The snapshot is refused as any command is in which a policy fails."""

    class Broken(Newest):
        def save(self) -> Any:
            if memory is None:
                raise ValueError("no memory")
            return memory

    with pytest.raises(PolicyError, match=r"allowed: a method save\(\) that returns what JSON can hold"):
        waiting(Broken()).snapshot()
