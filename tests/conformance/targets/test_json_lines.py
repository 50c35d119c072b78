"""JSON Lines over a socket: the limits of a program's pipes hold here too, though one stream goes both ways."""

import socket
import struct
import threading
from collections.abc import Callable, Iterator, Mapping
from typing import Protocol

import pytest

from tenure.conformance import JsonLinesTarget, ProtocolError
from tenure.conformance.protocol.messages import greet
from tenure.conformance.targets.json_lines import LONGEST_LINE

HELLO = b'{"n": 1, "name": "it", "version": "2", "capabilities": {}}\n'
MORE_THAN_ALL_BUFFERS = "x" * 2**24


class Other(Protocol):
    """Starts what is at the other end of a connection."""

    def __call__(self, does: Callable[[socket.socket], object], timeout: float = 20.0) -> JsonLinesTarget:
        """The target, whose answers have this many seconds."""


@pytest.fixture
def other() -> Iterator[Other]:
    """Connect over loopback, and let a thread be the other end until it is done and the target closed."""
    ends: list[Callable[[], object]] = []

    def start(does: Callable[[socket.socket], object], timeout: float = 20.0) -> JsonLinesTarget:
        with socket.create_server(("127.0.0.1", 0)) as server:
            ours = socket.create_connection(server.getsockname())
            theirs, _ = server.accept()

        def be() -> None:
            with theirs:
                does(theirs)

        thread = threading.Thread(target=be)
        thread.start()
        target = JsonLinesTarget(ours, ours, timeout)
        ends.extend([target.close, thread.join])
        return target

    yield start
    for end in ends:
        end()


def request(end: socket.socket) -> bytes:
    """Read a request."""
    with end.makefile("rb") as lines:
        return lines.readline()


def in_pieces(end: socket.socket) -> None:
    """Answer byte by byte, when asked."""
    end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    request(end)
    for byte in HELLO:
        end.sendall(bytes([byte]))
    request(end)


def reset(end: socket.socket) -> None:
    """End the connection with an error, as a server that was killed does."""
    request(end)
    end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def flood(end: socket.socket) -> None:
    """Answer without an end."""
    request(end)
    try:
        while True:
            end.sendall(b"x" * 2**16)
    except OSError:
        pass


def test_an_answer_may_come_in_pieces(other: Other) -> None:
    """A line is a line however it arrives; the connection ends without a note."""
    target = other(in_pieces)
    assert "it" == greet(target).name
    assert target.close() is None
    assert target.close() is None


def test_a_request_may_go_in_pieces(other: Other) -> None:
    """One that is larger than what fits on the way is sent as the other end reads it."""
    read: list[int] = []

    def answer(end: socket.socket) -> None:
        read.append(len(request(end)))
        end.sendall(b'{"n": 1, "events": []}\n')

    target = other(answer)
    assert {"n": 1, "events": []} == target.ask({"op": "submit", "job": MORE_THAN_ALL_BUFFERS})
    assert [len(MORE_THAN_ALL_BUFFERS) + len('{"n": 1, "op": "submit", "job": ""}\n')] == read


ENDINGS: Mapping[str, tuple[Callable[[socket.socket], object], float, str]] = {
    "closes": (request, 20, "the target closed the connection before it answered request 1"),
    "resets": (reset, 20, "the target closed the connection before it answered request 1"),
    "hangs": (lambda end: (request(end), request(end)), 0.2, "no answer within 0.2 s"),
    "floods": (flood, 20, f"a line of the answer is longer than {LONGEST_LINE} bytes"),
}


@pytest.mark.parametrize("way", ENDINGS)
def test_a_connection_that_ends_breaks_the_protocol(other: Other, way: str) -> None:
    """Or hangs, or floods: each in a sentence, with the exchange, and is only released then."""
    does, timeout, sentence = ENDINGS[way]
    target = other(does, timeout)
    with pytest.raises(ProtocolError) as caught:
        greet(target)
    assert sentence == caught.value.reason
    assert '-> {"n": 1, "op": "hello"}' == caught.value.exchange[0]
    assert ("hangs" == way) == caught.value.hung
    assert target.close() is None


def test_a_target_that_does_not_read_is_not_waited_for(other: Other) -> None:
    """Not even a request that does not fit on the way can hang the suite."""
    over = threading.Event()
    target = other(lambda end: over.wait(), 0.2)
    try:
        with pytest.raises(ProtocolError, match="no answer within"):
            target.ask({"op": "submit", "job": MORE_THAN_ALL_BUFFERS})
    finally:
        over.set()


def twice(end: socket.socket) -> None:
    """Answer a request once too often."""
    request(end)
    end.sendall(2 * HELLO)


def test_what_nobody_asked_for_is_noted_at_the_end(other: Other) -> None:
    """As of a program."""
    target = other(twice)
    greet(target)
    assert "the target wrote output that was not requested" == target.close()
