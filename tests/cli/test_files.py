"""Files that commands write: what tenure did not make is never written over unasked, and nothing is left beside it."""

import json
import os
import shlex
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import click
import pytest

from tenure.cli import main
from tenure.cli.command_table import COMMANDS, command_of
from tenure.cli.errors import Exit, WrongUse
from tenure.cli.files import file_to_write, folder_to_write, is_ours, remove_stale, write_file
from tenure.cli.options import TO_WRITE, FileName
from tenure.reference.events import LogHeader
from tests.cli.commands import Output, refusal, run_tenure

MINE = "the user's own work"
OURS = b"Made by tenure"
WRONG = "tests.conformance.doubles.wrong_schedulers:PriorityLostAfterReactivation"
JUDGED = ["conform", WRONG, "--case", "P1/after-reactivation"]
FOUND = ["fuzz", "tests.conformance.doubles.wrong_schedulers:AcceptsAfterClose", "--runs", "30"]

RECORD = "run.jsonl"
LEARNED = ["learn", "tests.conformance.doubles.wrong_schedulers:AcceptsAfterClose", "--scope", "resize"]

# Each option that names a file to write, in a run that writes it, with its exit code.
WRITTEN: dict[str, tuple[list[str], str, int]] = {
    "conform --json": ([*JUDGED, "--json"], "x.json", 1),
    "conform --junit": ([*JUDGED, "--junit"], "x.xml", 1),
    "conform --html": ([*JUDGED, "--html"], "x.html", 1),
    "conform --record": ([*JUDGED, "--record"], "x.jsonl", 1),
    "conform --write-expect": ([*JUDGED, "--write-expect"], "x.toml", 1),
    "rejudge --json": (["rejudge", RECORD, "--json"], "x.json", 1),
    "rejudge --junit": (["rejudge", RECORD, "--junit"], "x.xml", 1),
    "rejudge --html": (["rejudge", RECORD, "--html"], "x.html", 1),
    "rejudge --write-expect": (["rejudge", RECORD, "--write-expect"], "x.toml", 1),
    "fuzz --found": ([*FOUND, "--found"], "x.py", 1),
    "diagram --output": (["diagram", "lifecycle", "--output"], "x.svg", 0),
    "learn --output": ([*LEARNED, "--output"], "x.dot", 1),
    "export --out": (["export", "--to", "promela", "--out"], "x.pml", 0),
}
# Those that name a folder, or a file that is never written over; each has a test of its own.
OTHERS = {"vectors --out", "prove --certificates", "prove --counterexamples", "adapter file"}


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A run on record."""
    path = tmp_path_factory.mktemp("record") / RECORD
    assert Exit.VIOLATION == main([*JUDGED, "--record", str(path)])
    return str(path)


def run_of(name: str, record: str) -> tuple[list[str], str, int]:
    """A run that writes what this option names, the name of a file, and its exit code."""
    arguments, file, code = WRITTEN[name]
    return [record if each == RECORD else each for each in arguments], file, code


def paths() -> list[tuple[str, click.Parameter]]:
    """Every parameter of every command that names a file or a folder."""
    commands = {name: command_of(name) for name in COMMANDS}
    return [
        (f"{name} {max(each.opts, key=len)}", each)
        for name, command in commands.items()
        for each in command.params
        if isinstance(each.type, FileName | click.Path | click.File)
    ]


def test_every_path_is_of_our_kind() -> None:
    """Click's own kinds take an empty path for the current folder."""
    assert [] == [name for name, each in paths() if not isinstance(each.type, FileName)]
    assert set(WRITTEN) | OTHERS == {name for name, each in paths() if each.type is TO_WRITE}


@pytest.mark.parametrize(("name", "param"), paths(), ids=str)
@pytest.mark.parametrize("path", ["", " ", "a\0b"])
def test_an_empty_path_is_refused(
    name: str, param: click.Parameter, path: str, capsys: Output, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One sentence and exit code 2, and nothing is written or removed."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine.smt2").touch()
    command, _, _ = name.partition(" ")
    needed = {"export": ["--to", "smtlib"], "rejudge": ["run.jsonl"] if isinstance(param, click.Option) else []}
    option = [param.opts[-1]] if isinstance(param, click.Option) else []
    message = refusal(capsys, command, *needed.get(command, []), *option, path)
    assert "it is empty" in message or "not the name of a file" in message
    assert ["mine.smt2"] == [file.name for file in tmp_path.iterdir()]


@pytest.mark.parametrize("name", WRITTEN)
def test_only_our_own_file_is_written_over(name: str, record: str, capsys: Output, tmp_path: Path) -> None:
    """Twice the same is fine, also by a link; a file of the user is refused before the run, unless --force is given."""
    arguments, file, code = run_of(name, record)
    path, link = tmp_path / file, tmp_path / f"link-{file}"
    link.symlink_to(path)
    for each in (path, link):
        assert code == main([*arguments, str(each)])
    assert is_ours(path)
    path.write_text(MINE, encoding="utf-8")
    capsys.readouterr()
    message = refusal(capsys, *arguments, str(path))
    assert MINE == path.read_text(encoding="utf-8")
    assert f"{str(path)!r} exists already, and tenure did not make it" in message
    assert "--force" in message
    assert code == main([*arguments, str(path), "--force"])
    assert is_ours(path)
    assert link.is_symlink()
    assert {path, link} == set(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["conform --json", "conform --record"])
