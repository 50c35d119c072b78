"""The page about proofs has the options, keys and commands of `tenure prove`."""

import re

import pytest

from tenure.cli import prove
from tenure.cli.prove import proof_text
from tenure.proofs import shipped
from tenure.proofs.deciding import Proof
from tenure.proofs.registry import theorems
from tenure.proofs.smt.certificates import CHECKER_COMMANDS, CHECKER_SOURCES, FORMATS, CertificateFormat
from tenure.spec import bundled
from tests.root import ROOT

PAGE = (ROOT / "docs" / "proofs.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("form", FORMATS)
def test_the_commands_that_check_certificates(form: CertificateFormat) -> None:
    """They are those at the head of the files, and the checkers are linked."""
    assert f"| `{form}` |" in PAGE
    assert f"| `{CHECKER_COMMANDS[form]}` |" in PAGE
    assert set(re.findall(r"github\.com/[\w/-]+", CHECKER_SOURCES[form])) <= set(
        re.findall(r"github\.com/[\w/-]+", PAGE)
    )


def test_options_exist() -> None:
    """Every option that the page names with `tenure prove` is one."""
    options = {name for parameter in prove.command.params for name in parameter.opts}
    named = {
        word for line in PAGE.splitlines() if line.startswith("tenure prove") for word in re.findall("--[a-z-]+", line)
    }
    assert {"--quick", "--certificates", "--certificate-format"} <= named <= options


def test_keys_are_those_of_a_theorem() -> None:
    """Each row of the first table is about a key of the JSON document."""
    [one] = theorems(bundled(), ["L3"])
    document = proof_text.as_json(bundled(), (), [Proof(one, ())], [], {})
    named = re.findall(r"^\| `(\w+)` \|", PAGE.partition("## The result for the shipped")[0], re.MULTILINE)
    assert {"status", "assumes", "rests_on", "in_words_only"} <= set(named) <= document["theorems"][0].keys()


def test_verdicts_are_on_the_page() -> None:
    """The page names each verdict of a part."""
    section = PAGE.partition("## The result for the shipped")[2].partition("##")[0]
    assert all(f"`{verdict}`" in section for verdict in shipped.VERDICTS)
