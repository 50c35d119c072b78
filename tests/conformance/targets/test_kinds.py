"""Kinds of targets: each command and pytest have the options of all, also of the one that the page on them adds."""

import os
import re
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tenure.reference import Scheduler
from tenure.target_kinds import KINDS, PYTHON, TIMEOUT, BadTarget, all_options, chosen
from tests.conformance.doubles.wrong_schedulers import PriorityLostAfterReactivation
from tests.python import run_python
from tests.root import ROOT

PAGE = (ROOT / "docs" / "targets.md").read_text(encoding="utf-8")
KIND, SERVER = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
FEW = ["--case", "T01/*", "--case", "P1/*"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder in which every program has the kind of the page."""
    (tmp_path / "tcp_server.py").write_text(KIND, encoding="utf-8")
    (tmp_path / "sitecustomize.py").write_text(
        "import tcp_server\nimport tenure.target_kinds\ntenure.target_kinds.KINDS.append(tcp_server.TCP)\n",
        encoding="utf-8",
    )
    return tmp_path


@contextmanager
def server(scheduler: Callable[..., object] = Scheduler) -> Iterator[str]:
    """Run the server of the page for a scheduler; where it is."""
    shown: dict[str, Any] = {"__name__": "the_page"}
    exec(SERVER, shown)  # noqa: S102 - the page is ours
    shown["Scheduler"] = scheduler
    with shown["Server"](("127.0.0.1", 0), shown["Connection"]) as serving:
        thread = threading.Thread(target=serving.serve_forever, args=[0.01])
        thread.start()
        try:
            yield f"127.0.0.1:{serving.server_address[1]}"
        finally:
            serving.shutdown()
            thread.join()


def environment(folder: Path) -> Mapping[str, str]:
    """The environment in which Python begins with what is in the folder."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}
    return inherited | {"PYTHONPATH": str(folder)}


def python(folder: Path, *arguments: str) -> tuple[int, str, str]:
    """Run Python in a folder of modules and return the exit code, stdout and stderr."""
    done = run_python(*arguments, folder=folder, environment=environment(folder))
    return done.returncode, done.stdout, done.stderr


def tenure(folder: Path, *arguments: str) -> tuple[int, str, str]:
    """Run `tenure` there."""
    return python(folder, "-m", "tenure.cli", *arguments)


@pytest.mark.parametrize(
    ("command", "message"),
    [
        (["conform", *FEW, "--quiet"], " selected: all passed"),
        (["conform", *FEW, "--workers", "2", "--quiet"], " selected: all passed"),
        (["profile"], "all 53 capabilities open"),
        (["fuzz", "--runs", "2", "--quiet"], "passed: all 2 random runs"),
        (["learn", "--scope", "resize", "--steps", "40", "--quiet"], "no difference from the machine"),
    ],
    ids=lambda each: " ".join(each[:1]) if isinstance(each, list) else None,
)
def test_each_command_has_a_kind_that_was_added(folder: Path, command: list[str], message: str) -> None:
    """With its options, and a target that is started by them."""
    with server() as place:
        code, out, err = tenure(folder, *command, "--tcp", place)
    assert (3 if command[0] == "learn" else 0, "") == (code, err)
    assert message in out
    assert "A server that speaks JSON Lines there." in tenure(folder, command[0], "--help")[1]


def test_a_failure_is_shown_again_by_the_words_of_the_kind(folder: Path) -> None:
    """By a command, and by pytest, where the suite is judged as well."""
    with server(PriorityLostAfterReactivation) as place:
        code, out, _ = tenure(folder, "conform", "--tcp", place, "--case", "P1/after-reactivation", "--timeout", "20")
        assert 1 == code
        assert f"again with  tenure conform --case P1/after-reactivation --tcp {place} --timeout 20" in out
        options = ["--tenure-tcp", place, "-k", "P1/after-reactivation or T01", "-p", "no:cacheprovider"]
        code, out, _ = python(folder, "-m", "pytest", "--pyargs", "tenure.conformance", *options)
    assert 1 == code
    assert f"again with  pytest --pyargs tenure.conformance -k '[P1/after-reactivation]' --tenure-tcp {place}" in out
    assert "2 failed, 6 passed" in out


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--tcp", "nowhere"], "--tcp names no server; write HOST:PORT"),
        (["--tcp", "a:1", "--stdio", "b"], "name a program with --stdio or a TCP server with --tcp, not both"),
        (["--backend", "b"], "--backend is for a service; name one with --http"),
    ],
)
def test_what_cannot_be_meant_is_refused(folder: Path, options: list[str], sentence: str) -> None:
    """By a sentence, of a command and of pytest."""
    assert (2, "", f"tenure: error: {sentence}\n") == tenure(folder, "conform", *options)
    given = [each.replace("--", "--tenure-") for each in options]
    code, _, err = python(folder, "-m", "pytest", "--pyargs", "tenure.conformance", *given)
    assert pytest.ExitCode.USAGE_ERROR == code
    assert sentence.replace("--", "--tenure-") in err


