"""Every way to break the protocol ends in the verdict for it: in time, in little memory, with the exchange.

Also what does not break it: a wrong answer within the protocol is a difference, reported with clause and row.
"""

import json
import shlex
import sys
import time
import tracemalloc
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

import pytest

from tenure.conformance import (
    ProtocolError,
    StdioTarget,
    bundled_cases,
    judge,
    outcome,
    select,
)
from tenure.conformance.judging.runner import MOST_HANGS, JudgeOptions
from tenure.conformance.protocol.messages import Request
from tenure.conformance.protocol.validating_target import MOST_EVENTS, ValidatingTarget
from tenure.conformance.targets.json_lines import LONGEST_LINE
from tests.conformance.doubles.named_targets import Altered, OracleTarget, failure_in, protocol_error_of, showing

CASES = select(bundled_cases(), ids=["T10/*"])
PATIENCE, IMPATIENCE = 20.0, 0.3
MOST_MEMORY = 16 * 2**20
RESET = {"op": "reset", "lanes": 1, "limits": None, "now": 0}
PROGRAM = """
import itertools, json, os, signal, sys, time
say = lambda text: os.write(1, text.encode())
answers = iter(json.loads({answers!r}))
for line in sys.stdin:
    request, answer = json.loads(line), next(answers)
    n, op, events = request["n"], request["op"], answer.get("events")
    answer["n"] = n
    if op == {op!r}:
        {body}
    say(json.dumps(answer) + "\\n")
"""

BREAKERS: Mapping[str, tuple[str, str]] = {
    # What it does instead of an answer
    "hangs": ("signal.pause()", "no answer within 0.3 s"),
    "hangs in the middle of a line": ("say('{'); signal.pause()", "no answer within 0.3 s"),
    "trickles": ("[(say(' '), time.sleep(0.01)) for _ in itertools.count()]", "no answer within 0.3 s"),
    "exits": ("sys.exit(4)", "the target exited with 4 before it answered request"),
    "crashes": ("os.kill(os.getpid(), signal.SIGSEGV)", "the target was killed by SIGSEGV"),
    "closes its output": ("os.close(1); signal.pause()", "the target closed its output before it answered"),
    # How much it says
    "floods with one line": ("[say('x' * 65536) for _ in itertools.count()]", f"longer than {LONGEST_LINE} bytes"),
    "floods with lines": ("[say('{}\\n' * 9999) for _ in itertools.count()]", "is not a JSON object with an integer n"),
    "floods with events": (
        f"answer['events'] = [{{'at': 0, 'kind': 'x'}}] * {MOST_EVENTS + 1}",
        f"submit was answered with {MOST_EVENTS + 1} events, more than {MOST_EVENTS}",
    ),
    "answers twice": ("say(json.dumps(answer) + '\\n' + json.dumps(answer) + '\\n')", "that was not requested"),
    "answers ahead": (
        "say(json.dumps(answer) + '\\n' + json.dumps({**answer, 'n': n + 1}) + '\\n')",
        "that was not requested",
    ),
    # What it says
    "answers another request": ("answer['n'] -= 1", "was answered with n"),
    "is not JSON": ("say('done\\n')", "cannot be read: it is not JSON"),
    "is Python": ("say(repr(answer) + '\\n')", "cannot be read: it is not JSON"),
    "is not a number": ("answer['at'] = float('nan')", "there is no NaN in JSON"),
    "is infinite": ("events[0]['at'] = float('-inf')", "there is no -Infinity in JSON"),
    "is beyond all bounds": ("say('{\"n\": 1e400}\\n')", "the number 1e400 is too large"),
    "is a huge integer": ("events[0]['at'] = 10 ** 400", "an integer has more than 20 characters"),
    "has names twice": ("say('{\"n\": 4, \"n\": 5}\\n')", 'an object has the name "n" twice'),
    "is nested deeply": ("say('[' * 200000 + '\\n')", "it is nested too deeply"),
    "is not UTF-8": ("os.write(1, b'\\xff\\n')", "it is not UTF-8"),
    # Its shape
    "is a list": ("answer = [answer]", "is not a JSON object with an integer n"),
    "has no events": ("del answer['events']", "submit was answered with neither events nor a refusal"),
    "has an object of events": ("answer['events'] = {'0': events}", "submit was answered with neither events nor"),
    "has events that are none": ("events.append(None)", "submit was answered with neither events nor a refusal"),
    "both refuses and obeys": ("answer['refused'] = {'code': 'bad_value'}", "with neither events nor a refusal"),
    "refuses without a code": ("answer = {'n': n, 'refused': 'no'}", "with neither events nor a refusal"),
    # What its events cannot say
    "has an event without a time": ("del events[0]['at']", "an event has the time None, which is not an integer"),
    "has a fraction of a time": ("events[0]['at'] = 1.0", "an event has the time 1.0, which is not an integer"),
    "has a boolean for a time": ("events[0]['at'] = True", "an event has the time True, which is not an integer"),
    "has an event without a kind": ("events[0]['kind'] = 7", "an event has the kind 7, which is not a string"),
    "goes back before the command": ("events[0]['at'] = 0", "time went back from 3 to 0"),
    "goes back within an answer": ("events[1]['at'] -= 1", "time went back from 3 to 2"),
    "is ahead of its time": ("events[-1]['at'] += 1", "an event is at 4, but the time is only 3"),
    "invents a session": ("events[0]['session'] = 'nobody'", "no request named the session 'nobody'"),
    "invents a job": ("events[0]['job'] = 'a99'", "no request named the job 'a99'"),
    "takes a session for a job": ("events[0]['job'] = 'a'", "no request named the job 'a'"),
    "has a number for an id": ("events[0]['job'] = 1", "no request named the job 1"),
}  # fmt: skip


