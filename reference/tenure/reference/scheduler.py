"""The scheduler to embed: it checks each command, executes it, settles, and returns the events.

It performs no I/O and reads no clock: time moves only by `advance`, every other command happens at `now`. A command
returns the events that it caused, in order, or raises a SchedulerError and has changed nothing (X4). Any other
exception, Ctrl-C included, leaves the state before or after the command. The rules are in `step.py`; `moves.py` and
`settle.py` apply them, and `state.py` holds the state.
"""

from __future__ import annotations

import sys
from collections import deque
from threading import get_ident
from typing import TYPE_CHECKING, Any, Final
from warnings import warn
from weakref import ref

from tenure.reference import settle
from tenure.reference.commands import preconditions
from tenure.reference.commands.handle import SessionHandle
from tenure.reference.commands.preconditions import CHECKS, known_job, known_session
from tenure.reference.commands.prepared import Prepared, RecordedChoices, RepeatedChoices
from tenure.reference.commands.requests import answered, request_of
from tenure.reference.errors import AlreadyDecided, CalledByPolicy, CommandPending, OtherThread
from tenure.reference.persistence.copies import restored, saved
from tenure.reference.persistence.snapshot import document, policy_in, policy_record, read
from tenure.reference.policy import Fifo, NormalQueue
from tenure.reference.state import SchedulerState
from tenure.reference.validation import Limits, limits_of, parsed, policy_of, shown, whole
from tenure.reference.views import SchedulerView, in_start_order, view_job, view_session

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import FrameType
    from typing import Self

    from tenure.reference.commands.preconditions import Plan, Subject
    from tenure.reference.commands.requests import RequestOnce
    from tenure.reference.events import Event
    from tenure.reference.policy import Policy
    from tenure.reference.records import Outcome
    from tenure.reference.state import UndoEntry
    from tenure.reference.views import JobView, SessionView

INTACT: Final[UndoEntry] = (bool,)
"""The last entry of the journal of a prepared command of which nothing has been undone."""

FIFO = Fifo()


