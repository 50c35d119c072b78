"""The scheduler as a resource of SimPy: a process requests the QPU for a job, uses it, and releases it.

What it cannot do: times are whole numbers, so every timeout of the simulation has to be one. A process is never taken
off the QPU: if its job is to stop, the event `stop` of its request occurs, and it is up to the process to leave.
"""

from collections.abc import Callable, Generator, Iterable
from typing import Any

import simpy

from tenure.reference import Event, Scheduler
from tenure.reference.stats import Statistics

Process = Generator[simpy.Event, Any, None]


class Dropped(Exception):
    """The job will never start: it was canceled, or its session was canceled or expired."""


class Request(simpy.Event):
    """The request for a job, which succeeds when the job starts. In a `with` block the job ends with the block."""

    def __init__(self, qpu: "Qpu", job: str) -> None:
        super().__init__(qpu.env)
        self.qpu, self.job = qpu, job
        self.stop = qpu.env.event()

    def __enter__(self) -> "Request":
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        scheduler = self.qpu.scheduler
        if scheduler.job(self.job).state == "queued":  # the process no longer waits
            self.qpu.do(lambda: scheduler.cancel_job(self.job))
        elif scheduler.job(self.job).state == "running":
            outcome = "canceled" if kind is simpy.Interrupt or self.stop.triggered else "failed" if kind else "done"
            self.qpu.do(lambda: scheduler.finish(self.job, outcome=outcome))


class Qpu:
    """A QPU with sessions, whose clock is that of the simulation."""

    def __init__(self, env: simpy.Environment, scheduler: Scheduler) -> None:
        self.env = env
        self.scheduler = scheduler
        self.statistics = Statistics(scheduler.lanes, since=scheduler.now)
        self.requests: dict[str, Request] = {}
        self.alarm: int | None = None

    def request(self, job: str, session: str | None = None) -> Request:
        """Submit a job."""
        self.requests[job] = request = Request(self, job)
        self.do(lambda: self.scheduler.submit(job, session=session))
        return request

    def do(self, command: Callable[[], Iterable[Event]]) -> None:
        """Give the scheduler a command at the present time of the simulation, and wake up at its next deadline."""
        self.react(self.scheduler.advance(self.env.now))
        self.react(command())
        deadline = self.scheduler.next_deadline
        if deadline is not None and deadline != self.alarm:
            self.alarm = deadline
            self.env.timeout(deadline - self.env.now).callbacks.append(lambda _: self.do(tuple))

    def react(self, events: Iterable[Event]) -> None:
        """Let the waiting processes go on."""
        for event in events:
            self.statistics.observe(event)
            if event.kind == "job_started":
                self.requests[event.job].succeed()
            elif event.kind in {"job_canceled", "job_dropped"}:
                request = self.requests.pop(event.job)
                request.fail(Dropped(event.job)).defused = True  # also if nobody waits for it any more
            elif event.kind == "job_cancel_requested":
                self.requests[event.job].stop.succeed()
            elif event.kind == "job_finished":
                self.requests.pop(event.job, None)


def user(qpu: Qpu, name: str, thinks: list[int]) -> Process:
    """A user with a session, who thinks about each result before the next job."""
    qpu.do(lambda: qpu.scheduler.open(name, max_time=60, interactive_timeout=4))
    for number, think in enumerate(thinks):
        asked = qpu.env.now
        try:
            with qpu.request(f"{name}{number}", name) as request:
                yield request
                print(f"{qpu.env.now:3}  {name}{number} starts after {qpu.env.now - asked}")
                yield qpu.env.timeout(3) | request.stop
        except Dropped:
            print(f"{qpu.env.now:3}  {name}{number} is dropped")
            return
        yield qpu.env.timeout(think)
    qpu.do(lambda: qpu.scheduler.close(name))


def others(qpu: Qpu) -> Process:
    """Jobs of others, without a session."""
    for number in range(8):
        qpu.env.process(other(qpu, f"x{number}"))
        yield qpu.env.timeout(5)


def other(qpu: Qpu, job: str) -> Process:
    """One of them, which is given up if it has not started after 15."""
    with qpu.request(job) as request:
        yield request | qpu.env.timeout(15)
        yield qpu.env.timeout(2 if request.triggered else 0)


if __name__ == "__main__":
    environment = simpy.Environment()
    device = Qpu(environment, Scheduler())
    environment.process(user(device, "a", [1, 2, 3, 9, 1]))
    environment.process(others(device))
    environment.process(user(device, "b", [1, 1]))
    environment.run()
    print(device.statistics.table())
