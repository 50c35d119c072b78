"""The pure step: what each row does, when it is not enabled, and what the other cells answer."""

from typing import Any

import pytest

from tenure.reference.step import alone, opened, step
from tenure.reference.vocabulary import (
    ALREADY_FINAL,
    DISABLED,
    DUPLICATE_ID,
    NOT_ACCEPTING,
    NOT_RUNNING,
    OFF,
    Input,
    Parameters,
    Phase,
    Reason,
    RefusalCode,
    Variables,
)

PARAMETERS = Parameters(max_time=100, interactive_timeout=5, unused_timeout=OFF)
NOW = 50

# A plausible session in each phase, opened at 0, started at 10 if it was started, metered since 20 if it is metered.
SESSIONS: dict[str, dict[str, Any]] = {
    "queued.empty": {},
    "queued.waiting": {"Q": 1},
    "active.busy": {"Q": 1, "R": 1, "holds": True, "deadline": 110, "metered_since": 20, "usage": 3},
    "active.idle": {"holds": True, "deadline": 110, "idle_deadline": 50, "metered_since": 20, "usage": 3},
    "deactivated.empty": {"deadline": 110, "usage": 3},
    "deactivated.waiting": {"Q": 1, "deadline": 110, "usage": 3},
    "closed.unstarted": {"Q": 1},
    "closed.draining": {"Q": 1, "R": 1, "holds": True, "deadline": 110, "metered_since": 20, "usage": 3},
    "closed.waiting": {"Q": 1, "deadline": 110, "usage": 3},
    "closed.ended": {"reason": Reason.CLOSED, "ended_at": 40, "usage": 3},
    "canceled.draining": {"R": 1, "deadline": 110, "metered_since": 20, "usage": 3},
    "canceled.ended": {"reason": Reason.CANCELED, "ended_at": 40, "usage": 3},
    "expired.draining": {"R": 1, "deadline": 40, "metered_since": 20, "usage": 3},
    "expired.ended": {"reason": Reason.EXPIRED, "ended_at": 40, "deadline": 40, "usage": 3},
}

FREE: dict[str, Any] = {"lanes": 2, "busy": 1}
CHOSEN: dict[str, Any] = {**FREE, "held": False, "chosen": True}
EARLIEST: dict[str, Any] = {**FREE, "held": True, "earliest": True}

ENDED = {"holds": False, "ended_at": NOW, "metered_since": OFF, "idle_deadline": OFF}
METERED = {**ENDED, "usage": 33}


def session(phase: str, **changes: Any) -> Variables:
    """A session in a phase, with some variables changed."""
    fields = {
        "Q": 0,
        "R": 0,
        "holds": False,
        "deadline": OFF,
        "idle_deadline": OFF,
        "unused_deadline": OFF,
        "reason": Reason.NONE,
        "ended_at": OFF,
        "metered_since": OFF,
        "usage": 0,
        **SESSIONS[phase],
        **changes,
    }
    return Variables(phase=Phase(phase), **fields)


