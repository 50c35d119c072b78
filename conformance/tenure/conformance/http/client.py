"""HTTP as a target needs it: one request, one answer of bounded size in bounded time, and a token that nobody sees.

No redirection is followed, so the token goes to no other host. No proxy of the environment is used, so what is meant
for this machine stays on it. What is kept of an exchange has neither headers nor the token.
"""

import io
import ipaddress
import json
import math
import select
import socket
import ssl
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from typing import Any, Literal
from urllib.parse import urlsplit

import attrs

from tenure.conformance.errors import CannotStart, ProtocolError
from tenure.conformance.http.redaction import hiding
from tenure.conformance.protocol.strict_json import NotJson, parse
from tenure.conformance.protocol.text import short

LONGEST_ANSWER = 2**20
"""Bytes of the body of an answer."""

LONGEST_TOKEN = 2**14

Method = Literal["GET", "POST", "PATCH", "DELETE"]


@attrs.frozen
class HttpReply:
    """The answer to a request: its status, what its body holds, None if that is not JSON, and its beginning as text."""

    status: int
    body: Any
    text: str

    @property
    def is_good(self) -> bool:
        """Whether the request was carried out."""
        return 200 <= self.status < 300  # noqa: PLR2004 - as HTTP has it


class HttpClient:
    """Requests below a base URL. Raises CannotStart for a URL or a token that cannot be used.

    `timeout` is how many seconds an answer may take, from the first byte that is sent to the last that is read.
    """

    def __init__(
        self, base_url: str, token: str | None = None, headers: Mapping[str, str] | None = None, timeout: float = 10.0
    ) -> None:
        url = _checked(base_url)
        self._host = url.hostname or ""
        self._hiding = None if token is None else hiding(_usable(token))
        if token is not None and url.scheme == "http" and not _is_here(self._host):
            raise CannotStart(f"the token would go to {self._host} without encryption; use https")
        self._path, self._timeout = url.path.rstrip("/"), timeout
        self._headers = {"Accept": "application/json", **(headers or {})}
        if token is not None:
            self._headers["Authorization"] = f"Bearer {token}"
        self._exchange: deque[str] = deque(maxlen=8)
        self._end = math.inf
        kind = _Tls if url.scheme == "https" else _Plain
        self._connection = kind(self._host, url.port, self._left, timeout)

    def connect(self) -> None:
        """See that there is somebody. Raises CannotStart."""
        self._end = time.monotonic() + self._timeout
        try:
            self._connection.connect()
        except (OSError, UnicodeError) as error:
            raise CannotStart(f"{self._host} cannot be reached: {_said(error)}") from None

    def request(self, method: Method, path: str, body: Mapping[str, Any] | None = None) -> HttpReply:
        """Ask for something. Raises ProtocolError if there is no answer that can be used."""
        content = None if body is None else json.dumps(body)
        self._exchange.append(self.hide(short(f"-> {method} {path} {content or ''}".rstrip())))
        try:
            status, location, data = self._answer(method, path, content)
        except TimeoutError:
            self.close()
            raise self.broken(f"{method} {path} was not answered within {self._timeout:g} s", hung=True) from None
        except (OSError, HTTPException, ValueError) as error:
            self.close()
            raise self.broken(f"{method} {path} failed: {_said(error)}") from None
        text = short(self.hide(data[: 2 * LONGEST_TOKEN].decode(errors="replace")))
        self._exchange.append(f"<- {status} {text}".rstrip())
        if len(data) > LONGEST_ANSWER:
            self.close()
            raise self.broken(f"the answer to {method} {path} is longer than {LONGEST_ANSWER} bytes")
        if location is not None:
            raise self.broken(f"{method} {path} was answered with {status}, and no redirection is followed")
        reply = HttpReply(status, None, text)
        try:
            return attrs.evolve(reply, body=self._without_token(parse(data))) if data else reply
        except NotJson as error:
            if method == "GET" and reply.is_good:
                raise self.broken(f"the answer to {method} {path} cannot be read: {error}") from None
            return reply

    def broken(self, reason: str, *, hung: bool = False) -> ProtocolError:
        """The protocol is broken: the reason with the last requests and answers."""
        return ProtocolError(self.hide(reason), self.exchange(), hung=hung)

    def exchange(self) -> Sequence[str]:
        """The last requests and answers, without headers."""
        return tuple(self._exchange)

    def hide(self, text: str) -> str:
        """A text without the token."""
        return text if self._hiding is None else self._hiding(text)

    def close(self) -> None:
        """Let go of the connection; the next request makes another."""
        self._connection.close()

    def _answer(self, method: Method, path: str, content: str | None) -> tuple[int, str | None, bytes]:
        """Status, where it redirects to if it does, and at most a little more of the body than it may have."""
        headers = {**self._headers, **({} if content is None else {"Content-Type": "application/json"})}
        self._end = time.monotonic() + self._timeout
        self._connection.drop_if_stale()
        self._connection.request(method, f"{self._path}{path}", content, headers)
        with self._connection.getresponse() as response:
            data = response.read(LONGEST_ANSWER + 1)
            if len(data) <= LONGEST_ANSWER and response.length:
                raise HTTPException("the answer ended too early")
            is_redirection = 300 <= response.status < 400  # noqa: PLR2004 - as HTTP has it
            return response.status, response.headers.get("Location", "") if is_redirection else None, data

    def _left(self) -> float:
        """Seconds that are left for the present request. Raises TimeoutError."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left

    def _without_token(self, value: Any) -> Any:
        """A value of JSON in which the token, however it was written there, is hidden."""
        match value:
            case str():
                return self.hide(value)
            case list():
                return [self._without_token(item) for item in value]
            case dict():
                return {self.hide(name): self._without_token(item) for name, item in value.items()}
        return value


class _Plain(HTTPConnection):
    """A connection on which everything together takes no longer than what is left."""

    def __init__(self, host: str, port: int | None, left: Callable[[], float], timeout: float) -> None:
        super().__init__(host, port, timeout=timeout)
        self._left = left

    def connect(self) -> None:
        """Connect, and watch the time from then on."""
        self.timeout = self._left()
        super().connect()
        self.sock: Any = _Timed(self.sock, self._left)

    def drop_if_stale(self) -> None:
        """Close a connection on which something came that nobody asked for, most likely its end."""
        if self.sock is not None and self.sock.has_more():
            self.close()


class _Tls(_Plain, HTTPSConnection):
    """The same, encrypted and with the certificate checked."""

    def __init__(self, host: str, port: int | None, left: Callable[[], float], timeout: float) -> None:
        HTTPSConnection.__init__(self, host, port, timeout=timeout, context=ssl.create_default_context())
        self._left = left


class _Timed:
    """A socket, as far as http.client uses one: it stays open until what reads from it is closed, too."""

    def __init__(self, connected: socket.socket, left: Callable[[], float]) -> None:
        self._socket, self._left = connected, left
        self._users = 1

    def sendall(self, data: Any) -> None:
        """Send everything in what time is left."""
        self._socket.settimeout(self._left())
        self._socket.sendall(data)

    def receive(self, buffer: Any) -> int:
        """Read something in what time is left."""
        self._socket.settimeout(self._left())
        return self._socket.recv_into(buffer)

    def makefile(self, mode: str) -> io.BufferedReader:
        """What reads from it."""
        self._users += 1
        return io.BufferedReader(_Reading(self))

    def has_more(self) -> bool:
        """Whether there is something to read."""
        return bool(select.select([self._socket], [], [], 0)[0])

    def close(self) -> None:
        """Need it no more."""
        self._users -= 1
        if self._users <= 0:
            self._socket.close()


class _Reading(io.RawIOBase):
    def __init__(self, connected: _Timed) -> None:
        self._connected = connected

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._connected.receive(buffer)

    def close(self) -> None:
        if not self.closed:
            self._connected.close()
        super().close()


def _checked(base_url: str) -> Any:
    """The parts of a base URL. Raises CannotStart."""
    try:
        url = urlsplit(base_url)
        port = url.port
    except ValueError as error:
        raise CannotStart(f"{short(base_url)!r} is no URL: {error}") from None
    if "@" in url.netloc:
        raise CannotStart("the URL has a user name or a password in it, which would be shown; use --token-env")
    wanted = "write one like https://HOST/api/v1"
    if url.scheme not in ("http", "https") or not url.hostname or port == 0:
        raise CannotStart(f"{short(base_url)!r} is no URL of a service; {wanted}")
    if url.query or url.fragment or not all("!" <= sign <= "~" for sign in base_url):
        raise CannotStart(f"{short(base_url)!r} has more in it than the address of a service; {wanted}")
    return url


def _usable(token: str) -> str:
    """A token that a header can carry. Raises CannotStart, without the token."""
    if not token or len(token) > LONGEST_TOKEN or not all("!" <= letter <= "~" for letter in token):
        raise CannotStart(
            f"the token cannot be used: it must be 1 to {LONGEST_TOKEN} characters of ASCII without spaces"
        )
    return token


def _is_here(host: str) -> bool:
    """Whether a host is this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _said(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return "it takes too long"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return short(" ".join(f"{type(error).__name__} {error}".split()))
