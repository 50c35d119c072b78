"""What the diagrams show: every state, phase and row of the specification, and nothing else."""

import attrs
import pytest

from tenure.diagrams import VIEWS, view
from tenure.diagrams.picture import Picture, PictureLine
from tenure.spec import Spec, bundled
from tests.diagrams.drawings import with_row

Move = tuple[str, str | None, str]


def drawn(picture: Picture) -> set[Move]:
    """List the moves of a picture: row, from, to."""
    moves: set[Move] = set()
    for node in picture.all_nodes:
        moves |= {(mark.row, node.id, node.id) for line in node.lines for mark in line.marks}
    for edge in picture.edges:
        for source in edge.sources:
            moves |= {(mark.row, source, edge.target) for line in edge.lines for mark in line.marks}
    return moves


def specified(spec: Spec) -> set[Move]:
    """List the moves of the rows between phases."""
    moves: set[Move] = set()
    for row in spec.rows.values():
        for case in row.cases:
            if not case.sources:
                moves.add((row.id, None, case.to))
            moves |= {(row.id, phase, case.target(phase)) for phase in case.sources}
    return moves


def lines(picture: Picture) -> list[PictureLine]:
    """Collect the lines of a picture."""
    found = [line for node in picture.all_nodes for line in node.lines]
    found += [line for edge in picture.edges for line in edge.lines]
    return found + [sweep.line for sweep in picture.sweeps]


def test_the_lifecycle_has_every_state() -> None:
    """The nodes are the states, in the order of the specification and with its words."""
    spec = bundled()
    nodes = view("lifecycle").nodes
    assert [(s.id, s.title, s.text) for s in spec.states.values()] == [(n.id, n.title, n.text) for n in nodes]


def test_the_phases_stand_in_their_states() -> None:
    """The nodes are the phases, each inside the group of its state."""
    spec = bundled()
    groups = {group.id: [node.id for node in group.nodes] for group in view("phases").groups}
    assert {s: [p.id for p in spec.phases.values() if p.state == s] for s in spec.states} == groups


def test_the_lifecycle_has_every_move_between_states() -> None:
    """A row leads from one state to another in the picture exactly if it does so in the specification."""
    spec = bundled()

    def state(phase: str | None) -> str | None:
        return None if phase is None else spec.phases[phase].state

    assert {(row, state(a), state(b)) for row, a, b in specified(spec)} == drawn(view("lifecycle"))


def test_the_phases_have_every_move() -> None:
    """A row leads from one phase to another in the picture exactly if it does so in the specification."""
    picture = view("phases")
    moves = drawn(picture)
    sweeping = {sweep.line.marks[0].row for sweep in picture.sweeps}
    assert {move for move in specified(bundled()) if move[0] not in sweeping} == moves


def test_rows_that_leave_many_states_alike_are_drawn_once() -> None:
    """A sweep names every phase that its row leaves, and every phase that it leads to."""
    spec = bundled()
    sweeps = {sweep.line.marks[0].row: sweep for sweep in view("phases").sweeps}
    assert ["T17", "T26", "T28"] == list(sweeps)
    for row, sweep in sweeps.items():
        moves = {(a, b) for name, a, b in specified(spec) if name == row}
        assert {a for a, _ in moves} == set(sweep.sources)
        assert {b for _, b in moves} == {target for target, _ in sweep.targets}
    assert "queued, active, deactivated, closed.unstarted, closed.draining, closed.waiting" == sweeps["T26"].origin
    assert (("canceled.ended", ()), ("canceled.draining", ("a job is running",))) == sweeps["T26"].targets


@pytest.mark.parametrize("name", VIEWS)
def test_every_row_appears(name: str) -> None:
    """No row is missing, not even one that changes nothing."""
    spec, picture = bundled(), view(name)
    shown = {mark.row for line in lines(picture) for mark in line.marks}
    assert {row.id for row in spec.rows.values() if row.answer == "step"} == shown
    still = {mark.row for node in picture.all_nodes for mark in node.still}
    assert {row.id for row in spec.rows.values() if row.answer != "step"} == still


