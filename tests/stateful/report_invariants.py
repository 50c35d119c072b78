"""The theorems about what a scheduler reports and refuses, and about the state that it shows, from S31 on.

Importing this module registers its checks beside those of `invariants`, in the same form.
"""

from tests.stateful.invariants import FINAL, PUBLIC, Claims, event_check, snapshot_check
from tests.stateful.ledger import Command, Event, Ledger, SessionRecord, Snapshot

FOLLOWS = {
    "session_activated": {"job_started"},
    "session_reactivated": {"job_started"},
    "job_dropped": {"session_canceled", "session_expired", "job_dropped"},
}
"""The events that follow another one of the same step."""


def _state(record: SessionRecord) -> str:
    if record.turn or record.reason:
        return record.turn or "closed"
    return "queued" if record.first_start is None else "active" if record.holds else "deactivated"


def _phase(record: SessionRecord) -> str:
    state, work = _state(record), bool(record.queued or record.running)
    within = {
        "queued": "waiting" if work else "empty",
        "active": "busy" if work else "idle",
        "deactivated": "waiting" if work else "empty",
        "closed": "unstarted" if record.first_start is None else "draining" if record.holds else "waiting",
    }
    return f"{state}.{'ended' if record.reason else within.get(state, 'draining')}"


def _public(record: SessionRecord) -> str:
    if record.reason:
        return "closed"
    if record.turn in {"canceled", "expired"}:
        return "pending_closed"
    return "open" if record.first_start is None else "active" if record.holds else "inactive"


@snapshot_check("S31")
def s31_the_state_is_what_happened(ledger: Ledger, before: Snapshot, after: Snapshot) -> Claims:
    """The state of a session follows from its last close, cancel or expiry, its first start, and the QPU."""
    for name, view in after.sessions.items():
        yield _state(ledger.sessions[name]) == view["state"]


@snapshot_check("S32")
def s32_the_phase_shows_the_work(ledger: Ledger, before: Snapshot, after: Snapshot) -> Claims:
    """The phase of a session follows from its state and from its queued and running jobs."""
    for name, view in after.sessions.items():
        yield _phase(ledger.sessions[name]) == view["phase"]


@snapshot_check("S33")
def s33_jobs_come_and_go_by_events(ledger: Ledger, before: Snapshot, after: Snapshot) -> Claims:
    """The numbers of queued and running jobs change as the events of a command say."""
    events = [] if isinstance(after.answer, str) else after.answer
    for name in before.sessions.keys() & after.sessions.keys():
        kinds = [event["kind"] for event in events if event.get("session") == name]
        left = sum(map(kinds.count, ("job_started", "job_canceled", "job_dropped")))
        old, new, again = before.sessions[name], after.sessions[name], kinds.count("job_requeued")
        yield len(new["queued"]) - len(old["queued"]) == kinds.count("job_submitted") + again - left
        ended = kinds.count("job_finished") + again
        yield len(new["running"]) - len(old["running"]) == kinds.count("job_started") - ended


@snapshot_check("S34")
def s34_usage_is_the_time_held_or_run(ledger: Ledger, before: Snapshot, after: Snapshot) -> Claims:
    """The usage of a session grows by the time that passed while it held the QPU or ran a job."""
    for name, view in after.sessions.items():
        yield ledger.sessions[name].usage == view["usage"]


@event_check("S35")
def s35_a_session_ends_for_its_reason(ledger: Ledger, command: Command, event: Event) -> Claims:
    """The reason of an end is the last close, cancel or expiry, and unused without one."""
    record = ledger.session_of(event)
    if event["kind"] == "session_ended" and record:
        yield event["reason"] == (record.turn or "unused")


@event_check("S36")
def s36_an_event_follows_its_cause(ledger: Ledger, command: Command, event: Event) -> Claims:
    """What only follows comes directly after its cause, in the same step."""
    if event["kind"] in FOLLOWS:
        yield ledger.last is not None and ledger.last["kind"] in FOLLOWS[event["kind"]]
        yield ledger.last is not None and (ledger.last["at"], ledger.last["row"]) == (event["at"], event["row"])


@event_check("S37")
def s37_activation_comes_once_and_first(ledger: Ledger, command: Command, event: Event) -> Claims:
    """A session is activated once, and reactivated only after that."""
    record = ledger.session_of(event)
    if record and event["kind"] in {"session_activated", "session_reactivated"}:
        yield record.activated == (event["kind"] == "session_reactivated")


@snapshot_check("S38")
def s38_a_session_accepts_until_it_is_over(ledger: Ledger, before: Snapshot, after: Snapshot) -> Claims:
    """A session accepts jobs until it is closed, canceled or expired or has ended; a repeated close does nothing."""
    for name, view in after.sessions.items():
        record = ledger.sessions[name]
        yield view["accepting"] == (record.turn is None and record.reason is None)
    closed = before.sessions.get(str(after.command.get("session")))
    if after.command["op"] == "close" and closed and not closed["accepting"]:
        yield after.answer == []