# row, phase, what differs from SESSIONS there, input, environment, phase after, what changes
STEPS = [
    ("T02", "queued.empty", {"unused_deadline": 60}, "submit", {}, "queued.waiting", {"Q": 1, "unused_deadline": OFF}),
    ("T03", "queued.waiting", {}, "submit", {}, "queued.waiting", {"Q": 2}),
    ("T04", "queued.waiting", {"Q": 2}, "start", CHOSEN, "active.busy",
     {"Q": 1, "R": 1, "holds": True, "deadline": 150, "metered_since": NOW}),
    ("T05", "active.busy", {}, "submit", {}, "active.busy", {"Q": 2}),
    ("T06", "active.busy", {}, "start", EARLIEST, "active.busy", {"Q": 0, "R": 2}),
    ("T07", "active.busy", {}, "finish", {}, "active.busy", {"R": 0}),
    ("T08", "active.busy", {"Q": 0}, "finish", {}, "active.idle", {"R": 0, "idle_deadline": 55}),
    ("T09", "active.idle", {}, "submit", {}, "active.busy", {"Q": 1, "idle_deadline": OFF}),
    ("T10", "active.idle", {}, "interactive_timeout", {}, "deactivated.empty",
     {"holds": False, "idle_deadline": OFF, "metered_since": OFF, "usage": 33}),
    ("T11", "deactivated.empty", {}, "submit", {}, "deactivated.waiting", {"Q": 1}),
    ("T12", "deactivated.waiting", {}, "submit", {}, "deactivated.waiting", {"Q": 2}),
    ("T13", "deactivated.waiting", {"Q": 2}, "start", CHOSEN, "active.busy",
     {"Q": 1, "R": 1, "holds": True, "metered_since": NOW}),
    ("T14", "queued.waiting", {}, "cancel_queued_job", {}, "queued.empty", {"Q": 0}),
    ("T14", "deactivated.waiting", {}, "cancel_queued_job", {}, "deactivated.empty", {"Q": 0}),
    ("T15", "active.busy", {"R": 0}, "cancel_queued_job", {}, "active.idle", {"Q": 0, "idle_deadline": 55}),
    ("T16", "queued.waiting", {"Q": 2}, "cancel_queued_job", {}, "queued.waiting", {"Q": 1}),
    ("T16", "active.busy", {}, "cancel_queued_job", {}, "active.busy", {"Q": 0}),
    ("T16", "deactivated.waiting", {"Q": 2}, "cancel_queued_job", {}, "deactivated.waiting", {"Q": 1}),
    ("T16", "closed.unstarted", {"Q": 2}, "cancel_queued_job", {}, "closed.unstarted", {"Q": 1}),
    ("T16", "closed.draining", {}, "cancel_queued_job", {}, "closed.draining", {"Q": 0}),
    ("T16", "closed.waiting", {"Q": 2}, "cancel_queued_job", {}, "closed.waiting", {"Q": 1}),
    ("T17", "queued.empty", {"unused_deadline": 60}, "close", {}, "closed.ended",
     {**ENDED, "unused_deadline": OFF, "reason": "closed"}),
    ("T17", "active.idle", {}, "close", {}, "closed.ended", {**METERED, "reason": "closed"}),
    ("T17", "deactivated.empty", {}, "close", {}, "closed.ended", {**ENDED, "reason": "closed"}),
    ("T18", "queued.waiting", {}, "close", {}, "closed.unstarted", {}),
    ("T19", "active.busy", {}, "close", {}, "closed.draining", {}),
    ("T20", "deactivated.waiting", {}, "close", {}, "closed.waiting", {}),
    ("T21", "closed.unstarted", {}, "start", CHOSEN, "closed.draining",
     {"Q": 0, "R": 1, "holds": True, "deadline": 150, "metered_since": NOW}),
    ("T22", "closed.waiting", {}, "start", CHOSEN, "closed.draining",
     {"Q": 0, "R": 1, "holds": True, "metered_since": NOW}),
    ("T23", "closed.draining", {}, "start", EARLIEST, "closed.draining", {"Q": 0, "R": 2}),
    ("T24", "closed.draining", {}, "finish", {}, "closed.draining", {"R": 0}),
    ("T24", "closed.draining", {"Q": 0}, "finish", {}, "closed.ended", {**METERED, "R": 0, "reason": "closed"}),
    ("T25", "closed.unstarted", {}, "cancel_queued_job", {}, "closed.ended", {**ENDED, "Q": 0, "reason": "closed"}),
    ("T25", "closed.draining", {"R": 0}, "cancel_queued_job", {}, "closed.ended",
     {**METERED, "Q": 0, "reason": "closed"}),
    ("T25", "closed.waiting", {}, "cancel_queued_job", {}, "closed.ended", {**ENDED, "Q": 0, "reason": "closed"}),
    ("T26", "queued.empty", {"unused_deadline": 60}, "cancel", {}, "canceled.ended",
     {**ENDED, "unused_deadline": OFF, "reason": "canceled"}),
    ("T26", "queued.waiting", {"Q": 3}, "cancel", {}, "canceled.ended", {**ENDED, "Q": 0, "reason": "canceled"}),
    ("T26", "active.busy", {}, "cancel", {}, "canceled.draining", {"Q": 0, "holds": False}),
    ("T26", "active.busy", {"R": 0}, "cancel", {}, "canceled.ended", {**METERED, "Q": 0, "reason": "canceled"}),
    ("T26", "active.idle", {}, "cancel", {}, "canceled.ended", {**METERED, "reason": "canceled"}),
    ("T26", "deactivated.empty", {}, "cancel", {}, "canceled.ended", {**ENDED, "reason": "canceled"}),
    ("T26", "deactivated.waiting", {}, "cancel", {}, "canceled.ended", {**ENDED, "Q": 0, "reason": "canceled"}),
    ("T26", "closed.unstarted", {}, "cancel", {}, "canceled.ended", {**ENDED, "Q": 0, "reason": "canceled"}),
    ("T26", "closed.draining", {}, "cancel", {}, "canceled.draining", {"Q": 0, "holds": False}),
    ("T26", "closed.waiting", {}, "cancel", {}, "canceled.ended", {**ENDED, "Q": 0, "reason": "canceled"}),
    ("T27", "canceled.draining", {}, "finish", {}, "canceled.ended", {**METERED, "R": 0, "reason": "canceled"}),
    ("T27", "canceled.draining", {"R": 2}, "finish", {}, "canceled.draining", {"R": 1}),
    ("T28", "active.busy", {"deadline": NOW}, "maximum_timeout", {}, "expired.draining", {"Q": 0, "holds": False}),
    ("T28", "active.busy", {"deadline": NOW, "R": 0}, "maximum_timeout", {}, "expired.ended",
     {**METERED, "Q": 0, "reason": "expired"}),
    ("T28", "active.idle", {"deadline": NOW}, "maximum_timeout", {}, "expired.ended",
     {**METERED, "reason": "expired"}),
    ("T28", "deactivated.empty", {"deadline": NOW}, "maximum_timeout", {}, "expired.ended",
     {**ENDED, "reason": "expired"}),
    ("T28", "deactivated.waiting", {"deadline": NOW}, "maximum_timeout", {}, "expired.ended",
     {**ENDED, "Q": 0, "reason": "expired"}),
    ("T28", "closed.draining", {"deadline": NOW}, "maximum_timeout", {}, "expired.draining", {"Q": 0, "holds": False}),
    ("T28", "closed.waiting", {"deadline": NOW}, "maximum_timeout", {}, "expired.ended",
     {**ENDED, "Q": 0, "reason": "expired"}),
    ("T29", "expired.draining", {}, "finish", {}, "expired.ended", {**METERED, "R": 0, "reason": "expired"}),
    ("T29", "expired.draining", {"R": 2}, "finish", {}, "expired.draining", {"R": 1}),
    ("T30", "queued.empty", {"unused_deadline": NOW}, "unused_timeout", {}, "closed.ended",
     {**ENDED, "unused_deadline": OFF, "reason": "unused"}),
    ("T34", "active.busy", {}, "cancel_running_job", {}, "active.busy", {"R": 0}),
    ("T34", "active.busy", {"Q": 0}, "cancel_running_job", {}, "active.idle", {"R": 0, "idle_deadline": 55}),
    ("T34", "closed.draining", {"Q": 0}, "cancel_running_job", {}, "closed.ended",
     {**METERED, "R": 0, "reason": "closed"}),
    ("T34", "canceled.draining", {}, "cancel_running_job", {}, "canceled.ended",
     {**METERED, "R": 0, "reason": "canceled"}),
    ("T34", "expired.draining", {}, "cancel_running_job", {}, "expired.ended",
     {**METERED, "R": 0, "reason": "expired"}),
]  # fmt: skip


