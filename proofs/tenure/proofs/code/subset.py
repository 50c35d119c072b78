"""Checks that code is in the subset of Python in which a symbolic run represents every run.

The claim: a concrete run from values that satisfy the condition of a symbolic path takes the same decisions, and
returns the path's result for these values. It holds if every operation does to a symbol what it does to the values. So
all other influences are excluded:

- Arithmetic. Ints neither overflow nor round, so + and - are those of the solver. Floats and division are outside.
- Equality. `==` compares ints, bools and members of one enumeration by value, as the solver does. Enumerations that
  redefine it are outside. In Python True equals 1; a symbol refuses to be compared or added across types.
- Identity. Whether equal ints are one object is unspecified, so `is` is outside. `in` tests identity before equality,
  which makes no difference: every value here equals itself.
- Truth. Only a bool is a condition. A symbol refuses to use a number or an enumeration member as a condition.
- Type, hash, text. A symbol has another class than its values, and no hash and no text. `isinstance` is allowed only
  for an answer of a function of the module, whose class depends only on the path.
- State. A result must not depend on earlier runs: no writes to globals, no decorators (caches), no mutable defaults.
  Records are tuples; constants are ints, enumeration members and answers.
- Exceptions. A symbol refuses by raising, so code must not catch. `assert` is outside, because `python -O` removes it.
- Size. No loops, comprehensions or recursion: the number of iterations could depend on a value.
- Other code. Only functions of the module and record constructors are called; others could do all of the above.

Everything that is not allowed explicitly is outside. Only `if` makes decisions, so that a path reads like the source.
Mixing types is not checked here: symbols raise when they detect it.
"""

import ast
from collections.abc import Collection, Iterable, Iterator, Mapping
from enum import StrEnum
from functools import partial
from types import GenericAlias, ModuleType
from typing import Any

import attrs

from tenure.proofs.code.symbolic_execution import OutsideSubset
from tenure.reference.vocabulary import Disabled, Parameters, RefusalCode, Variables

# The reasons for likely constructs; the others have a general one.
_REASONS: Mapping[type[ast.AST], str] = {
    **dict.fromkeys((ast.For, ast.While), "the number of iterations of a loop may depend on a value"),
    **dict.fromkeys(
        (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp),
        "the number of iterations of a comprehension may depend on a value",
    ),
    ast.Try: "it may catch what a symbolic value raises",
    ast.With: "a context may catch what a symbolic value raises",
    ast.Raise: "an answer is returned, not raised",
    ast.Assert: "python -O removes it",
    ast.Match: "a pattern tests types, which symbolic values do not share",
    ast.Global: "a result must not depend on earlier runs",
    ast.Nonlocal: "a result must not depend on earlier runs",
    ast.AugAssign: "it may change an object in place; give the result a name",
    ast.Delete: "a name has one value",
    ast.Is: "whether two equal values are one object is unspecified",
    ast.IsNot: "whether two equal values are one object is unspecified",
    ast.JoinedStr: "a symbolic value has no text",
    ast.Dict: "a lookup needs a hash, which a symbolic value does not have",
    ast.Set: "a lookup needs a hash, which a symbolic value does not have",
    ast.List: "a list is mutable; use a tuple",
    ast.BoolOp: "and, or and not are decisions: they belong in an if",
    ast.Not: "and, or and not are decisions: they belong in an if",
    ast.IfExp: "a decision is an if statement",
    ast.BinOp: "arithmetic is linear: + and - only",
    ast.UnaryOp: "arithmetic is linear: + and - only",
    ast.Starred: "arguments are passed one by one",
    ast.Lambda: "a function has a name",
    ast.NamedExpr: "a name is assigned in a statement of its own",
    ast.Yield: "a generator keeps state between runs",
    ast.Await: "another task may run in between",
    ast.ClassDef: "a class is defined elsewhere",
}


