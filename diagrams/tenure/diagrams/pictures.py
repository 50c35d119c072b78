"""The diagrams: which moves of the specification each one shows, and how it merges them.

`lifecycle` has the six states, `phases` the fourteen phases inside them. Both are computed from the rows alone, so a
row that is added to the specification appears without a change here.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

import attrs

from tenure.diagrams.picture import Edge, Holds, Mark, Node, PhaseGroup, Picture, PictureLine, Sweep
from tenure.spec import Clause, Phase, Row, Spec, State

if TYPE_CHECKING:
    from tenure.spec.table import By

MANY = 3
"""A row that leads from phases of this many states to another one is a sweep of the phase diagram."""

Pair: TypeAlias = tuple[str | None, str]
"""The source and the target of a move; None is before the opening."""

Spot: TypeAlias = tuple[int, int]


@attrs.frozen
class PhaseMove:
    """A case of a row in one of its phases."""

    row: Row
    source: str | None
    target: str
    atoms: tuple[str, ...]


def lifecycle(spec: Spec) -> Picture:
    """The six states, and the moves between them."""

    def state(phase: str | None) -> str | None:
        return None if phase is None else spec.phases[phase].state

    between = _between(_moves(spec), lambda move: (state(move.source), str(state(move.target))))
    spots = _state_spots(spec)
    nodes = tuple(_state(spec, entry, spots[entry.id], between) for entry in spec.states.values())
    edges = _edges(spec, {pair: moves for pair, moves in between.items() if pair[0] != pair[1]})
    return Picture("lifecycle", f"{spec.title}: its {len(nodes)} states", (), nodes, edges, ())


def phases(spec: Spec) -> Picture:
    """The phases in their states, and every move between them."""
    moves = _moves(spec)
    sweeping = {row.id for row in spec.rows.values() if _sweeps(spec, [m for m in moves if m.row is row])}
    between = _between(moves, lambda move: (move.source, move.target))
    drawn = _between((m for m in moves if m.row.id not in sweeping), lambda move: (move.source, move.target))
    groups, spots = [], _phase_spots(spec)
    for state in spec.states.values():
        inside = [
            _phase(spec, phase, spots[phase.id], between) for phase in spec.phases.values() if phase.state == state.id
        ]
        groups.append(PhaseGroup(state.id, state.title, state.text, tuple(inside)))
    edges = _edges(spec, {pair: moves for pair, moves in drawn.items() if pair[0] != pair[1]})
    sweeps = tuple(
        _sweep(spec, row, [m for m in moves if m.row is row]) for row in spec.rows.values() if row.id in sweeping
    )
    return Picture("phases", f"{spec.title}: its {len(spec.phases)} phases", tuple(groups), (), edges, sweeps)


VIEWS: Mapping[str, Callable[[Spec], Picture]] = {"lifecycle": lifecycle, "phases": phases}
"""The diagrams by name."""


def _moves(spec: Spec) -> list[PhaseMove]:
    return [
        PhaseMove(row, source, case.to if source is None else case.target(source), row.guard + case.when)
        for row in spec.rows.values()
        for case in row.cases
        for source in case.sources or (None,)
    ]


def _between(moves: Iterable[PhaseMove], pair: Callable[[PhaseMove], Pair]) -> dict[Pair, list[PhaseMove]]:
    between: dict[Pair, list[PhaseMove]] = {}
    for move in moves:
        between.setdefault(pair(move), []).append(move)
    return between


def _state(spec: Spec, state: State, spot: Spot, between: Mapping[Pair, list[PhaseMove]]) -> Node:
    refinements = [phase for phase in spec.phases.values() if phase.state == state.id]
    inside = _lines(spec, between.get((state.id, state.id), []), guarded=False)
    return Node(
        state.id,
        spot,
        state.title,
        state.text,
        *_holding(refinements),
        all(phase.final for phase in refinements),
        any(phase.final for phase in refinements),
        inside,
        _still(spec, {phase.id for phase in refinements}),
    )


def _phase(spec: Spec, phase: Phase, spot: Spot, between: Mapping[Pair, list[PhaseMove]]) -> Node:
    inside = _lines(spec, between.get((phase.id, phase.id), []))
    still = _still(spec, {phase.id})
    return Node(phase.id, spot, _short(phase), phase.text, *_holding([phase]), phase.final, phase.final, inside, still)


def _short(phase: Phase) -> str:
    return phase.id.removeprefix(f"{phase.state}.")


def _holding(phases: Sequence[Phase]) -> tuple[Holds, tuple[str, ...]]:
    """Whether all, some or none of the phases hold the QPU, and which."""
    holding = tuple(_short(phase) for phase in phases if phase.holds)
    return "whole" if len(holding) == len(phases) else "part" if holding else "no", holding


def _still(spec: Spec, inside: set[str]) -> tuple[Mark, ...]:
    rows = [row for row in spec.rows.values() if row.answer != "step" and inside & set(row.sources)]
    return tuple(_mark(spec, row) for row in rows)


def _edges(spec: Spec, between: Mapping[Pair, list[PhaseMove]]) -> tuple[Edge, ...]:
    """One edge for each pair; pairs with the same target and the same lines share it."""
    shared: dict[tuple[str, tuple[PictureLine, ...]], list[str | None]] = {}
    for (source, target), moves in between.items():
        shared.setdefault((target, _lines(spec, moves)), []).append(source)
    order = [None, *spec.states, *spec.phases]
    edges: list[Edge] = []
    for (target, lines), sources in shared.items():
        sources.sort(key=order.index)
        parts = [sources] if len(sources) >= MANY else [[source] for source in sources]
        edges += [Edge(tuple(part), target, lines) for part in parts]
    return tuple(edges)


def _lines(spec: Spec, moves: Iterable[PhaseMove], *, guarded: bool = True) -> tuple[PictureLine, ...]:
    """The rows of some moves, those with the same input and guard in one line.

    If several cases of a row make the same move, the guard is their common part.
    """
    atoms: dict[str, tuple[str, ...]] = {}
    rows: dict[str, Row] = {}
    for move in moves:
        known = atoms.get(move.row.id, move.atoms)
        atoms[move.row.id] = tuple(atom for atom in known if atom in move.atoms)
        rows[move.row.id] = move.row
    lines: dict[tuple[str, tuple[str, ...]], list[Row]] = {}
    for row in rows.values():
        guard = _words(spec, atoms[row.id]) if guarded else ()
        lines.setdefault((row.input, guard), []).append(row)
    order = list(spec.inputs)
    return tuple(_line(spec, key[1], lines[key]) for key in sorted(lines, key=lambda key: order.index(key[0])))


def _line(spec: Spec, guard: tuple[str, ...], rows: Iterable[Row]) -> PictureLine:
    marks = {row.id: _mark(spec, row) for row in rows}
    entry = spec.inputs[next(iter(rows)).input]
    by: By = "timer" if entry.by == "job_timer" else entry.by  # drawn alike
    return PictureLine(entry.text, by, guard, tuple(marks[name] for name in sorted(marks)))


def _words(spec: Spec, atoms: Iterable[str]) -> tuple[str, ...]:
    return tuple(spec.guards[atom].text for atom in atoms)


def _mark(spec: Spec, row: Row) -> Mark:
    guard = ", ".join(_words(spec, row.guard))
    what = " ".join(
        part
        for part in (f"{row.id}:", spec.inputs[row.input].text, f"[{guard}]" if guard else "", _answer(row))
        if part
    )
    clauses = [spec.clauses[name] for name in row.clauses]
    return Mark(row.id, row.clauses[0], "\n".join([what, *(_quote(clause) for clause in clauses)]))


def _answer(row: Row) -> str:
    return "" if row.answer == "step" else f"({row.answer} {row.code})" if row.code else f"({row.answer})"


def _quote(clause: Clause) -> str:
    return f"{clause.id} {clause.title}: {' '.join(statement.text for statement in clause.statements)}"


def _sweeps(spec: Spec, moves: Iterable[PhaseMove]) -> bool:
    """Whether moves lead from many states into a single other one."""
    leaving = {
        (spec.phases[move.source].state, spec.phases[move.target].state)
        for move in moves
        if move.source is not None and spec.phases[move.source].state != spec.phases[move.target].state
    }
    return len({source for source, _ in leaving}) >= MANY and len({target for _, target in leaving}) == 1


def _sweep(spec: Spec, row: Row, moves: list[PhaseMove]) -> Sweep:
    atoms: dict[str, tuple[str, ...]] = {}
    for move in moves:
        known = atoms.get(move.target, move.atoms)
        atoms[move.target] = tuple(atom for atom in known if atom in move.atoms)
    targets = [
        (target, _words(spec, [atom for atom in common if atom not in row.guard])) for target, common in atoms.items()
    ]
    sources = tuple(phase for phase in spec.phases if phase in {move.source for move in moves})
    return Sweep(_line(spec, _words(spec, row.guard), [row]), sources, _origin(spec, sources), tuple(targets))


def _origin(spec: Spec, sources: tuple[str, ...]) -> str:
    names: dict[str, None] = {}
    for source in sources:
        state = spec.phases[source].state
        whole = all(phase.id in sources for phase in spec.phases.values() if phase.state == state)
        names[state if whole else source] = None
    return ", ".join(names)


def _bands(spec: Spec) -> list[list[str]]:
    """The states from top to bottom: those that accept, those in which a job may still start, and the rest."""
    starting = _starting(spec)
    bands: list[list[str]] = [[], [], []]
    for state in spec.states:
        refinements = [phase for phase in spec.phases.values() if phase.state == state]
        accepts = any(phase.accepting for phase in refinements)
        bands[0 if accepts else 1 if any(phase.id in starting for phase in refinements) else 2].append(state)
    return [band for band in bands if band]


def _state_spots(spec: Spec) -> dict[str, Spot]:
    bands = _bands(spec)
    across = max(len(band) for band in bands)
    return {
        state: (column, row)
        for row, band in enumerate(bands)
        for state, column in zip(band, _spread(len(band), across), strict=True)
    }


def _phase_spots(spec: Spec) -> dict[str, Spot]:
    """A state that accepts is a column, with the phases from which a job may start at its end; others are below.

    In a band of one state, the phases from which a job may start are side by side.
    """
    starting, bands = _starting(spec), _bands(spec)
    members = {state: [p.id for p in spec.phases.values() if p.state == state] for state in spec.states}
    across = max(len(band) for band in bands)
    spots: dict[str, Spot] = {}
    top = 0
    for band in bands:
        if len(band) == 1:
            inside = members[band[0]]
            for part in ([p for p in inside if p in starting], [p for p in inside if p not in starting]):
                for phase, column in zip(part, _spread(len(part), max(across, len(part))), strict=True):
                    spots[phase] = (column, top)
                top += bool(part)
            continue
        for state, column in zip(band, _spread(len(band), across), strict=True):
            for row, phase in enumerate(sorted(members[state], key=lambda p: p in starting)):
                spots[phase] = (column, top + row)
        top += max(len(members[state]) for state in band)
    return spots


def _starting(spec: Spec) -> set[str]:
    dispatches = [row for row in spec.rows.values() if spec.inputs[row.input].by == "dispatch"]
    return {phase for row in dispatches for phase in row.sources}


def _spread(count: int, across: int) -> list[int]:
    """`count` columns, spread evenly over all of them."""
    return [(across - 1) // 2] if count == 1 else [i * (across - 1) // (count - 1) for i in range(count)]
