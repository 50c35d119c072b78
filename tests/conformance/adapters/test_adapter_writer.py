"""The adapter to begin with: it passes as it is written, has no type errors, and can be served as a program."""

import json
import os
import shlex
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tenure.conformance import (
    CannotStart,
    ProtocolError,
    PythonTarget,
    SchedulerLike,
    StdioTarget,
    bundled_cases,
    judge,
    load,
    outcome,
    select,
)
from tenure.conformance.adapters import adapter_template as module_of_the_adapter
from tenure.conformance.adapters.adapter_template import Adapter
from tenure.conformance.adapters.adapter_writer import scaffold, write_adapter
from tenure.conformance.serve import answers, main
from tests.conformance.doubles.named_targets import failure_of, protocol_error_of
from tests.conformance.doubles.small_scheduler import SmallScheduler
from tests.python import run_python
from tests.root import ROOT


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[str]:
    """The name of the module that was written into the current folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", list(sys.path))
    yield write_adapter(Path("their_scheduler.py"))
    sys.modules.pop("their_scheduler", None)


def test_it_passes_all_cases_as_it_is_written(written: str) -> None:
    """Ties included; it lacks nothing."""
    factory = load(f"{written}:Adapter")
    judgement = judge(bundled_cases(), lambda: PythonTarget(factory, written))
    assert len(bundled_cases()) == len(judgement.of("passed"))
    assert ("my scheduler", {}) == (judgement.target.name, judgement.target.missing)


def test_it_passes_as_a_program(written: str) -> None:
    """The file is a program, too."""
    cases = select(bundled_cases(), ids=["T1*", "K1/*", "forget/*", "I1/*", "bad_value/*"])
    command = shlex.join([sys.executable, f"{written}.py"])
    judgement = judge(cases, lambda: StdioTarget(command))
    assert (len(cases), ()) == (len(judgement.of("passed")), judgement.notes)


def test_it_has_the_command_that_runs_it(written: str) -> None:
    """Under the name that it got."""
    text = Path(f"{written}.py").read_text(encoding="utf-8")
    assert "tenure conform their_scheduler:Adapter" in text
    assert "python their_scheduler.py" in text
    assert "my_scheduler" not in text
    assert scaffold("their_scheduler") == text


def test_it_has_no_type_errors(written: str) -> None:
    """Not even under the strictest rules, in which the suite itself is written."""
    environment = {**os.environ, "MYPY_CACHE_DIR": str(ROOT / ".mypy_cache")}
    command = ["-m", "mypy", "--config-file", str(ROOT / "pyproject.toml"), f"{written}.py"]
    checked = run_python(*command, environment=environment)
    assert (0, "Success: no issues found in 1 source file\n") == (checked.returncode, checked.stdout)


def test_it_is_what_a_target_must_be() -> None:
    """It has the methods of the protocol."""
    scheduler: SchedulerLike = Adapter()
    assert scheduler.open("a", max_time=9, interactive_timeout=1)


def test_a_scale_is_kept_in_every_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """All cases pass but those whose times are then beyond 64 bits."""
    monkeypatch.setattr(module_of_the_adapter, "SCALE", 1000)
    cases = select(bundled_cases(), ids=["T*", "clock/*", "limit/*", "start_time/*", "U1/*", "boundary/number/*"])
    judgement = judge(cases, lambda: PythonTarget(Adapter, "it"))
    too_long = {
        verdict.case.id for verdict in judgement.of("failed") if verdict.failure and "9223372" in str(verdict.failure)
    }
    assert too_long == {verdict.case.id for verdict in judgement.of("failed")}
    assert len(judgement.of("passed")) > 0.9 * len(cases)


def test_times_that_are_no_units_are_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    """A time of the scheduler between two units becomes a fraction, which the suite reports as a protocol error."""
    monkeypatch.setattr(module_of_the_adapter, "SCALE", 1000)
    adapter = Adapter()
    adapter.open("a", max_time=9, interactive_timeout=1)
    adapter._scheduler.advance(500)
    assert 0.5 == adapter.now
    assert [0.5, 0.5] == [event["at"] for event in adapter.submit("x")]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("there.py", "'there.py' exists already, and is not overwritten; choose another file"),
        ("nowhere/mine.py", "'nowhere/mine.py' cannot be written: No such file or directory"),
        ("there.py/mine.py", "'there.py/mine.py' cannot be written: Not a directory"),
        ("a\0b/mine.py", "cannot be written: embedded null byte"),
        ("my-scheduler.py", "'my-scheduler.py' is not the name of a Python module; write, for example, 'my_s"),
        ("7.py", "'7.py' is not the name of a Python module; write, for example, 'my_s"),
        ("class.py", "'class.py' is not the name of a Python module"),
        ("mine.txt", "'mine.txt' is not the name of a Python module; write, for example, 'mine.py'"),
        ("mine", "'mine' is not the name of a Python module; write, for example, 'mine.py'"),
        ("json.py", "'json.py' would hide the module 'json', or be hidden by it; choose another name"),
        ("tenure.py", "'tenure.py' would hide the module 'tenure'"),
        ("__main__.py", "'__main__.py' would hide the module '__main__'"),
        ("package.py", "'package.py' would hide the module 'package'"),
    ],
)
def test_where_it_cannot_be_written_there_is_an_error(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str, sentence: str
) -> None:
    """Nothing is overwritten, and nothing is written that could not be run."""
    monkeypatch.chdir(tmp_path)
    Path("there.py").write_text("precious", encoding="utf-8")
    Path("package").mkdir()
    with pytest.raises(CannotStart) as caught:
        write_adapter(Path(name))
    assert sentence in str(caught.value)
    assert ["package", "there.py"] == sorted(path.name for path in tmp_path.iterdir())
    assert "precious" == Path("there.py").read_text(encoding="utf-8")


def test_a_folder_without_permission_is_reported(tmp_path: Path) -> None:
    """With the message of the operating system."""
    if os.geteuid() == 0:
        pytest.skip("the superuser may write anywhere")
    tmp_path.chmod(0o500)
    with pytest.raises(CannotStart, match="cannot be written: Permission denied"):
        write_adapter(tmp_path / "mine.py")


def served(*requests: object) -> list[dict[str, object]]:
    """What a small scheduler answers when it is served."""
    lines = [line if isinstance(line, bytes) else json.dumps(line).encode() + b"\n" for line in requests]
    return [json.loads(answer) for answer in answers(SmallScheduler, lines)]


def test_a_scheduler_is_served_line_by_line() -> None:
    """Each request has one answer with its number; before a reset there is a scheduler."""
    opening = {"n": 7, "op": "open", "session": "a", "max_time": 9, "interactive_timeout": 1}
    hello, opened, again, view = served({"n": 1, "op": "hello"}, opening, opening, {"n": 8, "op": "scheduler"})
    assert (1, "small") == (hello["n"], hello["name"])
    assert (7, ["events"]) == (opened["n"], [name for name in opened if name != "n"])
    assert {"n": 7, "refused": {"code": "duplicate_id", "message": "refused: duplicate_id"}} == again
    assert 8 == view["n"]
    assert {"n": 9, "events": []} == served({"n": 9, "op": "reset"})[0]


@pytest.mark.parametrize(
    ("line", "number", "sentence"),
    [
        (b"what?\n", None, "it is not JSON"),
        (b"[1]\n", None, "a request is an object with an integer n"),
        ({"op": "hello"}, None, "a request is an object with an integer n"),
        ({"n": True, "op": "hello"}, None, "a request is an object with an integer n"),
        ({"n": 1}, 1, "there is no op None"),
        ({"n": 1, "op": "__init__"}, 1, "there is no op '__init__'"),
        ({"n": 1, "op": ["open"]}, 1, "there is no op ['open']"),
        ({"n": 1, "op": "submit"}, 1, "submit needs job"),
    ],
)
def test_what_is_no_request_is_refused(line: object, number: int | None, sentence: str) -> None:
    """As bad_request, with its number if it has one."""
    (answer,) = served(line)
    refused = answer["refused"]
    assert isinstance(refused, dict)
    assert (number, "bad_request") == (answer["n"], refused["code"])
    assert sentence in refused["message"]


def test_a_scheduler_that_breaks_the_protocol_ends_the_program() -> None:
    """There is nothing right to answer."""
    with pytest.raises(ProtocolError, match="submit raised TypeError"):
        served({"n": 1, "op": "submit", "job": "x", "colour": "blue"})


CHATTY = """
import os
from tests.conformance.doubles.small_scheduler import SmallScheduler

