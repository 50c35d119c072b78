"""The closed expression language of the specification: booleans, comparisons and linear integer arithmetic.

Text is parsed with Python's parser and then translated by a whitelist, so nothing is ever executed. Anything else
raises an error that quotes it. Every node has its type; encodings traverse the nodes.
"""

import ast
from collections.abc import Callable, Iterator, Mapping
from typing import Literal, TypeAlias

import attrs

Type: TypeAlias = Literal["bool", "int", "enumeration"]
Operator: TypeAlias = Literal["==", "!=", "<", "<=", ">", ">="]

OFF = -1
"""How every encoding represents a time that is not set."""


class ExpressionError(ValueError):
    """A text is not an expression of the language; the message says which part and why."""


@attrs.frozen
class Constant:
    """A literal: an int, a bool, the value of an enumeration, or `off` (as an int, with `off` set)."""

    # Python takes True for 1; the language does not.
    value: int | bool | str = attrs.field(eq=lambda value: (type(value), value))
    off: bool = False

    @property
    def type(self) -> Type:
        """The type of the literal."""
        if isinstance(self.value, bool):
            return "bool"
        return "int" if isinstance(self.value, int) else "enumeration"


@attrs.frozen
class Name:
    """A variable, parameter or environment value."""

    id: str
    type: Type


@attrs.frozen(cache_hash=True)
class Not:
    """The negation of a boolean."""

    operand: "Expression"
    type: Type = "bool"


@attrs.frozen(cache_hash=True)
class Connective:
    """A conjunction or disjunction of two or more booleans."""

    word: Literal["and", "or"]
    operands: "tuple[Expression, ...]"
    type: Type = "bool"


@attrs.frozen(cache_hash=True)
class Comparison:
    """A comparison of two ints, or an equality of two booleans or two values of an enumeration."""

    operator: Operator
    left: "Expression"
    right: "Expression"
    type: Type = "bool"


@attrs.frozen(cache_hash=True)
class Sum:
    """A linear sum: each term with its integer coefficient."""

    terms: "tuple[tuple[int, Expression], ...]"
    type: Type = "int"


Expression: TypeAlias = Constant | Name | Not | Connective | Comparison | Sum

_OPERATORS: Mapping[type[ast.cmpop], Operator] = {
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
}


def parse(text: str, names: Mapping[str, Type], values: frozenset[str] = frozenset()) -> Expression:
    """Parse one expression.

    `names` gives the type of each name that may occur, `values` the enumeration values that may be quoted.
    Raises ExpressionError for anything outside the language.
    """
    try:
        tree = ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise ExpressionError(f"{text!r} is not an expression") from None
    try:
        return _Translation(names, values).translate(tree)
    except RecursionError:
        raise ExpressionError("the expression is nested too deeply") from None


def parts_of(expression: Expression) -> Iterator[Expression]:
    """An expression and all expressions inside it, from left to right."""
    yield expression
    inner: tuple[Expression, ...] = ()
    match expression:
        case Not(operand=operand):
            inner = (operand,)
        case Connective(operands=operands):
            inner = operands
        case Comparison(left=left, right=right):
            inner = (left, right)
        case Sum(terms=terms):
            inner = tuple(term for _, term in terms)
    for part in inner:
        yield from parts_of(part)


def names_in(expression: Expression) -> Iterator[str]:
    """The names that occur in an expression, from left to right, repetitions included."""
    return (part.id for part in parts_of(expression) if isinstance(part, Name))


def rewritten(expression: Expression, change: Callable[[Expression], Expression]) -> Expression:
    """The expression with each of its parts changed, inner ones first."""
    match expression:
        case Not(operand=operand):
            expression = Not(rewritten(operand, change))
        case Connective(word=word, operands=operands):
            expression = Connective(word, tuple(rewritten(operand, change) for operand in operands))
        case Comparison(operator=operator, left=left, right=right):
            expression = Comparison(operator, rewritten(left, change), rewritten(right, change))
        case Sum(terms=terms):
            expression = Sum(tuple((factor, rewritten(term, change)) for factor, term in terms))
    return change(expression)


def given(expression: Expression, values: Mapping[str, bool | str]) -> Expression:
    """Simplify an expression in which some names have these values."""

    def change(part: Expression) -> Expression:
        match part:
            case Name(id=name) if name in values:
                return Constant(values[name])
            case Not(operand=Constant(value=value)):
                return Constant(not value)
            case Connective(word=word, operands=operands):
                decides = word == "or"
                if any(isinstance(one, Constant) and one.value is decides for one in operands):
                    return Constant(decides)
                rest = tuple(one for one in operands if not isinstance(one, Constant))
                return Connective(word, rest) if len(rest) > 1 else rest[0] if rest else Constant(not decides)
            case Comparison(operator="==" | "!=" as operator, left=Constant() as left, right=Constant() as right):
                return Constant((left == right) == (operator == "=="))
        return part

    return rewritten(expression, change)


