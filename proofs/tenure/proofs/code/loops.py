"""Keeps the loops of the moves inside the form in which a few jobs stand for all, and says why a loop is outside.

The proof of the moves has a few queued jobs of a session, and any number of others that it does not look at. A loop
over all of them does with each what it does with the few if

- it goes through the whole line: `for job in session.queued`, or over a list of it, with nothing cut off;
- nothing goes from one turn to the next but what was written into the state: its body only calls, with names, fields
  and constants as arguments, under an `if` that asks whether there is something; it gives no name, and neither ends
  early nor skips a turn;
- nowhere else is the line of a session looked through, counted or passed on.

What the state could carry from turn to turn, counters and logs, has unknown values in that proof.
"""

import ast
import builtins
from collections.abc import Iterable, Iterator

from tenure.proofs.code.subset import Outside
from tenure.proofs.code.symbolic_execution import OutsideSubset

_BODY = (ast.Expr, ast.Call, ast.Name, ast.Attribute, ast.Constant, ast.expr_context, ast.If, ast.Compare, ast.cmpop)


def check(moves: str, *others: str) -> None:
    """Raise OutsideSubset with every loop outside the form, in the moves and what they mention of other sources."""
    found = [str(one) for function in mentioned(moves, *others) for one in outside(function)]
    if found:
        raise OutsideSubset("\n".join(found))


def mentioned(moves: str, *others: str) -> Iterator[ast.FunctionDef]:
    """The functions of the moves, and those of other sources that have a name which one of these mentions."""
    trees = [ast.parse(source) for source in (moves, *others)]
    functions = [[node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)] for tree in trees]
    pending, rest = functions[0], [one for group in functions[1:] for one in group]
    while pending:
        yield from pending
        names = set(_names(pending))
        pending = [one for one in rest if one.name in names]
        rest = [one for one in rest if one.name not in names]


def _names(functions: Iterable[ast.AST]) -> Iterator[str]:
    """What a piece of code mentions; whoever says `for` mentions __iter__."""
    for node in (node for function in functions for node in ast.walk(function)):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name):
                yield name
            case ast.For():
                yield "__iter__"


def outside(function: ast.AST) -> Iterator[Outside]:
    """What is outside the form in a function."""
    nodes = list(ast.walk(function))
    whole = {id(line) for node in nodes if isinstance(node, ast.For) for line in _whole_line(node.iter)}
    parts = {id(node.value) for node in nodes if isinstance(node, ast.Attribute)}
    for node in nodes:
        match node:
            case ast.For():
                yield from _loop(node)
            case ast.While() if not _goes_from_place_to_place(node):
                yield _problem(node, "how often it turns is not the length of a line")
            case ast.comprehension():
                yield _problem(node.iter, "only a for statement goes through records")
            case ast.Attribute(attr="queued", ctx=ast.Load()) if id(node) not in whole | parts:
                yield _problem(node, "a loop alone looks through the line of a session, and through all of it")


def _loop(loop: ast.For) -> Iterator[Outside]:
    if not _whole_line(loop.iter):
        yield _problem(loop, "a loop goes through the whole line of a session")
    if loop.orelse or not isinstance(loop.target, ast.Name):
        yield _problem(loop, "a loop gives one job after the other")
    for node in (node for statement in loop.body for node in ast.walk(statement)):
        if not isinstance(node, _BODY) or (isinstance(node, ast.If) and node.orelse):
            yield _problem(node, "a turn only calls, and keeps nothing for the next one")
        if isinstance(node, ast.Name) and hasattr(builtins, node.id):
            yield _problem(node, "a turn only calls what belongs to the scheduler")


def _whole_line(iterated: ast.expr) -> list[ast.expr]:
    """The line of a session if it is gone through as a whole, or nothing."""
    match iterated:
        case ast.Call(func=ast.Name(id="list"), args=[line], keywords=[]):
            return _whole_line(line)
        case ast.Attribute(value=ast.Name(), attr="queued"):
            return [iterated]
    return []


def _goes_from_place_to_place(loop: ast.While) -> bool:
    """Whether a loop gives the job of a place and goes on to the next, and keeps nothing else."""
    return ast.unparse(loop) == "while place.job is not None:\n    yield place.job\n    place = place.after"


def _problem(node: ast.AST, why: str) -> Outside:
    return Outside(getattr(node, "lineno", 0), ast.unparse(node).partition("\n")[0], why)
