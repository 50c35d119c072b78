"""Certificates have the form that the checkers read: commands one after the other, and the command that checks them."""

import re
import shlex
from collections.abc import Iterator

import pytest

from tenure.proofs.session import session_theorems
from tenure.proofs.smt.certificates import (
    CHECKER_COMMANDS,
    FORMATS,
    Certificate,
    CertificateFormat,
    NoCertificate,
    certify,
    unwrapped,
)
from tenure.proofs.smt.obligation import Obligation
from tenure.proofs.system import lone_job, scheduler_theorems
from tests.proofs.everything import obligations

KNOWN = {
    "cpc": {"declare-sort", "declare-const", "define", "assume", "step", "assume-push", "step-pop"},
    "alethe": {"assume", "step", "anchor"},
}
"""The commands of each format that proofs of ours have."""

NAMES = ("S5-submit", "S10-starts", "S27-arrivals", "S21-told")
"""One about a session, without quantifiers, and some with sorts, quantifiers and laws of counting."""


def named(name: str) -> Obligation:
    """The obligation with an id."""
    return next(
        each
        for room in (session_theorems, scheduler_theorems, lone_job)
        for each in obligations(room)
        if each.id == name
    )


def commands(text: str) -> Iterator[str]:
    """The words with which the commands at the top of a text begin. Raises AssertionError if it is none."""
    depth, tokens = 0, re.findall(r";[^\n]*|\"[^\"]*\"|\|[^|]*\||[()]|[^\s()]+", text)
    for number, token in enumerate(tokens):
        if token.startswith(";"):
            continue
        assert depth or token == "(", f"{token} is not in a command"
        if token == "(":
            if depth == 0:
                yield tokens[number + 1]
            depth += 1
        elif token == ")":
            depth -= 1
    assert 0 == depth, "a parenthesis is missing"


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("name", NAMES)
def test_a_certificate_is_one_command_after_the_other(name: str, form: CertificateFormat) -> None:
    """Nothing is around them, each is known, and no step is taken on trust."""
    certificate = certify(named(name), form, 20)
    found = list(commands(certificate.text))
    assert set(found) <= KNOWN[form]
    assert certificate.steps == sum(word in ("step", "step-pop", "anchor") for word in found)
    assert 0 == certificate.holes


@pytest.mark.parametrize("form", FORMATS)
def test_a_certificate_begins_with_the_command_that_checks_it(form: CertificateFormat) -> None:
    """It names the certificate and the obligation, as `tenure prove` writes them."""
    certificate = Certificate("S3-start", form, "(step @p1 false)")
    first, *_ = certificate.text.splitlines()
    words = shlex.split(first.removeprefix("; "))
    assert f"S3-start.{form}" in words
    assert any(word.endswith("S3-start.smt2") for word in words)
    assert CHECKER_COMMANDS[form].replace("ID", "S3-start") == first.removeprefix("; ")


def test_a_proof_of_cpc_ends_in_false() -> None:
    """This is what `--require-proof-of-false` asks for."""
    certificate = certify(named("S5-submit"), "cpc", 20)
    assert re.match(r"\(step \S+ false ", certificate.proof.splitlines()[-1])


def test_the_check_of_the_form_can_fail() -> None:
    """A proof as cvc5 writes it, all of it in parentheses, is no command after the other; nor is half of one."""
    wrapped = "(\n(step @p1 false)\n)\n"
    assert ["("] == list(commands(wrapped))
    assert ["step"] == list(commands(unwrapped(wrapped)))
    with pytest.raises(AssertionError, match="is missing"):
        list(commands("(step @p1"))
    with pytest.raises(AssertionError, match="not in a command"):
        list(commands("step"))


def test_what_is_not_around_all_of_it_stays() -> None:
    """Only parentheses around all commands go."""
    assert "(assume a)\n(step (b))" == unwrapped("(assume a)\n(step (b))\n")
    assert "(assume a)\n(step (b))" == unwrapped("(\n(assume a)\n(step (b))\n)")


def test_there_is_no_certificate_of_a_witness() -> None:
    """An obligation that is satisfiable has no proof to write down."""
    one = named("S5-submit")
    witness = Obligation(one.theorem, one.part, one.claim, one.clauses, one.background, one.premises, None)
    with pytest.raises(NoCertificate, match="it says sat"):
        certify(witness, "cpc", 20)
