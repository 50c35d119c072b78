"""Files that a command writes: atomically, never over files of others, and checked before the work begins.

All files of tenure have a mark near the beginning or the end. A file without one belongs to the user: it is replaced
only with `--force`, and never removed, and neither is a copy of a file of tenure under another name. `-` is standard
output.
"""

import errno
import os
import re
import secrets
import shutil
import stat
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Final, TypeAlias

import click

from tenure.cli.errors import WrongUse
from tenure.processes.stop import held

Write: TypeAlias = Callable[[bytes], None]
WriteFiles: TypeAlias = Callable[[Mapping[str, bytes]], None]

STREAM: Final = Path("-")
"""The path for `-`, compared by identity: `./-` is a file of that name."""

_EDGE = 2048
"""The bytes at either end of a file that contain the mark."""

_MOST_READ = 2**28

_OURS = re.compile(
    rb"(?:Made|\(made) by `?tenure"
    rb'|"format": ?"tenure-(?:log|record|report|vectors)"'
    rb'|<testsuites name="tenure conform"'
    rb'|<meta name="generator" content="tenure">'
    rb"|\A# Known failures, for tenure conform"
    rb"|\A; [^\n]*\n; clauses: [^\n]*\n; (?:un)?sat means that it holds\n"
)
_LOG = re.compile(rb'\A\s*\{\s*"format": ?"tenure-log"')
"""A log belongs to the user of a scheduler; tenure itself writes logs only among the files of a folder."""

_FILLED_IN = re.compile(rb'^reason = "[^"]', re.MULTILINE)


def read_file(path: Path) -> bytes:
    """Read a file. Raises OSError, and WrongUse if it is too large."""
    with path.open("rb") as file:
        data = file.read(_MOST_READ + 1)
    if len(data) > _MOST_READ:
        raise WrongUse(f"{str(path)!r} is larger than {_MOST_READ} bytes, and so than any file of tenure")
    return data


def file_to_write(path: Path, *, force: bool = False) -> Write:
    """Return a function that writes a file, once; check now that this is possible. Raises OSError, WrongUse.

    Until it is written, the file is unchanged, and nothing else is in its folder.
    """
    if path is STREAM:
        return _write_to_stdout
    status = _status(path)
    if status is not None and stat.S_ISDIR(status.st_mode):
        raise _error(errno.EISDIR, path)
    if status is not None and not stat.S_ISREG(status.st_mode):
        return lambda data: _write_into(path, data)
    target = path.resolve()
    _check_folder(target.parent, path)
    _check_ours(target, path, force=force)
    return lambda data: _replace(target, data, path, force=force)


def write_file(path: Path, data: bytes, *, force: bool = False) -> None:
    """Write a file atomically. Raises OSError, WrongUse."""
    file_to_write(path, force=force)(data)


def folder_to_write(folder: Path, *, force: bool = False) -> WriteFiles:
    """Return a function that writes files to a folder by name, all or none; it makes the folder. Raises WrongUse.

    It checks for existing files that tenure did not make before it writes the first.
    """
    if folder is STREAM:
        raise WrongUse("- is standard output, but a folder is needed")
    with _nothing_written(folder):
        status = _status(folder)
        if status is not None and not stat.S_ISDIR(status.st_mode):
            raise WrongUse(f"{str(folder)!r} is not a folder; nothing was written")
        _check_folder(next(each for each in (folder, *folder.absolute().parents) if each.exists()), folder)
    return lambda files: _fill(folder, files, force=force)


def remove_stale(folder: Path, pattern: str, names: Collection[str]) -> None:
    """Remove the files of a pattern that tenure made, except those with these names. Raises OSError."""
    for file in sorted(folder.glob(pattern)):
        if file.name not in names and file.is_file() and not file.is_symlink() and _is_made_as_named(file):
            file.unlink()


def is_ours(path: Path) -> bool:
    """Whether tenure made a file, and the user did not fill it in; an empty file counts as ours. Raises OSError."""
    with path.open("rb") as file:
        head = file.read(_EDGE)
        if head.startswith(b"# Known failures"):
            return _FILLED_IN.search(head + file.read()) is None
        file.seek(max(0, file.seek(0, os.SEEK_END) - _EDGE))
        return not head or _is_marked(head, file.read())


def _is_made_as_named(file: Path) -> bool:
    """Whether tenure made a file under its present name. Raises OSError."""
    with file.open("rb") as content:
        begins = content.readline(_EDGE)
    return begins.startswith(f"; {file.stem}: ".encode()) and is_ours(file)


def _is_log(file: Path) -> bool:
    with file.open("rb") as content:
        return _LOG.match(content.read(_EDGE)) is not None


