"""A scheduler as a stranger might write one: short, slow, and without a word from the specification or the reference.

It passes the suite, and it is easy to break: each wrong scheduler overrides one of the methods that make a decision. It
cannot forget and knows no rows, so it also shows what the suite does about missing capabilities.
"""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import attrs

Event = dict[str, Any]
LIMIT = 2**63


class Refusal(Exception):
    """A command is refused."""

    def __init__(self, code: str) -> None:
        super().__init__(f"refused: {code}")
        self.code = code


@attrs.define(eq=False)
class Job:
    """A job."""

    id: str
    part_of: "Session | None"
    submitted_at: int
    state: str = "queued"
    started_at: int | None = None
    finished_at: int | None = None
    cause: str | None = None

    @property
    def session(self) -> str | None:
        """The id of its session."""
        return self.part_of.id if self.part_of else None


@attrs.define(eq=False)
class Session:
    """A session; `over` says how it stopped accepting, `gains` how often it got the QPU."""

    id: str
    max_time: int
    interactive_timeout: int
    unused_deadline: int | None
    over: str | None = None
    holds: bool = False
    gains: int = 0
    deadline: int | None = None
    idle_deadline: int | None = None
    ended_at: int | None = None
    reason: str | None = None
    metered: int | None = None
    spent: int = 0
    jobs: list[Job] = attrs.field(factory=list)

    def ids(self, state: str) -> list[str]:
        """Its jobs in a state."""
        return [job.id for job in self.jobs if job.state == state]

    @property
    def phase(self) -> str:
        """Where it is in its life."""
        if self.over in ("canceled", "expired"):
            return f"{self.over}.{'draining' if self.ended_at is None else 'ended'}"
        waits = bool(self.ids("queued"))
        if self.over:
            return "closed." + (
                "ended" if self.ended_at is not None
                else "draining" if self.holds
                else "unstarted" if self.deadline is None
                else "waiting"
            )  # fmt: skip
        if self.deadline is None:
            return "queued.waiting" if waits else "queued.empty"
        if self.holds:
            return "active.busy" if waits or self.ids("running") else "active.idle"
        return "deactivated.waiting" if waits else "deactivated.empty"


