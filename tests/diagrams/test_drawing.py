"""The drawings: formats, renderers, places, links, and that what is committed is what is drawn."""

import os
import re
import subprocess
import sys
from pathlib import Path

import attrs
import pytest

from tenure.diagrams import FORMATS, VIEWS, DiagramError, draw, format_of, view
from tenure.spec import bundled
from tests.diagrams.drawings import RENDERERS, Bounds, parts, with_row
from tests.root import ROOT

PICTURES = ROOT / "diagrams"
LINKS = "../docs/specification.md"
BEGINNINGS = {
    "svg": b"<?xml",
    "png": b"\x89PNG\r\n\x1a\n",
    "pdf": b"%PDF-",
    "dot": b"digraph ",
    "mermaid": b"---\ntitle: ",
    "plantuml": b"@startuml ",
}


def svg(name: str, renderer: str = "pygraphviz") -> bytes:
    """Draw a diagram of the bundled specification as SVG."""
    return draw(name, FORMATS["svg"], renderer=renderer, link_base=LINKS).data


def inside(inner: Bounds, outer: Bounds) -> bool:
    """Whether one rectangle is within another, but for rounding."""
    return (
        inner[0] >= outer[0] - 1 and inner[1] >= outer[1] - 1 and inner[2] <= outer[2] + 1 and inner[3] <= outer[3] + 1
    )


def apart(one: Bounds, other: Bounds) -> bool:
    """Whether two rectangles have nothing in common."""
    return one[2] < other[0] or other[2] < one[0] or one[3] < other[1] or other[3] < one[1]


@pytest.mark.parametrize("renderer", RENDERERS)
@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("name", VIEWS)
def test_every_diagram_in_every_format(name: str, form: str, renderer: str) -> None:
    """Each file begins as its format does, and only drawings name the version of Graphviz."""
    drawing = draw(name, FORMATS[form], renderer=renderer)
    assert drawing.data.startswith(BEGINNINGS[form])
    assert (renderer if form in ("svg", "png", "pdf") else None) == drawing.renderer


