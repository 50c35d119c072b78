"""A typed interface to Z3: opaque terms, and a solver with three outcomes.

Satisfiable is a model, unsatisfiable is None, and unknown is an exception with Z3's reason, so that no caller can
mistake it for an answer. Terms are integers, booleans and elements of uninterpreted sorts only, so that every formula
can be written as plain SMT-LIB.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache, lru_cache
from typing import Any, NewType, TypeAlias

import z3

from tenure.spec.expression import Operator

Term = NewType("Term", object)
"""An integer or a boolean of the solver, or an element of an uninterpreted sort."""

Formula = NewType("Formula", Term)
"""A boolean of the solver."""


Sort = NewType("Sort", object)
"""The sort of a term."""

SolverFunction: TypeAlias = Callable[[Term], Term]
"""A function of one term."""


class SolverUnknown(Exception):
    """The solver could not decide; the message is its reason."""


# Formulas are made by the functions beneath Z3's operators. The operators convert their operands and search for a
# common sort, which takes most of the time. If the right side is a literal, they also swap the sides, which makes
# exported formulas harder to read.
_COMPARISONS: Mapping[Operator, Callable[[Any, Any, Any], Any]] = {
    "==": z3.Z3_mk_eq,
    "<": z3.Z3_mk_lt,
    "<=": z3.Z3_mk_le,
    ">": z3.Z3_mk_gt,
    ">=": z3.Z3_mk_ge,
}


@cache
def integer(name: str) -> Term:
    """An unknown integer."""
    return Term(z3.Int(name))


@cache
def boolean(name: str) -> Formula:
    """An unknown boolean."""
    return _formula(z3.Bool(name))


@lru_cache(maxsize=None, typed=True)
def literal(value: bool | int) -> Term:
    """A known boolean or integer."""
    return Term(z3.BoolVal(value) if isinstance(value, bool) else z3.IntVal(value))


def sort(name: str) -> Sort:
    """An uninterpreted, nonempty sort."""
    return Sort(z3.DeclareSort(name))


def integers() -> Sort:
    """The sort of the integers."""
    return Sort(z3.IntSort())


def booleans() -> Sort:
    """The sort of the booleans."""
    return Sort(z3.BoolSort())


def unknown(name: str, of: Sort) -> Term:
    """An unknown element of a sort."""
    return Term(z3.Const(name, of))


def function(name: str, source: Sort, target: Sort) -> SolverFunction:
    """An unknown function from one sort to another."""
    declared = z3.Function(name, source, target)
    return lambda argument: Term(declared(argument))


def every(bound: Term, formula: Formula) -> Formula:
    """`formula` for every value of the unknown `bound`."""
    return _formula(z3.ForAll([bound], formula))


def some(bound: Term, formula: Formula) -> Formula:
    """`formula` for some value of the unknown `bound`."""
    return _formula(z3.Exists([bound], formula))


def select(condition: Formula, one: Term, other: Term) -> Term:
    """`one` where the condition holds, else `other`."""
    return Term(z3.If(condition, one, other))


def identical(one: Term, other: Term) -> bool:
    """Whether two terms are syntactically equal."""
    return bool(z3.eq(one, other))


def same_sum(one: Term, other: Term) -> bool:
    """Whether two sums of integers have the same value whatever their variables are."""
    return identical(Term(z3.simplify(linear((1, one), (-1, other)))), literal(0))


def negation(formula: Formula) -> Formula:
    """Not `formula`."""
    return _made(z3.Z3_mk_not, formula)


def conjunction(*formulas: Formula) -> Formula:
    """All of them; true if there is none."""
    return _join(z3.Z3_mk_and, formulas, empty=True)


def disjunction(*formulas: Formula) -> Formula:
    """At least one of them; false if there is none."""
    return _join(z3.Z3_mk_or, formulas, empty=False)


def implication(premise: Formula, conclusion: Formula) -> Formula:
    """`premise` implies `conclusion`."""
    return _made(z3.Z3_mk_implies, premise, conclusion)


def comparison(operator: Operator, left: Term, right: Term) -> Formula:
    """`left operator right`, written in this order; booleans have no order."""
    if operator == "!=":
        return _joined(z3.Z3_mk_distinct, (left, right))
    return _made(_COMPARISONS[operator], left, right)


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
        """The value of a term; an unconstrained constant has a default."""
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
        self._solver.set("ctrl_c", False)  # Z3 would catch Ctrl-C and only answer unknown.
        self.add(*formulas)

    def add(self, *formulas: Formula) -> None:
        """Assert formulas until the scope ends."""
        for formula in formulas:
            z3.Z3_solver_assert(self._solver.ctx.ref(), self._solver.solver, _ast(formula))

    @contextmanager
    def scope(self, *formulas: Formula) -> Iterator[None]:
        """Retract at the end what is asserted within."""
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

    def least(self, *terms: tuple[Term, int]) -> Model | None:
        """The model with the least first term, then the least second term, and so on; None if there is no model.

        Each term comes with a lower bound. So the values of the terms depend only on the assertions, and not on the
        solver's search. Raises SolverUnknown.
        """
        model = self.model()
        if model is None:
            return None
        with self.scope():
            return self._least(terms, model)

    def _least(self, terms: Sequence[tuple[Term, int]], model: Model) -> Model:
        """Fix terms at their least values, most of which are their lower bounds."""
        lowest = [equal(term, literal(floor)) for term, floor in terms]
        if (found := self.model(*lowest)) is not None:
            self.add(*lowest)
            return found
        if len(terms) > 1:
            half = len(terms) // 2
            return self._least(terms[half:], self._least(terms[:half], model))
        [(term, floor)] = terms
        while (least := int(model.value(term))) > floor + 1:
            middle = (floor + least) // 2
            if (found := self.model(comparison("<=", term, literal(middle)))) is not None:
                model = found
            else:
                floor = middle
        self.add(equal(term, literal(least)))
        return model


def _join(connective: Callable[..., Any], formulas: tuple[Formula, ...], *, empty: bool) -> Formula:
    """Join two or more: SMT-LIB has no connective of none or one."""
    if len(formulas) == 1:
        return formulas[0]
    return _joined(connective, formulas) if formulas else Formula(literal(empty))


def _joined(connective: Callable[..., Any], terms: Sequence[Term]) -> Formula:
    context = z3.main_ctx()
    operands = (z3.Ast * len(terms))(*map(_ast, terms))
    return _formula(z3.BoolRef(connective(context.ref(), len(terms), operands), context))


def _made(make: Callable[..., Any], *terms: Term) -> Formula:
    context = z3.main_ctx()
    return _formula(z3.BoolRef(make(context.ref(), *map(_ast, terms)), context))


def _ast(term: Any) -> Any:
    return term.as_ast()


def _formula(expression: Any) -> Formula:
    return Formula(Term(expression))
