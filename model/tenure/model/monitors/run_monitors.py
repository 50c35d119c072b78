"""Predicates on a run, move by move: the claims about steps, and the theorems about jobs and the queue.

A predicate yields a text for each violation of its theorem. It reads worlds and events only, and not the rows of the
table. Missing are S16 and S17 (every input has one answer), which the interpreter checks, and S21, which compares two
runs.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import TypeAlias

import attrs

from tenure.model.interpreter import Interpreter, Session, Value, Values
from tenure.model.monitors.claim_monitors import NOTHING, BrokenRule, ClaimMonitors, JobHistory, job_history, side
from tenure.model.monitors.refusal_monitors import false_refusals, wrong_refusals
from tenure.model.monitors.state_monitors import Settled
from tenure.model.world import Command, Event, Job, Move, Outcome, World
from tenure.spec import EVENTS, NONE, OFF, TIME, Row, Spec, place_name

_Found: TypeAlias = Iterator[str]


@attrs.frozen
class ObservedMove:
    """A move with the values that the predicates read.

    `input` is that of its row, empty if no row made the move. `sessions` and `jobs` are the new and changed ones,
    before and after it, `started` the jobs that it started; `holder` held the QPU before it.
    """

    spec: Spec
    move: Move
    input: str
    sessions: Sequence[tuple[str, Session | None, Session]]
    jobs: Sequence[tuple[Job | None, Job]]
    started: Sequence[Job]
    holder: str | None


def seen(spec: Spec, move: Move) -> ObservedMove:
    """Compute the observation of a move."""
    before, after = move.before, move.after
    row = spec.rows.get(move.action) or spec.job_rows.get(move.action) or _copied(spec, move.action)
    known = before.sessions
    sessions = [(name, known.get(name), new) for name, new in after.sessions.items() if known.get(name) is not new]
    jobs = [(before.jobs.get(name), new) for name, new in after.jobs.items() if before.jobs.get(name) is not new]
    started = [job for old, job in jobs if job.state == "running" and (old is None or old.state != "running")]
    return ObservedMove(
        spec, move, row.input if row else "", sessions, jobs, started, next(iter(_holders(before)), None)
    )


def _copied(spec: Spec, name: str) -> Row | None:
    """A row that is known by another name, because a change concerns only one of its cells."""
    return next((row for row in spec.rows.values() if row.id == name), None)


# -- of jobs and of the queue ------------------------------------------------------------------------------------------


def _only_accepting_sessions_accept(observed: ObservedMove) -> _Found:
    """S5: a session accepts a job only where it accepts."""
    for was, job in observed.jobs:
        if was is None and job.session:
            phase = observed.move.before.sessions[job.session].phase
            if not observed.spec.phases[phase].accepting:
                yield f"{job.id} is accepted by {job.session} in {phase}"


def _running_jobs_leave_by_finishing(observed: ObservedMove) -> _Found:
    """S6: a running job leaves the lanes only when it ends."""
    gone = [name for name in observed.move.before.running if name not in observed.move.after.running]
    if len(gone) > (observed.input == "finish"):
        yield f"{' and '.join(gone)} no longer run after {observed.input or observed.move.action}"


def _dropped_by_cancel_or_expiry(observed: ObservedMove) -> _Found:
    """S7: a queued job is dropped, with this cause, only if its session is canceled or expires."""
    for was, job in observed.jobs:
        if job.state == "dropped":
            state = observed.spec.phases[observed.move.after.sessions[job.session].phase].state if job.session else None
            if observed.input not in ("cancel", "maximum_timeout") or job.cause != state:
                yield f"{job.id} is dropped as {job.cause} by {observed.input}, and its session is {state}"
            if was is None or was.state != "queued":
                yield f"{job.id} is dropped, and was {was and was.state}"


def _no_job_disappears(observed: ObservedMove) -> _Found:
    """S8: every change of a job's state is allowed, and no job disappears."""
    before, after = observed.move.before, observed.move.after
    gone = before.jobs.keys() - after.jobs.keys()
    if gone and observed.move.action != "forget":
        yield f"{' and '.join(sorted(gone))} no longer known"
    for old, job in observed.jobs:
        was = old.state if old else "unknown"
        if job.state not in _next_states(observed.spec, was):
            yield f"{job.id} was {was}, and is {job.state}"
        if (job.state == "running") != (job.id in after.running):
            yield f"{job.id} is {job.state}, and running are {', '.join(after.running) or 'none'}"


