"""Prepares the standard streams of a command, which may be closed, full, or without a reader.

Standard error has only messages beside the result, so a command never fails because of it.
"""

import io
import os
import sys

from tenure.cli.errors import WrongUse


def prepare_streams() -> None:
    """Replace closed streams by the null device, and ignore errors on standard error."""
    for number, flags in enumerate((os.O_RDONLY, os.O_WRONLY, os.O_WRONLY)):
        _fill(number, flags)
    if sys.stderr is None or sys.stderr is sys.__stderr__:
        sys.stderr = io.TextIOWrapper(
            io.BufferedWriter(_Forgiving(2, "w", closefd=False)),
            encoding=getattr(sys.stderr, "encoding", None) or "utf-8",
            errors="backslashreplace",
            line_buffering=True,
        )
    if sys.stdout is sys.__stdout__ and isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")


def check_stdout() -> None:
    """Check that standard output is open. Raises WrongUse."""
    if sys.stdout is None:
        raise WrongUse("standard output is closed; redirect it to a file, or to /dev/null")


def read_stdin() -> bytes:
    """Read all of standard input. Raises WrongUse if it is closed, OSError if it cannot be read."""
    if sys.stdin is None:
        raise WrongUse("standard input is closed, so there is nothing to read")
    try:
        return sys.stdin.buffer.read()
    except OSError as error:
        raise OSError(error.errno, error.strerror, "standard input") from None


def abandon_stdout() -> None:
    """Flush standard output if possible, and otherwise discard it, so that Python does not fail at its exit."""
    if sys.stdout is None:
        return
    try:
        sys.stdout.flush()
    except (OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class _Forgiving(io.FileIO):
    """A file that ignores errors of writing."""

    def write(self, data: object) -> int:
        try:
            return super().write(data)  # type: ignore[arg-type]  # what it takes has no name before Python 3.12
        except OSError:
            return len(memoryview(data))  # type: ignore[arg-type]  # the same


def _fill(number: int, flags: int) -> None:
    """Open the null device under the number of a closed stream, which the next opened file would get otherwise."""
    try:
        os.fstat(number)
    except OSError:
        opened = os.open(os.devnull, flags)
        if opened != number:
            os.dup2(opened, number)
            os.close(opened)
        os.set_inheritable(number, True)
