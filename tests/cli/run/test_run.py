"""`tenure run`: what it prints of a scenario, for people and for programs, and how it ends."""

import io
import json
import re
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tenure.cli import main
from tenure.cli.run import bundled
from tenure.model import Oracle, World
from tenure.spec import bundled as specification
from tests.cli.commands import Output, as_json, refusal, run_tenure
from tests.root import ROOT

NO_LIMITS = {"max_time": None, "interactive_timeout": None, "time_limit": None}
GOLDEN = Path(__file__).parent / "golden"
NAMES = ("cancel-while-running", "close-and-drain", "expiry", "reactivation", "seed-workflow")


def header(**about: object) -> dict[str, object]:
    """The header of a log in which these values are not the default."""
    form = {"format": "tenure-log", "version": 2, "specification": specification().version}
    return {**form, "lanes": 1, "unit": "s", "limits": NO_LIMITS, "policy": "fifo", **about}


@pytest.fixture(autouse=True)
def columns(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal of a fixed width."""
    monkeypatch.setenv("COLUMNS", "100")


def given(monkeypatch: pytest.MonkeyPatch, commands: Sequence[str]) -> None:
    """Put commands on standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("\n".join(commands).encode())))


def test_the_five_scenarios_are_there() -> None:
    """Each scenario that the project promises comes with it, and each has its golden output."""
    assert list(NAMES) == list(bundled())
    assert {f"{name}.txt" for name in NAMES} == {path.name for path in GOLDEN.iterdir()}


@pytest.mark.parametrize("name", NAMES)
def test_golden_output(name: str, capsys: Output) -> None:
    """A scenario prints what it printed before; `COLUMNS=100 tenure run NAME` makes the file anew."""
    assert (GOLDEN / f"{name}.txt").read_text(encoding="utf-8") == run_tenure(capsys, 0, "run", name).out


@pytest.mark.parametrize("name", NAMES)
def test_the_oracle_agrees(name: str, capsys: Output) -> None:
    """The log of a scenario holds the events that the specification gives for its commands, in order."""
    from tenure.cli.run.scenario import read_scenario

    scenario = read_scenario(bundled()[name].read_bytes(), name)
    oracle, world = Oracle(), World(lanes=scenario.lanes)
    events: list[object] = []
    for command in scenario.commands:
        if command.at is not None:
            outcome = oracle.apply(world, {"op": "advance", "to": command.at})
            events, world = [*events, *outcome.events], outcome.world
        outcome = oracle.apply(world, {"op": command.op, **command.fields})
        events, world = [*events, *outcome.events], outcome.world
        assert command.expect_refused == outcome.refused
    first, *printed, last = map(json.loads, run_tenure(capsys, 0, "run", name, "--format", "json").out.splitlines())
    assert header(lanes=scenario.lanes) == first
    assert events == printed
    assert "tenure-summary" == last["format"]
    assert {name: session.phase for name, session in world.sessions.items()} == {
        each["session"]: each["phase"] for each in last["sessions"]
    }


def test_list(capsys: Output) -> None:
    """`--list` names the scenarios with their titles, for people and for programs."""
    lines = run_tenure(capsys, 0, "run", "--list").out.splitlines()
    assert list(NAMES) == [line.split()[0] for line in lines]
    entries = as_json(capsys, 0, "run", "--list")
    assert list(NAMES) == [entry["name"] for entry in entries]
    assert all(entry["title"] in line for entry, line in zip(entries, lines, strict=True))


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ([], "give a scenario: a file, - for standard input, or one of `tenure run --list`"),
        (["--list", "expiry"], "--list takes no scenario"),
    ],
)
def test_wrong_use(arguments: list[str], sentence: str, capsys: Output) -> None:
    """No scenario, or one too many, ends with 2 and one sentence."""
    assert sentence == refusal(capsys, "run", *arguments)


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    """A lone dash reads commands from standard input, in either form; what is not wanted is left out."""
    for commands in (['{"op": "submit", "job": "j"}'], ["[[command]]", 'op = "submit"', 'job = "j"']):
        given(monkeypatch, commands)
        assert 0 == main(["run", "-", "--no-timeline", "--no-summary"])
        lines = [
            "1 lane, times in s",
            "",
            "at  event          session  job  row",
            " 0  job_submitted           j    J01",
            " 0  job_started             j    J02",
        ]
        assert lines == capsys.readouterr().out.splitlines()