def _one_holder_and_a_free_lane(observed: ObservedMove) -> _Found:
    """S9: at most one session holds the QPU, and a start finds a free lane."""
    before, after = observed.move.before, observed.move.after
    if len(_holders(after)) > 1:
        yield f"{' and '.join(_holders(after))} hold the QPU"
    if observed.started and len(before.running) >= before.lanes:
        yield f"{observed.started[0].id} starts, and {len(before.running)} of {before.lanes} lanes were taken"


def _only_the_holders_jobs_start(observed: ObservedMove) -> _Found:
    """S10: while a session holds the QPU only its jobs start."""
    for job in observed.started:
        if observed.holder and job.session != observed.holder:
            yield f"{job.id} starts while {observed.holder} holds the QPU"


def _the_holders_earliest_is_next(observed: ObservedMove) -> _Found:
    """S11: the holder's earliest job is the next to start."""
    before = observed.move.before
    own = [job.id for job in before.waiting if job.session == observed.holder]
    for job in observed.started:
        if observed.holder and own and len(before.running) < before.lanes and job.id != own[0]:
            yield f"{job.id} starts, and {own[0]} is the earliest of {observed.holder}, which holds the QPU"


def _first_in_first_out(observed: ObservedMove) -> _Found:
    """S12: without a holder the earliest job of all is the next to start."""
    for job in observed.started:
        first = observed.move.before.waiting[:1]
        if not observed.holder and first and job.id != first[0].id:
            yield f"{job.id} starts, and {first[0].id} was submitted before it"


def _counts(observed: ObservedMove) -> _Found:
    """S27: the counts of a session and of the lanes are those of the jobs."""
    after = observed.move.after
    for name, _, new in observed.sessions:
        states = [job.state for job in after.jobs.values() if job.session == name]
        found = states.count("queued"), states.count("running")
        if found != (new.variables["Q"], new.variables["R"]):
            counts = f"Q={new.variables['Q']} R={new.variables['R']}"
            yield f"{name} counts {counts}, and has {found[0]} queued and {found[1]} running jobs"
    running = [job.id for job in after.jobs.values() if job.state == "running"]
    if len(running) != len(after.running):
        yield f"{len(after.running)} lanes are busy, and {len(running)} jobs run"


def _the_job_was_there(observed: ObservedMove) -> _Found:
    """S30: an input finds its job in the state that it needs."""
    needs = {"start": "queued", "cancel_queued_job": "queued", "finish": "running", "cancel_running_job": "running"}
    for old, job in observed.jobs:
        was = old.state if old else "unknown"
        if observed.input in needs and was != needs[observed.input]:
            yield f"{job.id} was {was} before {observed.input}"


def _asked_to_stop_once(observed: ObservedMove) -> _Found:
    """S39: the first request to stop a job counts, and a later one is not reported."""
    for old, job in observed.jobs:
        if old is not None and old.stop_cause is not None:
            asked = "job_cancel_requested" in [event["kind"] for event in observed.move.events]
            if asked or (job.stop_cause, job.cancel_requested_at) != (old.stop_cause, old.cancel_requested_at):
                yield f"{job.id} is asked to stop as {job.stop_cause}, and was so before as {old.stop_cause}"


def _causes_of_requests_and_ends(observed: ObservedMove) -> _Found:
    """S42: a request to stop a job has its own cause, and a job that ends as canceled that of the first request."""
    of = {"cancel_running_job": "request", "job_timeout": "time_limit"}
    for event in observed.move.events:
        cause = event.get("cause")
        if event["kind"] == "job_cancel_requested" and cause != of.get(observed.input):
            yield f"{event.get('job')} is asked to stop as {cause} by {observed.input}"
        if event["kind"] == "job_finished" and observed.input == "finish":
            first = observed.move.before.jobs[event["job"]].stop_cause
            expected = first if event["outcome"] == "canceled" else None
            shown = observed.move.after.jobs[event["job"]].cause
            if (cause, shown) != (expected, expected):
                yield f"{event['job']} ends as {event['outcome']} with the cause {cause} after the request {first}"


def _limits_come_last(observed: ObservedMove) -> _Found:
    """S43: a limit is reached after the clocks of sessions at that instant and the limits of earlier starts."""
    if observed.input != "job_timeout":
        return
    before = observed.move.before
    for job in (old for old, _ in observed.jobs if old is not None):
        for name, session in before.sessions.items():
            for timer in observed.spec.timers:
                due = int(session.variables[str(timer.deadline)])
                if observed.spec.cells[session.phase, timer.id].rows and OFF != due <= before.now:
                    yield f"the limit of {job.id} is reached before {timer.id} of {name}"
        for name in before.running[: before.running.index(job.id)]:
            earlier = before.jobs[name]
            if earlier.stop_cause is None and earlier.limit_deadline == job.limit_deadline is not None:
                yield f"the limit of {job.id} is reached before that of {name}, which started earlier"


