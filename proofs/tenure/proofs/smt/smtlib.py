"""Writes formulas as readable SMT-LIB 2 text that any solver can decide.

The printer is ours, so that the text depends only on the formula. It knows the connectives, linear integer arithmetic,
uninterpreted sorts and functions, and quantifiers; anything else raises TypeError.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from itertools import count
from typing import Any

import attrs
import z3

_WIDTH = 118
_RENAMED = {"if": "ite", "implies": "=>"}


def declarations(formulas: Iterable[Any]) -> list[str]:
    """The declarations of all sorts, constants and functions that occur: sorts first, each group sorted by name."""
    found: dict[str, str] = {}
    for formula in formulas:
        found |= _symbols(_read(formula))
    return [found[name] for name in sorted(found, key=lambda name: (not found[name].startswith("(declare-sort"), name))]


def text(formula: Any, indent: int = 0) -> str:
    """Write one formula, broken over lines where it is long."""
    return _written(_read(formula), indent)


@attrs.frozen(eq=False)
class _Node:
    """A node of a formula: its operator `word`, its children, and the declarations of that word and its sorts.

    A quantifier binds `variables`, names with their sorts; a bound variable has its de Bruijn `index`. The formula is
    referenced, because z3 reuses the id of a formula that is freed.
    """

    formula: Any
    word: str
    children: "tuple[_Node, ...]" = ()
    declared: Mapping[str, str] = attrs.field(factory=dict)
    variables: tuple[tuple[str, str], ...] = ()
    index: int | None = None


_nodes: dict[int, _Node] = {}
"""A cache of nodes by z3's ids: formulas share most of their parts, and reading them is slow."""


def _read(formula: Any) -> _Node:
    number = formula.get_id()
    if number not in _nodes:
        _nodes[number] = _read_anew(formula)
    return _nodes[number]


def _read_anew(formula: Any) -> _Node:
    if z3.is_quantifier(formula):
        sorts = [formula.var_sort(index) for index in range(formula.num_vars())]
        variables = tuple((formula.var_name(index), str(each)) for index, each in enumerate(sorts))
        word = "forall" if formula.is_forall() else "exists"
        return _Node(formula, word, (_read(formula.body()),), _sorts(sorts), variables)
    if z3.is_var(formula):
        return _Node(formula, "", index=z3.get_var_index(formula))
    if not z3.is_app(formula):
        raise TypeError(f"{formula} is outside the fragment that is written as SMT-LIB")
    if z3.is_int_value(formula):
        digits = _Node(formula, str(abs(formula.as_long())))
        return digits if formula.as_long() >= 0 else _Node(formula, "-", (digits,))
    children = tuple(map(_read, formula.children()))
    declaration = formula.decl()
    name = declaration.name()
    if declaration.kind() != z3.Z3_OP_UNINTERPRETED:
        return _Node(formula, _RENAMED.get(name, name), children)
    domain = [declaration.domain(index) for index in range(declaration.arity())]
    target = declaration.range()
    declared = {name: f"(declare-fun {name} ({' '.join(map(str, domain))}) {target})", **_sorts([*domain, target])}
    return _Node(formula, _RENAMED.get(name, name), children, declared)


def _sorts(sorts: Iterable[Any]) -> dict[str, str]:
    return {str(each): f"(declare-sort {each} 0)" for each in sorts if each.kind() == z3.Z3_UNINTERPRETED_SORT}


# Many obligations have the same premises.
@cache
def _written(node: _Node, indent: int) -> str:
    return "\n".join(_layout(_tree(node, tuple(_symbols(node))), indent, 0))


@cache
def _symbols(node: _Node) -> dict[str, str]:
    """The declarations of the names in a formula."""
    found: dict[str, str] = {}
    pending, seen = [node], {node}
    while pending:
        each = pending.pop()
        found.update(each.declared)
        new = [child for child in each.children if child not in seen]
        seen.update(new)
        pending += new
    return found


def _tree(node: _Node, taken: tuple[str, ...]) -> Any:
    """The formula as nested lists of words; `taken` are the names in use, with the innermost bound variable last."""
    if node.index is not None:
        return taken[-1 - node.index]
    if node.variables:
        names = tuple(_fresh(name, taken) for name, _ in node.variables)
        variables = [[name, kind] for name, (_, kind) in zip(names, node.variables, strict=True)]
        return [node.word, variables, _tree(node.children[0], (*taken, *names))]
    return [node.word, *(_tree(child, taken) for child in node.children)] if node.children else node.word


def _fresh(name: str, taken: tuple[str, ...]) -> str:
    """The first of name, name.2, name.3 and so on that the formula does not use."""
    names = (f"{name}.{number}" if number > 1 else name for number in count(1))
    return next(name for name in names if name not in taken)


def _layout(tree: Any, indent: int, closing: int) -> list[str]:
    """The lines of a tree: one if it fits, else the head on the first line and each argument on lines of its own."""
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
