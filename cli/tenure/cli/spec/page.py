"""The specification as text for `tenure spec`, and as the Markdown page in docs/."""

import shutil
import textwrap
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

from tenure.cli.spec.record import ENTRIES, coverage, entries
from tenure.spec import (
    Clause,
    CommandField,
    OutOfScope,
    PhraseLine,
    Spec,
    Statement,
    row_lines,
    table_lines,
    uses_of_clauses,
)

Table = tuple[Sequence[str], Sequence[Sequence[str]]]

_WIDEST = 28

NO_SOURCE = "source not recorded"
"""The source of a statement of origin docs whose document is unknown."""


def part(spec: Spec, view: str, origin: str | None) -> str:
    """Format one part of the specification, with its title and version."""
    parts: Mapping[str, Callable[[Spec], str]] = {
        "rows": lambda spec: grid(*_rows(table_lines(spec))),
        "cells": lambda spec: grid(*_cells(spec)),
        "phases": lambda spec: grid(*_phases(spec)),
        "clauses": lambda spec: _clauses(spec, origin),
        "rules": lambda spec: "\n".join(paragraph(f"{rule.id}", rule.text) for rule in spec.rules.values()),
        "theorems": lambda spec: "\n".join(paragraph(item.id, item.sentence) for item in spec.theorems.values()),
        "names": lambda spec: grid(*_public_names(spec)),
        "scope": lambda spec: "\n".join(scope_text(item) for item in spec.out_of_scope.values()),
        "coverage": _coverage,
    }
    return f"{spec.title}, version {spec.version}\n\n{parts[view](spec)}"


def entry(spec: Spec, name: str) -> str:
    """Format all entries with an id."""
    pieces = []
    if name in spec.clauses:
        pieces.append(clause_text(spec, name))
    if name in spec.rows:
        pieces.append(_row(spec, row_lines(spec, spec.rows[name])))
    if name in spec.job_rows or name in spec.scheduler_rows:
        pieces.append(_row(spec, [line for line in table_lines(spec) if line.id == name]))
    if name in spec.theorems:
        theorem = spec.theorems[name]
        premise = ", for first in, first out" if theorem.fifo else ""
        cites = f"{theorem.kind}{premise}; clauses {', '.join(theorem.clauses)}"
        claims = [paragraph("", claim.text, indent=8) for claim in theorem.claims]
        head = [paragraph("", "claims of one session:")] if claims else []
        pieces.append("\n".join([paragraph(name, theorem.sentence), paragraph("", cites), *head, *claims]))
    if name in spec.phases:
        pieces.append(_phase(spec, name))
    if (command := {**spec.commands, **spec.host_commands}.get(name)) is not None:
        about = f"{command.text} ({_ids(command.clauses)}); fields: {', '.join(map(_field, command.fields))}"
        pieces.append(paragraph(f"command {name}", about))
    if not pieces:
        pieces = [data_text(table, data) for table, _, data in entries(spec) if data[ENTRIES[table]] == name]
    return "\n\n".join(pieces)


def _span(ids: Iterable[str]) -> str:
    first, *rest = ids
    return f"{first} to {rest[-1]}" if rest else first


def clause_text(spec: Spec, name: str) -> str:
    """Format a clause with the entries that use it."""
    users = ", ".join(uses_of_clauses(spec)[name])
    return f"{_clause(spec.clauses[name], None)}\n{paragraph('', f'used by {users}')}"


def data_text(table: str, data: Mapping[str, Any]) -> str:
    """Format an entry as in the file, key by key."""
    return "\n".join([f"table: {table}", *(f"  {key}: {value}" for key, value in data.items())])


def scope_text(item: OutOfScope) -> str:
    """Format an entry that is out of scope: the reason, and what to do instead."""
    more = (f"instead: {item.instead}", f"because: {item.reason}")
    return "\n".join([paragraph(f"{item.id} is out of scope:", item.sentence), *(paragraph("", line) for line in more)])