@pytest.mark.parametrize(("row", "phase", "differs", "given", "environment", "to", "changes"), STEPS)
def test_row(row: str, phase: str, differs: Any, given: str, environment: Any, to: str, changes: Any) -> None:
    """A row changes what its effects name, changes nothing else, and is named in the answer."""
    before = session(phase, **differs)
    after = before._replace(phase=Phase(to), **changes)
    assert (after, row) == step(before, PARAMETERS, Input(given), NOW, **environment)


def test_every_row_is_stepped() -> None:
    """The rows above, those of opening, refusal and no-op below, are all there are."""
    rows = {row for row, *_ in STEPS} | {"T01", "T31", "T32", "T33"}
    assert {f"T{number:02}" for number in range(1, 35)} == rows


def test_opening_without_an_unused_timeout() -> None:
    """T01 arms nothing."""
    assert (session("queued.empty"), "T01") == opened(PARAMETERS, NOW)


def test_opening_with_an_unused_timeout() -> None:
    """T01 arms the unused clock if one is configured (C3)."""
    assert (session("queued.empty", unused_deadline=57), "T01") == opened(Parameters(100, 5, 7), NOW)


@pytest.mark.parametrize("phase", [phase for phase in SESSIONS if not Phase(phase).accepting])
def test_submitting_too_late(phase: str) -> None:
    """T31 refuses a job wherever a session does not accept (E7)."""
    assert NOT_ACCEPTING == step(session(phase), PARAMETERS, Input.SUBMIT, NOW)
    assert RefusalCode("not_accepting", "T31") == NOT_ACCEPTING


