"""The last touch on an SVG that Graphviz has drawn: its texts begin where the layout has them.

Graphviz asks a font where to set a text, and the answer differs from machine to machine. After this an SVG depends on
the picture and on the version of Graphviz alone, and texts of different sizes stand on one base line.
"""

import re
from collections.abc import Mapping

from tenure.diagrams.layout import Point

_ELEMENT = re.compile(
    r'<g id="(?P<id>[^"]*)" class="(?:node|cluster|edge)">|(?P<text><text [^>]*?) x="[^"]*" y="[^"]*"'
)
_COMMENT = re.compile(r"<!--.*?-->\n?", re.DOTALL)
_ANCHOR = re.compile(r'<g id="[^"]*">(?=<a )')


def set_texts(svg: str, texts: Mapping[str, tuple[Point, ...]]) -> str:
    """The SVG with the texts of each node and frame at the given points.

    Comments, which name the version of Graphviz, and the ids of links, which it numbers through all that a process
    draws, are left out.
    """
    inside, number = "", 0

    def set_text(match: re.Match[str]) -> str:
        nonlocal inside, number
        if match["id"] is not None:
            inside, number = match["id"], 0
            return match[0]
        x, y = texts[inside][number]
        number += 1
        return f'{match["text"]} x="{x:g}" y="{y:.1f}"'

    return _ELEMENT.sub(set_text, _ANCHOR.sub("<g>", _COMMENT.sub("", svg)))
