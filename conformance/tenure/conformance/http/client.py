"""An HTTP client for targets: one request, one answer of bounded size in bounded time, and a token that is never shown.

Redirections are not followed, so the token goes to no other host. Proxies of the environment are not used, so requests
to this machine stay on it. The recorded exchange has neither headers nor the token.
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
"""The most bytes of the body of an answer."""

LONGEST_TOKEN = 2**14

Method = Literal["GET", "POST", "PATCH", "DELETE"]


@attrs.frozen
class HttpReply:
    """The answer to a request: its status, the JSON of its body or None, and the beginning of the body as text."""

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
        """Connect to the host. Raises CannotStart."""
        self._end = time.monotonic() + self._timeout
        try:
            self._connection.connect()
        except (OSError, UnicodeError) as error:
            raise CannotStart(f"{self._host} cannot be reached: {_reason(error)}") from None

    def request(self, method: Method, path: str, body: Mapping[str, Any] | None = None) -> HttpReply:
        """Send a request and return the answer. Raises ProtocolError if there is no valid answer."""
        content = None if body is None else json.dumps(body)
        self._exchange.append(self.hide(short(f"-> {method} {path} {content or ''}".rstrip())))
        try:
            status, location, data = self._answer(method, path, content)
        except TimeoutError:
            self.close()
            raise self.broken(f"{method} {path} was not answered within {self._timeout:g} s", hung=True) from None
        except (OSError, HTTPException, ValueError) as error:
            self.close()
            raise self.broken(f"{method} {path} failed: {_reason(error)}") from None
        text = short(self.hide(data[: 2 * LONGEST_TOKEN].decode(errors="replace")))
        self._exchange.append(f"<- {status} {text}".rstrip())
        if len(data) > LONGEST_ANSWER:
            self.close()
            raise self.broken(f"the answer to {method} {path} is longer than {LONGEST_ANSWER} bytes")
        if location is not None:
            raise self.broken(f"{method} {path} was answered with {status}, but redirections are not followed")
        reply = HttpReply(status, None, text)
        try:
            return attrs.evolve(reply, body=self._without_token(parse(data))) if data else reply
        except NotJson as error:
            if method == "GET" and reply.is_good:
                raise self.broken(f"the answer to {method} {path} cannot be read: {error}") from None
            return reply

    def broken(self, reason: str, *, hung: bool = False) -> ProtocolError:
        """Make a protocol error with the last requests and answers."""
        return ProtocolError(self.hide(reason), self.exchange(), hung=hung)

    def exchange(self) -> Sequence[str]:
        """Return the last requests and answers, without headers."""
        return tuple(self._exchange)

    def hide(self, text: str) -> str:
        """Replace the token in a text."""
        return text if self._hiding is None else self._hiding(text)

    def close(self) -> None:
        """Close the connection; the next request makes a new one."""
        self._connection.close()

    def _answer(self, method: Method, path: str, content: str | None) -> tuple[int, str | None, bytes]:
        """The status, the address of a redirection, and the body, up to one byte more than allowed."""
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
        """The seconds left for the present request. Raises TimeoutError."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left

    def _without_token(self, value: Any) -> Any:
        """A JSON value in which the token is hidden, however it is escaped."""
        match value:
            case str():
                return self.hide(value)
            case list():
                return [self._without_token(item) for item in value]
            case dict():
                return {self.hide(name): self._without_token(item) for name, item in value.items()}
        return value


class _Plain(HTTPConnection):
    """A connection on which all operations together take no longer than the time left."""

    def __init__(self, host: str, port: int | None, left: Callable[[], float], timeout: float) -> None:
        super().__init__(host, port, timeout=timeout)
        self._left = left

    def connect(self) -> None:
        """Connect, and bound the time of all further operations."""
        self.timeout = self._left()
        super().connect()
        self.sock: Any = _Timed(self.sock, self._left)

    def drop_if_stale(self) -> None:
        """Close a connection on which unrequested data arrived, usually its end."""
        if self.sock is not None and self.sock.has_more():
            self.close()


class _Tls(_Plain, HTTPSConnection):
    """Such a connection, encrypted and with the certificate checked."""

    def __init__(self, host: str, port: int | None, left: Callable[[], float], timeout: float) -> None:
        HTTPSConnection.__init__(self, host, port, timeout=timeout, context=ssl.create_default_context())
        self._left = left


class _Timed:
    """A socket with the interface that http.client uses; it stays open until its readers are closed, too."""

    def __init__(self, connected: socket.socket, left: Callable[[], float]) -> None:
        self._socket, self._left = connected, left
        self._users = 1

    def sendall(self, data: Any) -> None:
        """Send all data in the time left."""
        self._socket.settimeout(self._left())
        self._socket.sendall(data)

    def receive(self, buffer: Any) -> int:
        """Read some data in the time left."""
        self._socket.settimeout(self._left())
        return self._socket.recv_into(buffer)

    def makefile(self, mode: str) -> io.BufferedReader:
        """Make a reader of the socket."""
        self._users += 1
        return io.BufferedReader(_Reading(self))

    def has_more(self) -> bool:
        """Whether there is data to read."""
        return bool(select.select([self._socket], [], [], 0)[0])

    def close(self) -> None:
        """Close the socket once all its users are closed."""
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
        raise CannotStart(f"{short(base_url)!r} is not a URL: {error}") from None
    if "@" in url.netloc:
        raise CannotStart("the URL has a user name or a password, which would be shown; use --token-env")
    wanted = "write one like https://HOST/api/v1"
    if url.scheme not in ("http", "https") or not url.hostname or port == 0:
        raise CannotStart(f"{short(base_url)!r} is not the URL of a service; {wanted}")
    if url.query or url.fragment or not all("!" <= sign <= "~" for sign in base_url):
        raise CannotStart(f"{short(base_url)!r} is more than the address of a service; {wanted}")
    return url


def _usable(token: str) -> str:
    """A token that a header can carry. Raises CannotStart, without the token."""
    if not token or len(token) > LONGEST_TOKEN or not all("!" <= letter <= "~" for letter in token):
        raise CannotStart(f"the token is not valid: it must be 1 to {LONGEST_TOKEN} ASCII characters without spaces")
    return token


def _is_here(host: str) -> bool:
    """Whether a host is this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _reason(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return "it takes too long"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return short(" ".join(f"{type(error).__name__} {error}".split()))
