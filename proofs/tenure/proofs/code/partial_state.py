"""A part of a scheduler state: the records that a move may read and write.

A move is run on a state in which only some records exist. Access to any other record, counting and iteration raise
OutsidePart. So a run without that error is the same run on every state that contains this part. It does not change the
rest of the state: other sessions, other jobs, other places in a line, earlier events.

A line (the list of a session's or of all waiting jobs) is a ring of linked places. Any number of unknown places may be
beside a known one. An UnknownNeighbour is the nearest of these, with only its link to the known place. So a Ring says
which places are neighbours, and leaves the length of the line open.
"""

from collections.abc import Iterator, Sequence
from typing import Generic, NoReturn, TypeVar

import attrs

from tenure.reference.records import Job, Line, Place, Session
from tenure.reference.timers import Timer, Timers

Value = TypeVar("Value")


class OutsidePart(Exception):
    """The code used something outside the part; the message names it."""


class OtherSession:
    """A session outside the part: it has an identity and no attributes."""

    def __getattr__(self, name: str) -> NoReturn:
        raise OutsidePart(f"{name} of another session is read")

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise OutsidePart(f"{name} of another session is written")


class PartialRecords(Generic[Value]):
    """Records by id, of which some are known. `others` is the number of the rest; None if it may not be read."""

    def __init__(self, name: str, known: dict[str, Value], others: int | None = None) -> None:
        self.name, self.known, self.others = name, known, others

    def __getitem__(self, id: str) -> Value:
        if id not in self.known:
            raise OutsidePart(f"{id!r} of the {self.name} is read")
        return self.known[id]

    def get(self, id: str) -> Value:
        """Return the record with an id."""
        return self[id]

    def __setitem__(self, id: str, value: Value) -> None:
        self.known[id] = value

    def __delitem__(self, id: str) -> None:
        del self.known[self._known(id)]

    def pop(self, id: str, default: Value | None = None) -> Value | None:
        """Remove the record with an id, if it still exists."""
        return self.known.pop(id, default)

    def _known(self, id: str) -> str:
        self[id]
        return id

    def __len__(self) -> int:
        if self.others is None:
            raise OutsidePart(f"the number of the {self.name} is read")
        return self.others + len(self.known)

    def __getattr__(self, name: str) -> NoReturn:
        raise OutsidePart(f"{name} of the {self.name} is used")


class AppendOnly(Generic[Value]):
    """A list that may only be appended to; its earlier contents are unknown."""

    def __init__(self) -> None:
        self.appended: list[Value] = []

    def append(self, value: Value) -> None:
        """Append a value."""
        self.appended.append(value)

    def __bool__(self) -> NoReturn:
        raise OutsidePart("a log is tested for being empty")

    def __getattr__(self, name: str) -> NoReturn:
        raise OutsidePart(f"{name} of a log is used")


class PartialTimers(Timers):
    """The armed timers: only those can be read that the move adds, and in `again`, unless it is None, its undo."""

    def __init__(self, idle_until: float) -> None:
        super().__init__()
        self.idle_until = idle_until
        self.added: list[Timer] = []
        self.again: list[Timer] | None = None

    def drop(self, record: Session | Job) -> None:
        """Remove the added timers of a session or a job."""
        self.added = [timer for timer in self.added if timer[3] is not record]
        self.again = self.again and [timer for timer in self.again if timer[3] is not record]

    def _add(self, timer: Timer) -> None:
        (self.added if self.again is None else self.again).append(timer)


# -- lines -------------------------------------------------------------------------------------------------------------


class UnknownNeighbour(Place):
    """The place of an unknown job next to a known place, with its link to that place and nothing else."""

    __slots__ = ()

    def __getattr__(self, name: str) -> NoReturn:
        raise OutsidePart(f"{name} of an unknown place in a line is read")


class PartialLine(Line):
    """The queued jobs of a session: known ones, with any number of others between them.

    Iteration yields the known ones. `queue_order.py` proves that iteration over a line yields all jobs, and `loops.py`
    checks that the known ones represent all.
    """

    __slots__ = ("known",)

    def __init__(self) -> None:
        super().__init__()
        self.known: Sequence[Job] | None = None

    def __iter__(self) -> Iterator[Job]:
        if self.known is None:
            raise OutsidePart("the queued jobs of the session are iterated over")
        yield from self.known


@attrs.frozen
class Ring:
    """The places of a line, beginning with its head. None is any number of unknown places."""

    places: tuple[Place | None, ...]

    def tie(self) -> None:
        """Link the places that are next to each other."""
        for one, other in self._neighbours:
            one.after, other.before = other, one

    @property
    def is_tied(self) -> bool:
        """Whether exactly those places are linked."""
        pairs = self._neighbours
        wanted = {(id(one), "after"): other for one, other in pairs} | {
            (id(other), "before"): one for one, other in pairs
        }
        edges = [place for place in self.places if isinstance(place, UnknownNeighbour)]
        known = all(
            _field(place, name) is wanted.get((id(place), name)) for place in edges for name in ("before", "after")
        )
        tied = all(one.after is other and other.before is one for one, other in pairs)
        return known and tied and not any(_field(edge, "job") for edge in edges)

    def without(self, *places: Place | None) -> "Ring":
        """The ring without some places."""
        gone = {id(place) for place in places if place is not None}
        return Ring(tuple(place for place in self.places if id(place) not in gone))

    def and_then(self, *places: Place) -> "Ring":
        """The ring with some places appended."""
        return Ring((*self.places, *places))

    @property
    def _neighbours(self) -> list[tuple[Place, Place]]:
        pairs = zip(self.places, (*self.places[1:], self.places[0]), strict=True)
        return [(one, other) for one, other in pairs if one is not None and other is not None]


def ring(line: Line, known: Sequence[Place], *, ends: bool) -> Ring:
    """Make a line of known places in order, with unknown ones between them and, if `ends`, at both ends."""
    places: list[Place | None] = [line]
    for number, place in enumerate(known):
        if number > 0 or ends:
            places += [UnknownNeighbour(), None, UnknownNeighbour()]
        places.append(place)
    if ends:
        places += [UnknownNeighbour(), None, UnknownNeighbour()]
    made = Ring(tuple(places))
    made.tie()
    return made


def place_of(job: Job) -> Place:
    """Make a place for a job, not yet in a line."""
    place = Place()
    place.job = job
    return place


def _field(place: Place, name: str) -> object:
    try:
        return getattr(place, name)
    except OutsidePart:
        return None
