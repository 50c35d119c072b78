"""A program as a target: it reads requests from stdin and writes answers to stdout, one JSON object a line.

Nothing it does can hang or flood the suite: every answer has a time limit and every line a greatest length, nothing may
come before it is asked for, only the end of what it says on stderr is kept, and at the end of its input it has a moment
before its process group is killed. The group ends with this process, too, whatever ends that.
"""

import json
import os
import selectors
import shlex
import signal
import subprocess
import time
from collections import deque
from collections.abc import Sequence
from typing import Any

from tenure.conformance.errors import CannotStart, ProtocolError
from tenure.conformance.protocol.messages import Request
from tenure.conformance.protocol.strict_json import NotJson, parse
from tenure.conformance.protocol.text import short
from tenure.processes.group import ProcessGroup

LONGEST_LINE = 2**20
"""Bytes of an answer."""

KEPT_STDERR = 2000
"""Bytes of what a target says on stderr."""

GRACE = 2.0
"""Seconds, at most, that a target has to exit at the end of its input."""

_CHUNK = 2**16
_MOST_LAST_WORDS = 16
"""Chunks of stderr that are read after the end of stdout, which is more than a pipe holds."""


class StdioTarget:
    """A running program. `timeout` is how many seconds an answer may take. Raises CannotStart."""

    def __init__(self, command: str, timeout: float = 10.0) -> None:
        if os.name != "posix":
            raise CannotStart("programs can be judged on POSIX systems only, where their pipes can be watched")
        self._timeout, self._number, self._received, self._said = timeout, 0, b"", b""
        self._exchange: deque[str] = deque(maxlen=8)
        self._group, self._process = _start(command)
        self._pipes = [pipe for pipe in (self._process.stdin, self._process.stdout, self._process.stderr) if pipe]
        self._stdin, self._stdout, self._stderr = (pipe.fileno() for pipe in self._pipes)
        for pipe in self._pipes:
            os.set_blocking(pipe.fileno(), False)
        self._ready = selectors.DefaultSelector()
        self._ready.register(self._stdout, selectors.EVENT_READ)
        self._ready.register(self._stderr, selectors.EVENT_READ)
        self._is_broken = False

    def ask(self, request: Request) -> object:
        """Send a request and wait for the answer with its number. Raises ProtocolError."""
        self._number += 1
        if unasked := self._unasked():
            raise self._broken(f"{unasked}, before request {self._number} was sent")
        line = json.dumps({"n": self._number, **request})
        self._exchange.append(f"-> {line}")
        answer = self._parse(self._converse(line.encode() + b"\n"))
        if not isinstance(answer, dict) or type(answer.get("n")) is not int:
            raise self._broken(f"the answer to request {self._number} is no JSON object with an integer n")
        if answer["n"] != self._number:
            raise self._broken(f"request {self._number} was answered with n {answer['n']}")
        return answer

    def exchange(self) -> Sequence[str]:
        """The last lines of both sides, and the end of what the target said on stderr."""
        said = self._said.decode(errors="replace").splitlines()[-5:]
        return (*self._exchange, *(f"stderr: {short(line)}" for line in said))

    def close(self) -> str | None:
        """End the target's input, let it exit, and see that nothing of it is left; a broken one is killed at once."""
        if all(pipe.closed for pipe in self._pipes):
            return None
        try:
            return None if self._is_broken else self._end() or self._unasked()
        finally:
            self._group.end()
            self._process.wait()
            self._ready.close()
            for pipe in self._pipes:
                pipe.close()

    def _end(self) -> str | None:
        self._pipes[0].close()
        try:
            code = self._process.wait(min(self._timeout, GRACE))
        except subprocess.TimeoutExpired:
            return "the target did not exit at the end of its input, so it was killed"
        return None if code == 0 else f"the target {ending(code)} at the end of its input, where it should exit with 0"

    def _unasked(self) -> str | None:
        """What is to be said if more came than answers to the requests so far."""
        self._read(self._stdout)
        if self._received:
            self._exchange.append(f"<- {short(self._received.decode(errors='replace'))}")
        return "the target said something that nobody asked for" if self._received else None

    def _converse(self, unsent: bytes) -> bytes:
        """Write the request and read one line, whatever comes first; the rest of what was read is kept for the next."""
        end = time.monotonic() + self._timeout
        unsent = self._write(unsent)
        if unsent:
            self._ready.register(self._stdin, selectors.EVENT_WRITE)
        while b"\n" not in self._received:
            if len(self._received) > LONGEST_LINE:
                self._exchange.append(f"<- {short(self._received.decode(errors='replace'))}")
                raise self._broken(f"a line of the answer is longer than {LONGEST_LINE} bytes")
            if (remaining := end - time.monotonic()) <= 0:
                raise self._broken(f"no answer within {self._timeout:g} s", hung=True)
            for key, _ in self._ready.select(remaining):
                if key.fd == self._stdin:
                    unsent = self._write(unsent)
                elif not self._read(key.fd):
                    self._ready.unregister(key.fd)
                    if key.fd == self._stdout:
                        raise self._gone()
            if not unsent and self._stdin in self._ready.get_map():
                self._ready.unregister(self._stdin)
        line, _, self._received = self._received.partition(b"\n")
        return line

    def _write(self, unsent: bytes) -> bytes:
        try:
            return unsent[os.write(self._stdin, unsent) :]
        except BlockingIOError:
            return unsent
        except BrokenPipeError:
            return b""

    def _read(self, pipe: int) -> bool:
        """Take in what a pipe has; false at its end."""
        try:
            data = os.read(pipe, _CHUNK)
        except BlockingIOError:
            return True
        if pipe == self._stdout:
            self._received += data
        else:
            self._said = (self._said + data)[-KEPT_STDERR:]
        return bool(data)

    def _gone(self) -> ProtocolError:
        """The target closed its stdout; say how it ended, with its last words."""
        try:
            code = self._process.wait(min(self._timeout, GRACE))
        except subprocess.TimeoutExpired:
            how = "closed its output"
        else:
            how = ending(code)
        for _ in range(_MOST_LAST_WORDS):
            if not self._said_more():
                break
        if self._received:
            self._exchange.append(f"<- {short(self._received.decode(errors='replace'))}")
        return self._broken(f"the target {how} before it answered request {self._number}")

    def _said_more(self) -> bool:
        before = self._said
        return self._read(self._stderr) and self._said != before

    def _parse(self, line: bytes) -> Any:
        self._exchange.append(f"<- {short(line.decode(errors='replace'))}")
        try:
            return parse(line)
        except NotJson as error:
            raise self._broken(f"the answer to request {self._number} cannot be read: {error}") from None

    def _broken(self, reason: str, *, hung: bool = False) -> ProtocolError:
        self._is_broken = True
        return ProtocolError(reason, self.exchange(), hung=hung)


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
    """How a process ended that has this exit code."""
    if code is None or code >= 0:
        return f"exited with {code}"
    try:
        return f"was killed by {signal.Signals(-code).name}"
    except ValueError:
        return f"was killed by signal {-code}"
