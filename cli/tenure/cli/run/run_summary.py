"""The summary of a run: each session with its usage and its public state, each job with its times.

It is computed from the events of the run and the table of phases, so it includes forgotten sessions and jobs.
"""

from collections.abc import Iterable, Sequence
from typing import Any

import attrs

from tenure.cli.run.player import PlayedScenario
from tenure.diagrams import Span, replay
from tenure.reference import Event
from tenure.spec import Phase, bundled

FORMAT, VERSION = "tenure-summary", 1


@attrs.frozen
class Usage:
    """The usage of a session (U1) in parts: holding with work, holding without, and running jobs after that."""

    held_busy: int
    held_idle: int
    ran_after: int

    @property
    def total(self) -> int:
        """The usage."""
        return self.held_busy + self.held_idle + self.ran_after


@attrs.frozen
class SessionSummary:
    """A session at the end of a run; `public` is its state in the public interface (V1)."""

    session: str
    state: str
    phase: str
    public: str
    accepting: bool
    opened_at: int
    started_at: int | None
    deadline: int | None
    ended_at: int | None
    reason: str | None
    usage: Usage


@attrs.frozen
class JobSummary:
    """A job at the end of a run; `cause` is why it was dropped or stopped."""

    job: str
    session: str | None
    state: str
    submitted_at: int
    started_at: int | None
    finished_at: int | None
    cause: str | None


@attrs.frozen
class Summary:
    """The sessions and jobs of a run, in the order of opening and of submission."""

    now: int
    lanes: tuple[tuple[int, int], ...]
    sessions: tuple[SessionSummary, ...]
    jobs: tuple[JobSummary, ...]

    def as_json(self) -> dict[str, Any]:
        """Return the summary as a record; missing values are left out, as in a log."""
        sessions = [{**_present(each), "usage": each.usage.total, **attrs.asdict(each.usage)} for each in self.sessions]
        resizes = [{"at": at, "lanes": lanes} for at, lanes in self.lanes[1:]]
        jobs = [_present(each) for each in self.jobs]
        head = {"format": FORMAT, "version": VERSION, "now": self.now}
        return {**head, "resizes": resizes, "sessions": sessions, "jobs": jobs}


def summary(run: PlayedScenario) -> Summary:
    """Summarize a run."""
    return Summary(run.now, run.lanes, tuple(_sessions(run.events, run.now)), tuple(_jobs(run.events)))


def _sessions(events: Sequence[Event], now: int) -> Iterable[SessionSummary]:
    """The sessions in opening order; a reused id is another session."""
    opened: list[Event] = []
    started: dict[int, int] = {}
    current: dict[str, int] = {}
    for event in events:
        if event.session is not None and event.kind == "session_opened":
            current[event.session] = len(opened)
            opened.append(event)
        elif event.session is not None and event.kind == "session_activated":
            started[current[event.session]] = event.at
    lives = {name: _lives(spans) for name, spans in replay([event.as_json() for event in events], now).sessions.items()}
    for number, event in enumerate(opened):
        name = str(event.session)
        yield _session(event, started.get(number), lives[name].pop(0))


def _session(opened: Event, started: int | None, spans: Sequence[Span]) -> SessionSummary:
    last = spans[-1]
    phase = bundled().phases[last.what]
    return SessionSummary(
        session=str(opened.session),
        state=phase.state,
        phase=phase.id,
        public=phase.public,
        accepting=phase.accepting,
        opened_at=opened.at,
        started_at=started,
        deadline=None if started is None or opened.max_time is None else started + opened.max_time,
        ended_at=last.start if phase.final else None,
        reason=last.note,
        usage=_usage(spans),
    )


def _usage(spans: Iterable[Span]) -> Usage:
    parts = {"held_busy": 0, "held_idle": 0, "ran_after": 0}
    for span in spans:
        if (part := _part(bundled().phases[span.what])) is not None:
            parts[part] += span.end - span.start
    return Usage(**parts)


def _part(phase: Phase) -> str | None:
    """The part of the usage to which time in a phase belongs; a pending_closed session has a running job."""
    if phase.holds:
        return "held_idle" if phase.idle_clock == "running" else "held_busy"
    return "ran_after" if phase.public == "pending_closed" else None


def _lives(spans: Iterable[Span]) -> list[list[Span]]:
    """The spans of one id, divided by the sessions that had it."""
    lives: list[list[Span]] = [[]]
    for span in spans:
        if lives[-1] and lives[-1][-1].note is not None:
            lives.append([])
        lives[-1].append(span)
    return lives


def _jobs(events: Iterable[Event]) -> list[JobSummary]:
    jobs: list[JobSummary] = []
    current: dict[str, int] = {}
    for event in events:
        if event.job is None:
            continue
        if event.kind == "job_submitted":
            current[event.job] = len(jobs)
            jobs.append(JobSummary(event.job, event.session, "queued", event.at, None, None, None))
            continue
        number = current[event.job]
        jobs[number] = _after(jobs[number], event)
    return jobs


def _after(job: JobSummary, event: Event) -> JobSummary:
    match event.kind:
        case "job_started":
            return attrs.evolve(job, state="running", started_at=event.at)
        case "job_finished":
            return attrs.evolve(job, state=str(event.outcome), finished_at=event.at, cause=event.cause)
        case "job_canceled":
            return attrs.evolve(job, state="canceled", finished_at=event.at)
        case "job_dropped":
            return attrs.evolve(job, state="dropped", finished_at=event.at, cause=event.cause)
        case _:
            return job


def _present(record: SessionSummary | JobSummary) -> dict[str, Any]:
    return attrs.asdict(record, recurse=False, filter=lambda _, value: value is not None)
