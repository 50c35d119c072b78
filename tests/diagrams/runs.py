"""Runs to draw: commands executed by the specification, with their log."""

from collections.abc import Iterable, Iterator

from tenure.diagrams.history import Event
from tenure.model import Oracle, World

ORACLE = Oracle()


def run(commands: Iterable[Event], lanes: int = 1) -> Iterator[tuple[World, list[Event]]]:
    """The world after each command, and the events so far.

    A command may have `at`, the time at which it is given; `wait` lets time pass. Refused commands change nothing.
    """
    world = World(lanes=lanes)
    events: list[Event] = []
    for command in commands:
        steps = [command]
        if command["op"] == "wait":
            steps = [{"op": "advance", "to": world.now + command["for"]}]
        elif "at" in command:
            steps = [{"op": "advance", "to": command["at"]}, command]
        for step in steps:
            outcome = ORACLE.apply(world, step)
            world = outcome.world
            events += outcome.events
        yield world, events


def opened(session: str, max_time: int = 100, interactive_timeout: int = 5) -> Event:
    """The command that opens a session."""
    return {"op": "open", "session": session, "max_time": max_time, "interactive_timeout": interactive_timeout}
