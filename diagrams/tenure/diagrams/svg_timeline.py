"""Runs as SVG pictures for a page: one line for each session with its phases, one for each lane with its jobs.

Several runs have the same scale, so that differences are visible. Spans that last at the end are continued for a short
time in a lighter color, so that one that began in the last instant is visible. The page must include `TIMELINE_STYLE`,
which has a light and a dark scheme. The log of a wrong scheduler may contain impossible events. An event that does not
fit the events before it is left out of the picture, and a note says so.
"""

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

import attrs

from tenure.diagrams.history import Event, LaneCounts, LogHistory, Span, SpanKind, replay
from tenure.diagrams.terminal_text import fitted, legible
from tenure.diagrams.text_size import width
from tenure.diagrams.text_timeline import scale

WIDTH = 880
"""The width in points; a page may scale it."""

TIMELINE_STYLE = """
.timeline { --ink: #1c2430; --faint: #c9d0da; --mark: #c4302b; --queued: #d8dde5; --active: #3b82c4;
  --idle: #b9d6ef; --deactivated: #d9ccec; --closed: #9fd3ae; --draining: #4c9a63; --canceled: #e08a84;
  --expired: #eeb568; --job: #5d6b7d; --on-dark: #ffffff; --later: #ffffff99;
  max-width: 100%; height: auto; display: block; }
@media (prefers-color-scheme: dark) { .timeline { --ink: #e4e8ee; --faint: #465062; --mark: #ff7b72; --queued: #3b4453;
  --active: #4a90d9; --idle: #2b4a68; --deactivated: #4d4166; --closed: #2f5c3d; --draining: #4c9a63;
  --canceled: #9c4541; --expired: #8f6423; --job: #7f8da0; --on-dark: #ffffff; --later: #14181e99; } }
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
.timeline .lanes { stroke-dasharray: 1 2; }
.timeline .job { fill: var(--job); }
.timeline .later { fill: var(--later); stroke: none; rx: 0; }
.timeline .on-dark { fill: var(--on-dark); }
"""

_SIZE, _TOP, _ROW, _BAR, _STEP = 11.0, 24, 26, 20, 4
_NARROWEST_NAME, _WIDEST_NAME, _RIGHT = 60, 170, 90
_REST = 8
"""Spans that still last are continued by the total time divided by this."""
_DARK = {"active.busy", "closed.draining", "job"}
_LATEST = 2**63


