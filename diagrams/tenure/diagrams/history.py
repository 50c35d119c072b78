"""The phases of each session and the jobs of each lane as spans of time, from a log.

Of an event only the core fields are needed, and the reason if it has one, so logs of any scheduler can be used. The
phase of a session is computed from its events and from its numbers of queued and running jobs.
"""

import heapq
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

Event: TypeAlias = Mapping[str, Any]
"""An event of a log."""


@attrs.frozen
class Span:
    """A phase or a running job from `start` to `end`.

    `over` is false if it still lasted at the end of the log; `note` is why a session ended, in its last span.
    """

    start: int
    end: int
    what: str
    over: bool = True
    note: str | None = None


SpanKind: TypeAlias = Literal["session", "lanes", "job"]
"""The kind of spans: phases of a session, numbers of lanes, or jobs."""

LaneCounts: TypeAlias = Sequence[tuple[int, int]]
"""Instants, each with the number of lanes from then on; some schedulers do not report it."""


@attrs.frozen
class LogHistory:
    """The spans of each session, in opening order, and of each lane that was used.

    A job takes the first free lane; a session whose id was used again is in the same line. `resizes` are the spans of
    the numbers of lanes, none if the number never changed.
    """

    sessions: Mapping[str, tuple[Span, ...]]
    lanes: tuple[tuple[Span, ...], ...]
    resizes: tuple[Span, ...] = ()

    @property
    def lines(self) -> list[tuple[str, SpanKind, tuple[Span, ...]]]:
        """The lines of a picture: the name of each, the kind of its spans, and the spans."""
        sessions: list[tuple[str, SpanKind, tuple[Span, ...]]]
        sessions = [(f"session {name}", "session", spans) for name, spans in self.sessions.items()]
        if self.resizes:
            sessions.append(("lanes", "lanes", self.resizes))
        return sessions + [(f"lane {number}", "job", spans) for number, spans in enumerate(self.lanes, 1)]

    @property
    def instants(self) -> set[int]:
        """The instants at which spans begin or end."""
        return {instant for _, _, spans in self.lines for span in spans for instant in (span.start, span.end)}


def replay(events: Iterable[Event], until: int | None = None, lane_counts: LaneCounts = ()) -> LogHistory:
    """Read the events of a log in their order, up to `until` if that is later than the last one."""
    sessions: dict[str, _Session] = {}
    lanes = _Lanes()
    now = 0
    for event in events:
        now = event["at"]
        name = event.get("session")
        if name is not None and event["kind"] == "session_opened":
            earlier = sessions[name].until(now) if name in sessions else []
            sessions[name] = _Session(now, earlier)
        elif name is not None:
            sessions[name].see(event)
        lanes.see(event)
    end = max(now, until or 0)
    lives = {name: tuple(session.until(end)) for name, session in sessions.items()}
    return LogHistory(lives, lanes.until(end), _resizes(lane_counts, end))


def _resizes(counts: LaneCounts, end: int) -> tuple[Span, ...]:
    """The spans of the numbers of lanes, without those of no length."""
    ends = [at for at, _ in counts[1:]]
    if not ends:
        return ()
    *earlier, (last, lanes) = counts
    spans = [Span(at, until, str(count)) for (at, count), until in zip(earlier, ends, strict=True) if at < until]
    return (*spans, Span(last, end, str(lanes), over=False))


@attrs.define
class _Session:
    """A session while its log is being read: its past spans, and its state since `since`."""

    since: int
    spans: list[Span]
    state: str = "queued"
    holds: bool = False
    started: bool = False
    reason: str | None = None
    queued: int = 0
    running: int = 0

    def see(self, event: Event) -> None:
        """Process an event of this session."""
        self._pass(event["at"])
        match event["kind"]:
            case "job_submitted":
                self.queued += 1
            case "job_started":
                self.queued, self.running = self.queued - 1, self.running + 1
            case "job_finished":
                self.running -= 1
            case "job_canceled" | "job_dropped":
                self.queued -= 1
            case "session_activated" | "session_reactivated":
                self.holds = self.started = True
                self.state = "closed" if self.state == "closed" else "active"
            case "session_deactivated":
                self.state, self.holds = "deactivated", False
            case "session_closed":
                self.state = "closed"
            case "session_canceled":
                self.state, self.holds = "canceled", False
            case "session_expired":
                self.state, self.holds = "expired", False
            case "session_ended":
                self.reason = event.get("reason", self.state)
                self.state = "closed" if self.reason == "unused" else self.state

    def until(self, end: int) -> list[Span]:
        """Its spans, the last one up to `end`."""
        self._pass(end)
        if not self.spans or self.spans[-1].what != self.phase or self.spans[-1].end < self.since:
            self.spans.append(Span(self.since, end, self.phase, note=self.reason))
        return self.spans

    @property
    def phase(self) -> str:
        """Its phase between two instants."""
        if self.reason is not None:
            return f"{self.state}.ended"
        work = self.queued + self.running > 0
        match self.state:
            case "queued" | "deactivated":
                return f"{self.state}.waiting" if work else f"{self.state}.empty"
            case "active":
                return "active.busy" if work else "active.idle"
            case "closed" if not self.holds:
                return "closed.waiting" if self.started else "closed.unstarted"
            case _:
                return f"{self.state}.draining"

    def _pass(self, now: int) -> None:
        """Let time pass: the phase at the end of the instant `since` lasted until now."""
        if now == self.since:
            return
        start, phase = self.since, self.phase
        if self.spans and self.spans[-1].what == phase and self.spans[-1].end == start:
            start = self.spans.pop().start
        self.spans.append(Span(start, now, phase, note=self.reason))
        self.since = now


@attrs.define
class _Lanes:
    """The lanes while the log is being read: past spans, free lanes, and the lane and start of each running job."""

    spans: list[list[Span]] = attrs.field(factory=list)
    free: list[int] = attrs.field(factory=list)
    running: dict[str, tuple[int, int]] = attrs.field(factory=dict)

    def see(self, event: Event) -> None:
        """Process a start or a finish."""
        if event["kind"] == "job_started":
            if not self.free:
                self.free.append(len(self.spans))
                self.spans.append([])
            self.running[event["job"]] = heapq.heappop(self.free), event["at"]
        elif event["kind"] == "job_finished":
            lane, start = self.running.pop(event["job"])
            self.spans[lane].append(Span(start, event["at"], event["job"]))
            heapq.heappush(self.free, lane)

    def until(self, end: int) -> tuple[tuple[Span, ...], ...]:
        """The spans of every lane, with the jobs that still run at `end`."""
        for job, (lane, start) in self.running.items():
            self.spans[lane].append(Span(start, end, job, over=False))
        return tuple(tuple(spans) for spans in self.spans)
