"""The HTML-like labels of a diagram: boxes of computed size, independent of fonts.

Every text is left-aligned in a cell of fixed size, and a label has the positions of its texts.
"""

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Literal, TypeAlias
from urllib.parse import quote

import attrs

from tenure.diagrams.picture import Mark, Node, PhaseGroup, Picture, PictureLine
from tenure.diagrams.picture_text import clean
from tenure.diagrams.text_size import fill, height, width, wrap
from tenure.spec.table import By

INK, MUTED, FRAME, PAPER, GROUND, HOLDER = "#1f2328", "#59636e", "#afb8c1", "#ffffff", "#f6f8fa", "#fff3c4"
PARTLY = "#fffbed"
"""The colour of a node that holds the QPU in part, in formats whose nodes have one colour."""


@attrs.frozen
class Pen:
    """The line style of moves with one kind of cause, and its text in the legend."""

    color: str
    style: Literal["solid", "dashed", "bold"]
    text: str


PENS: Mapping[By, Pen] = {
    "command": Pen("#0b5cad", "solid", "the owner or the device acts"),
    "dispatch": Pen("#1a7f37", "bold", "the scheduler starts a job"),
    "timer": Pen("#b3470b", "dashed", "a clock has run out"),
}
SEVERAL = Pen(MUTED, "solid", "")
"""The pen of a line with moves of several kinds."""

HOLDS = "holds the QPU"

_TITLE, _TEXT, _SMALL = 13, 10, 9
_CARD = 165
_GAP, _INSET, _PADDING, _DOUBLE = 6, 4, 2, 3
_CAPITAL = 0.72
"""The height of a capital letter, for a font of size 1."""


@attrs.frozen
class HtmlLabel:
    """An HTML-like label, its size in points, and the positions of its texts: right and down from its corner."""

    html: str
    size: tuple[int, int]
    texts: tuple[tuple[float, float], ...]


@attrs.frozen
class Piece:
    """Some text of one size and colour, with an optional background, link and note."""

    text: str = attrs.field(converter=clean)
    size: int
    bold: bool = False
    color: str = INK
    fill: str = ""
    link: str = ""
    note: str = ""

    @property
    def width(self) -> int:
        """Its width in points."""
        return width(self.text, self.size, bold=self.bold) + _GAP


LabelRow: TypeAlias = Sequence[Piece]


def node_label(node: Node, link_base: str, room: int, *, brief: bool) -> HtmlLabel:
    """The label of a state or phase: its title, its text unless brief, the moves inside it, the rows without effect."""
    room = room if brief else _CARD
    head: list[LabelRow] = [[Piece(node.title, _TITLE, bold=True)], *([] if brief else _text(node.text, _TEXT, room))]
    if node.holds == "part":
        head += [[Piece(part, _TEXT, fill=HOLDER)] for part in wrap(clean(holding_words(node)), _TEXT, room)]
    body = [row for line in node.lines for row in _moves(line, link_base, room)]
    if node.still:
        body.append([Piece("no change", _SMALL, color=MUTED), *_marks(node.still, link_base)])
    return _table(
        head, body, paper=HOLDER if node.holds == "whole" else PAPER, ink=INK, rounded=True, double=node.final
    )


def holding_words(node: Node) -> str:
    """The text for a node that holds the QPU in some phases."""
    return f"{HOLDS} in {', '.join(node.holding)}"


def lines_label(lines: Sequence[PictureLine], link_base: str, room: int, origin: str) -> HtmlLabel:
    """The label of an edge, with its origin if given; inputs with the same guard are grouped above it."""
    rows: list[LabelRow] = []
    for guard in dict.fromkeys(line.guard for line in lines):
        for line in lines:
            if line.guard == guard:
                rows += _moves(line, link_base, room)
        rows += _guard(guard, room)
    if origin:
        rows += _text(f"from {origin}", _SMALL, room)
    return _table(rows, paper=PAPER, ink=pen(lines).color)


def guard_label(guard: Sequence[str], line: PictureLine, room: int) -> HtmlLabel:
    """The label of a guard on one of the lines from a box."""
    return _table(_guard(guard, room), paper=PAPER, ink=pen([line]).color)


def group_label(group: PhaseGroup) -> HtmlLabel:
    """The label of a frame."""
    return _table([[Piece(group.title, _TEXT)]])


def legend(picture: Picture) -> HtmlLabel:
    """The legend of the colours and shapes in the picture."""
    space = [Piece("", _SMALL)] * 2
    movers: list[Piece] = []
    for by, mover in PENS.items():
        movers += [Piece(by, _SMALL, bold=True, color=mover.color), Piece(mover.text, _SMALL, color=MUTED), *space]
    shapes: list[Piece] = []
    nodes = picture.all_nodes
    if any(node.still for node in nodes):
        shapes += [Piece("no change", _SMALL), Piece("the row refuses or has no effect", _SMALL, color=MUTED), *space]
    if any(node.holds == "whole" for node in nodes):
        shapes += [Piece(HOLDS, _SMALL, fill=HOLDER), *space]
    if any(node.holds == "part" for node in nodes):
        shapes += [
            Piece(f"{HOLDS} in", _SMALL, fill=HOLDER),
            Piece("these phases only", _SMALL, color=MUTED),
            *space,
        ]
    if any(node.final for node in nodes):
        shapes += [Piece("double frame", _SMALL), Piece("final", _SMALL, color=MUTED), *space]
    if any(node.ends for node in nodes):
        shapes += [Piece("ringed point", _SMALL), Piece("the session has ended", _SMALL, color=MUTED)]
    rows = [[Piece(picture.title, _TEXT, bold=True, color=MUTED)], movers, shapes]
    return _table([row for row in rows if row])