@attrs.frozen
class Outside:
    """A construct that is outside the subset: its line, its source, and the reason."""

    line: int
    construct: str
    why: str

    def __str__(self) -> str:
        """Format: line 12: `Q is None`: whether two equal ..."""
        return f"line {self.line}: `{self.construct}`: {self.why}"


def check(module: ModuleType, source: str) -> None:
    """Raise OutsideSubset with all constructs of a module that are outside the subset."""
    found = list(outside(source, vars(module)))
    if found:
        raise OutsideSubset("\n".join(f"{module.__name__} {one}" for one in found))


def outside(source: str, names: Mapping[str, Any]) -> Iterator[Outside]:
    """Yield the constructs of a source that are outside the subset; `names` are the values of its global names."""
    tree = ast.parse(source)
    functions = {statement.name: statement for statement in tree.body if isinstance(statement, ast.FunctionDef)}
    for statement in tree.body:
        match statement:
            case ast.FunctionDef():
                yield from _Function(statement, functions, names).problems()
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                if not (_is_constant(names[name]) or _is_record(names[name]) or isinstance(names[name], GenericAlias)):
                    yield _problem(statement, "a module defines only functions, constants, records and types")
            case _ if not isinstance(statement, ast.ImportFrom) and not _is_text(statement):
                yield _problem(statement, "a module defines only functions, constants, records and types")
    for name in _recursive(functions):
        yield _problem(functions[name], "the depth of a recursion may depend on a value")


def check_blind_spots(module: ModuleType, source: str) -> None:
    """Raise OutsideSubset with all constructs of a source for which a symbolic run could differ undetected.

    Code that passes values on without computing with them may iterate over its own lists, look up ids, change records
    and raise. A symbolic run of it represents all runs unless it uses the identity or the type of a value, or catches
    what a symbol raises. All other operations give the same result on a symbol, or raise.
    """
    found = list(blind_spots(source))
    if found:
        raise OutsideSubset("\n".join(f"{module.__name__} {one}" for one in found))


def blind_spots(source: str) -> Iterator[Outside]:
    """Yield the constructs that use the identity or the type of a value, or could catch what a symbol raises."""
    tree = ast.parse(source)
    values = {target for node in ast.walk(tree) for target in _named_values(node)}
    for node in ast.walk(tree):
        inspected: list[ast.expr] = []
        match node:
            case ast.Try() | ast.TryStar() | ast.With():
                yield _problem(node, "it may catch what a symbolic value raises")
            case ast.Compare(left=left, ops=[ast.Is() | ast.IsNot()], comparators=[right]):
                # No value is None, symbolic or not.
                inspected = [] if isinstance(right, ast.Constant) and right.value is None else [left, right]
            case ast.Call(func=ast.Name(id="isinstance" | "type" | "id" | "hash" | "repr" | "str"), args=arguments):
                inspected = arguments
            case ast.Match(subject=subject):
                inspected = [subject]
        if any(_is_value(one, values) for one in inspected):
            yield _problem(node, "identity, type and text of a symbolic value are not those of its values")


_VALUES = frozenset((*Variables._fields, *(field.name for field in attrs.fields(Parameters)), "now", "lanes"))
"""The attributes whose values are symbolic."""


def _is_value(expression: ast.AST, names: Collection[str]) -> bool:
    if isinstance(expression, ast.Attribute):
        return expression.attr in _VALUES
    return isinstance(expression, ast.Name) and expression.id in names


def _named_values(node: ast.AST) -> Iterator[str]:
    """The names to which a statement assigns symbolic values."""
    if isinstance(node, ast.Assign):
        for target in node.targets:
            pairs = [(target, node.value)]
            if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                pairs = list(zip(target.elts, node.value.elts, strict=True))
            for one, value in pairs:
                if isinstance(one, ast.Name) and _is_value(value, ()):
                    yield one.id