def answers() -> list[Any]:
    """What the specification answers in the first case."""
    recorded: list[Any] = []

    def note(_: Request, answer: object) -> object:
        recorded.append(answer)
        return answer

    assert "passed" == outcome(judge(CASES[:1], lambda: Altered(note)))
    return recorded


class Impatient(StdioTarget):
    """It waits long for a program to start, and not for what the test is about."""

    def __init__(self, command: str, op: str) -> None:
        super().__init__(command)
        self._op = op

    def ask(self, request: Request) -> object:
        """Ask, and wait."""
        self._timeout = IMPATIENCE if request["op"] == self._op else PATIENCE
        return super().ask(request)


class Program(Protocol):
    """Starts a program."""

    def __call__(self, body: str, op: str = "submit") -> StdioTarget:
        """One that answers as it must, and does something at each request of a kind."""


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """Write such a program and start it."""
    recorded = json.dumps(answers())

    def start(body: str, op: str = "submit") -> StdioTarget:
        (tmp_path / "target.py").write_text(PROGRAM.format(answers=recorded, op=op, body=body), encoding="utf-8")
        return Impatient(shlex.join([sys.executable, "-I", "-S", str(tmp_path / "target.py")]), op)

    return start


def test_the_program_passes_if_it_does_nothing_of_that(program: Program) -> None:
    """So each failure below is one that was made on purpose."""
    judgement = judge(CASES, lambda: program("pass"))
    assert ("passed", ()) == (outcome(judgement), judgement.notes)


@pytest.mark.parametrize("way", BREAKERS)
def test_a_program_that_breaks_the_protocol_gets_that_verdict(program: Program, way: str) -> None:
    """With the reason and the exchange, at the command, in little memory and in bounded time."""
    body, reason = BREAKERS[way]
    tracemalloc.start()
    start = time.monotonic()
    try:
        found = failure_in(CASES[0], lambda: program(body))
        assert tracemalloc.get_traced_memory()[1] < MOST_MEMORY
    finally:
        tracemalloc.stop()
    assert time.monotonic() - start < PATIENCE
    broke = protocol_error_of(found)
    assert reason in broke.reason
    assert ("submit" if "was not requested" not in reason else "session") == found.request["op"]
    assert any('"op": "submit"' in line for line in broke.exchange)
    assert all(len(line) < 300 for line in broke.exchange)
    assert ("no answer within" in reason) == broke.hung


