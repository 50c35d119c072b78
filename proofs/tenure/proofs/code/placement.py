"""Checks the part of a state after a move: jobs, lines, lanes, holder and timers must be as its events say.

Every field that no event changes must have its old value. The counters of the state have unknown values, so nothing can
depend on earlier commands. After an undo every field must have its old value.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias, cast

import attrs

from tenure.model.relation import Frame
from tenure.model.solver import (
    Formula,
    Term,
    boolean,
    conjunction,
    disjunction,
    equal,
    identical,
    integer,
    linear,
    literal,
    same_sum,
)
from tenure.proofs.code.function_contract import ContractValues
from tenure.proofs.code.partial_state import (
    AppendOnly,
    OtherSession,
    PartialLine,
    PartialRecords,
    PartialTimers,
    Ring,
    place_of,
    ring,
)
from tenure.proofs.code.symbolic_execution import Symbol, SymbolicRun
from tenure.reference.events import Event
from tenure.reference.indexes.usage_by_owner import Account, Shares, Terms
from tenure.reference.records import Job, Place, Session, StopCause
from tenure.reference.state import SchedulerState
from tenure.reference.timers import OF_A_JOB
from tenure.reference.vocabulary import OFF, Variables

MANY = 10**9
"""The number of other running jobs where the code counts them: larger than any constant in the code."""

DEADLINES: Mapping[str, int] = {"deadline": 0, "unused_deadline": 2}
"""The clocks that have timers, with their numbers in a timer."""

OWNER, OWNER_OF_SESSION = "o", "p"
"""The owner of the jobs, and that of the session, which a new job has if it has none of its own."""

MOMENTS: Mapping[str, tuple[str, ...]] = {
    "activated_at": ("session_activated", "session_reactivated"),
    "last_started_at": ("job_started",),
    "last_finished_at": ("job_finished",),
}
"""The times in a session's record, with the events that set them."""

COUNTERS: Mapping[str, tuple[str, str]] = {
    "openings": ("session_opened", "number"),
    "submissions": ("job_submitted", "number"),
    "starts": ("job_started", "start"),
}
"""The counters of the state, with the kind of event that each counts and the field that receives the number."""

UNTOUCHED: Any = object()
"""The interactive clock of the holder before the move."""


Added: TypeAlias = tuple[Any, int, Any, Any]
"""A timer as it is added: the deadline, the number of the clock, that of the session or start, the session or job."""


class Misplaced(Exception):
    """The state after a move contradicts its events; the message says where."""


