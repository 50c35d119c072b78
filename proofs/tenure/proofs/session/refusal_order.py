"""S40: of several reasons to refuse a command the first one counts, in the order of X5.

What is checked before the table is read is no part of a session. The rule `refusal` says that these checks are made in
the order of the refusals of the specification; here that order is compared with the one that X5 has in words.
"""

from itertools import combinations

from tenure.model.solver import (
    Formula,
    boolean,
    conjunction,
    disjunction,
    equal,
    implication,
    integer,
    literal,
    negation,
)
from tenure.proofs.smt.obligation import Background, Obligation
from tenure.proofs.smt.premises import CHECKED_IN_ORDER, Premise
from tenure.spec import Spec

ORDER = (
    ("bad_value",),
    ("time_went_back", "unknown_id"),
    ("duplicate_id",),
    ("limit_exceeded", "not_accepting"),
    ("not_running", "already_final", "not_final"),
)
"""The groups of reasons, as X5 orders them; no command has two reasons of one group."""


def obligations(spec: Spec) -> list[Obligation]:
    """The one obligation."""
    numbers = {code: number for number, code in enumerate(spec.refusals)}
    applies, code = {name: boolean(name) for name in numbers}, integer("code")
    legend = ("codes:", *(f"{number} {name}" for name, number in numbers.items()))

    def first(name: str) -> Formula:
        earlier = (negation(applies[other]) for other in numbers if numbers[other] < numbers[name])
        return conjunction(applies[name], *earlier, equal(code, literal(numbers[name])))

    premise = Premise("the code is the first one that applies", disjunction(*map(first, numbers)), CHECKED_IN_ORDER)
    goal = conjunction(
        *(
            implication(applies[one], negation(equal(code, literal(numbers[other]))))
            for group, later in combinations(ORDER, 2)
            for one in group
            for other in later
        )
    )
    theorem = spec.theorems["S40"]
    claim = "Of several reasons to refuse a command the first one counts."
    background = Background((), (" ".join(legend),))
    return [Obligation("S40", "order", claim, theorem.clauses, background, (premise,), goal)]
