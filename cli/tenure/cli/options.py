"""What the subcommands share: options, the kinds of files that they name, the width of a terminal, and printed JSON."""

import json
import shutil
from collections.abc import Callable
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypeVar

import click

from tenure.cli.files import STREAM

OutputFormat: TypeAlias = Literal["text", "json"]
Function = TypeVar("Function", bound=Callable[..., object])

if TYPE_CHECKING:
    _Kind = click.ParamType[Path]
else:
    _Kind = click.ParamType  # which takes no parameter before click 8.5

WIDEST = 1000
"""Columns of a terminal; what says that it has more is taken to have so many."""


class FileName(_Kind):
    """The name of a file or a folder, which is not empty. `-` is standard output, or for a file to read standard input.

    How a file is to be read or written, and that it cannot be, is for `tenure.cli.files` to say.
    """

    name = "file"

    def __init__(self, *, read: bool = False) -> None:
        self._stream = Path("/dev/stdin") if read else STREAM

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """The path. Fails for an empty name, which would be the current folder, and for one that no file can have."""
        text = str(value)
        if not text.strip():
            self.fail("it is empty; name a file or a folder", param, ctx)
        if "\0" in text:
            self.fail(f"{text!r} is no name of a file: it has a NUL in it", param, ctx)
        return self._stream if text == "-" else Path(text)


TO_READ: Final = FileName(read=True)
TO_WRITE: Final = FileName()


def force_option(function: Function) -> Function:
    """Add `--force`, passed on as `force`."""
    return click.option("--force", is_flag=True, help="Write over files that tenure did not make.")(function)


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


def print_json(value: object, *, err: bool = False) -> None:
    """Print one JSON document; only plain ASCII, so that every terminal and pipe can take it."""
    click.echo(json.dumps(value, indent=2), err=err)


def check_values(context: click.Context) -> None:
    """Refuse a text that is no text for others, and a number that is none. Raises BadParameter."""
    for param in context.command.params:
        value = context.params.get(param.name or "")
        for each in value if isinstance(value, tuple) else (value,):
            reason = _refused(each)
            if reason:
                raise click.BadParameter(reason, context, param)


def _refused(value: object) -> str:
    if isinstance(value, float) and not isfinite(value):
        return f"{value} is no number that can be used"
    if isinstance(value, str) and "\0" in value:
        return f"{value!r} has a NUL in it"
    if isinstance(value, str) and any("\ud800" <= mark <= "\udfff" for mark in value):
        return f"{value!r} is not UTF-8"
    return ""


def terminal_width() -> int:
    """The columns of the terminal, or what COLUMNS says that it has, within reason."""
    return min(shutil.get_terminal_size().columns, WIDEST)
