"""The safety theorems of the specification, each checked on the events and views of a scheduler.

A check yields a truth value for each instance of its theorem: about one event, with the ledger before it, or about a
snapshot after a command. The checks do not use the specification's table, so they also find a mistake that the
scheduler shares with it. Theorem S21 compares two runs and has a test of its own.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from tenure.model.interpreter import evaluator
from tenure.spec import bundled
from tests.stateful.ledger import Command, Event, Ledger, Snapshot

Claims: TypeAlias = Iterator[bool]
EventCheck: TypeAlias = Callable[[Ledger, Command, Event], Claims]
SnapshotCheck: TypeAlias = Callable[[Ledger, Snapshot, Snapshot], Claims]

EVENT_CHECKS: list[tuple[str, EventCheck]] = []
SNAPSHOT_CHECKS: list[tuple[str, SnapshotCheck]] = []

HOLDING = {"active.busy", "active.idle", "closed.draining"}
FINAL = {"done", "failed", "canceled", "dropped"}
CODES = {*bundled().refusals, "policy_failed"}


class Violated(AssertionError):
    """A theorem does not hold."""


def judge_events(ledger: Ledger, command: Command, events: Iterable[Event], counts: Counter[str]) -> None:
    """Check each event of an accepted command against the theorems, and enter it into the ledger."""
    ledger.carry_out(command)
    for event in events:
        for theorem, check in EVENT_CHECKS:
            _hold(theorem, check(ledger, command, event), counts, event)
        ledger.enter(event)
    ledger.let_pass(command["to"] if command["op"] == "advance" else ledger.now)


def judge_snapshot(ledger: Ledger, before: Snapshot, after: Snapshot, counts: Counter[str]) -> None:
    """Check the snapshot after a command against the theorems; the ledger has its events already."""
    for theorem, check in SNAPSHOT_CHECKS:
        _hold(theorem, check(ledger, before, after), counts, after)


def _hold(theorem: str, claims: Claims, counts: Counter[str], about: object) -> None:
    for claim in claims:
        counts[theorem] += 1
        if not claim:
            raise Violated(f"{theorem}: {bundled().theorems[theorem].sentence} {about}")


def event_check(theorem: str) -> Callable[[EventCheck], EventCheck]:
    """Register a check of every event; it gets the ledger before the event, the command and the event."""

    def register(check: EventCheck) -> EventCheck:
        EVENT_CHECKS.append((theorem, check))
        return check

    return register


def snapshot_check(theorem: str) -> Callable[[SnapshotCheck], SnapshotCheck]:
    """Register a check of every snapshot; it gets the ledger after the command and the snapshots before and after."""

    def register(check: SnapshotCheck) -> SnapshotCheck:
        SNAPSHOT_CHECKS.append((theorem, check))
        return check

    return register


@snapshot_check("S1")
def s1_only_the_first_start_sets_the_deadline(ledger: Ledger, before: Snapshot, after: Snapshot) -> Claims:
    """The deadline follows from the first recorded start, and there is none before."""
    for name, view in after.sessions.items():
        record = ledger.sessions[name]
        yield (record.first_start, record.deadline) == (view["started_at"], view["deadline"])


@snapshot_check("S2")
def s2_a_queued_session_never_started(ledger: Ledger, before: Snapshot, after: Snapshot) -> Claims:
    """No job of a session whose state is queued has started."""
    for name, view in after.sessions.items():
        if view["state"] == "queued":
            yield ledger.sessions[name].first_start is None


@event_check("S3")
def s3_no_start_at_or_after_the_deadline(ledger: Ledger, command: Command, event: Event) -> Claims:
    """A job of a session that has a deadline starts before the deadline."""
    record = ledger.session_of(event)
    if event["kind"] == "job_started" and record and record.deadline is not None:
        yield event["at"] < record.deadline


@snapshot_check("S4")
def s4_what_ended_stays_ended(ledger: Ledger, before: Snapshot, after: Snapshot) -> Claims:
    """A session that does not accept jobs never accepts again, and an ended session does not change."""
    for name in before.sessions.keys() & after.sessions.keys():
        earlier, later = before.sessions[name], after.sessions[name]
        if not earlier["accepting"]:
            yield not later["accepting"]
        if earlier["phase"].endswith(".ended"):
            yield earlier == later


@event_check("S5")
def s5_only_an_accepting_session_gets_jobs(ledger: Ledger, command: Command, event: Event) -> Claims:
    """A job is accepted only by a session that was not closed or canceled, has not expired and has not ended."""
    record = ledger.session_of(event)
    if event["kind"] == "job_submitted" and record:
        yield record.turn is None and record.reason is None


@event_check("S6")
def s6_a_running_job_leaves_by_its_finish(ledger: Ledger, command: Command, event: Event) -> Claims:
    """A running job finishes only by a finish command for it, and returns to the queue only by a recovery."""
    if event["kind"] == "job_finished":
        yield event["job"] in ledger.running
        yield command["op"] == "recover" or (command["op"] == "finish" and command["job"] == event["job"])
    if event["kind"] == "job_requeued":
        yield command["op"] == "recover" and event["job"] in ledger.running


@snapshot_check("S6")
def s6_no_running_job_disappears(ledger: Ledger, before: Snapshot, after: Snapshot) -> Claims:
    """The jobs that run are those that started and did not finish."""
    yield ledger.running == after.scheduler["running"]
    for job in ledger.running:
        yield after.jobs[job]["state"] == "running"


@event_check("S7")
def s7_only_cancel_and_expiry_drop_jobs(ledger: Ledger, command: Command, event: Event) -> Claims:
    """A drop follows the cancel or the expiry of the job's session, at the same instant, and names it as its cause."""
    record = ledger.session_of(event)
    if event["kind"] == "job_dropped":
        yield record is not None and event["cause"] in {"canceled", "expired"}
        yield record is not None and (record.turn, record.turned_at) == (event["cause"], event["at"])


