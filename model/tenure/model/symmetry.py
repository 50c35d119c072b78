"""The equivalence of worlds with the same future: the quotient that makes exploration finite.

The key of a world has the lanes and the jobs without a session. For each session that has not ended it has the phase,
the jobs, whether there is a final one, and the values that a guard, a timer or an effect can still read. A running job
is stored as why it was asked to stop or what is left of its time limit, a queued one as its place in the queue with its
limit. Times are relative to now; of a time that nothing reads any more only whether it is set is stored. Ended
sessions, final jobs, ids, numbers and usage are left out, and sessions with equal entries are interchangeable.
`live_names` computes from the table what can still be read, so no phase is named here.
"""

from functools import lru_cache
from typing import TypeAlias

import attrs

from tenure.model.interpreter import Value
from tenure.model.world import World
from tenure.spec import OFF, Spec, names_in

CanonicalKey: TypeAlias = tuple[object, ...]


def live_names(spec: Spec) -> dict[str, frozenset[str]]:
    """The variables and parameters that can still be read, for each phase (a live-variable analysis).

    A name is live if a guard reads it, if it is the deadline of a timer that a row answers, if an effect computes a
    live value from it, or if it is unchanged on the way to a phase in which it is live.
    """
    own = {entry.id for entry in (*spec.variables, *spec.parameters)}
    live: dict[str, set[str]] = {phase: set() for phase in spec.phases}
    moves: list[tuple[str, str, dict[str, set[str]]]] = []
    for (phase, name), cell in spec.cells.items():
        deadline = spec.inputs[name].deadline
        if cell.rows and deadline is not None:
            live[phase].add(deadline)
        for row in map(spec.rows.__getitem__, cell.rows):
            for case in spec.cases(row, phase):
                live[phase] |= {read for atom in (*row.guard, *case.when) for read in names_in(spec.guards[atom].when)}
                effects = [spec.effects[effect].assignments for effect in case.effects]
                reads = {target: set(names_in(value)) for values in effects for target, value in values.items()}
                moves.append((phase, case.target(phase), reads))
    grown = True
    while grown:
        grown = False
        for phase, after, reads in moves:
            unchanged = live[after] - reads.keys()
            needed = unchanged.union(*(read for target, read in reads.items() if target in live[after]))
            if not needed <= live[phase]:
                live[phase] |= needed
                grown = True
    return {phase: frozenset(names & own) for phase, names in live.items()}


class Quotient:
    """The keys of worlds under one specification, and worlds reduced to the contents of their keys.

    Without `exchange` sessions keep their opening order. Then explorations without symmetry reduction count the same
    states.
    """

    def __init__(self, spec: Spec, *, exchange: bool = True) -> None:
        self._exchange = exchange
        self._final = {phase.id for phase in spec.phases.values() if phase.final}
        self._over = {state.id for state in spec.job_states.values() if state.final}
        self._entries = (*spec.variables, *spec.parameters)
        self._live = live_names(spec)
        # Runs have the same few sessions again and again.
        self._reduced = lru_cache(maxsize=2**16)(self._reduce)

    def key(self, world: World) -> CanonicalKey:
        """The key of a world; worlds with equal keys have the same future, up to ids."""
        now, jobs = world.now, world.jobs
        places: dict[str | None, list[tuple[int, int]]] = {}
        place = 0
        over = set()
        for job in jobs.values():
            if job.state == "queued":
                places.setdefault(job.session, []).append((place, job.time_limit or 0))
                place += 1
            elif job.state in self._over:
                over.add(job.session)
        running: dict[str | None, list[tuple[str, int]]] = {}
        for job in map(jobs.__getitem__, world.running):
            ends = job.limit_deadline
            left = 0 if ends is None or job.stop_cause else ends - now
            running.setdefault(job.session, []).append((job.stop_cause or "", left))
        sessions = []
        for name, session in world.sessions.items():
            if session.phase in self._final:
                continue
            own = self._reduced(session.phase, now, *session.variables.values(), *session.parameters.values())
            sessions.append((own, tuple(places.get(name, ())), tuple(sorted(running.get(name, ()))), name in over))
        if self._exchange:
            sessions.sort()
        alone: CanonicalKey = (tuple(places.get(None, ())), tuple(sorted(running.get(None, ()))))
        if world.declined is not None:
            until = world.declined.until
            alone = (*alone, ("declined", until if until is None else until - now))
        return (world.lanes, *alone, *sessions)

    def _reduce(self, phase: str, now: int, *values: Value) -> CanonicalKey:
        key: list[object] = [phase]
        for entry, value in zip(self._entries, values, strict=True):
            live = entry.id in self._live[phase]
            if entry.role == "variable" and entry.kind == "optional_time":
                key.append(value != OFF)
                if live and value != OFF:
                    key.append(int(value) - now)
            elif live or entry.kind in ("bool", "enumeration"):
                key.append(value)
        return tuple(key)

    def smallest(self, world: World) -> World:
        """The world without ended sessions, and with at most one final job of each other session.

        The removed records could be forgotten, so later behaviour is the same (I2).
        """
        sessions = {name: session for name, session in world.sessions.items() if session.phase not in self._final}
        over: dict[str, str] = {}
        for job in world.jobs.values():
            if job.state in self._over and job.session in sessions:
                over[job.session] = job.id
        jobs = {
            name: job
            for name, job in world.jobs.items()
            if (over.get(job.session or "") == name if job.state in self._over else True)
        }
        records = {name: world.records[name] for name in sessions}
        return attrs.evolve(world, sessions=sessions, jobs=jobs, records=records)
