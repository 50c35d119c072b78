"""Words that show of a machine that it is the right one: they go everywhere, try everything, and tell what it led to.

After the access word of each state every input is tried, and then, one word at a time, whatever is needed to tell the
state that this led to from every other: of all shortest words that tell it from the state that is hardest to tell from
it, the one that tells it from most at the least cost. Whether that is enough is not decided here but by `completeness`.
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
    """What a set of words is to be complete for: a part of the inputs, and a cover.

    The cover has a word for each state that these inputs lead to, followed by up to `extra` inputs. Of the inputs that
    need a capability only those of `options` are among them, so that who lacks the others can still pass.
    """

    inputs: tuple[FsmInput, ...]
    options: frozenset[str] = frozenset()
    extra: int = 0


def access(machine: Mealy, known: Iterable[FsmWord]) -> dict[State, FsmWord]:
    """A shortest word to each state; where known words lead to it, the first of them."""
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
    """The cover of each claim; claims that come later go on from the words of those before."""
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
    """Words for these claims, which must come with those first that ask for less.

    `options` tells which capability an input needs. A word that is the beginning of another is left out, unless it can
    be given where the other cannot.
    """
    forest = _Forest(machine, options)
    for claim, cover in zip(claims, covers(machine, claims), strict=True):
        _Separation(forest, claim, cover).separate()
    return forest.words()


class _Forest:
    """All words so far, as a tree of which whoever lacks capabilities sees only the words that he can be given.

    A set of capabilities is a number with a bit for each, and a set of such sets a number with a bit for each of those:
    `needs` is what the word to a node takes, `seen_by` what the words through a node take.
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
        """Add a word after a node; the node where it ends."""
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
        """All sets of capabilities that are among these."""
        those = sum(self._bits[option] for option in options)
        return sum(1 << needs for needs in range(those + 1) if needs & ~those == 0)

    def cost(self, node: int, word: FsmWord, seers: int) -> int:
        """How many inputs more there are to give if a word is added after a node."""
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
        """Whether two nodes are shown to be different states."""
        seen_by, output, others = self.seen_by, self._output, self.after[other]
        for each, after in self.after[one].items() if others else ():
            second = others.get(each)
            if second is None or not (seen_by[after] & seers and seen_by[second] & seers):
                continue
            if output[after] != output[second] or self.are_apart(after, second, seers):
                return True
        return False

    def words(self) -> tuple[FsmWord, ...]:
        """The words, without those that begin another that needs no more."""
        return tuple(self._words(0, ()))

    def _words(self, node: int, word: FsmWord) -> Iterator[FsmWord]:
        after, own = self.after[node], 1 << self.needs[node]
        if self.seen_by[node] & own and not any(self.seen_by[other] & own for other in after.values()):
            yield word
        for each, other in after.items():
            yield from self._words(other, (*word, each))


class _Separation:
    """The words of one claim in the making."""

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
        """Try every input after the cover, and tell apart what has to be."""
        fringe = []
        covered = set(self._cover)
        for node in self._cover:
            for each in self._machine.asked(self._kind(node)):
                after = self._forest.add(node, (each,))
                if after not in covered:
                    fringe.append(after)
        for node in (*self._cover, *fringe):
            self._tell(node)

    def _kind(self, node: int) -> State:
        return self._first[self._forest.state[node]]

    def _tell(self, node: int) -> None:
        """Tell a node from each node of the cover that is another state."""
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
            told = self._mask(kind, best) & left
            for place in _places(told):
                forest.add(self._cover[place], self._telling(kind, self._kinds[place], best))
            left &= ~told

    def _left(self, node: int, places: int) -> int:
        """Those of these places of the cover that a node is not yet apart from."""
        if not self._forest.after[node]:
            return places
        are_apart, seers = self._forest.are_apart, self._seers
        return places & ~sum(1 << place for place in _places(places) if are_apart(node, self._cover[place], seers))

    def _words_of(self, one: State, other: State, length: int) -> tuple[FsmWord, ...]:
        """The words of at most this length, the distance of two states, that tell them apart."""
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
        """The places of the cover that a word tells from a state."""
        return sum(places for other, places in self._places.items() if self._telling(kind, other, word))

    def _telling(self, one: State, other: State, word: FsmWord) -> FsmWord:
        """As much of a word as it takes to tell two states apart; the empty word if it does not."""
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
    """The length of the shortest words that tell each two states apart. Raises ValueError if none does."""
    found: dict[tuple[State, State], int] = {}
    left = [(one, other) for number, one in enumerate(machine.states) for other in machine.states[:number]]
    while left:
        near = [pair for pair in left if _is_near(machine, pair, found)]
        if not near:
            raise ValueError(f"no word tells {left[0][0]} from {left[0][1]}")
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
