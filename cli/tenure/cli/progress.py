"""The progress of a long command: one line of a terminal, updated in place, or elsewhere a line every few seconds.

It goes to standard error, so that the output of the command is not changed.
"""

import sys
import time
from collections.abc import Callable

import click

from tenure.cli.options import Function

BETWEEN = 5.0
"""Seconds between two lines where there is no terminal."""


def quiet_option(function: Function) -> Function:
    """Add the option `--quiet`, passed as `quiet`."""
    return click.option("--quiet", is_flag=True, help="Show no progress on standard error.")(function)


class ProgressLine:
    """Shows the progress of a `command`, unless it is `quiet`.

    On a terminal it is shown only with `terminal`, which is false if standard output is for programs. `clock` gives
    seconds.
    """

    def __init__(
        self, command: str, *, quiet: bool, terminal: bool = True, clock: Callable[[], float] = time.monotonic
    ) -> None:
        is_terminal = sys.stderr.isatty()
        self.on_terminal = is_terminal and terminal and not quiet
        self.in_lines = not is_terminal and not quiet
        self._command, self._clock = command, clock
        self._begin = self._shown = clock()
        self._last = ""

    def show(self, text: str, more: str = "") -> None:
        """Show the progress, with `more` if it is not on a terminal."""
        if self.on_terminal:
            click.echo(f"\r{text}\033[K", nl=False, err=True)
        elif self.in_lines:
            self._last = text + more
            self.repeat()

    def repeat(self) -> None:
        """Repeat the last line after some time, if it is not on a terminal."""
        now = self._clock()
        if self.in_lines and self._last and now - self._shown >= BETWEEN:
            self._shown = now
            click.echo(f"{self._command}: {self._last}, {now - self._begin:.0f} s", err=True)

    def clear(self) -> None:
        """Remove the line from the terminal."""
        if self.on_terminal:
            click.echo("\r\033[K", nl=False, err=True)

    def count(self, things: str) -> Callable[[int, int], None]:
        """Return a function that shows how many things are done of all, and clears the line at the end."""

        def show(done: int, total: int) -> None:
            if done < total:
                self.show(f"{done} of {total} {things}")
            else:
                self.clear()

        return show