def page(spec: Spec) -> str:
    """Format the whole specification as one Markdown page; each clause, row and theorem has its id as anchor."""
    pieces = [
        f"# {spec.title}",
        f"Version {spec.version}. "
        "Generated from `session.toml` by `tenure spec --format markdown`; edit that file, not this page.",
        "## Phases",
        _markdown(*_phases(spec)),
        "## Transitions",
        "Q and R count a session's queued and running jobs, ITTL is the interactive timeout. "
        f"A job without a session has the rows {_span(spec.job_rows)}, "
        f"the whole scheduler {_span(spec.scheduler_rows)}.",
        _markdown(*_rows(table_lines(spec), with_events=True), anchored=True),
        "## Cells",
        "What each phase answers to each input. *disabled*: the scheduler never takes this input here.",
        _markdown(*_cells(spec)),
        "## Events",
        "Each event has its `kind`, the instant it happened `at`, and perhaps the `row` that explains it. A "
        "command causes the events of its row, in that order, and then those of the rows by which it settles. A "
        "job that is stopped while it runs is finished, with the outcome canceled. An outcome is done, failed or "
        "canceled; a reason is closed, canceled, expired or unused. What has no value, as the session of a job "
        "without one, is left out.",
        _markdown(*_events(spec)),
        "## Jobs",
        _markdown(("state", "final", "meaning"), [(s.id, _yes(s.final), s.text) for s in spec.job_states.values()]),
        "## Clauses",
        "Origins: *seed* is the service's introduction page in its wording of mid 2024. *docs* is its other published "
        "documentation, with the document and the month or version of its wording. *decision* is our choice where both "
        "are silent or contradict each other.",
    ]
    for group, clauses in groupby(spec.clauses.values(), lambda clause: clause.group):
        pieces.append(f"### {group}")
        for clause in clauses:
            lines = [f'<a id="{clause.id}"></a>**{clause.id} {clause.title}**']
            for statement in clause.statements:
                reason = f" *Reason:* {statement.reason}" if statement.reason else ""
                lines.append(f"- ({_origin(statement)}) {statement.text}{reason}")
            pieces.append("\n".join([lines[0], "", *lines[1:]]))
    pieces += [
        "## Rules",
        _markdown(("id", "rule", "clauses"), [(r.id, r.text, _ids(r.clauses)) for r in spec.rules.values()]),
    ]
    pieces += ["## Theorems", _CLAIMS, _markdown(*_theorems(spec), anchored=True)]
    refusals = [(refusal.code, refusal.text, _ids(refusal.clauses)) for refusal in spec.refusals.values()]
    pieces += ["## Commands", _COMMANDS, _markdown(("command", "what for", "fields", "clauses"), _command_rows(spec))]
    pieces += ["## Views", _VIEWS, _markdown(("view", "core", "fields", "clauses"), _view_rows(spec))]
    pieces += ["## Refusals, in the order in which they are checked", _markdown(("code", "when", "clauses"), refusals)]
    pieces += ["## Public names", _markdown(*_public_names(spec))]
    scope = [(item.id, item.sentence, item.instead, item.reason) for item in spec.out_of_scope.values()]
    header = ("subject", "what is left out", "what to do instead", "reason")
    pieces += ["## Out of scope", "What is left out by decision.", _markdown(header, scope)]
    return "\n\n".join(pieces) + "\n"


