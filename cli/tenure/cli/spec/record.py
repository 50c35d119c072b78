"""The specification as plain data for `tenure spec --format json`."""

from collections.abc import Iterator, Mapping
from typing import Any

from tenure.spec import Spec, uses_of_clauses

# The tables of the file whose entries have an id, with its key; an id is looked up in this order.
ENTRIES: Mapping[str, str] = {
    "clause": "id",
    "row": "id",
    "job_row": "id",
    "scheduler_row": "id",
    "theorem": "id",
    "rule": "id",
    "phase": "id",
    "state": "id",
    "input": "id",
    "guard": "id",
    "effect": "id",
    "event": "kind",
    "refusal": "code",
    "command": "id",
    "host_command": "id",
    "view": "id",
    "job_state": "id",
    "name": "id",
    "public_name": "id",
    "out_of_scope": "id",
}

_PARTS: Mapping[str, tuple[str, ...]] = {
    "rows": ("row", "job_row", "scheduler_row"),
    "cells": ("cells",),
    "phases": ("state", "phase"),
    "clauses": ("clause",),
    "rules": ("rule",),
    "theorems": ("theorem",),
    "names": ("public_name",),
    "scope": ("out_of_scope",),
}


def entries(spec: Spec) -> Iterator[tuple[str, tuple[str, ...], dict[str, Any]]]:
    """Yield all entries with an id, as in the file, each with its table and its other names."""
    for table in ENTRIES:
        for data in spec.data.get(table, ()):
            yield table, _other_names(table, data), data


def _other_names(table: str, data: Mapping[str, Any]) -> tuple[str, ...]:
    match table:
        case "public_name" | "out_of_scope":
            return tuple(data.get("words", ()))
        case "input":
            return (data["text"],)
        case "state":
            return (data["title"],)
        case "phase":
            return (data["id"].partition(".")[2],)
        case _:
            return ()


def part(spec: Spec, view: str, origin: str | None) -> dict[str, Any]:
    """Return one part of the specification, as in the file; `origin` keeps only the statements of that origin."""
    if view == "coverage":
        return coverage(spec)
    chosen: dict[str, Any] = {"version": spec.version, **{table: spec.data.get(table, []) for table in _PARTS[view]}}
    if origin is not None:
        clauses = [
            {**clause, "statements": [line for line in clause["statements"] if line["origin"] == origin]}
            for clause in chosen["clause"]
        ]
        chosen["clause"] = [clause for clause in clauses if clause["statements"]]
    return chosen


def coverage(spec: Spec) -> dict[str, Any]:
    """Return the rows, rules and theorems that use each clause, and the numbers of entries."""
    statements = [statement for clause in spec.clauses.values() for statement in clause.statements]
    return {
        "version": spec.version,
        "counts": {
            "states": len(spec.states),
            "phases": len(spec.phases),
            "inputs": len(spec.inputs),
            "cells": len(spec.cells),
            "rows": len(spec.row_ids),
            "clauses": len(spec.clauses),
            "theorems": len(spec.theorems),
        },
        "statements": {
            origin: sum(statement.origin == origin for statement in statements)
            for origin in ("seed", "docs", "decision")
        },
        "uses": {clause: list(users) for clause, users in uses_of_clauses(spec).items()},
    }
