"""The picture of a difference: both answers at each difference, and nothing of a target's taken for a command."""

from xml.etree import ElementTree

import pytest

from tenure.diagrams import FORMATS, DiagramError
from tenure.diagrams.difference import EXPECTED, GOT, MOST_SHOWN, MachineDifference, difference_source, draw_difference

ONE = MachineDifference(("open", "submit"), ("unopened", "queued.empty"), "job_submitted a.1", "nothing")


def test_both_answers_are_shown() -> None:
    """The expected answer is green, the received one red, and the path there names states and inputs."""
    svg = draw_difference("it", [ONE], FORMATS["svg"], renderer="pygraphviz").data.decode()
    texts = {element.text for element in ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")}
    assert {"unopened", "queued.empty", "open", "submit", "job_submitted a.1", "nothing", "it"} <= texts
    assert EXPECTED in svg
    assert GOT in svg


def test_what_is_left_out_is_counted() -> None:
    """A picture shows the first differences and the number of the others."""
    many = [MachineDifference((f"i{number}",), ("start",), "one", "two") for number in range(MOST_SHOWN + 3)]
    source = difference_source("it", many)
    assert "it (3 more are not shown)" in source
    assert f"i{MOST_SHOWN - 1}" in source
    assert f"i{MOST_SHOWN}" not in source


@pytest.mark.parametrize("text", ['"]; evil [label="', "\\N \\L", "<b>bold</b>", "a\nb\x00c", "é\u4e2d"])
def test_a_text_is_only_a_text(text: str) -> None:
    """Any text of a target is drawn, and is never a command to Graphviz."""
    svg = draw_difference(
        text, [MachineDifference((text,), (text,), text, text)], FORMATS["svg"], renderer="pygraphviz"
    ).data
    shown = "".join(letter if letter.isprintable() else " " for letter in text)
    texts = [element.text for element in ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")]
    assert shown.replace(" ", "") in {(each or "").replace(" ", "").replace("\u00a0", "") for each in texts}


@pytest.mark.parametrize("name", ["mermaid", "plantuml"])
def test_formats_without_a_layout_are_refused(name: str) -> None:
    """Only what Graphviz draws, and DOT itself."""
    with pytest.raises(DiagramError, match="the formats are svg, png, pdf and dot"):
        draw_difference("it", [ONE], FORMATS[name])
    assert b"digraph" in draw_difference("it", [ONE], FORMATS["dot"]).data
