"""The scheduler to embed: it checks each command, executes it, settles, and returns the events.

It performs no I/O and reads no clock: time moves only by `advance`, every other command happens at `now`. A command
returns the events that it caused, in order, or raises a SchedulerError and has changed nothing (X4). Any other
exception, Ctrl-C included, leaves the state before or after the command. The rules are in `step.py`; `moves.py` and
`settle.py` apply them, and `state.py` holds the state.
"""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar, Final, get_args

from tenure.reference import settle
from tenure.reference.commands import preconditions
from tenure.reference.commands.handle import SessionHandle
from tenure.reference.commands.preconditions import CHECKS, known_job, known_session
from tenure.reference.commands.prepared import Prepared
from tenure.reference.commands.requests import answered, request_of
from tenure.reference.commands.transactions import Transactions
from tenure.reference.persistence.copies import restored, saved
from tenure.reference.persistence.snapshot import document, policy_in, policy_record, read
from tenure.reference.policy import Fifo
from tenure.reference.records import JobState
from tenure.reference.state import NEVER, SchedulerState
from tenure.reference.validation import Limits, limits_of, one_of, parsed, policy_of, whole
from tenure.reference.views import SchedulerView, in_start_order, view_job, view_session
from tenure.reference.vocabulary import SPECIFICATION, Phase

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Self

    from tenure.reference.commands.preconditions import Subject
    from tenure.reference.commands.recovery import AfterACrash
    from tenure.reference.events import Event
    from tenure.reference.policy import Policy
    from tenure.reference.records import Job, Outcome, Session
    from tenure.reference.views import JobView, SessionView

SESSION_STATES: Final = tuple(dict.fromkeys(phase.state for phase in Phase))
JOB_STATES: Final[tuple[str, ...]] = get_args(JobState)

FIFO = Fifo()


