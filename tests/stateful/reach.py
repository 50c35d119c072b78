"""Coverage of a stateful run: phases, rows, answers, theorems and situations. A run that misses one fails."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import attrs

from tenure.spec import bundled
from tests.stateful.ledger import Snapshot

COMMANDS = ("open", "submit", "finish", "cancel_job", "close", "cancel")
"""The commands that are about a session or a job of one."""

TIMER_ROWS = {"T10", "T28", "T30"}
LIMIT_ROWS = {"T36", "J07"}


def _fired(snapshot: Snapshot) -> list[tuple[int, str]]:
    """The time and the session of each timer that fired."""
    return sorted({(event["at"], event["session"]) for event in _events(snapshot) if event["row"] in TIMER_ROWS})


def _limits(snapshot: Snapshot) -> list[int]:
    """The time of each limit of a job that was reached."""
    return [event["at"] for event in _events(snapshot) if event["row"] in LIMIT_ROWS]


def _events(snapshot: Snapshot) -> list[dict[str, Any]]:
    return snapshot.answer if isinstance(snapshot.answer, list) else []


def _asked(snapshot: Snapshot, job: str) -> bool:
    """Whether a job was asked to stop."""
    return job in snapshot.jobs and snapshot.jobs[job]["cancel_requested_at"] is not None


SITUATIONS: Mapping[str, Callable[[Snapshot, Snapshot], bool]] = {
    "two sessions' timers at one instant": lambda before, after: (
        len(fired := [at for at, _ in _fired(after)]) > len(set(fired))
    ),
    "maximum and idle deadline at one instant": lambda before, after: any(
        name in before.sessions and at == before.sessions[name]["deadline"] == before.sessions[name]["idle_deadline"]
        for at, name in _fired(after)
    ),
    "a limit of a job and a timer of a session at one instant": lambda before, after: bool(
        {*_limits(after)} & {at for at, _ in _fired(after)}
    ),
    "two limits of jobs at one instant": lambda before, after: len(limits := _limits(after)) > len(set(limits)),
    "a job stopped by its limit": lambda before, after: any(
        (event["kind"], event.get("cause")) == ("job_finished", "time_limit") for event in _events(after)
    ),
    "a job that was faster than a request": lambda before, after: any(
        event["kind"] == "job_finished" and event["outcome"] != "canceled" and _asked(before, event["job"])
        for event in _events(after)
    ),
    "several deadlines in one advance": lambda before, after: len({at for at, _ in _fired(after)}) > 1,
    "idle for no time at all": lambda before, after: {"T08", "T10"} <= {event["row"] for event in _events(after)},
    "work and no lanes": lambda before, after: not after.scheduler["lanes"] and bool(after.scheduler["waiting"]),
    "more jobs than lanes": lambda before, after: len(after.scheduler["running"]) > after.scheduler["lanes"],
    "a policy that failed": lambda before, after: after.answer == "policy_failed",
    "one id for a session and a job": lambda before, after: bool(after.sessions.keys() & after.jobs.keys()),
}
"""Further situations that a run must reach, by the snapshots before and after a command."""

MUCH = 8
"""More queued jobs of a session than this count as many."""


def _dropped(snapshot: Snapshot, cause: str) -> int:
    return sum(event["kind"] == "job_dropped" and event["cause"] == cause for event in _events(snapshot))


def _gained(before: Snapshot, after: Snapshot, kind: str) -> int:
    """How many jobs were queued of a session that gained the QPU."""
    names = [event["session"] for event in _events(after) if event["kind"] == kind]
    return max((len(before.sessions[name]["queued"]) for name in names if name in before.sessions), default=0)


LARGE: Mapping[str, Callable[[Snapshot, Snapshot], bool]] = {
    "many jobs dropped by a cancel": lambda before, after: _dropped(after, "canceled") > MUCH,
    "many jobs dropped by an expiry": lambda before, after: _dropped(after, "expired") > MUCH,
    "many jobs queued at the first start": lambda before, after: _gained(before, after, "session_activated") > MUCH,
    "many jobs queued at a reactivation": lambda before, after: _gained(before, after, "session_reactivated") > MUCH,
    "many jobs queued when a policy fails": lambda before, after: (
        after.answer == "policy_failed" and len(after.scheduler["waiting"]) > MUCH
    ),
    "40 lanes, all busy": lambda before, after: len(after.scheduler["running"]) >= after.scheduler["lanes"] >= 40,
    "more than 64 timers in one advance": lambda before, after: len(_fired(after)) > 64,
    "more than 50 deadlines in one advance": lambda before, after: len({at for at, _ in _fired(after)}) > 50,
    "more than 64 timers, half of them off": lambda before, after: (
        sum(view["phase"] in ("queued.empty", "queued.waiting") for view in after.sessions.values()) > 64
    ),
}
"""Situations that a run in large states must reach."""


@attrs.define
class Reach:
    """How often a run reached each phase and row, gave each command in each phase, and checked each theorem.

    Without `fifo` a run has to reach the phases, the rows and the theorems that do not name first in, first out. S21
    compares two runs, so no single run shows it. A `large` run has to reach large states only.
    """

    fifo: bool = True
    large: bool = False
    steps: int = 0
    refusals: int = 0
    phases: Counter[str] = attrs.field(factory=Counter)
    rows: Counter[str] = attrs.field(factory=Counter)
    answers: Counter[str] = attrs.field(factory=Counter)
    situations: Counter[str] = attrs.field(factory=Counter)
    theorems: Counter[str] = attrs.field(factory=Counter)

    def count(self, before: Snapshot, after: Snapshot, rows: Iterable[str]) -> None:
        """Count a command with the rows that explain its answer."""
        self.steps += 1
        self.refusals += isinstance(after.answer, str)
        self.rows.update(rows)
        self.phases.update(view["phase"] for view in after.sessions.values())
        situations = LARGE if self.large else SITUATIONS
        self.situations.update(name for name, seen in situations.items() if seen(before, after))
        command = after.command
        session = command.get("session")
        if command["op"] in ("finish", "cancel_job") and isinstance(command["job"], str):
            session = before.jobs.get(command["job"], {}).get("session")
        if isinstance(session, str) and session in before.sessions:
            self.answers[f"{command['op']} in {before.sessions[session]['phase']}"] += 1

    def missing(self) -> list[str]:
        """Everything that must be reached and was not."""
        return [name for _, names, counts in self._parts() for name in names if not counts[name]]

    def report(self) -> Iterator[str]:
        """How much of each part was reached, and how often; pairs of a command and a phase are only counted."""
        yield f"{self.steps} commands, {self.refusals} of them refused"
        for part, names, counts in self._parts():
            reached = [name for name in names if counts[name]]
            yield f"{len(reached)} of {len(names)} {part}, each {min(map(counts.__getitem__, names))} times or more"
            if counts is not self.answers:
                yield from _filled([f"{name} {counts[name]}" for name in reached])
        if missing := self.missing():
            yield f"NOT REACHED: {', '.join(missing)}"

    def _parts(self) -> list[tuple[str, list[str], Counter[str]]]:
        spec = bundled()
        if self.large:
            return [("large situations", list(LARGE), self.situations)]
        theorems = [name for name, theorem in spec.theorems.items() if theorem.kind == "safety" and name != "S21"]
        parts = [
            ("phases", list(spec.phases), self.phases),
            ("rows", list(spec.row_ids), self.rows),
            ("safety theorems", [t for t in theorems if self.fifo or not spec.theorems[t].fifo], self.theorems),
        ]
        if self.fifo:
            answers = [f"{command} in {phase}" for phase in spec.phases for command in COMMANDS]
            parts += [("answers to a command in a phase", answers, self.answers)]
            parts += [("situations", list(SITUATIONS), self.situations)]
        return parts


def _filled(entries: list[str]) -> Iterator[str]:
    line = "   "
    for entry in entries:
        if len(line) + len(entry) + 2 > 116:
            yield line
            line = "   "
        line += f" {entry} "
    yield line
