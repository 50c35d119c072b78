"""Faults planted in the specification, one at a time: a theorem fails in its proof, and in a run that shows it."""

from types import ModuleType

import pytest

from tenure.proofs.counterexamples.counterexample import find_counterexample
from tenure.proofs.session import session_theorems
from tenure.proofs.smt.solvers import z3_verdicts
from tenure.proofs.system import job_rows, liveness, scheduler_theorems, settling
from tenure.spec import Spec, bundled
from tests.model.faults import planted

PLANTED = [
    ("S1", 2, session_theorems, "T04 without effect set_deadline"),
    ("S2", 2, session_theorems, "the first start leaves a session queued"),
    ("S3", 2, session_theorems, "a session is over when it starts"),
    ("S4", 4, session_theorems, "a drained session comes back"),
    ("S5", 2, session_theorems, "a cancel brings a job"),
    ("S6", 3, session_theorems, "a cancel stops a running job"),
    ("S7", 4, session_theorems, "a close drops the queue"),
    ("S8", 1, scheduler_theorems, "a submitted job runs at once"),
    ("S9", 3, scheduler_theorems, "T04 without lane_free"),
    ("S10", 3, scheduler_theorems, "J02 without no_holder"),
    ("S11", 5, scheduler_theorems, "T06 without earliest"),
    ("S12", 4, scheduler_theorems, "J02 without chosen"),
    ("S13", 3, session_theorems, "T08 without effect idle_clock_on"),
    ("S14", 3, session_theorems, "T10 without effect give_up_qpu"),
    ("S15", 4, session_theorems, "T24 case 2 without effect job_ends"),
    ("S16", 3, session_theorems, "T07 without work_left"),
    ("S17", 4, session_theorems, "T09 deleted"),
    ("S18", 4, session_theorems, "a drained session drains on"),
    ("S19", 4, session_theorems, "each use counts max_time more"),
    ("S20", 2, settling, "T04 deleted"),
    ("S20", 3, settling, "T28 with > in maximum_due"),
    ("S22", 3, session_theorems, "T10 without effect stop_meter"),
    ("S23", 2, session_theorems, "T17 case 1 without effect end_closed"),
    ("S24", 2, session_theorems, "T02 without effect unused_clock_off"),
    ("S25", 3, session_theorems, "T10 without idle_due"),
    ("S26", 3, session_theorems, "T34 deleted"),
    ("S27", 4, scheduler_theorems, "T03 without effect job_in"),
    ("S28", 3, session_theorems, "T26 case 3 without effect give_up_qpu"),
    ("S29", 3, session_theorems, "a closed session was never active"),
    ("S30", None, session_theorems, "T16 without job_queued"),
    ("S31", 4, session_theorems, "T17/active.idle to canceled.ended"),
    ("S32", 4, session_theorems, "T03/queued.waiting to queued.empty"),
    ("S33", 4, session_theorems, "T03/queued.waiting without job_in"),
    ("S34", 4, session_theorems, "T10/active.idle with usage as at first in stop_meter"),
    ("S35", 5, session_theorems, "T28/active.idle with end_canceled for end_expired"),
    ("S36", 4, session_theorems, "T26/queued.waiting with event session_ended before job_dropped"),
    ("S37", 2, session_theorems, "T04/queued.waiting with event session_reactivated for session_activated"),
    ("S38", 3, session_theorems, "cell/active.busy/close ignored"),
    ("S39", 3, session_theorems, "cell/active.busy/finish ignored"),
    ("S40", 3, session_theorems, "T31/closed.ended refused as not_running"),
    ("S41", 3, session_theorems, "phase active.idle with public inactive"),
    ("S42", 4, session_theorems, "T26/queued.waiting with cause expired"),
    ("S43", 5, session_theorems, "timer interactive_timeout before maximum_timeout"),
    ("S44", 1, job_rows, "J02 with event session_closed last"),
    ("S45", 4, session_theorems, "T17/active.idle without event session_ended"),
    ("L1", 3, liveness, "T28 deleted"),
    ("L2", 4, liveness, "T13 deleted"),
    ("L3", 5, liveness, "T23 deleted"),
    ("L4", 3, session_theorems, "T10 deleted"),
    ("L5", 3, settling, "an idle session times out without end"),
    ("L6", 2, session_theorems, "T30 deleted"),
    ("L7", 7, session_theorems, "cell/closed.waiting/maximum_timeout never"),
]
"""For each theorem a fault that breaks it, where its proof fails, and how many commands a shortest run takes.

No run breaks S30: the scheduler looks for the job first, and asks its session only then.
"""


def test_every_theorem_of_single_runs_can_fail() -> None:
    """A fault is planted for each theorem but S21, which compares two runs."""
    assert set(bundled().theorems) - {"S21"} == {theorem for theorem, *_ in PLANTED}


def names_of_claims(spec: Spec, theorem: str) -> tuple[str, ...]:
    """The theorem, if its obligations are those of its claims; otherwise none, which stands for all theorems."""
    return (theorem,) if spec.theorems[theorem].claims else ()


@pytest.mark.parametrize(("theorem", "length", "room", "fault"), PLANTED)
def test_a_fault_breaks_its_theorem(theorem: str, length: int | None, room: ModuleType, fault: str) -> None:
    """z3 refutes the theorem, and a shortest run of the scheduler, played again, breaks it."""
    spec = planted(fault)
    names = {"names": names_of_claims(spec, theorem)} if room is session_theorems else {}
    wanted = [obligation for obligation in room.obligations(spec, **names) if obligation.theorem == theorem]
    results = {(verdict.obligation.expected, verdict.result) for verdict in z3_verdicts(wanted, 20)}
    assert ("unsat", "sat") in results
    run = find_counterexample(spec, theorem)
    assert length == (run and len(run.commands))
