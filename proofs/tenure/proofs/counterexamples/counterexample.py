"""A theorem that fails, shown by a shortest run of the scheduler: as commands, as a log, and as an ITF trace.

The search finds a run. The run is then replayed from the beginning, with only its commands and its choices between jobs
that may both start. It is a counterexample only if the replay violates the theorem again.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import attrs

from tenure.model import Command, Event, Job, ModelError, World
from tenure.model.exploration import ExploreBounds
from tenure.model.world import Move
from tenure.proofs.counterexamples.shortest_violation import INVARIANT, JUDGED, BrokenTheorem, Judge, shortest_violation
from tenure.reference import LogHeader
from tenure.spec import Spec

NO_RUN = "no run within bounds"
"""The text if no run was found: the bounds are too small, or the theorem fails in its proof only."""


@attrs.frozen
class SearchLimit:
    """A limit of the search: the bounds of a run and its largest number of commands."""

    bounds: ExploreBounds
    longest: int


SMALL = (
    SearchLimit(ExploreBounds(1, 2, lanes=(1,), unused_timeouts=(None,)), 7),
    SearchLimit(ExploreBounds(1, 1, lanes=(1,), unused_timeouts=(2,)), 4),
    SearchLimit(ExploreBounds(2, 3, lanes=(2,), interactive_timeouts=(0,), unused_timeouts=(None,)), 7),
    SearchLimit(ExploreBounds(1, 3, lanes=(1, 0), interactive_timeouts=(0,), unused_timeouts=(None,)), 8),
)
"""The limits within which most single faults of a specification show. Earlier ones are preferred for equal lengths."""


class UnknownTheorem(ValueError):
    """An id that is no theorem, or one that a single run cannot violate. The message lists the possible ids."""


class NotConfirmed(Exception):
    """A run that does not violate the theorem when it is replayed: a fault of the search."""


@attrs.frozen
class Counterexample:
    """A run that violates a theorem: `violated` says how, and `moves` are all its moves from the first command on.

    `breaks` are all theorems among the searched ones that its last command violates.
    """

    theorem: str
    sentence: str
    violated: str
    breaks: tuple[str, ...]
    lanes: int
    commands: tuple[Command, ...]
    moves: tuple[Move, ...]

    def __str__(self) -> str:
        """Format the theorem, the violation, and the commands."""
        return "\n  ".join(
            (f"{self.theorem}: {self.sentence}", f"but {self.violated}", *map(command_text, self.commands))
        )

    @property
    def scenario(self) -> list[Mapping[str, Any]]:
        """The records of a file for `tenure run`: a header and the commands."""
        return [{"title": f"{self.theorem}: {self.violated} (made by tenure)", "lanes": self.lanes}, *self.commands]

    @property
    def log(self) -> list[Event]:
        """The records of a log: the header and the events."""
        return [LogHeader(self.lanes).as_json(), *(event for move in self.moves for event in move.events)]

    def itf(self) -> dict[str, Any]:
        """The worlds, one for each move, in Apalache's Informal Trace Format; `action` names the move to each."""
        names = ["action", "now", "lanes", "sessions", "jobs", "running"]
        worlds = [("init", World(lanes=self.lanes)), *((move.action, move.after) for move in self.moves)]
        return {
            "#meta": {
                "format": "ITF",
                "format-description": "https://apalache-mc.org/docs/adr/015adr-trace.html",
                "description": f"{self.theorem}: {self.violated} (made by tenure)",
            },
            "vars": names,
            "states": [
                {"#meta": {"index": index}, "action": action, **_state(world)}
                for index, (action, world) in enumerate(worlds)
            ],
        }

    @property
    def files(self) -> Mapping[str, str]:
        """The run as files, by name: commands for `tenure run`, a log, and an ITF trace."""
        return {
            f"{self.theorem}.commands.jsonl": _lines(self.scenario),
            f"{self.theorem}.log.jsonl": _lines(self.log),
            f"{self.theorem}.itf.json": json.dumps(self.itf(), indent=1) + "\n",
        }


def command_text(command: Command) -> str:
    """Format a command on one line: ids as they are, other fields as name=value."""
    words = (str(value) if name in ("op", "session", "job") else f"{name}={value}" for name, value in command.items())
    return " ".join(words)


def find_counterexample(
    spec: Spec, theorem: str | None = None, reaches: Sequence[SearchLimit] = SMALL
) -> Counterexample | None:
    """Find a shortest run within the limits that violates a theorem, or any theorem; None if there is no such run.

    Raises UnknownTheorem, and NotConfirmed if the replay of the run does not violate it.
    """
    if theorem is not None and theorem not in JUDGED:
        reason = (
            f"{theorem} is not about single runs" if theorem in spec.theorems else f"there is no theorem {theorem!r}"
        )
        raise UnknownTheorem(f"{reason}; runs can break {', '.join(name for name in spec.theorems if name in JUDGED)}")
    found: BrokenTheorem | None = None
    lanes = 0
    for reach in reaches:
        longest = min(reach.longest, found.run.length - 1) if found else reach.longest
        shorter = shortest_violation(spec, reach.bounds, JUDGED if theorem is None else {theorem}, longest)
        if shorter:
            found, lanes = shorter, reach.bounds.lanes[0]
    return None if found is None else _replayed(spec, found, lanes)


def _replayed(spec: Spec, found: BrokenTheorem, lanes: int) -> Counterexample:
    """Replay a run on a new scheduler, with only its commands and choices."""
    theorem = found.faults[0].what
    chosen = [job for part in found.run.parts for job in part.chosen]

    def choose(jobs: Sequence[Job]) -> Job:
        name = chosen.pop(0)
        return next(job for job in jobs if job.id == name)

    judge, world, moves = Judge(spec, choose), World(lanes=lanes), list[Move]()
    broke: Sequence[object] = ()
    for command in found.run.commands:
        trail, broke = judge.judge(world, command)
        moves += trail.moves
        world = world if isinstance(trail.end, ModelError) else trail.end.world
    if not set(found.faults) <= set(broke):
        raise NotConfirmed(f"the replay of the run for {theorem} does not violate it so: {found.faults[0].text}")
    return Counterexample(
        theorem,
        spec.theorems[theorem].sentence if theorem in spec.theorems else INVARIANT,
        found.faults[0].text,
        tuple(dict.fromkeys(fault.what for fault in found.faults)),
        lanes,
        found.run.commands,
        tuple(moves),
    )


def _lines(records: Iterable[Mapping[str, Any]]) -> str:
    return "".join(f"{json.dumps(record)}\n" for record in records)


def _state(world: World) -> dict[str, Any]:
    sessions = {
        name: {"phase": session.phase, **session.variables, **session.parameters}
        for name, session in world.sessions.items()
    }
    jobs = {
        job.id: {"session": job.session or "", "number": job.number, "state": job.state} for job in world.jobs.values()
    }
    return {
        "now": _itf(world.now),
        "lanes": _itf(world.lanes),
        "sessions": _map(sessions),
        "jobs": _map(jobs),
        "running": list(world.running),
    }


def _map(records: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    entries = [[key, {name: _itf(value) for name, value in record.items()}] for key, record in records.items()]
    return {"#map": entries}


def _itf(value: bool | int | str) -> Any:
    return {"#bigint": str(value)} if isinstance(value, int) and not isinstance(value, bool) else value
