"""The check of completeness: what it accepts is complete, as trying all machines shows on tiny examples."""

import random
from collections.abc import Iterator
from itertools import islice, product

import pytest

from tenure.conformance.fsm.completeness import Completeness
from tests.conformance.doubles.impostors import Table, Word, has_impostor

INPUTS, OUTPUTS = ("a", "b"), ("0", "1")


def machine(dice: random.Random, number: int, *, partial: bool) -> Table | None:
    """A random machine of so many states, if all are reached and no two are equivalent; otherwise None."""
    states = [f"s{place}" for place in range(number)]
    table = {
        (state, each): (dice.choice(states), dice.choice(OUTPUTS))
        for state, each in product(states, INPUTS)
        if not partial or dice.random() < 0.8
    }
    is_whole = number == len(access(table)) and all({state for state, _ in table} >= {each} for each in states)
    words = [word for length in range(1, number + 2) for word in product(INPUTS, repeat=length)]
    minimal = all(
        any(differ(table, one, other, word) for word in words) for one, other in product(states, states) if one < other
    )
    return table if is_whole and minimal else None


def access(table: Table) -> dict[str, Word]:
    """A shortest word to each state."""
    found: dict[str, Word] = {"s0": ()}
    for state in (order := ["s0"]):
        for each in INPUTS:
            target = table.get((state, each), (state, ""))[0]
            if target not in found:
                found[target] = (*found[state], each)
                order.append(target)
    return found


def run(table: Table, state: str, word: Word) -> tuple[str, list[str]] | None:
    """The state after a word, and the outputs; None if it is not asked."""
    outputs = []
    for each in word:
        if (state, each) not in table:
            return None
        state, output = table[state, each]
        outputs.append(output)
    return state, outputs


def differ(table: Table, one: str, other: str, word: Word) -> bool:
    """Whether a word distinguishes two states."""
    first, second = run(table, one, word), run(table, other, word)
    return first is not None and second is not None and first[1] != second[1]


def cover_of(table: Table, extra: int) -> list[Word]:
    """An access word for each state, and all words that go on from there by so many inputs."""
    words = list(access(table).values())
    for _ in range(extra):
        words += [(*word, each) for word in words for each in INPUTS if run(table, "s0", (*word, each)) is not None]
    return list(dict.fromkeys(words))


def trials(dice: random.Random, table: Table, cover: list[Word], share: float) -> list[Word]:
    """Words that try every input after the cover, and go on in some of all the ways there are."""
    ways = [word for length in range(4) for word in product(INPUTS, repeat=length)]
    longer = [
        (*word, each, *way) for word in cover for each in INPUTS for way in ways if not way or dice.random() < share
    ]
    return [word for word in dict.fromkeys(longer) if run(table, "s0", word) is not None]


def examples(number: int, extra: int, *, partial: bool, share: float) -> Iterator[tuple[Table, list[Word], list[Word]]]:
    """Machines, each with a cover and test words."""
    dice = random.Random(f"{number} {extra} {partial}")
    while True:
        table = machine(dice, number, partial=partial)
        if table is not None:
            cover = cover_of(table, extra)
            yield table, cover, trials(dice, table, cover, share)


KINDS = [
    (2, 0, False, 100),
    (2, 0, True, 100),
    (3, 0, False, 60),
    (3, 0, True, 60),
    (2, 1, False, 16),
    (2, 1, True, 16),
]


@pytest.mark.parametrize(("number", "extra", "partial", "times"), KINDS)
def test_what_is_accepted_leaves_no_impostor(number: int, extra: int, partial: bool, times: int) -> None:
    """Every machine of the fault domain that passes accepted words is right; with rejected words it may be wrong."""
    accepted, rejected, deceived = 0, 0, 0
    for table, cover, words in islice(examples(number, extra, partial=partial, share=0.2 - 0.06 * extra), times):
        if Completeness(table, "s0", cover, words).gaps():
            rejected += 1
            deceived += has_impostor(table, "s0", cover, words)
        else:
            accepted += 1
            assert not has_impostor(table, "s0", cover, words), (table, cover, words)
    assert accepted * 6 >= times
    assert rejected * 6 >= times
    assert deceived


