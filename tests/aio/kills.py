"""`python -m tests.aio.kills [KILLS [SEED]]`: kill -9 a driver with a journal at random moments, and compare.

After so many kills for each kind of journal, the driver is started once more and shows its state. What was acknowledged
has to be in it. No job may have begun twice or before its start was recorded, no event may have been reported twice,
and no two jobs may have been on a lane at once. The end of each job, and the usage of each session while the driver
ran, have to be what was measured, within one heartbeat for each of its lives. What a busy machine adds at the moment
of a kill is measured and taken off: how long the journal has been written, and the event loop has not gone on. Exit
code 1 if something is otherwise.
"""

import json
import random
import select
import signal
import subprocess
import sys
import time
from collections import Counter, defaultdict, deque
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import attrs

from tests.aio.victim import HEARTBEAT, LANES, PULSE

LONGEST = 60.0
"""Seconds in which what is waited for must have happened."""

SLACK = 0.05
"""Seconds by which a fact may be noted late."""

LATELY = 2 * HEARTBEAT
"""Seconds in which a pause of the event loop delays a record."""

MEMORY = Path("/dev/shm")
"""Where facts are noted without waiting for a disk."""

ONCE = {"session_opened", "session_activated", "session_ended", "job_submitted", "job_started", "job_finished"}
"""Events that a session or job has at most once."""

FINAL = {"done", "failed", "canceled", "dropped"}

Fact = list[Any]


@attrs.define
class Meter:
    """How long something was on, in how many lives, and how long a busy machine may have delayed the records of it."""

    since: float = 0.0
    end: float = 0.0
    is_on: bool = False
    seconds: float = 0.0
    lives: int = 1
    delay: float = 0.0

    def on(self, at: float) -> None:
        """It begins."""
        self.since, self.is_on = at, True

    def off(self, at: float) -> None:
        """It ends."""
        if self.is_on:
            self.end, self.is_on, self.seconds = at, False, self.seconds + at - self.since


def main(kills: int, seed: int) -> int:
    """Kill so many drivers of each kind, and print the figures."""
    wrong = []
    for name in ("journal.jsonl", "journal.sqlite"):
        with TemporaryDirectory() as folder, TemporaryDirectory(dir=MEMORY if MEMORY.exists() else None) as memory:
            facts = lives(Path(folder) / name, Path(memory) / "facts", kills, random.Random(f"{name} {seed}"))
        compared = Comparison(facts)
        problems = [*compared.problems()]
        print(f"{name}, seed {seed}: {kills} kills, {len(problems)} problems; {compared.figures()}")
        wrong += problems
    print("".join(f"{problem}\n" for problem in wrong), end="")
    return int(bool(wrong))


def lives(journal: Path, facts: Path, kills: int, dice: random.Random) -> list[Fact]:
    """The facts of so many lives that were killed, and of a last one that was not."""
    for life in range(kills):
        process = _start(journal, facts, str(life), dice)
        try:
            if dice.random() < 0.7:
                assert process.stdout is not None
                readable, _, _ = select.select([process.stdout], [], [], LONGEST)
                assert readable, "the driver does not begin"
            process.wait(dice.uniform(0, 0.6))
            raise AssertionError(f"life {life} ended by itself with {process.returncode}")
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
        finally:
            process.kill()
            process.communicate()
        with facts.open("a") as file:
            file.write(f"{json.dumps([time.time(), 'killed'])}\n")
    process = _start(journal, facts, "last", dice)
    process.communicate(timeout=LONGEST)
    assert 0 == process.returncode
    return [json.loads(line) for line in facts.read_text().splitlines()]


def _start(journal: Path, facts: Path, life: str, dice: random.Random) -> "subprocess.Popen[bytes]":
    arguments = [str(journal), str(facts), life, str(dice.getrandbits(32))]
    return subprocess.Popen([sys.executable, "-m", "tests.aio.victim", *arguments], stdout=subprocess.PIPE)


