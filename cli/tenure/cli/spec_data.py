"""The specification as plain data for `tenure spec --format json`."""

from collections.abc import Mapping
from typing import Any

from tenure.spec import Spec, uses_of_clauses

# The tables of the file whose entries have an id, with the key that holds it; an id is looked up in this order.
ENTRIES: Mapping[str, str] = {
    "clause": "id",
    "row": "id",
    "job_row": "id",
    "theorem": "id",
    "rule": "id",
    "phase": "id",
    "state": "id",
    "input": "id",
    "guard": "id",
    "effect": "id",
    "event": "kind",
    "refusal": "code",
    "job_state": "id",
    "name": "id",
}

_PARTS: Mapping[str, tuple[str, ...]] = {
    "rows": ("row", "job_row"),
    "cells": ("cells",),
    "phases": ("state", "phase"),
    "clauses": ("clause",),
    "rules": ("rule",),
    "theorems": ("theorem",),
}


def known_ids(spec: Spec) -> list[str]:
    """All ids that can be asked for."""
    return [item[key] for table, key in ENTRIES.items() for item in spec.data[table]]


def entry(spec: Spec, name: str) -> list[dict[str, Any]]:
    """The entries with this id (a state of a job and one of a session may share it), as the file has them."""
    return [
        {"table": table, **item} for table, key in ENTRIES.items() for item in spec.data[table] if item[key] == name
    ]


def part(spec: Spec, view: str, origin: str | None) -> dict[str, Any]:
    """One part of the specification, as the file has it; `origin` keeps only the statements of that origin."""
    if view == "coverage":
        return coverage(spec)
    chosen: dict[str, Any] = {"version": spec.version, **{table: spec.data[table] for table in _PARTS[view]}}
    if origin is not None:
        clauses = [
            {**clause, "statements": [line for line in clause["statements"] if line["origin"] == origin]}
            for clause in chosen["clause"]
        ]
        chosen["clause"] = [clause for clause in clauses if clause["statements"]]
    return chosen


def coverage(spec: Spec) -> dict[str, Any]:
    """Which rows, rules and theorems use each clause, and how many entries of each kind there are."""
    statements = [statement for clause in spec.clauses.values() for statement in clause.statements]
    return {
        "version": spec.version,
        "counts": {
            "states": len(spec.states),
            "phases": len(spec.phases),
            "inputs": len(spec.inputs),
            "cells": len(spec.cells),
            "rows": len(spec.rows) + len(spec.job_rows),
            "clauses": len(spec.clauses),
            "theorems": len(spec.theorems),
        },
        "statements": {
            origin: sum(statement.origin == origin for statement in statements)
            for origin in ("seed", "docs", "decision")
        },
        "uses": {clause: list(users) for clause, users in uses_of_clauses(spec).items()},
    }
