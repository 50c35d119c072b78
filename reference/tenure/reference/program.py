"""The frame of a program (`python -m ...`): checks its standard streams, and reports an error in one sentence."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

WRONG_USE: Final = 2
INTERRUPTED: Final = 130
PIPE_CLOSED: Final = 141


def run_program(body: Callable[[], int | None], *, streams: tuple[str, ...] = ("stdout",)) -> int:
    """Run `body`, which needs the named standard streams, and return its exit code, or 0 if it returns None.

    Returns 2 if a stream is closed, full or cannot be read, 130 after an interrupt, 141 if the reader of the output has
    closed it.
    """
    try:
        for name in streams:
            if getattr(sys, name) is None:
                say(f"sys.{name} is closed, and this program needs it")
                return WRONG_USE
        code = _code(body)
        if sys.stdout is not None:
            sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _drop_output()
        return PIPE_CLOSED
    except OSError as error:
        _drop_output()
        if error.strerror is None:
            raise
        say(f"{error.filename!r}: {error.strerror}" if error.filename is not None else error.strerror)
        return WRONG_USE


def _code(body: Callable[[], int | None]) -> int:
    """The exit code of `body`, also if it calls `sys.exit`."""
    try:
        return body() or 0
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 0 if stop.code is None else WRONG_USE


def say(sentence: str) -> None:
    """Print a line on stderr, or do nothing if stderr cannot be written."""
    try:
        print(f"tenure: {sentence}", file=sys.stderr, flush=True)
    except OSError:
        _drop(2)


def _drop_output() -> None:
    """Redirect stdout to the null device, so that Python's last flush at exit does not fail again."""
    if sys.stdout is not None:
        _drop(sys.stdout.fileno())


def _drop(descriptor: int) -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), descriptor)
