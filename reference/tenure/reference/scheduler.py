"""The scheduler to embed: it checks each command, executes it, settles, and returns the events.

It performs no I/O and reads no clock: time moves only by `advance`, every other command happens at `now`. A command
returns the events that it caused, in order, or raises a SchedulerError and has changed nothing (X4). Any other
exception, Ctrl-C included, leaves the state before or after the command. The rules are in `step.py`; `moves.py` and
`settle.py` apply them, and `state.py` holds the state.
"""

from __future__ import annotations

import sys
from threading import get_ident
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar, TypeVarTuple, Unpack, get_args

from tenure.reference import moves, settle
from tenure.reference.errors import (
    AlreadyFinal,
    BadValue,
    CalledByPolicy,
    DuplicateId,
    LimitExceeded,
    NotFinal,
    NotRunning,
    OtherThread,
    TimeWentBack,
    refused,
    unknown,
)
from tenure.reference.handle import SessionHandle
from tenure.reference.persistence.copies import restored, saved
from tenure.reference.persistence.snapshot import document, policy_in, read
from tenure.reference.policy import Fifo, NormalQueue
from tenure.reference.records import Outcome
from tenure.reference.state import SchedulerState
from tenure.reference.validation import Limits, identifier, limits_of, one_of, parsed, policy_of, whole
from tenure.reference.views import SchedulerView, in_start_order, view_job, view_session
from tenure.reference.vocabulary import CANCEL, CANCEL_RUNNING_JOB, CLOSE, FINISH, OFF, Parameters

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import FrameType
    from typing import Self

    from tenure.reference.events import Event
    from tenure.reference.policy import Policy
    from tenure.reference.records import Job, Session
    from tenure.reference.views import JobView, SessionView

Subject = Literal["session", "job"]
SUBJECTS: Final[tuple[Subject, ...]] = get_args(Subject)
OUTCOMES: Final[tuple[Outcome, ...]] = get_args(Outcome)
More = TypeVarTuple("More")
About = TypeVar("About")

FIFO = Fifo()


