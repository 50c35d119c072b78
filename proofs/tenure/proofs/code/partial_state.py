"""A part of a state: what a move may touch. Whatever else there is, however much, is left as it is.

A move is run on a state of which only some records exist. What the others are is not said: whoever asks for one, counts
them or looks through them, gets Beyond. So a run that ends without it is the same run on every state that has this
part, and leaves the rest of it alone: other sessions, other jobs, other places in a line, whatever was reported before.

A line is a ring of places. Beside each known place there may be others' places: an Edge is one, and has nothing but the
neighbour that is known. So a Ring says which are neighbours, and how long the line is stays open.
"""

from collections.abc import Iterator, Sequence
from typing import Generic, NoReturn, TypeVar

import attrs

from tenure.reference.records import Job, Line, Place, Session
from tenure.reference.timers import Timer, Timers

Value = TypeVar("Value")


class Beyond(Exception):
    """The code asked for something beyond the part; the message says for what."""


class Elsewhere:
    """A session that is no concern of a move: it can be told from others, and has nothing."""

    def __getattr__(self, name: str) -> NoReturn:
        raise Beyond(f"another session is asked for its {name}")

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise Beyond(f"another session is given another {name}")


class Some(Generic[Value]):
    """Records by id, of which some are known; `others` is how many more there are, if the number may be asked."""

    def __init__(self, name: str, known: dict[str, Value], others: int | None = None) -> None:
        self.name, self.known, self.others = name, known, others

    def __getitem__(self, id: str) -> Value:
        if id not in self.known:
            raise Beyond(f"{id!r} of the {self.name} is asked for")
        return self.known[id]

    def get(self, id: str) -> Value:
        """The record with an id."""
        return self[id]

    def __setitem__(self, id: str, value: Value) -> None:
        self.known[id] = value

    def __delitem__(self, id: str) -> None:
        del self.known[self._known(id)]

    def pop(self, id: str, default: Value | None = None) -> Value | None:
        """Remove the record with an id, if it is there still."""
        return self.known.pop(id, default)

    def _known(self, id: str) -> str:
        self[id]
        return id

    def __len__(self) -> int:
        if self.others is None:
            raise Beyond(f"the number of the {self.name} is asked for")
        return self.others + len(self.known)

    def __getattr__(self, name: str) -> NoReturn:
        raise Beyond(f"the {self.name} are looked through: {name}")


class AppendOnly(Generic[Value]):
    """Something that is only appended to; what is in it before is not known."""

    def __init__(self) -> None:
        self.appended: list[Value] = []

    def append(self, value: Value) -> None:
        """Add one more."""
        self.appended.append(value)

    def __bool__(self) -> NoReturn:
        raise Beyond("it is asked whether a log is empty")

    def __getattr__(self, name: str) -> NoReturn:
        raise Beyond(f"a log is asked for its {name}")


class Clocks(Timers):
    """The armed timers, of which only those are seen that are added; what they are kept in is not looked at."""

    def __init__(self, idle_until: float) -> None:
        super().__init__()
        self.idle_until = idle_until
        self.added: list[Timer] = []

    def drop(self, session: Session) -> None:
        """Remove what was added for a session."""
        self.added = [timer for timer in self.added if timer[3] is not session]

    def _add(self, timer: Timer) -> None:
        self.added.append(timer)


# -- lines -------------------------------------------------------------------------------------------------------------


class UnknownNeighbour(Place):
    """A place of somebody else next to a known one: it has that neighbour and nothing else."""

    __slots__ = ()

    def __getattr__(self, name: str) -> NoReturn:
        raise Beyond(f"a line is looked through: another place is asked for its {name}")


class Queued(Line):
    """The queued jobs of a session: known ones, with any number of others between them.

    Looking through it gives the known ones, each in its turn. That a line gives all is proved apart, and what a turn
    may do, so that the known ones stand for all, is checked in the source.
    """

    __slots__ = ("known",)

    def __init__(self) -> None:
        super().__init__()
        self.known: Sequence[Job] | None = None

    def __iter__(self) -> Iterator[Job]:
        if self.known is None:
            raise Beyond("the queued jobs of the session are looked through")
        yield from self.known


@attrs.frozen
class Ring:
    """The places of a line from itself around, with None for any number of others' places between two edges."""

    places: tuple[Place | None, ...]

    def tie(self) -> None:
        """Make neighbours of those that are next to each other."""
        for one, other in self._neighbours:
            one.after, other.before = other, one

    @property
    def is_tied(self) -> bool:
        """Whether those are neighbours, and no edge has more than its one."""
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
        """The ring when some places have left it."""
        gone = {id(place) for place in places if place is not None}
        return Ring(tuple(place for place in self.places if id(place) not in gone))

    def and_then(self, *places: Place) -> "Ring":
        """The ring when some places have joined at the end."""
        return Ring((*self.places, *places))

    @property
    def _neighbours(self) -> list[tuple[Place, Place]]:
        pairs = zip(self.places, (*self.places[1:], self.places[0]), strict=True)
        return [(one, other) for one, other in pairs if one is not None and other is not None]


def ring(line: Line, known: Sequence[Place], *, ends: bool) -> Ring:
    """A line with known places in their order, others between them, and others at both `ends`."""
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
    """A place for a job, which is in no line yet."""
    place = Place()
    place.job = job
    return place


def _field(place: Place, name: str) -> object:
    try:
        return getattr(place, name)
    except Beyond:
        return None
