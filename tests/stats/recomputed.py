"""The totals of a run computed again, from the list of its events and one unit of time after the other."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

import attrs

from tenure.reference.stats import SchedulerTotals, SessionTotals, Totals, Wait, WaitKind

FOREVER = 10**9


@attrs.define
class Turn:
    """A session of the run, which is another one if its id was used before; `turns` are its times as an active one."""

    id: str
    opened: dict[str, Any]
    turns: list[list[int]] = attrs.Factory(list)
    deactivations: list[int] = attrs.Factory(list)
    ended: dict[str, Any] | None = None


@attrs.define(eq=False)
class Stay:
    """A job of the run: the times that it waited, and the times that it ran."""

    session: Turn | None
    owner: str | None
    submitted: int
    waits: list[list[Any]]
    runs: list[list[int]] = attrs.Factory(list)
    outcome: str | None = None


class Recomputed:
    """A run of a scheduler with its sessions and jobs."""

    def __init__(self, events: Iterable[dict[str, Any]], lanes: int) -> None:
        self.sessions: list[Turn] = []
        self.jobs: list[Stay] = []
        self.lanes: list[tuple[int, int]] = [(0, lanes)]
        self.longest_queue = 0
        session: dict[str, Turn] = {}
        job: dict[str, Stay] = {}
        for event in events:
            self.longest_queue = max(self.longest_queue, sum(each.waits[-1][1] == FOREVER for each in self.jobs))
            at, kind = event["at"], event["kind"]
            home, stay = session.get(event.get("session", "")), job.get(event.get("job", ""))
            match kind:
                case "session_opened":
                    session[event["session"]] = Turn(event["session"], event)
                    self.sessions.append(session[event["session"]])
                case "job_submitted":
                    owner = event.get("owner", home and home.opened.get("owner"))
                    job[event["job"]] = Stay(home, owner, at, [[at, FOREVER, None]])
                    self.jobs.append(job[event["job"]])
                case "lanes_resized":
                    self.lanes.append((at, event["lanes"]))
                case "job_started" if stay is not None:
                    stay.waits[-1][1:] = at, self.wait_kind(stay)
                    stay.runs.append([at, FOREVER])
                case "job_finished" if stay is not None:
                    stay.runs[-1][1], stay.outcome = at, event["outcome"]
                case "job_requeued" if stay is not None:
                    stay.runs[-1][1] = at
                    stay.waits.append([at, FOREVER, None])
                case "job_canceled" | "job_dropped" if stay is not None:
                    stay.waits[-1][1:] = at, "unstarted"
                    stay.outcome = kind.removeprefix("job_")
                case "session_activated" | "session_reactivated" if home is not None:
                    home.turns.append([at, FOREVER])
                case "session_deactivated" | "session_canceled" | "session_expired" | "session_ended" if home:
                    if home.turns:
                        home.turns[-1][1] = min(at, home.turns[-1][1])
                    home.deactivations += [at] * (kind == "session_deactivated")
                    if kind == "session_ended":
                        home.ended = event

        self.longest_queue = max(self.longest_queue, sum(each.waits[-1][1] == FOREVER for each in self.jobs))

    def wait_kind(self, stay: Stay) -> WaitKind:
        """Why a job that starts now has waited: by what its session has done before."""
        if stay.session is None:
            return "alone"
        if not any(other.runs for other in self.jobs if other.session is stay.session):
            return "first"
        return "later" if stay.session.turns and stay.session.turns[-1][1] == FOREVER else "returning"

    def totals(self, since: int, now: int, bounds: tuple[int, ...]) -> SchedulerTotals:
        """All of it."""
        ticks = range(since, now)
        lanes = {tick: [many for at, many in self.lanes if at <= tick][-1] for tick in range(since, now + 1)}
        running = {tick: sum(_is_in(stay.runs, tick) for stay in self.jobs) for tick in range(since, now + 1)}
        waiting = {tick: sum(_is_in(stay.waits, tick) for stay in self.jobs) for tick in range(since, now + 1)}
        owners = dict.fromkeys([*(each.opened.get("owner") for each in self.sessions), *(j.owner for j in self.jobs)])
        return SchedulerTotals(
            unit="s",
            since=since,
            now=now,
            down=0,
            lanes=lanes[now],
            running=running[now],
            capacity=sum(max(lanes[tick], running[tick]) for tick in ticks),
            waiting=sum(waiting[tick] for tick in ticks),
            queue_length=waiting[now],
            longest_queue=self.longest_queue,
            outcomes=dict(Counter(stay.outcome for stay in self.jobs if stay.outcome)),
            reasons=dict(Counter(each.ended["reason"] for each in self.sessions if each.ended)),
            bounds=bounds,
            totals=self.part(self.sessions, self.jobs, ticks, bounds),
            owners={
                owner: self.part(
                    [each for each in self.sessions if each.opened.get("owner") == owner],
                    [each for each in self.jobs if each.owner == owner],
                    ticks,
                    bounds,
                )
                for owner in owners
            },
        )

    def session_totals(self, since: int, now: int, bounds: tuple[int, ...]) -> list[SessionTotals]:
        """Those of each session."""
        return [
            SessionTotals(
                each.id,
                each.opened.get("owner"),
                each.opened.get("mode", "dedicated"),
                each.opened["at"],
                each.ended["at"] if each.ended else None,
                str(each.ended["reason"]) if each.ended else None,
                self.part([each], [job for job in self.jobs if job.session is each], range(since, now), bounds),
            )
            for each in self.sessions
        ]

    def part(self, sessions: Sequence[Turn], jobs: Sequence[Stay], ticks: range, bounds: tuple[int, ...]) -> Totals:
        """The totals of some of the sessions and some of the jobs."""
        usage = sum(_is_in(job.runs, tick) for job in jobs for tick in ticks if job.session is None)
        held = idle = 0
        for each in sessions:
            batch = each.opened.get("mode") == "batch"
            for tick in ticks:
                running = sum(_is_in(job.runs, tick) for job in self.jobs if job.session is each)
                holds = _is_in(each.turns, tick) and not batch
                held += holds
                idle += holds and not running
                usage += running if batch else holds or running > 0
        return Totals(
            sessions=len(sessions),
            jobs=len(jobs),
            deactivations=sum(len(each.deactivations) for each in sessions),
            run=sum(_is_in(job.runs, tick) for job in jobs for tick in ticks),
            usage=usage,
            held=held,
            held_idle=idle,
            waits={
                "first": _waits(jobs, "first", bounds),
                "later": _waits(jobs, "later", bounds),
                "returning": _waits(jobs, "returning", bounds),
                "alone": _waits(jobs, "alone", bounds),
                "unstarted": _waits(jobs, "unstarted", bounds),
            },
        )

    def queue_lengths(self, since: int, now: int) -> list[tuple[int, int]]:
        """The number of queued jobs at the beginning, and wherever it is another."""
        lengths = [(tick, sum(_is_in(stay.waits, tick) for stay in self.jobs)) for tick in range(since, now + 1)]
        return [pair for n, pair in enumerate(lengths) if n == 0 or pair[1] != lengths[n - 1][1]]


def _is_in(spans: Sequence[Sequence[Any]], tick: int) -> bool:
    """Whether the unit of time after `tick` lies in one of the spans."""
    return any(span[0] <= tick < span[1] for span in spans)


def _waits(jobs: Sequence[Stay], kind: WaitKind, bounds: tuple[int, ...]) -> Wait:
    times = sorted(wait[1] - wait[0] for job in jobs for wait in job.waits if wait[2] == kind)
    edges = [-1, *bounds, FOREVER]
    counts = [sum(low < time <= high for time in times) for low, high in pairwise(edges)]
    return Wait(len(times), sum(times), max(times, default=0), tuple(counts))
