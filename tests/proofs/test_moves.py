"""The moves of the scheduler report and write down what the specification says, and no small change of them passes."""

import ast
import copy
import inspect
from collections.abc import Iterator

import pytest

from tenure.model.relation import Relation
from tenure.proofs.engines import ENGINES
from tenure.proofs.moves import obligations, routines
from tenure.proofs.pathwise import findings
from tenure.proofs.subset import blind_spots
from tenure.proofs.symbolic import OutsideSubset
from tenure.reference import moves as shipped
from tenure.spec import bundled
from tests.proofs.changes import loaded

ROUTINES = routines(Relation(bundled()))
KINDS = tuple(bundled().events)
TREE = ast.parse(inspect.getsource(shipped))
FUNCTIONS = [node.name for node in TREE.body if isinstance(node, ast.FunctionDef) and node.name != "resize"]

# The inputs that lead to a function.
CALLERS = {
    "open_session": ["open"],
    "submit": ["submit"],
    "start": ["start"],
    "finish": ["finish", "cancel-running-job"],
    "cancel_queued": ["cancel-queued-job"],
    "turn": ["close", "cancel", "maximum-timeout", "interactive-timeout", "unused-timeout"],
}

# Changes that make no difference, and why.
HARMLESS = {
    ("_row", "if variables is not session.variables", "True"): "the same variables are written again",
}


@pytest.mark.parametrize("engine", ENGINES)
def test_moves_report_what_the_specification_emits(engine: str) -> None:
    """Every obligation about the moves holds."""
    assert [] == [one.obligation.id for one in ENGINES[engine](obligations(bundled()), 10) if not one.holds]


def test_every_input_has_a_move_and_every_lone_row_too() -> None:
    """Eleven moves of sessions and five of jobs without one, each with a path."""
    assert 16 == len([routine for routine in ROUTINES if list(routine.paths(shipped))])


def test_every_way_with_its_events_is_taken() -> None:
    """No row or case is without a path that reports its events, whoever is dropped."""
    for routine in ROUTINES:
        solver = routine.domain.solver
        paths = list(routine.paths(shipped))
        for way in routine.ways:
            if solver.model(way.condition) is not None:
                alike = (path for path in paths if path.result.answer == way.says.answer)
                assert any(solver.model(path.condition, way.condition) for path in alike), f"{routine.call}: {way}"


@pytest.mark.parametrize("function", FUNCTIONS)
def test_every_single_change_is_refuted(function: str) -> None:
    """A statement that is left out, a test that is always true or false, another word: each is found."""
    survivors = set()
    for before, after, tree in _changes(function):
        module = loaded(compile(ast.fix_missing_locations(tree), "moves.py", "exec"))
        try:
            found = next(findings([one for one in ROUTINES if _concerns(function, one.name)], module), None)
        except OutsideSubset:
            continue
        if found is None:
            survivors.add((function, before, after))
    assert {key for key in HARMLESS if key[0] == function} == survivors


def _concerns(function: str, routine: str) -> bool:
    """Whether a routine can notice a change of a function; the functions that all moves share concern all."""
    inputs = CALLERS.get(function)
    return inputs is None or routine.removeprefix("lone-") in inputs


def _changes(function: str) -> Iterator[tuple[str, str, ast.Module]]:
    """Every change of a function: how it reads before and after, and the module with it."""
    place = next(number for number, node in enumerate(TREE.body) if getattr(node, "name", "") == function)
    for number, node in enumerate(ast.walk(TREE.body[place])):
        for after in _others(node):
            tree = copy.deepcopy(TREE)
            changed = list(ast.walk(tree.body[place]))[number]
            match changed:
                case ast.Expr() | ast.Raise():
                    _replace(tree, changed, ast.Pass())
                case ast.If():
                    changed.test = ast.Constant(after == "True")
                case ast.Constant():
                    changed.value = after
            before = f"if {ast.unparse(node.test)}" if isinstance(node, ast.If) else ast.unparse(node)
            yield before, after, tree


def _others(node: ast.AST) -> list[str]:
    match node:
        case ast.Expr(value=ast.Call()) | ast.Raise():
            return ["pass"]
        case ast.If():
            return ["True", "False"]
        case ast.Constant(value=str(kind)) if kind in KINDS:
            return [KINDS[KINDS.index(kind) - 1]]
        case ast.Constant(value="canceled" | "dropped"):
            return ["failed"]
    return []


def _replace(tree: ast.Module, old: ast.AST, new: ast.stmt) -> None:
    for node in ast.walk(tree):
        for body in (getattr(node, "body", []), getattr(node, "orelse", [])):
            if isinstance(body, list) and old in body:
                body[body.index(old)] = new


@pytest.mark.parametrize(
    ("body", "construct"),
    [
        ("try:\n    x()\nexcept E:\n    pass", "try:"),
        ("with x:\n    pass", "with x:"),
        ("a = v.Q is v.R", "v.Q is v.R"),
        ("now = book.now\nb = now is not a", "now is not a"),
        ("a, b = book.lanes, x\nc = a is x", "a is x"),
        ("a = isinstance(v.deadline, int)", "isinstance(v.deadline, int)"),
        ("match v.phase:\n    case _:\n        pass", "match v.phase:"),
        ("a = str(v.usage)", "str(v.usage)"),
    ],
)
def test_what_a_symbolic_run_would_not_notice(body: str, construct: str) -> None:
    """The identity, type and text of a value, and whatever may catch."""
    assert [construct] == [one.construct for one in blind_spots(body)]


def test_what_a_symbolic_run_may_do() -> None:
    """The identity of records and jobs, whether something is there at all, and the class of an answer."""
    assert [] == list(blind_spots("a = v.variables is old\nb = v.deadline is None\nc = isinstance(answer, tuple)"))
