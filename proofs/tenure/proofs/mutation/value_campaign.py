"""Which theorem refutes each single change of a value in the table; what none refutes is proved to make no difference.

A theorem refutes a change if a shortest run of the changed specification violates it, or if z3 refutes one of its
obligations. A change is equal to the table if in every cell that it concerns the answers are alike (`equivalence`), or
if no theorem refutes it and it concerns only what no run reads. What is left survives: a theorem is missing.

`python -m tenure.proofs.mutation.value_campaign` writes `proofs/value_changes.jsonl` and `proofs/value_changes.md`, in
minutes. With `--check` it makes each verdict again and writes nothing: exit code 1 if the records or the page would
change.
"""

import argparse
import sys
from collections.abc import Collection, Iterator, Mapping, Sequence
from os import cpu_count
from pathlib import Path

import attrs

from tenure.model.solver import SolverUnknown
from tenure.model.table_changes import TableChange, is_used
from tenure.model.value_changes import EVERYWHERE, value_changes
from tenure.processes.pool import Pool
from tenure.processes.stop import stoppable_main
from tenure.proofs.counterexamples.counterexample import command_text
from tenure.proofs.mutation.differing_runs import DifferingRuns
from tenure.proofs.mutation.equivalence import is_equivalent
from tenure.proofs.mutation.value_page import ALIKE, NOT_READ, ValueVerdict, page, read
from tenure.proofs.session import refusal_order, session_theorems
from tenure.proofs.smt.obligation import Obligation
from tenure.proofs.smt.solvers import z3_verdicts
from tenure.proofs.system import job_rows, liveness, scheduler_theorems, settling
from tenure.reference.program import run_program
from tenure.spec import TIME, Spec, bundled

TIMEOUT = 10.0
"""Seconds for one obligation. An undecided one refutes nothing."""


