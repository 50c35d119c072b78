"""Exit codes, and the errors that the user can correct."""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum


class Exit(IntEnum):
    """The exit codes of every subcommand."""

    HOLDS = 0
    """Everything asked for was done, and everything checked holds."""
    VIOLATION = 1
    """A check found something that does not hold."""
    WRONG_USE = 2
    """The command line, a file or a target named by the user cannot be used."""
    NO_VERDICT = 3
    """Neither: a solver returned unknown, or a limit was reached."""
    OUR_BUG = 4
    """The command has a bug."""
    HUNG_UP = 129
    """The terminal was closed; as a shell reports it."""
    INTERRUPTED = 130
    """Stopped from the keyboard; as a shell reports it."""
    PIPE_CLOSED = 141
    """The reader closed our output; as a shell reports it."""
    TERMINATED = 143
    """Stopped by SIGTERM, the usual `kill`; as a shell reports it."""


class WrongUse(Exception):
    """The user's input is invalid; the message is one sentence that says why, and what is valid."""


@contextmanager
def wrong_use(*kinds: type[Exception]) -> Iterator[None]:
    """Convert errors of these kinds to `WrongUse` with the same message.

    Wrap only code that handles the user's input: elsewhere the same error is a bug.

    >>> with wrong_use(ValueError):
    ...     int("x")
    Traceback (most recent call last):
    tenure.cli.errors.WrongUse: invalid literal for int() with base 10: 'x'
    """
    try:
        yield
    except kinds as error:
        raise WrongUse(str(error)) from error