@pytest.mark.parametrize("phase", [phase for phase in SESSIONS if not Phase(phase).accepting])
def test_closing_twice(phase: str) -> None:
    """T32 changes nothing (E8)."""
    before = session(phase)
    assert (before, "T32") == step(before, PARAMETERS, Input.CLOSE, NOW)


@pytest.mark.parametrize(
    "phase", ["closed.ended", "canceled.draining", "canceled.ended", "expired.draining", "expired.ended"]
)
def test_canceling_too_late(phase: str) -> None:
    """T33 changes nothing: the first of cancel and expire has won (E8)."""
    before = session(phase)
    assert (before, "T33") == step(before, PARAMETERS, Input.CANCEL, NOW)


@pytest.mark.parametrize("phase", SESSIONS)
def test_opening_again(phase: str) -> None:
    """A session that exists cannot be opened."""
    assert DUPLICATE_ID == step(session(phase), PARAMETERS, Input.OPEN, NOW)


@pytest.mark.parametrize("phase", SESSIONS)
def test_no_job_to_finish(phase: str) -> None:
    """Without a running job, finishing is refused."""
    assert NOT_RUNNING == step(session(phase, R=0), PARAMETERS, Input.FINISH, NOW)


@pytest.mark.parametrize("phase", SESSIONS)
def test_no_job_to_cancel(phase: str) -> None:
    """Without a queued or a running job, canceling one is refused."""
    assert ALREADY_FINAL == step(session(phase, Q=0), PARAMETERS, Input.CANCEL_QUEUED_JOB, NOW)
    assert ALREADY_FINAL == step(session(phase, R=0), PARAMETERS, Input.CANCEL_RUNNING_JOB, NOW)


@pytest.mark.parametrize("phase", ["queued.waiting", "deactivated.waiting", "closed.unstarted", "closed.waiting"])
@pytest.mark.parametrize("missing", [{"busy": 2}, {"lanes": 0}, {"held": True}, {"chosen": False}])
def test_start_from_the_normal_queue(phase: str, missing: Any) -> None:
    """It needs a free lane, no holder, and the policy's choice."""
    assert DISABLED == step(session(phase), PARAMETERS, Input.START, NOW, **{**CHOSEN, **missing})


@pytest.mark.parametrize("phase", ["active.busy", "closed.draining"])
@pytest.mark.parametrize("missing", [{"busy": 2}, {"lanes": 0}, {"earliest": False}])
def test_start_of_the_holder(phase: str, missing: Any) -> None:
    """It needs a free lane, and only the earliest job may go (P1)."""
    assert DISABLED == step(session(phase), PARAMETERS, Input.START, NOW, **{**EARLIEST, **missing})


