"""`tenure diagram`: what it writes where, what it reports, and how wrong use ends."""

import sys
from pathlib import Path

import pytest

from tenure.cli import main
from tenure.diagrams import FORMATS, VIEWS, DiagramError, drawing
from tests.cli.commands import Output, as_json, refusal, run_tenure

OLD = "Made by tenure"


def test_the_list(capsys: Output) -> None:
    """`--list` names each diagram with its title, and each format with its suffix."""
    out = run_tenure(capsys, 0, "diagram", "--list").out
    assert "lifecycle  Session lifecycle of a quantum-computing service: its 6 states\n" in out
    assert "svg (.svg), png (.png), pdf (.pdf), dot (.dot), mermaid (.mmd), plantuml (.puml)" in out


def test_the_list_for_programs(capsys: Output) -> None:
    """`--list --format json` is one document with the same names."""
    listed = as_json(capsys, 0, "diagram", "--list")
    assert list(VIEWS) == list(listed["diagrams"])
    assert {name: list(form.suffixes) for name, form in FORMATS.items()} == listed["formats"]


@pytest.mark.parametrize("form", FORMATS.values(), ids=list(FORMATS))
def test_the_suffix_is_the_format(form: drawing.PictureFormat, tmp_path: Path, capsys: Output) -> None:
    """The suffix chooses the format, and one line names what was written."""
    path = tmp_path / f"picture{form.suffixes[-1]}"
    assert 0 == main(["diagram", "lifecycle", "-o", str(path)])
    size = path.stat().st_size
    drawn = ", drawn by pygraphviz" if form.name in ("svg", "png", "pdf") else ""
    assert (f"wrote {path} ({form.name}, {size} bytes{drawn})\n", "") == tuple(capsys.readouterr())
    assert [path] == list(tmp_path.iterdir())


def test_the_format_may_be_given(tmp_path: Path, capsys: Output) -> None:
    """`--to` overrides the suffix, and `--format json` reports what was written."""
    path = tmp_path / "picture"
    report = as_json(capsys, 0, "diagram", "phases", "-o", str(path), "--to", "mermaid")
    expected = {"diagram": "phases", "format": "mermaid", "file": str(path), "bytes": path.stat().st_size}
    assert {**expected, "renderer": None} == report


def test_without_a_file_it_is_printed(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """Without -o an SVG, or another text, goes to standard output; what is not text only with `-o -`."""
    assert 0 == main(["diagram", "lifecycle"])
    assert capsysbinary.readouterr().out.startswith(b"<?xml")
    assert 0 == main(["diagram", "lifecycle", "--to", "plantuml"])
    assert capsysbinary.readouterr().out.startswith(b"@startuml lifecycle\n")
    assert 0 == main(["diagram", "lifecycle", "--to", "png", "-o", "-"])
    assert capsysbinary.readouterr().out.startswith(b"\x89PNG")


def test_links_lead_to_the_given_place(capsys: Output) -> None:
    """`--link-base` is where the clauses can be read; by default it is the project's own page."""
    assert 'HREF="docs/specification.md#E4"' in run_tenure(capsys, 0, "diagram", "lifecycle", "--to", "dot").out
    assert 0 == main(["diagram", "lifecycle", "--to", "dot", "--link-base", "https://example.org/x"])
    assert 'HREF="https://example.org/x#E4"' in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ([], "name a diagram, one of `tenure diagram --list`"),
        (["nope"], "there is no diagram 'nope'; the diagrams are lifecycle, phases"),
        (["phases", "--list"], "--list takes no diagram"),
        (["phases", "--to", "gif"], "there is no format 'gif'; the formats are svg, png, pdf, dot, mermaid, plantuml"),
        (["phases", "--to", "pdf"], "pdf is not text: give a file with -o, or -o - for standard output"),
        (["phases", "--format", "json"], "--format json describes a written file: give one with -o"),
        (["phases", "-o", "x.gif"], "'x.gif' has the suffix of no format; the suffixes are .svg, .png, .pdf, .dot"),
        (["phases", "-o", ""], "Invalid value for '-o' / '--output': it is empty; give a file or a folder"),
        (["phases", "-o", "no/x.svg"], "'no/x.svg': No such file or directory"),
        (["phases", "-o", "file/x.svg"], "'file/x.svg': Not a directory"),
        (["phases", "-o", "folder", "--to", "dot"], "'folder': Is a directory"),
        (["phases", "--renderer", "neato"], "Invalid value for '--renderer': "),
    ],
)
def test_wrong_use_is_one_sentence_and_no_file(
    arguments: list[str], sentence: str, tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every error is one line with exit code 2, and no file is left behind."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").touch()
    (tmp_path / "folder").mkdir()
    assert refusal(capsys, "diagram", *arguments).startswith(sentence)
    assert ["file", "folder"] == sorted(path.name for path in tmp_path.iterdir())


def test_what_cannot_be_drawn_leaves_the_old_file(
    tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When drawing fails the file that was there is still there, whole."""

    def fail(*_: object) -> bytes:
        raise DiagramError("it cannot be drawn")

    path = tmp_path / "old.svg"
    path.write_text(OLD)
    monkeypatch.setattr("tenure.diagrams.render.render", fail)
    assert "it cannot be drawn" == refusal(capsys, "diagram", "phases", "-o", str(path))
    assert [("old.svg", OLD)] == [(file.name, file.read_text()) for file in tmp_path.iterdir()]


def test_a_missing_extra_names_the_install_command(
    tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the packages of the extra the command says how to install them, and writes nothing."""
    for package in ("graphviz", "pygraphviz"):
        monkeypatch.setitem(sys.modules, package, None)
    monkeypatch.delitem(sys.modules, "tenure.diagrams.dot", raising=False)
    sentence = refusal(capsys, "diagram", "lifecycle", "-o", str(tmp_path / "x.svg"))
    assert 'install them with: pip install "tenure[diagrams]"' in sentence
    assert [] == list(tmp_path.iterdir())
    assert 0 == main(["diagram", "lifecycle", "-o", str(tmp_path / "x.puml")])
