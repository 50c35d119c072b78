"""`python -m tests.aio.kills [KILLS [SEED]]`: kill -9 a driver with a journal at random moments, and compare.

After so many kills for each kind of journal, the driver is started once more and shows its state. What was acknowledged
has to be in it. No job may have begun twice, no event may have been reported twice, and no two jobs may have been on a
lane at once. The time of each job and the usage of each session have to be what was measured while the driver ran,
within one heartbeat for each of its lives. What a busy machine adds is measured and taken off: how long it took to
write to the journal what then had its effect, and how long the event loop did not go on. Exit code 1 if something is
otherwise.
"""

import json
import random
import select
import signal
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import attrs

from tenure.reference.events import KINDS
from tests.aio.victim import HEARTBEAT, LANES, PULSE

LONGEST = 60.0
"""Seconds in which what is waited for must have happened."""

SLACK = 0.05
"""Seconds by which a fact may be noted late."""

MEMORY = Path("/dev/shm")
"""Where facts are noted without waiting for a disk."""

ONCE = {"session_opened", "session_activated", "session_ended", "job_submitted", "job_started", "job_finished"}
"""Events that a session or job has at most once."""

FINAL = {"done", "failed", "canceled", "dropped"}

Fact = list[Any]


@attrs.define
class Meter:
    """How long something was on, in how many lives, and how long a busy machine delayed the records of its ends."""

    seconds: float = 0.0
    lives: int = 1
    delay: float = 0.0
    since: float | None = None

    def on(self, at: float) -> None:
        """It begins."""
        self.since = at

    def off(self, at: float) -> None:
        """It ends."""
        if self.since is not None:
            self.seconds += at - self.since
        self.since = None


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
            file.write(f"{json.dumps([time.monotonic(), 'killed'])}\n")
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
        self._longest_delay = 0.0
        self._views = {(kind, name, id): view for _, kind, name, id, view in (fact for fact in facts if len(fact) == 5)}

    def figures(self) -> str:
        """What was compared, and by how much times were off for each life at most."""
        jobs, sessions = (sum(1 for each, *_ in self._views if each == kind) for kind in ("job", "session"))
        off = ", ".join(f"{kind} {1000 * seconds:.0f} ms" for kind, seconds in self._off.items())
        return (
            f"{self._acknowledged.total()} acknowledged commands, {jobs} jobs and {sessions} sessions at the end; "
            f"heartbeat {1000 * HEARTBEAT:.0f} ms, times off by at most: {off}; "
            f"longest write or pause {1000 * self._longest_delay:.0f} ms"
        )

    def problems(self) -> Iterator[str]:
        """A sentence for each thing that is not as it has to be."""
        yield from self._missing()
        yield from self._twice()
        yield from self._overlaps()
        yield from self._times()

    def _missing(self) -> Iterator[str]:
        forgotten = {(fact[2], fact[3]) for fact in self._facts if fact[1] == "forgotten"}
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
        events = Counter(tuple(fact[2:]) for fact in self._facts if fact[1] == "event" and fact[3] in ONCE)
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
        """Compare how long jobs ran, and how long sessions were metered, with what was measured from outside."""
        jobs, sessions = self._measured()
        for (kind, name, id), view in self._views.items():
            if kind == "job" and (name, id) in jobs:
                meter, seconds = jobs[name, id], (view["finished_at"] - view["started_at"]) / 1000
            elif kind == "session" and (name, id) in sessions and "scheduler_recovered" in KINDS:
                meter, seconds = sessions[name, id], view["usage"] / 1000
            else:
                continue
            off = max(0, abs(seconds - meter.seconds) - meter.delay) / meter.lives
            self._off[kind] = max(off, self._off[kind])
            if off > HEARTBEAT + self._slack:
                yield f"{kind} {id} has {seconds:.3f} s, and {meter.seconds:.3f} s were measured in {meter.lives} lives"

    def _measured(self) -> tuple[dict[Any, Meter], dict[Any, Meter]]:
        """How long each job ran on the device, and how long each session was metered, as observed from outside."""
        jobs: dict[Any, Meter] = defaultdict(Meter)
        sessions: dict[Any, Meter] = defaultdict(Meter)
        held: set[Any] = set()
        delays = Delays()
        for at, what, *rest in self._facts:
            if what == "begins":
                delays.begin(jobs[rest[0], rest[1]], at)
            elif what == "ends":
                jobs[rest[0], rest[1]].off(at)
            elif what in {"writing", "written", "pulse"}:
                getattr(delays, what)(at)
            elif what == "killed":
                delays.killed(at)
            elif what == "event":
                name, kind, session, _ = rest
                if kind in {"session_activated", "session_reactivated"}:
                    held.add((name, session))
                    delays.begin(sessions[name, session], at)
                elif kind in {"session_deactivated", "session_ended"} and (name, session) in held:
                    held.discard((name, session))
                    delays.end(sessions[name, session], at)
                elif kind == "scheduler_recovered":
                    for each in held:
                        if each[0] == name:
                            delays.begin(sessions[each], at)
        self._longest_delay = delays.longest
        return jobs, sessions


class Delays:
    """What a busy machine adds: writes that take long, and pauses of the event loop.

    What is recorded while the journal is written has to wait for that write, and then for its own.
    """

    def __init__(self) -> None:
        self.longest = 0.0
        self._meters: list[Meter] = []  # those that were on since the last pulse
        self._pulse = 0.0
        self._writing: float | None = None
        self._writes = [0.0]

    def begin(self, meter: Meter, at: float) -> None:
        """Switch a meter on for what was recorded before."""
        meter.on(at)
        self._delay(meter, sum(self._writes[-2:]))
        self._meters.append(meter)

    def end(self, meter: Meter, at: float) -> None:
        """Switch a meter off for what was recorded before."""
        meter.off(at)
        self._delay(meter, sum(self._writes[-2:]))

    def writing(self, at: float) -> None:
        """The journal is written from now on."""
        self._writing = at

    def written(self, at: float) -> None:
        """The journal is written."""
        self._writes, self._writing = [*self._writes[-1:], at - (self._writing or at)], None

    def pulse(self, at: float) -> None:
        """The event loop goes on."""
        if self._pulse:
            for meter in self._meters:
                self._delay(meter, at - self._pulse - PULSE)
        self._pulse = at
        self._meters = [meter for meter in self._meters if meter.since is not None]

    def killed(self, at: float) -> None:
        """A life ends: what is in no record by now will be in none."""
        for meter in self._meters:
            if meter.since is not None:
                meter.lives += 1
                self._delay(meter, max(at - (self._writing or at) + self._writes[-1], at - (self._pulse or at) - PULSE))
                meter.off(at)
        self._pulse, self._writing, self._meters = 0.0, None, []

    def _delay(self, meter: Meter, seconds: float) -> None:
        meter.delay += max(0.0, seconds)
        self.longest = max(self.longest, seconds)


if __name__ == "__main__":
    numbers = [int(each) for each in sys.argv[1:]]
    sys.exit(main(*numbers, *(100, random.SystemRandom().getrandbits(32))[len(numbers) :]))