def grid(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Format a table in columns, with wide cells wrapped."""
    wrapped = [
        [textwrap.wrap(cell, _WIDEST, break_long_words=False) or [""] for cell in row] for row in (header, *rows)
    ]
    widths = [max(len(line) for row in wrapped for line in row[column]) for column in range(len(header))]
    lines = []
    for number, row in enumerate(wrapped):
        for height in range(max(len(cell) for cell in row)):
            cells = (cell[height] if height < len(cell) else "" for cell in row)
            lines.append("  ".join(text.ljust(width) for text, width in zip(cells, widths, strict=True)).rstrip())
        if number == 0:
            lines.append("  ".join("-" * width for width in widths))
    return "\n".join(lines)


def _rows(lines: Iterable[PhraseLine], *, with_events: bool = False) -> Table:
    header = ("id", "from", "input", "guard", "to", "effect", *(["events"] if with_events else []), "clauses")
    return header, [
        (
            *(line.id, line.source, line.input, line.guard, line.to, line.effect),
            *([", ".join(line.events)] if with_events else []),
            _ids(line.clauses),
        )
        for line in lines
    ]


def _theorems(spec: Spec) -> Table:
    return ("id", "theorem", "claims of one session", "clauses"), [
        (item.id, item.sentence, "<br>".join(f"`{claim.text}`" for claim in item.claims), _ids(item.clauses))
        for item in spec.theorems.values()
    ]


def _events(spec: Spec) -> Table:
    return ("kind", "fields", "causes", "how many"), [
        (event.kind, ", ".join(event.fields), ", ".join(event.causes), event.each or "one")
        for event in spec.events.values()
    ]


def _public_names(spec: Spec) -> Table:
    return ("name", "also", "meaning", "here", "clauses"), [
        (name.id, "; ".join(name.words), name.text, ", ".join(name.means), _ids(name.clauses))
        for name in spec.public_names.values()
    ]


def _cells(spec: Spec) -> Table:
    return ("phase", *(entry.text for entry in spec.inputs.values())), [
        (phase, *(spec.cells[phase, name].text for name in spec.inputs)) for phase in spec.phases
    ]


def _phases(spec: Spec) -> Table:
    header = ("phase", "holds QPU", "accepting", "max clock", "idle clock", "public state", "meaning")
    return header, [
        (
            phase.id,
            _yes(phase.holds),
            _yes(phase.accepting),
            phase.max_clock.replace("_", " "),
            phase.idle_clock,
            phase.public,
            phase.text,
        )
        for phase in spec.phases.values()
    ]


_CLAIMS = (
    "A claim is about every instant or, with `before` and `after`, about every step; one of a theorem L is about a "
    "session of which no timer is due. `started` means that a job of the session ever started, and `submitted` that "
    "one was ever submitted; `last_run` is when one ran last. [The ledger](../proofs/README.md) says how it is proved."
)
_COMMANDS = (
    "The commands of a client; the first field is the subject of a command. A field in brackets may be left out or be "
    "null. A time and a count are integers of at least 0, in 64 bits; an id is a text that is not empty. To recover is "
    "a command of the host of a scheduler, and is not judged."
)
_VIEWS = "The queries of a client. The fields of the core are mandatory."


def _command_rows(spec: Spec) -> list[tuple[str, ...]]:
    return [
        (command.id, command.text, ", ".join(map(_field, command.fields)), _ids(command.clauses))
        for command in (*spec.commands.values(), *spec.host_commands.values())
    ]


def _field(field: CommandField) -> str:
    kind = " or ".join(field.values) or field.type.replace("_", " ")
    default = f", by default {field.default}" if field.default else ""
    text = f"{field.id}: {kind}{default}"
    return f"[{text}]" if field.optional else text


def _view_rows(spec: Spec) -> list[tuple[str, ...]]:
    return [(view.id, " ".join(view.core), " ".join(view.fields), _ids(view.clauses)) for view in spec.views.values()]


def _clauses(spec: Spec, origin: str | None) -> str:
    chosen = [c for c in spec.clauses.values() if origin is None or any(s.origin == origin for s in c.statements)]
    blocks = []
    for group, clauses in groupby(chosen, lambda clause: clause.group):
        blocks.append("\n".join([group, *(_clause(clause, origin) for clause in clauses)]))
    return "\n\n".join(blocks)


def _clause(clause: Clause, origin: str | None) -> str:
    lines = [f"{clause.id:<5} {clause.title}"]
    for statement in clause.statements:
        if origin in (None, statement.origin):
            lines.append(paragraph("", f"({statement.origin}) {statement.text}"))
            if statement.origin == "docs":
                source = f"source: {statement.source}" if statement.source else NO_SOURCE
                lines.append(paragraph("", source, indent=10))
            if statement.reason:
                lines.append(paragraph("", f"because: {statement.reason}", indent=10))
    return "\n".join(lines)


def _origin(statement: Statement) -> str:
    return f"docs: {statement.source or NO_SOURCE}" if statement.origin == "docs" else statement.origin


def _row(spec: Spec, lines: Sequence[PhraseLine]) -> str:
    header, rows = _rows(lines)
    targets: dict[tuple[str, ...], list[str]] = {}
    for line in lines:
        targets.setdefault(line.events, []).append(line.to)
    events = []
    for kinds, phases in targets.items():
        head = f"events to {', '.join(dict.fromkeys(phases))}" if len(targets) > 1 else "events"
        events.append(f"{head}: {', '.join(kinds) or 'none'}")
    clauses = [_clause(spec.clauses[clause], None) for clause in lines[0].clauses]
    return "\n".join([grid(header, rows), "", *events, "", *clauses])


def _phase(spec: Spec, name: str) -> str:
    header, rows = _phases(spec)
    answers = [(entry.text, spec.cells[name, entry.id].text) for entry in spec.inputs.values()]
    return "\n".join([grid(header, [row for row in rows if row[0] == name]), "", grid(("input", "answer"), answers)])


def _coverage(spec: Spec) -> str:
    data = coverage(spec)
    counts = ", ".join(f"{number} {what}" for what, number in data["counts"].items())
    origins = ", ".join(f"{number} {origin}" for origin, number in data["statements"].items())
    uses = [(clause, spec.clauses[clause].title, " ".join(users)) for clause, users in data["uses"].items()]
    return f"{counts}\nstatements by origin: {origins}\n\n{grid(('clause', 'title', 'used by'), uses)}"


def paragraph(head: str, text: str, indent: int = 6) -> str:
    """Wrap a text with an optional head to the width of the terminal, up to a maximum."""
    width = min(shutil.get_terminal_size((100, 24)).columns, 120)
    first = f"{head:<{indent - 1}} " if head else " " * indent
    return textwrap.fill(text, width, initial_indent=first, subsequent_indent=" " * indent)


def _markdown(header: Sequence[str], rows: Iterable[Sequence[str]], *, anchored: bool = False) -> str:
    lines = ["| " + " | ".join(header) + " |", "|" + " --- |" * len(header)]
    seen: set[str] = set()
    for first, *rest in rows:
        anchor = f'<a id="{first}"></a>' if anchored and first not in seen else ""
        seen.add(first)
        lines.append("| " + " | ".join([anchor + first, *(cell.replace("|", "\\|") for cell in rest)]) + " |")
    return "\n".join(lines)


def _ids(ids: Iterable[str]) -> str:
    return " ".join(ids)


def _yes(flag: bool) -> str:
    return "yes" if flag else "no"
