"""Raises an exception at a chosen line of the scheduler, as Ctrl-C, a lack of memory or too deep a recursion would."""

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from types import FrameType
from typing import Any

import tenure.reference

ROOM = tuple(str(Path(folder).resolve()) for folder in tenure.reference.__path__)


class Interrupted(BaseException):
    """What is raised."""


class Interruption:
    """Counts the lines that are run in `tenure.reference` and raises at some of them, numbered from 0."""

    def __init__(self, at: Iterable[int] = ()) -> None:
        self.at = frozenset(at)
        self.lines = 0
        self.raised: list[str] = []

    def run(self, command: Callable[[], Any]) -> Any:
        """What a command returns; raises Interrupted if that leaves it."""
        before = sys.gettrace()
        sys.settrace(self._called)
        try:
            return command()
        finally:
            sys.settrace(before)

    def _called(self, frame: FrameType, event: str, arg: object) -> Any:
        return self._line if frame.f_code.co_filename.startswith(ROOM) else None

    def _line(self, frame: FrameType, event: str, arg: object) -> Any:
        if event == "line":
            number, self.lines = self.lines, self.lines + 1
            if number in self.at:
                self.raised.append(f"{Path(frame.f_code.co_filename).name}:{frame.f_lineno}")
                raise Interrupted(self.raised[-1])
        return self._line