class _Translation:
    """The whitelist: one method for each kind of syntax that the language has."""

    def __init__(self, names: Mapping[str, Type], values: frozenset[str]) -> None:
        self._names = names
        self._values = values
        self._cases: Mapping[type[ast.expr], Callable[..., Expression]] = {
            ast.Constant: self._constant,
            ast.Name: self._name,
            ast.Attribute: self._name,
            ast.UnaryOp: self._unary,
            ast.BinOp: self._arithmetic,
            ast.BoolOp: self._connective,
            ast.Compare: self._comparison,
        }

    def translate(self, node: ast.expr) -> Expression:
        case = self._cases.get(type(node))
        if case is None:
            raise ExpressionError(f"{ast.unparse(node)!r}: {type(node).__name__} is not part of the language")
        return case(node)

    def _typed(self, node: ast.expr, wanted: Type) -> Expression:
        expression = self.translate(node)
        if expression.type != wanted:
            raise ExpressionError(f"{ast.unparse(node)!r} is of type {expression.type}, not {wanted}")
        return expression

    def _constant(self, node: ast.Constant) -> Expression:
        value = node.value
        if isinstance(value, str) and value not in self._values:
            raise ExpressionError(f"{value!r} is not a value of an enumeration")
        if not isinstance(value, bool | int | str):
            raise ExpressionError(f"{value!r} is neither an integer nor a value of an enumeration")
        return Constant(value)

    def _name(self, node: ast.Name | ast.Attribute) -> Expression:
        name = node.id if isinstance(node, ast.Name) else ast.unparse(node)
        if name in ("true", "false"):
            return Constant(name == "true")
        if name == "off":
            return Constant(OFF, off=True)
        if name not in self._names:
            raise ExpressionError(f"{name!r} is not a name of the specification")
        return Name(name, self._names[name])

    def _unary(self, node: ast.UnaryOp) -> Expression:
        if isinstance(node.op, ast.Not):
            return Not(self._typed(node.operand, "bool"))
        if isinstance(node.op, ast.USub):
            return Sum(((-1, self._number(node.operand)),))
        raise ExpressionError(f"{ast.unparse(node)!r}: only 'not' and '-' stand before a term")

    def _arithmetic(self, node: ast.BinOp) -> Expression:
        if isinstance(node.op, ast.Add | ast.Sub):
            sign = 1 if isinstance(node.op, ast.Add) else -1
            left, right = self._number(node.left), self._number(node.right)
            head = left.terms if isinstance(left, Sum) else ((1, left),)
            tail = right.terms if isinstance(right, Sum) else ((1, right),)
            return Sum((*head, *((sign * factor, term) for factor, term in tail)))
        raise ExpressionError(f"{ast.unparse(node)!r}: arithmetic is addition and subtraction only")

    def _number(self, node: ast.expr) -> Expression:
        expression = self._typed(node, "int")
        if isinstance(expression, Constant) and expression.off:
            raise ExpressionError("'off' is not a number")
        return expression

    def _connective(self, node: ast.BoolOp) -> Expression:
        word: Literal["and", "or"] = "and" if isinstance(node.op, ast.And) else "or"
        return Connective(word, tuple(self._typed(value, "bool") for value in node.values))

    def _comparison(self, node: ast.Compare) -> Expression:
        if len(node.ops) == 1 and isinstance(node.ops[0], ast.In | ast.NotIn):
            return self._membership(node)
        if len(node.ops) != 1 or type(node.ops[0]) not in _OPERATORS:
            raise ExpressionError(f"{ast.unparse(node)!r}: one of == != < <= > >= between two terms")
        operator = _OPERATORS[type(node.ops[0])]
        left = self.translate(node.left)
        right = self._typed(node.comparators[0], left.type)
        ordered = operator not in ("==", "!=")
        if ordered and left.type != "int":
            raise ExpressionError(f"{ast.unparse(node)!r}: only numbers have an order")
        if ordered and any(isinstance(side, Constant) and side.off for side in (left, right)):
            raise ExpressionError(f"{ast.unparse(node)!r}: 'off' has no order")
        return Comparison(operator, left, right)

    def _membership(self, node: ast.Compare) -> Expression:
        """One of several values: as many equations."""
        [values] = node.comparators
        if not isinstance(values, ast.Tuple) or not values.elts:
            raise ExpressionError(f"{ast.unparse(node)!r}: 'in' takes values in brackets")
        equations = (ast.Compare(node.left, [ast.Eq()], [value]) for value in values.elts)
        among = Connective("or", tuple(self._comparison(equation) for equation in equations))
        return Not(among) if isinstance(node.ops[0], ast.NotIn) else among
