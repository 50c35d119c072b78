"""Checks of a specification that need the whole file: references, cells, coverage.

Each check names the faulty entry. What needs a solver (guards that overlap or leave a gap) is checked in
`tenure.proofs`.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from tenure.spec.command_entries import CommandEntry, ViewEntry
from tenure.spec.expression import names_in
from tenure.spec.table import (
    SAME,
    JobRow,
    OutOfScope,
    PublicName,
    Refusal,
    Row,
    RowCase,
    Rule,
    SchedulerRow,
    Spec,
    Theorem,
)
from tenure.spec.toml_reader import Document, SpecError

Problem: TypeAlias = tuple[str, str, str]
"""An error: the kind of the entry, its id, the reason."""


def check(spec: Spec, document: Document) -> None:
    """Raise SpecError for the first error, with its line."""
    for kind, name, reason in _faults(spec):
        raise SpecError(spec.source, document.line_of(kind, name), f"{kind} {name}", reason)


def uses_of_clauses(spec: Spec) -> dict[str, tuple[str, ...]]:
    """The rows, rules and theorems that cite each clause."""
    citing: list[Row | JobRow | SchedulerRow | Rule | Theorem] = [
        *spec.rows.values(),
        *spec.job_rows.values(),
        *spec.scheduler_rows.values(),
        *spec.rules.values(),
        *spec.theorems.values(),
    ]
    return {clause: tuple(entry.id for entry in citing if clause in entry.clauses) for clause in spec.clauses}


def _faults(spec: Spec) -> Iterator[Problem]:
    yield from _ids(spec)
    yield from _clauses(spec)
    yield from _phases(spec)
    yield from _names(spec)
    yield from _inputs(spec)
    yield from _effects(spec)
    yield from _events(spec)
    yield from _rows(spec)
    yield from _job_rows(spec)
    yield from _scheduler_rows(spec)
    yield from _cells(spec)
    yield from _commands(spec)
    yield from _limits(spec)
    yield from _public_names(spec)
    yield from _coverage(spec)


def _commands(spec: Spec) -> Iterator[Problem]:
    for command in (*spec.commands.values(), *spec.host_commands.values()):
        names = [field.id for field in command.fields]
        if not names or command.fields[0].optional:
            yield "command", command.id, "its first field is its subject, and required"
        if len(set(names)) < len(names):
            yield "command", command.id, "a field is defined twice"
        for field in command.fields:
            if (field.type == "word") != bool(field.values):
                yield "command", command.id, f"{field.id}: a word has values, and only a word"
            if field.default is not None and (not field.optional or field.default not in field.values):
                yield "command", command.id, f"{field.id}: a default is one of the values of an optional field"
    for view in spec.views.values():
        if set(view.core) & set(view.fields):
            yield "view", view.id, "a core field is also among the others"
    commands = (*spec.commands.values(), *spec.host_commands.values())
    cited: list[CommandEntry | ViewEntry] = [*commands, *spec.views.values()]
    for entry in cited:
        kind = "command" if isinstance(entry, CommandEntry) else "view"
        yield from _unknown(kind, entry.id, "clause", entry.clauses, spec.clauses)


def _limits(spec: Spec) -> Iterator[Problem]:
    for limit in spec.limits:
        yield from _unknown("limit", limit.parameter, "command", [limit.command], spec.commands)
        fields = [each.id for each in spec.commands[limit.command].fields] if limit.command in spec.commands else []
        yield from _unknown("limit", limit.parameter, f"field of {limit.command}", [limit.parameter], fields)


def _unknown(kind: str, name: str, word: str, used: Iterable[str], known: Iterable[str]) -> Iterator[Problem]:
    for item in used:
        if item not in known:
            yield kind, name, f"{word} {item!r} is not defined"


def _ids(spec: Spec) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    tables: Mapping[str, Iterable[str]] = {
        "clause": spec.clauses,
        "row": spec.rows,
        "job_row": spec.job_rows,
        "scheduler_row": spec.scheduler_rows,
        "rule": spec.rules,
        "theorem": spec.theorems,
    }
    for kind, ids in tables.items():
        for name in ids:
            if name in seen:
                yield kind, name, f"a {seen[name]} has the same id"
            seen[name] = kind


def _clauses(spec: Spec) -> Iterator[Problem]:
    for clause in spec.clauses.values():
        if not clause.statements:
            yield "clause", clause.id, "it has no statement"
        for statement in clause.statements:
            if (statement.origin == "decision") != (statement.reason is not None):
                yield "clause", clause.id, "a decision has a reason, and only a decision"
            if statement.source is not None and statement.origin != "docs":
                yield "clause", clause.id, "only a statement of origin docs has a source"


def _phases(spec: Spec) -> Iterator[Problem]:
    for phase in spec.phases.values():
        yield from _unknown("phase", phase.id, "state", [phase.state], spec.states)
        if phase.work.type != "bool":
            yield "phase", phase.id, "work must be a condition"
    for state in spec.states:
        if not any(phase.state == state for phase in spec.phases.values()):
            yield "state", state, "no phase refines it"


def _names(spec: Spec) -> Iterator[Problem]:
    for entry in spec.names.values():
        if (entry.role == "variable") != (entry.initial is not None):
            yield "name", entry.id, "a variable has an initial value, and only a variable"
        if (entry.kind == "enumeration") != bool(entry.values):
            yield "name", entry.id, "an enumeration has values, and only an enumeration"
        if entry.initial is not None and (list(names_in(entry.initial)) or entry.initial.type != _type(entry.kind)):
            yield "name", entry.id, f"initial must be a constant of type {entry.kind}"
        if entry.constraint is not None and entry.constraint.type != "bool":
            yield "name", entry.id, "constraint must be a condition"


def _inputs(spec: Spec) -> Iterator[Problem]:
    for entry in spec.inputs.values():
        if (entry.by == "timer") != (entry.deadline is not None):
            yield "input", entry.id, "a timer has a deadline, and only a timer"
        if entry.deadline is not None:
            yield from _unknown("input", entry.id, "variable", [entry.deadline], _of_role(spec, "variable"))


def _effects(spec: Spec) -> Iterator[Problem]:
    for guard in spec.guards.values():
        if guard.when.type != "bool":
            yield "guard", guard.id, "when must be a condition"
    for effect in spec.effects.values():
        yield from _unknown("effect", effect.id, "variable", effect.assignments, _of_role(spec, "variable"))
        for name, expression in effect.assignments.items():
            if name in spec.names and expression.type != _type(spec.names[name].kind):
                yield "effect", effect.id, f"{name} is of type {spec.names[name].kind}, the value is not"


def _events(spec: Spec) -> Iterator[Problem]:
    for event in spec.events.values():
        if ("cause" in event.fields) != bool(event.causes):
            yield "event", event.kind, "an event with the field cause has causes, and only such an event"


def _rows(spec: Spec) -> Iterator[Problem]:
    for row in spec.rows.values():
        yield from _unknown("row", row.id, "input", [row.input], spec.inputs)
        yield from _unknown("row", row.id, "phase", row.sources, spec.phases)
        yield from _unknown("row", row.id, "guard", row.guard, spec.guards)
        yield from _unknown("row", row.id, "clause", row.clauses, spec.clauses)
        if (row.answer == "refused") != (row.code is not None):
            yield "row", row.id, "a refusal has a code, and only a refusal"
        if row.code is not None:
            yield from _unknown("row", row.id, "refusal", [row.code], spec.refusals)
        if (row.answer == "step") != bool(row.cases):
            yield "row", row.id, "a step has cases, and only a step"
        if not row.sources and row.input != "open":
            yield "row", row.id, "only a row of open has no phase before it"
        for case in row.cases:
            yield from _case(spec, row, case)
        uncovered = [phase for phase in row.sources if row.cases and not spec.cases(row, phase)]
        if uncovered:
            yield "row", row.id, f"no case covers {uncovered[0]}"
        yield from _cause(spec, "row", row, [kind for case in row.cases for kind in case.emits])


def _cause(spec: Spec, kind: str, row: Row | JobRow, emits: Iterable[str]) -> Iterator[Problem]:
    """An event with a cause gets it from its row, except for job_finished, which gets that of the request."""
    with_cause = [spec.events[event] for event in emits if event in spec.events and event != "job_finished"]
    causes = [event.causes for event in with_cause if event.causes]
    if bool(causes) != (row.cause is not None):
        yield kind, row.id, "a row that drops a job or asks for one to be stopped has a cause, and only such a row"
    if row.cause is not None:
        for known in causes:
            yield from _unknown(kind, row.id, "cause", [row.cause], known)


def _case(spec: Spec, row: Row, case: RowCase) -> Iterator[Problem]:
    yield from _unknown("row", row.id, "phase of a case", case.sources, row.sources)
    yield from _unknown("row", row.id, "guard", case.when, spec.guards)
    yield from _unknown("row", row.id, "effect", case.effects, spec.effects)
    yield from _unknown("row", row.id, "event", case.emits, spec.events)
    if case.to != SAME:
        yield from _unknown("row", row.id, "phase", [case.to], spec.phases)
    assigned = [name for effect in case.effects if effect in spec.effects for name in spec.effects[effect].assignments]
    twice = {name for name in assigned if assigned.count(name) > 1}
    if twice:
        yield "row", row.id, f"two effects of one case assign {min(twice)}"


def _job_rows(spec: Spec) -> Iterator[Problem]:
    for row in spec.job_rows.values():
        yield from _unknown("job_row", row.id, "input", [row.input], spec.inputs)
        yield from _unknown("job_row", row.id, "job state", [*row.to, *filter(None, [row.source])], spec.job_states)
        yield from _unknown("job_row", row.id, "guard", row.guard, spec.guards)
        yield from _unknown("job_row", row.id, "event", row.emits, spec.events)
        yield from _cause(spec, "job_row", row, row.emits)
        yield from _unknown("job_row", row.id, "clause", row.clauses, spec.clauses)


def _scheduler_rows(spec: Spec) -> Iterator[Problem]:
    for row in spec.scheduler_rows.values():
        yield from _unknown("scheduler_row", row.id, "command", [row.command], {*spec.commands, *spec.host_commands})
        yield from _unknown("scheduler_row", row.id, "event", row.emits, spec.events)
        yield from _unknown("scheduler_row", row.id, "clause", row.clauses, spec.clauses)


def _cells(spec: Spec) -> Iterator[Problem]:
    for phase in spec.phases:
        for name in spec.inputs:
            if (phase, name) not in spec.cells:
                yield "cells", phase, f"the cell for {name} is missing"
    for (phase, name), cell in spec.cells.items():
        yield from _unknown("cells", phase, "phase", [phase], spec.phases)
        yield from _unknown("cells", phase, "input", [name], spec.inputs)
        if cell.code is not None:
            yield from _unknown("cells", phase, "refusal", [cell.code], spec.refusals)
        matching = tuple(row.id for row in spec.rows.values() if row.input == name and phase in row.sources)
        if cell.rows != matching:
            yield "cells", phase, f"{name} says {cell.text!r}, but the rows are {' '.join(matching) or 'none'}"
        by = spec.inputs[name].by if name in spec.inputs else "command"
        if cell.otherwise == "disabled" and by == "command":
            yield "cells", phase, f"{name} is a command: it is answered, not disabled"
        if cell.otherwise in ("refused", "no-op") and by != "command":
            yield "cells", phase, f"{name} is not a command: where no row applies it is disabled"


def _public_names(spec: Spec) -> Iterator[Problem]:
    entries = [*spec.phases, *spec.job_states, *spec.names]
    for public in spec.public_names.values():
        yield from _unknown("public_name", public.id, "entry", public.means, entries)
        yield from _unknown("public_name", public.id, "clause", public.clauses, spec.clauses)
        if not public.clauses:
            yield "public_name", public.id, "it has no clause"
        showing = tuple(phase.id for phase in spec.phases.values() if phase.public == public.id)
        if showing and public.means != showing:
            yield "public_name", public.id, f"the phases that show it are {', '.join(showing)}"
    taken: dict[str, str] = {}
    tables: Mapping[str, Mapping[str, PublicName | OutOfScope]] = {
        "public_name": spec.public_names,
        "out_of_scope": spec.out_of_scope,
    }
    for kind, names in tables.items():
        for entry in names.values():
            for word in (entry.id, *entry.words):
                if (other := taken.setdefault(word.casefold(), entry.id)) != entry.id:
                    yield kind, entry.id, f"{word!r} leads to {other}, too"


def _coverage(spec: Spec) -> Iterator[Problem]:
    for rule in spec.rules.values():
        yield from _unknown("rule", rule.id, "clause", rule.clauses, spec.clauses)
    for theorem in spec.theorems.values():
        yield from _unknown("theorem", theorem.id, "clause", theorem.clauses, spec.clauses)
    for refusal in spec.refusals.values():
        yield from _unknown("refusal", refusal.code, "clause", refusal.clauses, spec.clauses)
    tables: Mapping[str, Mapping[str, Row | JobRow | SchedulerRow | Rule | Refusal]] = {
        "row": spec.rows,
        "job_row": spec.job_rows,
        "scheduler_row": spec.scheduler_rows,
        "rule": spec.rules,
        "refusal": spec.refusals,
    }
    for kind, entries in tables.items():
        for name, entry in entries.items():
            if not entry.clauses:
                yield kind, name, "it cites no clause"
    for clause, users in uses_of_clauses(spec).items():
        if not users:
            yield "clause", clause, "no row, rule or theorem uses it"
    cases = [case for row in spec.rows.values() for case in row.cases]
    used_guards = {atom for row in spec.rows.values() for atom in row.guard} | {a for case in cases for a in case.when}
    used_guards |= {atom for row in spec.job_rows.values() for atom in row.guard}
    used_effects = {effect for case in cases for effect in case.effects}
    used_events = {kind for case in cases for kind in case.emits}
    used_events |= {kind for row in spec.scheduler_rows.values() for kind in row.emits}
    for kind, known, used in (
        ("guard", spec.guards, used_guards),
        ("effect", spec.effects, used_effects),
        ("event", spec.events, used_events),
    ):
        for name in known:
            if name not in used:
                yield kind, name, "nothing uses it"


def _of_role(spec: Spec, role: str) -> tuple[str, ...]:
    return tuple(entry.id for entry in spec.names.values() if entry.role == role)


def _type(kind: str) -> str:
    return kind if kind in ("bool", "enumeration") else "int"
