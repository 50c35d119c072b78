"""What the subcommands share: the `--format` option and the way JSON is printed."""

import json
from collections.abc import Callable
from typing import Literal, TypeAlias, TypeVar

import click

Format: TypeAlias = Literal["text", "json"]
Function = TypeVar("Function", bound=Callable[..., object])


def format_option(function: Function) -> Function:
    """Add `--format text|json`, passed on as `output_format`."""
    return click.option(
        "--format",
        "output_format",
        type=click.Choice(["text", "json"]),
        default="text",
        show_default=True,
        help="Print for people or for programs.",
    )(function)


def print_json(value: object) -> None:
    """Print one JSON document; only plain ASCII, so that every terminal and pipe can take it."""
    click.echo(json.dumps(value, indent=2))
