"""`tenure vectors`, and `tenure conform --vectors`: what is written, that it is all or nothing, and what is read."""

import json
import os
import shlex
import sys
from pathlib import Path
from typing import Any

import pytest

from tenure.cli import main
from tenure.cli.exits import Exit
from tenure.conformance import bundled_cases, select
from tenure.conformance.cases import BUNDLED, dump
from tenure.conformance.vector_files import read_vectors
from tenure.conformance.vectors import dump_vectors, files_of_vectors, vector
from tenure.spec import bundled

Output = pytest.CaptureFixture[str]
WRONG = "tests.conformance.wrong_schedulers:InclusiveDeadline"
VERSION = bundled().version
CASES = bundled_cases()


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A file with some vectors, one of them with a tie."""
    path = tmp_path / "own.jsonl"
    cases = [*select(CASES, ids=["T0*"], depth="quick")[:3], *[case for case in CASES if case.tie][:1]]
    (tmp_path / "standard.jsonl").write_text(
        dump_vectors([vector(case) for case in cases if case.depth == "standard"], "standard", VERSION),
        encoding="utf-8",
    )
    path.write_text(dump(cases, VERSION), encoding="utf-8")
    return path


def contents(folder: Path) -> dict[str, str]:
    """The files of a folder."""
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir() if path.is_file()}


def test_a_file_for_each_depth_is_written(tmp_path: Path, capsys: Output) -> None:
    """Without ties, and a line says what is in each."""
    folder = tmp_path / "new" / "folder"
    assert Exit.HOLDS == main(["vectors", "--out", str(folder)])
    files = files_of_vectors(select(CASES), VERSION)
    assert files == contents(folder)
    assert [
        f"wrote {text.count(chr(10)) - 1} vectors to {folder / name} ({len(text)} bytes)"
        for name, text in files.items()
    ] == capsys.readouterr().out.splitlines()
    assert len(select(CASES)) == len(read_vectors(*folder.iterdir()))


def test_a_depth_and_ties_can_be_asked_for(tmp_path: Path, capsys: Output) -> None:
    """Files of further depths that are there already stay as they are."""
    (tmp_path / "complete.jsonl").write_text("mine", encoding="utf-8")
    (tmp_path / "quick.jsonl").write_text("old", encoding="utf-8")
    arguments = ["vectors", "--out", str(tmp_path), "--depth", "standard", "--ties", "--format", "json"]
    assert Exit.HOLDS == main(arguments)
    told = json.loads(capsys.readouterr().out)
    assert {**files_of_vectors(CASES, VERSION, "standard"), "complete.jsonl": "mine"} == contents(tmp_path)
    assert (str(tmp_path), VERSION) == (told["folder"], told["specification"])
    assert [
        {
            "file": str(tmp_path / f"{depth}.jsonl"),
            "vectors": sum(case.depth == depth for case in CASES),
            "bytes": (tmp_path / f"{depth}.jsonl").stat().st_size,
        }
        for depth in ("quick", "standard")
    ] == told["files"]


def test_the_same_is_written_again(tmp_path: Path) -> None:
    """Nothing depends on when or where, so a change of a file is a change of the suite."""
    for name in ("one", "two"):
        assert Exit.HOLDS == main(["vectors", "--out", str(tmp_path / name), "--depth", "quick"])
    assert contents(tmp_path / "one") == contents(tmp_path / "two")


def test_all_files_are_written_or_none(tmp_path: Path, capsys: Output) -> None:
    """If the last one cannot be put in its place, the others are as before and nothing else is left."""
    (tmp_path / "quick.jsonl").write_text("old", encoding="utf-8")
    (tmp_path / "complete.jsonl").mkdir()
    assert Exit.WRONG_USE == main(["vectors", "--out", str(tmp_path)])
    assert {"quick.jsonl": "old"} == contents(tmp_path)
    assert {"quick.jsonl", "complete.jsonl"} == {path.name for path in tmp_path.iterdir()}
    place = str(tmp_path / "complete.jsonl")
    assert f"tenure: error: {place!r}: Is a directory; nothing was written\n" == capsys.readouterr().err


def test_a_full_disk_leaves_everything_as_it_was(
    tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also the folders that were made are gone."""
    write_text = Path.write_text

    def full(path: Path, text: str, **options: Any) -> int:
        if path.name == "standard.jsonl":
            write_text(path, text[:100], **options)
            raise OSError(28, os.strerror(28), str(path))
        return write_text(path, text, **options)

    monkeypatch.setattr(Path, "write_text", full)
    assert Exit.WRONG_USE == main(["vectors", "--out", str(tmp_path / "new" / "folder")])
    assert [] == list(tmp_path.iterdir())
    place = str(tmp_path / "new" / "folder" / "standard.jsonl")
    assert f"tenure: error: {place!r}: No space left on device; nothing was written\n" == capsys.readouterr().err


def test_where_nothing_can_be_written_is_told(tmp_path: Path, capsys: Output) -> None:
    """A file is no folder, and there is none below it."""
    file = tmp_path / "file"
    file.touch()
    assert Exit.WRONG_USE == main(["vectors", "--out", str(file)])
    assert f"tenure: error: {str(file)!r} is not a folder, so nothing was written\n" == capsys.readouterr().err
    assert Exit.WRONG_USE == main(["vectors", "--out", str(file / "below")])
    assert f"tenure: error: {str(file / 'below')!r}: Not a directory; nothing was written\n" == capsys.readouterr().err
    assert Exit.WRONG_USE == main(["vectors"])
    assert "Missing option '--out'" in capsys.readouterr().err
    assert [file] == list(tmp_path.iterdir())
