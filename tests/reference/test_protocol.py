"""The JSON Lines protocol: answers to requests, refusals of what is none, and the process that speaks it."""

import io
import json
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import pytest

from tenure.conformance.protocol.capabilities import CAPABILITIES as NAMES
from tenure.reference.protocol import CAPABILITIES, LONGEST_LINE, REQUESTS, serve


def answers_to(*requests: str | bytes | dict[str, Any]) -> list[dict[str, Any]]:
    """The answers to some lines."""
    lines = [json.dumps(request) if isinstance(request, dict) else request for request in requests]
    answers = io.BytesIO()
    serve(io.BytesIO(b"".join(as_bytes(line) + b"\n" for line in lines)), answers)
    return [json.loads(line) for line in answers.getvalue().splitlines()]


def as_bytes(line: str | bytes) -> bytes:
    """What stands on the wire."""
    return line if isinstance(line, bytes) else line.encode()


def code(answer: dict[str, Any]) -> tuple[int | None, str]:
    """The number of a refusal and its code."""
    return answer["n"], answer["refused"]["code"]


def test_hello() -> None:
    """The program says what it is and what it can do."""
    (answer,) = answers_to({"n": 1, "op": "hello"})
    assert (1, "tenure.reference") == (answer["n"], answer["name"])
    assert dict.fromkeys(NAMES, True) == answer["capabilities"]
    assert version("tenure") == answer["version"]
    assert len(CAPABILITIES) == len(set(CAPABILITIES))


