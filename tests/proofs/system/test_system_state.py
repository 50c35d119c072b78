"""A scheduler of any size as functions: formulas have their intended meaning, and counting assumes nothing false."""

import pytest

from tenure.model.solver import (
    Formula,
    Solver,
    Term,
    booleans,
    conjunction,
    equal,
    function,
    integer,
    negation,
    select,
    substitute,
    unknown,
)
from tenure.proofs.smt import smtlib
from tenure.proofs.system import cardinality
from tenure.proofs.system.system_state import QUEUED, TRUE, universe, world
from tenure.spec import bundled

FOUR = universe(bundled(), sessions=1, jobs=4)
"""An instance with four jobs, enough for every law: none of them speaks of more than three."""


def holds(*formulas: Formula) -> bool:
    """Whether the last formula follows from those before it."""
    *premises, goal = formulas
    return Solver(*premises, negation(goal)).model() is None


def different(instance: tuple[Term, ...]) -> Formula:
    """Members are different things."""
    pairs = [(one, other) for number, one in enumerate(instance) for other in instance[number + 1 :]]
    return conjunction(*(negation(equal(*pair)) for pair in pairs))


def test_nested_quantifiers_have_names_of_their_own() -> None:
    """The earliest job of all is compared with others, not with itself."""
    anything = world(universe(bundled()))
    formula = anything.universe.jobs.some(anything.earliest)
    assert "(exists ((m Job))" in smtlib.text(formula)
    assert "(<= (number m) (number n))" in smtlib.text(formula)


def test_names_of_bound_variables_are_reserved() -> None:
    """A constant cannot have a name that a quantifier would capture."""
    with pytest.raises(ValueError, match="m is reserved for bound variables"):
        universe(bundled()).jobs.one("m")


def test_bound_names_differ_from_declared_ones() -> None:
    """A text in which a bound name hid a free one would differ from the formula."""
    jobs = universe(bundled()).jobs
    formula = jobs.every(lambda m: equal(m, jobs.one("k")))
    renamed = substitute(formula, {jobs.one("k"): unknown("m", jobs.sort)})
    assert "(forall ((m.2 Job)) (= m.2 m))" == smtlib.text(renamed)


def test_an_instance_speaks_of_its_members() -> None:
    """In an instance nothing is quantified."""
    queue = world(FOUR)
    text = smtlib.text(queue.universe.jobs.some(queue.head))
    assert "forall" not in text
    assert "exists" not in text
    assert "job4" in text


def test_the_laws_of_numbers_are_true() -> None:
    """What is assumed of a number is true of every set of members that is counted out."""
    jobs = FOUR.jobs
    member, size = function("member", jobs.sort, booleans()), integer("size")

    def has(job: Term) -> Formula:
        return Formula(member(job))

    exactly = cardinality.exactly(jobs, has, size)
    assert holds(different(jobs.members), exactly, cardinality.laws(jobs, has, size))


def test_the_law_of_change_is_true() -> None:
    """What is assumed of a change is true of every two sets of members that are counted out."""
    jobs, thing = FOUR.jobs, FOUR.jobs.one("thing")
    member, after = (function(name, jobs.sort, booleans()) for name in ("member", "after.member"))
    old, new = (integer("old"), lambda m: Formula(member(m))), (integer("new"), lambda m: Formula(after(m)))
    counted = [cardinality.exactly(jobs, has, size) for size, has in (old, new)]
    assert holds(different(jobs.members), jobs.among(thing), *counted, cardinality.change(jobs, thing, old, new))


def test_the_law_of_the_earliest_is_true() -> None:
    """Of the queued jobs of an instance, if there are any, one has the least number."""
    queue = world(FOUR)
    assert holds(cardinality.earliest(queue, queue.being(QUEUED), "queued jobs")[1])


def test_a_false_law_would_be_noticed() -> None:
    """The check of the laws can fail: a change by two is no change by one."""
    jobs, thing = FOUR.jobs, FOUR.jobs.one("thing")
    first, second = jobs.members[:2]
    old, new = (integer("old"), lambda m: negation(TRUE)), (integer("new"), lambda m: equal(m, first))
    both = (integer("new"), lambda m: Formula(select(equal(m, first), TRUE, equal(m, second))))
    wrong = cardinality.change(jobs, thing, old, new)
    counted = [cardinality.exactly(jobs, has, size) for size, has in (old, both)]
    assert not holds(different(jobs.members), equal(thing, first), *counted, wrong)
