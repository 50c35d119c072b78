"""The errors of a target or a file, each with one sentence for the user."""

from collections.abc import Sequence
from functools import partial
from typing import Any


class CannotStart(Exception):
    """The target cannot be started: one sentence that says why."""


class ProtocolError(Exception):
    """The target broke the protocol: one sentence, and the last lines of the exchange."""

    def __init__(self, reason: str, exchange: Sequence[str] = (), *, hung: bool = False) -> None:
        super().__init__(reason)
        self.reason, self.exchange, self.hung = reason, tuple(exchange), hung

    def __reduce__(self) -> tuple[Any, ...]:
        return partial(ProtocolError, hung=self.hung), (self.reason, self.exchange)


class NoEvents(ProtocolError):
    """A command returned no events, which is allowed for a target that reports none."""


class Undecided(Exception):
    """It cannot be decided whether a case passes: one sentence that says why."""


class Unplayable(Exception):
    """A case cannot be run: the name of the missing capability."""


class BadFile(Exception):
    """A file that a user named cannot be used: one sentence with the file, the place in it, and the reason."""
