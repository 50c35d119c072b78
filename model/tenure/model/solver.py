"""A typed wall around Z3: terms that only the functions here open, and a solver with three outcomes.

Satisfiable is a model, unsatisfiable is None, and unknown is an error that carries Z3's reason: no caller can take it
for an answer. Terms are integers and booleans only, so that every formula can be written as plain SMT-LIB.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, NewType

import z3

from tenure.spec.expression import Operator

Term = NewType("Term", object)
"""An integer or a boolean of the solver."""

Formula = NewType("Formula", Term)
"""A boolean of the solver."""


class SolverUnknown(Exception):
    """The solver could not decide; the message is its reason. No verdict may rest on it."""


def integer(name: str) -> Term:
    """An unknown integer."""
    return Term(z3.Int(name))


def boolean(name: str) -> Formula:
    """An unknown boolean."""
    return _formula(z3.Bool(name))


def literal(value: bool | int) -> Term:
    """A known boolean or integer."""
    return Term(z3.BoolVal(value) if isinstance(value, bool) else z3.IntVal(value))


def negation(formula: Formula) -> Formula:
    """Not `formula`."""
    return _formula(z3.Not(formula))


def conjunction(*formulas: Formula) -> Formula:
    """All of them; true if there is none."""
    return _join(z3.And, formulas, empty=True)


def disjunction(*formulas: Formula) -> Formula:
    """At least one of them; false if there is none."""
    return _join(z3.Or, formulas, empty=False)


def implication(premise: Formula, conclusion: Formula) -> Formula:
    """`conclusion`, where `premise` holds."""
    return _formula(z3.Implies(premise, conclusion))


def comparison(operator: Operator, left: Any, right: Any) -> Formula:
    """`left operator right`; booleans have no order."""
    match operator:
        case "==":
            return _formula(left == right)
        case "!=":
            return _formula(left != right)
        case "<":
            return _formula(left < right)
        case "<=":
            return _formula(left <= right)
        case ">":
            return _formula(left > right)
        case ">=":
            return _formula(left >= right)


def equal(left: Term, right: Term) -> Formula:
    """`left == right`."""
    return comparison("==", left, right)


def linear(*terms: tuple[int, Term]) -> Term:
    """The sum of integers, each times its coefficient."""
    products = [term if factor == 1 else z3.IntVal(factor) * term for factor, term in terms]
    return Term(z3.Sum(products))


def substitute(term: Term, values: Mapping[Term, Term]) -> Term:
    """The term with constants replaced."""
    return Term(z3.substitute(term, *values.items()))


class Model:
    """Values for constants: what a solver found, or what a caller assigns."""

    def __init__(self, model: Any) -> None:
        self._model = model

    def value(self, term: Term) -> bool | int:
        """The value of a term; a constant that was left open has a default."""
        value = self._model.eval(term, model_completion=True)
        return int(value.as_long()) if z3.is_int_value(value) else bool(z3.is_true(value))

    def holds(self, formula: Formula) -> bool:
        """Whether a formula is true."""
        return bool(z3.is_true(self._model.eval(formula, model_completion=True)))


def assignment(values: Mapping[Term, Term]) -> Model:
    """The model that gives constants the values of literals."""
    model = z3.Model()
    for constant, value in values.items():
        model.update_value(constant, value)
    return Model(model)


class Solver:
    """An incremental solver. `effort` bounds each check, in Z3's resource units, so that every machine agrees on it."""

    def __init__(self, *formulas: Formula, effort: int = 100_000_000) -> None:
        self._solver = z3.Solver()
        self._solver.set("rlimit", effort)
        self.add(*formulas)

    def add(self, *formulas: Formula) -> None:
        """Assert formulas until the scope ends."""
        self._solver.add(*formulas)

    @contextmanager
    def scope(self, *formulas: Formula) -> Iterator[None]:
        """Forget at the end what is asserted within."""
        self._solver.push()
        try:
            self.add(*formulas)
            yield
        finally:
            self._solver.pop()

    def model(self, *formulas: Formula) -> Model | None:
        """A model of everything asserted and `formulas`, or None if there is none. Raises SolverUnknown."""
        with self.scope(*formulas):
            outcome = self._solver.check()
            if outcome == z3.sat:
                return Model(self._solver.model())
            if outcome == z3.unsat:
                return None
            raise SolverUnknown(f"Z3 gave up: {self._solver.reason_unknown()}")


def _join(connective: Callable[..., Any], formulas: tuple[Formula, ...], *, empty: bool) -> Formula:
    """Join two or more: SMT-LIB has no connective of none or one."""
    if len(formulas) == 1:
        return formulas[0]
    return _formula(connective(*formulas) if formulas else z3.BoolVal(empty))


def _formula(expression: Any) -> Formula:
    return Formula(Term(expression))
