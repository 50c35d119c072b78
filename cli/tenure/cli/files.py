"""Files that a command writes: whole or not at all, and refused before the work rather than after it."""

import errno
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Write a file whole or not at all: whoever reads it sees the old content or the new. Raises OSError."""
    with to_be_written(path) as write:
        write(data)


@contextmanager
def to_be_written(path: Path) -> Iterator[Callable[[bytes], None]]:
    """What writes a file, once; if the block ends without that, the file is as it was.

    Whatever forbids to write it is found here, before the block. Raises OSError.
    """
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if path.exists() and not path.is_file():
        yield lambda data: _write_into(path, data)
        return
    target = path.resolve()
    mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
    with _about(path):
        descriptor, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    with os.fdopen(descriptor, "wb") as file:

        def write(data: bytes) -> None:
            with _about(path):
                file.write(data)
                file.close()
                Path(name).chmod(mode)
                Path(name).replace(target)

        try:
            yield write
        finally:
            with suppress(OSError):
                Path(name).unlink()


def _write_into(path: Path, data: bytes) -> None:
    """Write to a device or a pipe, which is never replaced."""
    with _about(path):
        path.write_bytes(data)


@contextmanager
def _about(path: Path) -> Iterator[None]:
    """Let errors name the file that was asked for, and not another, or none."""
    try:
        yield
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from None


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
