"""`tenure vectors`, and `tenure conform --vectors`: what is written, that it is all or nothing, and what is read."""

import json
import os
import shlex
from collections.abc import Callable, Iterable
from pathlib import Path

import attrs
import pytest

from tenure import conformance
from tenure.cli import main
from tenure.cli.errors import Exit
from tenure.conformance import DEPTHS, Case, Depth, bundled_cases, select
from tenure.conformance.cases.case import dump
from tenure.conformance.cases.vector_reader import read_vectors
from tenure.conformance.cases.vectors import dump_vectors, files_of_vectors, vector_of
from tenure.spec import bundled
from tests.cli.commands import Output, as_json, refusal, run_tenure

OLD = "Made by tenure"
WRONG = "tests.conformance.doubles.wrong_schedulers:InclusiveDeadline"
VERSION = bundled().version
CASES = bundled_cases()


def write(path: Path, cases: Iterable[Case], depth: Depth = "standard") -> Path:
    """A file with the vectors of these cases."""
    path.write_text(dump_vectors([vector_of(case) for case in cases], depth, VERSION), encoding="utf-8")
    return path


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> tuple[Case, ...]:
    """Let the suite have a few cases of each depth, and others of depth complete that are read only for that."""
    beside = bundled_cases(control=True)[len(CASES) :][:3]
    plain = [case for depth in DEPTHS for case in [case for case in CASES if case.depth == depth][:3]]
    ties = [case for case in CASES if case.tie][:2]
    cases = (*plain, *(case for case in ties if case not in plain))
    every = (*cases, *beside)

    def some_cases(*, control: bool = False) -> tuple[Case, ...]:
        return every if control else cases

    monkeypatch.setattr(conformance, "bundled_cases", some_cases)
    return every


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A file with three vectors, one of them with a tie."""
    standard = [case for case in CASES if case.depth == "standard"]
    plain = [case for case in standard if not case.tie and not case.needs][:2]
    cases = [*plain, *[case for case in standard if case.tie][:1]]
    return write(tmp_path / "own.jsonl", [attrs.evolve(case, id=f"own/{case.id}") for case in cases])


def contents(folder: Path) -> dict[str, str]:
    """The files of a folder."""
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir() if path.is_file()}


def test_a_file_for_each_depth_is_written(tmp_path: Path, capsys: Output, few: tuple[Case, ...]) -> None:
    """Without ties, and one line for each file says what is in it."""
    folder = tmp_path / "new" / "folder"
    assert Exit.HOLDS == main(["vectors", "--out", str(folder)])
    cases = [case for case in few if not case.tie]
    assert set(DEPTHS) == {case.depth for case in cases}
    files = files_of_vectors(cases, VERSION)
    assert files == contents(folder)
    assert [
        f"wrote {text.count(chr(10)) - 1} vectors to {folder / name} ({len(text)} bytes)"
        for name, text in files.items()
    ] == capsys.readouterr().out.splitlines()
    assert len(cases) == len(read_vectors(*folder.iterdir()))


def test_a_depth_and_ties_can_be_asked_for(tmp_path: Path, capsys: Output, few: tuple[Case, ...]) -> None:
    """Files of further depths that are there already stay as they are."""
    (tmp_path / "complete.jsonl").write_text("mine", encoding="utf-8")
    (tmp_path / "quick.jsonl").write_text(OLD, encoding="utf-8")
    arguments = ["vectors", "--out", str(tmp_path), "--depth", "standard", "--ties", "--format", "json"]
    shown = json.loads(run_tenure(capsys, Exit.HOLDS, *arguments).out)
    assert {**files_of_vectors(few, VERSION, "standard"), "complete.jsonl": "mine"} == contents(tmp_path)
    assert (str(tmp_path), VERSION) == (shown["folder"], shown["specification"])
    assert [
        {
            "file": str(tmp_path / f"{depth}.jsonl"),
            "vectors": sum(case.depth == depth for case in few),
            "bytes": (tmp_path / f"{depth}.jsonl").stat().st_size,
        }
        for depth in ("quick", "standard")
    ] == shown["files"]


@pytest.mark.usefixtures("few")
def test_the_same_is_written_again(tmp_path: Path) -> None:
    """Nothing depends on when or where, so a change of a file is a change of the suite."""
    for name in ("one", "two"):
        assert Exit.HOLDS == main(["vectors", "--out", str(tmp_path / name)])
    assert contents(tmp_path / "one") == contents(tmp_path / "two")


@pytest.mark.usefixtures("few")
def test_all_files_are_written_or_none(tmp_path: Path, capsys: Output) -> None:
    """If the last one cannot be put in its place, the others are as before and nothing else is left."""
    (tmp_path / "quick.jsonl").write_text(OLD, encoding="utf-8")
    (tmp_path / "complete.jsonl").mkdir()
    message = refusal(capsys, "vectors", "--out", str(tmp_path))
    assert {"quick.jsonl": OLD} == contents(tmp_path)
    assert {"quick.jsonl", "complete.jsonl"} == {path.name for path in tmp_path.iterdir()}
    place = str(tmp_path / "complete.jsonl")
    assert f"{place!r}: Is a directory; nothing was written" == message


@pytest.mark.usefixtures("few")
def test_a_full_disk_leaves_everything_as_it_was(
    tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also the folders that were made are gone."""
    write_bytes = Path.write_bytes

    def full(path: Path, data: bytes) -> int:
        if path.name == "standard.jsonl":
            write_bytes(path, data[:100])
            raise OSError(28, os.strerror(28), str(path))
        return write_bytes(path, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    message = refusal(capsys, "vectors", "--out", str(tmp_path / "new" / "folder"))
    assert [] == list(tmp_path.iterdir())
    place = str(tmp_path / "new" / "folder" / "standard.jsonl")
    assert f"{place!r}: No space left on device; nothing was written" == message


@pytest.mark.usefixtures("few")
def test_a_folder_that_cannot_be_written_is_reported(tmp_path: Path, capsys: Output) -> None:
    """A file is no folder, and there is none below it."""
    file = tmp_path / "file"
    file.touch()
    below = file / "below"
    assert f"{str(file)!r} is not a folder; nothing was written" == refusal(capsys, "vectors", "--out", str(file))
    assert f"{str(below)!r}: Not a directory; nothing was written" == refusal(capsys, "vectors", "--out", str(below))
    assert "Missing option '--out'" in refusal(capsys, "vectors")
    assert [file] == list(tmp_path.iterdir())


def test_vectors_of_ones_own_are_run_instead_of_the_suite(own: Path, capsys: Output) -> None:
    """Ties are left out unless they are chosen, and the report names the source of the cases."""
    report = as_json(capsys, Exit.HOLDS, "conform", "--vectors", str(own))
    assert [True, True] == [case["id"].startswith("own/") for case in report["cases"]]
    assert {"passed"} == {case["result"] for case in report["cases"]}
    assert f"the cases are those of {own}; no other case of the suite was run" in report["notes"]
    assert 3 == len(as_json(capsys, Exit.HOLDS, "conform", "--vectors", str(own), "--ties")["cases"])
    assert Exit.HOLDS == main(["cases", "--vectors", str(own)])
    assert [True, True] == [line.startswith("own/") for line in capsys.readouterr().out.splitlines()]


def test_all_depths_of_a_file_are_run_unless_one_is_asked_for(tmp_path: Path, capsys: Output) -> None:
    """Depth and ties do not limit a file that is named; several files are one suite."""
    few = {depth: [case for case in select(CASES) if case.depth == depth][:2] for depth in ("quick", "complete")}
    quick = write(tmp_path / "quick.jsonl", few["quick"], "quick")
    complete = write(tmp_path / "complete.jsonl", few["complete"], "complete")
    files = ["--vectors", str(quick), "--vectors", str(complete), "--format", "json"]
    report = json.loads(run_tenure(capsys, Exit.HOLDS, "conform", *files).out)
    assert [case.id for cases in few.values() for case in cases] == [case["id"] for case in report["cases"]]
    assert "complete" == report["suite"]["depth"]
    report = json.loads(run_tenure(capsys, Exit.HOLDS, "conform", *files, "--depth", "quick").out)
    assert [case.id for case in few["quick"]] == [case["id"] for case in report["cases"]]


def test_cases_alone_can_be_run_too(tmp_path: Path, capsys: Output) -> None:
    """What is expected of them is computed."""
    path = tmp_path / "cases.jsonl"
    path.write_text(dump(select(CASES)[:3], VERSION), encoding="utf-8")
    assert 3 == len(as_json(capsys, Exit.HOLDS, "conform", "--vectors", str(path))["cases"])


def test_a_vector_of_ones_own_that_fails_can_be_shown_again(tmp_path: Path, capsys: Output) -> None:
    """The command line names the file."""
    case = next(case for case in CASES if case.id == "clock/maximum_timeout/active.busy/at")
    path = write(tmp_path / "my own.jsonl", [attrs.evolve(case, id="own/deadline")])
    command = ["conform", WRONG, "--vectors", str(path)]
    (failed,) = as_json(capsys, Exit.VIOLATION, *command)["cases"]
    again = shlex.split(failed["failure"]["reproduce"])
    assert ["tenure", "conform", "--case", "own/deadline", WRONG, "--vectors", str(path)] == again
    assert "FAILED own/deadline" in run_tenure(capsys, Exit.VIOLATION, *again[1:]).out


def test_a_record_of_ones_own_vectors_is_judged_again_with_the_same_files(own: Path, capsys: Output) -> None:
    """As the suite does not have them."""
    record = str(own.parent / "run.jsonl")
    assert Exit.HOLDS == main(["conform", "--vectors", str(own), "--record", record])
    assert Exit.HOLDS == main(["rejudge", record, "--vectors", str(own)])
    assert "2 of your own selected" in capsys.readouterr().out.splitlines()[-1]


@pytest.mark.parametrize(
    ("change", "shown"),
    [
        (lambda text: text.replace('"at":', '"at":1', 1), "steps["),
        (lambda text: text.replace(f'"spec":"{VERSION}"', '"spec":"0.0.1"'), "spec: the file was made from version"),
        (
            lambda text: text.partition("\n")[0].replace(":3}", ":0}"),
            "there is nothing to run: the file has no vectors",
        ),
    ],
    ids=["stale", "old", "none"],
)
def test_a_file_that_cannot_be_used_is_wrong_use(
    own: Path, capsys: Output, change: Callable[[str], str], shown: str
) -> None:
    """Exit code 2 and one line, before any target is started."""
    own.write_text(change(own.read_text(encoding="utf-8")), encoding="utf-8")
    assert shown in refusal(capsys, "conform", "--vectors", str(own), "--stdio", "/no/such/program")


def test_a_file_that_is_not_there_is_wrong_use(tmp_path: Path, capsys: Output) -> None:
    """As is a folder."""
    for path, why in ((tmp_path / "none", "No such file or directory"), (tmp_path, "Is a directory")):
        assert f"{str(path)!r}: {why}" == refusal(capsys, "conform", "--vectors", str(path))
