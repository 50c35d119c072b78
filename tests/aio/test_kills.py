"""The campaign of kills, in short, and what it takes for a fault."""

import asyncio
import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tenure.reference.aio import Driver, Settings
from tests.aio.hosts import MemoryJournal
from tests.aio.kills import Comparison
from tests.aio.kills import main as kill
from tests.aio.victim import HEARTBEAT, clients, driver_on, report
from tests.aio.virtual_time import VirtualTime, run


def test_a_few_kills(capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing acknowledged is missing, nothing happens twice, and times are those that were measured."""
    assert 0 == kill(5, 1), capsys.readouterr().out
    assert 2 == capsys.readouterr().out.count("5 kills, 0 problems")


class FactsInMemory:
    """A list of facts, until it is closed."""

    def __init__(self, clock: VirtualTime) -> None:
        self._clock = clock
        self.facts: list[list[Any]] = []
        self.is_open = True

    def note(self, *fact: Any) -> None:
        """Note a fact with the time."""
        if self.is_open:
            self.facts.append([self._clock.seconds, *fact])


@settings(max_examples=20)
@given(st.integers(0, 10**6), st.lists(st.floats(0, 2), min_size=1, max_size=6))
def test_lives_in_virtual_time(seed: int, lives: list[float]) -> None:
    """However long each of them is: times are off by a heartbeat for each life at most."""

    async def main(clock: VirtualTime) -> None:
        dice, facts, lines = random.Random(seed), list[list[Any]](), list[str]()
        options = Settings(epoch=1_700_000_000, clock=clock, heartbeat=HEARTBEAT, compact_after=20)
        for life, seconds in enumerate([*lives, 0.0]):
            journal, notes = MemoryJournal(lines), FactsInMemory(clock)
            async with driver_on(journal, notes, options) as driver:
                if life == len(lives):
                    await report(driver, notes)
                else:
                    lines = await _killed(driver, str(life), seconds, journal, notes, dice)
            facts += notes.facts
            await asyncio.sleep(dice.uniform(0, 1))
        assert [] == [*Comparison(facts, slack=0.002).problems()]

    run(main)


async def _killed(
    driver: Driver, life: str, seconds: float, journal: MemoryJournal, notes: FactsInMemory, dice: random.Random
) -> list[str]:
    """Let a driver live for some seconds, and return what is in the journal then; what follows is not noted."""
    tasks = [asyncio.create_task(each) for each in clients(driver, life, notes, dice)]
    await asyncio.sleep(seconds)
    for fact in ("pulses", "killed"):
        notes.note(fact)
    lines, notes.is_open = [*journal.lines], False
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)
    return lines


JOB = {"state": "done", "reason": None, "started_at": 0, "finished_at": 5000, "usage": None}


@pytest.mark.parametrize(
    ("facts", "problem"),
    [
        ([[0, "submitted", "q", "y"]], "submitted y was acknowledged, and is missing"),
        ([[0, "opened", "q", "x"]], "opened x was acknowledged, and is missing"),
        ([[0, "result", "q", "x", "failed"]], "x was acknowledged as failed, and is done"),
        ([[0, "forgets", "q", "x"], [0, "forgotten", "q", "x"]], "x was forgotten, and is there"),
        ([[0, "begins", "q", "x"], [5, "ends", "q", "x"], [5, "begins", "q", "x"]], "x began 2 times"),
        ([[0, "event", "q", "job_started", None, "x", 0]] * 2, "('q', 'job_started', None, 'x') was reported 2 times"),
        ([[0, "begins", "q", "x"], [1, "begins", "q", "z"]], "x, z ran at once"),
        ([[0, "begins", "q", "x"], [4, "ends", "q", "x"]], "the time of job x is off by 1.000 s"),
        ([[0, "begins", "q", "x"], [5.9, "pulses"], [6, "killed"]], "the time of job x is off by 0.910 s"),
        ([[-1, "begins", "q", "x"], [5, "ends", "q", "x"]], "job x began 1.000 s before it was started"),
    ],
)
def test_what_the_campaign_takes_for_a_fault(facts: list[list[Any]], problem: str) -> None:
    """Each is reported, and nothing where all is right."""
    assert problem in [*Comparison([*facts, [9, "job", "q", "x", JOB]]).problems()]
    right = [
        [0, "submitted", "q", "x"],
        [0, "begins", "q", "x"],
        [5, "ends", "q", "x"],
        [5, "result", "q", "x", "done"],
    ]
    assert [] == [*Comparison([*right, [9, "job", "q", "x", JOB]]).problems()]