@pytest.mark.parametrize(
    ("op", "field", "value", "named"),
    [
        ("session", "queued", ["z1"], "job 'z1'"),
        ("session", "running", ["z1"], "job 'z1'"),
        ("scheduler", "running", ["z1"], "job 'z1'"),
        ("scheduler", "waiting", ["z1"], "job 'z1'"),
        ("scheduler", "holder", "a1", "session 'a1'"),
        ("job", "session", "a1", "session 'a1'"),
    ],
)
def test_a_view_may_name_only_ids_of_requests(program: Program, op: str, field: str, value: object, named: str) -> None:
    """An id that no request named breaks the protocol; the id of a job is none of a session."""
    found = failure_in(CASES[0], lambda: program(f"answer.get('view', {{}})[{field!r}] = {value!r}", op))
    assert f"no request named the {named}" in protocol_error_of(found).reason
    assert op == found.request["op"]


def test_what_a_target_declares_as_missing_may_have_any_value() -> None:
    """A field that is missing, by its own account or by the user's, is not read."""
    alter = showing("session", queued=["rubbish"], running=["rubbish"])
    missing = {"queued": "no queue", "running": "no list"}
    assert "passed" == outcome(judge(CASES, lambda: Altered(alter, missing)))
    assert "passed" == outcome(judge(CASES, lambda: Altered(alter), JudgeOptions(closed=missing)))
    assert "failed" == outcome(judge(CASES, lambda: Altered(alter)))


def test_ids_and_time_begin_anew_with_each_scheduler() -> None:
    """What was named before a reset is not known after it."""
    watched = ValidatingTarget(OracleTarget())
    for request in ({"op": "hello"}, RESET, {"op": "open", "session": "a", "max_time": 9, "interactive_timeout": 1}):
        watched.ask(request)
    watched.ask({"op": "advance", "to": 7})
    watched.ask(RESET)
    watched.ask({"op": "submit", "job": "x"})  # at 0 again
    stale = ValidatingTarget(
        Altered(lambda request, answer: {"events": [{"at": 0, "kind": "job_started", "session": "a"}]})
    )
    stale.ask({"op": "close", "session": "a"})
    stale.ask({"op": "hello"})
    with pytest.raises(ProtocolError, match="no request named the session 'a'"):
        stale.ask(RESET)


DIFFERENCES: Mapping[str, str] = {
    "an event too early": "events and events[-1].update(at=events[-1]['at'] - 1)",
    "an event of an unknown kind": "events.append({'at': 16, 'kind': 'session_paused', 'session': 'a'})",
    "an event too many": "events.append(events[0])",
    "an event about the wrong one of two": "events and events[-1].update(session=None)",
    "no event": "events.clear()",
    "a refusal": "answer = {'n': n, 'refused': {'code': 'of_my_own', 'message': 'no'}}",
}


@pytest.mark.parametrize("way", DIFFERENCES)
def test_what_a_scheduler_can_mean_is_a_difference(program: Program, way: str) -> None:
    """It is wrong, and is explained with clauses; the target is not started again for it."""
    body = f"request['to'] == 16 and ({DIFFERENCES[way]})"
    if "answer = " in body:
        body = f"answer = {DIFFERENCES[way].removeprefix('answer = ')} if request['to'] == 16 else answer"
    found = failure_in(CASES[0], lambda: program(body, "advance"))
    assert found.difference is not None
    assert found.clauses


@pytest.mark.parametrize("way", ["state", "accepting"])
def test_a_wrong_type_in_a_view_is_a_difference(program: Program, way: str) -> None:
    """It is compared like any other value."""
    found = failure_in(CASES[0], lambda: program(f"answer.get('view', {{}})[{way!r}] = 7", "session"))
    assert found.difference is not None
    assert (way, 7) == (found.difference.field, found.difference.got)


def test_fields_that_nobody_knows_are_ignored(program: Program) -> None:
    """Others may show more."""
    judgement = judge(CASES, lambda: program("answer['view']['colour'] = 'blue'", "scheduler"))
    assert "passed" == outcome(judgement)


def test_a_target_that_always_hangs_ends(program: Program) -> None:
    """A whole suite on it takes as long as a few hangs."""
    judgement = judge(bundled_cases(), lambda: program("signal.pause()", "reset"))
    broke = [verdict.failure.broke for verdict in judgement.of("failed") if verdict.failure]
    assert ["no answer within 0.3 s"] * MOST_HANGS == [each.reason for each in broke if each]
    assert len(bundled_cases()) - MOST_HANGS == len(judgement.of("not run"))
