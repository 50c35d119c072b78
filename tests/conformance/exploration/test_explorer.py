"""Exploration: what is wrong is found soon, shown in a short run, the same each time; every target gets a verdict."""

import json
import multiprocessing
import runpy
import time
from collections.abc import Callable
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

import attrs
import pytest

from tenure.conformance import CannotStart, JudgeOptions, ProtocolError, PythonTarget, Target, judge, load
from tenure.conformance.cases.coverage import steps
from tenure.conformance.cases.trace import Trace
from tenure.conformance.exploration import random_runs
from tenure.conformance.exploration.explorer import ONE_AT_A_TIME, PART, RandomRuns, explore
from tenure.conformance.protocol.messages import Request
from tenure.conformance.reports.reproducer import reproducer
from tenure.model import Oracle
from tenure.reference import Scheduler
from tenure.spec import bundled
from tests.conformance.doubles import starters
from tests.conformance.doubles.named_targets import (
    Altered,
    OracleTarget,
    Starter,
    breaking,
    failure_of,
    protocol_error_of,
)
from tests.conformance.doubles.small_scheduler import SmallScheduler
from tests.conformance.doubles.wrong_endings import GoesBackInTime
from tests.conformance.doubles.wrong_schedulers import (
    WRONG,
    AcceptsAfterClose,
    LastInFirstOut,
    LimitIsOutOfReach,
    NoExclusivity,
)

REFERENCE = partial(PythonTarget, load("tenure.reference:Scheduler"), "reference")
SMALL = partial(PythonTarget, SmallScheduler, "small")
HUNTED = WRONG[:13:2]


def explored(wrong: type, **options: Any) -> RandomRuns:
    """Explore a scheduler in Python."""
    return explore(partial(PythonTarget, wrong, wrong.__name__), **{"examples": 60, "seed": 1, **options})


def ops(exploration: RandomRuns) -> list[str]:
    """The commands of the run that was found."""
    assert exploration.found is not None
    return [command["op"] for command in exploration.found.case.commands]


def protocol_error(exploration: RandomRuns) -> ProtocolError:
    """The protocol error with which the run that was found ends."""
    assert "failed" == exploration.outcome
    return protocol_error_of(failure_of(exploration.found))


def test_the_reference_passes() -> None:
    """Nothing is found, all runs are made, and most of the table is reached."""
    exploration = explore(REFERENCE, examples=60, seed=2)
    assert ("passed", True, None, ()) == (
        exploration.outcome,
        exploration.complete,
        exploration.found,
        exploration.notes,
    )
    assert 60 == exploration.runs
    assert exploration.commands > 20 * exploration.runs
    assert sum(exploration.coverage.steps[step] > 0 for step in steps(bundled())) > 75
    assert "reference" == exploration.target.name


def test_a_right_scheduler_that_lacks_something_passes() -> None:
    """It gets no commands that it lacks, though it declares them in hello only."""
    exploration = explore(SMALL, examples=15)
    assert "passed" == exploration.outcome
    assert {"forget", "row"} <= set(exploration.target.missing)


@pytest.mark.parametrize("wrong", HUNTED)
def test_a_wrong_scheduler_is_found_and_shown_in_a_short_run(wrong: type) -> None:
    """Within 60 runs; a few commands are left, which fail as a case, and without the last they do not."""
    exploration = explored(wrong)
    assert "failed" == exploration.outcome
    found = exploration.found
    assert found is not None
    failure = failure_of(found)
    assert failure.step == len(found.case.commands) <= 9
    assert failure.clauses == found.case.clauses != ()
    connect = partial(PythonTarget, wrong, wrong.__name__)
    shorter = attrs.evolve(found.case, commands=found.case.commands[:-1])
    again, without_the_last = judge([found.case, shorter], connect).verdicts
    assert again == found
    assert "passed" == without_the_last.result


