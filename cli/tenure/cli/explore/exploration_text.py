"""The result of an exploration, as a table for people and as a record for programs."""

from collections.abc import Iterator
from itertools import zip_longest
from typing import Any

from tenure.model import Exploration, ExploreBounds, ExploredRun, PolicyName, checked_theorems
from tenure.spec import Spec, counted

ABREAST = 4
"""The number of rows of the table in one line."""


def as_json(
    spec: Spec, bounds: ExploreBounds, policy: PolicyName, found: Exploration, seconds: float
) -> dict[str, Any]:
    """Return the record: bounds, counts, what was not reached, and a violation with the run that shows it."""
    phases, rows, cases = _missing(spec, found)
    return {
        "bounds": {
            "sessions": bounds.sessions,
            "jobs": bounds.jobs,
            "lanes": bounds.lanes,
            "max_time": bounds.max_times,
            "interactive_timeout": bounds.interactive_timeouts,
            "unused_timeout": bounds.unused_timeouts,
            "time_limit": bounds.time_limits,
        },
        "policy": policy,
        "complete": found.complete,
        "states": found.states,
        "transitions": found.transitions,
        "depth": found.depth,
        "seconds": round(seconds, 3),
        "phases": {phase: {"states": found.present[phase], "entered": found.entered[phase]} for phase in spec.phases},
        "rows": {row: found.rows[row] for row in spec.row_ids},
        "cases": {case: found.cases[case] for case in _cases(spec)},
        "not_reached": {"phases": phases, "rows": rows, "cases": cases},
        "violation": _violation(found),
    }


def as_text(spec: Spec, bounds: ExploreBounds, policy: PolicyName, found: Exploration, seconds: float) -> str:
    """Format the table."""
    parts = (
        _heading(bounds, policy),
        _counts(found, seconds),
        _phases(spec, found),
        _rows(spec, found),
        (*_reached(spec, found), *_verdict(spec, found)),
    )
    return "\n\n".join("\n".join(part) for part in parts)


def _heading(bounds: ExploreBounds, policy: PolicyName) -> Iterator[str]:
    terms = {
        "lanes": bounds.lanes,
        "max_time": bounds.max_times,
        "interactive_timeout": bounds.interactive_timeouts,
        "unused_timeout": bounds.unused_timeouts,
        "time_limit": bounds.time_limits,
    }
    sessions, jobs = counted(bounds.sessions, "session"), counted(bounds.jobs, "job")
    yield f"every run with at most {sessions} not ended and {jobs} not final at once"
    values = {
        name: ", ".join("off" if value is None else str(value) for value in given) for name, given in terms.items()
    }
    yield "; ".join(f"{name} {value}" for name, value in {**values, "policy": policy}.items())


def _counts(found: Exploration, seconds: float) -> Iterator[str]:
    yield f"states       {found.states:>10,}"
    yield f"transitions  {found.transitions:>10,}"
    yield f"depth        {found.depth:>10,}  commands to the farthest state"
    yield f"seconds      {seconds:>10.1f}"


def _phases(spec: Spec, found: Exploration) -> Iterator[str]:
    yield f"{'phase':20} {'states':>10} {'entered':>10}"
    for phase in spec.phases.values():
        states = "-" if phase.final else f"{found.present[phase.id]:,}"
        yield f"{phase.id:20} {states:>10} {found.entered[phase.id]:>10,}"


def _rows(spec: Spec, found: Exploration) -> Iterator[str]:
    cells = [f"{row:3} {found.rows[row]:>10,}" for row in spec.row_ids]
    height = -(-len(cells) // ABREAST)
    columns = [cells[start : start + height] for start in range(0, len(cells), height)]
    yield "   ".join([f"{'row':3} {'taken':>10}"] * len(columns))
    for line in zip_longest(*columns, fillvalue=""):
        yield "   ".join(line).rstrip()


def _reached(spec: Spec, found: Exploration) -> Iterator[str]:
    totals = (spec.phases, spec.row_ids, _cases(spec))
    for word, total, missing in zip(("phases", "rows", "cases"), totals, _missing(spec, found), strict=True):
        rest = f"; not {', '.join(missing)}" if missing else ""
        yield f"reached {len(total) - len(missing)} of {len(total)} {word}{rest}"


def _verdict(spec: Spec, found: Exploration) -> Iterator[str]:
    if found.fault is not None and found.run is not None:
        yield f"violated: {found.fault.what}: {found.fault.text}"
        yield "by this run:"
        yield from (f"  {line}" for line in _lines(found.run))
    elif found.complete:
        yield f"in every state holds: {', '.join(checked_theorems(spec))}"
    else:
        yield f"in every state so far holds: {', '.join(checked_theorems(spec))}"


def _violation(found: Exploration) -> dict[str, Any] | None:
    if found.fault is None or found.run is None:
        return None
    moves = [{"command": part.command, "chosen": part.chosen} for part in found.run.parts]
    return {"what": found.fault.what, "text": found.fault.text, "run": moves}


def _lines(run: ExploredRun) -> Iterator[str]:
    for part in run.parts:
        words = [f"{name}={value}" for name, value in part.command.items() if name != "op"]
        chosen = [f"(the policy chose {', '.join(part.chosen)})"] if part.chosen else []
        yield " ".join([part.command["op"], *words, *chosen])


def _cases(spec: Spec) -> list[str]:
    return [f"{row.id}/{number}" for row in spec.rows.values() for number in range(1, len(row.cases) + 1)]


def _missing(spec: Spec, found: Exploration) -> tuple[list[str], list[str], list[str]]:
    return (
        [phase for phase in spec.phases if not found.entered[phase]],
        [row for row in spec.row_ids if not found.rows[row]],
        [case for case in _cases(spec) if not found.cases[case]],
    )
