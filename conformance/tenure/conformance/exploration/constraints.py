"""Restricts a random run to commands by which a target can be judged.

The run needs no missing capability. Unless ties are allowed, no two timers are due at one instant (X2). If the target's
normal queue is not first in, first out, at most one job at a time waits in it: then no policy has a choice, and all of
them must do the same (Q4).
"""

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from tenure.conformance.cases.trace import first_tie, oracle
from tenure.conformance.protocol.capabilities import Missing, needed
from tenure.model import Command, World

_OMISSIBLE = frozenset({"unused_timeout", "owner", "time_limit"})
"""The fields that can be left out of a command, each with the name of its capability."""

NOTHING: Missing = {}
"""The missing capabilities of a target that has all."""


@attrs.frozen
class RunConstraints:
    """The missing capabilities, whether two timers may be due at one instant, and the lanes if they cannot be set."""

    missing: Missing = NOTHING
    ties: bool = False
    lanes: int = 1

    def start(self, world: World) -> World:
        """Return an initial world without missing capabilities, similar to the given one."""
        return World(
            now=0 if "start_time" in self.missing else world.now,
            lanes=self.lanes if "lanes" in self.missing else world.lanes,
            limits=self._limits(world),
        )

    def _limits(self, world: World) -> Mapping[str, int | None]:
        if "limits" in self.missing:
            return {}
        return {name: limit for name, limit in world.limits.items() if name not in self.missing}

    def fitted(self, world: World, command: Command) -> tuple[Command, ...]:
        """Return the commands to give instead of a command: the command itself, a similar one, or none.

        A command that needs a missing capability is dropped, unless the field can be left out. Instead of an advance
        past a tie, one of the timers is stopped just before it.
        """
        able = self._able(command)
        if able is None:
            return ()
        if able["op"] == "advance" and not self.ties and (tie := first_tie(world, able["to"])) is not None:
            return tuple(self._untie(world, tie))
        return (able,) if self._leaves_no_choice(world, able) else ()

    def can_pass(self, field: str, value: Any) -> bool:
        """Whether a value, good or bad, can be given to the target in a field of a command."""
        return not any(name in self.missing for name in needed(1, None, 0, ({"op": "close", field: value},)))

    def _able(self, command: Command) -> Command | None:
        if command["op"] in ("open", "submit"):
            command = {name: value for name, value in command.items() if name not in _OMISSIBLE & self.missing.keys()}
        if "lanes" in self.missing and command["op"] == "resize" and type(command["lanes"]) is int:
            command = {**command, "lanes": min(command["lanes"], self.lanes)}
            return None if "resize" in self.missing else command
        return None if any(name in self.missing for name in needed(1, None, 0, (command,))) else command

    def _untie(self, world: World, tie: int) -> Iterator[Command]:
        """Commands that advance to just before a tie, and stop one of its timers."""
        before = max(world.now, tie - 1)
        if before > world.now:
            yield {"op": "advance", "to": before}
            world = oracle().apply(world, {"op": "advance", "to": before}).world
        tied = [(name, timer) for due, _, _, name, timer in oracle().deadlines(world) if due == tie]
        limited = next((name for name, timer in tied if oracle().spec.inputs[timer].by == "job_timer"), None)
        if limited is not None:
            yield {"op": "finish", "job": limited, "outcome": "done"}
            return
        for name, timer in tied:
            submit = {"op": "submit", "job": f"{name}{world.submissions + 1}", "session": name}
            if timer != "maximum_timeout" and self._leaves_no_choice(world, submit):
                yield submit
                return
        yield {"op": "cancel", "session": tied[-1][0]}

    def _leaves_no_choice(self, world: World, command: Command) -> bool:
        if "fifo" not in self.missing or command["op"] != "submit":
            return True
        after = oracle().apply(world, command).world
        return sum(job.session is None or job.session != after.holder for job in after.waiting) <= 1
