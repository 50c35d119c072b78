"""S21 can fail and rests on its premises; `tests/stateful/test_lone_job.py` compares whole runs."""

import pytest

from tenure.proofs.system import lone_job
from tenure.spec import bundled
from tests.model.faults import cell, changed, row
from tests.proofs.verdicts import refuted

ARMED_WHILE_WAITING = (
    row("T30", 'from = ["queued.empty"]', 'from = ["queued.empty", "queued.waiting"]'),
    cell("queued.waiting", 'unused_timeout = "disabled"', 'unused_timeout = "T30 else disabled"'),
)


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