def test_a_fringe_that_is_distinguished_from_the_basis_alone_is_not_enough() -> None:
    """Where only the last part of the condition is not met an impostor can pass, so it is there for a reason."""
    deceived = 0
    for table, cover, words in islice(examples(2, 1, partial=False, share=0.15), 60):
        gaps = Completeness(table, "s0", cover, words).gaps()
        if gaps and all(gap.endswith("can be different states") for gap in gaps):
            deceived += has_impostor(table, "s0", cover, words)
    assert deceived


@pytest.mark.parametrize(("number", "extra", "partial", "times"), KINDS)
def test_what_can_be_left_out_is_what_can_be_missing(number: int, extra: int, partial: bool, times: int) -> None:
    """Whether words are complete without one is the same as if it had never been there, also after others went."""
    answers = set()
    for table, cover, words in islice(examples(number, extra, partial=partial, share=0.4), times // 4):
        check, left = Completeness(table, "s0", cover, words), list(words)
        for word in words if not check.gaps() else ():
            rest = [each for each in left if each != word]
            without = not Completeness(table, "s0", cover, rest).gaps()
            assert without == check.holds_without(word)
            answers.add(without)
            if without:
                check.leave_out(word)
                left = rest
        assert Completeness(table, "s0", cover, left).gaps() == check.gaps()
    assert {True, False} == answers


TOGGLE: Table = {
    ("off", "a"): ("on", "0"),
    ("on", "a"): ("off", "1"),
    ("off", "b"): ("off", "0"),
    ("on", "b"): ("on", "0"),
}
COVER: list[Word] = [(), ("a",)]
ENOUGH: list[Word] = [("a", "a", "a"), ("b", "a"), ("a", "b", "a")]


def test_few_words_can_be_enough() -> None:
    """A machine with two states is known after three words, each of which it takes."""
    check = Completeness(TOGGLE, "off", COVER, ENOUGH)
    assert [] == check.gaps()
    assert [False, False, False] == [check.holds_without(word) for word in ENOUGH]


@pytest.mark.parametrize(
    ("cover", "words", "gap"),
    [
        ([("a",)], ENOUGH, "the empty word is not in the cover"),
        ([()], ENOUGH, "no word of the cover reaches on"),
        ([(), ("a",), ("a", "a", "b")], ENOUGH, "a a b is in the cover, but its prefix is not"),
        ([(), ("a",), ("b",), ("b", "b")], ENOUGH, "b b is in the cover, but was not tried"),
        (COVER, [("a", "a", "a"), ("a", "b", "a")], "b was not tried after the empty word"),
        (COVER, [("a", "b"), ("b", "a")], "a (on) and the empty word (off) are not apart"),
        (COVER, [("a", "a", "a"), ("b", "a"), ("a", "b")], "a b (on) is not apart from the empty word (off)"),
    ],
)
def test_a_gap_is_one_sentence(cover: list[Word], words: list[Word], gap: str) -> None:
    """The message names what is missing and where."""
    assert gap in Completeness(TOGGLE, "off", cover, words).gaps()


def test_two_equivalent_states_are_a_gap() -> None:
    """A machine that is not minimal cannot be known by any words."""
    table = {**TOGGLE, ("on", "a"): ("off", "0")}
    words = [word for length in (3, 4) for word in product(INPUTS, repeat=length)]
    assert ["a (on) and the empty word (off) are not apart"] == Completeness(table, "off", COVER, words).gaps()[:1]


def test_a_word_that_is_not_asked_is_a_mistake() -> None:
    """The machine has no answer to it."""
    with pytest.raises(KeyError):
        Completeness(TOGGLE, "off", COVER, [("c",)])
