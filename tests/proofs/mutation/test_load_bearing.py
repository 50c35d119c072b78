"""Every part of the table bears a load: a sample is tried here, and the page has them all."""

import pytest

from tenure.proofs.mutation.load_bearing import LoadBearingLine, line, page
from tenure.spec import bundled
from tests.model.faults import FAULTS
from tests.root import ROOT

PAGE = ROOT / "proofs" / "load_bearing.md"


def test_every_row_atom_and_effect_is_changed() -> None:
    """Each is taken away once; each comparison by order in a guard is made strict or lax."""
    spec = bundled()
    deleted = {f"{row} deleted" for row in (*spec.rows, *spec.job_rows)}
    guards = {row.id: row.guard for row in spec.rows.values()} | {row.id: row.guard for row in spec.job_rows.values()}
    atoms = [f"{row} without {atom}" for row, guard in guards.items() for atom in guard]
    cases = [(row.id, case) for row in spec.rows.values() for case in row.cases]
    whens = sum(len(case.when) for _, case in cases)
    effects = sum(len(case.effects) for _, case in cases)
    assert deleted | set(atoms) <= set(FAULTS)
    assert effects == sum(" without effect " in name for name in FAULTS)
    assert len(atoms) + whens + effects == sum(" without " in name for name in FAULTS)
    assert {"T10 with > in idle_due", "T30 with > in unused_due", "J02 with <= in lane_free"} <= set(FAULTS)


@pytest.mark.parametrize(
    ("change", "refuted", "broken"),
    [
        ("T01 case 2 without effect unused_clock_on", ("S24", "INV"), ("S24",)),
        ("T04 without effect set_deadline", ("S1", "S3", "INV"), ("S1", "S3", "INV")),
        ("T06 without earliest", ("S11", "S16"), ("S11", "S16")),
        ("T09 deleted", ("S17",), ("S17",)),
        ("T10 deleted", ("L4",), ("L4",)),
        ("T23 without before_deadline", ("S3",), ()),
        ("T34 without job_running", ("S30", "S40"), ()),
        ("J01 deleted", ("S44",), ("S17",)),
        ("T13 with <= in lane_free", ("S9",), ("S9",)),
    ],
)
def test_a_change_breaks_something(change: str, refuted: tuple[str, ...], broken: tuple[str, ...]) -> None:
    """A proof fails, or a run breaks a theorem, and mostly both."""
    found = line(FAULTS[change])
    assert (change, refuted, broken) == (found.change, found.refuted, found.broken)
    assert not found.empty


def test_a_line_without_anything_is_empty() -> None:
    """The page would show it."""
    nothing = LoadBearingLine("T99 deleted", (), (), ())
    assert nothing.empty
    assert "Changes that break nothing: 1." in page([nothing])
    assert "| T99 deleted | none | none |" in page([nothing])


def test_the_page_has_every_change_and_no_empty_line() -> None:
    """The committed record has the existing changes, and each breaks something."""
    rows = [row for row in PAGE.read_text(encoding="utf-8").splitlines() if row.startswith(("| T", "| J"))]
    assert list(FAULTS) == [row.split(" | ")[0].removeprefix("| ") for row in rows]
    assert [] == [row for row in rows if row.endswith("| none | none |")]
