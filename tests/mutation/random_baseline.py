"""Random walks of plain commands: what a suite without any thought behind it would be, to hold the real one against.

A walk knows the commands and their fields, the names it has used and the time; it does not know what state anything is
in. It is judged like any other case. Its numbers are small, so that clocks run out and meet; of eight mixtures of
commands and lengths from 10 to 160 this one found the most.
"""

from collections.abc import Iterator
from random import Random
from typing import Any

from tenure.conformance.cases.case import Case
from tenure.conformance.protocol.capabilities import needed

SEED = 20240717
LENGTH = 30
"""Commands of a walk."""

SESSIONS = ("a", "b")
WEIGHTS = {
    "submit": 24,
    "finish": 25,
    "advance": 20,
    "open": 12,
    "cancel_job": 6,
    "close": 8,
    "cancel": 5,
    "resize": 2,
    "forget": 2,
}


def walks(steps: int) -> Iterator[Case]:
    """Walks of so many commands together, the last one as long as it takes; always the same ones, in the same order."""
    number = 0
    while steps > 0:
        number += 1
        walk = _walk(number, min(LENGTH, steps))
        steps -= len(walk.commands)
        yield walk


def _walk(number: int, length: int) -> Case:
    random = Random(f"{SEED}/{number}")
    draw = _Draw(random)
    commands = tuple(draw.command() for _ in range(length))
    lanes = random.choice((1, 1, 2))
    return Case(f"random/{number}", (), commands, tuple(needed(lanes, None, 0, commands)), lanes=lanes)


class _Draw:
    """Draws commands one by one."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._now = 0
        self._jobs: list[str] = []

    def command(self) -> dict[str, Any]:
        """The next command."""
        random = self._random
        kinds = list(WEIGHTS) if self._jobs else ["open", "submit", "advance"]
        op = random.choices(kinds, [WEIGHTS[kind] for kind in kinds])[0]
        match op:
            case "open":
                times = {"max_time": random.randint(1, 40), "interactive_timeout": random.randint(0, 8)}
                unused = {"unused_timeout": random.randint(1, 15)} if random.random() < 1 / 3 else {}
                return {"op": op, "session": random.choice(SESSIONS), **times, **unused}
            case "submit":
                if not self._jobs or random.random() < 0.95:
                    self._jobs.append(f"j{len(self._jobs) + 1}")
                    job = self._jobs[-1]
                else:
                    job = random.choice(self._jobs)
                session = random.choice((*SESSIONS, None))
                return {"op": op, "job": job} if session is None else {"op": op, "job": job, "session": session}
            case "finish":
                return {"op": op, "job": self._job(), "outcome": random.choice(("done", "failed", "canceled"))}
            case "cancel_job":
                return {"op": op, "job": self._job()}
            case "advance":
                self._now += random.randint(0, 12)
                return {"op": op, "to": self._now}
            case "resize":
                return {"op": op, "lanes": random.randint(0, 3)}
            case "forget":
                return {"op": op, "id": random.choice((*SESSIONS, *self._jobs))}
        return {"op": op, "session": random.choice(SESSIONS)}

    def _job(self) -> str:
        """One of the jobs, the latest with preference."""
        return self._random.choice(self._jobs[-6:])
