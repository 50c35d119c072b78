"""A group of processes that ends with this process: at a call, at an exception, or at a signal, SIGKILL among them.

The group is led by a guard, a shell that reads from a pipe to which only this process holds the other end. The pipe
closes when this process ends, if not before; then the guard kills its group, itself included. While the guard exists,
no other group can have the same number.

What a member starts belongs to the group, too. A program that leaves it for a session of its own, as a daemon does, is
out of reach. Where there is no POSIX, there are no groups, and nobody joins or ends one.
"""

import mmap
import os
import signal
import subprocess
import weakref
from contextlib import suppress

_GUARD = 'trap "" HUP INT QUIT TERM TSTP TTIN TTOU; read line; kill -KILL 0'
"""What the guard does. A member that signals its own group, as shells do when they end, leaves it in place."""


class ProcessGroup:
    """A process group, at first without members; `id` is what a process joins. Raises OSError.

    A process that was forked from this one is no owner: there, ending the group does nothing.
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
        """Kill all members; after the first time, do nothing."""
        guard = self._guard
        if guard is None or guard.stdin is None or guard.stdin.closed:
            return
        # Who joins from now on sees it and ends; who joined before is killed.
        self._ended[0] = 1
        # The guard has not been waited for, so that the number is still its own.
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(guard.pid, signal.SIGKILL)
        guard.stdin.close()
        guard.wait()

    @property
    def has_ended(self) -> bool:
        """Whether it was ended, here or in the process from which this one was forked."""
        return bool(self._ended[0])

    def disown(self) -> None:
        """Let go of a group that belongs to the process from which this one was forked."""
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
    """In a process that was just forked: with the pipes in two processes, no guard would notice the end of one."""
    for group in list(_groups):
        group.disown()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_disown_all)
