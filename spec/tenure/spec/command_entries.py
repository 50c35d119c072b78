"""The records of commands and views: what a client and the host of a scheduler may ask, and what they see."""

from typing import Annotated, Literal, TypeAlias

import attrs

from tenure.spec.toml_reader import InFile

FieldType: TypeAlias = Literal["id", "time", "positive_time", "count", "word"]


@attrs.frozen
class CommandField:
    """A field of a command; a word has values. An optional field may be left out, and then has its default."""

    id: str
    type: FieldType
    values: Annotated[tuple[str, ...], InFile(default=())]
    optional: Annotated[bool, InFile(default=False)]
    default: str | None

    @property
    def is_number(self) -> bool:
        """Whether its value is an integer."""
        return self.type in ("time", "positive_time", "count")


@attrs.frozen
class CommandEntry:
    """A command of a client, or one of the host of a scheduler, which no other can give and which is not judged."""

    id: str
    text: str
    clauses: tuple[str, ...]
    fields: Annotated[tuple[CommandField, ...], InFile("field")]

    @property
    def subject(self) -> str:
        """The field with the id or value that the command is about."""
        return self.fields[0].id

    @property
    def required(self) -> tuple[str, ...]:
        """The required fields."""
        return tuple(field.id for field in self.fields if not field.optional)

    @property
    def optional(self) -> tuple[str, ...]:
        """The optional fields."""
        return tuple(field.id for field in self.fields if field.optional)


@attrs.frozen
class ViewEntry:
    """A query of a client, with the fields of its answer; core fields are required."""

    id: str
    text: str
    clauses: tuple[str, ...]
    core: tuple[str, ...]
    fields: tuple[str, ...]