def _ties(observed: ObservedMove) -> _Found:
    """S43: no other timer that is due since the same instant comes before the one that fires."""
    yield from _limits_come_last(observed)
    kinds = ("maximum_timeout", "interactive_timeout", "unused_timeout")
    if observed.input in kinds:
        fired = str(observed.spec.inputs[observed.input].deadline)
        for earlier in kinds[: kinds.index(observed.input)]:
            clock = str(observed.spec.inputs[earlier].deadline)
            for _, old, _ in observed.sessions:
                for name, session in observed.move.before.sessions.items():
                    due = session.variables[clock] != OFF and bool(observed.spec.cells[session.phase, earlier].rows)
                    if due and old is not None and session.variables[clock] == old.variables[fired]:
                        yield f"{observed.input} fires before {earlier} of {name}"


def _one_event_of_a_lone_job(observed: ObservedMove) -> _Found:
    """S44: a step of a job without a session reports exactly what happens to it."""
    of = {
        "submit": "job_submitted",
        "start": "job_started",
        "finish": "job_finished",
        "cancel_queued_job": "job_canceled",
        "cancel_running_job": "job_cancel_requested",
        "job_timeout": "job_cancel_requested",
    }
    states = {
        "job_submitted": "queued",
        "job_started": "running",
        "job_cancel_requested": "running",
        "job_canceled": "canceled",
    }
    events = observed.move.events
    if observed.input and not observed.sessions:
        kinds = [event["kind"] for event in events]
        if len(kinds) != 1 or kinds != [of.get(observed.input, kinds[0])]:
            yield f"{observed.input} of a job without a session reports {' '.join(kinds) or 'nothing'}"
        for _, job in observed.jobs:
            told = states.get(kinds[0], events[0].get("outcome")) if kinds else None
            if job.state != told:
                yield f"{job.id} is {job.state} after {observed.input}, which reports {' '.join(kinds)}"


_OF_A_MOVE: Mapping[str, Callable[[ObservedMove], _Found]] = {
    "S5": _only_accepting_sessions_accept,
    "S6": _running_jobs_leave_by_finishing,
    "S7": _dropped_by_cancel_or_expiry,
    "S8": _no_job_disappears,
    "S9": _one_holder_and_a_free_lane,
    "S10": _only_the_holders_jobs_start,
    "S11": _the_holders_earliest_is_next,
    "S12": _first_in_first_out,
    "S27": _counts,
    "S30": _the_job_was_there,
    "S39": _asked_to_stop_once,
    "S42": _causes_of_requests_and_ends,
    "S43": _ties,
    "S44": _one_event_of_a_lone_job,
}


