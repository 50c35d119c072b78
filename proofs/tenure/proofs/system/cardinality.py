"""The counting assumption: the laws that proofs use for the number of members of a finite set.

Solvers know no cardinalities of uninterpreted sorts, so the laws that are used are stated here, and nothing else is
assumed. A cardinality is not negative, is 0 exactly for the empty set, and is 1 exactly for a set of one member. It
grows by one with a new member, shrinks by one without an old one, and else stays. A subset has at most as many members.
Of finitely many numbered jobs one has the least number. In an instance members are enumerated, and nothing is assumed.
"""

from collections.abc import Callable

from tenure.model.solver import (
    Formula,
    Term,
    comparison,
    conjunction,
    disjunction,
    equal,
    implication,
    linear,
    literal,
    negation,
    select,
)
from tenure.proofs.smt.obligation import Labelled
from tenure.proofs.smt.premises import COUNTING, Premise
from tenure.proofs.system.system_state import Domain, SystemState

Has = Callable[[Term], Formula]
"""The property that the members of a set have."""


def number(things: Domain, has: Has, size: Term, of: str) -> Labelled:
    """`size` is the number of elements with a property; `of` describes them."""
    label = f"counting: {size} is the number of {of}"
    return Premise(label, (exactly if things.members else laws)(things, has, size), COUNTING)


def exactly(things: Domain, has: Has, size: Term) -> Formula:
    """`size` is the number of members of an instance that have a property."""
    ones = ((1, select(has(member), literal(1), literal(0))) for member in things.members)
    return equal(size, linear(*ones))


def laws(things: Domain, has: Has, size: Term) -> Formula:
    """The assumed laws of the number of elements with a property, in a domain of any size."""

    def alone(one: Term) -> Formula:
        return conjunction(has(one), things.every(lambda other: implication(has(other), equal(one, other))))

    return conjunction(
        comparison(">=", size, literal(0)),
        equal(comparison("==", size, literal(0)), negation(things.some(has))),
        equal(comparison("==", size, literal(1)), things.some(alone)),
    )


def change(things: Domain, thing: Term, before: tuple[Term, Has], after: tuple[Term, Has]) -> Formula:
    """How a cardinality changes if the set changes by at most one `thing`; each side is a size and its property."""
    (old, had), (new, has) = before, after

    def if_(changed: Has, by: int) -> Formula:
        sizes = equal(new, linear((1, old), (1, literal(by))) if by else old)
        return implication(things.every(lambda m: equal(has(m), changed(m))), sizes)

    gained = if_(lambda m: disjunction(had(m), equal(m, thing)), 1)
    lost = if_(lambda m: conjunction(had(m), negation(equal(m, thing))), -1)
    return conjunction(if_(had, 0), disjunction(had(thing), gained), disjunction(negation(had(thing)), lost))


def earliest(world: SystemState, among: Has, of: str) -> Labelled:
    """Of finitely many numbered jobs one has the least number, if there is any."""
    jobs, number = world.universe.jobs, world.universe.number

    def first(one: Term) -> Formula:
        after = jobs.every(lambda n: implication(among(n), comparison("<=", number(one), number(n))))
        return conjunction(among(one), after)

    some = implication(jobs.some(among), jobs.some(first))
    return Premise(f"counting: one of {of}, if there are any, has the least number", some, COUNTING)
