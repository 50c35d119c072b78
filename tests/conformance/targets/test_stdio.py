"""Programs as targets: every protocol error is one sentence; no program hangs, floods or is left running."""

import json
import os
import shlex
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tenure.conformance import CannotStart, ProtocolError, StdioTarget, judge, outcome, select
from tenure.conformance.cases.case import bundled_cases
from tenure.conformance.protocol.messages import Events, Refused, Response, ViewResponse, ask, greet
from tenure.conformance.targets.stdio import KEPT_STDERR

HELLO = '{"n": 1, "name": "it", "version": "2", "capabilities": {}}'


class Program(Protocol):
    """Starts a Python program."""

    def __call__(self, body: str, timeout: float = 20.0) -> StdioTarget:
        """With this body; answers have this many seconds."""


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    """Start a Python program of a few lines, and see that it ends."""
    started = []

    def start(body: str, timeout: float = 20.0) -> StdioTarget:
        file = tmp_path / "target.py"
        file.write_text(f"import sys, os, signal, subprocess\n{body}\n", encoding="utf-8")
        target = StdioTarget(shlex.join([sys.executable, str(file)]), timeout)
        started.append(target)
        return target

    yield start
    for target in started:
        target.close()


def broken(target: StdioTarget) -> ProtocolError:
    """How the target breaks the protocol when it is greeted."""
    with pytest.raises(ProtocolError) as caught:
        greet(target)
    return caught.value


def test_the_reference_speaks_the_protocol() -> None:
    """The bundled program passes the same cases as the bundled scheduler."""
    cases = select(bundled_cases(), ids=["T*", "P1/*", "forget/*", "bad_value/*"])
    command = shlex.join([sys.executable, "-m", "tenure.reference"])
    judgement = judge(cases, lambda: StdioTarget(command))
    assert "passed" == outcome(judgement)
    assert len(cases) == len(judgement.of("passed"))
    assert () == judgement.notes


ANSWERS = {
    "no number": ("print('{}', flush=True)", "is not a JSON object with an integer n"),
    "a boolean number": ("print('{\"n\": true}', flush=True)", "is not a JSON object with an integer n"),
    "empty line": ("print(flush=True)", "cannot be read: it is not JSON"),
    "no hello": ('print(\'{"n": 1, "events": []}\', flush=True)', "hello was not answered with name, version"),
    "bad capability": (
        f"print('{HELLO[:-3]}{{\"row\": false}}}}', flush=True)",
        "'row' is neither true nor a sentence",
    ),
    "exit with an unfinished line": ("print('{\"n\"', end='', flush=True)", "the target exited with 0 before"),
}


@pytest.mark.parametrize("way", ANSWERS)
def test_a_program_that_breaks_the_protocol_is_reported(program: Program, way: str) -> None:
    """Each way ends in a sentence with the exchange; further ways are in `test_protocol_breakers`."""
    body, sentence = ANSWERS[way]
    found = broken(program(body))
    assert sentence in found.reason
    assert '-> {"n": 1, "op": "hello"}' == found.exchange[0]
    assert all(len(line) < 300 for line in found.exchange)


def test_a_program_that_does_not_read_is_not_waited_for(program: Program) -> None:
    """Not even a request that does not fit into the pipe can hang the suite."""
    with pytest.raises(ProtocolError, match="no answer within"):
        program("signal.pause()", 0.2).ask({"op": "submit", "job": "x" * 1_000_000})


def test_a_program_that_floods_its_stderr_is_drained(program: Program) -> None:
    """Its stderr neither blocks it nor fills the memory, and the last lines are kept."""
    target = program(
        f"""
for number in range(20_000):
    print("line", number, file=sys.stderr)
sys.stdin.readline()
print('{HELLO}', flush=True)
sys.stdin.readline()
print("the end", file=sys.stderr, flush=True)
sys.exit(1)
"""
    )
    assert "it" == greet(target).name
    with pytest.raises(ProtocolError) as caught:
        target.ask({"op": "reset"})
    assert "stderr: the end" == caught.value.exchange[-1]
    assert len(target.exchange()) <= 13
    assert sum(map(len, target.exchange())) < KEPT_STDERR + 2000


def test_a_program_that_floods_its_stdout_is_reported_at_the_next_request(program: Program) -> None:
    """A line without a request is no answer, whatever its content."""
    target = program(f"sys.stdin.readline()\nos.write(1, b'{HELLO}\\n' * 100)\nsys.stdin.read()")
    greet(target)
    with pytest.raises(ProtocolError, match="wrote output that was not requested, before request 2 was sent") as caught:
        target.ask({"op": "reset"})
    assert f"<- {HELLO}" in caught.value.exchange[-1]


