"""What if: how long should my interactive timeout be? The same work is simulated with one timeout after the other.

A user submits a job, thinks about its result, and submits the next. Most thoughts are short, some are not. If one takes
longer than the timeout, the session is deactivated, and its next job waits in the queue behind those of others. A
longer timeout avoids that wait. It costs usage, which goes on while the session holds the QPU idle, and it lets others
wait. Replace `Habits` by your own; all times are in seconds.

What it cannot do: it knows one user and one kind of load, and the others do not use sessions.
"""

import random
import sys
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from statistics import mean

from discrete_event import Simulation

from tenure.reference import Event, Scheduler
from tenure.reference.stats import Statistics

TIMEOUTS = (0, 5, 10, 20, 40, 80, 160, 320, 640)
RUNS = 40


class Habits:
    """How long things take, by the dice of one run: whatever the timeout is, they are the same."""

    JOBS = 25

    def __init__(self, seed: int) -> None:
        dice = random.Random(seed)
        self.own = [dice.randint(4, 12) for _ in range(self.JOBS)]
        self.thoughts = [dice.randint(100, 500) if dice.random() < 0.12 else dice.randint(2, 30) for _ in self.own]
        self.others = [(round(dice.expovariate(1 / 40)), dice.randint(10, 40)) for _ in range(2000)]


class Study(Simulation):
    """One run with one timeout."""

    def __init__(self, timeout: int, habits: Habits) -> None:
        super().__init__(Scheduler(), {f"own{number}": time for number, time in enumerate(habits.own)})
        self.habits = habits
        self.statistics = Statistics()
        self.result_at = 0
        self.at(300, lambda: self.scheduler.open("me", max_time=100_000, interactive_timeout=timeout))
        self.at(300, self.own(0))
        self.at(0, self.other(0))
        self.run()
        totals = self.statistics.totals()
        usage = self.scheduler.session("me").usage
        self.figures = (self.result_at - 300, usage, totals.totals.deactivations, totals.totals.waits["alone"].mean)

    def own(self, number: int) -> Callable[[], tuple[Event, ...]]:
        """The user's next job, or the end of the session."""
        if number == self.habits.JOBS:
            return lambda: self.scheduler.close("me")
        return lambda: self.scheduler.submit(f"own{number}", session="me")

    def other(self, number: int) -> Callable[[], tuple[Event, ...]]:
        """A job of somebody else, after which the next one comes; there is no end of them before the user has one."""

        def submit() -> tuple[Event, ...]:
            until, self.durations[f"other{number}"] = self.habits.others[number]
            if not self.result_at:
                self.at(self.scheduler.now + until, self.other(number + 1))
            return self.scheduler.submit(f"other{number}")

        return submit

    def react(self, events: tuple[Event, ...]) -> None:
        """Let the user think about a result."""
        super().react(events)
        for event in events:
            self.statistics.observe(event)
            if event.kind == "job_finished" and event.session == "me":
                number = int(event.job.removeprefix("own"))
                self.at(event.at + self.habits.thoughts[number], self.own(number + 1))
                self.result_at = event.at if number + 1 == self.habits.JOBS else 0


def plot(rows: list[tuple[float, ...]]) -> str:
    """The time to the result and the usage over the timeout, as a picture in SVG."""
    highest = max(max(row[0], row[1]) for row in rows) * 1.1
    xs = [90 + 560 * n / (len(TIMEOUTS) - 1) for n in range(len(TIMEOUTS))]
    marks = [f'<text x="{x:.0f}" y="335" text-anchor="middle">{t}</text>' for x, t in zip(xs, TIMEOUTS, strict=True)]
    step = 10 ** (len(str(int(highest))) - 1)
    for value in range(0, int(highest), step):
        y = 310 - 280 * value / highest
        marks.append(f'<text x="80" y="{y + 4:.0f}" text-anchor="end">{value}</text>')
        marks.append(f'<path d="M90 {y:.1f} H650" stroke="#ddd"/>')
    for column, (name, color) in enumerate((("seconds to the result", "#1f4e8c"), ("seconds of usage", "#b3541e"))):
        points = [(x, 310 - 280 * row[column] / highest) for x, row in zip(xs, rows, strict=True)]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        marks.append(f'<polyline points="{path}" fill="none" stroke="{color}" stroke-width="2"/>')
        marks.append(f'<text x="94" y="{points[0][1] + 20:.0f}" fill="{color}">{name}</text>')
    marks.append('<text x="370" y="360" text-anchor="middle">interactive timeout, in s</text>')
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 370" font-family="sans-serif" font-size="12">'
    return "\n".join([head, "<title>How long should my interactive timeout be?</title>", *marks, "</svg>\n"])


def main(path: str | None = None) -> None:
    """Print the means of all runs, and write the plot to a file if it has a name."""
    every = [[Study(timeout, Habits(seed)).figures for seed in range(RUNS)] for timeout in TIMEOUTS]
    rows = [tuple(float(mean(map(Fraction, column))) for column in zip(*runs, strict=True)) for runs in every]
    print("timeout  result after  usage  deactivations  others wait")
    for timeout, (result, usage, deactivations, wait) in zip(TIMEOUTS, rows, strict=True):
        print(f"{timeout:7}  {result:12.0f}  {usage:5.0f}  {deactivations:13.1f}  {wait:11.0f}")
    if path is not None:
        Path(path).write_text(plot(rows), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:2])
