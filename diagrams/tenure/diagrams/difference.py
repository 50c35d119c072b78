"""A diagram of the differences between a machine and the specified one, with both answers at each difference."""

from collections.abc import Sequence

import attrs
import graphviz

from tenure.diagrams.drawing import Drawing, PictureFormat, rendered
from tenure.diagrams.labels import INK, PAPER

ENGINE = "dot"
EXPECTED, GOT = "#1a7f37", "#cf222e"
MOST_SHOWN = 12
_FONT = "Helvetica,Arial,sans-serif"
_WIDTH = 34


@attrs.frozen
class MachineDifference:
    """A sequence of inputs on whose last input the machines differ.

    `states` are the specified states before each input; `expected` and `got` are the two answers to the last one.
    """

    word: tuple[str, ...]
    states: tuple[str, ...]
    expected: str
    got: str


def draw_difference(
    title: str, differences: Sequence[MachineDifference], form: PictureFormat, *, renderer: str = "auto"
) -> Drawing:
    """The first differences as svg, png, pdf or dot. Raises as `tenure.diagrams.draw` does."""
    return rendered("difference", form, difference_source(title, differences), renderer, ENGINE)


def difference_source(title: str, differences: Sequence[MachineDifference]) -> str:
    """The first differences as DOT source: expected answers in green, actual ones in red."""
    graph = graphviz.Digraph("difference")
    shown = differences[:MOST_SHOWN]
    left = len(differences) - len(shown)
    text = title if not left else f"{title} ({left} more are not shown)"
    graph.attr(
        "graph",
        layout=ENGINE,
        rankdir="LR",
        bgcolor=PAPER,
        fontname=_FONT,
        label=_escaped(text),
        labelloc="t",
        pad="0.15",
    )
    graph.attr("node", fontname=_FONT, fontsize="11", shape="box", style="rounded", color=INK, fontcolor=INK)
    graph.attr("edge", fontname=_FONT, fontsize="10", color=INK, fontcolor=INK, arrowsize="0.7")
    states = dict.fromkeys(state for each in shown for state in each.states)
    names = {state: f"state{number}" for number, state in enumerate(states)}
    for state, name in names.items():
        graph.node(name, _escaped(state))
    steps = dict.fromkeys(
        (each.states[at], each.word[at], each.states[at + 1]) for each in shown for at in range(len(each.word) - 1)
    )
    for source, word, target in steps:
        graph.edge(names[source], names[target], _escaped(word))
    for number, each in enumerate(shown):
        for kind, answer, color in (("expected", each.expected, EXPECTED), ("got", each.got, GOT)):
            name = f"{kind}{number}"
            graph.node(name, _wrapped(answer), shape="note", style="", color=color, fontcolor=color)
            graph.edge(names[each.states[-1]], name, _escaped(each.word[-1]), color=color, fontcolor=color)
    return str(graph.source)


def _wrapped(answer: str) -> str:
    """Break an answer into left-aligned lines at blanks."""
    lines, line = [], ""
    for word in answer.split(" "):
        if line and len(line) + len(word) >= _WIDTH:
            lines.append(line)
            line = ""
        line = f"{line} {word}" if line else word
    return "".join(f"{_escaped(each)}\\l" for each in (*lines, line))


def _escaped(text: str) -> str:
    """Escape a text from a target, so that Graphviz reads none of it as a command."""
    printable = "".join(letter if letter.isprintable() else " " for letter in text)
    escaped: str = graphviz.escape(printable)
    return escaped
