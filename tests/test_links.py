"""Links between pages: each leads to a file that is there, and to a place in it."""

import re
from functools import cache
from pathlib import Path

import pytest

from tests.root import ROOT

PAGES = [*ROOT.glob("*.md"), *ROOT.glob("*/*.md")]


def prose(page: Path) -> str:
    """A page without its code."""
    return re.sub(r"^```.*?^```|`[^`\n]*`", "x", page.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)


@cache
def anchors(page: Path) -> set[str]:
    """The places of a page that a link can name: its headings, as GitHub makes anchors of them, and its own anchors."""
    text = re.sub(r"^```.*?^```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)
    headings = re.findall(r"^#+ +(.+?) *$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings} | set(
        re.findall(r'<a id="([^"]+)">', text)
    )


def leads_somewhere(page: Path, link: str) -> bool:
    """Whether a relative link does."""
    path, _, anchor = link.partition("#")
    target = (page.parent / path).resolve() if path else page
    return target.exists() and target.is_relative_to(ROOT) and (not anchor or anchor in anchors(target))


@pytest.mark.parametrize("page", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_of_a_page_leads_somewhere(page: Path) -> None:
    """Those within the project; what others publish is not looked at."""
    links = re.findall(r"\]\(([^)\s]+)\)", prose(page))
    dead = [link for link in links if not re.match(r"https?:", link) and not leads_somewhere(page, link)]
    assert [] == dead, "a link is relative to its page; an anchor is a heading in lower case with hyphens"


def test_the_readme_links_every_page_of_docs() -> None:
    """So that a reader finds each."""
    links = re.findall(r"\]\((docs/[^)#]+)", prose(ROOT / "README.md"))
    assert {f"docs/{path.name}" for path in ROOT.glob("docs/*.md")} == set(links)