def test_a_clause_is_to_blame_once() -> None:
    """Also X4, which demands both that a command is refused and that a refused one changes nothing."""
    run = Trace(now=5).do({"op": "advance", "to": 1}, at_once=True)
    (verdict,) = judge([run.case("back", ["X4"])], partial(PythonTarget, GoesBackInTime, "wrong")).verdicts
    assert ("X4",) == failure_of(verdict).clauses


def test_the_same_seed_makes_the_same_run() -> None:
    """And another seed another one."""
    one, again, other = (explored(NoExclusivity, seed=seed) for seed in (3, 3, 4))
    assert one == again
    assert one.coverage == again.coverage
    assert (one.runs, one.commands) != (other.runs, other.commands)


def test_runs_do_not_depend_on_the_target() -> None:
    """Two targets with the same capabilities get the same commands, whatever their modules are."""

    def asked_by(make: Callable[[], OracleTarget]) -> list[Request]:
        start = Starter(make)
        explore(start, examples=5, seed=9)
        return start.made[0].asked

    class Another(OracleTarget):
        numbers = (3, 7, 11, 13, 17, 19, 23)

    assert asked_by(OracleTarget) == asked_by(Another)
    # A constant, because a noted seed has to make the same runs with other versions of all libraries.
    assert "6ab85405ed4a7813" == sha256(json.dumps(asked_by(OracleTarget)).encode()).hexdigest()[:16]