class Scheduler(Transactions):
    """A scheduler for one backend with `lanes` run slots, beginning at the time `now`.

    `policy` chooses among the waiting jobs when no session holds the QPU (Q4); `limits` bounds the times of sessions
    (C4). Times are ints from 0 to 2**63 - 1 in any unit. Ids are non-empty strings; a session and a job may have the
    same id. Every command raises BadValue for an invalid value.

    A scheduler belongs to the thread that uses it first; use from another thread raises OtherThread. A policy that uses
    the scheduler that called it gets CalledByPolicy. `copy` and `pickle` make an independent scheduler, which belongs
    to no thread yet; `copy.copy` shares the policy with it.

    A command with a `request_id` happens once. A repeat returns the same events and changes nothing; another command
    with that id raises RequestConflict. The last 10,000 requests are remembered, but none that was refused.
    """

    specification: ClassVar[str] = SPECIFICATION
    """The version of the specification that it follows."""

    def __init__(self, lanes: int = 1, policy: Policy = FIFO, limits: Limits | None = None, now: int = 0) -> None:
        self._state = SchedulerState(whole("Scheduler", "lanes", lanes), whole("Scheduler", "now", now))
        self._policy = policy_of("Scheduler", policy)
        self._limits = limits_of("Scheduler", limits)
        self._begin_life()

    def __getstate__(self) -> dict[str, Any]:
        """For `copy` and `pickle`."""
        state = self._enter("copy")
        of_this_one = {"_queue", "_thread", "_owner", "_pending"}
        return {
            **{name: value for name, value in vars(self).items() if name not in of_this_one},
            "_state": saved(state),
        }

    def __setstate__(self, fields: dict[str, Any]) -> None:
        """For `copy` and `pickle`."""
        vars(self).update(fields, _state=restored(fields["_state"]))
        self._begin_life()

    # Commands

    def advance(self, to: int, *, request_id: str | None = None) -> tuple[Event, ...]:
        """Advance time to `to`; timers on the way fire in order (X2, X3). Raises TimeWentBack (X4)."""
        if request_id is not None:
            return self._once("advance", request_id, to=to)
        state = self._enter("advance")
        plan = preconditions.advance(state, self._limits, to)
        (to,) = plan[1]
        timers = state.timers
        if to < timers.earliest and to < timers.idle_until and to < state.asks_at:  # and everything has settled
            state.now = to
            return ()
        return self._do(state, plan)

    def open(
        self,
        session: str,
        *,
        max_time: int,
        interactive_timeout: int,
        unused_timeout: int | None = None,
        owner: str | None = None,
        request_id: str | None = None,
    ) -> tuple[Event, ...]:
        """Open a session, which does not start it (C1).

        `max_time > 0`, `interactive_timeout >= 0`, and `unused_timeout > 0` or None (C3). Jobs without an owner of
        their own have the `owner` of their session (I3). Raises DuplicateId, LimitExceeded (C4).
        """
        if request_id is not None:
            times = {"max_time": max_time, "interactive_timeout": interactive_timeout, "unused_timeout": unused_timeout}
            return self._once("open", request_id, session=session, owner=owner, **times)
        state = self._enter("open")
        return self._do(
            state,
            preconditions.open_session(
                state, self._limits, session, max_time, interactive_timeout, unused_timeout, owner
            ),
        )

    def submit(
        self,
        job: str,
        *,
        session: str | None = None,
        owner: str | None = None,
        time_limit: int | None = None,
        request_id: str | None = None,
    ) -> tuple[Event, ...]:
        """Submit a job, to `session` if one is given (Q1, Q2, E7); `owner` is for the policy (I3).

        When the job has run for the `time_limit`, at least 1, it is asked to stop (K5). Raises UnknownId, DuplicateId,
        LimitExceeded (C4), NotAccepting.
        """
        if request_id is not None:
            about = {"session": session, "owner": owner, "time_limit": time_limit}
            return self._once("submit", request_id, job=job, **about)
        state = self._enter("submit")
        return self._do(state, preconditions.submit(state, self._limits, job, session, owner, time_limit))

    def finish(self, job: str, *, outcome: Outcome = "done", request_id: str | None = None) -> tuple[Event, ...]:
        """Report that a running job is over: done, failed or canceled (K3). Raises UnknownId, NotRunning."""
        if request_id is not None:
            return self._once("finish", request_id, job=job, outcome=outcome)
        state = self._enter("finish")
        return self._do(state, preconditions.finish(state, self._limits, job, outcome))

    def cancel_job(self, job: str, *, request_id: str | None = None) -> tuple[Event, ...]:
        """Cancel a queued job, or ask for a running one to be stopped (Q3, E9, K4). Raises UnknownId, AlreadyFinal.

        A running job keeps its lane until `finish` reports how it ended. Asking again changes nothing.
        """
        if request_id is not None:
            return self._once("cancel_job", request_id, job=job)
        state = self._enter("cancel_job")
        return self._do(state, preconditions.cancel_job(state, self._limits, job))

    def close(self, session: str, *, request_id: str | None = None) -> tuple[Event, ...]:
        """Close a session: it accepts no more jobs and ends when its jobs are final (E1, E2, E8). Raises UnknownId."""
        if request_id is not None:
            return self._once("close", request_id, session=session)
        state = self._enter("close")
        return self._do(state, preconditions.close(state, self._limits, session))

    def cancel(self, session: str, *, request_id: str | None = None) -> tuple[Event, ...]:
        """Cancel a session: queued jobs are dropped, running ones run to completion (E4, E8). Raises UnknownId."""
        if request_id is not None:
            return self._once("cancel", request_id, session=session)
        state = self._enter("cancel")
        return self._do(state, preconditions.cancel(state, self._limits, session))

    def resize(self, lanes: int, *, request_id: str | None = None) -> tuple[Event, ...]:
        """Change the number of lanes; running jobs keep running (P5)."""
        if request_id is not None:
            return self._once("resize", request_id, lanes=lanes)
        state = self._enter("resize")
        return self._do(state, preconditions.resize(state, self._limits, lanes))

    def forget(self, id: str, *, kind: Subject | None = None, request_id: str | None = None) -> tuple[Event, ...]:
        """Delete an ended session with its jobs, or a final job, without events; the id is free again.

        `kind` is needed only if a session and a job have the same id. Raises UnknownId, NotFinal.
        """
        if request_id is not None:
            return self._once("forget", request_id, id=id, kind=kind)
        state = self._enter("forget")
        return self._do(state, preconditions.forget(state, self._limits, id, kind))

    def recover(self, at: int, *, running: AfterACrash = "failed", request_id: str | None = None) -> tuple[Event, ...]:
        """Go on at the time `at` after a crash: in between nobody scheduled (X8).

        The jobs that ran have failed, at the time of the last command; or they return to the queue (`requeue`), if
        nobody asked them to stop and their session goes on. Downtime is nobody's usage. Raises TimeWentBack.
        """
        if request_id is not None:
            return self._once("recover", request_id, at=at, running=running)
        state = self._enter("recover")
        return self._do(state, preconditions.recover(state, self._limits, at, running))

    def apply(self, command: Mapping[str, Any]) -> tuple[Event, ...]:
        """Give one command as a mapping of `op` and its fields, as on the wire; it is what a journal holds.

        Raises as the command does, and BadValue for what is no command.
        """
        state = self._enter("apply")
        op, fields = parsed("apply", command)
        request_id = fields.pop("request_id", None)
        if request_id is not None:
            return self._once(op, request_id, **fields)
        return self._do(state, CHECKS[op](state, self._limits, **fields))

    def prepare(self, command: Mapping[str, Any]) -> Prepared:
        """Work out a command, as a mapping, that happens only when the result is committed.

        Until that is committed or aborted, views show the state before, and other commands, snapshots and copies raise
        CommandPending. Raises as `apply` does.
        """
        state = self._enter("prepare")
        op, fields = parsed("prepare", command)
        request_id = fields.pop("request_id", None)
        request = None if request_id is None else request_of(op, request_id, fields)
        if request is not None and (earlier := answered(state, op, request)) is not None:
            return Prepared(self, earlier, None, [], None)
        return self._prepare(state, CHECKS[op](state, self._limits, **fields), request)

    def _once(self, op: str, request_id: str, **fields: Any) -> tuple[Event, ...]:
        """Check a command and let it happen, unless it has happened with this request id. Raises RequestConflict."""
        state = self._enter(op)
        request = request_of(op, request_id, fields)
        earlier = answered(state, op, request)
        return self._do(state, CHECKS[op](state, self._limits, **fields), request) if earlier is None else earlier

    # Keeping over a restart

    def snapshot(self) -> dict[str, Any]:
        """All that the scheduler has to remember, as a JSON document, in time in proportion to its sessions and jobs.

        A policy with a memory has a method `save`, and what that returns is in the document.
        """
        self._enter("snapshot")
        policy = policy_record(self._policy)  # first, for it may do anything
        return document(saved(self._enter("snapshot")), policy, self._limits)

    @classmethod
    def restore(
        cls, snapshot: Mapping[str, Any], *, policy: Policy | None = None, limits: Limits | None = None
    ) -> Self:
        """A scheduler that goes on where the snapshot was taken, with its limits unless others are given.

        `policy` must be given if it is none of those that come with the scheduler; with the memory of the snapshot, if
        it is the one that it was taken with and has a method `load`. Raises BadValue for any other document.
        """
        state, bounds = read(snapshot)
        bounds = limits_of("restore", bounds if limits is None else limits)
        scheduler = cls(state.lanes, policy_in(snapshot, policy), bounds, state.now)
        scheduler._state = state
        scheduler._begin_life()
        return scheduler

    # Views

    @property
    def now(self) -> int:
        """The present time."""
        return self._enter("now", view=True).now

    @property
    def lanes(self) -> int:
        """The number of run slots."""
        return self._enter("lanes", view=True).lanes

    @property
    def next_deadline(self) -> int | None:
        """The next deadline, or None: advancing to an earlier time changes nothing else.

        It is that of an armed timer, or until when the policy declined (Q4).
        """
        deadline = settle.next_deadline(self._enter("next_deadline", view=True))
        return None if deadline == NEVER else int(deadline)

    @property
    def holder(self) -> str | None:
        """The session that holds the QPU, or None."""
        holder = self._enter("holder", view=True).holder
        return None if holder is None else holder.id

    @property
    def running(self) -> tuple[str, ...]:
        """The running jobs in start order."""
        return in_start_order(self._enter("running", view=True).running)

    @property
    def waiting(self) -> tuple[str, ...]:
        """The queued jobs in submission order: the normal queue, and those of the holder."""
        return tuple(job.id for job in self._enter("waiting", view=True).all_waiting)

    @property
    def queue_length(self) -> int:
        """How many jobs wait, as `len(waiting)`, in constant time but for the first time."""
        return len(self._enter("queue_length", view=True).positions)

    def position(self, job: str) -> int | None:
        """The place of a job among those that wait, in the order of submission, from 1; None if it does not wait.

        It takes logarithmic time, but for the first time. Raises UnknownId.
        """
        state = self._enter("position", view=True)
        found = known_job(state, "position", job)
        return state.positions.position(found.number) if found.state == "queued" else None

    def view(self) -> SchedulerView:
        """All of the above in one record."""
        return SchedulerView(self.now, self.lanes, self.holder, self.running, self.waiting, self.next_deadline)

    def session(self, id: str) -> SessionView:
        """The view of a session. Raises UnknownId."""
        state = self._enter("session", view=True)
        return view_session(known_session(state, "session", id), state.now)

    def job(self, id: str) -> JobView:
        """The view of a job. Raises UnknownId."""
        state = self._enter("job", view=True)
        return _shown(state, known_job(state, "job", id))

    def sessions(self, *, state: str | None = None) -> Iterator[SessionView]:
        """Iterate over the views of the sessions that are known now, in opening order; of those in a state, if given.

        Each view shows its session when it is reached; a session that was forgotten meanwhile is left out.
        """
        known = self._enter("sessions", view=True)
        wanted = None if state is None else one_of("sessions", "state", state, SESSION_STATES)
        return self._session_views(sorted(known.sessions.values(), key=attrgetter("number")), wanted)

    def _session_views(self, sessions: list[Session], wanted: str | None) -> Iterator[SessionView]:
        for session in sessions:
            state = self._enter("sessions", view=True)
            is_wanted = wanted is None or session.variables.phase.state == wanted
            if is_wanted and state.sessions.get(session.id) is session:
                yield view_session(session, state.now)

    def jobs(self, *, session: str | None = None, state: str | None = None) -> Iterator[JobView]:
        """Iterate over the views of jobs as `sessions` does, in submission order; of one session, if given.

        Raises UnknownId.
        """
        known = self._enter("jobs", view=True)
        wanted = None if state is None else one_of("jobs", "state", state, JOB_STATES)
        jobs = (known if session is None else known_session(known, "jobs", session)).jobs
        return self._job_views(sorted(jobs.values(), key=attrgetter("number")), wanted)

    def _job_views(self, jobs: list[Job], wanted: str | None) -> Iterator[JobView]:
        for job in jobs:
            state = self._enter("jobs", view=True)
            if (wanted is None or job.state == wanted) and state.jobs.get(job.id) is job:
                yield _shown(state, job)

    def handle(self, session: str) -> SessionHandle:
        """A handle of a session; as a context manager it closes the session (E6). Raises UnknownId."""
        found = known_session(self._enter("handle", view=True), "handle", session)
        return SessionHandle(self, found.id, found.number)

    def _knows(self, id: str, number: int) -> bool:
        """Whether the session with this id is still the one with this number, and not a later one with the same id."""
        session = self._enter("handle", view=True).sessions.get(id)
        return session is not None and session.number == number


def _shown(state: SchedulerState, job: Job) -> JobView:
    """The view of a job, with its position if it waits."""
    return view_job(job, state.positions.position(job.number) if job.state == "queued" else None)
