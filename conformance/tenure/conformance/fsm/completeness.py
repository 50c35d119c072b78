"""Checks that test words are complete for a fault domain, by a condition on the tree of the words.

It is independent of how the words were made: it takes a machine as a table, the words, and a cover, which is a set of
words that reaches every state. The condition is that of Vaandrager and Melse, "New Fault Domains for Conformance
Testing of Finite State Machines" (CONCUR 2025), for a cover of any shape. If the cover is all words of A with up to k
further inputs, it is theirs for k-A-completeness. Two words are *apart* if some continuation, tried after both, is
answered differently. The *basis* has one word of the cover for each state; the *fringe* has the words one input beyond
the cover. The *candidates* of a word are the words of the basis that it is not apart from. The condition:

1. the cover contains the empty word and all prefixes of its words, and reaches each state;
2. every input that is asked after a word of the cover has been tried there;
3. each two words of the basis are apart;
4. each word of the fringe has only one candidate;
5. a word of the fringe and one of the cover that are not apart have the same candidates.

The fault domain is the set of machines in which a word of the cover reaches every state. (Machines in which two words
of the basis reach one state may be added: because of 3 they fail.) A machine of the domain that answers all test words
correctly answers every word correctly. For a word w, let s(w) be the state of the specified machine after it, and m(w)
that of the other one. After a word of the cover both give the same output to any further input (2), and reach s(v) and
m(v), with v in the cover or in the fringe. If v is in the fringe, m(v) = m(u) for some u in the cover, so u and v are
not apart, and they have the same single candidate (4, 5). The word of the basis that reaches s(v) is not apart from v,
so it is that candidate; likewise for u; so s(v) = s(u). Hence the pairs s(u), m(u) with u in the cover are closed under
all inputs, and in each of them both machines give the same outputs: they never differ.

A machine may be partial: an input that its table leaves out is never asked. Which inputs are asked must follow from the
answers so far, and so be the same for two machines with the same answers, as it is with one tester for all of them.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import TypeAlias

TreeState: TypeAlias = str
TreeInput: TypeAlias = str
TreeOutput: TypeAlias = str
TreeWord: TypeAlias = tuple[str, ...]
TreeMachine: TypeAlias = Mapping[tuple[TreeState, TreeInput], tuple[TreeState, TreeOutput]]
"""The next state and the output for each state and input; inputs that are not asked are left out."""


class Completeness:
    """Checks the condition on words for a machine and a cover, and which words can be left out.

    The machine must be minimal: with two equivalent states there is always a gap, because the basis cannot be apart.
    """

    def __init__(
        self, table: TreeMachine, start: TreeState, cover: Collection[TreeWord], words: Collection[TreeWord]
    ) -> None:
        self._inputs: dict[TreeState, list[TreeInput]] = {start: []}
        for state, each in table:
            self._inputs.setdefault(state, []).append(each)
        self._tree = _Tree(table, start, words)
        self._words_of_cover = sorted(set(cover), key=len)
        found = [self._tree.find(word) for word in self._words_of_cover]
        self._cover = [node for node in found if node is not None]
        self._basis: dict[TreeState, int] = {}
        for node in self._cover:
            self._basis.setdefault(self._tree.state[node], node)
        self._extra = [node for node in self._cover if self._basis[self._tree.state[node]] != node]
        covered = set(self._cover)
        self._fringe = [
            after for node in self._cover for after in self._tree.after[node].values() if after not in covered
        ]
        self._extras = set(self._extra)
        self._having = self._tree.having({*self._cover, *self._fringe})

    def gaps(self) -> list[str]:
        """Return the violations of the condition, as sentences; none if the words are complete."""
        return [*self._gaps_of_cover(), *self._gaps_of_trials(), *self._gaps_of_basis(), *self._gaps_of_fringe()]

    def holds_without(self, word: TreeWord) -> bool:
        """Whether complete words remain complete without this one."""
        gone = self._tree.take_out(word)
        holds = not gone or self._holds_after(gone[0])
        self._tree.put_in(word)
        return holds

    def leave_out(self, word: TreeWord) -> None:
        """Remove a word."""
        self._tree.take_out(word)

    def _gaps_of_cover(self) -> Iterator[str]:
        words = set(self._words_of_cover)
        if () not in words:
            yield "the empty word is not in the cover"
        for word in self._words_of_cover:
            if word and word[:-1] not in words:
                yield f"{_text(word)} is in the cover, but its prefix is not"
            node = self._tree.find(word)
            if node is None or not self._tree.number[node]:
                yield f"{_text(word)} is in the cover, but was not tried"
        for state in self._inputs.keys() - self._basis.keys():
            yield f"no word of the cover reaches {state}"

    def _gaps_of_trials(self) -> Iterator[str]:
        tree = self._tree
        for node in self._cover:
            for each in self._inputs.get(tree.state[node], []):
                if not tree.is_tried(node, each):
                    yield f"{each} was not tried after {_text(tree.word(node))}"

    def _gaps_of_basis(self) -> Iterator[str]:
        basis = list(self._basis.values())
        for number, node in enumerate(basis):
            for other in basis[:number]:
                if not self._tree.are_apart(node, other):
                    yield f"{self._named(node)} and {self._named(other)} are not apart"

    def _gaps_of_fringe(self) -> Iterator[str]:
        candidates = {node: self._candidates(node) for node in (*self._fringe, *self._extra)}
        for node in self._fringe:
            if not self._tree.number[node]:
                continue
            for other in candidates[node]:
                if other != self._basis.get(self._tree.state[node]):
                    yield f"{self._named(node)} is not apart from {self._named(other)}"
            for other in self._extra:
                if candidates[node] != candidates[other] and not self._tree.are_apart(node, other):
                    yield f"{self._named(node)} and {self._named(other)} are not apart, and can be different states"

    def _candidates(self, node: int) -> set[int]:
        return {other for other in self._basis.values() if other == node or not self._tree.are_apart(node, other)}

    def _holds_after(self, gone: int) -> bool:
        """Whether a complete tree remains complete without the node `gone` and those below it.

        Only pairs of words of which one leads to that node, by a path that the other one has, too, can be affected.
        """
        tree, unsure = self._tree, set()
        if gone in self._having[()] or any(below in self._having[()] for below in tree.below(gone)):
            return False
        for node, path in tree.paths_to(gone):
            for other in self._having.get(path, set()) if node in self._having[()] else ():
                if other == node or tree.are_apart(node, other):
                    continue
                kinds = {self._kind(node), self._kind(other)}
                if kinds == {"basis"} or (kinds == {"basis", "fringe"} and tree.state[node] != tree.state[other]):
                    return False
                if "extra" in kinds:
                    unsure |= {each for each in (node, other) if self._kind(each) == "extra"}
        candidates = {node: self._candidates(node) for node in unsure}
        return all(
            tree.are_apart(node, other) or candidates[node] == {self._basis[tree.state[other]]}
            for node in unsure
            for other in self._fringe
        )

    def _kind(self, node: int) -> str:
        if node == self._basis.get(self._tree.state[node]):
            return "basis"
        return "extra" if node in self._extras else "fringe"

    def _named(self, node: int) -> str:
        return f"{_text(self._tree.word(node))} ({self._tree.state[node]})"


class _Tree:
    """All words that were tried, as a tree: a node for each prefix, with the state of the machine.

    `number` is how many words go through a node; a node without any counts as removed.
    """

    def __init__(self, table: TreeMachine, start: TreeState, words: Collection[TreeWord]) -> None:
        self._table = table
        self.state: list[TreeState] = [start]
        self.after: list[dict[TreeInput, int]] = [{}]
        self.number: list[int] = [0]
        self._output: list[TreeOutput | None] = [None]
        self._before: list[tuple[int, TreeInput]] = [(0, "")]
        for word in words:
            self.put_in(word)

    def put_in(self, word: TreeWord) -> None:
        """Add a word. Raises KeyError if an input of it is not asked there."""
        node = 0
        self.number[0] += 1
        for each in word:
            if each not in self.after[node]:
                target, output = self._table[self.state[node], each]
                self.after[node][each] = len(self.state)
                self.state.append(target)
                self._output.append(output)
                self.after.append({})
                self.number.append(0)
                self._before.append((node, each))
            node = self.after[node][each]
            self.number[node] += 1

    def take_out(self, word: TreeWord) -> list[int]:
        """Remove a word; return the nodes that are removed with it, from the top."""
        nodes = [0]
        for each in word:
            nodes.append(self.after[nodes[-1]][each])
        for node in nodes:
            self.number[node] -= 1
        return [node for node in nodes if not self.number[node]]

    def find(self, word: TreeWord) -> int | None:
        """Return the node of a word, if there is one."""
        node: int | None = 0
        for each in word:
            node = None if node is None else self.after[node].get(each)
        return node

    def word(self, node: int) -> TreeWord:
        """Return the word that leads to a node."""
        inputs = []
        while node:
            node, each = self._before[node]
            inputs.append(each)
        return tuple(reversed(inputs))

    def is_tried(self, node: int, each: TreeInput) -> bool:
        """Whether some word has this input after this node."""
        after = self.after[node].get(each)
        return after is not None and self.number[after] > 0

    def are_apart(self, one: int, other: int) -> bool:
        """Whether some continuation, tried after both, is answered differently."""
        nodes, number, output = self.after, self.number, self._output
        pairs = [(one, other)]
        while pairs:
            one, other = pairs.pop()
            others = nodes[other]
            for each, after in nodes[one].items() if others else ():
                second = others.get(each)
                if second is None or not number[after] or not number[second]:
                    continue
                if output[after] != output[second]:
                    return True
                pairs.append((after, second))
        return False

    def paths_to(self, node: int) -> Iterator[tuple[int, TreeWord]]:
        """Yield a node and its ancestors, each with the path from there to the node."""
        path: TreeWord = ()
        yield node, path
        while node:
            node, each = self._before[node]
            path = (each, *path)
            yield node, path

    def below(self, node: int) -> Iterator[int]:
        """Yield the descendants of a node."""
        for after in self.after[node].values():
            yield after
            yield from self.below(after)

    def having(self, nodes: Collection[int]) -> dict[TreeWord, set[int]]:
        """Return, for each path that begins at one of these nodes, those at which it begins."""
        having: dict[TreeWord, set[int]] = {(): set()}
        for below in range(len(self.state)):
            for node, path in self.paths_to(below):
                if node in nodes:
                    having.setdefault(path, set()).add(node)
        return having


def _text(word: TreeWord) -> str:
    return " ".join(map(str, word)) or "the empty word"
