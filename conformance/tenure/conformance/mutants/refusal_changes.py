"""Schedulers that do not refuse a command in one place where it must be refused."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TypeAlias

import attrs

from tenure.conformance.mutants.mutant import Mutant, MutantOracle
from tenure.conformance.targets.oracle import OracleTarget
from tenure.model import Command, ModelError, Oracle, Outcome, World
from tenure.model.table_changes import is_used
from tenure.spec import Spec

Remedy: TypeAlias = Callable[[Oracle, World, Command], Outcome]
"""Handles a command instead of refusing it."""


def refusals(spec: Spec) -> Iterator[Mutant]:
    """Yield the mutants that, in one place, ignore a refused command, refuse it with another code, or carry it out."""
    for place, code, accept in _refused_places(spec):
        other = "bad_value" if code != "bad_value" else "unknown_id"
        remedies: dict[str, Remedy] = {"ignored": _ignore, f"refused as {other}": partial(_refuse, other)}
        if accept is not None:
            remedies["carried out"] = accept
        for what, remedy in remedies.items():
            connect = partial(_OtherRefusal, spec, place, code, remedy)
            yield Mutant(f"{code}/{place} {what}", "refusal", connect, (place.partition("/")[0], code))


def _refused_places(spec: Spec) -> Iterator[tuple[str, str, Remedy | None]]:
    """The places in which a command is refused, each with the code and, if possible, a way to carry it out."""
    places = (*spec.phases, "no session")
    final = [state.id for state in spec.job_states.values() if state.final]
    for op in ("open", "submit", "finish", "cancel_job", "close", "cancel", "advance", "resize", "forget"):
        yield f"{op}", "bad_value", None
        if op not in ("open", "advance", "resize"):
            yield f"{op}", "unknown_id", None
    yield "advance", "time_went_back", _go_back
    for parameter in spec.limits:
        yield f"{parameter.command}/{parameter.parameter}", "limit_exceeded", _without_limits
    for phase in spec.phases.values():
        yield f"open/{phase.id}", "duplicate_id", _open_again if phase.final else None
        if not phase.final:
            yield f"forget/{phase.id}", "not_final", _forget_session
    for state in spec.job_states:
        yield f"submit/{state}", "duplicate_id", _submit_again if state in final else None
    for place in places:
        if place == "no session" or is_used(spec, place, "start"):
            yield f"finish/{place}/queued", "not_running", _cancel_instead
            yield f"forget/{place}/queued", "not_final", _forget_job
        yield f"finish/{place}/final", "not_running", _end_again
        yield f"cancel_job/{place}/final", "already_final", _end_again


class _OtherRefusal(OracleTarget):
    """A refusal in one place is replaced by another answer."""

    def __init__(self, spec: Spec, place: str, code: str, remedy: Remedy) -> None:
        super().__init__(MutantOracle(spec), "refusal changed")
        self._place, self._code, self._remedy = place, code, remedy

    def apply(self, command: Command) -> Outcome:
        """Carry out a command, or apply the remedy instead of a refusal."""
        outcome = super().apply(command)
        if outcome.refused == self._code and self._place in _place(self.oracle, self.world, command):
            try:
                return self._remedy(self.oracle, self.world, command)
            except KeyError as error:
                raise ModelError(f"{error} is not there") from None
        return outcome


def _place(oracle: Oracle, world: World, command: Command) -> set[str]:
    """The names of the place in which a command is given, from general to specific."""
    op = command["op"]
    names = {op}
    job = world.jobs.get(_text(command.get("job")) or _text(command.get("id")))
    session = world.sessions.get(_text(command.get("session")) or _text(command.get("id")))
    if op in ("open", "submit"):
        for parameter, limit in world.limits.items():
            value = command.get(parameter)
            if limit is not None and isinstance(value, int) and value > limit:
                names.add(f"{op}/{parameter}")
    if op == "submit" and job is not None:
        names.add(f"submit/{job.state}")
    elif job is not None and command.get("kind") != "session":
        place = "no session" if job.session is None else world.sessions[job.session].phase
        state = "final" if oracle.spec.job_states[job.state].final else job.state
        names.add(f"{op}/{place}/{state}")
    elif session is not None:
        names.add(f"{op}/{session.phase}")
    return names


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _ignore(oracle: Oracle, world: World, command: Command) -> Outcome:
    return Outcome(world)


def _refuse(code: str, oracle: Oracle, world: World, command: Command) -> Outcome:
    return Outcome(world, refused=code)


def _go_back(oracle: Oracle, world: World, command: Command) -> Outcome:
    return Outcome(attrs.evolve(world, now=command["to"]))


def _without_limits(oracle: Oracle, world: World, command: Command) -> Outcome:
    outcome = oracle.apply(attrs.evolve(world, limits={}), command)
    return attrs.evolve(outcome, world=attrs.evolve(outcome.world, limits=world.limits))


def _open_again(oracle: Oracle, world: World, command: Command) -> Outcome:
    return oracle.apply(_without(world, session=command["session"]), command)


def _submit_again(oracle: Oracle, world: World, command: Command) -> Outcome:
    return oracle.apply(_without(world, job=command["job"]), command)


def _forget_session(oracle: Oracle, world: World, command: Command) -> Outcome:
    name = command["id"]
    jobs = {job.id: job for job in world.jobs.values() if job.session != name}
    sessions = {other: session for other, session in world.sessions.items() if other != name}
    running = tuple(job for job in world.running if job in jobs)
    return Outcome(attrs.evolve(world, sessions=sessions, jobs=jobs, running=running))


def _forget_job(oracle: Oracle, world: World, command: Command) -> Outcome:
    """Cancel the job silently and forget it."""
    job = command["id"]
    after = oracle.apply(world, {"op": "cancel_job", "job": job}).world
    return Outcome(_without(after, job=job))


def _cancel_instead(oracle: Oracle, world: World, command: Command) -> Outcome:
    return oracle.apply(world, {"op": "cancel_job", "job": command["job"]})


def _end_again(oracle: Oracle, world: World, command: Command) -> Outcome:
    """End the job a second time, now, with another outcome."""
    job = world.jobs[command["job"]]
    ended = attrs.evolve(job, state=command.get("outcome", "canceled"), finished_at=world.now)
    return Outcome(attrs.evolve(world, jobs={**world.jobs, job.id: ended}))


def _without(world: World, *, session: str = "", job: str = "") -> World:
    return attrs.evolve(
        world,
        sessions={name: record for name, record in world.sessions.items() if name != session},
        jobs={name: record for name, record in world.jobs.items() if name != job},
    )
