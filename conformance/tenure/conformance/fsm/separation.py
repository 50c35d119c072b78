"""Makes words that identify a machine: they reach every state, try every input, and identify the state after it.

After the access word of each state every input is tried. Then words are added until the state after it is distinguished
from every other: of all shortest words that distinguish it from the most similar state, the one that distinguishes it
from most states at the least cost. `completeness` checks whether the words are sufficient.
"""

import heapq
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import count

import attrs

from tenure.conformance.fsm.abstraction import Mealy, State
from tenure.conformance.fsm.mapper import NOT_ASKED, FsmInput, FsmWord


@attrs.frozen
class CompletenessClaim:
    """A claim that a set of words is complete for some inputs and a cover.

    The cover has a word for each state that these inputs reach, followed by up to `extra` inputs. Of the inputs that
    need a capability only those in `options` are included, so that targets without the others can pass.
    """

    inputs: tuple[FsmInput, ...]
    options: frozenset[str] = frozenset()
    extra: int = 0


def access(machine: Mealy, known: Iterable[FsmWord]) -> dict[State, FsmWord]:
    """Return a shortest word to each state, or the first of the known words that reach it."""
    found: dict[State, FsmWord] = {}
    queue: list[tuple[int, int, FsmWord]] = []
    number = count()
    for word in known:
        found.setdefault(machine.reach(word), word)
    found.setdefault(machine.start, ())
    for word in found.values():
        heapq.heappush(queue, (len(word), next(number), word))
    while queue:
        _, _, word = heapq.heappop(queue)
        state = machine.reach(word)
        for each in machine.asked(state):
            target = machine.targets[state, each]
            if target not in found:
                found[target] = (*word, each)
                heapq.heappush(queue, (len(word) + 1, next(number), found[target]))
    return found


def covers(machine: Mealy, claims: Sequence[CompletenessClaim]) -> list[tuple[FsmWord, ...]]:
    """Return the cover of each claim; later claims extend the words of earlier ones."""
    known: dict[FsmWord, None] = {}
    made = []
    for claim in claims:
        part = machine.restricted(claim.inputs)
        usable = [word for word in known if set(word) <= set(claim.inputs)]
        cover = sorted(access(part, usable).values(), key=len)
        known |= dict.fromkeys(cover)
        for _ in range(claim.extra):
            further = [(*word, each) for word in cover for each in part.asked(part.reach(word))]
            cover = list(dict.fromkeys((*cover, *further)))
        made.append(tuple(cover))
    return made


def words(machine: Mealy, claims: Sequence[CompletenessClaim], options: Mapping[FsmInput, str]) -> tuple[FsmWord, ...]:
    """Return words for these claims, which must be in increasing order.

    `options` are the capabilities that inputs need. A word that is a prefix of another is left out, unless it can be
    given to targets to which the other cannot.
    """
    forest = _Forest(machine, options)
    for claim, cover in zip(claims, covers(machine, claims), strict=True):
        _Separation(forest, claim, cover).separate()
    return forest.words()


class _Forest:
    """All words so far, as a tree, of which targets without some capabilities are given only a part.

    A set of capabilities is an integer with a bit for each, and a set of such sets an integer with a bit for each set.
    `needs` are the capabilities of the word to a node, `seen_by` the sets of capabilities of the words through a node.
    """

    def __init__(self, machine: Mealy, options: Mapping[FsmInput, str]) -> None:
        self.machine = machine
        self._bits = {option: 1 << number for number, option in enumerate(sorted({*options.values()}))}
        self._own = {each: self._bits[options[each]] if each in options else 0 for each in machine.inputs}
        self.state = [machine.start]
        self._output = [NOT_ASKED]
        self.depth = [0]
        self.before = [0]
        self.after: list[dict[FsmInput, int]] = [{}]
        self.needs = [0]
        self.seen_by = [1]

    def add(self, node: int, word: FsmWord) -> int:
        """Add a word after a node, and return the node at its end."""
        for each in word:
            if each not in self.after[node]:
                self.after[node][each] = len(self.state)
                cell = self.state[node], each
                self.state.append(self.machine.targets[cell])
                self._output.append(self.machine.outputs[cell])
                self.depth.append(self.depth[node] + 1)
                self.before.append(node)
                self.after.append({})
                self.needs.append(self.needs[node] | self._own[each])
                self.seen_by.append(0)
            node = self.after[node][each]
        end, needs = node, 1 << self.needs[node]
        while not needs & self.seen_by[node]:
            self.seen_by[node] |= needs
            node = self.before[node]
        return end

    def seers(self, options: frozenset[str]) -> int:
        """Return all subsets of these capabilities."""
        those = sum(self._bits[option] for option in options)
        return sum(1 << needs for needs in range(those + 1) if needs & ~those == 0)

    def cost(self, node: int, word: FsmWord, seers: int) -> int:
        """Return the number of further inputs if a word is added after a node."""
        for number, each in enumerate(word):
            after = self.after[node].get(each)
            if after is None or not self.seen_by[after] & seers:
                rest = len(word) - number
                is_end = not any(self.seen_by[other] & seers for other in self.after[node].values())
                asks_more = any(self._own[each] & ~self.needs[node] for each in word[number:])
                return rest if is_end and not asks_more else self.depth[node] + rest
            node = after
        return 0

    def are_apart(self, one: int, other: int, seers: int) -> bool:
        """Whether the words show that two nodes are different states."""
        seen_by, output, others = self.seen_by, self._output, self.after[other]
        for each, after in self.after[one].items() if others else ():
            second = others.get(each)
            if second is None or not (seen_by[after] & seers and seen_by[second] & seers):
                continue
            if output[after] != output[second] or self.are_apart(after, second, seers):
                return True
        return False

    def words(self) -> tuple[FsmWord, ...]:
        """Return the words, without prefixes of others that need no more capabilities."""
        return tuple(self._words(0, ()))

    def _words(self, node: int, word: FsmWord) -> Iterator[FsmWord]:
        after, own = self.after[node], 1 << self.needs[node]
        if self.seen_by[node] & own and not any(self.seen_by[other] & own for other in after.values()):
            yield word
        for each, other in after.items():
            yield from self._words(other, (*word, each))


