"""The theorems about a whole scheduler can fail, rest on their premises, and are not vacuous."""

from types import ModuleType

import attrs
import pytest

from tenure.model.solver import Solver
from tenure.proofs.registry import METHODS, Method, TheoremProof, theorems
from tenure.proofs.system import liveness, lone_job, scheduler_theorems, settling, vacuity
from tenure.proofs.system.steps import GROUPS
from tenure.spec import bundled
from tests.model.faults import changed, row
from tests.proofs.everything import everything, obligations
from tests.proofs.verdicts import refuted


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("S6-ends", row("T07", 'emits = ["job_finished"]', 'emits = ["job_submitted"]')),
        (
            "S7-endings",
            row("T19", '"session_closed"', '"session_closed", "job_dropped"', "case", 'cause = "canceled"\ncase'),
        ),
        ("S8-arrivals", row("T02", '"job_submitted"', '"job_canceled"')),
        ("S9-starts", row("T13", '"no_holder", ', "")),
        ("S9-lanes", row("T04", '"lane_free", ', "")),
        ("S9-lanes", row("J02", '"lane_free", ', "")),
        ("S9-timers", row("T10", ', "give_up_qpu"', "")),
        ("S9-endings", row("T26", '"drop_queued", "give_up_qpu"]', '"drop_queued"]')),
        ("S9-ends", row("T24", '"give_up_qpu", ', "")),
        ("S9-arrivals", row("T11", '"job_in"', '"job_in", "gain_qpu"')),
        ("S10-starts", row("J02", '"no_holder", ', "")),
        ("S10-starts", row("T21", '"no_holder", ', "")),
        ("S11-starts", row("T06", '"earliest", ', "")),
        ("S12-starts", row("T04", ', "chosen"', "")),
        ("S12-starts", row("J02", ', "chosen"', "")),
        ("S14-starts", row("T22", ', "chosen"', "")),
        ("S14-arrivals", row("T12", '"job_in"', '"job_in", "gain_qpu"')),
        ("S27-arrivals", row("T02", '"job_in", ', "")),
        ("S27-starts", row("T23", 'emits = ["job_started"]', "emits = []")),
        ("S27-ends", row("T07", 'effects = ["job_ends"]', "effects = []")),
        ("S27-endings", row("T26", '"session_canceled", "job_dropped"] }', '"session_canceled"] }')),
        ("S27-timers", row("T28", '["drop_queued", "end_expired"]', '["end_expired"]')),
        ("S27-environment", ('constraint = "busy >= R"', 'constraint = "busy > R"')),
    ],
)
def test_a_fault_in_the_table_refutes_the_theorem(name: str, change: tuple[str, str]) -> None:
    """Both engines find a counterexample to the theorem that forbids the fault."""
    assert refuted(scheduler_theorems, changed(change), name)


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("S16-next-start", row("T23", '"earliest", ', "")),
        ("S16-next-start", row("J02", ', "chosen"', "")),
        ("S20-timers", row("T28", 'guard = ["maximum_due"]', 'guard = ["maximum_due", "none_running"]')),
        ("S20-holder", row("T06", '"lane_free"', '"lane_free", "no_holder"')),
        ("S20-normal-queue", row("T13", '"chosen"', '"chosen", "others_running"')),
        ("L5-starts", row("T06", 'effects = ["job_starts"]', "effects = []")),
        ("L5-timers", row("T10", 'to = "deactivated.empty"', 'to = "active.idle"', '"idle_clock_off", ', "")),
    ],
)
def test_a_fault_in_the_table_spoils_settling(name: str, change: tuple[str, str]) -> None:
    """Both engines find a world in which settling is undecided, stops too early or does not end."""
    assert refuted(settling, changed(change), name)


@pytest.mark.parametrize(
    ("room", "name", "label"),
    [
        (scheduler_theorems, "S9-starts", "INV-holder"),
        (scheduler_theorems, "S10-starts", "INV-holder"),
        (scheduler_theorems, "S11-starts", "earliest"),
        (scheduler_theorems, "S14-starts", "held"),
        (settling, "S16-next-timer", "no two sessions have the same place"),
        (settling, "S16-next-start", "INV-numbers"),
        (settling, "S20-earliest", "x has queued jobs"),
        (settling, "S20-holder", "no timer is due"),
        (settling, "S20-normal-queue", "a lane is free"),
        (scheduler_theorems, "S27-environment", "counting: the running jobs of x"),
        (scheduler_theorems, "S27-endings", "counting: how the number of queued jobs of x changes"),
    ],
)
def test_a_theorem_rests_on_its_premises(room: ModuleType, name: str, label: str) -> None:
    """Without the premise, which could otherwise be left out, both engines find a counterexample."""
    assert refuted(room, bundled(), name, label)


@pytest.mark.parametrize(
    ("room", "name"),
    [
        (scheduler_theorems, "S9-starts"),
        (settling, "S20-holder"),
        (liveness, "L2-head-starts"),
        (lone_job, "S21-start"),
    ],
)
def test_what_holds_has_no_counterexample(room: ModuleType, name: str) -> None:
    """The search for one can fail: without a fault, and with all premises, neither engine finds any."""
    assert not refuted(room, bundled(), name)


def test_every_input_and_job_row_is_in_one_group() -> None:
    """No step is forgotten, and none is counted twice."""
    spec = bundled()
    inputs = [name for group in GROUPS.values() for name in group]
    assert sorted(spec.inputs) == sorted(inputs)
    assert {row.input for row in spec.job_rows.values()} <= set(inputs)


def test_there_is_a_witness_for_every_theorem() -> None:
    """It shows that the premises of the theorem are true at once in a small world that is in order."""
    witnesses = obligations(vacuity)
    proved = [each for room in (scheduler_theorems, settling, liveness, lone_job) for each in obligations(room)]
    assert {each.theorem for each in proved} == {each.theorem for each in witnesses}


def test_witnesses_are_decided_with_the_theorems() -> None:
    """A theorem about a whole scheduler is proved only with its witness."""
    witnesses = {each.theorem for each in obligations(vacuity)}
    found = {each.id for each in everything().values() if any(part.expected == "sat" for part in each.obligations)}
    assert witnesses == found


@pytest.mark.parametrize(
    "method", [method for method in METHODS if method.about], ids=lambda method: method.obligations.__module__
)
def test_a_method_names_its_subject(method: Method) -> None:
    """Neither more nor less."""
    assert {each.id for each in everything().values() if method.how in each.how} == method.about


@pytest.mark.parametrize("name", ["S3", "L3"])
def test_a_theorem_alone_is_the_same(name: str) -> None:
    """Nothing is missing of it although most of what it does not need is not made."""
    [alone], beside = theorems(bundled(), [name]), everything()[name]
    assert [each.text() for each in beside.obligations] == [each.text() for each in alone.obligations]
    for field in attrs.fields(TheoremProof):
        assert field.name == "obligations" or getattr(beside, field.name) == getattr(alone, field.name)


def test_no_obligation_has_contradictory_premises() -> None:
    """In an instance with two sessions and two jobs the premises of every single obligation can be true."""
    rooms = (scheduler_theorems, settling, liveness, lone_job)
    ours = [each for room in rooms for each in room.obligations(bundled(), vacuity.SESSIONS, vacuity.JOBS)]
    assert [] == [each.id for each in ours if Solver(*(formula for _, formula in each.premises)).model() is None]
