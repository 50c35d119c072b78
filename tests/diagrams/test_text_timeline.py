"""The text timeline: it fits its width, keeps its columns, and shows what lasted."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure.diagrams.history import Event
from tenure.diagrams.terminal_text import columns, fitted, legible
from tenure.diagrams.text_timeline import timeline
from tests.diagrams.runs import opened, run


def log(*commands: Event) -> list[Event]:
    """The log of a run on one lane."""
    *_, (_, events) = run(commands)
    return events


def test_nothing_happened() -> None:
    """A log without events has no picture."""
    assert "" == timeline([])


def test_a_whole_picture() -> None:
    """Phases, lanes, ticks and a legend of what occurs, to scale where the instants allow it."""
    events = log(
        opened("a"),
        {"op": "submit", "job": "other"},
        {"op": "submit", "job": "first", "session": "a"},
        {"at": 10, "op": "finish", "job": "other"},
        {"at": 30, "op": "finish", "job": "first"},
        {"at": 40, "op": "close", "session": "a"},
    )
    picture = """\
time (s)   0         10                  30   35   40
session a  ░░░░░░░░░░███ active.busy ████▄▄▄▄▄╌╌╌╌╌■ closed
lane 1     [other───][first─────────────]

░ queued.waiting   █ active.busy   ▄ active.idle
╌ deactivated.empty   ■ ended
"""
    assert picture == timeline(events, width=66)


def test_ascii() -> None:
    """Without Unicode each phase has an ASCII letter, and ids are escaped."""
    events = log({"op": "submit", "job": "ä"}, opened("é"), {"op": "submit", "job": "j", "session": "é"})
    picture = """\
