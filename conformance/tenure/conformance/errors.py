"""What can go wrong with a target or a file, each as one sentence for its user."""

from collections.abc import Sequence
from functools import partial
from typing import Any


class CannotStart(Exception):
    """There is no target to talk to, and the user can say why: one sentence."""


class ProtocolError(Exception):
    """The target did not answer as the protocol says: one sentence, and the last lines that went back and forth."""

    def __init__(self, reason: str, exchange: Sequence[str] = (), *, hung: bool = False) -> None:
        super().__init__(reason)
        self.reason, self.exchange, self.hung = reason, tuple(exchange), hung

    def __reduce__(self) -> tuple[Any, ...]:
        return partial(ProtocolError, hung=self.hung), (self.reason, self.exchange)


class NoEvents(ProtocolError):
    """A command returned no events, which is right for a target that reports none."""


class Undecided(Exception):
    """It cannot be told whether a case passes: why, in a sentence."""


class Unplayable(Exception):
    """A case cannot be played: the capability that is missing."""


class BadFile(Exception):
    """A file that a user named cannot be used: one sentence with the file, the place in it, and the reason."""
