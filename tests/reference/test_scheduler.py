"""The scheduler's commands: what they report, and in which order."""

import copy
from collections.abc import Callable

import pytest

from tenure.reference import Event, Limits, NormalQueue, Phase, PolicyError, Reason, Scheduler
from tests.reference.brief import brief, scheduler_with


def test_opening_reports_the_terms() -> None:
    """A session_opened carries what the session was opened with, so that a log can be judged alone (C2)."""
    opened = Event(
        at=7, kind="session_opened", session="a", max_time=9, interactive_timeout=0, unused_timeout=3, row="T01"
    )
    assert (opened,) == Scheduler(now=7).open("a", max_time=9, interactive_timeout=0, unused_timeout=3)


def test_first_start_activates() -> None:
    """The first job comes through the normal queue, and its start starts the session (Q1, A1)."""
    assert ["job_submitted a1 T02", "job_started a1 T04", "session_activated a T04"] == brief(
        scheduler_with().submit("a1", session="a")
    )


def test_idle_session_is_deactivated() -> None:
    """It happens at the end of the interactive timeout, not when somebody looks (D1)."""
    scheduler = scheduler_with()
    scheduler.submit("a1", session="a")
    assert ["job_finished a1 done T08"] == brief(scheduler.finish("a1"))
    assert () == scheduler.advance(4)
    (event,) = scheduler.advance(60)
    assert (5, "session_deactivated", "a", "T10") == (event.at, event.kind, event.session, event.row)


def test_idle_session_takes_a_job_at_once() -> None:
    """A job within the interactive timeout starts without the normal queue (P1)."""
    scheduler = scheduler_with()
    scheduler.submit("a1", session="a")
    scheduler.submit("x")
    assert ["job_finished a1 done T08"] == brief(scheduler.finish("a1"))
    scheduler.advance(4)
    assert ["job_submitted a2 T09", "job_started a2 T06"] == brief(scheduler.submit("a2", session="a"))


def test_idle_session_keeps_others_out() -> None:
    """No other job starts while the session is idle; one does when it is deactivated (P2, D1)."""
    scheduler = scheduler_with()
    scheduler.submit("a1", session="a")
    scheduler.submit("x")
    scheduler.finish("a1")
    assert () == scheduler.advance(4)
    assert ["session_deactivated a T10", "job_started x J02"] == brief(scheduler.advance(5))


def test_reactivation_goes_through_the_normal_queue() -> None:
    """A deactivated session waits for its turn, and keeps its deadline (R1)."""
    scheduler = scheduler_with()
    scheduler.submit("a1", session="a")
    scheduler.finish("a1")
    scheduler.advance(10)
    scheduler.submit("x")
    assert ["job_submitted a2 T11"] == brief(scheduler.submit("a2", session="a"))
    assert ["job_finished x done J03", "job_started a2 T13", "session_reactivated a T13"] == brief(
        scheduler.finish("x")
    )
    assert 100 == scheduler.session("a").deadline


def test_jobs_wait_at_their_own_place_before_the_first_start() -> None:
    """Until a session has the QPU its jobs have no priority (Q2); from then on they do (P1)."""
    scheduler = scheduler_with()
    scheduler.submit("x")
    scheduler.submit("a1", session="a")
    scheduler.submit("y")
    scheduler.submit("a2", session="a")
    assert ("a1", "y", "a2") == scheduler.waiting
    assert ["job_finished x done J03", "job_started a1 T04", "session_activated a T04"] == brief(scheduler.finish("x"))
    assert ["job_finished a1 done T07", "job_started a2 T06"] == brief(scheduler.finish("a1"))


def test_close_drains() -> None:
    """A closed session runs what it has and ends with the last job, without waiting (E1, E2)."""
    scheduler = scheduler_with()
    scheduler.submit("a1", session="a")
    scheduler.submit("a2", session="a")
    scheduler.submit("x")
    assert ["session_closed a T19"] == brief(scheduler.close("a"))
    assert ["job_finished a1 done T24", "job_started a2 T23"] == brief(scheduler.finish("a1"))
    assert ["job_finished a2 failed T24", "session_ended a closed T24", "job_started x J02"] == brief(
        scheduler.finish("a2", outcome="failed")
    )


def test_close_without_work_ends() -> None:
    """A session with nothing to do ends at the close (E2)."""
    assert ["session_closed a T17", "session_ended a closed T17"] == brief(scheduler_with().close("a"))


def test_closed_before_its_first_start() -> None:
    """Its jobs keep their place, and the first start activates it although it is closed (E3, A1)."""
    scheduler = scheduler_with()
    scheduler.submit("x")
    scheduler.submit("a1", session="a")
    assert ["session_closed a T18"] == brief(scheduler.close("a"))
    assert ["job_finished x done J03", "job_started a1 T21", "session_activated a T21"] == brief(scheduler.finish("x"))