class Monitors:
    """Judges runs under one specification, where the policy is first in, first out."""

    def __init__(self, interpreter: Interpreter) -> None:
        self.spec = interpreter.spec
        self._settled = Settled(interpreter)
        self._claims = ClaimMonitors(self.spec)
        self._unopened = interpreter.unopened

    def move(self, move: Move) -> Iterator[BrokenRule]:
        """The violations of a move."""
        observed = seen(self.spec, move)
        for theorem, finds in _OF_A_MOVE.items():
            for found in finds(observed):
                yield BrokenRule(theorem, found)
        if observed.input:
            for name, old, new in observed.sessions:
                yield from self._step(observed, name, old, new)
        elif move.action == "advance":
            for name, session in move.after.sessions.items():
                yield from self._step(observed, name, session, session)

    def end(self, world: World, command: Command, outcome: Outcome) -> Iterator[BrokenRule]:
        """The violations at the end of a command: of its answer, and of the world after it."""
        yield from self._answer(world, command, outcome)
        if command["op"] != "forget":
            found = wrong_refusals(self.spec, world, command, outcome.refused)
            yield from (BrokenRule("S40", text) for text in found)
        if outcome.refused is not None:
            found = false_refusals(self.spec, world, command, outcome.refused)
            yield from (BrokenRule("S26", text) for text in found)
            return
        yield from self._settled.faults(outcome.world)

    def _step(self, observed: ObservedMove, name: str, old: Session | None, new: Session) -> Iterator[BrokenRule]:
        """The violated claims about a session during and after a move."""
        before, after = observed.move.before, observed.move.after
        was = old or self._unopened(new.parameters)
        past = NOTHING if old is None else job_history(_own(before, name), old, before.now)
        present = job_history(_own(after, name), new, after.now)
        present = JobHistory(
            past.started or any(job.session == name for job in observed.started),
            past.submitted or any(job.session == name for was, job in observed.jobs if was is None),
            present.last_run,
        )
        values = {
            **self._environment(observed),
            **new.parameters,
            **side("before", was, past),
            **side("after", new, present),
        }
        values |= {"unchanged": was == new, "stepped": observed.input != "", **self._reported(observed.move.events)}
        where = f"{name} in {new.phase} after {observed.input or 'time went by'}"
        yield from self._claims.step(observed.input or TIME, where, values)
        yield from self._claims.state(where, values, at_rest=False)

    def _reported(self, events: Sequence[Event]) -> Values:
        """What a step reports, by the names of claims: how many events, the place of each kind, a cause, an outcome."""
        reported = [event["kind"] for event in events]
        places = {kind: reported.index(kind) + 1 if kind in reported else 0 for kind in self.spec.events}
        carrying = {"cause": ("job_dropped", "job_cancel_requested"), "outcome": ("job_finished",)}
        carried = {
            name: next((event[name] for event in events if event["kind"] in kinds and name in event), NONE)
            for name, kinds in carrying.items()
        }
        return {EVENTS: len(reported), **{place_name(kind): place for kind, place in places.items()}, **carried}

    def _answer(self, world: World, command: Command, outcome: Outcome) -> Iterator[BrokenRule]:
        """The violated claims about the answer of a session to a command that is right but for the session's state."""
        name, session = _asked(world, command)
        if session is None:
            return
        past = job_history(_own(world, session), world.sessions[session], world.now)
        values: dict[str, Value] = {
            **world.sessions[session].parameters,
            **side("before", world.sessions[session], past),
        }
        refused = outcome.refused is not None
        ignored = not refused and outcome.steps[:1] != () and outcome.steps[0].case is None
        ignored = ignored or not (refused or outcome.steps)
        values |= {"now": world.now, "refused": refused, "ignored": ignored, "code": outcome.refused or ""}
        job = world.jobs.get(command.get("job", ""))
        values["stop_requested"] = job is not None and job.is_running and job.stop_cause is not None
        where = f"{command['op']} of {session} in {world.sessions[session].phase}"
        yield from self._claims.answer(name, where, values)

    @staticmethod
    def _environment(observed: ObservedMove) -> Values:
        """The environment of a session before the move, with the time after it."""
        before, holders = observed.move.before, _holders(observed.move.before)
        normal = [job.id for job in before.waiting if job.session not in holders]
        own = [job.id for started in observed.started for job in before.waiting if job.session == started.session]
        started = [job.id for job in observed.started]
        asked = next((old for old, _ in observed.jobs if old is not None and old.is_running), None)
        return {
            "now": observed.move.after.now,
            "lanes": before.lanes,
            "busy": len(before.running),
            "held": bool(holders),
            "chosen": started != [] and started == normal[:1],
            "earliest": started != [] and started == own[:1],
            "stop_requested": asked is not None and asked.stop_cause is not None,
            "limit_deadline": OFF if asked is None or asked.limit_deadline is None else asked.limit_deadline,
        }


def _asked(world: World, command: Command) -> tuple[str, str | None]:
    """The input of a command and the session that is asked; none if the command is refused before (X5)."""
    op, job = command["op"], world.jobs.get(command.get("job", ""))
    if op in ("close", "cancel") or (op == "submit" and job is None):
        session = command.get("session")
        return op, session if session in world.sessions else None
    if op == "finish" and job is not None and job.state == "running":
        return op, job.session
    if op == "cancel_job" and job is not None and job.state in ("queued", "running"):
        return f"cancel_{job.state}_job", job.session
    return op, None


def _own(world: World, session: str) -> list[Job]:
    return [job for job in world.jobs.values() if job.session == session]


def _next_states(spec: Spec, state: str) -> Collection[str]:
    """The possible states of a job after one move that changes its record."""
    if state in ("unknown", "queued"):
        return ("queued",) if state == "unknown" else spec.job_states
    ends = [name for name, after in spec.job_states.items() if after.final and name != "dropped"]
    return ["running", *ends] if state == "running" else []


def _holders(world: World) -> list[str]:
    return [name for name, session in world.sessions.items() if session.variables["holds"]]
