"""A journal in a file, a line for each command; a lock file beside it belongs to the driver that has the journal."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tenure.reference.aio.driver_errors import JournalError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class FileJournal:
    """The journal in the file `path`, which is made if there is none.

    A last line without an end is what a crash leaves behind. It was never acknowledged, and `read` cuts it off.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.repairs: list[str] = []
        self._path = Path(path)
        self._file: int | None = None
        self._lock: int | None = self._locked()

    @property
    def is_new(self) -> bool:
        """Whether there is no such file yet."""
        return not self._path.exists()

    def read(self) -> Iterator[str]:
        """All lines, without a last one that has no end. Raises JournalError for a file that never was a journal."""
        try:
            with self._path.open("rb") as file:
                whole = 0
                for line in file:
                    if not line.endswith(b"\n"):
                        self._cut(whole, line)
                        return
                    whole += len(line)
                    yield line[:-1].decode(errors="replace")
        except FileNotFoundError:
            return
        except OSError as error:
            raise self._failed("read", error) from error
        if not whole:
            raise JournalError(f"{self._path} is empty: its content was cut off; delete it to begin a new journal")

    def _cut(self, whole: int, line: bytes) -> None:
        """Remove the last line, after the bytes that are whole."""
        if not whole:
            raise JournalError(f"{self._path} has no whole line: its content was cut off, or it is no journal")
        descriptor = os.open(self._path, os.O_WRONLY)
        try:
            os.ftruncate(descriptor, whole)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        self.repairs.append(f"{self._path}: the last line had no end, and its {len(line)} bytes were removed")

    def write(self, lines: Sequence[str]) -> None:
        """Add lines, durably."""
        try:
            if self._file is None:
                self._file = os.open(self._path, os.O_WRONLY | os.O_APPEND)
            if not os.fstat(self._file).st_nlink:
                raise JournalError(f"{self._path} was deleted or replaced while it was in use")
            _write(self._file, "".join(f"{line}\n" for line in lines).encode())
        except OSError as error:
            raise self._failed("write", error) from error

    def replace(self, line: str) -> None:
        """Put one line in the place of all, by way of another file."""
        new = self._path.with_name(f"{self._path.name}.new")
        try:
            file = os.open(new, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_TRUNC, 0o600)
            try:
                _write(file, f"{line}\n".encode())
                new.replace(self._path)
                _make_durable(self._path.parent)
            except BaseException:
                os.close(file)
                raise
        except OSError as error:
            raise self._failed("write", error) from error
        self._close_file()
        self._file = file

    def close(self) -> None:
        """Close the file and let go of the lock."""
        self._close_file()
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def _close_file(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def _locked(self) -> int:
        """The lock file, which the system lets go of when the process ends in any way."""
        try:
            import fcntl
        except ImportError:  # not on Windows
            raise JournalError("a FileJournal needs file locks of POSIX; take an SqliteJournal") from None
        lock = None
        try:
            lock = os.open(f"{self._path}.lock", os.O_RDWR | os.O_CREAT, 0o600)
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if lock is None:
                raise self._failed("open", error) from error
            os.close(lock)
            raise JournalError(f"{self._path} is in use by another driver") from None
        return lock

    def _failed(self, what: str, error: OSError) -> JournalError:
        return JournalError(f"cannot {what} {self._path}: {error.strerror}")

    def __enter__(self) -> FileJournal:
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()


def _write(file: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(file, view) :]
    os.fsync(file)


def _make_durable(folder: Path) -> None:
    """Make the names in a folder durable."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
