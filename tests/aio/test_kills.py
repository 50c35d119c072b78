"""The campaign of kills, in short, and what it takes for a fault."""

from typing import Any

import pytest

from tests.aio.kills import Comparison, main


def test_a_few_kills(capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing acknowledged is missing, nothing happens twice, and times are those that were measured."""
    assert 0 == main(5, 1), capsys.readouterr().out
    assert 2 == capsys.readouterr().out.count("5 kills, 0 problems")


JOB = {"state": "done", "reason": None, "started_at": 0, "finished_at": 5000, "usage": None}


@pytest.mark.parametrize(
    ("facts", "problem"),
    [
        ([[0, "submitted", "q", "y"]], "submitted y was acknowledged, and is missing"),
        ([[0, "opened", "q", "x"]], "opened x was acknowledged, and is missing"),
        ([[0, "result", "q", "x", "failed"]], "x was acknowledged as failed, and is done"),
        ([[0, "forgotten", "q", "x"]], "x was forgotten, and is there"),
        ([[0, "begins", "q", "x"], [5, "ends", "q", "x"], [5, "begins", "q", "x"]], "x began 2 times"),
        ([[0, "event", "q", "job_started", None, "x"]] * 2, "('q', 'job_started', None, 'x') was reported 2 times"),
        ([[0, "begins", "q", "x"], [1, "begins", "q", "z"]], "x, z ran at once"),
        (
            [[0, "begins", "q", "x"], [1, "ends", "q", "x"]],
            "job x has 5.000 s, and 1.000 s were measured in 1 lives",
        ),
        (
            [[0, "begins", "q", "x"], [3.9, "pulse"], [4, "killed"]],
            "job x has 5.000 s, and 4.000 s were measured in 2 lives",
        ),
    ],
)
def test_what_the_campaign_takes_for_a_fault(facts: list[list[Any]], problem: str) -> None:
    """Each is reported, and nothing where all is right."""
    assert problem in [*Comparison([*facts, [9, "job", "q", "x", JOB]]).problems()]
    right = [
        [0, "submitted", "q", "x"],
        [0, "begins", "q", "x"],
        [5, "ends", "q", "x"],
        [5, "result", "q", "x", "done"],
    ]
    assert [] == [*Comparison([*right, [9, "job", "q", "x", JOB]]).problems()]
