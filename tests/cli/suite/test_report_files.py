"""The files of `tenure conform`: written whole, refused before the run, and judged again without the target."""

import errno
import json
import os
import shlex
import stat
import sys
import tomllib
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tenure.cli import main
from tenure.cli.errors import Exit
from tenure.cli.files import file_to_write, write_file
from tenure.conformance import Target
from tenure.conformance.http.http_target import SystemClock
from tests.cli.commands import Output, refusal, run_tenure
from tests.conformance.doubles.service import TOKEN, serving
from tests.conformance.doubles.services import IdleNeverEnds

OLD = '{"format": "tenure-report"}'
WRONG = "tests.conformance.doubles.wrong_schedulers:PriorityLostAfterReactivation"
FEW = ["--case", "T0*", "--case", "P1/*"]


@pytest.fixture
def record(capsys: Output, tmp_path: Path) -> Path:
    """The record of a run that failed."""
    path = tmp_path / "run.jsonl"
    run_tenure(capsys, Exit.VIOLATION, "conform", WRONG, *FEW, "--record", str(path))
    return path


def test_all_files_are_about_one_run(capsys: Output, tmp_path: Path) -> None:
    """The report on standard output is the same with and without them."""
    alone = run_tenure(capsys, Exit.VIOLATION, "conform", WRONG, *FEW).out
    files = {name: tmp_path / f"report.{name}" for name in ("json", "junit", "html", "record", "write-expect")}
    options = [word for name, path in files.items() for word in (f"--{name}", str(path))]
    assert alone == run_tenure(capsys, Exit.VIOLATION, "conform", WRONG, *FEW, *options).out
    data = json.loads(files["json"].read_text("utf-8"))
    failed = [case["id"] for case in data["cases"] if case["result"] == "failed"]
    assert "P1/after-reactivation" in failed
    tree = ET.parse(files["junit"])
    assert failed == [case.attrib["name"] for case in tree.iter("testcase") if case.find("failure") is not None]
    assert failed == [
        entry["case"] for entry in tomllib.loads(files["write-expect"].read_text("utf-8"))["known_failure"]
    ]
    page = files["html"].read_text("utf-8")
    assert all(name in page for name in failed)
    assert 2 * len(failed) == page.count("<svg")
    assert len(data["cases"]) + 1 == len(files["record"].read_text("utf-8").splitlines())
    assert sorted(path.name for path in files.values()) == sorted(path.name for path in tmp_path.iterdir())


def test_the_json_file_is_the_json_output(capsys: Output, tmp_path: Path) -> None:
    """But for the time that it took, which is the same here because it is one run."""
    path = tmp_path / "report.json"
    assert Exit.HOLDS == main(["conform", "--case", "T01/*", "--format", "json", "--json", str(path)])
    assert json.loads(capsys.readouterr().out) == json.loads(path.read_text("utf-8"))


def test_a_run_on_record_is_judged_again(capsys: Output, record: Path) -> None:
    """Every form of the report is the same, down to the command line that runs a case again."""
    for form in ("text", "json"):
        assert Exit.VIOLATION == main(["conform", WRONG, *FEW, "--format", form, "--record", str(record)])
        first = capsys.readouterr().out
        again = run_tenure(capsys, Exit.VIOLATION, "rejudge", str(record), "--format", form).out
        assert first == again
        assert f"tenure conform --case P1/after-reactivation {WRONG}" in again


def test_some_cases_of_a_record_can_be_judged(capsys: Output, record: Path) -> None:
    """By id, by clause, and with known failures of now."""
    assert Exit.HOLDS == main(["rejudge", str(record), "--case", "T0*"])
    assert capsys.readouterr().out.splitlines()[-1].partition(" selected: ")[2].startswith("all passed; ")
    known = record.with_name("known.toml")
    known.write_text('[[known_failure]]\ncase = "P1/after-reactivation"\nreason = "r"\n', encoding="utf-8")
    command = ["rejudge", str(record), "--case", "P1/after-reactivation", "--expect", str(known)]
    assert "1 known to fail" in run_tenure(capsys, Exit.NO_VERDICT, *command).out.splitlines()[-1]


def test_a_record_of_workers_is_that_of_one(capsys: Output, tmp_path: Path) -> None:
    """The lines are the same but for the times."""
    kept = []
    for workers in ("1", "2"):
        path = tmp_path / workers
        assert Exit.VIOLATION == main(["conform", WRONG, *FEW, "--workers", workers, "--record", str(path)])
        kept.append([json.loads(line) for line in path.read_text("utf-8").splitlines()])
    for records in kept:
        for each in records:
            each.pop("seconds", None)
    assert kept[0] == kept[1]


