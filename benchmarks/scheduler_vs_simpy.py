"""The full scheduler against a SimPy simulation of the same sessions, with the same results.

Owners open sessions, submit one job or a few, wait for the results, think, and close or cancel. Other jobs have no
session. Both sides run the same work, and must agree on when every job starts and finishes and on how every session
ends. Times are nanoseconds, so that no two events coincide. The loop around the scheduler reads all its events, and
forgets what has ended, as a service would.

SimPy's priority resource sorts its queue at each request, so the ratio grows with the number of waiting jobs. The
default is a busy service; with `--spacing 1.2` few jobs wait.

    python benchmarks/scheduler_vs_simpy.py --jobs 1000000 --sessions 1000
"""

from __future__ import annotations

import argparse
import heapq
import itertools
import random
import sys
from collections import Counter
from typing import TYPE_CHECKING, Any

import attrs
import simpy
from measure import report, report_ratio, timed

from tenure.reference import Scheduler

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from tenure.reference import Event

MS = 1_000_000
INTERACTIVE_TIMEOUT = 20 * MS
NEVER = 2**63


@attrs.frozen
class Plan:
    """The plan of one owner: bursts of jobs, each followed by a time to think."""

    session: str
    opens: int
    max_time: int
    bursts: list[tuple[list[str], int]]
    cancels: int | None


@attrs.frozen
class Work:
    """The input of both sides: the owners' plans, the jobs without a session, the duration of each job."""

    plans: list[Plan]
    others: list[tuple[int, str]]
    durations: dict[str, int]


@attrs.frozen
class Result:
    """The output of both sides: when each job starts and finishes, and why each session ends."""

    started: dict[str, int] = attrs.field(factory=dict)
    finished: dict[str, int] = attrs.field(factory=dict)
    reasons: dict[str, str] = attrs.field(factory=dict)


def make_work(options: argparse.Namespace) -> Work:
    """Make sessions that compete with each other and with jobs without a session."""
    draw = random.Random(options.seed)
    durations: dict[str, int] = {}
    plans: list[Plan] = []
    opens = 0
    alone = int(options.jobs * options.alone)
    for number in range(options.sessions):
        bursts: list[tuple[list[str], int]] = []
        length = 0
        left = (options.jobs - alone) // options.sessions
        while left > 0:
            names = [f"s{number}.{left - k}" for k in range(min(left, draw.choice((1, 1, 1, 2, 3))))]
            think = draw.randrange(MS, 19 * MS) if draw.random() < 0.95 else draw.randrange(21 * MS, 60 * MS)
            durations.update((name, draw.randrange(MS, 9 * MS)) for name in names)
            bursts.append((names, think))
            length += think + sum(durations[name] for name in names)
            left -= len(names)
        cancels = opens + draw.randrange(length) if draw.random() < 0.03 else None
        plans.append(Plan(f"s{number}", opens, int(length * draw.uniform(1.5, 10)), bursts, cancels))
        # The time for the jobs without a session is divided among the sessions.
        share = length + 5 * MS * alone / options.sessions
        opens += int(share * options.spacing * draw.uniform(0.7, 1.3))
    others = [(at, f"x{number}") for number, at in enumerate(sorted(draw.sample(range(opens), alone)))]
    durations.update((name, draw.randrange(MS, 9 * MS)) for _, name in others)
    return Work(plans, others, durations)


# --- tenure -----------------------------------------------------------------------------------------------------------


