"""`tenure adapter`: the file is written, the commands that are shown run it, and no other file is overwritten."""

import shlex
import sys
from pathlib import Path

import pytest

from tenure.cli import main
from tenure.cli.errors import Exit
from tests.cli.commands import Output, as_json, refusal, run_tenure


@pytest.fixture
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The current folder, with nothing in it, and `python` as a command."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setenv("PATH", str(Path(sys.executable).parent), prepend=":")
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_what_is_written_runs_by_the_commands_that_are_shown(capsys: Output) -> None:
    """Both of them pass."""
    out = run_tenure(capsys, Exit.HOLDS, "adapter", "shown_scheduler.py").out
    assert out.startswith("wrote shown_scheduler.py: ")
    commands = [line.strip() for line in out.splitlines() if line.startswith("  tenure ")]
    assert ["tenure conform shown_scheduler:Adapter", "tenure conform --stdio 'python shown_scheduler.py'"] == commands
    for each in commands:
        assert Exit.HOLDS == main([*shlex.split(each)[1:], "--case", "T0*", "--case", "P1/*"])
        assert "selected: all passed" in capsys.readouterr().out


def test_in_another_folder_the_way_there_is_shown(capsys: Output, folder: Path) -> None:
    """Because a module is found in the current folder."""
    (folder / "my adapters").mkdir()
    assert Exit.HOLDS == main(["adapter", "my adapters/far_scheduler.py"])
    assert "  cd 'my adapters'" in capsys.readouterr().out.splitlines()


def test_json_has_the_same(capsys: Output, folder: Path) -> None:
    """As JSON."""
    record = as_json(capsys, Exit.HOLDS, "adapter", "told_scheduler.py")
    assert ("told_scheduler.py", ".") == (record["wrote"], record["folder"])
    assert "tenure conform told_scheduler:Adapter" == record["commands"][0]
    assert (folder / "told_scheduler.py").is_file()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["there.py"], "'there.py' exists already, and is not overwritten; choose another file"),
        (["mine.py", "a:b"], "Got unexpected extra argument (a:b) (see `tenure adapter --help`)"),
        (["mine.py", "--stdio", "x"], "No such option '--stdio' (see `tenure adapter --help`)"),
    ],
)
def test_wrong_use_is_refused(capsys: Output, folder: Path, arguments: list[str], sentence: str) -> None:
    """Exit code 2, one line on stderr, and nothing written."""
    (folder / "there.py").write_text("precious", encoding="utf-8")
    assert sentence == refusal(capsys, "adapter", *arguments)
    assert [folder / "there.py"] == list(folder.iterdir())
    assert "precious" == (folder / "there.py").read_text(encoding="utf-8")
