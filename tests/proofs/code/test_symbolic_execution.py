"""Code runs on symbolic values down every path, and what a symbolic run could not stand for is refused."""

from collections.abc import Callable
from typing import Any

import pytest

from tenure.model.solver import Formula, Solver, boolean, comparison, disjunction, integer, literal, negation
from tenure.proofs.code import symbolic_execution
from tenure.proofs.code.symbolic_execution import OutsideSubset, Path, SymbolicRun, paths
from tenure.reference.vocabulary import Phase, Reason

NUMBERS = {Phase.QUEUED_EMPTY: 1, Phase.ACTIVE_IDLE: 2, Reason.NONE: 0, Reason.CLOSED: 1}


def explore(function: Callable[[dict[str, Any]], object], *known: Formula) -> list[Path[object]]:
    """The paths of a function of two numbers, a truth and a phase, sorted."""

    def code(run: SymbolicRun) -> object:
        values = {name: run.symbol(int, integer(name), name) for name in ("x", "y")}
        values["b"] = run.symbol(bool, boolean("b"), "b")
        values["phase"] = run.symbol(Phase, integer("phase"), "phase")
        return function(values)

    found = paths(code, Solver(*known), lambda member: literal(NUMBERS[member]))
    return sorted(found, key=lambda path: path.order)


def test_code_without_a_decision_has_one_path() -> None:
    """Arithmetic alone decides nothing."""
    (path,) = explore(lambda of: of["x"] + 1 - of["y"])
    assert "x + 1 - y" == repr(path.result)
    assert "no decision" == str(path)


def test_a_decision_has_two_paths() -> None:
    """Yes comes first."""
    assert ["small", "large"] == [path.result for path in explore(lambda of: "small" if of["x"] < 3 else "large")]


def test_every_path_is_taken_once() -> None:
    """Three truth tests in a row, of which the last is asked only after a yes."""

    def function(of: dict[str, Any]) -> str:
        return "".join("y" if test else "n" for test in (of["x"] > 0, of["y"] == 1)) + ("!" if of["b"] else "")

    assert ["yy!", "yy", "yn!", "yn", "ny!", "ny", "nn!", "nn"] == [path.result for path in explore(function)]


def test_a_path_that_no_value_takes_is_left_out() -> None:
    """What is known beforehand and what was decided earlier rule decisions out."""

    def function(of: dict[str, Any]) -> str:
        if of["x"] > 5:
            return "impossible" if of["x"] < 2 else "above"
        return "below" if of["x"] < 9 else "impossible"

    positive = comparison(">", integer("x"), literal(0))
    assert ["above", "below"] == [path.result for path in explore(function, positive)]


def test_forced_decisions_are_part_of_the_condition() -> None:
    """So a path that was missed would leave a gap: the conditions cover everything without what was known."""
    found = explore(lambda of: bool(of["x"] >= 0), comparison(">=", integer("x"), literal(0)))
    assert [1] == [len(path.decisions) for path in found]
    uncovered = Solver(negation(disjunction(*(path.condition for path in found)))).model()
    assert uncovered is not None
    assert 0 > uncovered.value(integer("x"))


def test_a_decision_knows_its_line() -> None:
    """A path can be read beside the source."""
    (path, _) = explore(lambda of: bool(of["phase"] == Phase.ACTIVE_IDLE))
    line = test_a_decision_knows_its_line.__code__.co_firstlineno + 2
    assert f"test_symbolic_execution.py:{line} phase == active.idle: yes" == str(path)