def test_last_words_without_end_are_not_waited_for(program: Program) -> None:
    """A program that closes its stdout and writes to stderr without end is reported in time."""
    body = "os.close(1)\nfor number in range(10**9): os.write(2, str(number).encode() * 1000)"
    found = broken(program(body, 0.2))
    assert "the target closed its output before it answered request 1" == found.reason


def test_a_program_may_answer_in_pieces(program: Program) -> None:
    """A line is a line however it arrives."""
    body = f"for part in '{HELLO}': os.write(1, part.encode())\nos.write(1, b'\\n')\nsys.stdin.read()"
    assert "it" == greet(program(body)).name


@pytest.mark.parametrize(
    ("end", "note"),
    [
        ("", None),
        ("print('bye')", "the target wrote output that was not requested"),
        ("sys.exit(3)", "the target exited with 3 at the end of its input, where it should exit with 0"),
    ],
)
def test_how_a_program_ends_is_noted(program: Program, end: str, note: str | None) -> None:
    """One that exits with 0 at the end of its input leaves no note; any other end is no failure of a case."""
    target = program(f"sys.stdin.readline()\nprint('{HELLO}', flush=True)\nsys.stdin.read()\n{end}")
    greet(target)
    assert note == target.close()


def test_a_program_that_stays_is_killed(program: Program, tmp_path: Path) -> None:
    """A program that ignores the end of its input is killed, with every process that it started."""
    os.mkfifo(tmp_path / "fifo")
    child = f"import signal; fifo = open({str(tmp_path / 'fifo')!r}, 'w'); signal.pause()"
    body = f"""
subprocess.Popen([sys.executable, "-c", {child!r}])
sys.stdin.readline()
print('{HELLO}', flush=True)
sys.stdin.read()
signal.pause()
"""
    target = program(body)
    greet(target)
    with (tmp_path / "fifo").open("rb") as held_by_the_child:
        assert "the target did not exit at the end of its input, so it was killed" == target.close()
        assert b"" == held_by_the_child.read()


@pytest.mark.parametrize(
    ("command", "sentence"),
    [
        ("", "the command of the target is empty"),
        ("'", "cannot be read: No closing quotation"),
        ("/no/such/program", "'/no/such/program' cannot be started: No such file or directory"),
        (shlex.quote(os.sep), "cannot be started: Permission denied"),
        ("a\0b", "cannot be started"),
    ],
)
def test_what_is_no_program_is_refused(command: str, sentence: str) -> None:
    """A target that does not exist is the user's mistake."""
    with pytest.raises(CannotStart, match=sentence):
        StdioTarget(command)


class Echo:
    """A program that answers the given bytes; started anew when it broke the protocol."""

    def __init__(self, file: Path) -> None:
        body = "import sys, json\nfor line in sys.stdin:\n    sys.stdout.buffer.write(bytes(json.loads(line)['say']))\n"
        file.write_text(f"{body}    sys.stdout.flush()\n", encoding="utf-8")
        self.command = shlex.join([sys.executable, str(file)])
        self.target = StdioTarget(self.command)

    def answer(self, op: str, content: bytes) -> Response | ProtocolError:
        """The result of a line that the program writes."""
        try:
            return ask(self.target, {"op": op, "say": list(content + b"\n")})
        except ProtocolError as found:
            self.target.close()
            self.target = StdioTarget(self.command)
            return found


@pytest.fixture(scope="module")
def echo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Echo]:
    """One such program for all examples."""
    found = Echo(tmp_path_factory.mktemp("echo") / "echo.py")
    yield found
    found.target.close()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["n", "events", "view", "refused", "code"]), inner)
    ),
    max_leaves=8,
)
CONTENTS = st.binary(max_size=40) | JSON.map(lambda value: json.dumps(value).encode())


@settings(max_examples=40)
@given(op=st.sampled_from(["submit", "session"]), content=CONTENTS)
def test_every_line_of_a_program_is_an_answer_or_breaks_the_protocol(echo: Echo, op: str, content: bytes) -> None:
    """Nothing that comes over the pipe makes the suite itself fail."""
    assert isinstance(echo.answer(op, content), Events | ViewResponse | Refused | ProtocolError)
