"""The signals that ask a process to end, as an exception, so that what is under way is cleaned up.

The exception is a KeyboardInterrupt, which nothing should catch. Further signals do not disturb it on its way out. If
it does not get out, because Python ignored it in a destructor or something caught it all the same, it is raised again.
If another error gets out in its place, as ctypes makes of it between Python and Z3, that error becomes it again.
"""

import _thread
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))
"""Ctrl-C, the usual `kill`, and the end of the terminal."""

AGAIN = 0.2
"""Seconds after which an exception that did not get out is raised again."""


class Stopped(KeyboardInterrupt):
    """A signal asked this process to end; `number` is that signal's."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number

    def __str__(self) -> str:
        return "interrupted" if self.number == signal.SIGINT else f"stopped by {signal.Signals(self.number).name}"

    @property
    def exit_code(self) -> int:
        """What a shell reports for a process that such a signal ended."""
        return 128 + self.number


@contextmanager
def stoppable() -> Iterator[None]:
    """Raise Stopped in this block when a signal asks the process to end, unless it was started to ignore that signal.

    After the block such signals end the process at once: it is for the main thread, and for all that a process does.
    """
    listener = _Listener()
    try:
        try:
            listener.begin()
            yield
        except Exception:
            listener.check()
            raise
        finally:
            listener.end()
    finally:
        listener.end()  # Once more, if a signal came in the middle of it; now it cannot be disturbed.


@contextmanager
def held() -> Iterator[None]:
    """Let signals that ask to end wait until the end of the block, and in a process that it starts until that listens.

    Where there is no POSIX, they do not wait.
    """
    if os.name != "posix":
        yield
        return
    former = signal.pthread_sigmask(signal.SIG_BLOCK, ())
    try:
        signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, former)


def end_at_once() -> None:
    """Let the signals end this process without more ado, also those that were held when it was started."""
    for number in SIGNALS:
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, signal.SIG_DFL)
    _let_through()


def stoppable_main(main: Callable[[], int | None]) -> Callable[[], int]:
    """The main function of a program, which says in one line that a signal ended it, and returns its exit code."""

    def run() -> int:
        try:
            with stoppable():
                return main() or 0
        except Stopped as stopped:
            print(f"tenure: {stopped}", file=sys.stderr)
            return stopped.exit_code

    return run


class _Listener:
    """What hears the signals. Its thread, which is there from the first signal on, sends that again and again."""

    def __init__(self) -> None:
        self._first = 0
        self._heard: list[int] = []
        self._hook = sys.unraisablehook
        self._main = _thread.get_ident()
        self._sending, self._end = _thread.allocate_lock(), _thread.allocate_lock()
        self._end.acquire()

    def begin(self) -> None:
        """Begin to hear them, also those that were held when this process was started."""
        sys.unraisablehook = self._ignored
        for number in SIGNALS:
            if signal.getsignal(number) is not signal.SIG_IGN:
                self._heard.append(number)
                signal.signal(number, self._hear)
        _let_through()

    def check(self) -> None:
        """Raise Stopped if a signal was heard: an error that comes after it may be what something made of it."""
        if self._first:
            raise Stopped(self._first) from None

    def end(self) -> None:
        """Hear them no more."""
        with self._sending:
            if self._end.locked():
                self._end.release()
        for number in self._heard:
            signal.signal(number, signal.SIG_DFL)
        if not self._first:  # after a signal, what it left half made is destroyed only when Stopped is, or at the exit
            sys.unraisablehook = self._hook

    def _hear(self, number: int, frame: FrameType | None) -> None:
        if not self._first:
            self._first = number
            if os.name == "posix":
                _thread.start_new_thread(self._insist, ())
        if not _is_on_its_way(sys.exception()):
            raise Stopped(self._first)

    def _insist(self) -> None:
        signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
        while not self._end.acquire(timeout=AGAIN):
            with self._sending:
                if self._end.locked():
                    signal.pthread_kill(self._main, self._first)

    def _ignored(self, unraisable: "sys.UnraisableHookArgs") -> None:
        """Say nothing after a signal: of Stopped, which will be raised again, and of what it left half made."""
        if not self._first:
            self._hook(unraisable)


def _let_through() -> None:
    if os.name == "posix":
        signal.pthread_sigmask(signal.SIG_UNBLOCK, SIGNALS)


def _is_on_its_way(error: BaseException | None) -> bool:
    """Whether what is handled now is Stopped, or came up while that was handled."""
    while error is not None and not isinstance(error, Stopped):
        error = error.__context__
    return error is not None
