"""`tenure ask`: a run, none, or what is wrong with the question."""

import pytest

from tenure.cli import main
from tenure.cli.errors import Exit
from tests.cli.commands import Output, as_json, refusal, run_tenure

LATE = ["ask", "open", "submit", "start", "--where", "now_3 - now_2 > 10"]


def test_a_run_is_shown(capsys: Output) -> None:
    """With the terms of the session, and a line for each input."""
    assert Exit.HOLDS == main(LATE)
    assert [
        "max_time 1, interactive_timeout 0, unused_timeout off",
        "  1  at 0     open    T01  queued.empty",
        "  2  at 0     submit  T02  queued.waiting",
        "  3  at 11    start   T04  active.busy",
    ] == capsys.readouterr().out.splitlines()


def test_a_run_as_json(capsys: Output) -> None:
    """With everything that it left."""
    run = as_json(capsys, Exit.HOLDS, *LATE)["run"]
    assert {"max_time": 1, "interactive_timeout": 0, "unused_timeout": -1} == run["parameters"]
    assert ("start", "T04", 11, 12) == (
        run["steps"][2]["input"],
        run["steps"][2]["row"],
        run["steps"][2]["environment"]["now"],
        run["steps"][2]["variables"]["deadline"],
    )


def test_there_may_be_none(capsys: Output) -> None:
    """Which is exit code 1."""
    assert "there is no such run\n" == run_tenure(capsys, Exit.VIOLATION, "ask", "open", "start").out
    assert {"run": None} == as_json(capsys, Exit.VIOLATION, "ask", "open", "start")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["submit"], "a run begins with open"),
        (["open", "walk"], "'walk' is not an input; inputs are open, submit, start"),
        (
            ["open", "-w", "now_2 > 1"],
            "'now_2' is not a name of the specification; a variable ends with the number of an input",
        ),
        (["open", "-w", "now_1 + 1"], "'now_1 + 1' is a number; write a condition"),
        (["open", "-w", "phase_1 == 'closed'"], "'closed' is not a phase; phases are queued.empty"),
        (["open", "-w", "("], "'(' is not an expression"),
    ],
)
def test_a_question_that_cannot_be_understood(capsys: Output, arguments: list[str], sentence: str) -> None:
    """Is wrong use, in one sentence."""
    assert refusal(capsys, "ask", *arguments).startswith(sentence)
