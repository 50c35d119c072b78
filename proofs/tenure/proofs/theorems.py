"""Everything there is to prove, from one list of modules; each says for itself what it proves and how."""

from collections import Counter
from collections.abc import Mapping

from tenure.proofs import code, session
from tenure.proofs.obligation import Obligation
from tenure.spec import Spec

SENTENCES: Mapping[str, str] = {
    "INV": "The opening makes the invariants of a session true; every step and the passing of time keep them.",
    code.THEOREM: code.SENTENCE,
}
"""What is proved beside the theorems of the specification."""


def obligations(spec: Spec) -> list[Obligation]:
    """Every obligation for a specification, theorem by theorem."""
    found = [*session.obligations(spec), *code.obligations(spec)]
    order = [*spec.theorems, *SENTENCES]
    found.sort(key=lambda obligation: order.index(obligation.theorem))
    twice = [name for name, number in Counter(obligation.id for obligation in found).items() if number > 1]
    assert not twice, f"two obligations are called {twice[0]}"
    return found
