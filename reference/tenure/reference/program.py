"""How a program, `python -m ...`, begins and ends: standard streams as they are, one sentence for what goes wrong."""

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
    """Run `body`, which needs the streams of these names, and return the exit code: its own, 0 if it gives none.

    2 if a stream is closed, full or cannot be read; 130 after an interrupt; 141 if what reads the output went away.
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
    """The exit code of `body`, also where it leaves by `sys.exit`."""
    try:
        return body() or 0
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 0 if stop.code is None else WRONG_USE


def say(sentence: str) -> None:
    """Print a line on stderr, if there is one that takes it."""
    try:
        print(f"tenure: {sentence}", file=sys.stderr, flush=True)
    except OSError:
        _drop(2)


def _drop_output() -> None:
    """Let Python flush stdout once more on its way out without failing again, and audibly."""
    if sys.stdout is not None:
        _drop(sys.stdout.fileno())


def _drop(descriptor: int) -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), descriptor)
