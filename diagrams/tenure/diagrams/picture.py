"""The content of a diagram, independent of formats: nodes, groups and edges as frozen records.

All texts are the specification's own. `pictures` makes these records, and each format writes them.
"""

from typing import Literal, TypeAlias

import attrs

from tenure.spec.table import By

Holds: TypeAlias = Literal["whole", "part", "no"]
"""Whether all phases of a node hold the QPU, some, or none."""


@attrs.frozen
class Mark:
    """The id of a row, the clause that it links to, and its tooltip."""

    row: str
    clause: str
    note: str


@attrs.frozen
class PictureLine:
    """One input under one guard, a conjunction of atoms, with the rows that answer it; `by` is the kind of input."""

    text: str
    by: By
    guard: tuple[str, ...]
    marks: tuple[Mark, ...]


@attrs.frozen
class Node:
    """A state or a phase.

    `spot` is its column and row among the nodes. `lines` are the moves that stay inside it, `still` the rows that
    change nothing. `holds` says whether it holds the QPU, in part if only in the phases `holding`. `final`: no move
    leaves it; `ends`: a session may have ended in it.
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
    """Moves from each of some nodes to one; the source None is the start, before the opening."""

    sources: tuple[str | None, ...]
    target: str
    lines: tuple[PictureLine, ...]


@attrs.frozen
class Sweep:
    """A row with the same effect in phases of many states: drawn once, naming its sources instead of lines from them.

    `origin` is the text of the sources, whole states by their name; `targets` are nodes, each with its further guard.
    """

    line: PictureLine
    sources: tuple[str, ...]
    origin: str
    targets: tuple[tuple[str, tuple[str, ...]], ...]


@attrs.frozen
class Picture:
    """A whole diagram. Its nodes are in groups, or in `nodes` if it has no groups."""

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