class Scheduler:
    """A scheduler for one backend with `lanes` run slots, beginning at the time `now`.

    `policy` chooses among the waiting jobs when no session holds the QPU (Q4); `limits` bounds the times of sessions
    (C4). Times are ints from 0 to 2**63 - 1 in any unit. Ids are non-empty strings; a session and a job may have the
    same id. Every command raises BadValue for an invalid value.

    A scheduler belongs to the thread that uses it first; use from another thread raises OtherThread. A policy that uses
    the scheduler that called it gets CalledByPolicy. `copy` and `pickle` make an independent scheduler, which belongs
    to no thread yet; `copy.copy` shares the policy with it.
    """

    def __init__(self, lanes: int = 1, policy: Policy = FIFO, limits: Limits | None = None, now: int = 0) -> None:
        self._state = SchedulerState(whole("Scheduler", "lanes", lanes), whole("Scheduler", "now", now))
        self._policy = policy_of("Scheduler", policy)
        self._limits = limits_of("Scheduler", limits)
        self._begin_life()

    def _begin_life(self) -> None:
        self._queue = NormalQueue(self._state)
        self._thread = 0  # no thread has this number
        self._owner: dict[str, int] = {}

    def __getstate__(self) -> dict[str, Any]:
        """For `copy` and `pickle`."""
        state = self._enter("copy")
        fields = {name: value for name, value in vars(self).items() if name not in {"_queue", "_thread", "_owner"}}
        return {**fields, "_state": saved(state)}

    def __setstate__(self, fields: dict[str, Any]) -> None:
        """For `copy` and `pickle`."""
        vars(self).update(fields, _state=restored(fields["_state"]))
        self._begin_life()

    # Commands

    def advance(self, to: int) -> tuple[Event, ...]:
        """Advance time to `to`; timers on the way fire in order (X2, X3). Raises TimeWentBack (X4)."""
        state = self._enter("advance")
        to = whole("advance", "to", to)
        if to < state.now:
            raise TimeWentBack(
                f"{to} is earlier than now, {state.now}",
                command="advance",
                subject="to",
                allowed=f"{state.now} or later",
            )
        if to < state.timers.earliest and to < state.timers.idle_until:  # and everything has settled
            state.now = to
            return ()
        return self._do(state, settle.advance, self._policy, self._queue, to)

    def open(
        self, session: str, *, max_time: int, interactive_timeout: int, unused_timeout: int | None = None
    ) -> tuple[Event, ...]:
        """Open a session, which does not start it (C1).

        `max_time > 0`, `interactive_timeout >= 0`, and `unused_timeout > 0` or None (C3). Raises DuplicateId,
        LimitExceeded (C4).
        """
        state = self._enter("open")
        session = identifier("open", "session", session)
        parameters = Parameters(
            whole("open", "max_time", max_time, 1),
            whole("open", "interactive_timeout", interactive_timeout),
            OFF if unused_timeout is None else whole("open", "unused_timeout", unused_timeout, 1),
        )
        other = state.sessions.get(session)
        if other is not None:
            raise refused(DuplicateId, "open", other, "the id of no session")
        for name in ("max_time", "interactive_timeout"):
            self._check_limit(session, name, getattr(parameters, name), getattr(self._limits, name))
        return self._do(state, moves.open_session, session, parameters)

    def submit(self, job: str, *, session: str | None = None, owner: str | None = None) -> tuple[Event, ...]:
        """Submit a job, to `session` if one is given (Q1, Q2, E7); `owner` is for the policy.

        Raises UnknownId, DuplicateId, NotAccepting.
        """
        state = self._enter("submit")
        job = identifier("submit", "job", job)
        if owner is not None:
            owner = identifier("submit", "owner", owner)
        member = None if session is None else _session(state, "submit", session)
        other = state.jobs.get(job)
        if other is not None:
            raise refused(DuplicateId, "submit", other, "the id of no job")
        return self._do(state, moves.submit, job, member, owner)

    def finish(self, job: str, *, outcome: Outcome = "done") -> tuple[Event, ...]:
        """Report that a running job is over: done, failed or canceled (K3). Raises UnknownId, NotRunning."""
        state = self._enter("finish")
        outcome = one_of("finish", "outcome", outcome, OUTCOMES)
        running = _job(state, "finish", job)
        if running.state != "running":
            raise refused(NotRunning, "finish", running, "a running job")
        return self._do(state, moves.finish, running, FINISH, outcome)

    def cancel_job(self, job: str) -> tuple[Event, ...]:
        """Cancel a queued or a running job (Q3, E9, T34). Raises UnknownId, AlreadyFinal.

        A running job frees its lane at once: give this command when the device has stopped the job, and not before.
        """
        state = self._enter("cancel_job")
        target = _job(state, "cancel_job", job)
        if target.state == "running":
            return self._do(state, moves.finish, target, CANCEL_RUNNING_JOB, "canceled")
        if target.state == "queued":
            return self._do(state, moves.cancel_queued, target)
        raise refused(AlreadyFinal, "cancel_job", target, "a queued or running job")

    def close(self, session: str) -> tuple[Event, ...]:
        """Close a session: it accepts no more jobs and ends when its jobs are final (E1, E2, E8). Raises UnknownId."""
        state = self._enter("close")
        return self._do(state, moves.turn, _session(state, "close", session), CLOSE)

    def cancel(self, session: str) -> tuple[Event, ...]:
        """Cancel a session: queued jobs are dropped, running ones run to completion (E4, E8). Raises UnknownId."""
        state = self._enter("cancel")
        return self._do(state, moves.turn, _session(state, "cancel", session), CANCEL)

    def resize(self, lanes: int) -> tuple[Event, ...]:
        """Change the number of lanes; running jobs keep running (P5)."""
        return self._do(self._enter("resize"), moves.resize, whole("resize", "lanes", lanes))

    def forget(self, id: str, *, kind: Subject | None = None) -> tuple[Event, ...]:
        """Delete an ended session with its jobs, or a final job, without events; the id is free again.

        `kind` is needed only if a session and a job have the same id. Raises UnknownId, NotFinal.
        """
        state = self._enter("forget")
        id = identifier("forget", "id", id)
        if kind is not None:
            kind = one_of("forget", "kind", kind, SUBJECTS)
        session = state.sessions.get(id) if kind != "job" else None
        job = state.jobs.get(id) if kind != "session" else None
        if session is not None and job is not None:
            raise BadValue(
                f"{id!r} is a session and a job", command="forget", subject="kind", id=id, allowed="kind session or job"
            )
        if session is not None:
            if session.variables.ended_at == OFF:
                raise refused(NotFinal, "forget", session, "a session that has ended")
            return self._forget(state, state.forget_session, session)
        if job is not None:
            if job.finished_at is None:
                raise refused(NotFinal, "forget", job, "a job that is final")
            return self._forget(state, state.forget_job, job)
        raise unknown("forget", kind or "session or job", id)

    def apply(self, command: Mapping[str, Any]) -> tuple[Event, ...]:
        """Give one command as a mapping of `op` and its fields, as on the wire; it is what a journal holds.

        Raises as the command does, and BadValue for what is no command.
        """
        op, fields = parsed(command)
        events: tuple[Event, ...] = getattr(self, op)(**fields)
        return events

    # Keeping over a restart

    def snapshot(self) -> dict[str, Any]:
        """All that the scheduler has to remember, as a JSON document, in time in proportion to its sessions and jobs.

        A policy with a memory has a method `save`, and what that returns is in the document.
        """
        return document(saved(self._enter("snapshot")), self._policy, self._limits)

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
        return self._enter("now").now

    @property
    def lanes(self) -> int:
        """The number of run slots."""
        return self._enter("lanes").lanes

    @property
    def next_deadline(self) -> int | None:
        """The deadline of the next armed timer, or None: advancing to an earlier time changes nothing else."""
        state = self._enter("next_deadline")
        timer = state.timers.next(state.holder)
        return None if timer is None else timer[0]

    @property
    def holder(self) -> str | None:
        """The session that holds the QPU, or None."""
        holder = self._enter("holder").holder
        return None if holder is None else holder.id

    @property
    def running(self) -> tuple[str, ...]:
        """The running jobs in start order."""
        return in_start_order(self._enter("running").running)

    @property
    def waiting(self) -> tuple[str, ...]:
        """The queued jobs in submission order: the normal queue, and those of the holder."""
        return tuple(job.id for job in self._enter("waiting").all_waiting)

    @property
    def queue_length(self) -> int:
        """How many jobs wait, as `len(waiting)`, in constant time but for the first time."""
        return len(self._enter("queue_length").positions)

    def position(self, job: str) -> int | None:
        """The place of a job among those that wait, in the order of submission, from 1; None if it does not wait.

        It takes logarithmic time, but for the first time. Raises UnknownId.
        """
        state = self._enter("position")
        found = _job(state, "position", job)
        return state.positions.position(found.number) if found.state == "queued" else None

    def view(self) -> SchedulerView:
        """All of the above in one record."""
        return SchedulerView(self.now, self.lanes, self.holder, self.running, self.waiting, self.next_deadline)

    def session(self, id: str) -> SessionView:
        """The view of a session. Raises UnknownId."""
        state = self._enter("session")
        return view_session(_session(state, "session", id), state.now)

    def job(self, id: str) -> JobView:
        """The view of a job. Raises UnknownId."""
        return view_job(_job(self._enter("job"), "job", id))

    def handle(self, session: str) -> SessionHandle:
        """A handle of a session; as a context manager it closes the session (E6). Raises UnknownId."""
        found = _session(self._enter("handle"), "handle", session)
        return SessionHandle(self, found.id, found.number)

    def _knows(self, id: str, number: int) -> bool:
        """Whether the session with this id is still the one with this number, and not a later one with the same id."""
        session = self._enter("handle").sessions.get(id)
        return session is not None and session.number == number

    # Helpers

    def _enter(self, command: str) -> SchedulerState:
        """The state, between two commands. Raises OtherThread, CalledByPolicy."""
        state = self._state
        if state.journal or get_ident() != self._thread:
            self._make_ready(command, state)
        return state

    def _make_ready(self, command: str, state: SchedulerState) -> None:
        """Refuse other threads and policies, and complete the undo of a command if it was interrupted."""
        thread = get_ident()
        if self._owner.setdefault("thread", thread) != thread:
            raise OtherThread(
                "the scheduler belongs to another thread, the one that used it first",
                command=command,
                subject="thread",
                allowed="calls from that one thread: hand over to it what the others want",
            )
        self._thread = thread
        if state.journal and self._is_in_command():
            raise CalledByPolicy(
                "a policy used the scheduler that was asking it",
                command=command,
                subject="policy",
                allowed="what the queue shows",
            )
        state.roll_back()

    def _is_in_command(self) -> bool:
        """Whether a command of this scheduler is on the call stack, which then called its policy."""
        frame: FrameType | None = sys._getframe()
        while frame is not None:
            if frame.f_code is Scheduler._do.__code__ and frame.f_locals["self"] is self:
                return True
            frame = frame.f_back
        return False

    def _do(
        self, state: SchedulerState, move: Callable[[SchedulerState, list[Event], Unpack[More]], None], *more: *More
    ) -> tuple[Event, ...]:
        """Make a move and settle, atomically."""
        events: list[Event] = []
        journal = state.journal
        try:
            journal.append((setattr, state, "now", state.now))
            move(state, events, *more)
            settle.settle(state, events, self._policy, self._queue)
        except BaseException:
            state.roll_back()
            raise
        journal.clear()
        return tuple(events)

    def _forget(self, state: SchedulerState, forget: Callable[[About], None], about: About) -> tuple[Event, ...]:
        """Delete a session or job, atomically; settling would change nothing."""
        try:
            state.journal.append((setattr, state, "now", state.now))
            forget(about)
        except BaseException:
            state.roll_back()
            raise
        state.journal.clear()
        return ()

    def _check_limit(self, session: str, name: str, value: int, limit: int | None) -> None:
        if limit is not None and value > limit:
            raise LimitExceeded(
                f"session {session!r} asks for {name} {value}",
                command="open",
                subject=name,
                id=session,
                allowed=f"at most {limit}",
            )


def _session(state: SchedulerState, command: str, id: str) -> Session:
    id = identifier(command, "session", id)
    session = state.sessions.get(id)
    if session is None:
        raise unknown(command, "session", id)
    return session


def _job(state: SchedulerState, command: str, id: str) -> Job:
    id = identifier(command, "job", id)
    job = state.jobs.get(id)
    if job is None:
        raise unknown(command, "job", id)
    return job
