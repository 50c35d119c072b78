"""Random runs of a scheduler in which much happens: what is done next depends on what is there."""

import random
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from tenure.reference import Event, Scheduler

OWNERS = (None, "ann", "bob")
STEPS = 120


class RandomRun:
    """A scheduler, and dice that command it."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.lanes = self.dice.choice((0, 1, 1, 1, 2, 3))
        self.scheduler = Scheduler(lanes=self.lanes)
        self.sessions: list[str] = []
        self.jobs: list[str] = []

    def play(self) -> Iterator[tuple[Scheduler, list[dict[str, Any]]]]:
        """The scheduler after each command, and the records of the events that it caused."""
        moves: dict[Callable[[], Sequence[Event]], int] = {
            self.advance: 30,
            self.finish: 22,
            self.submit: 25,
            self.open: 8,
            self.cancel_job: 6,
            self.close: 2,
            self.cancel: 1,
            self.resize: 4,
            self.forget: 3,
        }
        for _ in range(STEPS):
            (move,) = self.dice.choices([*moves], [*moves.values()])
            yield self.scheduler, [event.as_json() for event in move()]

    def advance(self) -> Sequence[Event]:
        """Let a little time pass."""
        return self.scheduler.advance(self.scheduler.now + self.dice.randint(1, 4))

    def open(self) -> Sequence[Event]:
        """Open a session; its id may be one that was forgotten."""
        name = next(name for name in (f"s{number}" for number in range(99)) if name not in self.sessions)
        self.sessions.append(name)
        return self.scheduler.open(
            name,
            max_time=self.dice.randint(5, 60),
            interactive_timeout=self.dice.randint(0, 4),
            unused_timeout=self.dice.choice((None, None, 3)),
            owner=self.dice.choice(OWNERS),
        )

    def submit(self) -> Sequence[Event]:
        """Submit a job, mostly to a session that takes it."""
        accepting = [name for name in self.sessions if self.scheduler.session(name).accepting]
        name = next(name for name in (f"j{number}" for number in range(999)) if name not in self.jobs)
        self.jobs.append(name)
        return self.scheduler.submit(
            name,
            session=self.dice.choice([None, *accepting, *accepting]),
            owner=self.dice.choice(OWNERS),
            time_limit=self.dice.choice((None, None, 5)),
        )

    def finish(self) -> Sequence[Event]:
        """Let a running job end."""
        running = self.scheduler.running
        if not running:
            return ()
        return self.scheduler.finish(
            self.dice.choice(running), outcome=self.dice.choice(("done", "failed", "canceled"))
        )

    def cancel_job(self) -> Sequence[Event]:
        """Cancel a job that is not final."""
        jobs = (*self.scheduler.running, *self.scheduler.waiting)
        return self.scheduler.cancel_job(self.dice.choice(jobs)) if jobs else ()

    def close(self) -> Sequence[Event]:
        """Close a session."""
        return self.scheduler.close(self.dice.choice(self.sessions)) if self.sessions else ()

    def cancel(self) -> Sequence[Event]:
        """Cancel a session."""
        return self.scheduler.cancel(self.dice.choice(self.sessions)) if self.sessions else ()

    def resize(self) -> Sequence[Event]:
        """Change the number of lanes."""
        return self.scheduler.resize(self.dice.choice((0, 1, 1, 2, 3)))

    def forget(self) -> Sequence[Event]:
        """Forget a session that has ended, with its jobs."""
        ended = [name for name in self.sessions if self.scheduler.session(name).ended_at is not None]
        if ended:
            name = self.dice.choice(ended)
            self.jobs = [job for job in self.jobs if self.scheduler.job(job).session != name]
            self.scheduler.forget(name, kind="session")
            self.sessions.remove(name)
        return ()
