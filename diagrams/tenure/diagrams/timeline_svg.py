"""Runs as pictures for a page: SVG, one line for each session with its phases, one for each lane with its jobs.

Several runs are drawn on one scale, so that what is different stands out. The page has to have `STYLE`, which follows
its light or dark scheme. A log of a scheduler that is wrong may tell what cannot have happened: an event that does not
fit what came before it is left out of the picture, and the picture says so.
"""

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

import attrs

from tenure.diagrams.lettering import fitted, legible
from tenure.diagrams.measure import width
from tenure.diagrams.replay import Event, History, Span, replay
from tenure.diagrams.timeline import scale

WIDTH = 880
"""Points across; a page may scale it."""

STYLE = """
.timeline { --ink: #1c2430; --faint: #c9d0da; --mark: #c4302b; --queued: #d8dde5; --active: #3b82c4;
  --idle: #b9d6ef; --deactivated: #d9ccec; --closed: #9fd3ae; --draining: #4c9a63; --canceled: #e08a84;
  --expired: #eeb568; --job: #5d6b7d; --on-dark: #ffffff; max-width: 100%; height: auto; display: block; }
@media (prefers-color-scheme: dark) { .timeline { --ink: #e4e8ee; --faint: #465062; --mark: #ff7b72; --queued: #3b4453;
  --active: #4a90d9; --idle: #2b4a68; --deactivated: #4d4166; --closed: #2f5c3d; --draining: #4c9a63;
  --canceled: #9c4541; --expired: #8f6423; --job: #7f8da0; --on-dark: #ffffff; } }
.timeline text { font: 11px system-ui, "DejaVu Sans", sans-serif; fill: var(--ink); }
.timeline .tick { stroke: var(--faint); stroke-width: 1; }
.timeline .mark { stroke: var(--mark); stroke-width: 1.5; stroke-dasharray: 4 3; }
.timeline .ended { stroke: var(--ink); stroke-width: 3; }
.timeline rect { fill: none; stroke: var(--faint); stroke-width: 1; rx: 3; }
.timeline .empty { stroke-dasharray: 3 3; }
.timeline .queued-waiting { fill: var(--queued); }
.timeline .active-busy { fill: var(--active); }
.timeline .active-idle { fill: var(--idle); }
.timeline .deactivated-waiting { fill: var(--deactivated); }
.timeline .closed-unstarted, .timeline .closed-waiting { fill: var(--closed); }
.timeline .closed-draining { fill: var(--draining); }
.timeline .canceled-draining { fill: var(--canceled); }
.timeline .expired-draining { fill: var(--expired); }
.timeline .job { fill: var(--job); }
.timeline .on-dark { fill: var(--on-dark); }
"""

_SIZE, _ROW, _BAR, _STEP = 11.0, 26, 20, 4
_NARROWEST_NAME, _WIDEST_NAME, _RIGHT = 60, 170, 90
_DARK = {"active.busy", "closed.draining", "job"}
_LATEST = 2**63


