"""Graphviz as a library and as a program: which is chosen, what it is given, and how it fails."""

import sys
from pathlib import Path

import pytest

from tenure.diagrams import FORMATS, DiagramError, draw
from tenure.diagrams.render import RenderError, available, render


def fake_dot(folder: Path, body: str) -> None:
    """Put a program named dot into a folder."""
    program = folder / "dot"
    program.write_text(f"#!{sys.executable}\nimport sys\n{body}\n")
    program.chmod(0o755)


def without(monkeypatch: pytest.MonkeyPatch, *packages: str) -> None:
    """Make packages look as if they were not installed."""
    for package in packages:
        monkeypatch.setitem(sys.modules, package, None)


def test_pygraphviz_is_asked_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its Graphviz is the same on every machine, so a dot on the path changes nothing."""
    fake_dot(tmp_path, "sys.exit(1)")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "pygraphviz" == available()


def test_dot_is_the_way_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without pygraphviz a dot on the path draws; it gets the source on its standard input and the format."""
    fake_dot(
        tmp_path, f"open({str(tmp_path / 'seen')!r}, 'w').write(repr(sys.argv[1:]) + sys.stdin.read())\nprint('%PDF')"
    )
    monkeypatch.setenv("PATH", str(tmp_path))
    without(monkeypatch, "pygraphviz")
    drawing = draw("lifecycle", FORMATS["pdf"])
    assert ("dot", b"%PDF\n% Made by tenure\n") == (drawing.renderer, drawing.data)
    seen = (tmp_path / "seen").read_text()
    assert "'-Tpdf'" in seen
    assert draw("lifecycle", FORMATS["dot"]).data.decode().removesuffix("// Made by tenure\n") in seen


def test_without_either_the_package_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """With no Graphviz at all it is pygraphviz that has to be installed."""
    monkeypatch.setenv("PATH", "")
    without(monkeypatch, "pygraphviz")
    with pytest.raises(ModuleNotFoundError) as error:
        draw("lifecycle", FORMATS["svg"])
    assert "pygraphviz" == error.value.name


def test_mermaid_and_plantuml_need_no_package(monkeypatch: pytest.MonkeyPatch) -> None:
    """What other tools lay out can be written without Graphviz and its packages."""
    without(monkeypatch, "pygraphviz", "graphviz")
    assert draw("phases", FORMATS["mermaid"]).data
    assert draw("phases", FORMATS["plantuml"]).data


def test_a_missing_dot_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without dot the error names it."""
    monkeypatch.setenv("PATH", "")
    with pytest.raises(DiagramError, match=r"^there is no dot on the path; .*$"):
        draw("lifecycle", FORMATS["svg"], renderer="dot")


def test_a_failing_dot_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The last line of dot's stderr is the reason."""
    fake_dot(tmp_path, "sys.stdin.read()\nsys.exit('warning: odd\\nError: no plugin')")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(DiagramError, match=r"^dot failed: Error: no plugin$"):
        draw("lifecycle", FORMATS["svg"], renderer="dot")


def test_a_failing_pygraphviz_is_one_sentence(capfd: pytest.CaptureFixture[str]) -> None:
    """The library's message is the reason, and is printed nowhere else."""
    with pytest.raises(RenderError, match=r"^pygraphviz failed: .*syntax error"):
        render("digraph {", "svg", "pygraphviz")
    assert ("", "") == tuple(capfd.readouterr())


def test_remarks_on_fonts_are_kept_from_the_user(capfd: pytest.CaptureFixture[str]) -> None:
    """Drawing prints nothing."""
    draw("lifecycle", FORMATS["png"], renderer="pygraphviz")
    assert ("", "") == tuple(capfd.readouterr())
