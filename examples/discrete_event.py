"""A discrete-event simulation around the scheduler.

The loop has an agenda of external events, here arrivals and ends of jobs. The scheduler knows its next deadline. The
earlier of the two is next. Time never skips a deadline of the scheduler, because a job may start there.
"""

import heapq
from collections.abc import Callable, Iterable
from functools import partial

from tenure.reference import Event, Scheduler


class Simulation:
    """Runs commands at their times, and finishes each job after its duration."""

    def __init__(self, scheduler: Scheduler, durations: dict[str, int]) -> None:
        self.scheduler = scheduler
        self.durations = durations
        self.agenda: list[tuple[int, int, Callable[[], Iterable[Event]]]] = []
        self.entries = 0
        self.log: list[Event] = []

    def at(self, time: int, command: Callable[[], Iterable[Event]]) -> None:
        """Put a command on the agenda; commands for one time are executed in the order in which they were added."""
        heapq.heappush(self.agenda, (time, self.entries, command))
        self.entries += 1

    def run(self) -> list[Event]:
        """Run until there are no more events."""
        while True:
            deadline = self.scheduler.next_deadline
            if deadline is not None and (not self.agenda or deadline <= self.agenda[0][0]):
                self.react(self.scheduler.advance(deadline))
            elif self.agenda:
                time, _, command = heapq.heappop(self.agenda)
                self.react(self.scheduler.advance(time))
                self.react(command())
            else:
                return self.log

    def react(self, events: Iterable[Event]) -> None:
        """Log the events, and schedule the end of each started job."""
        for event in events:
            self.log.append(event)
            if event.kind == "job_started" and event.job is not None:
                self.at(event.at + self.durations[event.job], partial(self.scheduler.finish, event.job))


def main() -> None:
    """Two sessions and a job without one, on one QPU."""
    scheduler = Scheduler()
    simulation = Simulation(scheduler, {"a1": 4, "a2": 3, "a3": 6, "b1": 5, "b2": 9, "x": 2})
    at = simulation.at
    at(0, lambda: scheduler.open("a", max_time=40, interactive_timeout=3))
    at(0, lambda: scheduler.submit("a1", session="a"))
    at(1, lambda: scheduler.open("b", max_time=12, interactive_timeout=3))
    at(1, lambda: scheduler.submit("b1", session="b"))
    at(1, lambda: scheduler.submit("x"))
    at(6, lambda: scheduler.submit("a2", session="a"))  # in time: the session is idle since 4
    at(14, lambda: scheduler.submit("a3", session="a"))  # too late: it was deactivated at 12
    at(18, lambda: scheduler.submit("b2", session="b"))  # will still run when its session expires
    at(30, lambda: scheduler.close("a"))
    for event in simulation.run():
        detail = event.outcome or event.cause or event.reason or ""
        print(f"{event.at:3}  {event.kind:20} {event.job or event.session:4} {detail:9} {event.row}")


if __name__ == "__main__":
    main()
