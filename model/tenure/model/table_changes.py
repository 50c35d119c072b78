"""Specifications with one change in the table, to test that the change is detected.

`row_changes` removes a row, an atom of a guard or an effect, or makes a strict comparison lax or a lax one strict,
wherever the row applies. `cell_changes` changes the answer of one phase to one input. The results are not checked like
a file, because an inconsistency is one way to detect a change.

A row applies in many cells. To change only one of them, the cell gets its own copy of each of its rows, with the same
id, so that no change shows by its id alone. Effects on the counts of jobs are not changed: an oracle with wrong counts
contradicts itself, which says nothing about the cases.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from tenure.model.interpreter import evaluator
from tenure.spec import Comparison, Connective, Constant, Expression, Guard, JobRow, Not, Row, RowCase, Spec, Sum

if TYPE_CHECKING:
    from tenure.spec.expression import Operator
    from tenure.spec.table import AnswerKind

_Item = TypeVar("_Item")

COUNTS = frozenset({"Q", "R"})

COUNTED = {"start": "Q", "cancel_queued_job": "Q", "finish": "R", "cancel_running_job": "R"}
"""The inputs about one of a session's jobs, each with the count of jobs of that kind."""

OPENING = ("", "open")
"""The cell of the opening, which has no phase."""

_LAX_OR_STRICT: "Mapping[str, Operator]" = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}


@attrs.frozen
class TableChange:
    """One change: its id and kind, the phase and input of the changed cell, and the changed specification.

    The phase is empty for OPENING, and for a change of a row, which may apply in several phases.
    """

    id: str
    kind: str
    where: tuple[str, str]
    spec: Spec


# -- rows --------------------------------------------------------------------------------------------------------------

_AnyRow = Row | JobRow
_Changed = Iterator[tuple[str, str, Spec]]
"""Changes of one row: a description, a kind and the specification."""


def row_changes(spec: Spec) -> Iterator[TableChange]:
    """Every change of every row in the order of the table: all removals, then all other comparisons."""
    rows: tuple[_AnyRow, ...] = (*spec.rows.values(), *spec.job_rows.values())
    for change in (_removals, _other_comparisons):
        for row in rows:
            for what, kind, changed in change(spec, row):
                yield TableChange(f"{row.id} {what}", kind, ("", row.input), changed)


def _removals(spec: Spec, row: _AnyRow) -> _Changed:
    yield "deleted", "row", _without_row(spec, row.id)
    for atom in row.guard:
        yield f"without {atom}", "guard", _with_row(spec, attrs.evolve(row, guard=_without(row.guard, atom)))
    if isinstance(row, JobRow):
        return
    for number, case in enumerate(row.cases, 1):
        place = f"case {number} " if len(row.cases) > 1 else ""
        less = [(atom, "guard", attrs.evolve(case, when=_without(case.when, atom))) for atom in case.when]
        for effect in case.effects:
            less.append((f"effect {effect}", "effect", attrs.evolve(case, effects=_without(case.effects, effect))))
        for what, kind, other in less:
            changed = attrs.evolve(row, cases=_replaced(row.cases, case, other))
            yield f"{place}without {what}", kind, _with_row(spec, changed)


def _other_comparisons(spec: Spec, row: _AnyRow) -> _Changed:
    """For each comparison of a row's guards, the row with it made lax or strict."""
    cases = row.cases if isinstance(row, Row) else ()
    for atom in dict.fromkeys((*row.guard, *(atom for case in cases for atom in case.when))):
        for operator, condition in _lax_or_strict(spec.guards[atom].when):
            name = f"{atom}*"
            other = attrs.evolve(row, guard=_replaced(row.guard, atom, name))
            if isinstance(other, Row):
                whens = tuple(attrs.evolve(case, when=_replaced(case.when, atom, name)) for case in cases)
                other = attrs.evolve(other, cases=whens)
            yield f"with {operator} in {atom}", "comparison", _with_row(_with_guard(spec, atom, name, condition), other)


