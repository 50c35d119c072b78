"""Specifications with one thing changed, to see whether anything notices.

A change takes a row, an atom of a guard or an effect away, or turns a strict comparison into a lax one or back. What
comes out is not checked like a file, because being consistent is one of the things that may notice.
"""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import attrs

from tenure.spec import Case, Comparison, JobRow, Row, Spec

if TYPE_CHECKING:
    from tenure.spec.expression import Operator


_OTHER: "Mapping[str, Operator]" = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}


@attrs.frozen
class Fault:
    """A specification with one change, which `id` names; `input` is the input that it is about."""

    id: str
    input: str
    spec: Spec


def faults(spec: Spec) -> Iterator[Fault]:
    """Every single change, row by row in the order of the table."""
    for row in spec.rows.values():
        yield from _of_row(spec, row)
    for job_row in spec.job_rows.values():
        yield from _of_job_row(spec, job_row)
    for row in spec.rows.values():
        yield from _weaker(spec, row)


def _of_row(spec: Spec, row: Row) -> Iterator[Fault]:
    yield Fault(f"{row.id} deleted", row.input, _without_row(spec, row))
    for atom in row.guard:
        yield _changed(spec, row, f"without {atom}", guard=_without(row.guard, atom))
    for number, case in enumerate(row.cases):
        place = f"case {number + 1} " if len(row.cases) > 1 else ""
        for atom in case.when:
            when = attrs.evolve(case, when=_without(case.when, atom))
            yield _changed(spec, row, f"{place}without {atom}", cases=_replaced(row, case, when))
        for effect in case.effects:
            less = attrs.evolve(case, effects=_without(case.effects, effect))
            yield _changed(spec, row, f"{place}without effect {effect}", cases=_replaced(row, case, less))


def _of_job_row(spec: Spec, row: JobRow) -> Iterator[Fault]:
    for atom in row.guard:
        less = attrs.evolve(row, guard=_without(row.guard, atom))
        yield Fault(f"{row.id} without {atom}", row.input, attrs.evolve(spec, job_rows={**spec.job_rows, row.id: less}))


def _weaker(spec: Spec, row: Row) -> Iterator[Fault]:
    """Each strict comparison of a row's guard made lax, and each lax one strict, in this row alone."""
    for atom in dict.fromkeys((*row.guard, *(atom for case in row.cases for atom in case.when))):
        condition = spec.guards[atom].when
        if not isinstance(condition, Comparison) or condition.operator in ("==", "!="):
            continue
        other = _OTHER[condition.operator]
        name = f"{atom}*"
        weak = attrs.evolve(spec.guards[atom], id=name, when=attrs.evolve(condition, operator=other))
        swapped = attrs.evolve(
            row,
            guard=tuple(name if each == atom else each for each in row.guard),
            cases=tuple(
                attrs.evolve(case, when=tuple(name if each == atom else each for each in case.when))
                for case in row.cases
            ),
        )
        changed = attrs.evolve(spec, guards={**spec.guards, name: weak}, rows={**spec.rows, row.id: swapped})
        yield Fault(f"{row.id} with {other} in {atom}", row.input, changed)


def _without_row(spec: Spec, row: Row) -> Spec:
    """The table without a row: its cells are left to the other rows and to what they say otherwise."""
    cells = {
        key: attrs.evolve(cell, rows=_without(cell.rows, row.id)) if row.id in cell.rows else cell
        for key, cell in spec.cells.items()
    }
    return attrs.evolve(spec, rows={name: each for name, each in spec.rows.items() if name != row.id}, cells=cells)


def _changed(spec: Spec, row: Row, what: str, **changes: object) -> Fault:
    changed = attrs.evolve(row, **changes)  # type: ignore[arg-type]  # the names of the fields are in the calls above
    return Fault(f"{row.id} {what}", row.input, attrs.evolve(spec, rows={**spec.rows, row.id: changed}))


def _replaced(row: Row, case: Case, by: Case) -> tuple[Case, ...]:
    return tuple(by if each is case else each for each in row.cases)


def _without(items: tuple[str, ...], item: str) -> tuple[str, ...]:
    return tuple(each for each in items if each != item)
