"""A service as a target: the public REST interface of sessions, and the calls of a test interface if it has one.

The service assigns the ids, and its times are seconds. A service with a virtual clock is advanced like any other
target. On others, jobs end by themselves, after the duration in their parameters. Setup and queries use other calls
than the commands under test: `/tenure/reset` if there is one, and GET.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol
from urllib.parse import quote

import attrs

from tenure.conformance.errors import CannotStart, ProtocolError
from tenure.conformance.http.client import HttpClient, HttpReply
from tenure.conformance.http.job_template import JobTemplate, plain_template
from tenure.conformance.http.real_time import FOREVER, LONGEST, LONGEST_TURNED, TICKS, Ends, Scale, in_seconds
from tenure.conformance.http.rest_mapping import REFUSING, never_shown
from tenure.conformance.protocol.capabilities import is_encodable
from tenure.conformance.protocol.messages import Request
from tenure.conformance.protocol.text import shown

API_VERSION = "2026-04-15"
LONGEST_ID = 1000
UNAUTHORIZED, NOT_FOUND = 401, 404
PROBED: Mapping[str, int] = {"max_time": 200, "interactive_timeout": 97}
"""The parameters, in units, of the session that is opened to probe a service; no case that is run has longer ones."""

IDLE_WAIT = 30.0
"""The seconds that a service may take to become idle after a case."""

SHOWN_OF_A_SESSION = "state and accepting_jobs"

_FRESH = {"lanes": 1, "limits": None, "now": 0}
_POLL = 0.1
"""The units between two queries while a service becomes idle."""


LONGEST_SLEEP = 5.0
"""The most seconds between two ticks of a clock."""


class Clock(Protocol):
    """A clock in real time."""

    def now(self) -> float:
        """Seconds since some instant."""

    def sleep(self, seconds: float) -> None:
        """Wait."""


class SystemClock:
    """The clock of this machine; during a long wait `tick` is called repeatedly."""

    def __init__(self, tick: Callable[[], None] = lambda: None) -> None:
        self._tick = tick

    def now(self) -> float:
        """Seconds since some instant."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Wait."""
        end = self.now() + seconds
        while (left := end - self.now()) > 0:
            time.sleep(min(left, LONGEST_SLEEP))
            self._tick()


@attrs.frozen
class HttpSettings:
    """How requests to a service are made.

    `time_unit` is the length of a unit of the cases in seconds, `tolerance` how many seconds the service may be late or
    early. A job is submitted as the template `job` says. Without one, `duration_field` and `outcome_field` name the
    parameters of a job for its duration and its outcome; without an `outcome_field` the outcome is not sent.
    """

    url: str
    token: str | None = attrs.field(default=None, repr=False)
    time_unit: float = 1.0
    tolerance: float = 0.25
    timeout: float = 10.0
    backend: str | None = None
    instance: str | None = None
    program: str = "sampler"
    duration_field: str = "duration"
    outcome_field: str | None = "outcome"
    job: JobTemplate | None = None


