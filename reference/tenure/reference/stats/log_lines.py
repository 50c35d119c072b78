"""The log of a scheduler in JSON Lines, and what is computed from it; one line is in memory at a time."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from tenure.reference.events import FORMAT, VERSION
from tenure.reference.stats.observer import Statistics
from tenure.reference.validation import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from tenure.reference.events import Event
    from tenure.reference.stats.totals import SessionTotals


class BadLog(ValueError):
    """A line is not what a log has there; the message has its number."""


def read_log(lines: Iterable[str]) -> tuple[dict[str, Any], Iterator[dict[str, Any]]]:
    """The header of a log, and its records, read as they are asked for. Raises BadLog."""
    numbered = enumerate(lines, 1)
    number, first = next(numbered, (1, ""))
    header = _object(number, first)
    if header.get("format") != FORMAT:
        raise BadLog(f"line {number}: a log begins with a header of format {FORMAT!r}, not {shown(header)}")
    version = header.get("version")
    if not isinstance(version, int) or not 1 <= version <= VERSION:
        raise BadLog(f"line {number}: the log has version {shown(version)}, and this program reads 1 to {VERSION}")
    lanes, unit = header.get("lanes"), header.get("unit")
    if not isinstance(lanes, int) or isinstance(lanes, bool) or lanes < 0 or not isinstance(unit, str):
        raise BadLog(f"line {number}: lanes {shown(lanes)} and unit {shown(unit)}, where a number and a text should be")
    return header, (_object(number, line) for number, line in numbered)


def statistics_of(lines: Iterable[str], **options: Any) -> Statistics:
    """The statistics of a log at its last event, with the options of `Statistics`. Raises BadLog, BadEvents."""
    header, records = read_log(lines)
    statistics = Statistics(header["lanes"], unit=header["unit"], **options)
    for record in records:
        statistics.observe(record)
    return statistics


def queue_lengths(events: Iterable[Event | Mapping[str, Any]]) -> Iterator[tuple[int, int]]:
    """Each time at which the number of queued jobs changed, and that number from then on."""
    changes: list[tuple[int, int]] = []
    statistics = Statistics(on_queue=lambda at, length: changes.append((at, length)))
    for event in events:
        statistics.observe(event)
        yield from _taken(changes)
    now = statistics.totals().now
    statistics.advance_to(now + 1)
    yield from _taken(changes)


def session_totals(events: Iterable[Event | Mapping[str, Any]]) -> Iterator[SessionTotals]:
    """The totals of each session when it has ended, and then of those that have not."""
    ended: list[SessionTotals] = []
    statistics = Statistics(on_session=ended.append)
    for event in events:
        statistics.observe(event)
        yield from _taken(ended)
    yield from statistics.sessions()


def _taken(items: list[Any]) -> Iterator[Any]:
    """The items of a list, which is empty afterwards."""
    yield from items
    items.clear()


def _object(number: int, line: str) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BadLog(f"line {number} is not JSON: {error}") from None
    if not isinstance(record, dict):
        raise BadLog(f"line {number} is {shown(record)}, not an object")
    return record
