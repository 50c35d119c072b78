"""The expression language: what it accepts, what it means, what it refuses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure.model.interpreter import evaluator
from tenure.spec import OFF, Constant, ExpressionError, Name, Not, Sum, names_in, parse
from tenure.spec import given as given_values
from tenure.spec.expression import Type

NAMES: dict[str, Type] = {
    "Q": "int",
    "R": "int",
    "now": "int",
    "held": "bool",
    "chosen": "bool",
    "reason": "enumeration",
}
VALUES = frozenset({"none", "closed"})


def test_constants_have_the_types_of_their_words() -> None:
    """`true` is a boolean, `off` the number -1, a quoted word a value of an enumeration."""
    assert Constant(True) == parse("true", {})
    assert Constant(OFF, off=True) == parse("off", {})
    assert parse("'closed'", {}, VALUES).type == "enumeration"


def test_a_boolean_is_no_number() -> None:
    """`true` and `1` are two constants, though Python calls them equal."""
    assert parse("true", {}) != parse("1", {})


def test_a_sum_is_flattened_with_its_signs() -> None:
    """`usage + now - since` is one sum of three terms."""
    expected = Sum(((1, Name("Q", "int")), (1, Name("R", "int")), (-1, Name("now", "int"))))
    assert expected == parse("Q + R - now", NAMES)


def test_one_of_several_values_is_as_many_equations() -> None:
    """`in` and `not in` are short for `==` and `or`."""
    longer = parse("reason == 'none' or reason == 'closed'", NAMES, VALUES)
    assert longer == parse("reason in ('none', 'closed')", NAMES, VALUES)
    assert Not(longer) == parse("reason not in ('none', 'closed')", NAMES, VALUES)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("reason == 'none' and Q > 1", "Q > 1"),
        ("reason == 'closed' and Q > 1", "false"),
        ("reason != 'closed' or Q > 1", "true"),
        ("reason == 'closed' or held or Q > 1", "held or Q > 1"),
        ("reason != 'none' or not (reason in ('closed', 'none'))", "false"),
    ],
)
def test_what_is_known_leaves_less(text: str, left: str) -> None:
    """An expression of which some names are known has no part that these decide."""
    assert parse(left, NAMES, VALUES) == given_values(parse(text, NAMES, VALUES), {"reason": "none"})


def test_names_are_listed_from_left_to_right() -> None:
    """Every occurrence of a name is found, however deep."""
    assert ["Q", "held", "R", "now"] == list(names_in(parse("Q > 1 and not (held or R + now == 2)", NAMES)))


@pytest.mark.parametrize(
    ("text", "piece"),
    [
        ("__import__('os')", "Call"),
        ("Q if held else R", "IfExp"),
        ("Q * R", "addition and subtraction"),
        ("Q ** 2 > 1", "addition and subtraction"),
        ("Q.real > 1", "not a name"),
        ("Q[0]", "Subscript"),
        ("lambda: 1", "Lambda"),
        ("[Q]", "List"),
        ("Q < R < now", "between two terms"),
        ("Q in R", "values in brackets"),
        ("Q in ()", "values in brackets"),
        ("reason in ('none', 1)", "of type int"),
        ("~Q", "only 'not' and '-'"),
        ("1.5", "neither an integer"),
        ("None", "neither an integer"),
        ("'weird'", "not a value of an enumeration"),
        ("unheard_of", "not a name"),
        ("held + 1", "of type bool"),
        ("Q and held", "of type int"),
        ("not Q", "of type int"),
        ("Q == held", "of type bool"),
        ("held < chosen", "only numbers have an order"),
        ("reason > 'none'", "only numbers have an order"),
        ("now < off", "'off' has no order"),
        ("off + 1", "'off' is not a number"),
        ("Q ==", "not an expression"),
        ("Q == 1; R", "not an expression"),
        ("", "not an expression"),
        ("Q\0", "not an expression"),
    ],
)
def test_what_is_not_in_the_language_is_refused_by_name(text: str, piece: str) -> None:
    """The message names the piece that is outside the language."""
    with pytest.raises(ExpressionError, match=piece):
        parse(text, NAMES, VALUES)


@pytest.mark.parametrize("text", ["not " * 5000 + "held", "(" * 5000 + "Q" + ")" * 5000, "-" * 100_000 + "1"])
def test_nesting_beyond_reason_is_refused(text: str) -> None:
    """Depth ends in a sentence, not in a crash."""
    with pytest.raises(ExpressionError):
        parse(text, NAMES, VALUES)


@given(st.text(max_size=40))
def test_any_text_is_parsed_or_refused(text: str) -> None:
    """No text raises anything but an ExpressionError."""
    try:
        parsed = parse(text, NAMES, VALUES)
    except ExpressionError:
        return
    assert parsed.type in ("bool", "int", "enumeration")


numbers = st.recursive(
    st.sampled_from(["Q", "R", "now", "0", "1", "7"]),
    lambda inner: st.tuples(inner, st.sampled_from([" + ", " - "]), inner).map(lambda parts: f"({''.join(parts)})"),
    max_leaves=6,
)
comparisons = st.tuples(numbers, st.sampled_from(["==", "!=", "<", "<=", ">", ">="]), numbers).map(" ".join)
conditions = st.recursive(
    st.one_of(comparisons, st.sampled_from(["held", "chosen"])),
    lambda inner: st.one_of(
        inner.map(lambda text: f"(not {text})"),
        st.tuples(inner, st.sampled_from([" and ", " or "]), inner).map(lambda parts: f"({''.join(parts)})"),
    ),
    max_leaves=8,
)


@given(conditions, st.integers(-9, 9), st.integers(-9, 9), st.integers(-9, 9), st.booleans(), st.booleans())
def test_expressions_mean_what_python_means_by_them(
    text: str, q: int, r: int, now: int, held: bool, chosen: bool
) -> None:
    """On the part that both languages have, the value is Python's."""
    values = {"Q": q, "R": r, "now": now, "held": held, "chosen": chosen}
    expected = eval(text, {"__builtins__": {}}, dict(values))  # noqa: S307  # Python is the yardstick of this test
    assert expected == evaluator(parse(text, NAMES))(values)
