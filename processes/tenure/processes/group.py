"""A process group that ends with this process: at a call, an exception, or a signal, including SIGKILL.

The group is led by a guard, a shell that reads from a pipe whose other end only this process has. The pipe closes at
the latest when this process ends; then the guard kills its group, including itself. While the guard exists, no other
group can have the same id.

Processes that a member starts belong to the group, too, except daemons, which leave it for a session of their own.
Without POSIX there are no groups, and joining and ending do nothing.
"""

import mmap
import os
import signal
import subprocess
import weakref
from contextlib import suppress

_GUARD = 'trap "" HUP INT QUIT TERM TSTP TTIN TTOU; read line; kill -KILL 0'
"""The guard's script. It ignores the signals that a member may send to its own group, as shells do at their end."""


class ProcessGroup:
    """A process group, at first without members; processes join it by its `id`. Raises OSError.

    A process that was forked from this one does not own the group: there, ending it does nothing.
    """

    def __init__(self) -> None:
        self.id = 0
        self._guard: subprocess.Popen[bytes] | None = None
        self._ended = mmap.mmap(-1, 1)  # shared with the processes that are forked from this one
        if os.name == "posix":
            self._guard = subprocess.Popen(
                ["/bin/sh", "-c", _GUARD],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                bufsize=0,
                process_group=0,
            )
            self.id = self._guard.pid
            _groups.add(self)

    def end(self) -> None:
        """Kill all members; later calls do nothing."""
        guard = self._guard
        if guard is None or guard.stdin is None or guard.stdin.closed:
            return
        # A process that joins from now on reads this and ends; earlier members are killed.
        self._ended[0] = 1
        # The guard has not been waited for, so its id cannot belong to another process.
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(guard.pid, signal.SIGKILL)
        guard.stdin.close()
        guard.wait()

    @property
    def has_ended(self) -> bool:
        """Whether it was ended, here or in the process from which this one was forked."""
        return bool(self._ended[0])

    def disown(self) -> None:
        """Release a group that belongs to the process from which this one was forked."""
        if self._guard is not None and self._guard.stdin is not None:
            self._guard.stdin.close()


def join(group: int) -> None:
    """Move this process into the group with an id, or end it if that group has ended.

    A group that was killed can still be joined, until its guard is waited for.
    """
    if os.name == "posix":
        try:
            os.setpgid(0, group)
        except OSError:
            os._exit(1)
        if any(each.id == group and each.has_ended for each in list(_groups)):
            os._exit(1)


_groups: "weakref.WeakSet[ProcessGroup]" = weakref.WeakSet()


def _disown_all() -> None:
    """Close the pipes in a forked process, or no guard would detect the end of its owner."""
    for group in list(_groups):
        group.disown()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_disown_all)
