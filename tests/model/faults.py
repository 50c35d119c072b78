"""Specifications with a fault in them, made from the bundled one by a change of its table or of its text."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from tenure.model.table_changes import TableChange, row_changes
from tenure.model.value_changes import value_changes
from tenure.spec import BUNDLED, Spec, bundled, loads

FAULTS = {change.id: change for change in row_changes(bundled())}
"""The single changes of rows, by id."""


@cache
def value_faults() -> Mapping[str, TableChange]:
    """The single changes of values, by id."""
    return {change.id: change for change in value_changes(bundled())}


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


J01 = 'guard = []\nemits = ["job_submitted"]'
T10 = 'to = "deactivated.empty", effects = ["idle_clock_off", "give_up_qpu", "stop_meter"]'
T26 = 'effects = ["drop_queued", "give_up_qpu"], emits'

DEACTIVATED_NEVER_EXPIRES = (
    row(
        "T28",
        '"deactivated.waiting", "closed.draining"',
        '"closed.draining"',
        '"deactivated.waiting", "closed.waiting"], to',
        '"closed.waiting"], to',
    ),
    cell("deactivated.waiting", '"T28 else disabled"', '"disabled"'),
)

OTHERS = {
    "the first start leaves a session queued": row("T04", 'to = "active.busy"', 'to = "queued.waiting"'),
    "a session is over when it starts": ('deadline = "now + max_time"', 'deadline = "now"'),
    "a drained session comes back": row("T24", 'to = "closed.ended"', 'to = "deactivated.empty"'),
    "a cancel brings a job": ('{ Q = "0" }', '{ Q = "Q + 1" }'),
    "a cancel stops a running job": row("T26", T26, T26.replace('qpu"', 'qpu", "job_ends"')),
    "a close drops the queue": row("T18", "effects = []", 'effects = ["drop_queued"]'),
    "a submitted job runs at once": (J01, J01.replace("submitted", "started")),
    "a drained session drains on": row("T24", 'to = "closed.ended"', 'to = "closed.draining"'),
    "each use counts max_time more": ('"usage + now - metered_since"', '"usage + now - metered_since + max_time"'),
    "a closed session was never active": row("T19", 'to = "closed.draining"', 'to = "closed.unstarted"'),
    "a start that nothing forbids does not happen": row("T04", '"chosen"]', '"chosen", "job_running"]'),
    "no row answers a cancel of the last queued job": row("T14", '["last_queued"]', '["last_queued", "earliest"]'),
    "an idle session times out without end": row("T10", T10, 'to = "active.idle", effects = []'),
}
"""Changes that do more than take something away."""


def planted(fault: str) -> Spec:
    """The specification with a single change, or with one of OTHERS."""
    if fault in OTHERS:
        return changed(OTHERS[fault])
    return FAULTS[fault].spec if fault in FAULTS else value_faults()[fault].spec
