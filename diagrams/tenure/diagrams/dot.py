"""A diagram in DOT with all positions, so that Graphviz only draws the lines.

The text of an edge is in a box on the edge, never beside it, so that no text can belong to two edges. If the box is far
from the source of its edge, it names the source instead of a line.
"""

from collections.abc import Mapping, Sequence

import attrs
import graphviz

from tenure.diagrams.labels import (
    FRAME,
    GROUND,
    INK,
    PAPER,
    HtmlLabel,
    Pen,
    group_label,
    guard_label,
    legend,
    lines_label,
    node_label,
    note,
    pen,
)
from tenure.diagrams.layout import Box, GridCell, Point, Rectangle, place
from tenure.diagrams.picture import Edge, PhaseGroup, Picture, Sweep
from tenure.diagrams.picture_text import identifiers

ENGINE = "nop"
"""The engine that keeps all positions and draws the lines."""

_FONT = "Helvetica,Arial,sans-serif"
_START, _END, _LEGEND = "start", "end mark", "key"
_MARK = 16.0
"""The width and height of the end mark."""
_NEXT = 2
"""The distance of neighbouring nodes in cells: nodes are in every second one."""


@attrs.frozen
class DotPlan:
    """DOT source, and the positions of the texts of each node or frame in its drawing: right and down, by id."""

    source: str
    texts: Mapping[str, tuple[Point, ...]]


def plan(picture: Picture, *, link_base: str) -> DotPlan:
    """The picture as DOT source; a row links to its clause at `link_base`#clause."""
    return _Writer(picture, link_base).write()