class PartialState:
    """The part of a state for one move: one session or none, with some of its jobs, or a job without a session."""

    def __init__(
        self,
        values: ContractValues,
        run: SymbolicRun,
        before: Variables | None,
        *,
        queued: Sequence[str] | None = (),
        running: Sequence[str] = (),
        counted: bool = False,
        stop_cause: StopCause | None = None,
        limited: bool = False,
    ) -> None:
        """`queued` are the known queued jobs, the first and the last among them; None if none is known.

        `stop_cause` is why the running jobs were asked to stop, None if they were not. If `limited`, jobs have a time
        limit, which ends for the running ones at the `limit_deadline` of the environment.

        If `counted`, the code may count the running jobs. Then none or MANY others run, with the same number of free
        lanes. The result must be the same.
        """
        self._values, self._run, self._variables, self._limited = values, run, before, limited
        lanes, self._others = values.symbol(run, "lanes"), None
        if counted:
            self._others = MANY if run.symbol(bool, boolean("many_others_run"), "many_others_run") else 0
            lanes = lanes - values.symbol(run, "busy") + self._others + len(running)
        self.state = SchedulerState(lanes, values.symbol(run, "now"))
        for name, value in vars(self.state).items():
            if type(value) is int:
                setattr(self.state, name, self._number(f"state.{name}"))
        self.events = AppendOnly[Event]()
        self.session = None if before is None else self._session(before)
        self._again: Sequence[Added] = ()
        self._has_shares = bool(run.symbol(bool, boolean("shares_are_counted"), "shares_are_counted"))
        self._jobs = {id: self._job(id) for id in (*(queued or ()), *running)}
        self._running, self._stop_cause = list(running), stop_cause
        self._fill()
        self._holder = self._hold()
        self._queue, self._own = self._line_up(None if queued is None else [self._jobs[id] for id in queued])
        if self._has_shares:
            self._shares = self.state._shares = self._count(self._jobs.values())
        self._account = self._amounts()
        self._seen = {"state": dict(vars(self.state)), **{id: _fields(job) for id, job in self._jobs.items()}}
        if self.session is not None:
            self._seen["session"] = _fields(self.session)

    def job(self, id: str) -> Job:
        """A job of the part."""
        return self._jobs[id]

    # -- before --------------------------------------------------------------------------------------------------------

    def _number(self, name: str) -> Any:
        return self._run.symbol(int, integer(name), name)

    def _session(self, before: Variables) -> Session:
        number, opened_at, parameters = (
            self._number("s.number"),
            self._number("s.opened_at"),
            self._values.parameters(self._run),
        )
        session = Session("s", number, OWNER_OF_SESSION, opened_at, parameters, before)
        for name in MOMENTS:
            setattr(session, name, self._number(f"s.{name}"))
        session.queued = PartialLine()
        return session

    def _job(self, id: str) -> Job:
        limit = self._number(f"{id}.time_limit") if self._limited else None
        return Job(id, self.session, OWNER, self._number(f"{id}.number"), self._number(f"{id}.submitted_at"), limit)

    def _fill(self) -> None:
        """Put the records of the part into the state."""
        running = {id: self._jobs[id] for id in self._running}
        for job in running.values():
            job.state, job.started_at = "running", self._number(f"{job.id}.started_at")
            job.start = self._number(f"{job.id}.start")
            if self._limited:
                job.time_limit = self._values.symbol(self._run, "limit_deadline") - job.started_at
            if self._stop_cause is not None:
                job.cancel_requested_at, job.stop_cause = self._number(f"{job.id}.asked"), self._stop_cause
        state: Any = self.state
        for name, value in vars(state).items():
            if type(value) is list:
                setattr(state, name, AppendOnly[Any]())
        state.timers = PartialTimers(UNTOUCHED)
        state.jobs = PartialRecords("jobs", dict(self._jobs))
        state.sessions = PartialRecords("sessions", {} if self.session is None else {self.session.id: self.session})
        state.running = PartialRecords("running jobs", dict(running), self._others)
        if self.session is not None:
            session: Any = self.session
            session.jobs = PartialRecords("jobs of the session", dict(self._jobs))
            session.running = PartialRecords("running jobs of the session", dict(running))

    def _hold(self) -> Session | None:
        """Let the session of the move hold the QPU, or another session, or none."""
        if self.session is not None and self.session.variables.holds:
            self.state.holder = self.session
        elif self._values.symbol(self._run, "held"):
            self.state.holder = cast("Session", OtherSession())
        return self.state.holder

    def _line_up(self, known: Sequence[Job] | None) -> tuple[Ring, Ring | None]:
        """Make the normal queue and the line of the session. Jobs of the holder are not in the normal queue."""
        queued = known or ()
        if self.session is None or self._holder is not self.session:
            for job in queued:
                job.in_queue = place_of(job)
        waiting = ring(self.state.queue, [job.in_queue for job in queued if job.in_queue is not None], ends=True)
        if self.session is None:
            return waiting, None
        for job in queued:
            job.in_session = place_of(job)
        line = cast("PartialLine", self.session.queued)
        line.known = known
        places = [job.in_session for job in queued if job.in_session is not None]
        return waiting, ring(line, places, ends=known is None)

    # -- after ---------------------------------------------------------------------------------------------------------

    @property
    def opened(self) -> Session | None:
        """The session of the part, including one that the move opened."""
        return _known(self.state.sessions).get("s")

    @property
    def is_changed(self) -> bool:
        """Whether the move replaced the variables of the session."""
        return self.opened is not None and self.opened.variables is not self._variables

    @property
    def after(self) -> Frame:
        """The variables after the move, the QPU, the interactive clock, and whether the timers are right."""
        session = self.opened
        assert session is not None
        return {
            **self._values.terms(self._run, session.variables),
            "QPU": self._run.term(bool, self.state.holder is session),
            "interactive clock": self._interactive_clock(),
            "timers are right": conjunction(*self._all_armed(session), *self._none_else(session)),
        }

    def _interactive_clock(self) -> Term:
        until: object = self.state.timers.idle_until
        if until is UNTOUCHED:
            return self._before("idle_deadline")
        return self._run.term(int, OFF if isinstance(until, float) else until)

    def _before(self, name: str) -> Term:
        return literal(OFF) if self._variables is None else self._run.term(int, getattr(self._variables, name))

    def _all_armed(self, session: Session) -> Iterator[Formula]:
        """Every deadline that is set, and was not before, has its timer."""
        for name, kind in DEADLINES.items():
            new = self._run.term(int, getattr(session.variables, name))
            added = [equal(self._run.term(int, at), new) for at, number, *_ in self._added if number == kind]
            yield disjunction(equal(new, literal(OFF)), equal(new, self._before(name)), *added)

    def _none_else(self, session: Session) -> Iterator[Formula]:
        """Every timer that was added is one of the session."""
        names = {kind: name for name, kind in DEADLINES.items()}
        for at, kind, number, owner in self._added_of_sessions:
            if owner is not session or number is not session.number:
                raise Misplaced("a timer of another session is armed")
            yield equal(self._run.term(int, at), self._run.term(int, getattr(session.variables, names[kind])))

    @property
    def _added(self) -> Sequence[Added]:
        return cast("PartialTimers", self.state.timers).added

    @property
    def _added_of_sessions(self) -> Sequence[Added]:
        return [timer for timer in self._added if timer[1] != OF_A_JOB]

    def _check_limits(self, armed: Sequence[str], timers: Sequence[Added]) -> None:
        """Check that the limits of these jobs are armed, and no others."""
        limits = [timer for timer in timers if timer[1] == OF_A_JOB]
        jobs = [_known(self.state.jobs)[id] for id in armed] if self._limited else []
        if {id(job) for *_, job in limits} != {id(job) for job in jobs}:
            raise Misplaced("the limits of other jobs are armed")
        for at, _, number, job in limits:
            same = identical(self._run.term(int, at), self._run.term(int, job.limit_deadline))
            if number is not job.start or not same:
                raise Misplaced(f"the limit of {job.id} is armed wrongly")

    def check(self) -> None:
        """Raise Misplaced if the state is not as the events say, or something else changed."""
        wanted, running, known = dict(self._seen), list(self._running), _known(self.state.jobs)
        for event in self.events.appended:
            if event.job is None:
                continue
            if event.job not in known or (event.kind != "job_submitted" and event.job not in wanted):
                raise Misplaced(f"{event.job} is unknown")
            wanted[event.job] = self._after(event, known[event.job], wanted.get(event.job, {}))
            if event.kind == "job_started":
                running.append(event.job)
            if event.kind == "job_finished":
                running = [id for id in running if id != event.job]
        if self.opened is not None and self.state.holder is self.opened is not self._holder:
            for id in self._jobs:
                wanted[id] = {**wanted[id], "in_queue": None}
        for id, job in known.items():
            _compare(f"job {id}", wanted.get(id, {}), _fields(job))
        self._check_places(wanted, [id for id in wanted if id not in ("state", "session")], running)
        self._check_rest(wanted)
        self._check_limits(
            [event.job for event in self.events.appended if event.kind == "job_started" and event.job], self._added
        )
        self._check_shares()

    def _after(self, event: Event, job: Job, before: Mapping[str, object]) -> Mapping[str, object]:
        """The fields of a job after an event."""
        now, left = self.state.now, {"in_session": None, "in_queue": None}
        if event.kind == "job_submitted":
            own, waits = self.session is not None, self.session is None or self.state.holder is not self.session
            if (own, waits) != (isinstance(job.in_session, Place), isinstance(job.in_queue, Place)):
                raise Misplaced(f"{job.id} waits in the wrong lines")
            new = Job(event.job or "", self.session, event.owner, job.number, now, event.time_limit)
            return {**_fields(new), "in_session": job.in_session, "in_queue": job.in_queue}
        if event.kind == "job_started":
            return {**before, "state": "running", "started_at": now, "start": job.start, **left}
        if event.kind == "job_finished":
            return {**before, "state": event.outcome, "finished_at": now, "cause": event.cause}
        if event.kind == "job_cancel_requested":
            return {**before, "cancel_requested_at": now, "stop_cause": event.cause}
        state = "canceled" if event.kind == "job_canceled" else "dropped"
        return {**before, "state": state, "finished_at": now, "cause": event.cause, **left}

    def _check_places(self, wanted: Mapping[str, Mapping[str, object]], jobs: list[str], running: list[str]) -> None:
        """Check the jobs, the running jobs, and the lines."""
        for holder in (self.state, self.session):
            if holder is not None and (list(_known(holder.jobs)), list(_known(holder.running))) != (jobs, running):
                raise Misplaced(f"the jobs are {list(_known(holder.jobs))}, running {list(_known(holder.running))}")
        for line, name in ((self._queue, "in_queue"), (self._own, "in_session")):
            if line is None:
                continue
            left = [self._seen[id][name] for id in self._jobs if wanted[id][name] is None]
            joined = [place for id in jobs if id not in self._jobs if isinstance(place := wanted[id][name], Place)]
            if not line.without(*left).and_then(*joined).is_tied:
                raise Misplaced(f"the line of {name} changed beside the jobs of the move")

    def _check_rest(self, wanted: Mapping[str, Mapping[str, object]]) -> None:
        """Check the session, the state, its counters and the holder."""
        if self.session is not None:
            kinds = {event.kind for event in self.events.appended}
            set_now = {name: self.state.now for name, setting in MOMENTS.items() if not kinds.isdisjoint(setting)}
            _compare("the session", {**wanted["session"], **set_now}, _fields(self.session), "variables")
        session = self.opened
        if list(_known(self.state.sessions).values()) != ([] if session is None else [session]):
            raise Misplaced("another session is in the state")
        if self.session is None and session is not None:
            new = {"id": "s", "owner": OWNER_OF_SESSION, "opened_at": self.state.now, **dict.fromkeys(MOMENTS)}
            _compare("the new session", new, {name: getattr(session, name) for name in new})
        self._check_counters()
        _compare("the state", wanted["state"], vars(self.state), "holder", *COUNTERS)
        holder = None if self._holder is session else self._holder
        if self.state.holder is not session and self.state.holder is not holder:
            raise Misplaced("the holder is wrong")
        if holder is not None and self.state.timers.idle_until is not UNTOUCHED:
            raise Misplaced("the clock of another holder is set")
        if not self.is_changed and (self._added_of_sessions or self.state.timers.idle_until is not UNTOUCHED):
            raise Misplaced("a clock is set")

    def _check_counters(self) -> None:
        """Check that each counter counts its events and gives its old value to what it counts."""
        for counter, (kind, field) in COUNTERS.items():
            before = self._seen["state"][counter]
            counted = [event for event in self.events.appended if event.kind == kind]
            after = (
                linear((1, self._run.term(int, before)), (1, literal(1))) if counted else self._run.term(int, before)
            )
            numbered = [self.opened if event.job is None else _known(self.state.jobs)[event.job] for event in counted]
            right = identical(self._run.term(int, getattr(self.state, counter)), after)
            if not right or any(getattr(one, field, None) is not before for one in numbered):
                raise Misplaced(f"the {counter} are counted wrongly")

    def _count(self, jobs: Iterable[Job]) -> Shares:
        """A new count of the usage of jobs."""
        shares = Shares(self.state, Terms())
        shares.take_over((), jobs)
        return shares

    def _amounts(self) -> Mapping[str, object]:
        """The account of the owner, if usage is counted and there is one."""
        account = self._shares._accounts.get(("owner", OWNER)) if self._has_shares else None
        if account is None:
            return {}
        waiting = [job.id for job in account.waiting]
        return {**{name: getattr(account, name) for name in Account.__slots__}, "waiting": tuple(waiting)}

    def _check_shares(self) -> None:
        """Check the usage of the owner against a new count of the jobs, if usage is counted."""
        if not self._has_shares:
            return
        updated, self._shares = self._amounts(), self._count(_known(self.state.jobs).values())
        counted = self._amounts()
        if updated.keys() != counted.keys():
            raise Misplaced("the owner has no account, or one without a job")
        for name, value in counted.items():
            one = updated[name]
            same = value == one if name != "base" else same_sum(self._run.term(int, one), self._run.term(int, value))
            if name != "at" and not same:
                raise Misplaced(f"{name} of the account of the owner is not the count of its jobs")

    # -- undo ----------------------------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Undo the move, each entry of its journal twice. Raise Misplaced if a field has not its old value."""
        journal = cast("AppendOnly[Any]", self.state.journal)
        self.state.journal = [entry for entry in journal.appended for _ in range(2)]
        timers = cast("PartialTimers", self.state.timers)
        timers.again = []
        self.state.roll_back()
        self._again = timers.again
        ended = {event.job for event in self.events.appended if event.kind in ("job_finished", "job_cancel_requested")}
        self._check_limits([id for id in self._running if id in ended and self._stop_cause is None], self._again)
        if self.opened is None and self._added_of_sessions:
            raise Misplaced("a timer of an unknown session is armed")
        cast("dict[str, object]", self._seen["state"]).update(journal=self.state.journal)
        for id, job in self._jobs.items():
            _compare(f"job {id}", self._seen[id], _fields(job))
        _compare("the state", self._seen["state"], vars(self.state))
        if self._has_shares:
            self._shares = cast("Shares", self.state._shares)
            amounts = self._amounts()
            if amounts.keys() != self._account.keys() or amounts.get("waiting") != self._account.get("waiting"):
                raise Misplaced("the owner has another account, or its jobs another line")
            _compare("the account of the owner", self._account, amounts, "waiting")
        for holder in (self.state, self.session):
            if holder is not None and (set(_known(holder.jobs)), list(_known(holder.running))) != (
                set(self._jobs),
                self._running,
            ):
                raise Misplaced("the jobs are not those before the move")
        if not all(line.is_tied for line in (self._queue, self._own) if line is not None):
            raise Misplaced("a line is not the one before the move")
        if self.session is not None:
            _compare("the session", self._seen["session"], _fields(self.session))
        if (self.opened, self.state.timers.idle_until) != (self.session, UNTOUCHED):
            raise Misplaced("a session or a clock is not the one before the move")

    @property
    def is_armed_again(self) -> Formula:
        """Whether the undo armed every timer of the session: one may have been dropped as stale meanwhile."""
        if self._variables is None:
            return conjunction()
        return conjunction(*(self._armed(name, kind, self._again) for name, kind in DEADLINES.items()))

    def _armed(self, name: str, kind: int, timers: Sequence[Added]) -> Formula:
        deadline = self._before(name)
        added = [equal(self._run.term(int, at), deadline) for at, number, *_ in timers if number == kind]
        return disjunction(equal(deadline, literal(OFF)), *added)


def _known(records: Any) -> dict[str, Any]:
    """The records of the part."""
    known: dict[str, Any] = records.known
    return known


def _fields(record: Any) -> Mapping[str, object]:
    return {field.name: getattr(record, field.name) for field in attrs.fields(type(record))}


def _compare(what: str, wanted: Mapping[str, object], found: Mapping[str, object], *free: str) -> None:
    """Raise Misplaced unless the fields are the same, except those in `free`."""
    for name, value in found.items():
        other = wanted.get(name, UNTOUCHED)
        same = value is other or (isinstance(value, str) and isinstance(other, str) and value == other)
        if name not in free and not same:
            plain = value is None or isinstance(value, str | Symbol)
            raise Misplaced(f"{name} of {what} is {value if plain else f'another {type(value).__name__}'!r}")
