"""All machines of a fault domain that answer some words as the right machine does, found by trying everything."""

from collections.abc import Collection, Iterator, Mapping, Sequence

import attrs

Word = tuple[str, ...]
Table = Mapping[tuple[str, str], tuple[str, str]]


@attrs.frozen
class Impostor:
    """A machine in the making: its transitions so far, the inputs that are asked in each of its states."""

    steps: Mapping[tuple[int, str], tuple[int, str]]
    asked: tuple[frozenset[str], ...]

    def reach(self, word: Word) -> int:
        """The state after a word that it knows."""
        state = 0
        for each in word:
            state, _ = self.steps[state, each]
        return state


def has_impostor(table: Table, start: str, cover: Collection[Word], words: Collection[Word]) -> bool:
    """Whether a machine of which all states are reached by the cover answers the words rightly, and another one not.

    The cover must be among what the words try, and be closed under beginnings. Inputs are asked alike of machines that
    have answered alike.
    """
    asked = {state: frozenset(each for there, each in table if there == state) for state, _ in table}
    first = Impostor({}, (asked[start],))
    for grown in _followed(table, asked, start, first, sorted(cover, key=len), len(set(cover))):
        for impostor in _followed(table, asked, start, grown, sorted(words), len(grown.asked)):
            if {impostor.reach(word) for word in cover} == set(range(len(impostor.asked))) and _differs(
                table, asked, start, impostor
            ):
                return True
    return False


def _followed(
    table: Table,
    asked: Mapping[str, frozenset[str]],
    start: str,
    impostor: Impostor,
    words: Sequence[Word],
    most: int,
) -> Iterator[Impostor]:
    """Yield every extension of the impostor that answers the words rightly, with at most so many states."""
    if not words:
        yield impostor
        return
    state, there = start, 0
    for each in words[0]:
        target, output = table[state, each]
        known = impostor.steps.get((there, each))
        if known is None:
            for way in range(min(len(impostor.asked) + 1, most)):
                inputs = impostor.asked if way < len(impostor.asked) else (*impostor.asked, asked[target])
                if inputs[way] == asked[target]:
                    more = Impostor({**impostor.steps, (there, each): (way, output)}, inputs)
                    yield from _followed(table, asked, start, more, words, most)
            return
        if known[1] != output or impostor.asked[known[0]] != asked[target]:
            return
        state, there = target, known[0]
    yield from _followed(table, asked, start, impostor, words[1:], most)


def _differs(table: Table, asked: Mapping[str, frozenset[str]], start: str, impostor: Impostor) -> bool:
    """Whether an impostor can answer some word wrongly; not if it would then get an input that is not asked there."""
    pairs = [(start, 0)]
    wrong = False
    for state, there in pairs:
        if impostor.asked[there] != asked[state]:
            return False
        for each in asked[state]:
            known = impostor.steps.get((there, each))
            if known is None or known[1] != table[state, each][1]:
                wrong = True
            elif (pair := (table[state, each][0], known[0])) not in pairs:
                pairs.append(pair)
    return wrong
