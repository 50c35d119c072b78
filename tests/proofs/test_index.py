"""The index of proofs agrees with the proofs."""

import json

from tenure.proofs import proof_places, theorems_of_row
from tenure.spec import bundled
from tests.proofs.everything import everything
from tests.root import ROOT


def test_the_index_has_every_obligation() -> None:
    """Each theorem is in the place of the index, with all its obligations."""
    found = {name: (place.how, place.modules, place.obligations) for name, place in proof_places().items()}
    proofs = everything().values()
    assert found == {
        proof.id: (proof.how, proof.modules, tuple(each.id for each in proof.obligations)) for proof in proofs
    }


def test_the_index_knows_what_each_row_is_there_for() -> None:
    """The theorems of a row are those that fail or break where the page on changes says so."""
    lines = json.loads((ROOT / "proofs" / "load_bearing.json").read_text(encoding="utf-8"))
    for row in (*bundled().rows, *bundled().job_rows):
        changes = [line for line in lines if line["change"].split()[0] == row]
        failing = {theorem for line in changes for theorem in (*line["refuted"], *line["broken"])}
        assert failing == set(theorems_of_row(row)) != set()
    assert () == theorems_of_row("T99")
