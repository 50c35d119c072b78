"""The theorems as plain predicates on a run: on each move, on each refusal, and on the world that a command leaves.

A predicate yields what it found, in words, where its theorem does not hold. All of it is found by looking at worlds and
events; what the table says of a row is not asked. Not here are that every input has one answer (S16, S17), which the
interpreter finds out by itself, and S21, which compares two runs.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import TypeAlias

import attrs

from tenure.model.interpreter import Interpreter, Session
from tenure.model.monitors.state_monitors import OF_A_SESSION, BrokenRule, Settled, shown
from tenure.model.world import Command, Job, Move, Outcome, World
from tenure.spec import OFF, Phase, Spec

_Found: TypeAlias = Iterator[str]


@attrs.frozen
class ObservedMove:
    """A move, and what the predicates ask of it.

    `input` is what its row answers, nothing where no row made it. `sessions` and `jobs` are those that it made or
    changed, before and after it, `started` the jobs that it started; `holder` held the QPU before it.
    """

    spec: Spec
    move: Move
    input: str
    sessions: Sequence[tuple[str, Session | None, Session]]
    jobs: Sequence[tuple[Job | None, Job]]
    started: Sequence[Job]
    holder: str | None

    def phase(self, session: Session) -> Phase:
        """The entry of the phase that a session is in."""
        return self.spec.phases[session.phase]


def seen(spec: Spec, move: Move) -> ObservedMove:
    """Look at a move."""
    before, after = move.before, move.after
    row = spec.rows.get(move.action) or spec.job_rows.get(move.action)
    known = before.sessions
    sessions = [(name, known.get(name), new) for name, new in after.sessions.items() if known.get(name) is not new]
    jobs = [(before.jobs.get(name), new) for name, new in after.jobs.items() if before.jobs.get(name) is not new]
    started = [job for _, job in jobs if job.state == "running"]
    return ObservedMove(
        spec, move, row.input if row else "", sessions, jobs, started, next(iter(_holders(before)), None)
    )


# -- of each move ------------------------------------------------------------------------------------------------------


def _deadline_is_set_once(saw: ObservedMove) -> _Found:
    """S1."""
    for name, old, new in saw.sessions:
        due = int(old.variables["deadline"]) if old else OFF
        if due == OFF and any(job.session == name for job in saw.started):
            due = saw.move.after.now + int(new.parameters["max_time"])
        if new.variables["deadline"] != due:
            yield f"the deadline of {name} is {_time(new.variables['deadline'])}, and not {_time(due)}"


def _queued_never_started(saw: ObservedMove) -> _Found:
    """S2."""
    for job in saw.started:
        if job.session and saw.phase(saw.move.after.sessions[job.session]).state == "queued":
            yield f"{job.id} started, and {job.session} is queued"


def _no_start_at_the_deadline(saw: ObservedMove) -> _Found:
    """S3."""
    for job in saw.started:
        if job.session:
            deadline = int(saw.move.after.sessions[job.session].variables["deadline"])
            if OFF != deadline <= saw.move.after.now:
                yield f"{job.id} starts at {saw.move.after.now}, and the deadline of {job.session} is {deadline}"


def _never_accepts_again(saw: ObservedMove) -> _Found:
    """S4."""
    for name, old, new in saw.sessions:
        if old and saw.phase(new).accepting and not saw.phase(old).accepting:
            yield f"{name} goes from {old.phase} to {new.phase}, and accepts again"
        if old and saw.phase(old).final and old != new:
            yield f"{name} changes in {old.phase}"


def _only_accepting_sessions_accept(saw: ObservedMove) -> _Found:
    """S5."""
    for name, old, new in saw.sessions:
        if old and int(new.variables["Q"]) > int(old.variables["Q"]) and saw.input != "submit":
            yield f"{name} has more queued jobs after {saw.input}"
    for was, job in saw.jobs:
        if was is None and job.session:
            phase = saw.move.before.sessions[job.session].phase
            if not saw.spec.phases[phase].accepting:
                yield f"{job.id} is accepted by {job.session} in {phase}"


def _running_jobs_leave_by_finishing(saw: ObservedMove) -> _Found:
    """S6."""
    ends = saw.input in ("finish", "cancel_running_job")
    for name, old, new in saw.sessions:
        if old and int(new.variables["R"]) < int(old.variables["R"]) - ends:
            yield f"{name} has R={new.variables['R']} after {saw.input}, and had R={old.variables['R']}"
    gone = [name for name in saw.move.before.running if name not in saw.move.after.running]
    if len(gone) > ends:
        yield f"{' and '.join(gone)} no longer run after {saw.input or saw.move.action}"


def _dropped_by_cancel_or_expiry(saw: ObservedMove) -> _Found:
    """S7."""
    drops = saw.input in ("cancel", "maximum_timeout")
    one = saw.input in ("start", "cancel_queued_job")
    for name, old, new in saw.sessions:
        if old and not drops and int(new.variables["Q"]) < int(old.variables["Q"]) - one:
            yield f"{name} has Q={new.variables['Q']} after {saw.input}, and had Q={old.variables['Q']}"
    for was, job in saw.jobs:
        if job.state == "dropped":
            state = saw.phase(saw.move.after.sessions[job.session]).state if job.session else None
            if not drops or job.cause != state:
                yield f"{job.id} is dropped as {job.cause} by {saw.input}, and its session is {state}"
            if was is None or was.state != "queued":
                yield f"{job.id} is dropped, and was {was and was.state}"


def _no_job_is_lost(saw: ObservedMove) -> _Found:
    """S8."""
    before, after = saw.move.before, saw.move.after
    lost = before.jobs.keys() - after.jobs.keys()
    if lost and saw.move.action != "forget":
        yield f"{' and '.join(sorted(lost))} no longer known"
    for old, job in saw.jobs:
        was = old.state if old else "unknown"
        if job.state not in _next_states(saw.spec, was):
            yield f"{job.id} was {was}, and is {job.state}"
        if (job.state == "running") != (job.id in after.running):
            yield f"{job.id} is {job.state}, and running are {', '.join(after.running) or 'none'}"


def _one_holder_and_a_free_lane(saw: ObservedMove) -> _Found:
    """S9."""
    before, after = saw.move.before, saw.move.after
    if len(_holders(after)) > 1:
        yield f"{' and '.join(_holders(after))} hold the QPU"
    if saw.started and len(before.running) >= before.lanes:
        yield f"{saw.started[0].id} starts, and {len(before.running)} of {before.lanes} lanes were taken"


def _nobody_starts_beside_the_holder(saw: ObservedMove) -> _Found:
    """S10."""
    for job in saw.started:
        if saw.holder and job.session != saw.holder:
            yield f"{job.id} starts while {saw.holder} holds the QPU"


def _the_holders_earliest_is_next(saw: ObservedMove) -> _Found:
    """S11."""
    before = saw.move.before
    own = [job.id for job in before.waiting if job.session == saw.holder]
    for job in saw.started:
        if saw.holder and own and len(before.running) < before.lanes and job.id != own[0]:
            yield f"{job.id} starts, and {own[0]} is the earliest of {saw.holder}, which holds the QPU"


def _first_in_first_out(saw: ObservedMove) -> _Found:
    """S12."""
    for job in saw.started:
        first = saw.move.before.waiting[:1]
        if not saw.holder and first and job.id != first[0].id:
            yield f"{job.id} starts, and {first[0].id} was submitted before it"


def _idle_clock_runs_in_full(saw: ObservedMove) -> _Found:
    """S13."""
    for name, old, new in saw.sessions:
        if new.phase == "active.idle":
            stays = old is not None and old.phase == new.phase
            full = saw.move.after.now + int(new.parameters["interactive_timeout"])
            due = old.variables["idle_deadline"] if old and stays else full
            if new.variables["idle_deadline"] != due:
                yield f"the idle clock of {name} ends at {_time(new.variables['idle_deadline'])}, and not {_time(due)}"


def _the_qpu_comes_by_a_start(saw: ObservedMove) -> _Found:
    """S14."""
    for name, old, new in saw.sessions:
        if new.variables["holds"] and not (old and old.variables["holds"]):
            if not any(job.session == name for job in saw.started):
                yield f"{name} gains the QPU, and none of its jobs started"
            elif saw.holder:
                yield f"{name} gains the QPU, and {saw.holder} held it"


def _usage_is_bounded(saw: ObservedMove) -> _Found:
    """S19: more than max_time only by what a job ran beyond the deadline."""
    after = saw.move.after
    for name, session in after.sessions.items():
        deadline, since = int(session.variables["deadline"]), int(session.variables["metered_since"])
        usage = int(session.variables["usage"]) + (after.now - since if since != OFF else 0)
        limit = int(session.parameters["max_time"])
        if deadline != OFF and usage > limit:
            own = (job for job in after.jobs.values() if job.session == name and job.started_at is not None)
            ends = [after.now if job.finished_at is None else job.finished_at for job in own]
            if usage > limit + max(0, *(end - deadline for end in ends), 0):
                yield f"{name} used {usage}, and its maximum time is {limit}"


def _unused_clock_runs_in_full(saw: ObservedMove) -> _Found:
    """S24."""
    for name, old, new in saw.sessions:
        timeout = int(new.parameters["unused_timeout"])
        used = any(job.session == name for job in saw.move.after.jobs.values())
        due: object = OFF
        if timeout != OFF and new.phase == "queued.empty" and not used:
            due = old.variables["unused_deadline"] if old else saw.move.after.now + timeout
        if new.variables["unused_deadline"] != due:
            yield f"the unused clock of {name} ends at {_time(new.variables['unused_deadline'])}, and not {_time(due)}"


def _no_timer_before_its_deadline(saw: ObservedMove) -> _Found:
    """S25."""
    for name, old, new in saw.sessions:
        for timer in saw.spec.timers:
            if _fired(saw, timer.id, new) and not (old and _fired(saw, timer.id, old)):
                deadline = old.variables[str(timer.deadline)] if old else OFF
                if saw.input != timer.id or not OFF != int(deadline) <= saw.move.after.now:
                    yield f"{name} goes to {new.phase} at {saw.move.after.now}, its {timer.text} is {_time(deadline)}"


def _nothing_goes_back(saw: ObservedMove) -> _Found:
    """S29."""
    for name, old, new in saw.sessions:
        if old:
            earlier, later = saw.phase(old), saw.phase(new)
            shown_back = _place(_PUBLIC, later.public) < _place(_PUBLIC, earlier.public)
            turned = earlier.state in _STATES[-1] and later.state != earlier.state
            if turned or shown_back or _place(_STATES, later.state) < _place(_STATES, earlier.state):
                yield f"{name} goes back from {earlier.id} to {later.id}"


# Both in the order in which a session goes through them.
_STATES = (("queued",), ("active", "deactivated"), ("closed",), ("canceled", "expired"))
_PUBLIC = (("open",), ("active", "inactive"), ("pending_closed",), ("closed",))


def _books(saw: ObservedMove) -> _Found:
    """S27."""
    after = saw.move.after
    for name, _, new in saw.sessions:
        states = [job.state for job in after.jobs.values() if job.session == name]
        found = states.count("queued"), states.count("running")
        if found != (new.variables["Q"], new.variables["R"]):
            kept = f"Q={new.variables['Q']} R={new.variables['R']}"
            yield f"{name} counts {kept}, and has {found[0]} queued and {found[1]} running jobs"
    running = [job.id for job in after.jobs.values() if job.state == "running"]
    if len(running) != len(after.running):
        yield f"{len(after.running)} lanes are busy, and {len(running)} jobs run"


# -- of a refusal ------------------------------------------------------------------------------------------------------


def _refusals_are_true(spec: Spec, world: World, command: Command, code: str) -> _Found:
    """S26."""
    session, job = world.sessions.get(command.get("session", "")), world.jobs.get(command.get("job", ""))
    if command["op"] in ("close", "cancel") and session:
        yield f"{command['op']} of {command['session']} is refused as {code}"
    if code == "not_accepting" and session and spec.phases[session.phase].accepting:
        yield f"a submission to {command['session']} in {session.phase} is refused as {code}"
    if code == "not_running" and job and job.state == "running":
        yield f"{job.id} is running, and to finish it is refused as {code}"
    if code == "already_final" and job and not spec.job_states[job.state].final:
        yield f"{job.id} is {job.state}, and to cancel it is refused as {code}"
    if code == "duplicate_id" and not (job or (session and command["op"] == "open")):
        yield f"{command['op']} is refused as {code}, and nothing has this id"


def _the_job_was_there(saw: ObservedMove) -> _Found:
    """S30."""
    needs = {"start": "queued", "cancel_queued_job": "queued", "finish": "running", "cancel_running_job": "running"}
    for old, job in saw.jobs:
        was = old.state if old else "unknown"
        if saw.input in needs and was != needs[saw.input]:
            yield f"{job.id} was {was} before {saw.input}"


OF_A_MOVE: Mapping[str, Callable[[ObservedMove], _Found]] = {
    "S1": _deadline_is_set_once,
    "S2": _queued_never_started,
    "S3": _no_start_at_the_deadline,
    "S4": _never_accepts_again,
    "S5": _only_accepting_sessions_accept,
    "S6": _running_jobs_leave_by_finishing,
    "S7": _dropped_by_cancel_or_expiry,
    "S8": _no_job_is_lost,
    "S9": _one_holder_and_a_free_lane,
    "S10": _nobody_starts_beside_the_holder,
    "S11": _the_holders_earliest_is_next,
    "S12": _first_in_first_out,
    "S13": _idle_clock_runs_in_full,
    "S14": _the_qpu_comes_by_a_start,
    "S19": _usage_is_bounded,
    "S24": _unused_clock_runs_in_full,
    "S25": _no_timer_before_its_deadline,
    "S27": _books,
    "S29": _nothing_goes_back,
    "S30": _the_job_was_there,
}

OF_A_REFUSAL: Mapping[str, Callable[[Spec, World, Command, str], _Found]] = {"S26": _refusals_are_true}


class Monitors:
    """Judges runs under one specification, where the policy is first in, first out."""

    def __init__(self, interpreter: Interpreter) -> None:
        self.spec = interpreter.spec
        self._settled = Settled(interpreter)

    def move(self, move: Move) -> Iterator[BrokenRule]:
        """What a move breaks."""
        saw = seen(self.spec, move)
        for theorem, finds in OF_A_MOVE.items():
            for found in finds(saw):
                yield BrokenRule(theorem, found)
        for name, _, new in saw.sessions:
            phase = self.spec.phases[new.phase]
            for theorem, holds in OF_A_SESSION.items():
                if not holds(phase, new.variables):
                    yield BrokenRule(theorem, f"{name} is in {new.phase} with {shown(new.variables)}")

    def end(self, world: World, command: Command, outcome: Outcome) -> Iterator[BrokenRule]:
        """What the end of a command breaks that was given to a world: its refusal, or the world that it leaves."""
        if outcome.refused is not None:
            for theorem, finds in OF_A_REFUSAL.items():
                yield from (BrokenRule(theorem, found) for found in finds(self.spec, world, command, outcome.refused))
            return
        yield from self._settled.faults(outcome.world)


def _next_states(spec: Spec, state: str) -> Collection[str]:
    """Where a job can be after one move."""
    if state in ("unknown", "queued"):
        return ("queued",) if state == "unknown" else spec.job_states
    return [name for name, after in spec.job_states.items() if after.final and state == "running" and name != "dropped"]


def _place(order: Sequence[Collection[str]], word: str) -> int:
    return next(place for place, words in enumerate(order) if word in words)


def _holders(world: World) -> list[str]:
    return [name for name, session in world.sessions.items() if session.variables["holds"]]


def _fired(saw: ObservedMove, timer: str, session: Session) -> bool:
    """Whether a session is where a timer brings it."""
    state = saw.phase(session).state
    return {
        "maximum_timeout": state == "expired",
        "interactive_timeout": state == "deactivated",
        "unused_timeout": session.variables["reason"] == "unused",
    }[timer]


def _time(value: object) -> str:
    return "off" if value == OFF else str(value)