class Chatty(SmallScheduler):
    def submit(self, job, *, session=None):
        print("I print")
        os.system("echo as do my children")
        return super().submit(job, session=session)

class Failing(SmallScheduler):
    def submit(self, job, *, session=None):
        raise ValueError("no idea")
"""


def program(factory: str) -> str:
    """The command that serves it."""
    return shlex.join([sys.executable, "-m", "tenure.conformance.serve", factory])


@pytest.fixture
def module(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A module in the current folder, in which programs find the helpers of these tests."""
    (tmp_path / "chatty.py").write_text(CHATTY, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))


@pytest.mark.usefixtures("module")
def test_what_a_scheduler_prints_is_no_answer() -> None:
    """It goes to stderr, also if a child process prints it."""
    judgement = judge(select(bundled_cases(), ids=["T04/*"]), lambda: StdioTarget(program("chatty:Chatty")))
    assert ("passed", ()) == (outcome(judgement), judgement.notes)


@pytest.mark.usefixtures("module")
def test_a_program_whose_scheduler_fails_prints_the_reason() -> None:
    """The reason is in its last words."""
    judgement = judge(select(bundled_cases(), ids=["T04/*"])[:1], lambda: StdioTarget(program("chatty:Failing")))
    broke = protocol_error_of(failure_of(judgement.verdicts[0]))
    assert broke.reason.startswith("the target exited with 1 before it answered")
    assert "stderr: tenure: submit raised ValueError: no idea (chatty.py, line 13)" == broke.exchange[-1]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [([], "usage: "), (["a", "b"], "usage: "), (["no_such_module:x"], "there is no module 'no_such_module'")],
)
def test_what_cannot_be_served_fails(arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]) -> None:
    """In a line and with the exit code of wrong use, without a traceback."""
    assert 2 == main(arguments)
    err = capsys.readouterr().err
    assert err.startswith(f"tenure: {sentence}")
    assert 1 == err.count("\n")
