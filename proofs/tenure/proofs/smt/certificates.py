"""Certificates: cvc5's proof of an obligation as a file, for a checker that need not trust the solver.

Alethe files are for Carcara, CPC files for Ethos. CHECKER_COMMANDS has the command that checks a file with its
obligation, and each file begins with it. Ethos also needs the rules of cvc5's proofs (CPC), from cvc5's source. A hole
is a step without an argument, which a checker has to trust.
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
"""The command that checks a certificate, in its folder. ID is the obligation id, CVC5 the source folder of cvc5."""

CHECKER_SOURCES: Mapping[CertificateFormat, str] = {
    "alethe": "Carcara is github.com/ufmg-smite/carcara",
    "cpc": "Ethos is github.com/cvc5/ethos, and CVC5 a checkout of github.com/cvc5/cvc5",
}
"""The sources of the checkers."""

_HOLE = {"alethe": re.compile(r":rule hole\b"), "cpc": re.compile(r"\b(?:trust\w*|hole)\b")}


class NoCertificate(Exception):
    """The solver did not prove the obligation, so there is no certificate. The message has its answer."""


@attrs.frozen
class Certificate:
    """A proof in one of the formats, with its length in steps and its holes."""

    obligation: str
    format: CertificateFormat
    proof: str

    @property
    def text(self) -> str:
        """The text of the file: the command that checks it as a comment, then the proof."""
        return f"; {CHECKER_COMMANDS[self.format].replace('ID', self.obligation)}\n; Made by tenure\n{self.proof}\n"

    @property
    def steps(self) -> int:
        """The number of steps."""
        return len(re.findall(r"^\((?:step|anchor)\b", self.proof, re.MULTILINE))

    @property
    def holes(self) -> int:
        """The number of steps without an argument."""
        return len(_HOLE[self.format].findall(self.proof))


def certify(obligation: Obligation, form: CertificateFormat, timeout: float) -> Certificate:
    """Prove an obligation with cvc5 and return its certificate. Raises NoCertificate."""
    import cvc5

    options = {"produce-proofs": "true", "proof-format-mode": form, "proof-granularity": "dsl-rewrite"}
    solver, answer = cvc5_run(obligation.text(), timeout, options)
    if answer != "unsat":
        raise NoCertificate(f"cvc5 has no proof of {obligation.id}: it says {answer or 'nothing'}")
    kind = cvc5.ProofFormat.ALETHE if form == "alethe" else cvc5.ProofFormat.CPC
    written = solver.proofToString(solver.getProof()[0], kind)
    return Certificate(obligation.id, form, unwrapped(written.decode() if isinstance(written, bytes) else written))


def unwrapped(written: str) -> str:
    r"""Remove the parentheses that cvc5 puts around the whole proof.

    >>> unwrapped("(\n(step @p1 false)\n)\n")
    '(step @p1 false)'
    """
    whole = re.fullmatch(r"\s*\(\s*(\(.*\))\s*\)\s*", written, re.DOTALL)
    return written.strip() if whole is None else whole[1]
