"""The English of docs and help: no sentence is longer than a reader can hold, and the glossary has every term."""

import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tenure.cli.command_table import COMMANDS, command_of
from tenure.spec import bundled
from tests.root import ROOT

MOST_WORDS = 30

PAGES = [  # those that are written by hand
    path
    for path in (*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("*/README.md"))
    if path.name not in ("specification.md", "CHANGELOG.md") and path != ROOT / "proofs" / "README.md"
]

MOST_WORDS_OF_A_MEANING = 19

TERMS = """
active, backend, blocked, bounded equivalence, canceled, capability, case, cell, clause, closed, control machine,
counterexample, deactivated, depth, dispatch, driver, effect, expected failure, expired, fair share, guard,
heartbeat, holder, incident, interactive clock, interactive timeout, job, journal, kind, lane, ledger, lockstep,
maximum time, mutant, normal queue, obligation, oracle, origin, owner, payload, phase, policy, prepared command, QPU,
queued, reference scheduler, request id, row, seed, session, settle, skipped, snapshot, state, target, theorem, tie,
unit, unused timeout, vector, verdict, witness, work
"""
"""The project's own terms, but for first in, first out, which has a comma of its own."""


def sentences(text: str) -> Iterator[str]:
    """The sentences of a page, but those of code and the cells of tables one by one."""
    text = re.sub(r"^```.*?^```", "\n\n", text, flags=re.DOTALL | re.MULTILINE)
    for block in re.split(r"\n\s*\n|\n(?=\s*(?:[-*#|]|\d+\.)\s?)|\|", text):
        plain = re.sub(r"`[^`]*`", "x", re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", " ".join(block.split())))
        yield from re.split(r"(?<=[.:;?!])\s+(?=[A-Z\"*`x(]|$)", plain)


def too_long(text: str) -> list[str]:
    """The sentences that have too many words."""
    return [each for each in sentences(text) if len(re.findall(r"[\w'-]+", each)) > MOST_WORDS]


@pytest.mark.parametrize("page", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_sentence_of_a_page_is_too_long(page: Path) -> None:
    """A long one is two."""
    assert [] == too_long(page.read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", COMMANDS)
def test_no_sentence_of_a_help_text_is_too_long(name: str) -> None:
    """Of a command and of its options."""
    command = command_of(name)
    helps = [command.help or "", *(str(getattr(param, "help", "") or "") for param in command.params)]
    assert [] == [sentence for text in helps for sentence in too_long(text)]


def glossary() -> list[tuple[str, str, str]]:
    """The rows of the glossary: the term, its meaning, the words of others."""
    page = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    _, _, *rows = (line.split("|")[1:-1] for line in page.splitlines() if line.startswith("|"))
    return [(term.strip(), meaning.strip(), theirs.strip()) for term, meaning, theirs in rows]


def test_the_glossary_has_every_term() -> None:
    """Each of ours has a row, perhaps with its names in code."""
    rows = {term.partition(" (")[0] for term, _, _ in glossary()}
    assert set() == {"first in, first out", *re.split(r",\s+", TERMS.strip())} - rows


def test_the_glossary_has_the_public_states_of_a_session() -> None:
    """A reader who has the words of a public interface finds them."""
    phases = set(bundled().phases)
    states = [name.id for name in bundled().public_names.values() if phases & set(name.means)]
    assert {"open", "active", "inactive", "pending_closed", "closed"} <= set(states)
    words = " ".join(theirs for _, _, theirs in glossary())
    assert [] == [state for state in states if f"`{state}`" not in words]


def test_a_meaning_in_the_glossary_is_short() -> None:
    """It has fewer than 20 words."""
    assert [] == [meaning for _, meaning, _ in glossary() if len(meaning.split()) > MOST_WORDS_OF_A_MEANING]


def test_every_dotted_name_of_a_page_is_there() -> None:
    """What a reader imports or runs, as `tenure.conformance.serve`."""
    names = {name for page in PAGES for name in re.findall(r"\btenure(?:\.\w+)+", page.read_text(encoding="utf-8"))}
    assert len(names) > 10
    for name in names - {"tenure.absences"}:  # a property in JUnit XML
        assert pkgutil.resolve_name(name) is not None