time (h)      0                 9
session \\xe9  q queued.waiting q
lane 1        [\\xe4------------>

q queued.waiting
"""
    assert picture == timeline(events, unit="h", width=33, unicode=False, until=9)


def test_one_instant() -> None:
    """A run in which no time passed is one column of marks."""
    events = log(
        opened("a"), {"op": "submit", "job": "j", "session": "a"}, {"op": "finish", "job": "j"}, opened("b", 9, 0)
    )
    lines = timeline(events).splitlines()
    assert ["time (s)   0", "session a  ▄", "session b  ·", "lane 1     ◆"] == lines[:4]


def test_phases_without_length_take_no_room() -> None:
    """With an interactive timeout of 0 the idle phase has no length, and is left out."""
    events = log(
        opened("a", 100, 0), {"op": "submit", "job": "j", "session": "a"}, {"at": 5, "op": "finish", "job": "j"}
    )
    line = timeline(events, until=10).splitlines()[1]
    assert re.fullmatch(r"session a  █+ active\.busy █+╌+ deactivated\.empty ╌+", line)


def test_a_short_phase_is_drawn() -> None:
    """One unit out of a million is drawn, and the legend warns that the scale is not even."""
    events = log(
        opened("a", 10**6, 10),
        {"op": "submit", "job": "j", "session": "a"},
        {"at": 500_000, "op": "finish", "job": "j"},
        {"at": 500_001, "op": "submit", "job": "k", "session": "a"},
        {"at": 999_999, "op": "close", "session": "a"},
    )
    picture = timeline(events, until=999_999)
    assert re.search(r"█▄+█", picture)
    assert picture.endswith("(short intervals are drawn wider)\n")


def test_even_where_it_can_be() -> None:
    """With few instants a unit of time is a whole number of columns."""
    jobs = [{"at": at, "op": "submit", "job": f"j{at}"} for at in (0, 2, 3, 7)]
    stops = [{"at": at, "op": "finish", "job": f"j{at - 1}"} for at in (1, 3, 4, 8)]
    steps = sorted([*jobs, *stops], key=lambda step: step["at"])
    line = timeline(log(*steps), width=80).splitlines()[1].removeprefix("lane 1    ")
    starts = [match.start() for match in re.finditer(r"\[", line)]
    unit = starts[1] // 2
    assert [0, 2 * unit, 3 * unit, 7 * unit] == starts


def test_wide_and_long_names() -> None:
    """Names are cut to a third of the width by what they take on a terminal, not by their number of characters."""
    events = log(opened("量子" * 30), opened("x" * 500), opened("e\N{COMBINING ACUTE ACCENT}" * 40))
    lines = timeline(events, width=60, until=3).splitlines()[1:4]
    names = [unicodedata.normalize("NFC", line.split("  ")[0]) for line in lines]
    assert [f"session {name}…" for name in ("量子量子量", "x" * 11, "é" * 11)] == names
    assert 1 == len({columns(line) for line in lines})


ids = st.text(st.sampled_from("ab量é\N{COMBINING ACUTE ACCENT}\x1b\n\u202e😀"), min_size=1, max_size=12)


@given(
    names=st.lists(ids, min_size=1, max_size=6, unique=True),
    gaps=st.lists(st.integers(0, 10**6), min_size=1, max_size=12),
    width=st.integers(1, 120),
    unicode=st.booleans(),
    data=st.data(),
)
def test_every_line_fits(names: list[str], gaps: list[int], width: int, unicode: bool, data: st.DataObject) -> None:
    """No line is wider than requested (at least 40), whatever the ids, the times and the number of instants."""
    some = st.sampled_from(names)
    steps = [opened(name, 10**6, 3) for name in names]
    for gap in gaps:
        job = data.draw(some)
        steps += [{"op": "submit", "job": job, "session": data.draw(some)}, {"op": "finish", "job": data.draw(some)}]
        steps.append({"op": "wait", "for": gap})
    *_, (world, events) = run(steps, lanes=2)
    picture = timeline(events, width=width, unicode=unicode, until=world.now)
    assert [] == [line for line in picture.splitlines() if columns(line) > max(width, 40)]
    assert unicode or picture.isascii()
    assert "\x1b" not in picture
    assert len(names) == sum(line.startswith("session ") for line in picture.split("\n"))


def test_many_instants() -> None:
    """With more instants than columns the picture is to scale, and still has a line for each session and lane."""
    steps = [opened("a", 10**6, 10**6)]
    for at in range(500):
        steps += [
            {"at": 2 * at, "op": "submit", "job": f"j{at}", "session": "a"},
            {"at": 2 * at + 1, "op": "finish", "job": f"j{at}"},
        ]
    lines = timeline(log(*steps), width=80).splitlines()
    assert ["time (s)", "session a", "lane 1"] == [re.split(r"  +", line)[0] for line in lines[:3]]
    assert all(columns(line) <= 80 for line in lines)


def test_a_resize_has_a_line() -> None:
    """The numbers of lanes stand where they begin, if there was more than one; what lasted no time is left out."""
    events = log({"op": "submit", "job": "j"}, {"at": 10, "op": "finish", "job": "j"})
    counts = ((0, 1), (4, 12), (4, 0), (7, 2**62))
    lines = timeline(events, width=50, until=12, lane_counts=counts).splitlines()
    assert re.fullmatch(r"lanes +1─+0─+4611686018427387904─*", lines[1])
    assert lines[0].index("4") == lines[1].index("0")
    assert re.search(
        r"^lanes +1-+0-+9-+$", timeline(events, unicode=False, lane_counts=((0, 1), (4, 0), (8, 9))), re.MULTILINE
    )
    assert "lanes" not in timeline(events, lane_counts=counts[:1])
    assert all(
        columns(line) <= 50 for line in timeline(events, width=50, lane_counts=((0, 1), (10, 2**62))).splitlines()
    )


@pytest.mark.parametrize(
    ("text", "shown"), [("a b", "a b"), ("\x1b", r"\x1b"), ("\u202e", r"\u202e"), ("\ud800", r"\ud800"), ("é", "é")]
)
def test_legible(text: str, shown: str) -> None:
    """What a terminal would obey or not show is escaped."""
    assert shown == legible(text)


@given(st.text(max_size=20), st.integers(1, 10))
def test_fitted(text: str, room: int) -> None:
    """A fitted text takes exactly its room."""
    assert room == columns(fitted(text, room))
