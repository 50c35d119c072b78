"""What single expressions are changed to."""

import ast
from collections.abc import Iterator, Mapping

_COMPARISONS: Mapping[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
_ORDERED = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
UNORDERED = (ast.Eq, ast.NotEq, ast.Is, ast.IsNot, ast.In, ast.NotIn)

_PAIRS = (
    *(("before", "after"), ("queued", "running"), ("in_queue", "in_session"), ("deadline", "idle_deadline")),
    *(("earliest", "idle_until"), ("started_at", "finished_at")),
)
NEIGHBOURS = {name: other for pair in _PAIRS for name, other in (pair, pair[::-1])}
"""Fields that are easily taken for each other."""

WORDS = (
    *("session_opened", "job_submitted", "job_started", "job_finished", "job_canceled", "job_dropped"),
    *("session_activated", "session_deactivated", "session_reactivated", "session_closed", "session_canceled"),
    *("session_expired", "session_ended", "canceled", "dropped"),
)
"""Words that are told apart: each is taken for the next one."""

CAPS = (4, 64)


def others(node: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    """What an expression is changed to, each with the kind."""
    yield from of_constant(node)
    if isinstance(node, ast.Compare):
        yield from _other_comparisons(node)
    if isinstance(node, ast.Call):
        yield from _othercalls(node)
    match node:
        case ast.BinOp(left=left, op=ast.Add() | ast.Sub() as operator, right=right):
            yield "arithmetic", ast.BinOp(left, ast.Sub() if isinstance(operator, ast.Add) else ast.Add(), right)
        case ast.BinOp(left=left, op=ast.Mult(), right=right):
            yield "arithmetic", ast.BinOp(left, ast.Add(), right)
        case ast.BoolOp(op=connective, values=values):
            narrows = all(ast.unparse(value).endswith(" is not None") for value in values)  # for the type checker
            for number in range(0 if narrows else len(values)):
                rest = [*values[:number], *values[number + 1 :]]
                yield "condition", rest[0] if len(rest) == 1 else ast.BoolOp(connective, rest)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield "condition", operand
        case ast.IfExp(body=body, orelse=orelse):
            yield "condition", body
            yield "condition", orelse
        case ast.Attribute(value=value, attr=name, ctx=context) if name in NEIGHBOURS:
            yield "word", ast.Attribute(value, NEIGHBOURS[name], context)
        case ast.ListComp() | ast.SetComp() | ast.GeneratorExp():
            for cap in CAPS:
                yield "cap", _cut(ast.ListComp(node.elt, node.generators), cap)


def _other_comparisons(node: ast.Compare) -> Iterator[tuple[str, ast.AST]]:
    for place, operator in enumerate(node.ops):
        for other in _COMPARISONS[type(operator)]:
            yield (
                "compare",
                ast.Compare(node.left, [*node.ops[:place], other(), *node.ops[place + 1 :]], node.comparators),
            )
    if len(node.ops) > 1:
        return
    operator, right = node.ops[0], node.comparators[0]
    if isinstance(node.left, ast.Constant) and isinstance(node.left.value, str):
        yield "word", ast.Compare(ast.Constant(f"{node.left.value}_"), node.ops, [right])
    if isinstance(right, ast.Constant) and isinstance(right.value, str):
        yield "word", ast.Compare(node.left, node.ops, [ast.Constant(f"{right.value}_")])
    if isinstance(operator, _ORDERED) and not isinstance(right, ast.Constant):
        for cap in CAPS:
            yield "cap", ast.Compare(node.left, [operator], [call("min", right, ast.Constant(cap))])


def _othercalls(node: ast.Call) -> Iterator[tuple[str, ast.AST]]:
    name = ast.unparse(node.func)
    if name in ("max", "min"):
        other = ast.Name("min" if name == "max" else "max", ast.Load())
        yield "arithmetic", ast.Call(other, node.args, node.keywords)
    if name in ("sorted", "list", "tuple", "merge"):
        for cap in CAPS:
            yield "cap", _cut(node, cap)
    for place, argument in enumerate(node.args):
        if isinstance(argument, ast.Constant) and argument.value in WORDS:
            word = ast.Constant(WORDS[(WORDS.index(str(argument.value)) + 1) % len(WORDS)])
            yield "word", ast.Call(node.func, [*node.args[:place], word, *node.args[place + 1 :]], node.keywords)
    for place, (one, then) in enumerate(zip(node.args, node.args[1:], strict=False)):
        if _has_a_value(one) and _has_a_value(then) and name != "isinstance":
            arguments = [*node.args[:place], then, one, *node.args[place + 2 :]]
            yield "order", ast.Call(node.func, arguments, node.keywords)


def _has_a_value(node: ast.expr) -> bool:
    """Whether an argument is a value, and not a constant, a function or what everything is done to."""
    text = ast.unparse(node)
    return isinstance(node, ast.Attribute | ast.Name) and text.islower() and text not in ("self", "state", "events")


def of_constant(node: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    """What a number, a truth or the order of a tuple is changed to, each with the kind."""
    match node:
        case ast.Constant(value=bool(value)):
            yield "number", ast.Constant(not value)
        case ast.Constant(value=int(value)):
            yield "number", ast.Constant(value + 1)
            if value:
                yield "number", ast.Constant(value - 1)
        case ast.Tuple(elts=[ast.Name() as first, ast.Name() as second, *rest], ctx=ast.Load()):
            yield "order", ast.Tuple([second, first, *rest], ast.Load())


def call(name: str, *arguments: ast.expr) -> ast.Call:
    """A call of a function by its name."""
    return ast.Call(ast.Name(name, ast.Load()), list(arguments), [])


def _cut(node: ast.expr, size: int) -> ast.expr:
    if isinstance(node, ast.Call) and ast.unparse(node.func) == "merge":
        node = call("list", node)
    return ast.Subscript(node, ast.Slice(None, ast.Constant(size)), ast.Load())
