"""Fair share: what owners are charged for, how usage decays, what weights mean, and what forgetting leaves."""

import json
from collections import defaultdict
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure.reference import BadValue, Event, FairShare, Fifo, NormalQueue, Scheduler, Share, WaitingJob
from tenure.reference.indexes.usage_by_owner import Charge, Owner, Terms, decayed
from tests.reference.test_atomicity import commands, perform

TERMS = [Terms(half_life, charge) for half_life in (None, 1, 3, 7) for charge in ("run", "held")]


class Watch:
    """First in, first out, but reads the shares, so that usage is counted from the first choice on."""

    def __init__(self, terms: Terms) -> None:
        self.terms = terms

    def choose(self, queue: NormalQueue) -> str:
        """Read, and choose the first."""
        list(queue.shares(*self.terms))
        return queue.first.id


def charges(events: list[Event], charge: str) -> Any:
    """The changes of the rate of each owner at their times, as the events say."""
    changes: dict[Owner, list[tuple[int, int]]] = defaultdict(list)
    running: dict[str, set[str]] = defaultdict(set)
    metered: dict[str, bool] = defaultdict(bool)
    owners: dict[str, str | None] = {}  # of jobs, and of sessions
    holder = None
    for event, at in zip(events, metered_times(events), strict=True):
        job, session = event.job, event.session
        if event.kind in ("session_activated", "session_reactivated"):
            holder = session
        if holder == session and event.kind in (
            *("session_deactivated", "session_canceled", "session_expired", "session_ended"),
        ):
            holder = None
        if event.kind in ("job_submitted", "session_opened"):
            owners[job or f"session {session}"] = event.owner
        if event.kind in ("job_started", "job_finished", "job_requeued") and job is not None:
            starts = event.kind == "job_started"
            owner = owners[job]
            key = ("owner", owner) if owner else ("session", session) if session else ("nobody", "")
            if charge == "run" or session is None:
                changes[key].append((event.at, 1 if starts else -1))
            if session is not None:
                (running[session].add if starts else running[session].discard)(job)
        if session is not None and charge == "held":
            now = holder == session or bool(running[session])
            if now != metered[session]:
                owner = owners[f"session {session}"]
                changes[("owner", owner) if owner else ("session", session)].append((at, 1 if now else -1))
                metered[session] = now
        if event.kind == "scheduler_recovered" and holder is not None and metered[holder]:
            owner = owners[f"session {holder}"]
            changes[("owner", owner) if owner else ("session", holder)] += [(at, -1), (event.at, 1)]
    return changes


def metered_times(events: list[Event]) -> list[int]:
    """The times of events, but of those of a recovery when it begins, since nothing is metered after that."""
    times, since = list[int](), None
    for event in reversed(events):
        if event.kind == "scheduler_recovered":
            since = event.since
        times.append(event.at if since is None else min(since, event.at))
        if since is not None and event.at < since:
            since = None
    return times[::-1]


def counted(changes: list[tuple[int, int]], now: int, half_life: int | None) -> int:
    """The usage of an owner, by going through all instants."""
    used = rate = 0
    for at in range(now + 1):
        if half_life is not None and at and at % half_life == 0:
            used //= 2
        rate += sum(change for time, change in changes if time == at)
        used += rate if at < now else 0
    return used


@pytest.mark.parametrize("terms", TERMS, ids=str)
@given(history=st.lists(commands, max_size=60), moments=st.sets(st.integers(0, 59)))
def test_usage_is_that_of_the_events(terms: Terms, history: Any, moments: set[int]) -> None:
    """Instant by instant, whatever is forgotten, copied or undone in between."""
    scheduler = Scheduler(lanes=2, policy=Watch(terms))
    events: list[Event] = []
    for number, (name, arguments, more) in enumerate(history):
        if name == "forget" and arguments[0] in "abc":
            continue  # the account of a session goes with it, and so the events do not say
        answer = perform(scheduler, (name, arguments, more))
        if not isinstance(answer, str):
            events += answer
        if number in moments:
            scheduler = Scheduler.restore(json.loads(json.dumps(scheduler.snapshot())), policy=Watch(terms))
    if scheduler._state.terms is None:
        return
    changes = charges(events, terms.charge)
    now = scheduler.now
    expected = {owner: used for owner, at in changes.items() if (used := counted(at, now, terms.half_life))}
    assert expected == scheduler._state.shares(terms).amounts()


@given(
    used=st.integers(0, 10**6),
    rate=st.integers(0, 5),
    since=st.integers(0, 50),
    passed=st.integers(0, 200),
    half_life=st.integers(1, 30),
)
def test_decay_does_not_depend_on_when_it_is_computed(
    used: int, rate: int, since: int, passed: int, half_life: int
) -> None:
    """It is the same at once and in many steps, and as halved at each multiple of the half life."""
    at_once = decayed(used, rate, since, since + passed, half_life)
    stepwise = slow = used
    for at in range(since, since + passed):
        stepwise = decayed(stepwise, rate, at, at + 1, half_life)
        slow += rate
        slow = slow // 2 if (at + 1) % half_life == 0 else slow
    assert at_once == stepwise == slow


