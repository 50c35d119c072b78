"""The page about judging a scheduler has exactly the options of the command."""

import re

import click

from tenure.cli.command_table import OF_THE_SUITE, command_of
from tenure.cli.suite.option_groups import Grouped
from tests.root import ROOT

PAGE = (ROOT / "docs" / "conformance.md").read_text(encoding="utf-8")
COMMANDS = {name: command for name in OF_THE_SUITE if isinstance(command := command_of(name), Grouped)}
SERVICE = "options of a service"


def options_by_heading() -> dict[str, set[str]]:
    """The options of all commands that have groups, under the headings of their help."""
    found: dict[str, set[str]] = {}
    for command in COMMANDS.values():
        for heading, params in [item for group in command.groups for item in group.sections.items()]:
            names = {param.opts[-1] for param in params if isinstance(param, click.Option)}
            found.setdefault(heading[0].lower() + heading[1:], set()).update(names)
    return {heading: names for heading, names in found.items() if names}


def test_every_option_is_on_the_page() -> None:
    """In the table of its group, which is headed as in the help."""
    tables = {
        heading.strip(): set(re.findall(r"^\| `(?:-o, )?(--[a-z-]+)", rows, re.MULTILINE))
        for heading, rows in re.findall(r"^\| ([a-z, ]+)\| \|\n\|---\|---\|\n((?:\|.*\n)+)", PAGE, re.MULTILINE)
    }
    named = options_by_heading()
    del named[SERVICE], tables["option"]  # which have a test of their own
    assert named == {heading: names for heading, names in tables.items() if names}


def test_every_option_of_a_service_is_in_its_section() -> None:
    """The one that names it stands among the targets."""
    section = PAGE.partition("## A service\n")[2].partition("\n## ")[0]
    cells = re.findall(r"^\| (`--[^|]*)\|", section, re.MULTILINE)
    assert options_by_heading()[SERVICE] == set(re.findall(r"--[a-z-]+", " ".join(cells))) - {"--timeout"}


def test_every_option_belongs_to_a_group() -> None:
    """So none is missing on the page, or stands among others in the help."""
    for name, command in COMMANDS.items():
        grouped = {param.name for group in command.groups for params in group.sections.values() for param in params}
        left = {param.name for param in command.params if isinstance(param, click.Option)} - grouped
        assert set() == left, name


def test_every_command_of_the_suite_is_on_the_page() -> None:
    """In the table of commands, with its arguments."""
    assert OF_THE_SUITE == set(re.findall(r"^\| `tenure (\w+)[^|]*` \|", PAGE, re.MULTILINE))


def test_links_within_the_page_lead_somewhere() -> None:
    """Each names a heading."""
    headings = re.findall(r"^#+ (.*)$", PAGE, re.MULTILINE)
    anchors = {re.sub("[^a-z ]", "", heading.lower()).replace(" ", "-") for heading in headings}
    assert set(re.findall(r"\]\(#([^)]*)\)", PAGE)) <= anchors
