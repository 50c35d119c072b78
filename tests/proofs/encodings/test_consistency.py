"""The table is consistent; where it is not the solver gives the place and the reason."""

import pytest

from tenure.model.relation import Relation
from tenure.proofs.encodings.consistency import Consistency, consistency
from tenure.spec import bundled
from tests.model.faults import changed, row


def test_the_table_is_consistent() -> None:
    """Every obligation holds; their numbers are those of the table, so none is missing unnoticed."""
    assert Consistency(
        disjoint=19,
        exhaustive=51,
        satisfiable=212,
        inductive=1743,
        functional=12,
        redundant=(),
        findings=(),
    ) == consistency(Relation(bundled()))


@pytest.fixture(scope="module")
def faults() -> dict[str, set[str]]:
    """What is found in a specification with several faults, by place."""
    spec = changed(
        row("T08", '"job_running", "no_work_left"', '"job_running"'),
        ('when = "Q == 1"', 'when = "Q == 2"'),
        row("T10", '"idle_due"', '"idle_due", "job_queued"'),
        row("T09", ', "idle_clock_off"', ""),
        ('constraint = "ended_at == off or ended_at <= now"', 'constraint = "ended_at == off or ended_at == now"'),
        ('when = "unused_timeout == off"', 'when = "unused_timeout == off or unused_timeout == 7"'),
    )
    report = consistency(Relation(spec))
    assert not report.holds
    found: dict[str, set[str]] = {}
    for finding in report.findings:
        found.setdefault(finding.place, set()).add(finding.reason)
    return found


@pytest.mark.parametrize(
    ("place", "reason"),
    [
        ("finish in active.busy", "T07.0 and T08.0 both apply: their guards overlap"),
        ("open in no phase", "T01.0 and T01.1 both apply: their guards overlap"),
        (
            "cancel_queued_job in queued.waiting",
            "no row applies and the cell has no other answer: the guards leave a gap",
        ),
        ("interactive_timeout in active.idle", "T10.0 can never apply"),
        ("submit in active.idle", "T09.0 breaks the idle_clock of active.busy"),
        ("closed.ended", "time breaks its constraint of ended_at"),
        ("finish", "one session and environment have two results"),
    ],
)
def test_faults_are_found_and_located(faults: dict[str, set[str]], place: str, reason: str) -> None:
    """Each kind of fault is reported at its cell, phase or input, in a sentence."""
    assert reason in faults[place]


def test_sound_cells_are_not_blamed(faults: dict[str, set[str]]) -> None:
    """Cells that the faults do not touch are not reported."""
    assert not {"close in active.busy", "start in queued.waiting", "submit"} & set(faults)


def test_a_counterexample_is_a_session() -> None:
    """A broken step comes with a session and an environment in which it breaks."""
    report = consistency(Relation(changed(row("T09", ', "idle_clock_off"', ""))))
    finding = report.findings[0]
    assert finding.session is not None
    assert "active.idle" == finding.session.phase
    assert "for example active.idle Q=0 R=0 holds=True" in str(finding)