class _Separation:
    """Adds the words of one claim."""

    def __init__(self, forest: _Forest, claim: CompletenessClaim, cover: Sequence[FsmWord]) -> None:
        self._forest, self._seers = forest, forest.seers(claim.options)
        part = forest.machine.restricted(claim.inputs)
        self._first = part.representatives()
        self._machine = part.minimal()
        self._cover = [forest.add(0, word) for word in cover]
        self._kinds = [self._kind(node) for node in self._cover]
        self._places: dict[State, int] = {}
        for place, kind in enumerate(self._kinds):
            self._places[kind] = self._places.get(kind, 0) | 1 << place
        self._mask = cache(self._mask_of)
        self._words = cache(self._words_of)
        self._distance = _distances(self._machine)

    def separate(self) -> None:
        """Try every input after the cover, and distinguish the states after it."""
        fringe = []
        covered = set(self._cover)
        for node in self._cover:
            for each in self._machine.asked(self._kind(node)):
                after = self._forest.add(node, (each,))
                if after not in covered:
                    fringe.append(after)
        for node in (*self._cover, *fringe):
            self._distinguish(node)

    def _kind(self, node: int) -> State:
        return self._first[self._forest.state[node]]

    def _distinguish(self, node: int) -> None:
        """Distinguish a node from each node of the cover with another state."""
        forest, seers, kind = self._forest, self._seers, self._kind(node)
        left = self._left(node, ((1 << len(self._cover)) - 1) & ~self._places[kind])
        while left:
            kinds = {self._kinds[place] for place in _places(left)}
            hard = max(sorted(kinds), key=lambda other: self._distance[kind, other])

            def worth(word: FsmWord, left: int = left) -> tuple[float, int]:
                number = (self._mask(kind, word) & left).bit_count()
                return number / (forest.cost(node, word, seers) + 0.01), -len(word)

            best = max(self._words(kind, hard, self._distance[kind, hard]), key=worth)
            forest.add(node, best)
            done = self._mask(kind, best) & left
            for place in _places(done):
                forest.add(self._cover[place], self._distinguishing(kind, self._kinds[place], best))
            left &= ~done

    def _left(self, node: int, places: int) -> int:
        """Those of these places of the cover from which a node is not yet apart."""
        if not self._forest.after[node]:
            return places
        are_apart, seers = self._forest.are_apart, self._seers
        return places & ~sum(1 << place for place in _places(places) if are_apart(node, self._cover[place], seers))

    def _words_of(self, one: State, other: State, length: int) -> tuple[FsmWord, ...]:
        """The words that distinguish two states, of at most this length, which is their distance."""
        machine, found = self._machine, list[FsmWord]()
        for each in machine.asked(one):
            if machine.outputs[other, each] == NOT_ASKED:
                continue
            if machine.outputs[one, each] != machine.outputs[other, each]:
                found.append((each,))
                continue
            after = machine.targets[one, each], machine.targets[other, each]
            if after[0] != after[1] and self._distance[after] < length:
                found += [(each, *word) for word in self._words(*after, length - 1)]
        return tuple(found)

    def _mask_of(self, kind: State, word: FsmWord) -> int:
        """The places of the cover that a word distinguishes from a state."""
        return sum(places for other, places in self._places.items() if self._distinguishing(kind, other, word))

    def _distinguishing(self, one: State, other: State, word: FsmWord) -> FsmWord:
        """The shortest prefix of a word that distinguishes two states; the empty word if there is none."""
        machine = self._machine
        for number, each in enumerate(word, 1):
            outputs = machine.outputs[one, each], machine.outputs[other, each]
            if NOT_ASKED in outputs:
                break
            if outputs[0] != outputs[1]:
                return word[:number]
            one, other = machine.targets[one, each], machine.targets[other, each]
        return ()


def _distances(machine: Mealy) -> dict[tuple[State, State], int]:
    """The length of the shortest words that distinguish each two states. Raises ValueError if none does."""
    found: dict[tuple[State, State], int] = {}
    left = [(one, other) for number, one in enumerate(machine.states) for other in machine.states[:number]]
    while left:
        near = [pair for pair in left if _is_near(machine, pair, found)]
        if not near:
            raise ValueError(f"no word distinguishes {left[0][0]} from {left[0][1]}")
        length = 1 + max(found.values(), default=0)
        found |= {pair: length for one, other in near for pair in ((one, other), (other, one))}
        left = [pair for pair in left if pair not in found]
    return found


def _is_near(machine: Mealy, pair: tuple[State, State], found: Mapping[tuple[State, State], int]) -> bool:
    for each in machine.inputs:
        one, other = (machine.outputs[state, each] for state in pair)
        if NOT_ASKED in (one, other):
            continue
        if one != other or (machine.targets[pair[0], each], machine.targets[pair[1], each]) in found:
            return True
    return False


def _places(mask: int) -> Iterator[int]:
    while mask:
        lowest = mask & -mask
        yield lowest.bit_length() - 1
        mask ^= lowest
