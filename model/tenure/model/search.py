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
    kept: Callable[[Node], Node] = lambda node: node,
) -> Iterator[tuple[Found, bool]]:
    """What is found at each step from each node, and whether the step led to a new node.

    `steps` gives what is found at each step with the node that it leads to, or None if that is not gone on from. Nodes
    with equal keys count as one: the first is gone on from, in the form in which it is `kept`. Whoever asks no further
    ends the search.
    """
    seen, frontier = {key(start)}, deque([start])
    while frontier:
        for found, node in steps(frontier.popleft()):
            if node is None or (known := key(node)) in seen:
                yield found, False
            else:
                seen.add(known)
                yield found, True
                frontier.append(kept(node))
