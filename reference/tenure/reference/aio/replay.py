"""The schedulers that a journal describes: the snapshots of its first line, and every command since.

A command is given at its time again, and has to cause the events that it caused. Where it does not, the journal is of
another policy or of another version of the scheduler, and is refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from tenure.reference.aio.driver_errors import JournalError
from tenure.reference.aio.journal import SavedBackend, checksum_of_events, parsed_lines
from tenure.reference.errors import SchedulerError
from tenure.reference.scheduler import Scheduler

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tenure.reference.aio.journal import Entry
    from tenure.reference.events import Event
    from tenure.reference.policy import Policy


@attrs.define
class Restored:
    """A scheduler, the payloads of its jobs, and the lanes to be given back."""

    scheduler: Scheduler
    payloads: dict[str, Any]
    lanes: int | None


@attrs.frozen
class Replayed:
    """What a journal describes: its last number, unit and epoch in nanoseconds, and the schedulers."""

    number: int
    unit: int
    epoch: int
    backends: Mapping[str, Restored]


def replayed(lines: Iterable[str], policies: Mapping[str, Policy]) -> Replayed:
    """Read a journal with all its commands. Raises JournalError."""
    beginning, entries = parsed_lines(lines)
    backends = {name: _restored(name, saved, policies.get(name)) for name, saved in beginning.backends.items()}
    number = beginning.number
    for entry in entries:
        number = entry.number
        try:
            events = _repeat(backends[entry.backend], entry)
        except Exception as error:  # a policy may raise anything
            raise _bad(entry, str(error) if isinstance(error, SchedulerError) else repr(error)) from error
        if entry.events != checksum_of_events(events):
            raise _bad(entry, "it has other effects now; the policy or the version of the scheduler is another one")
    return Replayed(number, beginning.unit, beginning.epoch, backends)


def _restored(name: str, saved: SavedBackend, policy: Policy | None) -> Restored:
    try:
        scheduler = Scheduler.restore(saved.snapshot, policy=policy)
        return Restored(scheduler, dict(saved.payloads), saved.lanes)
    except (SchedulerError, TypeError, ValueError) as error:
        raise JournalError(f"line 1 of the journal cannot be used: backend {name!r}: {error}") from error


def _repeat(backend: Restored, entry: Entry) -> tuple[Event, ...]:
    scheduler, command = backend.scheduler, entry.command
    if entry.at > scheduler.now and command["op"] not in {"advance", "recover"}:
        scheduler.advance(entry.at)
    events = scheduler.apply(command)
    if entry.payload is not None:
        backend.payloads[command["job"]] = entry.payload
    for event in events:
        if event.kind in {"job_finished", "job_canceled", "job_dropped"}:
            backend.payloads.pop(str(event.job), None)
    if entry.lanes is not None:
        backend.lanes = entry.lanes
    elif command["op"] == "resize":
        backend.lanes = None
    return events


def _bad(entry: Entry, problem: str) -> JournalError:
    return JournalError(f"command {entry.number} of the journal cannot be repeated: {problem}")
