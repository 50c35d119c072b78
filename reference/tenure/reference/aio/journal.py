"""What a journal is: lines of text, which the driver writes and checks.

The first line has the schedulers as they were when it was written; each further line has one command with its time. A
line is a JSON object that ends with a checksum over itself and the id of the journal. Commands are numbered. So a line
that was changed, repeated, moved, or taken from another journal is refused.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, Protocol
from zlib import crc32

import attrs

from tenure.reference.aio.driver_errors import JournalError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from tenure.reference.events import Event

FORMAT: Final = "tenure-journal"
VERSION: Final = 1

LENGTH_OF_SEAL: Final = len(',"crc":"01234567"}')


class Journal(Protocol):
    """Where a driver writes its lines. One driver at a time has it; a second one is refused with JournalError.

    The driver calls one method at a time, but not always in the same thread. Every method raises JournalError if it
    fails, with the reason.
    """

    @property
    def repairs(self) -> Sequence[str]:
        """A sentence for each thing that `read` had to repair."""

    @property
    def is_new(self) -> bool:
        """Whether it has no lines."""

    def read(self) -> Iterable[str]:
        """All lines in their order; none if the journal is new. It is called once, before anything else."""

    def write(self, lines: Sequence[str]) -> None:
        """Add lines; when it returns they are durable."""

    def replace(self, line: str) -> None:
        """Put one line in the place of all others: after a crash there is that one, or all others."""

    def close(self) -> None:
        """Let go of the journal; a second call does nothing."""


@attrs.frozen
class SavedBackend:
    """A scheduler and what the driver knows besides: the payloads of its jobs, and the lanes to be given back."""

    snapshot: Mapping[str, Any]
    payloads: Mapping[str, Any]
    lanes: int | None = None


@attrs.frozen
class Beginning:
    """The first line: the number of the last command that it contains, unit and epoch in nanoseconds, schedulers."""

    id: str
    number: int
    unit: int
    epoch: int
    backends: Mapping[str, SavedBackend]


@attrs.frozen
class Entry:
    """One command with its number and its time; `events` is a checksum of the events that it caused.

    `lanes` is set if the driver took the lanes away to close, and wants so many back.
    """

    number: int
    backend: str
    at: int
    command: Mapping[str, Any]
    events: int
    payload: Any = None
    lanes: int | None = None


def first_line(beginning: Beginning) -> str:
    """The first line of a new journal; takes time and space in proportion to the snapshots."""
    backends = {name: attrs.asdict(backend, recurse=False) for name, backend in beginning.backends.items()}
    fields = {**attrs.asdict(beginning, recurse=False), "backends": backends}
    return _sealed({"format": FORMAT, "version": VERSION, **fields}, "")


def line_of(entry: Entry, journal: str) -> str:
    """The line of a command, in the journal with this id."""
    fields = {name: value for name, value in attrs.asdict(entry, recurse=False).items() if value is not None}
    return _sealed(fields, journal)


def checksum_of_events(events: Iterable[Event]) -> int:
    """A checksum of what every version of the scheduler reports in the same way."""
    return crc32(json.dumps([[event.at, event.kind, event.session, event.job] for event in events]).encode())


def parsed_lines(lines: Iterable[str]) -> tuple[Beginning, Iterator[Entry]]:
    """The content of a journal. Raises JournalError for a line that is not as it was written."""
    remaining = iter(lines)
    line = next(remaining)
    fields = _parsed(1, line)
    if fields.get("format") != FORMAT:
        raise _bad(1, "it does not begin a journal")
    if fields.get("version") != VERSION:
        raise _bad(1, f"the journal is of version {fields.get('version')!r}, and this program reads version {VERSION}")
    _check(1, line, "")
    try:
        backends = {name: SavedBackend(**backend) for name, backend in fields["backends"].items()}
        number, unit, epoch = (_whole(fields[name]) for name in ("number", "unit", "epoch"))
        beginning = Beginning(_text(fields["id"]), number, unit, epoch, backends)
    except (AttributeError, KeyError, TypeError, ValueError):
        raise _bad(1, "it has what no driver wrote") from None
    return beginning, _entries(remaining, beginning.id, number)


def _entries(lines: Iterator[str], journal: str, number: int) -> Iterator[Entry]:
    for place, line in enumerate(lines, 2):
        fields = _parsed(place, line)
        _check(place, line, journal)
        number += 1
        try:
            entry = Entry(**{name: value for name, value in fields.items() if name != "crc"})
        except TypeError:
            raise _bad(place, "it has what no driver wrote") from None
        if entry.number != number:
            raise _bad(
                place,
                f"it has command {entry.number!r} in the place of {number}: a line was repeated, moved or removed",
            )
        yield entry


def _sealed(fields: Mapping[str, Any], journal: str) -> str:
    body = json.dumps(fields, separators=(",", ":"), allow_nan=False)[:-1]
    return body + _seal(body, journal)


def _seal(body: str, journal: str) -> str:
    return f',"crc":"{crc32((journal + body).encode(errors="replace")):08x}"}}'


def _check(place: int, line: str, journal: str) -> None:
    if line[-LENGTH_OF_SEAL:] != _seal(line[:-LENGTH_OF_SEAL], journal):
        raise _bad(place, "its checksum is wrong: it was changed, or is of another journal")


def _parsed(place: int, line: str) -> dict[str, Any]:
    try:
        fields = json.loads(str.encode(line, errors="replace"))
    except (TypeError, ValueError, RecursionError):
        raise _bad(place, "it is damaged") from None
    if not isinstance(fields, dict):
        raise _bad(place, "it is no JSON object")
    return fields


def _whole(value: object) -> int:
    if type(value) is not int:
        raise TypeError
    return value


def _text(value: object) -> str:
    if type(value) is not str:
        raise TypeError
    return value


def _bad(place: int, problem: str) -> JournalError:
    return JournalError(f"line {place} of the journal cannot be used: {problem}")