class Comparison:
    """What was acknowledged, observed and measured, beside the last state."""

    def __init__(self, facts: list[Fact], slack: float = SLACK) -> None:
        self._facts = facts
        self._slack = slack
        self._acknowledged = Counter[str]()
        self._off = {"job": 0.0, "session": 0.0}
        self._longest_delay = self._latest_start = 0.0
        self._views = {(kind, name, id): view for _, kind, name, id, view in (fact for fact in facts if len(fact) == 5)}

    def figures(self) -> str:
        """What was compared, and by how much times were off for each life at most."""
        jobs, sessions = (sum(1 for each, *_ in self._views if each == kind) for kind in ("job", "session"))
        off = ", ".join(f"{kind} {1000 * seconds:.0f} ms" for kind, seconds in self._off.items())
        return (
            f"{self._acknowledged.total()} acknowledged commands, {jobs} jobs and {sessions} sessions at the end; "
            f"heartbeat {1000 * HEARTBEAT:.0f} ms, times off by at most: {off}; latest start of a job "
            f"{1000 * self._latest_start:.0f} ms after its record, longest delay by a busy machine at a kill "
            f"{1000 * self._longest_delay:.0f} ms"
        )

    def problems(self) -> Iterator[str]:
        """A sentence for each thing that is not as it has to be."""
        yield from self._missing()
        yield from self._twice()
        yield from self._overlaps()
        yield from self._times()

    def _missing(self) -> Iterator[str]:
        forgotten = {
            (fact[2], fact[3]) for fact in self._facts if fact[1] == "forgets"
        }  # or not, if that was not durable
        for _, what, *rest in self._facts:
            if what not in {"opened", "submitted", "job canceled", "close", "cancel", "result", "forgotten"}:
                continue
            self._acknowledged[what] += 1
            name, id, *state = rest
            view = self._views.get(("session" if what in {"opened", "close", "cancel"} else "job", name, id))
            if (name, id) in forgotten:
                if view is not None and what == "forgotten":
                    yield f"{id} was forgotten, and is there"
            elif view is None:
                yield f"{what} {id} was acknowledged, and is missing"
            elif what in {"submitted", "job canceled"} and view["state"] not in FINAL:
                yield f"{id} is {view['state']} at the end"
            elif what in {"close", "cancel"} and view["reason"] is None:
                yield f"{what} {id} was acknowledged, and it has not ended"
            elif state and state != [view["state"]]:
                yield f"{id} was acknowledged as {state[0]}, and is {view['state']}"

    def _twice(self) -> Iterator[str]:
        begun = Counter((name, id) for _, what, name, id in (each for each in self._facts if each[1] == "begins"))
        yield from (f"{id} began {times} times" for (_, id), times in begun.items() if times > 1)
        events = Counter(tuple(fact[2:6]) for fact in self._facts if fact[1] == "event" and fact[3] in ONCE)
        yield from (f"{event} was reported {times} times" for event, times in events.items() if times > 1)

    def _overlaps(self) -> Iterator[str]:
        running: dict[str, set[str]] = defaultdict(set)
        for _, what, *rest in self._facts:
            if what == "killed":
                running.clear()
            elif what in {"begins", "ends"}:
                name, id = rest
                (running[name].add if what == "begins" else running[name].discard)(id)
                if len(running[name]) > LANES[name]:
                    yield f"{', '.join(sorted(running[name]))} ran at once"

    def _times(self) -> Iterator[str]:
        """Compare the ends of jobs and the usage of sessions with what was measured from outside."""
        measured = Measured(self._facts)
        self._longest_delay = measured.longest
        for (kind, name, id), view in self._views.items():
            if kind == "job" and (name, id) in measured.jobs:
                run = measured.jobs[name, id]
                off = abs(view["finished_at"] / 1000 - run.end) - run.delay
                early = view["started_at"] / 1000 - run.since
                self._latest_start = max(-early, self._latest_start)
                if early > self._slack:
                    yield f"job {id} began {early:.3f} s before it was started"
            elif kind == "session" and (name, id) in measured.sessions:
                meter = measured.sessions[name, id]
                off = (abs(view["usage"] / 1000 - meter.seconds) - meter.delay) / meter.lives
            else:
                continue
            self._off[kind] = max(off, self._off[kind])
            if off > HEARTBEAT + self._slack:
                yield f"the time of {kind} {id} is off by {off:.3f} s"


class Measured:
    """How long each job ran on the device, and how long each session was metered, with the delays of a busy machine."""

    def __init__(self, facts: list[Fact]) -> None:
        self.jobs: dict[Any, Meter] = defaultdict(Meter)
        self.sessions: dict[Any, Meter] = defaultdict(Meter)
        self.longest = 0.0
        self._held: set[Any] = set()
        self._pulse = self._written = 0.0
        self._writing: float | None = None
        self._unreported: dict[Any, Meter] = {}  # jobs whose ends are not durable
        self._pauses = deque[tuple[float, float]](maxlen=99)
        for at, what, *rest in facts:
            getattr(self, f"_{what}", self._nothing)(at, *rest)

    def _nothing(self, at: float, *_: Any) -> None:
        """This fact has no time to be compared."""

    def _begins(self, at: float, name: str, job: str) -> None:
        self.jobs[name, job].on(at)
        self._unreported[name, job] = self.jobs[name, job]

    def _ends(self, at: float, name: str, job: str) -> None:
        self.jobs[name, job].off(at)

    def _event(self, _: float, name: str, kind: str, session: str, job: str, at: float) -> None:
        if kind == "job_finished" and (meter := self._unreported.pop((name, job), None)) is not None:
            meter.delay = sum(pause for then, pause in self._pauses if then > meter.end - LATELY)
        elif kind in {"session_activated", "session_reactivated"}:
            self._held.add((name, session))
            self.sessions[name, session].on(at)
        elif kind in {"session_deactivated", "session_ended"} and (name, session) in self._held:
            self._held.discard((name, session))
            self.sessions[name, session].off(at)

    def _resumes(self, at: float, name: str, holder: str | None) -> None:
        """A backend has recovered, with a session that holds the QPU or with none."""
        self._held = {each for each in self._held if each[0] != name}
        if holder is not None:
            self._held.add((name, holder))
            self.sessions[name, holder].on(at)

    def _pulses(self, at: float) -> None:
        """The event loop goes on, perhaps after a pause in which nothing was recorded."""
        self._pauses.append((at, self._pause(at)))
        self._pulse = at

    def _writes(self, at: float) -> None:
        self._writing = at

    def _wrote(self, at: float) -> None:
        self._written, self._writing = at - (self._writing or at), None

    def _killed(self, at: float) -> None:
        """A life ends: what is not in the journal by now is in none. It may have waited for a write, and its own."""
        writing = self._written + (0 if self._writing is None else at - self._writing)
        pauses = self._pause(at) + sum(pause for then, pause in self._pauses if then > at - writing - LATELY)
        self.longest = max(self.longest, writing + pauses)
        for meter in (*self._unreported.values(), *(each for each in self.sessions.values() if each.is_on)):
            meter.off(at)
            meter.lives += 1
            meter.delay += writing + pauses
        self._unreported.clear()
        self._pauses.clear()
        self._pulse, self._written, self._writing = 0.0, 0.0, None

    def _pause(self, at: float) -> float:
        return max(0, at - self._pulse - PULSE) if self._pulse else 0


if __name__ == "__main__":
    numbers = [int(each) for each in sys.argv[1:]]
    sys.exit(main(*numbers, *(100, random.SystemRandom().getrandbits(32))[len(numbers) :]))
