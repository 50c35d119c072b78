"""Theorems refute the changes of values: a sample is tried here, and the record has them all."""

from types import SimpleNamespace
from typing import Any

import attrs
import pytest

from tenure.conformance import bundled_cases, select
from tenure.conformance.cases.trace import Trace
from tenure.model import Oracle
from tenure.model.table_changes import TableChange, is_used
from tenure.proofs.mutation.value_campaign import Campaign
from tenure.proofs.mutation.value_page import ALIKE, NOT_READ, ValueVerdict, page, read
from tenure.spec import Spec, bundled
from tests.model.faults import value_faults
from tests.root import ROOT

RECORDS = ROOT / "proofs" / "value_changes.jsonl"
PAGE = ROOT / "proofs" / "value_changes.md"


@pytest.fixture(scope="module")
def campaign() -> Campaign:
    """The campaign over the bundled specification."""
    return Campaign(bundled())


@pytest.mark.parametrize(
    ("change", "theorem"),
    [
        ("effect stop_meter with usage as at first", "S34"),
        ("T28/active.idle to canceled.ended", "S31"),
        ("T17/active.idle with end_expired for end_closed", "S35"),
        ("T04/queued.waiting with event session_reactivated for session_activated", "S37"),
        ("T26/queued.waiting with cause expired", "S42"),
        ("T31/closed.ended refused as not_running", "S40"),
        ("timer interactive_timeout before maximum_timeout", "S43"),
        ("J02 with event session_closed last", "S44"),
    ],
)
def test_a_run_violates_the_theorem(campaign: Campaign, change: str, theorem: str) -> None:
    """The verdict names the theorem and a shortest run."""
    verdict = campaign.verdict(value_faults()[change])
    assert theorem in verdict.theorems
    assert verdict.run


@pytest.mark.parametrize(
    ("change", "theorem"),
    [
        ("cell/queued.empty/finish else refused as already_final", "S40"),
        ("J03 without target failed", "S44"),
        ("phase active.busy with idle_clock running", "INV"),
        ("refusal time_went_back before bad_value", "S40"),
    ],
)
def test_a_proof_fails_where_no_run_can(campaign: Campaign, change: str, theorem: str) -> None:
    """The verdict names the theorem without a run, and is found again from its record."""
    verdict = campaign.verdict(value_faults()[change])
    assert theorem in verdict.theorems
    assert "" == verdict.run
    assert verdict == campaign.verdict(value_faults()[change], read(verdict.line))


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ("T26/queued.waiting with no idle_deadline in clocks_off", ALIKE),
        ("T23/closed.draining without atom before_deadline", ALIKE),
        ("refusal unknown_id before time_went_back", NOT_READ),
    ],
)
def test_what_is_equal_is_proved(campaign: Campaign, change: str, why: str) -> None:
    """Only a change that makes no difference to any run has a reason."""
    assert why == campaign.verdict(value_faults()[change]).equal


def test_runs_read_only_what_is_compared() -> None:
    """Without the other columns, the cells that are not asked and the targets of job rows every case runs alike."""
    spec = bundled()
    columns = ("id", "state", "accepting", "public", "final")
    phases: Any = {
        name: SimpleNamespace(**{column: getattr(phase, column) for column in columns})
        for name, phase in spec.phases.items()
    }
    fields = ("id", "input", "source", "cause", "emits", "guard")
    job_rows: Any = {
        name: SimpleNamespace(**{field: getattr(row, field) for field in fields}) for name, row in spec.job_rows.items()
    }
    cells = {cell: answer for cell, answer in spec.cells.items() if is_used(spec, *cell)}
    bare = attrs.evolve(spec, phases=phases, job_rows=job_rows, cells=cells, refusals={}, theorems={})
    for case in select(bundled_cases(), depth="standard")[::5]:
        world, other = Trace.like(case).world, Trace.like(case).world
        for command in case.commands:
            world, other = Oracle(spec).apply(world, command).world, Oracle(bare).apply(other, command).world
            assert world == other
            assert [Oracle(spec).session_view(world, name) for name in world.sessions] == [
                Oracle(bare).session_view(world, name) for name in world.sessions
            ]


def test_a_missing_theorem_leaves_survivors() -> None:
    """Without the theorems about reasons a wrong reason is seen by a run, and refuted by nothing."""
    few = {name: theorem for name, theorem in bundled().theorems.items() if name not in ("S34", "S35")}
    change = value_faults()["T28/active.idle with end_canceled for end_expired"]
    spec: Spec = attrs.evolve(change.spec, theorems=few)
    verdict = Campaign(attrs.evolve(bundled(), theorems=few)).verdict(
        TableChange(change.id, change.kind, change.where, spec)
    )
    assert verdict.survives
    assert verdict.run


def test_a_survivor_is_on_the_page() -> None:
    """With its run, and counted."""
    text = page(bundled(), [ValueVerdict("T99 to queued.empty", "target", run="open s1")])
    assert "1 survive" in text
    assert "- T99 to queued.empty: open s1" in text


def test_the_record_has_every_change_and_no_survivor() -> None:
    """The committed record is about the existing changes, each refuted or equal, and the page is made from it."""
    found = list(map(read, RECORDS.read_text(encoding="utf-8").splitlines()))
    assert list(value_faults()) == [verdict.change for verdict in found]
    assert [] == [verdict.change for verdict in found if verdict.survives]
    assert page(bundled(), found) == PAGE.read_text(encoding="utf-8")
