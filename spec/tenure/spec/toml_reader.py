"""Typed access to one table of a TOML file while it is read, with one clear sentence for each error.

Every key must be read; a key that is never read is an unknown key, which is an error.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import NoneType
from typing import Annotated, Any, Literal, NamedTuple, TypeVar, get_args, get_origin

import attrs

from tenure.spec.expression import Expression, ExpressionError, Type, parse

Record = TypeVar("Record", bound=attrs.AttrsInstance)


class InFile(NamedTuple):
    """How a field of a record is in the file: under another key, or perhaps left out; part of its type."""

    key: str | None = None
    default: Any = None


class SpecError(Exception):
    """A specification file that cannot be used: file, line, entry and reason."""

    def __init__(self, source: str, line: int | None, where: str, reason: str) -> None:
        self.source, self.line, self.where, self.reason = source, line, where, reason
        place = source if line is None else f"{source}:{line}"
        super().__init__(f"{place}: {where}: {reason}" if where else f"{place}: {reason}")


@attrs.define
class Vocabulary:
    """The names of expressions with their types, and the values of enumerations."""

    names: dict[str, Type] = attrs.field(factory=dict)
    values: set[str] = attrs.field(factory=set)


class TomlEntry:
    """A table of the file, with its place in it."""

    def __init__(self, data: Mapping[str, Any], source: str, line: int | None, where: str) -> None:
        self._data, self._source, self._line, self._where = data, source, line, where
        self._read: set[str] = set()

    def error(self, reason: str) -> SpecError:
        """Make an error about this entry."""
        return SpecError(self._source, self._line, self._where, reason)

    def text(self, key: str) -> str:
        """A required, non-empty string."""
        value = self._take(key)
        if not isinstance(value, str) or not value.strip():
            raise self.error(f"{key} must be a non-empty string")
        return value

    def optional_text(self, key: str) -> str | None:
        """A string, or None if the key is absent."""
        return self.text(key) if key in self._data else None

    def word(self, key: str, allowed: tuple[str, ...]) -> Any:
        """One of several strings."""
        value = self.text(key)
        if value not in allowed:
            raise self.error(f"{key} is {value!r}, not one of {', '.join(allowed)}")
        return value

    def flag(self, key: str) -> bool:
        """A boolean."""
        value = self._take(key)
        if not isinstance(value, bool):
            raise self.error(f"{key} must be true or false")
        return value

    def number(self, key: str) -> int:
        """A non-negative integer."""
        value = self._take(key)
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise self.error(f"{key} must be an integer of at least 0")
        return value

    def texts(self, key: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """A list of strings without repetition."""
        value = list(default) if default is not None and key not in self._data else self._take(key)
        if not isinstance(value, list) or not all(isinstance(item, str) and item for item in value):
            raise self.error(f"{key} must be a list of strings")
        if len(set(value)) < len(value):
            raise self.error(f"{key} names something twice")
        return tuple(value)

    def expression(self, key: str, vocabulary: Vocabulary) -> Expression:
        """An expression of the language over the vocabulary."""
        return self._parse(key, self.text(key), vocabulary)

    def assignments(self, key: str, vocabulary: Vocabulary) -> Mapping[str, Expression]:
        """A non-empty table of expressions by name."""
        value = self._take(key)
        if not isinstance(value, dict) or not value or not all(isinstance(text, str) for text in value.values()):
            raise self.error(f"{key} must be a table of expressions")
        return {name: self._parse(f"{key}.{name}", text, vocabulary) for name, text in value.items()}

    def entries(self, key: str) -> "list[TomlEntry]":
        """A list of tables within this one."""
        value = self._take(key) if key in self._data else []
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise self.error(f"{key} must be a list of tables")
        return [
            TomlEntry(item, self._source, self._line, f"{self._where}, {key} {n}") for n, item in enumerate(value, 1)
        ]

    def record(self, kind: type[Record], vocabulary: Vocabulary, **given: Any) -> Record:
        """The whole entry as a record, each field read by its type; `given` are fields that it does not have."""
        for field in attrs.fields(kind):
            if field.name not in given:
                given[field.name] = self._field(field.name, field.type, vocabulary)
        self.finish()
        return kind(**given)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys that the table has."""
        return tuple(self._data)

    def finish(self) -> None:
        """Raise SpecError if the entry has a key that was not read."""
        unknown = [key for key in self._data if key not in self._read]
        if unknown:
            raise self.error(f"unknown key {unknown[0]!r}")

    def _field(self, key: str, kind: Any, vocabulary: Vocabulary) -> Any:
        if get_origin(kind) is Annotated:
            kind, (other_key, default) = get_args(kind)
            key = other_key or key
            if default is not None and key not in self._data:
                return default
        parts = get_args(kind)
        if NoneType in parts and key not in self._data:
            return None
        if kind in (Expression, Expression | None):
            return self.expression(key, vocabulary)
        if get_origin(kind) is Literal:
            return self.word(key, parts)
        if get_origin(kind) is Mapping:
            return self.assignments(key, vocabulary)
        if get_origin(kind) is tuple and parts[0] is not str:
            return tuple(part.record(parts[0], vocabulary) for part in self.entries(key))
        if int in parts:
            kind = int
        readers: Mapping[Any, Callable[[str], Any]] = {bool: self.flag, int: self.number, tuple[str, ...]: self.texts}
        return readers.get(kind, self.text)(key)

    def _take(self, key: str) -> Any:
        self._read.add(key)
        if key not in self._data:
            raise self.error(f"{key} is missing")
        return self._data[key]

    def _parse(self, key: str, text: str, vocabulary: Vocabulary) -> Expression:
        try:
            return parse(text, vocabulary.names, frozenset(vocabulary.values))
        except ExpressionError as error:
            raise self.error(f"{key}: {error}") from None


