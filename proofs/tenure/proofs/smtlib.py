"""Writes formulas as SMT-LIB 2 text that people can read and any solver can decide.

The printer is ours, so that the text depends on the formula alone: same formula, same bytes. It knows the connectives,
linear integer arithmetic, uninterpreted sorts and functions, and quantifiers; anything else is an error of ours.
"""

from collections.abc import Iterable
from functools import cache
from itertools import count
from typing import Any

import z3

_WIDTH = 118
_RENAMED = {"if": "ite", "implies": "=>"}


def declarations(formulas: Iterable[Any]) -> list[str]:
    """Declare every sort, constant and function that occurs: the sorts, then the rest, each in alphabetical order."""
    found: dict[str, str] = {}
    for formula in formulas:
        found |= _symbols(_Key(formula))
    return [found[name] for name in sorted(found, key=lambda name: (not found[name].startswith("(declare-sort"), name))]


def text(formula: Any, indent: int = 0) -> str:
    """Write one formula, broken over lines where it is long."""
    return _written(_Key(formula), indent)


class _Key:
    """A formula as a key: z3 redefines `==` on formulas, so they cannot be keys themselves."""

    def __init__(self, formula: Any) -> None:
        self.formula = formula

    def __hash__(self) -> int:
        return int(self.formula.get_id())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Key) and bool(self.formula.eq(other.formula))


# The same premises stand in many obligations.
@cache
def _written(key: _Key, indent: int) -> str:
    return "\n".join(_layout(_tree(key.formula, tuple(_symbols(key))), indent, 0))


@cache
def _symbols(key: _Key) -> dict[str, str]:
    """The declaration of each name that a formula uses."""
    found: dict[str, str] = {}
    pending, seen = [key.formula], set()
    while pending:
        node = pending.pop()
        if node.get_id() in seen:
            continue
        seen.add(node.get_id())
        if z3.is_quantifier(node):
            sorts = [node.var_sort(index) for index in range(node.num_vars())]
            pending.append(node.body())
        elif z3.is_app(node) and node.decl().kind() == z3.Z3_OP_UNINTERPRETED:
            declaration = node.decl()
            domain = [declaration.domain(index) for index in range(declaration.arity())]
            sorts = [*domain, declaration.range()]
            arguments = " ".join(map(str, domain))
            found[declaration.name()] = f"(declare-fun {declaration.name()} ({arguments}) {declaration.range()})"
            pending += node.children()
        else:
            sorts = []
            pending += node.children()
        found |= {str(s): f"(declare-sort {s} 0)" for s in sorts if s.kind() == z3.Z3_UNINTERPRETED_SORT}
    return found


def _tree(node: Any, taken: tuple[str, ...]) -> Any:
    """The formula as nested lists of words; `taken` ends with the quantified variables, the innermost last."""
    if z3.is_int_value(node):
        return str(node) if node.as_long() >= 0 else ["-", str(-node.as_long())]
    if z3.is_var(node):
        return taken[-1 - z3.get_var_index(node)]
    if z3.is_quantifier(node):
        names = tuple(_fresh(node.var_name(index), taken) for index in range(node.num_vars()))
        variables = [[name, str(node.var_sort(index))] for index, name in enumerate(names)]
        return ["forall" if node.is_forall() else "exists", variables, _tree(node.body(), (*taken, *names))]
    if not z3.is_app(node):
        raise TypeError(f"{node} is outside the fragment that is written as SMT-LIB")
    name = _RENAMED.get(node.decl().name(), node.decl().name())
    children = [_tree(child, taken) for child in node.children()]
    return [name, *children] if children else name


def _fresh(name: str, taken: tuple[str, ...]) -> str:
    """The name, or else the first of name.2, name.3 and so on, that nothing else in the formula has."""
    names = (f"{name}.{number}" if number > 1 else name for number in count(1))
    return next(name for name in names if name not in taken)


def _layout(tree: Any, indent: int, closing: int) -> list[str]:
    """Lines of a tree: on one line if it fits, else the head on the first and each argument on lines of its own."""
    flat = " " * indent + _flat(tree)
    if isinstance(tree, str) or len(flat) + closing <= _WIDTH:
        return [flat]
    head, *rest = tree
    lines = [" " * indent + "(" + _flat(head)]
    if head in ("forall", "exists"):
        lines[0] += " " + _flat(rest.pop(0))
    for number, child in enumerate(rest):
        lines += _layout(child, indent + 2, closing + 1 if number == len(rest) - 1 else 0)
    lines[-1] += ")"
    return lines


def _flat(tree: Any) -> str:
    return tree if isinstance(tree, str) else f"({' '.join(_flat(child) for child in tree)})"
