"""Runs code on symbolic values, on every feasible path.

A symbolic number, boolean or enumeration member is a term of the solver. Arithmetic and comparisons make new terms.
When the code tests a symbolic boolean, the run takes one branch and a later run the other, until every feasible path
was taken once. Every decision, also a forced one, is part of the path's condition. So a missed path would be a gap
between the conditions, and an obligation says that there is no gap. Trusted is only that a path's result is what the
code computes wherever its condition holds.

Operations that would depend on more than the value raise OutsideSubset. What a symbolic value cannot detect (identity,
type tests, caught errors, loops) is checked by `subset.py`.
"""

import sys
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path as File
from typing import Any, Generic, TypeAlias, TypeVar

import attrs

from tenure.model.solver import (
    Formula,
    Model,
    Solver,
    Term,
    comparison,
    conjunction,
    linear,
    literal,
    negation,
)
from tenure.spec.expression import Operator

Result = TypeVar("Result")

Numbering: TypeAlias = Callable[[StrEnum], Term]
"""The number of an enumeration member, unique in its enumeration."""

PATHS = 2000
"""The most paths of one run."""

DECISIONS = 200
"""The most decisions on one path."""


class OutsideSubset(Exception):
    """The code leaves the subset in which symbolic runs represent all runs; the message says where and why."""


@attrs.frozen(eq=False)
class BranchDecision:
    """One test of a boolean: its place in the code, its condition as text and formula, and the branch taken."""

    where: str
    text: str
    formula: Formula
    taken: bool

    @property
    def holds(self) -> Formula:
        """The condition that holds after it."""
        return self.formula if self.taken else negation(self.formula)

    def __str__(self) -> str:
        """Format: `step.py:103 phase == queued.empty: no`."""
        return f"{self.where} {self.text}: {'yes' if self.taken else 'no'}"


@attrs.frozen(eq=False)
class Path(Generic[Result]):
    """One path through the code, with its result over the terms of the inputs."""

    decisions: tuple[BranchDecision, ...]
    result: Result

    @property
    def condition(self) -> Formula:
        """When the code takes this path."""
        return conjunction(*(decision.holds for decision in self.decisions))

    @property
    def order(self) -> tuple[bool, ...]:
        """Sorts the paths of one function: at every decision yes comes before no."""
        return tuple(not decision.taken for decision in self.decisions)

    def __str__(self) -> str:
        """Every decision in order."""
        return ", ".join(map(str, self.decisions)) or "no decision"


class SymbolicRun:
    """One run of the code: makes its symbolic inputs, reads its results, and decides every test.

    It takes the decisions of `script` first, and then those of `model`.
    """

    def __init__(self, numbering: Numbering, model: Model, script: tuple[BranchDecision, ...] = ()) -> None:
        self._numbering, self._model, self._script = numbering, model, script
        self.decisions: list[BranchDecision] = []

    def symbol(self, kind: type, term: Term, text: str) -> Any:
        """Make a symbolic int, bool or enumeration member; `text` is its name."""
        return _CLASSES.get(kind, Member)(self, kind, term, text)

    def term(self, kind: type, value: object) -> Term:
        """The term of a symbolic or concrete value of a type: int, bool or an enumeration."""
        if isinstance(value, Symbol) and value.kind is kind:
            return value.term
        if kind in (bool, int) and type(value) is kind:
            return literal(value)
        if issubclass(kind, StrEnum) and isinstance(value, kind):
            return self._numbering(value)
        raise OutsideSubset(f"{_place()}: {value!r} is not {_kind(kind)}")

    def decide(self, truth: "Truth") -> bool:
        """Take the next decision."""
        where, index = _place(), len(self.decisions)
        if index == DECISIONS:
            raise OutsideSubset(f"{where}: {DECISIONS} decisions on one path; a loop must not depend on a value")
        formula = Formula(truth.term)
        taken = self._script[index].taken if index < len(self._script) else self._model.holds(formula)
        decision = BranchDecision(where, truth.text, formula, taken)
        if index < len(self._script) and str(self._script[index]) != str(decision):
            raise OutsideSubset(f"{where}: an earlier run took another test here; the code must not keep state")
        self.decisions.append(decision)
        return taken


def paths(code: Callable[[SymbolicRun], Result], solver: Solver, numbering: Numbering) -> Iterator[Path[Result]]:
    """Every path of `code` that is feasible under the solver's assertions, in no particular order.

    Raises OutsideSubset, SolverUnknown, and whatever `code` raises.
    """
    model, count = solver.model(), 0
    untried: list[tuple[Model, tuple[BranchDecision, ...]]] = [] if model is None else [(model, ())]
    while untried:
        model, script = untried.pop()
        run = SymbolicRun(numbering, model, script)
        result = code(run)
        count += 1
        if count > PATHS:
            raise OutsideSubset(f"more than {PATHS} paths")
        yield Path(tuple(run.decisions), result)
        with solver.scope(*(decision.holds for decision in script)):
            for index in range(len(script), len(run.decisions)):
                decision = run.decisions[index]
                other = attrs.evolve(decision, taken=not decision.taken)
                model = solver.model(other.holds)
                if model is not None:
                    untried.append((model, (*run.decisions[:index], other)))
                solver.add(decision.holds)


