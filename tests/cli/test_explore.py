"""`tenure explore`: what it counts, what it finds, and how it ends."""

import json
from pathlib import Path

import pytest

from tenure.cli import explore, main
from tenure.model.exploration import ExploreBounds
from tests.cli.commands import Output, as_json, refusal, run_tenure
from tests.model.faults import TEXT, changed_file

LITTLE = ["--sessions", "1", "--jobs", "1", "--lanes", "1", "--unused-timeout", "off"]
KEPT = ('["idle_clock_off", "give_up_qpu", "stop_meter"]', '["idle_clock_off", "stop_meter"]')


def test_it_counts(capsys: Output) -> None:
    """The table has the totals, each phase and row, and what was reached."""
    out, err = run_tenure(capsys, 0, "explore", *LITTLE)
    lines = out.splitlines()
    assert lines[0] == "every run with at most 1 session not ended and 1 job not final at once"
    assert lines[1] == "lanes 1; max_time 3; interactive_timeout 1; unused_timeout off; time_limit off; policy fifo"
    assert ["states", "50"] in [line.split() for line in lines]
    assert ["transitions", "270"] in [line.split() for line in lines]
    assert any(line.split() == ["closed.ended", "-", "27"] for line in lines)
    assert any(line.startswith("reached 12 of 14 phases; not closed.unstarted, closed.waiting") for line in lines)
    assert lines[-1].startswith("in every state holds: S2, ")
    assert "" == err


def test_it_counts_for_programs(capsys: Output) -> None:
    """The record has the bounds, the counts and what was not reached."""
    record = as_json(capsys, 0, "explore", *LITTLE, "--policy", "any")
    assert (50, 270, 7) == (record["states"], record["transitions"], record["depth"])
    assert record["complete"]
    assert record["violation"] is None
    assert record["policy"] == "any"
    assert record["bounds"]["unused_timeout"] == [None]
    assert {"states": 0, "entered": 0} == record["phases"]["closed.unstarted"]
    assert "closed.unstarted" in record["not_reached"]["phases"]
    assert "T30" in record["not_reached"]["rows"]
    assert "T01/2" in record["not_reached"]["cases"]


def test_the_usual_bounds() -> None:
    """Without options the command has the bounds that the model has."""
    defaults = explore.command.make_context("explore", ["--limit-states", "1"]).params
    usual = ExploreBounds()
    fields = ("sessions", "jobs", "lanes", "max_times", "interactive_timeouts", "unused_timeouts")
    assert [getattr(usual, name) for name in fields] == [defaults[name] for name in fields]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--sessions", "-1"], "Invalid value for '--sessions': -1 is not in the range"),
        (["--jobs", "x"], "Invalid value for '--jobs': 'x' is not a valid integer range"),
        (["--lanes", ""], "Invalid value for '--lanes': '' is not a whole number from 0 to 1000; separate several"),
        (["--lanes", "1,,2"], "Invalid value for '--lanes': '' is not a whole number"),
        (["--max-time", "0"], "Invalid value for '--max-time': '0' is not a whole number from 1 to 1000"),
        (["--max-time", "9" * 5000], "Invalid value for '--max-time': "),
        (["--max-time", "off"], "Invalid value for '--max-time': 'off' is not a whole number from 1 to 1000; "),
        (["--interactive-timeout", "1.5"], "Invalid value for '--interactive-timeout': '1.5' is not a whole number"),
        (["--unused-timeout", "never"], "Invalid value for '--unused-timeout': 'never' is not a whole number from 1 "),
        (["--policy", "lifo"], "Invalid value for '--policy': 'lifo' is not one of 'fifo', 'any'"),
        (["--limit-states", "0"], "Invalid value for '--limit-states': 0 is not in the range"),
        (["--limit-seconds", "nan"], "Invalid value for '--limit-seconds': 'nan' is not a valid integer range"),
        (["--witness", "row T99"], "there is no goal 'row T99'; `tenure explore --witness all` shows them all"),
        (["--witness", "all", "--policy", "any"], "a witness is a run under fifo; leave out --policy any"),
        (["--file", "/nowhere.toml"], "/nowhere.toml: cannot be read: "),
    ],
)
def test_a_wrong_option_is_one_sentence(arguments: list[str], sentence: str, capsys: Output) -> None:
    """Unusable arguments end with 2 and one line that gives the reason."""
    assert refusal(capsys, "explore", *arguments).startswith(sentence)


def test_a_specification_that_speaks_of_other_things_is_refused(tmp_path: Path, capsys: Output) -> None:
    """The model knows the bundled names; a file that lacks one of them is no input for it."""
    path = tmp_path / "other.toml"
    path.write_text(TEXT.replace("deactivated.empty", "deactivated.void"), encoding="utf-8")
    sentence = "differs from the specification in its phases: deactivated.empty, deactivated.void"
    assert sentence in refusal(capsys, "explore", "--file", str(path))


