"""Specifications with one thing changed, to see whether anything notices.

A change takes a row, an atom of a guard or an effect away, or turns a strict comparison into a lax one or back. What
comes out is not checked like a file, because being consistent is one of the things that may notice.
"""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, TypeVar

import attrs

from tenure.spec import Comparison, Connective, Expression, JobRow, Row, Spec

if TYPE_CHECKING:
    from tenure.spec.expression import Operator

_Item = TypeVar("_Item")

_OTHER: "Mapping[str, Operator]" = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}


@attrs.frozen
class TableMutant:
    """A specification with one change, which `id` names; `input` is the input that it is about."""

    id: str
    input: str
    spec: Spec


def faults(spec: Spec) -> Iterator[TableMutant]:
    """Every single change, row by row in the order of the table."""
    for row in spec.rows.values():
        yield from _of_row(spec, row)
    for job_row in spec.job_rows.values():
        yield from _of_job_row(spec, job_row)
    rows: tuple[Row | JobRow, ...] = (*spec.rows.values(), *spec.job_rows.values())
    for any_row in rows:
        yield from _weaker(spec, any_row)


def _of_row(spec: Spec, row: Row) -> Iterator[TableMutant]:
    yield TableMutant(f"{row.id} deleted", row.input, _without_row(spec, row))
    for atom in row.guard:
        yield _changed(spec, row, f"without {atom}", guard=_without(row.guard, atom))
    for number, case in enumerate(row.cases):
        place = f"case {number + 1} " if len(row.cases) > 1 else ""
        for atom in case.when:
            when = attrs.evolve(case, when=_without(case.when, atom))
            yield _changed(spec, row, f"{place}without {atom}", cases=_replaced(row.cases, case, when))
        for effect in case.effects:
            less = attrs.evolve(case, effects=_without(case.effects, effect))
            yield _changed(spec, row, f"{place}without effect {effect}", cases=_replaced(row.cases, case, less))


def _of_job_row(spec: Spec, row: JobRow) -> Iterator[TableMutant]:
    others = {name: each for name, each in spec.job_rows.items() if name != row.id}
    yield TableMutant(f"{row.id} deleted", row.input, attrs.evolve(spec, job_rows=others))
    for atom in row.guard:
        less = attrs.evolve(row, guard=_without(row.guard, atom))
        yield TableMutant(
            f"{row.id} without {atom}", row.input, attrs.evolve(spec, job_rows={**spec.job_rows, row.id: less})
        )


def _weaker(spec: Spec, row: Row | JobRow) -> Iterator[TableMutant]:
    """Each strict comparison of a row's guard made lax, and each lax one strict, in this row alone."""
    cases = row.cases if isinstance(row, Row) else ()
    for atom in dict.fromkeys((*row.guard, *(atom for case in cases for atom in case.when))):
        for other, condition in _swapped(spec.guards[atom].when):
            name = f"{atom}*"
            guards = {**spec.guards, name: attrs.evolve(spec.guards[atom], id=name, when=condition)}
            guard = _replaced(row.guard, atom, name)
            what = f"{row.id} with {other} in {atom}"
            if isinstance(row, Row):
                weak = tuple(attrs.evolve(case, when=_replaced(case.when, atom, name)) for case in cases)
                rows = {**spec.rows, row.id: attrs.evolve(row, guard=guard, cases=weak)}
                yield TableMutant(what, row.input, attrs.evolve(spec, guards=guards, rows=rows))
            else:
                job_rows = {**spec.job_rows, row.id: attrs.evolve(row, guard=guard)}
                yield TableMutant(what, row.input, attrs.evolve(spec, guards=guards, job_rows=job_rows))


def _swapped(condition: Expression) -> "Iterator[tuple[Operator, Expression]]":
    """The condition with one of its comparisons by order swapped, and what stands there now."""
    if isinstance(condition, Comparison) and condition.operator in _OTHER:
        other = _OTHER[condition.operator]
        yield other, attrs.evolve(condition, operator=other)
    elif isinstance(condition, Connective):
        for operand in condition.operands:
            for other, part in _swapped(operand):
                yield other, attrs.evolve(condition, operands=_replaced(condition.operands, operand, part))


def _without_row(spec: Spec, row: Row) -> Spec:
    """The table without a row: its cells are left to the other rows and to what they say otherwise."""
    cells = {
        key: attrs.evolve(cell, rows=_without(cell.rows, row.id)) if row.id in cell.rows else cell
        for key, cell in spec.cells.items()
    }
    return attrs.evolve(spec, rows={name: each for name, each in spec.rows.items() if name != row.id}, cells=cells)


def _changed(spec: Spec, row: Row, what: str, **changes: object) -> TableMutant:
    changed = attrs.evolve(row, **changes)  # type: ignore[arg-type]  # the names of the fields are in the calls above
    return TableMutant(f"{row.id} {what}", row.input, attrs.evolve(spec, rows={**spec.rows, row.id: changed}))


def _replaced(items: tuple[_Item, ...], item: _Item, by: _Item) -> tuple[_Item, ...]:
    return tuple(by if each == item else each for each in items)


def _without(items: tuple[str, ...], item: str) -> tuple[str, ...]:
    return tuple(each for each in items if each != item)
