"""Specifications with a fault in them, made from the bundled one by a change of its table or of its text."""

from pathlib import Path

from tenure.model.table_changes import row_changes
from tenure.spec import BUNDLED, Spec, bundled, loads

FAULTS = {change.id: change for change in row_changes(bundled())}
"""The single changes of rows, by id."""

TEXT = BUNDLED.read_text(encoding="utf-8")


def changed(*changes: tuple[str, str]) -> Spec:
    """The bundled specification after each change of a piece of text, which it must have exactly once."""
    return loads(replaced(TEXT, *changes))


def changed_file(folder: Path, *changes: tuple[str, str]) -> str:
    """The path of a file with the text after each change."""
    path = folder / "changed.toml"
    path.write_text(replaced(TEXT, *changes), encoding="utf-8")
    return str(path)


def replaced(text: str, *changes: tuple[str, str]) -> str:
    """A text after each change of a piece, which it must have exactly once."""
    for old, new in changes:
        assert 1 == text.count(old), f"{old!r} occurs {text.count(old)} times"
        text = text.replace(old, new)
    return text


def entry(header: str, *pieces: str) -> tuple[str, str]:
    """A change within one entry of the specification, which begins with some lines: each piece is the next one."""
    start = TEXT.index(header)
    old = TEXT[start : TEXT.index("\n\n", start)]
    return old, replaced(old, *zip(pieces[::2], pieces[1::2], strict=True))


def row(name: str, *pieces: str) -> tuple[str, str]:
    """A change within one row of a session, or of a job without one."""
    return entry(f'[[{"job_" if name.startswith("J") else ""}row]]\nid = "{name}"\n', *pieces)


def cell(phase: str, *pieces: str) -> tuple[str, str]:
    """A change within the cells of one phase."""
    return entry(f'[cells."{phase}"]\n', *pieces)