class _Writer:
    """Makes labels and places, then writes the DOT source."""

    def __init__(self, picture: Picture, link_base: str) -> None:
        self._picture, self._link_base = picture, link_base
        self._room = 115 if picture.groups else 135
        self._spots: dict[str, GridCell] = {
            node.id: (_NEXT * node.spot[0], _NEXT * node.spot[1]) for node in picture.all_nodes
        }
        self._frames = {node.id: group.id for group in picture.groups for node in group.nodes}
        self._labels: dict[str, HtmlLabel] = {}
        self._boxes: dict[str, Box] = {}
        self._collect()
        self._places, self._rectangles = place(self._boxes)
        self._bottom = self._add_legend()
        self._ids = identifiers([*self._labels, *self._rectangles, _START, _END])
        self._graph = graphviz.Digraph(picture.name)
        self._texts: dict[str, tuple[Point, ...]] = {}

    def write(self) -> DotPlan:
        picture, graph = self._picture, self._graph
        graph.attr("graph", layout=ENGINE, splines="true", esep="+3", bgcolor=PAPER, fontname=_FONT, pad="0.15")
        graph.attr("graph", notranslate="true", tooltip=_plain(picture.title))
        graph.attr("node", shape="plain", fontname=_FONT)
        graph.attr("edge", fontname=_FONT, arrowsize="0.7")
        for group in picture.groups:
            self._group(group)
        for node in picture.all_nodes:
            self._box(node.id, f"{node.id}: {node.text}")
        for number, edge in enumerate(picture.edges):
            self._edge(_name("edge", number), edge)
        for number, sweep in enumerate(picture.sweeps):
            self._sweep(_name("sweep", number), sweep)
        self._end()
        self._box(_LEGEND, picture.title)
        return DotPlan(str(graph.source), self._texts)

    def _collect(self) -> None:
        for node in self._picture.all_nodes:
            label = node_label(node, self._link_base, self._room, brief=bool(self._picture.groups))
            self._add(node.id, label, self._spots[node.id], self._frames.get(node.id))
        for number, edge in enumerate(self._picture.edges):
            origin = str(edge.sources[0]) if self._far(edge) else ""
            label = lines_label(edge.lines, self._link_base, self._room, origin)
            cell = self._beside([edge.target]) if origin else self._between(edge)
            self._add(_name("edge", number), label, cell, None if origin else self._home(edge))
        for number, sweep in enumerate(self._picture.sweeps):
            cell = self._beside([target for target, _ in sweep.targets])
            label = lines_label([sweep.line], self._link_base, self._room, sweep.origin)
            self._add(_name("sweep", number), label, cell)
            for target, guard in sweep.targets:
                if guard:
                    label = guard_label(guard, sweep.line, self._room)
                    self._add(_name("sweep", number, target), label, (cell[0], self._spots[target][1]))

        if any(node.ends for node in self._picture.all_nodes):
            self._boxes[_END] = Box((_MARK, _MARK), self._last())

    def _last(self) -> GridCell:
        """The cell in the middle of the last row of nodes, or below it if that cell has a node."""
        column, row = (max(cell[axis] for cell in self._spots.values()) for axis in (0, 1))
        middle = (column // 2, row)
        return (middle[0], row + 1) if middle in self._spots.values() else middle

    def _add(self, name: str, label: HtmlLabel, cell: GridCell, frame: str | None = None) -> None:
        self._labels[name] = label
        self._boxes[name] = Box(label.size, cell, frame)

    def _add_legend(self) -> float:
        """Place the legend below everything and return its lower end."""
        below = max(place.bottom for place in (*self._places.values(), *self._rectangles.values()))
        left = min(place.left for place in (*self._places.values(), *self._rectangles.values()))
        self._labels[_LEGEND] = label = legend(self._picture)
        top = below + label.size[1] / 2
        self._places[_LEGEND] = Rectangle(left, top, left + label.size[0], top + label.size[1])
        return top + label.size[1]

    def _far(self, edge: Edge) -> bool:
        """Whether an edge has a single source that is not a neighbour of its target."""
        source, target = edge.sources[0], edge.target
        if len(edge.sources) > 1 or source is None:
            return False
        return any(abs(self._spots[source][axis] - self._spots[target][axis]) > _NEXT for axis in (0, 1))

    def _between(self, edge: Edge) -> GridCell:
        """The cell halfway; with several sources, or if that cell has a node, the one next to the target."""
        column, row = self._spots[edge.target]
        sources = [(column, row - _NEXT) if source is None else self._spots[source] for source in edge.sources]
        right, down = (sum(cell[axis] for cell in sources) / len(sources) for axis in (0, 1))
        halfway = (round((column + right) / 2), round((row + down) / 2))
        if len(sources) == 1 and halfway not in self._spots.values():
            return halfway
        if down == row:
            return (column + (1 if right > column else -1), row)
        return (column, row + (1 if down > row else -1))

    def _beside(self, targets: Sequence[str]) -> GridCell:
        """A cell to the left or right of the targets inside the picture, preferably the emptier one."""
        spots = [self._spots[target] for target in targets]
        column, row = (round(sum(cell[axis] for cell in spots) / len(spots)) for axis in (0, 1))
        last = max(cell[0] for cell in self._spots.values())
        taken = [box.cell for box in self._boxes.values()]
        sides = [(column - 1, row), (column + 1, row)]
        inside = [cell for cell in sides if 0 <= cell[0] <= last]
        return min(inside or sides[1:], key=taken.count)

    def _home(self, edge: Edge) -> str | None:
        """The frame that contains an edge, or None."""
        frames = {None if source is None else self._frames.get(source) for source in (*edge.sources, edge.target)}
        return frames.pop() if len(frames) == 1 else None

    def _group(self, group: PhaseGroup) -> None:
        frame, label, identifier = self._rectangles[group.id], group_label(group), self._ids[group.id]
        width, height = label.size
        corner = (frame.left + 2, frame.top + 2)
        with self._graph.subgraph(name=f"cluster_{identifier}") as cluster:
            bounds = (frame.left, self._up(frame.bottom), frame.right, self._up(frame.top))
            cluster.attr(id=identifier, tooltip=_plain(group.text), bb=",".join(f"{bound:g}" for bound in bounds))
            cluster.attr(label=label.html, lp=self._point(corner[0] + width / 2, corner[1] + height / 2))
            cluster.attr(style="rounded,filled", fillcolor=GROUND, color=FRAME)
            for node in group.nodes:
                cluster.node(self._ids[node.id])
        self._begin(identifier, label, corner)

    def _edge(self, name: str, edge: Edge) -> None:
        lines, what = pen(edge.lines), ", ".join(line.text for line in edge.lines)
        box = self._box(name, what)
        for source in () if self._far(edge) else edge.sources:
            tail = self._start(name) if source is None else self._ids[source]
            self._line(tail, box, lines, f"{source or _START} → {edge.target}: {what}", head=False)
        self._line(box, self._ids[edge.target], lines, f"{what} → {edge.target}")

    def _sweep(self, name: str, sweep: Sweep) -> None:
        lines, what = pen([sweep.line]), sweep.line.text
        box = self._box(name, f"{what} from {sweep.origin}")
        for target, guard in sweep.targets:
            tip, tail = f"{what} → {target}", box
            if guard:
                tail = self._box(f"{name} {target}", ", ".join(guard))
                self._line(box, tail, lines, tip, head=False)
            self._line(tail, self._ids[target], lines, tip)

    def _start(self, box: str) -> str:
        """Draw the starting point above a box."""
        x, y = self._places[box].middle
        name = self._ids[_START]
        tip = _plain("before the session is opened")
        self._graph.node(name, id=name, shape="point", width="0.14", color=INK, pos=self._point(x, y - 34), tooltip=tip)
        return name

    def _end(self) -> None:
        """Draw the end mark, with a line from each node in which a session may have ended."""
        ending = [node for node in self._picture.all_nodes if node.ends]
        if not ending:
            return
        name, size = self._ids[_END], f"{_MARK / 72:g}"
        tip, spot = _plain("the session has ended"), self._point(*self._places[_END].middle)
        shape = {"shape": "doublecircle", "style": "filled", "fillcolor": INK, "color": INK}
        self._graph.node(name, label="", id=name, width=size, fixedsize="true", pos=spot, tooltip=tip, **shape)
        for node in ending:
            self._line(self._ids[node.id], name, Pen(INK, "solid", ""), f"{node.id}: the session has ended")

    def _box(self, name: str, tip: str) -> str:
        identifier, label, rectangle = self._ids[name], self._labels[name], self._places[name]
        self._graph.node(
            identifier, label=label.html, id=identifier, pos=self._point(*rectangle.middle), tooltip=_plain(tip)
        )
        self._begin(identifier, label, (rectangle.left, rectangle.top))
        return identifier

    def _line(self, tail: str, head_node: str, pen: Pen, tip: str, *, head: bool = True) -> None:
        arrow = {} if head else {"arrowhead": "none"}
        self._graph.edge(tail, head_node, color=pen.color, style=pen.style, tooltip=_plain(tip), **arrow)

    def _begin(self, identifier: str, label: HtmlLabel, corner: Point) -> None:
        self._texts[identifier] = tuple((corner[0] + x, corner[1] + y - self._bottom) for x, y in label.texts)

    def _point(self, x: float, y: float) -> str:
        return f"{x:g},{self._up(y):g}"

    def _up(self, y: float) -> float:
        """A vertical position counted from the bottom, as in Graphviz."""
        return self._bottom - y


def _plain(text: str) -> str:
    """Mark a text as plain, so that Graphviz does not read it as HTML."""
    marked: str = graphviz.nohtml(note(text))
    return marked


def _name(kind: str, number: int, target: str = "") -> str:
    return f"{kind} {number} {target}".strip()