class Scheduler:
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

    def __init__(self, lanes: int = 1, policy: Policy = FIFO, limits: Limits | None = None, now: int = 0) -> None:
        self._state = SchedulerState(whole("Scheduler", "lanes", lanes), whole("Scheduler", "now", now))
        self._policy = policy_of("Scheduler", policy)
        self._limits = limits_of("Scheduler", limits)
        self._begin_life()

    def _begin_life(self) -> None:
        self._queue = NormalQueue(self._state)
        self._thread = 0  # no thread has this number
        self._owner: dict[str, int] = {}
        self._pending: ref[Prepared] | None = None
        self._observes = hasattr(self._policy, "observe")
        self._unobserved: deque[Event] | None = None

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
        if to < state.timers.earliest and to < state.timers.idle_until:  # and everything has settled
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
        request_id: str | None = None,
    ) -> tuple[Event, ...]:
        """Open a session, which does not start it (C1).

        `max_time > 0`, `interactive_timeout >= 0`, and `unused_timeout > 0` or None (C3). Raises DuplicateId,
        LimitExceeded (C4).
        """
        if request_id is not None:
            times = {"max_time": max_time, "interactive_timeout": interactive_timeout, "unused_timeout": unused_timeout}
            return self._once("open", request_id, session=session, **times)
        state = self._enter("open")
        return self._do(
            state,
            preconditions.open_session(state, self._limits, session, max_time, interactive_timeout, unused_timeout),
        )

    def submit(
        self, job: str, *, session: str | None = None, owner: str | None = None, request_id: str | None = None
    ) -> tuple[Event, ...]:
        """Submit a job, to `session` if one is given (Q1, Q2, E7); `owner` is for the policy.

        Raises UnknownId, DuplicateId, NotAccepting.
        """
        if request_id is not None:
            return self._once("submit", request_id, job=job, session=session, owner=owner)
        state = self._enter("submit")
        return self._do(state, preconditions.submit(state, self._limits, job, session, owner))

    def finish(self, job: str, *, outcome: Outcome = "done", request_id: str | None = None) -> tuple[Event, ...]:
        """Report that a running job is over: done, failed or canceled (K3). Raises UnknownId, NotRunning."""
        if request_id is not None:
            return self._once("finish", request_id, job=job, outcome=outcome)
        state = self._enter("finish")
        return self._do(state, preconditions.finish(state, self._limits, job, outcome))

    def cancel_job(self, job: str, *, request_id: str | None = None) -> tuple[Event, ...]:
        """Cancel a queued or a running job (Q3, E9, T34). Raises UnknownId, AlreadyFinal.

        A running job frees its lane at once: give this command when the device has stopped the job, and not before.
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
        plan, policy = CHECKS[op](state, self._limits, **fields), RecordedChoices(self._policy)
        prepared = Prepared(self, self._do(state, plan, request, policy), plan, policy.choices, request)
        self._pending, self._thread = ref(prepared), 0  # so that no command or view takes the fast path
        state.journal.append(INTACT)
        return prepared

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
        """The deadline of the next armed timer, or None: advancing to an earlier time changes nothing else."""
        state = self._enter("next_deadline", view=True)
        timer = state.timers.next(state.holder)
        return None if timer is None else timer[0]

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
        return view_job(known_job(self._enter("job", view=True), "job", id))

    def handle(self, session: str) -> SessionHandle:
        """A handle of a session; as a context manager it closes the session (E6). Raises UnknownId."""
        found = known_session(self._enter("handle", view=True), "handle", session)
        return SessionHandle(self, found.id, found.number)

    def _knows(self, id: str, number: int) -> bool:
        """Whether the session with this id is still the one with this number, and not a later one with the same id."""
        session = self._enter("handle", view=True).sessions.get(id)
        return session is not None and session.number == number

    # Helpers

    def _enter(self, command: str, *, view: bool = False) -> SchedulerState:
        """The state, between two commands. Raises OtherThread, CalledByPolicy, CommandPending."""
        state = self._state
        if state.journal or get_ident() != self._thread:
            self._make_ready(command, state, view=view)
        return state

    def _make_ready(self, command: str, state: SchedulerState, *, view: bool) -> None:
        """Refuse what is out of place, and complete the undo of a command that was interrupted."""
        thread = self._check_caller(command, state)
        if view or not (self._is_open() and _is_intact(state)):
            state.roll_back()
        if not self._is_open():
            state.roll_back()
            self._pending, self._thread = None, thread
            if self._unobserved is not None:
                self._observe()
        elif not view:
            raise CommandPending(
                "another command is prepared",
                command=command,
                subject="command",
                allowed="views, and commit() or abort() of the prepared command",
            )

    def _check_caller(self, command: str, state: SchedulerState) -> int:
        """The number of the thread, which is that of the scheduler. Raises OtherThread, CalledByPolicy."""
        thread = get_ident()
        if self._owner.setdefault("thread", thread) != thread:
            raise OtherThread(
                "the scheduler belongs to another thread, the one that used it first",
                command=command,
                subject="thread",
                allowed="calls from that one thread: hand over to it what the others want",
            )
        if (state.journal or self._unobserved is not None) and self._is_in_command():
            raise CalledByPolicy(
                "a policy used the scheduler that was asking it",
                command=command,
                subject="policy",
                allowed="what the queue shows",
            )
        return thread

    def _is_in_command(self) -> bool:
        """Whether a command of this scheduler is on the call stack, which then called its policy."""
        frame: FrameType | None = sys._getframe(1)  # with its own frame an exception here would be part of a circle
        while frame is not None:
            if frame.f_code in (Scheduler._do.__code__, Scheduler._observe.__code__) and frame.f_locals["self"] is self:
                return True
            frame = frame.f_back
        return False

    def _once(self, op: str, request_id: str, **fields: Any) -> tuple[Event, ...]:
        """Check a command and let it happen, unless it has happened with this request id. Raises RequestConflict."""
        state = self._enter(op)
        request = request_of(op, request_id, fields)
        earlier = answered(state, op, request)
        return self._do(state, CHECKS[op](state, self._limits, **fields), request) if earlier is None else earlier

    def _do(
        self, state: SchedulerState, plan: Plan, request: RequestOnce | None = None, prepares: Policy | None = None
    ) -> tuple[Event, ...]:
        """Let a command happen that passed its checks; if a policy `prepares` it, leave the journal that undoes it."""
        events: list[Event] = []
        journal = state.journal
        change, about = plan
        policy = self._policy if prepares is None else prepares
        self._queue.begin(events)
        try:
            journal.append((setattr, state, "now", state.now))
            if change is settle.advance:
                about = (policy, self._queue, *about)
            change(state, events, *about)
            settle.settle(state, events, policy, self._queue)
            happened = tuple(events)
            if request is not None:
                state.remember(request, happened)
        except BaseException:
            state.roll_back()
            raise
        if prepares is None:
            if self._observes and happened:
                self._let_observe(state, happened)
            journal.clear()
            if self._unobserved is not None:
                self._observe()
        return happened

    def _let_observe(self, state: SchedulerState, happened: tuple[Event, ...]) -> None:
        """Let the policy observe these events if the command happens, which it does with the end of its journal."""
        state.journal.append((setattr, self, "_unobserved", None))
        self._unobserved, self._thread = deque(happened), 0  # so that nothing else takes the fast path before

    def _observe(self) -> None:
        """Have the policy observe what has happened; an event at which this is interrupted is not observed again."""
        events = self._unobserved or deque()
        while events:
            try:
                self._policy.observe(events.popleft())  # type: ignore[attr-defined]
            except Exception as error:
                problem = f"the policy {shown(self._policy)} raised {shown(error)} in observe"
                warn(problem, RuntimeWarning, stacklevel=2)
        self._unobserved, self._thread = None, get_ident()

    def _commit(self, prepared: Prepared) -> None:
        """Let a prepared command happen, from any state in which this may have been interrupted before."""
        state = self._state
        thread = self._check_caller("commit", state)
        if not (self._is_pending(prepared) and _is_intact(state)):
            state.roll_back()
            if prepared.is_committed:
                return
            if prepared.is_aborted or prepared.plan is None:
                raise _decided("commit", "aborted")
            self._do(state, prepared.plan, prepared.request, RepeatedChoices(prepared.choices))
        state.journal.append((setattr, prepared, "is_committed", False))
        prepared.is_committed = True
        if self._observes and prepared.events:
            self._let_observe(state, prepared.events)
        state.journal.clear()
        self._pending = None
        if self._unobserved is None:
            self._thread = thread
        else:
            self._observe()

    def _abort(self, prepared: Prepared) -> None:
        """Drop a prepared command."""
        thread = self._check_caller("abort", self._state)
        if self._is_pending(prepared):
            self._state.roll_back()
        if prepared.is_committed:
            raise _decided("abort", "committed")
        prepared.is_aborted = True
        if self._is_pending(prepared):
            self._pending, self._thread = None, thread

    def _is_open(self) -> bool:
        """Whether a command is prepared, and not decided."""
        prepared = None if self._pending is None else self._pending()
        return prepared is not None and not prepared.is_committed and not prepared.is_aborted

    def _is_pending(self, prepared: Prepared) -> bool:
        return self._pending is not None and self._pending() is prepared


def _is_intact(state: SchedulerState) -> bool:
    """Whether a prepared command is worked out, and nothing of it undone."""
    return bool(state.journal) and state.journal[-1] is INTACT


def _decided(command: str, how: str) -> AlreadyDecided:
    allowed = f"{command}() of one that was not {how}"
    return AlreadyDecided(f"the command was {how}", command=command, subject="command", allowed=allowed)
