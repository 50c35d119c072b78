"""Converts the signals that ask a process to end to an exception, so that clean-up code runs.

The exception is a KeyboardInterrupt, which nothing should catch. Further signals do not disturb it while it propagates.
If it is lost, because Python ignored it in a destructor or something caught it, it is raised again. If another error
replaces it, as ctypes does between Python and Z3, that error is converted back to it.
"""

import _thread
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))
"""The signals of Ctrl-C, of `kill`, and of a closed terminal."""

AGAIN = 0.2
"""Seconds after which a lost exception is raised again."""


class Stopped(KeyboardInterrupt):
    """A signal asked this process to end; `number` is that signal's."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number

    def __str__(self) -> str:
        return "interrupted" if self.number == signal.SIGINT else f"stopped by {signal.Signals(self.number).name}"

    @property
    def exit_code(self) -> int:
        """The exit code that a shell reports for a process that was ended by the signal."""
        return 128 + self.number


@contextmanager
def stoppable() -> Iterator[None]:
    """Raise Stopped in this block when a signal asks the process to end, unless the process ignored it from its start.

    After the block such signals end the process at once. So the block is for the whole work of a process, in its main
    thread.
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
        listener.end()  # Again, if a signal interrupted it; now it cannot be interrupted.


@contextmanager
def held() -> Iterator[None]:
    """Block the signals until the end of the block, and in processes started in it until these unblock them.

    Without POSIX, nothing is blocked.
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
    """Let the signals end this process at once, including those that were blocked when it started."""
    for number in SIGNALS:
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, signal.SIG_DFL)
    _let_through()


def stoppable_main(main: Callable[[], int | None]) -> Callable[[], int]:
    """Wrap the main function of a program: after a signal it prints one line, and returns the signal's exit code."""

    def run() -> int:
        try:
            with stoppable():
                return main() or 0
        except Stopped as stopped:
            print(f"tenure: {stopped}", file=sys.stderr)
            return stopped.exit_code

    return run


class _Listener:
    """Receives the signals. From the first signal on, a thread sends it again in intervals."""

    def __init__(self) -> None:
        self._first = 0
        self._heard: list[int] = []
        self._hook = sys.unraisablehook
        self._main = _thread.get_ident()
        self._sending, self._end = _thread.allocate_lock(), _thread.allocate_lock()
        self._end.acquire()

    def begin(self) -> None:
        """Begin to receive them, including those that were blocked when this process started."""
        sys.unraisablehook = self._ignored
        for number in SIGNALS:
            if signal.getsignal(number) is not signal.SIG_IGN:
                self._heard.append(number)
                signal.signal(number, self._hear)
        _let_through()

    def check(self) -> None:
        """Raise Stopped if a signal was received: a later error may have replaced it."""
        if self._first:
            raise Stopped(self._first) from None

    def end(self) -> None:
        """Stop receiving them."""
        with self._sending:
            if self._end.locked():
                self._end.release()
        for number in self._heard:
            signal.signal(number, signal.SIG_DFL)
        if not self._first:  # after a signal, incomplete objects are destroyed only with Stopped, or at the exit
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
        """After a signal report nothing: neither Stopped, which is raised again, nor errors of incomplete objects."""
        if not self._first:
            self._hook(unraisable)


def _let_through() -> None:
    if os.name == "posix":
        signal.pthread_sigmask(signal.SIG_UNBLOCK, SIGNALS)


def _is_on_its_way(error: BaseException | None) -> bool:
    """Whether the handled exception is Stopped, or was raised while that was handled."""
    while error is not None and not isinstance(error, Stopped):
        error = error.__context__
    return error is not None
