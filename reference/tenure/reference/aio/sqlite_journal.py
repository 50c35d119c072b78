"""A journal in an SQLite database, which is locked for as long as a driver has it."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from tenure.reference.aio.driver_errors import JournalError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

APPLICATION: Final = 0x74656E75
"""What SQLite calls the application id: the database of a journal has this one."""

MAGIC: Final = b"SQLite format 3\0"
"""The first bytes of every database, before the two of the size of its pages."""


class SqliteJournal:
    """The journal in the database `path`, which is made if there is none."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.repairs: tuple[str, ...] = ()
        self._path = Path(path)
        self._database: sqlite3.Connection | None = None
        try:
            if not self._path.exists():
                self._make()
            self._check_size()
            self._database = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
            self._lock(self._database)
        except BaseException as error:
            self.close()
            if isinstance(error, (sqlite3.Error, OSError)):
                raise self._failed("open", error) from error
            raise

    def _make(self) -> None:
        """Make an empty journal under another name, and then give it its own, unless there is one by now."""
        new = self._path.with_name(f"{self._path.name}.{os.getpid()}.new")
        new.unlink(missing_ok=True)
        with closing(sqlite3.connect(new, isolation_level=None)) as database:
            database.execute("PRAGMA journal_mode = WAL")
            database.execute(f"PRAGMA application_id = {APPLICATION}")
            database.execute("CREATE TABLE lines (place INTEGER PRIMARY KEY, line TEXT NOT NULL)")
        with suppress(FileExistsError):
            self._path.hardlink_to(new)
        new.unlink()

    def _check_size(self) -> None:
        """Refuse a file that SQLite would take for a new database, or whose end is missing."""
        with self._path.open("rb") as file:
            header = file.read(len(MAGIC) + 2)
            size = file.seek(0, os.SEEK_END)
        if not size:
            raise JournalError(f"{self._path} is empty: its content was cut off; delete it to begin a new journal")
        if not header.startswith(MAGIC):
            raise JournalError(f"{self._path} is not a database")
        page = int.from_bytes(header[len(MAGIC) :], "big")
        if size % (page if page > 1 else 65536):  # which does not fit into two bytes
            raise JournalError(f"{self._path} is damaged: its end is cut off")

    def _lock(self, database: sqlite3.Connection) -> None:
        """Lock the database until it is closed, and check that it is ours and whole."""
        database.execute("PRAGMA locking_mode = EXCLUSIVE")
        database.execute("PRAGMA synchronous = FULL")
        database.execute("BEGIN EXCLUSIVE")
        database.execute("COMMIT")
        if database.execute("PRAGMA application_id").fetchone()[0] != APPLICATION:
            raise JournalError(f"{self._path} is the database of another program")
        if (problem := database.execute("PRAGMA quick_check(1)").fetchone()[0]) != "ok":
            raise JournalError(f"{self._path} is damaged: {problem}")

    @property
    def is_new(self) -> bool:
        """Whether the database has no lines yet."""
        return next(self.read(), None) is None

    def read(self) -> Iterator[str]:
        """All lines in their order."""
        try:
            yield from (line for (line,) in self._open.execute("SELECT line FROM lines ORDER BY place"))
        except sqlite3.Error as error:
            raise self._failed("read", error) from error

    def write(self, lines: Sequence[str]) -> None:
        """Add lines, durably."""
        self._change("", lines)

    def replace(self, line: str) -> None:
        """Put one line in the place of all, in one transaction."""
        self._change("DELETE FROM lines", [line])

    def _change(self, before: str, lines: Sequence[str]) -> None:
        database = self._open
        try:
            database.execute("BEGIN")
            try:
                if before:
                    database.execute(before)
                database.executemany("INSERT INTO lines (line) VALUES (?)", [(line,) for line in lines])
                database.execute("COMMIT")
            except BaseException:
                if database.in_transaction:
                    database.execute("ROLLBACK")
                raise
        except sqlite3.Error as error:
            raise self._failed("write", error) from error

    def close(self) -> None:
        """Close the database, which lets go of its lock."""
        if self._database is not None:
            self._database.close()
            self._database = None

    @property
    def _open(self) -> sqlite3.Connection:
        if self._database is None:
            raise JournalError(f"{self._path} is closed")
        return self._database

    def _failed(self, what: str, error: sqlite3.Error | OSError) -> JournalError:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            return JournalError(f"{self._path} is in use by another driver")
        return JournalError(f"cannot {what} {self._path}: {getattr(error, 'strerror', error)}")

    def __enter__(self) -> SqliteJournal:
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()
