"""The specification as a `transitions` machine, which users drive, extend, nest, draw and keep."""

import pickle
from typing import Any

import pytest
from hypothesis import given
from transitions.extensions import HierarchicalMachine

from tenure.model import ModelError, Session
from tenure.model.machine import UNOPENED, Lifecycle, state_of
from tenure.spec import OFF, bundled
from tests.model import runs
from tests.model.faults import changed, row
from tests.model.runs import STORY, Move, environment, opened, run
from tests.python import run_python

LIFECYCLE = Lifecycle(None)
TERMS = {"max_time": 10, "interactive_timeout": 3}


class Mine:
    """A session of a user: triggers and states come from the machine."""

    state: str
    session: Session
    answer: Any

    def __init__(self) -> None:
        self.entered: list[str] = []

    def on_enter_active_idle(self, event: Any) -> None:
        """Is found by its name, and sees the session as it is now."""
        self.entered.append(f"idle until {self.session.variables['idle_deadline']}, {event.kwargs.get('why')}")

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(name)


def idle(machine: type[Lifecycle] = Lifecycle, **options: Any) -> Mine:
    """A session of a user that has finished its first job at 4."""
    mine = Mine()
    machine(mine, **options)
    mine.open(now=0, **TERMS)
    mine.submit(now=1)
    mine.start(**environment(now=2))
    mine.finish(now=4, why="done")
    return mine


def test_the_package_imports_without_its_extra() -> None:
    """`tenure.model` needs neither transitions nor z3; only what uses them does."""
    program = "import sys, tenure.model; print(sorted({'transitions', 'z3'} & set(sys.modules)))"
    assert "[]\n" == run_python("-c", program).stdout


def test_a_model_of_ones_own_does_what_the_introduction_shows() -> None:
    """Its triggers are the inputs and its states the phases, and it knows its values and the row that answered."""
    mine = Mine()
    assert Lifecycle(mine).models == [mine]
    assert UNOPENED == mine.state
    assert mine.open(now=0, **TERMS)
    states = []
    for name, now in STORY:
        given = environment(now=now) if name == "start" else {"now": now}
        assert getattr(mine, name)(**given)
        assert state_of(mine.session.phase) == mine.state
        states.append(mine.state)
    assert [
        "queued_waiting",
        "active_busy",
        "active_idle",
        "deactivated_empty",
        "deactivated_waiting",
        "active_busy",
        "closed_draining",
        "closed_ended",
    ] == states
    assert 7 == mine.session.variables["usage"]
    assert "T24" == mine.answer.row.id


def test_callbacks_of_a_model_are_called() -> None:
    """With what the trigger was given besides."""
    mine = idle()
    assert ["idle until 7, done"] == mine.entered


def test_what_is_no_step_returns_false_with_the_reason() -> None:
    """The state is what it was."""
    mine = idle()
    assert not mine.finish(now=5)
    assert ("active_idle", "refused", "not_running") == (mine.state, mine.answer.kind, mine.answer.code)


def test_what_is_missing_is_named() -> None:
    """Only a start depends on the rest of a scheduler."""
    mine = idle()
    with pytest.raises(TypeError, match="submit needs now"):
        mine.submit()
    with pytest.raises(TypeError, match="start needs busy and chosen and earliest and held and lanes"):
        mine.start(now=5)
    with pytest.raises(TypeError, match="open needs interactive_timeout and max_time"):
        Lifecycle().trigger("open", now=0)
    assert ("active_idle", "step") == (mine.state, mine.answer.kind)


def test_a_subclass_adds_callbacks_states_and_triggers() -> None:
    """Those of the specification stay what they are."""
    seen: list[str] = []

    class Audited(Lifecycle):
        def __init__(self, *args: Any, **options: Any) -> None:
            super().__init__(*args, after_state_change=lambda event: seen.append(event.model.answer.row.id), **options)
            self.add_state("archived")
            self.add_transition("archive", "closed_ended", "archived", before=lambda event: seen.append("archive"))

    mine = idle(Audited)
    assert ["T01", "T02", "T04", "T08"] == seen
    assert mine.close(now=5)
    assert ("closed_ended", True, "archived") == (mine.state, mine.archive(), mine.state)


def test_a_callback_that_fails_leaves_all_as_it_was() -> None:
    """State, session and answer, wherever it fails."""

    def fail(event: Any) -> None:
        if event.event.name == "submit" and event.model.session.variables["usage"]:
            raise ZeroDivisionError

    for place in ("prepare_event", "before_state_change", "after_state_change"):
        options: dict[str, Any] = {place: fail}
        mine = idle(**options)
        mine.interactive_timeout(now=7)
        before = (mine.state, mine.session, mine.answer)
        with pytest.raises(ZeroDivisionError):
            mine.submit(now=8)
        assert before == (mine.state, mine.session, mine.answer)


