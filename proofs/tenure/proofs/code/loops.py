"""Checks that the loops of the moves treat all jobs alike, so that a proof about a few jobs covers any number.

The proof of the moves has a few queued jobs of a session, and any number of others that it cannot read. A loop over
all of them treats each in the same way if

- it iterates over the whole line: `for job in session.queued`, or over a list of it, not sliced;
- iterations share nothing but the state: the body has only calls, with names, fields and constants as arguments, and
  `if` without `else`; it assigns no name, and has no `break` or `continue`;
- nothing else iterates over the line of a session, counts it or passes it on.

What the state could carry between iterations (counters, logs) has unknown values in that proof.
"""

import ast
import builtins
from collections.abc import Iterable, Iterator

from tenure.proofs.code.subset import Outside
from tenure.proofs.code.symbolic_execution import OutsideSubset

_BODY = (ast.Expr, ast.Call, ast.Name, ast.Attribute, ast.Constant, ast.expr_context, ast.If, ast.Compare, ast.cmpop)


def check(moves: str, *others: str) -> None:
    """Raise OutsideSubset with every other loop, in the moves and in the functions that they use of other sources."""
    found = [str(one) for function in mentioned(moves, *others) for one in outside(function)]
    if found:
        raise OutsideSubset("\n".join(found))


def mentioned(moves: str, *others: str) -> Iterator[ast.FunctionDef]:
    """The functions of the moves and, transitively, the functions of other sources whose names they mention."""
    trees = [ast.parse(source) for source in (moves, *others)]
    functions = [[node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)] for tree in trees]
    pending, rest = functions[0], [one for group in functions[1:] for one in group]
    while pending:
        yield from pending
        names = set(_names(pending))
        pending = [one for one in rest if one.name in names]
        rest = [one for one in rest if one.name not in names]


def _names(functions: Iterable[ast.AST]) -> Iterator[str]:
    """The names in some functions; a `for` statement stands for `__iter__`."""
    for node in (node for function in functions for node in ast.walk(function)):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name):
                yield name
            case ast.For():
                yield "__iter__"


def outside(function: ast.AST) -> Iterator[Outside]:
    """Yield each construct of a function that breaks the rules above."""
    nodes = list(ast.walk(function))
    whole = {id(line) for node in nodes if isinstance(node, ast.For) for line in _whole_line(node.iter)}
    parts = {id(node.value) for node in nodes if isinstance(node, ast.Attribute)}
    for node in nodes:
        match node:
            case ast.For():
                yield from _loop(node)
            case ast.While() if not _follows_places(node):
                yield _problem(node, "its number of iterations is not the length of a line")
            case ast.comprehension():
                yield _problem(node.iter, "only a for statement may iterate over records")
            case ast.Attribute(attr="queued", ctx=ast.Load()) if id(node) not in whole | parts:
                yield _problem(node, "only a loop may read the line of a session, and only all of it")


def _loop(loop: ast.For) -> Iterator[Outside]:
    if not _whole_line(loop.iter):
        yield _problem(loop, "a loop must iterate over the whole line of a session")
    if loop.orelse or not isinstance(loop.target, ast.Name):
        yield _problem(loop, "a loop must have one name as its target, and no else")
    for node in (node for statement in loop.body for node in ast.walk(statement)):
        if not isinstance(node, _BODY) or (isinstance(node, ast.If) and node.orelse):
            yield _problem(node, "an iteration may only call, and keep nothing for the next one")
        if isinstance(node, ast.Name) and hasattr(builtins, node.id):
            yield _problem(node, "an iteration may only call functions of the scheduler")


def _whole_line(iterated: ast.expr) -> list[ast.expr]:
    """The expression of a session's line if all of it is iterated over, or nothing."""
    match iterated:
        case ast.Call(func=ast.Name(id="list"), args=[line], keywords=[]):
            return _whole_line(line)
        case ast.Attribute(value=ast.Name(), attr="queued"):
            return [iterated]
    return []


def _follows_places(loop: ast.While) -> bool:
    """Whether a loop only yields the job of each place in turn."""
    return ast.unparse(loop) == "while place.job is not None:\n    yield place.job\n    place = place.after"


def _problem(node: ast.AST, why: str) -> Outside:
    return Outside(getattr(node, "lineno", 0), ast.unparse(node).partition("\n")[0], why)
