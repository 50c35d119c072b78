"""Writes formulas as SMT-LIB 2 text that people can read and any solver can decide.

The printer is ours, so that the text depends on the formula alone: same formula, same bytes. It knows the connectives,
linear integer arithmetic, uninterpreted sorts and functions, and quantifiers; anything else is an error of ours.
"""

from collections.abc import Iterable, Iterator
from typing import Any

import z3

_WIDTH = 118
_RENAMED = {"if": "ite", "implies": "=>"}


def declarations(formulas: Iterable[Any]) -> list[str]:
    """Declare every sort, constant and function that occurs, in alphabetical order."""
    sorts: set[str] = set()
    functions: dict[str, str] = {}
    for node in _nodes(formulas):
        if not z3.is_app(node) or node.decl().kind() != z3.Z3_OP_UNINTERPRETED:
            continue
        declaration = node.decl()
        domain = [declaration.domain(index) for index in range(declaration.arity())]
        sorts.update(str(sort) for sort in (*domain, declaration.range()) if sort.kind() == z3.Z3_UNINTERPRETED_SORT)
        arguments = " ".join(str(sort) for sort in domain)
        functions[declaration.name()] = f"(declare-fun {declaration.name()} ({arguments}) {declaration.range()})"
    for node in _nodes(formulas):
        if z3.is_quantifier(node):
            bound = (node.var_sort(index) for index in range(node.num_vars()))
            sorts.update(str(sort) for sort in bound if sort.kind() == z3.Z3_UNINTERPRETED_SORT)
    return [*(f"(declare-sort {name} 0)" for name in sorted(sorts)), *(functions[name] for name in sorted(functions))]


def text(formula: Any, indent: int = 0) -> str:
    """Write one formula, broken over lines where it is long."""
    return "\n".join(_layout(_tree(formula, ()), indent, 0))


def _nodes(formulas: Iterable[Any]) -> Iterator[Any]:
    """Every node once, in no particular order."""
    pending, seen = list(formulas), set()
    while pending:
        node = pending.pop()
        if node.get_id() in seen:
            continue
        seen.add(node.get_id())
        yield node
        pending += [node.body()] if z3.is_quantifier(node) else node.children()


def _tree(node: Any, bound: tuple[str, ...]) -> Any:
    """The formula as nested lists of words; `bound` names the quantified variables, the innermost last."""
    if z3.is_int_value(node):
        return str(node) if node.as_long() >= 0 else ["-", str(-node.as_long())]
    if z3.is_var(node):
        return bound[-1 - z3.get_var_index(node)]
    if z3.is_quantifier(node):
        names = tuple(_fresh(node.var_name(index), bound) for index in range(node.num_vars()))
        variables = [[name, str(node.var_sort(index))] for index, name in enumerate(names)]
        return ["forall" if node.is_forall() else "exists", variables, _tree(node.body(), (*bound, *names))]
    if not z3.is_app(node):
        raise TypeError(f"{node} is outside the fragment that is written as SMT-LIB")
    name = _RENAMED.get(node.decl().name(), node.decl().name())
    children = [_tree(child, bound) for child in node.children()]
    return [name, *children] if children else name


def _fresh(name: str, bound: tuple[str, ...]) -> str:
    while name in bound:
        name += "'"
    return name


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
