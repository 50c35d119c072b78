"""The plain interpreter: the table, read row by row."""

import pytest
from hypothesis import given

from tenure.model import Interpreter, ModelError, Session, TableAnswer
from tenure.model.interpreter import Value, evaluator
from tenure.model.invariant import facts_of_names, facts_of_phase
from tenure.spec import OFF, bundled, parse
from tests.model import runs
from tests.model.faults import changed, row
from tests.model.runs import STORY, Move, environment, opened, run

SPEC = bundled()
INTERPRETER = Interpreter(SPEC)


def after(session: Session, *inputs: tuple[str, int]) -> Session:
    """The session after inputs, each with its time."""
    for name, now in inputs:
        session = INTERPRETER.answer(session, name, environment(now=now)).session
    return session


def row_of(answer: TableAnswer) -> str | None:
    """The id of the row that answered."""
    return None if answer.row is None else answer.row.id


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3", 3),
        ("-a", -5),
        ("off", OFF),
        ("a + b - 2", 10),
        ("a == 5", True),
        ("a != 5", False),
        ("a < b", True),
        ("a <= 5", True),
        ("a > b", False),
        ("a >= 5", True),
        ("not p", False),
        ("p and a == 7", False),
        ("p or a == 7", True),
        ("'red'", "red"),
        ("colour == 'red'", True),
        ("p == (a == b)", False),
    ],
)
def test_expressions_mean_what_they_say(text: str, value: Value) -> None:
    """Each construct of the language has its usual value."""
    names = {"a": 5, "b": 7, "p": True, "colour": "red"}
    types = {"a": "int", "b": "int", "p": "bool", "colour": "enumeration"}
    assert value == evaluator(parse(text, types, frozenset({"red"})))(names)  # type: ignore[arg-type]


def test_opening_starts_no_clock() -> None:
    """A session that was just opened is empty, and its clocks are off (C1)."""
    session = opened()
    assert "queued.empty" == session.phase
    assert [OFF] * 3 == [session.variables[name] for name in ("deadline", "idle_deadline", "unused_deadline")]


def test_an_unused_timeout_starts_its_clock() -> None:
    """With an unused timeout the unused clock runs from the opening (C3)."""
    assert 5 == opened(unused_timeout=5).variables["unused_deadline"]


def test_a_session_does_what_the_introduction_shows() -> None:
    """Submit, start, finish, deactivate, come back, close, drain: each step names its row."""
    session, rows = opened(), []
    for name, now in STORY:
        answer = INTERPRETER.answer(session, name, environment(now=now))
        session = answer.session
        rows.append(row_of(answer))
    assert ["T02", "T04", "T08", "T10", "T11", "T13", "T19", "T24"] == rows
    assert "closed.ended" == session.phase


def test_effects_of_one_case_see_the_values_before() -> None:
    """The end of metering adds up usage although the same step switches the meter off (U1)."""
    session = after(opened(), ("submit", 0), ("start", 2), ("finish", 4), ("close", 5))
    assert 3 == session.variables["usage"]
    assert OFF == session.variables["metered_since"]


def test_a_refusal_names_its_code_and_changes_nothing() -> None:
    """A submission to a closed session is refused by its row, a finish without a running job by its cell."""
    session = after(opened(), ("close", 1))
    refused = INTERPRETER.answer(session, "submit", environment(now=2))
    assert ("refused", "T31", "not_accepting") == (refused.kind, row_of(refused), refused.code)
    finish = INTERPRETER.answer(session, "finish", environment(now=2))
    assert ("refused", None, "not_running") == (finish.kind, row_of(finish), finish.code)
    assert session == refused.session == finish.session


def test_a_no_op_names_its_row_and_changes_nothing() -> None:
    """Closing a closed session changes nothing (E8)."""
    session = after(opened(), ("close", 1))
    answer = INTERPRETER.answer(session, "close", environment(now=2))
    assert ("no-op", "T32", session) == (answer.kind, row_of(answer), answer.session)


def test_a_start_that_no_row_enables_is_disabled() -> None:
    """Without a free lane nothing starts (X6)."""
    session = after(opened(), ("submit", 0))
    assert "disabled" == INTERPRETER.answer(session, "start", environment(lanes=0)).kind


def test_armed_timers_come_in_the_order_of_ties() -> None:
    """An idle session has its maximum timer and its interactive timer armed, the maximum first (X2)."""
    session = after(opened(), ("submit", 0), ("start", 0), ("finish", 1))
    assert [("maximum_timeout", 10), ("interactive_timeout", 4)] == INTERPRETER.armed(session)


def test_a_deadline_that_is_only_remembered_arms_nothing() -> None:
    """The deadline of an ended session stays visible, but its timer is off."""
    session = after(opened(), ("submit", 0), ("start", 0), ("finish", 1), ("close", 2))
    assert 10 == session.variables["deadline"]
    assert [] == INTERPRETER.armed(session)


def test_guards_that_overlap_are_an_error() -> None:
    """Two rows that answer at once are named."""
    faulty = Interpreter(changed(row("T08", '"job_running", "no_work_left"', '"job_running"')))
    session = after(opened(), ("submit", 0), ("submit", 0), ("start", 0))
    with pytest.raises(ModelError, match=r"T07 and T08 both answer in active\.busy: their guards overlap"):
        faulty.answer(session, "finish", environment(now=1))


def test_guards_that_leave_a_gap_are_an_error() -> None:
    """Where no row answers and the cell has no default, the input is named."""
    faulty = Interpreter(changed(('when = "Q == 1"', 'when = "Q == 2"')))
    session = after(opened(), ("submit", 0))
    with pytest.raises(ModelError, match=r"no row answers cancel_queued_job in queued\.waiting"):
        faulty.answer(session, "cancel_queued_job", environment())


@given(runs.parameters, runs.moves)
def test_the_claims_about_a_phase_hold_in_every_run(terms: dict[str, int], drawn: list[Move]) -> None:
    """The columns of the phases and the constraints of the names hold after every step."""
    for _, _, given_then, answer in run(terms, drawn):
        session = answer.session
        values = {**session.variables, **session.parameters, **given_then}
        facts = facts_of_names(SPEC.variables) + facts_of_phase(SPEC, SPEC.phases[session.phase])
        assert [] == [fact.source for fact in facts if not evaluator(fact.holds)(values)]
