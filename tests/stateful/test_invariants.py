"""Each check of a theorem finds a scheduler that breaks it: a right run passes, one wrong event or view does not."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

import attrs
import pytest

from tenure.conformance.exploration.phase_setups import PHASE_SETUPS
from tenure.reference import Scheduler
from tenure.spec import bundled
from tests.stateful import invariants
from tests.stateful.driver import execute, snapshot
from tests.stateful.invariants import EVENT_CHECKS, SNAPSHOT_CHECKS, Violated, judge_events, judge_snapshot
from tests.stateful.ledger import Command, Ledger, Snapshot

Events: TypeAlias = list[dict[str, Any]]
EventChange: TypeAlias = Callable[[Events], Events]
SnapshotChange: TypeAlias = Callable[[Snapshot], Snapshot]


def judge(
    commands: Sequence[Command], change_events: EventChange | None = None, change_snapshot: SnapshotChange | None = None
) -> Counter[str]:
    """Execute commands on one lane and check each; the changes apply to the last answer and the snapshot after it."""
    scheduler, ledger, counts = Scheduler(), Ledger(0, 1, fifo=True), Counter[str]()
    before = snapshot(scheduler, ledger, {"op": "begin"}, [], [])
    for command in commands:
        answer = execute(scheduler, command)
        if command is commands[-1] and change_events and isinstance(answer, list):
            answer = change_events(answer)
        if isinstance(answer, list):
            judge_events(ledger, command, answer, counts)
        after = snapshot(scheduler, ledger, command, answer, answer)
        if command is commands[-1] and change_snapshot:
            after = change_snapshot(after)
        judge_snapshot(ledger, before, after, counts)
        before = after
    return counts


def submit(job: str, session: str | None = None) -> Command:
    """The command that submits a job."""
    return {"op": "submit", "job": job, "session": session}


def finish(job: str) -> Command:
    """The command that finishes a job."""
    return {"op": "finish", "job": job}


def stopped(job: str) -> Command:
    """The command that reports that a job was stopped."""
    return {"op": "finish", "job": job, "outcome": "canceled"}


def advance(to: int) -> Command:
    """The command that lets time pass."""
    return {"op": "advance", "to": to}


def changed(kind: str, /, **fields: object) -> EventChange:
    """Report the event of a kind with other fields."""
    return lambda events: [{**event, **fields} if event["kind"] == kind else event for event in events]


def reversed_events(events: Events) -> Events:
    """Report the events in the reverse order."""
    return events[::-1]


def without(kind: str) -> EventChange:
    """Leave out the event of a kind."""
    return lambda events: [event for event in events if event["kind"] != kind]


def added(kind: str, **fields: object) -> EventChange:
    """Report an event that did not happen."""
    return lambda events: [*events, {"at": 0, "kind": kind, "row": "T00", **fields}]


def session(**fields: object) -> SnapshotChange:
    """Show session a with other fields."""
    return lambda snapshot: attrs.evolve(snapshot, sessions={"a": {**snapshot.sessions["a"], **fields}})


def scheduler(**fields: object) -> SnapshotChange:
    """Show the scheduler with other fields."""
    return lambda snapshot: attrs.evolve(snapshot, scheduler={**snapshot.scheduler, **fields})


def answers(**fields: Any) -> SnapshotChange:
    """Show another answer, of the scheduler or of its twin."""
    return lambda snapshot: attrs.evolve(snapshot, **fields)


WAIT_ALONE = [submit("other"), submit("x"), submit("y"), finish("other")]
TWO_JOBS = [*PHASE_SETUPS["active.busy"], submit("a2", "a"), submit("a3", "a")]
CLOSE = {"op": "close", "session": "a"}
ASK = {"op": "cancel_job", "job": "a1"}
LIMITED = [{**submit("x"), "time_limit": 3}]
TIED = [
    {"op": "open", "session": "a", "max_time": 5, "interactive_timeout": 2},
    {**submit("a1", "a"), "time_limit": 5},
]
TWO_LIMITS = [{"op": "resize", "lanes": 2}, *LIMITED, {**submit("y"), "time_limit": 3}]

WRONG_EVENTS: list[tuple[str, Sequence[Command], EventChange]] = [
    ("S3", [*TWO_JOBS, finish("a1")], changed("job_started", at=5)),
    ("S5", [*PHASE_SETUPS["closed.draining"], submit("other")], changed("job_submitted", session="a")),
    ("S6", [*TWO_JOBS, CLOSE], added("job_finished", session="a", job="a1", outcome="done")),
    ("S7", [*TWO_JOBS, CLOSE], added("job_dropped", session="a", job="a3", cause="canceled")),
    ("S7", [*TWO_JOBS, {"op": "cancel", "session": "a"}], changed("job_dropped", cause="expired")),
    ("S9", [*PHASE_SETUPS["active.busy"], submit("other")], added("job_started", job="other")),
    ("S9", [*PHASE_SETUPS["active.busy"], submit("other")], added("session_activated", session="a")),
    ("S10", [*PHASE_SETUPS["active.idle"], submit("other")], added("job_started", job="other")),
    ("S11", [*TWO_JOBS, finish("a1")], changed("job_started", job="a3")),
    ("S12", WAIT_ALONE, changed("job_started", job="y")),
    ("S14", [*PHASE_SETUPS["deactivated.waiting"], finish("x2")], without("job_started")),
    ("S20", WAIT_ALONE, without("job_started")),
    ("S24", [*PHASE_SETUPS["queued.empty"], advance(4)], changed("session_ended", at=4)),
    ("S25", PHASE_SETUPS["deactivated.empty"], changed("session_deactivated", at=1)),
    ("S25", PHASE_SETUPS["expired.draining"], changed("session_expired", at=4)),
    ("S25", [*PHASE_SETUPS["queued.empty"], advance(4)], changed("session_ended", at=2)),
    ("S30", [*TWO_JOBS, finish("a1")], changed("job_started", job="a1")),
    ("S35", PHASE_SETUPS["closed.ended"], changed("session_ended", reason="unused")),
    ("S36", [*TWO_JOBS, {"op": "cancel", "session": "a"}], without("session_canceled")),
    ("S36", PHASE_SETUPS["active.busy"], without("job_started")),
    ("S37", PHASE_SETUPS["active.busy"], changed("session_activated", kind="session_reactivated")),
    ("S42", [*TWO_JOBS, {"op": "cancel", "session": "a"}], changed("job_dropped", cause="expired")),
    ("S39", [*TWO_JOBS, ASK, ASK], added("job_cancel_requested", session="a", job="a1", cause="request")),
    ("S42", [*TWO_JOBS, ASK], changed("job_cancel_requested", cause="time_limit")),
    ("S42", [*TWO_JOBS, ASK], changed("job_cancel_requested", job="a2")),
    ("S42", [*LIMITED, advance(3)], changed("job_cancel_requested", cause="request")),
    ("S42", [*LIMITED, advance(3)], changed("job_cancel_requested", at=2)),
    ("S42", [*LIMITED, advance(3), stopped("x")], changed("job_finished", cause="request")),
    ("S42", [*TWO_JOBS, ASK, stopped("a1")], changed("job_finished", cause=None)),
    ("S42", [*TWO_JOBS, ASK, finish("a1")], changed("job_finished", cause="request")),
    ("S43", [*TIED, advance(5)], reversed_events),
    ("S43", [*TWO_LIMITS, advance(3)], reversed_events),
    ("S44", [submit("x"), submit("y")], added("job_cancel_requested", job="y", cause="request")),
    ("S43", PHASE_SETUPS["deactivated.empty"], changed("session_deactivated", at=9)),
    ("S44", [submit("x"), finish("x")], changed("job_finished", kind="job_canceled")),
    ("S45", PHASE_SETUPS["closed.ended"], added("session_closed", session="a")),
    ("S30", [*TWO_JOBS, finish("a1")], changed("job_finished", job="a2")),
    ("S30", [*TWO_JOBS, ASK], changed("job_cancel_requested", job="a2")),
    ("S6", [*TWO_JOBS, ASK], added("job_finished", session="a", job="a1", outcome="canceled")),
    ("S30", [*TWO_JOBS, {"op": "cancel_job", "job": "a3"}], changed("job_canceled", job="a1")),
]

WRONG_SNAPSHOTS: list[tuple[str, Sequence[Command], SnapshotChange]] = [
    ("S1", PHASE_SETUPS["active.busy"], session(deadline=6)),
    ("S1", [*PHASE_SETUPS["active.busy"], advance(1)], session(started_at=1)),
    ("S2", PHASE_SETUPS["active.busy"], session(state="queued")),
    ("S4", [*PHASE_SETUPS["closed.draining"], advance(1)], session(accepting=True)),
    ("S4", [*PHASE_SETUPS["canceled.ended"], advance(1)], session(usage=1)),
    ("S6", [*PHASE_SETUPS["active.busy"], CLOSE], scheduler(running=[])),
    ("S8", TWO_JOBS, scheduler(waiting=["a2"])),
    ("S8", TWO_JOBS, session(queued=["a3"])),
    ("S8", TWO_JOBS, answers(jobs={})),
    ("S9", PHASE_SETUPS["active.busy"], scheduler(holder=None)),
    ("S9", [submit("x"), {"op": "resize", "lanes": 2}], scheduler(lanes=1)),
    ("S13", PHASE_SETUPS["active.idle"], session(idle_deadline=None)),
    ("S13", PHASE_SETUPS["active.busy"], session(idle_deadline=3)),
    ("S14", PHASE_SETUPS["deactivated.waiting"], scheduler(holder="a")),
    ("S14", PHASE_SETUPS["active.busy"], session(state="deactivated")),
    ("S15", PHASE_SETUPS["closed.ended"], session(queued=["a1"])),
    ("S16", PHASE_SETUPS["active.busy"], answers(again=[])),
    ("S17", [*PHASE_SETUPS["active.busy"], finish("unknown")], answers(answer="no_code")),
    ("S17", [*PHASE_SETUPS["active.busy"], finish("unknown")], session(usage=1)),
    ("S18", [*PHASE_SETUPS["closed.draining"], finish("a1")], session(phase="closed.draining")),
    ("S19", PHASE_SETUPS["expired.ended"], session(usage=6)),
    ("S20", PHASE_SETUPS["active.idle"], scheduler(now=2)),
    ("S20", PHASE_SETUPS["active.busy"], scheduler(now=5)),
    ("S20", PHASE_SETUPS["queued.empty"], scheduler(now=3)),
    ("S20", LIMITED, scheduler(now=3)),
    ("S22", [*PHASE_SETUPS["active.busy"], advance(1)], session(usage=0)),
    ("S23", PHASE_SETUPS["closed.ended"], session(reason=None)),
    ("S23", PHASE_SETUPS["closed.draining"], session(ended_at=0)),
    ("S26", [*PHASE_SETUPS["closed.draining"], submit("late", "a")], session(accepting=True)),
    ("S26", PHASE_SETUPS["closed.draining"], answers(answer="not_accepting")),
    ("S24", PHASE_SETUPS["queued.empty"], scheduler(next_deadline=None)),
    ("S24", PHASE_SETUPS["closed.unstarted"], scheduler(next_deadline=3)),
    ("S24", LIMITED, scheduler(next_deadline=None)),
    ("S24", [*LIMITED, {"op": "cancel_job", "job": "x"}], scheduler(next_deadline=3)),
    ("S27", TWO_JOBS, session(queued=["a3", "a2"])),
    ("S27", TWO_JOBS, session(phase="active.idle")),
    ("S28", PHASE_SETUPS["canceled.draining"], scheduler(holder="a")),
    ("S31", PHASE_SETUPS["closed.ended"], session(state="canceled")),
    ("S32", PHASE_SETUPS["active.idle"], session(phase="active.busy")),
    ("S33", TWO_JOBS, session(queued=["a2"])),
    ("S34", [*PHASE_SETUPS["active.busy"], advance(1)], session(usage=2)),
    ("S38", PHASE_SETUPS["closed.draining"], session(accepting=True)),
    ("S38", [*PHASE_SETUPS["closed.draining"], CLOSE], answers(answer="not_accepting")),
    ("S39", [*TWO_JOBS, finish("a1")], answers(answer="not_running")),
    ("S39", [*TWO_JOBS, ASK], answers(answer=[])),
    ("S39", [*TWO_JOBS, ASK], answers(answer="already_final")),
    ("S40", [*PHASE_SETUPS["closed.draining"], submit("late", "a")], answers(answer="not_running")),
    ("S40", [*TWO_JOBS, finish("a2")], answers(answer="already_final")),
    ("S41", PHASE_SETUPS["active.idle"], session(phase="deactivated.empty")),
    ("S28", PHASE_SETUPS["expired.draining"], session(queued=["a2"])),
    ("S29", [*PHASE_SETUPS["active.busy"], advance(1)], session(state="queued")),
    ("S29", [*PHASE_SETUPS["canceled.draining"], advance(1)], session(state="expired")),
    ("S29", [*PHASE_SETUPS["closed.draining"], advance(1)], session(phase="closed.unstarted")),
]


def test_every_theorem_of_single_runs_has_a_check_that_is_tried() -> None:
    """The safety theorems but S21 are the ones that are checked, and each check is tried below."""
    theorems = {name for name, theorem in bundled().theorems.items() if theorem.kind == "safety"} - {"S21"}
    assert theorems == {name for name, _ in (*EVENT_CHECKS, *SNAPSHOT_CHECKS)}
    assert {name for name, _ in EVENT_CHECKS} <= {name for name, _, _ in WRONG_EVENTS}
    assert {name for name, _ in SNAPSHOT_CHECKS} <= {name for name, _, _ in WRONG_SNAPSHOTS}


@pytest.mark.parametrize("phase", PHASE_SETUPS)
def test_a_right_run_passes(phase: str) -> None:
    """The commands that lead into each phase keep every theorem."""

    def arrived(snapshot: Snapshot) -> Snapshot:
        assert phase == snapshot.sessions["a"]["phase"]
        return snapshot

    judge(PHASE_SETUPS[phase], change_snapshot=arrived)


@pytest.mark.parametrize(
    ("theorem", "commands", "change"),
    [
        *((theorem, commands, {"change_events": change}) for theorem, commands, change in WRONG_EVENTS),
        *((theorem, commands, {"change_snapshot": change}) for theorem, commands, change in WRONG_SNAPSHOTS),
    ],
)
def test_a_wrong_event_or_view_is_found(
    theorem: str, commands: Sequence[Command], change: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The check of a theorem finds the event, or the view, that breaks it."""
    _only(theorem, monkeypatch)
    judge(commands)
    with pytest.raises(Violated, match=f"^{theorem}: "):
        judge(commands, **change)


def _only(theorem: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Check one theorem alone."""
    for checks in ("EVENT_CHECKS", "SNAPSHOT_CHECKS"):
        kept = [(name, check) for name, check in getattr(invariants, checks) if name == theorem]
        monkeypatch.setattr(invariants, checks, kept)