def test_hello_where_it_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Then its version is unknown."""

    def nowhere(name: str) -> str:
        raise PackageNotFoundError(name)

    monkeypatch.setattr("tenure.reference.protocol.version", nowhere)
    (answer,) = answers_to({"n": 1, "op": "hello"})
    assert "unknown" == answer["version"]


def test_commands_and_views() -> None:
    """Each request has one answer with its number: events of a command, or a view."""
    _, submitted, _, session, job, scheduler = answers_to(
        {"n": 1, "op": "open", "session": "a", "max_time": 9, "interactive_timeout": 5, "unused_timeout": None},
        {"n": 2, "op": "submit", "job": "a1", "session": "a"},
        {"n": 3, "op": "advance", "to": 7},
        {"n": 4, "op": "session", "session": "a"},
        {"n": 5, "op": "job", "job": "a1"},
        {"n": 6, "op": "scheduler"},
    )
    assert {
        "n": 2,
        "events": [
            {"at": 0, "kind": "job_submitted", "session": "a", "job": "a1", "row": "T02"},
            {"at": 0, "kind": "job_started", "session": "a", "job": "a1", "row": "T04"},
            {"at": 0, "kind": "session_activated", "session": "a", "row": "T04"},
        ],
    } == submitted
    assert {
        "id": "a",
        "owner": None,
        "state": "active",
        "phase": "active.busy",
        "accepting": True,
        "queued": [],
        "running": ["a1"],
        "max_time": 9,
        "interactive_timeout": 5,
        "unused_timeout": None,
        "opened_at": 0,
        "started_at": 0,
        "activated_at": 0,
        "last_started_at": 0,
        "last_finished_at": None,
        "deadline": 9,
        "idle_deadline": None,
        "ended_at": None,
        "reason": None,
        "usage": 7,
    } == session["view"]
    assert {
        "id": "a1",
        "state": "running",
        "session": "a",
        "owner": None,
        "time_limit": None,
        "position": None,
        "submitted_at": 0,
        "started_at": 0,
        "cancel_requested_at": None,
        "finished_at": None,
        "cause": None,
    } == job["view"]
    assert {
        "now": 7,
        "lanes": 1,
        "holder": "a",
        "running": ["a1"],
        "waiting": [],
        "next_deadline": 9,
    } == scheduler["view"]


def test_reset() -> None:
    """A reset makes a new scheduler with what it names."""
    answers = answers_to(
        {"n": 1, "op": "submit", "job": "x"},
        {"n": 2, "op": "reset", "lanes": 2, "limits": {"max_time": 5, "interactive_timeout": None}, "now": 3},
        {"n": 3, "op": "scheduler"},
        {"n": 4, "op": "open", "session": "a", "max_time": 6, "interactive_timeout": 5},
        {"n": 5, "op": "reset"},
        {"n": 6, "op": "scheduler"},
    )
    assert {"n": 2, "events": []} == answers[1]
    assert {
        "now": 3,
        "lanes": 2,
        "holder": None,
        "running": [],
        "waiting": [],
        "next_deadline": None,
    } == answers[2]["view"]
    assert (4, "limit_exceeded") == code(answers[3])
    assert (0, 1) == (answers[5]["view"]["now"], answers[5]["view"]["lanes"])


def test_reset_to_another_policy() -> None:
    """The policy goes by its name."""
    submissions = [
        {"n": number, "op": "submit", "job": job, "owner": job[0]} for number, job in enumerate(["a1", "a2", "b1"])
    ]
    *_, view = answers_to(
        {"n": 1, "op": "reset", "policy": "fair_share", "lanes": 0},
        *submissions,
        {"n": 5, "op": "resize", "lanes": 2},
        {"n": 6, "op": "scheduler"},
    )
    assert ["a1", "b1"] == view["view"]["running"]


@pytest.mark.parametrize(
    "what",
    [
        {"lanes": -1},
        {"now": None},
        {"limits": 5},
        {"limits": {"max_time": 0}},
        {"limits": {"maximum": 5}},
        {"policy": "lifo"},
        {"policy": None},
        {"policy": ["fifo"]},
    ],
)
def test_bad_reset(what: dict[str, Any]) -> None:
    """It is refused, and the scheduler stays."""
    _, refused, view = answers_to(
        {"n": 1, "op": "submit", "job": "x"}, {"n": 2, "op": "reset", **what}, {"n": 3, "op": "scheduler"}
    )
    assert (2, "bad_value") == code(refused)
    assert ["x"] == view["view"]["running"]


@pytest.mark.parametrize(
    ("request_", "refusal"),
    [
        ({"op": "submit", "job": ""}, "bad_value"),
        ({"op": "submit", "job": 5}, "bad_value"),
        ({"op": "submit", "job": "\ud800"}, "bad_value"),
        ({"op": "advance", "to": 7.5}, "bad_value"),
        ({"op": "advance", "to": True}, "bad_value"),
        ({"op": "finish", "job": "x", "outcome": None}, "bad_value"),
        ({"op": "job", "job": "nobody"}, "unknown_id"),
        ({"op": "open", "session": "a", "max_time": 10**30, "interactive_timeout": 1}, "bad_value"),
    ],
)
def test_refused_command(request_: dict[str, Any], refusal: str) -> None:
    """A well-formed request is refused by the scheduler, with its code and a message."""
    (answer,) = answers_to({"n": 9, **request_})
    assert (9, refusal) == code(answer)
    assert answer["refused"]["message"].startswith(request_["op"])


@pytest.mark.parametrize(
    "line",
    [
        "",
        "rubbish",
        "{",
        "5",
        "[]",
        "null",
        '"hello"',
        '{"op": "hello"}',
        '{"n": null, "op": "hello"}',
        '{"n": true, "op": "hello"}',
        '{"n": "1", "op": "hello"}',
        '{"n": 1.0, "op": "hello"}',
        '{"n": [], "op": "hello"}',
        '{"n": 1, "n": 2, "op": "hello"}',
        '{"n": 1, "op": "advance", "to": NaN}',
        '{"n": 1, "op": "advance", "to": Infinity}',
        '{"n": 1' + "0" * 5000 + ', "op": "hello"}',
        '{"n": 1, "op": "reset", "limits": {"max_time": 1, "max_time": 2}}',
        b'{"n": 1, "op": "submit", "job": "\xff"}',
        "[" * 100_000,
        '{"n": 1, "op": "submit", "job": ' + "[" * 100_000,
        "x" * (LONGEST_LINE + 1),
        '{"n": 1, "op": "hello"}' + " " * (3 * LONGEST_LINE),
    ],
    ids=range(23),
)
def test_line_that_is_no_request(line: str | bytes) -> None:
    """It is refused without a number, and the next request is answered."""
    refused, view = answers_to(line, {"n": 2, "op": "scheduler"})
    assert (None, "bad_request") == code(refused)
    assert 2 == view["n"]


@pytest.mark.parametrize(
    ("request_", "says"),
    [
        ({}, f"a request has an op, which is one of {', '.join(REQUESTS)}, not None"),
        ({"op": None}, "not None"),
        ({"op": 5}, "not 5"),
        ({"op": ["hello"]}, "not ['hello']"),
        ({"op": "sing"}, "not 'sing'"),
        ({"op": "submit"}, "submit needs job"),
        ({"op": "open", "max_time": 1}, "open needs interactive_timeout and session"),
        ({"op": "open"}, "open needs interactive_timeout and max_time and session"),
        ({"op": "hello", "name": "me"}, "hello does not take 'name'"),
        ({"op": "close", "session": "a", "job": "x", "id": "x", "kind": "x"}, "close does not take 'id'"),
    ],
)
def test_request_that_is_not_well_formed(request_: dict[str, Any], says: str) -> None:
    """It is refused with its number, and what is wrong with it."""
    (refused,) = answers_to({"n": 7, **request_})
    assert (7, "bad_request") == code(refused)
    assert refused["refused"]["message"].endswith(says)


def test_last_line_without_an_end() -> None:
    """It counts."""
    answers = io.BytesIO()
    serve(io.BytesIO(b'{"n": 1, "op": "scheduler"}'), answers)
    assert 1 == json.loads(answers.getvalue())["n"]


def test_each_answer_is_sent_before_the_next_line_is_read() -> None:
    """A client that waits for an answer gets it."""
    done: list[str] = []

    class Lines(io.BytesIO):
        def readline(self, size: int | None = -1) -> bytes:
            done.append("read")
            return super().readline(size)

    class Answers(io.BytesIO):
        def write(self, data: Any) -> int:
            done.append("write")
            return super().write(data)

        def flush(self) -> None:
            done.append("flush")

    serve(Lines(b'{"n": 1, "op": "hello"}\n{"n": 2, "op": "hello"}\n'), Answers())
    assert ["read", "write", "flush"] * 2 + ["read"] == done


def test_line_of_the_greatest_length() -> None:
    """It is still read, and a longer one is not."""
    request = b'{"n": 1, "op": "scheduler"}'
    longest = request + b" " * (LONGEST_LINE - len(request))
    read, refused = answers_to(longest, longest + b" ")
    assert (1, None) == (read["n"], refused["n"])
    assert f"the line is longer than {2**20} bytes" == refused["refused"]["message"]


@pytest.mark.parametrize("length", [LONGEST_LINE + 1, LONGEST_LINE + 2, 2 * LONGEST_LINE, 2 * LONGEST_LINE + 2])
def test_line_that_is_too_long(length: int) -> None:
    """It has one answer, however long it is, and none of it is taken for another line."""
    line = b'{"n": 1, "op": "scheduler"}\r'
    refused, view = answers_to(line * (length // len(line)) + b" " * (length % len(line)), {"n": 2, "op": "scheduler"})
    assert (None, "bad_request") == code(refused)
    assert 2 == view["n"]


@pytest.mark.parametrize("names", [2, 70])
def test_name_that_an_object_has_twice(names: int) -> None:
    """It is refused, though the other of its values might do."""
    fields = ", ".join(f'"x{number}": 1' for number in range(names - 1))
    (refused,) = answers_to('{"n": 1, "op": "reset", "limits": {' + fields + ', "x0": 1}}')
    assert (None, "bad_request") == code(refused)
    assert refused["refused"]["message"].endswith("an object has the same name twice")


def test_documentation_shows_every_request() -> None:
    """The module says what can be asked."""
    text = sys.modules["tenure.reference.protocol"].__doc__ or ""
    for op, (required, optional) in REQUESTS.items():
        assert f'"op": "{op}"' in text or f"{op} likewise" in text
        assert all(name in text for name in required | optional)


def run(text: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The program, with some input."""
    command = [sys.executable, "-m", "tenure.reference", *arguments]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=False, timeout=60)


