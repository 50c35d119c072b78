"""`python -m tests.mutation`: which wrong schedulers the suite finds, as records and as a page; this takes minutes.

It reads and writes `conformance/kills.jsonl` and `conformance/kills.md`. What is there already is where it looks first.
With `--check` nothing is written: exit code 1 if the page would change. Then each kill is made again, each proof found
again, and whatever no case finds is looked for in all of them; only of the random walks no more than each hundredth is
tried again on a scheduler that none of them found.
"""

import argparse
import sys
from collections.abc import Iterator
from os import cpu_count

from tenure.processes.pool import Pool
from tenure.processes.stop import stoppable_main
from tests.mutation.kill_matrix import Kill, Known, Suite, known
from tests.mutation.mutants import Candidate, candidates
from tests.mutation.page import page
from tests.root import ROOT

FOLDER = ROOT / "conformance"
RECORDS, PAGE = FOLDER / "kills.jsonl", FOLDER / "kills.md"


def kills(before: Known, jobs: int, *, thorough: bool) -> Iterator[Kill]:
    """What becomes of each wrong scheduler, in their order; `jobs` processes share the work."""
    total = sum(1 for _ in candidates())
    with Pool(jobs, initializer=_begin, initargs=(before, thorough)) as pool:
        for number, kill in enumerate(pool.results(_work, range(total)), start=1):
            if sys.stderr.isatty():
                sys.stderr.write(f"\r\033[K{number} of {total} wrong schedulers" if number < total else "\r\033[K")
            yield kill


# Each process makes its own schedulers and works out the cases that it needs.
_work_of: list[tuple[Suite, list[Candidate], Known, bool]] = []


def _begin(before: Known, thorough: bool) -> None:
    _work_of.append((Suite(), list(candidates()), before, thorough))


def _work(number: int) -> Kill:
    suite, found, before, thorough = _work_of[0]
    return suite.kill(found[number], before, thorough=thorough)


def main() -> int:
    """Look for all kills, and write or compare."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit code 1 if the page would change")
    parser.add_argument("--jobs", type=int, default=cpu_count() or 1, help="processes that share the work")
    arguments = parser.parse_args()
    before = known(RECORDS.read_text(encoding="utf-8")) if RECORDS.exists() else {}
    found = list(kills(before, arguments.jobs, thorough=not arguments.check))
    text = page(found, Suite())
    if arguments.check:
        if PAGE.exists() and PAGE.read_text(encoding="utf-8") == text:
            return 0
        print("conformance/kills.md is out of date: run `make kill-table` and commit the result", file=sys.stderr)
        return 1
    RECORDS.write_text("".join(f"{kill.line}\n" for kill in found), encoding="utf-8")
    PAGE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(stoppable_main(main)())
