"""L1 to L4 can fail and rest on their premises; the bound of L2 is reached."""

import pytest

from tenure.conformance.cases.trace import Trace
from tenure.proofs.system import liveness
from tenure.spec import bundled
from tests.model.faults import DEACTIVATED_NEVER_EXPIRES, cell, changed, entry, row
from tests.proofs.verdicts import refuted

IDLE_NEVER_EXPIRES = (
    row(
        "T28",
        '"active.idle", "deactivated.empty"',
        '"deactivated.empty"',
        '"active.idle", "closed.draining"], when',
        '"closed.draining"], when',
    ),
    cell("active.idle", '"T28 else disabled"', '"disabled"'),
)
ACCEPTS_WHEN_CLOSED = (
    row(
        "T03",
        'from = ["queued.waiting"]',
        'from = ["queued.waiting", "closed.unstarted"]',
        'to = "queued.waiting"',
        'to = "same"',
    ),
    row("T31", '"closed.unstarted", ', ""),
    cell("closed.unstarted", 'submit = "T31"', 'submit = "T03"'),
)
KEEPS_ITS_QUEUE = (row("T26", '"session_canceled", "job_dropped"] }', '"session_canceled"] }'),)
STARTS_BESIDE_OTHERS_ONLY = (row("T04", '"chosen"', '"chosen", "others_running"'),)


@pytest.mark.parametrize(
    ("name", "changes"),
    [
        ("L1-later", DEACTIVATED_NEVER_EXPIRES),
        ("L2-limit", IDLE_NEVER_EXPIRES),
        ("L2-head-starts", (row("J02", ', "chosen"', ""),)),
        ("L2-head-starts", (row("T22", ', "chosen"', ""),)),
        ("L2-lanes-starts", (row("J02", '"lane_free", ', ""),)),
        ("L2-head-ends", (row("J03", 'emits = ["job_finished"]', "emits = []"),)),
        ("L2-head-arrivals", (row("T11", '"job_in"', '"job_in", "gain_qpu"'),)),
        ("L2-head-endings", KEEPS_ITS_QUEUE),
        ("L2-bound", STARTS_BESIDE_OTHERS_ONLY),
        ("L2-runs", STARTS_BESIDE_OTHERS_ONLY),
        ("L3-arrivals", ACCEPTS_WHEN_CLOSED),
        ("L3-work", (entry('[[phase]]\nid = "closed.waiting"', "Q > 0", "Q >= 0"),)),
        ("L3-starts", (row("T23", 'effects = ["job_starts"]', "effects = []"),)),
        (
            "L3-ends",
            (row("T24", 'to = "closed.draining", effects = ["job_ends"]', 'to = "closed.draining", effects = []'),),
        ),
        ("L3-ahead-endings", KEEPS_ITS_QUEUE),
        ("L3-runs", STARTS_BESIDE_OTHERS_ONLY),
        ("L4-arrivals", (row("T09", 'to = "active.busy"', 'to = "active.idle"'),)),
        (
            "L4-endings",
            (row("T17", '["active.idle"], to = "closed.ended"', '["active.idle"], to = "closed.waiting"'),),
        ),
        ("L4-timers", (row("T10", 'to = "deactivated.empty"', 'to = "active.busy"'),)),
    ],
)
def test_a_fault_in_the_table_refutes_the_theorem(name: str, changes: tuple[tuple[str, str], ...]) -> None:
    """Both engines find a counterexample to the theorem that forbids the fault."""
    assert refuted(liveness, changed(*changes), name)


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("L1-later", "INV: no armed timer is overdue"),
        ("L2-head-arrivals", "INV-numbers"),
        ("L2-head-ends", "INV-lanes"),
        ("L2-lanes-ends", "INV-lanes"),
        ("L2-limit", "no timer is due"),
        ("L2-bound", "a job has finished"),
        ("L3-ahead-ends", "counting: Q(s)"),
        ("L3-runs", "no other session holds the QPU"),
    ],
)
def test_a_theorem_rests_on_its_premises(name: str, label: str) -> None:
    """Without the premise both engines find a counterexample."""
    assert refuted(liveness, bundled(), name, label)


def test_the_bound_of_the_head_is_reached() -> None:
    """A holder may keep the QPU until its deadline, and its running job keep the head waiting beyond that (L2)."""
    run = Trace().play("!open h max=10 idle=5, !submit h1, !submit x1, +15, !finish h1")
    at = {(event["kind"], event.get("job")): event["at"] for event in run.events}
    assert (10, 10) == (run.world.sessions["h"].variables["deadline"], at["session_expired", None])
    assert (15, 15) == (at["job_finished", "h1"], at["job_started", "x1"])
