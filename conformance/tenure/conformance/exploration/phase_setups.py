"""The commands that bring a session into each phase on one lane."""

from collections.abc import Mapping, Sequence

from tenure.model import Command

_OPEN: tuple[Command, ...] = ({"op": "open", "session": "a", "max_time": 5, "interactive_timeout": 2},)
_OTHER: tuple[Command, ...] = ({"op": "submit", "job": "x1"},)
_FIRST: tuple[Command, ...] = ({"op": "submit", "job": "a1", "session": "a"},)
_BEHIND: tuple[Command, ...] = (*_OTHER, *_OPEN, {"op": "submit", "job": "a2", "session": "a"})
_CLOSE: tuple[Command, ...] = ({"op": "close", "session": "a"},)
_CANCEL: tuple[Command, ...] = ({"op": "cancel", "session": "a"},)
_IDLE: tuple[Command, ...] = (*_OPEN, *_FIRST, {"op": "finish", "job": "a1", "outcome": "done"})
_TOO_LONG: tuple[Command, ...] = (*_IDLE, {"op": "submit", "job": "x2"}, {"op": "advance", "to": 2})
_BACK: tuple[Command, ...] = (*_TOO_LONG, {"op": "submit", "job": "a3", "session": "a"})

PHASE_SETUPS: Mapping[str, Sequence[Command]] = {
    "queued.empty": ({**_OPEN[0], "unused_timeout": 3},),
    "queued.waiting": _BEHIND,
    "active.busy": (*_OPEN, *_FIRST),
    "active.idle": _IDLE,
    "deactivated.empty": _TOO_LONG,
    "deactivated.waiting": _BACK,
    "closed.unstarted": (*_BEHIND, *_CLOSE),
    "closed.draining": (*_OPEN, *_FIRST, *_CLOSE),
    "closed.waiting": (*_BACK, *_CLOSE),
    "closed.ended": (*_OPEN, *_CLOSE),
    "canceled.draining": (*_OPEN, *_FIRST, *_CANCEL),
    "canceled.ended": (*_OPEN, *_CANCEL),
    "expired.draining": (*_OPEN, *_FIRST, {"op": "advance", "to": 5}),
    "expired.ended": (*_IDLE, {"op": "advance", "to": 5}),
}
"""The commands that bring session a into a phase, by phase; times are relative to the first command."""
