"""All encodings answer alike at every point, and a fault in any one of them is found and located."""

import attrs
import pytest

from tenure.model import Session
from tenure.model.interpreter import Values
from tenure.model.relation import Relation
from tenure.proofs.encodings.agreement import Agreement, agreement
from tenure.proofs.encodings.sample_points import SamplePoint, points_of
from tenure.proofs.encodings.table_answers import (
    Encoding,
    EncodingReply,
    all_encodings,
    of_code,
    of_interpreter,
    of_machine,
)
from tenure.spec import bundled
from tests.model.faults import changed, row

SPEC = bundled()
RELATION = Relation(SPEC)
INTERPRETER = of_interpreter(SPEC)

FAULTS = {
    "a bound off by one": (
        ('when = "now >= deadline"', 'when = "now > deadline"'),
        {f"maximum_timeout in {phase}" for phase in SPEC.rows["T28"].sources},
    ),
    "a guard too few": (row("T06", '"earliest", ', ""), {"start in active.busy"}),
    "a guard too many": (row("T09", "guard = []", 'guard = ["lane_free"]'), {"submit in active.idle"}),
    "an effect too few": (row("T09", ', "idle_clock_off"', ""), {"submit in active.idle"}),
    "a wrong parameter": (
        ('idle_deadline = "now + interactive_timeout"', 'idle_deadline = "now + max_time"'),
        {f"{name} in active.busy" for name in ("finish", "cancel_queued_job")},
    ),
    "a wrong target": (row("T18", '"closed.unstarted"', '"closed.waiting"'), {"close in queued.waiting"}),
    "an overlap and a gap": (
        ('when = "Q == 1"', 'when = "Q == 2"'),
        {"cancel_queued_job in queued.waiting", "cancel_queued_job in deactivated.waiting"},
    ),
}
"""Changes of the table, and the cells that change with them."""


def late(session: Session, name: str, environment: Values) -> EncodingReply:
    """The code, but a session lives an instant longer than its deadline."""
    now = int(environment["now"])
    return of_code(session, name, {**environment, "now": now - 1} if name == "maximum_timeout" else environment)


def misnamed(session: Session, name: str, environment: Values) -> EncodingReply:
    """The code, but it takes T24 for T07."""
    reply = of_code(session, name, environment)
    return attrs.evolve(reply, row="T07" if reply.row == "T24" else reply.row)


def miscounted(session: Session, name: str, environment: Values) -> EncodingReply:
    """The interpreter, but it names a wrong case of T10."""
    reply = INTERPRETER(session, name, environment)
    return attrs.evolve(reply, case=1 if reply.row == "T10" else reply.case)


@pytest.fixture(scope="module")
def points() -> tuple[SamplePoint, ...]:
    """The points of the bundled specification."""
    return tuple(points_of(RELATION))


@pytest.fixture(scope="module")
def faulty(points: tuple[SamplePoint, ...]) -> Agreement:
    """Every faulty encoding beside the sound relation."""
    encodings: dict[str, Encoding] = {
        "late code": late,
        "misnamed code": misnamed,
        "miscounted interpreter": miscounted,
    }
    for name, (change, _) in FAULTS.items():
        spec = changed(change)
        encodings |= {f"interpreter with {name}": of_interpreter(spec), f"machine with {name}": of_machine(spec)}
    return agreement(RELATION, encodings, points)


def places(report: Agreement, source: str) -> set[str]:
    """Where one encoding differs."""
    return {finding.place for finding in report.findings if finding.reason.startswith(f"the {source} says")}


def reasons(report: Agreement, source: str) -> str:
    """How one encoding differs, all in one text."""
    return "\n".join(str(finding) for finding in report.findings if finding.reason.startswith(f"the {source} says"))


def test_all_encodings_agree(points: tuple[SamplePoint, ...]) -> None:
    """Relation, interpreter, machine and shipped code answer alike in every cell, branch and valuation."""
    report = agreement(RELATION, points=points)
    assert () == report.findings
    assert report.holds
    assert ("relation", "interpreter", "machine", "code") == report.encodings
    assert (169, 212, 294) == (report.cells, report.branches, report.valuations)
    assert {"step", "no-op", "refused", "disabled"} == set(report.answers)
    assert len(points) == report.points == sum(report.answers.values())


def test_every_branch_of_the_table_is_tried(faulty: Agreement) -> None:
    """The points reach every way in which a cell can answer, so no row is compared in name only."""
    assert faulty.branches == sum(len(RELATION.branches(*cell)) for cell in RELATION.cells)


@pytest.mark.parametrize(
    ("phase", "name", "deadline"),
    [
        ("active.idle", "maximum_timeout", "deadline"),
        ("active.idle", "interactive_timeout", "idle_deadline"),
        ("queued.empty", "unused_timeout", "unused_deadline"),
        ("deactivated.waiting", "start", "deadline"),
    ],
)
def test_points_come_near_every_deadline(points: tuple[SamplePoint, ...], phase: str, name: str, deadline: str) -> None:
    """Where a deadline matters there is a point just before it, on it and just after it."""
    here = [point for point in points if (phase, name) == point.cell]
    assert {-1, 0, 1} <= {int(point.environment["now"]) - int(point.session.variables[deadline]) for point in here}


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("encoding", ["interpreter", "machine"])
def test_a_fault_in_one_encoding_is_found(faulty: Agreement, encoding: str, fault: str) -> None:
    """An encoding of another table differs in the cells in which the tables do, and in no other."""
    _, cells = FAULTS[fault]
    assert cells == places(faulty, f"{encoding} with {fault}")


def test_a_fault_in_the_relation_is_found(points: tuple[SamplePoint, ...]) -> None:
    """The relation is no judge above the others: if it is wrong, all the others differ from it."""
    wrong = Relation(changed(row("T08", '"idle_clock_on"', '"idle_clock_off"')))
    report = agreement(wrong, all_encodings(SPEC), points)
    assert not report.holds
    assert [{"finish in active.busy"}] * 3 == [places(report, source) for source in ("interpreter", "machine", "code")]


def test_a_fault_in_the_code_is_found(faulty: Agreement) -> None:
    """Code that is late by one instant is reported with its place and an example to run."""
    assert {f"maximum_timeout in {phase}" for phase in SPEC.rows["T28"].sources} == places(faulty, "late code")
    assert "the late code says disabled, the relation T28.0 to expired.ended" in reasons(faulty, "late code")
    assert "\n  for example active.idle Q=0 R=0 holds=True" in reasons(faulty, "late code")


def test_a_row_by_another_name_is_a_difference(faulty: Agreement) -> None:
    """To do the right thing for the wrong reason is not to agree."""
    assert {"finish in closed.draining"} == places(faulty, "misnamed code")


def test_a_case_counts_where_it_is_named(faulty: Agreement) -> None:
    """Encodings that name the cases of a row must name the same one."""
    assert {"interactive_timeout in active.idle"} == places(faulty, "miscounted interpreter")


def test_an_encoding_without_an_answer_gives_the_reason(faulty: Agreement) -> None:
    """A gap or an overlap in an encoding is reported in its own words."""
    said = reasons(faulty, "interpreter with an overlap and a gap")
    assert "no row answers cancel_queued_job in queued.waiting: the guards leave a gap" in said
    assert "T14 and T16 both answer in deactivated.waiting: their guards overlap" in said
    assert "no transition answers cancel_queued_job" in reasons(faulty, "machine with an overlap and a gap")