def test_it_is_a_part_of_a_larger_machine() -> None:
    """Nested as children of a state, it answers as it does alone."""
    device = Mine()
    HierarchicalMachine(
        device,
        states=["off", {"name": "on", "children": Lifecycle(None)}],
        initial="off",
        transitions=[["boot", "off", "on_unopened"], ["halt", "on", "off"]],
        send_event=True,
        auto_transitions=False,
    )
    device.boot()
    device.open(now=0, **TERMS)
    device.submit(now=0)
    assert ("on_queued_waiting", 1) == (device.state, device.session.variables["Q"])
    assert device.halt()
    assert "off" == device.state


def test_it_can_be_kept() -> None:
    """A copy continues from its state, and the original stays there."""
    mine = Lifecycle(name="kept")
    mine.trigger("open", now=0, **TERMS)
    again = pickle.loads(pickle.dumps(mine))
    assert again.trigger("submit", now=1)
    assert ("queued_waiting", "queued_empty") == (again.state, mine.state)


def test_it_is_drawn() -> None:
    """With each step of the table as an edge."""
    source = str(LIFECYCLE.get_graph("mermaid", title="sessions").source)
    assert "sessions" in source
    for entry in bundled().rows.values():
        for case in entry.cases:
            for phase in case.sources:
                assert f"{state_of(phase)} --> {state_of(case.target(phase))}: " in source


def test_opening_is_a_transition_like_any_other() -> None:
    """`open` makes a session from nothing and names T01 and its case."""
    given_terms = {"max_time": 10, "interactive_timeout": 3, "unused_timeout": 5}
    answer = LIFECYCLE.answer_to(None, "open", {**given_terms, **environment(now=2)})
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
    before = LIFECYCLE.answer_to(opened(), "close", environment(now=1)).session
    answer = LIFECYCLE.answer_to(before, name, {**TERMS, **environment(now=20)})
    assert (kind, row_id, code) == (answer.kind, answer.row and answer.row.id, answer.code)
    assert before == answer.session


def test_an_unknown_input_is_a_key_error() -> None:
    """What is no input of the specification is not answered."""
    with pytest.raises(KeyError, match="pause"):
        LIFECYCLE.answer_to(opened(), "pause", environment())


@pytest.mark.parametrize(("name", "value"), [("Q", True), ("holds", 1), ("reason", "bored"), ("deadline", "off")])
def test_values_have_the_types_of_the_specification(name: str, value: bool | int | str) -> None:
    """A variable of another type is refused, a bool for a number too."""
    session = opened()
    wrong = Session(session.phase, {**session.variables, name: value}, session.parameters)
    with pytest.raises(ModelError, match=f"{name} is of type"):
        LIFECYCLE.answer_to(wrong, "submit", environment())


def test_guards_that_leave_a_gap_are_an_error() -> None:
    """Where no transition fires, the input and the state are named."""
    faulty = Lifecycle(None, spec=changed(('when = "Q == 1"', 'when = "Q == 2"')))
    session = faulty.answer_to(opened(), "submit", environment()).session
    with pytest.raises(ModelError, match="no transition answers cancel_queued_job in queued_waiting"):
        faulty.answer_to(session, "cancel_queued_job", environment())


def test_where_guards_overlap_the_first_row_wins() -> None:
    """`transitions` takes the first transition that may fire, which is why overlaps are looked for elsewhere."""
    faulty = Lifecycle(None, spec=changed(row("T08", '"job_running", "no_work_left"', '"job_running"')))
    session = opened()
    for name in ("submit", "submit", "start"):
        session = faulty.answer_to(session, name, environment()).session
    answer = faulty.answer_to(session, "finish", environment(now=1))
    assert answer.row is not None
    assert "T07" == answer.row.id


@given(runs.parameters, runs.moves)
def test_it_answers_like_the_interpreter(terms: dict[str, int], drawn: list[Move]) -> None:
    """Along any run, machine and interpreter give the same answers."""
    unused = terms["unused_timeout"] != OFF
    session = LIFECYCLE.answer_to(None, "open", {**terms, **environment()}).session
    assert unused == (session.variables["unused_deadline"] != OFF)
    for _, name, given_then, answer in run(terms, drawn):
        ours = LIFECYCLE.answer_to(session, name, {**terms, **given_then})
        assert answer == ours
        session = ours.session