# -- values ------------------------------------------------------------------------------------------------------------


def _refused(why: str) -> Any:
    def refuse(self: "Symbol", *_: object) -> Any:
        raise OutsideSubset(f"{_place()}: {self!r} {why}")

    return refuse


class Symbol:
    """A symbolic value. It refuses every operation that its subclasses do not define."""

    def __init__(self, run: SymbolicRun, kind: type, term: Term, text: str) -> None:
        self.run, self.kind, self.term, self.text = run, kind, term, text

    def __repr__(self) -> str:
        return self.text

    def __getattr__(self, name: str) -> Any:
        raise OutsideSubset(f"{_place()}: {name} of {self!r} is read; a value has no attributes")

    def _compared(self, operator: Operator, other: object) -> "Truth | bool":
        if isinstance(other, Symbol) and other.term is self.term:
            return operator in ("==", "<=", ">=")  # of a value with itself: no question
        formula = comparison(operator, self.term, self.run.term(self.kind, other))
        return Truth(self.run, bool, formula, f"{self!r} {operator} {_text(other)}")

    def __eq__(self, other: object) -> Any:
        return self._compared("==", other)

    def __ne__(self, other: object) -> Any:
        return self._compared("!=", other)

    __hash__ = _refused("is looked up by its hash; only == compares values")
    __bool__ = _refused("is a condition by itself; compare it with something")
    __lt__ = __le__ = __gt__ = __ge__ = _refused("is put in order; only numbers have one")
    __add__ = __radd__ = __sub__ = __rsub__ = __neg__ = _refused("is added or subtracted; only numbers can be")
    __mul__ = __rmul__ = __truediv__ = __rtruediv__ = __floordiv__ = __rfloordiv__ = __mod__ = __rmod__ = _refused(
        "is multiplied or divided; arithmetic is linear"
    )
    __pow__ = __rpow__ = __divmod__ = __rdivmod__ = __abs__ = __round__ = _refused("is computed with; only + and - are")
    __and__ = __rand__ = __or__ = __ror__ = __xor__ = __rxor__ = __invert__ = __lshift__ = __rshift__ = _refused(
        "is combined by bits; use and, or, not"
    )
    __int__ = __index__ = __float__ = __str__ = __format__ = _refused("is converted; it has no one value")
    __len__ = __iter__ = __getitem__ = __contains__ = __call__ = _refused("is taken apart; a value has no parts")


class Number(Symbol):
    """An unknown integer."""

    def __lt__(self, other: object) -> Any:
        return self._compared("<", other)

    def __le__(self, other: object) -> Any:
        return self._compared("<=", other)

    def __gt__(self, other: object) -> Any:
        return self._compared(">", other)

    def __ge__(self, other: object) -> Any:
        return self._compared(">=", other)

    def __add__(self, other: object) -> Any:
        return self._sum(f"{self!r} + {_text(other)}", (1, self.term), (1, self.run.term(int, other)))

    def __radd__(self, other: object) -> Any:
        return self._sum(f"{_text(other)} + {self!r}", (1, self.run.term(int, other)), (1, self.term))

    def __sub__(self, other: object) -> Any:
        return self._sum(f"{self!r} - {_inner(other)}", (1, self.term), (-1, self.run.term(int, other)))

    def __rsub__(self, other: object) -> Any:
        return self._sum(f"{_text(other)} - {_inner(self)}", (1, self.run.term(int, other)), (-1, self.term))

    def __neg__(self) -> Any:
        return self._sum(f"-{_inner(self)}", (-1, self.term))

    def _sum(self, text: str, *terms: tuple[int, Term]) -> "Number":
        return Number(self.run, int, linear(*terms), text)


class Truth(Symbol):
    """An unknown boolean; testing it is a decision."""

    def __bool__(self) -> bool:
        return self.run.decide(self)


class Member(Symbol):
    """An unknown enumeration member; it can only be compared for equality, within its enumeration."""


_CLASSES: Mapping[type, type[Symbol]] = {int: Number, bool: Truth}


def _kind(kind: type) -> str:
    return {int: "an int", bool: "a bool"}.get(kind, f"a {kind.__name__}")


def _text(value: object) -> str:
    return str(value.value) if isinstance(value, StrEnum) else repr(value)


def _inner(value: object) -> str:
    text = _text(value)
    return f"({text})" if " " in text else text


def _place() -> str:
    """The current line of the code: the innermost frame that is not in this file."""
    frame = sys._getframe()
    while frame.f_back is not None and frame.f_code.co_filename == __file__:
        frame = frame.f_back
    return f"{_name(frame.f_code.co_filename)}:{frame.f_lineno}"


@cache
def _name(file: str) -> str:
    return File(file).name
