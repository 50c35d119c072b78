"""What the tests of the driver share: devices that take virtual time, and a journal in memory."""

import asyncio
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import attrs

from tenure.reference import Event, Scheduler
from tenure.reference.aio import Driver, Incident, Settings, Work
from tests.aio.virtual_time import VirtualTime

UNIT = 1000
"""Units of time in a second."""


class MemoryJournal:
    """A journal in a list; `fail` is what the next write raises."""

    def __init__(self, lines: Sequence[str] = ()) -> None:
        self.repairs: Sequence[str] = ()
        self.lines = [*lines]
        self.fail: Exception | None = None
        self.closed = False
        self.before_write: Callable[[], object] = lambda: None

    @property
    def is_new(self) -> bool:
        """Whether it has no lines."""
        return not self.lines

    def read(self) -> Iterator[str]:
        """All lines."""
        return iter([*self.lines])

    def write(self, lines: Sequence[str]) -> None:
        """Add lines."""
        self.before_write()
        if self.fail is not None:
            raise self.fail
        self.lines += lines

    def replace(self, line: str) -> None:
        """Put one line in the place of all."""
        if self.fail is not None:
            raise self.fail
        self.lines = [line]

    def close(self) -> None:
        """Note that it was closed."""
        self.closed = True


@attrs.define
class Device:
    """Runs a job for as many seconds as its payload says, and takes `stopping` seconds to stop; logs what it does."""

    stopping: float = 0.0
    log: list[str] = attrs.field(factory=list)
    busy: int = 0
    busiest: int = 0

    async def run(self, work: Work) -> str:
        """A job that returns its name, or raises if its payload is text."""
        self.log.append(f"{work.id} begins")
        self.busy += 1
        self.busiest = max(self.busy, self.busiest)
        try:
            if isinstance(work.payload, str):
                raise RuntimeError(work.payload)
            await asyncio.sleep(work.payload or 0)
        finally:
            if self.stopping:
                await asyncio.sleep(self.stopping)
            self.busy -= 1
            self.log.append(f"{work.id} ends")
        return f"result of {work.id}"


@attrs.define
class Host:
    """What a host sees: the events with their seconds since the beginning, and the incidents."""

    clock: VirtualTime
    device: Device = attrs.field(factory=Device)
    events: list[tuple[float, Event]] = attrs.field(factory=list)
    incidents: list[Incident] = attrs.field(factory=list)

    def driver(self, schedulers: Mapping[str, Scheduler] | None = None, **more: Any) -> Driver:
        """A driver of these schedulers, or of one with one lane, named q, whose time begins at 0."""
        return Driver(schedulers or {"q": Scheduler()}, unit="ms", **self.options(more))

    def restored(self, journal: MemoryJournal, **more: Any) -> Driver:
        """A driver that goes on from a journal."""
        return Driver.restore(journal, **self.options(more))

    def options(self, more: Mapping[str, Any]) -> dict[str, Any]:
        """What both are made with."""
        settings = Settings(epoch=1_700_000_000, clock=self.clock, **more.get("settings", {}))
        seen = {"on_event": self.see, "on_incident": self.incidents.append}
        return {"run": self.device.run, **seen, **more, "settings": settings}

    def see(self, backend: str, event: Event) -> None:
        """Note an event with the time."""
        self.events.append((self.clock.seconds, event))

    def kinds(self, *of: str) -> list[str]:
        """The kinds of the events so far, or those of some sessions and jobs."""
        return [event.kind for _, event in self.events if not of or event.session in of or event.job in of]

    def at(self, kind: str) -> list[tuple[float, float]]:
        """When events of a kind were seen, and when they happened, in seconds."""
        return [(seconds, event.at / UNIT) for seconds, event in self.events if event.kind == kind]
