"""The specification as a `transitions` machine, behind its wall."""

import subprocess
import sys

import pytest
from hypothesis import given

from tenure.model import ModelError, Session
from tenure.model.machine import Lifecycle
from tenure.spec import OFF, bundled
from tests.model import runs
from tests.model.faults import changed, row
from tests.model.runs import STORY, Move, environment, opened, run

LIFECYCLE = Lifecycle(bundled())


def test_the_package_imports_without_its_extra() -> None:
    """`tenure.model` needs neither transitions nor z3; only its modules of these names do."""
    program = "import sys, tenure.model; print(sorted({'transitions', 'z3'} & set(sys.modules)))"
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "[]\n" == ran.stdout


def test_a_session_lives_as_the_introduction_tells() -> None:
    """The machine takes the same rows and goes through the same phases as the story says."""
    machine = LIFECYCLE.session(opened())
    phases = []
    for name, now in STORY:
        assert "step" == machine.fire(name, environment(now=now)).kind
        phases.append(machine.phase)
    assert [
        "queued.waiting",
        "active.busy",
        "active.idle",
        "deactivated.empty",
        "deactivated.waiting",
        "active.busy",
        "closed.draining",
        "closed.ended",
    ] == phases
    assert 7 == machine.session.variables["usage"]


def test_opening_is_a_transition_like_any_other() -> None:
    """`open` makes a session from nothing and names T01 and its case."""
    given_terms = {"max_time": 10, "interactive_timeout": 3, "unused_timeout": 5}
    answer = LIFECYCLE.open(given_terms, environment(now=2))
    assert ("queued.empty", 7) == (answer.session.phase, answer.session.variables["unused_deadline"])
    assert answer.row is not None
    assert ("T01", answer.row.cases[1]) == (answer.row.id, answer.case)


@pytest.mark.parametrize(
    ("name", "kind", "row_id", "code"),
    [
        ("submit", "refused", "T31", "not_accepting"),
        ("finish", "refused", None, "not_running"),
        ("open", "refused", None, "duplicate_id"),
        ("close", "no-op", "T32", None),
        ("start", "disabled", None, None),
        ("maximum_timeout", "disabled", None, None),
    ],
)
def test_what_is_no_step_is_answered_and_changes_nothing(
    name: str, kind: str, row_id: str | None, code: str | None
) -> None:
    """An ended session answers every input, and stays as it is."""
    machine = LIFECYCLE.session(opened())
    machine.fire("close", environment(now=1))
    before = machine.session
    answer = machine.fire(name, environment(now=20))
    assert (kind, row_id, code) == (answer.kind, answer.row and answer.row.id, answer.code)
    assert before == answer.session == machine.session


def test_sessions_of_one_machine_do_not_meet() -> None:
    """Many sessions share a machine, and an input to one is none to the others."""
    one, other = LIFECYCLE.session(opened()), LIFECYCLE.session(opened())
    one.fire("submit", environment())
    assert ("queued.waiting", "queued.empty") == (one.phase, other.phase)


def test_the_library_adds_nothing_to_a_session() -> None:
    """A session has the attributes that its class declares; `transitions` puts no methods on it."""
    machine = LIFECYCLE.session(opened())
    machine.fire("submit", environment())
    assert {"fire", "phase", "session"} == {name for name in dir(machine) if not name.startswith("_")}


def test_an_unknown_input_is_a_key_error() -> None:
    """What is no input of the specification is not answered."""
    with pytest.raises(KeyError, match="pause"):
        LIFECYCLE.session(opened()).fire("pause", environment())


@pytest.mark.parametrize(("name", "value"), [("Q", True), ("holds", 1), ("reason", "bored"), ("deadline", "off")])
def test_values_have_the_types_of_the_specification(name: str, value: bool | int | str) -> None:
    """A variable of another type is refused, a bool for a number too."""
    session = opened()
    wrong = Session(session.phase, {**session.variables, name: value}, session.parameters)
    with pytest.raises(ModelError, match=f"{name} is of type"):
        LIFECYCLE.session(wrong)


def test_guards_that_leave_a_gap_are_an_error() -> None:
    """Where no transition fires, the input and the phase are named."""
    faulty = Lifecycle(changed(('when = "Q == 1"', 'when = "Q == 2"')))
    machine = faulty.session(opened())
    machine.fire("submit", environment())
    with pytest.raises(ModelError, match=r"no transition answers cancel_queued_job in queued\.waiting"):
        machine.fire("cancel_queued_job", environment())


def test_where_guards_overlap_the_first_row_wins() -> None:
    """`transitions` takes the first transition that may fire, which is why overlaps are looked for elsewhere."""
    faulty = Lifecycle(changed(row("T08", '"job_running", "no_work_left"', '"job_running"')))
    machine = faulty.session(opened())
    for name in ("submit", "submit", "start"):
        machine.fire(name, environment())
    answer = machine.fire("finish", environment(now=1))
    assert answer.row is not None
    assert "T07" == answer.row.id


@given(runs.parameters, runs.moves)
def test_it_answers_like_the_interpreter(terms: dict[str, int], drawn: list[Move]) -> None:
    """Along any run, machine and interpreter give the same answers."""
    unused = terms["unused_timeout"] != OFF
    machine = LIFECYCLE.session(LIFECYCLE.open(terms, environment()).session)
    assert unused == (machine.session.variables["unused_deadline"] != OFF)
    for _, name, given_then, answer in run(terms, drawn):
        assert answer == machine.fire(name, given_then)