@pytest.mark.parametrize("wrong", [AcceptsAfterClose, Scheduler])
def test_workers_make_no_difference(wrong: type, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two processes find what one does, and see as much of the table."""
    monkeypatch.setattr("tenure.conformance.exploration.explorer.PART", 5)
    alone, together = (explored(wrong, examples=15, workers=workers) for workers in (1, 2))
    assert alone == together
    assert [] == multiprocessing.active_children()


def test_a_target_that_ends_its_process_has_failed() -> None:
    """The process is one of several, so there is a verdict, although the run is unknown."""
    exploration = explore(starters.exiting, examples=2 * PART, workers=2)
    reason = protocol_error(exploration).reason
    assert "the process of the target exited with 7 in one of the runs 1 to 50" == reason
    assert [] == ops(exploration)
    assert not exploration.complete


def test_a_target_that_breaks_the_protocol_is_started_anew() -> None:
    """The run is made shorter all the same, down to the command that breaks it and what that needs."""
    start = Starter(lambda: Altered(breaking("finish")))
    exploration = explore(start, examples=20)
    assert "finish broke it" == protocol_error(exploration).reason
    assert ["finish"] == ops(exploration)
    assert len(start.made) > 3
    assert () == exploration.notes


def hanging(when: Callable[[Request, list[Request]], bool]) -> Callable[[], Target]:
    """Return a starter of a target that hangs if the predicate holds of a request and those since the last reset."""

    def connect() -> Target:
        asked: list[Request] = []

        def alter(request: Request, answer: object) -> object:
            asked[:] = [*asked, request] if request["op"] != "reset" else []
            if when(request, asked):
                raise ProtocolError("no answer within 1 s", hung=True)
            return answer

        return Altered(alter)

    return connect


def test_a_target_that_hangs_is_explored_with_few_hangs() -> None:
    """The command at which it does is tried alone, so that one more hang shows what it is about."""
    exploration = explore(hanging(lambda request, asked: request["op"] == "close"), examples=30)
    assert protocol_error(exploration).hung
    assert ["close"] == ops(exploration)


def test_a_target_that_hangs_is_given_up() -> None:
    """After three hangs in all, those of the search for a smaller run included."""
    hangs = 0

    def when(request: Request, asked: list[Request]) -> bool:
        nonlocal hangs
        is_hanging = request["op"] == "close" and len([each for each in asked if each["op"] == "submit"]) > 1
        hangs += is_hanging
        return is_hanging

    exploration = explore(hanging(when), examples=30)
    assert 3 == hangs
    assert "close" == ops(exploration)[-1]
    assert ("the target was abandoned because it hung 3 times",) == exploration.notes


def test_a_target_that_does_not_start_again_is_given_up() -> None:
    """What it did before counts."""
    started = 0

    def connect() -> Target:
        nonlocal started
        started += 1
        if started > 1:
            raise CannotStart("it was here")
        return Altered(breaking("close"))

    exploration = explore(connect, examples=30)
    assert "failed" == exploration.outcome
    assert ("the target was abandoned because it did not restart: it was here",) == exploration.notes


def test_a_target_that_cannot_be_explored_raises() -> None:
    """It cannot be started, or does not answer hello."""
    with pytest.raises(CannotStart, match="there is nothing here"):
        explore(starters.absent, examples=1)
    with pytest.raises(ProtocolError, match="hello broke it"):
        explore(starters.silent, examples=1)


def test_a_target_that_does_not_always_answer_the_same_is_noted() -> None:
    """The run that was found stands, though it did not fail again."""
    answers = 0

    def alter(request: Request, answer: Any) -> object:
        nonlocal answers
        answers += 1
        return {"events": []} if answers == 500 else answer

    exploration = explore(lambda: Altered(alter), examples=50)
    assert "failed" == exploration.outcome
    assert ("the run did not fail again: the target is not deterministic",) == exploration.notes


def test_a_search_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shrinking on a slow target stops after a while, and the run stays as long as it was."""
    monkeypatch.setattr(random_runs, "LONGEST_SEARCH", -1.0)
    start = time.monotonic()
    exploration = explored(NoExclusivity)
    assert len(ops(exploration)) > 5
    assert time.monotonic() - start < 20


def test_closed_capabilities_are_kept_to() -> None:
    """What the user closed is not asked for."""
    start = Starter(OracleTarget)
    terms = JudgeOptions(closed={"resize": "not now", "scheduler": "not now"})
    exploration = explore(start, terms, examples=10)
    assert "passed" == exploration.outcome
    assert {"resize", "scheduler"}.isdisjoint(request["op"] for target in start.made for request in target.asked)
    assert "not now" == exploration.target.missing["resize"]


def test_without_fifo_it_lists_what_was_left_out() -> None:
    """The policy of the normal queue is not judged, and the runs never gave it a choice."""

    class Pool(OracleTarget):
        def __init__(self) -> None:
            super().__init__({"fifo": "it is a pool"})
            self.oracle = Oracle(policy=lambda queue: queue[-1])

    exploration = explore(Pool, examples=20)
    assert "passed" == exploration.outcome
    assert (ONE_AT_A_TIME,) == exploration.notes
    assert "failed" == explored(LastInFirstOut).outcome


def test_progress_is_reported() -> None:
    """It begins with none, never goes back and ends with all."""
    reported: list[tuple[int, int]] = []
    explore(starters.oracle, examples=20, progress=lambda done, total: reported.append((done, total)))
    assert (0, 20) == reported[0]
    assert (20, 20) == reported[-1]
    assert reported == sorted(reported)


def test_no_examples_are_no_verdict_of_failure() -> None:
    """Nothing is run, and nothing is found."""
    exploration = explore(starters.oracle, examples=0)
    assert (0, 0, None) == (exploration.runs, exploration.commands, exploration.found)


@pytest.mark.parametrize("wrong", [NoExclusivity, LimitIsOutOfReach])
def test_a_finding_can_be_shown_without_the_suite(
    wrong: type, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As a program in Python, which prints the scheduler's answers beside the expected ones."""
    found = explored(wrong).found
    assert found is not None
    program = tmp_path / "shown.py"
    program.write_text(reproducer(found, f"{wrong.__module__}:{wrong.__name__}"), encoding="utf-8")
    runpy.run_path(str(program))
    printed = capsys.readouterr().out.splitlines()
    assert len(found.case.commands) <= len(printed)
    assert found.case.clauses[0] in program.read_text(encoding="utf-8")
    if wrong is LimitIsOutOfReach:
        assert "-> refused: limit_exceeded" in printed[-1]
