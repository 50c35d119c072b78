"""Proof files: cvc5's own argument for an obligation, step by step, for a checker that trusts no solver.

Alethe files are for Carcara (`carcara check proof.alethe obligation.smt2`), CPC files for Ethos (`ethos proof.cpc`).
A hole is a step that a checker would have to take on trust.
"""

import re
from typing import Literal, TypeAlias, get_args

import attrs

from tenure.proofs.engines import cvc5_run
from tenure.proofs.obligation import Obligation

Format: TypeAlias = Literal["alethe", "cpc"]
FORMATS: tuple[Format, ...] = get_args(Format)

_HOLE = {"alethe": re.compile(r":rule hole\b"), "cpc": re.compile(r"\b(?:trust\w*|hole)\b")}


class NoCertificate(Exception):
    """There is no proof to write down: the solver did not refute the negation. The message says what it did."""


@attrs.frozen
class Certificate:
    """A proof in one of the formats, with its length in steps and its holes."""

    obligation: str
    format: Format
    text: str

    @property
    def steps(self) -> int:
        """How many steps the proof has."""
        return len(re.findall(r"^\((?:step|anchor)\b", self.text, re.MULTILINE))

    @property
    def holes(self) -> int:
        """How many steps have no argument."""
        return len(_HOLE[self.format].findall(self.text))


def certify(obligation: Obligation, form: Format, timeout: float) -> Certificate:
    """Let cvc5 prove an obligation again and write its proof down. Raises NoCertificate."""
    import cvc5

    options = {"produce-proofs": "true", "proof-format-mode": form, "proof-granularity": "dsl-rewrite"}
    solver, said = cvc5_run(obligation.text(), timeout, options)
    if said != "unsat":
        raise NoCertificate(f"cvc5 has no proof of {obligation.id}: it says {said or 'nothing'}")
    kind = cvc5.ProofFormat.ALETHE if form == "alethe" else cvc5.ProofFormat.CPC
    written = solver.proofToString(solver.getProof()[0], kind)
    return Certificate(obligation.id, form, written.decode() if isinstance(written, bytes) else written)
