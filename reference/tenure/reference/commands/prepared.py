"""A command that is worked out and has not happened yet, so that its events can be written down before it does.

The scheduler works the command out and leaves its changes in place, with the journal that undoes them. To commit is
then to clear the journal. A view in between undoes them first. Then to commit is to work the command out again, with
the choices that the policy made: the same choices in the same state have the same events.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from tenure.reference.commands.preconditions import Plan
    from tenure.reference.commands.requests import RequestOnce
    from tenure.reference.commands.transactions import Transactions
    from tenure.reference.events import Event
    from tenure.reference.indexes.usage_by_owner import Terms
    from tenure.reference.policy import Decline, NormalQueue, Policy


Choice: TypeAlias = "tuple[Any, Terms | None]"
"""What a policy chose, and how usage was counted after that."""


class RecordedChoices:
    """A policy that chooses like another one, and keeps its choices."""

    def __init__(self, policy: Policy) -> None:
        self._policy = policy
        self.choices: list[Choice] = []

    def choose(self, queue: NormalQueue) -> str | Decline:
        """Let the other one choose."""
        choice = self._policy.choose(queue)
        self.choices.append((choice, queue.terms))
        return choice

    def __repr__(self) -> str:
        return repr(self._policy)


class RepeatedChoices:
    """A policy that makes choices of before, in their order."""

    def __init__(self, choices: list[Choice]) -> None:
        self._choices = iter(choices)

    def choose(self, queue: NormalQueue) -> str | Decline:
        """Make the next choice, and have usage counted if the policy had."""
        choice: str | Decline
        choice, terms = next(self._choices)
        if terms is not None:
            queue.count(terms)
        return choice


class Prepared:
    """What `Scheduler.prepare` returns: the `events` of a command, which `commit` lets happen and `abort` drops.

    Until then the views of the scheduler show the state before, and it takes no other command. As a context manager it
    aborts unless it was committed. One to which there is no reference any more is aborted, too. `repeated` says that
    the command had a request id and has happened before, so that nothing is left to decide.
    """

    __slots__ = (
        *("__weakref__", "_scheduler", "choices", "events"),
        *("is_aborted", "is_committed", "plan", "repeated", "request"),
    )

    def __init__(
        self,
        scheduler: Transactions,
        events: tuple[Event, ...],
        plan: Plan | None,
        choices: list[Choice],
        request: RequestOnce | None,
    ) -> None:
        self._scheduler = scheduler
        self.events = events
        self.plan = plan
        self.choices = choices
        self.request = request
        self.repeated = self.is_committed = plan is None
        self.is_aborted = False

    def commit(self) -> tuple[Event, ...]:
        """Let the command happen, and return its events; doing so again changes nothing.

        Should Ctrl-C or the like cut it short, it may be called again. Raises AlreadyDecided after `abort`.
        """
        self._scheduler._commit(self)
        return self.events

    def abort(self) -> None:
        """Drop the command; doing so again changes nothing. Raises AlreadyDecided after `commit`."""
        if not self.repeated:
            self._scheduler._abort(self)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self.is_committed:
            self.abort()