def timelines_svg(logs: Sequence[Sequence[Event]], until: int = 0, mark: int | None = None) -> list[str]:
    """A picture of each log, all on one scale; `until` is when the runs were last looked at.

    `mark` is an instant to point out. A log without an event has a picture that says so.
    """
    read = [_Log.of(events) for events in logs]
    histories = [replay(log.events, until) if log.events else History({}, ()) for log in read]
    instants = {instant for history in histories for instant in _instants(history)}
    if mark is not None and 0 <= mark < _LATEST:
        instants.add(mark)
    names = [name for history in histories for name in _names(history)]
    left = min(max([_NARROWEST_NAME, *(width(name, _SIZE) + 14 for name in names)]), _WIDEST_NAME)
    columns, even = scale(sorted(instants), (WIDTH - left - _RIGHT) // _STEP) if instants else ({}, True)
    x = {at: left + column * _STEP for at, column in columns.items()}
    return [
        _Picture(x, left, even, mark).draw(history, log.left_out) for history, log in zip(histories, read, strict=True)
    ]


@attrs.frozen
class _Log:
    """The events of a log that fit, and how many do not."""

    events: tuple[Event, ...]
    left_out: int

    @classmethod
    def of(cls, events: Sequence[Event]) -> "_Log":
        """Take the events one after the other."""
        taken: list[Event] = []
        now, opened, running = 0, set[str](), set[str]()
        for event in events:
            at, kind, session, job = (event.get(field) for field in ("at", "kind", "session", "job"))
            if type(at) is not int or not now <= at < _LATEST or not isinstance(kind, str):
                continue
            if not isinstance(session, str | None) or not isinstance(job, str | None):
                continue
            if (kind == "session_opened" and session is None) or (
                session is not None and kind != "session_opened" and session not in opened
            ):
                continue
            if kind in ("job_started", "job_finished") and (
                job is None or (job in running) != (kind == "job_finished")
            ):
                continue
            now = at
            if kind == "session_opened" and session is not None:
                opened.add(session)
            if job is not None and kind == "job_started":
                running.add(job)
            elif job is not None and kind == "job_finished":
                running.remove(job)
            reason = event.get("reason")
            taken.append({**event, "reason": reason} if isinstance(reason, str) else _without_reason(event))
        return cls(tuple(taken), len(events) - len(taken))


def _without_reason(event: Event) -> dict[str, Any]:
    return {name: value for name, value in event.items() if name != "reason"}


def _instants(history: History) -> list[int]:
    rows = [*history.sessions.values(), *history.lanes]
    return [instant for row in rows for span in row for instant in (span.start, span.end)]


def _names(history: History) -> list[str]:
    return [
        legible(name)
        for name in (*history.sessions, *(f"lane {number}" for number in range(1, len(history.lanes) + 1)))
    ]


@attrs.frozen
class _Picture:
    """Where things stand: the place of every instant, right of the names."""

    x: Mapping[int, int]
    left: int
    even: bool
    mark: int | None

    def draw(self, history: History, left_out: int) -> str:
        """The picture of one run."""
        names = _names(history)
        parts, top = list(self._ticks(len(names))), 24
        rows = [*((spans, True) for spans in history.sessions.values()), *((spans, False) for spans in history.lanes)]
        for name, (spans, is_session) in zip(names, rows, strict=True):
            parts.append(_text(0, top + 14, fitted(name, 26).rstrip()))
            parts += [piece for span in spans for piece in self._span(span, top, is_session=is_session)]
            top += _ROW
        for note in self._notes(names, left_out):
            parts.append(_text(0, top + 12, note))
            top += 18
        return (
            f'<svg class="timeline" role="img" viewBox="0 0 {WIDTH} {top + 2}" width="{WIDTH}" height="{top + 2}">'
            f"{''.join(parts)}</svg>"
        )

    def _notes(self, names: Sequence[str], left_out: int) -> list[str]:
        notes = [] if names else ["nothing to draw"]
        if names and not self.even:
            notes.append("short intervals are drawn wider")
        if left_out:
            what = "1 event that does" if left_out == 1 else f"{left_out} events that do"
            notes.append(f"{what} not fit what came before is left out")
        return notes

    def _ticks(self, rows: int) -> list[str]:
        """A line for each instant, and its number where there is room, that of the mark first."""
        parts, taken = [], list[tuple[float, float]]()
        bottom = 22 + rows * _ROW
        for at, x in sorted(self.x.items(), key=lambda tick: (tick[0] != self.mark, tick)):
            label, kind = str(at), "mark" if at == self.mark else "tick"
            parts.append(f'<line class="{kind}" x1="{x}" y1="16" x2="{x}" y2="{bottom}"/>')
            half = width(label, _SIZE) / 2 + 3
            if all(x + half < start or x - half > end for start, end in taken):
                taken.append((x - half, x + half))
                parts.append(_text(x, 11, label, ' text-anchor="middle"'))
        return parts

    def _span(self, span: Span, top: int, *, is_session: bool) -> list[str]:
        start, end = self.x[span.start], self.x[span.end]
        if span.note is not None:
            line = f'<line class="ended" x1="{start}" y1="{top}" x2="{start}" y2="{top + _BAR}"/>'
            return [line, _text(start + 6, top + 14, fitted(legible(span.note), 16).rstrip())]
        state, _, part = span.what.partition(".")
        kind = f"{state}-{part} {part}" if is_session else "job"
        long = max(end - start, 3)
        tip = f"{legible(span.what)}, {span.start} to {span.end}{'' if span.over else ' and on'}"
        bar = (
            f'<rect class="{kind}" x="{start}" y="{top}" width="{long}" height="{_BAR}">'
            f"<title>{escape(tip)}</title></rect>"
        )
        names = (span.what, part) if is_session else (span.what,)
        for name in map(legible, names):
            if name and width(name, _SIZE) + 8 <= long:
                dark = (span.what if is_session else "job") in _DARK
                return [bar, _text((start + end) / 2, top + 14, name, f' text-anchor="middle"{_ON_DARK * dark}')]
        return [bar]


_ON_DARK = ' class="on-dark"'


def _text(x: float, y: float, text: str, more: str = "") -> str:
    return f'<text x="{x:g}" y="{y:g}"{more}>{escape(text)}</text>'
