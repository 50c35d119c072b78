"""Programs that are stopped in the middle of something, and what is left of all that they started."""

import os
import select
import signal
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

needs_proc = pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="needs /proc to see all processes")

LONGEST = 60.0
"""Seconds in which what is waited for must have happened."""


class Started:
    """A program, marked with all that it starts; a FIFO file reports what it has started."""

    def __init__(self, command: Sequence[str], folder: Path) -> None:
        self._mark = f"TENURE_TEST_MARK={uuid.uuid4()}"
        name, _, value = self._mark.partition("=")
        self._folder, self._before = folder, set(folder.rglob("*"))
        self._end = time.monotonic() + LONGEST
        self._lines = b""
        fifo = folder / "fifo"
        if not fifo.exists():
            os.mkfifo(fifo)
        self._before.add(fifo)
        self._fifo = os.open(fifo, os.O_RDWR | os.O_NONBLOCK)
        with _hearing(signal.SIGINT, signal.SIGQUIT):
            self.process = subprocess.Popen(
                [sys.executable, *command],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                cwd=folder,
                env={**os.environ, name: value, "TMPDIR": str(folder)},
            )

    def heard(self, word: str, times: int = 1) -> None:
        """Wait until the word was written so often to the first in, first out file."""
        while self._lines.split().count(word.encode()) < times:
            readable, _, _ = select.select([self._fifo], [], [], self._end - time.monotonic())
            assert readable, f"{word} was not heard {times} times"
            self._lines += os.read(self._fifo, 4096)

    def ended(self, *written: str) -> tuple[int, str, str]:
        """End its input and wait for its end, after which no process is left, and nothing new of another name.

        Returns its exit code and output.
        """
        self._end = time.monotonic() + LONGEST
        out, err = self.process.communicate(timeout=LONGEST)
        os.close(self._fifo)
        while left := list(self._left()):
            for process in left:
                with suppress(ProcessLookupError):
                    descriptor = os.pidfd_open(process)
                    ended, _, _ = select.select([descriptor], [], [], max(0, self._end - time.monotonic()))
                    os.close(descriptor)
                    assert ended, Path(f"/proc/{process}/cmdline").read_bytes()
        assert set() == self.new() - set(written)
        return self.process.returncode, out, err

    def new(self) -> set[str]:
        """The names of the files and folders that are new, below the folder of the program."""
        return {str(path.relative_to(self._folder)) for path in set(self._folder.rglob("*")) - self._before}

    def _left(self) -> Iterator[int]:
        """The processes that have the mark."""
        for environment in Path("/proc").glob("[0-9]*/environ"):
            with suppress(OSError):
                if self._mark.encode() in environment.read_bytes().split(b"\0"):
                    yield int(environment.parent.name)


@contextmanager
def _hearing(*signals: signal.Signals) -> Iterator[None]:
    """Start a process that handles these signals, also if a shell without job control made us ignore them."""
    before = {number: signal.getsignal(number) for number in signals}
    for number, handler in before.items():
        if handler is signal.SIG_IGN:
            signal.signal(number, signal.SIG_DFL)
    try:
        yield
    finally:
        for number, handler in before.items():
            if handler is signal.SIG_IGN:
                signal.signal(number, handler)