def test_decay_over_ages_takes_no_time() -> None:
    """After a few dozen half lives nothing changes any more."""
    assert 0 == decayed(2**62, 0, 0, 2**63 - 1, 1)
    assert 7 * 1000 - 1 <= decayed(2**62, 7, 3, 2**63 // 1000 * 1000, 1000) <= 7 * 1000


def order(scheduler: Scheduler, jobs: list[tuple[str, str]], duration: Callable[[str], int] = lambda job: 1) -> str:
    """The owners of the jobs in the order in which they run, on one lane."""
    lanes = scheduler.lanes
    scheduler.resize(0)
    for job, owner in jobs:
        scheduler.submit(job, owner=owner)
    scheduler.resize(lanes)
    owners = ""
    while scheduler.running:
        (job,) = scheduler.running
        owners += dict(jobs)[job]
        scheduler.advance(scheduler.now + duration(job))
        scheduler.finish(job)
    return owners


def test_weights() -> None:
    """An owner of weight 3 runs three jobs for each one of another."""
    jobs = [(f"{owner}{number}", owner) for owner in "ab" for number in range(9)]
    assert "abaaabaaabaabbbbbb" == order(Scheduler(policy=FairShare(weights={"a": 3})), jobs)
    assert "abababababababab" == order(Scheduler(policy=FairShare(weights={"a": 2, "b": 2})), jobs)[:16]


def test_a_half_life() -> None:
    """What was used long ago counts for little, and so the owner may go first again."""
    for half_life, expected in ((None, "bba"), (10, "abb")):
        scheduler = Scheduler(policy=FairShare(half_life))
        order(scheduler, [("a1", "a")], lambda job: 8)
        scheduler.advance(100)
        order(scheduler, [("b1", "b")], lambda job: 3)
        assert expected == order(scheduler, [("a2", "a"), ("b2", "b"), ("b3", "b")], lambda job: 2)


@pytest.mark.parametrize(("charge", "expected"), [("run", "a2"), ("held", "b2")])
def test_usage_held(charge: Any, expected: str) -> None:
    """A session that thinks is charged for that, too."""
    scheduler = Scheduler(policy=FairShare(charge=charge))
    for session, runs, thinks in (("a", 1, 9), ("b", 5, 0)):
        scheduler.open(session, max_time=99, interactive_timeout=thinks)
        scheduler.submit(f"{session}1", session=session)
        scheduler.advance(scheduler.now + runs)
        scheduler.finish(f"{session}1")
        scheduler.advance(scheduler.now + thinks)
        assert scheduler.holder is None
    scheduler.resize(0)
    scheduler.submit("b2", session="b")
    scheduler.submit("a2", session="a")
    scheduler.resize(1)
    assert (expected,) == scheduler.running


def test_a_session_takes_its_usage_along() -> None:
    """The next one with its id begins with none; an owner with a name keeps it."""
    for charge in ("run", "held"):
        scheduler = Scheduler(policy=FairShare(charge=charge))
        scheduler.open("a", max_time=99, interactive_timeout=9)
        scheduler.submit("a1", session="a")
        scheduler.advance(5)
        scheduler.finish("a1")
        scheduler.cancel("a")
        shares = scheduler._state.shares(scheduler._state.terms or Terms())
        assert {("session", "a"): 5} == shares.amounts()
        scheduler.forget("a1")
        assert {("session", "a"): 5} == shares.amounts()
        scheduler.forget("a")
        assert {} == shares.amounts()
        assert {} == shares._accounts


@pytest.mark.parametrize(("charge", "used"), [("run", 5), ("held", 8)])
def test_the_owner_of_a_session_is_charged(charge: Charge, used: int) -> None:
    """For all its sessions, also when they are forgotten, and so another owner goes first (I3)."""
    scheduler = Scheduler(policy=FairShare(charge=charge))
    scheduler.open("a", max_time=99, interactive_timeout=3, owner="ann")
    scheduler.submit("a1", session="a")
    scheduler.advance(5)
    scheduler.finish("a1")
    scheduler.advance(8)
    scheduler.close("a")
    scheduler.forget("a")
    assert {("owner", "ann"): used} == scheduler._state.shares(Terms(None, charge)).amounts()
    scheduler.resize(0)
    scheduler.open("b", max_time=99, interactive_timeout=3, owner="ann")
    scheduler.submit("b1", session="b")
    scheduler.submit("x", owner="bob")
    scheduler.resize(1)
    assert ("x",) == scheduler.running


def test_accounts_that_have_decayed_are_removed() -> None:
    """So a scheduler that runs for years keeps those of the last half lives only."""
    scheduler = Scheduler(policy=FairShare(half_life=4))
    for number in range(2000):
        job = f"j{number}"
        scheduler.submit(job, owner=f"owner {number}")
        scheduler.advance(scheduler.now + 2)
        scheduler.finish(job)
        scheduler.forget(job)
        assert len(scheduler._state.shares(Terms(4))._accounts) <= 66
    assert {"owner 1999", "owner 1998"} <= {name for _, name in scheduler._state.shares(Terms(4)).amounts()}


def test_usage_outlives_a_restart_and_another_policy() -> None:
    """Other terms apply from then on to what was used before."""
    scheduler = Scheduler(policy=FairShare(weights={"a": 2}, half_life=100))
    scheduler.submit("a1", owner="a")
    scheduler.advance(60)
    scheduler.finish("a1")
    scheduler.forget("a1")
    restored = Scheduler.restore(json.loads(json.dumps(scheduler.snapshot())))
    assert FairShare(100, {"a": 2}) == restored._policy
    assert {("owner", "a"): 60} == restored._state.shares(Terms(100)).amounts()
    other = Scheduler.restore(scheduler.snapshot(), policy=FairShare(charge="held"))
    assert "ba" == order(other, [("a2", "a"), ("b1", "b")])
    assert {("owner", "a"): 61, ("owner", "b"): 1} == other._state.shares(Terms(None, "held")).amounts()


@pytest.mark.parametrize("half_life", [None, 4])
def test_usage_of_a_scheduler_that_had_another_policy(half_life: int | None) -> None:
    """It is that of the sessions and jobs which are not forgotten, decayed like any other."""
    scheduler = Scheduler(lanes=2, policy=Fifo())
    scheduler.submit("x", owner="a")
    scheduler.open("s", max_time=99, interactive_timeout=9)
    scheduler.submit("s1", session="s")
    scheduler.advance(3)
    scheduler.finish("s1")
    scheduler.advance(13)
    expected = {("owner", "a"): 13, ("session", "s"): 3} if half_life is None else {("owner", "a"): 4}
    assert expected == scheduler._state.count(Terms(half_life), None).amounts()
    held = scheduler._state.count(Terms(None, "held"), None)
    assert {("owner", "a"): 13, ("session", "s"): 12} == held.amounts()


def test_usage_of_a_session_that_holds_the_qpu() -> None:
    """It goes on after a restart, and with a policy that is new."""
    policy = FairShare(charge="held")
    counted, late = Scheduler(policy=policy, now=3), Scheduler(now=3)
    for scheduler in (counted, late):
        scheduler.open("a", max_time=99, interactive_timeout=2)
        scheduler.submit("a1", session="a")
        scheduler.advance(4)
        scheduler.finish("a1")
        scheduler.advance(20)
        scheduler.submit("a2", session="a")
        scheduler.advance(24)
    restored = Scheduler.restore(json.loads(json.dumps(counted.snapshot())))
    late._state.count(Terms(None, "held"), None)
    for scheduler in (counted, restored, late):
        assert {("session", "a"): 7} == scheduler._state.shares(Terms(None, "held")).amounts()
        scheduler.advance(30)
        assert {("session", "a"): 13} == scheduler._state.shares(Terms(None, "held")).amounts()


@pytest.mark.parametrize(("half_life", "used"), [(None, 19), (10, 8)])
def test_usage_that_is_counted_late(half_life: int | None, used: int) -> None:
    """Of a job that is over and of one that runs; the one that runs goes on."""
    scheduler = Scheduler(lanes=2, now=3)
    scheduler.submit("x", owner="a")
    scheduler.advance(10)
    scheduler.finish("x")
    scheduler.submit("y", owner="a")
    scheduler.advance(22)
    scheduler.resize(1)
    scheduler.submit("z", owner="a")
    (share,) = NormalQueue(scheduler._state).shares(half_life)
    assert (used, 1, "z") == (share.used, share.running, share.first.id)
    scheduler.advance(25)
    (share,) = NormalQueue(scheduler._state).shares(half_life)
    assert used + 3 == share.used
    scheduler.finish("y")
    assert {("owner", "a"): used + 3} == scheduler._state.shares(Terms(half_life)).amounts()


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"half_life": 0}, "FairShare: half_life is 0; allowed: an int from 1"),
        ({"half_life": 1.5}, "FairShare: half_life is 1.5"),
        ({"charge": "owned"}, "FairShare: charge is 'owned'; allowed: run or held"),
        ({"weights": ["a"]}, r"FairShare: weights is \['a'\]; allowed: a mapping of owners to weights"),
        ({"weights": {"a": 0}}, "FairShare: weight is 0; allowed: an int from 1"),
        ({"weights": {"": 1}}, "FairShare: owner is ''"),
    ],
)
def test_what_is_no_fair_share(values: dict[str, Any], sentence: str) -> None:
    """It is refused when it is made."""
    with pytest.raises(BadValue, match=sentence):
        FairShare(**values)


def test_shares_are_compared_exactly() -> None:
    """However large they are, a fraction is not rounded."""
    rank, job = FairShare(weights={"a": 3})._weighted_rank, WaitingJob("x", None, "a", 0, 0)
    assert (Fraction(2**62, 3), Fraction(1, 3), 0) == rank(Share(2**62, 1, job, "a"))
    assert (Fraction(2**62), Fraction(1), 0) == rank(Share(2**62, 1, job))