def test_a_violation_comes_with_a_shortest_run(tmp_path: Path, capsys: Output) -> None:
    """What does not hold is named with the theorem and the run that shows it, and the code is 1."""
    assert 1 == main(["explore", "--file", changed_file(tmp_path, KEPT)])
    *_, violated, heading, first, second, third, fourth = capsys.readouterr().out.splitlines()
    assert violated.startswith(
        "violated: S14: a session in deactivated.empty at 1 with Q=0, R=0, holds=true, deadline=3"
    )
    assert heading == "by this run:"
    expected = ["open session=s1 max_time=3 interactive_timeout=1", "submit job=j1 session=s1", "finish job=j1"]
    assert [*expected, "advance to=1"] == [line.strip() for line in (first, second, third, fourth)]


def test_a_violation_under_any_policy_names_the_choices(tmp_path: Path, capsys: Output) -> None:
    """A run under the policy of every choice shows each choice, in the text and in the record."""
    arguments = ["explore", "--policy", "any", "--file", changed_file(tmp_path, KEPT)]
    assert "  submit job=j1 session=s1 (the policy chose j1)\n" in run_tenure(capsys, 1, *arguments).out
    violation = as_json(capsys, 1, *arguments)["violation"]
    assert violation["what"] == "S14"
    assert [[], ["j1"], [], []] == [move["chosen"] for move in violation["run"]]


def test_a_limit_of_states_leaves_no_verdict(capsys: Output) -> None:
    """At a limit the command prints its results so far, and that this is no verdict."""
    out, err = run_tenure(capsys, 3, "explore", "--limit-states", "20")
    assert "\nin every state so far holds: " in out
    assert "tenure: stopped at 20 states, so there is no verdict\n" == err


def test_a_limit_of_time_leaves_no_verdict(capsys: Output, monkeypatch: pytest.MonkeyPatch) -> None:
    """The limit of time is compared with the clock."""
    ticks = iter(range(1000))
    monkeypatch.setattr("tenure.cli.explore.time.monotonic", lambda: next(ticks))
    out, err = run_tenure(capsys, 3, "explore", "--limit-seconds", "9", "--format", "json")
    assert not json.loads(out)["complete"]
    assert "tenure: stopped after 9 seconds, so there is no verdict\n" == err


@pytest.mark.parametrize("goal", ["row T13", "phase closed.waiting", "cell closed.ended submit", "case T15/1"])
def test_a_witness_can_be_played(goal: str, tmp_path: Path, capsys: Output) -> None:
    """What --witness prints is a scenario, whose refusals are those that it expects."""
    assert 0 == main(["explore", "--witness", goal])
    path = tmp_path / "witness.jsonl"
    path.write_text(capsys.readouterr().out, encoding="utf-8")
    assert run_tenure(capsys, 0, "run", str(path)).out.startswith(f"{goal}\n1 lane, ")


def test_a_witness_within_bounds_begins_with_their_lanes(capsys: Output) -> None:
    """With bounds of its own a witness has their times, and its header their first number of lanes."""
    assert 0 == main(["explore", "--witness", "row T30", "--lanes", "2", "--unused-timeout", "7"])
    header, opening, advance = map(json.loads, capsys.readouterr().out.splitlines())
    assert {"title": "row T30", "lanes": 2} == header
    terms = {"max_time": 3, "interactive_timeout": 1, "unused_timeout": 7}
    assert {"op": "open", "session": "s1", **terms} == opening
    assert {"op": "advance", "to": 7} == advance


def test_all_witnesses(capsys: Output) -> None:
    """All of them are one JSON object a line, or one document, of the same runs."""
    little = ["--sessions", "0", "--jobs", "1"]
    out, err = run_tenure(capsys, 1, "explore", "--witness", "all", *little)
    lines = [json.loads(line) for line in out.splitlines()]
    rows = ["row J01", "row J02", "row J03", "row J04", "row J05", "row J06", "row W01"]
    kinds = ["job_submitted", "job_started", "job_finished", "job_cancel_requested", "job_canceled", "lanes_resized"]
    assert [*rows, *(f"event {kind}" for kind in kinds)] == [line["witness"] for line in lines]
    assert "tenure: no run within these bounds reaches phase queued.empty\n" in err
    document = as_json(capsys, 1, "explore", "--witness", "all", *little)
    assert {line["witness"]: line["run"] for line in lines} == document


def test_a_witness_beyond_a_limit_is_no_verdict(capsys: Output) -> None:
    """A search that was stopped does not report that there is no run."""
    assert 3 == main(["explore", "--witness", "row T15", "--limit-states", "3"])
    assert ("", "tenure: stopped at 3 states, so there is no verdict\n") == capsys.readouterr()
