"""Every single change of a value in the table: what `tenure.proofs.mutation` has the theorems refute.

`value_changes` has those of `table_changes`, and all others: of targets, effects, assigned values, events, causes,
outcomes, codes, guards and answers, in one cell and in a whole case; of the definitions of guards, effects and events;
of the rows of jobs without a session; of the columns of phases, the order and the clocks of timers, the initial values
of variables and the states of jobs.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, TypeVar, get_args

import attrs

from tenure.model.table_changes import (
    OPENING,
    TableChange,
    cell_changes,
    cell_row_id,
    cell_rows,
    is_used,
    row_changes,
    with_cell_rows,
)
from tenure.spec import (
    Claim,
    ClaimLanguage,
    Comparison,
    Connective,
    Constant,
    Expression,
    Guard,
    JobRow,
    Phase,
    Row,
    RowCase,
    Spec,
    Sum,
    names_in,
)
from tenure.spec.expression import Operator

_Item = TypeVar("_Item")
_Variant = tuple[str, str, _Item]
"""A description of a change, its kind, and the changed item."""

EVERYWHERE = ("", "")
"""The place of a change that may concern any cell."""


def value_changes(spec: Spec) -> Iterator[TableChange]:
    """Every change, in the order of the table; ids are unique."""
    seen: set[str] = set()
    for changes in (_in_cells, cell_changes, _in_cases, row_changes, _in_job_rows, _of_definitions, _of_phases):
        for change in changes(spec):
            if change.id not in seen and (changes is not cell_changes or change.kind in ("guard", "answer")):
                seen.add(change.id)
                yield change


# -- cells and cases ---------------------------------------------------------------------------------------------------


def _in_cells(spec: Spec) -> Iterator[TableChange]:
    """Changes of each row in one cell only, and of the answer of the cell."""
    yield from _in_opening(spec)
    for phase, name in spec.cells:
        rows = cell_rows(spec, phase, name)
        for row in rows:
            place = cell_row_id(spec, phase, row)
            for what, kind, (changed, other) in _variants_of_row(spec, row):
                others = [other if each is row else each for each in rows]
                yield TableChange(f"{place} {what}", kind, (phase, name), with_cell_rows(changed, phase, name, others))
        yield from _answers(spec, phase, name)


def _in_opening(spec: Spec) -> Iterator[TableChange]:
    """Changes of each case of a row that opens a session, and of the answer of the row."""
    for row in spec.rows.values():
        for case in row.cases if not row.sources else ():
            place = "/".join([row.id, *case.when])
            alone = attrs.evolve(row, guard=(*row.guard, *case.when), cases=(attrs.evolve(case, when=()),))
            for what, kind, (changed, other) in _variants_of_row(spec, alone):
                cases = tuple(attrs.evolve(each, when=other.guard) for each in other.cases)
                others = tuple(each for each in row.cases if each is not case)
                rows = {**changed.rows, row.id: attrs.evolve(row, cases=(*cases, *others))}
                if other.answer != "step":
                    rows[f"{row.id} otherwise"] = attrs.evolve(other, cases=())
                yield TableChange(f"{place} {what}", kind, OPENING, attrs.evolve(changed, rows=rows))


def _in_cases(spec: Spec) -> Iterator[TableChange]:
    """Changes of each case in all of its phases at once."""
    for row in spec.rows.values():
        for number, case in enumerate(row.cases, 1):
            if len(case.sources) <= 1:
                continue
            place = f"{row.id} case {number}" if len(row.cases) > 1 else row.id
            for what, kind, (changed, other) in _variants_of_case(spec, case):
                cases = tuple(other if each is case else each for each in row.cases)
                rows = {**changed.rows, row.id: attrs.evolve(row, cases=cases)}
                yield TableChange(f"{place} {what}", kind, ("", row.input), attrs.evolve(changed, rows=rows))


def _variants_of_row(spec: Spec, row: Row) -> Iterator[_Variant[tuple[Spec, Row]]]:
    for what, kind, (changed, case) in _variants_of_case(spec, row.cases[0]) if row.cases else ():
        yield what, kind, (changed, attrs.evolve(row, cases=(case,)))
    for what, kind, (changed, guard) in _variants_of_guard(spec, row.guard):
        yield what, kind, (changed, attrs.evolve(row, guard=guard))
    if row.cause is not None:
        for word in dict.fromkeys((None, *(other.cause for other in spec.rows.values()))):
            if word != row.cause:
                yield f"with cause {word}", "value", (spec, attrs.evolve(row, cause=word))
    for answer, code in _other_answers(spec, row.answer, row.code, spec.inputs[row.input].by == "command"):
        other = attrs.evolve(row, answer=answer, code=code, cases=())
        yield _answered(answer, code), "answer", (spec, other)


def _variants_of_case(spec: Spec, case: RowCase) -> Iterator[_Variant[tuple[Spec, RowCase]]]:
    for phase in spec.phases:
        if phase != case.to:
            yield f"to {phase}", "target", (spec, attrs.evolve(case, to=phase))
    for what, effects in _other_effects(spec, case.effects):
        yield what, "effect", (spec, attrs.evolve(case, effects=effects))
    for what, changed, effects in _other_values(spec, case.effects):
        yield what, "value", (changed, attrs.evolve(case, effects=effects))
    for what, emits in _other_sequences(case.emits, tuple(spec.events), "event"):
        yield what, "event", (spec, attrs.evolve(case, emits=emits))


def _other_effects(spec: Spec, effects: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """One effect removed, replaced by another one of the same variables, or added."""
    for effect in effects:
        yield f"without {effect}", _replaced(effects, effect)
        ours = spec.effects[effect].assignments.keys()
        for other in spec.effects.values():
            if other.id not in effects and not ours.isdisjoint(other.assignments):
                yield f"with {other.id} for {effect}", _replaced(effects, effect, other.id)
    assigned = {variable for effect in effects for variable in spec.effects[effect].assignments}
    for other in spec.effects.values():
        if assigned.isdisjoint(other.assignments):
            yield f"with {other.id}", (*effects, other.id)


def _other_values(spec: Spec, effects: tuple[str, ...]) -> Iterator[tuple[str, Spec, tuple[str, ...]]]:
    """One assignment of one effect left out, or with another value."""
    for effect in effects:
        for what, assignments in _other_assignments(spec, effect):
            name = f"{effect} with {what}"
            changed = _with_effect(spec, effect, name, assignments)
            yield f"with {what} in {effect}", changed, _replaced(effects, effect, name)


def _other_assignments(spec: Spec, effect: str) -> Iterator[tuple[str, Mapping[str, Expression]]]:
    ours = spec.effects[effect].assignments
    for variable, value in ours.items():
        if len(ours) > 1:
            yield f"no {variable}", {name: each for name, each in ours.items() if name != variable}
        for what, other in _other_expressions(spec, variable, value):
            yield f"{variable} {what}", {**ours, variable: other}


def _other_expressions(spec: Spec, variable: str, value: Expression) -> Iterator[tuple[str, Expression]]:
    """Other values of a variable: those it has elsewhere, its initial one, one more, one less, another word."""
    entry = spec.names[variable]
    found: dict[Expression, str] = {}
    for effect in spec.effects.values():
        if variable in effect.assignments:
            found.setdefault(effect.assignments[variable], f"as in {effect.id}")
    if entry.initial is not None:
        found.setdefault(entry.initial, "as at first")
    if entry.kind == "bool":
        found |= {Constant(False): "false", Constant(True): "true"}
    for word in entry.values:
        found.setdefault(Constant(word), word)
    if value.type == "int" and not getattr(value, "off", False):
        found[Sum(((1, value), (1, Constant(1))))] = "+ 1"
        found[Sum(((1, value), (-1, Constant(1))))] = "- 1"
    yield from ((what, other) for other, what in found.items() if other != value)


def _other_sequences(
    items: tuple[str, ...], every: tuple[str, ...], noun: str
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """One item removed, replaced, added at the end, or two neighbours exchanged."""
    for item in items:
        yield f"without {noun} {item}", _replaced(items, item)
        others = (other for other in every if other != item)
        yield from ((f"with {noun} {other} for {item}", _replaced(items, item, other)) for other in others)
    for other in every:
        yield f"with {noun} {other} last", (*items, other)
    for number, (one, other) in enumerate(pairwise(items)):
        yield f"with {noun} {other} before {one}", (*items[:number], other, one, *items[number + 2 :])


def _variants_of_guard(
    spec: Spec, guard: tuple[str, ...], known: Collection[str] | None = None
) -> Iterator[_Variant[tuple[Spec, tuple[str, ...]]]]:
    """One atom removed, replaced by one about the same names, or with another comparison or bound; or one added.

    Atoms about names other than the `known` ones are left out.
    """
    others = [
        other
        for other in spec.guards.values()
        if other.id not in guard and (known is None or set(names_in(other.when)) <= set(known))
    ]
    for atom in guard:
        yield f"without atom {atom}", "guard", (spec, _replaced(guard, atom))
        ours = set(names_in(spec.guards[atom].when))
        for other in others:
            if not ours.isdisjoint(names_in(other.when)):
                yield f"with atom {other.id} for {atom}", "guard", (spec, _replaced(guard, atom, other.id))
        for what, condition in _other_conditions(spec.guards[atom].when):
            name = f"{atom} with {what}"
            yield (
                f"with {what} in {atom}",
                "guard",
                (_with_guard(spec, atom, name, condition), _replaced(guard, atom, name)),
            )
    for other in others:
        yield f"with atom {other.id}", "guard", (spec, (*guard, other.id))


def _other_conditions(condition: Expression) -> Iterator[tuple[str, Expression]]:
    """A condition with one comparison by another operator or with a bound one higher or lower, or negated."""
    match condition:
        case Comparison(operator=operator, left=left, right=right):
            ordered = left.type == "int" and not getattr(right, "off", False)
            for by in get_args(Operator) if ordered else ("==", "!="):
                if by != operator:
                    yield by, attrs.evolve(condition, operator=by)
            if ordered:
                for what, step in (("+ 1", 1), ("- 1", -1)):
                    yield what, attrs.evolve(condition, right=Sum(((1, right), (step, Constant(1)))))
        case Connective(operands=operands):
            for number, operand in enumerate(operands):
                for what, other in _other_conditions(operand):
                    changed = (*operands[:number], other, *operands[number + 1 :])
                    yield f"{what} in part {number + 1}", attrs.evolve(condition, operands=changed)
        case _:
            yield "true", Constant(True)
            yield "false", Constant(False)


def _answers(spec: Spec, phase: str, name: str) -> Iterator[TableChange]:
    """Another answer of a cell where no row applies, no rows at all, or those of another phase."""
    cell, where, place = spec.cells[phase, name], (phase, name), f"cell/{phase}/{name}"
    command = spec.inputs[name].by == "command"
    if cell.otherwise is not None:
        for answer, code in _other_answers(spec, cell.otherwise, cell.code, command):
            yield _with_cell(spec, where, f"{place} else {_answered(answer, code)}", otherwise=answer, code=code)
    if cell.rows:
        for answer, code in _other_answers(spec, "step", None, command):
            what = f"{place} {_answered(answer, code)}"
            yield _with_cell(spec, where, what, rows=(), otherwise=answer, code=code)
    for other in spec.phases:
        theirs = cell_rows(spec, other, name)
        if theirs and other != phase and not is_used(spec, phase, name):
            moved = [
                attrs.evolve(
                    row, sources=(phase,), cases=tuple(attrs.evolve(case, sources=(phase,)) for case in row.cases)
                )
                for row in theirs
            ]
            changed = with_cell_rows(spec, phase, name, moved)
            yield TableChange(f"{place} as in {other}", "answer", where, changed)


def _with_cell(spec: Spec, where: tuple[str, str], what: str, **fields: Any) -> TableChange:
    cell = attrs.evolve(spec.cells[where], **fields)
    return TableChange(what, "answer", where, attrs.evolve(spec, cells={**spec.cells, where: cell}))


def _other_answers(spec: Spec, answer: str, code: str | None, command: bool) -> Iterator[tuple[Any, str | None]]:
    if not command:
        yield from ((other, None) for other in ("disabled",) if other != answer)
        return
    if answer != "no-op":
        yield "no-op", None
    yield from (("refused", other) for other in spec.refusals if (answer, other) != ("refused", code))


def _answered(answer: str, code: str | None) -> str:
    return {"no-op": "ignored", "disabled": "never"}.get(answer, f"refused as {code}")


# -- job rows ----------------------------------------------------------------------------------------------------------


def _in_job_rows(spec: Spec) -> Iterator[TableChange]:
    """Changes of the rows of jobs without a session."""
    for row in spec.job_rows.values():
        for what, kind, (changed, other) in _variants_of_job_row(spec, row):
            rows = {**changed.job_rows, row.id: other}
            yield TableChange(f"{row.id} {what}", kind, ("", row.input), attrs.evolve(changed, job_rows=rows))


def _variants_of_job_row(spec: Spec, row: JobRow) -> Iterator[_Variant[tuple[Spec, JobRow]]]:
    environment = [entry.id for entry in spec.environment]
    for what, kind, (changed, guard) in _variants_of_guard(spec, row.guard, environment):
        yield what, kind, (changed, attrs.evolve(row, guard=guard))
    for what, emits in _other_sequences(row.emits, _events_of_jobs(spec), "event"):
        yield what, "event", (spec, attrs.evolve(row, emits=emits))
    for what, to in _other_sequences(row.to, tuple(spec.job_states), "target"):
        yield what, "target", (spec, attrs.evolve(row, to=to))
    for source in (None, *spec.job_states):
        if source != row.source:
            yield f"from {source}", "target", (spec, attrs.evolve(row, source=source))
    for cause in dict.fromkeys((None, *(other.cause for other in spec.job_rows.values()))):
        if row.cause not in (None, cause):
            yield f"with cause {cause}", "value", (spec, attrs.evolve(row, cause=cause))


def _events_of_jobs(spec: Spec) -> tuple[str, ...]:
    """The events whose fields a job without a session has."""
    emitted = {kind for row in spec.job_rows.values() for kind in row.emits}
    known = {field for kind in emitted for field in spec.events[kind].fields}
    return tuple(event.kind for event in spec.events.values() if known.issuperset(event.fields))


# -- definitions -------------------------------------------------------------------------------------------------------


def _of_definitions(spec: Spec) -> Iterator[TableChange]:
    """Changes of what several rows share: guard atoms, effects, events, timers, initial values, states of jobs."""
    for atom in spec.guards:
        for what, condition in _other_conditions(spec.guards[atom].when):
            changed = _with_guard(spec, atom, atom, condition)
            yield TableChange(f"guard {atom} with {what}", "guard", EVERYWHERE, changed)
    for effect in spec.effects:
        for what, assignments in _other_assignments(spec, effect):
            changed = _with_effect(spec, effect, effect, assignments)
            yield TableChange(f"effect {effect} with {what}", "value", EVERYWHERE, changed)
    yield from _of_timers(spec)
    for one, other in pairwise(spec.refusals):
        order = [{one: other, other: one}.get(code, code) for code in spec.refusals]
        changed = attrs.evolve(spec, refusals={code: spec.refusals[code] for code in order})
        yield TableChange(f"refusal {other} before {one}", "order", EVERYWHERE, changed)
    for entry in spec.variables:
        for what, value in _other_expressions(spec, entry.id, entry.initial) if entry.initial else ():
            if not set(names_in(value)):
                names = {**spec.names, entry.id: attrs.evolve(entry, initial=value)}
                yield TableChange(f"initial {entry.id} {what}", "initial", EVERYWHERE, attrs.evolve(spec, names=names))
    for state in spec.job_states.values():
        states = {**spec.job_states, state.id: attrs.evolve(state, final=not state.final)}
        yield TableChange(
            f"job state {state.id} with final {str(not state.final).lower()}",
            "column",
            EVERYWHERE,
            attrs.evolve(spec, job_states=states),
        )


def _of_timers(spec: Spec) -> Iterator[TableChange]:
    """Two neighbouring timers exchanged in the order of ties, or a timer with the clock of another one."""
    timers = [timer.id for timer in spec.timers]
    for one, other in pairwise(timers):
        order = [{one: other, other: one}.get(name, name) for name in spec.inputs]
        changed = attrs.evolve(spec, inputs={name: spec.inputs[name] for name in order})
        yield TableChange(f"timer {other} before {one}", "order", EVERYWHERE, changed)
    for name in timers:
        for other in timers:
            if other != name:
                deadline = spec.inputs[other].deadline
                inputs = {**spec.inputs, name: attrs.evolve(spec.inputs[name], deadline=deadline)}
                yield TableChange(f"timer {name} by {deadline}", "order", EVERYWHERE, attrs.evolve(spec, inputs=inputs))


def _of_phases(spec: Spec) -> Iterator[TableChange]:
    """Another value in one column of one phase; the claims about columns change with it."""
    for phase in spec.phases.values():
        for column, values in _columns(spec).items():
            for value in values:
                if value != getattr(phase, column):
                    phases = {**spec.phases, phase.id: attrs.evolve(phase, **{column: value})}
                    shown = value if isinstance(value, str) else str(value).lower()
                    yield TableChange(
                        f"phase {phase.id} with {column} {shown}", "column", EVERYWHERE, with_phases(spec, phases)
                    )


def _columns(spec: Spec) -> Mapping[str, Sequence[Any]]:
    """The columns with their values, but `work`, which is checked against the others (`facts_of_phase`)."""
    found: dict[str, Sequence[Any]] = {"holds": (False, True), "accepting": (False, True), "final": (False, True)}
    for column in ("max_clock", "idle_clock", "public"):
        found[column] = tuple(dict.fromkeys(getattr(phase, column) for phase in spec.phases.values()))
    return found


def with_phases(spec: Spec, phases: Mapping[str, Phase]) -> Spec:
    """The specification with other columns; the claims of its theorems are about these."""
    language = ClaimLanguage(attrs.evolve(spec, phases=phases))
    pairs = [(spec.phases[id], phase) for id, phase in phases.items()]
    changed = [name for name in attrs.fields_dict(Phase) if any(getattr(a, name) != getattr(b, name) for a, b in pairs)]

    def claim(claim: Claim) -> Claim:
        is_same = not any(column in (text or "") for text in claim.texts for column in changed)
        return claim if is_same else language.claim(*claim.texts)

    theorems = {
        name: attrs.evolve(theorem, claims=tuple(map(claim, theorem.claims))) for name, theorem in spec.theorems.items()
    }
    return attrs.evolve(spec, phases=phases, theorems=theorems)


# -- making changes ----------------------------------------------------------------------------------------------------


def _with_guard(spec: Spec, atom: str, name: str, condition: Expression) -> Spec:
    guard: Guard = attrs.evolve(spec.guards[atom], id=name, when=condition)
    return attrs.evolve(spec, guards={**spec.guards, name: guard})


def _with_effect(spec: Spec, effect: str, name: str, assignments: Mapping[str, Expression]) -> Spec:
    changed = attrs.evolve(spec.effects[effect], id=name, assignments=assignments)
    return attrs.evolve(spec, effects={**spec.effects, name: changed})


def _replaced(items: tuple[str, ...], item: str, *by: str) -> tuple[str, ...]:
    """The items with the first occurrence of one replaced, or removed."""
    place = items.index(item)
    return (*items[:place], *by, *items[place + 1 :])
