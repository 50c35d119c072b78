"""A target that speaks JSON Lines: each request is a line, and so is its answer, with the number of the request.

The target cannot hang or flood the suite: every answer has a time limit and every line a maximum length, and output
that was not requested is an error. The lines are sent over two streams, or one for both: the pipes of a program
(`stdio`), a socket, or anything else with a file descriptor on POSIX.
"""

import json
import os
import select
import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import Any, Protocol

from tenure.conformance.errors import ProtocolError
from tenure.conformance.protocol.messages import Request
from tenure.conformance.protocol.strict_json import NotJson, parse
from tenure.conformance.protocol.text import short

LONGEST_LINE = 2**20
"""The most bytes of an answer."""

_CHUNK = 2**16


class Stream(Protocol):
    """A pipe or a socket."""

    def fileno(self) -> int:
        """Return the file descriptor."""

    def close(self) -> object:
        """Close it; does nothing if it is closed."""


class JsonLinesTarget:
    """A target at the other end of streams: `answers` is read, `requests` is written; one socket can be both.

    `timeout` is how many seconds an answer may take. The caller makes the streams, and raises CannotStart if it cannot.
    """

    def __init__(self, answers: Stream, requests: Stream, timeout: float = 10.0) -> None:
        self._answers, self._requests, self._timeout = answers, requests, timeout
        self._number, self._received = 0, b""
        self._exchange: deque[str] = deque(maxlen=8)
        self._readers: dict[int, Callable[[bytes], None]] = {}
        self._is_broken = self._is_closed = False
        self.watch(answers, self._receive)
        os.set_blocking(requests.fileno(), False)

    def watch(self, stream: Stream, take: Callable[[bytes], None]) -> None:
        """Also read a stream while waiting for an answer, and pass its data to `take`."""
        os.set_blocking(stream.fileno(), False)
        self._readers[stream.fileno()] = take

    def ask(self, request: Request) -> object:
        """Send a request and wait for the answer with its number. Raises ProtocolError."""
        self._number += 1
        if unasked := self._unasked():
            raise self._broken(f"{unasked}, before request {self._number} was sent")
        line = json.dumps({"n": self._number, **request})
        self._exchange.append(f"-> {line}")
        answer = self._parse(self._converse(line.encode() + b"\n"))
        if not isinstance(answer, dict) or type(answer.get("n")) is not int:
            raise self._broken(f"the answer to request {self._number} is not a JSON object with an integer n")
        if answer["n"] != self._number:
            raise self._broken(f"request {self._number} was answered with n {answer['n']}")
        return answer

    def exchange(self) -> Sequence[str]:
        """Return the last lines of both sides."""
        return tuple(self._exchange)

    def close(self) -> str | None:
        """End the exchange; return a sentence if the target does not end properly. A broken target is only released."""
        if self._is_closed:
            return None
        self._is_closed = True
        try:
            return None if self._is_broken else self.end() or self._unasked()
        finally:
            self.release()

    def end(self) -> str | None:
        """Let the target end by itself; return a sentence if it does not. Subclasses override this."""
        return None

    def release(self) -> None:
        """Close the streams."""
        self._requests.close()
        self._answers.close()

    def ending(self) -> str:
        """Describe how the target ended, as a verb that follows "the target"."""
        return "closed the connection"

    def read(self, stream: Stream) -> bool:
        """Read from a stream; False at its end."""
        return self._read(stream.fileno())

    def _receive(self, data: bytes) -> None:
        self._received += data

    def _unasked(self) -> str | None:
        """An error if the target wrote more than the answers to the requests so far."""
        self.read(self._answers)
        if self._received:
            self._exchange.append(f"<- {short(self._received.decode(errors='replace'))}")
        return "the target wrote output that was not requested" if self._received else None

    def _converse(self, unsent: bytes) -> bytes:
        """Write the request and read one line, in any order; the rest of the input is kept for the next answer."""
        end, reading, writing = time.monotonic() + self._timeout, set(self._readers), self._requests.fileno()
        unsent = self._write(unsent)
        while b"\n" not in self._received:
            if len(self._received) > LONGEST_LINE:
                self._exchange.append(f"<- {short(self._received.decode(errors='replace'))}")
                raise self._broken(f"a line of the answer is longer than {LONGEST_LINE} bytes")
            if (remaining := end - time.monotonic()) <= 0:
                raise self._broken(f"no answer within {self._timeout:g} s", hung=True)
            for number in _ready(reading, {writing} if unsent else set(), remaining):
                if unsent and number == writing:
                    unsent = self._write(unsent)
                if number in reading and not self._read(number):
                    reading.remove(number)
                    if number == self._answers.fileno():
                        raise self._gone()
        line, _, self._received = self._received.partition(b"\n")
        return line

    def _write(self, unsent: bytes) -> bytes:
        try:
            return unsent[os.write(self._requests.fileno(), unsent) :]
        except BlockingIOError:
            return unsent
        except OSError:  # the target closed the stream; its earlier output can still be read
            return b""

    def _read(self, number: int) -> bool:
        try:
            data = os.read(number, _CHUNK)
        except BlockingIOError:
            return True
        except OSError:
            return False
        self._readers[number](data)
        return bool(data)

    def _gone(self) -> ProtocolError:
        """The error for a target that closed its output."""
        ending = self.ending()
        if self._received:
            self._exchange.append(f"<- {short(self._received.decode(errors='replace'))}")
        return self._broken(f"the target {ending} before it answered request {self._number}")

    def _parse(self, line: bytes) -> Any:
        self._exchange.append(f"<- {short(line.decode(errors='replace'))}")
        try:
            return parse(line)
        except NotJson as error:
            raise self._broken(f"the answer to request {self._number} cannot be read: {error}") from None

    def _broken(self, reason: str, *, hung: bool = False) -> ProtocolError:
        self._is_broken = True
        return ProtocolError(reason, self.exchange(), hung=hung)


def _ready(reading: set[int], writing: set[int], seconds: float) -> list[int]:
    """The file descriptors that can be read or written, or are closed, within some seconds."""
    poll = select.poll()
    for number in reading | writing:
        poll.register(number, (number in reading) * select.POLLIN | (number in writing) * select.POLLOUT)
    return [number for number, _ in poll.poll(seconds * 1000)]
