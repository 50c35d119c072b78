"""All sessions and all jobs, one view after the other, or those in a state or of a session."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure.reference import BadValue, Scheduler, UnknownId
from tests.reference.brief import refused_in_another_thread, scheduler_with
from tests.reference.test_atomicity import commands, perform


@given(history=st.lists(commands, max_size=60))
def test_views_are_those_of_each(history: Any) -> None:
    """Every session and job that is not forgotten, in the order in which they came, once."""
    scheduler = Scheduler(lanes=2)
    for command in history:
        perform(scheduler, command)
    sessions = [*scheduler._state.sessions.values()]
    sessions.sort(key=lambda session: session.number)
    assert [scheduler.session(session.id) for session in sessions] == [*scheduler.sessions()]
    jobs = sorted(scheduler._state.jobs.values(), key=lambda job: job.number)
    assert [scheduler.job(job.id) for job in jobs] == [*scheduler.jobs()]
    for state in ("queued", "active", "deactivated", "closed", "canceled", "expired"):
        assert [view for view in scheduler.sessions() if view.state == state] == [*scheduler.sessions(state=state)]
    for state in ("queued", "running", "done", "failed", "canceled", "dropped"):
        assert [view for view in scheduler.jobs() if view.state == state] == [*scheduler.jobs(state=state)]
    for session in sessions:
        views = [*scheduler.jobs(session=session.id)]
        assert [view for view in scheduler.jobs() if view.session == session.id] == views


def test_the_order_after_an_undone_command() -> None:
    """It is still that of submission."""
    scheduler = Scheduler()
    for job in ("x", "y", "z"):
        scheduler.advance(scheduler.now + 1)
        scheduler.submit(job)
        scheduler.finish(job)
    with scheduler.prepare({"op": "forget", "id": "y"}):
        pass
    assert all(one.submitted_at < other.submitted_at for one, other in pairwise(scheduler.jobs()))
    assert 3 == len([*scheduler.jobs()])


def test_what_changes_while_it_is_iterated() -> None:
    """What is reached later shows what it is then, and what was forgotten is left out, or is another one."""
    scheduler = Scheduler(lanes=3)
    for job in ("x", "y", "z"):
        scheduler.submit(job)
    views = scheduler.jobs()
    assert "running" == next(views).state
    scheduler.finish("y")
    scheduler.forget("y")
    scheduler.submit("y")
    scheduler.finish("z", outcome="failed")
    assert ["failed"] == [view.state for view in views]


def test_views_beside_a_prepared_command() -> None:
    """They show the state before, also if the command is prepared in the middle."""
    scheduler = Scheduler(lanes=3)
    for job in ("x", "y"):
        scheduler.submit(job)
    views = scheduler.jobs(state="running")
    next(views)
    with scheduler.prepare({"op": "finish", "job": "y"}) as prepared:
        assert "running" == next(views).state
        prepared.commit()
    assert [] == [*views]


def test_what_is_no_state_or_session() -> None:
    """It is refused when it is asked for, and not when the first view is."""
    scheduler = scheduler_with()
    with pytest.raises(BadValue, match="sessions: state is 'idle'; allowed: queued or active or deactivated or closed"):
        scheduler.sessions(state="idle")
    with pytest.raises(BadValue, match="jobs: state is 'active'; allowed: queued or running or done or failed or"):
        scheduler.jobs(state="active")
    with pytest.raises(UnknownId, match="jobs: there is no session 'b'"):
        scheduler.jobs(session="b")


def test_another_thread_iterates_nothing() -> None:
    """Not even over what was asked for in the thread of the scheduler."""
    views = scheduler_with().sessions()
    refused_in_another_thread(lambda: next(views))
