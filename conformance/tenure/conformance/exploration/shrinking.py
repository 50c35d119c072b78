"""Makes cases of generated runs, and shrinks them."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from typing import Any

import attrs

from tenure.conformance.cases.case import Case
from tenure.conformance.cases.trace import Trace
from tenure.conformance.exploration.actions import SESSIONS
from tenure.model import Command, World


def begun(start: World) -> Trace:
    """Make an empty trace that begins in an initial world."""
    limits = {name: limit for name, limit in start.limits.items() if limit is not None}
    return Trace(start.lanes, limits or None, start.now)


def explored(run: Trace, clauses: Sequence[str] = ()) -> Case:
    """Make a case of a run, about some clauses or, without any, about those of its failure. Equal runs have one id."""
    text = json.dumps([run.lanes, run.limits, run.now, run.commands], sort_keys=True)
    return run.case(f"explored/{sha256(text.encode()).hexdigest()[:12]}", clauses, "complete")


def smaller(case: Case, still_fails: Callable[[Case], Case | None]) -> Case:
    """Shrink a failing case until no single command can be left out of it.

    `still_fails` returns the case that failed, which may have ended earlier, or None.
    """
    case = _first(still_fails, [_again(case, case.commands[-1:])]) or case
    size = len(case.commands)
    while size:
        failed = _first(still_fails, _without(case, size))
        if failed is None:
            size //= 2
        else:
            case, size = failed, min(size, len(failed.commands))
    for change in (_renamed, _from_the_beginning, *_PLAINER):
        changed = change(case)
        if changed.id != case.id:
            case = _first(still_fails, [changed]) or case
    return case


def _first(still_fails: Callable[[Case], Case | None], candidates: Iterable[Case]) -> Case | None:
    """The first of some cases that fails, up to its failure."""
    return next(filter(None, map(still_fails, candidates)), None)


def _without(case: Case, size: int) -> Iterator[Case]:
    """The case without `size` consecutive commands, the last ones first."""
    for end in range(len(case.commands), size - 1, -size):
        yield _again(case, (*case.commands[: end - size], *case.commands[end:]))


def _renamed(case: Case) -> Case:
    """The case with sessions named a, b, ... and jobs numbered by their submission."""
    sessions: dict[str, str] = {}
    jobs: dict[str, str] = {}
    for command in case.commands:
        session, job = command.get("session"), command.get("job")
        if command["op"] == "open" and isinstance(session, str) and session:
            sessions.setdefault(session, SESSIONS[len(sessions) % len(SESSIONS)])
        if command["op"] == "submit" and isinstance(job, str) and job:
            jobs.setdefault(job, f"{sessions.get(str(session), 'x')}{len(jobs) + 1}")
    names: Mapping[str | None, Mapping[str, str]] = {"session": sessions, "job": jobs, None: {**jobs, **sessions}}

    def name(command: Command, field: str) -> Any:
        value = command[field]
        kind = command.get("kind") if field == "id" else field
        return names.get(kind, {}).get(value, value) if isinstance(value, str) else value

    return _again(case, [{field: name(command, field) for field in command} for command in case.commands])


def _from_the_beginning(case: Case) -> Case:
    """The case with time that begins at 0."""
    earlier = [
        {**command, "to": command["to"] - case.now} if type(command.get("to")) is int else command
        for command in case.commands
    ]
    return _again(attrs.evolve(case, now=0), earlier)


_LONG = 100
"""A maximum time that is longer than most small runs."""

_PLAINER: Sequence[Callable[[Case], Case]] = (
    lambda case: _again(attrs.evolve(case, limits=None), case.commands),
    lambda case: _again(attrs.evolve(case, lanes=1), case.commands),
    lambda case: _again(case, [_without_field(command, "unused_timeout") for command in case.commands]),
    lambda case: _again(case, [_cut(command, "max_time", _LONG) for command in case.commands]),
)


def _without_field(command: Command, left_out: str) -> Command:
    return {field: value for field, value in command.items() if field != left_out}


def _cut(command: Command, field: str, most: int) -> Command:
    return {**command, field: most} if type(command.get(field)) is int and command[field] > most else command


def _again(case: Case, commands: Iterable[Command]) -> Case:
    """A case with the same initial scheduler as another."""
    return explored(Trace.like(case).replay(commands))
