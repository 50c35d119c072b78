"""The observer of a scheduler: it takes each event once, in order, and has the totals at any instant from then on.

Between two events every total grows steadily, so an event costs a few additions however much time has passed. What has
ended is added up and dropped: memory is for the owners, and for the sessions and jobs that have not ended.
"""

from __future__ import annotations

from threading import RLock
from typing import TYPE_CHECKING, Any, Final

from tenure.reference.events import Event
from tenure.reference.stats import saving
from tenure.reference.stats.counts import KINDS, BadEvents, Counts
from tenure.reference.stats.members import Record
from tenure.reference.stats.totals import SchedulerTotals
from tenure.reference.stats.totals_text import table
from tenure.reference.validation import shown, whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from tenure.reference.stats.totals import SessionTotals

BOUNDS: Final = (0, *(digit * 10**power for power in range(6) for digit in (1, 2, 5)))
VERSION: Final = 1
TEXTS: Final = ("kind", "session", "job", "outcome", "reason", "mode", "owner")


class Statistics:
    """The totals of a scheduler that began with `lanes` lanes at the time `since`, or else at that of its first event.

    Times are ints in the scheduler's own `unit`. Waits are counted in buckets, up to each of `bounds`. `on_queue` is
    called with a time and the number of jobs that were queued from then on, `on_session` with the totals of each
    session that ended; neither is stored. One thread observes, any may read.
    """

    def __init__(
        self,
        lanes: int = 1,
        *,
        unit: str = "s",
        since: int | None = None,
        bounds: tuple[int, ...] = BOUNDS,
        on_queue: Callable[[int, int], object] | None = None,
        on_session: Callable[[SessionTotals], object] | None = None,
    ) -> None:
        ordered = tuple(sorted({whole("Statistics", "bounds", bound) for bound in bounds}))
        self._counts = Counts(whole("Statistics", "lanes", lanes), ordered)
        self._unit = unit
        self._on_queue = on_queue
        self._on_session = on_session
        self._reported: int | None = None  # the number of queued jobs that `on_queue` was told
        self._lock = RLock()
        if since is not None:
            self.advance_to(since)

    def observe(self, event: Event | Mapping[str, Any]) -> None:
        """Count an event, or a record of a log. Raises BadEvents if it does not follow from those before it."""
        known = event if isinstance(event, Event) else _record(event)
        with self._lock:
            if known.kind not in KINDS:
                raise BadEvents(f"there is no kind of event {shown(known.kind)}")
            counts = self._counts
            found = counts.find(known)
            self.advance_to(known.at)
            KINDS[known.kind][1](counts, found, known)
            ended, counts.ended = counts.ended, None
            if ended is not None and self._on_session is not None:
                self._on_session(ended)

    def advance_to(self, time: int) -> None:
        """Let time pass without an event, so that the totals are those of that time. Raises BadEvents if it is past."""
        with self._lock:
            counts = self._counts
            before, was_begun = counts.now, counts.since is not None
            counts.move(time)
            length = counts.waiting.rate
            if time > before and was_begun and length != self._reported:
                self._reported = length
                if self._on_queue is not None:
                    self._on_queue(before, length)

    def totals(self, at: int | None = None) -> SchedulerTotals:
        """The totals by now or, if nothing more happens until then, by a later time."""
        with self._lock:
            counts, now = self._counts, self._time(at)
            return SchedulerTotals(
                unit=self._unit,
                since=now if counts.since is None else counts.since,
                now=now,
                down=counts.down,
                lanes=counts.lanes,
                running=counts.running,
                capacity=counts.capacity.value(now),
                waiting=counts.waiting.value(now),
                queue_length=counts.waiting.rate,
                longest_queue=counts.longest_queue,
                outcomes=dict(sorted(counts.outcomes.items())),
                reasons=dict(sorted(counts.reasons.items())),
                bounds=counts.bounds,
                totals=counts.all.totals(now, counts.bounds),
                owners={owner: tally.totals(now, counts.bounds) for owner, tally in counts.owners.items()},
            )

    def session(self, id: str, at: int | None = None) -> SessionTotals:
        """The totals of a session that has not ended. Raises KeyError if there is none."""
        with self._lock:
            return self._counts.sessions[id].totals(self._time(at), self._counts.bounds)

    def sessions(self, at: int | None = None) -> Iterator[SessionTotals]:
        """The totals of each session that has not ended, in the order in which they were opened."""
        with self._lock:
            now, sessions = self._time(at), [*self._counts.sessions.values()]
        for session in sessions:
            with self._lock:
                totals = session.totals(now, self._counts.bounds)
            yield totals

    def table(self, at: int | None = None) -> str:
        """The totals as a table for people."""
        return table(self.totals(at))

    def as_json(self, at: int | None = None) -> dict[str, Any]:
        """The totals as a JSON object."""
        return self.totals(at).as_json()

    def save(self) -> dict[str, Any]:
        """A JSON object with all that is needed to go on in another process."""
        with self._lock:
            head = {"version": VERSION, "unit": self._unit, "reported": self._reported}
            return {**head, **saving.saved(self._counts)}

    @classmethod
    def load(
        cls,
        saved: Mapping[str, Any],
        *,
        on_queue: Callable[[int, int], object] | None = None,
        on_session: Callable[[SessionTotals], object] | None = None,
    ) -> Statistics:
        """The statistics that were saved, to be told what happens from then on. Raises ValueError if it is not one."""
        if saved.get("version") != VERSION:
            raise ValueError(f"saved statistics have version {VERSION}, not {shown(saved.get('version'))}")
        made = cls(unit=saved["unit"], on_queue=on_queue, on_session=on_session)
        made._counts = saving.loaded(saved)
        made._reported = saved["reported"]
        return made

    def _time(self, at: int | None) -> int:
        now = self._counts.now
        if at is not None and at < now:
            raise BadEvents(f"the time {at} is earlier than that of the last event, {now}")
        return now if at is None else at


def _record(fields: Mapping[str, Any]) -> Record:
    """A record of a log, which may be anything. Raises BadEvents."""
    record = Record(*map(fields.get, Record._fields))
    for name in TEXTS:
        value = getattr(record, name)
        if value is not None and not isinstance(value, str):
            raise BadEvents(f"the {name} of an event is {shown(value)}")
    return record
