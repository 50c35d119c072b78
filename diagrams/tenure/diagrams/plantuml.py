"""A picture as a PlantUML state diagram."""

import re
from collections.abc import Iterable, Iterator

from tenure.diagrams.labels import HOLDER, PARTLY, holding_words, pen
from tenure.diagrams.picture import Edge, Node, Picture, PictureLine, Sweep
from tenure.diagrams.picture_text import clean, identifiers, in_words

# PlantUML reads doubled marks as formatting, and marks at the start of a line as separators.
_RISKY = re.compile(r"[^\w ,.()=+-]|_|(?<=[.=+-])[.=+-]|^[.=+-]")


def plantuml(picture: Picture) -> str:
    """The picture as PlantUML source."""
    names = [node.id for node in picture.all_nodes] + [group.id for group in picture.groups]
    ids = identifiers([*names, *(f"sweep {number}" for number in range(len(picture.sweeps)))])
    lines = [f"@startuml {picture.name}", f"title {_text(picture.title)}", "hide empty description"]
    return "\n".join([*lines, *_body(picture, ids), "@enduml"]) + "\n"


def _body(picture: Picture, ids: dict[str, str]) -> Iterator[str]:
    for group in picture.groups:
        yield f'state "{_text(group.title)}" as {ids[group.id]} {{'
        for node in group.nodes:
            yield from (f"  {line}" for line in _node(node, ids))
        yield "}"
    for node in picture.nodes:
        yield from _node(node, ids)
    for edge in picture.edges:
        yield from _edge(edge, ids)
    for number, sweep in enumerate(picture.sweeps):
        yield from _sweep(sweep, ids[f"sweep {number}"], ids)
    yield from (f"{ids[node.id]} --> [*]" for node in picture.all_nodes if node.ends)


def _node(node: Node, ids: dict[str, str]) -> Iterator[str]:
    color = {"whole": f" {HOLDER}", "part": f" {PARTLY}", "no": ""}[node.holds]
    yield f'state "{_text(node.title)}" as {ids[node.id]}{color}'
    if node.holds == "part":
        yield f"{ids[node.id]} : {_text(holding_words(node))}"
    for line in node.lines:
        yield f"{ids[node.id]} : {_line(line)}"
    if node.still:
        yield f"{ids[node.id]} : no change {_text(' '.join(mark.row for mark in node.still))}"


def _edge(edge: Edge, ids: dict[str, str]) -> Iterator[str]:
    label = r"\n".join(_line(line) for line in edge.lines)
    for source in edge.sources:
        yield f"{'[*]' if source is None else ids[source]} {_arrow(edge.lines)} {ids[edge.target]} : {label}"


def _sweep(sweep: Sweep, name: str, ids: dict[str, str]) -> Iterator[str]:
    yield f'state "{_line(sweep.line)}" as {name}'
    yield f"{name} : from {_text(sweep.origin)}"
    for target, guard in sweep.targets:
        label = f" : [{_text(', '.join(guard))}]" if guard else ""
        yield f"{name} {_arrow([sweep.line])} {ids[target]}{label}"


def _arrow(lines: Iterable[PictureLine]) -> str:
    drawn = pen(lines)
    style = "" if drawn.style == "solid" else f",{drawn.style}"
    return f"-[{drawn.color}{style}]->"


def _line(line: PictureLine) -> str:
    return " ".join(f"[{_text(words)}]" if bracketed else _text(words) for words, bracketed in in_words(line))


def _text(text: str) -> str:
    """The text with every character that PlantUML could take for its own by its number."""
    return _RISKY.sub(lambda match: f"<U+{ord(match[0]):04X}>", clean(text)) or "<U+00A0>"
