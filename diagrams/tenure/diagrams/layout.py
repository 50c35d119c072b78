"""The places of the boxes of a diagram: a grid whose rows and columns have the size of their largest boxes.

Only the lines between boxes are left to Graphviz, so a diagram has the same shape in every version of it.
"""

from collections.abc import Iterable, Mapping
from typing import TypeAlias

import attrs

GridCell: TypeAlias = tuple[int, int]
"""Column and row, counted from the upper left corner."""

Size: TypeAlias = tuple[float, float]
"""Width and height in points."""

Point: TypeAlias = tuple[float, float]
"""Right and down from the upper left corner, in points."""

Interval: TypeAlias = tuple[float, float]

GAP, MARGIN, HEADING = 14.0, 10.0, 23.0
"""The space between boxes, between a box and its frame, and for the title at the top of a frame."""


@attrs.frozen
class Box:
    """A box to be placed: its size, its cell and the frame around it, if any. Boxes may share a cell."""

    size: Size
    cell: GridCell
    frame: str | None = None


@attrs.frozen
class Rectangle:
    """The place of a box or a frame."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def middle(self) -> Point:
        """The middle of the rectangle."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2


def place(boxes: Mapping[str, Box]) -> tuple[dict[str, Rectangle], dict[str, Rectangle]]:
    """The places of the boxes and of the frames; neither overlap boxes of other cells."""
    cells: dict[GridCell, list[str]] = {}
    framed: dict[str, list[str]] = {}
    for name, box in boxes.items():
        cells.setdefault(box.cell, []).append(name)
        if box.frame is not None:
            framed.setdefault(box.frame, []).append(name)
    extents = {cell: _extent(cell, [boxes[name].size for name in names]) for cell, names in cells.items()}
    spans = [[boxes[name].cell for name in names] for names in framed.values()]
    columns, rows = (
        _tracks(
            [(cell[axis], size[axis]) for cell, size in extents.items()],
            [[cell[axis] for cell in span] for span in spans],
            (MARGIN, HEADING)[axis],
        )
        for axis in (0, 1)
    )
    places: dict[str, Rectangle] = {}
    for cell, names in cells.items():
        middle = (sum(columns[cell[0]]) / 2, sum(rows[cell[1]]) / 2)
        places |= _shared(cell, {name: boxes[name].size for name in names}, middle)
    frames = {}
    for frame, names in framed.items():
        frames[frame] = Rectangle(
            min(places[name].left for name in names) - MARGIN,
            min(rows[boxes[name].cell[1]][0] for name in names) - HEADING,
            max(places[name].right for name in names) + MARGIN,
            max(rows[boxes[name].cell[1]][1] for name in names) + MARGIN,
        )
    return places, frames


def _stacked(cell: GridCell) -> bool:
    """Whether boxes that share a cell are stacked vertically, as in the rows of nodes, or side by side."""
    return cell[1] % 2 == 0


def _extent(cell: GridCell, sizes: list[Size]) -> Size:
    widths, heights = [width for width, _ in sizes], [height for _, height in sizes]
    gaps = GAP * (len(sizes) - 1)
    return (max(widths), sum(heights) + gaps) if _stacked(cell) else (sum(widths) + gaps, max(heights))


def _shared(cell: GridCell, sizes: Mapping[str, Size], middle: Point) -> dict[str, Rectangle]:
    x, y = middle
    width, height = _extent(cell, list(sizes.values()))
    left, top = x - width / 2, y - height / 2
    places = {}
    for name, (across, down) in sizes.items():
        if _stacked(cell):
            places[name] = Rectangle(x - across / 2, top, x + across / 2, top + down)
            top += down + GAP
        else:
            places[name] = Rectangle(left, y - down / 2, left + across, y + down / 2)
            left += across + GAP
    return places


def _tracks(sizes: Iterable[tuple[int, float]], spans: Iterable[list[int]], margin: float) -> dict[int, Interval]:
    """The extent of each row or column: that of its largest cell, with space for frames."""
    room: dict[int, float] = {}
    for track, size in sizes:
        room[track] = max(size, room.get(track, 0.0))
    before, after = dict.fromkeys(room, 0.0), dict.fromkeys(room, 0.0)
    for span in spans:
        before[min(span)], after[max(span)] = margin, MARGIN
    tracks, position = {}, 0.0
    for track in sorted(room):
        start = position + before[track]
        tracks[track] = (start, start + room[track])
        position = start + room[track] + after[track] + GAP
    return tracks
