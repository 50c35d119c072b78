"""The calls that a user writes first, with what comes to hand, and what is said of those that cannot work."""

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from tenure.conformance import (
    CannotStart,
    PythonTarget,
    Report,
    Target,
    bundled_cases,
    explore,
    judge,
    select,
)
from tenure.model import BadQuestion, find_run
from tenure.proofs import Obligation, prove, theorems
from tenure.reference import Fifo, Limits, Scheduler
from tenure.spec import bundled
from tests.conformance.doubles import starters

FEW = select(bundled_cases(), clauses=["P1"])


def factory(lanes: int = 1, limits: Limits | None = None, now: int = 0) -> Scheduler:
    """Makes a scheduler without being told anything."""
    return Scheduler(lanes, Fifo(), limits, now)


def factory_with_required_arguments(lanes: int, limits: Limits | None, now: int) -> Scheduler:
    """Makes a scheduler, and has to be told everything."""
    return Scheduler(lanes, Fifo(), limits, now)


def target() -> Target:
    """Starts a target."""
    return PythonTarget(Scheduler, "mine")


@pytest.mark.parametrize(
    ("given", "name"),
    [
        (Scheduler, "Scheduler"),
        (factory, "factory"),
        (target, "mine"),
        (partial(PythonTarget, Scheduler, "partial"), "partial"),
        ("tenure.reference:Scheduler", "tenure.reference:Scheduler"),
        (starters.oracle, "oracle"),
    ],
)
@pytest.mark.parametrize("workers", [1, 2])
def test_a_target_is_whatever_makes_one(given: Any, name: str, workers: int) -> None:
    """A class, a factory, what starts a target, or a name; in this process and in others."""
    judgement = judge(FEW, given, workers=workers)
    assert name == judgement.target.name
    assert {"passed"} == {verdict.result for verdict in judgement.verdicts}


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (lambda: judge(FEW, Scheduler()), "pass Scheduler itself"),  # type: ignore[arg-type]
        (lambda: judge(Scheduler, FEW), r"cases come first, then the target: judge\(bundled_cases\(\), Scheduler\)"),  # type: ignore[arg-type]
        (lambda: judge(["P1/*"], Scheduler), "cases come first"),  # type: ignore[list-item]
        (lambda: explore(7, examples=1), "pass int itself"),  # type: ignore[arg-type]
    ],
)
def test_the_message_for_a_wrong_call_has_the_right_one(call: Callable[[], object], sentence: str) -> None:
    """Before anything is run."""
    with pytest.raises(TypeError, match=sentence):
        call()


def test_the_reason_for_a_failed_start_is_printed() -> None:
    """A factory that has to be told what it makes, and a name that is none."""
    with pytest.raises(CannotStart, match="factory_with_required_arguments cannot be called without arguments"):
        judge(FEW, factory_with_required_arguments)
    with pytest.raises(CannotStart, match="there is no module 'nowhere'"):
        judge(FEW, "nowhere:Scheduler")


def test_a_report_is_made_of_a_judgement() -> None:
    """With nothing else said, it is on the bundled suite."""
    report = Report(judge(FEW, Scheduler))
    assert "Scheduler" in report.text()
    assert "partly" == report.as_json()["verdict"]
    assert ("E6", "X8", "V1") == report.untested


def test_a_theorem_is_proved() -> None:
    """By its name, by both solvers."""
    (proof,) = prove(bundled(), names=["S3"])
    assert "proved" == proof.status
    assert all(isinstance(each, Obligation) for each in proof.theorem.obligations)
    assert ["S3"] == [theorem.id for theorem in theorems(bundled(), ["S3"])]


def test_a_question_is_answered() -> None:
    """By a run, or by the fact that there is none."""
    run = find_run(["open", "submit", "start"], "now_3 - now_2 > 10")
    assert run is not None
    assert 11 == run.steps[2].now - run.steps[1].now
    assert find_run(["open", "submit", "start", "maximum_timeout"], "now_4 != now_3 + max_time") is None
    with pytest.raises(BadQuestion, match="'walk' is not an input; inputs are open, submit"):
        find_run(["open", "walk"])