@snapshot_check("S39")
def s39_a_job_can_always_end(ledger: Ledger, before: Snapshot, after: Snapshot) -> Claims:
    """A running job finishes or is asked to stop, and a queued one is canceled, whatever its session is."""
    op, job = after.command["op"], after.command.get("job")
    if (op == "finish" and job in before.scheduler["running"]) or (
        op == "cancel_job" and job in before.scheduler["running"] + before.scheduler["waiting"]
    ):
        yield after.answer not in ("not_running", "already_final", "not_accepting", "unknown_id")
    if op == "cancel_job" and job in before.scheduler["running"]:
        yield (after.answer == []) == (before.jobs[str(job)]["cancel_requested_at"] is not None)


@event_check("S39")
def s39_a_job_is_asked_to_stop_once(ledger: Ledger, command: Command, event: Event) -> Claims:
    """A request to stop a job is reported only if none was before."""
    if event["kind"] == "job_cancel_requested":
        yield event["job"] not in ledger.requested


@snapshot_check("S40")
def s40_a_refusal_says_why(ledger: Ledger, before: Snapshot, after: Snapshot) -> Claims:
    """What is wrong with a command of known ids is what its refusal says."""
    command, answer = after.command, after.answer
    session, job = (before.sessions.get(str(command.get("session"))), before.jobs.get(str(command.get("job"))))
    match command["op"]:
        case "submit" if session and not session["accepting"] and answer != "bad_value":
            yield answer == ("not_accepting" if job is None else "duplicate_id")
        case "finish" if job and job["state"] != "running" and answer != "bad_value":
            yield answer == "not_running"
        case "cancel_job" if job and job["state"] in FINAL:
            yield answer == "already_final"
        case "advance" if answer == "time_went_back":
            yield command["to"] < before.scheduler["now"]


@snapshot_check("S41")
def s41_the_public_state_is_what_happened(ledger: Ledger, before: Snapshot, after: Snapshot) -> Claims:
    """The public state follows from the first start, the QPU, and how the session is over."""
    for name, view in after.sessions.items():
        yield _public(ledger.sessions[name]) == PUBLIC[view["phase"]]


@event_check("S42")
def s42_causes_and_outcomes_are_true(ledger: Ledger, command: Command, event: Event) -> Claims:
    """A dropped job has the cause of its session, a request its own, a stopped job that of its request, others none.

    A crash ends running jobs as failed, or as canceled if they were asked to stop, and has a cause of its own.
    """
    record, job = ledger.session_of(event), event.get("job")
    match event["kind"]:
        case "job_dropped" if record:
            yield event["cause"] == record.turn
        case "job_cancel_requested" if event["cause"] == "time_limit":
            yield ledger.limit_deadline(str(job)) == event["at"]
        case "job_cancel_requested":
            yield event["cause"] == "request" and (command["op"], command.get("job")) == ("cancel_job", job)
        case "job_finished":
            stopped, crashed = event["outcome"] == "canceled", "crash" if command["op"] == "recover" else None
            yield event.get("cause") == (ledger.requested.get(str(job)) if stopped else crashed)
            yield crashed is None or stopped == (job in ledger.requested)


@event_check("S43")
def s43_the_maximum_clock_comes_first(ledger: Ledger, command: Command, event: Event) -> Claims:
    """No session is deactivated at its deadline, where it expires."""
    record = ledger.session_of(event)
    if event["kind"] == "session_deactivated" and record:
        yield record.deadline is not None and event["at"] < record.deadline


@event_check("S43")
def s43_limits_of_jobs_come_last(ledger: Ledger, command: Command, event: Event) -> Claims:
    """A limit runs out after the clocks of sessions at that instant, and after those of jobs that started before."""
    if event["kind"] == "job_cancel_requested" and event["cause"] == "time_limit":
        yield not any(record.is_due(event["at"]) for record in ledger.sessions.values())
        earlier = ledger.running[: ledger.running.index(event["job"])] if event["job"] in ledger.running else []
        yield all((at := ledger.limit_deadline(job)) is None or event["at"] < at for job in earlier)


@event_check("S44")
def s44_a_lone_job_reports_each_step_once(ledger: Ledger, command: Command, event: Event) -> Claims:
    """A job without a session is queued, then running, perhaps asked to stop, then over, or canceled while queued.

    By a recovery it may be queued again.
    """
    job = event.get("job")
    if job is not None and event.get("session") is None:
        match event["kind"]:
            case "job_submitted":
                yield job not in ledger.owners
            case "job_started" | "job_canceled":
                yield job in ledger.waiting
            case "job_finished":
                yield job in ledger.running and event["outcome"] in {"done", "failed", "canceled"}
            case "job_cancel_requested" | "job_requeued":
                yield job in ledger.running
            case _:
                yield False


@event_check("S45")
def s45_nothing_is_reported_after_the_end(ledger: Ledger, command: Command, event: Event) -> Claims:
    """A session that has ended reports nothing more."""
    record = ledger.session_of(event)
    if record:
        yield record.reason is None
