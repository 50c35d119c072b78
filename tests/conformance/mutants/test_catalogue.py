"""The wrong schedulers that are made from the specification: there are as many as there should be, each wrong once."""

from collections import Counter

import pytest

from tenure.conformance import bundled_cases, judge, outcome, select
from tenure.conformance.mutants.catalogue import KINDS, mutants
from tenure.conformance.mutants.mutant import MutantOracle
from tenure.conformance.targets.oracle import OracleTarget
from tenure.model.table_changes import cell_changes, cell_row_id, cell_rows, used_cells
from tenure.spec import bundled
from tests.conformance.doubles.named_targets import failure_of, protocol_error_of

SPEC = bundled()
WRONG = {wrong.id: wrong for wrong in mutants(SPEC)}
CASES = bundled_cases()


def test_there_are_so_many_of_each_kind() -> None:
    """Every change of a kind is made once; the numbers change with the specification only."""
    numbers = Counter(wrong.kind for wrong in mutants(SPEC))
    assert list(KINDS) == list(numbers)
    assert {
        "target": 897,
        "effect": 227,
        "value": 276,
        "guard": 193,
        "answer": 447,
        "event": 174,
        "timer": 26,
        "tie": 9,
        "dispatch": 26,
        "view": 28,
        "stop": 8,
        "refusal": 254,
    } == numbers
    assert len(WRONG) == numbers.total()


def test_every_step_of_every_cell_leads_to_every_other_phase_once() -> None:
    """Thirteen wrong phases for each row of a cell that changes anything."""
    steps = [
        cell_row_id(SPEC, phase, row)
        for phase, name in used_cells(SPEC)
        for row in cell_rows(SPEC, phase, name)
        if row.answer == "step"
    ]
    targets = Counter(name.partition(" to ")[0] for name, wrong in WRONG.items() if wrong.kind == "target")
    assert dict.fromkeys(steps, len(SPEC.phases) - 1) == targets


def test_a_changed_specification_differs_in_one_cell() -> None:
    """All other cells have the same rows with the same content."""
    for change in cell_changes(SPEC):
        cells = {cell: entry for cell, entry in change.spec.cells.items() if cell != change.where}
        assert cells == {cell: entry for cell, entry in SPEC.cells.items() if cell != change.where}
        assert all(change.spec.rows[row] == SPEC.rows[row] for entry in cells.values() for row in entry.rows)
        assert cell_rows(SPEC, *change.where) != cell_rows(change.spec, *change.where) or change.kind == "answer"


def test_the_specification_as_it_is_passes() -> None:
    """What the wrong schedulers are made from is right."""
    judgement = judge(select(CASES, ties=True, depth="standard"), lambda: OracleTarget(MutantOracle(SPEC)))
    assert "passed" == outcome(judgement)


@pytest.mark.parametrize(
    ("name", "case"),
    [
        ("T13/deactivated.waiting to closed.draining", "T13/deactivated.waiting"),
        ("T13/deactivated.waiting with set_deadline", "T13/deactivated.waiting"),
        ("T08/active.busy without idle_clock_on", "T08/active.busy"),
        ("T10/active.idle without give_up_qpu", "T10/active.idle"),
        ("T28/closed.waiting with reason canceled", "T28/closed.waiting"),
        ("T07/active.busy with work_left one higher", "T07/active.busy"),
        ("cell/closed.draining/submit as in active.busy", "cell/closed.draining/submit"),
        ("cell/canceled.draining/cancel refused as not_accepting", "cell/canceled.draining/cancel"),
        ("cell/deactivated.empty/maximum_timeout never", "T28/deactivated.empty"),
        ("T26/queued.waiting without job_dropped", "T26/queued.waiting"),
        ("T04/queued.waiting with session_activated before job_started", "T04/queued.waiting"),
        ("T26/closed.waiting with the last job dropped first", "E4/drops-in-order-closed-while-deactivated"),
        ("interactive_timeout/active.idle one early", "clock/interactive_timeout/active.idle/before"),
        ("maximum_timeout/closed.waiting one late", "clock/maximum_timeout/closed.waiting/at"),
        ("ties interactive before maximum before unused", "X2/maximum-before-interactive"),
        ("job_timeout/active.busy one early", "clock/job_timeout/active.busy/before"),
        ("job_timeout/expired.draining one late", "clock/job_timeout/expired.draining/at"),
        ("job_timeout/no session one early", "boundary/J07/limit_due/-1"),
        ("job_timeout/no session one late", "J07"),
        ("ties limits of jobs before timers of sessions", "X2/maximum-before-limit"),
        ("ties the later start first", "K5/limits-in-order-of-start"),
        ("cancel_job/active.busy frees the lane at once", "T34/active.busy"),
        ("cancel_job/no session frees the lane at once", "J05"),
        ("cancel_job/no session reports a second request", "J06"),
        ("the cause of a stop is shown by a job that was faster", "K4/faster"),
        ("last in, first out", "Q1/starts-in-turn"),
        ("active.idle leaves free lanes to jobs without a session", "P2/submitted-while-idle"),
        ("closed.draining starts its latest job first", "E1/drains-in-order"),
        ("free lanes are filled before timers fire", "X3/timers-before-starts"),
        ("closed.waiting shown with wrong accepting", "T20/deactivated.waiting"),
        ("not_running/finish/active.busy/queued carried out", "cell/active.busy/finish/queued"),
        ("limit_exceeded/open/max_time carried out", "limit/max_time/above"),
        ("duplicate_id/open/closed.ended carried out", "cell/closed.ended/open"),
        ("time_went_back/advance carried out", "time_went_back/by-one"),
    ],
)
def test_a_wrong_scheduler_is_wrong_in_the_cell_of_its_name(name: str, case: str) -> None:
    """It fails the case about it; for what it does before, it passes the first case of the suite."""
    failed = judge(select(CASES, ids=[case]), WRONG[name].connect).of("failed")
    assert [case] == [verdict.case.id for verdict in failed]
    assert "passed" == outcome(judge(CASES[:1], WRONG[name].connect))


def test_a_contradiction_breaks_the_protocol() -> None:
    """A specification in which a timer fires without end is a target that breaks the protocol."""
    name = "T28/active.busy/job_running to active.busy"
    (failed,) = judge(select(CASES, ids=["T28/active.busy/job_running"]), WRONG[name].connect).of("failed")
    reason = protocol_error_of(failure_of(failed)).reason
    assert "advance: 7 timers and starts do not settle the instant 103" == reason
