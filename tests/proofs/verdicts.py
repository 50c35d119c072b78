"""What the engines say of obligations, and specifications that contradict a theorem."""

from collections.abc import Iterable, Sequence

import attrs

from tenure.proofs.engines import ENGINES
from tenure.proofs.obligation import Obligation
from tests.model.faults import TEXT

LIMIT = 20
"""Seconds for one obligation."""


def unproved(obligations: Sequence[Obligation], engine: str) -> list[str]:
    """The obligations that an engine does not confirm."""
    return [each.obligation.id for each in ENGINES[engine](obligations, LIMIT) if not each.holds]


def refuted(obligations: Iterable[Obligation], name: str) -> bool:
    """Whether an engine has a counterexample to one obligation, and none says that it holds.

    For the largest quantified formulas one of them may not find it in time, now this one and now that.
    """
    [obligation] = [each for each in obligations if each.id == name]
    results = {verdict.result for engine in ENGINES.values() for verdict in engine([obligation], 5)}
    return "sat" in results and "unsat" not in results


def without(obligation: Obligation, *labels: str) -> Obligation:
    """The obligation without its premises of some labels, by how they begin."""
    kept = tuple(premise for premise in obligation.premises if not premise[0].startswith(labels))
    assert len(kept) + len(labels) == len(obligation.premises)
    return attrs.evolve(obligation, premises=kept)


def entry(header: str, *changes: tuple[str, str]) -> tuple[str, str]:
    """Changes within one entry of the specification, which begins with some lines."""
    start = TEXT.index(header)
    old = new = TEXT[start : TEXT.index("\n\n", start)]
    for before, after in changes:
        assert 1 == new.count(before), f"{before!r} stands in {header!r} {new.count(before)} times"
        new = new.replace(before, after)
    return old, new


def row(name: str, *changes: tuple[str, str]) -> tuple[str, str]:
    """Changes within one row of a session, or of a job without one."""
    return entry(f'[[{"job_" if name.startswith("J") else ""}row]]\nid = "{name}"\n', *changes)


def cell(phase: str, *changes: tuple[str, str]) -> tuple[str, str]:
    """Changes within the cells of one phase."""
    return entry(f'[cells."{phase}"]\n', *changes)
