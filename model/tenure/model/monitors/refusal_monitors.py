"""The theorems about refusals, as predicates on a command, the world before it, and the code of its refusal.

They read no row and no cell: what is wrong with a command is worked out from the world alone.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from tenure.model.world import Command, World
from tenure.spec import Spec

_IDS = ("session", "job", "id")
_LEAST = {"max_time": 1, "interactive_timeout": 0, "unused_timeout": 1, "time_limit": 1, "to": 0, "lanes": 0}
_LARGEST = 2**63 - 1


def false_refusals(spec: Spec, world: World, command: Command, code: str) -> Iterator[str]:
    """S26: the reason of a refusal is not true."""
    session, job = world.sessions.get(command.get("session", "")), world.jobs.get(command.get("job", ""))
    if command["op"] in ("close", "cancel") and session:
        yield f"{command['op']} of {command['session']} is refused as {code}"
    if code == "not_accepting" and session and spec.phases[session.phase].accepting:
        yield f"a submission to {command['session']} in {session.phase} is refused as {code}"
    if code == "not_running" and job and job.state == "running":
        yield f"{job.id} is running, and to finish it is refused as {code}"
    if code == "already_final" and job and not spec.job_states[job.state].final:
        yield f"{job.id} is {job.state}, and to cancel it is refused as {code}"
    if code == "duplicate_id" and not (job or (session and command["op"] == "open")):
        yield f"{command['op']} is refused as {code}, and nothing has this id"


def wrong_refusals(spec: Spec, world: World, command: Command, code: str | None) -> Iterator[str]:
    """S40: a command is not refused for the first reason that there is (X5), or it is refused and there is none."""
    reasons = [*_of_values(command), *_of_ids(world, command), *_of_states(spec, world, command)]
    if code != (reasons[0] if reasons else None):
        answer = f"refused as {code}" if code else "accepted"
        yield f"{command['op']} is {answer}, and should be refused as {reasons[0] if reasons else 'nothing'}"


def _of_values(command: Command) -> Iterator[str]:
    """Values that are no ids and no numbers, and words that are none of theirs."""
    values: Mapping[str, Any] = {name: value for name, value in command.items() if value is not None}
    ids = (values[name] for name in _IDS if name in values)
    numbers = ((values[name], least) for name, least in _LEAST.items() if name in values)
    if not all(isinstance(value, str) and value for value in ids) or not all(
        isinstance(value, int) and not isinstance(value, bool) and least <= value <= _LARGEST
        for value, least in numbers
    ):
        yield "bad_value"
    if values.get("outcome", "done") not in ("done", "failed", "canceled"):
        yield "bad_value"


def _of_ids(world: World, command: Command) -> Iterator[str]:
    """Times that are over, ids that nothing has and ids that are in use."""
    op, session, job = command["op"], command.get("session"), command.get("job")
    if op == "advance" and isinstance(command["to"], int) and command["to"] < world.now:
        yield "time_went_back"
    if op in ("submit", "close", "cancel") and session is not None and session not in world.sessions:
        yield "unknown_id"
    if op in ("finish", "cancel_job") and job not in world.jobs:
        yield "unknown_id"
    if (op == "open" and session in world.sessions) or (op == "submit" and job in world.jobs):
        yield "duplicate_id"


def _of_states(spec: Spec, world: World, command: Command) -> Iterator[str]:
    """Terms above the limits, sessions that accept no job, and jobs that do not run or are over."""
    op, session, job = (
        command["op"],
        world.sessions.get(command.get("session", "")),
        world.jobs.get(command.get("job", "")),
    )
    for parameter, limit in world.limits.items():
        if op == "open" and limit is not None and command[parameter] > limit:
            yield "limit_exceeded"
    if op == "submit" and session is not None and not spec.phases[session.phase].accepting:
        yield "not_accepting"
    if op == "finish" and job is not None and job.state != "running":
        yield "not_running"
    if op == "cancel_job" and job is not None and spec.job_states[job.state].final:
        yield "already_final"
