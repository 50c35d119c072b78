"""Each check of a theorem notices a scheduler that breaks it: a true run passes, the same run with one lie does not."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

import attrs
import pytest

from tenure.conformance.exploration.phase_setups import WAYS
from tenure.reference import Scheduler
from tenure.spec import bundled
from tests.stateful import invariants
from tests.stateful.invariants import EVENT_CHECKS, MOMENT_CHECKS, Violated, judge_events, judge_moment
from tests.stateful.ledger import Command, Ledger, Moment
from tests.stateful.talk import ask, look

Events: TypeAlias = list[dict[str, Any]]
EventLie: TypeAlias = Callable[[Events], Events]
MomentLie: TypeAlias = Callable[[Moment], Moment]


def judge(
    commands: Sequence[Command], events_lie: EventLie | None = None, moment_lie: MomentLie | None = None
) -> Counter[str]:
    """Play commands on one lane and judge each; a lie changes the answer to the last one, or what is seen after it."""
    scheduler, ledger, counts = Scheduler(), Ledger(0, 1, fifo=True), Counter[str]()
    before = look(scheduler, ledger, {"op": "begin"}, [], [])
    for command in commands:
        answer = ask(scheduler, command)
        if command is commands[-1] and events_lie and isinstance(answer, list):
            answer = events_lie(answer)
        if isinstance(answer, list):
            judge_events(ledger, command, answer, counts)
        after = look(scheduler, ledger, command, answer, answer)
        if command is commands[-1] and moment_lie:
            after = moment_lie(after)
        judge_moment(ledger, before, after, counts)
        before = after
    return counts


def submit(job: str, session: str | None = None) -> Command:
    """The command that submits a job."""
    return {"op": "submit", "job": job, "session": session}


def finish(job: str) -> Command:
    """The command that finishes a job."""
    return {"op": "finish", "job": job}


def advance(to: int) -> Command:
    """The command that lets time pass."""
    return {"op": "advance", "to": to}


def changed(kind: str, **fields: object) -> EventLie:
    """Report the event of a kind with other fields."""
    return lambda events: [{**event, **fields} if event["kind"] == kind else event for event in events]


def without(kind: str) -> EventLie:
    """Keep silent about the event of a kind."""
    return lambda events: [event for event in events if event["kind"] != kind]


def added(kind: str, **fields: object) -> EventLie:
    """Report an event that did not happen."""
    return lambda events: [*events, {"at": 0, "kind": kind, "row": "T00", **fields}]


def session(**fields: object) -> MomentLie:
    """Show session a with other fields."""
    return lambda moment: attrs.evolve(moment, sessions={"a": {**moment.sessions["a"], **fields}})


def scheduler(**fields: object) -> MomentLie:
    """Show the scheduler with other fields."""
    return lambda moment: attrs.evolve(moment, scheduler={**moment.scheduler, **fields})


def answers(**fields: Any) -> MomentLie:
    """Show another answer, of the scheduler or of its twin."""
    return lambda moment: attrs.evolve(moment, **fields)


WAIT_ALONE = [submit("other"), submit("x"), submit("y"), finish("other")]
TWO_JOBS = [*WAYS["active.busy"], submit("a2", "a"), submit("a3", "a")]
CLOSE = {"op": "close", "session": "a"}

EVENT_LIES: list[tuple[str, Sequence[Command], EventLie]] = [
    ("S3", [*TWO_JOBS, finish("a1")], changed("job_started", at=5)),
    ("S5", [*WAYS["closed.draining"], submit("other")], changed("job_submitted", session="a")),
    ("S6", [*TWO_JOBS, CLOSE], added("job_finished", session="a", job="a1", outcome="done")),
    ("S7", [*TWO_JOBS, CLOSE], added("job_dropped", session="a", job="a3", cause="canceled")),
    ("S7", [*TWO_JOBS, {"op": "cancel", "session": "a"}], changed("job_dropped", cause="expired")),
    ("S9", [*WAYS["active.busy"], submit("other")], added("job_started", job="other")),
    ("S9", [*WAYS["active.busy"], submit("other")], added("session_activated", session="a")),
    ("S10", [*WAYS["active.idle"], submit("other")], added("job_started", job="other")),
    ("S11", [*TWO_JOBS, finish("a1")], changed("job_started", job="a3")),
    ("S12", WAIT_ALONE, changed("job_started", job="y")),
    ("S14", [*WAYS["deactivated.waiting"], finish("x2")], without("job_started")),
    ("S20", WAIT_ALONE, without("job_started")),
    ("S24", [*WAYS["queued.empty"], advance(4)], changed("session_ended", at=4)),
    ("S25", WAYS["deactivated.empty"], changed("session_deactivated", at=1)),
    ("S25", WAYS["expired.draining"], changed("session_expired", at=4)),
    ("S25", [*WAYS["queued.empty"], advance(4)], changed("session_ended", at=2)),
    ("S30", [*TWO_JOBS, finish("a1")], changed("job_started", job="a1")),
    ("S30", [*TWO_JOBS, finish("a1")], changed("job_finished", job="a2")),
    ("S30", [*TWO_JOBS, {"op": "cancel_job", "job": "a3"}], changed("job_canceled", job="a1")),
]

MOMENT_LIES: list[tuple[str, Sequence[Command], MomentLie]] = [
    ("S1", WAYS["active.busy"], session(deadline=6)),
    ("S1", [*WAYS["active.busy"], advance(1)], session(started_at=1)),
    ("S2", WAYS["active.busy"], session(state="queued")),
    ("S4", [*WAYS["closed.draining"], advance(1)], session(accepting=True)),
    ("S4", [*WAYS["canceled.ended"], advance(1)], session(usage=1)),
    ("S6", [*WAYS["active.busy"], CLOSE], scheduler(running=[])),
    ("S8", TWO_JOBS, scheduler(waiting=["a2"])),
    ("S8", TWO_JOBS, session(queued=["a3"])),
    ("S8", TWO_JOBS, answers(jobs={})),
    ("S9", WAYS["active.busy"], scheduler(holder=None)),
    ("S13", WAYS["active.idle"], session(idle_deadline=None)),
    ("S13", WAYS["active.busy"], session(idle_deadline=3)),
    ("S14", WAYS["deactivated.waiting"], scheduler(holder="a")),
    ("S14", WAYS["active.busy"], session(state="deactivated")),
    ("S15", WAYS["closed.ended"], session(queued=["a1"])),
    ("S16", WAYS["active.busy"], answers(again=[])),
    ("S17", [*WAYS["active.busy"], finish("nobody")], answers(answer="odd")),
    ("S17", [*WAYS["active.busy"], finish("nobody")], session(usage=1)),
    ("S18", [*WAYS["closed.draining"], finish("a1")], session(phase="closed.draining")),
    ("S19", WAYS["expired.ended"], session(usage=6)),
    ("S20", WAYS["active.idle"], scheduler(now=2)),
    ("S20", WAYS["active.busy"], scheduler(now=5)),
    ("S20", WAYS["queued.empty"], scheduler(now=3)),
    ("S22", [*WAYS["active.busy"], advance(1)], session(usage=0)),
    ("S23", WAYS["closed.ended"], session(reason=None)),
    ("S23", WAYS["closed.draining"], session(ended_at=0)),
    ("S26", [*WAYS["closed.draining"], submit("late", "a")], session(accepting=True)),
    ("S26", WAYS["closed.draining"], answers(answer="not_accepting")),
    ("S24", WAYS["queued.empty"], scheduler(next_deadline=None)),
    ("S24", WAYS["closed.unstarted"], scheduler(next_deadline=3)),
    ("S27", TWO_JOBS, session(queued=["a3", "a2"])),
    ("S27", TWO_JOBS, session(phase="active.idle")),
    ("S28", WAYS["canceled.draining"], scheduler(holder="a")),
    ("S28", WAYS["expired.draining"], session(queued=["a2"])),
    ("S29", [*WAYS["active.busy"], advance(1)], session(state="queued")),
    ("S29", [*WAYS["canceled.draining"], advance(1)], session(state="expired")),
    ("S29", [*WAYS["closed.draining"], advance(1)], session(phase="closed.unstarted")),
]


def test_every_theorem_of_single_runs_has_a_check_and_a_lie() -> None:
    """The safety theorems but S21 are the ones that are checked, and each check is tried below."""
    theorems = {name for name, theorem in bundled().theorems.items() if theorem.kind == "safety"} - {"S21"}
    assert theorems == {name for name, _ in (*EVENT_CHECKS, *MOMENT_CHECKS)}
    assert {name for name, _ in EVENT_CHECKS} <= {name for name, _, _ in EVENT_LIES}
    assert {name for name, _ in MOMENT_CHECKS} <= {name for name, _, _ in MOMENT_LIES}


@pytest.mark.parametrize("phase", WAYS)
def test_the_truth_passes(phase: str) -> None:
    """The way into each phase keeps every theorem, and leads there."""

    def arrived(moment: Moment) -> Moment:
        assert phase == moment.sessions["a"]["phase"]
        return moment

    judge(WAYS[phase], moment_lie=arrived)


@pytest.mark.parametrize(
    ("theorem", "commands", "lies"),
    [
        *((theorem, commands, {"events_lie": lie}) for theorem, commands, lie in EVENT_LIES),
        *((theorem, commands, {"moment_lie": lie}) for theorem, commands, lie in MOMENT_LIES),
    ],
)
def test_a_lie_is_noticed(
    theorem: str, commands: Sequence[Command], lies: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The check of a theorem finds the event, or the view, that breaks it."""
    _only(theorem, monkeypatch)
    judge(commands)
    with pytest.raises(Violated, match=f"^{theorem}: "):
        judge(commands, **lies)


def _only(theorem: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Judge by one theorem alone."""
    for checks in ("EVENT_CHECKS", "MOMENT_CHECKS"):
        kept = [(name, check) for name, check in getattr(invariants, checks) if name == theorem]
        monkeypatch.setattr(invariants, checks, kept)
