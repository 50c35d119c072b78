"""The counting assumption: what proofs may know of the number of things in a finite set.

Solvers know no cardinalities of uninterpreted sorts, so the few facts that are used stand here by name, and nothing
else is assumed: a number of things is not negative; it is 0 exactly for none and 1 exactly for one; it grows by one
with a new member, shrinks by one with a lost one, and stays if the members stay; a part has no more than the whole; and
of finitely many numbered jobs one has the least number. In an instance members are counted out, and nothing is assumed.
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
from tenure.proofs.system.system_state import SystemState, Things

Has = Callable[[Term], Formula]
"""The property that makes a thing a member."""


def number(things: Things, has: Has, size: Term, of: str) -> Labelled:
    """`size` is the number of things that have a property; `of` says so in words."""
    says = f"counting: {size} is the number of {of}"
    return Premise(says, (exactly if things.members else laws)(things, has, size), COUNTING)


def exactly(things: Things, has: Has, size: Term) -> Formula:
    """`size` is the number of members that have a property, counted out."""
    ones = ((1, select(has(member), literal(1), literal(0))) for member in things.members)
    return equal(size, linear(*ones))


def laws(things: Things, has: Has, size: Term) -> Formula:
    """What is assumed of the number of things that have a property, where there may be any number of them."""

    def alone(one: Term) -> Formula:
        return conjunction(has(one), things.every(lambda other: implication(has(other), equal(one, other))))

    return conjunction(
        comparison(">=", size, literal(0)),
        equal(comparison("==", size, literal(0)), negation(things.some(has))),
        equal(comparison("==", size, literal(1)), things.some(alone)),
    )


def change(things: Things, thing: Term, before: tuple[Term, Has], after: tuple[Term, Has]) -> Formula:
    """How a number changes when the members change by at most one `thing`; each side is a size and its property."""
    (old, had), (new, has) = before, after

    def if_(changed: Has, by: int) -> Formula:
        sizes = equal(new, linear((1, old), (1, literal(by))) if by else old)
        return implication(things.every(lambda m: equal(has(m), changed(m))), sizes)

    gained = if_(lambda m: disjunction(had(m), equal(m, thing)), 1)
    lost = if_(lambda m: conjunction(had(m), negation(equal(m, thing))), -1)
    return conjunction(if_(had, 0), disjunction(had(thing), gained), disjunction(negation(had(thing)), lost))


def earliest(world: SystemState, among: Has, of: str) -> Labelled:
    """Of finitely many numbered jobs one has the least number."""
    jobs, number = world.cast.jobs, world.cast.number

    def first(one: Term) -> Formula:
        after = jobs.every(lambda n: implication(among(n), comparison("<=", number(one), number(n))))
        return conjunction(among(one), after)

    some = implication(jobs.some(among), jobs.some(first))
    return Premise(f"counting: one of {of}, if there are any, has the least number", some, COUNTING)
