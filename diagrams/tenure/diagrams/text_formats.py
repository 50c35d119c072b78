"""A diagram as a Mermaid or a PlantUML state diagram."""

import json
import re
from collections.abc import Iterable, Iterator

from tenure.diagrams.labels import HOLDER, INK, PARTLY, holding_words, pen
from tenure.diagrams.picture import Edge, Node, Picture, PictureLine, Sweep
from tenure.diagrams.picture_text import clean, identifiers, in_words


def mermaid(picture: Picture) -> str:
    """The picture as Mermaid source, for pages that draw Mermaid themselves."""
    lines = ["---", f"title: {json.dumps(clean(picture.title), ensure_ascii=False)}", "---", "stateDiagram-v2"]
    lines += (f"    {line}" for line in _Mermaid(picture).body())
    return "\n".join(lines) + "\n"


def plantuml(picture: Picture) -> str:
    """The picture as PlantUML source."""
    diagram = _PlantUml(picture)
    lines = [f"@startuml {picture.name}", f"title {diagram.text(picture.title)}", "hide empty description"]
    return "\n".join([*lines, *diagram.body(), "@enduml"]) + "\n"


class _StateDiagram:
    """The common part of both notations."""

    indent: str
    line_break: str
    risky: re.Pattern[str]
    """The characters that have a meaning in the notation; they are replaced by `entity`."""
    entity: str

    def __init__(self, picture: Picture) -> None:
        self.picture = picture
        names = [node.id for node in picture.all_nodes] + [group.id for group in picture.groups]
        self.ids = identifiers([*names, *(f"sweep {number}" for number in range(len(picture.sweeps)))])

    def body(self) -> Iterator[str]:
        """Groups, nodes, edges, sweeps and ends."""
        picture, ids = self.picture, self.ids
        for group in picture.groups:
            yield f'state "{self.text(group.title)}" as {ids[group.id]} {{'
            for node in group.nodes:
                yield from (f"{self.indent}{line}" for line in self._node(node))
            yield "}"
        for node in picture.nodes:
            yield from self._node(node)
        for edge in picture.edges:
            yield from self._edge(edge)
        for number, sweep in enumerate(picture.sweeps):
            yield from self._sweep(sweep, ids[f"sweep {number}"])
        yield from (f"{ids[node.id]} --> [*]" for node in picture.all_nodes if node.ends)

    def text(self, text: str) -> str:
        """The text with every risky character replaced."""
        return self.risky.sub(lambda match: self.entity.format(ord(match[0])), clean(text)) or self.entity.format(160)

    def color(self, node: Node) -> str:
        """The suffix of a node for its color."""
        return ""

    def arrow(self, lines: Iterable[PictureLine]) -> str:
        """The arrow of an edge."""
        return "-->"

    def _node(self, node: Node) -> Iterator[str]:
        name = self.ids[node.id]
        yield f'state "{self.text(node.title)}" as {name}{self.color(node)}'
        if node.holds == "part":
            yield f"{name} : {self.text(holding_words(node))}"
        for line in node.lines:
            yield f"{name} : {self._line(line)}"
        if node.still:
            yield f"{name} : no change {self.text(' '.join(mark.row for mark in node.still))}"

    def _edge(self, edge: Edge) -> Iterator[str]:
        label = self.line_break.join(map(self._line, edge.lines))
        for source in edge.sources:
            start = "[*]" if source is None else self.ids[source]
            yield f"{start} {self.arrow(edge.lines)} {self.ids[edge.target]} : {label}"

    def _sweep(self, sweep: Sweep, name: str) -> Iterator[str]:
        yield f'state "{self._line(sweep.line)}" as {name}'
        yield f"{name} : from {self.text(sweep.origin)}"
        for target, guard in sweep.targets:
            label = f" : [{self.text(', '.join(guard))}]" if guard else ""
            yield f"{name} {self.arrow([sweep.line])} {self.ids[target]}{label}"

    def _line(self, line: PictureLine) -> str:
        return " ".join(f"[{self.text(words)}]" if marked else self.text(words) for words, marked in in_words(line))


class _Mermaid(_StateDiagram):
    indent, line_break = "    ", "<br>"
    risky, entity = re.compile(r"[^\w ,.()=+'/-]|_"), "#{};"

    def body(self) -> Iterator[str]:
        """Colors come last, as classes."""
        yield from super().body()
        for name, color, holds in (("holder", HOLDER, "whole"), ("partly", PARTLY, "part")):
            if holders := [self.ids[node.id] for node in self.picture.all_nodes if node.holds == holds]:
                yield f"classDef {name} fill:{color},color:{INK}"
                yield f"class {','.join(holders)} {name}"


class _PlantUml(_StateDiagram):
    indent, line_break = "  ", r"\n"
    # Doubled marks are formatting, and marks at the start of a line separators.
    risky, entity = re.compile(r"[^\w ,.()=+-]|_|(?<=[.=+-])[.=+-]|^[.=+-]"), "<U+{:04X}>"

    def color(self, node: Node) -> str:
        """The color itself."""
        return {"whole": f" {HOLDER}", "part": f" {PARTLY}", "no": ""}[node.holds]

    def arrow(self, lines: Iterable[PictureLine]) -> str:
        """With the color and style of its pen."""
        drawn = pen(lines)
        style = "" if drawn.style == "solid" else f",{drawn.style}"
        return f"-[{drawn.color}{style}]->"
