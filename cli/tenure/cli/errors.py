"""How a run ends: the exit codes, and the errors that are the user's and not ours."""

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
    """Neither: a solver said unknown, or a limit was reached."""
    OUR_BUG = 4
    """The command itself failed."""
    HUNG_UP = 129
    """The terminal was closed; what a shell reports for it."""
    INTERRUPTED = 130
    """Stopped from the keyboard; what a shell reports for it."""
    PIPE_CLOSED = 141
    """The reader of our output went away; what a shell reports for it."""
    TERMINATED = 143
    """Stopped by SIGTERM, the usual `kill`; what a shell reports for it."""


class WrongUse(Exception):
    """The user's input cannot be used; the message is one sentence that says why and what would be right."""


@contextmanager
def wrong_use(*kinds: type[Exception]) -> Iterator[None]:
    """Turn errors of these kinds into `WrongUse` with the same message.

    Wrap only what handles the user's own input: the same error from anywhere else is a bug of ours.

    >>> with wrong_use(ValueError):
    ...     int("x")
    Traceback (most recent call last):
    tenure.cli.errors.WrongUse: invalid literal for int() with base 10: 'x'
    """
    try:
        yield
    except kinds as error:
        raise WrongUse(str(error)) from error
