"""Breadth-first search: the one engine behind exploration, shortest runs and counterexamples."""

from collections import deque
from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import TypeVar

Node = TypeVar("Node")
Found = TypeVar("Found")


def breadth_first(
    start: Node,
    steps: Callable[[Node], Iterable[tuple[Found, Node | None]]],
    key: Callable[[Node], Hashable],
    reduced: Callable[[Node], Node] = lambda node: node,
) -> Iterator[tuple[Found, bool]]:
    """Yield the result of each step from each node, and whether the step led to a new node.

    `steps` returns the result of each step with the next node, or None if the search does not continue there. Nodes
    with equal keys are the same. The search continues from the first, in the form that `reduced` returns.
    """
    seen, frontier = {key(start)}, deque([start])
    while frontier:
        for found, node in steps(frontier.popleft()):
            if node is None or (known := key(node)) in seen:
                yield found, False
            else:
                seen.add(known)
                yield found, True
                frontier.append(reduced(node))