@snapshot_check("S8")
def s8_every_job_is_in_one_place(ledger: Ledger, before: Snapshot, after: Snapshot) -> Claims:
    """Each job is in one of queued, running and final, and all views agree on it."""
    yield set(ledger.owners) == set(after.jobs)
    queued = [job for view in after.sessions.values() for job in view["queued"]]
    running = [job for view in after.sessions.values() for job in view["running"]]
    for job, view in after.jobs.items():
        place = view["state"] == "queued", view["state"] == "running", view["state"] in FINAL
        found = after.scheduler["waiting"].count(job), after.scheduler["running"].count(job), int(job in ledger.final)
        yield place == found and sum(found) == 1
        if ledger.owners[job] is not None:
            yield place[:2] == (queued.count(job), running.count(job))
    yield ledger.waiting == after.scheduler["waiting"]


@event_check("S9")
def s9_one_holder_and_no_start_without_a_lane(ledger: Ledger, command: Command, event: Event) -> Claims:
    """A session gains the QPU only when no session holds it, and a job starts only when a lane is free."""
    if event["kind"] in {"session_activated", "session_reactivated"}:
        yield ledger.holder is None
    if event["kind"] == "job_started":
        yield len(ledger.running) < ledger.lanes


@snapshot_check("S9")
def s9_the_phases_agree_with_the_holder(ledger: Ledger, before: Snapshot, after: Snapshot) -> Claims:
    """At most one session is in a phase that holds the QPU: the holder. The number of lanes is the last reported."""
    holders = [name for name, view in after.sessions.items() if view["phase"] in HOLDING]
    holder = after.scheduler["holder"]
    yield holders == ([] if holder is None else [holder])
    yield ledger.lanes == after.scheduler["lanes"]


@event_check("S10")
def s10_no_other_job_starts_beside_the_holder(ledger: Ledger, command: Command, event: Event) -> Claims:
    """While a session holds the QPU only its own jobs start."""
    if event["kind"] == "job_started" and ledger.holder:
        yield ledger.session_of(event) is ledger.holder


@event_check("S11")
def s11_the_holders_earliest_is_next(ledger: Ledger, command: Command, event: Event) -> Claims:
    """With a holder that has queued jobs and a free lane, the job that starts is the holder's earliest."""
    if event["kind"] == "job_started" and ledger.holder and ledger.holder.queued and ledger.has_free_lane:
        yield event["job"] == ledger.holder.queued[0]


@event_check("S12")
def s12_first_in_first_out(ledger: Ledger, command: Command, event: Event) -> Claims:
    """Without a holder, and with first in, first out, the job that starts is the earliest of all."""
    if event["kind"] == "job_started" and ledger.fifo and not ledger.holder:
        yield event["job"] == ledger.waiting[0]


@snapshot_check("S13")
def s13_the_idle_clock_runs_in_active_idle_only(ledger: Ledger, before: Snapshot, after: Snapshot) -> Claims:
    """The idle clock is armed exactly in active.idle."""
    for view in after.sessions.values():
        yield (view["idle_deadline"] is not None) == (view["phase"] == "active.idle")


