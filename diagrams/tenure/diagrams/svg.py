"""Sets the positions of texts in an SVG that Graphviz has drawn to those of the layout.

Graphviz positions a text by font metrics, which differ from machine to machine. After this an SVG depends only on the
diagram and on the version of Graphviz, and texts of different sizes have one base line.
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
    """Set the texts of each node and frame to the given points.

    Comments, which name the version of Graphviz, and the ids of links, which depend on earlier drawings of the process,
    are removed.
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
