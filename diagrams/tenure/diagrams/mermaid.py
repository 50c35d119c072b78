"""A picture as a Mermaid state diagram, for pages that draw Mermaid themselves."""

import json
import re
from collections.abc import Iterable, Iterator

from tenure.diagrams.labels import HOLDER, INK, PARTLY, holding_words
from tenure.diagrams.picture import Edge, Node, Picture, PictureLine, Sweep
from tenure.diagrams.picture_text import clean, identifiers, in_words

_RISKY = re.compile(r"[^\w ,.()=+'/-]|_")


def mermaid(picture: Picture) -> str:
    """The picture as Mermaid source."""
    names = [node.id for node in picture.all_nodes] + [group.id for group in picture.groups]
    ids = identifiers([*names, *(f"sweep {number}" for number in range(len(picture.sweeps)))])
    lines = ["---", f"title: {json.dumps(clean(picture.title), ensure_ascii=False)}", "---", "stateDiagram-v2"]
    lines += (f"    {line}" for line in _body(picture, ids))
    return "\n".join(lines) + "\n"


def _body(picture: Picture, ids: dict[str, str]) -> Iterator[str]:
    for group in picture.groups:
        yield f'state "{_text(group.title)}" as {ids[group.id]} {{'
        for node in group.nodes:
            yield from (f"    {line}" for line in _node(node, ids))
        yield "}"
    for node in picture.nodes:
        yield from _node(node, ids)
    for edge in picture.edges:
        yield from _edge(edge, ids)
    for number, sweep in enumerate(picture.sweeps):
        yield from _sweep(sweep, ids[f"sweep {number}"], ids)
    yield from (f"{ids[node.id]} --> [*]" for node in picture.all_nodes if node.ends)
    for name, color, holds in (("holder", HOLDER, "whole"), ("partly", PARTLY, "part")):
        if holders := [ids[node.id] for node in picture.all_nodes if node.holds == holds]:
            yield f"classDef {name} fill:{color},color:{INK}"
            yield f"class {','.join(holders)} {name}"


def _node(node: Node, ids: dict[str, str]) -> Iterator[str]:
    yield f'state "{_text(node.title)}" as {ids[node.id]}'
    if node.holds == "part":
        yield f"{ids[node.id]} : {_text(holding_words(node))}"
    for line in node.lines:
        yield f"{ids[node.id]} : {_line(line)}"
    if node.still:
        yield f"{ids[node.id]} : no change {_text(' '.join(mark.row for mark in node.still))}"


def _edge(edge: Edge, ids: dict[str, str]) -> Iterator[str]:
    for source in edge.sources:
        yield f"{'[*]' if source is None else ids[source]} --> {ids[edge.target]} : {_label(edge.lines)}"


def _sweep(sweep: Sweep, name: str, ids: dict[str, str]) -> Iterator[str]:
    yield f'state "{_line(sweep.line)}" as {name}'
    yield f"{name} : from {_text(sweep.origin)}"
    for target, guard in sweep.targets:
        yield f"{name} --> {ids[target]}" + (f" : [{_text(', '.join(guard))}]" if guard else "")


def _label(lines: Iterable[PictureLine]) -> str:
    return "<br>".join(_line(line) for line in lines)


def _line(line: PictureLine) -> str:
    return " ".join(f"[{_text(words)}]" if bracketed else _text(words) for words, bracketed in in_words(line))


def _text(text: str) -> str:
    """The text with every character that Mermaid or HTML could take for its own as an entity."""
    return _RISKY.sub(lambda match: f"#{ord(match[0])};", clean(text)) or "#160;"