class Document:
    """A TOML file with the lines at which its tables begin."""

    def __init__(self, data: Mapping[str, Any], text: str, source: Path | str) -> None:
        self.source = str(source)
        self._data = data
        self._read: set[str] = set()
        self._lines: dict[str, list[int]] = {}
        self._places: dict[tuple[str, str], int | None] = {}
        for number, line in enumerate(text.splitlines(), 1):
            if header := re.match(r"\[\[?\s*([^\]]+?)\s*\]", line):
                self._lines.setdefault(header[1], []).append(number)

    def root(self) -> TomlEntry:
        """The keys at the top that are not tables."""
        scalars = {key: value for key, value in self._data.items() if not isinstance(value, list | dict)}
        self._read.update(scalars)
        return TomlEntry(scalars, self.source, None, "")

    def table(self, key: str) -> TomlEntry:
        """One required table."""
        self._read.add(key)
        value = self._data.get(key)
        if not isinstance(value, dict):
            raise SpecError(self.source, None, "", f"the table [{key}] is missing")
        return TomlEntry(value, self.source, self._line(key, 0), key)

    def subtables(self, key: str) -> Iterator[tuple[str, TomlEntry]]:
        """The tables below one key, by name."""
        self._read.add(key)
        value = self._data.get(key, {})
        if not isinstance(value, dict) or not all(isinstance(item, dict) for item in value.values()):
            raise SpecError(self.source, None, key, "must hold tables only")
        for name, item in value.items():
            yield name, TomlEntry(item, self.source, self._line(f'{key}."{name}"', 0), f"{key} of {name}")

    def each(self, kind: str, identifier: str = "id") -> Iterator[tuple[str, TomlEntry]]:
        """The tables of one kind, by id. Raises SpecError for a repeated id."""
        self._read.add(kind)
        items = self._data.get(kind, [])
        if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
            raise SpecError(self.source, None, kind, f"write each one as [[{kind}]]")
        seen: set[str] = set()
        for number, item in enumerate(items):
            line = self._line(kind, number)
            name = TomlEntry(item, self.source, line, f"{kind} {number + 1}").text(identifier)
            entry = TomlEntry(item, self.source, line, f"{kind} {name}")
            if entry.text(identifier) in seen:
                raise entry.error(f"{identifier} {name!r} is used twice")
            seen.add(name)
            self._places[kind, name] = line
            yield name, entry

    def finish(self) -> None:
        """Raise SpecError if the file has a table that was not read."""
        unknown = [key for key in self._data if key not in self._read]
        if unknown:
            raise SpecError(self.source, self._line(unknown[0], 0), "", f"unknown table {unknown[0]!r}")

    def line_of(self, kind: str, name: str) -> int | None:
        """The line at which the entry of this kind and id begins, or None if unknown."""
        return self._line(f'{kind}."{name}"', 0) or self._places.get((kind, name))

    def _line(self, header: str, number: int) -> int | None:
        lines = self._lines.get(header, [])
        return lines[number] if number < len(lines) else None
