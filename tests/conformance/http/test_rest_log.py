"""The event log that is computed from views of a service, and its picture."""

from collections.abc import Sequence
from typing import Any

import pytest

from tenure.conformance import Verdict, select
from tenure.conformance.http.rest_log import StateLog
from tenure.conformance.protocol.messages import Events, Refused, Request, Response, ViewResponse
from tenure.conformance.reports.html import runs
from tests.conformance.doubles.service import FakeClock, Service
from tests.conformance.doubles.services import CASES, CloseIsCancel, IdleNeverEnds, judged

DONE = Events(())


def log_of(*exchange: tuple[Request, Response]) -> list[tuple[Any, ...]]:
    """The log of these requests and answers."""
    answers = iter([answer for _, answer in exchange])
    views = StateLog(lambda request: next(answers), None)
    for request, answer in exchange:
        assert answer == views.ask(request)
    return [tuple(event.get(name) for name in ("at", "kind", "session", "job")) for event in views.seen.log]


def given(op: str, **fields: Any) -> tuple[Request, Response]:
    """A command that is carried out."""
    return {"op": op, **fields}, DONE


def session(state: str, *, accepting: bool = True) -> tuple[Request, Response]:
    """A view of the session a."""
    return {"op": "session", "session": "a"}, ViewResponse({"state": state, "accepting": accepting})


def job(name: str, status: str) -> tuple[Request, Response]:
    """A view of a job."""
    return {"op": "job", "job": name}, ViewResponse({"state": status})


BEGIN = (given("reset", now=3), given("open", session="a"), given("submit", job="a1", session="a"))


def test_a_state_that_is_another_is_an_event() -> None:
    """At the instant of the view that shows it; what is unchanged gives no event."""
    events = log_of(
        *BEGIN,
        *(session("Active"), job("a1", "Running")) * 2,
        given("advance", to=5),
        *(session("active"), job("a1", "Completed")) * 2,
        given("advance", to=9),
        *[session("inactive")] * 2,
        session("active"),
        *[session("pending_closed", accepting=False)] * 2,
        *[session("closed", accepting=False)] * 2,
    )
    assert [
        (3, "session_opened", "a", None),
        (3, "job_submitted", "a", "a1"),
        (3, "session_activated", "a", None),
        (3, "job_started", "a", "a1"),
        (5, "job_finished", "a", "a1"),
        (9, "session_deactivated", "a", None),
        (9, "session_reactivated", "a", None),
        (9, "session_expired", "a", None),
        (9, "session_ended", "a", None),
    ] == events


@pytest.mark.parametrize(
    ("ending", "views", "kinds"),
    [
        ("close", [session("open", accepting=False)], ["session_closed"]),
        ("close", [session("closed", accepting=False)], ["session_closed", "session_ended"]),
        ("cancel", [session("closed", accepting=False)], ["session_canceled", "session_ended"]),
        ("cancel", [session("pending_closed", accepting=False)], ["session_canceled"]),
        ("close", [job("a1", "Failed")], ["job_dropped"]),
        ("close", [job("a1", "Completed")], ["job_started", "job_finished"]),
        ("close", [job("a1", "Running"), job("a1", "Cancelled")], ["job_started", "job_finished"]),
    ],
)
def test_an_end_is_that_which_was_asked_for(
    ending: str, views: Sequence[tuple[Request, Response]], kinds: list[str]
) -> None:
    """As far as a view shows it."""
    assert kinds == [kind for _, kind, *_ in log_of(*BEGIN, given(ending, session="a"), *views)[2:]]


def test_what_is_refused_did_not_happen_and_a_reset_begins_anew() -> None:
    """There are no events about sessions and jobs that were not made."""
    refused = Refused("http_409")
    assert [] == log_of(
        *BEGIN,
        ({"op": "reset", "now": 0}, DONE),
        ({"op": "open", "session": "a"}, refused),
        ({"op": "submit", "job": "x1"}, refused),
        session("active"),
        job("x1", "Running"),
    )


def of(wrong: type[Service], case: str, surface: str | None) -> Verdict:
    """The verdict on the one case that fails."""
    service = type(wrong.__name__, (wrong,), {"surface": surface})(FakeClock())
    (verdict,) = judged(service, select(CASES, ids=[case])).of("failed")
    return verdict


def kinds(log: Sequence[Any]) -> list[str]:
    """What happened, in order of the alphabet within an instant."""
    return [event["kind"] for event in log]


@pytest.mark.parametrize("surface", [None, "virtual"])
def test_the_pictures_of_a_failure_show_what_is_different(surface: str | None) -> None:
    """The expected run up to the view that differs, and the observed one."""
    both = runs(of(IdleNeverEnds, "T10/active.idle", surface))
    assert both is not None
    assert "session_deactivated" in kinds(both.expected)
    assert "session_deactivated" not in kinds(both.observed)
    assert {"session_activated", "job_finished"} <= set(kinds(both.observed))
    assert both.until == both.mark == both.expected[-1]["at"]
    assert ((0, 1),) == both.lanes

    both = runs(of(CloseIsCancel, "T19/active.busy", surface))
    assert both is not None
    assert "session_closed" in kinds(both.expected)
    assert "session_closed" not in kinds(both.observed)