def _is_marked(head: bytes, tail: bytes) -> bool:
    return _OURS.search(head) is not None or _OURS.search(tail) is not None


def _check_ours(file: Path, path: Path, *, force: bool, may_be_log: bool = False) -> None:
    if force or _status(file) is None:
        return
    with _about(path):
        ours = is_ours(file) and (may_be_log or not _is_log(file))
    if not ours:
        raise WrongUse(
            f"{str(path)!r} exists already, and tenure did not make it or it was filled in since; "
            "choose another file, or add --force to overwrite it"
        )


def _check_folder(folder: Path, path: Path) -> None:
    """Check that files can be made in a folder. Raises OSError, about `path`."""
    if not folder.exists():
        raise _error(errno.ENOENT, path)
    if not folder.is_dir():
        raise _error(errno.ENOTDIR, path)
    if not os.access(folder, os.W_OK | os.X_OK):
        raise _error(errno.EACCES, path)


def _replace(target: Path, data: bytes, path: Path, *, force: bool) -> None:
    """Write a temporary file beside the target and rename it; the temporary file is always removed."""
    if not _is_marked(data[:_EDGE], data[-_EDGE:]):
        raise ValueError(f"the content for {str(path)!r} has no mark of tenure")
    _check_ours(target, path, force=force)
    # The name is chosen before the file is made, so that an interrupt cannot leave the file behind.
    beside = target.with_name(f".tenure-{secrets.token_hex(8)}")
    with _about(path):
        try:
            beside.write_bytes(data)
            if target.exists():
                beside.chmod(stat.S_IMODE(target.stat().st_mode))
            beside.replace(target)
        finally:
            with suppress(OSError):
                beside.unlink()


def _fill(folder: Path, files: Mapping[str, bytes], *, force: bool) -> None:
    """Write all files to a temporary folder inside the folder, and rename each: all of them, or none.

    Signals that ask the process to end are delayed meanwhile, so that they cannot interrupt the cleanup.
    """
    unmarked = [name for name, data in files.items() if not _is_marked(data[:_EDGE], data[-_EDGE:])]
    if unmarked:
        raise ValueError(f"the content for {unmarked[0]} has no mark of tenure")
    for name in files:
        if not (folder / name).is_dir():
            _check_ours(folder / name, folder / name, force=force, may_be_log=True)
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    scratch = folder / f".tenure-{secrets.token_hex(8)}"
    with held(), ExitStack() as cleanup, _nothing_written(folder, files):
        cleanup.callback(_remove_empty, missing)
        cleanup.callback(shutil.rmtree, scratch, ignore_errors=True)
        folder.mkdir(parents=True, exist_ok=True)
        scratch.mkdir()
        for name, data in files.items():
            (scratch / name).write_bytes(data)
        _put(scratch, folder, files)


def _remove_empty(folders: Iterable[Path]) -> None:
    for folder in folders:
        with suppress(OSError):
            folder.rmdir()


def _put(scratch: Path, folder: Path, names: Iterable[str]) -> None:
    with ExitStack() as undo:
        for name in names:
            place, former = folder / name, scratch / f"{name}.former"
            if place.is_dir():
                raise _error(errno.EISDIR, place)
            if place.exists():
                undo.callback(_put_back, former, place)
                place.rename(former)
            else:
                undo.callback(place.unlink, missing_ok=True)
            (scratch / name).rename(place)
        undo.pop_all()


def _put_back(former: Path, place: Path) -> None:
    """Restore a file, if it was already moved."""
    if former.exists():
        former.replace(place)


def _write_into(path: Path, data: bytes) -> None:
    """Write to a device or a pipe, which is never replaced."""
    with _about(path):
        path.write_bytes(data)


def _write_to_stdout(data: bytes) -> None:
    click.echo(data, nl=False)


def _status(path: Path) -> os.stat_result | None:
    """The status of a file, None if there is none. Raises OSError."""
    try:
        return path.stat()
    except FileNotFoundError:
        return None


def _error(number: int, path: Path) -> OSError:
    return OSError(number, os.strerror(number), str(path))


@contextmanager
def _about(path: Path) -> Iterator[None]:
    """Make errors name the file that the user gave."""
    try:
        yield
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from None


@contextmanager
def _nothing_written(folder: Path, names: Collection[str] = ()) -> Iterator[None]:
    """Convert errors about a folder, or about files of these names in it, to WrongUse."""
    try:
        yield
    except OSError as error:
        name = Path(str(error.filename)).name
        where = folder / name if name in names else folder
        raise WrongUse(f"{str(where)!r}: {error.strerror}; nothing was written") from None
