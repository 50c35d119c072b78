"""Whatever the texts of a specification hold, every format carries them as text and stays well formed."""

import re
from html import unescape

import attrs
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tenure.diagrams import FORMATS, VIEWS, draw
from tenure.diagrams.picture_text import clean, identifiers
from tenure.spec import Spec, bundled
from tests.diagrams.drawings import parts

NASTY = [
    "\"q\" 's' `c`",
    "<b>bold</b> & <i> &lt; &#60; ]]> <script>",
    "a\\nb \\N \\l \\",
    "line1\nline2\r\t\x00\x07\u200b",
    "semi;colon: # %% {x} [y] [[z]] --> *s* _i_ ~~w~~ **v** //u//",
    "量子 ∞ é 🎉",
    "$$m$$ |p| ! ? @enduml",
    "end note",
    "-",
    "..",
    "",
]
texts = st.one_of(st.sampled_from(NASTY), st.text(max_size=40))


def saying(text: str) -> Spec:
    """Make a specification whose every text is this one, with a number so that texts differ where they must."""
    spec = bundled()
    return attrs.evolve(
        spec,
        title=text,
        states={key: attrs.evolve(entry, title=f"{text} title", text=text) for key, entry in spec.states.items()},
        phases={key: attrs.evolve(entry, text=text) for key, entry in spec.phases.items()},
        inputs={key: attrs.evolve(entry, text=f"{text} {key}") for key, entry in spec.inputs.items()},
        guards={key: attrs.evolve(entry, text=f"{text} {key}") for key, entry in spec.guards.items()},
        clauses={key: attrs.evolve(entry, title=text) for key, entry in spec.clauses.items()},
    )


def everywhere(text: str) -> str:
    """Tell the text of a picture without its spaces, which are where lines break."""
    return "".join(text.split())


@pytest.mark.parametrize("name", VIEWS)
@settings(max_examples=10)
@given(text=texts)
@example(text=NASTY[0])
@example(text=NASTY[1])
@example(text=NASTY[2])
@example(text=NASTY[3])
@example(text=NASTY[4])
def test_svg_shows_any_text(name: str, text: str) -> None:
    """An SVG, and the DOT that it is drawn from, parses and has the inputs' texts letter by letter."""
    spec = saying(text)
    found = parts(draw(name, FORMATS["svg"], spec=spec, renderer="pygraphviz").data)
    shown = {everywhere("".join(t for t, _, _ in part.texts)) for part in found.values()}
    for key in ("open", "start", "close", "cancel", "unused_timeout"):
        wanted = everywhere(clean(f"{text} {key}"))
        assert any(wanted in words for words in shown), wanted
    notes = {title for part in found.values() for _, title, _ in part.links}
    assert any(clean(f"A1 {text}:") in clean(title) for title in notes)


@pytest.mark.parametrize("name", VIEWS)
@given(text=texts)
@example(text=NASTY[2])
@example(text=NASTY[4])
def test_mermaid_carries_any_text(name: str, text: str) -> None:
    """Every line is of a form that Mermaid has, with all its own marks as entities, and the entities give the text."""
    source = draw(name, FORMATS["mermaid"], spec=saying(text)).data.decode()
    header, title, rule, kind, *body, _signature = source.splitlines()
    assert ("---", "---", "stateDiagram-v2") == (header, rule, kind)
    assert title.startswith('title: "')
    words = r"(?:[\w ,.()=+'/\[\]-]|#\d+;)*"
    end = r"(?:\w+|\[\*\])"
    forms = [
        rf'state "{words}" as \w+(?: {{)?',
        r"}",
        rf"\w+ : {words}",
        rf"{end} --> {end}(?: : {words}(?:<br>{words})*)?",
        r"classDef (?:holder|partly) fill:#\w+,color:#\w+",
        r"class [\w,]+ (?:holder|partly)",
    ]
    for line in body:
        assert re.fullmatch("|".join(f"(?:{form})" for form in forms), line.strip()), line
    unescaped = re.sub(r"#(\d+);", lambda match: chr(int(match[1])), source)
    assert clean(f"{text} start") in unescaped


@pytest.mark.parametrize("name", VIEWS)
@given(text=texts)
@example(text=NASTY[2])
@example(text=NASTY[4])
@example(text=NASTY[8])
@example(text=NASTY[9])
def test_plantuml_carries_any_text(name: str, text: str) -> None:
    """Every line is of a form that PlantUML has, with all its own marks by number, and the numbers give the text."""
    source = draw(name, FORMATS["plantuml"], spec=saying(text)).data.decode()
    begin, title, hide, *body, end, _signature = source.splitlines()
    assert (f"@startuml {name}", "hide empty description", "@enduml") == (begin, hide, end)
    words = r"(?:[\w ,.()=+\[\]-]|<U\+[0-9A-F]{4,6}>)*"
    assert re.fullmatch(rf"title {words}", title)
    place = r"(?:\w+|\[\*\])"
    forms = [
        rf'state "{words}" as \w+(?: #\w+| {{)?',
        r"}",
        rf"\w+ : {words}",
        rf"{place} (?:-->|-\[#\w+(?:,\w+)?\]->) {place}(?: : {words}(?:\\n{words})*)?",
    ]
    for line in body:
        assert re.fullmatch("|".join(f"(?:{form})" for form in forms), line.strip()), line
    assert not re.search(r"(?<!-)--(?!>)|==|__|\.\.", re.sub(r"-->|-\[.*?\]->", "", source))
    unescaped = re.sub(r"<U\+([0-9A-F]+)>", lambda match: chr(int(match[1], 16)), source)
    assert clean(f"{text} start") in unescaped


@given(names=st.lists(texts, max_size=8))
def test_identifiers_are_plain_and_different(names: list[str]) -> None:
    """Different names have different identifiers, of letters, digits and underscores, and none is a reserved word."""
    chosen = identifiers(names)
    assert set(names) == set(chosen)
    assert len(chosen) == len(set(chosen.values()))
    assert all(re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", identifier) for identifier in chosen.values())
    assert {"state", "note", "end"}.isdisjoint(identifiers(["state", "note", "end"]).values())


def test_a_note_is_one_note() -> None:
    """A note keeps its lines and its backslashes in the picture."""
    spec = saying("a\\nb")
    found = parts(draw("lifecycle", FORMATS["svg"], spec=spec, renderer="pygraphviz").data)
    titles = [unescape(title) for part in found.values() for _, title, text in part.links if text == "T04"]
    assert ["T04:", "A1", "Q1"] == [line.split()[0] for line in titles[0].splitlines()]
    assert "a\\nb start" in titles[0]
