"""Requests that may be repeated: a command with a request id happens once, however often it is given.

The content of a request is its command in its shortest form, as JSON: without the fields that have no value or the one
that they have anyway. A repeat has the same content as the request that is remembered.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from tenure.reference.errors import RequestConflict
from tenure.reference.validation import identifier, shown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tenure.reference.events import Event
    from tenure.reference.state import SchedulerState

DEFAULTS: Final = {"outcome": "done"}
"""The values, other than None, that fields have if they are not given."""


class RequestOnce(NamedTuple):
    """A request id and the content of the command that was given with it; None if that cannot be a command."""

    id: str
    content: str | None


def request_of(op: str, id: str, fields: Mapping[str, Any]) -> RequestOnce:
    """The request of a command. Raises BadValue for an invalid id."""
    id = identifier(op, "request_id", id)
    given = {name: value for name, value in fields.items() if value != DEFAULTS.get(name)}
    try:
        return RequestOnce(id, json.dumps({"op": op, **given}, sort_keys=True, separators=(",", ":")))
    except (TypeError, ValueError, RecursionError):
        return RequestOnce(id, None)  # to be refused for the value that is no JSON


def answered(state: SchedulerState, op: str, request: RequestOnce) -> tuple[Event, ...] | None:
    """The events of the request if it has happened before. Raises RequestConflict if another one had its id."""
    known = state.requests.get(request.id)
    if known is None or request.content is None:
        return None
    content, events = known
    if content != request.content:
        raise RequestConflict(
            f"the request {request.id!r} was {shown(content)}",
            command=op,
            subject="request",
            id=request.id,
            allowed="the same command, or another request id",
        )
    return events
