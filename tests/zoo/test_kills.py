"""What the page says of the suite is so: a sample is tried from the beginning, and the records have everything."""

import json
from collections.abc import Callable

import pytest

from tenure.conformance import PythonTarget, Target
from tenure.conformance.oracle_target import OracleTarget
from tenure.model import Oracle
from tests.conformance.small_scheduler import SmallScheduler
from tests.zoo.__main__ import PAGE, RECORDS
from tests.zoo.kills import STAGES, Kill, Suite, known
from tests.zoo.page import page
from tests.zoo.specimens import BY_HAND, STEP, Specimen, specimens

ALL = {specimen.id: specimen for specimen in specimens()}
SUITE = Suite()
LINES = RECORDS.read_text(encoding="utf-8").splitlines()


def recorded() -> list[Kill]:
    """The records with what follows from them."""
    found = []
    for record in map(json.loads, LINES):
        stage, budget = SUITE.stage_of.get(record.get("by", "")), SUITE.budget_of.get(record.get("walk", ""))
        found.append(Kill(**record, stage=stage, budget=budget))
    return found


KILLS = recorded()


def test_the_records_have_every_wrong_scheduler() -> None:
    """In their order, each with its kind, and with cases and walks that there are."""
    assert [(specimen.id, specimen.kind) for specimen in ALL.values()] == [(kill.id, kill.kind) for kill in KILLS]
    assert LINES == [kill.line for kill in KILLS]
    assert [] == [kill.id for kill in KILLS if (kill.by is None) != (kill.stage is None)]
    assert [] == [kill.id for kill in KILLS if (kill.walk is None) != (kill.budget is None)]


def test_the_page_says_what_the_records_say() -> None:
    """Nothing in it is written by hand."""
    assert page(KILLS, SUITE) == PAGE.read_text(encoding="utf-8")


def test_every_wrong_scheduler_is_found_or_proved_to_be_right() -> None:
    """Nothing survives; only the order of timers at one instant needs cases with ties."""
    assert [] == [kill.id for kill in KILLS if (kill.by is None) != kill.equivalent]
    assert {"tie", "dispatch"} == {kill.kind for kill in KILLS if kill.stage == "ties"}


def test_quick_finds_most() -> None:
    """At least 95 of 100 that can be found, and of each kind but ties and dispatch at least 80."""
    wrong = [kill for kill in KILLS if not kill.equivalent]
    assert 0.95 <= sum(kill.stage == "quick" for kill in wrong) / len(wrong)
    for kind in {kill.kind for kill in wrong} - {"tie", "dispatch"}:
        ours = [kill for kill in wrong if kill.kind == kind]
        assert 0.8 <= sum(kill.stage == "quick" for kill in ours) / len(ours)


def sample() -> list[Specimen]:
    """Some of every kind, and some of what is proved."""
    proved = [ALL[kill.id] for kill in KILLS if kill.equivalent and kill.kind != STEP][::60]
    few = [ALL[kill.id] for kill in KILLS if kill.kind not in (STEP, BY_HAND)][7::300]
    return [*few, *proved, *[ALL[kill.id] for kill in KILLS if kill.kind in (STEP, BY_HAND)][3::250]]


@pytest.mark.parametrize("specimen", sample(), ids=lambda specimen: str(specimen.id))
def test_a_sample_comes_out_as_it_is_recorded(specimen: Specimen) -> None:
    """Without any record to begin with, as far as the cases go."""
    record = next(kill for kill in KILLS if kill.id == specimen.id)
    again = SUITE.kill(specimen, {specimen.id: {"id": specimen.id}}, thorough=False)
    assert (record.stage, record.equivalent) == (again.stage, again.equivalent)


@pytest.mark.parametrize("right", [lambda: OracleTarget(Oracle()), lambda: PythonTarget(SmallScheduler, "small")])
def test_nothing_finds_a_right_scheduler(right: Callable[[], Target]) -> None:
    """No case of the depths quick and standard fails where there is nothing to find."""
    specimen = Specimen("right", BY_HAND, right, lambda: None, lambda: True)
    assert Kill("right", BY_HAND, equivalent=True) == SUITE.kill(specimen, {}, thorough=False)


def test_a_record_is_a_line_without_what_follows_from_it() -> None:
    """Where a case belongs is looked up."""
    kill = Kill("T02 gone", "answer", "T02/queued.empty", "quick", walk="random/1", budget="quick")
    line = '{"id": "T02 gone", "kind": "answer", "by": "T02/queued.empty", "walk": "random/1"}'
    assert line == kill.line
    assert {"T02 gone": json.loads(line)} == known(line)
    assert '{"id": "x", "kind": "tie", "equivalent": true}' == Kill("x", "tie", equivalent=True).line


def test_the_budgets_of_walks_are_the_steps_of_the_depths() -> None:
    """Walks up to a depth have as many commands as the cases up to it, but for the last walk."""
    steps = 0
    for stage in STAGES[:-1]:
        steps += sum(len(walk.commands) for walk in SUITE.walks[stage])
        assert 0 <= SUITE.steps(stage) - steps < 30