class HttpTarget:
    """A service as a target. Raises CannotStart if it cannot be reached or used.

    After hello, `has_reset` says whether it can be reset, `is_virtual` whether its clock is virtual, and `scale` how
    the times of a case are mapped to its times.
    """

    def __init__(self, settings: HttpSettings, clock: Clock) -> None:
        self._settings, self._clock = settings, clock
        headers = {"IBM-API-Version": API_VERSION}
        headers |= {} if settings.instance is None else {"Service-CRN": settings.instance}
        self._client = HttpClient(settings.url, settings.token, headers, settings.timeout)
        self._request = self._client.request
        self._ids: Mapping[str, dict[str, str]] = {"session": {}, "job": {}}
        self._ends: Ends = {}
        self._backend = settings.backend or ""
        self._is_idle_sent = True
        self.has_reset = self.is_virtual = False
        self.timeout = settings.timeout
        self.scale = Scale(round(settings.time_unit * TICKS), round(settings.tolerance * TICKS))
        self._client.connect()

    def ask(self, request: Request) -> object:
        """Answer a request of the protocol by HTTP requests. Raises ProtocolError, CannotStart."""
        match request:
            case {"op": "hello"}:
                return self._hello()
            case {"op": "reset"}:
                return self._reset(request)
            case {"op": "session", "session": name}:
                return self._session_view(self._request("GET", self._path(name)))
            case {"op": "job", "job": name}:
                return self._job_view(self._request("GET", self._job_path(name)))
            case {"op": "open", "session": name}:
                return self._made("session", name, self._given(request))
            case {"op": "submit", "job": name}:
                return self._made("job", name, self._given(request))
        return self._done(self._given(request))

    def _given(self, request: Request) -> HttpReply:
        """Send a command."""
        match request:
            case {"op": "open"}:
                return self._post("/sessions", self._session(request))
            case {"op": "submit"}:
                return self._post("/jobs", self._job(request))
            case {"op": "cancel_job", "job": name}:
                return self._post(f"/jobs/{self._quoted('job', name)}/cancel")
            case {"op": "close", "session": name}:
                return self._request("PATCH", self._path(name), {"accepting_jobs": False})
            case {"op": "cancel", "session": name}:
                return self._request("DELETE", f"{self._path(name)}/close")
            case {"op": "finish", "job": name, "outcome": outcome}:
                return self._post("/tenure/finish", {"job": self._id("job", name), "outcome": outcome})
            case {"op": "advance", "to": to}:
                return self._post("/tenure/advance", {"to": self._seconds(to)})
            case {"op": "resize", "lanes": lanes}:
                return self._post("/tenure/resize", {"lanes": lanes})
        raise ProtocolError(f"there is no call for {request['op']}", self.exchange())

    def exchange(self) -> Sequence[str]:
        """Return the last HTTP requests and answers."""
        return self._client.exchange()

    def close(self) -> str | None:
        """Close the connection."""
        self._client.close()
        return None

    def let_end(self, ends: Ends) -> None:
        """Set the durations, in ticks, and the outcomes of the jobs that will be submitted."""
        self._ends = ends

    def become_idle(self) -> bool:
        """End all sessions and jobs, and wait until they have ended; return whether they have. Raises ProtocolError."""
        if self.has_reset:
            self._reset(_FRESH)
            return True
        for name in self._ids["job"]:
            self._given({"op": "cancel_job", "job": name})
        for name in self._ids["session"]:
            self._given({"op": "cancel", "session": name})
            self._given({"op": "close", "session": name})
        end = self._clock.now() + IDLE_WAIT
        while self._is_busy():
            if self._clock.now() > end:
                return False
            self._clock.sleep(self._settings.time_unit * _POLL)
        self._forget()
        return True

    def _is_busy(self) -> bool:
        for name in self._ids["job"]:
            state = self._view_of(self._job_path(name), "state")
            if not isinstance(state, dict) or str(state.get("status")).lower() in ("queued", "running"):
                return True
        return any(self._view_of(self._path(name), "state") != "closed" for name in self._ids["session"])

    def _view_of(self, path: str, field: str) -> Any:
        body = self._request("GET", path).body
        return body.get(field) if isinstance(body, dict) else None

    # Hello

    def _hello(self) -> object:
        reply = self._request("GET", "/tenure/capabilities")
        if reply.status == UNAUTHORIZED:
            wanted = "does not accept the token" if self._settings.token else "requires a token; use --token-env NAME"
            raise CannotStart(f"the service {wanted}")
        hello: Any = {"name": self._settings.url, "version": "", "capabilities": {"clock": "its time is real"}}
        if reply.is_good:
            hello, self.has_reset = reply.body, True
        match hello:
            case {"name": str(name), "version": str(version), "capabilities": dict(capabilities)}:
                pass
            case _:
                raise self._client.broken(f"/tenure/capabilities has no name, version and capabilities: {shown(hello)}")
        self.is_virtual = capabilities.get("clock", True) is True
        if not self._backend:
            self._backend = self._first_backend()
        takes_long_terms = self.is_virtual and capabilities.get("long_terms") is True
        capabilities = {**capabilities, **never_shown(), **self._probed()}
        if takes_long_terms:
            capabilities["long_terms"] = True
        most = LONGEST_TURNED if self.is_virtual else LONGEST
        capabilities["long_cases"] = f"a case of more than {most} units takes too long"
        if not self.is_virtual:
            capabilities = {**self._real(capabilities["clock"]), **capabilities}
        return {"name": name, "version": version, "capabilities": capabilities}

    def _real(self, reason: object) -> dict[str, object]:
        """The missing capabilities of a service in real time."""
        lacking = dict.fromkeys(("lanes", "limits", "start_time", "resize"), "REST cannot set it")
        template = self._template()
        if not template.has_duration:
            raise CannotStart("jobs end by themselves there, but the template of a job has no ${duration}; add it")
        if "outcome" not in template.places:
            lacking["failing"] = "a job cannot be made to fail"
        return {
            **lacking,
            "clock": reason,
            "ending": "jobs end by themselves",
        }

    def _first_backend(self) -> str:
        match self._request("GET", "/backends").body:
            case {"devices": [{"name": str(name)}, *_]}:
                return name
        raise CannotStart("the service does not list its backends as devices with a name; give one with --backend")

    def _probed(self) -> dict[str, str]:
        """The missing capabilities that a trial session shows. Raises CannotStart."""
        if self.has_reset:
            self._reset(_FRESH)
        reply = self._post("/sessions", self._session(PROBED))
        refusal = reply.text
        if not reply.is_good:
            self._is_idle_sent = False
            reply = self._post("/sessions", self._session(PROBED))
        asked = self._seconds(PROBED["max_time"])
        if not reply.is_good:
            raise CannotStart(
                f"the service does not open a session of {asked} s, so it cannot be judged; try another "
                f"--time-unit, --backend or --instance: {reply.status} {reply.text}"
            )
        self._made("session", "probe", reply)
        view = self._request("GET", self._path("probe"))
        if view.is_good:
            self._check_session(view)
        seen = view.body if isinstance(view.body, dict) else {}
        closing = self._given({"op": "close", "session": "probe"})
        if not closing.is_good:
            raise CannotStart(f"the service does not close an open session: {closing.status} {closing.text}")
        if not self.become_idle():
            raise CannotStart(f"the service does not end a session within {IDLE_WAIT:g} s, so it would never be idle")
        if seen.get("max_ttl") not in (None, asked):
            raise CannotStart(f"the service opens sessions of {shown(seen['max_ttl'])} s when {asked} s are requested")
        terms = "; ".join(f"{name} of {units} units" for name, units in PROBED.items())
        return {
            "long_terms": f"no longer times were tried than {terms}",
            **self._idle(seen.get("interactive_ttl"), refusal),
        }

    def _check_session(self, reply: HttpReply) -> None:
        """Check that the mandatory fields of a session are shown. Raises CannotStart."""
        try:
            self._session_view(reply)
        except ProtocolError:
            raise CannotStart(
                f"the service does not show {SHOWN_OF_A_SESSION} of an open session: {reply.text}"
            ) from None

    def _idle(self, seen: object, refusal: str) -> dict[str, str]:
        """The missing capability if the interactive timeout is not the requested one."""
        asked = self._seconds(PROBED["interactive_timeout"])
        if self._is_idle_sent and seen == asked:
            return {}
        found, idle = "does not show its interactive_ttl", None
        if isinstance(seen, int | float) and not isinstance(seen, bool) and seen >= 0:
            found, idle = f"has an interactive_ttl of {seen:g} s", round(seen * TICKS)
        self.scale = attrs.evolve(self.scale, idle=idle, is_idle_known=idle is not None)
        why = f"{asked} s were requested" if self._is_idle_sent else f"it refuses a request for one: {refusal}"
        return {"set_interactive_timeout": f"the service {found}; {why}"}

    # Requests

    def _reset(self, request: Request) -> object:
        self._forget()
        if not self.has_reset:
            return {"events": []}
        limits = request["limits"] or {}
        names = {"max_time": "max_ttl", "interactive_timeout": "interactive_ttl"}
        body = {"lanes": request["lanes"], "now": self._seconds(request["now"])}
        in_seconds = {names[name]: self._seconds(limit) for name, limit in limits.items() if limit is not None}
        return self._done(self._post("/tenure/reset", {**body, "limits": in_seconds or None}))

    def _session(self, request: Request) -> dict[str, Any]:
        body = {"mode": "dedicated", "backend": self._backend, "max_ttl": self._seconds(request["max_time"])}
        body |= {} if self._settings.instance is None else {"instance": self._settings.instance}
        if self._is_idle_sent:
            body["interactive_ttl"] = self._seconds(request["interactive_timeout"])
        return body

    def _job(self, request: Request) -> dict[str, Any]:
        ticks, outcome = self._ends.get(request["job"], (FOREVER * self.scale.unit, "done"))
        body = {"backend": self._backend, **self._template().filled(ticks, outcome)}
        if request.get("session") is not None:
            body["session_id"] = self._id("session", request["session"])
        return body

    def _template(self) -> JobTemplate:
        """The template of a job; on a virtual clock the default one has no duration and no outcome."""
        settings = self._settings
        if settings.job is not None:
            return settings.job
        fields = (None, None) if self.is_virtual else (settings.duration_field, settings.outcome_field)
        return plain_template(settings.program, *fields)

    def _seconds(self, units: Any) -> Any:
        """A time of a case in seconds, as an integer if possible; a value that is no time is unchanged."""
        if type(units) is not int:
            return units
        return in_seconds(units * self.scale.unit)

    # Answers

    def _made(self, kind: str, name: str, reply: HttpReply) -> object:
        answer = self._done(reply)
        if reply.is_good:
            match reply.body:
                case {"id": str(id_)} if 0 < len(id_) <= LONGEST_ID and is_encodable(id_):
                    self._ids[kind][name] = id_
                case _:
                    raise self._client.broken(f"a {kind} was created, but the answer has no id: {reply.text}")
        return answer

    def _done(self, reply: HttpReply) -> dict[str, object]:
        """The answer to a command. Raises ProtocolError for a status that is neither success nor refusal."""
        if reply.is_good:
            return {"events": []}
        if reply.status in REFUSING:
            return {"refused": {"code": f"http_{reply.status}", "message": reply.text}}
        raise self._client.broken(f"a status of {reply.status} is neither success nor refusal")

    def _session_view(self, reply: HttpReply) -> dict[str, object]:
        match reply.body:
            case {"state": str(state), "accepting_jobs": bool(accepting)} if reply.is_good:
                return {"view": {"state": state, "accepting": accepting}}
        return self._not_seen(reply, SHOWN_OF_A_SESSION)

    def _job_view(self, reply: HttpReply) -> dict[str, object]:
        match reply.body:
            case {"state": {"status": str(status)}} if reply.is_good:
                return {"view": {"state": status}}
        return self._not_seen(reply, "a status in state")

    def _not_seen(self, reply: HttpReply, wanted: str) -> dict[str, object]:
        if reply.is_good:
            raise self._client.broken(f"the answer does not have {wanted}: {reply.text}")
        return self._done(reply)

    # Ids and paths

    def _id(self, kind: str, name: str) -> str:
        """The id of the service for a name of a case; if it has none, the id of another kind, or an unused one."""
        other = self._ids["job" if kind == "session" else "session"]
        return self._ids[kind].get(name) or other.get(name) or f"tenure-{NOT_FOUND}-{name}"

    def _quoted(self, kind: str, name: str) -> str:
        return quote(self._id(kind, name), safe="")

    def _job_path(self, name: str) -> str:
        return f"/jobs/{self._quoted('job', name)}?exclude_params=true"

    def _path(self, name: str) -> str:
        return f"/sessions/{self._quoted('session', name)}"

    def _forget(self) -> None:
        for names in self._ids.values():
            names.clear()

    def _post(self, path: str, body: Mapping[str, Any] | None = None) -> HttpReply:
        return self._request("POST", path, body)
