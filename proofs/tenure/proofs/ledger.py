"""The claims ledger: for each theorem how it was established, and for what sizes."""

from collections.abc import Sequence

from tenure.proofs import code
from tenure.proofs.prove import Proof

_SESSION = "proved for all sizes, by induction over the steps of a session"
_CODE = "proved for all inputs of the shipped step, path by path"


def how(theorem: str) -> str:
    """How a theorem is established, and for what."""
    if theorem == code.THEOREM:
        return _CODE
    return _SESSION


def page(proofs: Sequence[Proof]) -> str:
    """The ledger as Markdown."""
    lines = ["| id | theorem | clauses | how | obligations | verdict |", "|" + " --- |" * 6]
    for proof in proofs:
        engines = " and ".join(dict.fromkeys(decision.engine for decision in proof.decisions))
        cells = (
            proof.theorem,
            proof.sentence,
            " ".join(proof.clauses),
            how(proof.theorem),
            str(proof.obligations),
            f"{proof.status} by {engines}",
        )
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"
