"""What happened in a run, as a table: its events in their order, and between them the commands that were refused."""

from collections.abc import Sequence

from tenure.cli.play import Answer, Run
from tenure.diagrams.lettering import columns, fitted, legible
from tenure.reference import Event

WIDEST_ID = 24
"""An id that takes more columns is cut."""

HEADINGS = ("at", "event", "session", "job", "row", "")


def table(run: Run, *, unicode: bool = True) -> str:
    """The table of a run under a heading, in lines that end with a newline."""
    rows: list[Sequence[str]] = [HEADINGS]
    for answer in run.answers:
        rows += map(_event, answer.events)
        if answer.refused is not None or answer.surprising:
            rows.append(_answer(answer))
    cells = [[legible(cell, unicode=unicode) for cell in row] for row in rows]
    widths = [max(columns(row[place]) for row in cells if place < len(row) - 1) for place in range(len(HEADINGS) - 1)]
    widths = [min(width, WIDEST_ID) for width in widths]
    heading = [legible(line, unicode=unicode) for line in _heading(run)]
    lines = [*heading, "", *(_line(row, widths, "…" if unicode else "~") for row in cells)]
    return "".join(f"{line}\n" for line in lines)


def _heading(run: Run) -> list[str]:
    scenario = run.scenario
    lanes = "1 lane" if scenario.lanes == 1 else f"{scenario.lanes} lanes"
    limits = "".join(f", {name} at most {value}" for name, value in scenario.limits.items())
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


def _answer(answer: Answer) -> Sequence[str]:
    return str(answer.at), "refused" if answer.refused else "not refused", str(answer)


def _line(row: Sequence[str], widths: Sequence[int], more: str) -> str:
    """A row in columns: the time to the right, the last cell as long as it is."""
    at, *between, last = row
    cells = [fitted(cell, width, more) for cell, width in zip(between, widths[1:], strict=False)]
    return "  ".join([at.rjust(widths[0]), *cells, last]).rstrip()
