"""What the tests of this room share: specifications changed for a test, and an SVG taken apart."""

import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator

import attrs

from tenure.spec import Row, RowCase, Spec, bundled

SVG = "{http://www.w3.org/2000/svg}"
LINK = "{http://www.w3.org/1999/xlink}"

RENDERERS = ["pygraphviz", *(["dot"] if shutil.which("dot") else [])]
"""What can draw on this machine: a dot is not everywhere."""

Bounds = tuple[float, float, float, float]


def with_row(name: str, row_input: str, source: str, target: str) -> Spec:
    """Add a row to the bundled specification."""
    case = RowCase((source,), (), target, (), ())
    row = Row(name, row_input, (source,), (), "step", None, None, ("C1",), (case,))
    spec = bundled()
    return attrs.evolve(spec, rows={**spec.rows, name: row})


@attrs.frozen
class Part:
    """A node, frame or line of an SVG: its texts with where they begin, its links and notes, and its bounds."""

    kind: str
    texts: tuple[tuple[str, float, float], ...]
    links: tuple[tuple[str, str, str], ...]
    bounds: Bounds


def parts(svg: bytes) -> dict[str, Part]:
    """Take an SVG apart by the ids of its parts."""
    found = {}
    for group in ET.fromstring(svg).iter(f"{SVG}g"):
        kind = group.get("class")
        if kind not in ("node", "cluster", "edge"):
            continue
        texts = [(t.text or "", float(t.attrib["x"]), float(t.attrib["y"])) for t in group.iter(f"{SVG}text")]
        links = [
            (anchor.get(f"{LINK}href", ""), anchor.get(f"{LINK}title", ""), "".join(anchor.itertext()).strip())
            for anchor in group.iter(f"{SVG}a")
        ]
        found[group.attrib["id"]] = Part(kind, tuple(texts), tuple(links), _bounds(group))
    return found


def _bounds(group: ET.Element) -> Bounds:
    points = list(_points(group)) or [(0.0, 0.0)]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def _points(group: ET.Element) -> Iterator[tuple[float, float]]:
    for shape in group.iter():
        text = shape.get("points") or shape.get("d")
        if text:
            numbers = [float(number) for number in re.findall(r"-?\d+(?:\.\d+)?", text)]
            yield from zip(numbers[::2], numbers[1::2], strict=True)
