"""S21 holds, can fail and rests on its premises; and runs of the oracle agree with it."""

import random
from typing import Any

import pytest

from tenure.model import Oracle, World
from tenure.proofs.smt.solvers import ENGINES
from tenure.proofs.system import lone_job
from tenure.spec import bundled
from tests.model.faults import cell, changed, row
from tests.proofs.everything import obligations
from tests.proofs.verdicts import refuted, unproved

ARMED_WHILE_WAITING = (
    row("T30", 'from = ["queued.empty"]', 'from = ["queued.empty", "queued.waiting"]'),
    cell("queued.waiting", 'unused_timeout = "disabled"', 'unused_timeout = "T30 else disabled"'),
)


@pytest.mark.parametrize("engine", ENGINES)
def test_every_obligation_holds(engine: str) -> None:
    """Both engines confirm that the two runs stay together."""
    assert [] == unproved(obligations(lone_job), engine)


@pytest.mark.parametrize(
    ("name", "changes"),
    [
        ("S21-open", (row("T01", 'effects = ["unused_clock_on"]', 'effects = ["unused_clock_on", "gain_qpu"]'),)),
        ("S21-submit", (row("T02", '"job_in", ', ""),)),
        ("S21-close", (row("T18", 'to = "closed.unstarted"', 'to = "closed.draining"'),)),
        ("S21-cancel-job", (row("T14", 'guard = ["last_queued"]', 'guard = ["last_queued", "job_running"]'),)),
        ("S21-start", (row("T04", '"chosen"', '"chosen", "others_running"'),)),
        ("S21-start", (row("T21", '"no_holder", ', ""),)),
        ("S21-start", (row("J02", ', "chosen"', ""),)),
        ("S21-clocks", ARMED_WHILE_WAITING),
    ],
)
def test_a_fault_in_the_table_separates_the_runs(name: str, changes: tuple[tuple[str, str], ...]) -> None:
    """Both engines find a pair of runs in which a session helps a lone job, or harms it."""
    assert refuted(lone_job, changed(*changes), name)


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("S21-told", "s has no job but j"),
        ("S21-told", "every job is in the same place"),
        ("S21-starts", "x is another session"),
        ("S21-timers", "every session but s is the same"),
        ("S21-start", "s has no job but j"),
        ("S21-clocks", "j waits for its start"),
    ],
)
def test_the_theorem_rests_on_its_premises(name: str, label: str) -> None:
    """Without the premise both engines find a difference between the runs."""
    assert refuted(lone_job, bundled(), name, label)


def start_of_the_lone_job(commands: list[dict[str, Any]]) -> int | None:
    """When job `lone` starts in a run of the oracle, or None."""
    oracle, world, starts = Oracle(), World(), []
    for command in commands:
        outcome = oracle.apply(world, command)
        world = outcome.world
        starts += [
            event["at"] for event in outcome.events if (event["kind"], event.get("job")) == ("job_started", "lone")
        ]
    return starts[0] if starts else None


def some_commands(draw: random.Random, length: int) -> list[dict[str, Any]]:
    """A run of other sessions and jobs."""
    sessions, jobs, now, run = ["a", "b"], 0, 0, []
    for name in sessions:
        times = {"max_time": draw.randint(1, 12), "interactive_timeout": draw.randint(0, 4)}
        run.append({"op": "open", "session": name, **times})
    for _ in range(length):
        kind = draw.choice(
            ("submit", "submit", "finish", "finish", "advance", "advance", "resize", "close", "cancel_job")
        )
        if kind == "submit":
            jobs += 1
            run.append({"op": kind, "job": f"j{jobs}", "session": draw.choice((None, *sessions))})
        elif kind == "advance":
            now += draw.randint(0, 5)
            run.append({"op": kind, "to": now})
        elif kind == "resize":
            run.append({"op": kind, "lanes": draw.randint(0, 3)})
        elif kind == "close":
            run.append({"op": kind, "session": draw.choice(sessions)})
        else:
            run.append({"op": kind, "job": f"j{draw.randint(1, jobs + 1)}"})
    return run


def test_runs_of_the_oracle_agree() -> None:
    """What is proved step by step shows in whole runs: the lone job starts at one instant in both, or in neither."""
    starts = []
    for seed in range(200):
        run = some_commands(random.Random(seed), 40)
        before, after = run[:15], run[15:]
        own = {"op": "open", "session": "s", "max_time": 1, "interactive_timeout": 0}
        close = [{"op": "close", "session": "s"}] if seed % 2 else []
        alone = start_of_the_lone_job([*before, {"op": "submit", "job": "lone"}, *after])
        within = [own, *before, {"op": "submit", "job": "lone", "session": "s"}, *close, *after]
        assert alone == start_of_the_lone_job(within), f"seed {seed}"
        starts.append(alone)
    assert 50 < len([start for start in starts if start is not None and start > 0])
