"""Runs as pictures for a page: on one scale, for any log, and all of its texts are escaped."""

import re
from xml.etree import ElementTree as ET

import pytest

from tenure.diagrams.history import Event
from tenure.diagrams.svg_timeline import TIMELINE_STYLE, WIDTH, timelines_svg
from tests.diagrams.runs import opened, run

WORK = [
    {**opened("a"), "at": 1},
    {"op": "submit", "job": "a1", "session": "a", "at": 3},
    {"op": "finish", "job": "a1", "outcome": "done", "at": 9},
    {"op": "submit", "job": "x1", "at": 10},
    {"op": "close", "session": "a", "at": 12},
]


def events(count: int = len(WORK)) -> list[Event]:
    """The log of the first commands."""
    *_, (_, log) = run(WORK[:count])
    return list(log)


def bars(svg: str) -> list[tuple[str, str, float, float]]:
    """The bars of a picture: class, what a pointer on it shows, where it begins and how long it is."""
    found = []
    for rect in ET.fromstring(svg).iter("rect"):
        title = rect.find("title")
        if title is not None:
            found.append((rect.attrib["class"], title.text or "", float(rect.attrib["x"]), float(rect.attrib["width"])))
    return found


def texts(svg: str) -> list[str]:
    """The texts of a picture."""
    return [text.text or "" for text in ET.fromstring(svg).iter("text")]


def test_phases_and_jobs_are_bars_with_their_times() -> None:
    """Each has its class, its name and its span; why a session ended stands after it."""
    (svg,) = timelines_svg([events()])
    assert [
        ("queued-empty empty", "queued.empty, 1 to 3"),
        ("active-busy busy", "active.busy, 3 to 9"),
        ("active-idle idle", "active.idle, 9 to 12"),
        ("job", "a1, 3 to 9"),
        ("job", "x1, 12 to 12 and on"),
    ] == [(kind, tip) for kind, tip, *_ in bars(svg)]
    assert ["session a", "lane 1"] == [text for text in texts(svg) if text.startswith(("session", "lane"))]
    assert "closed" in texts(svg)


def test_what_lasts_is_drawn_on_for_a_little_while() -> None:
    """What began in the last instant can be seen, and no number stands where nothing is known."""
    (svg,) = timelines_svg([events(2)])
    ((_, _, _, busy),) = [bar for bar in bars(svg) if bar[1] == "active.busy, 3 to 3 and on"]
    assert 10 < busy
    assert ["1", "3"] == sorted(text for text in texts(svg) if text.isdigit())
    assert 1 == svg.count('class="later"')


def test_several_logs_are_drawn_on_one_scale() -> None:
    """The same instant stands at the same place, also where nothing happened in one of them."""
    short, long = timelines_svg([events(2), events()], 12)
    (first,) = [bar for bar in bars(short) if bar[1].startswith("queued.empty")]
    assert first in bars(long)
    assert [bar[1] for bar in bars(short)][1] == "active.busy, 3 to 12 and on"


def test_a_resize_has_a_line() -> None:
    """The numbers of lanes are bars above the lanes, if there was more than one, on the scale of the rest."""
    (svg,) = timelines_svg([events()], lane_counts=((0, 1), (5, 0), (9, 1)))
    lanes = [bar for bar in bars(svg) if bar[0] == "lanes"]
    assert ["1 lanes, 0 to 5", "0 lanes, 5 to 9", "1 lanes, 9 to 12 and on"] == [tip for _, tip, *_ in lanes]
    (job,) = [bar for bar in bars(svg) if bar[1] == "a1, 3 to 9"]
    assert lanes[2][2] == job[2] + job[3]
    assert ["session a", "lanes", "lane 1"] == [t for t in texts(svg) if t.startswith(("session", "lane"))]
    assert "lanes" not in timelines_svg([events()], lane_counts=((0, 1),))[0]


def test_an_instant_is_pointed_out() -> None:
    """A line of its own, also where nothing happened; none if it cannot be in the picture."""
    (svg,) = timelines_svg([events()], mark=5)
    assert 1 == svg.count('class="mark"')
    assert "5" in texts(svg)
    for mark in (-1, 10**30):
        assert 'class="mark"' not in timelines_svg([events()], mark=mark)[0]


@pytest.mark.parametrize(
    "wrong",
    [
        {"at": 2, "kind": "job_started", "job": "x9"},
        {"at": "soon", "kind": "job_started", "job": "x9"},
        {"at": True, "kind": "job_started", "job": "x9"},
        {"at": 10**30, "kind": "job_started", "job": "x9"},
        {"at": 12, "kind": 7},
        {"at": 12, "kind": "job_finished", "job": "x9"},
        {"at": 12, "kind": "job_started"},
        {"at": 12, "kind": "job_started", "job": ["x9"]},
        {"at": 12, "kind": "job_started", "job": "x1"},
        {"at": 12, "kind": "session_closed", "session": "z"},
        {"at": 12, "kind": "session_opened"},
        {"at": 12, "kind": "session_closed", "session": {}},
        {},
    ],
    ids=str,
)
def test_an_event_that_cannot_be_is_left_out_and_counted(wrong: Event) -> None:
    """The picture is that of the rest, with a note."""
    right, svg = (timelines_svg([log])[0] for log in (events(), [*events(), wrong]))
    assert bars(right) == bars(svg)
    assert "1 event is left out, because it contradicts earlier ones" in texts(svg)
    two = timelines_svg([[*events(), wrong, wrong]])[0]
    assert "2 events are left out, because they contradict earlier ones" in texts(two)


def test_whatever_is_in_an_id_is_text() -> None:
    """No element comes from a name, a control character is written out, and a long name is cut."""
    name = '<b onload="x">&\x1b' + "y" * 500
    log = [{"at": 0, "kind": "session_opened", "session": name}, {"at": 5, "kind": "job_started", "job": name}]
    ended = [*log, {"at": 6, "kind": "session_ended", "session": name, "reason": ["<i>"]}]
    for svg in timelines_svg([log, ended]):
        assert {"svg", "line", "rect", "title", "text"} >= {element.tag for element in ET.fromstring(svg).iter()}
        assert "\x1b" not in svg
        assert all(len(text) < 60 for text in texts(svg))


def test_nothing_to_draw_is_reported() -> None:
    """A log without events has a picture, too."""
    (svg,) = timelines_svg([[]])
    assert ["nothing to draw"] == [text for text in texts(svg) if not text.isdigit()]


def test_far_away_instants_fit_in() -> None:
    """Nothing leaves the picture, however long something lasts."""
    log = [
        {"at": 0, "kind": "session_opened", "session": "a"},
        {"at": 1, "kind": "job_submitted", "session": "a", "job": "a1"},
        {"at": 2, "kind": "job_started", "session": "a", "job": "a1"},
        {"at": 2**62, "kind": "job_finished", "session": "a", "job": "a1"},
    ]
    (svg,) = timelines_svg([log])
    assert all(0 <= x and x + long <= WIDTH for _, _, x, long in bars(svg))
    assert "short intervals are drawn wider" in texts(svg)


def test_every_class_has_a_style() -> None:
    """What is drawn is coloured, but for the phases in which nothing is held, which are outlines."""
    drawn = set(
        re.findall(r'class="([^"]*)"', "".join(timelines_svg([events()], mark=3, lane_counts=((0, 1), (5, 0)))))
    )
    styled = set(re.findall(r"\.timeline \.([a-z-]+)", TIMELINE_STYLE))
    assert set() == {name for name in drawn if not set(name.split()) & {*styled, "timeline"}}