@snapshot_check("S14")
def s14_a_deactivated_session_has_nothing(ledger: Ledger, before: Snapshot, after: Snapshot) -> Claims:
    """A deactivated session runs no job and does not hold the QPU."""
    for name, view in after.sessions.items():
        if view["state"] == "deactivated":
            yield not ledger.sessions[name].running
            yield after.scheduler["holder"] != name


@event_check("S14")
def s14_it_comes_back_through_the_queue(ledger: Ledger, command: Command, event: Event) -> Claims:
    """A reactivation follows, in the same step, the start of a job of the session while no session held the QPU."""
    if event["kind"] == "session_reactivated":
        keys = ("at", "kind", "session", "row")
        start = (event["at"], "job_started", event["session"], event["row"])
        yield ledger.last is not None and start == tuple(ledger.last.get(key) for key in keys)
        yield ledger.holder is None


@snapshot_check("S15")
def s15_an_ended_session_has_no_work(ledger: Ledger, before: Snapshot, after: Snapshot) -> Claims:
    """Nothing of an ended session is queued or running."""
    for view in after.sessions.values():
        if view["phase"].endswith(".ended"):
            yield not view["queued"] and not view["running"]


@snapshot_check("S16")
def s16_every_step_has_one_result(ledger: Ledger, before: Snapshot, after: Snapshot) -> Claims:
    """A second scheduler that got the same commands answers the same."""
    yield after.answer == after.again


@snapshot_check("S17")
def s17_every_input_is_answered(ledger: Ledger, before: Snapshot, after: Snapshot) -> Claims:
    """A command has events or is refused with a code of the specification; then nothing has changed."""
    if isinstance(after.answer, str):
        yield after.answer in CODES
        yield before.views == after.views


@snapshot_check("S18")
def s18_a_closed_session_without_work_has_ended(ledger: Ledger, before: Snapshot, after: Snapshot) -> Claims:
    """A closed session that has not ended has a queued or a running job."""
    for name, view in after.sessions.items():
        if view["state"] == "closed":
            record = ledger.sessions[name]
            yield bool(record.queued or record.running) == (view["phase"] != "closed.ended")


@snapshot_check("S19")
def s19_usage_is_bounded(ledger: Ledger, before: Snapshot, after: Snapshot) -> Claims:
    """A session uses at most its maximum time and what its running jobs took after the deadline."""
    for name, view in after.sessions.items():
        record = ledger.sessions[name]
        if record.first_start is not None:
            yield view["usage"] <= record.max_time + record.overtime


@snapshot_check("S20")
def s20_nothing_is_due_and_no_lane_idles(ledger: Ledger, before: Snapshot, after: Snapshot) -> Claims:
    """After a command no clock has run out, and a lane is free only if no job may start or the policy declined."""
    now = after.scheduler["now"]
    for name, view in after.sessions.items():
        record = ledger.sessions[name]
        if record.reason is None and record.turn not in {"canceled", "expired"}:
            yield all(deadline is None or now < deadline for deadline in (record.deadline, view["idle_deadline"]))
            yield record.unused_deadline is None or now < record.unused_deadline
    for job in ledger.running:
        limit = ledger.limit_deadline(job)
        yield limit is None or now < limit
    if ledger.has_free_lane:
        yield not (ledger.holder.queued if ledger.holder else ledger.waiting and not ledger.declines)


@snapshot_check("S22")
def s22_usage_counts_holding_and_running(ledger: Ledger, before: Snapshot, after: Snapshot) -> Claims:
    """The usage of a session is the time during which it held the QPU or had a running job."""
    for name, view in after.sessions.items():
        yield ledger.sessions[name].usage == view["usage"]


@snapshot_check("S23")
def s23_the_end_has_a_reason_and_a_time(ledger: Ledger, before: Snapshot, after: Snapshot) -> Claims:
    """Reason and time of the end are set exactly in the ended phases, as the end was reported."""
    for name, view in after.sessions.items():
        record = ledger.sessions[name]
        yield (view["reason"] is not None) == (view["ended_at"] is not None) == view["phase"].endswith(".ended")
        yield (record.reason, record.ended_at) == (view["reason"], view["ended_at"])


@snapshot_check("S24")
def s24_the_unused_clock_runs_before_the_first_submission(ledger: Ledger, before: Snapshot, after: Snapshot) -> Claims:
    """The next deadline is that of a session, of a job with a time limit, or until when the policy declined."""
    armed = [ledger.limit_deadline(job) for job in ledger.running]
    for name, view in after.sessions.items():
        record = ledger.sessions[name]
        if record.reason is None and record.turn not in {"canceled", "expired"}:
            armed += [record.deadline, view["idle_deadline"], record.unused_deadline]
    armed += [ledger.asks_at] if ledger.declines else []
    yield after.scheduler["next_deadline"] == min((at for at in armed if at is not None), default=None)


