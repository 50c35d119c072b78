"""Requests over HTTP: no server can hang or flood the suite, and the token is shown nowhere."""

import html
import itertools
import json
import shutil
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

import pytest

from tenure.conformance import CannotStart, ProtocolError
from tenure.conformance.http.client import LONGEST_ANSWER, HttpClient
from tenure.conformance.http.redaction import HIDDEN

TOKEN = "s3cret-t0ken"
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"


class Server:
    """Answers each connection with a function; remembers what it was sent."""

    def __init__(self, answer: Callable[[socket.socket], None], context: ssl.SSLContext | None = None) -> None:
        self.answer, self.context = answer, context
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self.listening.getsockname()[1]
        self.received: list[bytes] = []
        self.over, self.hung_up = threading.Event(), threading.Event()
        self.thread = threading.Thread(target=self.run)
        self.thread.start()

    def run(self) -> None:
        """Serve one connection after the other."""
        while True:
            connected, _ = self.listening.accept()
            if self.over.is_set():
                connected.close()
                return
            with suppress(OSError), connected:
                served = self.context.wrap_socket(connected, server_side=True) if self.context else connected
                with served:
                    self.received.append(request(served))
                    self.answer(served)
            self.hung_up.set()

    def close(self) -> None:
        """Serve no more."""
        self.over.set()
        socket.create_connection(("127.0.0.1", self.port)).close()
        self.thread.join()
        self.listening.close()


@contextmanager
def serving(answer: Callable[[socket.socket], None], context: ssl.SSLContext | None = None) -> Iterator[Server]:
    """Such a server, while it is needed."""
    server = Server(answer, context)
    try:
        yield server
    finally:
        server.close()


def client(server: Server, timeout: float = 20.0, token: str | None = TOKEN) -> HttpClient:
    """A client of it."""
    return HttpClient(f"http://127.0.0.1:{server.port}/api/v1/", token, {"X-Mine": "yes"}, timeout)


def request(connected: socket.socket) -> bytes:
    """A whole request."""
    content = b""
    while b"\r\n\r\n" not in content or (b"Content-Length" in content and not content.endswith(b"}")):
        more = connected.recv(100_000)
        if not more:
            break
        content += more
    return content


def saying(answer: bytes) -> Callable[[socket.socket], None]:
    """Send this, and close the connection."""
    return lambda connected: connected.sendall(answer)


def wait(connected: socket.socket) -> None:
    """Send nothing until the client closes the connection."""
    connected.recv(1)


def broken(answer: Callable[[socket.socket], None], timeout: float = 20.0) -> ProtocolError:
    """How a GET is broken by an answer."""
    with serving(answer) as server, closing(client(server, timeout)) as asking, pytest.raises(ProtocolError) as caught:
        asking.request("GET", "/sessions/1")
    return caught.value


def test_a_request_has_what_it_needs() -> None:
    """Method, path below the base, headers, token, JSON; and the answer is status and JSON."""
    with (
        serving(saying(b'HTTP/1.1 201 Created\r\nContent-Length: 11\r\n\r\n{"id": "a"}')) as server,
        closing(client(server)) as asking,
    ):
        reply = asking.request("POST", "/jobs", {"a": 1})
    assert (201, {"id": "a"}, True) == (reply.status, reply.body, reply.is_good)
    (received,) = server.received
    head, _, body = received.partition(b"\r\n\r\n")
    assert b'{"a": 1}' == body
    lines = head.decode().split("\r\n")
    assert "POST /api/v1/jobs HTTP/1.1" == lines[0]
    assert {"X-Mine: yes", f"Authorization: Bearer {TOKEN}", "Content-Type: application/json"} <= set(lines)


def test_a_connection_is_used_again_while_it_lasts() -> None:
    """A server that hangs up in between is called again."""

    def answer(connected: socket.socket) -> None:
        connected.sendall(OK)
        server.received.append(request(connected))
        connected.sendall(OK)

    with serving(answer) as server, closing(client(server)) as asking:
        for _ in range(2):
            assert asking.request("GET", "/a").is_good
        assert server.hung_up.wait(20)
        assert asking.request("GET", "/b").is_good
    assert [b"GET /api/v1/a", b"GET /api/v1/a", b"GET /api/v1/b"] == [each[:13] for each in server.received[:3]]