def _lax_or_strict(condition: Expression) -> "Iterator[tuple[Operator, Expression]]":
    """The condition with one of its comparisons made lax or strict, each with the new operator."""
    if isinstance(condition, Comparison) and condition.operator in _LAX_OR_STRICT:
        operator = _LAX_OR_STRICT[condition.operator]
        yield operator, attrs.evolve(condition, operator=operator)
    elif isinstance(condition, Connective):
        for operand in condition.operands:
            for operator, other in _lax_or_strict(operand):
                yield operator, attrs.evolve(condition, operands=_replaced(condition.operands, operand, other))


def _without_row(spec: Spec, name: str) -> Spec:
    """The table without a row; its cells keep their other rows and their rest."""
    cells = {key: attrs.evolve(cell, rows=_without(cell.rows, name)) for key, cell in spec.cells.items()}
    rows = {key: row for key, row in spec.rows.items() if key != name}
    job_rows = {key: row for key, row in spec.job_rows.items() if key != name}
    return attrs.evolve(spec, rows=rows, job_rows=job_rows, cells=cells)


def _with_row(spec: Spec, row: _AnyRow) -> Spec:
    if isinstance(row, Row):
        return attrs.evolve(spec, rows={**spec.rows, row.id: row})
    return attrs.evolve(spec, job_rows={**spec.job_rows, row.id: row})


def _with_guard(spec: Spec, atom: str, name: str, condition: Expression) -> Spec:
    """The specification with one more guard atom, which has the text of another one."""
    guard = attrs.evolve(spec.guards[atom], id=name, when=condition)
    return attrs.evolve(spec, guards={**spec.guards, name: guard})


def _replaced(items: tuple[_Item, ...], item: _Item, by: _Item) -> tuple[_Item, ...]:
    return tuple(by if each == item else each for each in items)


def _without(items: tuple[str, ...], item: str) -> tuple[str, ...]:
    return tuple(each for each in items if each != item)


# -- cells -------------------------------------------------------------------------------------------------------------


def cell_changes(spec: Spec) -> Iterator[TableChange]:
    """Every change of every cell that a scheduler uses, in the order of the table."""
    for where in used_cells(spec):
        cell = _Cell(spec, *where)
        for changes in (cell.targets, cell.effects, cell.values, cell.guards, cell.answers):
            yield from changes()


def used_cells(spec: Spec) -> Iterator[tuple[str, str]]:
    """The cells that a scheduler uses, each as a phase and an input."""
    yield OPENING
    yield from (cell for cell in spec.cells if is_used(spec, *cell))


def is_used(spec: Spec, phase: str, name: str) -> bool:
    """Whether a scheduler uses a cell: one about a job only if the phase can have such a job."""
    if name == "open":
        return False  # an id in use is refused before the table is read
    return name not in COUNTED or can_have(spec, phase, COUNTED[name])


def can_have(spec: Spec, phase: str, count: str) -> bool:
    """Whether a session in a phase can have a job of a kind: queued (Q) or running (R)."""
    is_so = evaluator(spec.phases[phase].work)
    counts = ({"Q": queued, "R": running} for queued in (0, 1) for running in (0, 1))
    return any(each[count] and is_so(each) for each in counts)


def cell_rows(spec: Spec, phase: str, name: str) -> tuple[Row, ...]:
    """The rows of a cell, each copied for this cell alone, with at most one case."""
    rows = [row for row in spec.rows.values() if not row.sources]
    if phase:
        rows = [spec.rows[row] for row in spec.cells[phase, name].rows]
    sources = (phase,) if phase else ()
    found: list[Row] = []
    for row in rows:
        if row.answer != "step":
            found.append(attrs.evolve(row, sources=sources))
        for case in spec.cases(row, phase) if phase else row.cases:
            alone = RowCase(sources, (), case.target(phase), case.effects, case.emits)
            found.append(attrs.evolve(row, sources=sources, guard=(*row.guard, *case.when), cases=(alone,)))
    return tuple(found)


def with_cell_rows(spec: Spec, phase: str, name: str, rows: Sequence[Row]) -> Spec:
    """The specification with other rows in one cell."""
    keys = {f"{name} in {phase} {number}": row for number, row in enumerate(rows, 1)}
    if not phase:
        return attrs.evolve(spec, rows={**{key: row for key, row in spec.rows.items() if row.sources}, **keys})
    cell = attrs.evolve(spec.cells[phase, name], rows=tuple(keys))
    return attrs.evolve(spec, rows={**spec.rows, **keys}, cells={**spec.cells, (phase, name): cell})


