"""A program as a target: it reads requests from stdin and writes answers to stdout, one JSON object a line.

Only the end of its stderr is kept. At the end of its input it has a short time to exit before its process group is
killed. The group also ends with this process, however that ends.
"""

import os
import shlex
import signal
import subprocess
from collections.abc import Sequence

from tenure.conformance.errors import CannotStart
from tenure.conformance.protocol.text import short
from tenure.conformance.targets.json_lines import JsonLinesTarget
from tenure.processes.group import ProcessGroup

KEPT_STDERR = 2000
"""The bytes that are kept of a target's stderr."""

GRACE = 2.0
"""The most seconds that a target has to exit at the end of its input."""

_MOST_LAST_CHUNKS = 16
"""The most chunks of stderr that are read after the end of stdout; a pipe holds fewer."""


class StdioTarget(JsonLinesTarget):
    """A running program. `timeout` is how many seconds an answer may take. Raises CannotStart."""

    def __init__(self, command: str, timeout: float = 10.0) -> None:
        if os.name != "posix":
            raise CannotStart("programs can be judged only on POSIX systems, because their pipes are polled")
        self._group, self._process = _start(command)
        pipes = self._process.stdin, self._process.stdout, self._process.stderr
        requests, answers, self._stderr = (pipe for pipe in pipes if pipe)
        self._errors = b""
        super().__init__(answers, requests, timeout)
        self.watch(self._stderr, self._keep)

    def exchange(self) -> Sequence[str]:
        """Return the last lines of both sides, and the end of the target's stderr."""
        lines = self._errors.decode(errors="replace").splitlines()[-5:]
        return (*super().exchange(), *(f"stderr: {short(line)}" for line in lines))

    def end(self) -> str | None:
        """End the target's input and wait for its exit."""
        self._requests.close()
        try:
            code = self._process.wait(min(self._timeout, GRACE))
        except subprocess.TimeoutExpired:
            return "the target did not exit at the end of its input, so it was killed"
        return None if code == 0 else f"the target {ending(code)} at the end of its input, where it should exit with 0"

    def release(self) -> None:
        """End the process group and close all pipes."""
        self._group.end()
        self._process.wait()
        super().release()
        self._stderr.close()

    def ending(self) -> str:
        """Describe how the target ended after it closed its stdout, and read its last output."""
        try:
            how = ending(self._process.wait(min(self._timeout, GRACE)))
        except subprocess.TimeoutExpired:
            how = "closed its output"
        for _ in range(_MOST_LAST_CHUNKS):
            before = self._errors
            if not self.read(self._stderr) or self._errors == before:
                break
        return how

    def _keep(self, data: bytes) -> None:
        self._errors = (self._errors + data)[-KEPT_STDERR:]


def _start(command: str) -> tuple[ProcessGroup, subprocess.Popen[bytes]]:
    """Start a program as the first member of a group. Raises CannotStart."""
    try:
        words = shlex.split(command)
    except ValueError as error:
        raise CannotStart(f"the command {command!r} cannot be read: {error}") from None
    if not words:
        raise CannotStart("the command of the target is empty")
    try:
        group = ProcessGroup()
    except OSError as error:
        raise CannotStart(f"no process can be started: {error.strerror}") from None
    try:
        return group, subprocess.Popen(
            words,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=0,
            process_group=group.id,
        )
    except BaseException as error:
        group.end()
        if not isinstance(error, OSError | ValueError):
            raise
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise CannotStart(f"{words[0]!r} cannot be started: {reason}") from None


def ending(code: int | None) -> str:
    """Describe how a process with this exit code ended."""
    if code is None or code >= 0:
        return f"exited with {code}"
    try:
        return f"was killed by {signal.Signals(-code).name}"
    except ValueError:
        return f"was killed by signal {-code}"
