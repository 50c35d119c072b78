"""Reading a log: the phases that follow from events alone are those that the specification names."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tenure.diagrams.history import Event, Span, replay
from tenure.diagrams.text_timeline import GLYPHS
from tenure.spec import bundled
from tests.diagrams.runs import run
from tests.random_commands import commands, job_ids, session_ids

MOVES = st.one_of(
    commands,
    commands,
    st.fixed_dictionaries({"op": st.just("forget"), "id": session_ids | job_ids}),
    st.fixed_dictionaries({"op": st.just("wait"), "for": st.integers(1, 4)}),
)


@given(st.lists(MOVES, min_size=5, max_size=40))
def test_the_phases_are_those_of_the_specification(moves: list[Event]) -> None:
    """After every command each session is in the phase that its log says, and each running job is in a lane."""
    for world, events in run(moves):
        history = replay(events, world.now)
        for name, session in world.sessions.items():
            assert session.phase == history.sessions[name][-1].what
        running = {span.what for lane in history.lanes for span in lane if not span.over}
        assert set(world.running) == running


@given(st.lists(MOVES.filter(lambda command: command["op"] != "forget"), min_size=5, max_size=40))
def test_spans_fill_the_life_of_a_session(moves: list[Event]) -> None:
    """The spans of a session follow one another without a gap, and no two neighbours are the same phase."""
    *_, (world, events) = run(moves)
    history = replay(events, world.now + 1)
    assert set(world.sessions) == set(history.sessions)
    for spans in history.sessions.values():
        assert world.now + 1 == spans[-1].end
        for earlier, later in pairwise(spans):
            assert earlier.end == later.start
            assert earlier.what != later.what
            assert earlier.start < earlier.end


def test_every_phase_has_a_glyph() -> None:
    """The timeline knows how to draw each phase of the specification, and no other."""
    assert set(bundled().phases) == set(GLYPHS)
    for way in (0, 1):
        drawn = {marks[way] for phase, marks in GLYPHS.items() if not bundled().phases[phase].final}
        assert len(bundled().phases) - 3 == len(drawn)


def test_a_session_that_is_opened_again_goes_on_in_its_line() -> None:
    """When an id was forgotten and is used again, its line has the spans of both sessions."""
    terms = {"kind": "session_opened", "session": "a"}
    log = [
        {"at": 0, **terms},
        {"at": 3, "kind": "session_closed", "session": "a"},
        {"at": 3, "kind": "session_ended", "session": "a", "reason": "closed"},
        {"at": 5, **terms},
    ]
    spans = (
        Span(0, 3, "queued.empty"),
        Span(3, 5, "closed.ended", note="closed"),
        Span(5, 9, "queued.empty"),
    )
    assert {"a": spans} == replay(log, 9).sessions


def test_a_log_without_reasons_will_do() -> None:
    """A scheduler that does not report why a session ended is drawn all the same."""
    log = [
        {"at": 0, "kind": "session_opened", "session": "a"},
        {"at": 2, "kind": "session_canceled", "session": "a"},
        {"at": 2, "kind": "session_ended", "session": "a"},
    ]
    assert Span(2, 2, "canceled.ended", note="canceled") == replay(log).sessions["a"][-1]
