"""The size of a text in a diagram, computed without a font.

Every box of a diagram has a size computed here, so the layout does not depend on the fonts of a machine. The widths are
those of DejaVu Sans, which is wider than what browsers choose for the same text: a text may not fill its box, but does
not overflow it.
"""

import math
import unicodedata
from collections.abc import Iterable

# In hundredths of the font size, for the characters from space to tilde.
_REGULAR = (
    *(32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64),
    *(64, 64, 34, 34, 84, 84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79),
    *(60, 79, 69, 63, 61, 73, 68, 99, 69, 61, 69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63),
    *(63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52, 39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84),
)
_BOLD = (
    *(35, 46, 52, 84, 70, 100, 87, 31, 46, 46, 52, 84, 38, 42, 38, 37, 70, 70, 70, 70, 70, 70, 70, 70),
    *(70, 70, 40, 40, 84, 84, 84, 58, 100, 77, 76, 73, 83, 68, 68, 82, 84, 37, 37, 77, 64, 100, 84, 85),
    *(73, 85, 77, 72, 68, 81, 77, 110, 77, 72, 73, 46, 37, 46, 84, 50, 50, 67, 72, 59, 72, 68, 44, 72),
    *(71, 34, 34, 67, 34, 104, 71, 69, 72, 72, 49, 60, 48, 71, 65, 92, 65, 65, 58, 71, 37, 71, 84),
)
_HINTED = 1.03
"""The factor for small sizes, at which letters are set on whole pixels and a little wider."""
_LINE = 1.3


def width(text: str, size: float, *, bold: bool = False) -> int:
    """The width of one line of text, in points rounded up.

    >>> width("start", 10), width("start", 10, bold=True)
    (24, 29)
    """
    table = _BOLD if bold else _REGULAR
    return math.ceil(sum(_em(mark, table) for mark in text) * size / 100 * _HINTED)


def height(size: float) -> int:
    """The height of one line of text, in points rounded up."""
    return math.ceil(size * _LINE)


def wrap(text: str, size: float, room: float, *, bold: bool = False) -> list[str]:
    """The words of a text in lines of at most `room` points; a word that is longer has a line of its own.

    >>> wrap("lane free, no holder", 10, 60)
    ['lane free,', 'no holder']
    """
    return fill(text.split(), size, room, bold=bold)


def fill(parts: Iterable[str], size: float, room: float, *, bold: bool = False) -> list[str]:
    """The parts of a text in lines of at most `room` points, not broken inside a part unless it is longer than a line.

    >>> fill(["lane free,", "no holder"], 10, 80)
    ['lane free,', 'no holder']
    """
    lines: list[str] = []
    for part in parts:
        longer = f"{lines[-1]} {part}" if lines else part
        if lines and width(longer, size, bold=bold) <= room:
            lines[-1] = longer
        elif " " in part and width(part, size, bold=bold) > room:
            lines += wrap(part, size, room, bold=bold)
        else:
            lines.append(part)
    return lines


def _em(mark: str, table: tuple[int, ...]) -> int:
    index = ord(mark) - ord(" ")
    if 0 <= index < len(table):
        return table[index]
    return 0 if unicodedata.combining(mark) else 110 if unicodedata.east_asian_width(mark) in "WF" else 85
