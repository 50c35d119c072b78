"""The index of proofs: what it says of each theorem is what the proofs are."""

from tenure.proofs import proof_places
from tests.proofs.everything import everything


def test_the_index_has_every_obligation() -> None:
    """Each theorem is where the index says, with all its obligations."""
    found = {name: (place.modules, place.obligations) for name, place in proof_places().items()}
    proofs = everything().values()
    assert found == {proof.id: (proof.modules, tuple(each.id for each in proof.obligations)) for proof in proofs}