class Campaign:
    """Finds the verdicts on changes of one specification."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._runs = DifferingRuns(spec)

    def verdict(self, change: TableChange, known: ValueVerdict | None = None) -> ValueVerdict:
        """What becomes of a change; a `known` verdict without a run is tried first."""
        verdict = ValueVerdict(change.id, change.kind)
        seen = ""
        for number, difference in enumerate(self._runs.of(change)):
            commands = ", ".join(map(command_text, difference.commands))
            run = f"{difference.lanes} lanes: {commands}" if difference.lanes != 1 else commands
            if difference.violates:
                return attrs.evolve(verdict, theorems=difference.violates, run=run)
            seen = seen or run
            if number == MOST:
                break
        equal = "" if seen else self._equal(change)
        if equal == ALIKE or (equal and known is not None and known.equal == equal):
            return attrs.evolve(verdict, equal=equal)
        if (
            known is not None
            and known.theorems
            and not (known.run or seen)
            and self._refuted_by(change, known.theorems)
        ):
            return known
        for number, wanted in enumerate(self._obligations(change)):
            if refuted := _refuted(change.spec, wanted):
                return attrs.evolve(verdict, theorems=refuted)
            if number == 0 and equal:
                return attrs.evolve(verdict, equal=equal)
        return attrs.evolve(verdict, run=seen)

    def _refuted_by(self, change: TableChange, theorems: Collection[str]) -> bool:
        """Whether z3 refutes a part of each of some theorems."""
        refuted: set[str] = set()
        for wanted in self._obligations(change, theorems):
            refuted |= set(_refuted(change.spec, wanted))
            if refuted.issuperset(theorems):
                return True
        return False

    def _obligations(self, change: TableChange, names: Collection[str] = ()) -> Iterator[Sequence[Obligation]]:
        """The obligations that may fail, the quickest first; those of some theorems, or all."""
        spec, inputs = change.spec, () if change.where == EVERYWHERE else (change.where[1], TIME)
        quick = [*job_rows.obligations(spec), *refusal_order.obligations(spec)]
        yield [*session_theorems.obligations(spec, inputs, names), *_about(names, quick)]
        yield _about(names, [*scheduler_theorems.obligations(spec), *settling.obligations(spec)])
        yield _about(names, liveness.obligations(spec))

    def _equal(self, change: TableChange) -> str:
        """Why a change makes no difference to any run, or an empty text."""
        spec, changed = self._spec, change.spec
        if _beside_cells(spec) != _beside_cells(changed):
            return ""
        cells = [("", "open"), *(cell for cell in spec.cells if is_used(spec, *cell))]
        others = [cell for cell in cells if _answers(spec, *cell) != _answers(changed, *cell)]
        try:
            alike = all(is_equivalent(spec, changed, cell) for cell in others)
        except SolverUnknown:
            return ""
        return "" if not alike else ALIKE if others else NOT_READ


MOST = 20
"""How many runs in which a change shows are judged before the proofs are asked."""


def _about(names: Collection[str], obligations: Sequence[Obligation]) -> list[Obligation]:
    return [each for each in obligations if not names or each.theorem in names]


def _beside_cells(spec: Spec) -> object:
    """What runs read of a specification beside its cells."""
    return (
        [(phase.id, phase.accepting, phase.public, phase.final) for phase in spec.phases.values()],
        [(entry.id, entry.by, entry.deadline) for entry in spec.inputs.values()],
        [(entry.id, entry.role, entry.kind, entry.initial) for entry in spec.names.values()],
        [(event.kind, set(event.fields), event.each) for event in spec.events.values()],
        [(state.id, state.final) for state in spec.job_states.values()],
        [
            (row.id, row.input, row.source, row.cause, row.emits, [spec.guards[atom].when for atom in row.guard])
            for row in spec.job_rows.values()
        ],
    )


def _answers(spec: Spec, phase: str, name: str) -> object:
    """All that a specification says of a cell."""
    rows = [row for row in spec.rows.values() if not row.sources]
    cell = spec.cells[phase, name] if phase else None
    if cell is not None:
        rows = [spec.rows[row] for row in cell.rows]
    said = []
    for row in rows:
        cases = [
            (
                [spec.guards[atom].when for atom in (*row.guard, *case.when)],
                case.target(phase),
                [spec.effects[effect].assignments for effect in case.effects],
                case.emits,
            )
            for case in (spec.cases(row, phase) if phase else row.cases)
        ]
        guard = [spec.guards[atom].when for atom in row.guard]
        said.append((row.id, row.answer, row.code, row.cause, guard, cases))
    return said, cell and (cell.otherwise, cell.code)


def _refuted(spec: Spec, wanted: Sequence[Obligation]) -> tuple[str, ...]:
    verdicts = z3_verdicts(wanted, TIMEOUT)
    found = {each.obligation.theorem for each in verdicts if each.result not in (each.obligation.expected, "unknown")}
    return tuple(name for name in (*spec.theorems, "INV") if name in found)


# -- all changes -------------------------------------------------------------------------------------------------------


def verdicts(spec: Spec, known: Mapping[str, ValueVerdict], jobs: int) -> Iterator[ValueVerdict]:
    """The verdicts on all changes in their order; `jobs` processes share the work."""
    total = sum(1 for _ in value_changes(spec))
    portions = range(0, total, _PORTION)
    with Pool(jobs, initializer=_begin, initargs=(spec, known)) as pool:
        for number, found in enumerate(pool.results(_work, portions)):
            if sys.stderr.isatty():
                sys.stderr.write(f"\r\033[K{min(total, (number + 1) * _PORTION):,} of {total:,} changes")
            yield from found


_PORTION = 20

# Each process makes its own changes, so that a specification is not sent with every task.
_state: list[tuple[Campaign, list[TableChange], Mapping[str, ValueVerdict]]] = []


def _begin(spec: Spec, known: Mapping[str, ValueVerdict]) -> None:
    _state.append((Campaign(spec), list(value_changes(spec)), known))


def _work(start: int) -> list[ValueVerdict]:
    campaign, changes, known = _state[0]
    return [campaign.verdict(change, known.get(change.id)) for change in changes[start : start + _PORTION]]


def main() -> int:
    """Find or check all verdicts; return 1 if a change survives, or if a check finds a difference."""
    parser = argparse.ArgumentParser(prog="python -m tenure.proofs.mutation.value_campaign", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit code 1 if anything would change")
    parser.add_argument("--jobs", type=int, default=cpu_count() or 1, help="processes that share the work")
    parser.add_argument("folder", type=Path, help="the folder of the records and the page")
    arguments = parser.parse_args()
    records, shown = arguments.folder / "value_changes.jsonl", arguments.folder / "value_changes.md"
    before = records.read_text(encoding="utf-8") if records.exists() else ""
    known = {verdict.change: verdict for verdict in map(read, before.splitlines())}
    spec = bundled()
    found = list(verdicts(spec, known, arguments.jobs))
    after, text = "".join(f"{verdict.line}\n" for verdict in found), page(spec, found)
    if arguments.check:
        if (after, text) == (before, shown.read_text(encoding="utf-8") if shown.exists() else ""):
            return 0
        sys.stderr.write(f"{records} or {shown} is out of date: run `make value-changes` and commit the result\n")
        return 1
    records.write_text(after, encoding="utf-8")
    shown.write_text(text, encoding="utf-8")
    return any(verdict.survives for verdict in found)


if __name__ == "__main__":
    sys.exit(run_program(stoppable_main(main)))
