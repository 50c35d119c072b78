"""Translates a formula of a solver into parts of an invariant, phase by phase, in the language of the specification.

Formulas outside that language are rejected. A translation need not be trusted: its obligations are proved again.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal, TypeAlias

import z3

from tenure.model.relation import PHASE
from tenure.proofs.inference.candidate import InvariantPart, UnknownInvariant
from tenure.spec import OFF, Comparison, Connective, Constant, Expression, Name, Not, Sum
from tenure.spec.expression import Operator

_Sum: TypeAlias = dict[str, int]
"""The coefficient of each name; the constant has the empty name."""

_ONE_LESS: _Sum = {"": -1}

_ORDERS: Mapping[int, Operator] = {z3.Z3_OP_LE: "<=", z3.Z3_OP_GE: ">=", z3.Z3_OP_LT: "<", z3.Z3_OP_GT: ">"}


class Unreadable(Exception):
    """A formula is outside the language; the message shows it."""


def parts_of(formula: Any, history: UnknownInvariant) -> tuple[InvariantPart, ...]:
    """The parts of a formula over the names of an invariant, `phase` among them. Raises Unreadable."""
    reader = _Reader(history)
    return tuple(part for clause in _conjuncts(formula) for part in reader.part(clause))


def joined(literals: Sequence[Expression]) -> Expression:
    """At least one of them holds; false if there is none."""
    if not literals:
        return Constant(False)
    return literals[0] if len(literals) == 1 else Connective("or", tuple(literals))


def _conjuncts(formula: Any) -> Iterator[Any]:
    if z3.is_and(formula):
        for child in formula.children():
            yield from _conjuncts(child)
    elif z3.is_not(formula) and z3.is_or(formula.arg(0)):
        for child in formula.arg(0).children():
            yield from _conjuncts(z3.Not(child))
    elif not z3.is_true(formula):
        yield formula


def _literals(formula: Any, holds: bool = True) -> Iterator[tuple[Any, bool]]:
    """The literals of a clause, each as an atom and whether it is positive."""
    if z3.is_not(formula):
        yield from _literals(formula.arg(0), not holds)
    elif z3.is_or(formula) if holds else z3.is_and(formula):
        for child in formula.children():
            yield from _literals(child, holds)
    elif not (z3.is_false(formula) if holds else z3.is_true(formula)):
        yield formula, holds


class _Reader:
    """Translates clauses; the phase and enumerations have few values."""

    def __init__(self, history: UnknownInvariant) -> None:
        spec = history.spec
        self._types = history.names
        self._phases = {phase: history.relation.phases[phase] for phase in spec.phases}
        self._values = {
            entry.id: {value: z3.IntVal(number) for number, value in enumerate(entry.values)}
            for entry in spec.variables
            if entry.kind == "enumeration"
        }
        times = (entry.id for entry in (*spec.variables, *spec.parameters) if entry.kind == "optional_time")
        self._optional = {*times, "last_run"}

    def part(self, clause: Any) -> Iterator[InvariantPart]:
        """The part of a clause, unless the clause is true."""
        phases, literals = dict(self._phases), list[Expression]()
        for formula, holds in _literals(clause):
            names = set(_names(formula))
            if names == {PHASE}:
                true = _where(formula, PHASE, self._phases, holds)
                phases = {name: number for name, number in phases.items() if name not in true}
            elif len(names) == 1 and names <= set(self._values):
                [name] = names
                literals += self._one_of(name, _where(formula, name, self._values[name], holds))
            else:
                literals.append(self._literal(formula, holds))
        if phases:
            yield InvariantPart(() if len(phases) == len(self._phases) else tuple(phases), joined(literals))

    def _one_of(self, name: str, values: Sequence[str]) -> list[Expression]:
        """The literals by which an enumeration has one of some values."""
        others = [value for value in self._values[name] if value not in values]
        if len(others) == 1:
            return [Comparison("!=", Name(name, "enumeration"), Constant(others[0]))]
        return [Comparison("==", Name(name, "enumeration"), Constant(value)) for value in values]

    def _literal(self, formula: Any, holds: bool) -> Expression:
        if z3.is_const(formula) and str(formula) in self._types:
            name = Name(str(formula), "bool")
            return name if holds else Not(name)
        if z3.is_eq(formula) and all(self._types.get(str(side)) == "bool" for side in formula.children()):
            left, right = (Name(str(side), "bool") for side in formula.children())
            return Comparison("==" if holds else "!=", left, right)
        if not z3.is_app(formula) or not (z3.is_eq(formula) or formula.decl().kind() in _ORDERS):
            raise Unreadable(f"{formula} is not a condition of the language")
        difference = _added(self._sum(formula.arg(0)), _times(-1, self._sum(formula.arg(1))))
        if z3.is_eq(formula):
            return self._compared("==" if holds else "!=", difference)
        order = _ORDERS[formula.decl().kind()]
        if order in ("<=", "<"):
            difference = _times(-1, difference)
        if order in ("<", ">"):
            difference = _added(difference, _ONE_LESS)
        return self._compared(">=", difference if holds else _added(_times(-1, difference), _ONE_LESS))

    def _sum(self, term: Any) -> _Sum:
        if z3.is_int_value(term):
            return {"": term.as_long()}
        if z3.is_const(term) and str(term) in self._types:
            return {str(term): 1}
        if z3.is_add(term):
            return _added(*(self._sum(child) for child in term.children()))
        if z3.is_sub(term):
            first, *others = (self._sum(child) for child in term.children())
            return _added(first, *(_times(-1, other) for other in others))
        if z3.is_mul(term) and z3.is_int_value(term.arg(0)):
            factor, *others = term.children()
            if len(others) == 1:
                return _times(factor.as_long(), self._sum(others[0]))
        raise Unreadable(f"{term} is not a sum of the language")

    def _compared(self, operator: Literal["==", "!=", ">="], difference: _Sum) -> Expression:
        """`difference operator 0` in readable form: without negative terms, and with `off` by its name."""
        constant = difference.get("", 0)
        factors = [(difference.get(name, 0), Name(name, "int")) for name in self._types]
        added = [(factor, name) for factor, name in factors if factor > 0]
        taken = [(-factor, name) for factor, name in factors if factor < 0]
        off = Constant(OFF, off=True)
        if operator != ">=":
            if constant == -OFF and self._may_be_off(added, taken):
                return Comparison(operator, added[0][1], off)
            return Comparison(operator, _total(added, max(constant, 0)), _total(taken, max(-constant, 0)))
        if constant == 0 and self._may_be_off(added, taken):
            return Comparison("!=", added[0][1], off)
        if constant == OFF and self._may_be_off(taken, added):
            return Comparison("==", taken[0][1], off)
        if not taken and constant <= 0:
            return Comparison(">=" if constant == 0 else ">", _total(added), Constant(max(-constant - 1, 0)))
        if constant == -1:
            return Comparison("<", _total(taken), _total(added))
        return Comparison("<=", _total(taken, max(-constant, 0)), _total(added, max(constant, 0)))

    def _may_be_off(self, sides: Sequence[tuple[int, Name]], others: Sequence[tuple[int, Name]]) -> bool:
        """Whether a comparison is of one optional time with a constant."""
        return not others and len(sides) == 1 and sides[0][0] == 1 and sides[0][1].id in self._optional


def _total(terms: Sequence[tuple[int, Name]], constant: int = 0) -> Expression:
    """A sum; the language has no products, so a name is repeated by its coefficient."""
    each: list[Expression] = [name for factor, name in terms for _ in range(factor)]
    if constant or not each:
        each.append(Constant(constant))
    return each[0] if len(each) == 1 else Sum(tuple((1, one) for one in each))


def _times(by: int, total: _Sum) -> _Sum:
    return {name: by * factor for name, factor in total.items()}


def _added(*sums: _Sum) -> _Sum:
    total: _Sum = {}
    for one in sums:
        for name, factor in one.items():
            total[name] = total.get(name, 0) + factor
    return total


def _names(formula: Any) -> Iterator[str]:
    if z3.is_const(formula) and formula.decl().kind() == z3.Z3_OP_UNINTERPRETED:
        yield str(formula)
    for child in formula.children():
        yield from _names(child)


def _where(formula: Any, name: str, values: Mapping[str, Any], holds: bool) -> list[str]:
    """The values of one name that make a literal true."""
    found = []
    for value, number in values.items():
        known = z3.simplify(z3.substitute(formula, (z3.Int(name), number)))
        if z3.is_true(known) == holds:
            found.append(value)
    return found
