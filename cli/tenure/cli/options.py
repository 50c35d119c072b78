"""Options and helpers that the subcommands share: files, formats, the width of a terminal, and printed JSON."""

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
    from tenure.spec import Spec

    _Kind = click.ParamType[Path]
else:
    _Kind = click.ParamType  # which takes no parameter before click 8.5

WIDEST = 1000
"""The most columns of a terminal that are used."""


class FileName(_Kind):
    """The name of a file or a folder, which is not empty. `-` is standard output or, to read, standard input.

    `tenure.cli.files` reads and writes the file, and reports errors.
    """

    name = "file"

    def __init__(self, *, read: bool = False) -> None:
        self._stream = Path("/dev/stdin") if read else STREAM

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """Convert to a path. Fails for an empty name, which would be the current folder, and for an invalid one."""
        text = str(value)
        if not text.strip():
            self.fail("it is empty; give a file or a folder", param, ctx)
        if "\0" in text:
            self.fail(f"{text!r} is not the name of a file: it contains NUL", param, ctx)
        return self._stream if text == "-" else Path(text)


TO_READ: Final = FileName(read=True)
TO_WRITE: Final = FileName()


def force_option(function: Function) -> Function:
    """Add the option `--force`, passed as `force`."""
    return click.option("--force", is_flag=True, help="Overwrite files that tenure did not make.")(function)


def format_option(function: Function) -> Function:
    """Add the option `--format text|json`, passed as `output_format`."""
    return _format(function, ["text", "json"], "Print for people or for programs.")


def page_format_option(function: Function) -> Function:
    """Add the option `--format text|json|markdown`, passed as `output_format`."""
    return _format(function, ["text", "json", "markdown"], "Print for people, for programs, or as a page.")


def _format(function: Function, formats: list[str], text: str) -> Function:
    kind = click.Choice(formats)
    return click.option("--format", "output_format", type=kind, default="text", show_default=True, help=text)(function)


def spec_option(function: Function) -> Function:
    """Add the option `--file` for another specification, passed as `path`."""
    return click.option("--file", "path", type=TO_READ, help="Another specification file.")(function)


def specification(path: Path | None) -> "Spec":
    """Read the specification in a file, by default the bundled one. Raises SpecError."""
    from tenure.spec import bundled, load

    return bundled() if path is None else load(path)


def print_json(value: object, *, err: bool = False) -> None:
    """Print one JSON document in plain ASCII, for every terminal and pipe."""
    click.echo(json.dumps(value, indent=2), err=err)


def check_values(context: click.Context) -> None:
    """Refuse texts with NUL or surrogates, and numbers that are not finite. Raises BadParameter."""
    for param in context.command.params:
        value = context.params.get(param.name or "")
        for each in value if isinstance(value, tuple) else (value,):
            reason = _fault(each)
            if reason:
                raise click.BadParameter(reason, context, param)


def _fault(value: object) -> str:
    if isinstance(value, float) and not isfinite(value):
        return f"{value} is not a finite number"
    if isinstance(value, str) and "\0" in value:
        return f"{value!r} contains NUL"
    if isinstance(value, str) and any("\ud800" <= mark <= "\udfff" for mark in value):
        return f"{value!r} is not UTF-8"
    return ""


def terminal_width() -> int:
    """Return the columns of the terminal, or of COLUMNS, up to a maximum."""
    return min(shutil.get_terminal_size().columns, WIDEST)
