"""A run as tables: its events in order, and the summary.

The table of events also shows the commands that were refused.
"""

from collections.abc import Sequence
from typing import TypeAlias

from tenure.cli.run.player import CommandAnswer, PlayedScenario
from tenure.cli.run.run_summary import Summary
from tenure.diagrams import columns, fitted, legible
from tenure.reference import Event
from tenure.spec import counted

_Cells: TypeAlias = Sequence[str | int | None]

WIDEST_ID = 24
"""The most columns of an id; longer ones are cut."""

HEADINGS = ("at", "event", "session", "job", "row", "")


def table(run: PlayedScenario, *, unicode: bool = True) -> str:
    """Format the events of a run as a table with a heading."""
    rows: list[Sequence[str]] = [HEADINGS]
    for answer in run.answers:
        rows += map(_event, answer.events)
        if answer.refused is not None or answer.is_unexpected:
            rows.append(_answer(answer))
    cells = [[legible(cell, unicode=unicode) for cell in row] for row in rows]
    widths = [max(columns(row[place]) for row in cells if place < len(row) - 1) for place in range(len(HEADINGS) - 1)]
    widths = [min(width, WIDEST_ID) for width in widths]
    heading = [legible(line, unicode=unicode) for line in _heading(run)]
    lines = [*heading, "", *(_line(row, widths, "…" if unicode else "~") for row in cells)]
    return "".join(f"{line}\n" for line in lines)


def summary_tables(summary: Summary, *, unicode: bool = True) -> str:
    """Format the sessions and the jobs at the end of a run, as a table each."""
    sessions: list[_Cells] = [
        (
            *(each.session, each.public, "yes" if each.accepting else "no", each.deadline, each.ended_at, each.reason),
            *(each.usage.total, each.usage.held_busy, each.usage.held_idle, each.usage.ran_after),
        )
        for each in summary.sessions
    ]
    jobs: list[_Cells] = [
        (each.job, each.session, each.state, each.submitted_at, each.started_at, each.finished_at, each.cause)
        for each in summary.jobs
    ]
    tables = [(_SESSIONS, sessions), (_JOBS, jobs)]
    return "\n".join(_columns(headings, rows, unicode=unicode) for headings, rows in tables if rows)


_SESSIONS = (
    "session",
    "public",
    "accepting",
    "deadline",
    "ended",
    "reason",
    "usage",
    "held busy",
    "held idle",
    "ran after",
)
_JOBS = ("job", "session", "state", "submitted", "started", "finished", "cause")


def _columns(headings: Sequence[str], rows: Sequence[_Cells], *, unicode: bool) -> str:
    """A table with numbers aligned to the right; a dash is a missing value."""
    texts = [["-" if cell is None else legible(str(cell), unicode=unicode) for cell in row] for row in rows]
    numbers = [any(isinstance(cell, int) for cell in column) for column in zip(*rows, strict=True)]
    lines = [list(headings), *texts]
    widths = [min(max(map(columns, column)), WIDEST_ID) for column in zip(*lines, strict=True)]
    more = "…" if unicode else "~"
    return "".join(
        "  ".join(
            cell.rjust(width) if number else fitted(cell, width, more)
            for cell, width, number in zip(line, widths, numbers, strict=True)
        ).rstrip()
        + "\n"
        for line in lines
    )


def _heading(run: PlayedScenario) -> list[str]:
    scenario = run.scenario
    lanes = counted(scenario.lanes, "lane")
    limits = "".join(f", {name} at most {value}" for name, value in scenario.limits.items() if value is not None)
    policy = "" if scenario.policy == "fifo" else f", policy {scenario.policy}"
    title = [scenario.title] if scenario.title else []
    return [*title, f"{lanes}, times in {scenario.unit}{limits}{policy}"]


def _event(event: Event) -> Sequence[str]:
    terms = [
        f"{name} {value}"
        for name, value in event.as_json().items()
        if name not in ("at", "kind", "session", "job", "row")
    ]
    return str(event.at), event.kind, event.session or "", event.job or "", event.row or "", ", ".join(terms)


def _answer(answer: CommandAnswer) -> Sequence[str]:
    return str(answer.at), "refused" if answer.refused else "not refused", str(answer)


def _line(row: Sequence[str], widths: Sequence[int], more: str) -> str:
    """A row in columns: the time aligned to the right, the last cell not cut."""
    at, *between, last = row
    cells = [fitted(cell, width, more) for cell, width in zip(between, widths[1:], strict=False)]
    return "  ".join([at.rjust(widths[0]), *cells, last]).rstrip()