def forever(chunk: bytes, pause: float = 0.0) -> Callable[[socket.socket], None]:
    """Send the same until the connection is closed."""

    def answer(connected: socket.socket) -> None:
        connected.sendall(b"HTTP/1.1 200 OK\r\n\r\n" if b"HTTP" not in chunk else b"")
        for _ in itertools.count():
            connected.sendall(chunk)
            time.sleep(pause)

    return answer


BREAKERS: dict[str, tuple[Callable[[socket.socket], None], str]] = {
    "nothing": (lambda connected: None, "GET /sessions/1 failed: RemoteDisconnected"),
    "no HTTP": (saying(b"what?\r\n\r\n"), "GET /sessions/1 failed: BadStatusLine what?"),
    "too little": (saying(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}"), "the answer ended too early"),
    "too many headers": (saying(b"HTTP/1.1 200 OK\r\n" + b"a: b\r\n" * 200), "got more than 100 headers"),
    "a long header": (saying(b"HTTP/1.1 200 OK\r\na: " + b"b" * 100_000), "got more than 65536 bytes"),
    "rubbish": (
        saying(b"HTTP/1.1 200 OK\r\n\r\nwhat?"),
        "the answer to GET /sessions/1 cannot be read: it is not JSON",
    ),
    "names twice": (saying(b'HTTP/1.1 200 OK\r\n\r\n{"a": 1, "a": 2}'), 'an object has the name "a" twice'),
    "depth": (saying(b"HTTP/1.1 200 OK\r\n\r\n" + b"[" * 200_000), "it is nested too deeply"),
    "an endless body": (forever(b"x" * 65_536), f"is longer than {LONGEST_ANSWER} bytes"),
    "endless chunks": (
        forever(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"3\r\nabc\r\n" * 500_000),
        f"is longer than {LONGEST_ANSWER} bytes",
    ),
    "another place": (
        saying(b"HTTP/1.1 302 Found\r\nLocation: http://elsewhere.test/\r\nContent-Length: 0\r\n\r\n"),
        "GET /sessions/1 was answered with 302, but redirections are not followed",
    ),
}


@pytest.mark.parametrize("way", BREAKERS)
def test_what_is_no_answer_breaks_the_protocol(way: str) -> None:
    """With a reason and the exchange, which is short."""
    answer, reason = BREAKERS[way]
    found = broken(answer)
    assert reason in found.reason
    assert "-> GET /sessions/1" == found.exchange[0]
    assert all(len(line) < 300 for line in found.exchange)
    assert not found.hung


SILENCES: dict[str, Callable[[socket.socket], None]] = {
    "silence": wait,
    "a drop of the head now and then": forever(b"HTTP"[:1], 0.01),
    "a drop of the body now and then": forever(b" ", 0.01),
    "endless continues": forever(b"HTTP/1.1 100 Continue\r\n\r\n", 0.01),
}


@pytest.mark.parametrize("way", SILENCES)
def test_what_takes_too_long_is_not_waited_for(way: str) -> None:
    """However often a little comes: the time is for the whole answer."""
    start = time.monotonic()
    found = broken(SILENCES[way], 0.2)
    assert "GET /sessions/1 was not answered within 0.2 s" == found.reason
    assert found.hung
    assert time.monotonic() - start < 10


def test_a_refusal_need_not_be_json() -> None:
    """Its beginning is kept as text."""
    with (
        serving(saying(b"HTTP/1.1 404 Not Found\r\n\r\n<html>" + b"x" * 1000)) as server,
        closing(client(server)) as asking,
    ):
        reply = asking.request("GET", "/")
    assert (404, None, False) == (reply.status, reply.body, reply.is_good)
    assert reply.text.startswith("<html>")
    assert len(reply.text) < 300


def test_the_token_is_seen_nowhere() -> None:
    """Not even if the server repeats it, plainly or in the manner of JSON."""
    content = f'{{"plain": "Bearer {TOKEN}", "odd": ["\\u0073{TOKEN[1:]}"], "{TOKEN}": 1}}'.encode()
    with serving(saying(b"HTTP/1.1 200 OK\r\n\r\n" + content)) as server, closing(client(server)) as asking:
        reply = asking.request("GET", "/")
    assert {"plain": f"Bearer {HIDDEN}", "odd": [HIDDEN], HIDDEN: 1} == reply.body
    assert TOKEN not in repr([reply.text, *asking.exchange(), asking.broken(f"no {TOKEN}").reason])
    assert not any("Authorization" in line for line in asking.exchange())


@pytest.mark.parametrize(
    "escaped",
    [
        lambda token: json.dumps(token)[1:-1],
        lambda token: json.dumps(json.dumps(token))[3:-3],
        lambda token: json.dumps(token)[1:-1].replace("/", "\\/"),
        lambda token: token.replace("\\", "\\u005C").replace("+", "\\u002B").replace('"', "\\u0022"),
        lambda token: quote(token, safe=""),
        html.escape,
    ],
)
def test_a_token_is_not_seen_where_it_is_escaped(escaped: Callable[[str], str]) -> None:
    """Neither in what is kept of an answer nor in what is said of it, whatever it has been put into."""
    token = 's3cret/+"t0ken\\%41&<==' * 3
    content = f"<p>{escaped(token)}, {token}, {token[:-1]}</p>".encode()
    with (
        serving(saying(b"HTTP/1.1 500 Oops\r\n\r\n" + content)) as server,
        closing(client(server, token=token)) as asking,
    ):
        reply = asking.request("GET", "/")
    assert f"<p>{HIDDEN}, {HIDDEN}, {token[:-1]}</p>" == reply.text
    assert f"it says {HIDDEN}" == asking.broken(f"it says {escaped(token)}").reason


def test_no_proxy_of_the_environment_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is meant for this machine stays there."""
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    with serving(saying(OK)) as server, closing(client(server)) as asking:
        assert asking.request("GET", "/").is_good


def test_a_closed_port_is_reported() -> None:
    """Before anything is asked."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(CannotStart, match=r"127\.0\.0\.1 cannot be reached: Connection refused"):
        HttpClient(f"http://127.0.0.1:{port}").connect()


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("", "'' is not the URL of a service; write one like https://HOST/api/v1"),
        ("localhost:8000", "'localhost:8000' is not the URL of a service"),
        ("ftp://host/", "'ftp://host/' is not the URL of a service"),
        ("http://", "'http://' is not the URL of a service"),
        ("http://host:0/", "is not the URL of a service"),
        ("http://host:99999/", "is not a URL: Port out of range"),
        ("http://[::1", "is not a URL: Invalid IPv6 URL"),
        ("http://me:pass@host/", "the URL has a user name or a password"),
        ("http://host/?a=b", "is more than the address of a service"),
        ("http://host/#a", "is more than the address of a service"),
        ("http://host/a b", "is more than the address of a service"),
        ("http://h\u00f6st/", "is more than the address of a service"),
    ],
)
def test_what_is_no_address_is_refused(url: str, sentence: str) -> None:
    """Each mistake has a sentence, and no password is repeated."""
    with pytest.raises(CannotStart) as caught:
        HttpClient(url)
    assert sentence in str(caught.value)
    assert "pass@" not in str(caught.value)


