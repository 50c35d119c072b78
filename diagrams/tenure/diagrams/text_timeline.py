"""A run as text: one line for each session with its phases over time, one for each lane with its jobs.

It is made from the events of a log alone, of any scheduler. Each column is an instant. The scale is linear where
possible; otherwise short intervals are drawn wider, so that every span is visible.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise

import attrs

from tenure.diagrams.history import Event, LaneCounts, LogHistory, Span, replay
from tenure.diagrams.terminal_text import columns, fitted, legible

# The glyph of each phase, in Unicode and in ASCII. The more QPU time a phase has, the darker.
GLYPHS: Mapping[str, tuple[str, str]] = {
    "queued.empty": ("·", "."),
    "queued.waiting": ("░", "q"),
    "active.busy": ("█", "#"),
    "active.idle": ("▄", "_"),
    "deactivated.empty": ("╌", "-"),
    "deactivated.waiting": ("▒", "d"),
    "closed.unstarted": ("┄", "u"),
    "closed.draining": ("▓", "c"),
    "closed.waiting": ("┈", "w"),
    "canceled.draining": ("▚", "x"),
    "expired.draining": ("▞", "e"),
    "closed.ended": ("■", "|"),
    "canceled.ended": ("■", "|"),
    "expired.ended": ("■", "|"),
}

NARROWEST = 40
"""The least width; a narrower terminal has to wrap."""

WIDEST_FLOOR = 4
"""The columns of the shortest interval, if there is enough space."""


def timeline(
    events: Sequence[Event],
    *,
    unit: str = "s",
    width: int = 80,
    unicode: bool = True,
    until: int | None = None,
    lane_counts: LaneCounts = (),
) -> str:
    """The picture of a run, in lines of at most `width` columns that end with a newline; empty if there are no events.

    `events` are the records of a log in their order, without its header; `until` is the end of the run, if later than
    the last event. If `lane_counts` has more than one number, a line shows them.
    """
    if not events:
        return ""
    history = replay(events, until, lane_counts)
    names = [legible(name, unicode=unicode) for name in (f"time ({unit})", *(name for name, _, _ in history.lines))]
    layout = _Layout.of(history, max(map(columns, names)), max(width, NARROWEST), unicode)
    draw = {"session": layout.session, "lanes": layout.resizes, "job": layout.lane}
    rows = [layout.ticks(), *(draw[kind](spans) for _, kind, spans in history.lines)]
    lines = [layout.line(name, row) for name, row in zip(names, rows, strict=True)]
    return "".join(f"{line}\n" for line in [*lines, *layout.legend(history)])


@attrs.frozen
class _Layout:
    """The layout: the width of the names, and to their right the column of every instant of change."""

    names: int
    room: int
    column: Mapping[int, int]
    even: bool
    unicode: bool

    @classmethod
    def of(cls, history: LogHistory, names: int, width: int, unicode: bool) -> "_Layout":
        """Compute the layout for a width."""
        names = min(names, width // 3)
        room = width - names - 2
        # The space at the right is for the last mark, and for the reason of a session's end.
        notes = [len(span.note) + 3 for _, _, spans in history.lines for span in spans[-1:] if span.note]
        column, even = scale(sorted(history.instants), room - min(max(notes, default=1), room // 3))
        return cls(names, room, column, even, unicode)

    def line(self, name: str, cells: Sequence[str]) -> str:
        """A line of a name and its cells."""
        return f"{fitted(name, self.names, self.more)}  {''.join(cells)}".rstrip()

    @property
    def more(self) -> str:
        """The mark of a name that was cut."""
        return "…" if self.unicode else "~"

    def ticks(self) -> list[str]:
        """The instants, each above its column, as many as fit; the first and the last have priority."""
        cells = [" "] * self.room
        first, *between = self.column
        for instant in dict.fromkeys((first, *between[-1:], *between)):
            label, start = str(instant), self.column[instant]
            start = min(start, self.room - len(label))
            around = cells[max(0, start - 1) : start + len(label) + 1]
            if all(cell == " " for cell in around):
                _write(cells, start, label)
        return cells

    def session(self, spans: Sequence[Span]) -> list[str]:
        """The phases of a session, with their names if they fit, and why it ended."""
        cells = [" "] * self.room
        for span in spans:
            start, end = self.column[span.start], self.column[span.end]
            glyph = GLYPHS[span.what][not self.unicode]
            if span.note is not None:
                note = fitted(legible(span.note, unicode=self.unicode), self.room - start - 2, self.more)
                _write(cells, start, f"{glyph} {note}")
                continue
            end = max(end, start + 1)
            cells[start:end] = [glyph] * (end - start)
            for name in (span.what, span.what.partition(".")[2]):
                if len(name) + 4 <= end - start:
                    _write(cells, (start + end - len(name) - 2) // 2, f" {name} ")
                    break
        return cells

    def resizes(self, spans: Sequence[Span]) -> list[str]:
        """The numbers of lanes, each at its beginning."""
        first, last = self.column[spans[0].start], self.column[spans[-1].end]
        cells = [" "] * first + ["─" if self.unicode else "-"] * (last - first) + [" "] * (self.room - last)
        for span in spans:
            start = self.column[span.start]
            _write(cells, start, span.what[: self.room - start])
        return cells

    def lane(self, spans: Sequence[Span]) -> list[str]:
        """The jobs of a lane from start to finish; one that is too short for brackets is a mark."""
        cells = [" "] * self.room
        for span in sorted(spans, key=lambda span: span.start == span.end):
            start, end = self.column[span.start], self.column[span.end]
            if end - start < len("[]"):
                mark = "◆" if self.unicode else "*"
                _write(cells, start, mark if span.over else "[")
                continue
            name = legible(span.what, unicode=self.unicode)
            inside = end - start - 2
            rest = max(0, inside - columns(name))
            fill = "─" if self.unicode else "-"
            shut = "]" if span.over else ">"
            _write(cells, start, f"[{fitted(name, inside - rest, self.more)}{fill * rest}{shut}")
        return cells

    def legend(self, history: LogHistory) -> list[str]:
        """The legend of the glyphs that occur."""
        seen = {span.what for spans in history.sessions.values() for span in spans}
        entries = [f"{marks[not self.unicode]} {phase}" for phase, marks in GLYPHS.items() if phase in seen - ENDED]
        if seen & ENDED:
            entries.append(f"{GLYPHS['closed.ended'][not self.unicode]} ended")
        if not self.even:
            entries.append("(short intervals are drawn wider)")
        lines = ["", ""]
        for entry in entries:
            if lines[-1] and len(lines[-1]) + 3 + len(entry) > self.names + 2 + self.room:
                lines.append("")
            lines[-1] += f"   {entry}" if lines[-1] else entry
        return lines if entries else []


ENDED = {phase for phase in GLYPHS if phase.endswith(".ended")}


def scale(instants: Sequence[int], room: int) -> tuple[dict[int, int], bool]:
    """The column of each instant, in ascending order, from 0 and below `room`, and whether they are to scale."""
    first, total, intervals = instants[0], instants[-1] - instants[0], len(instants) - 1
    if total == 0:
        return {first: 0}, True
    width = room - 1
    even = {at: (at - first) * (width // total or width) // (1 if width >= total else total) for at in instants}
    floor = min(WIDEST_FLOOR, width // (2 * intervals))
    if floor == 0 or min(even[later] - even[earlier] for earlier, later in pairwise(instants)) >= floor:
        return even, True
    rest = width - floor * intervals
    return {at: index * floor + (at - first) * rest // total for index, at in enumerate(instants)}, False


def _write(cells: list[str], start: int, text: str) -> None:
    """Put text into cells of one column each; a wide character takes two, a combining one joins the cell before it.

    A wide character of which half is written over leaves a space.
    """
    if cells[start] == "":
        cells[start - 1] = " "
    at = start
    for mark in text:
        taken = columns(mark)
        if taken == 0:
            cells[max(at - 1, 0)] += mark
            continue
        cells[at : at + taken] = [mark, *[""] * (taken - 1)]
        at += taken
    if at < len(cells) and cells[at] == "":
        cells[at] = " "
