"""The text of guards, effects, phases and rows, as used in tables, diagrams and reports."""

from collections.abc import Iterable
from itertools import groupby

import attrs

from tenure.spec.table import SAME, JobRow, Row, RowCase, SchedulerRow, Spec


@attrs.frozen
class PhraseLine:
    """One line of the transition table as text: a row, or one case of a row that has several."""

    id: str
    source: str
    input: str
    guard: str
    to: str
    effect: str
    events: tuple[str, ...]
    clauses: tuple[str, ...]


def table_lines(spec: Spec) -> list[PhraseLine]:
    """The transition table as text, a line for each case of each row: of sessions, jobs without one, the scheduler."""
    lines = [line for row in spec.rows.values() for line in row_lines(spec, row)]
    lines += [_job_line(spec, row) for row in spec.job_rows.values()]
    return lines + [_scheduler_line(spec, row) for row in spec.scheduler_rows.values()]


def row_lines(spec: Spec, row: Row) -> list[PhraseLine]:
    """The lines of one row; a row without cases (no-op, refused) has one line with its answer as the effect."""
    if not row.cases:
        answer = f"refused: {row.code}" if row.code else row.answer
        guard = guard_text(spec, row.guard)
        return [
            PhraseLine(
                row.id, phases_text(spec, row.sources), input_text(spec, row), guard, SAME, answer, (), row.clauses
            )
        ]
    return [
        PhraseLine(
            row.id,
            phases_text(spec, case.sources) or "-",
            input_text(spec, row),
            guard_text(spec, (*row.guard, *case.when)),
            case.to,
            effect_text(spec, case),
            case.emits,
            row.clauses,
        )
        for case in row.cases
    ]


def input_text(spec: Spec, row: Row | JobRow) -> str:
    """The text of a row's input."""
    return spec.inputs[row.input].text


def guard_text(spec: Spec, atoms: Iterable[str]) -> str:
    """The text of a conjunction of guard atoms; empty for the guard that is always true."""
    return ", ".join(spec.guards[atom].text for atom in atoms)


def effect_text(spec: Spec, case: RowCase) -> str:
    """The text of the effects of a case."""
    return "; ".join(spec.effects[effect].text for effect in case.effects)


def phases_text(spec: Spec, phases: Iterable[str]) -> str:
    """A set of phases, with `state.*` for all phases of a state, in the order of the specification.

    >>> from tenure.spec import bundled
    >>> phases_text(bundled(), ["queued.waiting", "queued.empty", "active.idle"])
    'queued.*, active.idle'
    """
    wanted = set(phases)
    parts = []
    for state, refinements in groupby(spec.phases.values(), lambda phase: phase.state):
        names = [phase.id for phase in refinements]
        present = [name for name in names if name in wanted]
        parts += [f"{state}.*"] if len(present) == len(names) > 1 else present
    return ", ".join(parts)


def _job_line(spec: Spec, row: JobRow) -> PhraseLine:
    guard, to = guard_text(spec, row.guard), " or ".join(row.to)
    return PhraseLine(row.id, row.source or "-", input_text(spec, row), guard, to, "", row.emits, row.clauses)


def _scheduler_line(spec: Spec, row: SchedulerRow) -> PhraseLine:
    return PhraseLine(row.id, "-", row.command, "", "-", row.text, row.emits, row.clauses)


def counted(number: int, noun: str) -> str:
    """Format a number with its noun.

    >>> counted(1, "lane"), counted(12, "command")
    ('1 lane', '12 commands')
    """
    return f"{number} {noun}{'' if number == 1 else 's'}"