@pytest.mark.parametrize("form", FORMATS)
def test_nothing_is_needed_on_the_path(form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without any program on the path every format is drawn all the same."""
    monkeypatch.setenv("PATH", "")
    drawing = draw("lifecycle", FORMATS[form])
    assert drawing.data.startswith(BEGINNINGS[form])
    assert drawing.renderer in ("pygraphviz", None)


@pytest.mark.parametrize("name", VIEWS)
def test_every_renderer_draws_the_same(name: str) -> None:
    """Every version of Graphviz draws the same parts, texts, places and links; only lines may bend otherwise."""
    expected = parts(svg(name))
    for renderer in RENDERERS:
        found = parts(svg(name, renderer))
        assert list(expected) == list(found)
        for identifier, part in expected.items():
            assert (part.texts, part.links) == (found[identifier].texts, found[identifier].links)
            if part.kind != "edge":
                assert inside(found[identifier].bounds, part.bounds)
                assert inside(part.bounds, found[identifier].bounds)


@pytest.mark.parametrize("name", VIEWS)
def test_fonts_move_nothing(name: str, tmp_path: Path) -> None:
    """A machine without a single font draws the same SVG, byte for byte."""
    fonts = tmp_path / "fonts.conf"
    fonts.write_text(f"<fontconfig><cachedir>{tmp_path}</cachedir></fontconfig>")
    code = (
        "import sys; from tenure.diagrams import FORMATS, draw; "
        f"sys.stdout.buffer.write(draw({name!r}, FORMATS['svg'], renderer='pygraphviz', link_base={LINKS!r}).data)"
    )
    environment = {**os.environ, "FONTCONFIG_FILE": str(fonts)}
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, env=environment, timeout=60)
    assert svg(name) == run.stdout


@pytest.mark.parametrize("name", VIEWS)
@pytest.mark.parametrize("extended", [False, True])
def test_nothing_overlaps(name: str, extended: bool) -> None:
    """Boxes are apart, a frame has its own boxes inside and no others, and every text begins in its box."""
    spec = with_row("T99", "finish", "queued.waiting", "expired.ended") if extended else bundled()
    found = parts(draw(name, FORMATS["svg"], spec=spec, renderer="pygraphviz").data)
    boxes = {identifier: part.bounds for identifier, part in found.items() if part.kind == "node" and part.texts}
    names = list(boxes)
    pairs = [(a, b) for number, a in enumerate(names) for b in names[:number]]
    assert [] == [(a, b) for a, b in pairs if "key" not in (a, b) and not apart(boxes[a], boxes[b])]
    for group in view(name, spec).groups:
        frame = found[group.id].bounds
        own = {node.id.replace(".", "_") for node in group.nodes}
        nodes = {node.id.replace(".", "_") for node in view(name, spec).all_nodes}
        assert own == {identifier for identifier in nodes if inside(boxes[identifier], frame)}
        assert nodes - own == {identifier for identifier in nodes if apart(boxes[identifier], frame)}
    for identifier, part in found.items():
        if identifier != "key":
            assert all(inside((x, y, x, y), part.bounds) for _, x, y in part.texts)


@pytest.mark.parametrize("name", VIEWS)
def test_each_row_links_to_its_clause(name: str) -> None:
    """Every row id in the picture is a link to the row's first clause, and shows the clause's text to a pointer."""
    spec = bundled()
    links = [link for part in parts(svg(name)).values() for link in part.links if link[0]]
    assert set(spec.rows) == {text for _, _, text in links}
    page = (PICTURES / LINKS).read_text(encoding="utf-8")
    for address, note, text in links:
        clause = spec.clauses[spec.rows[text].clauses[0]]
        assert f"{LINKS}#{clause.id}" == address
        assert f'<a id="{clause.id}">' in page
        assert clause.statements[0].text in note


ENDING = {
    "lifecycle": ["closed", "canceled", "expired"],
    "phases": ["closed.ended", "canceled.ended", "expired.ended"],
}


@pytest.mark.parametrize("name", VIEWS)
def test_there_is_one_end_mark(name: str) -> None:
    """Where a session may be over, a line leads to a ringed point, and the legend says what that is."""
    text = svg(name).decode()
    found = parts(text.encode())
    assert [()] == [part.texts for identifier, part in found.items() if identifier == "end_mark"]
    assert 2 == re.findall(r'<g id="end_mark".*?</g>\n</g>', text, re.DOTALL)[0].count("<ellipse")
    notes = [title for part in found.values() if part.kind == "edge" for _, title, _ in part.links]
    assert ENDING[name] == [n.removesuffix(": the session has ended") for n in notes if n.endswith("session has ended")]
    assert ["ringed point", "the session has ended"] == [words for words, *_ in found["key"].texts][-2:]
    for form in ("mermaid", "plantuml"):
        source = draw(name, FORMATS[form]).data.decode()
        ends = [each.replace(".", "_") for each in ENDING[name]]
        assert ends == re.findall(r"^ *(\w+) --> \[\*\]$", source, re.MULTILINE)
    dot = draw(name, FORMATS["dot"]).data.decode()
    assert 3 == len(re.findall(r"-> end_mark \[", dot))


@pytest.mark.parametrize("name", VIEWS)
def test_no_end_mark_where_nothing_ends(name: str) -> None:
    """A table without a final phase has none, and no word of it in the legend."""
    spec = bundled()
    endless = attrs.evolve(spec, phases={key: attrs.evolve(p, final=False) for key, p in spec.phases.items()})
    found = parts(draw(name, FORMATS["svg"], spec=endless, renderer="pygraphviz").data)
    assert "end_mark" not in found
    assert "ringed point" not in [words for words, *_ in found["key"].texts]
    assert b"--> [*]" not in draw(name, FORMATS["mermaid"], spec=endless).data


def test_what_holds_in_part_has_its_phases() -> None:
    """A yellow band in the card names the phases, and the other formats have it as a line and a lighter colour."""
    text = svg("lifecycle").decode()
    closed = [words for words, *_ in parts(text.encode())["closed"].texts]
    assert "holds the QPU in draining" in closed
    fills = {key: re.findall(r'fill="(#fff3c4)"', _part(text, key)) for key in ("active", "closed", "canceled", "key")}
    assert {"active": True, "closed": True, "canceled": False, "key": True} == {k: bool(v) for k, v in fills.items()}
    assert "closed : holds the QPU in draining\n" in draw("lifecycle", FORMATS["mermaid"]).data.decode()
    assert "class closed partly\n" in draw("lifecycle", FORMATS["mermaid"]).data.decode()
    assert 'state "Closed" as closed #fffbed\n' in draw("lifecycle", FORMATS["plantuml"]).data.decode()
    assert "partly" not in draw("phases", FORMATS["mermaid"]).data.decode()


def _part(text: str, identifier: str) -> str:
    """The source of a node in an SVG."""
    return text.partition(f'<g id="{identifier}"')[2].partition('<g id="')[0]


def test_a_link_base_is_kept_as_an_address() -> None:
    """Where links lead is the user's to say; what an address cannot have is encoded."""
    drawing = draw("lifecycle", FORMATS["svg"], link_base='https://example.org/a b?x=1&y="<', renderer="pygraphviz")
    links = {link[0] for part in parts(drawing.data).values() for link in part.links if link[0]}
    assert "https://example.org/a%20b?x=1&y=%22%3C#E4" in links


@pytest.mark.parametrize("name", VIEWS)
@pytest.mark.parametrize("form", ["dot", "mermaid", "plantuml"])
def test_the_committed_sources_are_current(name: str, form: str) -> None:
    """`make generate` would change none of the committed sources."""
    committed = PICTURES / f"{name}{FORMATS[form].suffixes[0]}"
    assert committed.read_bytes() == draw(name, FORMATS[form], link_base=LINKS).data


@pytest.mark.parametrize("name", VIEWS)
def test_the_committed_pictures_are_current(name: str) -> None:
    """The committed pictures show what the specification says now; `make drift` compares them byte for byte."""
    committed, current = parts((PICTURES / f"{name}.svg").read_bytes()), parts(svg(name))
    assert {k: attrs.evolve(p, bounds=(0, 0, 0, 0)) for k, p in current.items()} == {
        k: attrs.evolve(p, bounds=(0, 0, 0, 0)) for k, p in committed.items()
    }


def test_a_format_is_known_by_its_suffix() -> None:
    """Suffixes are read whatever their case; others are refused with the ones there are."""
    assert "mermaid" == format_of("a.b/x.MMD").name
    for name in ("x", "x.jpg", ".svg", ""):
        with pytest.raises(DiagramError, match=r"the suffixes are \.svg, \.png, \.pdf, \.dot, \.mmd, \.puml$"):
            format_of(name)


def test_unknown_names_are_refused() -> None:
    """A diagram or renderer that does not exist is refused with those that do."""
    with pytest.raises(DiagramError, match="there is no diagram 'x'; the diagrams are lifecycle, phases"):
        draw("x", FORMATS["svg"])
    with pytest.raises(DiagramError, match="there is no renderer 'x'; the renderers are auto, pygraphviz, dot"):
        draw("phases", FORMATS["svg"], renderer="x")
