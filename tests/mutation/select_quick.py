"""`python -m tests.mutation.select_quick` picks the cases of the depth quick for `quick.txt`; this takes minutes.

Quick are all cases that show a row or a cell for the first time, and the ones that are picked here: one after another,
each time the case that finds the most of the wrong schedulers that no quick case finds yet, of several the shortest;
until none finds two. What was picked before is picked first, as far as it still finds two, so that few cases change
their depth when others come.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from os import cpu_count

from tenure.conformance import Case
from tenure.conformance.generation.__main__ import PICKED, picked
from tenure.conformance.protocol.messages import greet
from tenure.processes.pool import Pool
from tenure.processes.stop import stoppable_main
from tests.mutation.__main__ import RECORDS
from tests.mutation.find_killing_case import fails
from tests.mutation.kill_matrix import Suite, known
from tests.mutation.mutants import Candidate, candidates

LEAST = 2
"""How many wrong schedulers a case must find that no other finds."""

HEAD = """\
# The cases of the depth quick beside those that show a row or a cell for the first time, as select_quick.py picks them.
# Each finds at least two wrong schedulers that no quick case before it finds.
"""


def pick(found: Mapping[str, frozenset[str]], cases: Mapping[str, Case], before: Sequence[str]) -> Iterator[str]:
    """The ids of the cases to pick: `found` are the wrong schedulers that each case finds."""
    left = frozenset[str]().union(*found.values())
    for name in before:
        if len(found.get(name, frozenset()) & left) >= LEAST:
            left -= found[name]
            yield name
    while found:
        best = max(found, key=lambda name: (len(found[name] & left), -len(cases[name].commands), name))
        if len(found[best] & left) < LEAST:
            return
        left -= found[best]
        yield best


def main() -> None:
    """Try all cases of the depth standard, the picked ones too, on what rows and cells do not find."""
    already = set(picked())
    suite = Suite()
    cases = {
        case.id: case for depth in ("quick", "standard") for case in suite.cases[depth] if is_choice(case, already)
    }
    records = known(RECORDS.read_text(encoding="utf-8"))
    wanted = [number for number, each in enumerate(candidates()) if records[each.id].get("by") in cases]
    found: dict[str, set[str]] = {name: set() for name in cases}
    with Pool(cpu_count() or 1, initializer=_begin, initargs=(cases,)) as pool:
        for wrong, names in pool.results(_work, wanted):
            for name in names:
                found[name].add(wrong)
    chosen = pick({name: frozenset(wrong) for name, wrong in found.items()}, cases, picked())
    PICKED.write_text(HEAD + "".join(f"{name}\n" for name in chosen), encoding="utf-8")


def is_choice(case: Case, already: set[str]) -> bool:
    """Whether a case is quick only if it is picked."""
    return case.depth == "standard" or case.id in already


_work_of: list[tuple[Suite, list[Candidate], Mapping[str, Case]]] = []


def _begin(cases: Mapping[str, Case]) -> None:
    _work_of.append((Suite(), list(candidates()), cases))


def _work(number: int) -> tuple[str, list[str]]:
    """The cases that find a wrong scheduler, if no row and no cell does."""
    suite, all_of_them, cases = _work_of[0]
    wrong = all_of_them[number]
    place, target = wrong.place(), wrong.connect()
    missing = greet(target).missing

    def finds(case: Case) -> bool:
        one = suite.script(case.id)
        return one.needs.isdisjoint(missing) and suite.comes_to(case.id, place) and fails(target, one, missing)

    try:
        if any(finds(case) for case in suite.cases["quick"] if case.id not in cases):
            return wrong.id, []
        return wrong.id, [name for name, case in cases.items() if finds(case)]
    finally:
        target.close()


if __name__ == "__main__":
    sys.exit(stoppable_main(main)())
