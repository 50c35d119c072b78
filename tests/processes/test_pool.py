"""An executor whose processes end with us, and at once where the block that uses it does not end well."""

import signal
from concurrent.futures import as_completed
from functools import partial
from multiprocessing import get_context
from operator import add, truediv
from pathlib import Path

import pytest

from tenure.processes.pool import Pool
from tests.processes.leftovers import Started, needs_proc

BUSY = """
import signal, sys
from tenure.processes.pool import Pool
from tenure.processes.stop import stoppable_main
def work(number):
    open('fifo', 'w').write('at-work\\n')
    while True:
        pass
def main():
    with Pool(2) as pool:
        list(pool.results(work, range(4)))
if __name__ == '__main__':
    sys.exit(stoppable_main(main)())
"""


def test_it_does_what_it_is_given() -> None:
    """In forked processes and in spawned ones, which are replaced if that was asked for."""
    with Pool(2) as pool:
        assert [1, 3, 5] == list(pool.results(partial(add, 1), range(0, 6, 2)))
    with Pool(2, get_context("spawn"), max_tasks_per_child=1) as pool:
        assert {1, 3, 5} == {each.result() for each in as_completed(pool.submit(add, n, n + 1) for n in range(3))}


def test_each_process_begins_with_the_given_function() -> None:
    """The initializer is called with its arguments."""
    with Pool(1, initializer=partial(_begin, 3), initargs=(4,)) as pool:
        assert [3, 4] == pool.submit(_begun).result()


def _begin(*numbers: int) -> None:
    _numbers.extend(numbers)


def _begun() -> list[int]:
    return _numbers


_numbers: list[int] = []


@pytest.mark.parametrize(
    ("number", "code", "sentence"),
    [
        (signal.SIGINT, 130, "tenure: interrupted\n"),
        (signal.SIGTERM, 143, "tenure: stopped by SIGTERM\n"),
        (signal.SIGKILL, -signal.SIGKILL, ""),
    ],
)
@needs_proc
def test_what_goes_on_in_it_ends_with_us(number: signal.Signals, code: int, sentence: str, tmp_path: Path) -> None:
    """At any signal, also in the middle of what cannot be interrupted, and nothing that waits is begun."""
    (tmp_path / "busy.py").write_text(BUSY, encoding="utf-8")
    started = Started(["busy.py"], tmp_path)
    started.heard("at-work", times=2)
    started.process.send_signal(number)
    assert (code, "", sentence) == started.ended()


def test_an_error_in_a_process_is_raised_here() -> None:
    """And the others are not waited for."""
    with pytest.raises(ZeroDivisionError), Pool(2) as pool:
        list(pool.results(partial(truediv, 1), [1, 0, 1]))