@pytest.mark.parametrize(
    ("function", "text"),
    [
        (lambda of: of["x"] == 1, "x == 1"),
        (lambda of: of["x"] != 1, "x != 1"),
        (lambda of: of["x"] < 1, "x < 1"),
        (lambda of: of["x"] <= 1, "x <= 1"),
        (lambda of: of["x"] > 1, "x > 1"),
        (lambda of: of["x"] >= 1, "x >= 1"),
        (lambda of: 1 < of["x"], "x > 1"),
        (lambda of: 2 + of["x"], "2 + x"),
        (lambda of: 2 - of["x"], "2 - x"),
        (lambda of: -of["x"], "-x"),
        (lambda of: of["x"] - (of["y"] + 1), "x - (y + 1)"),
        (lambda of: of["b"] == True, "b == True"),  # noqa: E712
        (lambda of: of["phase"] != Phase.QUEUED_EMPTY, "phase != queued.empty"),
        (lambda of: Phase.QUEUED_EMPTY == of["phase"], "phase == queued.empty"),
    ],
)
def test_operations_make_terms(function: Callable[[dict[str, Any]], object], text: str) -> None:
    """Comparisons and sums, with constants on either side."""
    (path,) = explore(function)
    assert text == repr(path.result)


def test_membership_asks_one_by_one() -> None:
    """`in` compares with each of a tuple until one is equal."""
    found = explore(lambda of: of["phase"] in (Phase.QUEUED_EMPTY, Phase.ACTIVE_IDLE))
    assert [True, True, False] == [path.result for path in found]
    assert [1, 2, 2] == [len(path.decisions) for path in found]


@pytest.mark.parametrize(
    ("function", "why"),
    [
        (lambda of: {of["x"]: 1}, "looked up by its hash"),
        (lambda of: of["x"] in {1, 2}, "looked up by its hash"),
        (lambda of: bool(of["x"]), "a condition by itself"),
        (lambda of: 1 if of["phase"] else 2, "a condition by itself"),
        (lambda of: of["x"] * 2, "arithmetic is linear"),
        (lambda of: 7 // of["x"], "arithmetic is linear"),
        (lambda of: of["x"] & 1, "use and, or, not"),
        (lambda of: of["b"] + 1, "only numbers can be"),
        (lambda of: of["b"] < True, "only numbers have one"),
        (lambda of: of["phase"] < Phase.ACTIVE_IDLE, "only numbers have one"),
        (lambda of: of["x"] == True, "True is not an int"),  # noqa: E712
        (lambda of: of["x"] + 1.5, "1.5 is not an int"),
        (lambda of: of["x"] == of["b"], "b is not an int"),
        (lambda of: of["b"] == 1, "1 is not a bool"),
        (lambda of: of["phase"] == Reason.CLOSED, "is not a Phase"),
        (lambda of: of["phase"] == "queued.empty", "is not a Phase"),
        (lambda of: of["phase"].state, "state of phase is read"),
        (lambda of: f"{of['x']}", "it has no one value"),
        (lambda of: range(of["x"]), "it has no one value"),
        (lambda of: int(of["x"]), "it has no one value"),
        (lambda of: len(of["phase"]), "has no parts"),
        (lambda of: list(of["x"]), "has no parts"),
        (lambda of: abs(of["x"]), "only [+] and - are"),
    ],
)
def test_what_depends_on_more_than_the_value_is_refused(function: Callable[[dict[str, Any]], object], why: str) -> None:
    """The error names the line, the value and the reason."""
    with pytest.raises(OutsideSubset, match=rf"test_symbolic_execution\.py:\d+: .*{why}"):
        explore(function)


def test_a_loop_over_a_value_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A loop whose number of turns depends on a value has no longest path."""
    monkeypatch.setattr(symbolic_execution, "DECISIONS", 5)

    def function(of: dict[str, Any]) -> None:
        while of["x"] > 0:
            of["x"] = of["x"] - 1

    with pytest.raises(OutsideSubset, match="5 decisions on one path"):
        explore(function)


def test_too_many_paths_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """There is a limit, so that code with too many decisions ends with a sentence."""
    monkeypatch.setattr(symbolic_execution, "PATHS", 3)
    with pytest.raises(OutsideSubset, match="more than 3 paths"):
        explore(lambda of: [bool(of["x"] == number) for number in range(4)])


def test_code_that_keeps_state_is_refused() -> None:
    """A run that does not repeat itself shows that something was remembered."""
    runs: list[int] = []

    def function(of: dict[str, Any]) -> bool:
        runs.append(1)
        return bool(of["x"] == len(runs))

    with pytest.raises(OutsideSubset, match="must not keep state"):
        explore(function)
