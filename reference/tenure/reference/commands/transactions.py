"""How commands of a scheduler happen: completely or not at all, in one thread, and never in the middle of another one.

A command adds to the journal of the state how each of its changes is undone. It has happened when the journal is
cleared. Until then, and also in a command that was interrupted, the next use of the scheduler undoes it first. A
prepared command is one whose journal is left to be cleared later.
"""

from __future__ import annotations

import sys
from collections import deque
from threading import get_ident
from typing import TYPE_CHECKING, Final
from warnings import warn
from weakref import ref

from tenure.reference import settle
from tenure.reference.commands.prepared import Prepared, RecordedChoices, RepeatedChoices
from tenure.reference.errors import AlreadyDecided, CalledByPolicy, CommandPending, OtherThread
from tenure.reference.policy import NormalQueue
from tenure.reference.validation import shown

if TYPE_CHECKING:
    from types import FrameType

    from tenure.reference.commands.preconditions import Plan
    from tenure.reference.commands.requests import RequestOnce
    from tenure.reference.events import Event
    from tenure.reference.policy import Policy
    from tenure.reference.state import SchedulerState, UndoEntry

INTACT: Final[UndoEntry] = (bool,)
"""The last entry of the journal of a prepared command of which nothing has been undone."""

OF_ONE_LIFE: Final = frozenset(
    {"_state", "_queue", "_thread", "_owner", "_pending", "_observes", "_unobserved"},
)
"""The attributes that a copy does not take over."""


class Transactions:
    """The part of a scheduler that lets commands happen."""

    _state: SchedulerState
    _policy: Policy

    def _begin_life(self) -> None:
        self._queue = NormalQueue(self._state)
        self._thread = 0  # no thread has this number
        self._owner: dict[str, int] = {}
        self._pending: ref[Prepared] | None = None
        self._observes = hasattr(self._policy, "observe")
        self._unobserved: deque[Event] | None = None

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
            if (
                frame.f_code in (Transactions._do.__code__, Transactions._observe.__code__)
                and frame.f_locals["self"] is self
            ):
                return True
            frame = frame.f_back
        return False

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
                settle.advance(state, events, policy, self._queue, *about)
            else:
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

    def _prepare(self, state: SchedulerState, plan: Plan, request: RequestOnce | None) -> Prepared:
        """Work out a command that passed its checks, and leave the journal that undoes it."""
        policy = RecordedChoices(self._policy)
        prepared = Prepared(self, self._do(state, plan, request, policy), plan, policy.choices, request)
        self._pending, self._thread = ref(prepared), 0  # so that no command or view takes the fast path
        state.journal.append(INTACT)
        return prepared

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
