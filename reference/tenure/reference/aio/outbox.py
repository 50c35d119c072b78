"""Holds effects back until the journal has what caused them, with one write for all that have come by then."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from tenure.reference.aio.driver_errors import DriverClosed, DriverError, JournalError
from tenure.reference.aio.journal import Beginning, Entry, checksum_of_events, first_line, line_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tenure.reference.aio.journal import Journal, SavedBackend
    from tenure.reference.events import Event

CLOSED = "the driver is closed: commands are given inside of its `async with` block"


class Outbox:
    """Writes the recorded commands in a thread of its own, and then lets their effects happen, in order.

    Once it has `compact_after` commands in the journal, and no fewer bytes than the snapshots had, it puts new
    snapshots in their place. `scale` is the unit and the epoch, `saved` makes snapshots, and `failed` is called if the
    journal cannot be written, after which no effect happens any more.
    """

    def __init__(
        self,
        journal: Journal | None,
        compact_after: int,
        scale: tuple[int, int],
        saved: Callable[[], Mapping[str, SavedBackend]],
        failed: Callable[[DriverError], None],
    ) -> None:
        self._journal = journal
        self._compact_after = compact_after
        self._scale = scale
        self._saved = saved
        self._failed = failed
        self.error: DriverError | None = DriverClosed(CLOSED)  # until it is started
        self._number = 0
        self._id = ""
        self._lines: list[str] = []
        self._effects: list[tuple[Callable[[], None], asyncio.Future[bool]]] = []
        self._count = self._size = self._size_of_snapshots = 0
        self._changed = asyncio.Event()
        self._busy = self._ending = False
        self._task: asyncio.Task[None] | None = None

    def resume(self, journal: Journal, number: int) -> None:
        """Go on with a journal whose last command has this number."""
        self._journal, self._number = journal, number

    async def start(self) -> None:
        """Begin with a first line in the journal."""
        await self._compact()
        self.error = None
        self._task = asyncio.create_task(self._run(), name="tenure outbox")

    async def end(self) -> None:
        """Let what has been put happen, and leave snapshots alone in the journal. Then nothing happens any more."""
        self._ending = True
        self._changed.set()
        if self._task is not None:
            await asyncio.wait([self._task])  # which does not cancel it if this is canceled
        if self.error is None:
            try:
                await self._compact()
            except Exception as error:
                self._fail(error)
        self.error = self.error or DriverClosed(CLOSED)

    async def close_journal(self) -> None:
        """Let go of the journal, once nothing is written any more."""
        if self._task is not None and not self._task.done():
            await self.end()
        if self._journal is not None:
            await asyncio.to_thread(self._journal.close)

    @property
    def is_empty(self) -> bool:
        """Whether all that was put has happened."""
        return not (self._effects or self._busy)

    @property
    def records(self) -> bool:
        """Whether there is a journal."""
        return self._journal is not None

    def check(self) -> None:
        """Raise DriverClosed or JournalError if nothing happens any more."""
        if self.error is not None:
            raise self.error

    def record(
        self,
        backend: str,
        at: int,
        command: Mapping[str, Any],
        events: tuple[Event, ...],
        payload: Any = None,
        lanes: int | None = None,
    ) -> None:
        """Let the journal have a command before any effect that is put later happens."""
        if self._journal is not None and self.error is None:
            self._number += 1
            entry = Entry(self._number, backend, at, command, checksum_of_events(events), payload, lanes)
            self._lines.append(line_of(entry, self._id))
            self._changed.set()

    def put(self, effect: Callable[[], None]) -> asyncio.Future[bool]:
        """Let an effect happen once all that is recorded is durable. The future says whether it has happened."""
        happened = asyncio.get_running_loop().create_future()
        self._effects.append((effect, happened))
        self._changed.set()
        return happened

    async def _run(self) -> None:
        while not self._ending or self._lines or self._effects:
            await self._changed.wait()
            self._changed.clear()
            effects, self._effects = self._effects, []
            self._busy = True
            try:
                await self._write()
                for effect, _ in effects:
                    effect()
            except Exception as error:
                self._fail(error)
            for _, happened in effects:
                if not happened.done():  # as it is if the wait for it was canceled
                    happened.set_result(self.error is None)
            self._busy = False

    async def _write(self) -> None:
        if self._journal is None or not self._lines or self.error is not None:
            self.check()
            return
        if self._count >= self._compact_after and self._size >= self._size_of_snapshots:
            await self._compact()
            return
        lines, self._lines = self._lines, []
        await asyncio.to_thread(self._journal.write, lines)
        self._count += len(lines)
        self._size += sum(map(len, lines))

    async def _compact(self) -> None:
        """Put snapshots in the place of all lines, those not yet written included."""
        if self._journal is None:
            return
        self._id = uuid4().hex
        beginning = Beginning(self._id, self._number, *self._scale, self._saved())
        self._lines.clear()
        self._count = self._size = 0
        self._size_of_snapshots = await asyncio.to_thread(_replace, self._journal, beginning)

    def _fail(self, error: Exception) -> None:
        if self.error is None:
            self.error = error if isinstance(error, JournalError) else DriverError(f"the driver failed: {error!r}")
            self._lines.clear()
            self._failed(self.error)


def _replace(journal: Journal, beginning: Beginning) -> int:
    line = first_line(beginning)
    journal.replace(line)
    return len(line)
