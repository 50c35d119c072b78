"""Reports a call that does not return: a policy that loops stops the event loop, so no task can report it."""

from __future__ import annotations

import sys
import threading
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType


class Watchdog:
    """A thread that calls `report` once for each watched call that takes longer than `limit` seconds.

    `report` is called in that thread, with the name of the call and the line of the user's code that it has come to.
    """

    def __init__(self, limit: float, report: Callable[[str, str], None]) -> None:
        self._limit = limit
        self._report = report
        self._call: tuple[str, float, int] | None = None
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="tenure-watchdog", daemon=True)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def stop(self) -> None:
        """End the thread."""
        self._stopped.set()
        if self._thread.is_alive():
            self._thread.join()

    def begins(self, name: str) -> None:
        """Watch a call that begins in this thread."""
        self._call = name, time.monotonic(), threading.get_ident()

    def ends(self) -> None:
        """The call has returned."""
        self._call = None

    def _watch(self) -> None:
        reported = None
        while not self._stopped.wait(self._limit / 4):
            call = self._call
            if call is None or call is reported or time.monotonic() - call[1] < self._limit:
                continue
            reported = call
            self._report(call[0], _place(sys._current_frames().get(call[2])))


def _place(frame: FrameType | None) -> str:
    """The line that the user's code has come to: of the function that was called by ours, not of what that calls."""
    inner = frame
    while frame is not None and not str(frame.f_globals.get("__name__")).startswith("tenure.reference"):
        inner, frame = frame, frame.f_back
    return "an unknown line" if inner is None else f"{inner.f_code.co_filename}, line {inner.f_lineno}"
