"""What theorems claim of one session: every encoding of a claim means the same."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure.model import solver
from tenure.model.interpreter import evaluator
from tenure.model.relation import NO_PHASE, Relation
from tenure.spec import TIME, Claim, Connective, Constant, Expression, Not, bundled, names_in, words_of_answers
from tenure.spec import given as given_values

SPEC = bundled()
RELATION = Relation(SPEC)
CLAIMS = [(theorem.id, claim) for theorem in SPEC.theorems.values() for claim in theorem.claims]
WORDS = {"phase": [NO_PHASE, *SPEC.phases], "reason": list(SPEC.names["reason"].values), **words_of_answers(SPEC)}


def types(expression: Expression) -> dict[str, str]:
    """The names that occur in a claim of which the input is known, each with its type."""
    flags = {"started", "submitted", "stepped", "unchanged", "refused", "ignored"}
    flags |= {name for name, entry in SPEC.names.items() if entry.kind == "bool"}
    plain = {name: name.rpartition(".")[2] for name in names_in(expression)}
    return {name: "bool" if word in flags else word if word in WORDS else "int" for name, word in plain.items()}


@pytest.mark.parametrize(("theorem", "claim"), CLAIMS, ids=[f"{theorem}: {claim.text}" for theorem, claim in CLAIMS])
@given(data=st.data())
def test_a_claim_means_the_same_to_monitors_and_solvers(theorem: str, claim: Claim, data: st.DataObject) -> None:
    """For all values of the names, the function and the formula of a claim agree."""
    name = data.draw(st.sampled_from([*SPEC.inputs, TIME]))
    condition = given_values(Connective("or", (Not(claim.when), claim.holds)), {"input": name})
    draws: dict[str, st.SearchStrategy[Any]] = {"bool": st.booleans(), "int": st.integers(-1, 4)}
    draws |= {kind: st.sampled_from(words) for kind, words in WORDS.items()}
    values, known, scope = {}, {}, {}
    for word, kind in types(condition).items():
        values[word] = value = data.draw(draws[kind], word)
        scope[word] = solver.boolean(word) if kind == "bool" else solver.integer(word)
        if kind == "phase":
            known[scope[word]] = RELATION.phases[value]
        else:
            known[scope[word]] = RELATION.term(Constant(value)) if kind in WORDS else solver.literal(value)
    assert evaluator(condition)(values) == solver.assignment(known).holds(RELATION.formula(condition, scope))