class _Function:
    """One function under check."""

    def __init__(self, function: ast.FunctionDef, functions: Mapping[str, Any], names: Mapping[str, Any]) -> None:
        self.function, self.functions, self.names = function, functions, names
        arguments = function.args
        self.arguments = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
        self.records = {a.arg: names.get(a.annotation.id) for a in self.arguments if isinstance(a.annotation, ast.Name)}
        stores = [node for node in ast.walk(function) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)]
        self.locals = {argument.arg for argument in self.arguments} | {node.id for node in stores}
        self.answers: set[str] = set()
        for node in ast.walk(function):
            if isinstance(node, ast.Assign) and self._calls_own(node.value):
                self.answers |= {target.id for target in node.targets if isinstance(target, ast.Name)}

    def problems(self) -> Iterator[Outside]:
        function, arguments = self.function, self.function.args
        for decorator in function.decorator_list:
            yield _problem(decorator, "a decorator may keep state between runs")
        for argument in (arguments.vararg, arguments.kwarg):
            if argument is not None:
                yield _problem(argument, "the number of arguments is fixed")
        for default in (*arguments.defaults, *arguments.kw_defaults):
            if default is not None and not _is_plain(default):
                yield _problem(default, "a default is an int or a bool: an object is shared by all calls")
        for name in sorted(self.locals & (self.functions.keys() | self.names.keys())):
            yield Outside(function.lineno, name, "a local name hides a name of the module")
        for statement in function.body:
            yield from self._statement(statement)

    def _statement(self, statement: ast.stmt) -> Iterator[Outside]:
        match statement:
            case ast.Assign(targets=[target], value=value):
                names = target.elts if isinstance(target, ast.Tuple) else [target]
                for name in names:
                    if not isinstance(name, ast.Name):
                        yield _problem(name, "only names are assigned; nothing is changed in place")
                yield from self._expression(value)
            case ast.If(test=test, body=body, orelse=orelse):
                yield from self._test(test)
                for inner in (*body, *orelse):
                    yield from self._statement(inner)
            case ast.Return(value=ast.Tuple(elts=[what, row])):
                if not (isinstance(what, ast.Constant) and what.value is None):
                    yield from self._expression(what)
                if not (isinstance(row, ast.Constant) and isinstance(row.value, str)):
                    yield _problem(row, "a row is named by a literal string")
            case ast.Return(value=value) if value is not None:
                yield from self._expression(value)
            case _ if not _is_text(statement):
                yield _problem(statement, _REASONS.get(type(statement), "no statement of this kind is allowed"))

    def _test(self, test: ast.expr) -> Iterator[Outside]:
        match test:
            case ast.BoolOp(values=values):
                for value in values:
                    yield from self._test(value)
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                yield from self._test(operand)
            case ast.Call(func=ast.Name(id="isinstance"), args=[ast.Name(id=name), ast.Name(id=kind)]):
                if name not in self.answers or kind not in ("tuple", "Refused", "Disabled"):
                    yield _problem(test, "only the class of an answer of this module does not depend on values")
            case _:
                yield from self._expression(test)

    def _expression(self, expression: ast.expr) -> Iterator[Outside]:
        match expression:
            case ast.Name(id=name):
                if name not in self.locals and not _is_constant(self.names.get(name)):
                    yield _problem(expression, "it is neither local nor a constant")
            case ast.Constant():
                if not _is_plain(expression):
                    yield _problem(expression, "values are ints, bools and members of enumerations")
            case ast.Attribute(value=ast.Name(id=name), attr=attribute):
                if attribute not in _fields(self.records.get(name)):
                    yield _problem(expression, "only the fields of a record are read")
            case ast.Subscript(value=ast.Name(id=name), slice=ast.Constant(value=int())) if name in self.answers:
                return
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                yield from self._expression(operand)
            case ast.BinOp(op=ast.Add() | ast.Sub(), left=left, right=right):
                yield from self._expression(left)
                yield from self._expression(right)
            case ast.Compare():
                yield from self._compared(expression)
            case ast.Call():
                yield from self._called(expression)
            case ast.UnaryOp(op=ast.Not() as operator):
                yield _problem(expression, _REASONS[type(operator)])
            case _:
                yield _problem(expression, _REASONS.get(type(expression), "no expression of this kind is allowed"))

    def _compared(self, whole: ast.Compare) -> Iterator[Outside]:
        yield from self._expression(whole.left)
        for operator, other in zip(whole.ops, whole.comparators, strict=True):
            if isinstance(operator, ast.Is | ast.IsNot):
                yield _problem(whole, _REASONS[type(operator)])
            elif not isinstance(operator, ast.In | ast.NotIn):
                yield from self._expression(other)
            elif isinstance(other, ast.Tuple) and all(isinstance(one, ast.Name) for one in other.elts):
                for one in other.elts:
                    yield from self._expression(one)
            else:
                yield _problem(whole, "`in` takes a literal tuple of names")

    def _called(self, call: ast.Call) -> Iterator[Outside]:
        name = call.func.id if isinstance(call.func, ast.Name) else ""
        if name not in self.functions and not _is_record(self.names.get(name)):
            yield _problem(call, "only functions of the module and record constructors are called")
            return
        arguments = [*call.args, *(keyword.value for keyword in call.keywords)]
        if isinstance(self.names.get(name), partial) and isinstance(arguments[0], ast.Tuple):
            arguments = arguments[0].elts
        for argument in arguments:
            yield from self._expression(argument)
        if any(keyword.arg is None for keyword in call.keywords):
            yield _problem(call, "arguments are passed one by one")

    def _calls_own(self, value: ast.expr) -> bool:
        return isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id in self.functions


