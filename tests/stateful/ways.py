"""How a session gets into each phase on one lane, which is the slowest part of a random run."""

from collections.abc import Mapping, Sequence

from tests.stateful.ledger import Command

OPEN = ({"op": "open", "session": "a", "max_time": 5, "interactive_timeout": 2},)
OTHER = ({"op": "submit", "job": "other"},)
FIRST = ({"op": "submit", "job": "first", "session": "a"},)
CLOSE = ({"op": "close", "session": "a"},)
CANCEL = ({"op": "cancel", "session": "a"},)
IDLE = (*OPEN, *FIRST, {"op": "finish", "job": "first"})
TOO_LONG = (*IDLE, *OTHER, {"op": "advance", "to": 2})
BACK = (*TOO_LONG, {"op": "submit", "job": "second", "session": "a"})
WAYS: Mapping[str, Sequence[Command]] = {
    "queued.empty": ({**OPEN[0], "unused_timeout": 3},),
    "queued.waiting": (*OTHER, *OPEN, *FIRST),
    "active.busy": (*OPEN, *FIRST),
    "active.idle": IDLE,
    "deactivated.empty": TOO_LONG,
    "deactivated.waiting": BACK,
    "closed.unstarted": (*OTHER, *OPEN, *FIRST, *CLOSE),
    "closed.draining": (*OPEN, *FIRST, *CLOSE),
    "closed.waiting": (*BACK, *CLOSE),
    "closed.ended": (*OPEN, *CLOSE),
    "canceled.draining": (*OPEN, *FIRST, *CANCEL),
    "canceled.ended": (*OPEN, *CANCEL),
    "expired.draining": (*OPEN, *FIRST, {"op": "advance", "to": 5}),
    "expired.ended": (*IDLE, {"op": "advance", "to": 5}),
}