@pytest.mark.parametrize("phase", ["active.busy", "closed.draining"])
def test_start_of_no_job(phase: str) -> None:
    """A holder without a queued job starts none."""
    assert DISABLED == step(session(phase, Q=0), PARAMETERS, Input.START, NOW, **EARLIEST)


@pytest.mark.parametrize("phase", ["active.busy", "deactivated.waiting", "closed.draining", "closed.waiting"])
@pytest.mark.parametrize(("now", "starts"), [(109, True), (110, False), (111, False)])
def test_start_at_the_deadline(phase: str, now: int, starts: bool) -> None:
    """No job starts at or after its session's deadline (X1)."""
    environment: dict[str, Any] = {**FREE, "chosen": True, "earliest": True}
    assert starts == isinstance(step(session(phase), PARAMETERS, Input.START, now, **environment), tuple)


MAXIMUM_CLOCK_RUNS = {
    *("active.busy", "active.idle", "deactivated.empty", "deactivated.waiting", "closed.draining", "closed.waiting")
}


@pytest.mark.parametrize("phase", SESSIONS)
@pytest.mark.parametrize(
    ("given", "variable", "phases"),
    [
        ("maximum_timeout", "deadline", MAXIMUM_CLOCK_RUNS),
        ("interactive_timeout", "idle_deadline", {"active.idle"}),
        ("unused_timeout", "unused_deadline", {"queued.empty"}),
    ],
)
@pytest.mark.parametrize(("now", "due"), [(NOW - 1, False), (NOW, True), (NOW + 1, True)])
def test_timer(phase: str, given: str, variable: str, phases: set[str], now: int, due: bool) -> None:
    """A timer fires from its deadline on, in the phases in which its clock runs."""
    answer = step(session(phase, **{variable: NOW}), PARAMETERS, Input(given), now)
    assert (due and phase in phases) == isinstance(answer, tuple)


def test_unused_clock_that_is_off() -> None:
    """A session without an unused clock never ends as unused."""
    assert DISABLED == step(session("queued.empty"), PARAMETERS, Input.UNUSED_TIMEOUT, NOW)


@pytest.mark.parametrize("phase", SESSIONS)
@pytest.mark.parametrize("given", Input)
def test_total(phase: str, given: Input) -> None:
    """Every input has an answer in every phase (S17), and the answer does not depend on how often one asks (S16)."""
    before = session(phase)
    assert step(before, PARAMETERS, given, NOW, **CHOSEN) == step(before, PARAMETERS, given, NOW, **CHOSEN)


def test_job_without_a_session() -> None:
    """It is submitted, started by the policy, finished, and canceled while queued or running (J1)."""
    assert (None, "J01") == alone(Input.SUBMIT, False, False)
    assert (None, "J02") == alone(Input.START, True, False, lane_free=True, held=False, chosen=True)
    assert (None, "J03") == alone(Input.FINISH, False, True)
    assert (None, "J04") == alone(Input.CANCEL_QUEUED_JOB, True, False)
    assert (None, "J05") == alone(Input.CANCEL_RUNNING_JOB, False, True)


@pytest.mark.parametrize("missing", [{"queued": False}, {"lane_free": False}, {"held": True}, {"chosen": False}])
def test_job_without_a_session_that_cannot_start(missing: Any) -> None:
    """It needs a free lane, no holder, and the policy's choice."""
    guard = {"queued": True, "running": False, "lane_free": True, "held": False, "chosen": True}
    assert DISABLED == alone(Input.START, **{**guard, **missing})


def test_final_job_without_a_session() -> None:
    """It can be neither finished nor canceled."""
    assert NOT_RUNNING == alone(Input.FINISH, False, False)
    assert ALREADY_FINAL == alone(Input.CANCEL_RUNNING_JOB, False, False)
