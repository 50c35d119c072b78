"""The page for those who judge a scheduler tells of every option, and of none that there is not."""

import re

import click

from tenure.cli.conform import command
from tenure.cli.conform.option_groups import GROUPS, ServiceOptions, TargetOptions
from tests.root import ROOT

PAGE = (ROOT / "docs" / "conformance.md").read_text(encoding="utf-8")


def names_of(kind: type) -> set[str]:
    """The options of a group."""
    options = [param for param in command.params if isinstance(param, click.Option)]
    return {option.opts[0] for option in options if option.name in kind.__annotations__}


def test_every_option_is_on_the_page() -> None:
    """In the table of its group, which is headed as in the help."""
    tables = {
        heading.strip(): set(re.findall(r"^\| `(--[a-z-]+)", rows, re.MULTILINE))
        for heading, rows in re.findall(r"^\| ([a-z, ]+)\| \|\n\|---\|---\|\n((?:\|.*\n)+)", PAGE, re.MULTILINE)
    }
    for kind in GROUPS:
        if kind is not ServiceOptions:
            heading = (kind.__doc__ or "").rstrip(".")
            also = {"--http"} if kind is TargetOptions else set()
            assert names_of(kind) | also == tables[heading[0].lower() + heading[1:]]


def test_every_option_of_a_service_is_in_its_section() -> None:
    """The one that names it stands among the targets."""
    section = PAGE.partition("## A service\n")[2].partition("\n## ")[0]
    cells = re.findall(r"^\| (`--[^|]*)\|", section, re.MULTILINE)
    assert names_of(ServiceOptions) - {"--http"} == set(re.findall(r"--[a-z-]+", " ".join(cells))) - {"--timeout"}


def test_every_option_belongs_to_a_group() -> None:
    """So none is missing on the page, or stands among others in the help."""
    grouped = {name for kind in GROUPS for name in kind.__annotations__}
    assert set() == {param.name for param in command.params} - grouped


def test_links_within_the_page_lead_somewhere() -> None:
    """Each names a heading."""
    headings = re.findall(r"^#+ (.*)$", PAGE, re.MULTILINE)
    anchors = {re.sub("[^a-z ]", "", heading.lower()).replace(" ", "-") for heading in headings}
    assert set(re.findall(r"\]\(#([^)]*)\)", PAGE)) <= anchors