@pytest.mark.parametrize("name", VIEWS)
def test_the_words_are_the_specifications(name: str) -> None:
    """Inputs and guards are said as the specification says them, and each row links to a clause that it cites."""
    spec = bundled()
    for line in lines(view(name)):
        assert line.text in {entry.text for entry in spec.inputs.values()}
        assert set(line.guard) <= {guard.text for guard in spec.guards.values()}
        for mark in line.marks:
            assert mark.clause in spec.rows[mark.row].clauses
            assert spec.clauses[mark.clause].statements[0].text in mark.note


@pytest.mark.parametrize("name", VIEWS)
def test_a_new_row_shows_up(name: str) -> None:
    """No edge is typed by hand: a row that is added to the specification is in the picture."""
    spec = with_row("T99", "finish", "queued.waiting", "expired.ended")
    shown = {mark.row for line in lines(view(name, spec)) for mark in line.marks}
    assert "T99" in shown


@pytest.mark.parametrize("name", VIEWS)
def test_a_new_phase_has_a_place_of_its_own(name: str) -> None:
    """Nor is a place: whatever states and phases there are, no two nodes stand in one spot."""
    spec = bundled()
    more = {
        f"{state}.extra{number}": attrs.evolve(spec.phases["queued.empty"], id=f"{state}.extra{number}")
        for state in (*spec.states, "new")
        for number in range(3)
    }
    states = {**spec.states, "new": attrs.evolve(spec.states["queued"], id="new")}
    nodes = view(name, attrs.evolve(spec, phases={**spec.phases, **more}, states=states)).all_nodes
    assert len(nodes) == len({node.spot for node in nodes})


def test_what_cases_of_a_row_share_is_the_guard() -> None:
    """Where several cases of a row make the same move, the guard is what they have in common."""
    cancel = [e for e in view("lifecycle").edges if e.target == "canceled"]
    assert [("queued", "active", "deactivated", "closed")] == [edge.sources for edge in cancel]
    assert [()] == [line.guard for edge in cancel for line in edge.lines]


def test_what_holds_and_what_is_final_is_marked() -> None:
    """The holder of the QPU and the ended phases stand out."""
    spec = bundled()
    nodes = view("phases").all_nodes
    assert {p.id for p in spec.phases.values() if p.holds} == {node.id for node in nodes if node.holds == "whole"}
    assert {"whole", "no"} == {node.holds for node in nodes}
    assert {p.id for p in spec.phases.values() if p.final} == {node.id for node in nodes if node.final}
    assert {node.id for node in nodes if node.final} == {node.id for node in nodes if node.ends}


def test_a_state_shows_whether_all_or_some_of_its_phases_hold() -> None:
    """Closed holds the QPU while it drains, and no other state but active does; a session is over in three states."""
    nodes = {node.id: node for node in view("lifecycle").nodes}
    assert ("whole", ("busy", "idle")) == (nodes["active"].holds, nodes["active"].holding)
    assert ("part", ("draining",)) == (nodes["closed"].holds, nodes["closed"].holding)
    assert {"no"} == {node.holds for name, node in nodes.items() if name not in ("active", "closed")}
    assert ["closed", "canceled", "expired"] == [name for name, node in nodes.items() if node.ends]


@pytest.mark.parametrize(
    ("changed", "holds", "holding"),
    [({"active.idle": False}, "part", ("busy",)), ({"active.idle": False, "active.busy": False}, "no", ())],
)
def test_what_holds_is_computed(changed: dict[str, bool], holds: str, holding: tuple[str, ...]) -> None:
    """Another table has another picture."""
    spec = bundled()
    phases = {**spec.phases, **{name: attrs.evolve(spec.phases[name], holds=each) for name, each in changed.items()}}
    nodes = {node.id: node for node in view("lifecycle", attrs.evolve(spec, phases=phases)).nodes}
    assert (holds, holding) == (nodes["active"].holds, nodes["active"].holding)