def test_reports_of_a_target_without_hello_are_written(capsys: Output, tmp_path: Path) -> None:
    """Each report names the protocol error, also when the run is judged again."""
    junit, page, record, known = (tmp_path / name for name in ("j.xml", "p.html", "r.jsonl", "k.toml"))
    program = shlex.join([sys.executable, "-c", "input(); print('<what?>')"])
    options = ["--junit", str(junit), "--html", str(page), "--record", str(record), "--write-expect", str(known)]
    out = run_tenure(capsys, Exit.VIOLATION, "conform", "--stdio", program, *options).out
    assert out.startswith("target broke the protocol: ")
    assert 1 == len(ET.parse(junit).findall(".//error"))
    assert "&lt;what?&gt;" in page.read_text("utf-8")
    assert {} == tomllib.loads(known.read_text("utf-8"))
    assert out == run_tenure(capsys, Exit.VIOLATION, "rejudge", str(record)).out


def test_nothing_of_the_environment_is_written(capsys: Output, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program is given its secrets there, so no report and no record may have them, even if it fails or breaks."""
    secret = "s3cr3t-of-the-environment"
    monkeypatch.setenv("SCHEDULER_TOKEN", secret)
    program = tmp_path / "mine.py"
    program.write_text(
        "import os, runpy, sys\n"
        "assert os.environ['SCHEDULER_TOKEN']\n"
        "import tenure.reference.scheduler as scheduler\n"
        "scheduler.Scheduler.close = scheduler.Scheduler.cancel\n"
        "scheduler.Scheduler.resize = lambda *_: sys.exit('no more')\n"
        "runpy.run_module('tenure.reference', run_name='__main__')\n",
        encoding="utf-8",
    )
    files = {name: tmp_path / name for name in ("json", "junit", "html", "record", "write-expect")}
    options = [word for name, path in files.items() for word in (f"--{name}", str(path))]
    cases = ["--case", "E1/*", "--case", "P5/*", "--case", "T1*"]
    command = ["conform", "--stdio", shlex.join([sys.executable, str(program)]), *cases, *options]
    captured = run_tenure(capsys, Exit.VIOLATION, *command)
    assert "failed: " in captured.out
    for text in (captured.out, captured.err, *(path.read_text("utf-8") for path in files.values())):
        assert secret not in text
        assert "SCHEDULER_TOKEN" not in text


def test_the_token_of_a_service_is_written_nowhere(
    capsys: Output, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every report of a failing service has the exchange and the command that runs a case again."""
    monkeypatch.setenv("MY_TOKEN", TOKEN)
    files = {name: tmp_path / name for name in ("json", "junit", "html", "write-expect")}
    options = [word for name, path in files.items() for word in (f"--{name}", str(path))]
    with serving(IdleNeverEnds(SystemClock(), token=TOKEN)) as url:
        service = ["--http", url, "--token-env", "MY_TOKEN", "--time-unit", "0.02", "--tolerance", "0.005"]
        captured = run_tenure(capsys, Exit.VIOLATION, "conform", "--case", "T10/*", *service, *options)
    for text in (captured.out, captured.err, *(path.read_text("utf-8") for path in files.values())):
        assert TOKEN not in text
    assert all("T10/active.idle" in path.read_text("utf-8") for path in files.values())


@pytest.mark.parametrize("option", ["--json", "--junit", "--html", "--record", "--write-expect"])
@pytest.mark.parametrize(
    ("name", "reason"), [("no/such/folder/x", "No such file or directory"), (".", "Is a directory")]
)
def test_a_file_that_cannot_be_written_is_refused_before_the_run(
    capsys: Output, tmp_path: Path, option: str, name: str, reason: str
) -> None:
    """One sentence, exit code 2, and no case is run: there is not even such a target."""
    path = tmp_path / name
    message = refusal(capsys, "conform", "--stdio", "/no/such/program", option, str(path))
    assert f"{str(path)!r}: {reason}" == message


def test_two_reports_cannot_have_one_file(capsys: Output, tmp_path: Path) -> None:
    """Also by two names of it."""
    path = tmp_path / "x"
    (tmp_path / "y").symlink_to(path)
    message = refusal(capsys, "conform", "--json", str(path), "--html", str(tmp_path / "y"))
    assert f"two of the files to write are {str(path)!r}; choose different files" in message
    assert not path.exists()


def test_a_run_that_ends_early_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is there is whole, and nothing else is left in the folder."""

    def interrupt(*arguments: object) -> Target:
        raise KeyboardInterrupt

    path = tmp_path / "report.json"
    path.write_text(OLD, encoding="utf-8")
    monkeypatch.setattr("tenure.conformance.targets.python.PythonTarget", interrupt)
    assert Exit.INTERRUPTED == main(["conform", "--json", str(path)])
    assert OLD == path.read_text("utf-8")
    assert [path] == list(tmp_path.iterdir())
    assert Exit.WRONG_USE == main(["conform", "--stdio", "/no/such/program", "--json", str(path)])
    assert OLD == path.read_text("utf-8")


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    """It keeps its mode, which is the default one at first; a link stays a link, and a pipe is written to."""
    path, link, pipe = (tmp_path / name for name in ("file", "link", "pipe"))
    one, two = b"one. Made by tenure", b"two. Made by tenure"
    mask = os.umask(0o027)
    try:
        write_file(path, one)
    finally:
        os.umask(mask)
    assert 0o640 == stat.S_IMODE(path.stat().st_mode)
    path.chmod(0o604)
    link.symlink_to(path)
    write = file_to_write(link)
    assert one == path.read_bytes()
    assert {path, link} == set(tmp_path.iterdir())
    write(two)
    assert (two, 0o604, True) == (path.read_bytes(), stat.S_IMODE(path.stat().st_mode), link.is_symlink())
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_file(pipe, b"three")
    assert b"three" == os.read(reader, 10)
    os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert {path, link, pipe} == set(tmp_path.iterdir())


def test_an_error_names_the_file_that_was_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where only writing fails, as on a full disk: the old file is as it was, and nothing else is left behind."""

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    path, pipe = tmp_path / "file", tmp_path / "pipe"
    path.write_text(OLD, encoding="utf-8")
    os.mkfifo(pipe)
    for method, name in (("replace", path), ("write_bytes", path), ("write_bytes", pipe)):
        with monkeypatch.context() as patch:
            patch.setattr(Path, method, full)
            with pytest.raises(OSError, match="No space left on device") as caught:
                write_file(name, b"Made by tenure")
        assert (errno.ENOSPC, str(name)) == (caught.value.errno, caught.value.filename)
    assert OLD == path.read_text("utf-8")
    assert {path, pipe} == set(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["rejudge", "no-such-file"], "'no-such-file': No such file or directory"),
        (["rejudge", "x", "--depth", "quick"], "No such option '--depth'"),
        (["rejudge", "x", "--ties"], "No such option '--ties'"),
        (["rejudge", "x", "--json", "./x"], "--json would overwrite 'x', which FILE reads; choose another file"),
        (
            ["rejudge", "x", "--json", "y", "--html", "./y"],
            "two of the files to write are 'y'; choose different",
        ),
        (
            ["conform", "--vectors", "x", "--vectors", "y", "--html", "y"],
            "--html would overwrite 'y', which --vectors reads; choose",
        ),
        (
            ["conform", "--expect", "x", "--record", "x"],
            "--record would overwrite 'x', which --expect reads; choose another file",
        ),
        (["fuzz", "--expect", "x", "--found", "x"], "--found would overwrite 'x', which --expect reads;"),
        (["rejudge", "x", "a:b"], "Got unexpected extra argument (a:b)"),
        (["rejudge", "x", "--stdio", "x"], "No such option '--stdio'"),
        (["rejudge", "x", "--fail-fast"], "No such option '--fail-fast'"),
        (["rejudge", "x", "--workers", "2"], "No such option '--workers'"),
        (["rejudge", "x", "--record", "y"], "No such option '--record'"),
        (["rejudge"], "Missing argument 'FILE'"),
        (["rejudge", __file__], f"{__file__}, line 1, is not JSON: "),
    ],
)
def test_wrong_use_of_a_record_is_refused_in_one_sentence(
    capsys: Output, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], sentence: str
) -> None:
    """Exit code 2, one line on stderr and nothing else."""
    monkeypatch.chdir(tmp_path)
    assert refusal(capsys, *arguments).startswith(sentence)
    assert [] == list(tmp_path.iterdir())
