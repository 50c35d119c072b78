"""The page is right about the suite: a sample is tried from the beginning, and the records are complete."""

import json
from collections.abc import Callable
from functools import cache

import attrs
import pytest

from tenure.conformance import PythonTarget, Target
from tenure.conformance.targets.oracle import OracleTarget
from tenure.model import Oracle
from tests.conformance.doubles.small_scheduler import SmallScheduler
from tests.mutation.__main__ import PAGE, RECORDS
from tests.mutation.kill_matrix import STAGES, Kill, Suite, known
from tests.mutation.mutants import BY_HAND, STEP, Candidate, by_id
from tests.mutation.page import page

LINES = RECORDS.read_text(encoding="utf-8").splitlines()


RECORDED = [Kill(**json.loads(line)) for line in LINES]
"""The records, without what follows from them."""


@cache
def suite() -> Suite:
    """The cases and walks, which take seconds to make."""
    return Suite()


@cache
def kills() -> list[Kill]:
    """The records with what follows from them."""
    stages, budgets = suite().stage_of, suite().budget_of
    return [
        attrs.evolve(kill, stage=stages.get(kill.by or ""), budget=budgets.get(kill.walk or "")) for kill in RECORDED
    ]


def test_the_records_have_every_wrong_scheduler() -> None:
    """In their order, each with its kind, and with cases and walks that there are."""
    assert [(candidate.id, candidate.kind) for candidate in by_id().values()] == [
        (kill.id, kill.kind) for kill in kills()
    ]
    assert LINES == [kill.line for kill in kills()]
    assert [] == [kill.id for kill in kills() if (kill.by is None) != (kill.stage is None)]
    assert [] == [kill.id for kill in kills() if (kill.walk is None) != (kill.budget is None)]


def test_the_page_agrees_with_the_records() -> None:
    """Nothing in it is written by hand."""
    assert page(kills(), suite()) == PAGE.read_text(encoding="utf-8")


def test_every_wrong_scheduler_is_found_or_proved_to_be_right() -> None:
    """Nothing survives; only the order of timers at one instant needs cases with ties."""
    assert [] == [kill.id for kill in kills() if (kill.by is None) != kill.equivalent]
    assert {"tie", "dispatch"} == {kill.kind for kill in kills() if kill.stage == "ties"}


def test_quick_finds_most() -> None:
    """At least 95 of 100 that can be found, and of each kind but ties and dispatch at least 80."""
    wrong = [kill for kill in kills() if not kill.equivalent]
    assert 0.95 <= sum(kill.stage == "quick" for kill in wrong) / len(wrong)
    for kind in {kill.kind for kill in wrong} - {"tie", "dispatch"}:
        ours = [kill for kill in wrong if kill.kind == kind]
        assert 0.8 <= sum(kill.stage == "quick" for kill in ours) / len(ours)


def sample() -> list[str]:
    """The ids of some of every kind, and of some of what is proved."""
    proved = [kill.id for kill in RECORDED if kill.equivalent and kill.kind != STEP][::60]
    few = [kill.id for kill in RECORDED if kill.kind not in (STEP, BY_HAND)][7::300]
    return [*few, *proved, *[kill.id for kill in RECORDED if kill.kind in (STEP, BY_HAND)][3::250]]


@pytest.mark.parametrize("id", sample())
def test_a_sample_comes_out_as_it_is_recorded(id: str) -> None:
    """Without any record to begin with, as far as the cases go."""
    record = next(kill for kill in kills() if kill.id == id)
    again = suite().kill(by_id()[id], {id: {"id": id}}, thorough=False)
    assert (record.stage, record.equivalent) == (again.stage, again.equivalent)


@pytest.mark.parametrize("right", [lambda: OracleTarget(Oracle()), lambda: PythonTarget(SmallScheduler, "small")])
def test_nothing_finds_a_right_scheduler(right: Callable[[], Target]) -> None:
    """No case of the depths quick and standard fails where there is nothing to find."""
    candidate = Candidate("right", BY_HAND, right, lambda: None, lambda: True)
    assert Kill("right", BY_HAND, equivalent=True) == suite().kill(candidate, {}, thorough=False)


def test_a_record_is_a_line_without_what_follows_from_it() -> None:
    """The record leaves out the depth of the case, which is looked up in the files."""
    kill = Kill("T02 gone", "answer", "T02/queued.empty", "quick", walk="random/1", budget="quick")
    line = '{"id": "T02 gone", "kind": "answer", "by": "T02/queued.empty", "walk": "random/1"}'
    assert line == kill.line
    assert {"T02 gone": json.loads(line)} == known(line)
    assert '{"id": "x", "kind": "tie", "equivalent": true}' == Kill("x", "tie", equivalent=True).line


def test_the_budgets_of_walks_are_the_steps_of_the_depths() -> None:
    """Walks up to a depth have as many commands as the cases up to it, but for the last walk."""
    steps = 0
    for stage in STAGES[:-1]:
        steps += sum(len(walk.commands) for walk in suite().walks[stage])
        assert 0 <= suite().steps(stage) - steps < 30