@pytest.fixture
def silent() -> Iterator[socket.socket]:
    """A server that says nothing, and has room for one connection that it did not yet accept."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listening:
        yield listening


def place_of(listening: socket.socket) -> str:
    """Where a server is, as `--tcp` has it."""
    return f"127.0.0.1:{listening.getsockname()[1]}"


def test_a_server_that_cannot_be_reached_is_none(folder: Path, silent: socket.socket) -> None:
    """Be it that it refuses the connection or that it takes no more."""
    with socket.create_connection(silent.getsockname()):
        code, _, err = tenure(folder, "conform", "--tcp", place_of(silent), "--timeout", "0.2", "--quiet")
        assert (2, f"tenure: error: {place_of(silent)} cannot be reached: timed out\n") == (code, err)
    silent.close()
    with socket.create_server(("127.0.0.1", 0)) as closed:
        place = place_of(closed)
    code, _, err = tenure(folder, "conform", "--tcp", place, "--quiet")
    assert 2 == code
    assert f"tenure: error: {place} cannot be reached: " in err


def test_a_server_that_hangs_is_not_waited_for(folder: Path, silent: socket.socket) -> None:
    """The target broke the protocol."""
    code, out, err = tenure(folder, "conform", "--tcp", place_of(silent), "--timeout", "0.2", "--quiet")
    assert (1, "") == (code, err)
    assert "no answer within 0.2 s" in out


def test_ctrl_c_ends_the_wait_for_a_server(folder: Path, silent: socket.socket) -> None:
    """In one line, and the connection is closed."""
    command = [sys.executable, "-m", "tenure.cli", "conform", "--tcp", place_of(silent), "--quiet"]
    with subprocess.Popen(command, cwd=folder, env=environment(folder), stderr=subprocess.PIPE) as started:
        connection, _ = silent.accept()
        with connection, connection.makefile("rb") as requests:
            assert b'{"n": 1, "op": "hello"}\n' == requests.readline()
            started.send_signal(signal.SIGINT)
            assert b"" == requests.read()
        assert (b"tenure: interrupted\n", 130) == (started.communicate()[1], started.returncode)


def given(**values: Any) -> Mapping[str, Any]:
    """The value of each option: the given one or its default."""
    return {option.name: values.get(option.name.replace("-", "_"), option.default) for option in all_options()}


def test_the_reference_is_meant_if_nothing_is_named() -> None:
    """Then no words name it."""
    target = chosen(given().__getitem__)
    assert (PYTHON, [], 10.0) == (target.kind, target.words(), target.timeout)


def test_a_target_is_named_by_its_words() -> None:
    """Those of the command line, or of pytest, and only those that are not as by default."""
    target = chosen(given(target="a:b", timeout=2.5).__getitem__)
    assert ["a:b", "--timeout", "2.5"] == target.words()
    assert ["--tenure-target", "a:b", "--tenure-timeout", "2.5"] == target.words("--tenure-")
    service = chosen(given(http="http://h", lanes=2, token_file=Path("t"), time_unit=0.5).__getitem__)
    assert ["--http", "http://h", "--token-file", "t", "--time-unit", "0.5", "--lanes", "2"] == service.words()


@pytest.mark.parametrize("timeout", [0.0, -1.0, float("nan"), 86401.0])
def test_a_timeout_is_within_reason(timeout: float) -> None:
    """More than none and a day at most."""
    with pytest.raises(BadTarget, match="must be more than 0 and at most 86400"):
        chosen(given(timeout=timeout).__getitem__)


def test_a_name_of_an_option_belongs_to_one_kind() -> None:
    """As every command has all of them."""
    names = [option.name for option in all_options()]
    assert len(names) == len(set(names)) == 1 + sum(len(kind.options) for kind in KINDS)
    assert TIMEOUT.name in names