def test_closed_while_deactivated() -> None:
    """Its jobs keep their place, and the start reactivates it although it is closed (E3)."""
    scheduler = scheduler_with()
    scheduler.submit("a1", session="a")
    scheduler.finish("a1")
    scheduler.advance(10)
    scheduler.submit("x")
    scheduler.submit("a2", session="a")
    assert ["session_closed a T20"] == brief(scheduler.close("a"))
    assert ["job_finished x done J03", "job_started a2 T22", "session_reactivated a T22"] == brief(
        scheduler.finish("x")
    )


def test_cancel_drops_what_is_queued() -> None:
    """Queued jobs are dropped in submission order, the running one runs on, and the QPU is free (E4)."""
    scheduler = scheduler_with()
    for job in ("a1", "a2", "a3"):
        scheduler.submit(job, session="a")
    scheduler.submit("x")
    assert ["session_canceled a T26", "job_dropped a2 canceled T26", "job_dropped a3 canceled T26"] == brief(
        scheduler.cancel("a")
    )
    assert (None, ("a1",), ("x",)) == (scheduler.holder, scheduler.running, scheduler.waiting)
    assert ["job_finished a1 done T27", "session_ended a canceled T27", "job_started x J02"] == brief(
        scheduler.finish("a1")
    )


def test_cancel_without_a_running_job_ends() -> None:
    """Nothing is left to wait for (E4)."""
    scheduler = scheduler_with()
    scheduler.submit("x")
    scheduler.submit("a1", session="a")
    assert ["session_canceled a T26", "job_dropped a1 canceled T26", "session_ended a canceled T26"] == brief(
        scheduler.cancel("a")
    )


def test_expiry_drops_what_is_queued() -> None:
    """At the deadline the session expires, and another job starts when the running one is over (E5)."""
    scheduler = scheduler_with()
    for job in ("a1", "a2"):
        scheduler.submit(job, session="a")
    assert ["session_expired a T28", "job_dropped a2 expired T28"] == brief(scheduler.advance(100))
    assert ["job_finished a1 canceled T29", "session_ended a expired T29"] == brief(
        scheduler.finish("a1", outcome="canceled")
    )


def test_unused_session_ends() -> None:
    """It ends by itself, without having been closed (C3)."""
    scheduler = Scheduler()
    scheduler.open("a", max_time=9, interactive_timeout=0, unused_timeout=3)
    assert ["session_ended a unused T30"] == brief(scheduler.advance(3))
    assert Reason.UNUSED == scheduler.session("a").reason


def test_ending_twice_reports_nothing() -> None:
    """A close or a cancel that comes too late changes nothing (E8)."""
    scheduler = scheduler_with()
    scheduler.cancel("a")
    assert () == scheduler.close("a")
    assert () == scheduler.cancel("a")


def test_cancel_a_queued_job() -> None:
    """The other jobs stay where they are (Q3)."""
    scheduler = scheduler_with()
    scheduler.submit("x")
    for job in ("a1", "a2", "a3"):
        scheduler.submit(job, session="a")
    assert ["job_canceled a2 T16"] == brief(scheduler.cancel_job("a2"))
    assert ("a1", "a3") == scheduler.waiting
    assert ["job_canceled a1 T16"] == brief(scheduler.cancel_job("a1"))
    assert ["job_canceled a3 T14"] == brief(scheduler.cancel_job("a3"))
    assert Phase.QUEUED_EMPTY == scheduler.session("a").phase


def test_cancel_a_running_job() -> None:
    """It counts like a finished one, with the outcome canceled (K3)."""
    scheduler = scheduler_with()
    scheduler.submit("a1", session="a")
    scheduler.submit("x")
    assert ["job_finished a1 canceled T34"] == brief(scheduler.cancel_job("a1"))
    scheduler.cancel("a")
    assert ["job_finished x canceled J05"] == brief(scheduler.cancel_job("x"))


def test_cancel_the_last_queued_job_without_lanes() -> None:
    """An active session with nothing left is idle, with a fresh clock (E9)."""
    scheduler = scheduler_with()
    scheduler.submit("a1", session="a")
    scheduler.submit("a2", session="a")
    scheduler.resize(0)
    scheduler.finish("a1")
    scheduler.advance(3)
    assert ["job_canceled a2 T15"] == brief(scheduler.cancel_job("a2"))
    assert 8 == scheduler.session("a").idle_deadline


def test_zero_interactive_timeout() -> None:
    """The session is deactivated in the same settling, before any other command (K1)."""
    scheduler = scheduler_with(interactive_timeout=0)
    scheduler.submit("a1", session="a")
    scheduler.submit("x")
    assert ["job_finished a1 done T08", "session_deactivated a T10", "job_started x J02"] == brief(
        scheduler.finish("a1")
    )


def test_maximum_before_interactive() -> None:
    """When both clocks run out at once the session expires and is not deactivated first (X2)."""
    scheduler = scheduler_with(max_time=10, interactive_timeout=5)
    scheduler.submit("a1", session="a")
    scheduler.advance(5)
    scheduler.finish("a1")
    assert ["session_expired a T28", "session_ended a expired T28"] == brief(scheduler.advance(10))


