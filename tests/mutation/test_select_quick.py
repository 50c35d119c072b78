"""What is picked for the depth quick is worth it."""

from tenure.conformance import Case
from tenure.conformance.generation.__main__ import PICKED, picked
from tests.mutation.kill_matrix import Suite
from tests.mutation.select_quick import HEAD, LEAST, pick

CASES = {
    name: Case(name, (), ({"op": "resize", "lanes": 1},) * length)
    for name, length in zip("abcd", (2, 1, 3, 1), strict=True)
}


def found(**names: str) -> dict[str, frozenset[str]]:
    """The wrong schedulers, a letter each, that each case finds."""
    return {name: frozenset(letters) for name, letters in names.items()}


def test_the_case_that_finds_the_most_of_the_rest_is_next() -> None:
    """Until none finds two."""
    assert ["c", "a"] == list(pick(found(a="pqx", b="p", c="wxyz", d="z"), CASES, ()))


def test_of_two_that_find_as_many_the_shorter_is_picked() -> None:
    """One command rather than two."""
    assert ["b"] == list(pick(found(a="pq", b="pq"), CASES, ()))


def test_what_was_picked_before_stays_while_it_is_worth_it() -> None:
    """Though another one would be chosen today; it is removed when it finds nothing of its own."""
    assert ["a", "c"] == list(pick(found(a="pq", b="pq", c="xyz"), CASES, ("a", "d", "gone")))


def test_quick_is_what_was_picked_beside_rows_and_cells() -> None:
    """Each picked case is quick, and every other quick case shows a row or a cell."""
    quick = {case.id: case for case in Suite().cases["quick"]}
    assert set(picked()) <= set(quick)
    others = [name for name in quick if name not in picked()]
    assert [] == [
        name for name in others if name.partition("/")[0][0] not in "TJW" and not name.startswith(("cell/", "job/"))
    ]
    assert PICKED.read_text(encoding="utf-8").startswith(HEAD)
    assert 2 == LEAST