def timelines_svg(
    logs: Sequence[Sequence[Event]], until: int = 0, mark: int | None = None, lane_counts: LaneCounts = ()
) -> list[str]:
    """A picture of each log, all on one scale; `until` is the end of the runs, if later than the last event.

    `mark` is an instant to highlight. If `lane_counts`, which is the same for all, has more than one number, a line
    shows them. The picture of an empty log says so.
    """
    read = [_Log.of(events) for events in logs]
    times = [event["at"] for log in read for event in log.events] or [0]
    now = max(until, *times)
    end = now + max(1, (now - min(times)) // _REST)
    histories = [replay(log.events, end, lane_counts) if log.events else LogHistory({}, ()) for log in read]
    instants = {now, *(instant for history in histories for instant in history.instants)}
    if mark is not None and 0 <= mark <= now:
        instants.add(mark)
    names = [legible(name) for history in histories for name, _, _ in history.lines]
    left = min(max([_NARROWEST_NAME, *(width(name, _SIZE) + 14 for name in names)]), _WIDEST_NAME)
    columns, even = scale(sorted({*instants, end}), (WIDTH - left - _RIGHT) // _STEP)
    x = {at: left + column * _STEP for at, column in columns.items()}
    return [
        _Picture(x, now, even, mark).draw(history, log.left_out) for history, log in zip(histories, read, strict=True)
    ]


@attrs.frozen
class _Log:
    """The consistent events of a log, and the number of the others."""

    events: tuple[Event, ...]
    left_out: int

    @classmethod
    def of(cls, events: Sequence[Event]) -> "_Log":
        """Select the events that are consistent with those before them."""
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


@attrs.frozen
class _Picture:
    """The layout of a picture: the position of every instant, right of the names. The runs end at `now`."""

    x: Mapping[int, int]
    now: int
    even: bool
    mark: int | None

    def draw(self, history: LogHistory, left_out: int) -> str:
        """The picture of one run."""
        lines, top = history.lines, _TOP
        bars, texts = list[str](), list[str]()
        for name, row, spans in lines:
            texts.append(_text(0, top + 14, fitted(legible(name), 26).rstrip()))
            for span in spans:
                bars.append(self._bar(span, top, row))
                texts += self._words(span, top, row)
            top += _ROW
        for note in self._notes(left_out, is_empty=not lines):
            texts.append(_text(0, top + 12, note))
            top += 18
        ticks, mark, times = self._ticks(_TOP + len(lines) * _ROW - 2)
        now, end = self.x[self.now], self.x[max(self.x)]
        later = f'<rect class="later" x="{now}" y="{_TOP}" width="{end - now + 1}" height="{len(lines) * _ROW}"/>'
        return (
            f'<svg class="timeline" role="img" viewBox="0 0 {WIDTH} {top + 2}" width="{WIDTH}" height="{top + 2}">'
            f"{''.join((*ticks, *bars, later, *mark, *times, *texts))}</svg>"
        )

    def _notes(self, left_out: int, *, is_empty: bool) -> list[str]:
        notes = ["nothing to draw"] if is_empty else []
        if not is_empty and not self.even:
            notes.append("short intervals are drawn wider")
        if left_out == 1:
            notes.append("1 event is left out, because it contradicts earlier ones")
        elif left_out:
            notes.append(f"{left_out} events are left out, because they contradict earlier ones")
        return notes

    def _ticks(self, bottom: int) -> tuple[list[str], list[str], list[str]]:
        """The lines of instants, the line of the mark, and the numbers that fit, that of the mark first."""
        ticks, mark, times, taken = list[str](), list[str](), list[str](), list[tuple[float, float]]()
        for at, x in sorted(self.x.items(), key=lambda tick: (tick[0] != self.mark, tick)):
            if at > self.now:
                continue
            kind, lines = ("mark", mark) if at == self.mark else ("tick", ticks)
            lines.append(f'<line class="{kind}" x1="{x}" y1="16" x2="{x}" y2="{bottom}"/>')
            half = width(str(at), _SIZE) / 2 + 3
            if all(x + half < start or x - half > end for start, end in taken):
                taken.append((x - half, x + half))
                times.append(_text(x, 11, str(at), ' text-anchor="middle"'))
        return ticks, mark, times

    def _bar(self, span: Span, top: int, row: SpanKind) -> str:
        start, end = self.x[span.start], self.x[span.end]
        if span.note is not None:
            return f'<line class="ended" x1="{start}" y1="{top}" x2="{start}" y2="{top + _BAR}"/>'
        state, _, part = span.what.partition(".")
        kind = f"{state}-{part} {part}" if row == "session" else row
        until = f"{span.end}" if span.end <= self.now else f"{self.now} and on"
        return (
            f'<rect class="{kind}" x="{start}" y="{top}" width="{max(end - start, 3)}" height="{_BAR}">'
            f"<title>{escape(legible(span.what))}{' lanes' * (row == 'lanes')}, {span.start} to {until}</title></rect>"
        )

    def _words(self, span: Span, top: int, row: SpanKind) -> list[str]:
        """The text of a span, if it fits, or why the session ended."""
        start, end = self.x[span.start], self.x[span.end]
        if span.note is not None:
            return [_text(start + 6, top + 14, fitted(legible(span.note), 16).rstrip())]
        names = (span.what, span.what.partition(".")[2]) if row == "session" else (span.what,)
        middle = (start + end) / 2
        is_dark = (span.what if row == "session" else row) in _DARK and middle <= self.x[self.now]
        for name in map(legible, names):
            if name and width(name, _SIZE) + 8 <= end - start:
                return [_text(middle, top + 14, name, f' text-anchor="middle"{_ON_DARK * is_dark}')]
        return []


_ON_DARK = ' class="on-dark"'


def _text(x: float, y: float, text: str, more: str = "") -> str:
    return f'<text x="{x:g}" y="{y:g}"{more}>{escape(text)}</text>'
