"""The shipped step is inside the subset of symbolic runs; a construct outside is named with its line and a reason."""

import inspect

import pytest

from tenure.proofs.code.subset import check, outside
from tenure.proofs.code.symbolic_execution import OutsideSubset
from tenure.reference import step as shipped

NAMES = {name: value for name, value in vars(shipped).items() if not name.startswith("__")}


def within(body: str, before: str = "def f(v: Variables, p: Parameters, now: int) -> Answer:") -> str:
    """A module with one function."""
    return "\n".join([before, *(f"    {line}" for line in body.split("\n"))])


def test_the_shipped_step_is_inside() -> None:
    """What is proved of symbolic runs holds for all runs."""
    check(shipped, inspect.getsource(shipped))


@pytest.mark.parametrize(
    "body",
    [
        '"""A docstring."""\nreturn NOT_ACCEPTING',
        "phase, Q, R, holds, deadline, idle, unused, why, ended, meter, usage = v\nreturn DISABLED",
        'if p.max_time - 1 == OFF:\n    return v, "T01"\nreturn DISABLED',
        "if not (v.holds and now < v.deadline <= 9) or v.R != -1:\n    return DISABLED\nelse:\n    return NOT_RUNNING",
        "if v.phase in (ACTIVE_BUSY, ACTIVE_IDLE):\n    return DISABLED\nreturn NOT_RUNNING",
        "free = now < p.max_time\nif free:\n    return DISABLED\nreturn NOT_RUNNING",
    ],
)
def test_what_is_inside(body: str) -> None:
    """Ifs, sums, comparisons, fields of records, constants of the table."""
    assert [] == list(outside(within(body), NAMES))


@pytest.mark.parametrize(
    ("body", "construct", "why"),
    [
        ("for x in v:\n    now = x\nreturn now", "for x in v:", "iterations of a loop"),
        ("while now > 0:\n    now = now - 1\nreturn now", "while now > 0:", "iterations of a loop"),
        ("return [x for x in v]", "[x for x in v]", "iterations of a comprehension"),
        ("try:\n    return now\nexcept Exception:\n    return 0", "try:", "may catch"),
        ("with now:\n    return now", "with now:", "may catch"),
        ("raise ValueError", "raise ValueError", "returned, not raised"),
        ("assert now\nreturn now", "assert now", "python -O"),
        ("match now:\n    case _:\n        return now", "match now:", "tests types"),
        ("global OFF\nreturn now", "global OFF", "earlier runs"),
        ("now += 1\nreturn now", "now += 1", "in place"),
        ("v.seen = now\nreturn now", "v.seen", "nothing is changed in place"),
        ("now: int = 3\nreturn now", "now: int = 3", "no statement of this kind"),
        ("if now is OFF:\n    return now\nreturn 0", "now is OFF", "is unspecified"),
        ("if now is not None:\n    return now\nreturn 0", "now is not None", "is unspecified"),
        ("if isinstance(now, int):\n    return now\nreturn 0", "isinstance(now, int)", "only the class of an answer"),
        ("if type(now) == int:\n    return now\nreturn 0", "type(now)", "record constructors are called"),
        ("return max(now, 1)", "max(now, 1)", "record constructors are called"),
        ("return v._replace(Q=0)", "v._replace(Q=0)", "record constructors are called"),
        ("return Variables(*v)", "*v", "passed one by one"),
        ("return {now: 1}", "{now: 1}", "needs a hash"),
        ("if v.phase in {ACTIVE_BUSY}:\n    return now\nreturn 0", "v.phase in {ACTIVE_BUSY}", "a literal tuple"),
        ("return f'{now}', 'T01'", "f'{now}'", "has no text"),
        ("return v, f'T{now}'", "f'T{now}'", "a literal string"),
        ("return now * 2", "now * 2", "linear"),
        ("return now / 2", "now / 2", "linear"),
        ("return ~now", "~now", "linear"),
        ("return now + 0.5", "0.5", "values are ints"),
        ("return 'text'", "'text'", "values are ints"),
        ("return now or 1", "now or 1", "belong in an if"),
        ("return not v.holds", "not v.holds", "belong in an if"),
        ("return 1 if now else 0", "1 if now else 0", "an if statement"),
        ("f = lambda: now\nreturn f", "lambda: now", "a function has a name"),
        ("if (x := now) > 1:\n    return x\nreturn 0", "(x := now)", "a statement of its own"),
        ("return elsewhere", "elsewhere", "neither local nor a constant"),
        ("return now.real", "now.real", "only the fields of a record"),
        ("return p.other", "p.other", "only the fields of a record"),
        ("return v[0]", "v[0]", "no expression of this kind"),
        ("OFF = now\nreturn OFF", "OFF", "hides a name"),
        ("yield now", "yield now", "no statement of this kind"),
        ("def g():\n    return 1\nreturn now", "def g():", "no statement of this kind"),
        ("return f(v, p, now)", "def f(v: Variables, p: Parameters, now: int) -> Answer:", "recursion"),
    ],
)
def test_what_is_outside(body: str, construct: str, why: str) -> None:
    """The construct is shown as it reads, with the reason."""
    found = list(outside(within(body), NAMES))
    assert any(one.construct == construct and why in one.why for one in found), [str(one) for one in found]


@pytest.mark.parametrize(
    ("head", "why"),
    [
        ("@cache\ndef f(now: int) -> int:", "a decorator may keep state"),
        ("def f(now: int, seen=[]) -> int:", "is shared by all calls"),
        ("def f(now: int, *more: int) -> int:", "the number of arguments is fixed"),
        ("def f(now: int, **more: int) -> int:", "the number of arguments is fixed"),
        ("seen = []\ndef f(now: int) -> int:", "a module defines only"),
        ("class C: pass\ndef f(now: int) -> int:", "a module defines only"),
        ("async def f(now: int) -> int:", "a module defines only"),
    ],
)
def test_what_is_outside_around_a_function(head: str, why: str) -> None:
    """Decorators, defaults, and what a module may define."""
    found = list(outside(within("return now", head), {**NAMES, "seen": []}))
    assert any(why in one.why for one in found), [str(one) for one in found]


def test_functions_that_call_each_other_are_a_recursion() -> None:
    """Also by way of another function."""
    source = "def f(now: int) -> int:\n    return g(now)\n\n\ndef g(now: int) -> int:\n    return f(now)\n"
    assert ["def f(now: int) -> int:", "def g(now: int) -> int:"] == [one.construct for one in outside(source, NAMES)]


def test_the_check_names_every_construct() -> None:
    """One message with the module, the lines and the reasons."""
    source = within("x = now is OFF\nreturn x * 2")
    message = "tenure.reference.step line 2: `now is OFF`: .*\ntenure.reference.step line 3: `x [*] 2`: "
    with pytest.raises(OutsideSubset, match=message):
        check(shipped, source)