@event_check("S24")
def s24_an_unused_end_comes_in_time(ledger: Ledger, command: Command, event: Event) -> Claims:
    """A session ends as unused only if nothing was ever submitted to it, exactly when its timeout is over."""
    record = ledger.session_of(event)
    if event["kind"] == "session_ended" and event["reason"] == "unused" and record:
        yield record.unused_deadline == event["at"]


@event_check("S25")
def s25_no_clock_runs_out_early(ledger: Ledger, command: Command, event: Event) -> Claims:
    """A session expires at its deadline or later; the interactive timeout counts from the last of its jobs."""
    record = ledger.session_of(event)
    if record and event["kind"] == "session_expired":
        yield record.deadline is not None and event["at"] >= record.deadline
    if record and event["kind"] == "session_deactivated":
        yield record.worked_at is not None and event["at"] >= record.worked_at + record.interactive_timeout
    if record and event.get("reason") == "unused":
        yield record.unused_deadline is not None and event["at"] >= record.unused_deadline


@snapshot_check("S26")
def s26_refusals_are_true(ledger: Ledger, before: Snapshot, after: Snapshot) -> Claims:
    """The reason of a refusal is true by the ledger; close and cancel of a known session are not refused."""
    command, answer = after.command, after.answer
    match command["op"], answer:
        case "submit", "not_accepting":
            yield not after.sessions[command["session"]]["accepting"]
        case "finish", "not_running":
            yield command["job"] in ledger.owners and command["job"] not in ledger.running
        case "cancel_job", "already_final":
            yield command["job"] in ledger.final
        case "open", "duplicate_id":
            yield command["session"] in ledger.sessions
        case "close" | "cancel", str() if isinstance(command["session"], str):
            yield answer == "policy_failed" or command["session"] not in ledger.sessions


@snapshot_check("S27")
def s27_job_lists_and_counts_agree(ledger: Ledger, before: Snapshot, after: Snapshot) -> Claims:
    """A session shows the queued and running jobs of the ledger, and its phase allows their numbers."""
    for name, view in after.sessions.items():
        record = ledger.sessions[name]
        yield (record.queued, record.running) == (view["queued"], view["running"])
        fits = evaluator(bundled().phases[view["phase"]].work)
        yield bool(fits({"Q": len(record.queued), "R": len(record.running)}))
    yield len(ledger.running) == len(after.scheduler["running"])


@snapshot_check("S28")
def s28_a_canceled_or_expired_session_gets_nothing(ledger: Ledger, before: Snapshot, after: Snapshot) -> Claims:
    """A canceled or expired session has no queued job, and is not the holder."""
    for name, view in after.sessions.items():
        if view["state"] in {"canceled", "expired"}:
            yield not view["queued"]
            yield after.scheduler["holder"] != name


PUBLIC = {phase.id: phase.public for phase in bundled().phases.values()}
STATES = ("queued", "active deactivated", "closed", "canceled expired")
SHOWN = ("open", "active inactive", "pending_closed", "closed")


@snapshot_check("S29")
def s29_states_only_move_forward(ledger: Ledger, before: Snapshot, after: Snapshot) -> Claims:
    """States, and their public names, change in one order only."""
    for name in before.sessions.keys() & after.sessions.keys():
        earlier, later = before.sessions[name], after.sessions[name]
        yield _place(STATES, earlier["state"]) <= _place(STATES, later["state"])
        yield earlier["state"] not in {"canceled", "expired"} or earlier["state"] == later["state"]
        yield _place(SHOWN, PUBLIC[earlier["phase"]]) <= _place(SHOWN, PUBLIC[later["phase"]])


def _place(order: tuple[str, ...], name: str) -> int:
    return next(place for place, names in enumerate(order) if name in names.split())


@event_check("S30")
def s30_only_a_job_in_the_right_state_moves(ledger: Ledger, command: Command, event: Event) -> Claims:
    """A job that starts or is canceled as queued was waiting; one that finishes or is asked to stop was running."""
    if event["kind"] in {"job_started", "job_canceled"}:
        yield event["job"] in ledger.waiting
    if event["kind"] in {"job_finished", "job_cancel_requested"}:
        yield event["job"] in ledger.running