class TenureRun:
    """The work on the scheduler: a discrete-event loop over an agenda and the scheduler's deadlines."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.scheduler = Scheduler()
        self.result = Result()
        self.agenda: list[tuple[int, int, Callable[[Any], tuple[Event, ...]], Any]] = []
        self.order = itertools.count()
        self.awaited: dict[str, tuple[Plan, int]] = {}

    def run(self) -> Result:
        """Play everything."""
        for plan in self.work.plans:
            self.at(plan.opens, self.open, plan)
        arrivals = iter([*self.work.others, (NEVER, "")])
        arrives, newcomer = next(arrivals)
        scheduler, agenda, react = self.scheduler, self.agenda, self.react
        while True:
            when = agenda[0][0] if agenda else NEVER
            deadline = scheduler.next_deadline
            if deadline is not None and deadline <= when and deadline <= arrives:
                react(scheduler.advance(deadline))
            elif arrives < when:
                scheduler.advance(arrives)
                react(scheduler.submit(newcomer))
                arrives, newcomer = next(arrivals)
            elif agenda:
                _, _, command, subject = heapq.heappop(agenda)
                scheduler.advance(when)
                react(command(subject))
            else:
                return self.result

    def at(self, when: int, command: Callable[[Any], tuple[Event, ...]], subject: Any) -> None:
        """Put a command on the agenda."""
        heapq.heappush(self.agenda, (when, next(self.order), command, subject))

    def react(self, events: tuple[Event, ...]) -> None:
        """Let the backend and the owners react to events."""
        for event in events:
            kind = event.kind
            if kind == "job_started":
                job = event.job
                self.result.started[job] = event.at
                self.at(event.at + self.work.durations[job], self.scheduler.finish, job)
            elif kind == "job_finished":
                job = event.job
                self.result.finished[job] = event.at
                if event.session is None:
                    self.scheduler.forget(job)
                elif job in self.awaited:
                    plan, burst = self.awaited.pop(job)
                    self.at(event.at + plan.bursts[burst][1], self.go_on, (plan, burst + 1))
            elif kind == "session_ended":
                self.result.reasons[event.session] = event.reason
                self.scheduler.forget(event.session)

    def open(self, plan: Plan) -> tuple[Event, ...]:
        """Open the session of an owner."""
        if plan.cancels is not None:
            self.at(plan.cancels, self.cancel, plan.session)
        terms = {"max_time": plan.max_time, "interactive_timeout": INTERACTIVE_TIMEOUT}
        return self.scheduler.open(plan.session, **terms) + self.go_on((plan, 0))

    def go_on(self, progress: tuple[Plan, int]) -> tuple[Event, ...]:
        """Submit the next burst of an owner, or close after the last, unless the session has ended."""
        plan, burst = progress
        if plan.session in self.result.reasons:
            return ()
        if burst == len(plan.bursts):
            return self.scheduler.close(plan.session)
        jobs, _ = plan.bursts[burst]
        self.awaited[jobs[-1]] = progress
        events: tuple[Event, ...] = ()
        for job in jobs:
            events += self.scheduler.submit(job, session=plan.session)
        return events

    def cancel(self, session: str) -> tuple[Event, ...]:
        """Cancel a session, unless it has ended."""
        return () if session in self.result.reasons else self.scheduler.cancel(session)


# --- SimPy ------------------------------------------------------------------------------------------------------------


class SimpyRun:
    """The same with SimPy: owners, sessions and jobs are processes, and the QPU is a priority resource."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.env = simpy.Environment()
        self.qpu = simpy.PriorityResource(self.env, capacity=1)
        self.result = Result()
        self.submissions = 0

    def run(self) -> Result:
        """Play everything."""
        for plan in self.work.plans:
            self.env.process(self.own(plan))
        self.env.process(self.submit_others())
        self.env.run()
        return self.result

    def own(self, plan: Plan) -> Generator[simpy.Event, Any, None]:
        """The process of an owner: opens, submits bursts, waits for them, thinks, closes."""
        yield self.env.timeout(plan.opens)
        session = SimpySession(self, plan)
        if plan.cancels is not None:
            self.env.process(self.cancel(session, plan.cancels))
        for jobs, think in plan.bursts:
            yield self.env.all_of([session.submit(job) for job in jobs])
            yield self.env.timeout(think)
            if session.over:
                return
        session.end("closed")

    def cancel(self, session: SimpySession, when: int) -> Generator[simpy.Event, Any, None]:
        """Cancel a session at a time."""
        yield self.env.timeout(when - self.env.now)
        session.end("canceled")

    def submit_others(self) -> Generator[simpy.Event, Any, None]:
        """The process that submits the jobs without a session."""
        for when, job in self.work.others:
            yield self.env.timeout(when - self.env.now)
            self.submissions += 1
            self.env.process(self.run_alone(job, self.submissions))

    def run_alone(self, job: str, number: int) -> Generator[simpy.Event, Any, None]:
        """The process of a job without a session."""
        with self.qpu.request(priority=number) as request:
            yield request
            yield self.env.process(self.execute(job))

    def execute(self, job: str) -> Generator[simpy.Event, Any, None]:
        """Run a job that has a lane."""
        self.result.started[job] = self.env.now
        yield self.env.timeout(self.work.durations[job])
        self.result.finished[job] = self.env.now