def calls(code: ast.AST) -> frozenset[str]:
    """The names that a piece of code calls."""
    nodes = ast.walk(code)
    return frozenset(node.func.id for node in nodes if isinstance(node, ast.Call) and isinstance(node.func, ast.Name))


def _recursive(functions: Mapping[str, ast.FunctionDef]) -> Iterator[str]:
    """The functions that can call themselves, also indirectly."""
    reach = {name: set(calls(function) & functions.keys()) for name, function in functions.items()}
    for name in functions:
        pending, seen = set(reach[name]), set[str]()
        while pending:
            other = pending.pop()
            seen.add(other)
            pending |= reach[other] - seen
        if name in seen:
            yield name


def _problem(node: Any, why: str) -> Outside:
    return Outside(node.lineno, ast.unparse(node).partition("\n")[0], why)


def _is_text(statement: ast.stmt) -> bool:
    """Whether a statement is a docstring."""
    return (
        isinstance(statement, ast.Expr)
        and isinstance(statement.value, ast.Constant)
        and isinstance(statement.value.value, str)
    )


def _is_plain(expression: ast.expr) -> bool:
    if isinstance(expression, ast.UnaryOp) and isinstance(expression.op, ast.USub):
        expression = expression.operand
    return isinstance(expression, ast.Constant) and isinstance(expression.value, int)


def _is_constant(value: object) -> bool:
    """Whether a value is an int, an enumeration member that compares as its string, or an answer."""
    if isinstance(value, StrEnum):
        return type(value).__eq__ is str.__eq__
    return isinstance(value, int | RefusalCode | Disabled)


def _is_record(value: object) -> bool:
    """Whether a value is a named tuple class without a redefined equality, or its bare constructor."""
    if isinstance(value, partial):
        return value.func == tuple.__new__ and not value.keywords and all(map(_is_record, value.args))
    return isinstance(value, type) and value.__bases__ == (tuple,) and "__eq__" not in vars(value)


def _fields(record: object) -> Iterable[str]:
    if record is Parameters:
        return tuple(field.name for field in attrs.fields(Parameters))
    return tuple(getattr(record, "_fields", ()))
