"""How far a long command is: one line of a terminal, written over and over, and elsewhere a line every few seconds.

All of it goes to standard error, so that what a command prints stays as it is.
"""

import sys
import time
from collections.abc import Callable

import click

from tenure.cli.options import Function

BETWEEN = 5.0
"""Seconds between two lines where there is no terminal."""


def quiet_option(function: Function) -> Function:
    """Add `--quiet`, passed on as `quiet`."""
    return click.option("--quiet", is_flag=True, help="Do not say on standard error how far it is.")(function)


class ProgressLine:
    """What tells how far a `command` is, unless it is to be `quiet`.

    It is seen on a terminal only if that is wanted: `terminal` is false where standard output is for programs. `clock`
    gives seconds.
    """

    def __init__(
        self, command: str, *, quiet: bool, terminal: bool = True, clock: Callable[[], float] = time.monotonic
    ) -> None:
        is_terminal = sys.stderr.isatty()
        self.on_terminal = is_terminal and terminal and not quiet
        self.in_lines = not is_terminal and not quiet
        self._command, self._clock = command, clock
        self._begin = self._told = clock()
        self._last = ""

    def tell(self, text: str, more: str = "") -> None:
        """Show how far it is; there is room for `more` in a line."""
        if self.on_terminal:
            click.echo(f"\r{text}\033[K", nl=False, err=True)
        elif self.in_lines:
            self._last = text + more
            self.repeat()

    def repeat(self) -> None:
        """Tell where there is no terminal that it is no further, if it is time to."""
        now = self._clock()
        if self.in_lines and self._last and now - self._told >= BETWEEN:
            self._told = now
            click.echo(f"{self._command}: {self._last}, {now - self._begin:.0f} s", err=True)

    def clear(self) -> None:
        """Take the line off the terminal."""
        if self.on_terminal:
            click.echo("\r\033[K", nl=False, err=True)

    def count(self, things: str) -> Callable[[int, int], None]:
        """What tells how many of all things are done, and clears the line when all are."""

        def tell(done: int, total: int) -> None:
            if done < total:
                self.tell(f"{done} of {total} {things}")
            else:
                self.clear()

        return tell