def test_ties_go_by_opening_order() -> None:
    """Timers of one kind that run out at once fire in the order in which the sessions were opened (X2)."""
    scheduler = Scheduler(now=1)
    for session, timeout in (("b", 5), ("a", 5), ("c", 4)):
        scheduler.open(session, max_time=9, interactive_timeout=0, unused_timeout=timeout)
    assert ["c", "b", "a"] == [event.session for event in scheduler.advance(9)]


def test_all_timers_fire_before_a_lane_is_filled() -> None:
    """No job starts at an instant at which its session expires (X3)."""
    scheduler = scheduler_with("a", max_time=10, interactive_timeout=10)
    scheduler.open("b", max_time=10, interactive_timeout=0)
    for session in ("b", "a"):
        scheduler.submit(f"{session}1", session=session)
        scheduler.finish(f"{session}1")
    scheduler.submit("b2", session="b")
    scheduler.submit("x")
    assert [
        "session_expired a T28",
        "session_ended a expired T28",
        "session_expired b T28",
        "job_dropped b2 expired T28",
        "session_ended b expired T28",
        "job_started x J02",
    ] == brief(scheduler.advance(10))


def test_advance_settles_at_every_deadline_on_the_way() -> None:
    """Each event has the time at which it happened."""
    scheduler = scheduler_with(max_time=20)
    scheduler.submit("a1", session="a")
    scheduler.submit("x")
    scheduler.finish("a1")
    assert [(5, "session_deactivated"), (5, "job_started"), (20, "session_expired"), (20, "session_ended")] == [
        (event.at, event.kind) for event in scheduler.advance(50)
    ]
    assert 50 == scheduler.now


def test_lanes() -> None:
    """Several jobs run side by side, and jobs that ran before an activation are left alone (P4)."""
    scheduler = Scheduler(lanes=3)
    scheduler.open("a", max_time=100, interactive_timeout=5)
    scheduler.submit("x")
    for job in ("a1", "a2", "a3"):
        scheduler.submit(job, session="a")
    assert ("x", "a1", "a2") == scheduler.running
    assert ["job_finished x done J03", "job_started a3 T06"] == brief(scheduler.finish("x"))


def test_resize_fills_new_lanes() -> None:
    """Jobs that may start do; no running job is touched (P5)."""
    scheduler = Scheduler(lanes=0)
    for job in ("x", "y", "z"):
        scheduler.submit(job)
    assert ["job_started x J02", "job_started y J02"] == brief(scheduler.resize(2))
    assert () == scheduler.resize(0)
    assert ("x", "y") == scheduler.running


def test_limits_may_be_reached() -> None:
    """A request equal to the limit is granted (C4)."""
    scheduler = Scheduler(limits=Limits(max_time=10, interactive_timeout=5))
    assert 1 == len(scheduler.open("a", max_time=10, interactive_timeout=5))


@pytest.mark.parametrize(
    "command",
    [
        lambda made: made.submit("b1", session="b"),
        lambda made: made.close("b"),
        lambda made: made.cancel("b"),
        lambda made: made.open("c", max_time=9, interactive_timeout=0, unused_timeout=9),
    ],
)
def test_others_leave_the_clock_of_an_idle_session_alone(command: Callable[[Scheduler], object]) -> None:
    """Whatever becomes of another session meanwhile, also where nobody looks (K1)."""
    scheduler = scheduler_with()
    scheduler.open("b", max_time=9, interactive_timeout=0, unused_timeout=50)
    scheduler.submit("a1", session="a")
    scheduler.finish("a1")
    command(scheduler)
    assert "session_deactivated a T10" == brief(scheduler.advance(6))[0]


def test_the_end_of_another_session_leaves_the_clock_of_an_idle_one_alone() -> None:
    """Whether or not anybody looks in between (K1)."""
    scheduler = Scheduler()
    scheduler.open("b", max_time=8, interactive_timeout=0)
    scheduler.open("a", max_time=99, interactive_timeout=5)
    for job, session in (("b1", "b"), ("a1", "a")):
        scheduler.submit(job, session=session)
        scheduler.finish(job)
    scheduler.advance(4)
    scheduler.submit("a2", session="a")
    scheduler.finish("a2")
    assert ["session_expired b T28", "session_ended b expired T28"] == brief(scheduler.advance(8))
    assert ["session_deactivated a T10"] == brief(scheduler.advance(20))


def test_running_jobs_stay_in_start_order() -> None:
    """Whatever the order in which they came, and although a finish was undone."""

    class Last:
        fails = False

        def choose(self, queue: NormalQueue) -> str:
            return "nobody" if self.fails else [job.id for job in queue][-1]

    policy = Last()
    scheduler = Scheduler(lanes=0, policy=policy)
    for job in ("x", "y", "z"):
        scheduler.submit(job)
    scheduler.resize(2)
    policy.fails = True
    with pytest.raises(PolicyError):
        scheduler.finish("z")
    assert ("z", "y") == scheduler.running == copy.copy(scheduler).running