class SimpySession:
    """A session: a store of jobs, and a process that runs them and holds the QPU until it is idle for too long."""

    def __init__(self, run: SimpyRun, plan: Plan) -> None:
        self.run, self.env, self.plan = run, run.env, plan
        self.jobs = simpy.Store(run.env)
        self.started = False
        self.running = False
        self.over = False
        self.reason = ""
        self.process = run.env.process(self.serve())

    def submit(self, job: str) -> simpy.Event:
        """Submit a job; the returned event occurs at its end."""
        self.run.submissions += 1
        over = self.env.event()
        self.jobs.put((self.run.submissions, job, over))
        return over

    def end(self, reason: str) -> None:
        """Close without work, cancel or expire: queued jobs are dropped, running jobs continue."""
        if self.over:
            return
        self.over = True
        self.reason = reason
        for _, _, over in self.jobs.items:
            over.succeed()
        self.jobs.items.clear()
        if not self.running:
            self.run.result.reasons[self.plan.session] = reason
            self.process.interrupt()

    def expire(self) -> Generator[simpy.Event, Any, None]:
        """The process of the maximum-time clock."""
        yield self.env.timeout(self.plan.max_time)
        self.end("expired")

    def serve(self) -> Generator[simpy.Event, Any, None]:
        """Repeatedly wait for a job and for the QPU, and run jobs until none comes in time."""
        try:
            while True:
                number, job, over = yield self.jobs.get()
                with self.run.qpu.request(priority=number) as turn:
                    yield turn
                    if not self.started:
                        self.started = True
                        self.env.process(self.expire())
                    while job is not None:
                        self.running = True
                        yield self.env.process(self.run.execute(job))
                        self.running = False
                        over.succeed()
                        if self.over:
                            self.run.result.reasons[self.plan.session] = self.reason
                            return
                        get = self.jobs.get()
                        yield get | self.env.timeout(INTERACTIVE_TIMEOUT)
                        if get.triggered:
                            _, job, over = get.value
                        else:
                            get.cancel()
                            job = None
        except simpy.Interrupt:
            return


# --- comparison -------------------------------------------------------------------------------------------------------


def waiting(work: Work, result: Result) -> float:
    """The average number of waiting jobs without a session: their total waiting time over the total time."""
    waits = sum(result.started[job] - when for when, job in work.others)
    return waits / (max(result.finished.values()) - work.others[0][0])


def main() -> int:
    """Run the same work on both sides in alternation, check that the results are equal, and print the medians."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--jobs", type=int, default=1_000_000)
    parser.add_argument("--sessions", type=int, default=1_000)
    parser.add_argument("--alone", type=float, default=0.5, help="share of the jobs that have no session")
    parser.add_argument("--spacing", type=float, default=0.75, help="time between openings, in lengths of a session")
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--quick", action="store_true", help="20000 jobs in 20 sessions")
    options = parser.parse_args()
    if options.quick:
        options.jobs, options.sessions = 20_000, 20
    work = make_work(options)
    ours: list[float] = []
    theirs: list[float] = []
    for _ in range(options.repeat):
        seconds, result = timed(TenureRun(work).run)
        ours.append(seconds)
        seconds, peer = timed(SimpyRun(work).run)
        theirs.append(seconds)
        if result != peer:
            print("the two disagree", file=sys.stderr)
            return 1
    jobs = len(result.finished)
    ends = ", ".join(f"{count} {reason}" for reason, count in Counter(result.reasons.values()).most_common())
    print(f"{jobs} jobs, {waiting(work, result):.0f} without a session waiting on average; sessions: {ends}")
    report("tenure", ours, jobs, "job")
    report("SimPy", theirs, jobs, "job")
    report_ratio("SimPy / tenure", ours, theirs)
    return 0


if __name__ == "__main__":
    sys.exit(main())