def test_program() -> None:
    """It answers until the input ends, and then it is content."""
    done = run('{"n": 1, "op": "submit", "job": "é"}\nrubbish\n{"n": 2, "op": "scheduler"}\n')
    assert [1, None, 2] == [json.loads(line)["n"] for line in done.stdout.splitlines()]
    assert (0, "") == (done.returncode, done.stderr)


def test_program_without_input() -> None:
    """It has nothing to say."""
    done = run("")
    assert (0, "", "") == (done.returncode, done.stdout, done.stderr)


def test_program_answers_at_once() -> None:
    """An answer is there before the next request is made."""
    command = [sys.executable, "-m", "tenure.reference"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for number in (1, 2):
            process.stdin.write(b'{"n": %d, "op": "scheduler"}\n' % number)
            process.stdin.flush()
            assert number == json.loads(process.stdout.readline())["n"]
        process.stdin.close()
        assert 0 == process.wait(timeout=60)


def test_program_whose_answers_are_not_read() -> None:
    """It ends quietly."""
    command = [sys.executable, "-m", "tenure.reference"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.close()
        process.stdout = None
        _, complaint = process.communicate(b'{"n": 1, "op": "hello"}\n' * 100, timeout=60)
        assert (0, b"") == (process.returncode, complaint)


def test_program_with_arguments() -> None:
    """It takes none, and says so."""
    done = run("", "--lanes", "2")
    assert (2, "") == (done.returncode, done.stdout)
    assert "unrecognized arguments" in done.stderr


def test_sessions_and_jobs() -> None:
    """All views, or those in a state or of a session."""
    answers = answers_to(
        {"n": 1, "op": "open", "session": "a", "max_time": 9, "interactive_timeout": 5},
        {"n": 2, "op": "submit", "job": "a1", "session": "a"},
        {"n": 3, "op": "submit", "job": "x"},
        {"n": 4, "op": "sessions"},
        {"n": 5, "op": "sessions", "state": "queued"},
        {"n": 6, "op": "jobs", "state": None},
        {"n": 7, "op": "jobs", "session": "a", "state": "running"},
        {"n": 8, "op": "jobs", "state": "idle"},
    )
    found = [[view["state"] for view in answer["views"]] for answer in answers[3:7]]
    assert [["active"], [], ["running", "queued"], ["running"]] == found
    assert (8, "bad_value") == code(answers[7])


def test_snapshot_and_restore() -> None:
    """One process writes the document, another one goes on with it."""
    *_, written = answers_to(
        {"n": 1, "op": "reset", "lanes": 2, "policy": "fair_share"},
        {"n": 2, "op": "submit", "job": "x"},
        {"n": 3, "op": "snapshot"},
    )
    snapshot = written["snapshot"]
    restored, again, finished = answers_to(
        {"n": 1, "op": "restore", "snapshot": snapshot},
        {"n": 2, "op": "snapshot"},
        {"n": 3, "op": "finish", "job": "x"},
    )
    assert ([], snapshot) == (restored["events"], again["snapshot"])
    assert ["job_finished"] == [event["kind"] for event in finished["events"]]
    changed = {"limits": {"max_time": 5}, "policy": "fifo"}
    _, other = answers_to({"n": 1, "op": "restore", "snapshot": snapshot, **changed}, {"n": 2, "op": "snapshot"})
    assert ("fifo", 5) == (other["snapshot"]["policy"]["name"], other["snapshot"]["limits"]["max_time"])


@pytest.mark.parametrize("wrong", [{"snapshot": None}, {"policy": "own"}, {"limits": 5}])
def test_a_wrong_restore_changes_nothing(wrong: dict[str, Any]) -> None:
    """The scheduler of before goes on."""
    (written,) = answers_to({"n": 1, "op": "snapshot"})
    _, refused, view = answers_to(
        {"n": 1, "op": "submit", "job": "x"},
        {"n": 2, "op": "restore", "snapshot": written["snapshot"], **wrong},
        {"n": 3, "op": "scheduler"},
    )
    assert ((2, "bad_value"), ["x"]) == (code(refused), view["view"]["running"])


def test_a_longer_line_may_be_allowed() -> None:
    """For a large snapshot; a still longer one is refused, with the bytes that are allowed."""
    answers = io.BytesIO()
    request = b'{"n": 1, "op": "hello"}'
    lines = [request.ljust(length) + b"\n" for length in (2 * LONGEST_LINE, 2 * LONGEST_LINE + 1, 5 * LONGEST_LINE)]
    serve(io.BytesIO(b"".join(lines)), answers, 2 * LONGEST_LINE)
    first, *others = map(json.loads, answers.getvalue().splitlines())
    assert "capabilities" in first
    assert {f"the line is longer than {2 * LONGEST_LINE} bytes"} == {each["refused"]["message"] for each in others}
