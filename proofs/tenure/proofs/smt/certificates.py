"""Proof files: cvc5's own argument for an obligation, step by step, for a checker that trusts no solver.

Alethe files are for Carcara, CPC files for Ethos; COMMANDS has the command that checks one beside its obligation, and
each file begins with its own. Ethos also needs the signature of CPC, the rules of cvc5's proofs, from cvc5's source.
A hole is a step that a checker would have to take on trust.
"""

import re
from collections.abc import Mapping
from typing import Literal, TypeAlias, get_args

import attrs

from tenure.proofs.smt.obligation import Obligation
from tenure.proofs.smt.solvers import cvc5_run

CertificateFormat: TypeAlias = Literal["alethe", "cpc"]
FORMATS: tuple[CertificateFormat, ...] = get_args(CertificateFormat)

CHECKER_COMMANDS: Mapping[CertificateFormat, str] = {
    "alethe": "carcara check ID.alethe ID.smt2",
    "cpc": "ethos --include=CVC5/proofs/eo/cpc/Cpc.eo --reference=ID.smt2 --require-proof-of-false ID.cpc",
}
"""How a certificate is checked, from its folder: ID is the obligation's, CVC5 the folder with the source of cvc5."""

CHECKER_SOURCES: Mapping[CertificateFormat, str] = {
    "alethe": "Carcara is github.com/ufmg-smite/carcara",
    "cpc": "Ethos is github.com/cvc5/ethos, and CVC5 a checkout of github.com/cvc5/cvc5",
}
"""Where the checkers are to be had."""

_HOLE = {"alethe": re.compile(r":rule hole\b"), "cpc": re.compile(r"\b(?:trust\w*|hole)\b")}


class NoCertificate(Exception):
    """There is no proof to write down: the solver did not refute the negation. The message says what it did."""


@attrs.frozen
class Certificate:
    """A proof in one of the formats, with its length in steps and its holes."""

    obligation: str
    format: CertificateFormat
    proof: str

    @property
    def text(self) -> str:
        """The file: one command of the format after the other, below the command that checks it."""
        return f"; {CHECKER_COMMANDS[self.format].replace('ID', self.obligation)}\n; Made by tenure\n{self.proof}\n"

    @property
    def steps(self) -> int:
        """How many steps the proof has."""
        return len(re.findall(r"^\((?:step|anchor)\b", self.proof, re.MULTILINE))

    @property
    def holes(self) -> int:
        """How many steps have no argument."""
        return len(_HOLE[self.format].findall(self.proof))


def certify(obligation: Obligation, form: CertificateFormat, timeout: float) -> Certificate:
    """Let cvc5 prove an obligation again and write its proof down. Raises NoCertificate."""
    import cvc5

    options = {"produce-proofs": "true", "proof-format-mode": form, "proof-granularity": "dsl-rewrite"}
    solver, said = cvc5_run(obligation.text(), timeout, options)
    if said != "unsat":
        raise NoCertificate(f"cvc5 has no proof of {obligation.id}: it says {said or 'nothing'}")
    kind = cvc5.ProofFormat.ALETHE if form == "alethe" else cvc5.ProofFormat.CPC
    written = solver.proofToString(solver.getProof()[0], kind)
    return Certificate(obligation.id, form, unwrapped(written.decode() if isinstance(written, bytes) else written))


def unwrapped(written: str) -> str:
    r"""The commands of a proof, without the parentheses that cvc5 puts around all of them.

    >>> unwrapped("(\n(step @p1 false)\n)\n")
    '(step @p1 false)'
    """
    whole = re.fullmatch(r"\s*\(\s*(\(.*\))\s*\)\s*", written, re.DOTALL)
    return written.strip() if whole is None else whole[1]
