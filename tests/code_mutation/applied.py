"""Applies a change to the loaded modules of the shipped scheduler, without a way back: use a process of its own.

Changed functions get new code, so that every module that has imported them has the change; constants of
the module that are changed, or computed by changed code, get a new value wherever they were imported. The source
that Python shows is the changed one.
"""

import ast
import inspect
import linecache
import sys
from collections.abc import Iterator
from importlib import import_module
from types import CodeType, FunctionType, ModuleType
from typing import Any

from tests.code_mutation.changes import Change, functions


class Inapplicable(Exception):
    """A change cannot be put into a running program."""


def apply(change: Change) -> None:
    """Change the module. Raises Inapplicable."""
    module = import_module(f"tenure.reference.{change.module}")
    tree = change.make()
    file = str(module.__file__)
    codes = dict(_codes(compile(tree, file, "exec")))
    defaults = {name: node.args for name, node in functions(tree)}
    changed = set[str]()
    for name, function in live(module):
        if codes[name] != function.__code__:
            if codes[name].co_freevars != function.__code__.co_freevars:
                raise Inapplicable(f"{change.id} needs another scope")
            function.__code__ = codes[name]
            changed.add(name)
        _set_defaults(function, defaults[name])
    _compute_again(module, tree, changed)
    lines = f"{ast.unparse(tree)}\n".splitlines(keepends=True)
    linecache.cache[file] = (sum(map(len, lines)), None, lines, file)


def live(module: ModuleType) -> Iterator[tuple[str, FunctionType]]:
    """The functions of a module and of its classes as they are loaded, by qualified name."""
    yield from _live(vars(module), module.__name__, "")


def _live(names: Any, module: str, before: str) -> Iterator[tuple[str, FunctionType]]:
    for name, value in names.items():
        if isinstance(value, type) and value.__module__ == module and value.__qualname__ == f"{before}{name}":
            yield from _live(vars(value), module, f"{before}{name}.")
            continue
        function = value.fget if isinstance(value, property) else getattr(value, "__func__", value)
        if not isinstance(function, FunctionType) or "<" in function.__code__.co_filename:
            continue  # of the second kind are those that attrs makes
        if (function.__module__, function.__qualname__) == (module, f"{before}{name}"):
            yield function.__qualname__, function


def _codes(code: CodeType) -> Iterator[tuple[str, CodeType]]:
    for constant in code.co_consts:
        if isinstance(constant, CodeType) and "<" not in constant.co_qualname:
            yield constant.co_qualname, constant
            yield from _codes(constant)


def _set_defaults(function: FunctionType, arguments: ast.arguments) -> None:
    """Give a function the defaults that are constants."""
    if function.__defaults__ is not None:
        pairs = zip(arguments.defaults, function.__defaults__, strict=True)
        function.__defaults__ = tuple(new.value if isinstance(new, ast.Constant) else old for new, old in pairs)
    for argument, new in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        if isinstance(new, ast.Constant) and function.__kwdefaults__ is not None:
            function.__kwdefaults__[argument.arg] = new.value


def _compute_again(module: ModuleType, tree: ast.Module, changed: set[str]) -> None:
    """Compute the constants of a module again that may be others, and put them wherever the old ones are."""
    shipped = ast.parse(inspect.getsource(module))
    before = {name: ast.unparse(value) for name, value in _constants(shipped)}
    for name, value in _constants(tree):
        mentioned = {node.id for node in ast.walk(value) if isinstance(node, ast.Name)}
        if before[name] == ast.unparse(value) and not mentioned & changed:
            continue
        old = vars(module)[name]
        new = eval(compile(ast.Expression(value), str(module.__file__), "eval"), vars(module))  # noqa: S307 - ours
        changed.add(name)
        for other in list(sys.modules.values()):
            if getattr(other, "__name__", "").startswith(("tenure.", "tests.")) and vars(other).get(name) is old:
                setattr(other, name, new)


def _constants(tree: ast.Module) -> Iterator[tuple[str, ast.expr]]:
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                yield name, value
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                yield name, value
