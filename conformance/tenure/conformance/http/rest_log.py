"""A log of events, derived from the answers of a service to queries, for a picture.

REST reports no events. A state that differs from the one before shows that an event happened, and usually which. Such a
log is never compared.
"""

from collections.abc import Callable, Iterator, Mapping

from tenure.conformance.judging.case_execution import Ask, ObservedLog
from tenure.conformance.protocol.messages import Events, JsonObject, Request, Response, ViewResponse
from tenure.model import Event

_ENDS: Mapping[str | None, str] = {"close": "session_closed", "cancel": "session_canceled", None: "session_expired"}
"""The event of a session that stops accepting jobs, by the last command that ended it."""

OVER = ("completed", "failed", "cancelled")


class StateLog:
    """Passes requests to `ask`, and logs the events that the answers show.

    `clock` gives the time in units of a case; without one the time is that of the last advance.
    """

    def __init__(self, ask: Ask, clock: Callable[[], float] | None) -> None:
        self._ask, self._clock = ask, clock
        self._begin(0)

    def _begin(self, now: int) -> None:
        self._advanced_to = now
        self._zero = 0.0 if self._clock is None else self._clock()
        self._log: list[Event] = []
        self._sessions: dict[str, tuple[str, bool]] = {}
        self._jobs: dict[str, str] = {}
        self._of: dict[str, str | None] = {}
        self._ending: dict[str, str] = {}

    @property
    def seen(self) -> ObservedLog:
        """The log up to now."""
        return ObservedLog(self._now(), tuple(self._log))

    def ask(self, request: Request) -> Response:
        """Pass on a request and return the answer. Raises what `ask` raises."""
        answer = self._ask(request)
        match request, answer:
            case {"op": "reset", "now": int(now)}, Events():
                self._begin(now)
            case {"op": "advance", "to": int(to)}, Events():
                self._advanced_to = to
        self._log += [{"at": self._now(), **event} for event in self._events(request, answer)]
        return answer

    def _now(self) -> int:
        return self._advanced_to if self._clock is None else round(self._clock() - self._zero)

    def _events(self, request: Request, answer: Response) -> Iterator[Event]:
        """The events that an answer shows."""
        match request, answer:
            case {"op": "open", "session": name}, Events():
                self._sessions[name] = ("open", True)
                yield {"kind": "session_opened", "session": name}
            case {"op": "submit", "job": name}, Events():
                self._jobs[name], self._of[name] = "queued", request.get("session")
                yield self._of_job("job_submitted", name)
            case {"op": "close" | "cancel" as op, "session": name}, Events():
                self._ending[name] = op
            case {"op": "session", "session": name}, ViewResponse(record=record) if name in self._sessions:
                yield from self._of_session(name, record)
            case {"op": "job", "job": name}, ViewResponse(record=record) if name in self._jobs:
                yield from self._of_status(name, str(record["state"]).lower())

    def _of_session(self, name: str, record: JsonObject) -> Iterator[Event]:
        state, accepting = str(record["state"]).lower(), bool(record["accepting"])
        before, accepted = self._sessions[name]
        self._sessions[name] = (state, accepting)
        if state == "active" and before != state:
            kind = "session_reactivated" if before == "inactive" else "session_activated"
            yield {"kind": kind, "session": name}
        if state == "inactive" and before != state:
            yield {"kind": "session_deactivated", "session": name}
        if state == "pending_closed" and before != state:
            yield {
                "kind": "session_canceled" if self._ending.get(name) == "cancel" else "session_expired",
                "session": name,
            }
        elif accepted and not accepting:
            yield {"kind": _ENDS[self._ending.get(name)], "session": name}
        if state == "closed" and before != state:
            yield {"kind": "session_ended", "session": name}

    def _of_status(self, name: str, status: str) -> Iterator[Event]:
        before, self._jobs[name] = self._jobs[name], status
        if before == "queued" and status in ("running", "completed"):
            yield self._of_job("job_started", name)
        if status in OVER and before not in OVER:
            is_over = before == "running" or status == "completed"
            yield self._of_job("job_finished" if is_over else "job_dropped", name)

    def _of_job(self, kind: str, name: str) -> Event:
        return {"kind": kind, "session": self._of[name], "job": name}