@pytest.mark.parametrize("token", ["", "two words", "line\n", "\u00e9", "x" * 20_000])
def test_what_is_no_token_is_refused_and_not_repeated(token: str) -> None:
    """It could not stand in a header, or would be another header."""
    with pytest.raises(CannotStart, match="the token is not valid") as caught:
        HttpClient("https://host/", token)
    assert not token or token not in str(caught.value)


def test_a_token_goes_to_others_only_encrypted() -> None:
    """To this machine it may go as it is."""
    with pytest.raises(CannotStart, match=r"the token would go to host\.test without encryption; use https"):
        HttpClient("http://host.test/", TOKEN)
    for url in ("https://host.test/", "http://localhost/", "http://127.0.0.2/", "http://[::1]:80/"):
        HttpClient(url, TOKEN).close()


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl makes the certificate")
def test_an_encrypted_connection_has_its_certificate_checked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A certificate that no known authority has signed is refused."""
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    words = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]
    words += ["-addext", "subjectAltName=DNS:localhost", "-keyout", str(key), "-out", str(certificate)]
    subprocess.run(words, check=True, capture_output=True, timeout=60)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with serving(saying(OK), context) as server:
        url = f"https://localhost:{server.port}"
        with pytest.raises(CannotStart, match=r"localhost cannot be reached: .*certificate verify failed"):
            HttpClient(url, TOKEN).connect()
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        with closing(HttpClient(url, TOKEN)) as asking:
            assert asking.request("GET", "/").is_good