def pen(lines: Iterable[PictureLine]) -> Pen:
    """The pen for some lines."""
    movers = {line.by for line in lines}
    return PENS[movers.pop()] if len(movers) == 1 else SEVERAL


def note(text: str) -> str:
    """Escape a text for Graphviz, where a backslash begins an escape sequence in labels, links and notes."""
    return "\n".join(clean(line) for line in text.split("\n")).replace("\\", "\\\\")


def _text(text: str, size: int, room: int) -> list[LabelRow]:
    return [[Piece(part, size, color=MUTED)] for part in wrap(clean(text), size, room)]


def _guard(atoms: Sequence[str], room: int) -> list[LabelRow]:
    parts = [f"{clean(atom)}," for atom in atoms[:-1]] + [clean(atom) for atom in atoms[-1:]]
    return [[Piece(part, _TEXT)] for part in fill(parts, _TEXT, room)]


def _moves(line: PictureLine, link_base: str, room: int) -> list[LabelRow]:
    """The rows of a label for an input, with its table rows after the last word."""
    *first, last = [
        Piece(part, _TEXT, bold=True, color=PENS[line.by].color)
        for part in wrap(clean(line.text), _TEXT, room, bold=True) or [""]
    ]
    return [*([piece] for piece in first), [last, *_marks(line.marks, link_base)]]


def _marks(marks: Iterable[Mark], link_base: str) -> list[Piece]:
    return [
        Piece(mark.row, _SMALL, color=MUTED, link=_url(f"{link_base}#{mark.clause}"), note=mark.note) for mark in marks
    ]


def _url(text: str) -> str:
    """Encode a URL, with `&` escaped for XML, which some versions of Graphviz do not do."""
    return quote(text, safe="/:?#[]@!$&()*+,;=-._~%").replace("&", "&amp;")


def _table(
    head: Sequence[LabelRow],
    body: Sequence[LabelRow] = (),
    *,
    paper: str = "",
    ink: str = "",
    rounded: bool = False,
    double: bool = False,
) -> HtmlLabel:
    """Make a label of rows, with a line above those of the body, and a border if there is ink."""
    across = _INSET + max(sum(piece.width for piece in row) for row in (*head, *body))
    edge = (1 if ink else 0) + (_DOUBLE if double else 0)
    rows: list[str] = []
    texts: list[tuple[float, float]] = []
    down = edge
    for part in (head, body):
        if part is body and body:
            rows.append(f"<TR><TD{_attributes(HEIGHT=1, CELLPADDING=0, BGCOLOR=FRAME)}></TD></TR>")
            down += 1
        for row in part:
            rows.append(_row(row, across))
            texts += _beginnings(row, edge + _PADDING + _INSET, down + _PADDING)
            down += _high(row) + 2 * _PADDING
    style = _attributes(BORDER=1 if ink else 0, COLOR=ink, BGCOLOR=paper, STYLE="ROUNDED" if rounded else "")
    html = f'<TABLE{style} CELLBORDER="0" CELLSPACING="0" CELLPADDING="{_PADDING}">{"".join(rows)}</TABLE>'
    if double:
        frame = _attributes(BORDER=1, COLOR=ink, BGCOLOR=PAPER, STYLE="ROUNDED", CELLPADDING=_DOUBLE - 1)
        html = f'<TABLE{frame} CELLBORDER="0" CELLSPACING="0"><TR><TD>{html}</TD></TR></TABLE>'
    return HtmlLabel(f"<{html}>", (across + 2 * (_PADDING + edge), down + edge), tuple(texts))


def _high(row: LabelRow) -> int:
    return max(height(piece.size) for piece in row)


def _beginnings(row: LabelRow, right: float, down: float) -> list[tuple[float, float]]:
    """The positions of the texts of a row, all on one base line."""
    base = down + (_high(row) + _CAPITAL * max(piece.size for piece in row)) / 2
    rights = [right + sum(piece.width for piece in row[:number]) for number in range(len(row))]
    return [(begin, base) for begin in rights]


def _row(row: LabelRow, across: int) -> str:
    """A row of a label; it has a background if all of its pieces have one."""
    rest = across - _INSET - sum(piece.width for piece in row)
    cells = _space(_INSET) + "".join(_cell(piece, _high(row)) for piece in row) + (_space(rest) if rest else "")
    fill = _attributes(BGCOLOR=row[0].fill if all(piece.fill for piece in row) else "")
    return f'<TR><TD{fill}><TABLE BORDER="0" CELLSPACING="0" CELLPADDING="0"><TR>{cells}</TR></TABLE></TD></TR>'


def _space(across: int) -> str:
    return f"<TD{_attributes(FIXEDSIZE='TRUE', WIDTH=across, HEIGHT=1)}></TD>"


def _cell(piece: Piece, high: int) -> str:
    text = escape(note(piece.text)) or "&#160;"
    text = f"<B>{text}</B>" if piece.bold else text
    link = _attributes(HREF=piece.link, TOOLTIP=piece.note) if piece.link else ""
    size = _attributes(FIXEDSIZE="TRUE", WIDTH=piece.width, HEIGHT=high, ALIGN="LEFT", BGCOLOR=piece.fill)
    return f"<TD{size}{link}><FONT{_attributes(POINT__SIZE=piece.size, COLOR=piece.color)}>{text}</FONT></TD>"


def _attributes(**values: str | int) -> str:
    return "".join(
        f' {name.replace("__", "-")}="{escape(note(str(value))).replace(chr(10), "&#10;")}"'
        for name, value in values.items()
        if value != ""
    )
