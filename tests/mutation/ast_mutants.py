"""Every single change of `step.py` of certain kinds, each as a module of its own, compiled from changed source.

The kinds: a comparison becomes another, plus becomes minus and back, an int literal its neighbours, a count or a time
one more, a name of the table (phase, reason, input, refusal, parameter, row) the next one, `and` becomes `or` and back,
`not` goes, an operand of `and` goes, True becomes False and back, and a test becomes True or False.
"""

import ast
import inspect
from collections.abc import Iterator, Mapping
from functools import cache
from types import ModuleType

import attrs

from tenure.proofs.code.subset import calls
from tenure.reference import step as shipped
from tenure.reference import vocabulary
from tenure.reference.vocabulary import Input
from tests.mutation.changed_modules import loaded

SOURCE = inspect.getsource(shipped)
TREE = ast.parse(SOURCE)
FUNCTIONS = {node.name: node for node in TREE.body if isinstance(node, ast.FunctionDef)}

ORDER = (ast.Eq, ast.NotEq, ast.Lt, ast.LtE, ast.Gt, ast.GtE)
EQUALITY = (ast.Eq, ast.NotEq)
MEMBERSHIP = (ast.In, ast.NotIn)


def _circle(*names: str) -> dict[str, str]:
    """Each name with the next one, the last with the first."""
    return dict(zip(names, (*names[1:], names[0]), strict=True))


COUNTS = ("Q", "R", "deadline", "idle", "unused", "ended", "meter", "usage", "now", "first", "ittl", "total", "busy")

NEXT: Mapping[str, str] = {
    **_circle(*vocabulary.Phase.__members__),
    **_circle("NONE", "CLOSED", "CANCELED", "EXPIRED", "UNUSED"),
    **_circle(*Input.__members__),
    **_circle("DUPLICATE_ID", "NOT_ACCEPTING", "NOT_RUNNING", "ALREADY_FINAL", "DISABLED"),
    **_circle("lane_free", "held", "chosen", "earliest"),
    **_circle("queued", "running"),
    **{name: f"({name} + 1)" for name in COUNTS},
    "OFF": "0",
    "why": "CLOSED",
}
"""What a name is changed to."""

FIELDS: Mapping[str, str] = _circle("max_time", "interactive_timeout", "unused_timeout")


@attrs.frozen
class Change:
    """One change: the function and line where it is, how the expression read before and after, and the new source."""

    function: str
    line: int
    before: str
    after: str
    source: str

    def __str__(self) -> str:
        """For people: `_finish 153: R == 0 -> R != 0`."""
        return f"{self.function} {self.line}: {self.before} -> {self.after}"

    def module(self) -> ModuleType:
        """The changed module, in memory, with the lines of `step.py`."""
        return loaded(self.source, "step")

    @property
    def routines(self) -> frozenset[str]:
        """The routines that can notice it: those whose input reaches the line."""
        if self.function == "opened":
            return frozenset({"opened"})
        if self.function == "alone":
            return frozenset(f"alone-{name.replace('_', '-')}" for name in Input)
        inputs = [name for name in Input if self.function in _reached(name)]
        if self.function == "step":
            inputs = [name for name in Input if self.line in _lines(name)] or list(Input)
        return frozenset(f"step-{name.replace('_', '-')}" for name in inputs)


def _branches(given: Input) -> list[ast.If]:
    """The branches of `step` for an input."""
    test = f"given == {given.name}"
    return [node for node in FUNCTIONS["step"].body if isinstance(node, ast.If) and ast.unparse(node.test) == test]


def _lines(given: Input) -> set[int]:
    """The lines of `step` that only this input reaches."""
    return {statement.lineno for branch in _branches(given) for statement in branch.body}


@cache
def _reached(given: Input) -> set[str]:
    """The functions that `step` reaches on an input: those that the branch for it calls, and what they call."""
    reached = {"step"}
    pending = {name for branch in _branches(given) for name in calls(branch) & FUNCTIONS.keys()}
    while pending:
        name = pending.pop()
        reached.add(name)
        pending |= (calls(FUNCTIONS[name]) & FUNCTIONS.keys()) - reached
    return reached


def changes(name: str) -> Iterator[Change]:
    """Every change of one function, in the order of the source."""
    function = FUNCTIONS[name]
    body = [statement for statement in function.body if not isinstance(statement, ast.Expr)]
    nodes = [node for statement in body for node in ast.walk(statement) if isinstance(node, ast.expr)]
    for node in sorted(nodes, key=lambda node: (node.lineno, node.col_offset, -(node.end_col_offset or 0))):
        for new in _others(node):
            yield Change(name, node.lineno, ast.unparse(node), new, _replaced(node, new))
    for branch in (node for node in ast.walk(function) if isinstance(node, ast.If)):
        for new in ("True", "False"):
            yield Change(name, branch.lineno, f"if {ast.unparse(branch.test)}", new, _replaced(branch.test, new))


def _others(node: ast.expr) -> Iterator[str]:
    """What an expression is changed to."""
    match node:
        case ast.Compare(left=left, ops=[operator], comparators=[right]):
            group = MEMBERSHIP if isinstance(operator, MEMBERSHIP) else ORDER if _ordered(left, right) else EQUALITY
            for other in group:
                if not isinstance(operator, other):
                    yield ast.unparse(ast.Compare(left, [other()], [right]))
        case ast.BinOp(left=left, op=operator, right=right):
            yield ast.unparse(ast.BinOp(left, ast.Sub() if isinstance(operator, ast.Add) else ast.Add(), right))
        case ast.BoolOp(op=operator, values=values):
            yield ast.unparse(ast.BoolOp(ast.Or() if isinstance(operator, ast.And) else ast.And(), values))
            for dropped in range(len(values)):
                yield ast.unparse(ast.BoolOp(operator, [*values[:dropped], *values[dropped + 1 :]]))
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield ast.unparse(operand)
        case ast.Constant(value=bool(value)):
            yield repr(not value)
        case ast.Constant(value=int(value)):
            yield repr(value + 1)
            yield repr(value - 1)
        case ast.Constant(value=str(row)):
            last = 6 if row[0] == "J" else 35
            yield repr(f"{row[0]}{int(row[1:]) % last + 1:02}")
        case ast.Attribute(value=record, attr=field):
            yield f"{ast.unparse(record)}.{FIELDS[field]}"
        case ast.Name(id=name, ctx=ast.Load()) if name in NEXT:
            yield NEXT[name]


def _ordered(left: ast.expr, right: ast.expr) -> bool:
    """Whether numbers are compared, which have an order, and not members of an enumeration."""
    names = {ast.unparse(side) for side in (left, right)}
    return not names & ({"given", "phase"} | vocabulary.Phase.__members__.keys())


def _replaced(node: ast.expr, new: str) -> str:
    """The source with another text in the place of an expression, which stands on one line."""
    assert node.end_lineno == node.lineno
    lines = SOURCE.splitlines(keepends=True)
    line = lines[node.lineno - 1]
    lines[node.lineno - 1] = line[: node.col_offset] + new + line[node.end_col_offset :]
    return "".join(lines)