class SmallScheduler:
    """One holder, one queue, and a list that is searched for everything."""

    name, version = "small", "1"
    capabilities: ClassVar[dict[str, Any]] = {"row": "it knows no rows", "fifo": True}

    def __init__(self, lanes: int = 1, limits: Any = None, now: int = 0) -> None:
        self.lanes, self.limits, self.now = lanes, limits, now
        self.sessions: dict[str, Session] = {}
        self.jobs: dict[str, Job] = {}
        self.started: list[Job] = []
        self.events: list[Event] = []

    # Decisions, each of which a wrong scheduler takes in another way

    def fires_at(self, timer: str, deadline: int) -> int:
        """The instant at which a timer fires."""
        return deadline

    def deadline_after_gain(self, session: Session) -> int:
        """The deadline of a session that gains the QPU."""
        return self.now + session.max_time if session.deadline is None else session.deadline

    def candidates(self) -> Sequence[Job]:
        """The jobs of which the first may start now."""
        holder = self._holder()
        return [job for job in self.jobs.values() if job.state == "queued" and (not holder or job.part_of is holder)]

    def has_free_lane(self) -> bool:
        """Whether one more job may run."""
        return len(self.started) < self.lanes

    def idle_deadline_of(self, session: Session) -> int:
        """The end of the interactive timeout that begins now."""
        return self.now + session.interactive_timeout

    def gives_up_when_canceled(self, session: Session) -> bool:
        """Whether a canceled or expired session gives up the QPU at once."""
        return True

    def stops_when_expired(self, session: Session) -> Sequence[Job]:
        """The running jobs that end with their session."""
        return ()

    def accepts(self, session: Session) -> bool:
        """Whether a session takes jobs."""
        return session.over is None

    def above_limit(self, value: int, limit: int | None) -> bool:
        """Whether a session asks for too much."""
        return limit is not None and value > limit

    # Commands

    def open(
        self, session: str, *, max_time: int, interactive_timeout: int, unused_timeout: int | None = None
    ) -> list[Event]:
        """Open a session."""
        _check_text(session)
        _check_number(max_time, 1)
        _check_number(interactive_timeout)
        if unused_timeout is not None:
            _check_number(unused_timeout, 1)
        _refuse(session in self.sessions, "duplicate_id")
        for name, value in {"max_time": max_time, "interactive_timeout": interactive_timeout}.items():
            _refuse(self.above_limit(value, getattr(self.limits, name, None)), "limit_exceeded")
        unused = None if unused_timeout is None else self.now + unused_timeout
        self.sessions[session] = Session(session, max_time, interactive_timeout, unused)
        terms: dict[str, Any] = {"max_time": max_time, "interactive_timeout": interactive_timeout}
        if unused_timeout is not None:
            terms["unused_timeout"] = unused_timeout
        self._report("session_opened", self.sessions[session], **terms)
        return self._settled()

    def submit(self, job: str, *, session: str | None = None) -> list[Event]:
        """Submit a job."""
        _check_text(job)
        owner = None
        if session is not None:
            _check_text(session)
            owner = self._find(self.sessions, session)
        _refuse(job in self.jobs, "duplicate_id")
        _refuse(owner is not None and not self.accepts(owner), "not_accepting")
        self.jobs[job] = Job(job, owner, self.now)
        if owner:
            owner.jobs.append(self.jobs[job])
            owner.unused_deadline = owner.idle_deadline = None
        self._report("job_submitted", owner, self.jobs[job])
        return self._settled()

    def finish(self, job: str, *, outcome: str = "done") -> list[Event]:
        """Report that a job is over."""
        _check_text(job)
        _refuse(outcome not in ("done", "failed", "canceled"), "bad_value")
        found = self._find(self.jobs, job)
        _refuse(found.state != "running", "not_running")
        self._stop(found, outcome)
        return self._settled()

    def cancel_job(self, job: str) -> list[Event]:
        """Cancel a job."""
        _check_text(job)
        found = self._find(self.jobs, job)
        _refuse(found.state not in ("queued", "running"), "already_final")
        if found.state == "running":
            self._stop(found, "canceled")
        else:
            found.state, found.finished_at = "canceled", self.now
            self._report("job_canceled", found.part_of, found)
            self._work_is_less(found.part_of)
        return self._settled()

    def close(self, session: str) -> list[Event]:
        """Close a session."""
        _check_text(session)
        found = self._find(self.sessions, session)
        if found.over is None:
            found.over, found.unused_deadline, found.idle_deadline = "closed", None, None
            self._report("session_closed", found)
            self._work_is_less(found)
        return self._settled()

    def cancel(self, session: str) -> list[Event]:
        """Cancel a session."""
        _check_text(session)
        found = self._find(self.sessions, session)
        if found.over in (None, "closed") and found.ended_at is None:
            self._drop(found, "canceled")
        return self._settled()

    def advance(self, to: int) -> list[Event]:
        """Move time on."""
        _check_number(to)
        _refuse(to < self.now, "time_went_back")
        while (timers := self._timers()) and timers[0][0] <= to:
            self.now = timers[0][0]
            self._settle()
        self.now = to
        return self._settled()

    def resize(self, lanes: int) -> list[Event]:
        """Change the number of lanes."""
        _check_number(lanes)
        self.lanes = lanes
        return self._settled()

    # Views

    def session(self, session: str) -> Mapping[str, Any]:
        """What can be seen of a session."""
        found = self._find(self.sessions, session)
        names = ("phase", "deadline", "idle_deadline", "ended_at", "reason")
        return {name: getattr(found, name) for name in names} | {
            "state": found.phase.partition(".")[0],
            "accepting": found.over is None,
            "queued": found.ids("queued"),
            "running": [job.id for job in self.started if job.part_of is found],
            "started_at": None
            if not found.gains
            else min(j.started_at for j in found.jobs if j.started_at is not None),
            "usage": found.spent + (0 if found.metered is None else self.now - found.metered),
        }

    def job(self, job: str) -> Job:
        """What can be seen of a job."""
        found: Job = self._find(self.jobs, job)
        return found

    @property
    def holder(self) -> str | None:
        """The session that holds the QPU."""
        holder = self._holder()
        return holder.id if holder else None

    @property
    def running(self) -> list[str]:
        """What runs."""
        return [job.id for job in self.started]

    @property
    def next_deadline(self) -> int | None:
        """The instant at which the next timer fires."""
        return self._timers()[0][0] if self._timers() else None

    @property
    def waiting(self) -> list[str]:
        """What waits."""
        return [job.id for job in self.jobs.values() if job.state == "queued"]

    # What happens

    def _settled(self) -> list[Event]:
        self._settle()
        events, self.events = self.events, []
        return events

    def _settle(self) -> None:
        while True:
            timers = self._timers()
            if timers and timers[0][0] <= self.now:
                self._fire(timers[0][3], timers[0][4])
            elif self.has_free_lane() and self.candidates():
                self._start(self.candidates()[0])
            else:
                return

    def _timers(self) -> list[tuple[int, int, int, Session, str]]:
        timers = []
        for number, session in enumerate(self.sessions.values()):
            deadline = session.deadline if session.ended_at is None and session.over in (None, "closed") else None
            armed = {
                "maximum": deadline,
                "interactive": session.idle_deadline,
                "unused": session.unused_deadline,
            }
            for rank, (timer, due) in enumerate(armed.items()):
                if due is not None:
                    timers.append((self.fires_at(timer, due), rank, number, session, timer))
        return sorted(timers, key=lambda entry: entry[:3])

    def _fire(self, session: Session, timer: str) -> None:
        if timer == "maximum":
            self._drop(session, "expired")
        elif timer == "interactive":
            session.idle_deadline = None
            session.holds = False
            self._stop_meter(session)
            self._report("session_deactivated", session)
        else:
            session.over, session.unused_deadline = "closed", None
            self._end(session, "unused")

    def _start(self, job: Job) -> None:
        job.state, job.started_at = "running", self.now
        self.started.append(job)
        self._report("job_started", job.part_of, job)
        session = job.part_of
        if session and not session.holds:
            session.deadline = self.deadline_after_gain(session)
            session.holds, session.metered = True, self.now
            session.gains += 1
            self._report("session_activated" if session.gains == 1 else "session_reactivated", session)

    def _stop(self, job: Job, outcome: str) -> None:
        job.state, job.finished_at = outcome, self.now
        self.started.remove(job)
        self._report("job_finished", job.part_of, job, outcome=outcome)
        self._work_is_less(job.part_of)

    def _work_is_less(self, session: Session | None) -> None:
        if session is None or session.ids("running") or session.ids("queued"):
            return
        if session.over is not None:
            self._end(session, session.over)
        elif session.holds:
            session.idle_deadline = self.idle_deadline_of(session)

    def _drop(self, session: Session, cause: str) -> None:
        session.over, session.unused_deadline, session.idle_deadline = cause, None, None
        self._report(f"session_{cause}", session)
        for job in session.jobs:
            if job.state == "queued":
                job.state, job.finished_at, job.cause = "dropped", self.now, cause
                self._report("job_dropped", session, job, cause=cause)
        if self.gives_up_when_canceled(session):
            session.holds = False
        if not session.ids("running"):
            self._end(session, cause)
        for job in self.stops_when_expired(session):
            self._stop(job, "failed")

    def _end(self, session: Session, reason: str) -> None:
        session.holds, session.ended_at, session.reason = False, self.now, reason
        self._stop_meter(session)
        self._report("session_ended", session, reason=reason)

    def _stop_meter(self, session: Session) -> None:
        if session.metered is not None:
            session.spent += self.now - session.metered
            session.metered = None

    def _report(self, kind: str, session: Session | None, job: Job | None = None, **more: Any) -> None:
        ids = {"session": session and session.id, "job": job and job.id}
        event = {"at": self.now, "kind": kind, **ids, **more}
        self.events.append({name: value for name, value in event.items() if value is not None})

    def _holder(self) -> Session | None:
        return next((session for session in self.sessions.values() if session.holds), None)

    def _find(self, things: Mapping[str, Any], name: str) -> Any:
        _check_text(name)
        _refuse(name not in things, "unknown_id")
        return things[name]


def _refuse(wrong: bool, code: str) -> None:
    if wrong:
        raise Refusal(code)


def _check_text(value: object) -> None:
    _refuse(not isinstance(value, str) or not value, "bad_value")
    _refuse(any("\ud800" <= letter <= "\udfff" for letter in str(value)), "bad_value")


def _check_number(value: object, least: int = 0) -> None:
    _refuse(not isinstance(value, int) or isinstance(value, bool) or not least <= value < LIMIT, "bad_value")


def defined_in(names: Mapping[str, Any]) -> tuple[type[SmallScheduler], ...]:
    """The wrong schedulers among the names of a module, in the order of their definitions."""
    found = [each for each in names.values() if isinstance(each, type) and issubclass(each, SmallScheduler)]
    return tuple(each for each in found if each.__module__ == names["__name__"])
