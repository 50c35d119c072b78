"""The standard streams as a command finds them: open, closed, full, or with a reader that went away.

Standard error carries what is said beside the result, so that a command never fails for it.
"""

import io
import os
import sys

from tenure.cli.errors import WrongUse


def prepare_streams() -> None:
    """Fill in for closed streams, and let standard error swallow what it cannot take."""
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
    """Refuse a command whose output nothing can take. Raises WrongUse."""
    if sys.stdout is None:
        raise WrongUse("standard output is closed; send it to a file, or to /dev/null if it is not wanted")


def read_stdin() -> bytes:
    """All of standard input. Raises WrongUse if it is closed, OSError if it cannot be read."""
    if sys.stdin is None:
        raise WrongUse("standard input is closed, so there is nothing to read")
    try:
        return sys.stdin.buffer.read()
    except OSError as error:
        raise OSError(error.errno, error.strerror, "standard input") from None


def give_up_stdout() -> None:
    """Print what can still be printed; Python tries once more on its way out, and must not fail there."""
    if sys.stdout is None:
        return
    try:
        sys.stdout.flush()
    except (OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class _Forgiving(io.FileIO):
    """A file whose writer never hears of an error."""

    def write(self, data: object) -> int:
        try:
            return super().write(data)  # type: ignore[arg-type]  # what it takes has no name before Python 3.12
        except OSError:
            return len(memoryview(data))  # type: ignore[arg-type]  # the same


def _fill(number: int, flags: int) -> None:
    """Open the null device under the number of a closed stream, which the next file would have otherwise."""
    try:
        os.fstat(number)
    except OSError:
        opened = os.open(os.devnull, flags)
        if opened != number:
            os.dup2(opened, number)
            os.close(opened)
        os.set_inheritable(number, True)