def cell_row_id(spec: Spec, phase: str, row: Row) -> str:
    """The id of a row in a cell: `T26/active.busy/job_running`, like the conformance case that reaches it."""
    whole = spec.rows[row.id]
    several = len(spec.cases(whole, phase) if phase else whole.cases) > 1
    return "/".join([row.id, *filter(None, [phase]), *(row.guard[len(whole.guard) :] if several else ())])


class _Cell:
    """One cell and its changes."""

    def __init__(self, spec: Spec, phase: str, name: str) -> None:
        self._spec, self._phase, self._name = spec, phase, name
        self._rows = cell_rows(spec, phase, name)
        self._steps = [(row, row.cases[0]) for row in self._rows if row.answer == "step"]
        self._seen = {self._signature(self._rows)}

    def targets(self) -> Iterator[TableChange]:
        """Another target phase."""
        for row, case in self._steps:
            for phase in self._spec.phases:
                if phase != case.to:
                    yield from self._step(row, f"to {phase}", "target", to=phase)

    def effects(self) -> Iterator[TableChange]:
        """An effect removed, or one added that another row for the same input has."""
        cases = [case for row in self._spec.rows.values() if row.input == self._name for case in row.cases]
        free = dict.fromkeys(
            effect
            for case in cases
            for effect in case.effects
            if COUNTS.isdisjoint(self._spec.effects[effect].assignments)
        )
        for row, case in self._steps:
            for effect in case.effects:
                if effect in free:
                    less = _without(case.effects, effect)
                    yield from self._step(row, f"without {effect}", "effect", effects=less)
            for effect in free:
                if effect not in case.effects:
                    yield from self._step(row, f"with {effect}", "effect", effects=(*case.effects, effect))

    def values(self) -> Iterator[TableChange]:
        """Another value of a variable: a number one higher or lower, another enumeration value, a negated boolean."""
        for row, case in self._steps:
            for effect in map(self._spec.effects.__getitem__, case.effects):
                for variable, value in effect.assignments.items():
                    for what, other in self._others(variable, value):
                        name = f"{effect.id} with {what}"
                        changed = attrs.evolve(effect, assignments={**effect.assignments, variable: other})
                        spec = attrs.evolve(self._spec, effects={**self._spec.effects, name: changed})
                        effects = _replaced(case.effects, effect.id, name)
                        yield from self._step(row, f"with {what}", "value", spec, effects=effects)
        causes = dict.fromkeys(row.cause for row in self._spec.rows.values() if row.cause is not None)
        for row, case in self._steps:
            if row.cause is None or ("job_dropped" in case.emits and not can_have(self._spec, self._phase, "Q")):
                continue
            for cause in causes:
                if cause != row.cause:
                    yield from self._row(row, f"with cause {cause}", "value", attrs.evolve(row, cause=cause))

    def guards(self) -> Iterator[TableChange]:
        """A guard atom removed, or with a bound that is off by one; the other row of the cell gets the rest."""
        if self._spec.inputs[self._name].by == "timer":
            return  # when a timer fires is a rule of the scheduler
        for row in self._rows:
            for atom in row.guard:
                yield from self._first(row, f"without {atom}", self._spec, _without(row.guard, atom))
                for what, condition in _one_off(self._spec.guards[atom].when):
                    name = f"{atom} {what}"
                    spec = _with_guard(self._spec, atom, name, condition)
                    yield from self._first(row, f"with {name}", spec, _replaced(row.guard, atom, name))

    def answers(self) -> Iterator[TableChange]:
        """The answer of another phase, no answer, or a refusal."""
        if not self._phase:
            return
        cell = f"cell/{self._phase}/{self._name}"
        for phase in self._spec.phases:
            theirs = cell_rows(self._spec, phase, self._name)
            if theirs and is_used(self._spec, phase, self._name):
                yield from self._answer(f"{cell} as in {phase}", "answer", [self._moved(row) for row in theirs])
        kind = self._spec.inputs[self._name].by
        if self._rows and kind != "command":
            yield self._without_rows(f"{cell} never", "disabled", None)
        elif kind == "command":
            if self._rows[0].answer != "no-op":
                yield self._without_rows(f"{cell} ignored", "no-op", None)
            code = "unknown_id" if self._rows[0].code == "not_accepting" else "not_accepting"
            yield self._without_rows(f"{cell} refused as {code}", "refused", code)

    # -- making changes ------------------------------------------------------------------------------------------------

    def _others(self, variable: str, value: Expression) -> Iterator[tuple[str, Expression]]:
        if variable in COUNTS or (isinstance(value, Constant) and value.off):
            return
        if isinstance(value, Constant) and isinstance(value.value, bool):
            yield f"{variable} {str(not value.value).lower()}", Constant(not value.value)
        elif words := self._spec.names[variable].values:
            yield from ((f"{variable} {word}", Constant(word)) for word in words if Constant(word) != value)
        else:
            yield f"{variable} + 1", Sum(((1, value), (1, Constant(1))))
            yield f"{variable} - 1", Sum(((1, value), (-1, Constant(1))))

    def _step(self, row: Row, what: str, kind: str, spec: Spec | None = None, **fields: Any) -> Iterator[TableChange]:
        """Change fields of a row's case."""
        other = attrs.evolve(row, cases=(attrs.evolve(row.cases[0], **fields),))
        return self._row(row, what, kind, other, spec)

    def _row(self, row: Row, what: str, kind: str, other: Row, spec: Spec | None = None) -> Iterator[TableChange]:
        """Replace a row."""
        rows = _replaced(self._rows, row, other)
        return self._answer(f"{cell_row_id(self._spec, self._phase, row)} {what}", kind, rows, spec)

    def _first(self, row: Row, what: str, spec: Spec, guard: tuple[str, ...]) -> Iterator[TableChange]:
        """Change the guard of a row; the other row of the cell, if any, gets the rest of what both share."""
        rows = [attrs.evolve(row, guard=guard)]
        others = [other for other in self._rows if other is not row]
        if others:
            (other,) = others
            both = tuple(atom for atom in other.guard if atom in row.guard)
            name = f"not {' and '.join(guard)}"
            parts = tuple(spec.guards[atom].when for atom in guard)
            rest = Not(parts[0] if len(parts) == 1 else Connective("and", parts)) if parts else Constant(False)
            spec = attrs.evolve(spec, guards={**spec.guards, name: Guard(name, name, rest)})
            rows.append(attrs.evolve(other, guard=(*both, name)))
        return self._answer(f"{cell_row_id(self._spec, self._phase, row)} {what}", "guard", rows, spec)

    def _moved(self, row: Row) -> Row:
        """Copy a row of another phase to this cell; it gets the id of this cell's row if there is only one."""
        ids = {own.id for own in self._rows}
        cases = tuple(attrs.evolve(case, sources=(self._phase,)) for case in row.cases)
        return attrs.evolve(row, id=ids.pop() if len(ids) == 1 else row.id, sources=(self._phase,), cases=cases)

    def _without_rows(self, what: str, otherwise: "AnswerKind", code: str | None) -> TableChange:
        where = self._phase, self._name
        cell = attrs.evolve(self._spec.cells[where], rows=(), otherwise=otherwise, code=code)
        return TableChange(what, "answer", where, attrs.evolve(self._spec, cells={**self._spec.cells, where: cell}))

    def _answer(self, what: str, kind: str, rows: Sequence[Row], spec: Spec | None = None) -> Iterator[TableChange]:
        """Yield the change unless it has the same rows as the cell or an earlier change."""
        signature = self._signature(rows)
        if signature not in self._seen:
            self._seen.add(signature)
            changed = with_cell_rows(spec or self._spec, self._phase, self._name, rows)
            yield TableChange(what, kind, (self._phase, self._name), changed)

    @staticmethod
    def _signature(rows: Sequence[Row]) -> object:
        return tuple((row.guard, row.answer, row.code, row.cause, row.cases) for row in rows)


def _one_off(condition: Expression) -> Iterator[tuple[str, Expression]]:
    """A condition on numbers with its bound one higher and one lower; comparisons with `off` are left out."""
    match condition:
        case Comparison(left=left, right=right) if left.type == "int" and not getattr(right, "off", False):
            for what, step in (("one higher", 1), ("one lower", -1)):
                yield what, attrs.evolve(condition, right=Sum(((1, right), (step, Constant(1)))))