def test_a_log_is_not_written_over(name: str, capsys: Output, tmp_path: Path) -> None:
    """The log of a scheduler is the user's own, though tenure has a name for its format."""
    path = tmp_path / "log.jsonl"
    path.write_text(json.dumps(LogHeader(1).as_json()), encoding="utf-8")
    assert "tenure did not make it" in refusal(capsys, *WRITTEN[name][0], str(path))
    assert LogHeader(1).as_json() == json.loads(path.read_text(encoding="utf-8"))


def test_a_file_that_only_mentions_us_is_not_written_over(tmp_path: Path) -> None:
    """A file that mentions tenure elsewhere may be the user's."""
    path = tmp_path / "x"
    path.write_text("This was made by tenure and changed", encoding="utf-8")
    with pytest.raises(WrongUse, match="exists already, and tenure did not make it"):
        file_to_write(path)


def test_a_log_among_the_files_of_a_folder_is_written_twice(tmp_path: Path) -> None:
    """As with the run that breaks a theorem."""
    log = {"S1.log.jsonl": json.dumps(LogHeader(1).as_json()).encode()}
    for _ in range(2):
        folder_to_write(tmp_path)(log)
    assert ["S1.log.jsonl"] == [file.name for file in tmp_path.iterdir()]


@pytest.mark.parametrize("name", WRITTEN)
def test_a_dash_is_standard_output(
    name: str, record: str, capsys: Output, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file goes to standard output and messages to standard error; no file of that name is written."""
    monkeypatch.chdir(tmp_path)
    arguments, _, code = run_of(name, record)
    out, err = run_tenure(capsys, code, *arguments, "-")
    write_file(tmp_path / "x", out.encode())
    assert is_ours(tmp_path / "x")
    assert ["x"] == [file.name for file in tmp_path.iterdir()]
    if name.startswith(("conform", "rejudge", "fuzz")):
        assert "failed: " in err
    if name.startswith("learn"):  # where the suffix alone is the format
        return
    named = [*arguments, "./-"]
    assert code == main([*named, "--to", "svg"] if name.startswith("diagram") else named)
    assert ["-", "x"] == sorted(file.name for file in tmp_path.iterdir())


def test_a_report_on_standard_output_is_one_document(capsys: Output) -> None:
    """It can be read by a program, with the text beside it on standard error."""
    out, err = run_tenure(capsys, Exit.VIOLATION, *JUDGED, "--json", "-")
    assert "failed" == json.loads(out)["verdict"]
    assert "FAILED P1/after-reactivation" in err


def test_every_format_of_a_diagram_names_its_maker(tmp_path: Path) -> None:
    """Also those that are no text, which show the same as before."""
    for suffix in ("svg", "png", "pdf", "dot", "mmd", "puml"):
        path = tmp_path / f"x.{suffix}"
        assert Exit.HOLDS == main(["diagram", "lifecycle", "-o", str(path)])
        assert is_ours(path), suffix
    png = (tmp_path / "x.png").read_bytes()
    assert (b"\x89PNG\r\n\x1a\n", b"IEND\xaeB`\x82") == (png[:8], png[-8:])


def test_known_failures_that_were_filled_in_are_somebodys_work(capsys: Output, tmp_path: Path) -> None:
    """They are written over only where they are also what is expected, and then their reasons stay."""
    path = tmp_path / "known.toml"
    write = [*JUDGED, "--write-expect", str(path)]
    assert Exit.VIOLATION == main(write)
    text = path.read_text(encoding="utf-8").replace('reason = ""', 'reason = "see issue 12"')
    path.write_text(text, encoding="utf-8")
    assert Exit.WRONG_USE == main(write)
    assert text == path.read_text(encoding="utf-8")
    assert Exit.NO_VERDICT == main([*write, "--expect", str(path)])
    assert 'reason = "see issue 12"' in path.read_text(encoding="utf-8")


def test_an_adapter_is_never_written_over(tmp_path: Path, capsys: Output) -> None:
    """It is there to be changed."""
    path = tmp_path / "mine_for_now.py"
    assert Exit.HOLDS == main(["adapter", str(path)])
    assert Exit.WRONG_USE == main(["adapter", str(path)])
    assert Exit.WRONG_USE == main(["adapter", str(path), "--force"])
    assert not is_ours(path)


@pytest.mark.parametrize(
    "arguments",
    [
        ["vectors", "--depth", "quick", "--out"],
        ["prove", "S5", "--jobs", "1", "--certificates"],
        ["prove", "S5", "--jobs", "1", "--counterexamples"],
        ["export", "--to", "smtlib", "--out"],
    ],
)
def test_a_folder_is_no_standard_output(arguments: list[str], capsys: Output) -> None:
    """It is refused with a sentence."""
    message = refusal(capsys, *arguments, "-")
    assert message.startswith("- is standard output, but a folder is needed")


def test_a_folder_gets_all_files_or_none(tmp_path: Path) -> None:
    """One file of the user is enough to write none, and --force is enough to write all."""
    (tmp_path / "b").write_text(MINE, encoding="utf-8")
    files = {"a": OURS, "b": OURS}
    with pytest.raises(WrongUse, match="exists already, and tenure did not make it"):
        folder_to_write(tmp_path)(files)
    assert ["b"] == [file.name for file in tmp_path.iterdir()]
    folder_to_write(tmp_path, force=True)(files)
    assert files == {file.name: file.read_bytes() for file in tmp_path.iterdir()}


def test_only_our_own_files_are_removed(tmp_path: Path) -> None:
    """Of those of a pattern, not through a link, and not a copy that the user made under another name."""
    ours = b"; old: it holds\n" + OURS
    outside = tmp_path.with_name("outside.x")
    outside.write_bytes(ours)
    mine = {"mine.x": MINE.encode(), "old-2.x": ours, "empty.x": b""}
    for name, data in {"old.x": ours, "new.x": b"; new: it holds\n" + OURS, "old.y": ours, **mine}.items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "link.x").symlink_to(outside)
    (tmp_path / "folder.x").mkdir()
    remove_stale(tmp_path, "*.x", ["new.x"])
    assert {"folder.x", "link.x", "new.x", "old.y", *mine} == {file.name for file in tmp_path.iterdir()}
    assert outside.exists()


def test_a_file_without_its_maker_is_not_written_over(tmp_path: Path) -> None:
    """Or it could not be written again: a writer without its mark is a mistake of ours."""
    with pytest.raises(ValueError, match="has no mark of tenure"):
        write_file(tmp_path / "x", b"nothing")
    with pytest.raises(ValueError, match="has no mark of tenure"):
        folder_to_write(tmp_path)({"x": b"nothing"})
    assert [] == list(tmp_path.iterdir())


def test_a_file_that_came_meanwhile_is_not_written_over(tmp_path: Path) -> None:
    """Between the check before a long run and its end the user may have put a file there."""
    path = tmp_path / "x"
    write = file_to_write(path)
    path.write_text(MINE, encoding="utf-8")
    with pytest.raises(WrongUse):
        write(OURS)
    assert MINE == path.read_text(encoding="utf-8")


def interrupted(action: Callable[[], object], line: int) -> bool:
    """Do something in which an interrupt comes at a line of `tenure.cli.files`; whether it has so many."""
    left = line

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal left
        if not frame.f_code.co_filename.endswith("cli/files.py"):
            return None
        if event == "line":
            left -= 1
            if left == 0:
                raise KeyboardInterrupt
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        action()
    except KeyboardInterrupt:
        return True
    finally:
        sys.settrace(before)
    return False


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # a file that is read is left open
def test_an_interrupt_leaves_no_hidden_file(tmp_path: Path) -> None:
    """At no line: the files are those of before or of after, and nothing is beside them."""
    before, after = {"a": OURS, "b": OURS}, {"a": OURS + b"2", "b": OURS + b"2", "c": OURS}
    actions: dict[str, Callable[[Path], object]] = {
        "file": lambda folder: write_file(folder / "a", after["a"]),
        "folder": lambda folder: folder_to_write(folder)(after),
    }
    for name, action in actions.items():
        line = 0
        while True:
            line += 1
            folder = tmp_path / f"{name}{line}"
            folder.mkdir()
            for file, data in before.items():
                (folder / file).write_bytes(data)
            reached = interrupted(lambda action=action, folder=folder: action(folder), line)  # type: ignore[misc]
            there = {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}
            assert there in (before, after, {**before, "a": after["a"]}), (name, line)
            assert [] == [file.name for file in folder.iterdir() if file.name not in after], (name, line)
            if not reached:
                break
        assert line > 10


def test_nothing_is_written_while_a_run_goes_on(tmp_path: Path) -> None:
    """A run that is killed leaves no empty file."""
    seen = tmp_path / "seen"
    program = f"import os; open({str(seen)!r}, 'w').write(str(sorted(os.listdir({str(tmp_path)!r}))))"
    files = [word for name in ("json", "html", "junit", "record") for word in (f"--{name}", str(tmp_path / name))]
    assert Exit.VIOLATION == main(["conform", "--stdio", shlex.join([sys.executable, "-c", program]), *files])
    assert "['seen']" == seen.read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_written_to_is_found_before_the_run(
    tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Although nothing is made in it yet."""
    monkeypatch.setattr(os, "access", lambda *_: False)
    message = refusal(capsys, "conform", "--stdio", "/no/such/program", "--json", str(tmp_path / "x"))
    assert f"{str(tmp_path / 'x')!r}: Permission denied" == message
