"""What a diagram shows, before any format: nodes, their groups, and the edges between them, as frozen records.

Every text in them is the specification's own; `views` fills them in and each format writes them down.
"""

from typing import Literal, TypeAlias

import attrs

from tenure.spec.table import By

Holds: TypeAlias = Literal["whole", "part", "no"]
"""How much of a node holds the QPU: all phases of a state, some, or none."""


@attrs.frozen
class Mark:
    """The id of a row, the clause that it links to, and the note that a pointer on it shows."""

    row: str
    clause: str
    note: str


@attrs.frozen
class PictureLine:
    """One input under one guard, a conjunction of atoms, with the rows that answer it; `by` says whose move it is."""

    text: str
    by: By
    guard: tuple[str, ...]
    marks: tuple[Mark, ...]


@attrs.frozen
class Node:
    """A state or a phase.

    `spot` is its column and row among the nodes. `lines` are the moves that stay inside it, `still` the rows that
    change nothing. `holds`: it holds the QPU, in part if only in the phases `holding`. `final`: nothing leads on from
    it; `ends`: a session may be over in it.
    """

    id: str
    spot: tuple[int, int]
    title: str
    text: str
    holds: Holds
    holding: tuple[str, ...]
    final: bool
    ends: bool
    lines: tuple[PictureLine, ...]
    still: tuple[Mark, ...]


@attrs.frozen
class PhaseGroup:
    """A state as a frame around its phases."""

    id: str
    title: str
    text: str
    nodes: tuple[Node, ...]


@attrs.frozen
class Edge:
    """Moves from each of some nodes to one; a source that is None is the start, before any session."""

    sources: tuple[str | None, ...]
    target: str
    lines: tuple[PictureLine, ...]


@attrs.frozen
class Sweep:
    """A row that leaves phases of many states alike: drawn once, naming its sources instead of a line from each.

    `origin` names the sources in words, whole states by their name; `targets` are nodes, each with its further guard.
    """

    line: PictureLine
    sources: tuple[str, ...]
    origin: str
    targets: tuple[tuple[str, tuple[str, ...]], ...]


@attrs.frozen
class Picture:
    """A whole diagram. Nodes stand in groups, or on their own where the picture has no groups."""

    name: str
    title: str
    groups: tuple[PhaseGroup, ...]
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    sweeps: tuple[Sweep, ...]

    @property
    def all_nodes(self) -> tuple[Node, ...]:
        """The nodes, in groups or not."""
        return (*self.nodes, *(node for group in self.groups for node in group.nodes))