def test_an_expected_refusal_is_no_failure(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    """A refusal that the scenario expects is shown, and the run ends with 0."""
    given(monkeypatch, ['{"op": "finish", "job": "j", "expect_refused": "unknown_id"}'])
    out, err = run_tenure(capsys, 0, "run", "-")
    assert re.search(r"^ 0  refused  line 1: finish: .*'j'.* \(unknown_id, as expected\)$", out, re.MULTILINE)
    assert "" == err


@pytest.mark.parametrize(
    ("command", "sentence"),
    [
        (
            {"op": "finish", "job": "j"},
            r"refused  .*line 2: finish.* \(unknown_id, but the scenario expects no refusal\)$",
        ),
        (
            {"op": "finish", "job": "j", "expect_refused": "not_running"},
            r"refused  .*line 2: finish.* \(unknown_id, but the scenario expects not_running\)$",
        ),
        (
            {"op": "submit", "job": "j", "expect_refused": "bad_value"},
            r"not refused  .*line 2: carried out, but the scenario expects it to be refused as bad_value$",
        ),
        ({"op": "submit", "job": "j", "at": 4}, r"refused .*line 2: advance.* \(time_went_back, but"),
        ({"op": "advance", "to": -1}, r"refused .*line 2: advance.* \(bad_value, but"),
        ({"op": "submit", "job": ""}, r"refused .*line 2: submit.* \(bad_value, but"),
    ],
)
def test_a_surprise_ends_with_1(
    command: dict[str, object], sentence: str, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    """An answer that the scenario does not expect is shown, the rest is played, and the run ends with 1."""
    commands = [json.dumps(one) for one in ({"op": "advance", "to": 5}, command, {"op": "submit", "job": "last"})]
    given(monkeypatch, commands)
    out = run_tenure(capsys, 1, "run", "-").out
    assert re.search(sentence, out, re.MULTILINE)
    assert re.search(r"^ 5  job_submitted +last +J01$", out, re.MULTILINE)


def test_the_scheduler_is_that_of_the_header(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    """Lanes, limits, policy and the time at the beginning are those of the header, and are shown."""
    limits = {"interactive_timeout": 0, "time_limit": 3}
    about = {"lanes": 2, "now": 7, "limits": limits, "policy": "fair_share", "unit": "min"}
    commands: list[object] = [{"op": "resize", "lanes": 1}]
    commands += [{"op": "submit", "job": job, "owner": job[0]} for job in ("a1", "a2", "b1")]
    terms = {"max_time": 9, "interactive_timeout": 1}
    commands += [{"op": "open", "session": "s", **terms, "expect_refused": "limit_exceeded"}]
    commands += [{"op": "submit", "job": "long", "time_limit": 4, "expect_refused": "limit_exceeded"}]
    commands += [{"op": "finish", "job": "a1", "at": 9}]
    given(monkeypatch, [json.dumps(record) for record in (about, *commands)])
    out = run_tenure(capsys, 0, "run", "-").out
    bounds = "interactive_timeout at most 0, time_limit at most 3"
    assert f"2 lanes, times in min, {bounds}, policy fair_share" == out.splitlines()[0]
    assert re.search(r"^ 7  job_started +a1 +J02$", out, re.MULTILINE)
    assert re.search(r"^ 9  job_started +b1 +J02$", out, re.MULTILINE)
    given(monkeypatch, [json.dumps(record) for record in (about, *commands)])
    log = run_tenure(capsys, 0, "run", "-", "--format", "json").out.splitlines()
    of_the_header = {"lanes": 2, "unit": "min", "limits": {**NO_LIMITS, **limits}, "policy": "fair_share"}
    assert header(**of_the_header) == json.loads(log[0])


def test_a_stop_is_shown(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    """A request to stop has its cause, and so has a job that ended as canceled, but none that was faster (K4, K5)."""
    commands = [
        {"op": "submit", "job": "slow", "owner": "ann", "time_limit": 5},
        {"op": "submit", "job": "faster"},
        {"op": "finish", "job": "slow", "outcome": "canceled", "at": 8},
        {"op": "cancel_job", "job": "faster"},
        {"op": "finish", "job": "faster", "at": 9},
    ]
    given(monkeypatch, [*map(json.dumps, commands)])
    out = run_tenure(capsys, 0, "run", "-").out
    assert re.search(r"^ 0  job_submitted +slow +J01  owner ann, time_limit 5$", out, re.MULTILINE)
    assert re.search(r"^ 5  job_cancel_requested +slow +J07  cause time_limit$", out, re.MULTILINE)
    assert re.search(r"^ 8  job_finished +slow +J03  outcome canceled, cause time_limit$", out, re.MULTILINE)
    assert re.search(r"^ 8  job_cancel_requested +faster +J05  cause request$", out, re.MULTILINE)
    assert re.search(r"^ 9  job_finished +faster +J03  outcome done$", out, re.MULTILINE)
    assert re.search(r"^slow +- +canceled +0 +0 +8  time_limit$", out, re.MULTILINE)
    assert re.search(r"^faster +- +done +0 +8 +9  -$", out, re.MULTILINE)


def test_a_resize_is_shown(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    """It is an event, if it changes the number of lanes, and a line of the timeline shows the number (P5)."""
    commands = [
        {"op": "submit", "job": "j"},
        {"op": "resize", "lanes": 0, "at": 4},
        {"op": "submit", "job": "k"},
        {"op": "resize", "lanes": 0},
        {"op": "finish", "job": "j", "at": 6},
        {"op": "resize", "lanes": -1, "expect_refused": "bad_value"},
        {"op": "resize", "lanes": 1, "at": 8},
    ]
    given(monkeypatch, [*map(json.dumps, commands)])
    out = run_tenure(capsys, 0, "run", "-").out
    assert ["lanes 0", "lanes 1"] == re.findall(r"^ [48]  lanes_resized +W01  (lanes .*)$", out, re.MULTILINE)
    assert re.search(r"^ 8  lanes_resized .*\n 8  job_started +k ", out, re.MULTILINE)
    assert re.search(r"^lanes +1─+0─+1$", out, re.MULTILINE)
    given(monkeypatch, [*map(json.dumps, commands)])
    *log, last = map(json.loads, run_tenure(capsys, 0, "run", "-", "--format", "json").out.splitlines())
    resizes = [{"at": 4, "lanes": 0}, {"at": 8, "lanes": 1}]
    assert [{**each, "kind": "lanes_resized", "row": "W01"} for each in resizes] == [
        record for record in log if "resize" in json.dumps(record)
    ]
    assert resizes == last["resizes"]


def test_a_log_has_events_only(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    """With --format json an unexpected answer goes to stderr; stdout is a log and the optional summary."""
    given(monkeypatch, ['{"unit": "µs"}', '{"op": "submit", "job": "é"}', '{"op": "finish", "job": "k"}'])
    out, err = run_tenure(capsys, 1, "run", "-", "--format", "json", "--no-summary")
    assert out.isascii()
    records = [json.loads(line) for line in out.splitlines()]
    assert header(unit="µs") == records[0]
    assert ["job_submitted", "job_started"] == [record["kind"] for record in records[1:]]
    assert err.startswith("tenure: line 3: finish: ")
    assert 1 == err.count("\n")


def test_where_there_is_only_ascii(monkeypatch: pytest.MonkeyPatch) -> None:
    """An output that takes ASCII only gets it, as with --ascii; ids are escaped."""
    printed = []
    for encoding, arguments in (("ascii", []), ("cp437", []), ("utf-8", ["--ascii"])):
        given(monkeypatch, ['{"op": "submit", "job": "量子"}', '{"op": "advance", "to": 3}'])
        output = io.BytesIO()
        monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(output, encoding=encoding))
        assert 0 == main(["run", "-", *arguments])
        printed.append(output.getvalue().decode("ascii").replace("\r\n", "\n"))
    assert 1 == len(set(printed))
    assert r"\u91cf\u5b50" in printed[0]


def test_the_terminal_is_not_commanded(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    """Control characters in a title, a unit or an id are printed as escapes."""
    header = json.dumps({"title": "\x1b[31m", "unit": "\x07"})
    commands = [{"op": "submit", "job": "\x1b[2J\n"}, {"op": "submit", "job": "\x1b", "session": "\u202e"}]
    given(monkeypatch, [header, *map(json.dumps, commands)])
    out = run_tenure(capsys, 1, "run", "-").out
    assert re.fullmatch(r"[ -~─-╿▀-◿…\n]*", out)
    assert r"\x1b[2J\n" in out


def test_a_scenario_is_played_as_documented(tmp_path: Path, capsys: Output) -> None:
    """The examples in docs/scenarios.md run as they stand there."""
    page = (ROOT / "docs" / "scenarios.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```(toml|json)\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    assert ["toml", "json"] == [kind for kind, _ in blocks]
    for kind, block in blocks:
        path = tmp_path / f"scenario.{kind}"
        path.write_text(block, encoding="utf-8")
        assert re.search(r"^time \((s|ms)\) ", run_tenure(capsys, 0, "run", str(path)).out, re.MULTILINE)
