"""Options in groups: a record whose fields are its options, and whose docstring is their heading in the help.

A command names its groups, and its function gets a record of each, in their order, and then its own arguments.
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
"""What reads and what writes a file that is brought up to date."""


@attrs.frozen
class Group:
    """Options under their headings in the help, and what makes a record of all that is given."""

    sections: Mapping[str, Sequence[click.Parameter]]
    record: Callable[[Mapping[str, Any]], Any]


def option(*flags: str, **settings: Any) -> dict[str, click.Parameter]:
    """The metadata of a field that is an option."""
    return {"param": click.Option(flags, **settings)}


def shared(add: Callable[[Callable[..., object]], object]) -> dict[str, click.Parameter]:
    """The metadata of a field that is an option which commands without groups have, too."""

    def holder() -> None:
        """Hold the option."""

    add(holder)
    (param,) = vars(holder)["__click_params__"]
    return {"param": param}


def group(kind: type) -> Group:
    """The group of a record."""
    params = {field.name: field.metadata["param"] for field in attrs.fields(kind)}
    heading = (kind.__doc__ or "").rstrip(".")
    return Group(
        {heading: tuple(params.values())},
        lambda given: kind(**{name: given[param.name] for name, param in params.items()}),
    )


class Grouped(click.Command):
    """A command whose help shows the options by group. No file that it reads is one to write, nor are two of those."""

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
        """Run the command. Raises WrongUse if a file to write is read, but for known failures brought up to date."""
        read, written = self._files(ctx, TO_READ), self._files(ctx, TO_WRITE)
        for place, (name, path) in enumerate(written):
            for other, file in read:
                if path is not STREAM and path.resolve() == file.resolve() and (other, name) != UPDATED:
                    raise WrongUse(f"{name} would write over {str(file)!r}, which {other} reads; give it another name")
            for _, file in written[:place]:
                if path.resolve() == file.resolve():
                    raise WrongUse(f"two of the files to write are {str(file)!r}; give each a name of its own")
        return super().invoke(ctx)

    def _files(self, ctx: click.Context, kind: FileName) -> list[tuple[str, Path]]:
        """The files that are to be read or written, each with what it is given for."""
        return [
            (param.opts[0] if isinstance(param, click.Option) else str(param.metavar), path)
            for param in self.params
            if param.type is kind and (value := ctx.params[param.name or ""]) is not None
            for path in (value if isinstance(value, tuple) else [value])
        ]
