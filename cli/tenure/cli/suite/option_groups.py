"""Options in groups: a record whose fields are options, and whose docstring is their heading in the help.

A command lists its groups, and its function gets a record of each, in order, and then its own arguments.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs
import click

from tenure.cli.errors import WrongUse
from tenure.cli.files import STREAM
from tenure.cli.options import TO_READ, TO_WRITE, FileName

UPDATED = ("--expect", "--write-expect")
"""The options that read and write a file that is updated."""


@attrs.frozen
class Group:
    """Options under their headings in the help, and a function that makes the record of their values."""

    sections: Mapping[str, Sequence[click.Parameter]]
    record: Callable[[Mapping[str, Any]], Any]


def option(*flags: str, **settings: Any) -> Any:
    """Return a field of a record that is an option."""
    return attrs.field(metadata={"param": click.Option(flags, **settings)})


def shared(add: Callable[[Callable[..., object]], object]) -> Any:
    """Return a field of a record for an option that commands without groups have, too."""

    def holder() -> None:
        """Hold the option."""

    add(holder)
    (param,) = vars(holder)["__click_params__"]
    return attrs.field(metadata={"param": param})


def group(kind: type) -> Group:
    """Return the group of a record."""
    params = {field.name: field.metadata["param"] for field in attrs.fields(kind)}
    heading = (kind.__doc__ or "").rstrip(".")
    return Group(
        {heading: tuple(params.values())},
        lambda given: kind(**{name: given[param.name] for name, param in params.items()}),
    )


class Grouped(click.Command):
    """A command with grouped options in its help, which refuses to write a file that it reads, or one file twice."""

    def __init__(self, name: str | None, *, groups: Sequence[Group], **settings: Any) -> None:
        self.groups = groups
        own, callback = settings["params"], settings["callback"]

        def with_records(**given: Any) -> Any:
            return callback(*(each.record(given) for each in groups), *(given[param.name] for param in own))

        params = [*own, *(param for each in groups for section in each.sections.values() for param in section)]
        super().__init__(name, **{**settings, "callback": with_records, "params": params})

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options under the headings of their groups, and those of no group last."""
        named = [param for param in self.get_params(ctx) if isinstance(param, click.Option)]
        lines = {param.name: line for param in named if (line := param.get_help_record(ctx))}
        for heading, params in [item for each in self.groups for item in each.sections.items()]:
            if shown := [lines.pop(param.name) for param in params if param.name in lines]:
                with formatter.section(heading):
                    formatter.write_dl(shown)
        with formatter.section("Other"):
            formatter.write_dl(list(lines.values()))

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command. Raises WrongUse if a file to write is read, except for updated known failures."""
        read, written = self._files(ctx, TO_READ), self._files(ctx, TO_WRITE)
        for place, (name, path) in enumerate(written):
            for other, file in read:
                if path is not STREAM and path.resolve() == file.resolve() and (other, name) != UPDATED:
                    raise WrongUse(f"{name} would overwrite {str(file)!r}, which {other} reads; choose another file")
            for _, file in written[:place]:
                if path.resolve() == file.resolve():
                    raise WrongUse(f"two of the files to write are {str(file)!r}; choose different files")
        return super().invoke(ctx)

    def _files(self, ctx: click.Context, kind: FileName) -> list[tuple[str, Path]]:
        """The files to read or to write, each with the option that names it."""
        return [
            (param.opts[0] if isinstance(param, click.Option) else str(param.metavar), path)
            for param in self.params
            if param.type is kind and (value := ctx.params[param.name or ""]) is not None
            for path in (value if isinstance(value, tuple) else [value])
        ]
