"""A small service for tests: the public interface of sessions in front of the reference scheduler.

It runs in real time, or in that of a clock that it is given; jobs end by themselves after the time in their parameters.
With a test surface it can be reset, and with a virtual clock turned. It is easy to break: each wrong service overrides
one of the methods that make a decision.
"""

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar
from urllib.parse import unquote

from tenure.conformance import PythonTarget, load
from tenure.conformance.http.http_target import Clock
from tenure.conformance.http.rest_mapping import SESSION_STATES
from tenure.conformance.protocol.messages import Target

TICKS = 1_000_000
TOKEN = "s3cret-t0ken"


def reference() -> Target:
    """The reference scheduler, as it answers requests."""
    return PythonTarget(load("tenure.reference:Scheduler"), "reference", None)


class FakeClock:
    """A clock that advances only in `sleep`, each time by `late` seconds more."""

    def __init__(self, late: float = 0.0) -> None:
        self.time, self.late = 0.0, late
        self.lock = threading.Lock()

    def now(self) -> float:
        """Seconds so far."""
        return self.time

    def sleep(self, seconds: float) -> None:
        """Let them pass at once."""
        with self.lock:
            self.time += seconds + (self.late if seconds else 0.0)


class Refused(Exception):
    """A request is refused."""


class Service:
    """Sessions and jobs of a scheduler, and what the interface shows of them.

    Times are seconds outside and microseconds inside.
    """

    surface: ClassVar[str | None] = None
    """The calls beside the public ones: none, those to reset it, or also those to turn its clock ("virtual")."""

    interactive_ttl: ClassVar[float | None] = None
    """The interactive timeout of every session, if it is not the one that is asked for."""

    takes_interactive_ttl = shows_interactive_ttl = True

    def __init__(
        self,
        clock: Clock,
        scheduler: Callable[[], Target] = reference,
        token: str | None = None,
        latency: float = 0.0,
    ) -> None:
        self.clock, self.scheduler, self.token, self.latency = clock, scheduler(), token, latency
        self.lock, self.worker = threading.Lock(), ThreadPoolExecutor(1)
        self.requests: list[str] = []
        self.reset({})

    @property
    def is_judged(self) -> bool:
        """Whether the probes are over, which open two sessions, and the first session of a case was asked for."""
        return self.requests.count("POST /sessions") > 2

    # Decisions, which a wrong service takes in another way

    def close(self, session: str) -> None:
        """Close a session."""
        self.do("close", session=session)

    def terms(self, max_ttl: float, interactive_ttl: float) -> tuple[float, float]:
        """The terms that a session gets, and shows."""
        return max_ttl, interactive_ttl

    def open(self, session: str, max_time: int, interactive_timeout: int) -> None:
        """Open a session."""
        self.do("open", session=session, max_time=max_time, interactive_timeout=interactive_timeout)

    def state_of(self, session: str) -> tuple[str, bool]:
        """What is shown of a session."""
        return SESSION_STATES[self.look("session", session)["phase"]]

    def status_of(self, job: str) -> str:
        """What is shown of a job."""
        state: str = self.look("job", job)["state"]
        return {"done": "Completed", "dropped": "Failed", "canceled": "Cancelled"}.get(state, state.capitalize())

    # Time

    def reset(self, body: Mapping[str, Any]) -> None:
        """Begin anew."""
        given = body.get("limits") or {}
        names = {"max_ttl": "max_time", "interactive_ttl": "interactive_timeout"}
        limits = {name: ticks(given[field]) for field, name in names.items() if field in given}
        self.lengths: dict[str, tuple[int, str]] = {}
        self.ends: dict[str, int] = {}
        self.given: dict[str, dict[str, Any]] = {}
        self.count = 0
        self.do("reset", lanes=body.get("lanes", 1), limits=limits or None, now=ticks(body.get("now", 0)))
        self.started = self.clock.now()

    def catch_up(self) -> None:
        """Let happen what was due up to now."""
        if self.surface == "virtual":
            return
        now = round((self.clock.now() - self.started) * TICKS)
        while self.ends and min(self.ends.values()) <= now:
            job, end = min(self.ends.items(), key=lambda item: item[1])
            self.do("advance", to=end)
            if self.ends.pop(job, None) is not None:
                self.do("finish", job=job, outcome=self.lengths[job][1])
        self.do("advance", to=now)

    def do(self, op: str, **fields: Any) -> None:
        """Give the scheduler a command, and note which jobs begin and which are over. Raises Refused."""
        answer = self.ask({"op": op, **fields})
        if "refused" in answer:
            raise Refused(answer["refused"]["code"])
        for event in answer["events"]:
            if event["kind"] == "job_started" and event["job"] in self.lengths:
                self.ends[event["job"]] = event["at"] + self.lengths[event["job"]][0]
            elif event["kind"] == "job_finished":
                self.ends.pop(event["job"], None)
            elif event["kind"] == "job_cancel_requested":  # the device stops at once
                self.do("finish", job=event["job"], outcome="canceled")

    def look(self, op: str, name: str) -> Any:
        """What the scheduler shows. Raises Refused."""
        answer = self.ask({"op": op, op: name})
        if "refused" in answer:
            raise Refused(answer["refused"]["code"])
        return answer["view"]

    def ask(self, request: Any) -> Any:
        """Call the scheduler in its own thread, from the thread of any request."""
        return self.worker.submit(self.scheduler.ask, request).result()

    # Requests

    def admitted(self, credentials: str | None) -> tuple[int, Any] | None:
        """The refusal of credentials, which is careless enough to repeat them."""
        if self.token is None or credentials == f"Bearer {self.token}":
            return None
        return 401, {"errors": [{"message": f"{credentials} is not accepted"}]}

    def answer(self, method: str, path: list[str], body: Any) -> tuple[int, Any]:
        """The status and the body that answer a request."""
        with self.lock:
            self.requests.append(f"{method} /{'/'.join(path)}")
            self.clock.sleep(self.latency / 2)
            try:
                self.catch_up()
                found = self.route(method, path, body)
            except Refused as refusal:
                found = (404 if str(refusal) == "unknown_id" else 409), {"errors": [{"message": str(refusal)}]}
            self.clock.sleep(self.latency / 2)
            return found

    def route(self, method: str, path: list[str], body: Any) -> tuple[int, Any]:
        """Do what is asked."""
        found: tuple[int, Any] = 204, None
        match method, path:
            case "GET", ["backends"]:
                found = 200, {"devices": [{"name": "small"}]}
            case "POST", ["sessions"]:
                found = 200, self.opened(body)
            case "GET", ["sessions", session]:
                found = 200, self.shown(session)
            case "PATCH", ["sessions", session]:
                self.close(session)
            case "DELETE", ["sessions", session, "close"]:
                self.do("cancel", session=session)
            case "POST", ["jobs"]:
                found = 200, self.submitted(body)
            case "GET", ["jobs", job]:
                found = 200, {"id": job, "state": {"status": self.status_of(job)}}
            case "POST", ["jobs", job, "cancel"]:
                self.do("cancel_job", job=job)
            case _, ["tenure", call] if self.surface is not None:
                found = self.turned(call, body)
            case _:
                found = 404, {"errors": [{"message": "there is nothing here"}]}
        return found

    def turned(self, call: str, body: Any) -> tuple[int, Any]:
        """The calls of the test surface."""
        if call == "capabilities":
            clock = True if self.surface == "virtual" else "it is real"
            return 200, {"name": "small service", "version": "1", "capabilities": {"clock": clock}}
        if call == "reset":
            self.reset(body)
        elif call == "advance":
            self.do("advance", to=ticks(body["to"]))
        else:
            self.do(call, **body)
        return 204, None

    def opened(self, body: Any) -> Any:
        """Open a session."""
        if "interactive_ttl" in body and not self.takes_interactive_ttl:
            raise Refused("interactive_ttl is unknown")
        asked = body.get("interactive_ttl", 60.0) if self.interactive_ttl is None else self.interactive_ttl
        max_ttl, interactive_ttl = self.terms(body["max_ttl"], asked)
        self.count += 1
        session = f"session/{self.count}"
        self.open(session, ticks(max_ttl), ticks(interactive_ttl))
        self.given[session] = {"max_ttl": max_ttl, "interactive_ttl": interactive_ttl}
        return self.shown(session)

    def shown(self, session: str) -> Any:
        """Show a session."""
        state, accepting = self.state_of(session)
        terms = self.given[session]
        if not self.shows_interactive_ttl:
            terms = {"max_ttl": terms["max_ttl"]}
        return {"id": session, "state": state, "accepting_jobs": accepting, "mode": "dedicated", **terms}

    def submitted(self, body: Any) -> Any:
        """Submit a job."""
        self.count += 1
        job = f"job {self.count}"
        params = body["params"]
        if "duration" in params:
            self.lengths[job] = ticks(params["duration"]), params.get("outcome", "done")
        session = {"session": body["session_id"]} if "session_id" in body else {}
        self.do("submit", job=job, **session)
        return {"id": job, "backend": "small"}


@contextmanager
def serving(service: Service) -> Iterator[str]:
    """The address of a service, while it is served."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def handle_any(self) -> None:
            """Answer."""
            length = int(self.headers.get("Content-Length") or 0)
            body = json.loads(self.rfile.read(length)) if length else {}
            path = [unquote(part) for part in self.path.partition("?")[0].strip("/").split("/")]
            status, found = service.admitted(self.headers["Authorization"]) or service.answer(self.command, path, body)
            data = b"" if found is None else json.dumps(found).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        do_GET = do_POST = do_PATCH = do_DELETE = handle_any  # noqa: N815 - the names that http.server calls

        def log_request(self, code: object = "-", size: object = "-") -> None:
            """Write no log."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def ticks(seconds: Any) -> Any:
    """Seconds in microseconds; what is no number stays as it is."""
    return round(seconds * TICKS) if isinstance(seconds, int | float) and not isinstance(seconds, bool) else seconds
